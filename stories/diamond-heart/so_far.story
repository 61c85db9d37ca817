# What is so by the second night, as it mostly comes out, that was not so in the beginning, and is known to everybody whom it concerns. For chapters that are told by themselves.
initially
    facade(Rarity) = 0
    doubt(Rarity) = 7
    served(Rarity)
    not thirsty(Rarity)
    burden(Rarity) = 6
    post(Rarity) = nowhere
    leaving(Rarity)
    repents(Rarity)
    goes_for(Rarity, Herself)
    at(Rarity) = FarRoad
    broken(Mirror)
    swept(Mirror)
    hunger(Spike) = 1
    wounded(Spike)
    owes(Spike, to Rarity) = nothing
    set_out_to(Spike) = nobody
    grievance(Spike, against Rarity) = 6
    tasted(Doughnuts)
    burden(Applejack) = 0
    not needs_hands(Applejack)
    not held(Applejack)
    not has(Applejack, Apple)
    late_morning
    for every x: character
        believes(x, love(Rarity)) = Spike
        believes(x, burden(Applejack)) = 0
        believes(x, needs_hands(Applejack)) = false
        believes(x, held(Applejack)) = false
        believes(Applejack, believes(x, burden(Applejack))) = 0
        believes(Applejack, believes(x, needs_hands(Applejack))) = false
    believes(Rarity, love(Spike)) = nobody
    bent_on(Spike, Rarity)
    private bent_on(Spike, Rarity) to Spike, Applejack
