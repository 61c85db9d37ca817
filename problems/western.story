# A boy is bitten by a snake, and the only medicine is locked in a store.

story "Snakebite"
    about "A father steals, a storekeeper minds, and the law is the law."

type place
type lawful : character

fact at(who: character): place
fact poisoned(character)
fact dead(character)
fact serum: character
fact guardian(character): character
fact robbed_by(character): character     # as the victim knows it
fact thief(character)
fact jailed(character)
fact cash(character): 0..5

place Ranch, Store, Office
character Abel he
    at Ranch
    guardian Hollis
    wants
        -4 if poisoned(Abel) as "to be well"
character Hollis he
    at Ranch
    cash 1
    wants
        -4 if poisoned(Abel) as "to keep his boy"
        -2 if jailed(Hollis) as "to stay free"
        -5 if dead(Hollis) as "to live"
character Cormac he
    at Store
    cash 3
    wants
        2 * cash(Cormac) as "to do business"
        -1 if robbed_by(Cormac) != nobody and not jailed(robbed_by(Cormac)) as "to see thieves punished"
lawful Mae she
    at Office
    wants
        -1 * count (x: character where thief(x) and not jailed(x) and not dead(x)) as "to uphold the law"

initially
    serum = Cormac

rule near(who: character, other: character) = at(who) = at(other)
rule able(who: character) = not dead(who) and not jailed(who) and not poisoned(who)

action snakebite(victim: character)
    requires at(victim) = Ranch and not poisoned(victim) and guardian(victim) != nobody and not dead(victim)
    effects poisoned(victim)

action die(victim: character)
    requires poisoned(victim) and not dead(victim)
    effects dead(victim)

action ride(who: character, to: place)
    requires at(who) != to and able(who)
    effects at(who) := to
    consenting who
    observing x: x = who or near(x, who) or at(x) = to

# Two coins is what the serum costs.
action buy(who: character, seller: character)
    requires near(who, seller) and who != seller and serum = seller and cash(who) >= 2 and able(who) and able(seller)
    effects
        serum := who
        cash(who) -= 2
        cash(seller) += 2
    consenting who, seller
    observing x: near(x, who)

action steal(who: character, victim: character)
    requires near(who, victim) and who != victim and serum = victim and able(who)
    effects
        serum := who
        robbed_by(victim) := who
        thief(who)
    consenting who
    observing x: near(x, who)

action cure(who: character, patient: character)
    requires near(who, patient) and serum = who and poisoned(patient) and not dead(patient) and able(who)
    effects
        not poisoned(patient)
        serum := nobody
    consenting who
    observing x: near(x, who)

# The law believes an honest face.
action accuse(who: character, sheriff: lawful, suspect: character)
    requires near(who, sheriff) and who != suspect and suspect != sheriff and robbed_by(who) = suspect and able(who) and able(sheriff)
    effects
        believes(sheriff, thief(suspect)) := true
        believes(sheriff, robbed_by(who)) := suspect
    consenting who
    observing x: near(x, who)
    by word

action jail(sheriff: lawful, suspect: character)
    requires near(sheriff, suspect) and sheriff != suspect and believes(sheriff, thief(suspect)) and not jailed(suspect) and able(sheriff)
    effects jailed(suspect)
    consenting sheriff
    observing x: near(x, sheriff)

wants of author
    1 if happened snakebite(Abel) and not poisoned(Abel) as "the boy is saved"
    1 if happened snakebite(Abel) and not poisoned(Abel) and jailed(Hollis) as "and his father pays for it"
