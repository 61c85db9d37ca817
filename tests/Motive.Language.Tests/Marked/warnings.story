# Warnings, in a story without errors.
type place
place Bridge
fact at(who: entity): place
fact facade(character): 0..10
character Spike
    at Bridge
    wants 3 if at(Bridge) = Bridge
#         ^^^^^^^^^^^^^^^^^^^^^^^^ MO0080
rule proud(who: character) = facade(who) > 10 or facade(who) >= 0 or facade(who) + 1 = 12
#                            ^^^^^^^^^^^^^^^^ MO0078
#                                                ^^^^^^^^^^^^^^^^ MO0078
#                                                                    ^^^^^^^^^^^^^^^^^^^^ MO0078
rule fine(who: character) = (count (x: character) proud(x)) <= 1 and believes(who, facade(who) >= 0)
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MO0078
rule mixed(who: character, where_to: place) = who = where_to
#                                             ^^^^^^^^^^^^^^ MO0078
change startles(who: character, why: place)
#                               ^^^ MO0075
    facade(who) := 0
action wave(who: character, extra: character)
#                           ^^^^^ MO0075
    requires fine(who)
    effects facade(who) := 12
#                          ^^ MO0079
    consenting who
tell wave(Bridge, spke)
#         ^^^^^^ MO0077
#                 ^^^^ MO0076
    "Nothing."
chapter 1 "One"
    allow wave(_, _)
#         ^^^^ MO0081
fact mood(who: character): 0..10 as ..4 "{who} was sad", 5.. "{who} was glad", "{who} was odd"
#                                                                               ^^^^^^^^^^^^^ MO0083
fact wet(who: character) as "{who} was wet", "{who} was soaked"
#                                             ^^^^^^^^^^^^^^^^ MO0083
