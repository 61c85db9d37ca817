# Clauses within clauses, whose eyes it is, and news where a comparison asks for it.
type place
type thing
fact at(who: character): place
fact wet(who: character)
fact taken(from: place): character
news taken
fact asked(who: character): news
fact paper(on: thing): news = nothing
place Shop, Yard
thing Note
character Ann, Ben
initially
    paper(Note) = taken(Shop)
    asked(Ann) := taken(Yard)
    asked(Ben) = wet(Ann)
#                ^^^^^^^^ MO0052
rule open(who: character) = asked(who) = taken(Shop) or taken(Yard) != asked(who)
rule same(one: character, two: character) = asked(one) = asked(two)
rule none(who: character) = asked(who) = nothing and taken(Shop) = who
rule theirs(who: character, what: news) = concerns(what, who) and not concerns(taken(Shop), Yard)
rule amiss(who: character) = concerns(who, who) or concerns(taken(Shop), 3) or concerns(taken(Shop))
#                                     ^^^ MO0035
#                                                                        ^ MO0035
#                                                                              ^^^^^^^^^^^^^^^^^^^^^ MO0032
rule off(who: character) = asked(who) = wet(Ann)
#                                     ^ MO0038
action walk(who: character, to: place)
    effects
        at(who) := to
        asked(who) := taken(to)
    consenting who
action write(who: character, what: news)
    requires asked(who) = what and not what is truth
    effects paper(Note) := what
    consenting who
tell write(who, what) "{Who} wrote {what}."
tell walk(who, to)
    from x when x != who and at(x) = to
        "{Who} came in, and {x} looked up."
        once when wet(who)
            "{Who} came in dripping, and {x} looked up."
            from Ben "Ben looked up."
#           ^^^^^^^^ MO0215
    when to = Shop
        from who "{Who} went to the shop."
        before when wet(who) "{Who} went dripping to the shop."
#       ^^^^^^^^^^^^^^^^^^^^ MO0215
    from Ann
        from Ben "{Who} went {to.where}."
#       ^^^^^^^^ MO0215
        once "{Who} went off."
            "{to}"
#           ^^^^^^ MO0007
    from nobody_here "{Who} walked to {to}."
#        ^^^^^^^^^^^ MO0025
tell walk(Ann, _) when wet(Ann)
    from Ann "She went."
    from Ben
        when not at(Ben) = Shop "She left."
opening at Shop from x when wet(x) "{x} was wet."
opening at Yard from _z "There was a yard."
#                    ^^ MO0025
opening at Yard when wet(Ann)
#               ^^^^^^^^^^^^^ MO0015
    from Ann "The yard."
#   ^^^^ MO0008
