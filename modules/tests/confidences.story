# Three people in a bakery, and something that one of them confided to another.
story "Who Talked"

use confidences

place Shop "the shop" as "in the shop"

fact courting(who: character) as "{who} was courting", not "{who} was courting nobody"
news courting

character Una she
    at Shop
character Wim he
    at Shop
character Ida she
    at Shop

initially
    for every x: character
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 3
    courting(Una)
    secret(courting(Una), of Una) = 2
    privy(Wim, to courting(Una))
    told(courting(Una), by Una, to Wim)
    certain(Ida, of courting(Una))
    believes(Ida, courting(Una), from Wim)

chapter 1 "A morning"
    starts day 1 08:00

test "whoever finds that it got about asks who talked, and tells them what they think of it"
    expect happened ask_who_told(Una, Ida, courting(Una))
    expect happened name_teller(Ida, Una, courting(Una))
    expect believes(Una, believes(Ida, value(courting(Una)), from Wim))
    expect betrayed(Una, by Wim)
    expect happened upbraid(Una, Wim)

test "nobody gives away a friend"
    given dear(Wim, to Ida)
    expect happened ask_who_told(Una, Ida, courting(Una))
    expect happened keep_teller(Ida, Una, courting(Una))
    expect never betrayed(Una, by Wim)
    expect never happened upbraid(_, _)

test "whoever has seen it themselves was told by nobody"
    given believes(Ida, courting(Una), by sight)
    expect happened keep_teller(Ida, Una, courting(Una))
    expect never betrayed(Una, by Wim)

test "whom one has told oneself is not asked"
    given told(courting(Una), by Una, to Ida)
    expect never happened ask_who_told(Una, _, _)

test "whoever has it from somebody who promised nothing learns of no broken promise"
    given privy(Wim, to courting(Una)) = false
    expect happened name_teller(Ida, Una, courting(Una))
    expect never betrayed(Una, by Wim)

test "a friend who is told what one thinks of it says that they are sorry"
    given dear(Una, to Wim)
    expect happened upbraid(Una, Wim)
    expect happened be_sorry_for_it(Wim, Una)

test "whoever is told is known to have it from whoever told them"
    given believes(Ida, courting(Una)) = unknown
    given believes(Una, believes(Ida, courting(Una))) = unknown
    given believes(Wim, believes(Ida, courting(Una))) = unknown
    given secret(courting(Una), of Una) = 0
    given curious(Ida, of courting(Una)) = 3
    given certain(Ida, of courting(Una)) = false
    given believes(Ida, believes(Una, courting(Una)))
    expect happened ask(Ida, Una, courting(Una))
    expect believes(Ida, value(courting(Una)), from Una)
    expect believes(Una, believes(Ida, value(courting(Una)), from Una))
