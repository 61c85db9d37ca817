# Going together: along with somebody, after them, to meet them, to bring them.
# Needs: travel, relations.

use travel, relations

fact companion(of: character): character as "{of} was going about with {value}", nobody "{of} went {of.their} own ways"
fact beside(who: character): place                   # where they were last with whom they go about with
fact expected(who: character, by: character): place as "{by} was to meet {who} {value.where}", nowhere "{by} was to meet {who} nowhere"
fact bidden(who: character, by: character): place as "{by} had asked {who} to come {value.where}", nowhere "{by} had not asked {who} to come anywhere"
fact called(who: character, by: character): place as "{by} had sent for {who}", nowhere "{by} had not sent for {who}"
fact meeting_place(spot: place, of: character)       # where they would ask somebody to meet them
fact in_call(from: place, of: place)                 # whoever calls in the one place is heard in the other

rule waited_for(who: character, spot: place) = some (x: character where x != who) (expected(who, by x) = spot or called(who, by x) = spot)

wants of who: character
    -1 * count (x: character) (expected(x, by who) != nowhere and at(who) != expected(x, by who)) as duty "to be where one is to meet somebody"
    -2 * count (x: character) bidden(who, by x) != nowhere as duty "to answer whoever asks one to come"
    -2 * count (x: character) (called(who, by x) != nowhere and at(who) != called(who, by x)) as duty "to come when one is sent for"

# Whoever goes with somebody arrives where they do, until they go off by themselves; whoever is left behind sees it.
trigger comes_along(who: character, with: character)
    when companion(who) = with and at(with) != nowhere and at(who) != at(with) and not held(who) and (beside(who) = at(who) or beside(who) = nowhere)
    effects
        for every x: character where x != who and x != with
            if at(x) = at(who) and not absorbed(x)
                believes(x, companion(who)) := with
                believes(x, at(who)) := at(with)
        arrives(who, at(with))
        beside(who) := at(with)

trigger goes_off(who: character)
    when companion(who) != nobody and beside(who) != nowhere and at(who) != beside(who)
    effects
        companion(who) := nobody
        beside(who) := nowhere

# To have met is all that a meeting was for.
trigger met(who: character, by: character)
    when expected(who, by by) != nowhere and at(who) = expected(who, by by) and together(who, by)
    effects expected(who, by by) := nowhere

trigger has_come(who: character, by: character)
    when called(who, by by) != nowhere and at(who) = called(who, by by)
    effects called(who, by by) := nowhere

# And nobody is wanted any longer where whoever called is no longer to be found.
trigger called_off(who: character, by: character)
    when called(who, by by) != nowhere and at(by) != nowhere and at(by) != called(who, by by)
    effects called(who, by by) := nowhere

# Whoever goes after somebody already leads nobody else, so that no row of people closes to a ring.
action follow(who: character, leader: character)
    as "go where {leader} goes"
    requires together(who, leader) and who != leader and dear(leader, to who) and companion(who) != leader and companion(leader) = nobody
    effects
        companion(who) := leader
        beside(who) := at(who)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action let_go(who: character, companion_of: character)
    as "let {companion_of} go on alone"
    requires who != companion_of and companion(who) = companion_of
    effects
        companion(who) := nobody
        beside(who) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute

# To take somebody along to whoever waits for them.
action bring(who: character, friend: character, from: place, to: place)
    as "take {friend} along to {to}"
    requires at(who) = from and at(friend) = from and who != friend and distance(from, to) > 0 and waited_for(friend, to) and not held(who) and not held(friend)
    effects
        arrives(who, to)
        arrives(friend, to)
        not absorbed(who)
        not absorbed(friend)
    consenting who, friend
    observing x: x = who or x = friend or ((at(x) = from or at(x) = to) and not absorbed(x))
    takes distance(from, to) minutes

action arrange(who: character, with: character, spot: place)
    as "ask {with} to meet {who.her} {spot.where}"
    requires together(who, with) and who != with and meeting_place(spot, of who) and at(who) != spot and expected(with, by who) = nowhere
    effects bidden(with, by who) := spot
    consenting who
    observing x: together(x, who)
    answered by with: will_come, beg_off else leave_open
    takes 2 minutes
    by word

action will_come(who: character, with: character)
    as "promise {with} to come"
    requires together(who, with) and who != with and bidden(who, by with) != nowhere
    effects
        expected(who, by with) := bidden(who, by with)
        expected(with, by who) := bidden(who, by with)
        bidden(who, by with) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action leave_open(who: character, with: character)
    as "leave it open whether {who.she} will come"
    requires together(who, with) and who != with and bidden(who, by with) != nowhere
    effects bidden(who, by with) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute

action beg_off(who: character, with: character)
    as "tell {with} that {who.she} cannot come"
    requires together(who, with) and who != with and (expected(who, by with) != nowhere or bidden(who, by with) != nowhere)
    effects
        bidden(who, by with) := nowhere
        expected(who, by with) := nowhere
        expected(with, by who) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action send_for(who: character, whom: character)
    as "call for {whom}"
    requires who != whom and in_call(at(who), of at(whom)) and called(whom, by who) = nowhere
    effects called(whom, by who) := at(who)
    consenting who
    observing x: at(x) = at(who) or at(x) = at(whom)
    takes 1 minute
    by word

action call_together(who: character)
    as "call everybody together"
    requires some (x: character where x != who) (in_call(at(who), of at(x)) and called(x, by who) = nowhere)
    effects
        for every x: character where x != who and in_call(at(who), of at(x))
            called(x, by who) := at(who)
    consenting who
    observing x: at(x) = at(who) or in_call(at(who), of at(x))
    takes 1 minute
    by word

action wait_for(who: character, whom: character)
    as "wait for {whom}"
    requires who != whom and (expected(whom, by who) = at(who) or called(whom, by who) = at(who)) and not together(who, whom)
    effects absorbed(who) := false
    consenting who
    observing x: together(x, who)
    takes 10 minutes
