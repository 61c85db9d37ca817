# Company that is not wanted, and what can be done about it: a no, a threat, help, shelter, somebody in between.
# Needs: travel, relations, company.

use travel, relations, company

type diversion                                                        # what somebody can be drawn off to: a game, a song

fact covets(who: character, of: character): 0..10 as 3.. "{who} wanted {of's} company", 1.. "{who} would not have minded {of's} company", "{who} did not care for {of's} company"
fact loath(who: character, of: character): 0..10 as 5.. "{who} could not bear to have {of} near", 1.. "{who} would rather have been left alone by {of}", "{who} had nothing against {of's} company"
fact imposition(on: character, by: character): 0..4 as 4 "{by} had hands on {on}", 3 "{by} had {on} cornered", 2 "{by} would not take no from {on}",
    1 "{by} was asking for {on's} company", "{by} left {on} in peace"
fact in_company(who: character, with: character) as "{who} kept {with} company", not "{who} did not keep {with} company"
fact engrossed(who: character): diversion as "{who} was taken up with {value}", nothing "nothing took {who} up"
fact relishes(who: character, what: diversion): 0..10
fact drunk(who: character): 0..10 as 7.. "{who} could hardly stand", 4.. "{who} was drunk", 1.. "{who} had had a drop", "{who} was sober"
fact strength(who: character): 0..10 = 5
fact skill(who: character): 0..10 = 3                                 # at blows
fact nerve(who: character): 0..10 = 3                                 # how dangerous somebody may be before it is felt
fact grit(who: character): 0..10 = 3 as 3.. "{who} did as {who.she} threatened", 1.. "{who} might have done as {who.she} threatened", "{who} did not mean what {who.she} threatened"
fact menacing(of: character): 0..10 as 4.. "{of} was dangerous", 1.. "{of} was not to be crossed", "there was no harm in {of}"
fact keeps_peace(who: character, spot: place)                         # it is theirs to see that nobody comes to harm there
fact keeps_refuge(who: character, spot: place)                        # they can take somebody in there
fact shielded(who: character): character as "{value} stood in front of {who}", nobody "nobody stood in front of {who}"
fact sheltered(who: character): character as "{value} had taken {who} in", nobody "nobody had taken {who} in"
fact shelter_asked(of: character, by: character) as "{by} had asked {of} to take {by.her} in", not "{by} had not asked {of} for shelter"
fact crying_out(who: character) as "{who} had called for help", not "{who} had not called for help"
fact squared(who: character, with: character) as "{who} and {with} stood face to face", not "{who} did not stand up to {with}"
fact threatened(whom: character, by: character) as "{by} had threatened {whom}", not "{by} had not threatened {whom}"
fact gave_ground(who: character, to: character) as "{who} had given way to {to}", not "{who} had not given way to {to}"
fact unwelcome(who: character, spot: place) as "{who} had been thrown out {spot.where}", not "nobody had thrown {who} out {spot.where}"
fact fighting(who: character, with: character) as "{who} and {with} were at blows", not "{who} and {with} were not at blows"
fact off_guard(who: character) as "{who} was off balance", not "{who} stood firm"
fact floored(who: character) as "{who} lay where {who.she} had fallen", not "{who} was on {who.their} feet"
fact hurt_by(who: character, by: character) as "{by} had hurt {who}", not "{by} had not hurt {who}"
fact wound(who: character): 0..10 as 6.. "{who} was badly hurt", 3.. "{who} was hurt", 1.. "{who} had a bruise or two", "{who} was unhurt"
fact dead(who: character) as "{who} was dead", not "{who} was alive"

# How hard somebody presses, as whoever is pressed feels it.
rule galls(who: character, by: character) = if loath(who, of by) = 0 then 0 else imposition(who, by by) * 2
rule plight(of: character) = min(3, sum (x: character) max(0, imposition(of, by x) - 1))
rule beset(who: character) = some (x: character) imposition(who, by x) >= 2 as "{who} was beset", not "nobody beset {who}"

