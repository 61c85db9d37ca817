# What comes back to people, by day as a thought and by night as a dream, who tires and sleeps, and who watches over it.
# Needs: travel, relations, friendship, sleep.

use travel, relations, friendship, sleep

type memory                                                          # what somebody has been through, terrible or dear
type cue                                                             # what brings it back: a place, a smell, a day of the year, a thing said

fact pang(of: memory, to: character): 0..10                          # how terrible it is to them
fact balm(of: memory, to: character): 0..10                          # how dear
fact reluctance(of: memory, to: character): 0..10                    # how much it matters to them that somebody else does not have it
fact nosy(who: character, about: memory): 0..10                      # how much it matters to them to have it
fact brings_back(what: cue, of: memory)
fact in_the_air(what: cue) as "{what} was there to be met with", not "{what} was not there"
fact by_guilt(what: memory)                                          # it comes back to whoever has hurt somebody
fact done_to(what: memory): character                                # to whom, where it is their own doing that weighs
fact haunts(what: memory, who: character) as "{who} had {what} on {who.their} mind", not "{who} did not think of {what}"
fact struck_by(who: character, what: cue) as "{what} had made {who} think", not "{what} said nothing to {who}"
fact troubled(who: character) as "{who} had something on {who.their} mind", not "{who} had nothing on {who.their} mind"
fact knows_what(who: character, of: memory) as "{who} knew of {of}", not "{who} knew nothing of {of}"

fact nighttime as "it was night", not "it was day"
fact small_hours as "it was the dead of night", not "it was not the dead of night"
fact weariness(who: character): 0..10 as 8.. "{who} could hardly keep {who.their} eyes open", 4.. "{who} was tired", "{who} was wide awake"
fact bed_for(who: character, spot: place)                            # where they can lie down
fact dreaming(who: character) as "{who} slept badly", not "{who} slept quietly"
fact dreamt(who: character): memory as "{who} had dreamt of {value}", nothing "{who} had dreamt of nothing"
fact keeps_watch(who: character, over: character) as "{who} watched over {over's} sleep", not "{who} did not watch over {over's} sleep"
fact bides(who: character, with: character) as "{who} had said that {who.she} would stay with {with}", not "{who} had not said that {who.she} would stay with {with}"
fact asked_to_stay(who: character, by: character) as "{by} had asked {who} to stay", not "{by} had not asked {who} to stay"
fact left_alone(who: character, by: character) as "{by} had not stayed with {who}", not "{by} had not left {who} alone"
fact sounded(who: character, by: character) as "{by} had asked {who} what it was", not "{by} had not asked {who} what it was"
fact unbidden(who: character, to: character) as "{who} had come to {to} with what weighed on {who.them}, unasked", not "{who} had told {to} nothing unasked"
fact asked_quiet(who: character, by: character) as "{by} had asked {who} not to speak of it", not "{by} had not asked {who} to be quiet about anything"
fact wants_quiet(who: character, of: character) as "{who} wanted quiet of {of} that night", not "{who} had not asked {of} for quiet"
fact lets_lie(who: character, of: character) as "{who} had promised {of} not to speak of it that night", not "{who} had promised {of} no silence"
fact keeper_known(who: character)                                     # knows somebody who has dreams in their care, and how to ask them
fact in_keeping(who: character) as "{who's} dreams were in somebody's care", not "{who's} dreams were in nobody's care"
fact spoke_anyway(who: character, to: character) as "{who} had promised {to} not to speak of it, and had spoken", not "{who} had not broken in on {to}"

rule at_hand_for(what: cue, who: character) = in_the_air(what) and (at(what) = nowhere or together(who, what))
rule forgiven_for(who: character, what: memory) = done_to(what) != nobody and believes(who, grievance(done_to(what), against who)) = 0
rule load(who: character) = sum (m: memory where haunts(m, who)) pang(m, to who)
rule watched(who: character) = some (x: character where x != who) (keeps_watch(x, over who) and together(x, who) and not asleep(x)) as "somebody watched over {who's} sleep", not "nobody watched over {who's} sleep"
rule not_alone(who: character) = some (x: character where x != who) (together(x, who) and fond(x, by who) >= 6)

