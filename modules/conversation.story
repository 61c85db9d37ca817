# How a talk begins, goes on and comes to an end.
# Needs: travel, relations, courtesy, acquaintance.

use travel, relations, courtesy, acquaintance

type topic                                                            # what one can talk about with anybody
fact first(topic)                                                     # what anybody begins with
fact after(topic): topic                                             # and what that leads to
fact reached(one: character, with: character): topic                 # how far they have got; said of both ways
fact spirits(of: character): 0..3 as 3 "{of} was in good spirits", 1.. "{of} was in middling spirits", "{of} was in low spirits"
fact left_waiting(who: character, by: character) as "{by} had gone without a word back to {who}", not "{by} had left {who} waiting for no word"
fact awaits(who: character, from: character) as "{who} had said something to {from} and was waiting", not "{who} was waiting for no word from {from}"

rule comes_up(what: topic, one: character, other: character) = if reached(one, with other) = nothing then first(what) else after(reached(one, with other)) = what

wants of who: character
    1 * spirits(who) as "to be in good spirits"
    -1 * count (x: character) (awaits(x, from who) or left_waiting(x, by who)) as duty "not to leave anybody unanswered"

# Once one of them has gone it is too late for an answer, and nobody goes so as not to have to give one, nor goes after anybody to give it.
trigger hangs(who: character, from: character)
    when awaits(who, from from) and at(who) != nowhere and at(from) != nowhere and at(who) != at(from)
    effects
        not awaits(who, from from)
        left_waiting(who, by from)

# A word with somebody is good for one, up to a point.
change warms(one: character, other: character)
    spirits(one) += 1
    spirits(other) += 1
    draws_nearer(one, other)

# Something to say to somebody one is with: as long as there is something they have not been over, and not for ever. It is a greeting too.
action chat(who: character, to: character, about: topic)
    as "talk to {to} about {about}"
    requires
        together(who, to) and who != to
        comes_up(about, who, to)
        not awaits(who, from to) and not awaits(to, from who)
        spirits(who) < 3 or spirits(to) < 3
    effects
        reached(who, with to) := about
        reached(to, with who) := about
        warms(who, to)
        awaits(who, from to)
        greeted(to, by who)
        not owes_greeting(who, to to)
    consenting who
    observing x: together(x, who)
    answered by to: reply, change_subject, cut_short, turn_away else keep_silent
    takes about 2 minutes

# What may follow: a word back, another subject, a short word, nothing, one's back.
action reply(who: character, to: character)
    as "give {to} a word back"
    requires together(who, to) and awaits(to, from who)
    effects
        not awaits(to, from who)
        warms(who, to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind

action change_subject(who: character, to: character, about: topic)
    as "ask {to} about {about} instead"
    requires together(who, to) and awaits(to, from who) and comes_up(about, who, to)
    effects
        not awaits(to, from who)
        reached(who, with to) := about
        reached(to, with who) := about
        awaits(who, from to)
    consenting who
    observing x: together(x, who)
    answered by to: reply, cut_short else keep_silent
    takes about 2 minutes

action cut_short(who: character, to: character)
    as "answer {to} shortly"
    requires together(who, to) and awaits(to, from who)
    effects
        not awaits(to, from who)
        ease(to, with who) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud, harsh

action keep_silent(who: character, to: character)
    as "say nothing to {to}"
    requires together(who, to) and awaits(to, from who)
    effects
        fond(who, by to) -= 1
        ease(to, with who) -= 2
        spirits(to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

action turn_away(who: character, from: character)
    as "turn {who.their} back on {from}"
    requires together(who, from) and awaits(from, from who) and feels(who, anger, from) >= 3
    effects
        not awaits(from, from who)
        fond(who, by from) -= 2
        ease(from, with who) := 0
        ease(who, with from) := 0
        feels(who, anger, from) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

# To break in between two others: what was asked is left hanging.
action interrupt(who: character, speaker: character, whom: character)
    as "break in before {whom} can answer {speaker}"
    requires together(who, speaker) and together(who, whom) and who != speaker and who != whom and speaker != whom and awaits(speaker, from whom)
    effects
        not awaits(speaker, from whom)
        fond(who, by speaker) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