# Whose trouble is one's own: a friend's; anybody's, where one keeps the peace; and to the kind and the brave that of whoever is there.
rule stands_up_for(who: character, x: character) =
    if who = x then 0
    else if dear(x, to who) then 3
    else if keeps_peace(who, at(x)) or fond(x, by who) >= 7 then 2
    else if temperament(who, kind) >= 2 or temperament(who, brave) >= 2 then (if crying_out(x) then 2 else 1)
    else 0
# Somebody is there who has not been above pressing them, and has not given way to anybody there; and nobody stands in between.
rule besets(y: character, x: character) = y != x and together(x, y) and able(y) and covets(y, of x) > 0 and loath(x, of y) > 0 and menacing(y) > 0 and not some (z: character where together(z, x)) gave_ground(y, to z)
rule exposed(x: character) = shielded(x) = nobody and sheltered(x) = nobody and some (y: character) besets(y, x)
rule alarming(x: character, to: character) = x != to and menacing(x) > nerve(to) as "{x} was more than {to} dared", not "{to} was not afraid of {x}"
rule in_between(x: character, who: character) = (shielded(x) != nobody and shielded(x) != who) or (sheltered(x) != nobody and sheltered(x) != who)
rule decency(who: character) = if drunk(who) >= 4 then 0 else max(0, temperament(who, kind)) + max(0, temperament(who, gentle))

# What one is at odds about: whom the other presses, or stands before.
rule at_issue(who: character, whom: character) =
    squared(who, with whom) or fighting(who, with whom) or imposition(who, by whom) >= 2 or imposition(whom, by who) >= 2
    or some (x: character where stands_up_for(who, x) > 0) imposition(x, by whom) >= 2
    or some (x: character where covets(who, of x) > 0) (shielded(x) = whom or sheltered(x) = whom)
rule able(who: character) = not floored(who) and not dead(who) as "{who} was able to stand", not "{who} was past standing"
rule unsteady(who: character) = if drunk(who) >= 7 then 4 else if drunk(who) >= 4 then 2 else 0
rule steady(who: character) = skill(who) - unsteady(who) - wound(who)
rule unwarned(x: character, of: character) = alarming(of, to x) and together(x, of) and not believes(x, alarming(of, to x))

wants of who: character
    -1 * sum (x: character) galls(who, by x) as "to be left in peace"
    1 * sum (x: character where in_company(x, with who)) covets(who, of x) as "to have somebody's company"
    -1 * sum (x: character where in_company(x, with who)) loath(who, of x) as "not to sit with whom one cannot bear"
    -1 * count (x: character) imposition(x, by who) > 0 as "not to be turned down before people"
    -2 * decency(who) * count (x: character where in_company(x, with who)) loath(x, of who) >= 3 as "not to be company that somebody only puts up with"
    -2 * count (x: character where covets(who, of x) > 0) in_between(x, who) as "to have nobody in between"
    -1 * sum (x: character where stands_up_for(who, x) > 0) stands_up_for(who, x) * (plight(x) + (if exposed(x) then 1 else 0)) as "to see nobody beset"
    -1 * sum (x: character where squared(who, with x)) max(if temperament(who, brave) >= 2 then 0 else 1, menacing(x) - nerve(who)) as "not to have to stand up to anybody"
    -2 * count (x: character where alarming(x, to who)) (together(who, x) and sheltered(who) = nobody) as "to keep away from whoever is dangerous"
    -2 * count (x: character) fighting(who, with x) as "to have the fight over"
    -1 * grit(who) * count (x: character) (threatened(x, by who) and at_issue(who, x) and not hurt_by(x, by who)) as "not to have threatened for nothing"
    -1 * max(0, temperament(who, proud)) * count (x: character) gave_ground(who, to x) as "not to give way to anybody"
    -2 if unwelcome(who, at(who)) as "not to stay where one was thrown out"
    relishes(who, engrossed(who)) if engrossed(who) != nothing as "to have one's pleasure"
    -1 if floored(who) as "to be on one's feet"
    -2 * wound(who) as "not to be hurt"
    -1 * sum (x: character where dear(x, to who)) wound(x) as "to see a friend unhurt"
    -2 * count (x: character where fond(x, by who) >= 6) some (y: character where y != who) unwarned(x, y) as "to have warned a friend"
    -1 * count (x: character) shelter_asked(who, by x) as duty "to answer whoever asks for shelter"

