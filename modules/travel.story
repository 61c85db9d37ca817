# Places, ways between them, and who notices whom.

type place
type winged : character
type teleporter : character

fact at(who: entity): place
fact distance(from: place, to: place): 0..10000      # minutes on foot, one stretch of way; 0: no way
fact absorbed(character)                             # too taken up with something to notice who comes

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule alone(who: character) = not some (x: character where x != who) together(x, who)

action walk(who: character, from: place, to: place)
    as "walk to {to}"
    requires at(who) = from and distance(from, to) > 0
    effects at(who) := to
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes distance(from, to) minutes

action fly(who: winged, from: place, to: place)
    as "fly to {to}"
    requires at(who) = from and from != to and open_to_the_sky(from) and open_to_the_sky(to)
    effects at(who) := to
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes flight(from, to) minutes

action teleport(who: teleporter, from: place, to: place)
    as "teleport to {to}"
    requires at(who) = from and from != to
    effects at(who) := to
    consenting who
    observing other: other = who or at(other) = from or at(other) = to
    takes 1 minute

action teleport_with(who: teleporter, friend: character, from: place, to: place)
    as "take {friend} along to {to} by magic"
    requires at(who) = from and at(friend) = from and from != to and who != friend
    effects
        at(who) := to
        at(friend) := to
    consenting who, friend
    observing other: other = who or other = friend or at(other) = from or at(other) = to
    takes 1 minute

fact open_to_the_sky(place)
fact flight(from: place, to: place): 0..10000

# Whoever is where I am, I see; whoever is not where I thought, I miss.
trigger notice(who: character, other: character)
    when who != other and together(who, other) and not absorbed(who) and not believes(who, at(other) = at(who))
    effects believes(who, at(other)) := at(other)

trigger miss(who: character, other: character)
    when who != other and believes(who, at(other)) = at(who) and at(other) != at(who) and at(who) != nowhere
    effects believes(who, at(other)) := nowhere
