# A bench, three people and the weather.
story "The Bench"

use conversation

place Bench "the bench" as "on the bench"
place Pump "the pump" as "at the pump"

topic Weather "the weather"
    first
topic Plums "the plums"

character Una she
    at Bench
character Wim he
    at Bench
    spirits 3
character Ida she
    at Pump
    spirits 3

initially
    after(Weather) = Plums
    distance(Bench, Pump) = 2
    distance(Pump, Bench) = 2
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 5

chapter 1 "Evening"
    starts day 1 18:00
    beat SAID "She begins" when happened chat(Una, Wim, Weather)
    beat ANSWERED "He answers" when happened reply(Wim, Una) after SAID

test "whoever is in low spirits begins with what anybody begins with, and is answered"
    expect SAID
    expect ANSWERED
    expect spirits(Una) >= 2
    expect ease(Una, with Wim) = 2

test "whoever has begun a talk has no good day to wish any more"
    given owes_greeting(Una, to Wim)
    forbid greet(_, _, _)
    expect owes_greeting(Una, to Wim)
    expect SAID
    expect not owes_greeting(Una, to Wim)
    expect greeted(Wim, by Una)

test "whoever has had talk enough begins nothing"
    given spirits(Una) = 3
    given spirits(Ida) = 0
    expect happened chat(Ida, _, Weather) or happened chat(_, Ida, Weather)
    expect never happened chat(Una, Wim, _)

test "a talk leads on, and comes to an end"
    expect happened chat(Una, Wim, Plums) or happened change_subject(Wim, Una, Plums)
    expect not awaits(Una, from Wim)

test "whoever gets no word minds it"
    forbid reply(_, _), cut_short(_, _), change_subject(_, _, _)
    given spirits(Una) = 2
    given believes(Wim, spirits(Una)) = 3
    expect happened keep_silent(Wim, Una)
    expect fond(Wim, by Una) < 5

test "whoever could not answer keeps out of the way of being spoken to"
    forbid reply(_, _), cut_short(_, _), change_subject(_, _, _)
    given spirits(Una) = 2
    given spirits(Ida) = 2
    expect happened walk(Wim, Bench, Pump)

test "nor goes after anybody to answer them"
    given awaits(Ida, from Una)
    given spirits(Una) = 3
    expect left_waiting(Ida, by Una)
    expect never happened walk(Una, Bench, Pump)
