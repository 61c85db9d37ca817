# Gathering and deciding together: somebody needs several for a thing, has them fetched, puts it to each, and those who will set out.
# Needs: travel, relations, company.

use travel, relations, company

type venture                                                         # what takes several, named as one goes: "to look for the boy"

fact called_for(what: venture) as "somebody had to go {what}", not "nobody had to go {what}"
fact aim(of: venture): place                                          # where it leads
fact muster(of: venture): place                                       # where those meet who go
fact least(of: venture): 1..20 = 2                                     # how many it takes
fact free_for(who: character, what: venture)                              # can come along
fact stake(of: character, in: venture): 0..10 as 6.. "it mattered a great deal to {of} that somebody went {in}", 1.. "it mattered to {of} that somebody went {in}", "it was nothing to {of} whether anybody went {in}" # how much it matters to them that it is done
fact dread(of: character, at: venture): 0..10 as 6.. "{of} was afraid to go {at}", 1.. "{of} would sooner not have gone {at}", "nothing kept {of} from going {at}"
fact party(who: character, in: venture) as "{who} was one of those who would go", not "{who} was not one of those who would go"
fact put_to(who: character, what: venture): character as "{value} had asked {who} to come along {what}", nobody "nobody had asked {who} to come along {what}"
fact undecided(who: character, what: venture) as "{who} had asked for time to think about it", not "{who} had asked for no time to think"
fact out_of_it(who: character, what: venture) as "{who} had said no to going {what}", not "{who} had not said no to going {what}"
fact went_back(who: character, on: venture) as "{who} had said yes to going {on}, and then no", not "{who} had not gone back on what {who.she} said"
fact heartened(who: character, by: character, about: venture) as "{by} had put heart into {who}", not "{by} had not tried to put heart into {who}"
fact voiced(who: character, about: venture) as "{who} had said what {who.she} was afraid of", not "{who} had not said what {who.she} was afraid of"
fact leant_on(who: character, by: character) as "{by} had told {who} of {by.their} fear", not "{by} had told {who} of no fear"
fact affairs(of: character): place as "{of} had something to see to {value.where} before {of.she} could go", nowhere "nothing kept {of}"
fact begun(what: venture) as "they had set out already", not "nobody had set out yet"

fact runner(who: character): character as "{who} was fetching people for {value}", nobody "{who} was fetching nobody"
fact refused_help(who: character, by: character) as "{by} had turned {who} away", not "{by} had not turned {who} away"
fact asked_to_run(who: character, by: character): place as "{by} had asked {who} to fetch people {value.where}", nowhere "{by} had not asked {who} to fetch anybody"
fact rallying(who: character): place                                 # where whoever they fetch is to come

rule pending(what: venture) = called_for(what) and not begun(what)
rule headcount(of: venture) = count (x: character) party(x, in of)
rule wanted_for(x: character, what: venture, by: character) = x != by and free_for(x, what) and not party(x, in what) and not out_of_it(x, what)
rule sought(x: character, by: character) = some (v: venture where stake(by, in v) >= 4 and pending(v) and headcount(v) < least(v)) (wanted_for(x, v, by) and at(x) != muster(v))
rule sent_for(x: character) = some (p: character) expected(x, by p) != nowhere
rule within_reach(x: character, by: character) = together(x, by) or sent_for(x)
rule to_fetch(x: character, by: character) = x != by and runner(by) != nobody and sought(x, runner(by)) and not sent_for(x)
rule being_fetched(x: character, by: character) = within_reach(x, by) or some (r: character) runner(r) != nobody

