# Favours, quarrels and the sorrow that one may share.
# Needs: relations, travel.

use relations, travel

fact burden(who: character): 0..10 as 7.. "{who} had a heavy sorrow to carry", 3.. "{who} had a sorrow to carry",
    1.. "some sorrow still weighed on {who}", "nothing weighed on {who}"
fact wronged(who: character): character as "{value} had wronged {who}", nobody "nobody had wronged {who}"     # and it still hurts
fact beholden(who: character, to: character) as "{who} owed {to} a kindness", not "{who} did not owe {to} anything"
fact at_odds(a: character, b: character) as "{a} was at odds with {b}"      # symmetric by its rules: always set both ways
fact needs_hands(who: character) as "{who} needed a hand", not "{who} did not need a hand"

fact turned_away(who: character, from: character) as "{who} wanted no more to do with {from}", not "{who} had not turned away from {from}"

rule friends(a: character, b: character) = fond(a, by b) >= 6 and a != b and not turned_away(b, from a)

# Whoever has been wronged, those closest to them should know.
rule unaware(x: character, of: character) = fond(of, by x) >= 9 and wronged(of) != nobody and x != of and x != wronged(of) and believes(x, wronged(of)) = nobody

wants of who: character
    -4 * count (x: character where x != who) some (of: character where friends(of, who) and wronged(of) != who) unaware(x, of) as "to let those who love a friend know of it"
    -1 * burden(who) as "to be rid of a sorrow"
    -1 * sum (x: character where friends(x, who)) min(burden(x), 4) as "to see a friend at ease"
    -2 * count (x: character where friends(x, who)) needs_hands(x) as "to lend a friend a hand"
    -2 * count (x: character) beholden(who, to x) as "not to be in anyone's debt"
    -2 * count (x: character where friends(x, who)) at_odds(who, x) as "to be at peace with a friend"
    -3 * count (x: character where turned_away(who, from x)) together(who, x) as "not to have to look at whoever one is done with"

# Two who both know what was done to somebody see it in each other's faces.
rule shared(x: character, y: character, of: character) = of != x and of != y and believes(x, wronged(of)) != nobody and believes(y, wronged(of)) = believes(x, wronged(of))

trigger see_knowledge(who: character, other: character)
    when who != other and together(who, other) and some (of: character) (shared(who, other, of) and believes(who, believes(other, wronged(of))) = nobody)
    effects
        for every of: character where shared(who, other, of)
            believes(who, believes(other, wronged(of))) := believes(who, wronged(of))

# Who did it, and that the one who says so knows it.
change learns_of(hearer: character, hurt: character, from: character)
    believes(hearer, wronged(hurt)) := wronged(hurt)
    believes(hearer, believes(from, wronged(hurt))) := wronged(hurt)

# What is said aloud to a friend weighs less.
action confide(who: character, friend: character)
    as "tell {friend} what hurts"
    requires together(who, friend) and who != friend and burden(who) >= 3 and trust(friend, by who) >= 8 and not believes(friend, burden(who) >= 3)
    effects
        burden(who) -= 3
        believes(friend, burden(who)) := max(0, burden(who) - 3)
        if wronged(who) != nobody
            learns_of(friend, who, from who)
    consenting who
    observing other: together(other, who)
    takes about 6 minutes
    manner honest, gentle
    by word

action comfort(who: character, friend: character)
    as "comfort {friend}"
    requires together(who, friend) and who != friend and friends(friend, who) and burden(friend) >= 1 and believes(who, burden(friend) >= 1) and trust(who, by friend) >= 4 and not at_odds(who, friend) and not turned_away(friend, from who)
    effects
        burden(friend) -= 3
        feels(friend, distress) -= 3
    consenting who
    observing other: together(other, who)
    takes about 6 minutes
    manner gentle

action pass_on(who: character, hearer: character, hurt: character)
    as "tell {hearer} what was done to {hurt}"
    requires together(who, hearer) and who != hearer and hurt != hearer and hurt != who and wronged(hurt) != nobody and wronged(hurt) != hearer and believes(hearer, wronged(hurt)) = nobody
    effects learns_of(hearer, hurt, from who)
    consenting who
    observing other: together(other, who)
    takes about 4 minutes
    manner honest
    by word

reaction thankful(who: character, other: character)
    when feels(who, gratitude, other) >= 2 and not beholden(other, to who) and fond(other, by who) < 10 and who != other
    effects beholden(who, to other) := true
