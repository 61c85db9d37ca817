# A bully picks on a prisoner, who has a friend, and there is a loose stone behind the laundry.

story "Two Out of Three"
    about "One may run from a bully, or stand up to him; neither can be done alone."

type place
type thing
type prisoner : character
type bully : prisoner

fact at(who: character): place
fact door(from: place, to: place)
fact kept(thing): place
fact holder(thing): character
fact afraid(prisoner)
fact bruises(prisoner): 0..3
fact loosened: 0..2                      # strokes of the chisel; two make a hole
fact tamed(bully)

place Cells, Gallery, Yard, Workshop, Laundry, Chapel, Road
thing Chisel, Hymnal, Soap
prisoner Ned he
    at Cells
    wants
        -2 if afraid(Ned) and at(Ned) != Road as "not to be afraid"
        -1 * bruises(Ned) as "not to be hurt"
prisoner Tobias he
    at Yard
    wants
        2 if at(Tobias) = Road as "to be free"
        -1 * bruises(Tobias) as "not to be hurt"
bully Garrick he
    at Cells
    wants
        1 * count (x: prisoner where afraid(x)) as "to be feared"
        -2 if tamed(Garrick) as "to be left alone"
character Warder he
    at Chapel

initially
    kept(Chisel) = Workshop
    kept(Hymnal) = Chapel
    kept(Soap) = Laundry
    door(Cells, Gallery)
    door(Gallery, Cells)
    door(Gallery, Yard)
    door(Yard, Gallery)
    door(Gallery, Workshop)
    door(Workshop, Gallery)
    door(Gallery, Laundry)
    door(Laundry, Gallery)
    door(Yard, Chapel)
    door(Chapel, Yard)

rule near(who: character, other: character) = at(who) = at(other) and at(who) != nowhere

action walk(who: prisoner, from: place, to: place)
    requires at(who) = from and door(from, to)
    effects at(who) := to
    consenting who

action threaten(who: bully, victim: prisoner)
    requires near(who, victim) and who != victim and not afraid(victim) and not tamed(who)
    effects afraid(victim)
    consenting who

action beat(who: bully, victim: prisoner)
    requires near(who, victim) and who != victim and afraid(victim) and not tamed(who)
    effects bruises(victim) += 1
    consenting who

action take(who: prisoner, item: thing, spot: place)
    requires at(who) = spot and kept(item) = spot and spot != Road
    effects
        holder(item) := who
        kept(item) := nowhere
    consenting who

action hand_over(who: prisoner, to: prisoner, item: thing)
    requires near(who, to) and who != to and holder(item) = who
    effects holder(item) := to
    consenting who, to

# Only while nobody in uniform is about.
action chip(who: prisoner)
    requires at(who) = Laundry and holder(Chisel) = who and loosened < 2 and at(Warder) != Laundry
    effects loosened += 1
    consenting who

# One lifts, and is pulled up after.
action climb_out(who: prisoner, friend: prisoner)
    requires near(who, friend) and who != friend and at(who) = Laundry and loosened = 2 and who is not bully and friend is not bully
    effects
        at(who) := Road
        at(friend) := Road
    consenting who, friend

# Two against one, and an iron in the hand.
action stand_up(who: prisoner, friend: prisoner, to: bully)
    requires near(who, to) and near(friend, to) and who != friend and who is not bully and friend is not bully and holder(Chisel) = who and not tamed(to)
    effects
        tamed(to)
        not afraid(who)
        not afraid(friend)
    consenting who

wants of author
    2 if at(Ned) = Road and at(Tobias) = Road as "both are out"
    1 if tamed(Garrick) and happened threaten as "the bully is stood up to"
