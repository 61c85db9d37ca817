# A cold room for two: who is looked for, a wing, and somebody's laugh.

fact chilled(who: character): 0..10 as 3.. "{who} was cold", 1.. "{who} could have been warmer", "{who} was warm"
fact under_wing(who: character, of: character) as "{who} lay under {of's} wing", not "{who} lay by {who.themself}"
fact heavy(who: character): 0..10 as 1.. "{who} had not laughed yet", "{who} had laughed"     # how long it is since they laughed

fact seeks(who: character, quarry: character): 0..10 as 1.. "{who} was looking for {quarry}", "{who} was not looking for {quarry}"
# Whoever has lost sight of the one they love looks for them.
trigger misses(who: character, whom: character)
    when who != whom and love(who) = whom and believes(who, at(whom)) = unknown and seeks(who, whom) = 0 and sure_of_love(who)
    effects seeks(who, whom) := 6

# Nobody who has gone away is looked for where they went from: there one would have heard of them.
trigger would_have_heard(who: character, whom: wanderer)
    when seeks(who, whom) > 0 and believes(who, at(whom)) = unknown and at(whom) != nowhere and not away(at(whom))
    effects believes(who, at(whom)) := at(whom)

# Whoever is sure of being loved knows it.
trigger knows_by_now(who: character, other: character)
    when who != other and sure(who, of other) >= 8 and love(other) = who and believes(who, love(other)) != who
    effects believes(who, love(other)) := who

trigger has_found(who: character, whom: character)
    when seeks(who, whom) > 0 and together(who, whom) and believes(who, at(whom)) = at(whom)
    effects seeks(who, whom) := 0

wants of who: character
    -5 if at(who) = Inn and coins(who) = 0 and not some (x: character where together(x, who) and dear(x, to who)) holds(x, Key) as "not to sit where one has been shown the door"
    -1 * sum (x: character where seeks(who, x) > 0 and not together(who, x)) seeks(who, x) as "to find them"
    -1 * sum (x: character where x != who and dear(x, to who)) (if nighttime and not asleep(x) then max(0, weariness(x) - 3) else 0) as "to have a loved one get some sleep"
    -4 if holds(who, Key) and at(who) != Room and (guilt(who) >= 3 or wound(who) >= 3) and who != Innkeeper as "to be behind a door"
    -1 * chilled(who) as "to be warm"
    -1 * sum (x: character where x != who and dear(x, to who)) chilled(x) as "not to have a loved one freeze"
    -1 * heavy(who) as "to have laughed"
    -1 * sum (x: character where x != who and dear(x, to who)) heavy(x) as "to hear a loved one laugh"

action spread_wing(who: dragon, over: character)
    as "put a wing over {over}"
    requires together(who, over) and who != over and chilled(over) > 0 and dear(over, to who) and dear(who, to over) and not under_wing(over, of who)
    effects
        under_wing(over, of who)
        chilled(over) := 0
    consenting who, over
    observing x: together(x, who)
    takes 2 minutes
    manner kind, gentle

# Once it is one's own voice no longer it can be put on for fun.
action put_on_voice(who: character, for_whom: character)
    as "put on the old Canterlot voice for {for_whom}"
    requires together(who, for_whom) and who != for_whom and was_grand(who) and heavy(for_whom) > 0 and guilt(for_whom) < 6 and guilt(who) < 6 and sure(who, of for_whom) >= 8 and not asleep(for_whom)
    effects
        heavy(for_whom) := 0
        heavy(who) := 0
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner merry

fact unfeigning(who: character)                                       # is not pleasant any more to whom they do not like
fact was_grand(who: character)                                        # has a voice that was not theirs

trigger wing_is_gone(who: character, of: character)
    when under_wing(who, of of) and not together(who, of)
    effects not under_wing(who, of of)

# There is a hole in the wall of the room, and whoever has no fire in them feels it.
change gets_cold()
    for every x: pony where at(x) = Room and not some (y: dragon) under_wing(x, of y)
        chilled(x) += 2
trigger feels_cold(who: character, other: character)
    when together(who, other) and believes(who, chilled(other)) != chilled(other)
    effects believes(who, chilled(other)) := chilled(other)

# Nobody stands on what was said to them before whoever has a death to ask them for.
trigger stands_on_nothing(who: character, by: character)
    when stung(who, by by) and (owes_amends(who, to by) or accused_of(who, by by) != nothing)
    effects not stung(who, by by)

# What each has in mind as the evening begins; there to be told.
action begins(who: character)
    as "how it begins for {who}"
    observing x: x = who

# A guest who is nowhere to be seen is in his room, as whoever lets it takes it.
trigger must_be_upstairs(who: character, guest: character)
    when who != guest and sold_by(Key, who) and at(who) = Inn and holds(guest, Key) and believes(who, at(guest)) = unknown
    effects believes(who, at(guest)) := Room
