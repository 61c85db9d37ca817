# Changes, and what they are not.
type place
fact at(who: entity): place
fact startled(character)
fact facade(character): 0..10
rule proud(who: character) = facade(who) > 6
character Una
    startles Una
#   ^^^^^^^^^^^^ MO0104
    startels
#   ^^^^^^^^ MO0029
place Mill
change startles(who: character)
    startled(who)
change loses(who: character, what)
#                            ^^^^ MO0022
    facade(who) -= 1
change goes_round(who: character)
#      ^^^^^^^^^^ MO0105
    comes_round(who)
change comes_round(who: character)
#      ^^^^^^^^^^^ MO0105
    if startled(who)
        believes(who, goes_round(who))
change looks_on(who: character)
    goes_round(who)
change startles(who: character)
#      ^^^^^^^^ MO0020
    startled(who)
change proud(who: character)
#      ^^^^^ MO0020
    startled(who)
change scold(who: character)
    startled(who)
change moves(who: character)
    feels(who, fear) += 1
change empty(who: character)
#                           ^ MO0008
action scold(who: character, other: character)
#      ^^^^^ MO0020
    effects startled(other)
action wave(who: character, other: character)
    requires
        startles(other) and facade(who) > 3
#       ^^^^^^^^ MO0103
        not happened startles(who)
#                    ^^^^^^^^ MO0027
    effects
        startles(who, other)
#       ^^^^^^^^ MO0032
        startles(Mill)
#                ^^^^ MO0035
        startles(whom other)
#                ^^^^ MO0031
        startels(other)
#       ^^^^^^^^ MO0029
        not startles(other)
#           ^^^^^^^^^^^^^^^ MO0104
        startles(other) := true
#       ^^^^^^^^^^^^^^^ MO0104
        startles(other) += 1
#       ^^^^^^^^^^^^^^^ MO0104
        believes(who, not startles(other))
#                         ^^^^^^^^^^^^^^^ MO0104
        believes(Mill, startles(other))
#                ^^^^ MO0037
        startled(who) := startles(who)
#                        ^^^^^^^^ MO0103
        proud(who)
#       ^^^^^^^^^^ MO0049
        wave(other, who)
#       ^^^^^^^^^^^^^^^^ MO0049
        looks_on(who)
initially
    moves(Una)
#   ^^^^^^^^^^ MO0049
    startles(Una) = true
#   ^^^^^^^^^^^^^ MO0104
tell startles(who)
#    ^^^^^^^^ MO0027
    "Oh."
test "it startles"
    given moves(Una)
#         ^^^^^^^^^^ MO0049
    expect startles(Una)
#          ^^^^^^^^ MO0103
