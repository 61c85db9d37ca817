# Two at a ferry that has not come, and one at work in the hut.
story "The Ferry"

use pastimes

place Stage "the landing stage" as "on the landing stage"
place Hut "the hut" as "in the hut"

sight Gulls "the gulls"
subject Weather "the weather"
subject Fares "the fares"

character Una she
    at Stage
    temperament
        kind 2
character Wim he
    at Stage
    temperament
        merry 3
character Ida she
    at Hut
    post Hut
    guise Lofty

initially
    at(Gulls) = Stage
    distance(Stage, Hut) = 2
    distance(Hut, Stage) = 2
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 6

chapter 1 "Morning"
    starts day 1 08:00

test "whoever is not played does none of it"
    as Una
    do look_at(Una, Gulls)
    expect looked_at(Gulls, by Una)
    expect never looked_at(Gulls, by Wim)
    expect never happened small_talk(Wim, _, _)

test "whoever is spoken to answers as it comes to them"
    as Una
    do small_talk(Una, Wim, Weather)
    expect happened answer_as_ever(Wim, Una, Joking)
    expect gone_over(Weather, Wim, with Una)
    expect ease(Wim, with Una) >= 1
    expect addressed(Wim, by Una) = nothing

test "somebody who is downcast makes no joke of it, and shows how it is"
    given mood(Wim) = 1
    as Una
    do ask_how(Una, Wim)
    expect happened answer_as_ever(Wim, Una, Plain)
    expect believes(Una, mood(Wim)) = 1

test "who keeps up a manner answers in it"
    as Una
    do walk(Una, Stage, Hut)
    do ask_how(Una, Ida)
    expect happened answer_as_ever(Ida, Una, Lofty)

test "whoever is wronged answers shortly, and it is minded"
    given grievance(Wim, against Una) = 4
    as Una
    do ask_how(Una, Wim)
    expect happened answer_as_ever(Wim, Una, Short)
    expect mood(Una) < 5

test "a subject is gone over once, and there is another"
    as Una
    do small_talk(Una, Wim, Weather)
    do small_talk(Una, Wim, Fares)
    expect ease(Una, with Wim) >= 2

test "a hand that is lent gets the work on"
    as Una
    do walk(Una, Stage, Hut)
    do lend_hand(Una, Ida)
    expect day_done(Ida) >= 1
