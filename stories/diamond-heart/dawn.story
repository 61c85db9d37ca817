# The third morning: beds that are made or not, where one's own are, what one saw coming and did not say, and a road that nobody knows.

fact daybreak as "it was the hour before light", not "it was not getting light yet"
fact goes_after(who: dragon, whom: wanderer) as "{who} had gone after {whom}", not "{who} had not gone after {whom}", asked "whether {who} had gone after {whom}"
news goes_after
claims goes_after

fact beyond_call(spot: place) as "nobody is called back who is {spot.where}", not "one can be called back from {spot}"
fact bedroom(of: character): place                                   # where their bed is
fact hearth(of: character): place                                    # where somebody who comes to them finds them of a morning
fact unmade(of: character) as "{of's} bed was not made", not "{of's} bed was made"
fact same_roof(one: character, other: character)                      # they live in one house
fact greeted(who: character, by: character) as "{by} had wished {who} a good morning", not "{by} had not seen {who} yet that morning"

fact after(what: venture): dragon                                     # whom it is after
fact risk(of: venture): 0..10                                       # how likely it is that not everybody comes back
fact packed(who: character) as "{who's} bag was packed", not "{who's} bag was not packed"
fact engaged(who: character) as "{who's} day was full", not "{who} had nothing on that day"
fact foresaw(who: character, of: dragon) as "{who} had seen it coming of {of}", not "{who} had not seen it coming of {of}"

wants of who: dragon
    5 * count (x: wanderer where bent_on(who, x) and love(who) = x and sure_of_love(who)) (goes_after(who, x) and beyond_call(at(who))) as "to go after a loved one"
    -5 * count (x: character where x != who and fond(x, by who) >= 8) (believes(x, some (y: wanderer) goes_after(who, y)) and not beyond_call(at(who))) as "not to be asked to stay"

wants of who: character
    -1 if unmade(who) as duty "to leave one's room as it should be"
    -3 * count (x: character where same_roof(x, who)) (daylight and at(x) = unknown) as "to know where one's own are"
    -3 * count (x: character where same_roof(x, who)) (daylight and at(x) = bedroom(x) and not greeted(x, by who)) as "not to let a day begin without a word with one's own"

fact daylight as "it was day", not "it was not day yet"

# By day nobody is taken to be asleep.
trigger know_daylight(who: character)
    when believes(who, daylight) != daylight
    effects believes(who, daylight) := daylight

trigger up_by_day(who: character, other: character)
    when daylight and believes(who, asleep(other)) and not asleep(other)
    effects believes(who, asleep(other)) := false

# What somebody has set their mind on they do when it is time, and they know it.
trigger sets_about(who: dragon, whom: wanderer)
    when daybreak and bent_on(who, whom) and not goes_after(who, whom)
    effects goes_after(who, whom)

# Whoever has gone after somebody is on the road, as far as anybody knows.
trigger takes_for_gone(who: character, other: dragon, whom: wanderer)
    when who != other and believes(who, goes_after(other, whom) and not beyond_call(at(other))) and not together(who, other)
    effects believes(who, at(other)) := FarSky

action make_bed(who: character)
    as "make {who.their} bed"
    requires at(who) = bedroom(who) and unmade(who)
    effects not unmade(who)
    consenting who
    observing x: together(x, who)
    takes about 5 minutes

action bid_good_morning(who: character, to: character)
    as "wish {to} a good morning"
    requires together(who, to) and who != to and same_roof(to, who) and daylight and not greeted(to, by who)
    effects
        greeted(to, by who)
        greeted(who, by to)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle

# Whoever one has lost sight of is among friends still: nobody takes it that they are unhappy because one does not know where they are.
wants of who: character
    3 * count (x: character where friends(x, who) and not turned_away(x, from who) and not wronged(x, by who)) (at(who) = nowhere and not some (y: wanderer) bent_on(who, y)) as "to live among friends"

# Anybody sees whether a bed is made.
trigger see_bed(who: character, other: character)
    when at(who) = bedroom(other) and believes(who, unmade(other)) != unmade(other)
    effects believes(who, unmade(other)) := unmade(other)

# Whoever is not in their room, and has made their bed, has gone out; and in trouble people go to the friend whom they trust most. That is how one works it out, and it may be wrong.
rule mainstay(friend: character, of: character, besides: character) =
    friend != of and friend != besides and hearth(friend) != nowhere and trust(friend, by of) >= 8
    and not some (y: character where y != of and y != besides and y != friend) trust(y, by of) > trust(friend, by of)

