# Following somebody whose place is not known: by the traces they leave, and by what people saw.
# Needs: travel, relations.

use travel, relations

fact seeks(who: character, quarry: character): 0..10 as 1.. "{who} was looking for {quarry}", "{who} was not looking for {quarry}"
fact went_on(from: place, of: character): place as "{of} had gone on from {from} to {value}", nowhere "there was no telling where {of} had gone from {from}", asked "where {of} had gone from {from}"
fact was_last(who: character): place                                  # where they were when it was last looked
fact came_from(who: character): place                                 # where they were before
fact traceless(who: character)                                        # leaves none: it flies, or is careful
fact washed_out(spot: place) as "there were no traces left {spot.where}", not "traces would have kept {spot.where}"
fact searched_for(spot: place, of: character, by: character) as "{by} had looked for traces of {of} {spot.where}", not "{by} had not looked for traces of {of} {spot.where}"

fact asked_after(whom: character, by: character): character as "{by} had asked {whom} after {value}", nobody "{by} had asked {whom} after nobody"
fact times_asked_after(quarry: character, whom: character, by: character): 0..2 # more would be of no use
fact shields(who: character, quarry: character): 0..10                 # how much it matters to `who` that nobody finds them
fact sent_astray(who: character, by: character) as "{by} had sent {who} the wrong way", not "{by} had not sent {who} the wrong way"

rule lost(quarry: character, to: character) = seeks(to, quarry) > 0 and believes(to, at(quarry)) = unknown

rule on_track(x: character, of: character) = seeks(x, of) > 0 and (believes(x, at(of)) = at(of) or some (p: place where went_on(p, of of) != nowhere) believes(x, went_on(p, of of)) = went_on(p, of of))

wants of who: character
    -1 * sum (q: character where shields(who, q) > 0) shields(who, q) * (count (x: character where x != who and x != q) on_track(x, q)) as "not to have them found"
    -1 * count (x: character) asked_after(who, by x) != nobody as duty "to answer whoever asks"
    -1 * (1 + max(0, temperament(who, honest))) * count (x: character) sent_astray(x, by who) as "not to have sent anybody astray"
    -1 * sum (x: character where seeks(who, x) > 0 and not together(who, x)) seeks(who, x) as "to find them"

# Whoever goes from one place to another has gone that way, and whoever sees them go knows it.
trigger has_gone_on(who: character)
    when at(who) != nowhere and was_last(who) != at(who)
    effects
        if was_last(who) != nowhere
            went_on(was_last(who), of who) := at(who)
        came_from(who) := was_last(who)
        was_last(who) := at(who)

# Where they went on to from here is where they are looked for next, unless one comes from there.
trigger takes_up_trail(who: character, of: character)
    when who != of and was_last(who) = at(who) and lost(of, who) and believes(who, went_on(at(who), of of)) != unknown and believes(who, went_on(at(who), of of)) != came_from(who)
    effects believes(who, at(of)) := believes(who, went_on(at(who), of of))

action look_for_traces(who: character, of: character, spot: place)
    as "look for traces of {of}"
    requires at(who) = spot and who != of and seeks(who, of) > 0 and not together(who, of) and not searched_for(spot, of of, by who)
    effects
        searched_for(spot, of of, by who)
        if not traceless(of) and not washed_out(spot)
            believes(who, went_on(spot, of of)) := went_on(spot, of of)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# Somebody who was here a moment ago may have come by again.
trigger looks_anew(who: character, of: character, spot: place)
    when searched_for(spot, of of, by who) and at(who) != spot
    effects searched_for(spot, of of, by who) := false

# Whoever was here may have seen them go.
action ask_after(who: character, whom: character, quarry: character)
    as "ask {whom} which way {quarry} went"
    requires
        together(who, whom) and who != whom and quarry != who and quarry != whom
        seeks(who, quarry) > 0 and not together(who, quarry)
        asked_after(whom, by who) = nobody and times_asked_after(quarry, whom, by who) < 2
    effects
        asked_after(whom, by who) := quarry
        times_asked_after(quarry, whom, by who) += 1
    consenting who
    observing x: together(x, who)
    answered by whom: say_what_one_saw(whom, who, quarry, _), send_astray(whom, who, quarry, _), have_seen_nobody else have_seen_nobody
    takes 1 minute
    by word

action say_what_one_saw(who: character, to: character, quarry: character, spot: place)
    as "tell {to} what {who.she} saw of {quarry}"
    requires together(who, to) and who != to and at(who) = spot and asked_after(who, by to) = quarry
    effects
        asked_after(who, by to) := nobody
        for every x: character where together(x, who) and x != who and went_on(spot, of quarry) != nowhere
            believes(x, went_on(spot, of quarry)) := believes(who, went_on(spot, of quarry))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner honest
    by word

action send_astray(who: character, to: character, quarry: character, wrong: place)
    as "send {to} to {wrong}"
    requires
        together(who, to) and who != to and asked_after(who, by to) = quarry
        wrong != at(who) and distance(at(who), wrong) > 0
        not believes(who, went_on(at(who), of quarry) = wrong)
        shields(who, quarry) > 0 and trust(who, by to) >= 4
    effects
        asked_after(who, by to) := nobody
        believes(who, sent_astray(to, by who))
        for every x: character where together(x, who) and x != who
            believes(x, went_on(at(who), of quarry)) := wrong
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner sly
    by word

action have_seen_nobody(who: character, to: character)
    as "tell {to} that {who.she} {who:has|have} seen nobody"
    requires together(who, to) and who != to and asked_after(who, by to) != nobody
    effects
        if went_on(at(who), of asked_after(who, by to)) != nowhere
            believes(who, sent_astray(to, by who))
        asked_after(who, by to) := nobody
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word
