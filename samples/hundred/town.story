# What a town of a hundred is made of: places, acts and news. Who lives there is written by People.cs.
story "The Hundred"
    thinking plan 2, thorough 2, states 12, plans 2, depth 1, threats 0

type place
type person : character
type rumour

fact at(who: character): place
fact workplace(who: person): place
fact fed(who: person) as "{who} had eaten", not "{who} was hungry"
fact paid(who: person): 0..6
fact heard(who: person, what: rumour) as "{who} had heard {what}", not "{who} had not heard {what}"
fact told(who: person, what: rumour)

rumour Fire "of the fire at the mill"
rumour Bride "of the miller's bride"
rumour Well "of the well"

place Square "the square" as "on the square"
place Inn "the inn" as "at the inn"
place Market "the market" as "at the market"
place Mill "the mill" as "at the mill"
place Forge "the forge" as "at the forge"
place Quay "the quay" as "on the quay"
place Church "the church" as "at the church"
place School "the school" as "at the school"
place Farm "the farm" as "at the farm"
place Dyer "the dyer's yard" as "in the dyer's yard"
place Tannery "the tannery" as "at the tannery"
place Bakery "the bakery" as "at the bakery"

# The game walks for them: an act of going is completed by whoever hosts the run.
action go(who: person, to: place)
    as "go to {to}"
    requires at(who) != to and at(who) != nowhere
    effects at(who) := to
    consenting who
    observing other: other = who or at(other) = at(who) or at(other) = to
    takes 3 minutes

action eat(who: person)
    as "eat something"
    requires at(who) = Inn and not fed(who)
    effects fed(who)
    consenting who
    observing other: at(other) = at(who)
    takes 4 minutes

action work(who: person)
    as "work"
    requires at(who) = workplace(who) and paid(who) < 6
    effects paid(who) += 1
    consenting who
    observing other: at(other) = at(who)
    takes 6 minutes

action spread(who: person, what: rumour)
    as "tell everybody {what}"
    requires heard(who, what) and not told(who, what)
        and some (x: person) (x != who and at(x) = at(who) and not heard(x, what))
    effects
        told(who, what)
        for every x: person where at(x) = at(who)
            heard(x, what)
    consenting who
    observing other: at(other) = at(who)
    by word

tell go(who, to) "{who} set out for {to}."
tell eat(who) "{who} ate what there was."
tell work(who) "{who} worked."
tell spread(who, what) "{who} told everybody {what}."
