# What a rule of the grammar does not derive is refused where it stops doing so.
story "A Walk"
    notes "rain" depicted mention
#                         ^^^^^^^ MO0008
    notes "mud" mention depicted
#                       ^^^^^^^^ MO0008
    notes "wind" mention
    notes "snow" depicted
type place
type walker : character, not
#                        ^^^ MO0013
fact at(who: entity): place
fact wet(character)
fact dry(some)
#        ^^^^ MO0013
fact home: every
#          ^^^^^ MO0013
fact umbrella(who: character): 0..3 as true "{who} had them all"
#                                      ^^^^ MO0013
place Hill, Inn
walker Ida or
#          ^^ MO0013
walker Ole he
    thinking plan 3, depth -1
#                          ^^ MO0143
    thinking plan -3
#                 ^^ MO0143
    at Hill
    voice where
#         ^^^^^ MO0013
rule soaked(who: character) = some (x: walker where wet(x)) and who is not and wet(who)
#                                                                          ^^^ MO0013
rule lost = _ = Hill
#           ^ MO0042
rule found = happened stroll(_, _ = Hill)
#                                 ^ MO0008
action stroll(who: walker, to: place)
    effects
        at(who) := to
        believes(who, not wet(who)) := true
#                                   ^^ MO0008
    consenting who
    takes count (x: walker where wet(x)) minutes
happening rainfall at 09:00 on day 2 daily
#                                    ^^^^^ MO0008
    effects wet(Ole)
happening sunshine at 10:00 daily
    effects not wet(Ole)
tell stroll(who, to)
    from if "Nobody."
#        ^^ MO0013
    from who when some (x: walker where wet(x)) before "Wet, {who} went to {to}."
scene rest for stroll(who, Inn)
    not: I would rather not.
#   ^^^ MO0013
    * where "Stay."
#     ^^^^^ MO0013
        -> true
#          ^^^^ MO0013
    if wet(who)
#              ^ MO0008
    else
        > It was dry.
    if not wet(who)
        > Dry.
    else
#       ^ MO0008
    who: Well.
chapter 1 "Out"
    beat B1 when wet(Ole)
    closing
#   ^^^^^^^ MO0015
    until B1
chapter 2
    closing "The end."
    beat B2 after B1 when not wet(Ole)
    until B2
test "it rains on somebody"
    expect some (x: walker where wet(x)) in some seed
    expect sometime some (x: walker where wet(x)) within chapter 1 in every seed
