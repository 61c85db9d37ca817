# What was done to whom and by whom: grievances, debts, and how they are settled.
# Needs: travel, relations, news.

use travel, relations, news

type deed                                                           # what was done and can be told of
fact doer(of: deed): character as "{of} had been {value's} doing", nobody "nobody knew whose doing {of} had been", asked "whose doing {of} had been"
fact sufferer(of: deed): character
fact harm(of: deed): -10..10 = 3                                     # how much it did; below 0 it was a kindness
news doer

# Whose doing it was is asked by `question`, and told by `name` and `own_up`: one act for one thing to say.
initially
    for every of: deed
        apart(doer(of))

fact could_be(of: deed, claim: character)                            # whom one could say it was without being laughed at
fact laid_to(of: deed, by: character): character as "{by} laid {of} to {value}", nobody "{by} laid {of} to nobody"

fact obliged(who: character, to: character): 0..10 as 6.. "{who} owed {to} more than could be paid back", 3.. "{who} owed {to} a good turn",
    1.. "{who} was a little obliged to {to}", "{who} owed {to} nothing"
fact esteem(of: character, by: character): 0..10 = 5 as 7.. "{by} thought highly of {of}", 4.. "{by} thought well enough of {of}", "{by} thought little of {of}"
fact misjudged(who: character, by: character) as "{by} had thought {who} guilty of what was not {who.hers}", not "{by} had done {who} no wrong in thought"
fact sorry_said(who: character, to: character) as "{who} had told {to} that {who.she} {who:was|were} sorry, and had no word back", not "{who} was waiting for no word back from {to} about being sorry"
fact aired(who: character, with: character) as "{who} had had it out with {with}", not "{who} had had nothing out with {with}"
fact chore(of: character): place as "there was work {value.where} to lend {of} a hand with", nowhere "{of} had no use for a pair of hands"
fact rank(of: character): 0..10                                      # who is looked up to, whatever they are like
fact questioned(who: character, by: character): deed as "{by} was waiting to hear from {who} about {value}", nothing "{by} was asking {who} nothing"
fact conscience(who: character): 0..10                               # what it costs them to leave a wrong of theirs untold

rule blames_friend(x: character, what: deed, of: character) =
    believes(x, doer(what)) != of and dear(believes(x, doer(what)), to of)

# Whoever it was done to has it from them that it was they.
rule owned(of: deed, by: character) = told(doer(of), by by, to sufferer(of)) and believes(sufferer(of), believes(by, doer(of))) = by

# Whoever took one's word about a deed, and believes otherwise than one does by now; a lie is meant to stand.
rule misled(x: character, by: character) = not lied(x, by by) and some (d: deed) (told(doer(d), by by, to x) and believes(by, doer(d)) != nobody and believes(x, doer(d)) != believes(by, doer(d)))

# Whoever was there has somebody else for its doer.
rule saw_another(x: character, of: deed, claim: character) = certain(x, of doer(of)) and believes(x, doer(of)) != claim

rule heeds(who: character, x: character) = x != who and (dear(x, to who) or rank(x) > rank(who))

wants of who: character
    -1 * sum (x: character where dear(x, to who)) grievance(x, against who) as "to be forgiven"
    -1 * sum (x: character where x != who) grievance(who, against x) as "to have it put right"
    -1 * sum (x: character where dear(x, to who)) min(3, sum (y: character where dear(y, to who)) grievance(x, against y)) as "to see friends at peace with one another"
    -1 * sum (x: character where x != who) min(obliged(who, to x), 4) as "not to be in anyone's debt"
    1 * sum (x: character where heeds(who, x)) esteem(who, by x) as "to be thought well of"
    -2 * count (x: character where x != who) some (d: deed where doer(d) = who) blames_friend(x, d, of who) as "not to let anybody else bear the blame"
    -1 * sum (d: deed where in_the_dark(who, doer(d))) curious(who, of doer(d)) as "to know whose doing it was"
    -1 * count (x: character) questioned(who, by x) != nothing as duty "not to leave a question open"
    -1 * conscience(who) * count (d: deed where doer(d) = who and harm(d) > 0 and sufferer(d) != nobody) not owned(d, who) as "to have it told to whoever it was done to"
    -1 * count (x: character where dear(x, to who)) sore(x, toward who) as "to have said sorry"
    -2 * count (x: character where x != who) misjudged(x, by who) as "to take back a wrong thought"
    -2 * count (x: character where x != who) misled(x, by who) as "to put right what one has said"

# What smarts anew can be had out anew.
change smarts(who: character, toward: character)
    sore(who, toward toward)
    not aired(who, with toward)

# Whoever it was done to holds it against whom they believe to have done it, less if that one told them; others think less of them. When they learn better they take it back.
change settles_on(of: deed, by: character, other: character)
    laid_to(of, by by) := other
    if sufferer(of) = by
        grievance(by, against other) += harm(of) - (if told(doer(of), by other, to by) then 2 else 0)
        smarts(by, toward other)
        grievance(by, against laid_to(of, by by)) -= harm(of)
    else if other != by
        esteem(other, by by) -= 1
        esteem(laid_to(of, by by), by by) += 1
    if laid_to(of, by by) != nobody and laid_to(of, by by) != by
        misjudged(laid_to(of, by by), by by)