# How much of it is kept off somebody who sleeps: by somebody who sits by them, and by anybody there whom they like.
rule guard(who: character) = (if watched(who) then 6 else if not_alone(who) then 2 else 0) + (if in_keeping(who) then 2 else 0)
rule dreams_badly(who: character, of: memory) = haunts(of, who) and pang(of, to who) - guard(who) >= 3
# Wherever they are: it is no help to a friend to be led away from a bed.
rule unguarded(who: character) = nighttime and troubled(who) and not watched(who)
rule shrinks(who: character) = some (m: memory where haunts(m, who)) reluctance(m, to who) >= 3
rule may_ask(x: character, who: character) = x != who and together(x, who) and (fond(who, by x) >= 6 or some (m: memory) nosy(x, about m) > 0) and not lets_lie(x, of who) and not asleep(x) and believes(x, troubled(who))

wants of who: character
    -1 * max(0, weariness(who) - (if nighttime then 3 else 6)) if not asleep(who) as "to sleep"
    -1 * max(0, load(who) - guard(who)) if asleep(who) and nighttime as "not to be alone with it in the night"
    -1 * load(who) as "to have it off one's mind"
    -1 * sum (m: memory where reluctance(m, to who) > 0) reluctance(m, to who) * (count (x: character where x != who) knows_what(x, of m)) as "not to have it known"
    -1 * sum (m: memory where nosy(who, about m) > 0) (if knows_what(who, of m) then 0 else nosy(who, about m)) as "to know what it was"
    -2 * count (x: character) may_ask(x, who) if shrinks(who) as "not to be asked about it"
    -1 * count (x: character where feels_for(who, x)) troubled(x) as "to see a friend's mind at rest"
    -2 * count (x: character where feels_for(who, x)) unguarded(x) as "to have a friend sleep in peace"
    -2 * count (x: character where feels_for(who, x)) dreaming(x) as "to have a friend out of a bad dream"
    -2 * count (x: character where feels_for(who, x)) (wants_quiet(x, of who) and not lets_lie(who, of x)) as "to leave a friend in peace"
    -1 * count (x: character where feels_for(who, x)) (nighttime and shrinks(x) and may_ask(who, x)) as "not to be one more who might ask"
    -1 * count (x: character where feels_for(who, x) and keeper_known(who)) (nighttime and troubled(x) and not in_keeping(x)) as "to have a friend's dreams in good hands"
    -1 if keeper_known(who) and nighttime and troubled(who) and not in_keeping(who) as "to have one's dreams in good hands"
    -3 * count (x: character) spoke_anyway(who, to x) as "to have kept one's word"
    -1 if dreamt(who) != nothing and not nighttime as "to have told one's dream"
    -2 * count (x: character) (bides(who, with x) and nighttime and not together(who, x)) as duty "to stay where one said one would"
    -1 * count (x: character) (keeps_watch(who, over x) or (bides(who, with x) and not feels_for(who, x))) as "to have one's night to oneself"
    -2 * count (x: character) keeps_watch(who, over x) if weariness(who) >= 6 as "not to sit up, tired as one is"
    -2 * count (x: character where feels_for(who, x)) left_alone(x, by who) as "not to leave a friend alone"
    -2 * count (x: character) unbidden(who, to x) as "not to come to people with it unasked"
    -1 * count (x: character) asked_to_stay(who, by x) as duty "to answer whoever asks one to stay"
    -1 * count (x: character) asked_quiet(who, by x) as duty "to answer whoever asks for quiet"

# It comes back, and is let go of. What is terrible can be seen on them; what is dear does them good.
change takes_hold(who: character, what: memory)
    haunts(what, who)
    if pang(what, to who) >= 3
        troubled(who)
        burden(who) += 1
    else if balm(what, to who) >= 3
        burden(who) -= 1

change lets_go(who: character, what: memory)
    if haunts(what, who)
        haunts(what, who) := false
        if not some (m: memory where m != what and haunts(m, who)) pang(m, to who) >= 3
            troubled(who) := false

trigger comes_back(who: character, what: memory, by: cue)
    when not asleep(who) and at_hand_for(by, who) and not struck_by(who, by) and brings_back(by, of what) and (pang(what, to who) > 0 or balm(what, to who) > 0) and not forgiven_for(who, what)
    effects
        struck_by(who, by)
        takes_hold(who, what)

trigger is_past(who: character, by: cue)
    when struck_by(who, by) and not at_hand_for(by, who)
    effects struck_by(who, by) := false

reaction stung_again(who: character, whom: character, what: memory)
    when who != whom and (feels(who, remorse, whom) >= 3 or feels(who, shame, whom) >= 3) and by_guilt(what) and pang(what, to who) > 0 and not forgiven_for(who, what)
    effects takes_hold(who, what)

# Whoever comes to know that nothing is held against them any more is free of it.
trigger is_forgiven(who: character, what: memory)
    when not asleep(who) and haunts(what, who) and forgiven_for(who, what)
    effects lets_go(who, what)

