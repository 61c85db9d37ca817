# One deer, two hungry hunters, one bullet, and a path home that both know.

story "Two Hunters and a Deer"
    about "It can be shared, or taken from whoever carries it."

type place
type hunter : character

fact at(who: character): place
fact path(from: place, to: place)
fact bullets(hunter): 0..3
fact knife(hunter)
fact deer: hunter                        # who carries it; nobody while it is alive or eaten
fact deer_at: place                      # where it grazes
fact meals(hunter): 0..2
fact bound(hunter)                       # tied to a tree

place Cabin, Path, Forest, Creek
hunter Alder he
    at Cabin
    bullets 1
    wants
        2 * meals(Alder) as "to eat"
        1 if meals(Birk) > 0 as "not to eat alone"
        -3 if bound(Alder) as "to be free"
hunter Birk he
    at Path
    knife
    believes deer = Alder
    believes deer_at = nowhere
    wants
        3 * meals(Birk) as "to eat his fill"
        -3 if bound(Birk) as "to be free"

initially
    deer_at = Forest
    believes(Alder, knife(Birk)) = false
    path(Cabin, Path)
    path(Path, Cabin)
    path(Path, Forest)
    path(Forest, Path)
    path(Forest, Creek)
    path(Creek, Forest)

rule near(who: hunter, other: hunter) = at(who) = at(other)

action walk(who: hunter, from: place, to: place)
    requires at(who) = from and path(from, to) and not bound(who)
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = from or at(x) = to

action shoot(who: hunter, spot: place)
    requires at(who) = spot and deer_at = spot and bullets(who) > 0 and not bound(who)
    effects
        bullets(who) -= 1
        deer := who
        deer_at := nowhere
    consenting who
    observing x: near(x, who)

action rob(who: hunter, victim: hunter)
    requires near(who, victim) and who != victim and knife(who) and deer = victim and not bound(who)
    effects
        deer := who
        bound(victim)
    consenting who
    observing x: near(x, who)

action free(who: hunter, victim: hunter)
    requires near(who, victim) and who != victim and bound(victim) and not bound(who)
    effects not bound(victim)
    consenting who, victim
    observing x: near(x, who)

action roast(who: hunter)
    requires deer = who and at(who) = Cabin and not bound(who)
    effects
        meals(who) := 2
        deer := nobody
    consenting who
    observing x: near(x, who)

action share(who: hunter, guest: hunter)
    requires near(who, guest) and who != guest and deer = who and at(who) = Cabin and not bound(who) and not bound(guest)
    effects
        meals(who) := 1
        meals(guest) := 1
        deer := nobody
    consenting who, guest
    observing x: near(x, who)

# Who carries a deer cannot hide it.
trigger see_deer(who: hunter, other: hunter)
    when near(who, other) and who != other and (deer = other) != believes(who, deer = other)
    effects
        believes(who, deer) := deer
        believes(who, deer_at) := deer_at

wants of author
    1 if meals(Alder) + meals(Birk) >= 1 as "somebody has eaten"
    1 if meals(Alder) > 0 and meals(Birk) > 0 as "both have eaten"
    2 if meals(Birk) > 0 and bound(Alder) as "robbery on the way home"
