# An agent has to get past a gate and into an office; somebody may be waiting.

story "The Agent and the Trap"
    about "A pass lies in one place, a pistol in another, and the corridor has a floor that opens."

type place
type thing
type staff : character

fact at(who: character): place
fact way(from: place, to: place)
fact kept(thing): place
fact holder(thing): character
fact cleared(character)                  # may go past the gate
fact armed                               # the trap in the corridor
fact caught(character)
fact dead(character)

place Station, Square, Kiosk, Depot, Park, Gate, Corridor, Office
thing Pass, Pistol, Newspaper, Umbrella
character Kestrel she
    at Square
    wants
        5 if dead(Voss) as "to finish the mission"
        -6 if caught(Kestrel) as "not to be caught"
staff Voss he
    at Office
    wants
        3 if caught(Kestrel) as "to catch the agent"
        -9 if dead(Voss) as "to live"
staff Muir she
    at Gate
    wants
        1 if cleared(Muir) as "to have a day off"

initially
    kept(Pass) = Kiosk
    kept(Newspaper) = Kiosk
    kept(Pistol) = Depot
    kept(Umbrella) = Park
    believes(Voss, at(Kestrel)) = nowhere
    way(Station, Square)
    way(Square, Station)
    way(Square, Kiosk)
    way(Kiosk, Square)
    way(Square, Depot)
    way(Depot, Square)
    way(Square, Park)
    way(Park, Square)
    way(Square, Gate)
    way(Gate, Square)
    way(Gate, Corridor)
    way(Corridor, Gate)
    way(Corridor, Office)
    way(Office, Corridor)

rule near(who: character, other: character) = at(who) = at(other) and at(who) != nowhere

action walk(who: character, from: place, to: place)
    requires at(who) = from and way(from, to) and (to != Corridor or cleared(who) or who is staff) and not caught(who) and not dead(who)
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = from or at(x) = to

action take(who: character, item: thing, spot: place)
    requires at(who) = spot and kept(item) = spot and not caught(who) and not dead(who)
    effects
        holder(item) := who
        kept(item) := nowhere
    consenting who
    observing x: near(x, who)

action leave(who: character, item: thing)
    requires holder(item) = who and at(who) != nowhere and not caught(who) and not dead(who)
    effects
        kept(item) := at(who)
        holder(item) := nobody
    consenting who
    observing x: near(x, who)

# The gate has a camera, and it sees through coats.
action show_pass(who: character, guard: staff)
    requires near(who, guard) and at(guard) = Gate and who != guard and holder(Pass) = who and not cleared(who) and not dead(guard)
    effects
        cleared(who)
        believes(Voss, at(who)) := Gate
        believes(Voss, cleared(who)) := true
        believes(Voss, holder(Pistol)) := holder(Pistol)
        believes(Voss, kept(Pistol)) := kept(Pistol)
        believes(Voss, believes(who, at(who))) := Gate
        believes(Voss, believes(who, cleared(who))) := true
        believes(Voss, believes(who, holder(Pistol))) := believes(who, holder(Pistol))
    consenting who
    observing x: near(x, who)

action set_trap(who: staff)
    requires at(who) = Office and who = Voss and not armed and not dead(who)
    effects armed
    consenting who
    observing x: near(x, who)

trigger floor_opens(who: character)
    when armed and at(who) = Corridor and who is not staff and not caught(who)
    effects caught(who)

action shoot(who: character, victim: character)
    requires near(who, victim) and who != victim and holder(Pistol) = who and not caught(who) and not dead(who) and not dead(victim)
    effects dead(victim)
    consenting who
    observing x: near(x, who)

wants of author
    2 if dead(Voss) as "mission accomplished"
    1 if caught(Kestrel) and holder(Pistol) = Kestrel as "the trap snaps shut on an armed guest"