trigger supposes(who: character, other: character, friend: character)
    when who != other and at(who) = bedroom(other) and believes(who, at(other) = unknown and not unmade(other) and mainstay(friend, other, who))
    effects believes(who, at(other)) := believes(who, hearth(friend))

# Somebody has to go after whoever is out there alone: everybody who knows of it sees that for themselves.
trigger has_to_be(what: venture, other: dragon, whom: wanderer)
    when after(what) = other and goes_after(other, whom) and beyond_call(at(other)) and not called_for(what)
    effects called_for(what)

# How much that is to each: by how fond they are of whom it is after, and by what they have to make good.
change stakes_rise(what: venture)
    for every x: character where free_for(x, what)
        stake(x, in what) := (if fond(after(what), by x) >= 10 then 6 else if fond(after(what), by x) >= 8 then 4 else 2) + (if some (y: wanderer) rues(x, about y) >= 1 then 3 else 0)

# It is for those of one's own house to say what has happened to one, to all who might come along. It is not said to each by the way while they are being fetched to where it can be said to all.
rule in_the_dark_about(x: character, what: venture) = free_for(x, what) and some (of: dragon where of = after(what)) some (whom: wanderer) (goes_after(of, whom) and not believes(x, goes_after(of, whom)))
rule to_hear(x: character, from: character, what: venture) =
    in_the_dark_about(x, what) and not some (r: character) runner(r) != nobody and (together(x, from) or not (sent_for(x) or party(x, in what)))

wants of who: character
    -1 * sum (v: venture where pending(v) and same_roof(who, after(v))) count (x: character where x != who) to_hear(x, who, v) as "to have told those who might come along"

# Whoever is sorry, or has seen it coming, and is not wanted elsewhere all day, is ready when they are called.
rule may_have_to_go(who: character) = not engaged(who) and some (y: wanderer) (departed(y) and (rues(who, about y) >= 1 or some (x: winged where x != who) bent_on(x, y))) as "{who} might have to go", not "{who} had nowhere to go"

wants of who: character
    -1 if may_have_to_go(who) and not packed(who) as "to be ready"

action pack(who: character)
    as "pack {who.their} bag"
    requires at(who) = hearth(who) and not packed(who)
    effects packed(who)
    consenting who
    observing x: together(x, who)
    takes about 12 minutes

# What one saw coming, and has not said, to whoever only knows of it now.
rule kept_back(by: character, from: character, of: dragon) = from != by and of != from and of != by and some (y: wanderer) (believes(by, bent_on(of, y)) and believes(from, goes_after(of, y))) and not believes(from, foresaw(by, of))

wants of who: character
    -1 * max(0, temperament(who, honest)) * count (x: dragon) (some (y: character where fond(y, by who) >= 6 and together(y, who)) kept_back(who, y, x)) as "not to keep back what one saw coming"

# They have to hear it from somebody; and to whoever it is dearest it is an injury, for a moment. A sharp word about it is the whole of it: who says it has not said everything either.
action own_foresight(who: character, to: character, of: dragon)
    as "own to {to} that {who.she} saw it coming of {of}"
    requires together(who, to) and kept_back(who, to, of)
    effects
        opened_up(to, by who)
        for every x: character where together(x, who) and x != who
            believes(x, foresaw(who, of)) := true
            if fond(of, by x) >= 10
                feels(x, anger, who) += 1
    consenting who
    observing x: together(x, who)
    answered by to: round_on, hear_it else hear_it
    takes 2 minutes
    manner honest
    by word

action round_on(who: character, to: character)
    as "ask {to} sharply why {to.she} had not said so"
    requires together(who, to) and who != to and opened_up(who, by to) and feels(who, anger, to) >= 2
    effects
        not opened_up(who, by to)
        has_said_it(who, to)
        grievance(who, against to) := 0
        burden(to) += 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

# Nobody knows where the road leads, and who goes along it may come to harm.
trigger at_risk(who: character, what: venture)
    when party(who, in what) and hazard(who) < risk(what)
    effects hazard(who) := risk(what)

trigger fears_for(who: character, other: character, what: venture)
    when who != other and dear(other, to who) and believes(who, party(other, in what)) and risk(what) >= 4 and dread(who, at what) < 2 and not voiced(who, about what)
    effects
        dread(who, at what) := 2
        believes(who, dread(who, at what)) := 2
