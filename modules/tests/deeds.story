# A gate left open, a cow in the beans, and what comes of it between neighbours.
story "The Gate"

use deeds

place Green "the green" as "on the green"
place Byre "the byre" as "in the byre"

deed Gate "the open gate"
    harm 6

character Una she
    at Green
    chore(Una) = Green
character Wim he
    at Green
character Ida she
    at Green
character Olm he
    at Byre

initially
    distance(Green, Byre) = 5
    distance(Byre, Green) = 5
    for every x: character
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 6
    doer(Gate) = Wim
    sufferer(Gate) = Una
    could_be(Gate, Wim)
    could_be(Gate, Olm)
    certain(Wim, of doer(Gate))
    secret(doer(Gate), of Wim) = 1
    dear(Una, to Wim)
    private doer(Gate) to Wim, Olm

chapter 1 "An evening"
    starts day 1 18:00
    beat OWNED "He says so" when happened own_up(Wim, _, Gate)
    beat HELD "She holds it against him" when grievance(Una, against Wim) > 0
    beat LET "And lets it go" when grievance(Una, against Wim) = 0 after HELD

test "nobody holds against anybody what they know nothing of"
    given believes(Ida, doer(Gate)) = Wim
    expect laid_to(Gate, by Ida) = Wim
    expect esteem(Wim, by Ida) = 4
    expect never HELD

test "whoever knows holds it against whoever did it"
    given believes(Una, doer(Gate)) = Wim
    expect HELD

test "and may be wrong"
    given believes(Una, doer(Gate)) = Olm
    expect grievance(Una, against Olm) >= 4

test "a conscience speaks, and what is owned to weighs less"
    given conscience(Wim) = 9
    expect OWNED
    expect HELD
    expect never grievance(Una, against Wim) >= 5

test "nobody lets a friend bear the blame"
    given believes(Una, doer(Gate)) = Olm
    given believes(Wim, believes(Una, doer(Gate))) = Olm
    given dear(Olm, to Wim)
    given conscience(Wim) = 5
    expect OWNED
    expect grievance(Una, against Olm) = 0
    expect misjudged(Olm, by Una)

test "a grievance is let go where one is dear"
    given believes(Una, doer(Gate)) = Wim
    given dear(Wim, to Una)
    expect LET

test "or owed enough"
    given believes(Una, doer(Gate)) = Wim
    given obliged(Una, to Wim) = 6
    forbid accuse(_, _, _, _)
    expect happened pardon(Una, Wim)
    expect obliged(Una, to Wim) = 0

test "or when it has been worked off"
    given believes(Una, doer(Gate)) = Wim
    forbid accuse(_, _, _, _)
    expect happened lend_a_hand(Wim, Una)
    expect LET

test "what is had out is had out once"
    given believes(Una, doer(Gate)) = Olm
    given dear(Una, to Olm) = false
    forbid apologise(_, _), stand_by_it(_, _), retaliate(_, _)
    expect aired(Una, with Olm)
    expect never aired(Una, with Olm) and grievance(Una, against Olm) < 5

test "or paid back before everybody"
    given believes(Una, doer(Gate)) = Wim
    given dear(Una, to Wim) = false
    expect happened retaliate(Una, Wim)
    expect esteem(Wim, by Ida) < 5

test "whoever sees friends at odds puts in a word"
    given believes(Una, doer(Gate)) = Wim
    given dear(Una, to Ida)
    given dear(Wim, to Ida)
    given dear(Una, to Wim) = false
    expect happened vouch(Ida, _, _)

test "whose doing it was is told by one act"
    given believes(Una, doer(Gate)) = Olm
    given believes(Ida, doer(Gate)) = Wim
    given believes(Ida, believes(Una, doer(Gate))) = Olm
    given dear(Olm, to Ida)
    given dear(Una, to Ida)
    expect happened name(Ida, Una, Gate)
    expect never happened tell(Ida, Una, doer(Gate))

test "whoever has named the wrong one puts it right"
    given believes(Ida, doer(Gate)) = Wim
    given told(doer(Gate), by Ida, to Una)
    given believes(Una, doer(Gate)) = Olm
    given trust(Ida, by Una) = 7
    expect happened name(Ida, Una, Gate)
    expect laid_to(Gate, by Una) = Wim

test "nobody is asked a third time"
    given curious(Una, of doer(Gate)) = 5
    given believes(Una, believes(Ida, doer(Gate))) = Wim
    given believes(Ida, doer(Gate)) = Wim
    given trust(Ida, by Una) = 7
    given times_asked(doer(Gate), Ida, by Una) = 2
    expect times_asked(doer(Gate), Ida, by Una) = 2
    expect never happened question(Una, Ida, Gate)

test "nor a second time, who could not say"
    given curious(Una, of doer(Gate)) = 5
    forbid keep_counsel(_, _, _)
    as Una
    do question(Una, Ida, Gate)
    expect happened profess_ignorance(Ida, Una, Gate)
    expect times_asked(doer(Gate), Ida, by Una) = 2

test "whose doing it was is asked by one act"
    given curious(Una, of doer(Gate)) = 5
    given believes(Una, believes(Ida, doer(Gate))) = Wim
    given believes(Ida, doer(Gate)) = Wim
    given trust(Ida, by Una) = 7
    expect happened question(Una, Ida, Gate)
    expect never happened ask(Una, Ida, doer(Gate))

test "sorry is answered once"
    given believes(Una, doer(Gate)) = Wim
    as Una
    do have_it_out(Una, Wim)
    do hear_it_out(Una, Wim)
    expect sorry_said(Wim, to Una)
    expect sorry_said(Wim, to Una) = false and happened hear_it_out(Una, Wim)
