# A house with a door that may be locked, as a beginning for stories about what is tried.
story "The House"

type place
fact at(who: character): place as "{who} was {value.where}", nowhere "there was no telling where {who} might be"
fact locked(spot: place) as "{spot} was locked", not "{spot} was open"
fact sorrow(who: character): 0..10 as 3.. "{who} had a sorrow", "nothing weighed on {who}"
fact called(character)

place Hall "the hall"
place Cellar "the cellar"
place Yard "the yard"
character Ann she
    at Hall
character Ben he
    at Hall
character Cal he
    at Yard

action enter(who: character, room: place)
    as "enter {room}"
    requires at(who) != room and not locked(room)
    effects at(who) := room
    consenting who
    observing x: at(x) = at(who)
    takes 10 minutes

chapter 1 "A house"
    starts day 1 08:00

