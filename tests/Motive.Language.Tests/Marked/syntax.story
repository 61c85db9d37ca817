# One mistake of grammar costs its own line and no other.
type place
fact at(who: entity) place
#                    ^^^^^ MO0008
fact facade(character): 0..
#                          ^ MO0008
fact mood: -5..5 = = 3
#                  ^ MO0008
fact calm(character)
rule proud(who: character) = facade(who >= 6
#                                           ^ MO0008
rule humble(who: character) = facade(who) <
#                                          ^ MO0008
acton wave(who: character)
#^^^^ MO0009
    requires calm(who) and
        proud(who) or
#                    ^ MO0008
    effects calm(who) = true
#                     ^ MO0012
        calm(who)
#       ^^^^ MO0007
    effect calm(who)
#   ^^^^^^ MO0008
    effects
        for each x: character
#           ^^^^ MO0008
            calm(x)
    observing everyon
#                    ^ MO0008
    takes 1 year
#           ^^^^ MO0008
action nap
    takes about 1 fortnight
#                 ^^^^^^^^^ MO0008
action doze
    takes 3 minutes
character Spike
    calm
    calm 3 4
#          ^ MO0008
    facade 3
    calm(Spike) += 1
#               ^^ MO0008
tell wave(who)
    form who
#   ^^^^ MO0008
        "{who} waved."
    "{who waved."
#    ^ MO0065
    "{if calm(who) and: yes}"
#                     ^ MO0008
    'Hello'
#   ^ MO0001
    "Hello
#   ^ MO0002
scene hello for wave(who) when 3 <
#                                 ^ MO0008
    who:
#       ^ MO0008
    Spike: Fine.
    ** "Twice"
#    ^ MO0008
    -> 3
#      ^ MO0008
chapter one
#       ^^^ MO0008
    beat P1 "A" if calm(Spike)
#               ^^ MO0008
    allow wave(Spike) between noon and 12:30
#                             ^^^^ MO0008
    allow wave(Spike) between 12:00 until 12:30
#                                   ^^^^^ MO0008
    allow wave(Spike) between 12:00 and 12:30 one time in 0
#                                                         ^ MO0044
    allow wave(Spike) between 12:00 and 12:30 once in 3
#                                             ^^^^ MO0008
    point at view Spike
#         ^^ MO0008
    until P1
