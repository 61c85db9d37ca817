# Asking for somebody's hand: it waits as long as asking costs more than keeping silent, and no longer.
# Needs: travel, relations.

use travel, relations

type keepsake                                                        # what one gives whoever says yes

fact would_wed(whom: character, by: character): 0..10                 # how much it would be to `by`
fact qualm(of: character, about: character): 0..10                    # what it costs them to lay themselves open by asking
fact hazard(of: character): 0..10 as 4.. "{of} might not come back", 1.. "{of} might come to harm", "{of} was safe"   # how likely it is that one loses them
fact wears(who: character, what: keepsake) as "{who} had {what} about {who.them}", not "{who} did not have {what}"
fact secluded(spot: place)                                           # where one can say such a thing
fact offered_hand(to: character, by: character) as "{by} had asked for {to's} hand", not "{by} had never asked for {to's} hand"
fact awaits_answer(of: character, by: character) as "{by} waited to hear whether {of} would have {by.them}", not "{by} waited for no answer from {of}"
fact betrothed(who: character): character as "{who} was promised to {value}", nobody "{who} was promised to nobody"

rule unspoken(by: character, to: character) = would_wed(to, by by) > 0 and not offered_hand(to, by by) and betrothed(by) = nobody
rule in_private(who: character, whom: character) = together(who, whom) and secluded(at(who)) and not some (x: character where x != who and x != whom) together(x, who)

# Whoever asks does not count on a yes that they have no reason to expect. What moves them is that there may be nobody left to ask.
wants of who: character
    would_wed(betrothed(who), by who) if betrothed(who) != nobody as "to be promised to somebody one loves"
    1 * sum (x: character where would_wed(x, by who) > 0 and offered_hand(x, by who)) hazard(x) as "to have asked before it is too late"
    -1 * sum (x: character where offered_hand(x, by who) and betrothed(who) != x) qualm(who, about x) as "not to lay oneself open"
    -2 * count (x: character) awaits_answer(who, by x) as duty "not to leave such a question open"

action ask_hand(who: character, whom: character)
    as "ask {whom} to marry {who.her}"
    requires in_private(who, whom) and who != whom and unspoken(who, whom) and betrothed(whom) = nobody
    effects
        offered_hand(whom, by who)
        awaits_answer(whom, by who)
        believes(whom, would_wed(whom, by who)) := would_wed(whom, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: accept_hand, decline_hand, ask_for_time else ask_for_time
    takes 2 minutes
    manner honest
    by word

action accept_hand(who: character, whom: character)
    as "tell {whom} yes"
    requires together(who, whom) and who != whom and awaits_answer(who, by whom) and would_wed(whom, by who) > 0
    effects
        not awaits_answer(who, by whom)
        betrothed(who) := whom
        betrothed(whom) := who
        for every what: keepsake where wears(whom, what)
            not wears(whom, what)
            wears(who, what)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle
    by word

action decline_hand(who: character, whom: character)
    as "tell {whom} no"
    requires together(who, whom) and who != whom and awaits_answer(who, by whom)
    effects
        not awaits_answer(who, by whom)
        believes(whom, would_wed(whom, by who)) := 0
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner honest
    by word

action ask_for_time(who: character, whom: character)
    as "tell {whom} that {who.she} cannot say yet"
    requires together(who, whom) and who != whom and awaits_answer(who, by whom)
    effects not awaits_answer(who, by whom)
    consenting who
    observing x: together(x, who)
    takes 1 minute
