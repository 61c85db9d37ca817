# A boy has not come in from the moor, and what comes of it depends on who is asked.
story "Not In by Dark"

use gathering

place House "the house" as "at the house"
place Forge "the forge" as "at the forge"
place Mill "the mill" as "at the mill"
place Moor "the moor" as "out on the moor"

venture Search "to look for the boy"
    aim Moor
    muster House
    least 3

character Una she
    at House
character Wim he
    at House
character Ida she
    at Forge
character Olm he
    at Mill

initially
    distance(House, Forge) = 4
    distance(Forge, House) = 4
    distance(House, Mill) = 6
    distance(Mill, House) = 6
    distance(House, Moor) = 15
    distance(Moor, House) = 15
    for every x: character
        free_for(x, Search)
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 6
    stake(Una, in Search) = 8
    stake(Wim, in Search) = 3
    stake(Ida, in Search) = 4
    called_for(Search)
    private called_for(Search) to Una, Wim
    dread(Olm, at Search) = 3

chapter 1 "An evening"
    starts day 1 19:00
    beat OUT "They set out" when begun(Search)

test "whoever needs others goes and asks them, and when there are enough they set out"
    expect happened urge(Una, _, Search)
    expect party(Ida, in Search)
    expect never party(Olm, in Search)
    expect OUT
    expect at(Una) = Moor
    expect at(Wim) = Moor

test "and who cannot leave sends somebody round"
    given held(Una)
    given stake(Wim, in Search) = 0
    given least(Search) = 2
    expect happened send_round(Una, Wim, Search)
    expect happened summon(Wim, Ida, Una)
    expect OUT

test "nobody asks for whom nothing is at stake"
    given stake(Una, in Search) = 0
    given stake(Wim, in Search) = 0
    given stake(Ida, in Search) = 0
    expect never OUT
    expect never happened urge(_, _, Search)

test "where it takes more than will come, nobody sets out"
    given least(Search) = 4
    given dread(Olm, at Search) = 8
    given trust(Una, by Olm) = 2
    given trust(Wim, by Olm) = 2
    given trust(Ida, by Olm) = 2
    expect never party(Olm, in Search)
    expect never OUT

test "unless somebody whom they trust puts heart into them"
    given least(Search) = 4
    given at(Olm) = House
    given dread(Olm, at Search) = 4
    expect happened put_heart_into(_, Olm, Search)
    expect party(Olm, in Search)
    expect OUT

test "whoever has a friend in it comes for their sake"
    given dear(Una, to Olm)
    given dread(Olm, at Search) = 1
    given at(Olm) = House
    given least(Search) = 4
    given trust(Una, by Olm) = 2
    given trust(Wim, by Olm) = 2
    given trust(Ida, by Olm) = 2
    expect party(Olm, in Search)
    expect OUT

test "who cannot come along is not asked"
    given least(Search) = 4
    given not free_for(Olm, Search)
    expect never happened urge(_, Olm, Search)
    expect never OUT

test "whoever has something to see to does so before they set out"
    given affairs(Wim) = Forge
    expect happened settle_affairs(Wim, Forge)
    expect OUT
