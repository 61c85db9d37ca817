# corridor 9 asked: `asked`: only `ask` brings it about, and only preconditions ask for it: those of `answer`.
# corridor 13 turns: `turns`: only `wind` brings it about, and only preconditions ask for it: those of `strike`.
# corridor 48 happened ring: That `ring` was done: only `ring` brings it about, and only preconditions ask for it: those of `open_gate`.

# What merely waits for another act is a corridor. What somebody wants, what a trigger reads, what two acts bring about, what holds at the beginning, what is one of several ways, is none.

story "Flags"
type clock
fact asked(who: character)
fact answered
fact lamp
fact known
fact turns(what: clock): 0..3
fact struck
fact gate
fact warm
fact early
entity Wag: clock
character Ann she
    wants
        3 if answered as "to have an answer"
        2 if struck as "to hear it strike"
        1 if lamp as "light"
        1 if gate as "an open gate"
        1 if warm as "to be warm"
character Ben he
    wants
        1 if answered as "to have it over"
initially
    early
action ask(who: character)
    effects asked(who)
    consenting Ann
action answer(who: character)
    requires asked(who)
    effects answered
    consenting who, Ann
action wind(what: clock)
    requires turns(what) < 3
    effects turns(what) += 1
    consenting Ann
action strike(what: clock)
    requires turns(what) >= 2
    effects struck
    consenting Ann
action ring(who: character)
    consenting who
action open_gate
    requires happened ring(Ann)
    effects gate
    consenting Ann
action strike_match
    effects known
    consenting Ann
action strike_flint
    effects known
    consenting Ann
action light
    requires known and early
    effects lamp
    consenting Ann
action sit(who: character)
    requires lamp or asked(who)
    effects warm
    consenting who