# No more is wanted of them by that one, who no longer keeps them where they are.
change frees(on: character, by: character)
    imposition(on, by by) := 0
    if imposition(on, by by) >= 3 and not some (y: character where y != by) imposition(on, by y) >= 3
        not held(on)

# Out of it: they press nobody, stand before nobody and are at blows with nobody.
change leaves_it(who: character)
    for every y: character
        not fighting(who, with y)
        not fighting(y, with who)
        not squared(who, with y)
        not squared(y, with who)
        frees(y, who)
        if shielded(y) = who
            shielded(y) := nobody

# Whoever is there, or comes in, sees who presses whom and who stands before whom.
trigger sees_pressed(who: character, on: character)
    when who != on and together(who, on) and some (y: character where together(who, y)) believes(who, imposition(on, by y)) != imposition(on, by y)
    effects
        for every y: character where together(who, y)
            believes(who, imposition(on, by y)) := imposition(on, by y)

trigger sees_in_between(who: character, on: character)
    when who != on and together(who, on) and believes(who, at(shielded(on))) = at(on) and believes(who, shielded(on)) != shielded(on)
    effects believes(who, shielded(on)) := shielded(on)

trigger sees_taken_in(who: character, on: character)
    when who != on and together(who, on) and believes(who, at(sheltered(on))) = at(on) and believes(who, sheltered(on)) != sheltered(on)
    effects believes(who, sheltered(on)) := sheltered(on)

trigger out_of_reach(on: character, by: character)
    when imposition(on, by by) > 0 and at(on) != nowhere and at(by) != nowhere and at(on) != at(by)
    effects
        frees(on, by)
        hears_no(by, on)

trigger gone_from(who: character, with: character)
    when at(who) != nowhere and at(with) != nowhere and at(who) != at(with) and (in_company(who, with with) or squared(who, with with) or fighting(who, with with) or shielded(who) = with or sheltered(who) = with)
    effects
        not in_company(who, with with)
        not in_company(with, with who)
        not squared(who, with with)
        not fighting(who, with with)
        if shielded(who) = with
            shielded(who) := nobody
        if sheltered(who) = with
            sheltered(who) := nobody

trigger is_answered(who: character)
    when crying_out(who) and plight(who) = 0
    effects not crying_out(who)

# To ask for somebody's company, and not to take no for an answer. Each further step can be taken only from the one before.
action ask_company(who: character, of: character)
    as "ask {of} to keep {who.her} company"
    requires together(who, of) and who != of and able(who) and able(of) and imposition(of, by who) = 0 and not in_company(of, with who) and covets(who, of of) > 0 and not gave_ground(who, to of) and not in_between(of, who) and engrossed(who) = nothing and not some (x: character) fighting(who, with x)
    effects imposition(of, by who) := 1
    consenting who
    observing x: together(x, who)
    answered by of: give_way, say_no, tell_off else say_no
    takes 1 minute

action press(who: character, on: character)
    as "keep on at {on}"
    requires together(who, on) and who != on and able(who) and imposition(on, by who) = 1 and not in_between(on, who)
    effects
        imposition(on, by who) := 2
        menacing(who) += 1
    consenting who
    observing x: together(x, who)
    answered by on: give_way, say_no, tell_off, threaten, ask_shelter(on, _), call_for_help(on, on) else say_no
    takes about 2 minutes
    manner harsh

action corner(who: character, on: character)
    as "stand in {on's} way"
    requires together(who, on) and who != on and able(who) and imposition(on, by who) = 2 and not in_between(on, who)
    effects
        imposition(on, by who) := 3
        held(on)
        menacing(who) += 2
    consenting who
    observing x: together(x, who)
    answered by on: give_way, tell_off, threaten, ask_shelter(on, _), call_for_help(on, on), break_away(on, who, _) else say_no
    takes 1 minute
    manner harsh

