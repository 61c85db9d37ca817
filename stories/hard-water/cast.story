# Who they are before anything happens.

# Keeps the lock, and the house. Her son went on the boats at sixteen, and they brought him back on a sledge.
character Aleid "Aleid" she
    at Kitchen
    holds(Aleid, Soup)
    holds(Aleid, Room)
    sold_by(Soup, Aleid)
    sold_by(Room, Aleid)
    keeps_peace(Aleid, Kitchen)
    keeps_refuge(Aleid, Kitchen)
    post Kitchen
    weariness 3
    nerve 5
    strength 5
    wants
        -4 if at(Aleid) = Chamber as "not to go up into his room"
    temperament
        harsh 2
        honest 2
        brave 2
        anger 60
    voice flat
    played "She keeps the lock and one room to let, and knows whom she will not let it to." 15 minutes

# Has the Lapwing, and the horse, since her grandfather died in October. He had kept the letter for six years.
character Fenna "Fenna" she
    at Kitchen
    folk Boatfolk
    coins 4
    need(Fenna, of Room) = 6
    hunger 5
    chilled 4
    weariness 3
    nerve 1
    post Stable
    temperament
        honest 1
    wants
        -1 if looks_down(Aleid, Fenna) as "not to be looked down on"
    thinking states 160
    voice plain
    played "She has four coins, a boat fast in the ice, and a letter to somebody who will not look at her." 20 minutes

# Has walked with the Lapwing for two days, on his way home from the war.
character Joris "Joris" he
    at Kitchen
    coins 4
    hunger 4
    weariness 3
    troubled
    nerve 6
    skill 5
    strength 6
    temperament
        brave 2
        gentle 2
        anger 40
    thinking states 60
    voice low
    played "He is going home on foot, and would sooner not go to sleep." 15 minutes

# Deals in horses, and carries by road what might have gone by water.
character Lubbert "Lubbert" he
    at Kitchen
    coins 20
    drunk 5
    dry 9
    hunger 2
    weariness 1
    post Stable
    strength 6
    temperament
        merry 2
    voice loud
    played "He has a bottle, a warm corner and six years’ good custom, and would like company." 15 minutes

initially
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 4
            trust(x, by y) = 5
    fond(Joris, by Fenna) = 6
    trust(Joris, by Fenna) = 7
    fond(Fenna, by Joris) = 7
    trust(Fenna, by Joris) = 7
    fond(Fenna, by Aleid) = 2
    trust(Fenna, by Aleid) = 2
    fond(Aleid, by Fenna) = 4
    trust(Aleid, by Fenna) = 4
    trust(Lubbert, by Aleid) = 6
    fond(Joris, by Lubbert) = 2
    fond(Lubbert, by Fenna) = 2
    trust(Lubbert, by Fenna) = 2
    obliged(Joris, to Fenna) = 3
    dear(Fenna, to Joris)
    prejudice(Aleid, against Boatfolk) = 7
    private prejudice(Aleid, against Boatfolk) to Aleid, Lubbert
    dead(Sander)
    # Why he went, and who has said what.
    reason(Sander) = OwnWish
    doer(Tale) = Lubbert
    sufferer(Tale) = Aleid
    could_be(Tale, Lubbert)
    private could_be(Tale, Lubbert) to Lubbert
    private doer(Tale) to Lubbert
    private reason(Sander) to Fenna, Lubbert
    for every x: character where x != Fenna and x != Lubbert
        believes(x, reason(Sander)) = Talk
    believes(Fenna, believes(Aleid, reason(Sander))) = Talk
    believes(Lubbert, believes(Aleid, reason(Sander))) = Talk
    heard(reason(Sander), by Aleid) = Lubbert
    told(reason(Sander), by Lubbert, to Aleid)
    secret(reason(Sander), of Lubbert) = 2
    private secret(reason(Sander), of Lubbert) to Lubbert
    lied(Aleid, by Lubbert)
    private lied(Aleid, by Lubbert) to Lubbert
    trust(Sander, by Aleid) = 6
    # The letter, which he gave to the old man on the Lapwing to put in at the lock.
    carried(Letter) = Fenna
    filled(Letter)
    sealed(Letter)
    signed(Letter) = Sander
    penned(Letter, by Sander)
    meant_for(Letter, Aleid)
    says(Letter, reason(Sander) = OwnWish)
    comes_by(Aleid, Kitchen)
    for every x: character
        private meant_for(Letter, x) to Fenna
    private carried(Letter) to Fenna
    private filled(Letter) to Fenna
    private sealed(Letter) to Fenna
    private signed(Letter) to Fenna
    private penned(Letter, by Sander) to Fenna
    private says(Letter, reason(Sander) = OwnWish) to Fenna, Lubbert
    believes(Lubbert, believes(Fenna, reason(Sander))) = Talk
    believes(Fenna, believes(Lubbert, reason(Sander))) = Talk
    would_have(Aleid, reason(Sander) = OwnWish, by Fenna) = 5
    private would_have(Aleid, reason(Sander) = OwnWish, by Fenna) to Fenna
    # Whose company is wanted.
    covets(Lubbert, of Fenna) = 2
    loath(Fenna, of Lubbert) = 7
    believes(Lubbert, loath(Fenna, of Lubbert)) = 1
    unwelcome(Lubbert, Chamber)                         # he has never been let up there
    # What comes back.
    pang(Crossing, to Joris) = 8
    private pang(Crossing, to Joris) to Joris
    reluctance(Crossing, to Joris) = 2
    haunts(Crossing, Joris)
    private haunts(Crossing, Joris) to Joris
    nosy(Fenna, about Crossing) = 2
    believes(Fenna, pang(Crossing, to Joris)) = 5
    pang(Sledge, to Aleid) = 4
    private pang(Sledge, to Aleid) to Aleid
