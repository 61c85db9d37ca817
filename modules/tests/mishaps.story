# A kite in an elm, a pump that drips, and who sees to them.
story "A Kite"

use mishaps

place Green "the green" as "on the green"
place Lane "the lane" as "in the lane"

mishap Kite "the kite in the elm"
    toil 6
mishap Pump "the pump"
    bother 3

type tall : character
tall Una she
    at Green
character Wim he
    at Green

initially
    distance(Green, Lane) = 5
    distance(Lane, Green) = 5
    prone(Kite, Green)
    beyond(Kite, Wim)
    prone(Pump, Lane)
    beyond(Pump, Una)
    amiss(Pump)
    at(Pump) = Lane
    carries(Pump, to Green)
    believes(Una, amiss(Pump)) = false
    believes(Wim, amiss(Pump)) = false

chapter 1 "An afternoon"
    starts day 1 14:00
    allow go_wrong(Kite, _) between 14:10 and 14:40
    beat DOWN "She has it down" when happened see_to(Una, Kite)
    beat DRY "The pump is seen to" when happened see_to(_, Pump)

test "whoever is tall enough sees to it"
    seed 1 to 3
    expect DOWN
    expect never happened see_to(Wim, Kite)

test "what is beyond everybody stays as it is"
    given beyond(Kite, Una)
    expect amiss(Kite)
    expect never happened see_to(_, Kite)

test "what weighs nothing is left"
    given bother(Kite) = 0
    expect amiss(Kite)
    expect never DOWN

test "what cannot come about there does not"
    given not prone(Kite, Green)
    expect never amiss(Kite)

test "what is heard is seen to"
    expect DRY

test "what nobody sees or hears troubles nobody"
    given carries(Pump, to Green) = false
    expect never DRY

test "who is held sees to nothing"
    given held(Una)
    given held(Wim)
    expect never DOWN
    expect never DRY
