# What people agree to, by when, and what it costs to break it.
# Needs: travel, relations, deeds.

use travel, relations, deeds

type matter                                                          # what can be agreed to
fact weight(of: matter): 0..10 = 2                                    # how much it matters to whoever seeks it
fact seeker(of: matter): character
fact fit(of: matter, by: character) as "{by} was able to see to {of}", not "{by} was not able to see to {of}"
fact settled(what: matter) as "{what} was seen to", not "{what} was not seen to"
fact past(what: matter) as "the time for {what} had gone by", not "there was still time for {what}"

fact proposed(what: matter, to: character): character as "{value} had asked {to} for {what}", nobody "nobody had asked {to} for {what}"
fact promised(what: matter, by: character): character as "{by} had promised {value} {what}", nobody "{by} had promised nobody {what}"
fact reminded(what: matter, by: character) as "{by} had been reminded of {what}", not "nobody had reminded {by} of {what}"
fact hard(what: matter, by: character) as "{what} had become too much for {by}", not "{by} could manage {what}"
fact let_off(what: matter, by: character) as "{by} had been let off {what}", not "nobody had let {by} off {what}"
fact turned_down(who: character, by: character) as "{by} had turned {who} down", not "{by} had not turned {who} down"
fact broke(what: matter, by: character) as "{by} had broken {by.their} word about {what}", not "{by} had not broken {by.their} word about {what}"

rule standing(what: matter, by: character) = promised(what, by by) != nobody and not settled(what)
rule open(what: matter) = not settled(what) and not past(what)

wants of who: character
    -1 * sum (m: matter where seeker(m) = who and not settled(m) and not some (x: character) promised(m, by x) = who) weight(m) as "to have it promised"
    -1 * sum (m: matter where seeker(m) = who and not settled(m)) weight(m) as "to have it seen to"
    -1 * sum (m: matter where standing(m, who)) (if reminded(m, by who) then 2 else 1) as "to keep one's word"
    -2 * count (m: matter) proposed(m, to who) != nobody as duty "to answer what one is asked for"
    -2 * count (x: character where fond(x, by who) >= 3) turned_down(x, by who) as "not to turn people down"
    -2 * count (m: matter) broke(m, by who) as "not to have broken one's word"
    -1 * sum (m: matter where some (x: character where dear(x, to who)) (promised(m, by x) = who and hard(m, by x))) (weight(m) + 2) as "not to hold a friend to what is too much"

change breaks_faith(what: matter, by: character, to: character)
    promised(what, by by) := nobody
    broke(what, by by)
    grievance(to, against by) += weight(what)
    sore(to, toward by)
    trust(by, by to) -= 3

# A promise is kept by its being seen to, and broken by its time going by.
trigger kept(what: matter, by: character, to: character)
    when promised(what, by by) = to and settled(what)
    effects
        promised(what, by by) := nobody
        esteem(by, by to) += 1
        trust(by, by to) += 1
        obliged(to, to by) += 1

trigger lapses(what: matter, by: character, to: character)
    when promised(what, by by) = to and past(what) and not settled(what)
    effects breaks_faith(what, by, to)

action propose(who: character, to: character, what: matter)
    as "ask {to} for {what}"
    requires
        together(who, to) and who != to
        seeker(what) = who and fit(what, by to) and open(what)
        promised(what, by to) = nobody and proposed(what, to to) = nobody
        not hard(what, by to) and not let_off(what, by to)
    effects proposed(what, to to) := who
    consenting who
    observing x: together(x, who)
    answered by to: agree, decline else put_off
    takes 2 minutes
    by word

action agree(who: character, to: character, what: matter)
    as "promise {to} {what}"
    requires together(who, to) and who != to and proposed(what, to who) = to and open(what)
    effects
        proposed(what, to who) := nobody
        promised(what, by who) := to
        esteem(who, by to) += 1
        obliged(who, to to) -= 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind
    by word

action decline(who: character, to: character, what: matter)
    as "tell {to} that {who.she} cannot see to {what}"
    requires together(who, to) and who != to and proposed(what, to who) = to
    effects
        proposed(what, to who) := nobody
        turned_down(to, by who)
        grievance(to, against who) += 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud
    by word

action put_off(who: character, to: character, what: matter)
    as "tell {to} neither yes nor no"
    requires together(who, to) and who != to and proposed(what, to who) = to
    effects trust(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute

action remind(who: character, whom: character, what: matter)
    as "remind {whom} of {what}"
    requires together(who, whom) and promised(what, by whom) = who and not reminded(what, by whom) and open(what)
    effects reminded(what, by whom)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action release(who: character, whom: character, what: matter)
    as "let {whom} off {what}"
    requires together(who, whom) and promised(what, by whom) = who and (hard(what, by whom) or past(what))
    effects
        promised(what, by whom) := nobody
        let_off(what, by whom)
        obliged(whom, to who) += 1
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle
    by word

action take_back(who: character, to: character, what: matter)
    as "go back on what {who} promised {to}: {what}"
    requires together(who, to) and promised(what, by who) = to
    effects breaks_faith(what, who, to)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    by word
