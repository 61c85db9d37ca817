# A detective has the afternoon off and goes to play ball.

story "The Detective at the Ball Game"
    about "He comes for the game; what lies behind the stand is work."

type place
type player : character
type sleuth : player

fact at(who: character): place
fact way(from: place, to: place)
fact dead(player)
fact killer_of(player): player           # who did it; in a mind: who they think did it
fact played(player): 0..3                # games
fact grudge(who: player, against: player)
fact jailed(player)

place Home "the boarding house"
place Stand, Court
sleuth Pell he
    at Home
player Nora she
    at Court
player Victor he
    at Home
    grudge(Victor, Hugo)
player Hugo he
    at Stand

initially
    way(Home, Stand)
    way(Stand, Home)
    way(Stand, Court)
    way(Court, Stand)

rule near(who: character, other: character) = at(who) = at(other)
rule able(who: player) = not dead(who) and not jailed(who)

wants of who: player
    1 * played(who) as "to play"
    -3 if jailed(who) as "to be free"
    -5 if dead(who) as "to live"
    4 if some (x: player where grudge(who, x)) dead(x) as "to have revenge"
wants of who: sleuth
    -2 * count (x: player where killer_of(x) != nobody and not jailed(killer_of(x))) as "to leave no murderer at large"

action walk(who: player, from: place, to: place)
    requires at(who) = from and way(from, to) and able(who)
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = from or at(x) = to

action play(who: player, other: player)
    requires near(who, other) and who != other and at(who) = Court and able(who) and able(other)
    effects
        played(who) += 1
        played(other) += 1
    consenting who, other
    observing x: near(x, who)

action kill(who: player, victim: player)
    requires near(who, victim) and who != victim and able(who) and not dead(victim)
    effects
        dead(victim)
        killer_of(victim) := who
    consenting who
    observing x: near(x, who)

# A body is not overlooked, and a detective reads it.
trigger find(who: player, victim: player)
    when near(who, victim) and who != victim and able(who) and dead(victim) and not believes(who, dead(victim))
    effects
        believes(who, dead(victim)) := true
        if who is sleuth
            believes(who, killer_of(victim)) := killer_of(victim)

# Whoever shares a place sees who is there.
trigger notice(who: player, other: player)
    when who != other and near(who, other) and able(who) and not believes(who, at(other) = at(who))
    effects believes(who, at(other)) := at(other)

action tell(who: player, hearer: player, victim: player, culprit: player)
    requires near(who, hearer) and who != hearer and killer_of(victim) = culprit and who != culprit and hearer != culprit and able(who) and able(hearer)
    effects
        believes(hearer, dead(victim)) := true
        believes(hearer, killer_of(victim)) := culprit
    consenting who
    observing x: near(x, who)
    by word

action arrest(who: sleuth, culprit: player)
    requires near(who, culprit) and who != culprit and able(who) and not jailed(culprit) and some (x: player) believes(who, killer_of(x)) = culprit
    effects jailed(culprit)
    consenting who
    observing x: near(x, who)

wants of author
    1 if dead(Hugo) and played(Pell) = 0 as "a murder, and no game yet"
    2 if dead(Hugo) and jailed(Victor) as "solved"
    2 if dead(Hugo) and jailed(Victor) and played(Pell) > 0 as "and there was a game as well"
