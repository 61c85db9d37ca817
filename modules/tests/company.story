# Three people, a boathouse and a jetty: who goes with whom, who waits, who is sent for.
story "The Jetty"

use company

place House "the boathouse" as "in the boathouse"
place Jetty "the jetty" as "on the jetty"
place Field "the field" as "in the field"

character Una she
    at House
    wants
        3 if together(Una, Wim) and at(Wim) = Jetty as "to have Wim there"
        1 if at(Una) = Jetty as "to see the boats"
character Wim he
    at House
character Ida she
    at Field

initially
    distance(House, Jetty) = 4
    distance(Jetty, House) = 4
    distance(Jetty, Field) = 6
    distance(Field, Jetty) = 6
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 6

chapter 1 "Noon"
    starts day 1 12:00
    beat THERE "They are there together" when together(Una, Wim) and at(Wim) = Jetty

test "whoever goes with somebody arrives where they do"
    given companion(Wim) = Una
    expect THERE
    expect never happened walk(Wim, _, _)

test "whoever is left behind sees both of them go"
    given at(Ida) = House
    given companion(Wim) = Una
    given believes(Ida, companion(Wim)) = nobody
    expect THERE
    expect believes(Ida, at(Wim)) = Jetty
    expect believes(Ida, companion(Wim)) = Una

test "unless they are too taken up with something to see it"
    given at(Ida) = House
    given absorbed(Ida)
    given companion(Wim) = Una
    given believes(Ida, companion(Wim)) = nobody
    expect THERE
    expect believes(Ida, at(Wim)) = House

test "unless they cannot leave the spot"
    given companion(Wim) = Una
    given held(Wim)
    expect at(Una) = Jetty
    expect companion(Wim) = Una
    expect never THERE

test "to have agreed on a place brings both there"
    given meeting_place(Jetty, of Una)
    expect happened arrange(Una, Wim, Jetty)
    expect THERE
    expect expected(Wim, by Una) = nowhere

test "without a place to agree on nobody can be asked there"
    expect never happened arrange(Una, _, _)
    expect never THERE

test "whoever is in call is called and comes"
    given at(Una) = Jetty
    given in_call(Jetty, of House)
    expect happened send_for(Una, Wim) or happened call_together(Una)
    expect THERE
    expect called(Wim, by Una) = nowhere

test "to be sent for is nothing that one holds against anybody"
    given at(Una) = Jetty
    given in_call(Jetty, of House)
    expect happened send_for(Una, Wim) or happened call_together(Una)
    expect never feels(Wim, anger, Una) >= 3

test "nobody comes to where whoever called no longer is"
    given at(Ida) = House
    given called(Ida, by Wim) = Jetty
    expect at(Una) = Jetty
    expect always at(Ida) = House

test "whoever is waited for is brought along"
    given at(Ida) = Jetty
    given called(Wim, by Ida) = Jetty
    expect happened bring(Una, Wim, House, Jetty) or happened bring(Wim, Una, House, Jetty) or happened walk(Wim, House, Jetty)
    expect THERE

test "somebody who is dear is followed wherever they go"
    given dear(Una, to Wim)
    given at(Ida) = House
    as Wim
    do follow(Wim, Una)
    expect THERE

test "until one goes off by oneself"
    given dear(Ida, to Wim)
    given at(Ida) = House
    as Wim
    do follow(Wim, Ida)
    do walk(Wim, House, Jetty)
    expect at(Wim) = Jetty
    expect at(Wim) = Jetty and companion(Wim) = nobody
    expect never at(Ida) = Jetty

test "who goes round in a ring goes where the first of them goes"
    given at(Ida) = House
    given companion(Una) = Ida
    given companion(Ida) = Wim
    given companion(Wim) = Una
    given beside(Una) = House
    given beside(Ida) = House
    given beside(Wim) = House
    as Wim
    do walk(Wim, House, Jetty)
    expect THERE
    expect at(Ida) = Jetty
    expect companion(Wim) = nobody
