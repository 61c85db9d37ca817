# Two who were parted and have found each other: what one of them is still looking for, whether the other fetches them home or goes along, and being believed.
# Needs: travel, relations.

use travel, relations

fact quest(who: character): 0..10 as 4.. "{who} would not turn back before {who.she} had found what {who.she} went for", 1.. "{who} was looking for something", "{who} was looking for nothing"
fact tied(who: character): 0..10                                      # how much they leave behind when they go off for good
fact asked_home(whom: character, by: character) as "{by} had asked {whom} to come home", not "{by} waited for no answer from {whom} about coming home"
fact goes_home(who: character) as "{who} was going home", not "{who} was not going home"
fact goes_with(who: character, with: character) as "{who} was going with {with}, wherever that was", not "{who} was not going with {with}"
fact said_along(who: character, to: character) as "{who} had offered {to} to come along", not "{who} waited for no answer from {to} about coming along"
fact sure(who: character, of: character): 0..10 as 8.. "{who} was sure of {of}", 4.. "{who} was almost sure of {of}", 1.. "{who} was none too sure of {of}", "{who} did not believe that {who.she} {who:was|were} anything to {of}"
fact shown(to: character, by: character) as "{by} had shown {to} what {to.she} {to:was|were} to {by.them}", not "{by} had shown {to} nothing"

# One of them is not done with looking, and the other is not coming.
# Such things are said between two, and not in the thick of something else.
rule in_quiet(who: character, x: character) = together(who, x) and not hard_pressed(who) and not some (y: character where y != who and y != x) together(y, who)
rule parts_again(who: character, x: character) = who != x and dear(x, to who) and (quest(x) > 0 or quest(who) > 0) and not goes_with(who, x) and not goes_with(x, who) and not goes_home(x) and not goes_home(who)
rule unconvinced(x: character, of: character) = dear(x, to of) and sure(x, of of) < 8
# There is no fetching home whoever is not done.
rule not_done(who: character) = quest(who) >= 4 as "{who} was not done with looking", not "{who} was done with looking"
rule mistaken_about(x: character, who: character) = x != who and dear(x, to who) and believes(x, quest(who)) < quest(who)

wants of who: character
    -3 * count (x: character) parts_again(who, x) as "not to be parted again"
    -1 * quest(who) if goes_home(who) as "to go on until one has found it"
    -1 * tied(who) * count (x: character) goes_with(who, with x) as "not to leave one's own behind"
    -1 * sum (x: character where dear(x, to who) and goes_with(x, with who)) tied(x) as "not to cost a friend their home"
    -2 * count (x: character) mistaken_about(x, who) as "to have it understood what one is after"
    -3 * count (x: character where x != who) unconvinced(x, of who) as "to be believed"
    -2 * count (x: character) (dear(x, to who) and x != who and quest(x) > 0 and quest(who) = 0 and at(x) != nowhere and not together(who, x)) as "to be where they are"
    -1 * count (x: character) (asked_home(who, by x) or said_along(x, to who)) as duty "to answer whoever asks one that"

action ask_home(who: character, whom: character)
    as "ask {whom} to come home"
    requires in_quiet(who, whom) and who != whom and dear(whom, to who) and quest(whom) > 0 and not goes_home(whom) and not goes_with(who, whom) and not asked_home(whom, by who)
    effects asked_home(whom, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: come_home, go_on_looking else go_on_looking
    takes 1 minute
    by word

action come_home(who: character, to: character)
    as "tell {to} that {who.she} will come home"
    requires together(who, to) and who != to and asked_home(who, by to)
    effects
        not asked_home(who, by to)
        goes_home(who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# The no, with its reason.
action go_on_looking(who: character, to: character)
    as "tell {to} that {who.she} cannot come home yet"
    requires together(who, to) and who != to and asked_home(who, by to)
    effects
        not asked_home(who, by to)
        believes(to, quest(who)) := quest(who)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest
    by word

action say_quest(who: character, to: character)
    as "tell {to} what {who.she} {who:is|are} looking for"
    requires in_quiet(who, to) and mistaken_about(to, who)
    effects believes(to, quest(who)) := quest(who)
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner honest
    by word

# Whoever offers it has seen that there is no fetching home.
action go_along(who: character, with: character)
    as "tell {with} that {who.she} {who:is|are} not here to fetch {with.her} but to come along"
    requires in_quiet(who, with) and who != with and dear(with, to who) and not_done(with) and not goes_with(who, with) and not goes_home(with)
    effects
        goes_with(who, with with)
        said_along(who, to with)
        shown(with, by who)
    consenting who
    observing x: together(x, who)
    answered by with: take_company, send_back else take_company
    takes about 2 minutes
    manner gentle
    by word

action take_company(who: character, from: character)
    as "let {from} come along"
    requires together(who, from) and who != from and said_along(from, to who)
    effects
        not said_along(from, to who)
        shown(from, by who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action send_back(who: character, whom: character)
    as "tell {whom} to go back to {whom.their} own"
    requires together(who, whom) and who != whom and said_along(whom, to who)
    effects
        not said_along(whom, to who)
        not goes_with(whom, with who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Words alone go only so far: to be believed one must have shown it.
rule may_say(who: character, to: character) = unconvinced(to, of who) and (shown(to, by who) or sure(to, of who) = 6 or sure(to, of who) = 7)
action say_dear(who: character, to: character)
    as "tell {to} what {to.she} {to:is|are} to {who.them}"
    requires in_quiet(who, to) and who != to and may_say(who, to)
    effects sure(to, of who) += (if shown(to, by who) then 5 else 2)
    consenting who
    observing x: together(x, who)
    answered by to: say_dear, hear_it_said else hear_it_said
    takes about 2 minutes
    manner gentle
    by word

action hear_it_said(who: character, from: character)
    as "say nothing to that, and look at {from}"
    idle
    requires together(who, from) and who != from
    consenting who
    observing x: together(x, who)
    takes 1 minute
