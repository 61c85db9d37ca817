# 17 hungry: acts 3 told 3 -FULL 3; first event 1 nothing more instead of eat(Ann)
# 18 hat: acts 0 told 3
# 20 merry 2: acts 0 told 0
# 22 2 if fed(Ann) as "to eat": acts 3 told 3 -FULL 3; first event 1 nothing more instead of eat(Ann)
# 24 not hungry: restated
# 25 believes fed(Ann): acts 0 told 0
# 28 rich(x): acts 0 told 0
# 30 rich(Ann): restated

# What somebody acts by, what only the telling reads, what nobody asks, and what is so anyway.
story "A Supper"
fact hungry(who: character)
fact fed(who: character)
fact hat(who: character)
fact rich(who: character)
character Ann she
    hungry
    hat
    temperament
        merry 2
    wants
        2 if fed(Ann) as "to eat"
character Ben he
    not hungry
    believes fed(Ann) #! decoration: he is to be wrong in chapter two
initially
    for every x: character
        rich(x)
    if rich(Ben)
        rich(Ann)
action eat(who: character)
    requires hungry(who)
    effects fed(who)
    consenting who
tell eat(who)
    when hat(who) "{who} ate with a hat on."
    "{who} ate."
chapter 1 "Evening"
    ending FULL "Full" when fed(Ann)
