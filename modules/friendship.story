# Favours, hurts, and the sorrow that one may share.
# Needs: relations, travel.

use relations, travel

fact burden(who: character): 0..10 as 7.. "{who} had a heavy sorrow to carry", 3.. "{who} had a sorrow to carry",
    1.. "some sorrow still weighed on {who}", "nothing weighed on {who}"
fact beholden(who: character, to: character) as "{who} owed {to} a kindness", not "{who} did not owe {to} anything"
fact needs_hands(who: character) as "{who} needed a hand", not "{who} did not need a hand"
fact turned_away(who: character, from: character) as "{who} wanted no more to do with {from}", not "{who} had not turned away from {from}"

rule friends(a: character, b: character) = fond(a, by b) >= 6 and a != b and not turned_away(b, from a)
rule wronged(who: character, by: character) = grievance(who, against by) >= 3 as "{by} had wronged {who}", not "{who} held nothing against {by}"
rule unwronged(who: character) = not some (x: character) wronged(who, by x)
rule at_odds(a: character, b: character) = wronged(a, by b) or wronged(b, by a) as "{a} was at odds with {b}"

# Whoever holds something against somebody is not moved by how it is with them.
rule feels_for(who: character, friend: character) = friends(friend, who) and not wronged(who, by friend) and not sore(who, toward friend)

# A friend who has been wronged is not known to be, by somebody who is a friend of theirs too.
rule unaware(x: character, of: character, by: character) = x != by and wronged(of, by by) and friends(of, x) and not believes(x, wronged(of, by by))

wants of who: character
    -4 * count (x: character where x != who) some (of: character where feels_for(who, of)) some (by: character where by != who) unaware(x, of, by) as "to let those who love a friend know of it"
    -1 * burden(who) as "to be rid of a sorrow"
    -1 * sum (x: character where feels_for(who, x)) min(burden(x), 4) as "to see a friend at ease"
    -2 * count (x: character where friends(x, who)) needs_hands(x) as "to lend a friend a hand"
    -2 * count (x: character) beholden(who, to x) as "not to be in anyone's debt"
    -2 * count (x: character where friends(x, who)) at_odds(who, x) as "to be at peace with a friend"
    -4 * count (x: character) sore(who, toward x) as "to have said what has to be said"
    -3 * count (x: character where turned_away(who, from x)) together(who, x) as "not to have to look at whoever one is done with"

# What people do to one another is felt, and stays when the feeling has gone. From somebody one is fond of it is a sorrow too. Of whom one is done with one takes nothing more ill.
reaction takes_ill(who: character, other: character)
    when who != other and feels(who, anger, other) >= 5 and grievance(who, against other) < 3 and not turned_away(who, from other) and not takes_no_offence(who, at other)
    effects
        grievance(who, against other) := 3
        sore(who, toward other)
        if fond(other, by who) >= 6
            burden(who) += 3

reaction takes_to_heart(who: character, other: character)
    when who != other and feels(who, anger, other) >= 8 and grievance(who, against other) < 6 and not turned_away(who, from other) and not takes_no_offence(who, at other)
    effects
        grievance(who, against other) := 6
        sore(who, toward other)

reaction thankful(who: character, other: character)
    when feels(who, gratitude, other) >= 2 and not beholden(other, to who) and fond(other, by who) < 10 and who != other
    effects beholden(who, to other) := true

# Between two of whom one has wronged the other one stands by whom one is fonder of, and holds nothing against, and is angry with the other, as much as the friend could be.
trigger takes_part(who: character, friend: character, other: character)
    when
        who != friend and who != other and feels_for(who, friend)
        believes(who, wronged(friend, by other))
        fond(friend, by who) > fond(other, by who)
        grievance(who, against other) = 0
    effects
        feels(who, anger, other) := max(feels(who, anger, other), believes(who, grievance(friend, against other)))
        grievance(who, against other) := 2
        sore(who, toward other)

# Two who both know what was done to somebody see it in each other's faces.
rule shared(x: character, y: character, of: character, by: character) =
    of != x and of != y and believes(x, wronged(of, by by)) and believes(y, wronged(of, by by))

trigger see_knowledge(who: character, other: character)
    when who != other and together(who, other) and some (of: character) some (by: character) (shared(who, other, of, by) and not believes(who, believes(other, wronged(of, by by))))
    effects
        for every of: character
            for every by: character where shared(who, other, of, by)
                believes(who, believes(other, grievance(of, against by))) := believes(who, grievance(of, against by))

# Who did it, and that the one who says so knows it.
change learns_of(hearer: character, hurt: character, by: character, from: character)
    believes(hearer, grievance(hurt, against by)) := believes(from, grievance(hurt, against by))
    believes(hearer, believes(from, grievance(hurt, against by))) := believes(from, grievance(hurt, against by))

rule news_of(hurt: character, hearer: character) = some (x: character where x != hearer) (wronged(hurt, by x) and not believes(hearer, wronged(hurt, by x)))

# What is said aloud to a friend weighs less.
action confide(who: character, friend: character)
    as "tell {friend} what hurts"
    requires
        together(who, friend) and who != friend and trust(friend, by who) >= 7
        not wronged(who, by friend)
        (burden(who) >= 3 and believes(friend, burden(who)) < burden(who)) or news_of(who, friend)
    effects
        burden(who) -= (if trust(friend, by who) >= 8 then 4 else 2)
        believes(friend, burden(who)) := max(0, burden(who) - (if trust(friend, by who) >= 8 then 4 else 2))
        for every x: character where x != friend and wronged(who, by x)
            learns_of(friend, who, x, from who)
    consenting who
    observing other: together(other, who)
    takes about 6 minutes
    manner honest, gentle
    by word

# Whoever is seen or heard to carry something, or is known to have been wronged.
action comfort(who: character, friend: character)
    as "comfort {friend}"
    requires together(who, friend) and who != friend and friends(friend, who) and (believes(who, burden(friend) >= 1) or some (x: character) believes(who, wronged(friend, by x))) and trust(who, by friend) >= 4 and not at_odds(who, friend) and not turned_away(friend, from who)
    effects
        burden(friend) -= 3
        feels(friend, distress) -= 3
    consenting who
    observing other: together(other, who)
    takes about 6 minutes
    manner gentle

# How the friend bears it is told with it, and where to find them, as far as that is known.
action pass_on(who: character, hearer: character, hurt: character)
    as "tell {hearer} what was done to {hurt}"
    requires together(who, hearer) and who != hearer and hurt != hearer and hurt != who and news_of(hurt, hearer)
    effects
        for every x: character where x != hearer and believes(who, wronged(hurt, by x))
            learns_of(hearer, hurt, x, from who)
        believes(hearer, burden(hurt)) := believes(who, burden(hurt))
        if believes(who, at(hurt)) != nowhere
            believes(hearer, at(hurt)) := believes(who, at(hurt))
    consenting who
    observing other: together(other, who)
    takes about 4 minutes
    manner honest
    by word
