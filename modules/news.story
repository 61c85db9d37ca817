# What people tell, ask, keep to themselves, and who said so.
# Needs: travel, relations.

use travel, relations

news                                                                # which facts are news, the story says

fact curious(who: character, of: news): 0..10                        # how much it matters to them to know it
fact secret(what: news, of: character): 0..10                        # how much it matters to them that nobody else does
fact privy(who: character, to: news)                                 # let into it by whoever keeps it
fact apart(what: news)                                               # it is asked and told by acts of its own
fact certain(who: character, of: news)                               # of their own knowledge; no word weighs against that
fact told(what: news, by: character, to: character) as "{to} had {by.their} word for it", not "{by} had said nothing of it to {to}"
fact heard(what: news, by: character): character as "{by} had it from {value}", nobody "nobody had told {by}"
fact times_asked(what: news, whom: character, by: character): 0..2    # more would be of no use
fact asked(whom: character, by: character): news as "{by} was waiting to hear {value.asked} from {whom}",
    nothing "{by} had no question open with {whom}"
fact sworn(who: character, of: news): character as "{who} had promised {value} to say nothing of it", nobody "{who} was free to speak of it"
fact begged(who: character, by: character): news as "{by} had asked {who} to keep something to {who.herself}",
    nothing "{by} had asked {who} to keep nothing"
fact rebuffed(who: character, by: character) as "{by} had left {who} without an answer", not "{by} had answered {who}"
fact lied(to: character, by: character) as "{by} had told {to} a lie", not "{by} had told {to} no lie"
fact betrayed(who: character, by: character) as "{by} had not kept silent for {who}", not "{by} had kept silent for {who}"

type paper
fact written(on: paper): news as "{value.asked} stood written on {on}", nothing "nothing stood on {on}"
fact writer(of: paper): character

rule unknown_to(who: character, what: news) = believes(who, value(what)) = unknown
rule in_the_dark(who: character, what: news) = unknown_to(who, what) and heard(what, by who) = nobody
rule agreed(one: character, other: character, what: news) = believes(one, value(what)) = believes(other, value(what))
rule outsider(who: character, what: news, keeper: character) = who != keeper and not privy(who, to what)

# What a word has to weigh to be believed: as much as the word that one has already, and more than what one worked out for oneself.
rule standing_word(to: character, what: news) =
    if certain(to, what) then 11
    else if heard(what, by to) != nobody then trust(heard(what, by to), by to)
    else if unknown_to(to, what) then 0
    else 5
rule takes(to: character, from: character, what: news) = trust(from, by to) >= standing_word(to, what)

wants of who: character
    -1 * sum (what: news where in_the_dark(who, what) and not apart(what)) curious(who, of what) as "to know"
    -1 * sum (what: news where secret(what, of who) > 0) secret(what, of who) * (count (x: character where outsider(x, what, who)) agreed(x, who, what)) as "to keep it to oneself"
    -4 * count (x: character) betrayed(x, by who) as "to keep one's word"
    -1 * (1 + max(0, temperament(who, honest))) * count (x: character) lied(x, by who) as "not to have lied"
    -1 * count (x: character) asked(who, by x) != nothing as duty "not to leave a question open"
    -1 * count (x: character) begged(who, by x) != nothing as duty "not to leave a request open"
    -1 * count (x: character where fond(x, by who) >= 3) rebuffed(x, by who) as "not to be short with people"

change learns(to: character, what: news, from: character)
    told(what, by from, to to)
    if takes(to, from, what)
        believes(to, value(what), from from) := believes(from, value(what))
        heard(what, by to) := from
    believes(to, believes(from, value(what))) := believes(from, value(what))

change closes_question(what: news, who: character, to: character)
    if asked(who, by to) = what
        asked(who, by to) := nothing

# How many stand behind what somebody believes: those who have told them the same.
rule voices(what: news, to: character) = count (x: character where x != to and told(what, by x, to to)) believes(to, believes(x, value(what)) = value(what))

change breaks_silence(who: character, what: news, to: character)
    if sworn(who, of what) != nobody and sworn(who, of what) != to and not privy(to, to what)
        betrayed(sworn(who, of what), by who)

# Aloud: whoever is there hears it.
action tell(who: character, to: character, what: news)
    as "tell {to} that {believes(who, what)}"
    requires
        together(who, to) and who != to
        not apart(what)
        not unknown_to(who, what)
        not agreed(who, to, what)
        secret(what, of who) = 0
        sworn(who, of what) != to
        asked(who, by to) = nothing
    effects
        for every x: character where together(x, who) and x != who
            learns(x, what, who)
        breaks_silence(who, what, to)
    consenting who
    observing x: together(x, who)
    takes about 2 minutes
    by word

# In a low voice, to somebody who is let into it.
action entrust(who: character, to: character, what: news)
    as "tell {to} in confidence that {believes(who, what)}"
    requires
        together(who, to) and who != to
        secret(what, of who) > 0 and not privy(to, to what)
        trust(to, by who) >= 7
        not agreed(who, to, what)
    effects
        learns(to, what, who)
        privy(to, to what)
    consenting who
    observing x: x = who or x = to
    takes about 3 minutes
    manner honest
    by word

# What one has only heard, passed on behind a hand.
action gossip(who: character, to: character, what: news)
    as "let {to} have it that {believes(who, what)}"
    requires
        together(who, to) and who != to
        heard(what, by who) != nobody and heard(what, by who) != to
        not concerns(what, to)
        curious(to, of what) > 0 or unknown_to(to, what)
        not agreed(who, to, what)
        sworn(who, of what) = nobody
    effects
        learns(to, what, who)
        if curious(to, of what) > 0
            fond(who, by to) += 1
    consenting who
    observing x: x = who or x = to
    takes about 2 minutes
    by word

