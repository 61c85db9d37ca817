# How people meet, thank, part and leave one another standing; and in what manner.
# Needs: travel, relations, deeds.

use travel, relations, deeds

type bearing                                                          # the same words said so or so
bearing Warm "warmly"
bearing Cold "coldly"
bearing Proud "proudly"
bearing Jesting "in jest"

fact greeted(who: character, by: character) as "{by} had wished {who} good day", not "{by} had not so much as wished {who} good day"
fact home(who: character): place                                     # where they receive whoever comes
fact owes_greeting(who: character, to: character) as "{who} had not wished {to} good day yet", not "{who} had wished {to} good day"
fact passed_by(who: character, by: character) as "{by} had let {who} go without a good day", not "{by} had passed {who} by with nothing owing"
fact parted(who: character, from: character) as "{from} had taken leave of {who}", not "{from} had not taken leave of {who}"
fact departing(who: character) as "{who} was about to leave for good", not "{who} was going nowhere"
fact face(of: character): bearing                                      # the manner they keep up before people
fact strain(of: character): 0..10 as 3.. "it was wearing {of} out to keep {of.their} face", 1.. "it cost {of} something to keep {of.their} face", "{of} did as {of.she} felt"

# The manner that comes by itself: by what one feels, what one is like, and who is there.
rule natural(who: character, to: character) =
    if grievance(who, against to) >= 3 or feels(who, anger, to) >= 3 then Cold
    else if temperament(who, proud) >= 2 and (rank(to) < rank(who) or some (x: character where x != who and x != to) together(x, who)) then Proud
    else if temperament(who, merry) >= 2 and rank(to) <= rank(who) then Jesting
    else Warm

# One shows what one feels, or the face that one keeps for the world.
rule comes_to(how: bearing, who: character, to: character) = how = natural(who, to) or how = face(who)

wants of who: character
    -1 * strain(who) as "not to have to keep up a face"
    -1 * count (x: character) (owes_greeting(who, to x) or passed_by(x, by who)) as duty "not to pass anybody by"
    -2 * count (x: character where dear(x, to who)) ((departing(x) and not parted(x, from who)) or (departing(who) and not parted(x, from who))) as "not to part without a word"

# Whoever comes is greeted by whoever is at home there.
trigger receives(who: character, other: character)
    when who != other and at(who) = home(who) and together(who, other) and not greeted(other, by who) and not owes_greeting(who, to other)
    effects owes_greeting(who, to other)

# Once one of them has gone it is too late: nobody leaves so as not to have to say it.
trigger too_late(who: character, to: character)
    when owes_greeting(who, to to) and at(to) != nowhere and not together(who, to)
    effects
        not owes_greeting(who, to to)
        passed_by(to, by who)

# What a manner does to whoever it is shown to, beside what is said.
change is_shown(to: character, who: character, how: bearing)
    if how = Warm
        fond(who, by to) += 1
    else if how = Cold
        fond(who, by to) -= 1
        feels(to, distress) += 1
    else if how = Proud
        if rank(who) < rank(to)
            fond(who, by to) -= 1
    else if how = Jesting
        if fond(who, by to) >= 5
            feels(to, distress) -= 2
            fond(who, by to) += 1
        else
            esteem(who, by to) -= 1
    if how = face(who)
        esteem(who, by to) += 1
    if how != natural(who, to)
        strain(who) += 1

# When somebody has come, and not in the middle of what they do together.
action greet(who: character, to: character, how: bearing)
    as "wish {to} good day, {how}"
    requires
        together(who, to) and who != to and not greeted(to, by who) and not greeted(who, by to) and comes_to(how, who, to)
        owes_greeting(who, to to) or owes_greeting(to, to who)
    effects
        greeted(to, by who)
        not owes_greeting(who, to to)
        owes_greeting(to, to who)
        is_shown(to, who, how)
    consenting who
    observing x: together(x, who)
    answered by to: greet_back, nod_back else walk_past
    takes 1 minute

action greet_back(who: character, to: character, how: bearing)
    as "return {to's} good day, {how}"
    requires together(who, to) and who != to and greeted(who, by to) and owes_greeting(who, to to) and comes_to(how, who, to)
    effects
        greeted(to, by who)
        not owes_greeting(who, to to)
        is_shown(to, who, how)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action nod_back(who: character, to: character)
    as "give {to} a nod"
    requires together(who, to) and who != to and greeted(who, by to) and owes_greeting(who, to to)
    effects
        greeted(to, by who)
        not owes_greeting(who, to to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action walk_past(who: character, to: character)
    as "let {to's} good day pass"
    requires together(who, to) and who != to and greeted(who, by to) and owes_greeting(who, to to)
    effects
        not owes_greeting(who, to to)
        passed_by(to, by who)
        fond(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud, harsh

action thank(who: character, to: character, how: bearing)
    as "thank {to}, {how}"
    requires together(who, to) and who != to and obliged(who, to to) > 0 and obliged(who, to to) <= 3 and comes_to(how, who, to)
    effects
        obliged(who, to to) -= 2
        esteem(who, by to) += 1
        is_shown(to, who, how)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner kind

action take_leave(who: character, of: character, how: bearing)
    as "take leave of {of}, {how}"
    requires
        together(who, of) and who != of and not parted(of, from who) and comes_to(how, who, of)
        (departing(who) and believes(of, departing(who))) or departing(of)
    effects
        parted(of, from who)
        parted(who, from of)
        is_shown(of, who, how)
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner gentle
