# A pot is dropped, and who minds it for whose sake.
story "The Pot"

use relations

fact whole(owner: character) as "{owner's} pot was whole", not "{owner's} pot was in pieces"
fact clumsy(who: character)

character Una she
    whole
    wants
        6 if whole(Una) as "to have her pot"
character Wim he
    clumsy
    wants
        1 if not whole(Una) as "to have it off the wall"
character Ida she

initially
    fond(Una, by Ida) = 9

action drop(who: character, whose: character)
    as "drop {whose's} pot"
    requires clumsy(who) and whole(whose) and who != whose
    effects not whole(whose)
    consenting who

chapter 1 "Morning"
    starts day 1 08:00
    beat DOWN "It falls" when not whole(Una)

test "whoever is fond of her is sorry for her"
    expect DOWN
    expect feels(Ida, pity) >= 3

test "whoever is not fond of her is not"
    given fond(Una, by Ida) = 0
    expect DOWN
    expect never feels(Ida, pity) >= 1

test "it is hers that was broken, and she knows by whom"
    expect feels(Una, anger, Wim) >= 3

test "the fonder, the sorrier"
    given fond(Una, by Ida) = 2
    expect never feels(Ida, pity) >= 3
    expect feels(Ida, pity) >= 1