# The opposite of what one knows, and not to whoever was let into it, or holds one's promise about it.
action deny(who: character, to: character, what: news)
    as "deny to {to} that {believes(who, what)}"
    requires
        together(who, to) and who != to
        what is truth and not unknown_to(who, what)
        not privy(to, to what) and sworn(who, of what) != to
        (agreed(who, to, what) and (secret(what, of who) > 0 or sworn(who, of what) != nobody)) or asked(who, by to) = what
    effects
        lied(to, by who)
        if not certain(to, what) and trust(who, by to) >= 3
            believes(to, value(what)) := not believes(who, value(what))
            heard(what, by to) := who
        else
            trust(who, by to) -= 3
        if asked(who, by to) = what
            asked(who, by to) := nothing
    consenting who
    observing x: x = who or x = to
    takes 1 minute
    manner sly
    by word

action ask(who: character, whom: character, what: news)
    as "ask {whom} {what.asked}"
    requires
        together(who, whom) and who != whom
        not apart(what)
        curious(who, of what) > 0
        in_the_dark(who, what) or not told(what, by whom, to who)
        asked(whom, by who) = nothing and times_asked(what, whom, by who) < 2
    effects
        asked(whom, by who) := what
        times_asked(what, whom, by who) += 1
    consenting who
    observing x: together(x, who)
    answered by whom: answer, deny, plead_ignorance, ask_why else keep_from
    takes 1 minute
    by word

# What may follow a question: the truth as one has it, the opposite (`deny`), that one does not know, and nothing at all.
action answer(who: character, to: character, what: news)
    as "answer {to} that {believes(who, what)}"
    requires
        together(who, to) and who != to
        asked(who, by to) = what
        not unknown_to(who, what)
        secret(what, of who) = 0
    effects
        asked(who, by to) := nothing
        for every x: character where together(x, who) and x != who
            learns(x, what, who)
        breaks_silence(who, what, to)
    consenting who
    observing x: together(x, who)
    takes about 2 minutes
    manner honest
    by word

action plead_ignorance(who: character, to: character, what: news)
    as "tell {to} that {who.she} could not say {what.asked}"
    requires together(who, to) and who != to and asked(who, by to) = what
    effects
        asked(who, by to) := nothing
        times_asked(what, who, by to) := 2
        if not unknown_to(who, what)
            lied(to, by who)
        if trust(who, by to) >= 3
            believes(to, believes(who, value(what))) := believes(to, value(what))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# A question back, which leaves the other where they were.
action ask_why(who: character, to: character, what: news)
    as "ask {to} why {to.she} {to:wants|want} to know"
    idle
    requires together(who, to) and who != to and asked(who, by to) = what
    effects asked(who, by to) := nothing
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action keep_from(who: character, to: character, what: news)
    as "leave {to} without an answer"
    requires together(who, to) and who != to and asked(who, by to) = what
    effects
        asked(who, by to) := nothing
        rebuffed(to, by who)
        trust(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

# Silence asked for, and silence sworn.
action beg_silence(who: character, of: character, what: news)
    as "ask {of} to keep it to {of.herself}"
    requires
        together(who, of) and who != of
        secret(what, of who) > 0 and agreed(of, who, what) and not privy(of, to what)
        begged(of, by who) = nothing
    effects begged(of, by who) := what
    consenting who
    observing x: x = who or x = of
    answered by of: swear_silence, swear_nothing, think_about_it else swear_nothing
    takes about 2 minutes
    by word

action swear_silence(who: character, to: character, what: news)
    as "promise {to} to say nothing of it"
    requires together(who, to) and who != to and begged(who, by to) = what
    effects
        begged(who, by to) := nothing
        sworn(who, of what) := to
        privy(who, to what)
        trust(who, by to) += 1
    consenting who
    observing x: x = who or x = to
    takes 1 minute
    manner kind
    by word

action swear_nothing(who: character, to: character, what: news)
    as "promise {to} nothing"
    requires together(who, to) and who != to and begged(who, by to) = what
    effects
        begged(who, by to) := nothing
        trust(who, by to) -= 1
        rebuffed(to, by who)
    consenting who
    observing x: x = who or x = to
    takes 1 minute
    by word

action think_about_it(who: character, to: character, what: news)
    as "tell {to} that {who.she} will have to think about it"
    requires together(who, to) and who != to and begged(who, by to) = what
    effects begged(who, by to) := nothing
    consenting who
    observing x: x = who or x = to
    takes 1 minute
    by word

# On paper: what its writer believes, for whoever reads it. It is written down if anybody else cares to know it.
change stands_on(on: paper, what: news, by: character)
    written(on) := what
    writer(on) := by

action write(who: character, on: paper, what: news)
    as "write down that {believes(who, what)}"
    requires
        together(who, on) and written(on) = nothing
        not unknown_to(who, what)
        some (x: character where x != who) curious(x, of what) > 0
        sworn(who, of what) = nobody
    effects stands_on(on, what, who)
    consenting who
    observing x: together(x, who)
    takes about 4 minutes

action read(who: character, from: paper, what: news)
    as "read {from}"
    requires
        together(who, from)
        written(from) = what and writer(from) != who
        not agreed(who, writer(from), what)
    effects learns(who, what, writer(from))
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    by letter

action read_aloud(who: character, from: paper, what: news)
    as "read {from} aloud"
    requires
        together(who, from)
        written(from) = what
        some (x: character where together(x, who) and x != who) not agreed(x, writer(from), what)
    effects
        for every x: character where together(x, who) and x != writer(from)
            learns(x, what, writer(from))
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    by word
