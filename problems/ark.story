# Everybody digs for the casket; one of them does not know what it does.

story "The Casket in the Dunes"
    about "A scholar finds it, an officer takes it, and it looks after itself."

type place
type soldier : character

fact at(who: character): place
fact buried: place                       # where the casket lies; nowhere once it is found
fact casket: character                   # who carries it
fact cursed                              # what the casket does to whoever opens it
fact opened
fact spade(character)
fact mighty(character)
fact dead(character)

place Museum, Dunes, Harbour
character Ines she
    at Museum
    spade
    wants
        2 if casket = Halden and at(Halden) = Museum as "to see it in a museum"
        -5 if dead(Ines) as "to live"
character Halden he
    at Museum
    wants
        1 if casket = Halden and at(Halden) = Museum as "to show it"
        -5 if dead(Halden) as "to live"
soldier Drax he
    at Dunes
    believes buried = nowhere
    believes not cursed
    wants
        1 if casket = Drax as "to have it"
        4 if mighty(Drax) as "to be invincible"
        -5 if dead(Drax) as "to live"

initially
    buried = Dunes
    cursed

rule near(who: character, other: character) = at(who) = at(other)

action travel(who: character, to: place)
    requires at(who) != to and not dead(who)
    effects at(who) := to
    consenting who

# One only digs where one thinks it lies.
action dig(who: character, spot: place)
    requires at(who) = spot and buried = spot and spade(who) and casket = nobody and not dead(who)
    effects
        casket := who
        buried := nowhere
    consenting who
    observing x: near(x, who)

action seize(who: soldier, victim: character)
    requires near(who, victim) and who != victim and casket = victim and not dead(who) and not dead(victim)
    effects casket := who
    consenting who
    observing x: near(x, who)

action hand_over(who: character, to: character)
    requires near(who, to) and who != to and casket = who and not dead(who) and not dead(to)
    effects casket := to
    consenting who, to
    observing x: near(x, who)

action open(who: character)
    requires casket = who and not opened and not dead(who)
    effects
        opened
        if cursed
            dead(who)
        else
            mighty(who)
    consenting who
    observing x: near(x, who)

action pick_up(who: character, fallen: character)
    requires near(who, fallen) and who != fallen and casket = fallen and dead(fallen) and not dead(who)
    effects casket := who
    consenting who
    observing x: near(x, who)

# Nobody hides a casket of that size.
trigger see_casket(who: character, other: character)
    when near(who, other) and casket = other and not believes(who, casket = other)
    effects
        believes(who, casket) := other
        believes(who, buried) := nowhere

wants of author
    1 if casket = Halden and at(Halden) = Museum as "it is where it belongs"
    1 if casket = Halden and at(Halden) = Museum and dead(Drax) as "and has shown what it can do"
