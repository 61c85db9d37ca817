# Somebody at a table with bread on it.
story "Bread"

use hunger

character Una she
    hunger 4
    wants
        -1 * hunger(Una) as "not to be hungry"

action eat_bread(who: character)
    as "eat some bread"
    requires hunger(who) > 0
    effects hunger(who) -= 3
    consenting who
    takes 5 minutes

chapter 1 "Supper"
    starts day 1 18:00

test "hunger goes down as far as nothing"
    expect hunger(Una) = 1
    expect hunger(Una) = 0

test "who is not hungry does not eat"
    given hunger(Una) = 0
    expect never happened eat_bread(Una)
