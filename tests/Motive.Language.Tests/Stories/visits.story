# Changes in every place that they may stand in, for the compiler to be tried on.
story "Visits"

type place
type thing
fact at(who: entity): place
fact holder(what: thing): entity
fact tired(who: character)
fact welcome(who: character, at: place): 0..10 = 5
fact raining

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule owner(what: thing) = if holder(what) is character then holder(what) else nobody

change looks_for(who: character, other: character, to: place)
    if at(other) = to
        believes(who, at(other)) := to
        believes(who, believes(other, at(who)) := to)
    else if believes(who, at(other) = to)
        believes(who, at(other)) := nowhere

change arrives(who: character, to: place)
    at(who) := to
    not tired(who)
    for every other: character where other != who
        looks_for(who, other, to)

change bring(who: character, friend: character, to: place)
    arrives(who, to)
    arrives(friend, to)
    believes(who, arrives(friend, to))

change dawns
    not raining
    for every x: character
        not tired(x)

change tires(who: character, of: thing)
    tired(who)
    feels(who, distress) += 1
    if owner(of) = who
        holder(of) := nobody

place Mill, Ford
thing Bell
character Una she
    arrives(Una, Mill)
    believes dawns
character Wim he
    at Ford

action walk(who: character, to: place)
    requires at(who) != to and not tired(who)
    effects
        arrives(who, to)
        welcome(who, to) += 1
    consenting who

action take_along(who: character, friend: character, to: place)
    requires together(who, friend) and who != friend
    effects
        if raining
            for every x: character where together(x, who)
                bring(x, friend, to)
        else
            bring(who, friend, to)
    consenting who, friend

action tell(who: character, hearer: character, other: character, spot: place)
    requires together(who, hearer) and at(other) = spot
    effects believes(hearer, believes(who, arrives(other, spot)))
    consenting who

action ring(who: character)
    effects tires(owner(Bell), of Bell)
    consenting who

trigger rest(who: character)
    when tired(who) and at(who) = Mill
    effects dawns

happening dusk at 20:00 daily
    text "It grew dark."
    effects bring(Una, Wim, Mill)

initially
    raining
    if raining
        arrives(Wim, Ford)

test "nobody is at the ford"
    given arrives(Wim, Mill)
    expect always at(Una) = Mill
