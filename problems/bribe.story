# A bill will close the casino, unless the senator can be helped to change his mind.

story "The Price of a Vote"
    about "Three coins, an envelope, and somebody with a notebook in the lobby."

type place

fact at(who: character): place
fact coins(character): 0..6
fact pending                             # the bill
fact passed
fact sold(character)                     # has taken money for the vote
fact printed                             # the paper has the story

place Casino, Bank, Lobby, Newsroom
character Vargo he
    at Casino
    coins 1
    wants
        5 if not pending and not passed as "to keep the casino"
        1 * coins(Vargo) as "to be rich"
        -3 if printed as "to stay out of the papers"
character Coyle "Senator Coyle" he
    at Lobby
    wants
        2 * coins(Coyle) as "to be comfortable"
        -2 if sold(Coyle) and pending as "to have it over with"
        -9 if printed and sold(Coyle) as "to be re-elected"
        1 if passed as "to be seen to do good"
character Lena she
    at Newsroom
    wants
        4 if printed as "to have the story"
character Tilda "the clerk" she
    at Bank
    coins 4
    wants
        1 * coins(Tilda) as "to balance the books"

initially
    pending

rule near(who: character, other: character) = at(who) = at(other)

action walk(who: character, to: place)
    requires at(who) != to
    effects at(who) := to
    consenting who
    observing x: x = who or near(x, who) or at(x) = to

# The whole town hears of it.
action hold_up(who: character, victim: character)
    requires near(who, victim) and at(who) = Bank and who = Vargo and who != victim and coins(victim) >= 2
    effects
        coins(who) += 2
        coins(victim) -= 2
    consenting who

action bribe(who: character, official: character)
    requires near(who, official) and who != official and official = Coyle and coins(who) >= 3 and pending and not sold(official)
    effects
        coins(who) -= 3
        coins(official) += 3
        sold(official)
    consenting who, official
    observing x: near(x, who)

action bury(official: character)
    requires official = Coyle and at(official) = Lobby and pending and sold(official)
    effects not pending
    consenting official

action pass(official: character)
    requires official = Coyle and at(official) = Lobby and pending and not sold(official)
    effects
        not pending
        passed
    consenting official

# A reporter prints what she has seen, been told, or can put two and two together about: a bill is only buried for money.
action print(reporter: character, culprit: character)
    requires reporter = Lena and reporter != culprit and at(reporter) = Newsroom and sold(culprit) and not printed
    effects printed
    consenting reporter

action whisper(who: character, hearer: character, culprit: character)
    requires near(who, hearer) and who != hearer and who != culprit and hearer != culprit and sold(culprit) and not believes(hearer, sold(culprit))
    effects believes(hearer, sold(culprit)) := true
    consenting who
    observing x: near(x, who)
    by word

wants of author
    1 if not pending as "the bill is dealt with"
    1 if not pending and not passed as "it is buried"
    2 if not pending and not passed and printed as "and everybody knows why"
    9 if not pending and not passed and coins(Coyle) = 0 as "and nobody was paid"
