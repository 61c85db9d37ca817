# Breakfast, boards and a confidence: what can be done on the way.

fact set_out_to(who: character): character as "{who} had set out to see {value}", nobody "{who} had set out to see nobody"
fact heard_of(who: character, by: character) as "{by} had heard how it had gone with {who}", not "{by} had not heard how it had gone with {who}"
fact day_off(who: character) as "{who} had shut up for the day", not "{who} had not shut up for the day"
fact late_morning as "the morning was half over", not "the morning was young"
fact has(who: character, what: thing) as "{who} had {what}", not "{who} did not have {what}"
fact welcoming(spot: place) as "one came to {spot} as a guest", not "nobody came to {spot} as a guest"
fact looked_for(who: character, by: character) as "{by} was looking forward to seeing {who} again", not "{by} was not looking for {who}"
fact tasted(what: thing) as "somebody who eats gems had tasted {what}", not "nobody who eats gems had tasted {what} yet"
fact gems_in(what: thing) as "there were gems in {what}"
fact baker(what: thing): character as "{what} came from {value's} oven", unknown "nobody in particular had baked {what}"

wants of who: character
    -3 if needs_hands(who) as "to have the stall up"
    -1 * hunger(who) as "not to be hungry"

wants of who: character
    2 * count (x: thing where baker(x) = who) tasted(x) as "to know whether they are any good"
    1 * count (x: character where fond(x, by who) >= 6) looked_for(who, by x) as "to be looked for somewhere"

# Whose friend has set out to see somebody does not know how it went, until they are told, or know that it went badly; and in the middle of the morning they begin to wonder.
rule has_not_heard(who: character, about: character) = set_out_to(about) != nobody and set_out_to(about) != who and friends(about, who) and not heard_of(about, by who) and unwronged(about)
rule is_wondering(who: character, about: character) = late_morning and has_not_heard(who, about) as "{who} was wondering how it had gone with {about}", not "{who} did not wonder about {about}"

# They take it that the friend is where they set out for, unless they see that it is not so.
happening mid_morning at 10:00
    effects
        late_morning
        for every who: character
            for every friend: character where has_not_heard(who, about friend) and at(friend) != at(who)
                believes(who, at(friend)) := at(set_out_to(friend))

wants of who: character
    -3 * count (x: character) is_wondering(who, about x) as "to know how it went with a friend"

# A dragon's nose.
rule on_the_air(who: character, what: thing) = together(who, what) or (distance(at(who), at(what)) >= 1 and distance(at(who), at(what)) <= 2)

trigger smell(who: dragon, what: thing)
    when gems_in(what) and on_the_air(who, what) and believes(who, at(what)) != at(what)
    effects
        believes(who, at(what)) := at(what)
        for every other: character where at(other) = at(what)
            believes(who, believes(other, at(what))) := at(what)

# Who has a board on each shoulder does not have to say so.
trigger see_need(who: character, other: character)
    when who != other and together(who, other) and believes(who, needs_hands(other)) != needs_hands(other)
    effects believes(who, needs_hands(other)) := needs_hands(other)

action treat(host: character, guest: dragon, what: thing)
    as "share {what}"
    requires together(host, guest) and at(what) = at(host) and gems_in(what) and hunger(guest) >= 3 and baker(what) = host and host != guest
    effects
        hunger(guest) -= 4
        tasted(what)
    consenting host, guest
    observing other: together(other, host)
    takes about 12 minutes
    manner merry

# A guest may give thanks, and is better off for being looked for again.
action promise_visit(guest: character, host: character)
    as "promise {host} to come by again"
    requires together(guest, host) and guest != host and beholden(guest, to host) and at(host) = post(host) and welcoming(at(host)) and owes(guest, to host) = nothing
    effects
        not beholden(guest, to host)
        not beholden(host, to guest)
        owes(guest, to host) := Visit
        looked_for(guest, by host)
    consenting guest
    observing other: together(other, host)
    takes 2 minutes
    manner gentle

# To come by again is for when nobody else is waiting, or when the morning is half over. It does not press.
action look_in(guest: character, host: character)
    as "look in on {host} as promised"
    requires together(guest, host) and guest != host and at(host) = post(host) and owes(guest, to host) = Visit and (late_morning or not some (x: character where x != host) owes(guest, to x) != nothing)
    effects
        owes(guest, to host) := nothing
        cheers(host)
    consenting guest
    observing other: together(other, guest)
    takes about 6 minutes
    manner gentle

action ask_after(who: character, friend: character)
    as "ask {friend} how it went"
    requires together(who, friend) and who != friend and not absorbed(friend) and is_wondering(who, about friend) and addressed(friend, by who) = nothing
    effects
        heard_of(friend, by who)
        addressed(friend, by who) := Inquiry
    consenting who
    observing x: together(x, who)
    answered by friend: say_how_it_went, answer_otherwise, say_nothing else say_how_it_went
    takes 2 minutes
    manner gentle

action say_how_it_went(who: character, to: character)
    as "tell {to} how it went"
    idle
    requires together(who, to) and who != to and addressed(who, by to) = Inquiry and set_out_to(who) != nobody
    effects
        addressed(who, by to) := nothing
        draws_nearer(who, to)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest
    by word

action hold_boards(helper: character, friend: character)
    as "hold up the boards of {friend's} stall"
    requires together(helper, friend) and helper != friend and needs_hands(friend)
    effects
        not needs_hands(friend)
        not held(friend)
    consenting helper
    observing other: together(other, friend)
    takes about 18 minutes
    manner kind

action give_thanks(who: character, friend: character, gift: thing)
    as "thank {friend} with {gift}"
    requires together(who, friend) and who != friend and beholden(who, to friend) and has(who, gift) and grower(gift) != friend
    effects
        not beholden(who, to friend)
        not has(who, gift)
        has(friend, gift)
    consenting who
    observing other: together(other, who)
    takes 2 minutes
    manner kind
