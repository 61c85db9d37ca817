# What a night of frost does, and the few acts of the story's own.

rule absent(who: character) = dead(who)

fact chilled(who: character): 0..10 as 7.. "{who} was stiff with cold", 3.. "{who} was cold", "{who} was warm enough"
fact dry(who: character): 0..10 as 3.. "{who} wanted a drink", "{who} had had enough to drink"
fact morning as "it was morning, and the ice breaker had come", not "the ice breaker had not come yet"

rule out_of_doors(who: character) = at(who) = Lock

# From whose hands she has it, as she knows.
rule bearer(who: character, to: character) = remembers(to, hand_over(who, to, Letter)) or remembers(to, lay(who, Letter, to)) or remembers(to, read_out(who, Letter))

# What it is to stand before somebody as one of those who kept a thing from her: the less, the better she thinks of oneself, and the more one has to thank her for.
rule shame(who: character, before: character) = max(0, 6 + prejudice(before, against folk(who)) - 2 * max(0, esteem(who, by before) - 5) - obliged(who, to before))

wants of who: character
    -1 * chilled(who) as "to be warm"
    -6 if out_of_doors(who) as "to be out of the frost"
    -1 * dry(who) as "to have a drink"
    -1 * sum (x: character where x != who and coldness(who, x) < 3) max(0, chilled(x) - 3) as "not to have anybody freeze"
    -1 * shame(who, Aleid) if who = Fenna and bearer(who, Aleid) as "not to stand before her as one of those who kept it"

# An hour of it.
change frost_bites()
    for every x: character
        if out_of_doors(x)
            chilled(x) += 2
        else if at(x) = Kitchen
            chilled(x) -= 3
        else
            chilled(x) -= 1
        if x = Lubbert and not asleep(x)
            dry(x) += 1

# What is thought of a people because of one thing that one of them did has that ground to stand on, and no other.
fact grounded_on(of: character, against: people): 0..10
trigger loses_ground(who: character, whom: people)
    when grounded_on(who, against whom) > 0 and believes(who, reason(Sander)) = OwnWish
    effects
        prejudice(who, against whom) -= grounded_on(who, against whom)
        grounded_on(who, against whom) := 0
        for every x: character where folk(x) = whom and slighted(x, by who)
            misjudged(x, by who)

# Whoever has his word for one thing, and the dead man's own for another, knows what to think of it; and the other way about.
trigger sees_through_tale(who: character)
    when told(reason(Sander), by Lubbert, to who) and believes(who, reason(Sander)) = OwnWish and believes(who, doer(Tale)) = nobody
    effects believes(who, doer(Tale)) := Lubbert
trigger owns_to_tale(who: character)
    when believes(who, doer(Tale)) = Lubbert and believes(who, reason(Sander)) = Talk
    effects believes(who, reason(Sander)) := OwnWish

# What she has found out for herself is nobody's secret any more.
trigger is_out(who: character)
    when secret(reason(Sander), of who) > 0 and believes(Aleid, doer(Tale)) = who and not told(doer(Tale), by who, to Aleid)
    effects secret(reason(Sander), of who) := 0

# Whoever sleeps it off is no danger to anybody.
trigger sleeps_it_off(who: character)
    when asleep(who) and menacing(who) > 0
    effects
        menacing(who) := 0
        for every x: character
            frees(x, who)

# Out of the bottle, which is his own.
action drink(who: character)
    as "have a drink"
    requires dry(who) > 0 and not asleep(who)
    effects
        dry(who) -= 3
        drunk(who) += 1
        chilled(who) -= 1
        for every x: character where covets(who, of x) > 0
            covets(who, of x) += 1
    consenting who
    observing x: together(x, who)
    takes about 8 minutes

initially
    grounded_on(Aleid, against Boatfolk) = 4

# What the night brings.
action skater_with_good(spot: place)
    as "a skater, with good news"
    requires spot = Kitchen
    effects prejudice(Aleid, against Boatfolk) -= 2
    observing x: at(x) = spot
action skater_with_bad(spot: place)
    as "a skater, with bad news"
    requires spot = Kitchen
    effects prejudice(Aleid, against Boatfolk) += 2
    observing x: at(x) = spot
action ice_sings
    as "the ice"
    requires not in_the_air(IceSong)
    effects in_the_air(IceSong)
    observing everyone
action begins(who: character)
    as "how it begins for {who}"
    observing x: x = who
action ponders(who: character)
    as "what goes through {who's} head"
    observing x: x = who
action looks_back(who: character)
    as "what {who} makes of it"
    observing x: x = who
