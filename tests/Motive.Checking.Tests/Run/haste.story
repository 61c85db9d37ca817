# too-fast 28 flood: In 3 of 3 seeds `flood` puts somebody where they could not have been yet, first with seed 1, event 2: Ann goes from Ford to Hill in 10 minutes, and the shortest way takes 45 minutes.

story "High Water"
use travel
place Farm "the farm" as "at the farm"
place Ford "the ford" as "at the ford"
place Hill "the hill" as "on the hill"
place Raft "the raft" as "on the raft"
character Ann she
    at Farm
    wants
        3 if at(Ann) = Ford as "to see the water"
        4 if at(Ann) = Hill and wet as "to be dry"
character Ben he
    at Raft
    wants
        1 if wet as "to swim"
initially
    distance(Farm, Ford) = 20
    distance(Ford, Farm) = 20
    distance(Ford, Hill) = 45
    distance(Hill, Ford) = 45
fact wet
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
