# too-fast 36 flood: In 3 of 3 seeds `flood` puts somebody where they could not have been yet, first with seed 1, event 3: Ann goes from Ford to Hill in 10 minutes, and the shortest way takes 45 minutes.

story "High Water"
type place
fact at(who: character): place
fact distance(from: place, to: place): 0..100
fact wet
fact waved
place Farm, Ford, Hill, Raft
character Ann she
    at Farm
    wants
        3 if at(Ann) = Ford as "to see the water"
character Ben he
    at Raft
    wants
        1 if waved as "to wave"
initially
    distance(Farm, Ford) = 20
    distance(Ford, Farm) = 20
    distance(Ford, Hill) = 45
    distance(Hill, Ford) = 45
action walk(who: character, from: place, to: place)
    requires at(who) = from and distance(from, to) > 0
    effects at(who) := to
    consenting who
    takes distance(from, to) minutes
action wave(who: character)
    requires not waved and at(who) = Raft
    effects waved
    consenting who
# No way leads from the raft to the hill: whoever is carried there goes none.
happening drift at 10:00 on day 1
    effects at(Ben) := Hill
    observing nobody
happening flood at 08:30 on day 1
    effects
        at(Ann) := Hill
        wet
    observing nobody
happening evening at 18:00 on day 1
    effects
        at(Ann) := Ford
        not wet
    observing nobody
chapter 1 "A day"
    starts day 1 08:00
    ending DRY "Dry" when not wet and at(Ben) = Hill