wants of who: character
    -1 * sum (v: venture where pending(v)) stake(who, in v) as "to see it done"
    -1 * sum (v: venture where party(who, in v)) dread(who, at v) as "not to have to go"
    -2 * count (v: venture where not party(who, in v) and free_for(who, v)) some (x: character where dear(x, to who)) party(x, in v) as duty "to stand by one's own"
    -1 * count (x: character where sought(x, who)) not being_fetched(x, who) as "to have them together"
    -1 * count (v: venture where party(who, in v) and pending(v) and (affairs(who) = nowhere or headcount(v) < least(v))) at(who) != muster(v) if runner(who) = nobody as "to be where they meet"
    -1 * sum (v: venture where pending(v) and stake(who, in v) > 0 and headcount(v) < least(v)) (least(v) - headcount(v)) as "to have enough for it"
    -1 * count (x: character) to_fetch(x, who) as duty "to have fetched them"
    -3 * count (x: character where fond(x, by who) >= 3) refused_help(x, by who) as "not to turn people away"
    -3 * count (v: venture) went_back(who, on v) as "not to go back on one's word"
    -2 * count (v: venture where not party(who, in v)) put_to(who, v) != nobody as duty "to say whether one comes"
    -1 * count (v: venture where not party(who, in v) and stake(who, in v) > 0) undecided(who, v) as duty "to say whether one comes"
    -3 * count (x: character) asked_to_run(who, by x) != nowhere as duty "to answer whoever asks one to go"
    -1 * count (x: character) leant_on(who, by x) as duty "to answer a friend's fear"
    -2 if affairs(who) != nowhere and some (v: venture) (party(who, in v) and headcount(v) >= least(v)) as "not to leave one's own things undone"
    -3 * count (v: venture where begun(v) and party(who, in v)) at(who) != aim(v) as "to go through with it"

# Who runs for somebody.
action send_round(who: character, by: character, what: venture)
    as "ask {by} to fetch the others {muster(what).where}"
    requires
        together(who, by) and who != by
        stake(who, in what) >= 4 and pending(what)
        asked_to_run(by, by who) = nowhere
        not some (r: character) runner(r) != nobody
        some (x: character where x != by) (sought(x, who) and not being_fetched(x, who))
    effects
        asked_to_run(by, by who) := muster(what)
        if free_for(who, what)
            party(who, in what)
    consenting who
    observing x: together(x, who)
    answered by by: will_run, cannot_run else cannot_run
    takes 1 minute
    by word