action lay_hands_on(who: character, on: character)
    as "take hold of {on}"
    requires together(who, on) and who != on and able(who) and imposition(on, by who) = 3 and not in_between(on, who)
    effects
        imposition(on, by who) := 4
        menacing(who) += 2
    consenting who
    observing x: together(x, who)
    answered by on: give_way, tell_off, threaten, ask_shelter(on, _), call_for_help(on, on), break_away(on, who, _) else say_no
    takes 1 minute
    manner harsh

# What somebody makes of a no: the less, the more they have drunk.
rule taught(who: character) = if drunk(who) >= 7 then 2 else if drunk(who) >= 4 then 3 else 5
change hears_no(who: character, of: character)
    believes(who, loath(of, of who)) := believes(who, loath(of, of who)) + taught(who)
    believes(who, believes(of, loath(of, of who))) := believes(who, loath(of, of who)) + taught(who)

action say_no(who: character, to: character)
    as "tell {to} that {who.she} would rather be left alone"
    requires together(who, to) and who != to and imposition(who, by to) > 0
    effects hears_no(to, who)
    consenting who
    observing x: together(x, who)
    answered by to: let_be, press, corner, lay_hands_on else take_no_notice
    takes 1 minute
    manner gentle

action tell_off(who: character, to: character)
    as "tell {to} to {to.their} face to leave {who.her} alone"
    requires together(who, to) and who != to and imposition(who, by to) > 0
    effects
        hears_no(to, who)
        feels(to, anger, who) += 2
    consenting who
    observing x: together(x, who)
    answered by to: let_be, press, corner, lay_hands_on, threaten else take_no_notice
    takes 1 minute
    manner harsh, honest

action let_be(who: character, whom: character)
    as "leave {whom} in peace"
    requires together(who, whom) and who != whom and imposition(whom, by who) > 0 and believes(who, loath(whom, of who)) >= 3
    effects frees(whom, who)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind

action take_no_notice(who: character, of: character)
    as "take no notice of what {of} has said"
    idle
    requires together(who, of) and who != of and imposition(of, by who) > 0
    consenting who
    observing x: together(x, who)
    takes 1 minute

action give_way(who: character, to: character)
    as "keep {to} company"
    requires together(who, to) and who != to and imposition(who, by to) > 0
    effects
        frees(who, to)
        gave_ground(who, to to)
        in_company(who, with to)
        in_company(to, with who)
    consenting who
    observing x: together(x, who)
    takes 1 minute

# To draw somebody off to what they like better.
action draw_off(who: character, whom: character, to: diversion)
    as "ask {whom} over to {to}"
    requires together(who, whom) and who != whom and together(who, to) and able(whom) and relishes(whom, to) > 0 and engrossed(whom) = nothing and not fighting(whom, with who)
    effects
        for every x: character
            frees(x, whom)
        engrossed(whom) := to
    consenting who, whom
    observing x: together(x, who)
    takes about 3 minutes
    manner merry

action leave_off(who: character)
    as "leave {engrossed(who)}"
    requires engrossed(who) != nothing
    effects engrossed(who) := nothing
    consenting who
    observing x: together(x, who)
    takes 1 minute

# Whoever is in call hears it, and what it is about; whoever is elsewhere is called there.
action call_for_help(who: character, on: character)
    as "call for help"
    requires together(who, on) and beset(on) and not crying_out(on)
    effects
        crying_out(on)
        for every x: character where x != who and not together(x, who) and in_call(at(who), of at(x))
            called(x, by who) := at(who)
            believes(x, at(on)) := at(on)
            for every y: character
                believes(x, imposition(on, by y)) := imposition(on, by y)
    consenting who
    observing x: together(x, who) or in_call(at(who), of at(x))
    takes 1 minute
    by word

action ask_shelter(who: character, of: character)
    as "ask {of} to take {who.her} in"
    requires together(who, of) and who != of and keeps_refuge(of, at(of)) and sheltered(who) = nobody and not shelter_asked(of, by who) and imposition(who, by of) = 0
        and (beset(who) or some (x: character) (alarming(x, to who) and together(x, who)))
    effects shelter_asked(of, by who)
    consenting who
    observing x: together(x, who)
    answered by of: give_shelter, refuse_shelter else refuse_shelter
    takes 1 minute
    by word

