# A wrong name is said once, and everything around it is still looked at.
type place
type pony : charcter
#           ^^^^^^^^ MO0022
fact at(who: entity): plaec
#                     ^^^^^ MO0022
fact fond(of: character, by: character): 0..10
rule close(a: character, b: character) = fond(a, by b) > 5 and fnd(a, by b) > 5 and fond(b, from a) > 2
#                                                              ^^^ MO0029
#                                                                                           ^^^^ MO0031
rule silly(a: character) = close(a, a) and a + 1 and at(a) = Boutique + Spyke
#                                          ^ MO0036
#                                                            ^^^^^^^^ MO0036
#                                                                       ^^^^^ MO0030
place Boutique
character Spike
    at Boutique
    believes fond(Spike, by Rarty) = 3
#                           ^^^^^ MO0030
character Spike
#         ^^^^^ MO0020
action wave(who: character, who: character)
#                           ^^^ MO0021
    requires close(who)
#            ^^^^^ MO0032
    effects
        close(who, who) := true
#       ^^^^^^^^^^^^^^^ MO0049
        fond(who, by who) := Spike
#                            ^^^^^ MO0052
    consenting whoo
#              ^^^^ MO0025
tell wave(Spike)
#    ^^^^ MO0032
    from Spike when fond(helper, by Spike) > 20
#                        ^^^^^^ MO0030
        "{Spike.shee} {helper}"
#               ^^^^ MO0070
#                      ^^^^^^ MO0030
chapter 1 "One"
    beat P1 "A" when fond(Spike, by Spike) after P2
#                    ^^^^^^^^^^^^^^^^^^^^^ MO0036
#                                                ^^ MO0061
    until P3
#         ^^ MO0061
    follows P1
#           ^^ MO0061
