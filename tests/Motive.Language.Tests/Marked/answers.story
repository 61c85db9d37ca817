# What is answered, by whom and with what.
type thing
thing Salt
character Ann
action sing(who: character)
    consenting who
    answered by nod, wait, hum
#            ^^^^^^^^^^^^^^^^^ MO0160
action storm(whom: character)
    answered by nod, wait, hum
#            ^^^^^^^^^^^^^^^^^ MO0160
action ask(who: character, whom: character, what: thing)
    consenting who
    answered by nod, wat, shrug(whom) else wait
#                    ^^^ MO0027
    answered by whoever: nod, wait else hum
#               ^^^^^^^ MO0164
    answered by what: nod, wait else hum
#               ^^^^ MO0164
    answered by who: nod, wait else hum
    answered by whom: nod, wait, fall else shake
#                                ^^^^ MO0161
#                                          ^^^^^ MO0162
    answered by whom: nod, wait(Ann, Ann)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MO0163
#                          ^^^^ MO0032
    answered with nod
#            ^^^^ MO0008
    answered by not: nod, wait else hum
#               ^^^ MO0013
answering ask by whom: hum, nod else wait
#                                    ^^^^ MO0217
answering sing by what: hum
#                 ^^^^ MO0164
answering aks by whom: hum
#         ^^^ MO0027
action nod(who: character)
    consenting who
action wait(who: character)
    consenting who
action hum(who: character)
    consenting who
action shrug(who: character)
    consenting who
action fall(_what: thing)
action shake(who: character, with: character)
    consenting who, with
