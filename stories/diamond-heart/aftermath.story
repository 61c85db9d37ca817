# Shards, friends, and a decision.

type resolution
resolution Leave "leaving"

fact resolved(who: character): resolution as Leave "{who} had made up {who.their} mind to leave", nothing "{who} had decided nothing"
fact answered(offender: character, victim: character) as "{offender} had been made to answer for what was done to {victim}",
    not "nobody had made {offender} answer for what was done to {victim}"
fact has_pardon(who: character, from: character) as "{from} had forgiven {who}", not "{from} had not forgiven {who}"
fact owned_up(who: character) as "{who} had said aloud whose doing it was", not "{who} had not said aloud whose doing it was"

wants of who: character
    -5 * count (x: character) unanswered(x, by who) as "to stand up for a friend"
    -3 * count (x: character) (unanswered(x, by who) and not together(who, wronged(x))) as "to look whoever hurt a friend in the face"
    -7 if lost(who) as "to know who one is"
    -3 if wronged(who) != nobody and love(who) = wronged(who) as "to put things right with a loved one"
    -1 * feels(who, remorse) as "to have this guilt lifted"

action sweep_shards(who: character)
    as "sweep up the shards"
    requires at(who) = Workroom and broken(Mirror) and not swept(Mirror) and alone(who)
    effects
        swept(Mirror)
        believes(who, glinting(Mirror)) := glinting(Mirror)
    consenting who
    observing x: together(x, who)
    takes about 16 minutes

# Seeing one's own face at such work: only somebody who has been told, and is sorry, sees it. Nobody reckons with it before.
trigger sees_own_face(who: character)
    when swept(Mirror) and glinting(Mirror) and at(who) = Workroom and facade(who) > 0 and some (x: character) heard_truth(who, from x) and feels(who, remorse) >= 3
    effects
        facade(who) := 0
        lost(who)
        doubt(who) := 5

# A bare face is seen by whoever looks at it.
trigger see_face(who: character, other: character)
    when who != other and together(who, other) and facade(other) = 0 and believes(who, facade(other)) != 0
    effects believes(who, facade(other)) := 0

action slap(who: character, other: character, victim: character)
    as "slap {other} for {victim's} sake"
    requires together(who, other) and who != other and victim != other and victim != who and wronged(victim) = other and not turned_away(who, from other)
    effects
        answered(other, victim)
        dignity(other) -= 2
        burden(other) += 2
        # It is a hard thing to do with nobody at one's side.
        if not some (x: character where x != who and x != other) (together(x, who) and friends(victim, x))
            burden(who) += 2
        turned_away(who, from other)
        for every x: character
            feels(who, anger, x) -= 6
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh, honest

action hear_out(who: character, other: character, victim: character)
    as "ask to hear {other's} side of it"
    requires together(who, other) and who != other and victim != other and victim != who and wronged(victim) = other and facade(other) < 6 and not turned_away(who, from other)
    effects
        answered(other, victim)
        owned_up(other)
        burden(other) -= 3
        feels(other, remorse) -= 3
        lost(other) := false
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner gentle

action ask_pardon(who: character, other: character)
    as "ask {other's} pardon"
    requires together(who, other) and who != other and wronged(other) = who and facade(who) < 6 and not has_pardon(who, from other)
    effects
        owned_up(who)
        at_odds(who, other) := false
        at_odds(other, who) := false
        wronged(other) := nobody
        has_pardon(who, from other)
        burden(other) -= 4
        feels(who, remorse) -= 6
        lost(who) := false
        believes(other, love(who)) := love(who)
    consenting who, other
    observing x: together(x, who)
    takes about 10 minutes
    manner honest, gentle
    by word

action weep(who: character)
    as "weep where nobody sees"
    requires burden(who) >= 7 and alone(who)
    effects burden(who) -= 2
    consenting who
    observing x: x = who
    takes about 20 minutes

# The inner voice comes back when there is nobody left to drown it.
action resolve_to_leave(who: character)
    as "decide to go away"
    requires lost(who) and alone(who) and facade(who) = 0 and resolved(who) = nothing
    effects
        resolved(who) := Leave
        doubt(who) := 0
    consenting who
    observing x: x = who
    takes about 10 minutes
    manner honest

# Whoever leaves does not know who they will find; but they believe that it will be somebody.
action set_out(who: character)
    as "take the open road"
    requires resolved(who) = Leave and at(who) != OpenRoad
    effects
        at(who) := OpenRoad
        lost(who) := false
    consenting who
    observing x: together(x, who)
    takes about 20 minutes
