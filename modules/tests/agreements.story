# A roof, a promise to mend it by six, and what becomes of the promise.
story "The Roof"

use agreements

place Yard "the yard" as "in the yard"

matter Roof "the roof"
    weight 4

character Una she
    at Yard
character Wim he
    at Yard

fact strong(who: character)

initially
    seeker(Roof) = Una
    fit(Roof, by Wim)
    strong(Wim)
    trust(Wim, by Una) = 6
    fond(Una, by Wim) = 5

happening six at 18:00 on day 1
    effects past(Roof)

action mend(who: character)
    as "mend the roof"
    requires strong(who) and promised(Roof, by who) != nobody and not settled(Roof)
    effects settled(Roof)
    consenting who
    takes 30 minutes

chapter 1 "An afternoon"
    starts day 1 16:00
    beat ASKED "She asks" when happened propose(Una, Wim, Roof)
    beat GIVEN "He promises" when promised(Roof, by Wim) = Una
    beat KEPT "He keeps it" when settled(Roof)
    beat BROKEN "It is broken" when broke(Roof, by Wim)

test "what somebody seeks is asked of whoever can do it, promised and kept"
    expect ASKED
    expect GIVEN
    expect KEPT
    expect promised(Roof, by Wim) = nobody
    expect trust(Wim, by Una) = 7
    expect never BROKEN

test "whoever cannot is not asked"
    given fit(Roof, by Wim) = false
    given settled(Roof)
    expect never ASKED
    expect always settled(Roof)

test "nobody is glad that the time for it went by without a promise"
    given fit(Roof, by Wim) = false
    expect past(Roof)
    expect never feels(Una, joy) >= 1

test "a promise whose time goes by is broken, and that costs something"
    given strong(Wim) = false
    given believes(Una, strong(Wim))
    forbid release(_, _, _)
    expect GIVEN
    expect BROKEN
    expect grievance(Una, against Wim) >= 4
    expect trust(Wim, by Una) = 3

test "whoever is dear is let off what is too much for them"
    given promised(Roof, by Wim) = Una
    given strong(Wim) = false
    given dear(Wim, to Una)
    given hard(Roof, by Wim)
    expect happened release(Una, Wim, Roof)
    expect never BROKEN

test "whom one does not care for is turned down, and minds it"
    given fond(Una, by Wim) = 0
    given strong(Wim) = false
    given believes(Una, fond(Una, by Wim)) = 5
    given believes(Una, strong(Wim))
    free
    expect happened decline(Wim, Una, Roof)
    expect grievance(Una, against Wim) = 1

test "whoever is known to be unable, or not to care, is not asked"
    given fond(Una, by Wim) = 0
    given strong(Wim) = false
    expect never ASKED
