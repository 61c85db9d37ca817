# An evening at a ferry inn: a guest who will not take no, and what those who are there do about it.
story "The Last Ferry"

use danger, blows

rule absent(who: character) = dead(who)

place Taproom "the taproom" as "in the taproom"
place Landing "the landing stage" as "on the landing stage"
place Loft "the net loft" as "in the net loft"

diversion Cards "the cards"
    at Taproom

character Una she
    at Taproom
    strength 3
    skill 1
    wants
        1 if at(Una) = Taproom as "to wait where it is warm"
character Rolf he
    at Taproom
    drunk 7
    strength 6
    skill 5
    covets(Rolf, of Una) = 5
character Wim he
    at Taproom
    temperament
        gentle 3
character Ida she
    at Loft

initially
    distance(Taproom, Landing) = 1
    distance(Landing, Taproom) = 1
    distance(Taproom, Loft) = 2
    distance(Loft, Taproom) = 2
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 5
            trust(x, by y) = 6
    loath(Una, of Rolf) = 9
    believes(Rolf, loath(Una, of Rolf)) = 1
    believes(Rolf, drunk(Rolf)) = 2
    for every x: character
        grit(x) = 0

chapter 1 "An evening"
    starts day 1 21:00
    beat ASKED "He asks" when happened ask_company(Rolf, Una)
    beat PRESSED "He does not take no" when imposition(Una, by Rolf) >= 2
    beat HELD "She cannot get past" when imposition(Una, by Rolf) >= 3

test "whoever is drunk takes a no for less than it is"
    expect PRESSED
    expect HELD

test "whoever is sober understands it sooner"
    given drunk(Rolf) = 0
    expect ASKED
    expect never HELD

test "whoever is gentle asks once, and lets be"
    given covets(Rolf, of Una) = 0
    given covets(Wim, of Una) = 4
    given loath(Una, of Wim) = 9
    given believes(Wim, loath(Una, of Wim)) = 1
    expect happened ask_company(Wim, Una)
    expect happened let_be(Wim, Una)
    expect never imposition(Una, by Wim) >= 2

test "nobody asks whose company they do not care for"
    given covets(Rolf, of Una) = 0
    expect never ASKED

test "whoever is glad to be asked keeps them company"
    given loath(Una, of Rolf) = 0
    given covets(Una, of Rolf) = 2
    given believes(Rolf, covets(Una, of Rolf)) = 2
    expect in_company(Una, with Rolf)
    expect never PRESSED

test "a threat works by what is to be feared"
    given grit(Una) = 4
    expect happened threaten(Una, Rolf)
    expect happened back_down(Rolf, Una)
    expect never HELD

test "and one that nobody believes does not"
    expect happened threaten(Una, Rolf)
    expect HELD

test "a friend steps in between"
    given dear(Una, to Wim)
    expect happened step_between(Wim, Una, Rolf)

test "so does whoever keeps the peace there"
    given keeps_peace(Wim, Taproom)
    expect happened step_between(Wim, Una, Rolf) or happened throw_out(Wim, Rolf, Taproom, _)

test "whoever has no part in it does not"
    expect PRESSED
    expect never happened step_between(_, _, _)

test "but whoever is timid gets out of the way"
    given nerve(Wim) = 0
    expect PRESSED
    expect at(Wim) != Taproom

test "help is called, and comes"
    given keeps_peace(Ida, Taproom)
    given strength(Ida) = 7
    given in_call(Taproom, of Loft)
    given imposition(Una, by Rolf) = 3
    given held(Una)
    given believes(Ida, imposition(Una, by Rolf)) = 0
    forbid threaten(_, _), call_together(_), send_for(_, _)
    expect happened call_for_help(_, Una)
    expect at(Ida) = Taproom

test "whoever keeps a refuge takes them in"
    given keeps_refuge(Wim, Taproom)
    given dear(Una, to Wim)
    forbid threaten(_, _), step_between(_, _, _)
    expect sheltered(Una) = Wim

test "what somebody likes better draws them off"
    given relishes(Rolf, Cards) = 8
    given dear(Una, to Wim)
    forbid threaten(_, _), step_between(_, _, _)
    expect happened draw_off(_, Rolf, Cards)
    expect engrossed(Rolf) = Cards and imposition(Una, by Rolf) = 0

test "a friend who has been warned keeps clear"
    given menacing(Rolf) = 8
    given private menacing(Rolf) to Wim
    given fond(Una, by Wim) = 8
    given nerve(Wim) = 9
    given covets(Rolf, of Una) = 0
    expect happened warn_of(Wim, Una, Rolf)
    expect at(Una) != Taproom

test "and whoever is taken in need not leave"
    given menacing(Rolf) = 8
    given nerve(Wim) = 9
    given covets(Rolf, of Una) = 0
    given keeps_refuge(Wim, Taproom)
    expect happened ask_shelter(Una, Wim)
    expect sheltered(Una) = Wim
    expect always at(Una) = Taproom

test "whoever is played can stand up for somebody"
    as Wim
    wait until imposition(Una, by Rolf) >= 2
    do step_between(Wim, Una, Rolf)
    expect shielded(Una) = Wim
    expect imposition(Una, by Rolf) = 0

test "it is whoever presses that one steps in front of, and nobody else"
    given dear(Una, to Wim)
    given at(Ida) = Taproom
    given menacing(Rolf) = 1
    forbid step_between(_, _, Rolf), threaten(_, _)
    expect PRESSED
    expect at(Ida) = Taproom
    expect never happened step_between(_, _, Ida)
