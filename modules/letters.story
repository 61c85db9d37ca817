# Letters: words that were put down once, lie where they were left, and are read by whoever comes upon them.
# Needs: travel, relations, news.

use travel, relations, news

claims                                                              # which facts can be written about, the story says

type letter

fact says(on: letter, what: claim) as "it stood in {on} that {what}", not "nothing stood in {on} of it"
fact penned(on: letter, by: character) as "{on} was in {by's} hand", not "{on} was not in {by's} hand"
fact signed(on: letter): character as "{value's} name stood under {on}", nobody "no name stood under {on}"
fact meant_for(what: letter, whom: character) as "{what} was addressed to {whom}", not "{what} was not addressed to {whom}"
fact filled(what: letter) as "there was writing on {what}", not "there was nothing on {what}"
fact sealed(what: letter) as "{what} was sealed", not "{what} was open"
fact carried(what: letter): character as "{value} had {what}", nobody "nobody had {what}"
fact tucked(what: letter) as "{what} was tucked away", not "{what} lay in sight"
fact posted(what: letter) as "{what} was in the post", not "{what} was not in the post"
fact gone(what: letter) as "there was nothing left of {what}", not "{what} was whole"
fact read_by(what: letter, who: character) as "{who} had read {what}", not "{who} had not read {what}"
fact searched(spot: place, by: character) as "{by} had looked through everything {spot.where}", not "{by} had not looked through things {spot.where}"
fact pried(who: character, in: letter) as "{who} had opened {in}, which was not for {who.them}", not "{who} had left {in} alone"

fact let_know(who: character, what: news, from: character): 0..10     # how much it matters to `from` that `who` has it from them
fact would_have(who: character, believe: claim, by: character): 0..10  # how much it matters to `by` that `who` believes it, true or not
fact wonders(who: character, at: letter): 0..10                       # how much it matters to `who` what stands in it, though it is for somebody else
fact comes_by(who: character, spot: place)                           # where one can count on their finding what lies there
fact littered(spot: place) as "things lay about {spot.where}", not "there was order {spot.where}"    # among which a letter is not seen
fact keeps(spot: place, who: character)                              # who sees to order there
fact collected_at(spot: place)                                       # what is left there goes by post
fact letter_box(of: character): place                                # where their post is left
fact knows_hand(who: character, of: character)                       # would know their writing anywhere

rule on_paper(on: letter, what: news) = some (c: claim where about(c) = what) says(on, c)
rule lies(what: letter) = carried(what) = nobody and at(what) != nowhere and not gone(what)
rule at_hand(what: letter, who: character) = not gone(what) and (carried(what) = who or (lies(what) and together(who, what)))
rule for_anybody(what: letter) = not some (x: character) meant_for(what, x)
rule for_them(what: letter, who: character) = not sealed(what) or meant_for(what, who)

# Where it is only a matter of time until they have read it.
rule under_way(what: letter, to: character) =
    not gone(what) and meant_for(what, to) and (carried(what) = to or posted(what) or (lies(what) and not tucked(what) and comes_by(to, at(what))))
# Whoever slept through it has not been told.
rule told_of(to: character, what: news, by: character) =
    believes(to, told(what, by by, to to)) or some (l: letter where signed(l) = by and under_way(l, to)) on_paper(l, what)
rule given_away(what: news, to: character) = some (l: letter where under_way(l, to)) on_paper(l, what)

rule made_believe(who: character, what: claim) =
    believes(who, value(what)) = said(what) or some (l: letter where under_way(l, who)) says(l, what)

# Another hand than the name's, and the reader knows the name's.
rule sees_through(who: character, what: letter) = signed(what) != nobody and knows_hand(who, of signed(what)) and not penned(what, by signed(what))

