# Two on a wall with what is left of a loaf.
story "The Crust"

use hunger

fact crusts(who: character): 0..3

character Una she
    hunger 4
    crusts 1
    wants
        -1 * hunger(Una) as "not to be hungry"
character Wim he
    crusts 2
    wants
        -1 * hunger(Wim) as "not to be hungry"
        -1 * max(0, hunger(Una) - 1) as "not to see her hungry"

action eat(who: character)
    requires hunger(who) > 0 and crusts(who) > 0
    effects
        hunger(who) := max(0, hunger(who) - 2)
        crusts(who) -= 1
    consenting who
    observing everyone
    takes 5 minutes

action share(who: character, with: character)
    requires who != with and crusts(who) > 0 and hunger(with) > 0
    effects
        crusts(who) -= 1
        crusts(with) += 1
    consenting who
    observing everyone

chapter 1 "Noon"
    starts day 1 12:00

test "whoever is hungry eats, and one who could eat a little more is given nothing"
    given hunger(Una) = 3
    expect hunger(Una) = 1
    expect crusts(Una) = 0
    expect never happened share(Wim, Una)

test "nobody is hungry unless it is said"
    given hunger(Una) = 0
    expect always hunger(Wim) = 0
    expect never happened eat(_)

test "whoever is hungry still has it from somebody who can spare it, and else from nobody"
    given crusts(Wim) = 0
    expect hunger(Una) = 2
    expect never happened share(Wim, Una)
    expect never hunger(Una) = 0
