# A ferry went down here once. Tonight the same bell rings, and there are two rooms over the landing.
story "The Bell on the Landing"

use nights

place Kitchen "the kitchen" as "in the kitchen"
place Loft "the loft" as "in the loft"

memory Ferry "the night of the ferry"
memory Swim "the summer at the weir"
cue Bell "the bell"
    brings_back(Bell, of Ferry)

character Nell she
    at Loft
character Oke he
    at Loft
character Joss he
    at Kitchen

initially
    distance(Kitchen, Loft) = 1
    distance(Loft, Kitchen) = 1
    for every x: character
        bed_for(x, Loft)
        for every y: character where x != y
            fond(x, by y) = 6
            trust(x, by y) = 5
    pang(Ferry, to Nell) = 7
    private pang(Ferry, to Nell) to Nell
    nighttime
    in_the_air(Bell)
    weariness(Nell) = 6

fact cross(who: character)
fact snubbed(who: character)
wants of who: character
    -2 if cross(who) as "to have it out"
    -8 if snubbed(who) as "not to be snapped at"
action snap_at(who: character, whom: character)
    as "snap at {whom}"
    requires together(who, whom) and who != whom and cross(who)
    effects
        not cross(who)
        snubbed(whom)
    consenting who
    observing x: together(x, who)

happening eleven at 23:00 on day 1
    effects hour_passes()
    observing nobody
happening dead_of_night at 02:00 on day 2
    effects night_deepens()
    observing nobody
happening three at 03:00 on day 2
    effects hour_passes()
    observing nobody
happening five at 05:00 on day 2
    effects hour_passes()
    observing nobody
happening dawn at 06:00 on day 2
    effects
        day_breaks()
        in_the_air(Bell) := false
happening seven at 07:00 on day 2
    effects hour_passes()
    observing nobody

chapter 1 "A night"
    starts day 1 21:50

test "what brings it back brings it back, and everybody there can see that something has"
    expect haunts(Ferry, Nell)
    expect believes(Oke, troubled(Nell))
    expect never believes(Oke, haunts(Ferry, Nell))
    expect never asleep(Oke)

test "whoever is watched over sleeps through it"
    expect happened watch_over(Oke, Nell)
    expect happened lie_down(Nell)
    expect always not dreaming(Nell)

test "with nobody who would watch she does not sleep that night"
    given fond(Nell, by Oke) = 3
    expect never happened watch_over(_, Nell)
    expect never nighttime and asleep(Nell)

test "and where she is too tired for that she dreams of it, and wakes the worse for it"
    given fond(Nell, by Oke) = 3
    given weariness(Nell) = 9
    expect happened lie_down(Nell)
    expect dreaming(Nell)
    expect burden(Nell) >= 4

test "whoever has nobody there whom they like goes and asks somebody to stay"
    given fond(Oke, by Nell) = 3
    given fond(Nell, by Oke) = 3
    given pang(Ferry, to Nell) = 4
    given weariness(Nell) = 9
    expect happened ask_to_stay(Nell, Joss)
    expect keeps_watch(Joss, over Nell)
    expect always not dreaming(Nell)

test "and where nobody would, is content not to be alone"
    given fond(Oke, by Nell) = 3
    given fond(Nell, by Oke) = 3
    given fond(Nell, by Joss) = 3
    given pang(Ferry, to Nell) = 4
    given weariness(Nell) = 9
    expect never happened ask_to_stay(Nell, _)
    expect at(Nell) = Kitchen
    expect always not dreaming(Nell)

test "what is worst of all comes through, and whoever watches wakes her"
    given pang(Ferry, to Nell) = 9
    given weariness(Nell) = 9
    expect happened wake(Oke, Nell)
    expect burden(Nell) <= 3

test "whoever is tired out does not watch"
    given weariness(Oke) = 9
    given weariness(Nell) = 9
    expect dreaming(Nell)

test "whoever trusts somebody tells it, and has it off their mind"
    given trust(Oke, by Nell) = 8
    expect happened tell_of_it(Nell, Oke, Ferry)
    expect pang(Ferry, to Nell) = 5

test "whoever would rather not have it known asks for quiet, is promised it, and is left in peace"
    given trust(Oke, by Nell) = 8
    given reluctance(Ferry, to Nell) = 9
    given weariness(Nell) = 3
    expect happened beg_quiet(Nell, Oke)
    expect lets_lie(Oke, of Nell)
    expect never happened ask_what_it_is(Oke, Nell)

test "whoever thinks that it would do her good to be asked asks, and is told"
    given trust(Oke, by Nell) = 8
    given reluctance(Ferry, to Nell) = 8
    given believes(Oke, pang(Ferry, to Nell)) = 7
    expect happened ask_what_it_is(Oke, Nell)
    expect happened tell_of_it(Nell, Oke, Ferry)

test "and having promised he asks in the morning"
    given trust(Oke, by Nell) = 8
    given reluctance(Ferry, to Nell) = 8
    given believes(Oke, pang(Ferry, to Nell)) = 7
    given lets_lie(Oke, of Nell)
    expect happened ask_what_it_is(Oke, Nell)
    expect never spoke_anyway(Oke, to Nell)

test "unless it matters more to him to know"
    given trust(Oke, by Nell) = 9
    given reluctance(Ferry, to Nell) = 6
    given believes(Oke, pang(Ferry, to Nell)) = 7
    given lets_lie(Oke, of Nell)
    given nosy(Oke, about Ferry) = 9
    expect spoke_anyway(Oke, to Nell)
    expect trust(Oke, by Nell) = 7

test "a dream is told in the morning to somebody who is trusted"
    given trust(Oke, by Nell) = 6
    given fond(Nell, by Oke) = 3
    given weariness(Nell) = 9
    expect happened tell_dream(Nell, Oke)

test "whoever has been forgiven is not haunted by it"
    given done_to(Ferry) = Joss
    expect never haunts(Ferry, Nell)

test "what is dear comes back too, and does good"
    given brings_back(Bell, of Swim)
    given balm(Swim, to Oke) = 6
    given burden(Oke) = 3
    expect haunts(Swim, Oke)
    expect burden(Oke) = 2

test "whoever has hurt somebody is reminded of what they cannot forgive themselves"
    given cross(Oke)
    given by_guilt(Swim)
    given pang(Swim, to Oke) = 5
    expect happened snap_at(Oke, _)
    expect haunts(Swim, Oke)

test "a friend who is too tired to watch says that he will stay"
    given at(Joss) = Loft
    given weariness(Joss) = 7
    given fond(Nell, by Oke) = 3
    as Nell
    do ask_to_stay(Nell, Joss)
    expect happened stay_night(Joss, Nell)

test "and one who is not, watches"
    given at(Joss) = Loft
    given fond(Nell, by Oke) = 3
    as Nell
    do ask_to_stay(Nell, Joss)
    expect happened watch_over(Joss, Nell)
    expect never happened stay_night(Joss, Nell)

test "whoever is no friend says no"
    given at(Joss) = Loft
    given fond(Nell, by Joss) = 3
    as Nell
    do ask_to_stay(Nell, Joss)
    expect happened cannot_tonight(Joss, Nell)