wants of who: character
    -1 * sum (what: news) (sum (x: character where let_know(x, what, who) > 0 and not told_of(x, what, who)) let_know(x, what, who)) as "to let them know"
    -1 * sum (what: claim) (sum (x: character where would_have(x, what, who) > 0 and not made_believe(x, what)) would_have(x, what, who)) as "to have them believe it"
    -1 * sum (what: news where secret(what, of who) > 0) secret(what, of who) * (count (x: character where outsider(x, what, who) and not agreed(x, who, what)) given_away(what, x)) as "to keep it to oneself"
    -1 * count (l: letter where not gone(l)) some (what: news where secret(what, of who) > 0) on_paper(l, what) as "to leave nothing of it in writing"
    2 * count (l: letter where meant_for(l, who)) read_by(l, who) as "to read what is addressed to one"
    -1 * sum (l: letter where wonders(who, at l) > 0) (if read_by(l, who) then 0 else wonders(who, at l)) as "to know what stands in it"
    -1 * count (p: place where keeps(p, who)) littered(p) as "to have things in order"
    -1 * (2 + max(0, temperament(who, honest))) * count (l: letter) pried(who, in l) as "not to read what is for others"

# What a letter shows of itself to whoever has it in front of them.
change sees_cover(who: character, what: letter)
    believes(who, filled(what)) := filled(what)
    believes(who, sealed(what)) := sealed(what)
    for every x: character
        believes(who, meant_for(what, x)) := meant_for(what, x)

change sees_outside(who: character, what: letter)
    sees_cover(who, what)
    believes(who, at(what)) := at(what)
    believes(who, carried(what)) := nobody
    believes(who, tucked(what)) := tucked(what)
    believes(who, posted(what)) := false

# Anybody can see what lies about, and that it is not there any more.
trigger see_letter(who: character, what: letter)
    when lies(what) and together(who, what) and not tucked(what) and not littered(at(what)) and not absorbed(who) and (believes(who, at(what)) != at(what) or believes(who, carried(what)) != nobody)
    effects sees_outside(who, what)

trigger miss_letter(who: character, what: letter)
    when not absorbed(who) and not littered(at(who)) and believes(who, lies(what) and not tucked(what) and at(what) = at(who)) and not (lies(what) and not tucked(what) and together(who, what))
    effects believes(who, at(what)) := nowhere

# One claim, as whoever reads or hears it takes it: from whoever's name stands under it, and from nobody if they know that it is not theirs.
change takes_in(to: character, from: letter, what: claim)
    if not sees_through(to, from) and signed(from) != nobody and signed(from) != to
        told(about(what), by signed(from), to to)
        if takes(to, signed(from), about(what))
            believes(to, value(what), from signed(from)) := said(what)
            heard(about(what), by to) := signed(from)
        believes(to, believes(signed(from), value(what))) := said(what)

change reads_all(to: character, from: letter)
    read_by(from, to)
    believes(to, signed(from)) := signed(from)
    for every c: claim where says(from, c)
        believes(to, says(from, c))
        takes_in(to, from, c)

change leaves_hand(what: letter)
    carried(what) := nobody
    posted(what) := false

# Whoever has one about them knows it, also if they slept when it was put there.
trigger feel_letter(who: character, what: letter)
    when carried(what) = who and not gone(what) and believes(who, carried(what)) != who
    effects
        believes(who, at(what)) := nowhere
        believes(who, carried(what)) := who
        believes(who, posted(what)) := false
        sees_cover(who, what)

# What one believes oneself, in one's own name.
action pen(who: character, on: letter, what: claim)
    as "write in {on} that {what}"
    requires
        carried(on) = who and not sealed(on) and not gone(on)
        signed(on) = nobody or signed(on) = who
        believes(who, value(what)) = said(what)
        not on_paper(on, about(what))
        some (x: character where x != who) let_know(x, about(what), who) > 0
    effects
        says(on, what)
        filled(on)
        penned(on, by who)
        signed(on) := who
    consenting who
    observing x: x = who
    noticing x: together(x, who)
        penned(on, by who)
    takes about 5 minutes

# Anything at all, in another's name.
action forge(who: character, on: letter, name: character, what: claim)
    as "write in {on}, over {name's} name, that {what}"
    requires
        carried(on) = who and not sealed(on) and not gone(on)
        who != name
        signed(on) = nobody or (signed(on) = name and not penned(on, by name))
        not on_paper(on, about(what))
        some (x: character where x != who and x != name) would_have(x, what, who) > 0
    effects
        says(on, what)
        filled(on)
        penned(on, by who)
        signed(on) := name
    consenting who
    observing x: x = who
    noticing x: together(x, who)
        penned(on, by who)
    takes about 8 minutes
    manner sly

