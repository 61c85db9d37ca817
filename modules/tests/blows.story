# The mill on a market evening: a fight, a rail that does not hold, and who answers for it.
story "The Mill Rail"

use blows

rule absent(who: character) = dead(who)

place Loft "the mill loft" as "in the mill loft"
place Yard "the mill yard" as "in the mill yard"
place House "the reeve's house" as "at the reeve's house"

weapon Hook "the sack hook"
hazard Rail "the rail"
    at Loft
    peril 10
    beyond_it Yard
remedy Iron "the hot iron"
    at Loft
    closes 8
deed Fall "the fall from the loft"
    death_of Brand
    harm 8

character Nan she
    at Loft
    strength 2
    skill 1
character Brand he
    at Loft
    drunk 7
    strength 6
    skill 6
    nerve 9
    menacing 1
    temperament
        proud 4
character Perrin he
    at Loft
    strength 6
    skill 4
    nerve 9
character Agnes she
    at House
    inquires 4
    wants
        1 if at(Agnes) = Loft as "to go her round"

initially
    distance(Loft, Yard) = 2
    distance(Yard, Loft) = 2
    distance(House, Yard) = 15
    distance(Yard, House) = 15
    for every x: character
        handles(x, Iron)
        for every y: character where x != y
            fond(x, by y) = 5
            trust(x, by y) = 6
    dear(Nan, to Perrin)
    dear(Perrin, to Nan)
    covets(Brand, of Nan) = 5
    loath(Nan, of Brand) = 9
    shielded(Nan) = Perrin
    squared(Brand, with Perrin)
    squared(Perrin, with Brand)
    believes(Brand, loath(Nan, of Brand)) = 1
    believes(Brand, drunk(Brand)) = 2
    for every x: character
        believes(x, peril(Rail)) = 1

chapter 1 "An evening"
    starts day 1 21:00
    beat BLOWS "They come to blows" when fighting(Brand, with Perrin)
    beat DEAD "He does not get up" when dead(Brand)

test "whoever strikes drunk misses, and is thrown where it does more harm than was meant"
    expect BLOWS
    expect wound(Perrin) = 0
    expect DEAD
    expect guilt(Perrin) = 9

test "whoever knows how bad it is does not carry more than they meant"
    given believes(Perrin, peril(Rail)) = 10
    expect never guilt(Perrin) > 0

test "where the rail holds nobody dies of it"
    given peril(Rail) = 1
    expect BLOWS
    expect floored(Brand)
    expect never DEAD
    expect never guilt(Perrin) > 0

test "whoever is sober hits, and whoever is hit may play beaten"
    given drunk(Brand) = 0
    expect wound(Perrin) > 0
    expect happened play_beaten(Perrin, Brand)

test "a weapon draws blood, and whoever knows how closes the wound"
    given drunk(Brand) = 0
    given bears(Brand) = Hook
    given drawn(Brand) = Hook
    given handles(Perrin, Iron) = false
    expect bleeding(Perrin)
    expect happened see_to_wound(Nan, Perrin, Iron)
    expect bleeding(Perrin) = false and wound(Perrin) > 0

test "a wound too bad for what there is stays open"
    given drunk(Brand) = 0
    given bears(Brand) = Hook
    given drawn(Brand) = Hook
    given closes(Iron) = 2
    expect bleeding(Perrin)
    expect never happened see_to_wound(_, _, _) or happened see_to_oneself

test "a friend who was there takes a part of it on"
    expect guilt(Perrin) = 9
    expect guilt(Nan) > 0
    expect guilt(Perrin) <= 5

test "nobody takes it on who does not care for them"
    given dear(Perrin, to Nan) = false
    expect guilt(Perrin) = 9
    expect never guilt(Nan) > 0

test "whoever it is for to ask finds the dead, and asks"
    expect believes(Agnes, dead(Brand))
    expect happened question(Agnes, _, Fall)

test "and whoever did it answers for it, and has it lighter"
    given dear(Perrin, to Nan) = false
    expect told(doer(Fall), by Perrin, to Agnes)
    expect reckoned(Fall) and owes_amends(Perrin, to Agnes)
    expect guilt(Perrin) = 7 and eased(Perrin, Fall)

test "whoever saw it brings her word, if she does not come by"
    forbid walk(Agnes, _, _)
    expect happened bring_word(_, Agnes, Fall)
    expect believes(Agnes, dead(Brand))

test "somebody stronger stands up to a worse wound"
    given drunk(Brand) = 0
    given bears(Brand) = Hook
    given drawn(Brand) = Hook
    given holds_out(Perrin) = 9
    expect wound(Perrin) >= 4
    expect happened fling(Perrin, Brand, Rail)

test "a second one who misses runs into the first"
    given fighting(Brand, with Perrin)
    given fighting(Perrin, with Brand)
    given grievance(Nan, against Perrin) = 9
    forbid fling(_, _, _), deal_blow(Perrin, _), deal_blow(Brand, _)
    as Nan
    do deal_blow(Nan, Perrin)
    expect wound(Brand) = 1 and off_guard(Brand)

test "nobody asks whose part it is not"
    given inquires(Agnes) = 0
    expect believes(Agnes, dead(Brand))
    expect never happened question(_, _, Fall)

test "nobody speaks to the dead"
    expect DEAD
    expect lies_at(Brand) = Yard
    expect never dead(Brand) and together(Brand, Agnes)
