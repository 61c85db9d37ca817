# Going away for good: who knows of it, what is asked and said at the last, and what those who stay make of it in the night.
# Needs: travel, relations, friendship.

use travel, relations, friendship

type wanderer : character                                             # who may go away for good
type listener                                                         # somebody of whom the story keeps no mind, and to whom one can say a thing
type purpose                                                          # what somebody goes away for

fact away(spot: place) as "nobody lived {spot.where} whom one knew", not "one's own people lived round about {spot}"
fact leaving(who: wanderer) as "{who} was going away", not "{who} was not going away"
fact goes_for(who: wanderer, what: purpose) as "{who} was going for the sake of {what}", not "{who} was not going for the sake of {what}"
fact repents(who: wanderer) as "{who} was sorry for what {who.she} had done", not "{who} was not sorry for anything {who.she} had done"
fact would_miss(who: wanderer, by: character) as "{by} would have had {who} stay", not "{by} did not mind whether {who} stayed"
fact asked_whither(whom: wanderer, by: character) as "{by} had asked {whom} where {whom.she} was going", not "{by} waited for no answer from {whom}"
fact asked_to_stay_on(whom: wanderer, by: character) as "{by} had asked {whom} to stay", not "{by} had not asked {whom} to stay"
fact crossed(who: character, by: character) as "{by} had spoken up for somebody with whom {who} was done", not "{by} had not spoken up against {who}"
fact implored(of: wanderer, by: character) as "{by} had implored {of} to stay", not "{by} had not implored {of} to stay"
fact rues(who: character, about: wanderer): 0..10 as 4.. "{who} was sorry to have let {about} go", 1.. "{who} was a little sorry to have let {about} go",
    "{who} had nothing to be sorry for about {about}"
fact has_ear(of: listener, whom: character)                           # whom they listen to
fact opened_up(to: character, by: character) as "{by} had spoken to {to} of somebody who had gone", not "{by} waited for no word from {to} about anybody who had gone"

rule has_aim(who: wanderer) = some (x: purpose) goes_for(who, x) as "{who} knew what {who.she} was going for", not "there was no telling what {who} was going for"
rule departed(who: wanderer) = leaving(who) and away(at(who)) as "{who} had gone away", not "{who} had not gone"

# Whoever goes for something stays for less only if they have said so; and it weighs with them who would have them stay.
wants of who: wanderer
    -1 * (if leaving(who) then 8 else 4) if has_aim(who) and not away(at(who)) as "to get what one would go away for"
    2 * count (x: character where x != who) would_miss(who, by x) if not away(at(who)) as "to stay with whoever would have one stay"
    -3 * count (x: character where x != who and (wronged(x, by who) or turned_away(x, from who))) not believes(x, repents(who)) if repents(who) as "to be known to be sorry by those one has hurt"
    -1 if repents(who) and departed(who) and some (x: character where x != who and (wronged(x, by who) or turned_away(x, from who))) not believes(x, repents(who)) as "not to have gone without a word to those one has hurt"
    1 * count (x: character where fond(x, by who) >= 8) believes(x, has_aim(who)) if leaving(who) as "to be understood by somebody dear"
    -1 * count (x: character) (asked_whither(who, by x) or asked_to_stay_on(who, by x)) as duty "to answer whoever asks"

# A last chance makes people say what they have kept to themselves.
wants of who: character
    -2 * count (x: wanderer where x != who and fond(x, by who) >= 6 and not turned_away(who, from x)) (leaving(x) and not away(at(x)) and some (p: purpose) goes_for(x, p) = unknown) as duty "to know why a friend goes away"
    -3 * count (x: wanderer where x != who and fond(x, by who) >= 6 and would_miss(x, by who)) (leaving(x) and not away(at(x)) and not believes(x, would_miss(x, by who))) as duty "to have told a friend who goes that one would have them stay"
    -3 * count (x: wanderer where x != who and fond(x, by who) >= 6 and not turned_away(who, from x)) (leaving(x) and not away(at(x)) and believes(x, turned_away(who, from x))) as duty "not to be taken by a friend who goes for somebody who is done with them"
    -1 * sum (x: character where x != who and crossed(x, by who)) (if some (y: wanderer) (turned_away(x, from y) and fond(x, by who) < fond(y, by who)) then 1 else 3) as "to stand well with those who are done with somebody"
    -2 * count (x: wanderer where x != who and wronged(who, by x)) implored(x, by who) as "not to beg of whoever did one wrong"
    -1 * sum (x: wanderer where x != who) rues(who, about x) as "not to have let somebody go like that"
    -1 * count (x: character) opened_up(who, by x) as duty "not to leave a friend alone with it"

# Who is done with somebody is plain to all who are in a room with both.
trigger see_done_with(who: character, other: character, whom: wanderer)
    when who != other and who != whom and other != whom and together(who, other) and together(who, whom) and believes(who, turned_away(other, from whom)) != turned_away(other, from whom)
    effects believes(who, turned_away(other, from whom)) := turned_away(other, from whom)

# What they are asked they may answer, or not. Whoever asks is not done with them, and they see it.
action ask_whither(who: character, whom: wanderer)
    as "ask {whom} where {whom.she} {whom:is|are} going"
    requires together(who, whom) and who != whom and leaving(whom) and some (p: purpose) believes(who, goes_for(whom, p)) = unknown and not asked_whither(whom, by who)
    effects
        asked_whither(whom, by who)
        believes(whom, turned_away(who, from whom)) := turned_away(who, from whom)
    consenting who
    observing x: together(x, who)
    answered by whom: say_whither, not_say else not_say
    takes 1 minute
    manner gentle
    by word

