# Who talked: by whom it got about what one has confided, and what one says to them.
# Needs: travel, relations, news.

use travel, relations, news

fact pressed(whom: character, by: character): news as "{by} was waiting to hear who had told {whom}", nothing "{by} was not asking {whom} who had told {whom.her}"
fact close(who: character, toward: character) as "{who} had not told {toward} who had told {who.her}", not "{who} kept nobody's name from {toward}"
fact upbraided(who: character, by: character) as "{by} had told {who} what {by.she} thought of {who.their} talking", not "{by} had not reproached {who} with talking"
fact sorry_for_it(who: character, to: character) as "{who} had told {to} that {who.she} should not have talked", not "{who} had said nothing to {to} of being sorry for it"

# Whoever was let into it, or has promised to be silent about it.
rule bound(who: character, about: news) = privy(who, to about) or sworn(who, of about) != nobody

# As one has it oneself: somebody knows whom one has not told, and one has not found out, nor asked, who did.
rule untraced(x: character, what: news, keeper: character) =
    x != keeper and agreed(x, keeper, what) and not told(what, by keeper, to x) and source(x, what) = nobody and pressed(x, by keeper) = nothing and not close(x, toward keeper)

wants of who: character
    -1 * sum (what: news where secret(what, of who) > 0) (count (x: character) untraced(x, what, who)) as "to know who talked"
    -1 * count (x: character) pressed(who, by x) != nothing as duty "not to leave a question open"
    -2 * count (x: character) (betrayed(who, by x) and not upbraided(x, by who)) as "to tell them what one thinks of it"
    -1 * count (x: character where dear(x, to who)) (upbraided(who, by x) and not sorry_for_it(who, to x)) as "to have said that one was sorry"

action ask_who_told(who: character, whom: character, what: news)
    as "ask {whom} who has told {whom.her}"
    requires
        together(who, whom) and who != whom
        secret(what, of who) > 0
        believes(who, untraced(whom, what, who))
    effects pressed(whom, by who) := what
    consenting who
    observing x: together(x, who)
    answered by whom: name_teller, keep_teller else keep_teller
    takes 1 minute
    by word

# Nobody gives away a friend. Whoever was bound to silence has broken it, and who hears the name knows it.
action name_teller(who: character, to: character, what: news)
    as "tell {to} that {who.she} {who:has|have} it from {source(who, what)}"
    requires
        together(who, to) and who != to
        pressed(who, by to) = what
        believes(who, value(what), by word)
        not dear(source(who, what), to who)
    effects
        pressed(who, by to) := nothing
        believes(to, believes(who, value(what), from source(who, what)))
        if bound(source(who, what), about what) and source(who, what) != to
            betrayed(to, by source(who, what))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner honest
    by word

action keep_teller(who: character, to: character, what: news)
    as "not tell {to} who has told {who.her}"
    requires together(who, to) and who != to and pressed(who, by to) = what
    effects
        pressed(who, by to) := nothing
        close(who, toward to)
        trust(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind, proud
    by word

action upbraid(who: character, for_talking: character)
    as "tell {for_talking} what {who.she} {who:thinks|think} of {for_talking.their} talking"
    requires together(who, for_talking) and who != for_talking and betrayed(who, by for_talking) and not upbraided(for_talking, by who)
    effects
        upbraided(for_talking, by who)
        trust(for_talking, by who) -= 3
        feels(for_talking, shame) += 2
    consenting who
    observing x: together(x, who)
    answered by for_talking: be_sorry_for_it, hang_head else hang_head
    takes 2 minutes
    manner harsh, honest
    by word

action be_sorry_for_it(who: character, to: character)
    as "tell {to} that {who.she} should not have talked"
    requires together(who, to) and who != to and upbraided(who, by to) and not sorry_for_it(who, to to)
    effects
        sorry_for_it(who, to to)
        trust(who, by to) += 1
        feels(to, anger, who) -= 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle
    by word

action hang_head(who: character, to: character)
    as "say nothing to that"
    requires together(who, to) and who != to and upbraided(who, by to) and not sorry_for_it(who, to to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    idle
