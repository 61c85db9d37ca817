# Two want to be alone for the length of a vow, and a guardian wants his snuffbox.

story "The Lovers and the Snuffbox"
    about "A lie moves him from the room; that he believes her still there makes her dare."

type place
type lover : character
type guardian : character
type thing

fact at(who: character): place
fact door(from: place, to: place)
fact lies(thing): place
fact holder(thing): character
fact vowed(lover)

place Parlour, Garden, Library
thing Snuffbox, Ring
lover Felix he
    at Parlour
    wants
        4 if vowed(Felix) as "to be promised"
        1 if holder(Ring) = Rosa as "to see her wear his ring"
lover Rosa she
    at Parlour
    wants
        4 if vowed(Rosa) as "to be promised"
        1 if holder(Ring) = Rosa as "to wear the ring"
guardian Gaspar he
    at Parlour
    believes lies(Snuffbox) = nowhere
    wants
        2 if holder(Snuffbox) = Gaspar as "to have his snuff"

initially
    lies(Snuffbox) = Garden
    lies(Ring) = Library
    believes(Felix, believes(Gaspar, lies(Snuffbox))) = nowhere
    believes(Rosa, believes(Gaspar, lies(Snuffbox))) = nowhere
    believes(Felix, believes(Rosa, believes(Gaspar, lies(Snuffbox)))) = nowhere
    believes(Rosa, believes(Felix, believes(Gaspar, lies(Snuffbox)))) = nowhere
    door(Parlour, Garden)
    door(Garden, Parlour)
    door(Parlour, Library)
    door(Library, Parlour)

rule near(who: character, other: character) = at(who) = at(other)

action walk(who: character, from: place, to: place)
    requires at(who) = from and door(from, to)
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = from or at(x) = to

# True or not.
action mention(who: lover, hearer: guardian, item: thing, spot: place)
    requires near(who, hearer) and item = Snuffbox and holder(item) = nobody and not believes(who, believes(hearer, lies(item) = spot))
    effects believes(hearer, lies(item)) := spot
    consenting who
    observing x: near(x, who)
    by word

action pick_up(who: character, item: thing, spot: place)
    requires at(who) = spot and (item = Snuffbox or who is lover) and lies(item) = spot and holder(item) = nobody
    effects
        holder(item) := who
        lies(item) := nowhere
    consenting who
    observing x: near(x, who)

action give(who: lover, to: lover, item: thing)
    requires near(who, to) and who != to and holder(item) = who
    effects holder(item) := to
    consenting who, to
    observing x: near(x, who)

# She dares only where she thinks that her guardian thinks her elsewhere.
action vow(who: lover, to: lover)
    requires
        near(who, to) and who != to and who = Rosa and not vowed(who)
        not near(who, Gaspar)
        believes(who, believes(Gaspar, at(who))) != at(who)
    effects
        vowed(who)
        vowed(to)
    consenting who, to
    observing x: near(x, who)

# Where one looks and nothing is, one stops looking.
trigger not_here(who: character, item: thing)
    when believes(who, lies(item) = at(who)) and lies(item) != at(who)
    effects believes(who, lies(item)) := nowhere

wants of author
    1 if holder(Ring) = Rosa as "the ring is hers"
    2 if vowed(Rosa) and vowed(Felix) as "they are promised"
