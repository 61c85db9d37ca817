# Two on a landing, a boat that may not come back, and a ring that has been carried for a while.
story "Before the Boat"

use courtship

place Landing "the landing" as "on the landing"
place Shed "the shed" as "in the shed"
keepsake Ring "the ring"

character Una she
    at Landing
character Wim he
    at Landing
character Olm he
    at Shed

initially
    distance(Landing, Shed) = 2
    distance(Shed, Landing) = 2
    secluded(Landing)
    would_wed(Wim, by Una) = 5
    private would_wed(Wim, by Una) to Una
    qualm(Una, about Wim) = 4
    wears(Una, Ring)
    hazard(Wim) = 6

chapter 1 "Before the boat"
    starts day 1 08:00

test "whoever fears to lose somebody more than they fear to ask, asks"
    given would_wed(Una, by Wim) = 5
    given private would_wed(Una, by Wim) to Wim
    expect happened ask_hand(Una, Wim)
    expect betrothed(Una) = Wim
    expect betrothed(Wim) = Una
    expect wears(Wim, Ring)

test "and whoever fears the question more does not"
    given qualm(Una, about Wim) = 7
    expect never happened ask_hand(Una, Wim)

test "while nobody is in danger it is not asked"
    given hazard(Wim) = 0
    expect never happened ask_hand(Una, Wim)

test "nor before others"
    given at(Olm) = Landing
    given held(Una)
    given held(Wim)
    given held(Olm)
    expect never happened ask_hand(Una, Wim)

test "whoever would not says no"
    expect happened decline_hand(Wim, Una)
    expect never betrothed(Una) = Wim
