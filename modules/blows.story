# Blows, weapons, wounds and what closes them, a death that nobody meant, and what is carried of it.
# Needs: travel, relations, deeds, danger.

use travel, relations, deeds, danger

type weapon
type remedy                                                           # what closes a wound
type hazard                                                           # what somebody can be thrown through, over or into

fact bears(who: character): weapon
fact drawn(who: character): weapon as "{who} had {value} out", nothing "{who} had bare hands"
fact edge(weapon): 0..9 = 3                                           # what it adds to a blow
fact peril(hazard): 0..10 = 1                                         # what it does to whoever is thrown there; somebody may think it less
fact beyond_it(hazard): place                                         # where they land
fact bleeding(who: character) as "{who} was losing blood", not "{who} was losing no blood"
fact kept_by(what: remedy): character as "{value} had {what}", nobody "nobody had {what}"
fact closes(remedy): 0..10 = 4                                        # how bad a wound it closes
fact handles(who: character, what: remedy)                            # who knows how
fact holds_out(who: character): 0..10 = 4                             # how bad a wound fells them
fact lies_at(who: character): place as "{who} lay dead {value.where}", nowhere "{who} lay nowhere"
fact died_by(who: character): character as "{who} had died at {value's} hands", nobody "{who} had died at nobody's hands"
fact death_of(of: deed): character                                    # the deed that it would be
fact inquires(who: character): 0..10                                  # how much it is for them to ask whose doing a death was
fact guilt(who: character): 0..10 as 6.. "{who} could not get over what {who.she} had done", 3.. "what {who.she} had done weighed on {who}", 1.. "{who} had a little left on {who.their} mind", "{who} had nothing on {who.their} mind"
fact eased(who: character, of: deed)                                  # has said so where it was due
fact accused_of(who: character, by: character): deed as "{by} had asked {who} to answer for {value}", nothing "{by} was waiting for no answer from {who}"
fact reckoned(of: deed) as "it was settled what was owed for {of}", not "it was not settled what was owed for {of}"
fact owes_amends(who: character, to: character) as "{who} had undertaken to do what was owed to {to}", not "{who} had undertaken nothing toward {to}"

rule lands(who: character, whom: character) = off_guard(whom) or floored(whom) or steady(who) >= steady(whom)
rule blow(who: character, whom: character) = 1 + (if drawn(who) != nothing then edge(drawn(who)) else 0) + (if strength(who) >= strength(whom) + 2 then 1 else 0)
rule reels(who: character) = drunk(who) >= 7 as "{who} could hardly keep {who.their} feet", not "{who} was steady on {who.their} feet"
# Whoever has drunk falls the worse for it.
rule fall(of: character, at_what: hazard) = peril(at_what) + unsteady(of)
rule can_close(who: character, what: remedy, on: character) = handles(who, what) and bleeding(on) and wound(on) <= closes(what) and (together(who, what) or kept_by(what) = who)
rule unheard_of(of: deed, who: character) = death_of(of) != nobody and dead(death_of(of)) and some (x: character where x != who and inquires(x) > 0) not believes(x, dead(death_of(of)))
# They have it from whoever it was, whose part it is to ask.
rule answered_for(of: deed, by: character) = some (x: character where inquires(x) > 0) (told(doer(of), by by, to x) and believes(x, believes(by, doer(of))) = by)

wants of who: character
    -1 if drawn(who) != nothing and temperament(who, harsh) < 2 and not some (x: character) at_issue(who, x) as "not to stand there armed"
    -1 * count (x: character where menacing(x) < 3) hurt_by(x, by who) if drunk(who) < 4 and temperament(who, harsh) < 2 as "not to have hurt whoever is not dangerous"
    -1 * sum (x: character where hurt_by(x, by who)) max(0, wound(x) - 2) if decency(who) >= 2 as "not to do more harm than is needed"
    -3 if bleeding(who) as "to have the bleeding stopped"
    -2 * count (x: character where stands_up_for(who, x) > 0) bleeding(x) as "to see a wound closed"
    -8 * count (x: character where dear(x, to who)) dead(x) as "to have a friend alive"
    -1 * guilt(who) as "to have it off one's mind"
    -1 * sum (x: character where dear(x, to who)) guilt(x) as "not to see a friend carry it alone"
    -1 * count (x: character where inquires(x) > 0) lied(x, by who) as "not to have lied to whoever has a right to ask"
    -2 * count (d: deed) unheard_of(d, who) as duty "to let whoever has a right to it know of a death"
    -1 * inquires(who) * count (d: deed where death_of(d) != nobody) (dead(death_of(d)) and doer(d) != nobody and doer(d) != who and not reckoned(d)) as "to have it answered for"
    -1 * count (x: character) accused_of(who, by x) != nothing as duty "to answer whoever has a right to ask"

# A death is whose doing it was, and whoever saw it is certain of that.
change dies_of_it(who: character, by: character)
    died_by(who) := by
    for every d: deed where death_of(d) = who
        for every x: character where together(x, who)
            could_be(d, x)
            certain(x, of doer(d))

