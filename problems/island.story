# Two sail for a treasure together, and each means to have it alone.

story "The Treasure Island"
    about "Neither gets there without the other, and there is one chest."

type place

fact at(who: character): place
fact chest_at: place                     # where it is buried
fact dug_up
fact chest: character                    # who has it
fact marooned(character)

place Port, Reef, Island
character Pike he
    at Port
    wants
        3 if chest = Pike as "to have the treasure"
        1 if chest = Pike and at(Pike) = Port as "to spend it"
        -2 if marooned(Pike) as "to come home"
character Gaunt he
    at Port
    believes chest_at = nowhere
    believes believes(Pike, chest_at) = nowhere
    wants
        3 if chest = Gaunt as "to have the treasure"
        1 if chest = Gaunt and at(Gaunt) = Port as "to spend it"
        -2 if marooned(Gaunt) as "to come home"

initially
    chest_at = Island
    believes(Pike, believes(Gaunt, chest_at)) = nowhere

# Whoever hears of it also knows that the teller knows.
action let_slip(who: character, hearer: character, spot: place)
    requires at(who) = at(hearer) and who != hearer and chest_at = spot and not believes(hearer, chest_at = spot)
    effects
        believes(hearer, chest_at) := spot
        believes(hearer, believes(who, chest_at)) := spot
    consenting who
    by word

action sail(captain: character, mate: character, to: place)
    requires captain != mate and at(captain) = at(mate) and at(captain) != to and not marooned(captain) and not marooned(mate)
    effects
        at(captain) := to
        at(mate) := to
    consenting captain, mate

action dig(who: character, spot: place)
    requires at(who) = spot and chest_at = spot and not dug_up
    effects dug_up
    consenting who

action take(who: character)
    requires dug_up and at(who) = chest_at and chest = nobody
    effects chest := who
    consenting who

# Once one has what one came for, one may sail alone.
action slip_away(who: character, mate: character, to: place)
    requires who != mate and at(who) = at(mate) and at(who) != to and to = Port and chest = who and not marooned(who)
    effects
        at(who) := to
        marooned(mate)
    consenting who

wants of author
    1 if chest != nobody as "the treasure is found"
    1 if chest = Gaunt as "and not by the one who knew of it"
    3 if some (x: character) marooned(x) as "one is left behind"