# The hours, which the story's happenings bring. They pass seen by nobody: how others sleep elsewhere is not known.
change hour_passes()
    for every x: character
        if dreaming(x)
            asleep(x) := false
            dreaming(x) := false
            burden(x) += 3
        else if asleep(x)
            weariness(x) -= 2
        else
            weariness(x) += 1

change night_falls()
    nighttime := true
    for every x: character
        dreamt(x) := nothing

change night_deepens()
    small_hours := true

# What was asked for and promised was for that night.
change night_is_over()
    for every x: character
        for every y: character
            wants_quiet(x, of y) := false
            lets_lie(x, of y) := false
            bides(x, with y) := false
            keeps_watch(x, over y) := false
        in_keeping(x) := false
        for every y: character
            left_alone(x, by y) := false
            sounded(x, by y) := false

# What weighed on people weighs less by daylight, as long as nothing there brings it back.
change day_breaks()
    nighttime := false
    small_hours := false
    night_is_over()
    for every x: character where not some (c: cue) struck_by(x, c)
        troubled(x) := false
        for every m: memory
            haunts(m, x) := false

# Nobody can stay awake for ever, and nobody sleeps for ever.
trigger drops_off(who: character)
    when weariness(who) = 10 and not asleep(who)
    effects asleep(who)

trigger wakes_rested(who: character)
    when asleep(who) and not dreaming(who) and weariness(who) <= (if nighttime then 0 else 3)
    effects asleep(who) := false

trigger dreams(who: character, of: memory)
    when asleep(who) and small_hours and dreamt(who) = nothing and (dreams_badly(who, of) or (haunts(of, who) and pang(of, to who) < 3 and balm(of, to who) >= 3))
    effects
        dreamt(who) := of
        if pang(of, to who) >= 3
            dreaming(who)
        else
            burden(who) -= 1

# Whoever sleeps, or goes, watches no longer.
trigger leaves_watch(who: character, over: character)
    when keeps_watch(who, over over) and (asleep(who) or not together(who, over))
    effects keeps_watch(who, over over) := false

# Whoever wakes knows how it is with them, and what hour it is.
trigger finds_oneself(who: character)
    when not asleep(who) and (believes(who, nighttime) != nighttime or believes(who, small_hours) != small_hours or believes(who, weariness(who)) != weariness(who) or believes(who, troubled(who)) != troubled(who) or believes(who, dreamt(who)) != dreamt(who) or believes(who, dreaming(who)) != dreaming(who))
    effects
        believes(who, nighttime) := nighttime
        believes(who, small_hours) := small_hours
        believes(who, weariness(who)) := weariness(who)
        believes(who, burden(who)) := burden(who)
        believes(who, troubled(who)) := troubled(who)
        believes(who, dreamt(who)) := dreamt(who)
        believes(who, dreaming(who)) := dreaming(who)
        for every m: memory
            believes(who, haunts(m, who)) := haunts(m, who)
        if not nighttime
            believes(who, night_is_over())

# And anybody who is awake sees how it is with whoever is there, though not what it is.
trigger see_how(who: character, other: character)
    when who != other and not asleep(who) and together(who, other) and (believes(who, asleep(other)) != asleep(other) or believes(who, dreaming(other)) != dreaming(other) or believes(who, troubled(other)) != troubled(other))
    effects
        believes(who, asleep(other)) := asleep(other)
        believes(who, weariness(other)) := weariness(other)
        believes(who, dreaming(other)) := dreaming(other)
        believes(who, troubled(other)) := troubled(other)
        believes(who, believes(other, troubled(other))) := troubled(other)

action lie_down(who: character)
    as "lie down to sleep"
    requires bed_for(who, at(who)) and weariness(who) >= (if nighttime then 4 else 7) and not asleep(who) and not held(who)
    effects asleep(who)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# Out of a bad dream, or for anything else.
action wake(who: character, whom: character)
    as "wake {whom}"
    requires together(who, whom) and who != whom and asleep(whom)
    effects
        asleep(whom) := false
        if dreaming(whom)
            dreaming(whom) := false
            burden(whom) += 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle

action watch_over(who: character, whom: character)
    as "watch over {whom's} sleep"
    requires together(who, whom) and who != whom and nighttime and troubled(whom) and (asleep(whom) or bed_for(whom, at(whom))) and not keeps_watch(who, over whom)
    effects
        asked_to_stay(who, by whom) := false
        keeps_watch(who, over whom)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind, gentle

