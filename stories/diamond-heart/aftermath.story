# Shards, friends, and a decision.

rule loud(who: character) = doubt(who) >= 7 as "the voice inside {who} could not be hushed", not "the voice inside {who} could still be hushed"

# Who has wronged the one they love, and knows it, does harm by being where they may be met.
rule does_harm(who: character) = love(who) != nobody and wronged(love(who), by who) and burden(love(who)) >= 3 and not wronged(who, by love(who)) and not in_facade(who) and not away(at(who))

# Whoever goes after somebody means to come back.
wants of who: character
    -1 * burden(love(who)) if does_harm(who) as "not to go on hurting a loved one"
    -5 if loud(who) and facade(who) > 0 as "not to go on against a voice that cannot be hushed"
    3 * count (x: character where friends(x, who) and not turned_away(x, from who) and not wronged(x, by who)) (not away(at(who)) or some (y: wanderer) bent_on(who, y)) as "to live among friends"

# Whoever sees what they are doing to keep up a face lets it go, and with it all that they held against those they have hurt.
change sees_self(who: character)
    facade(who) := 0
    for every x: character where grievance(x, against who) > 0
        grievance(who, against x) := 0
        not sore(who, toward x)
        feels(who, anger, x) := 0

# To go down on one's knees and look, for whoever can no longer not hear.
action look_into_shards(who: character, what: thing)
    as "gather up the shards of {what}, and look"
    requires together(who, what) and broken(what) and not swept(what) and alone(who) and facade(who) > 0 and loud(who)
    effects
        swept(what)
        sees_self(who)
    consenting who
    observing x: together(x, who)
    takes about 18 minutes
    manner honest

action sweep(who: character, what: thing)
    as "sweep up the shards of {what}"
    requires together(who, what) and broken(what) and not swept(what) and alone(who)
    effects swept(what)
    consenting who
    observing x: together(x, who)
    takes about 16 minutes

# With nothing to see it in: what somebody said is enough, or that nobody comes.
action let_fall(who: character)
    as "stop, and hear the voice out"
    requires alone(who) and at(who) = post(who) and facade(who) > 0 and doubt(who) >= 9
    effects sees_self(who)
    consenting who
    observing x: x = who
    takes about 25 minutes
    manner honest

# A bare face is seen by whoever looks at it.
trigger see_face(who: character, other: character)
    when who != other and together(who, other) and believes(who, facade(other)) != facade(other)
    effects believes(who, facade(other)) := facade(other)

# Whoever comes to where one is at home wants something to do with one after all, whatever others said for them.
trigger see_come(who: character, other: character)
    when who != other and together(who, other) and at(who) = post(who) and believes(who, turned_away(other, from who)) != turned_away(other, from who)
    effects believes(who, turned_away(other, from who)) := turned_away(other, from who)

# What those say who stand up for a friend is taken for the friend's own mind.
action slap(who: character, other: character, victim: character)
    as "slap {other} for {victim's} sake"
    requires together(who, other) and who != other and not distant(who, other) and love(who) != other and victim != other and victim != who and sore(who, toward other) and wronged(victim, by other) and feels_for(who, victim)
    effects
        has_said_it(who, other)
        turned_away(who, from other)
        believes(other, turned_away(victim, from other)) := true
        burden(other) += 2
        if in_facade(other)
            dignity(other) -= 2
            doubt(other) += 2
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh, honest

# Nobody asks in a rage; it has to have gone down, or never to have been so great.
action hear_out(who: character, other: character, victim: character)
    as "ask to hear {other's} side of it"
    requires together(who, other) and who != other and not distant(who, other) and victim != other and victim != who and sore(who, toward other) and wronged(victim, by other) and not in_facade(other) and not turned_away(who, from other) and not in_rage(who, other)
    effects
        has_said_it(who, other)
        grievance(who, against other) := 1
        burden(other) -= 3
        feels(other, remorse) -= 3
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner gentle

action weep(who: character)
    as "weep where nobody sees"
    requires burden(who) >= 7 and alone(who)
    effects burden(who) -= 2
    consenting who
    observing x: x = who
    takes about 20 minutes

# Nobody who has work that waits for them goes for good; it has to be given up first.
action resolve_to_leave(who: character)
    as "give up {who.their} work and go away"
    requires alone(who) and facade(who) = 0 and post(who) != nowhere and at(who) = post(who)
    effects post(who) := nowhere
    consenting who
    observing x: x = who
    takes about 10 minutes
    manner honest

fact leads_out(spot: place)                                           # the road out of the town, by which anybody leaves it

action set_out(who: character, to: place)
    as "take {to}"
    requires post(who) = nowhere and leads_out(to) and at(who) != to and not away(at(who)) and not held(who) and (leaving(who) or not morrow)
    effects at(who) := to
    consenting who
    observing x: together(x, who)
    takes about 20 minutes
