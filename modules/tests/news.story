# Four people in a bakery, what they know of a till that did not come out, and whom they tell.
story "The Till"

use news

place Shop "the shop" as "in the shop"
place Yard "the yard" as "in the yard"

fact taken(from: place): character as "{value} had been at the till", nobody "nobody knew who had been at the till", asked "who had been at the till"
fact courting(who: character) as "{who} was courting", not "{who} was courting nobody"
news taken, courting
plans carry_off

fact carried_off
fact greedy(who: character)
fact peevish(who: character)
fact stung(who: character)

character Una she
    at Shop
    wants
        -5 if carried_off as "to keep the flour"
character Wim he
    at Shop
    wants
        1 if written(Note) is taken as "to have it on paper"
        2 if written(Note) is courting as "to have a nicer thing on paper"
        3 if peevish(Wim) and stung(Una) as "not to be asked things"
character Ida she
    at Yard
    wants
        3 if greedy(Olm) and believes(Una, about_to(carry_off(Olm))) as "to have warned her"
character Olm he
    at Yard
    wants
        3 if carried_off and greedy(Olm) as "to have the flour"

paper Note "a note"

initially
    distance(Shop, Yard) = 1
    distance(Yard, Shop) = 1
    for every x: character
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 5
    taken(Shop) = Olm
    certain(Wim, of taken(Shop))
    private taken(Shop) to Wim, Olm
    for every x: character where x != Wim
        believes(x, believes(Wim, taken(Shop))) = Olm
    courting(Ida)
    private courting(Ida) to Ida

action carry_off(who: character)
    as "carry off the flour"
    requires who = Olm and at(who) = Yard and at(Una) != Yard and not carried_off
    effects carried_off
    consenting who
    observing x: together(x, who)
    takes 45 minutes

action snap(who: character, at: character)
    as "ask {at} what that is to {at.her}"
    requires peevish(who) and together(who, at) and who != at and asked(who, by at) != nothing
    effects
        asked(who, by at) := nothing
        stung(at)
    consenting who
    observing x: together(x, who)
answering ask by whom: snap

chapter 1 "A morning"
    starts day 1 08:00
    beat ASKED "She asks" when happened ask(Una, Wim, taken(Shop))
    beat TOLD "She has it" when believes(Una, taken(Shop)) = Olm

test "whoever cares to know asks whoever knows, and is answered"
    given curious(Una, of taken(Shop)) = 4
    expect ASKED
    expect TOLD
    expect heard(taken(Shop), by Una) = Wim
    expect asked(Wim, by Una) = nothing

test "whoever does not care to know does not ask, and hears it when others do"
    given curious(Ida, of taken(Shop)) = 4
    expect happened ask(Ida, Wim, taken(Shop))
    expect never ASKED
    expect believes(Ida, taken(Shop)) = Olm
    expect TOLD

test "who keeps a thing to himself does not answer"
    given curious(Una, of taken(Shop)) = 4
    given secret(taken(Shop), of Wim) = 3
    given believes(Una, secret(taken(Shop), of Wim)) = 0
    expect ASKED
    expect never TOLD

test "whom one does not care for is left without an answer"
    given curious(Una, of taken(Shop)) = 4
    given secret(taken(Shop), of Wim) = 3
    given believes(Una, secret(taken(Shop), of Wim)) = 0
    given fond(Una, by Wim) = 0
    expect happened keep_from(Wim, Una, taken(Shop))
    expect rebuffed(Una, by Wim)

test "and whoever knows nothing says so"
    given curious(Una, of taken(Shop)) = 4
    given believes(Wim, taken(Shop)) = nobody
    given certain(Wim, of taken(Shop)) = false
    expect happened plead_ignorance(Wim, Una, taken(Shop))
    expect never lied(Una, by Wim)

test "a promise of silence weighs more than a question"
    given curious(Una, of taken(Shop)) = 4
    given sworn(Wim, of taken(Shop)) = Olm
    given believes(Una, sworn(Wim, of taken(Shop))) = nobody
    expect ASKED
    expect never TOLD
    expect never betrayed(Olm, by Wim)

test "nobody believes a word that weighs less than what they have"
    given curious(Ida, of taken(Shop)) = 4
    given trust(Wim, by Una) = 3
    given believes(Una, taken(Shop)) = Ida
    given heard(taken(Shop), by Una) = Olm
    expect believes(Ida, taken(Shop)) = Olm
    expect told(taken(Shop), by Wim, to Una)
    expect always believes(Una, taken(Shop)) = Ida

test "who would be silent about is asked to be, and says so"
    given at(Wim) = Yard
    given secret(taken(Shop), of Olm) = 3
    given believes(Olm, believes(Ida, taken(Shop))) = nobody
    given believes(Olm, believes(Una, taken(Shop))) = nobody
    expect sworn(Wim, of taken(Shop)) = Olm
    expect privy(Wim, to taken(Shop))

test "nobody writes down what nobody cares to know"
    given at(Note) = Shop
    given curious(Una, of taken(Shop)) = 4
    expect happened write(Wim, Note, taken(Shop))
    expect never happened write(_, Note, courting(Ida))

test "nor what only one cares to know oneself"
    given at(Note) = Shop
    given curious(Una, of taken(Shop)) = 4
    given curious(Wim, of courting(Ida)) = 4
    expect happened write(Wim, Note, taken(Shop))
    expect never happened write(Wim, Note, courting(Ida))

test "nobody is asked a third time"
    given curious(Una, of taken(Shop)) = 4
    given times_asked(taken(Shop), Wim, by Una) = 2
    given curious(Una, of courting(Ida)) = 4
    given believes(Una, courting(Ida)) = unknown
    given at(Ida) = Shop
    given believes(Una, believes(Ida, courting(Ida)))
    expect happened ask(Una, Ida, courting(Ida))
    expect never happened ask(Una, Wim, taken(Shop))

test "what is written down is read"
    given at(Note) = Shop
    given curious(Una, of taken(Shop)) = 4
    forbid ask(_, _, _)
    expect happened read(Una, Note, taken(Shop))
    expect TOLD

test "a story may have an answer of its own to a question"
    free
    given curious(Una, of taken(Shop)) = 4
    given peevish(Wim)
    given believes(Una, peevish(Wim)) = false
    expect happened snap(Wim, Una)

test "whether something is so can be unknown, and asked for"
    given curious(Una, of courting(Ida)) = 4
    given believes(Una, courting(Ida)) = unknown
    given at(Ida) = Shop
    given believes(Una, believes(Ida, courting(Ida)))
    expect happened ask(Una, Ida, courting(Ida))
    expect believes(Una, courting(Ida))

test "what somebody is about is told like any news, and whoever is told goes and prevents it"
    given greedy(Olm)
    given believes(Una, greedy(Olm)) = false
    expect happened tell(Ida, Una, about_to(carry_off(Olm)))
    expect at(Una) = Yard
    expect never carried_off

test "and where nobody tells of it nobody prevents it"
    given greedy(Olm)
    given believes(Una, greedy(Olm)) = false
    forbid tell(_, _, _)
    expect carried_off
