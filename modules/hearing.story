# What is heard through a wall or a door: who is merry there and who weeps; and who takes laughter for being at them.
# Needs: travel, relations, friendship, pastimes.

use travel, relations, friendship, pastimes

fact within_hearing(from: place, of: place)                           # what goes on in the one is heard in the other; the story says it
fact laughed_at(who: character) as "{who} took it that they were laughing at {who.her}", not "{who} took no laughter for {who.herself}"
fact heard_out(who: character, spot: place) as "{who} had heard all that there was to hear from {spot}", not "{who} had not listened at {spot}"

# Somebody merry, with company, and nothing heavy to carry.
rule laughter(spot: place) = some (x: character) (at(x) = spot and temperament(x, merry) >= 3 and burden(x) < 5 and not alone(x))

# By how many they take it that they are not wanted.
rule not_wanted(who: character) = count (x: character where x != who) believes(who, turned_away(x, from who))

# Whoever believes that they are not wanted takes laughter behind a door for themselves.
trigger takes_laughter(who: character, spot: place)
    when within_hearing(at(who), of spot) and laughter(spot) and not_wanted(who) >= 1 and not laughed_at(who) and not heard_out(who, spot)
    effects
        laughed_at(who)
        believes(who, laughed_at(who)) := true

# Whose voice it is that is not merry is heard too.
trigger hears_grief(who: character, other: character)
    when within_hearing(at(who), of at(other)) and downcast(other) and (believes(who, at(other)) != at(other) or believes(who, burden(other)) < 3)
    effects
        believes(who, at(other)) := at(other)
        believes(who, burden(other)) := max(believes(who, burden(other)), 3)

# To stand still takes a while, and it comes out of whom they speak, and who is there.
action listen_at_door(who: character, spot: place)
    as "stand before the door, and listen"
    requires within_hearing(at(who), of spot) and laughed_at(who) and not heard_out(who, spot)
    effects
        not laughed_at(who)
        heard_out(who, spot)
        for every x: character where at(x) = spot
            believes(who, at(x)) := spot
    consenting who
    observing x: x = who
    takes about 6 minutes
