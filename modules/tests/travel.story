# Two people on a river, and what the module travel promises of them.
story "Up and Down the River"

use travel

place Mill "the mill" as "in the mill"
place Ford "the ford" as "at the ford"
place Weir "the weir" as "on the weir"

character Una she
    at Mill
    wants
        2 if together(Una, Wim) as "to see Wim"

character Wim he
    at Ford

# These two rest until a test gives them somewhere to be.
winged Kite "the kite" it
    at Mill
    wants
        2 if at(Kite) = errand_of(Kite) as "to be where it is sent"

teleporter Olm he
    at Mill
    wants
        2 if at(Olm) = errand_of(Olm) as "to be where he is sent"

fact errand_of(who: character): place

initially
    distance(Mill, Ford) = 12
    distance(Ford, Mill) = 12
    distance(Ford, Weir) = 10
    distance(Weir, Ford) = 10
    flight(Mill, Weir) = 4
    flight(Weir, Mill) = 4

chapter 1 "Noon"
    starts day 1 12:00
    beat MET "Una finds him" when together(Una, Wim)
    beat LOOKED "Una looks for him in vain" when at(Una) = Ford and at(Wim) != Ford
    beat SENT "It is where it was sent" when errand_of(Kite) != nowhere and at(Kite) = errand_of(Kite)

test "she walks over"
    expect happened walk(Una, Mill, Ford)
    expect MET

test "where no way leads, nobody walks"
    given distance(Mill, Ford) = 0
    expect never happened walk(Una, _, _)
    expect never MET

test "whoever is held stays"
    given held(Una)
    expect never MET

test "a way leads over places between"
    given at(Wim) = Weir
    expect happened walk(Una, Ford, Weir)
    expect MET

test "a way is one way"
    given at(Una) = Weir
    given at(Wim) = Mill
    given distance(Ford, Mill) = 0
    expect never MET

test "whoever comes sees who is not there, and looks elsewhere"
    given at(Wim) = Weir
    given believes(Una, at(Wim)) = Ford
    expect LOOKED
    expect believes(Una, at(Wim)) = nowhere
    expect MET

test "whoever walks in is seen by whoever is there"
    expect believes(Wim, at(Una)) = Ford

test "who is absorbed does not notice who comes, and whoever comes sees that"
    given absorbed(Wim)
    expect MET
    expect never believes(Wim, at(Una)) = Ford
    expect believes(Una, absorbed(Wim))
    expect believes(Una, believes(Wim, at(Una))) = Mill

test "wings are quicker"
    given errand_of(Kite) = Weir
    expect happened fly(Kite, Mill, Weir)
    expect never happened walk(Kite, _, _)
    expect SENT

test "without the strength to fly one goes on foot"
    given errand_of(Kite) = Weir
    given grounded(Kite)
    expect never happened fly(Kite, _, _)
    expect happened walk(Kite, Ford, Weir)
    expect SENT

test "a friend who wants to be there is taken along by magic"
    given at(Wim) = Weir
    given errand_of(Olm) = Weir
    expect happened teleport_with(Olm, Una, Mill, Weir)
    expect MET

test "magic needs no way, and is noticed even by the absorbed"
    given held(Una)
    given at(Wim) = Weir
    given absorbed(Wim)
    given errand_of(Olm) = Weir
    expect happened teleport(Olm, Mill, Weir)
    expect believes(Wim, at(Olm)) = Weir
