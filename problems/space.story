# An explorer lands where a lizard lives, and the ground is not as firm as it looks.

story "The Lizard and the Volcano"
    about "They may fight over the land, or leave it together before it burns."

type place
type being : character

fact at(who: being): place
fact rumbling
fact burnt
fact dead(being)
fact stunned(being)
fact friends(a: being, b: being)
fact charge(being): 0..2                 # shots left

place Bridge, Plain, Cave
being Zara she
    at Bridge
    charge 1
    wants
        2 if friends(Zara, Karr) and not dead(Karr) as "to make a friend"
        -4 if at(Zara) != Bridge and rumbling as "to be out of danger"
        -4 if dead(Karr) as "to harm nobody"
        -9 if dead(Zara) as "to live"
being Karr it
    at Plain
    wants
        1 if friends(Karr, Zara) as "to have company"
        -1 if at(Zara) = Plain and not dead(Zara) and not friends(Karr, Zara) as "to have the plain alone"
        -2 if at(Karr) = Bridge and not rumbling as "not to leave home without need"
        -4 if at(Karr) != Bridge and rumbling as "to be out of danger"
        -9 if dead(Karr) as "to live"

rule near(who: being, other: being) = at(who) = at(other)
rule able(who: being) = not dead(who) and not stunned(who)

# Only the instruments on the bridge show it.
action rumble
    requires not rumbling
    effects rumbling
    observing x: at(x) = Bridge

action erupt
    requires rumbling and not burnt
    effects
        burnt
        for every x: being where at(x) = Plain or at(x) = Cave
            dead(x)

action wake(who: being)
    requires stunned(who) and not dead(who)
    effects not stunned(who)

action beam_down(who: being, spot: place)
    requires at(who) = Bridge and who = Zara and spot != Bridge and able(who)
    effects at(who) := spot
    consenting who

action beam_up(who: being)
    requires at(who) != Bridge and who = Zara and able(who)
    effects at(who) := Bridge
    consenting who

# A guest must be willing, unless past objecting.
action beam_up_together(who: being, guest: being)
    requires near(who, guest) and at(who) != Bridge and who = Zara and who != guest and able(who) and able(guest)
    effects
        at(who) := Bridge
        at(guest) := Bridge
    consenting who, guest

action carry_up(who: being, guest: being)
    requires near(who, guest) and at(who) != Bridge and who = Zara and who != guest and able(who) and stunned(guest)
    effects
        at(who) := Bridge
        at(guest) := Bridge
    consenting who

action crawl(who: being, to: place)
    requires at(who) != Bridge and to != Bridge and at(who) != to and able(who)
    effects at(who) := to
    consenting who

action stun(who: being, other: being)
    requires near(who, other) and who != other and charge(who) > 0 and able(who) and able(other)
    effects
        charge(who) -= 1
        stunned(other)
    consenting who

action bite(who: being, other: being)
    requires near(who, other) and who = Karr and who != other and able(who) and not dead(other)
    effects dead(other)
    consenting who

action warn(who: being, other: being)
    requires near(who, other) and who != other and rumbling and able(who) and able(other) and not believes(other, rumbling)
    effects believes(other, rumbling) := true
    consenting who
    by word

action befriend(who: being, other: being)
    requires near(who, other) and who = Zara and who != other and not friends(who, other) and able(who) and able(other)
    effects
        friends(who, other)
        friends(other, who)
    consenting who, other

wants of author
    1 if dead(Zara) and not burnt as "territory defended"
    2 if burnt and not dead(Zara) and not dead(Karr) as "both are out in time"
    2 if burnt and friends(Zara, Karr) and not dead(Zara) and not dead(Karr) as "and are friends"
