# How it is said where somebody is.
type place
type thing
fact at(who: entity): place
place Bridge "the bridge" as "on the bridge"
place Mill it as "in the mill"
place East, West as "at a gate"
place Ford "the ford" as "the ford"
#                        ^^^^^^^^^^ MO0101
place Marsh as " "
#              ^^^ MO0101
thing Hat "a hat" as "under the hat"
#                    ^^^^^^^^^^^^^^^ MO0100
character Una she as "with Una"
#                    ^^^^^^^^^^ MO0100
place Hill as
#            ^ MO0008
action go(who: character, to: place)
    as "go and stand {to.where}, {at(who).where}"
    effects at(who) := to
    consenting who
tell go(who, _)
    "{who} stood {Una.where}."
#                 ^^^ MO0102
tell go(who, Bridge)
    "{Bridge.Where} stood {who.where}."
#                          ^^^ MO0102
tell go(_, to)
    "Somebody stood {to.were}."
#                       ^^^^ MO0070