trigger lays(by: character, of: deed, other: character)
    when believes(by, doer(of)) = other and laid_to(of, by by) != other
    effects settles_on(of, by, other)

# What people do to one another while it happens is felt, and stays when the feeling has gone.
reaction takes_ill(who: character, other: character)
    when who != other and feels(who, anger, other) >= 3 and grievance(who, against other) < 3 and not takes_no_offence(who, at other)
    effects
        grievance(who, against other) := 3
        smarts(who, toward other)

reaction takes_kindly(who: character, other: character)
    when who != other and feels(who, gratitude, other) >= 3 and obliged(who, to other) < 2
    effects obliged(who, to other) := 2

reaction thinks_less(who: character, other: character)
    when who != other and feels(who, reproach, other) >= 3
    effects esteem(other, by who) -= 1

reaction thinks_more(who: character, other: character)
    when who != other and feels(who, admiration, other) >= 3
    effects esteem(other, by who) += 1

# Whoever pays somebody back, or has it out with them, says what for.
change says_what_for(who: character, other: character)
    for every of: deed where laid_to(of, by who) = other
        for every x: character where together(x, who) and x != who
            believes(x, believes(who, doer(of))) := other

# Whoever is there hears it. That it was oneself is believed of anybody.
change hears_whose(of: deed, to: character, claim: character, from: character)
    if from = claim or takes(to, from, doer(of))
        believes(to, doer(of)) := claim
        heard(doer(of), by to) := from
    believes(to, believes(from, doer(of))) := claim
    told(doer(of), by from, to to)

change closes_inquiry(of: deed, who: character, to: character)
    if questioned(who, by to) = of
        questioned(who, by to) := nothing

# To ask whoever might know, and what may follow: that it was oneself, whose it was, whose it was not, that one could not say, nothing.
action question(who: character, whom: character, of: deed)
    as "ask {whom} whose doing {of} was"
    requires
        together(who, whom) and who != whom
        curious(who, of doer(of)) > 0
        not told(doer(of), by whom, to who)
        times_asked(doer(of), whom, by who) < 2
    effects
        questioned(whom, by who) := of
        times_asked(doer(of), whom, by who) += 1
    consenting who
    observing x: together(x, who)
    answered by whom: own_up, name, accuse, profess_ignorance, keep_counsel else keep_counsel
    takes 1 minute
    by word

action name(who: character, to: character, of: deed)
    as "tell {to} that {of} was {believes(who, doer(of))'s} doing"
    requires
        together(who, to) and who != to
        believes(who, doer(of)) != nobody and believes(who, doer(of)) != who and believes(who, doer(of)) != to
        believes(to, doer(of)) != believes(who, doer(of)) or not told(doer(of), by who, to to)
    effects
        for every x: character where together(x, who) and x != who
            learns(x, doer(of), who)
        breaks_silence(who, doer(of), to)
        closes_inquiry(of, who, to)
    consenting who
    observing x: together(x, who)
    takes about 2 minutes
    manner honest
    by word

