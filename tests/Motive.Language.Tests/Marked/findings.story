# Answers to findings of a check: a kind that there is, a colon, a word why, and a line that they are about.
type lamp
fact lit(lamp)
lamp Hall
character Ann
action light(who: character, what: lamp) #! never-done: at night
    effects lit(what)
    consenting who
    #! never-dane: at night
#   ^^^^^^^^^^^^^^^^^^^^^^^ MO0210
    #! never-done
#   ^^^^^^^^^^^^^ MO0211
    #! never-done, never-told:
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ MO0211
    #! /usr/bin/env motive
#   ^^^^^^^^^^^^^^^^^^^^^^ MO0210
    #! never-told: a comma, and a colon: both may be said
tell light(who, _)
    always played from who assumes lit(Hall) "A light."
    always always "Two lights."
#          ^^^^^^ MO0154
opening played "Night."
#       ^^^^^^ MO0058
chapter 1 "Night"
    beat LIGHT "Light" when lit(Hall)
    #! never-reached: by day
#   ^^^^^^^^^^^^^^^^^^^^^^^^ MO0212
