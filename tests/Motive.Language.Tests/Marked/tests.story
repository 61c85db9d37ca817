# Tests, and what is none.
type lamp
fact lit(lamp)
lamp Hall
character Ann, Ben
action light(who: character, what: lamp)
    effects lit(what)
    consenting who
action dance(who: character, with: character)
    effects lit(Hall)
    consenting who, with
chapter 1 "Morning"
    beat LIGHT "Light" when lit(Hall)
test "nobody is played"
    do light(Ann, Hall)
#   ^^^^^^^^^^^^^^^^^^^ MO0140
    wait
    expect LIGHT
test "two are played"
    as Ann
    as Ben
#      ^^^ MO0145
    wait until lit(Hall) and lid(Hall)
#                            ^^^ MO0029
    expect LIGHT
test "another's act"
    as Ann
    do light(Ben, Hall)
#      ^^^^^^^^^^^^^^^^ MO0144
    do dance(Ben, Ann)
    do light(Ann, _)
#                 ^ MO0042
    choose lit
#          ^^^ MO0008
    expect LIGHT
test "seeds"
    seed 3 to 1
#        ^^^^^^ MO0141
    seed -1
#        ^^ MO0141
    seed 0 to 1000
#        ^^^^^^^^^ MO0141
    seed 0 to 999, 7
    expect LIGHT in all seed
#                   ^^^ MO0008
    expect LIGHTS
#          ^^^^^^ MO0061
    expect never told "dark" within chapter 2
#                                           ^ MO0064
    expect sometime told "dark" within chapter 1 in some seed
    hope LIGHT
#   ^^^^ MO0008
test "nothing"
#    ^^^^^^^^^ MO0142
    given lit(Hall)
