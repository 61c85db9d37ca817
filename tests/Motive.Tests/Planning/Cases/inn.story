# A pie can be baked, in three steps, or begged for.

story "The Inn"

type place

fact at(who: character): place
fact flour: character
fact dough: character
fact pie: character
fact begged(character)
fact hummed(character)
fact raining

place Hall, Yard
character Ann she
    at Hall
    wants
        3 if pie = Ann as "to have a pie"
character Ben he
    at Hall
    wants
        1 if pie = Ben as "to keep the pie"
character Cal he
    at Yard
    believes at(Ann) = Yard
    wants
        1 if raining as "to see rain"

action walk(who: character, from: place, to: place)
    requires at(who) = from and from != to
    effects at(who) := to
    consenting who

action call(who: character, whom: character, place: place)
    requires who != whom and at(whom) = place
    effects raining
    consenting who

action fetch(who: character)
    requires flour = nobody and who != Ben
    effects flour := who
    consenting who

action knead(who: character)
    requires flour = who and dough = nobody
    effects dough := who
    consenting who

action bake(who: character)
    requires dough = who and pie = nobody and (not hummed(who) or raining)
    effects pie := who
    consenting who

action beg(who: character, of: character)
    requires who != of and of = Ben and not begged(who)
    effects begged(who)
    consenting who

action give(who: character, to: character)
    requires begged(to) and who = Ben and who != to and pie = nobody
    effects pie := to
    consenting who

action hum(who: character)
    requires not hummed(who)
    effects hummed(who)
    consenting who

action rain()
    requires not raining
    effects raining

wants of author
    1 if pie = Ann as "Ann has a pie"