change takes_blow(who: character, by: character)
    wound(who) += blow(by, who)
    hurt_by(who, by by)
    not off_guard(who)
    if drawn(by) != nothing
        bleeding(who)
    if wound(who) + blow(by, who) >= holds_out(who) or drunk(who) >= 8
        floored(who)
        leaves_it(who)
    if wound(who) + blow(by, who) >= 10
        dies_of_it(who, by)
    for every x: character where shielded(x) = who
        shielded(x) := nobody

# Nobody has a word to say to the dead, or holds them by the hand: they lie where they died, and are with nobody.
trigger dies(who: character)
    when wound(who) = 10 and not dead(who)
    effects
        dead(who)
        not bleeding(who)
        lies_at(who) := at(who)
        at(who) := nowhere
        leaves_it(who)

# Whoever comes by finds them.
trigger finds(who: character, body: character)
    when lies_at(body) != nowhere and lies_at(body) = at(who) and not dead(who) and not believes(who, dead(body))
    effects
        believes(who, dead(body))
        believes(who, lies_at(body)) := lies_at(body)
        believes(who, at(body)) := nowhere

trigger was_doing(of: deed, who: character)
    when death_of(of) != nobody and dead(death_of(of)) and died_by(death_of(of)) = who and doer(of) = nobody
    effects doer(of) := who

# Whoever it is for to ask takes it up when they hear of a death and not whose doing it was.
trigger takes_it_up(who: character, of: deed)
    when inquires(who) > 0 and believes(who, dead(death_of(of))) and believes(who, doer(of)) = nobody and curious(who, of doer(of)) = 0
    effects curious(who, of doer(of)) := inquires(who)

# Whoever asks can see by people's faces that they know, and not what: it might have been nobody's doing but their own who died.
trigger sees_they_know(who: character, x: character, of: deed)
    when who != x and inquires(who) > 0 and together(who, x) and curious(who, of doer(of)) > 0 and believes(who, doer(of)) = nobody and certain(x, of doer(of)) and believes(who, believes(x, doer(of))) = nobody
    effects believes(who, believes(x, doer(of))) := death_of(of)

trigger said_where_due(who: character, of: deed)
    when death_of(of) != nobody and doer(of) = who and answered_for(of, who) and not eased(who, of)
    effects
        eased(who, of)
        guilt(who) -= 2

action draw_weapon(who: character)
    as "draw {bears(who)}"
    requires able(who) and bears(who) != nothing and drawn(who) = nothing and some (x: character where together(x, who)) at_issue(who, x)
    effects
        drawn(who) := bears(who)
        menacing(who) += 3
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

action put_away(who: character)
    as "put {drawn(who)} away"
    requires drawn(who) != nothing
    effects
        drawn(who) := nothing
        menacing(who) -= 3
    consenting who
    observing x: together(x, who)
    takes 1 minute

# Whoever has no skill at it does not think of it. It hits whoever is off balance, or no steadier. Whoever misses is off balance, and runs into whoever is at blows with the same one.
action deal_blow(who: character, whom: character)
    as "strike {whom}"
    requires together(who, whom) and who != whom and able(who) and able(whom) and skill(who) > 0 and (at_issue(who, whom) or grievance(who, against whom) >= 6)
    effects
        fighting(who, with whom)
        fighting(whom, with who)
        not squared(who, with whom)
        not squared(whom, with who)
        menacing(who) += 2
        if lands(who, whom)
            takes_blow(whom, who)
        else
            off_guard(who)
            for every y: character where y != who and y != whom and fighting(y, with whom) and together(y, who)
                wound(y) += 1
                off_guard(y)
    consenting who
    observing x: together(x, who)
    answered by whom: deal_blow, back_down, draw_weapon(whom), hurl(whom, who), fling(whom, who, _), play_beaten else hold_ground
    takes 1 minute
    manner harsh

# A weapon that is thrown is gone.
action hurl(who: character, whom: character)
    as "throw {drawn(who)} at {whom}"
    requires together(who, whom) and who != whom and able(who) and able(whom) and drawn(who) != nothing and fighting(who, with whom)
    effects
        if lands(who, whom)
            takes_blow(whom, who)
        bears(who) := nothing
        drawn(who) := nothing
        menacing(who) -= 3
    consenting who
    observing x: together(x, who)
    answered by whom: deal_blow, back_down, fling(whom, who, _), play_beaten else hold_ground
    takes 1 minute
    manner harsh

action play_beaten(who: character, before: character)
    as "let {before} believe that {who.she} {who:is|are} beaten"
    requires together(who, before) and who != before and able(who) and fighting(who, with before) and wound(who) > 0
    effects
        off_guard(before)
        believes(before, floored(who))
        believes(before, fighting(before, with who)) := false
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner sly