action profess_ignorance(who: character, to: character, of: deed)
    as "tell {to} that {who.she} could not say whose doing {of} was"
    requires together(who, to) and who != to and questioned(who, by to) = of
    effects
        closes_inquiry(of, who, to)
        times_asked(doer(of), who, by to) := 2
        if believes(who, doer(of)) != nobody
            lied(to, by who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action keep_counsel(who: character, to: character, of: deed)
    as "say nothing to {to} about {of}"
    requires together(who, to) and who != to and questioned(who, by to) = of
    effects
        closes_inquiry(of, who, to)
        rebuffed(to, by who)
        trust(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

# To say of a deed that it was somebody's whom one does not believe to have done it.
action accuse(who: character, to: character, of: deed, claim: character)
    as "put {of} on {claim} before {to}"
    requires
        together(who, to) and who != to and claim != to and claim != who
        could_be(of, claim)
        believes(who, doer(of)) != claim
        not told(doer(of), by who, to to)
        believes(to, doer(of)) != claim and not saw_another(to, of, claim)
        grievance(who, against claim) > 0 or believes(who, doer(of)) = who or dear(believes(who, doer(of)), to who)
    effects
        for every x: character where together(x, who) and x != who and x != claim
            hears_whose(of, x, claim, who)
        lied(to, by who)
        closes_inquiry(of, who, to)
    consenting who
    observing x: together(x, who)
    takes about 2 minutes
    manner harsh
    by word

# To say that it was oneself, true or not. Whoever hears it has witnessed it, and no hearsay weighs against that.
action own_up(who: character, to: character, of: deed)
    as "tell {to} that {of} was {who.their} own doing"
    requires
        together(who, to) and who != to
        could_be(of, who) and not saw_another(to, of, who)
        believes(to, doer(of)) != who or questioned(who, by to) = of or (sufferer(of) = to and not told(doer(of), by who, to to))
    effects
        for every x: character where together(x, who) and x != who
            hears_whose(of, x, who, who)
            if believes(x, doer(of)) != who and sufferer(of) != x
                esteem(who, by x) += 1
        if doer(of) != who
            lied(to, by who)
        closes_inquiry(of, who, to)
        feels(who, remorse) -= 3
    consenting who
    observing x: together(x, who)
    takes about 4 minutes
    manner honest

action stand_by_it(who: character, to: character)
    as "tell {to} that {who.she} would do it again"
    requires together(who, to) and who != to and grievance(to, against who) >= 1
    effects
        grievance(to, against who) += 1
        esteem(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner proud

action hear_it_out(who: character, to: character)
    as "hear {to} out and say nothing"
    requires together(who, to) and who != to and ((aired(to, with who) and sore(to, toward who)) or sorry_said(to, to who))
    effects
        not sorry_said(to, to who)
        feels(to, anger, who) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute

# Whoever is asked something by somebody against whom they have that may answer so.
answering ask by whom: have_it_out

action have_it_out(who: character, other: character)
    as "tell {other} to {other.their} face what {who.she} {who:holds|hold} against {other.her}"
    requires together(who, other) and who != other and grievance(who, against other) >= 3 and sore(who, toward other) and not aired(who, with other)
    effects
        says_what_for(who, other)
        aired(who, with other)
        grievance(who, against other) -= 1
        feels(who, anger, other) -= 4
        feels(other, shame) += 2
        esteem(who, by other) -= 1
    consenting who
    observing x: together(x, who)
    answered by other: apologise, stand_by_it, pardon else hear_it_out
    takes about 2 minutes
    manner harsh, honest

action apologise(who: character, to: character)
    as "tell {to} that {who.she} {who:is|are} sorry"
    requires together(who, to) and who != to and (sore(to, toward who) or misjudged(to, by who))
    effects
        grievance(to, against who) -= 2
        not sore(to, toward who)
        not misjudged(to, by who)
        sorry_said(who, to to)
        feels(to, anger, who) -= 3
        feels(who, remorse) -= 3
    consenting who
    observing x: together(x, who)
    answered by to: pardon, be_short, make_light else hear_it_out
    takes about 2 minutes
    manner gentle

action be_short(who: character, to: character)
    as "tell {to} that sorry is not enough"
    requires together(who, to) and who != to and sorry_said(to, to who)
    effects
        not sorry_said(to, to who)
        if grievance(who, against to) >= 1
            smarts(who, toward to)
        else
            fond(who, by to) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh, honest

action make_light(who: character, to: character)
    as "tell {to} that it was nothing"
    requires together(who, to) and who != to and sorry_said(to, to who)
    effects
        not sorry_said(to, to who)
        fond(who, by to) += 1
        feels(to, remorse, who) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind
    by word

# Amends for a wrong, or a good turn for a good turn: both are work.
action lend_a_hand(who: character, to: character)
    as "lend {to} a hand"
    requires
        together(who, to) and who != to
        at(to) = chore(to)
        grievance(to, against who) > 0 or obliged(who, to to) > 0
    effects
        grievance(to, against who) -= 4
        obliged(who, to to) -= 4
    consenting who
    observing x: together(x, who)
    takes about 15 minutes
    manner kind

# What is left of a grievance is let go by whoever is fond enough, or owes enough.
rule can_let_go(who: character, other: character) = grievance(who, against other) <= (if dear(other, to who) then 3 else 1) + obliged(who, to other)

action pardon(who: character, other: character)
    as "forgive {other}"
    requires together(who, other) and who != other and grievance(who, against other) > 0 and can_let_go(who, other)
    effects
        grievance(who, against other) := 0
        obliged(who, to other) := 0
        not sore(who, toward other)
        not sorry_said(other, to who)
        feels(who, anger, other) := 0
        feels(other, remorse) -= 5
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner gentle

# To make somebody small before others.
action retaliate(who: character, other: character)
    as "pay {other} back before everybody"
    requires together(who, other) and who != other and grievance(who, against other) >= 5 and not dear(other, to who) and some (x: character where x != who and x != other) together(x, who)
    effects
        for every x: character where together(x, who) and x != who and x != other
            esteem(other, by x) -= 1
        says_what_for(who, other)
        grievance(who, against other) -= 3
        grievance(other, against who) += 2
        smarts(other, toward who)
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner harsh

action vouch(who: character, one: character, to: character)
    as "put in a word with {to} for {one}"
    requires together(who, to) and who != to and one != who and one != to and dear(one, to who) and trust(who, by to) >= 4 and (esteem(one, by to) < 5 or grievance(to, against one) > 2)
    effects
        esteem(one, by to) += 1
        grievance(to, against one) -= 1
    consenting who
    observing x: together(x, who)
    takes about 2 minutes
    manner gentle
    by word
