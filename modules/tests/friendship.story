# Three people in a loft with rain on it, and what the module friendship promises of them.
story "Rain on the Roof"

use friendship

place Loft "the loft" as "in the loft"
place Yard "the yard" as "in the yard"

character Una she
    at Loft
character Wim he
    at Loft
    wants 9 if lit as "to have light to read by"
character Ida she
    at Yard
character Olm he
    at Yard
    wants 2 if not lit as "to have it dark"

fact lit

action snuff(who: character)
    as "snuff the lamp"
    requires lit and at(who) = Yard
    effects not lit
    consenting who
    observing everyone

initially
    fond(Una, by Wim) = 8
    fond(Ida, by Wim) = 6
    fond(Una, by Ida) = 9
    grievance(Una, against Olm) = 5
    believes(Ida, grievance(Una, against Olm)) = 0
    believes(Wim, believes(Ida, grievance(Una, against Olm))) = 0
    fond(Wim, by Una) = 7
    trust(Wim, by Una) = 8
    burden(Una) = 7
    believes(Wim, burden(Una)) = 0
    believes(Una, believes(Wim, burden(Una))) = 0
    distance(Loft, Yard) = 2
    distance(Yard, Loft) = 2

chapter 1 "An evening"
    starts day 1 18:00
    beat SAID "She tells him" when happened confide(Una, Wim)
    beat EASED "He makes it lighter" when happened comfort(Wim, Una) after SAID

test "a sorrow is told to a friend and lightened by him"
    expect SAID
    expect EASED
    expect burden(Una) = 0

test "nobody confides in somebody they do not trust"
    given trust(Wim, by Una) = 6
    expect never SAID
    expect always burden(Una) = 7

test "a small sorrow is nobody's business"
    given burden(Una) = 2
    given grievance(Una, against Olm) = 0
    expect never SAID

test "nobody comforts whom they are not fond of"
    given fond(Una, by Wim) = 5
    expect SAID
    expect never EASED

test "nobody comforts whom they are at odds with"
    given grievance(Una, against Wim) = 3
    expect never happened comfort(Wim, Una)

test "whoever hears of a sorrow hears who is behind it"
    given believes(Wim, grievance(Una, against Olm)) = 0
    given believes(Una, believes(Wim, grievance(Una, against Olm))) = 0
    expect not believes(Wim, wronged(Una, by Olm))
    expect SAID
    expect believes(Wim, wronged(Una, by Olm))

test "whoever is comforted owes a kindness, if it is felt"
    expect beholden(Una, to Wim)

test "and owes none to somebody they are as fond of as can be"
    given fond(Wim, by Una) = 10
    expect EASED
    expect never beholden(Una, to Wim)

test "whoever loves a friend is told who wronged her"
    expect happened pass_on(Wim, Ida, Una)
    expect believes(Ida, wronged(Una, by Olm))

test "whoever is not fond of her is not sought out for it"
    given fond(Una, by Ida) = 5
    expect never happened pass_on(Wim, Ida, Una)

test "nor is whoever is known to know"
    given believes(Ida, grievance(Una, against Olm)) = 5
    given believes(Wim, believes(Ida, grievance(Una, against Olm))) = 5
    expect never happened pass_on(Wim, Ida, Una)

test "a friend's part is taken against somebody of whom one is less fond"
    expect sore(Ida, toward Olm)

test "and not where one is as fond of the other"
    given fond(Olm, by Ida) = 9
    expect believes(Ida, wronged(Una, by Olm))
    expect never sore(Ida, toward Olm)

test "nor by whoever cannot forgive her"
    given grievance(Ida, against Una) = 3
    given believes(Ida, grievance(Una, against Olm)) = 5
    expect never sore(Ida, toward Olm)

test "great anger leaves a grievance"
    given lit
    expect grievance(Wim, against Olm) = 6

test "and none at somebody at whom one takes no offence, however angry"
    given lit
    given takes_no_offence(Wim, at Olm)
    expect happened snuff(Olm)
    expect never wronged(Wim, by Olm)

test "whoever is done with somebody takes nothing more ill of them"
    given lit
    given turned_away(Wim, from Olm)
    expect happened snuff(Olm)
    expect never wronged(Wim, by Olm)
