# impossible-act 32 grow: `grow` is never possible: it could be done in 2 ways, and in none of them does its precondition ever hold; most often it lacks `wings(Ann)` (1 of 2).
# impossible-act 35 fly_up: `fly_up` is never possible: it could be done in 2 ways, and in none of them does its precondition ever hold; most often it lacks `wings(Ann)` (1 of 2).
# impossible-act 39 pray: `pray` is never possible: for no parameters does its precondition ever hold, by facts that nothing in the story changes.
# idle-want 23 rain: "rain" is wanted by 1 person, and whatever happens its worth stays as it is at the beginning (0).
# one-way-road 43 Hall to Pit: By `jump` Ann, Ben (2 of 2 who move) can go from Hall to Pit, and no moves lead back.

# A door that the clock opens is open one day; what is only to be kept is no idle want.

story "Walls"
type place
entity Hall: place
entity Yard: place
entity Pit: place
fact at(who: character): place
fact wings(who: character)
fact raining
fact dawn
fact holy
fact alive
character Ann she
    at Hall
    wants
        1 if raining as "rain"
        5 if alive as "to live"
        1 if at(Ann) = Yard as "air"
character Ben he
    at Hall
    wants
        1 if at(Ben) = Yard as "air"
initially
    alive
action grow(who: character)
    requires wings(who)
    effects wings(who)
action fly_up(who: character)
    requires wings(who) and alive
    effects alive
    consenting who
action pray(who: character)
    requires holy
    effects alive
    consenting who
action jump(who: character)
    requires at(who) = Hall
    effects at(who) := Pit
    consenting who
action go_out(who: character)
    requires at(who) = Hall and dawn
    effects at(who) := Yard
    consenting who
action come_in(who: character)
    requires at(who) = Yard
    effects at(who) := Hall
    consenting who
action die
    effects not alive
happening dawning at 09:00 daily
    effects dawn
