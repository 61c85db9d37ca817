# The day after: a castle with stairs in it, somebody who has to climb them, and what is said at the top.

fact morrow as "a night had gone by", not "it was the same day still"
fact steps(from: place, to: place): 0..60                             # minutes, in the castle and beyond the town, for whoever goes there on the second day
fact laughed_at(who: wanderer) as "{who} took it that they were laughing at {who.her}", not "nobody laughed at {who}"
fact knows_better(who: wanderer)                                      # has heard what there was to hear
fact lookout(spot: place)                                             # one sees a long way from there
fact hostess(of: place): character                                    # whose house it is
fact challenged(who: wanderer, by: character) as "{by} had asked {who} what {who.she} wanted", not "{by} had let {who} stand there"
fact bent_on(who: winged, whom: wanderer) as "{who} had set {who.their} mind on going after {whom}", not "{who} did not mean to go after {whom}"
fact resigned(who: winged, to: wanderer) as "{who} had made up {who.their} mind to let {to} go", not "{who} had not made up {who.their} mind to let {to} go"

# By whom somebody takes it that they are not wanted.
rule unwelcome(who: character) = count (x: character where x != who) turned_away(x, from who)
rule forsaken(who: winged) = sure_of_love(who) and departed(love(who)) and not bent_on(who, love(who)) and not resigned(who, to love(who)) as "{who} did not know what to do now that {love(who)} had gone", not "{who} knew what {who.she} would do"

wants of who: character
    -2 * count (x: wanderer where turned_away(who, from x)) (together(who, x) and hostess(at(who)) = who and not challenged(x, by who) and not repents(x)) as "not to have somebody stand there as if nothing had been"

wants of who: wanderer
    -4 * count (x: character where love(who) = x) not believes(x, love(who) = x) if leaving(who) as "not to go without having said it"
    -1 * count (x: character) challenged(who, by x) as duty "to say what one has come for"

wants of who: winged
    -5 if forsaken(who) as "not to stand by while a loved one goes off alone"
    -2 if some (x: wanderer) bent_on(who, x) as "not to leave one's own people"

trigger know_day(who: character)
    when believes(who, morrow) != morrow
    effects believes(who, morrow) := morrow

# Whoever goes up to people who want no more to do with them is slower at each step.
action climb(who: character, from: place, to: place)
    as "go to {to}"
    requires at(who) = from and steps(from, to) > 0 and morrow and not held(who)
    effects
        arrives(who, to)
        not absorbed(who)
    consenting who
    observing other: other = who or ((at(other) = from or at(other) = to) and not absorbed(other))
    takes steps(from, to) + 2 * unwelcome(who) minutes

# Whoever believes that they are not wanted takes laughter behind a door for themselves.
rule laughter(spot: place) = (count (x: character) at(x) = spot) >= 3 and some (x: character) (at(x) = spot and temperament(x, merry) >= 3 and burden(x) < 5)

trigger takes_laughter(who: wanderer)
    when at(who) = Corridor and not laughed_at(who) and not knows_better(who) and laughter(MapRoom) and unwelcome(who) >= 1
    effects laughed_at(who)

trigger hears_grief(who: wanderer, other: character)
    when at(who) = Corridor and at(other) = MapRoom and burden(other) >= 3 and believes(who, at(other)) != MapRoom
    effects
        believes(who, at(other)) := MapRoom
        believes(who, burden(other)) := burden(other)

action listen_at_door(who: wanderer)
    as "stand before the door, and listen"
    requires at(who) = Corridor and laughed_at(who)
    effects
        not laughed_at(who)
        knows_better(who)
        for every x: character where at(x) = MapRoom
            believes(who, at(x)) := MapRoom
    consenting who
    observing x: x = who
    takes about 6 minutes

# Not to have somebody stand there as if nothing had been.
action ask_business(who: character, whom: wanderer)
    as "ask {whom} what {whom.she} {whom:wants|want}"
    requires together(who, whom) and who != whom and hostess(at(who)) = who and morrow and turned_away(who, from whom) and not challenged(whom, by who)
    effects challenged(whom, by who)
    consenting who
    observing x: together(x, who)
    answered by whom: own_before_all(whom, _), say_as_little, stand_mute else stand_mute
    takes 1 minute
    manner harsh

action say_as_little(who: wanderer, to: character)
    as "tell {to} that it does not matter"
    requires together(who, to) and who != to and challenged(who, by to)
    effects not challenged(who, by to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

action stand_mute(who: wanderer, to: character)
    as "find nothing to say to {to}"
    requires together(who, to) and who != to and challenged(who, by to)
    effects not challenged(who, by to)
    consenting who
    observing x: together(x, who)
    takes 1 minute

# What one did, said before everybody who is there, and that one goes. It makes nobody larger, and somebody who is laughed at a good deal smaller.
action own_before_all(who: wanderer, to: character)
    as "own before everybody what {who.she} did to {to}, and ask {to.their} forgiveness"
    requires together(who, to) and who != to and wronged(to, by who) and repents(who) and leaving(who) and not believes(to, repents(who))
    effects
        dignity(who) -= (if laughed_at(who) then 3 else 1)
        not laughed_at(who)
        feels(who, remorse) -= 3
        for every x: character where together(x, who) and x != who
            challenged(who, by x) := false
            believes(x, repents(who)) := repents(who)
            believes(x, leaving(who)) := leaving(who)
            believes(x, believes(who, turned_away(x, from who))) := believes(who, turned_away(x, from who))
    consenting who
    observing x: together(x, who)
    answered by to: ask_whither, plead, hear_own else hear_own
    takes 3 minutes
    manner honest
    by word

action hear_own(who: character, to: wanderer)
    as "look at {to}, and find no word"
    requires together(who, to) and who != to and wronged(who, by to) and believes(who, repents(to))
    consenting who
    observing x: together(x, who)
    takes 1 minute

# When everything else has been said. It asks for nothing, and forgives nothing and is not forgiven by it.
action kiss(who: wanderer, whom: character)
    as "kiss {whom}"
    requires
        together(who, whom) and love(who) = whom and leaving(who) and not in_facade(who)
        believes(whom, repents(who)) and believes(whom, leaving(who)) and not turned_away(whom, from who)
        not believes(whom, love(who) = whom)
    effects
        believes(whom, love(who)) := whom
        not sore(whom, toward who)
        burden(whom) -= 2
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest, gentle
    by word

# Up where one sees the road, and nobody by.
action set_mind(who: winged, whom: wanderer)
    as "make up {who.their} mind to go after {whom}"
    requires alone(who) and lookout(at(who)) and forsaken(who) and love(who) = whom
    effects bent_on(who, whom)
    consenting who
    observing x: x = who
    takes about 20 minutes
    manner brave

action let_be(who: winged, whom: wanderer)
    as "make up {who.their} mind to let {whom} go"
    requires alone(who) and lookout(at(who)) and forsaken(who) and love(who) = whom
    effects
        resigned(who, to whom)
        burden(who) += 2
    consenting who
    observing x: x = who
    takes about 20 minutes
    manner gentle

# Whoever sees what others miss sees it in somebody dear.
trigger see_resolve(who: character, other: winged, whom: wanderer)
    when who != other and together(who, other) and temperament(who, honest) >= 3 and fond(other, by who) >= 8 and believes(who, bent_on(other, whom)) != bent_on(other, whom)
    effects believes(who, bent_on(other, whom)) := bent_on(other, whom)
