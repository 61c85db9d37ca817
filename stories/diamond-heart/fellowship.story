# Who and what there is besides on the third day.

type pegasus : pony, winged
type newcomer : pegasus                                               # is in the story from the third day on

place Kitchen "the castle kitchen" as "in the castle kitchen"
place SpikesRoom "Spike's room" as "in Spike's room"
place AppleKitchen "the Apples' kitchen" as "in the Apples' kitchen"
place Cottage "Fluttershy's cottage" as "at Fluttershy's cottage"
place Skyway "the air over the road" as "in the air over the road"
place FarSky "the far hills" as "over the far hills"

letter Note "the letter with the green sash"
    carried Spike

keepsake Ring "the ring"

venture Search "after Spike"
    aim OpenRoad
    muster AppleKitchen
    least 5
    after Spike
    risk 6

# In the second chapter `Rainbow`, a listener, stands in for her: whoever comes with a chapter can be told nothing before it, and a character who is there from the beginning thinks.
newcomer Dash "Rainbow Dash" she
    temperament
        brave 3
        proud 1
        gentle -1
    voice brash
    played "She is the fastest there is, and has had a box under one wing for six weeks." 6 minutes

newcomer Fluttershy "Fluttershy" she
    temperament
        kind 4
        gentle 3
        harsh -4
    voice soft
    played "She would rather not. She has packed all the same." 5 minutes

initially
    for every x: newcomer
        at(x) = nowhere
        for every y: character where x != y
            fond(x, by y) = 0            # of each other they and the rest know nothing until they come in
            trust(x, by y) = 0
            fond(y, by x) = 0
            trust(y, by x) = 0
            would_miss(Rarity, by x) = false
    beyond_call(Skyway)
    beyond_call(FarSky)
    bedroom(Spike) = SpikesRoom
    hearth(Applejack) = AppleKitchen
    hearth(Pinkie) = SugarcubeCorner
    hearth(Fluttershy) = Cottage
    same_roof(Spike, Twilight)
    same_roof(Twilight, Spike)
    comes_by(Twilight, Kitchen)
    keeps(Kitchen, Twilight)
    engaged(Twilight)
    secluded(AppleKitchen)
    wears(Dash, Ring)
    would_wed(Twilight, by Dash) = 5
    would_wed(Dash, by Twilight) = 5
    private would_wed(Twilight, by Dash) to Dash
    private would_wed(Dash, by Twilight) to Twilight
    qualm(Dash, about Twilight) = 5
    private qualm(Dash, about Twilight) to Dash
    qualm(Twilight, about Dash) = 7              # she has seen the box, and would not spoil it
    private qualm(Twilight, about Dash) to Twilight
    affairs(Applejack) = Farm
    affairs(Pinkie) = Farm
    affairs(Fluttershy) = Cottage
    for every x: character where x != Spike and x != Rarity
        free_for(x, Search)
    for every spot: place where spot = Kitchen or spot = SpikesRoom or spot = AppleKitchen or spot = Cottage or spot = Skyway or spot = FarSky
        warded(spot)
    steps(SpikesRoom, MapRoom) = 3
    steps(MapRoom, SpikesRoom) = 3
    steps(SpikesRoom, Balcony) = 1
    steps(Balcony, SpikesRoom) = 1
    steps(Castle, Kitchen) = 1
    steps(Kitchen, Castle) = 1
    steps(SpikesRoom, Kitchen) = 4
    steps(Kitchen, SpikesRoom) = 5
    steps(Farm, AppleKitchen) = 10
    steps(AppleKitchen, Farm) = 10
    distance(MainStreet, Cottage) = 25
    distance(Cottage, MainStreet) = 25
    flight(MainStreet, Cottage) = 9
    flight(Cottage, MainStreet) = 9
    flight(MainStreet, AppleKitchen) = 6
    flight(AppleKitchen, MainStreet) = 6
    flight(Cottage, AppleKitchen) = 12
    flight(AppleKitchen, Cottage) = 12
    flight(Balcony, Skyway) = 20
    flight(Castle, Skyway) = 20
    one_way(Balcony, Skyway)
    one_way(Castle, Skyway)
