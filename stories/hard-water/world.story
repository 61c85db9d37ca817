# Nine Mile Lock, as far as one night goes.

place Kitchen "the kitchen" as "in the kitchen of the lock house"
place Chamber "the room over the lock" as "in the room over the lock"
place Lock "the lock" as "out on the lock"
place Stable "the stable" as "in the stable"

people Boatfolk "boat people"

food Soup "the soup"
    plenty
    sates 4
lodging Room "the room over the lock"
    price 3
    door Kitchen
    within Chamber

letter Letter "the letter"

# Why Sander went on the boats.
type ground
ground OwnWish "his own wish"
ground Talk "a boatman's talk"
#! never-acts: he is dead; his name stands under a letter
character Sander "Sander" he
    thinking depth 0, plan 1
fact reason(of: character): ground as OwnWish "{of} had gone on the boats of his own wish", Talk "a boatman had talked {of} away", nothing "there was no telling why {of} had gone", asked "why {of} had gone"
news reason
claims reason

# What was said about it, to his mother, by somebody who had seen him go.
deed Tale "the tale about Sander"
    harm 5

memory Crossing "the crossing"
memory Sledge "the night they brought Sander"
cue IceSong "the ice"

sight Skates "the skates on the nail"
    at Kitchen
sight Gauge "the water gauge"
    at Kitchen
sight Gates "the lock gates"
    at Lock
sight Stars "the stars"
    at Lock
sight Horses "the horses"
    at Stable
sight Window "the window over the lock"
    at Chamber
sight Lapwing "the Lapwing"
    at Lock

subject Frost "the frost"
subject Trade "the price of oats"
subject Bread "bread"

initially
    distance(Kitchen, Lock) = 1
    distance(Lock, Kitchen) = 1
    distance(Lock, Stable) = 1
    distance(Stable, Lock) = 1
    in_call(Chamber, of Kitchen)
    in_call(Kitchen, of Chamber)
    brings_back(IceSong, of Crossing)
    brings_back(IceSong, of Sledge)
    bed_for(Aleid, Kitchen)
    bed_for(Lubbert, Kitchen)
    bed_for(Joris, Kitchen)
    bed_for(Lubbert, Stable)
    bed_for(Joris, Stable)
    bed_for(Fenna, Kitchen)
    bed_for(Fenna, Stable)
    for every x: character
        bed_for(x, Chamber)
