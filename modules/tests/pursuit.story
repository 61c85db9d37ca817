# A girl who has run off, her brother who goes after her, and whoever saw her pass.
story "Which Way She Went"

use pursuit

place Farm "the farm" as "at the farm"
place Ford "the ford" as "at the ford"
place Wood "the wood" as "in the wood"
place Inn "the inn" as "at the inn"

character Nell she
    at Farm
    wants
        5 if at(Nell) = Inn as "to get away"
character Tom he
    at Farm
    absorbed
    held
character Ida she
    at Ford

initially
    distance(Farm, Ford) = 10
    distance(Ford, Farm) = 10
    distance(Ford, Wood) = 10
    distance(Wood, Ford) = 10
    distance(Ford, Inn) = 15
    distance(Inn, Ford) = 15
    for every x: character
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 6
    seeks(Tom, Nell) = 6

happening dog_barks at 22:40 on day 1
    effects
        not absorbed(Tom)
        not held(Tom)
        believes(Tom, at(Nell)) := nowhere

chapter 1 "A night"
    starts day 1 22:00

test "traces lead whoever follows them"
    expect at(Nell) = Inn
    expect happened look_for_traces(Tom, Nell, Farm)
    expect at(Tom) = Inn

test "nobody follows who is not looking for anybody"
    given seeks(Tom, Nell) = 0
    expect at(Nell) = Inn
    expect never at(Tom) = Inn

test "whoever may have seen them go is asked"
    expect happened ask_after(Tom, Ida, Nell)
    expect happened say_what_one_saw(Ida, Tom, Nell, Ford)

test "and where nobody saw them, traces are looked for there too"
    given at(Ida) = Wood
    expect happened look_for_traces(Tom, Nell, Ford)
    expect at(Tom) = Inn

test "whoever would not have them found sends them astray"
    given washed_out(Ford)
    given shields(Ida, Nell) = 6
    given shields(Ida, Nell) = 6
    expect happened send_astray(Ida, Tom, Nell, _)

test "or says nothing where nobody would believe it"
    given washed_out(Ford)
    given shields(Ida, Nell) = 6
    given trust(Ida, by Tom) = 2
    expect happened have_seen_nobody(Ida, Tom)

test "whoever has gone another way is followed that way"
    given distance(Ford, Inn) = 0
    given distance(Inn, Ford) = 0
    given distance(Wood, Inn) = 10
    given distance(Inn, Wood) = 10
    expect at(Tom) = Wood
    expect at(Tom) = Inn
