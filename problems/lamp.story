# A king in love sends his knight for a lamp, and the spirit in it has to obey.

story "The Lamp and the King"
    about "Love strikes without asking, and one who holds the lamp need not ask either."

type place
type monster : character
type person : character
type sovereign : person
type warrior : person

fact at(who: character): place
fact lamp: character                     # who has the lamp
fact dead(character)
fact loves(character): character
fact spouse(character): character
fact charged(warrior)                    # has been told to bring the lamp
fact wish(monster): character            # whose heart the spirit must turn

place Court, Peak
sovereign Osric he
    at Court
warrior Tamsin she
    at Court
person Linnet she
    at Court
monster Skarn it
    at Peak
monster Vesh it

initially
    lamp = Skarn

rule near(who: character, other: character) = at(who) = at(other) and at(who) != nowhere
rule well_married(who: character) = loves(who) != nobody and spouse(who) = loves(who)

wants of who: person
    4 if well_married(who) as "to marry for love"
wants of who: warrior
    -2 if charged(who) and lamp != Osric as "to do what the king asks"
    -1 * count (m: monster where at(m) = Court and not dead(m)) as "to keep the court safe"
wants of who: monster
    -2 if wish(who) != nobody as "to be rid of the wish"

# Nobody chooses this.
action fall_in_love(who: sovereign, beloved: person)
    requires near(who, beloved) and who != beloved and loves(who) = nobody and not dead(who) and not dead(beloved)
    effects loves(who) := beloved

action charge(ruler: sovereign, knight: warrior)
    requires near(ruler, knight) and lamp != ruler and not charged(knight) and not dead(ruler) and not dead(knight)
    effects charged(knight)
    consenting ruler

action ride(who: person, to: place)
    requires at(who) != to and not dead(who)
    effects at(who) := to
    consenting who

action slay(knight: warrior, foe: monster)
    requires near(knight, foe) and not dead(knight) and not dead(foe)
    effects dead(foe)
    consenting knight

action plunder(who: person, fallen: character)
    requires near(who, fallen) and who != fallen and lamp = fallen and dead(fallen) and not dead(who)
    effects lamp := who
    consenting who

action hand_over(who: person, to: person)
    requires near(who, to) and who != to and lamp = who and not dead(who) and not dead(to)
    effects lamp := to
    consenting who, to

action summon(who: person, spirit: monster)
    requires lamp = who and at(spirit) = nowhere and not dead(who) and not dead(spirit)
    effects at(spirit) := at(who)
    consenting who

action command(who: person, spirit: monster, beloved: person)
    requires
        lamp = who and near(who, spirit) and who != beloved and loves(who) = beloved
        wish(spirit) = nobody and loves(beloved) != who
        not dead(who) and not dead(spirit)
    effects wish(spirit) := beloved
    consenting who

action turn_heart(spirit: monster, beloved: person, master: person)
    requires wish(spirit) = beloved and lamp = master and near(spirit, beloved) and not dead(spirit) and not dead(beloved)
    effects
        loves(beloved) := master
        wish(spirit) := nobody
    consenting spirit

action marry(who: person, other: person)
    requires
        near(who, other) and loves(who) = other and loves(other) = who
        spouse(who) = nobody and spouse(other) = nobody
        not dead(who) and not dead(other)
    effects
        spouse(who) := other
        spouse(other) := who
    consenting who, other

wants of author
    1 if spouse(Osric) = Linnet as "a royal wedding"
    1 if spouse(Osric) = Linnet and dead(Vesh) as "and no spirit is left to undo it"
