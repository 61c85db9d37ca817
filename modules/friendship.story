# Liking, trust, favours and the sorrow that one may share.
# Needs: travel.

use travel

fact fond(of: character, by: character): 0..10
fact trust(of: character, by: character): 0..10
fact burden(character): 0..10                        # a sorrow carried
fact wronged(character): character                   # by whom, and it still hurts
fact beholden(who: character, to: character)         # has had a kindness that is not answered yet
fact at_odds(a: character, b: character)             # symmetric by its rules: always set both ways
fact needs_hands(character)                          # somebody could lend a hand right now

rule liking(of: character, by: character) = fond(of, by)
rule friends(a: character, b: character) = fond(a, by b) >= 6 and a != b

wants of who: character
    -1 * burden(who) as "to be rid of a sorrow"
    -1 * sum (x: character where friends(x, who)) min(burden(x), 4) as "to see a friend at ease"
    -2 * count (x: character where friends(x, who)) needs_hands(x) as "to lend a friend a hand"
    -2 * count (x: character) beholden(who, to x) as "not to be in anyone's debt"
    -2 * count (x: character where friends(x, who)) at_odds(who, x) as "peace with a friend"

# What is said aloud to a friend weighs less.
action confide(who: character, friend: character)
    as "tell {friend} what hurts"
    requires together(who, friend) and who != friend and burden(who) >= 3 and trust(friend, by who) >= 6 and not believes(friend, burden(who) >= 3)
    effects
        burden(who) -= 3
        believes(friend, burden(who)) := max(0, burden(who) - 3)
        if wronged(who) != nobody
            believes(friend, wronged(who)) := wronged(who)
    consenting who
    observing other: together(other, who)
    takes 6 minutes
    manner honest, gentle
    by word

action comfort(who: character, friend: character)
    as "comfort {friend}"
    requires together(who, friend) and who != friend and friends(friend, who) and burden(friend) >= 1 and believes(who, burden(friend) >= 1) and trust(who, by friend) >= 5 and not at_odds(who, friend)
    effects
        burden(friend) -= 3
        feels(friend, distress) -= 3
    consenting who
    observing other: together(other, who)
    takes 6 minutes
    manner gentle

reaction thankful(who: character, other: character)
    when feels(who, gratitude, other) >= 2 and who != other
    effects beholden(who, to other) := true
