# The day after: a castle with stairs in it, somebody who has to climb them, and what is said at the top.

fact morrow as "a night had gone by", not "it was the same day still"
fact steps(from: place, to: place): 0..60                             # minutes, in the castle and beyond the town, for whoever goes there on the second day
fact lookout(spot: place)                                             # one sees a long way from there
fact at_home(who: character, spot: place)                             # who is in their own house there
fact asked_in(who: character): place as "{who} had been asked to be {value.where} that morning", nowhere "nobody had asked {who} to be anywhere that morning"
fact challenged(who: wanderer, by: character) as "{by} had asked {who} what {who.she} wanted", not "{by} had let {who} stand there"
fact accounted_for(who: wanderer, to: character) as "{to} had been told what {who} came for", not "{to} had not been told what {who} came for"
fact bent_on(who: winged, whom: wanderer) as "{who} had looked out the way to go after {whom}", not "{who} had not looked out the way to go after {whom}"
fact laid(spot: place)                                                # there is a table, and bread on it
fact till_asleep: 0..1440                                             # minutes until nobody is up in the castle who would keep anyone

wants of who: character
    -2 * count (x: wanderer where turned_away(who, from x)) (together(who, x) and at_home(who, at(who)) and not accounted_for(x, to who)) as "to know what somebody has come for with whom one is done"

wants of who: character
    -3 if asked_in(who) != nowhere and at(who) != asked_in(who) as duty "to be where one was asked for a friend's sake"

wants of who: wanderer
    -4 * count (x: character where love(who) = x) not believes(x, love(who) = x) if leaving(who) as "not to go without having said it"
    -1 * count (x: character) challenged(who, by x) as duty "to say what one has come for"

wants of who: winged
    -5 if sure_of_love(who) and departed(love(who)) and not together(who, love(who)) as "not to have a loved one out there alone"
    -8 if love(who) != nobody and not sure_of_love(who) and departed(love(who)) and away(at(who)) as "not to run after somebody who may not want one"
    -1 * count (x: character where fond(x, by who) >= 8 and x != love(who)) away(at(who)) as "not to leave one's own people"

# Whoever has a friend who was hurt is with them when they meet whoever did it.
wants of who: character
    -6 * count (x: character where x != who and feels_for(who, x)) some (y: character where y != who and y != x) (wronged(x, by y) and together(x, y) and not together(who, x)) as "to stand by a friend before whoever hurt them"

# A night gives back a little of what one thought of oneself; and nobody sleeps who cannot forgive the one they love.
change sleeps_on_it(who: character)
    dignity(who) := max(dignity(who), 4)
    if love(who) != nobody and grievance(who, against love(who)) >= 6
        burden(who) := 9

trigger know_day(who: character)
    when believes(who, morrow) != morrow
    effects believes(who, morrow) := morrow

# Whoever goes up to people who want no more to do with them is slower at each step.
action climb(who: character, from: place, to: place)
    as "go to {to}"
    requires at(who) = from and steps(from, to) > 0 and morrow and not held(who)
    effects
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes steps(from, to) + 2 * not_wanted(who) minutes

# Whoever is at home there asks, and is none the wiser until it is answered.
action ask_business(who: character, whom: wanderer)
    as "ask {whom} what {whom.she} {whom:wants|want}"
    requires together(who, whom) and who != whom and at_home(who, at(who)) and morrow and turned_away(who, from whom) and not challenged(whom, by who) and not accounted_for(whom, to who)
    effects challenged(whom, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: own_before_all(whom, _), say_as_little, stand_mute else stand_mute
    takes 1 minute
    manner harsh

action say_as_little(who: wanderer, to: character)
    as "tell {to} that it does not matter"
    requires together(who, to) and who != to and challenged(who, by to)
    effects
        not challenged(who, by to)
        accounted_for(who, to to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

action stand_mute(who: wanderer, to: character)
    as "find nothing to say to {to}"
    requires together(who, to) and who != to and challenged(who, by to)
    effects not challenged(who, by to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

# What one did, said before everybody who is there, and that one goes. It makes nobody larger, and somebody who is laughed at a good deal smaller.
action own_before_all(who: wanderer, to: character)
    as "own before everybody what {who.she} did to {to}, and ask {to.their} forgiveness"
    requires together(who, to) and who != to and wronged(to, by who) and repents(who) and leaving(who) and not believes(to, repents(who))
    effects
        dignity(who) -= (if laughed_at(who) then 3 else 1)
        not laughed_at(who)
        feels(who, remorse) -= 3
        for every x: character where together(x, who) and x != who
            challenged(who, by x) := false
            accounted_for(who, to x)
            believes(x, repents(who)) := repents(who)
            believes(x, leaving(who)) := leaving(who)
            believes(x, believes(who, turned_away(x, from who))) := believes(who, turned_away(x, from who))
    consenting who
    observing x: together(x, who)
    answered by to: ask_whither, plead, hear_own else hear_own
    takes 3 minutes
    manner honest
    by word

action hear_own(who: character, to: wanderer)
    as "look at {to}, and find no word"
    requires together(who, to) and who != to and wronged(who, by to) and believes(who, repents(to))
    consenting who
    observing x: together(x, who)
    takes 1 minute

# When everything else has been said. It asks for nothing, and forgives nothing and is not forgiven by it.
action kiss(who: wanderer, whom: character)
    as "kiss {whom}"
    requires
        together(who, whom) and love(who) = whom and leaving(who) and not in_facade(who)
        believes(whom, repents(who)) and believes(whom, leaving(who)) and not turned_away(whom, from who)
        not believes(whom, love(who) = whom)
    effects
        believes(whom, love(who)) := whom
        not sore(whom, toward who)
        burden(whom) -= 2
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest, gentle
    by word

# A long way has to be looked out first, from where one sees far, and by oneself: with a map, and the wells marked.
action look_out_way(who: winged, whom: wanderer)
    as "look out the way that {whom} took"
    requires alone(who) and lookout(at(who)) and departed(whom) and not bent_on(who, whom)
    effects bent_on(who, whom)
    consenting who
    observing x: x = who
    takes about 20 minutes
    manner brave

# To where one takes them to be, with bread from the table. Whoever would be kept from it sits with the others until nobody is up to do so.
action go_after(who: winged, whom: wanderer, to: place)
    as "sit with the others until the house is asleep, and fly off after {whom}"
    requires at_home(who, at(who)) and laid(at(who)) and away(to) and bent_on(who, whom) and believes(who, at(whom) = to) and not held(who) and not grounded(who)
    effects
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing x: x = who or at(x) = at(who) or at(x) = to
    takes till_asleep + 30 minutes

# Whoever sees what others miss sees it in somebody dear.
trigger see_resolve(who: character, other: winged, whom: wanderer)
    when who != other and together(who, other) and temperament(who, honest) >= 3 and fond(other, by who) >= 8 and believes(who, bent_on(other, whom)) != bent_on(other, whom)
    effects believes(who, bent_on(other, whom)) := bent_on(other, whom)