action give_shelter(who: character, to: character)
    as "take {to} in"
    requires together(who, to) and who != to and keeps_refuge(who, at(who)) and sheltered(to) = nobody and (beset(to) or shelter_asked(who, by to))
    effects
        not shelter_asked(who, by to)
        sheltered(to) := who
        for every x: character
            frees(to, x)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind

action refuse_shelter(who: character, to: character)
    as "tell {to} that there is no room"
    requires together(who, to) and who != to and shelter_asked(who, by to)
    effects
        not shelter_asked(who, by to)
        fond(who, by to) -= 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

action step_between(who: character, before: character, against: character)
    as "step between {before} and {against}"
    requires together(who, before) and together(who, against) and who != before and who != against and before != against and able(who) and able(against) and (imposition(before, by against) >= 2 or (exposed(before) and besets(against, before)))
    effects
        frees(before, against)
        shielded(before) := who
        squared(who, with against)
        squared(against, with who)
    consenting who
    observing x: together(x, who)
    answered by against: back_down, threaten else hold_ground
    takes 1 minute
    manner brave, kind

action hold_ground(who: character, before: character)
    as "stay where {who.she} {who:is|are}, and look at {before}"
    idle
    requires together(who, before) and who != before and able(who) and (squared(who, with before) or fighting(who, with before) or threatened(who, by before))
    consenting who
    observing x: together(x, who)
    takes 1 minute

# What whoever is threatened has to fear: that it will be done as it was said.
action threaten(who: character, whom: character)
    as "threaten {whom}"
    requires together(who, whom) and who != whom and able(who) and able(whom) and at_issue(who, whom) and not threatened(whom, by who) and not hurt_by(whom, by who)
    effects
        threatened(whom, by who)
        if imposition(who, by whom) > 0
            hears_no(whom, who)
    consenting who
    observing x: together(x, who)
    answered by whom: back_down, give_way, press, corner, lay_hands_on, threaten else hold_ground
    takes 1 minute
    manner harsh

action back_down(who: character, before: character)
    as "give way to {before}"
    requires together(who, before) and who != before and (squared(who, with before) or fighting(who, with before) or threatened(who, by before))
    effects
        leaves_it(who)
        gave_ground(who, to before)
        believes(who, loath(before, of who)) := 10
        believes(who, believes(before, loath(before, of who))) := 10
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle

# Out of doors, and not to come back, by whoever keeps the peace there.
action throw_out(who: character, whom: character, from: place, to: place)
    as "throw {whom} out"
    requires together(who, whom) and who != whom and at(who) = from and distance(from, to) > 0 and able(who) and keeps_peace(who, from) and not unwelcome(whom, from)
        and (strength(who) >= strength(whom) or unsteady(whom) > 0 or floored(whom)) and (some (x: character) (imposition(x, by whom) >= 2 or fighting(whom, with x)) or menacing(whom) >= 4)
    effects
        leaves_it(whom)
        unwelcome(whom, from)
        arrives(whom, to)
    consenting who
    observing x: x = who or x = whom or at(x) = from or at(x) = to
    takes about 2 minutes
    manner harsh

# Past whoever is in the way, if they are no steadier, or somebody stands before them.
action break_away(who: character, from: character, to: place)
    as "get away from {from} to {to}"
    requires together(who, from) and who != from and able(who) and distance(at(who), to) > 0 and (imposition(who, by from) >= 3 or fighting(who, with from)) and (off_guard(from) or steady(who) > steady(from))
    effects
        for every x: character
            frees(who, x)
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing x: x = who or together(x, who) or at(x) = to
    takes distance(at(who), to) minutes

# A friend who does not know of whom one has to keep clear.
action warn_of(who: character, whom: character, of: character)
    as "tell {whom} to keep clear of {of}"
    requires together(who, whom) and who != whom and of != whom and of != who and alarming(of, to whom) and not believes(whom, alarming(of, to whom))
    effects believes(whom, menacing(of)) := believes(who, menacing(of))
    consenting who
    observing x: x = who or x = whom
    takes 1 minute
    manner kind
    by word
