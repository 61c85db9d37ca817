# Who they are before anything happens.

use hunger

type pony : character
type unicorn : pony
type earth_pony : pony
type alicorn : pony, teleporter
type dragon : winged

fact facade(who: character): 0..10 as 8.. "{who} was showing everybody a face that was not {who.hers}",
    6.. "{who} was still keeping up a face that was not {who.hers}", 1.. "{who} could hardly keep {who.their} face up any longer",
    "{who} was showing {who.their} own face"
fact doubt(who: character): 0..10 as 4.. "{who} had a voice inside that would not be quiet", 2.. "{who's} conscience was not quite quiet",
    1.. "{who} had a little doubt left", "all was quiet inside {who}"
fact distant(one: character, other: character)                          # they are not on such terms that the one, fallen out with the other, would mind: no friends, nor anything of the kind
fact dignity(who: character): 0..10 = 8 as 8.. "{who's} dignity was whole", 5.. "{who's} dignity had taken a knock",
    3.. "{who} had been made small", "{who} had been made very small"
fact love(who: character): character as "{who} was in love with {value}", nobody "{who} was in love with nobody"
fact wounded(who: character) as "{who} was hurt"
fact duty(who: character): 0..10 as 5.. "{who's} work could not wait", 1.. "{who} had work to do", "no work waited for {who}"

# Work can wait while there is something that one has to say to somebody, or to hear from them.
wants of who: character
    duty(who) if post(who) != nowhere and at(who) = post(who) and not day_off(who) and not some (x: character) (sore(who, toward x) or is_wondering(who, about x)) as "to be at one's work with a clear mind"

dragon Spike "Spike" he
    at Castle
    hunger 5
    love Rarity
    owes(Spike, to Rarity) = Help
    set_out_to Rarity
    duty 1
    believes at(Doughnuts) = nowhere
    temperament
        kind 2
        gentle 2
        harsh -3
        anger 110
    voice warm
    played "He carries things. Today he might also say what he has been carrying about for years, if the stairs are long enough." 12 minutes

unicorn Rarity : wanderer "Rarity" she
    at Workroom
    post Workroom
    duty 3
    facade 9
    guise Lofty
    dignity 7                            # a year of cards that do not come
    doubt 4
    love Spike
    believes love(Spike) = Applejack     # she is wrong
    temperament
        proud 2
        gentle 1
        shame 80
    wants
        # On a day on which Canterlot has said no there is nobody to be somebody for.
        3 if facade(Rarity) >= 6 and not some (x: card) replies(x) = No as "to be somebody in Canterlot"
    voice refined
    played "She has a face to keep up and a line to finish, and one person before whom it slips." 12 minutes

earth_pony Applejack "Applejack" she
    at Square
    post Square
    duty 7
    burden 8
    needs_hands
    held                                 # she has a board of the stall on each shoulder
    has(Applejack, Apple)
    temperament
        honest 4
        harsh 1
    voice country
    played "She keeps a stall in the square, says the hard thing flat, and will hear of it before noon." 8 minutes

alicorn Twilight "Twilight" she
    at Castle
    post Castle
    duty 3
    temperament
        honest 1
        harsh 1
        anger 120
    voice precise
    played "She has known him since the egg. She means to be fair to everybody; that is before she sees his hand." 6 minutes

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
    played "She has a dozen doughnuts that only he can judge of, and somebody has promised to come by again." 4 minutes

initially
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 7
            trust(x, by y) = 6
    for every x: character where x != Rarity
        fond(Rarity, by x) = 6
        trust(Rarity, by x) = 4          # all of them feel her change; none has said so
    fond(Rarity, by Pinkie) = 7          # who takes nobody's part against anybody
    fond(Spike, by Rarity) = 8
    fond(Rarity, by Spike) = 9
    fond(Spike, by Twilight) = 10
    fond(Twilight, by Spike) = 10
    trust(Twilight, by Spike) = 10
    trust(Applejack, by Spike) = 9
    trust(Spike, by Applejack) = 9
    fond(Spike, by Applejack) = 9
    for every x: character where x != Rarity
        believes(x, goes_for(Rarity, Herself)) = unknown
        would_miss(Rarity, by x)         # and she does not think so
        private would_miss(Rarity, by x) to x
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
