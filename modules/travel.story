# Places, ways between them, and who notices whom.

type place
type winged : character
type teleporter : character

fact at(who: entity): place as "{if who is character: {who} was | {who} could be found} {value.where}", nowhere "there was no telling where {who} might be"
fact distance(from: place, to: place): 0..10000 as 0 "no way led from {from} to {to}",      # minutes on foot, one stretch of way
    "it was {value} minutes on foot from {from} to {to}"
fact flight(from: place, to: place): 0..10000 as 0 "nobody could fly from {from} to {to}",   # minutes on the wing; 0: no place to take off or land
    "it was {value} minutes on the wing from {from} to {to}"
fact one_way(from: place, to: place)         # that there is no way back is meant
fact warded(spot: place)                      # nobody gets there by magic
fact held(who: character) as "{who} could not leave the spot", not "{who} was free to go"
fact grounded(who: character) as "{who} had no strength to fly", not "{who} had the strength to fly"
fact absorbed(who: character) as "{who} was too taken up with something to notice who came", not "{who} would notice who came"

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule alone(who: character) = not some (x: character where x != who) together(x, who)

warn (a: place, b: place) when a != b and distance(a, b) > 0 and distance(b, a) = 0 and not one_way(a, b)
    "A way leads on foot from {a} to {b}, and none back: whoever goes there stays. State `distance` for the way back, or `one_way` for this one if that is meant."
warn (a: place, b: place) when a != b and flight(a, b) > 0 and flight(b, a) = 0 and not one_way(a, b)
    "One can fly from {a} to {b}, and not back. State `flight` for the way back, or `one_way` for this one if that is meant."

# Everybody knows where they are, and whoever finds somebody in a place takes that for granted of them.
trigger know_own_place(who: character)
    when believes(who, at(who)) != at(who)
    effects believes(who, at(who)) := at(who)

# Anybody can see that somebody is taken up with something, or held where they are.
trigger see_state(who: character, other: character)
    when who != other and together(who, other) and (believes(who, absorbed(other)) != absorbed(other) or believes(who, held(other)) != held(other))
    effects
        believes(who, absorbed(other)) := absorbed(other)
        believes(who, held(other)) := held(other)
        if absorbed(other)
            believes(who, believes(other, at(who))) := believes(other, at(who))

# Whoever comes to a place sees whether somebody is there, or is not where they thought.
change looks_for(who: character, other: character, to: place)
    if at(other) = to
        believes(who, at(other)) := to
    else if believes(who, at(other) = to)
        believes(who, at(other)) := nowhere

# They know of those who see them come that they do: of all who are not absorbed.
change arrives(who: character, to: place)
    at(who) := to
    for every other: character where other != who
        looks_for(who, other, to)
        if at(other) = to and not absorbed(other)
            believes(who, believes(other, at(who))) := to

# Magic is noticed by everybody.
change appears_to(other: character, who: character, to: place)
    looks_for(who, other, to)
    if at(other) = to
        believes(who, believes(other, at(who))) := to

action walk(who: character, from: place, to: place)
    as "walk to {to}"
    requires at(who) = from and distance(from, to) > 0 and not held(who)
    effects
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes distance(from, to) minutes

action fly(who: winged, from: place, to: place)
    as "fly to {to}"
    requires at(who) = from and flight(from, to) > 0 and not held(who) and not grounded(who)
    effects
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes flight(from, to) minutes

action teleport(who: teleporter, from: place, to: place)
    as "go to {to} by magic"
    requires at(who) = from and from != to and not warded(to)
    effects
        at(who) := to
        not absorbed(who)
        for every other: character where other != who
            appears_to(other, who, to)
    consenting who
    observing other: other = who or at(other) = from or at(other) = to
    takes 1 minute

action teleport_with(who: teleporter, friend: character, from: place, to: place)
    as "take {friend} to {to} by magic"
    requires at(who) = from and at(friend) = from and from != to and not warded(to) and who != friend and not held(friend)
    effects
        at(who) := to
        at(friend) := to
        for every other: character where other != who and other != friend
            appears_to(other, who, to)
            appears_to(other, friend, to)
    consenting who, friend
    observing other: other = who or other = friend or at(other) = from or at(other) = to
    takes 1 minute