action will_run(who: character, principal: character)
    as "promise {principal} to fetch them"
    requires together(who, principal) and who != principal and asked_to_run(who, by principal) != nowhere
    effects
        runner(who) := principal
        rallying(who) := asked_to_run(who, by principal)
        asked_to_run(who, by principal) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action cannot_run(who: character, principal: character)
    as "tell {principal} that {who.she} cannot go"
    requires together(who, principal) and who != principal and asked_to_run(who, by principal) != nowhere
    effects
        asked_to_run(who, by principal) := nowhere
        refused_help(principal, by who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Whoever is sent for comes because somebody waits for them, as to any meeting.
action summon(who: character, whom: character, principal: character)
    as "tell {whom} that {principal} needs {whom.her} {rallying(who).where}"
    requires
        together(who, whom) and who != whom and principal != whom
        runner(who) = principal and to_fetch(whom, who)
    effects
        expected(whom, by principal) := rallying(who)
        expected(principal, by whom) := rallying(who)
        for every v: venture where pending(v)
            believes(whom, called_for(v))
            if party(principal, in v)
                believes(whom, party(principal, in v))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Everybody has been told who can be.
trigger run_over(who: character)
    when runner(who) != nobody and not some (x: character) to_fetch(x, who)
    effects
        runner(who) := nobody
        rallying(who) := nowhere

# Of whoever was sent one sees when they are back from it, and hears who is coming.
trigger see_runner(who: character, other: character)
    when who != other and together(who, other) and not absorbed(who) and runner(other) = nobody and believes(who, runner(other)) != nobody
    effects
        believes(who, runner(other)) := nobody
        believes(who, rallying(other)) := nowhere
        for every x: character
            believes(who, expected(x, by who)) := expected(x, by who)

# While people are being fetched it is put to them where they meet, and not by whoever was only sent for them.
rule may_put(who: character, what: venture) = runner(who) = nobody and (at(who) = muster(what) or not some (r: character) runner(r) != nobody)

# It is put to each, and each answers for themselves.
action urge(who: character, to: character, what: venture)
    as "ask {to} to come along {what}"
    requires
        together(who, to) and who != to
        stake(who, in what) > 0 and pending(what) and may_put(who, what)
        wanted_for(to, what, who) and put_to(to, what) = nobody and not undecided(to, what)
    effects
        put_to(to, what) := who
        if free_for(who, what)
            party(who, in what)
        for every x: character where together(x, who) and x != who
            believes(x, called_for(what))
    consenting who
    observing x: together(x, who)
    answered by to: join, stay_out else think_it_over
    takes 2 minutes
    by word

# Whoever thinks it over may be asked anew when there is one more who goes.
change joins(who: character, what: venture)
    party(who, in what)
    for every x: character
        undecided(x, what) := false

action join(who: character, to: character, what: venture)
    as "tell {to} that {who.she} will come along {what}"
    requires together(who, to) and who != to and put_to(who, what) = to
    effects
        put_to(who, what) := nobody
        joins(who, what)
        trust(who, by to) += 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind
    by word

# Nobody says no for good to what matters to them more than they dread it.
action stay_out(who: character, to: character, what: venture)
    as "tell {to} that {who.she} will not come along {what}"
    requires together(who, to) and who != to and put_to(who, what) = to and dread(who, at what) >= stake(who, in what)
    effects
        put_to(who, what) := nobody
        undecided(who, what) := false
        out_of_it(who, what)
        refused_help(to, by who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Whoever has asked for time is not asked again, until there is one more who goes, or somebody has put heart into them.
action think_it_over(who: character, to: character, what: venture)
    as "tell {to} that {who.she} must think about it"
    requires together(who, to) and who != to and put_to(who, what) = to
    effects
        put_to(who, what) := nobody
        undecided(who, what)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Where those meet who go, one sees who does.
trigger see_party(who: character, other: character, what: venture)
    when who != other and together(who, other) and at(who) = muster(what) and not absorbed(who) and believes(who, party(other, in what)) != party(other, in what)
    effects believes(who, party(other, in what)) := party(other, in what)

# Of their own accord, asked or not, whoever has heard of it and comes where they meet.
action come_forward(who: character, what: venture)
    as "say that {who.she} will come along {what}"
    requires
        free_for(who, what) and not party(who, in what) and pending(what)
        at(who) = muster(what) and runner(who) = nobody and put_to(who, what) = nobody
        stake(who, in what) > 0 or some (x: character where dear(x, to who)) party(x, in what)
    effects
        joins(who, what)
        out_of_it(who, what) := false
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action draw_back(who: character, what: venture)
    as "say that {who.she} will not come along after all"
    requires party(who, in what) and pending(what)
    effects
        party(who, in what) := false
        out_of_it(who, what)
        went_back(who, on what)
        for every x: character where together(x, who) and x != who
            trust(who, by x) -= 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

action put_heart_into(who: character, whom: character, what: venture)
    as "put heart into {whom}"
    requires
        together(who, whom) and who != whom
        dread(whom, at what) > 0 and pending(what)
        trust(who, by whom) >= 6 and not heartened(whom, by who, about what)
    effects
        heartened(whom, by who, about what)
        not leant_on(who, by whom)
        dread(whom, at what) -= 3
        undecided(whom, what) := false
        out_of_it(whom, what) := false
    consenting who
    observing x: together(x, who)
    takes 3 minutes
    manner kind, gentle
    by word

# What is feared is less when it has been said.
action voice_dread(who: character, to: character, what: venture)
    as "tell {to} what {who.she} {who:is|are} afraid of"
    requires
        together(who, to) and who != to
        party(who, in what) and pending(what)
        dread(who, at what) > 0 and trust(to, by who) >= 6
        not voiced(who, about what)
    effects
        voiced(who, about what)
        dread(who, at what) -= 1
        believes(to, dread(who, at what)) := max(0, dread(who, at what) - 1)
        believes(to, voiced(who, about what))
        leant_on(to, by who)
    consenting who
    observing x: x = who or x = to
    answered by to: put_heart_into, hear_dread else hear_dread
    takes 2 minutes
    manner honest
    by word

action hear_dread(who: character, to: character)
    as "hear {to} out"
    requires together(who, to) and who != to and leant_on(who, by to)
    effects not leant_on(who, by to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle

# Before one goes: the beasts, the shop, whatever would be left alone.
action settle_affairs(who: character, spot: place)
    as "go and see to things {spot.where}"
    requires affairs(who) = spot and not held(who) and some (v: venture) (party(who, in v) and pending(v) and headcount(v) >= least(v))
    effects
        affairs(who) := nowhere
        if at(who) != spot
            arrives(who, spot)
    consenting who
    observing x: x = who or together(x, who) or at(x) = spot
    takes about 20 minutes

# One gives the word, and all who have said that they come go with them.
action give_the_word(who: character, what: venture)
    as "set out {what}"
    requires
        party(who, in what) and pending(what)
        headcount(what) >= least(what)
        at(who) = muster(what)
        not some (x: character where party(x, in what)) (at(x) != muster(what) or affairs(x) != nowhere)
    effects
        begun(what)
        for every x: character where party(x, in what) and x != who
            companion(x) := who
            beside(x) := at(who)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    by word
