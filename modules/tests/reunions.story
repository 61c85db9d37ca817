# A shepherd who went off to look for his dog, and whoever has come after him.
story "The Upper Pasture"

use reunions

place Hut "the hut" as "in the hut"

character Ode she
    at Hut
character Bram he
    at Hut
    quest 6

initially
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 8
            sure(x, of y) = 8
    dear(Bram, to Ode)
    dear(Ode, to Bram)
    believes(Ode, quest(Bram)) = 1
    believes(Bram, believes(Ode, quest(Bram))) = 1

chapter 1 "An evening"
    starts day 1 18:00

test "whoever does not know how much it is to him asks him home; whoever knows goes along"
    expect believes(Ode, quest(Bram)) = 6
    expect goes_with(Ode, with Bram)
    expect never goes_home(Bram)

test "whoever is done with looking is asked, and comes home"
    given quest(Bram) = 1
    given tied(Ode) = 2
    expect goes_home(Bram)
    expect never goes_with(Ode, with Bram)

test "nobody goes along with whoever is nothing to them"
    given dear(Bram, to Ode) = false
    expect never goes_with(Ode, with Bram)

test "whoever leaves too much behind does not go along"
    given tied(Ode) = 6
    expect believes(Ode, quest(Bram)) = 6
    expect never goes_with(Ode, with Bram)

test "whoever has been shown it believes it when it is said"
    given sure(Bram, of Ode) = 3
    given shown(Bram, by Ode)
    forbid go_along(_, _)
    expect happened say_dear(Ode, Bram)
    expect sure(Bram, of Ode) = 8

test "and is not persuaded by words where nothing was shown"
    given sure(Bram, of Ode) = 3
    forbid go_along(_, _)
    expect sure(Bram, of Ode) = 3
    expect never happened say_dear(Ode, Bram)

test "it is shown by going along"
    given sure(Bram, of Ode) = 3
    expect sure(Bram, of Ode) = 3 and shown(Bram, by Ode)
    expect sure(Bram, of Ode) = 8
