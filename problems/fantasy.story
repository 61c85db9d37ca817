# A knight without money, a lady with standards, a dragon with a hoard, and love that asks nobody.

story "Hoard and Hand"
    about "A wedding needs two who love, and a dowry needs a dragon."

type place
type mortal : character
type dragon : character

fact at(who: character): place
fact gold(character): 0..9
fact dead(character)
fact loves(mortal): mortal
fact betrothed(mortal): mortal
fact married(mortal): mortal
fact hungry(dragon)

place Village, Castle, Lair
mortal Rowan he
    at Village
mortal Edda she
    at Castle
    gold 2
mortal Wat he
    at Village
    gold 4
dragon Ember it
    at Lair
    gold 6
    hungry

rule near(who: character, other: character) = at(who) = at(other)
rule free(who: mortal) = betrothed(who) = nobody and married(who) = nobody

wants of who: mortal
    3 if loves(who) != nobody and married(who) = loves(who) as "to marry for love"
    2 if married(who) != nobody and gold(married(who)) >= 3 as "to marry into money"
    1 if gold(who) >= 3 as "to be rich"
    -6 if dead(who) as "to live"
wants of who: dragon
    1 * gold(who) as "to sleep on gold"
    -2 if hungry(who) as "to be fed"
    -6 if dead(who) as "to live"

# Nobody chooses this.
action fall_in_love(who: mortal, other: mortal)
    requires near(who, other) and who != other and loves(who) = nobody and not dead(who) and not dead(other)
    effects loves(who) := other

action travel(who: character, to: place)
    requires at(who) != to and not dead(who)
    effects at(who) := to
    consenting who

action propose(who: mortal, other: mortal)
    requires near(who, other) and who != other and loves(who) = other and free(who) and free(other) and not dead(who) and not dead(other)
    effects
        betrothed(who) := other
        betrothed(other) := who
    consenting who, other

action wed(who: mortal, other: mortal)
    requires near(who, other) and who != other and at(who) = Village and betrothed(who) = other and not dead(who) and not dead(other)
    effects
        married(who) := other
        married(other) := who
        betrothed(who) := nobody
        betrothed(other) := nobody
    consenting who, other

action slay(who: mortal, foe: dragon)
    requires near(who, foe) and who = Rowan and not dead(who) and not dead(foe)
    effects dead(foe)
    consenting who

action devour(beast: dragon, victim: mortal)
    requires near(beast, victim) and hungry(beast) and not dead(beast) and not dead(victim)
    effects
        dead(victim)
        not hungry(beast)
    consenting beast

action plunder(who: mortal, from: dragon)
    requires at(who) = Lair and dead(from) and gold(from) > 0 and not dead(who)
    effects
        gold(who) += gold(from)
        gold(from) := 0
    consenting who

# What lies unguarded may be carried off, three coins at a time.
action snatch(who: character, victim: character)
    requires who != victim and near(who, victim) and gold(victim) >= 3 and not dead(who) and (dead(victim) or who is dragon)
    effects
        gold(who) += 3
        gold(victim) -= 3
    consenting who

wants of author
    1 if married(Edda) != nobody as "a wedding"
    1 if married(Edda) != nobody and loves(Edda) = married(Edda) as "she loves him"
    2 if married(Edda) = Rowan and gold(Rowan) >= 3 as "and the knight is rich"
    1 if married(Edda) = Rowan and dead(Wat) as "and a rival is no more"