action say_whither(who: wanderer, to: character)
    as "tell {to} what {who.she} {who:is|are} going for"
    requires together(who, to) and who != to and asked_whither(who, by to)
    effects
        not asked_whither(who, by to)
        for every x: character where together(x, who) and x != who
            for every p: purpose
                believes(x, goes_for(who, p)) := goes_for(who, p)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest
    by word

action not_say(who: wanderer, to: character)
    as "give {to} no answer"
    requires together(who, to) and who != to and asked_whither(who, by to)
    effects not asked_whither(who, by to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action plead(who: character, whom: wanderer)
    as "ask {whom} to stay"
    requires
        together(who, whom) and who != whom and leaving(whom) and would_miss(whom, by who)
        fond(whom, by who) >= 6 and not turned_away(who, from whom)
        not asked_to_stay_on(whom, by who) and not believes(whom, would_miss(whom, by who))
    effects
        asked_to_stay_on(whom, by who)
        implored(whom, by who)
        believes(whom, would_miss(whom, by who)) := would_miss(whom, by who)
        for every x: character where x != who and x != whom and together(x, who) and turned_away(x, from whom)
            crossed(x, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: stay_on, go_all_the_same else go_all_the_same
    takes 2 minutes
    manner gentle, honest
    by word

action stay_on(who: wanderer, to: character)
    as "tell {to} that {who.she} will stay"
    requires together(who, to) and who != to and leaving(who) and asked_to_stay_on(who, by to)
    effects
        not asked_to_stay_on(who, by to)
        not leaving(who)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle

action go_all_the_same(who: wanderer, to: character)
    as "tell {to} that {who.she} must go"
    requires together(who, to) and who != to and leaving(who) and asked_to_stay_on(who, by to)
    effects not asked_to_stay_on(who, by to)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest

# What somebody held against one who has gone, or kept from them, comes back in the night; the story's happening says when. Whoever was done with them is sorry only if they know that these were sorry first.
change regret_sets_in()
    for every who: character
        for every x: wanderer where x != who and believes(who, departed(x)) and fond(x, by who) >= 6
            if turned_away(who, from x) and believes(who, repents(x))
                rues(who, about x) := 4
            else if not turned_away(who, from x) and would_miss(x, by who) and not believes(x, would_miss(x, by who))
                rues(who, about x) := 4

# Everybody knows what they are sorry for themselves.
trigger know_regret(who: character, about: wanderer)
    when believes(who, rues(who, about)) != rues(who, about)
    effects believes(who, rues(who, about)) := rues(who, about)

# To a friend one can trust with it. Whoever says so is done with nobody any more; and it is catching.
action rue_aloud(who: character, to: character, about: wanderer)
    as "tell {to} that it was wrong to let {about} go"
    requires together(who, to) and who != to and to != about and who != about and rues(who, about) >= 3 and trust(to, by who) >= 7 and not opened_up(to, by who)
    effects
        rues(who, about) -= 3
        believes(to, rues(who, about)) := max(0, rues(who, about) - 3)
        believes(to, repents(about)) := believes(who, repents(about))
        opened_up(to, by who)
    consenting who
    observing x: x = who or x = to
    answered by to: own_the_same(to, who, about), hold_to_it(to, who, about), hear_it else hear_it
    takes about 8 minutes
    manner honest
    by word

action own_the_same(who: character, to: character, about: wanderer)
    as "own to {to} that {who.she} had not spoken up either"
    requires together(who, to) and who != to and who != about and opened_up(who, by to) and not turned_away(who, from about) and rues(who, about) >= 1
    effects
        not opened_up(who, by to)
        rues(who, about) -= 2
        believes(to, rues(who, about)) := max(0, rues(who, about) - 2)
    consenting who
    observing x: x = who or x = to
    takes 4 minutes
    manner honest
    by word

action hold_to_it(who: character, to: character, about: wanderer)
    as "tell {to} that it was right"
    requires together(who, to) and who != to and who != about and opened_up(who, by to) and turned_away(who, from about)
    effects
        not opened_up(who, by to)
        rues(to, about) += 1
    consenting who
    observing x: x = who or x = to
    takes 3 minutes
    manner harsh

action hear_it(who: character, to: character)
    as "hear {to} out"
    requires together(who, to) and who != to and opened_up(who, by to)
    effects not opened_up(who, by to)
    consenting who
    observing x: x = who or x = to
    takes 2 minutes
    manner gentle

action rue_to(who: character, to: listener, about: wanderer)
    as "tell {to} that it was wrong to let {about} go"
    requires together(who, to) and has_ear(to, who) and who != about and rues(who, about) >= 3
    effects rues(who, about) -= 3
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner honest

# With nobody there to tell: what one might have said is gone over, and lies heavier for it, and lighter.
action blame_oneself(who: character, about: wanderer)
    as "go over what {who.she} might have said to {about}"
    requires alone(who) and who != about and rues(who, about) >= 3
    effects
        rues(who, about) -= 3
        burden(who) += 1
    consenting who
    observing x: x = who
    takes about 15 minutes
