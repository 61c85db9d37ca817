# What is promised is kept if it presses, and if there is a way to keep it.
story "A Basket"

use promises

place Loft "the loft" as "in the loft"
place Yard "the yard" as "in the yard"

favour Basket "a basket of plums"
    pressing 3
favour Song "a song"

favour Lesson "a lesson"
    in_person

character Una she
    at Loft
    owes(Una, to Wim) = Basket
    wants
        1 if windy and at(Una) = Loft as "to be out of the wind"
character Wim he
    at Yard

fact windy

action hand_over(who: character, to: character)
    as "hand {to} the basket"
    requires together(who, to) and who != to and owes(who, to to) = Basket
    effects owes(who, to to) := nothing
    consenting who
    takes 2 minutes

action sing(who: character, to: character)
    as "sing for {to}"
    requires together(who, to) and who != to and (owes(who, to to) = Song or errand(who, by to) = Song)
    effects
        owes(who, to to) := nothing
        errand(who, by to) := nothing
    consenting who
    takes 4 minutes

initially
    windy
    distance(Loft, Yard) = 2
    distance(Yard, Loft) = 2

chapter 1 "Morning"
    beat KEPT "She keeps it" when happened hand_over(Una, Wim)
    beat HOME "And goes home" when at(Una) = Loft after KEPT

test "a promise is kept"
    expect KEPT
    expect HOME

test "what does not press is left undone"
    given pressing(Basket) = 0
    expect never KEPT

test "what presses no more than it costs to keep it is left undone"
    given pressing(Basket) = 1
    given distance(Yard, Loft) = 0
    expect never KEPT

test "one promise is not kept by another favour"
    given owes(Una, to Wim) = Song
    given pressing(Song) = 3
    expect happened sing(Una, Wim)
    expect never KEPT

test "an errand presses like a promise"
    given owes(Una, to Wim) = nothing
    given errand(Una, by Wim) = Song
    given pressing(Song) = 2
    expect happened sing(Una, Wim)

test "who has promised to be there goes there, though the other has to begin"
    given owes(Una, to Wim) = Lesson
    given not windy
    expect at(Una) = Yard
    expect never KEPT

test "what can be done from elsewhere makes nobody go"
    given owes(Una, to Wim) = Lesson
    given not windy
    given not in_person(Lesson)
    expect never at(Una) = Yard
