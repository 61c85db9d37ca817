# A landing, a door, and what is to be heard behind it.
story "Behind the Door"

use hearing

place Landing "the landing" as "on the landing"
place Parlour "the parlour" as "in the parlour"

character Una she
    at Landing
    wants
        4 if at(Una) = Parlour and not laughed_at(Una) as "to go in to them"
character Wim he
    at Parlour
    mood 2
character Ida she
    at Parlour
    temperament
        merry 4
character Olm he
    at Parlour

initially
    distance(Landing, Parlour) = 1
    distance(Parlour, Landing) = 1
    within_hearing(Landing, of Parlour)
    turned_away(Olm, from Una)
    believes(Una, at(Wim)) = nowhere

chapter 1 "An evening"
    starts day 1 18:00

test "whoever is not wanted takes laughter for herself, and listens before she goes in"
    expect laughed_at(Una)
    expect happened listen_at_door(Una, Parlour)
    expect at(Una) = Parlour

test "whoever thinks that she is wanted does not"
    given not turned_away(Olm, from Una)
    expect never laughed_at(Una)
    expect at(Una) = Parlour

test "and nobody laughs where whoever is merry has something heavy to carry"
    given burden(Ida) = 6
    expect never laughed_at(Una)

test "where there is a wall between there is nothing to hear"
    given not within_hearing(Landing, of Parlour)
    expect never laughed_at(Una)
    expect never believes(Una, at(Wim) = Parlour) and at(Una) = Landing

test "it is heard whose voice it is that is not merry"
    expect believes(Una, at(Wim) = Parlour) and at(Una) = Landing