# Whoever is thrown there may come to more harm than was meant, and that is carried by whoever did it.
action fling(who: character, whom: character, at_what: hazard)
    as "throw {whom} at {at_what}"
    requires together(who, whom) and who != whom and together(who, at_what) and able(who) and fighting(who, with whom) and strength(who) >= strength(whom) and (off_guard(whom) or reels(whom))
    effects
        wound(whom) += fall(whom, at_what)
        hurt_by(whom, by who)
        floored(whom)
        leaves_it(whom)
        if beyond_it(at_what) != nowhere
            at(whom) := beyond_it(at_what)
        if fall(whom, at_what) > believes(who, fall(whom, at_what))
            guilt(who) += fall(whom, at_what) - believes(who, fall(whom, at_what))
        if wound(whom) + fall(whom, at_what) >= 10
            dies_of_it(whom, who)
    consenting who
    observing x: together(x, who) or (beyond_it(at_what) != nowhere and at(x) = beyond_it(at_what))
    takes 1 minute
    manner harsh

action get_up(who: character)
    as "get up again"
    requires floored(who) and not dead(who) and wound(who) < 8 and not some (x: character) fighting(who, with x)
    effects not floored(who)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# Who is pressed, stood up to or threatened may answer so.
answering corner by on: deal_blow
answering lay_hands_on by on: deal_blow
answering step_between by against: deal_blow, draw_weapon(against)
answering threaten by whom: deal_blow

action take_along(who: character, what: remedy)
    as "take {what} along"
    requires together(who, what) and kept_by(what) = nobody and handles(who, what) and some (x: character) bleeding(x)
    effects
        kept_by(what) := who
        at(what) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute

action see_to_wound(who: character, of: character, with: remedy)
    as "see to {of's} wound with {with}"
    requires together(who, of) and who != of and can_close(who, with, on of)
    effects
        not bleeding(of)
        obliged(of, to who) += 3
    consenting who
    observing x: together(x, who)
    takes about 10 minutes
    manner kind, gentle

action see_to_oneself(who: character, with: remedy)
    as "see to {who.their} own wound with {with}"
    requires can_close(who, with, on who)
    effects not bleeding(who)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# A wound that nobody closes gets worse: a chapter lets it come by `allow`.
action worsen(who: character)
    as "how {who's} wound gets worse"
    requires bleeding(who) and not dead(who)
    effects wound(who) += 2
    observing x: together(x, who)

# Whoever was there takes a part of it on.
action take_share(who: character, of: character)
    as "tell {of} that it is not {of.hers} alone to carry"
    requires together(who, of) and who != of and dear(of, to who) and guilt(of) >= 2 and guilt(of) > guilt(who) + 1 and some (d: deed where doer(d) = of and death_of(d) != nobody) certain(who, of doer(d))
    effects
        guilt(of) -= 2
        guilt(who) += 1
    consenting who
    observing x: together(x, who)
    takes about 6 minutes
    manner gentle, kind

# To whoever has a right to hear of it; and whose doing it was, where that is known.
action bring_word(who: character, to: character, of: deed)
    as "tell {to} that {death_of(of)} {death_of(of):is|are} dead"
    requires together(who, to) and who != to and death_of(of) != nobody and dead(death_of(of)) and inquires(to) > 0 and not believes(to, dead(death_of(of)))
    effects
        for every x: character where together(x, who) and x != who
            believes(x, dead(death_of(of)))
            believes(x, lies_at(death_of(of))) := believes(who, lies_at(death_of(of)))
            believes(x, at(death_of(of))) := nowhere
            if believes(who, doer(of)) != nobody
                believes(x, doer(of)) := believes(who, doer(of))
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle
    by word

# Whoever is asked knows by it whose right it is to ask.
action call_to_account(who: character, whom: character, of: deed)
    as "ask {whom} to answer for {of}"
    requires together(who, whom) and who != whom and inquires(who) > 0 and doer(of) = whom and death_of(of) != nobody and dead(death_of(of)) and not reckoned(of) and accused_of(whom, by who) = nothing
    effects
        accused_of(whom, by who) := of
        believes(whom, inquires(who)) := inquires(who)
    consenting who
    observing x: together(x, who)
    answered by whom: answer_for, put_off_answer else put_off_answer
    takes about 2 minutes
    by word

action answer_for(who: character, to: character, of: deed)
    as "tell {to} how it came about, and that {who.she} will do what is owed"
    requires together(who, to) and who != to and accused_of(who, by to) = of
    effects
        accused_of(who, by to) := nothing
        for every x: character where together(x, who) and x != who
            hears_whose(of, x, who, who)
        reckoned(of)
        owes_amends(who, to to)
    consenting who
    observing x: together(x, who)
    takes about 4 minutes
    manner honest

action put_off_answer(who: character, to: character)
    as "give {to} no answer"
    requires together(who, to) and who != to and accused_of(who, by to) != nothing
    effects
        accused_of(who, by to) := nothing
        grievance(to, against who) += 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud
