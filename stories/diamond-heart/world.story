# Ponyville, as far as one spring morning goes.

place Castle "the crystal castle"
    open_to_the_sky
place MainStreet "the main street"
    open_to_the_sky
place SugarcubeCorner "Sugarcube Corner"
place Square "the square"
    open_to_the_sky
place BoutiqueDoor "the Carousel Boutique"
    open_to_the_sky
place Workroom "the workroom"
    open_to_the_sky                    # by its tall window
place OpenRoad "the open road"
    open_to_the_sky

type thing
thing Doughnuts "the sapphire doughnuts"
thing Apple "the green apple"
thing Mirror "the mirror"
thing Suit "the suit"

favour Help "help with the autumn line"
    pressing 4
favour Visit "a visit"
    pressing 1
favour Tea "tea"
    pressing 3

initially
    distance(Castle, MainStreet) = 6
    distance(MainStreet, Castle) = 6
    distance(MainStreet, SugarcubeCorner) = 1
    distance(SugarcubeCorner, MainStreet) = 1
    distance(MainStreet, Square) = 4
    distance(Square, MainStreet) = 4
    distance(Square, BoutiqueDoor) = 5
    distance(BoutiqueDoor, Square) = 5
    distance(BoutiqueDoor, Workroom) = 1
    distance(Workroom, BoutiqueDoor) = 1
    distance(BoutiqueDoor, OpenRoad) = 12
    distance(Square, OpenRoad) = 14
    for every a: place where open_to_the_sky(a)
        for every b: place where open_to_the_sky(b) and b != a
            flight(a, b) = 3
