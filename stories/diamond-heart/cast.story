# Who they are before anything happens.

type pony : character
type unicorn : pony
type earth_pony : pony
type alicorn : pony, teleporter
type dragon : winged

fact facade(character): 0..10            # how much of somebody is the face they show
fact doubt(character): 0..10             # the inner voice
fact pride(character): 0..10 = 7
fact dignity(character): 0..10 = 8
fact love(character): character          # whom somebody loves
fact hunger(character): 0..10
fact exposed(who: character, to: character)   # has laid their heart open and had no answer
fact lost(character)                     # no longer knows who they are
fact wounded(character)
fact post(character): place              # where their work keeps them
fact duty(character): 0..10              # and how firmly

wants of who: character
    duty(who) if post(who) != nowhere and at(who) = post(who) as "to be where the work is"
    -3 * count (x: character) (at_odds(who, x) and together(who, x) and at(who) != post(who)) as "not to be in one room with a quarrel"

dragon Spike "Spike" he
    at Castle
    hunger 5
    grounded                             # nobody flies before breakfast
    love Rarity
    owes(Spike, to Rarity) = Help
    believes love(Rarity) = nobody
    believes at(Doughnuts) = nowhere
    temperament
        kind 2
        gentle 2
        harsh -3
        anger 110
    voice warm

unicorn Rarity "Rarity" she
    at Workroom
    post Workroom
    duty 3
    facade 9
    doubt 4
    love Spike
    believes love(Spike) = Applejack     # she is wrong
    temperament
        proud 2
        gentle 1
        shame 80
    wants
        3 if facade(Rarity) >= 6 as "to be somebody in Canterlot"
    voice refined

earth_pony Applejack "Applejack" she
    at Square
    post Square
    duty 7
    burden 6
    needs_hands
    held                                 # she has a board of the stall on each shoulder
    has(Applejack, Apple)
    temperament
        honest 4
        harsh 1
    voice country

alicorn Twilight "Twilight" she
    at Castle
    post Castle
    duty 3
    temperament
        honest 1
        harsh 1
        anger 120
    voice precise

earth_pony Pinkie "Pinkie Pie" she
    at SugarcubeCorner
    post SugarcubeCorner
    duty 6
    at(Doughnuts) = SugarcubeCorner
    baker(Doughnuts) = Pinkie
    temperament
        merry 4
        gentle 2
    voice breathless

initially
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 7
            trust(x, by y) = 6
    for every x: character where x != Rarity
        fond(Rarity, by x) = 6
        trust(Rarity, by x) = 4          # all of them feel her change; none has said so
    fond(Spike, by Rarity) = 8
    fond(Rarity, by Spike) = 9
    fond(Spike, by Twilight) = 10
    fond(Twilight, by Spike) = 10
    trust(Twilight, by Spike) = 10
    trust(Applejack, by Spike) = 9
    trust(Spike, by Applejack) = 9
    fond(Spike, by Applejack) = 9
    fond(Applejack, by Spike) = 8
    for every x: character where x != Applejack
        believes(x, burden(Applejack)) = 0       # she hides it badly, but she hides it
        believes(x, needs_hands(Applejack)) = false
        believes(x, held(Applejack)) = false
        believes(Applejack, believes(x, burden(Applejack))) = 0
        believes(Applejack, believes(x, needs_hands(Applejack))) = false
    for every x: character where x != Rarity
        believes(x, love(Rarity)) = nobody
        believes(x, doubt(Rarity)) = 0
        believes(Rarity, believes(x, doubt(Rarity))) = 0
        believes(Rarity, believes(x, love(Rarity))) = nobody
        believes(x, believes(Rarity, love(Spike))) = nobody
    for every x: character where x != Spike
        believes(x, believes(Spike, love(Rarity))) = nobody
