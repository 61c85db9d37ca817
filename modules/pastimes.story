# What people do who have nothing pressing: look about, go on with their work, lend a hand, have a word with whoever is there.
# All of it is idle: nobody plans it, so that it costs nothing where people decide for themselves. It is there for whoever is played, for whoever is spoken to,
# and for what it leaves behind: in what mood people are, and how easy with each other.
# Needs: travel, relations, friendship, acquaintance.

use travel, relations, friendship, acquaintance

type sight                                                            # what there is to look at, and where
type subject                                                          # what one can talk about with anybody
type overture                                                         # with what somebody turns to another
overture Remark "a remark"
overture Inquiry "a question"
overture Jape "a joke"
type tone                                                             # how one answers
tone Kindly "warmly"
tone Plain "plainly"
tone Joking "with a joke"
tone Lofty "from some way up"
tone Short "shortly"

fact mood(of: character): 0..10 = 5 as 7.. "{of} was in good spirits", 4.. "{of} was much as ever", "{of} was in low spirits"
fact looked_at(what: sight, by: character) as "{by} had had a look at {what}", not "{by} had not looked at {what} yet"
fact gone_over(what: subject, who: character, with: character) as "{who} and {with} had talked about {what}", not "{who} and {with} had not got as far as {what}"
fact addressed(who: character, by: character): overture as "{by} had turned to {who} with {value}", nothing "{by} was waiting for no word from {who}"
fact post(who: character): place as "{who's} work was {value.where}", nowhere "no work kept {who} anywhere"
fact day_done(of: character): 0..10 as 8.. "{of} had the better part of the day's work done", 3.. "{of} had some of the day's work done", "{of} had hardly begun on the day's work"
fact guise(of: character): tone as "{of} spoke to people {value}", nothing "{of} spoke to people as {of.she} felt"      # the manner they keep up before everybody

rule downcast(who: character) = mood(who) < 4 or burden(who) >= 5 as "{who} was downcast", not "{who} was not downcast"
rule at_work(who: character) = at(who) = post(who) and post(who) != nowhere

# How somebody answers whom nothing moves to answer otherwise: by what they hold against the other, by the face they keep, by their nature and their mood.
rule natural_tone(who: character, to: character) =
    if sore(who, toward to) or grievance(who, against to) >= 3 or feels(who, anger, to) >= 3 then Short
    else if guise(who) != nothing then guise(who)
    else if temperament(who, merry) >= 2 and not downcast(who) then Joking
    else if temperament(who, kind) + temperament(who, gentle) >= 2 then Kindly
    else Plain

# Somebody whom one can say a word to: who is there, and notices it, and neither of the two waits for a word from the other.
rule in_talk(who: character, to: character) = together(who, to) and who != to and not absorbed(to) and addressed(to, by who) = nothing and addressed(who, by to) = nothing

# What does anybody good does them good up to a point.
change cheers(who: character)
    if mood(who) < 7
        mood(who) += 1

# Bad news takes the heart out of anybody.
reaction loses_heart(who: character)
    when feels(who, distress) >= 4
    effects mood(who) -= 2

action look_at(who: character, what: sight)
    as "have a look at {what}"
    idle
    requires together(who, what) and not looked_at(what, by who)
    effects
        looked_at(what, by who)
        cheers(who)
    consenting who
    observing x: x = who
    takes about 5 minutes

action hum(who: character)
    as "hum a little"
    idle
    requires mood(who) < 7 and not downcast(who)
    effects mood(who) += 1
    consenting who
    observing x: x = who
    takes about 5 minutes

action rest(who: character)
    as "stay a while, and do nothing"
    idle
    requires not held(who)
    effects
        if mood(who) < 5
            mood(who) += 1
    consenting who
    observing x: x = who
    takes about 10 minutes

# To see who goes by: somebody may come of whom one is glad.
action look_out(who: character)
    as "look out for whoever may be coming"
    idle
    effects
        if mood(who) > 5
            mood(who) -= 1
    consenting who
    observing x: x = who
    takes about 8 minutes

action put_straight(who: character)
    as "put something straight"
    idle
    requires not held(who)
    effects cheers(who)
    consenting who
    observing x: x = who
    takes about 6 minutes

# The day's work, which goes on whatever else there is.
action work_on(who: character)
    as "go on with {who.their} work"
    idle
    requires at_work(who) and not held(who) and day_done(who) < 10
    effects day_done(who) += 1
    consenting who
    observing x: x = who
    takes about 15 minutes

