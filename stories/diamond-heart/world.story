# Ponyville, as far as one spring morning goes.

place Castle "the crystal castle" as "at the crystal castle"
place MainStreet "the main street" as "on the main street"
place SugarcubeCorner "Sugarcube Corner"
    welcoming
place Square "the square" as "in the square"
place BoutiqueDoor "the door of the Boutique" as "at the door of the Boutique"
place Workroom "the workroom" as "in the workroom"
place OpenRoad "the open road" as "on the open road"

# What there is besides on the second day.
place Stair "the great stair" as "on the great stair"
place Corridor "the long corridor" as "in the long corridor"
place MapRoom "the map room" as "in the map room"
place Balcony "Spike's balcony" as "on Spike's balcony"
place Farm "Sweet Apple Acres" as "at Sweet Apple Acres"
place FarRoad "the road beyond" as "on the road beyond"

purpose Herself "finding out who one is"

# Of whom the story keeps no mind.
listener Rainbow "Rainbow Dash" she
    at Farm
    has_ear(Rainbow, Applejack)

type thing
thing Doughnuts "the sapphire doughnuts"
thing Apple "the green apple"
thing Mirror "the mirror"
thing Suit "the suit"
thing Line "the autumn line"

sight Owl "the owl on the landing"
sight Glass "the coloured window"
sight Clocks "the clockmaker's window"
sight Notices "the notices by the pump"
sight Cakes "the cakes in the window"
sight Slate "the slate over the counter"
sight Dog "the dog"
sight Well "the well"
sight Geraniums "the geraniums"
sight Ponies "the painted ponies"
sight Bolts "the bolts along the wall"
sight Ponyquin "the ponyquin"
sight Street "the street below"
sight Milestone "the milestone"

subject Weather "the weather"
subject Work "the day's work"
subject Past "old times"
subject Food "what there is to eat"
subject Sleep "the night"

favour Help "help with the autumn line"
    pressing 4
    in_person
favour Visit "a visit"
    pressing 1
favour Tea "tea"
    pressing 3

# What a morning may bring, or not.
mishap Kite "the kite on the lamp post"
    toil 4
mishap Gummy "Gummy in the flour"
    bother 4
    toil 3
mishap Basket "the apples on the cobbles"
    toil 4
mishap Books "the books on the floor"
    toil 6
mishap Pins "the pins on the boards"
    bother 3
    toil 3

initially
    prone(Kite, MainStreet)
    prone(Kite, Square)
    prone(Gummy, SugarcubeCorner)
    prone(Basket, Square)
    prone(Books, Castle)
    prone(Pins, Workroom)
    beyond(Kite, Applejack)
    beyond(Kite, Pinkie)
    at(Mirror) = Workroom
    at(Owl) = Castle
    at(Glass) = Castle
    at(Clocks) = MainStreet
    at(Notices) = MainStreet
    at(Cakes) = SugarcubeCorner
    at(Slate) = SugarcubeCorner
    at(Dog) = Square
    at(Well) = Square
    at(Geraniums) = BoutiqueDoor
    at(Ponies) = BoutiqueDoor
    at(Bolts) = Workroom
    at(Ponyquin) = Workroom
    at(Street) = Workroom
    at(Milestone) = OpenRoad
    gems_in(Doughnuts)
    away(OpenRoad)
    leads_out(OpenRoad)
    away(FarRoad)
    for every spot: place where spot = Castle or spot = Stair or spot = Corridor or spot = MapRoom or spot = Balcony
        at_home(Twilight, spot)
        at_home(Spike, spot)
    lookout(Balcony)
    laid(MapRoom)
    within_hearing(Corridor, of MapRoom)
    for every spot: place where spot = Stair or spot = Corridor or spot = MapRoom or spot = Balcony or spot = Farm or spot = OpenRoad or spot = FarRoad
        warded(spot)
    steps(Castle, Stair) = 2
    steps(Stair, Castle) = 1
    steps(Stair, Corridor) = 3
    steps(Corridor, Stair) = 2
    steps(Corridor, MapRoom) = 1
    steps(MapRoom, Corridor) = 1
    steps(MapRoom, Castle) = 3
    steps(MapRoom, Balcony) = 2
    steps(Balcony, MapRoom) = 2
    steps(Square, Farm) = 20
    steps(Farm, Square) = 20
    distance(Castle, MainStreet) = 12
    distance(MainStreet, Castle) = 12
    distance(MainStreet, SugarcubeCorner) = 1
    distance(SugarcubeCorner, MainStreet) = 1
    distance(MainStreet, Square) = 3
    distance(Square, MainStreet) = 3
    distance(Square, BoutiqueDoor) = 4
    distance(BoutiqueDoor, Square) = 4
    distance(BoutiqueDoor, Workroom) = 1
    distance(Workroom, BoutiqueDoor) = 1
    distance(OpenRoad, FarRoad) = 240
    distance(FarRoad, OpenRoad) = 240
    # Anybody with wings gets up from a street, and out at a tall window that is latched from within; there is room to come down only at a balcony.
    flight(Workroom, Castle) = 3
    flight(BoutiqueDoor, Castle) = 4
    flight(Square, Castle) = 4
    flight(MainStreet, Castle) = 3
    one_way(Workroom, Castle)
    one_way(BoutiqueDoor, Castle)
    one_way(Square, Castle)
    one_way(MainStreet, Castle)
