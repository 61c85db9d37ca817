# nothing

story "A Clean Plate"
fact fed(who: character)
fact clean
character Ann she
    wants
        2 if fed(Ann) as "to eat"
        1 if clean as "a clean plate"
action eat(who: character)
    requires not fed(who)
    effects
        fed(who)
        not clean
    consenting who
action wash(who: character)
    requires fed(who) and not clean
    effects clean
    consenting who
chapter 1 "Day"
    beat FED "Fed" when fed(Ann)
    ending CLEAN "Clean" when fed(Ann) and clean