action lend_hand(who: character, other: character)
    as "lend {other} a hand with {other.their} work"
    idle
    requires together(who, other) and who != other and at_work(other) and not held(who) and not absorbed(other) and not believes(who, at_odds(who, other)) and day_done(other) < 10
    effects
        day_done(other) += 1
        cheers(other)
        draws_nearer(who, other)
    consenting who
    observing x: together(x, who)
    takes about 12 minutes
    manner kind

action keep_company(who: character, other: character)
    as "stay by {other}, and say nothing"
    idle
    requires together(who, other) and who != other and not absorbed(other) and not believes(who, sore(other, toward who))
    effects
        draws_nearer(who, other)
        if mood(other) < 5
            mood(other) += 1
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner gentle

# Nobody does to whom the day has been unkind, nor with anybody who looks like it.
action small_talk(who: character, to: character, about: subject)
    as "talk to {to} about {about}"
    idle
    requires in_talk(who, to) and not gone_over(about, who, with to) and not downcast(who) and not believes(who, downcast(to))
    effects
        gone_over(about, who, with to)
        gone_over(about, to, with who)
        addressed(to, by who) := Remark
        draws_nearer(who, to)
    consenting who
    observing x: together(x, who)
    answered by to: answer_as_ever, answer_otherwise, say_nothing, ask_back else answer_as_ever
    takes about 3 minutes

action say_kindly(who: character, other: character)
    as "say something kind to {other}"
    idle
    requires in_talk(who, other) and believes(who, downcast(other)) and not believes(who, sore(other, toward who))
    effects
        addressed(other, by who) := Remark
        mood(other) += 1
        draws_nearer(who, other)
    consenting who
    observing x: together(x, who)
    answered by other: answer_as_ever, answer_otherwise, say_nothing, ask_back else answer_as_ever
    takes about 2 minutes
    manner gentle

action ask_how(who: character, other: character)
    as "ask {other} how {other.she} {other:is|are}"
    idle
    requires in_talk(who, other)
    effects addressed(other, by who) := Inquiry
    consenting who
    observing x: together(x, who)
    answered by other: answer_as_ever, answer_otherwise, say_nothing, ask_back else answer_as_ever
    takes about 2 minutes

# It does something for whoever is easy with the one who does it.
action tease(who: character, other: character)
    as "tease {other}"
    idle
    requires in_talk(who, other) and not believes(who, downcast(other) or at_odds(who, other))
    effects
        addressed(other, by who) := Jape
        if fond(who, by other) >= 6
            cheers(other)
        else
            mood(other) -= 1
    consenting who
    observing x: together(x, who)
    answered by other: answer_as_ever, answer_otherwise, say_nothing, ask_back else answer_as_ever
    takes about 2 minutes
    manner merry

# A word back. Whoever says it warmly or plainly shows how it is with them; a joke, a manner and a short word show nothing.
change has_answered(who: character, to: character, how: tone)
    addressed(who, by to) := nothing
    if how = Kindly or how = Plain
        believes(to, mood(who)) := mood(who)
    if how = Kindly or (how = Joking and fond(who, by to) >= 6)
        cheers(to)
    else if how = Short
        mood(to) -= 1
        ease(to, with who) -= 1

# Whoever was on the point of leaving says it over the shoulder.
action answer_as_ever(who: character, to: character, how: tone)
    as "answer {to} {how}"
    idle
    requires
        together(who, to) or distance(at(to), at(who)) > 0
        who != to and addressed(who, by to) != nothing and how = natural_tone(who, to)
    effects has_answered(who, to, how)
    consenting who
    observing x: together(x, who) or x = to
    takes 1 minute

# In another tone than comes by itself. To speak from above takes somebody who has learnt it.
action answer_otherwise(who: character, to: character, how: tone)
    as "answer {to} {how}"
    idle
    requires
        together(who, to) and who != to and addressed(who, by to) != nothing
        how != natural_tone(who, to)
        how != Lofty or guise(who) = Lofty or temperament(who, proud) >= 1
    effects has_answered(who, to, how)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action ask_back(who: character, to: character)
    as "ask {to} the same"
    idle
    requires together(who, to) and who != to and addressed(who, by to) != nothing and addressed(to, by who) = nothing
    effects
        addressed(who, by to) := nothing
        addressed(to, by who) := Inquiry
    consenting who
    observing x: together(x, who)
    answered by to: answer_as_ever, answer_otherwise, say_nothing else answer_as_ever
    takes 1 minute

action say_nothing(who: character, to: character)
    as "say nothing to {to}"
    idle
    requires together(who, to) and who != to and addressed(who, by to) != nothing
    effects
        addressed(who, by to) := nothing
        mood(to) -= 1
        ease(to, with who) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