action ask_to_stay(who: character, whom: character)
    as "ask {whom} to stay"
    requires together(who, whom) and who != whom and nighttime and troubled(who) and fond(whom, by who) >= 6 and not asleep(whom) and not left_alone(who, by whom) and not keeps_watch(whom, over who) and not bides(whom, with who)
    effects asked_to_stay(whom, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: watch_over, stay_night, cannot_tonight else cannot_tonight
    takes 1 minute
    by word

action stay_night(who: character, with: character)
    as "tell {with} that {who.she} will stay"
    requires together(who, with) and who != with and asked_to_stay(who, by with)
    effects
        asked_to_stay(who, by with) := false
        bides(who, with with)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind
    by word

# The no to either: to stay, or to keep quiet.
action cannot_tonight(who: character, to: character)
    as "tell {to} that {who.she} cannot do that"
    requires together(who, to) and who != to and (asked_to_stay(who, by to) or asked_quiet(who, by to))
    effects
        asked_quiet(who, by to) := false
        if asked_to_stay(who, by to)
            asked_to_stay(who, by to) := false
            left_alone(to, by who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# To ask is to break in on whoever was promised quiet.
action ask_what_it_is(who: character, whom: character)
    as "ask {whom} what is on {whom.their} mind"
    requires together(who, whom) and who != whom and believes(who, troubled(whom)) and not asleep(whom) and not sounded(whom, by who)
    effects
        sounded(whom, by who)
        if lets_lie(who, of whom)
            spoke_anyway(who, to whom)
            trust(who, by whom) -= 2
    consenting who
    observing x: together(x, who)
    answered by whom: tell_of_it(whom, who, _), beg_quiet, turn_it_off else turn_it_off
    takes 1 minute
    by word

# It is lighter for being told, and comes back to whoever hears it and has been through the same.
action tell_of_it(who: character, to: character, what: memory)
    as "tell {to} of {what}"
    requires together(who, to) and who != to and not asleep(to) and haunts(what, who) and trust(to, by who) >= 7 and not knows_what(to, of what)
    effects
        pang(what, to who) -= 2
        burden(who) -= 2
        lets_go(who, what)
        if not sounded(who, by to)
            unbidden(who, to to)
        for every x: character where x != who and together(x, who)
            knows_what(x, of what)
            if pang(what, to x) > 0 and not forgiven_for(x, what) and not asleep(x)
                takes_hold(x, what)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes
    manner honest
    by word

action turn_it_off(who: character, to: character)
    as "tell {to} that it is nothing"
    idle
    requires together(who, to) and who != to
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action beg_quiet(who: character, of: character)
    as "ask {of} not to speak of it tonight"
    requires together(who, of) and who != of and nighttime and troubled(who) and not asleep(of) and not wants_quiet(who, of of) and not lets_lie(of, of who)
    effects
        asked_quiet(of, by who)
        wants_quiet(who, of of)
    consenting who
    observing x: together(x, who)
    answered by of: promise_quiet, cannot_tonight else cannot_tonight
    takes 1 minute
    by word

action promise_quiet(who: character, to: character)
    as "promise {to} not to speak of it tonight"
    requires together(who, to) and who != to and asked_quiet(who, by to)
    effects
        asked_quiet(who, by to) := false
        lets_lie(who, of to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind
    by word

# Before anybody has had to beg for it.
action offer_quiet(who: character, to: character)
    as "tell {to} that {to.she} need not speak of it tonight"
    requires together(who, to) and who != to and nighttime and believes(who, troubled(to)) and not asleep(to) and not asked_quiet(who, by to) and not lets_lie(who, of to)
    effects lets_lie(who, of to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind, gentle
    by word

# Into the care of whoever looks after dreams: theirs, and one's own.
action commend(who: character, whom: character)
    as "put {whom's} dreams into good hands"
    requires together(who, whom) and who != whom and nighttime and asleep(whom) and keeper_known(who) and (troubled(whom) or troubled(who)) and not (in_keeping(who) and in_keeping(whom))
    effects
        in_keeping(whom)
        in_keeping(who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle

# By daylight, to somebody one trusts.
action tell_dream(who: character, to: character)
    as "tell {to} what {who.she} dreamt"
    requires together(who, to) and who != to and not nighttime and dreamt(who) != nothing and not asleep(to) and trust(to, by who) >= 6
    effects
        if pang(dreamt(who), to who) >= 3
            pang(dreamt(who), to who) -= 1
            burden(who) -= 2
        knows_what(to, of dreamt(who))
        dreamt(who) := nothing
    consenting who
    observing x: together(x, who)
    takes about 5 minutes
    manner honest
    by word