action seal(who: character, what: letter, to: character)
    as "seal {what} and write {to's} name on it"
    requires
        carried(what) = who and who != to
        not sealed(what) and filled(what) and not gone(what)
        meant_for(what, to) or for_anybody(what)
    effects
        sealed(what)
        meant_for(what, to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action lay(who: character, what: letter, to: character)
    as "leave {what} {at(who).where} for {to}"
    requires
        carried(what) = who and at(who) != nowhere and who != to
        filled(what) and not gone(what)
        meant_for(what, to) or for_anybody(what)
    effects
        leaves_hand(what)
        at(what) := at(who)
        meant_for(what, to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action tuck_away(who: character, what: letter)
    as "tuck {what} away {at(who).where}"
    requires carried(what) = who and at(who) != nowhere and filled(what) and not gone(what)
    effects
        leaves_hand(what)
        at(what) := at(who)
        tucked(what)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner sly

action take_up(who: character, what: letter)
    as "take {what}"
    requires lies(what) and together(who, what)
    effects
        carried(what) := who
        at(what) := nowhere
        tucked(what) := false
    consenting who
    observing x: together(x, who)
    takes 1 minute

action hand_over(who: character, to: character, what: letter)
    as "hand {what} to {to}"
    requires carried(what) = who and together(who, to) and who != to and believes(to, at(who) = at(to)) and not gone(what)
    effects
        carried(what) := to
        if for_anybody(what)
            meant_for(what, to)
            believes(to, filled(what)) := filled(what)
            believes(to, sealed(what)) := sealed(what)
        else
            sees_cover(to, what)
    consenting who
    observing x: together(x, who)
    takes 1 minute

# By post: whoever carries it is the story's, and comes at the story's hours.
action send_by_post(who: character, what: letter)
    as "post {what}"
    requires carried(what) = who and collected_at(at(who)) and sealed(what) and some (x: character) (meant_for(what, x) and letter_box(of x) != nowhere) and not gone(what)
    effects
        carried(what) := nobody
        posted(what)
    consenting who
    observing x: together(x, who)
    takes 1 minute

change is_delivered(what: letter)
    posted(what) := false
    for every x: character where meant_for(what, x) and letter_box(of x) != nowhere
        at(what) := letter_box(of x)

# What lay among other things is seen by whoever is there when these are gone.
action clear_up(who: character, spot: place)
    as "put things in order {spot.where}"
    requires at(who) = spot and littered(spot)
    effects not littered(spot)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# To look for what must be somewhere, and does not lie in sight.
action look_through(who: character, spot: place)
    as "look through everything {spot.where}"
    requires at(who) = spot and not searched(spot, by who) and some (l: letter) believes(who, at(l) = unknown and carried(l) = nobody and not gone(l))
    effects
        searched(spot, by who)
        for every l: letter where lies(l) and at(l) = spot
            sees_outside(who, l)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

action read_letter(who: character, from: letter)
    as "read {from}"
    requires at_hand(from, who) and filled(from) and for_them(from, who) and not read_by(from, who) and not penned(from, by who)
    effects
        sealed(from) := false
        reads_all(who, from)
    consenting who
    observing x: x = who
    noticing x: together(x, who)
        read_by(from, who)
    takes about 4 minutes
    by letter

action pry_open(who: character, what: letter)
    as "open {what}, which is for somebody else"
    requires at_hand(what, who) and filled(what) and not for_them(what, who) and not read_by(what, who) and not penned(what, by who)
    effects
        sealed(what) := false
        pried(who, in what)
        reads_all(who, what)
    consenting who
    observing x: x = who
    noticing x: together(x, who)
        pried(who, in what)
    takes about 4 minutes
    manner sly
    by letter

action read_out(who: character, from: letter)
    as "read out {from}"
    requires
        at_hand(from, who) and filled(from) and for_them(from, who)
        read_by(from, who) or penned(from, by who)
        some (x: character where together(x, who) and x != who) not read_by(from, x)
    effects
        for every x: character where together(x, who) and x != who and not penned(from, by x)
            reads_all(x, from)
    consenting who
    observing x: together(x, who)
    takes about 4 minutes
    by word

action destroy(who: character, what: letter)
    as "burn {what}"
    requires carried(what) = who and filled(what) and not gone(what)
    effects
        gone(what)
        carried(what) := nobody
        at(what) := nowhere
    consenting who
    observing x: together(x, who)
    takes 1 minute
