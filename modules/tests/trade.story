# A stall and an inn on a frontier, and a stranger who wants a room there.
story "The Toll Bridge"

use trade

place Bridge "the toll bridge" as "at the toll bridge"
place Inn "the inn" as "in the inn"
place Attic "the attic room" as "in the attic room"

people Marshfolk "marsh people"
lodging Room "the attic room"
    price 4
    door Inn
    within Attic
food Stew "the stew"
    price 1
    plenty
    sates 5
ware Lamp "the lamp"
    price 3

character Gerda she
    at Inn
    holds(Gerda, Room)
    holds(Gerda, Stew)
    sold_by(Room, Gerda)
    sold_by(Stew, Gerda)
character Tam he
    at Inn
    folk Marshfolk
    coins 9
    need(Tam, Room) = 6
character Ives he
    at Inn
    coins 2
    need(Ives, Room) = 6

initially
    distance(Bridge, Inn) = 3
    distance(Inn, Bridge) = 3
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 5
            trust(x, by y) = 5

chapter 1 "An evening"
    starts day 1 18:00
    beat LET "He has the key" when holds(Tam, Room)

test "whoever needs it more than it costs takes it"
    expect LET
    expect coins(Gerda) = 4

test "nobody takes what costs more than it is worth to them"
    given need(Tam, of Room) = 1
    expect never LET

test "nor what they cannot pay for"
    given coins(Tam) = 3
    expect never LET

test "what strangers are taken for shows in the price"
    given prejudice(Gerda, against Marshfolk) = 2
    given need(Tam, of Room) = 9
    expect quoted(Room, to Tam) = 6
    expect coins(Gerda) = 6

test "and in what they are given to hear"
    given prejudice(Gerda, against Marshfolk) = 8
    given private prejudice(Gerda, against Marshfolk) to Gerda
    expect happened slight(Gerda, Tam)

test "whoever bears it is not what they were taken for, and gets the room"
    given prejudice(Gerda, against Marshfolk) = 8
    given private prejudice(Gerda, against Marshfolk) to Gerda
    given need(Tam, of Room) = 10
    given coins(Ives) = 0
    expect happened bear_it(Tam, Gerda)
    expect prejudice(Gerda, against Marshfolk) = 7
    expect LET

test "whoever does not bear it is not let in"
    given prejudice(Gerda, against Marshfolk) = 8
    given private prejudice(Gerda, against Marshfolk) to Gerda
    given need(Tam, of Room) = 10
    given coins(Ives) = 0
    forbid bear_it(_, _)
    expect happened slight(Gerda, Tam)
    expect never LET

test "some do not sell to strangers at all"
    given prejudice(Gerda, against Marshfolk) = 8
    given private prejudice(Gerda, against Marshfolk) to Gerda
    forbid slight(_, _)
    expect happened refuse_to_sell(Gerda, Tam, Room)
    expect never LET

test "until somebody has put in a word for them"
    given prejudice(Gerda, against Marshfolk) = 8
    given private prejudice(Gerda, against Marshfolk) to Gerda
    given coins(Ives) = 0
    given dear(Tam, to Ives)
    forbid slight(_, _)
    expect refused(Room, to Tam, by Gerda)
    expect happened speak_for(Ives, Tam, Gerda) and not refused(Room, to Tam, by Gerda)

test "nor may some sell to them"
    given barred(Room, to Marshfolk)
    expect never LET

test "a price can be brought down"
    given price(Room) = 6
    given quoted(Room, to Tam) = 6
    expect happened come_down(Gerda, Tam, Room)
    expect coins(Gerda) = 4

test "but not by whoever is seen to want it badly"
    given price(Room) = 6
    given quoted(Room, to Tam) = 6
    given need(Tam, of Room) = 10
    expect never happened come_down(Gerda, Tam, Room)
    expect coins(Gerda) = 6

test "whoever is hungry buys a meal, and has it"
    given hunger(Tam) = 5
    expect happened eat(Tam, Stew)
    expect hunger(Tam) = 0

test "the key is what lets one in"
    given hunger(Tam) = 0
    given holds(Tam, Room)
    given holds(Gerda, Room) = false
    as Tam
    do go_in(Tam, Room)
    expect at(Tam) = Attic

test "a good turn is answered with a present"
    given holds(Ives, Lamp)
    given obliged(Ives, to Gerda) = 3
    expect happened make_present(Ives, Gerda, Lamp)
    expect obliged(Ives, to Gerda) = 0

test "what one cannot do without is not for sale"
    given need(Gerda, of Room) = 9
    as Tam
    do ask_price(Tam, Gerda, Room)
    expect refused(Room, to Tam, by Gerda)

test "whoever is played asks, and pays"
    as Tam
    do ask_price(Tam, Gerda, Room)
    do buy(Tam, Gerda, Room)
    expect LET

test "nobody gives away what they need more themselves"
    given holds(Ives, Lamp)
    given need(Ives, of Lamp) = 1
    given obliged(Ives, to Gerda) = 3
    expect always holds(Ives, Lamp)

test "whoever has no need of it gives it away"
    given holds(Ives, Lamp)
    given obliged(Ives, to Gerda) = 3
    expect happened make_present(Ives, Gerda, Lamp)

test "what was bought and is given away is gone, however much more there is of it"
    given holds(Tam, Stew)
    given hunger(Ives) = 5
    given obliged(Tam, to Ives) = 3
    expect happened make_present(Tam, Ives, Stew)
    expect not holds(Tam, Stew)

test "whoever hears it knows what is thought of their like, and of nothing else"
    given prejudice(Gerda, against Marshfolk) = 5
    given private prejudice(Gerda, against Marshfolk) to Gerda
    as Tam
    do ask_price(Tam, Gerda, Room)
    expect happened slight(Gerda, Tam)
    expect believes(Tam, prejudice(Gerda, against Marshfolk)) = 5
    expect always believes(Tam, esteem(Tam, by Gerda)) != unknown
