story "The Cellar"

type place
type thing
fact at(who: character): place
fact has(what: thing)
fact lit
fact open
fact flooded
fact heard: 0..3

place Hall, Cellar, Vault
thing Key, Lamp
character Ann she
    at Hall
character Ben he

action go(who: character, to: place)
    requires at(who) != to and (to != Vault or open) and (at(who) != Vault or to = Cellar) and (to != Hall or at(who) = Cellar)
    effects at(who) := to
    consenting who
action take(who: character, what: thing)
    requires not has(what) and (what = Lamp and at(who) = Hall or what = Key and at(who) = Cellar and lit)
    effects has(what)
    consenting who
action light(who: character)
    requires has(Lamp) and not lit and not flooded
    effects lit
    consenting who
action unlock(who: character)
    requires at(who) = Cellar and has(Key)
    effects open
    consenting who
action pull(who: character)
    requires at(who) = Cellar and not flooded
    effects flooded
    consenting who
action listen(who: character, to: character)
    requires who = Ann and to = Ben and at(who) = Hall and heard < 3
    effects heard += 1
    consenting who
trigger drowned
    when flooded and lit
    effects not lit
scene chat for listen(Ann, Ben)
    Ben: What is it?
    * "Nothing."
    * "Is there a vault?"
        Ben: There is.
        + "And a lever?"
            do confess(Ben)
        + "Never mind."
action confess(who: character)
    requires who = Ben
    effects heard := 3
chapter 1 "Down"
    beat LIGHT "Light" when lit
    beat DEEP "Deep" after LIGHT when at(Ann) = Vault
    beat NEVER "Never" when flooded and lit
    ending rich "Rich" when at(Ann) = Vault and has(Key)
    ending odd "Odd" when open and not has(Key)
    ending told "Told" when heard = 3 and flooded
chapter 2 "After"
    follows rich
    beat OUT "Out" when at(Ann) = Hall
    until OUT

test "the lamp goes out"
    expect never flooded and lit
    expect never open and flooded
