# A bag by the door, and who says what before it is carried out.
story "The Bag by the Door"

use partings

place Kitchen "the kitchen" as "in the kitchen"
place Road "the road" as "on the road"
purpose Sea "the sea"

character Una : wanderer she
    at Kitchen
    leaving
    goes_for(Una, Sea)
character Wim he
    at Kitchen
character Ida she
    at Kitchen
    held

initially
    distance(Kitchen, Road) = 15
    one_way(Kitchen, Road)
    away(Road)
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 7
            trust(x, by y) = 7
    would_miss(Una, by Wim)
    private would_miss(Una, by Wim) to Wim
    believes(Wim, goes_for(Una, Sea)) = unknown

happening night at 19:30 on day 1 unforeseen
    effects regret_sets_in()
    observing nobody

chapter 1 "An evening"
    starts day 1 18:00

test "whoever would have her stay says so, and is answered"
    expect happened plead(Wim, Una)
    expect happened stay_on(Una, Wim) or happened go_all_the_same(Una, Wim)

test "or asks at least where she is going"
    forbid plead(_, _)
    given fond(Wim, by Una) = 8
    expect happened ask_whither(Wim, Una)
    expect happened say_whither(Una, Wim)

test "whoever does not care for her lets her go"
    given fond(Una, by Wim) = 3
    expect never happened plead(Wim, Una)
    expect at(Una) = Road

test "nobody speaks up before a friend who is done with her, and it is told that friend in the night"
    given turned_away(Ida, from Una)
    expect never happened plead(Wim, Una)
    expect at(Una) = Road
    expect happened rue_aloud(Wim, Ida, Una)
