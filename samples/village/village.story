# Three neighbours and you, who may take what is not yours. What you do is put in by the game; what they do about it is theirs.
story "Three Neighbours"
    thinking plan 4, thorough 3, states 60

type place
type villager : character
fact at(who: character): place
fact gone as "the honey loaf was gone", not "the honey loaf was in the window"
fact thief: character as "{value} had taken the honey loaf", nobody "nobody knew who had taken the honey loaf"
fact opinion(of: character, by: character): 0..10 = 5
fact asked(whom: character, by: character) as "{by} had asked {whom}"
fact denied(who: character, to: character)
fact owned(who: character, to: character)
fact held_against(who: character, by: character)
fact caught_lying(who: character, by: character)
fact fed(who: villager)
fact done(who: villager)
fact trade(who: villager): place

place Square "the square" as "on the square"
place Bakery "the bakery" as "in the bakery"
place Smithy "the smithy" as "in the smithy"

character You "the stranger" they
    at Square
villager Mira "Mira" she
    at Bakery
    trade Square
villager Tobin "Tobin" he
    at Smithy
    trade Smithy
villager Anselm "old Anselm" he
    at Square
    trade Square

wants of who: villager
    3 if fed(who) as "to have had bread"
    2 if done(who) as "to have the day's work done"
    2 * (if gone and thief = nobody then (count (x: character where x != who) asked(x, by who)) else 0) as "to ask around about the loaf"
    2 * (if thief != nobody then (count (x: villager where x != who) believes(x, thief) = thief) else 0) as "to have the others know"

# The game owns the legs: walks are held, and the game says when one is done.
action walk(who: villager, to: place)
    as "go to {to}"
    requires at(who) != to
    effects at(who) := to
    consenting who
    observing other: at(other) = at(who) or at(other) = to
    takes 2 minutes

action eat(who: villager)
    as "have some bread"
    requires at(who) = Bakery and not fed(who)
    effects fed(who)
    consenting who
    observing other: at(other) = at(who)
    takes 3 minutes

action work(who: villager)
    as "see to the day's work"
    requires at(who) = trade(who) and not done(who)
    effects done(who)
    consenting who
    observing other: at(other) = at(who)
    takes 12 minutes

action ask(who: villager, whom: character)
    as "ask {whom} about the loaf"
    requires who != whom and at(who) = at(whom) and believes(who, gone) and believes(who, thief) = nobody and not asked(whom, by who)
    effects asked(whom, by who)
    consenting who
    observing other: at(other) = at(who)
    by word

action tell_of(who: villager, to: villager)
    as "tell {to} who took the loaf"
    requires who != to and at(who) = at(to) and believes(who, thief) != nobody
    effects
        believes(to, gone)
        believes(to, thief) := believes(who, thief)
    consenting who
    observing other: at(other) = at(who)
    by word

# What you can do. Nobody plans it, and the game makes it happen.
action steal(who: character)
    as "take the honey loaf"
    requires who = You and at(who) = Bakery and not gone
    effects
        gone
        thief := who
    consenting who
    observing other: at(other) = at(who)

action deny(who: character, to: villager)
    as "tell {to} that it was somebody else"
    requires who = You and at(who) = at(to) and not owned(who, to to)
    effects
        denied(who, to to)
        if believes(to, thief) = nobody
            opinion(who, by to) += 1
    consenting who
    observing other: at(other) = at(who)
    by word

action own_up(who: character, to: villager)
    as "own up to {to}"
    requires who = You and at(who) = at(to) and thief = who
    effects
        owned(who, to to)
        believes(to, gone)
        believes(to, thief) := who
        opinion(who, by to) += 2
    consenting who
    observing other: at(other) = at(who)
    by word

trigger sees_the_window(who: character)
    when at(who) = Bakery and gone and not believes(who, gone)
    effects believes(who, gone)

trigger holds_it_against(by: villager, who: character)
    when by != who and believes(by, thief) = who and not held_against(who, by by)
    effects
        held_against(who, by by)
        opinion(who, by by) -= 3

trigger is_caught_lying(by: villager, who: character)
    when believes(by, thief) = who and denied(who, to by) and not caught_lying(who, by by)
    effects
        caught_lying(who, by by)
        opinion(who, by by) -= 2

tell walk(who, to) "{who} set out for {to}."
tell eat(who) "{who} had some bread."
tell work(who) "{who} saw to the day’s work."
tell ask(who, whom) "“The honey loaf is gone,” {who} said to {whom}. “You wouldn’t know?”"
tell tell_of(who, to) "{who} told {to} who had taken the loaf."
tell steal(who) "{who} took the honey loaf out of the window."
tell deny(who, to) "“Not I,” {who} told {to}."
tell own_up(who, to) "“I took it,” {who} told {to}."

chapter 1 "A morning"
    starts day 1 08:00
