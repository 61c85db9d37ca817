# A parlour, and how those who come into it are met.
story "The Parlour"

use courtesy

place Parlour "the parlour" as "in the parlour"
place Lane "the lane" as "in the lane"

character Una she
    at Parlour
    home Parlour
character Wim he
    at Lane
    wants
        2 if at(Wim) = Parlour as "to be indoors"
character Ida she
    at Parlour
    wants
        1 if at(Ida) = Parlour as "to be indoors"

initially
    distance(Parlour, Lane) = 3
    distance(Lane, Parlour) = 3
    greeted(Ida, by Una)
    greeted(Una, by Ida)

chapter 1 "Four o'clock"
    starts day 1 16:00
    beat IN "He comes in" when at(Wim) = Parlour
    beat MET "He is greeted" when happened greet(Una, Wim, _)
    beat BACK "And greets back" when happened greet_back(Wim, Una, _) after MET

test "whoever comes is greeted by whoever is at home, and greets back"
    expect MET
    expect BACK
    expect happened greet(Una, Wim, Warm)
    expect never happened greet(Ida, Wim, _)

test "nobody leaves so as not to have to greet"
    given at(Wim) = Parlour
    given at(Ida) = Lane
    forbid greet(_, _, _)
    expect happened walk(Ida, Lane, Parlour)
    expect never happened walk(Una, _, _)

test "to let a good day pass is to pass somebody by, so that nobody does it for peace of mind"
    forbid greet_back(_, _, _)
    forbid nod_back(_, _)
    expect happened walk_past(Wim, Una)
    expect passed_by(Una, by Wim)

test "whoever is at home nowhere greets nobody first"
    given home(Una) = nowhere
    expect IN
    expect never MET

test "coldly, if there is something between them"
    given grievance(Una, against Wim) = 4
    expect happened greet(Una, Wim, Cold)
    expect never happened greet(Una, Wim, Warm)

test "a face is kept up if somebody has one, and that wears on them"
    given face(Una) = Proud
    given dear(Wim, to Una)
    forbid greet(Una, _, Warm)
    expect happened greet(Una, Wim, Proud)
    expect strain(Una) = 1

test "a kindness is thanked for"
    given obliged(Una, to Wim) = 2
    given obliged(Wim, to Una) = 0
    expect happened thank(Una, Wim, _)
    expect obliged(Una, to Wim) = 0

test "nobody parts from a friend without a word"
    given dear(Wim, to Una)
    given departing(Wim)
    expect happened take_leave(Una, Wim, _) or happened take_leave(Wim, Una, _)
