# Dravonia, on a river: who and what there is, as far as one evening goes.

type villager : character

place Sky "the air over the river" as "in the air over the river"
place Fields "the fields" as "in the fields before Dravonia"
place BridgeStreet "the street" as "on the street of Dravonia"
place Inn "the Gentle Dragon" as "in the taproom of the Gentle Dragon"
place Room "the room upstairs" as "in the room upstairs"
place Tavern "the tavern" as "in the tavern"

people Dragons "dragons"

lodging Key "the room upstairs"
    price 1
    door Inn
    within Room
    plenty                               # whoever lets it keeps a key of her own

diversion Dice "the dice"
    at Tavern
weapon Dagger "the dagger"
    edge 2
hazard Window "the window"
    at Tavern
    peril 8                              # it is old glass, and thick
    beyond_it BridgeStreet
remedy Bar "the iron bar"
    at Room
    closes 8

deed Fall "the fall through the window"
    death_of Scarred
    harm 8

memory Birthday "what happened on his birthday"
memory Grip "the tavern"
    # what is done to somebody is on their mind as soon as it is dark
memory Family "a house with the lamps lit"
cue Dark "the dark"

# Keeps the Gentle Dragon, and thinks what she thinks of those it is called after. She brought up the scarred one.
earth_pony Innkeeper : villager "the innkeeper" she
    at Inn
    thrift 1
    coins 20
    nerve 9
    inquires 5
    wants
        -2 * count (x: dragon where x != Barkeeper and together(x, Innkeeper)) (looks_down(Innkeeper, x) and not slighted(x, by Innkeeper)) as "not to have one of those stand there unsaid"
        -2 if at(Innkeeper) = Room as "not to stand about in what is let"
    temperament
        harsh 2
        honest 2
        gratitude 0                      # and says thanks to nobody
        anger 20                         # it is an old anger, and has nothing to do with what one of them does
    thinking depth 1, plan 4, states 150
    voice border
    played "She keeps an inn that is called after those whom she cannot abide, and there is one of them in the door." 5 minutes

# A green dragon of few words, with a half door in the counter.
dragon Barkeeper : villager "the barkeeper" he
    at Tavern
    folk Dragons
    coins 20
    strength 7
    nerve 10
    grounded
    temperament
        proud 1
    thinking depth 0, plan 3, states 12
    voice short
    played "It is his tavern, and what regulars do at a table is their affair. He says little, and sees to the lamps." 5 minutes

unicorn Scarred : villager "the scarred one" he
    at Tavern
    coins 5
    drunk 3
    dry 6
    engrossed Dice
    bears Dagger
    drawn Dagger                         # he cuts notches in the table with it
    strength 6
    skill 6
    nerve 7
    menacing 4
    temperament
        proud 3
        harsh 2
        anger 50
    thinking depth 1, plan 4, states 90
    voice city

earth_pony Straw : villager "the straw hat" he
    at Tavern
    coins 5
    drunk 7
    dry 4
    engrossed Dice
    strength 5
    skill 3
    nerve 10
    temperament
        merry 1
        anger 20
    thinking depth 1, plan 3, states 20
    voice slurred

initially
    distance(Fields, BridgeStreet) = 5
    distance(BridgeStreet, Fields) = 5
    distance(BridgeStreet, Inn) = 1
    distance(Inn, BridgeStreet) = 1
    distance(Inn, Tavern) = 4
    distance(Tavern, Inn) = 4
    flight(Sky, Fields) = 10
    one_way(Sky, Fields)
    for every spot: place where spot = Sky or spot = Fields or spot = BridgeStreet or spot = Inn or spot = Room or spot = Tavern
        away(spot)
        beyond_call(spot)
        warded(spot)
    in_call(Tavern, of BridgeStreet)
    in_call(Inn, of Room)
    in_call(Room, of Inn)
    holds(Innkeeper, Key)
    need(Innkeeper, of Key) = 1          # she lets it, and gives it to nobody
    sold_by(Key, Innkeeper)
    prejudice(Innkeeper, against Dragons) = 3
    keeps_refuge(Barkeeper, Tavern)
    regular(Scarred, of Barkeeper)
    regular(Straw, of Barkeeper)
    in_the_air(Dark) = false
    brings_back(Dark, of Birthday)
    brings_back(Dark, of Grip)
    brings_back(Dark, of Family)
    by_guilt(Birthday)
    for every x: character
        bed_for(x, Room)
        believes(x, peril(Window)) = 1           # it is only a window
        for every y: character where x != y and (x is villager or y is villager)
            fond(x, by y) = 5                    # of Ponyville they know nothing, and nobody there of them
            trust(x, by y) = 5
            distant(x, y)
            takes_no_offence(x, at y)            # of strangers one is afraid, or rid; there is nothing to be made up with them
    for every x: villager
        for every y: character
            takes_no_offence(x, at y) = false
    for every x: villager
        would_miss(Rarity, by x) = false
        not free_for(x, Search)
    dear(Scarred, to Innkeeper)
    fond(Scarred, by Innkeeper) = 8
    fond(Scarred, by Straw) = 7
    fond(Straw, by Scarred) = 6
    trust(Barkeeper, by Innkeeper) = 7
    # What each of the two has in mind, and takes her for.
    loath(Rarity, of Scarred) = 9
    loath(Rarity, of Straw) = 8
    covets(Scarred, of Rarity) = 3
    covets(Straw, of Rarity) = 2
    relishes(Scarred, Dice) = 4
    relishes(Straw, Dice) = 3
    believes(Scarred, loath(Rarity, of Scarred)) = 1
    believes(Scarred, covets(Rarity, of Scarred)) = 2    # whoever sits there alone is waiting to be asked
    believes(Straw, loath(Rarity, of Straw)) = 1
    believes(Straw, covets(Rarity, of Straw)) = 2
    believes(Scarred, drunk(Scarred)) = 1
    believes(Straw, drunk(Straw)) = 2
    # What a stranger does not know.
    private inquires(Innkeeper) to Innkeeper, Barkeeper, Scarred, Straw
    private bears(Scarred) to Scarred, Straw
