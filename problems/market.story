# A sick child needs a syrup, and the road to the market is not safe.

story "The Market"
    about "A buyer, a merchant with a conscience, a guard, and a robber who has heard of a full purse."

type place
type thing
type weapon : thing

fact at(who: character): place
fact road(from: place, to: place)
fact holder(thing): character
fact stall(character): place          # where somebody sells
fact purse(character): 0..4
fact dead(character)
fact wanted(character)                # has broken the law

place Cottage, Crossroads, Market, Camp
thing Syrup
weapon Blade, Spear, Club

character Milla she
    at Cottage
    purse 1
    wants
        3 if holder(Syrup) = Milla and at(Milla) = Cottage as "to bring the syrup home"
        -4 if dead(Milla) as "to live"
character Otto he
    at Market
    stall Market
    wants
        1 * purse(Otto) as "to sell"
        -4 if wanted(Otto) as "to stay honest"
        -4 if dead(Otto) as "to live"
character Bram he
    at Market
    wants
        -1 * count (x: character where wanted(x) and not dead(x)) as "to keep the peace"
        -4 if dead(Bram) as "to live"
character Rook he
    at Camp
    wanted
    believes at(Milla) = Crossroads
    wants
        1 * purse(Rook) + count (x: thing where holder(x) = Rook) as "to be rich"
        -4 if dead(Rook) as "to live"

initially
    holder(Syrup) = Otto
    holder(Blade) = Otto
    holder(Spear) = Bram
    holder(Club) = Rook
    road(Cottage, Crossroads)
    road(Crossroads, Cottage)
    road(Crossroads, Market)
    road(Market, Crossroads)
    road(Crossroads, Camp)
    road(Camp, Crossroads)
    # Nobody in the market knows where the robber sleeps.
    believes(Milla, at(Rook)) = nowhere
    believes(Otto, at(Rook)) = nowhere
    believes(Bram, at(Rook)) = nowhere

rule near(who: character, other: character) = at(who) = at(other) and at(who) != nowhere

action walk(who: character, from: place, to: place)
    requires at(who) = from and road(from, to) and not dead(who)
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = from or at(x) = to

# Whoever shares a place sees who is there.
trigger notice(who: character, other: character)
    when who != other and near(who, other) and not dead(who) and not believes(who, at(other) = at(who))
    effects believes(who, at(other)) := at(other)

action buy(buyer: character, seller: character, item: thing)
    requires
        near(buyer, seller) and buyer != seller and at(seller) = stall(seller)
        holder(item) = seller and purse(buyer) > 0
        not dead(buyer) and not dead(seller)
    effects
        holder(item) := buyer
        purse(buyer) -= 1
        purse(seller) += 1
    consenting buyer, seller
    observing x: near(x, buyer)

action rob(who: character, victim: character, arm: weapon)
    requires
        near(who, victim) and who != victim and holder(arm) = who and purse(victim) > 0
        not dead(who) and not dead(victim)
    effects
        purse(who) += 1
        purse(victim) -= 1
        wanted(who)
    consenting who
    observing x: near(x, who)

action seize(who: character, victim: character, item: thing, arm: weapon)
    requires
        near(who, victim) and who != victim and holder(item) = victim and holder(arm) = who
        not dead(who) and not dead(victim) and item is not weapon
    effects
        holder(item) := who
        wanted(who)
    consenting who
    observing x: near(x, who)

action strike(who: character, victim: character, arm: weapon)
    requires near(who, victim) and who != victim and holder(arm) = who and not dead(who) and not dead(victim)
    effects
        dead(victim)
        if not wanted(victim)
            wanted(who)
    consenting who
    observing x: near(x, who)

action take(who: character, fallen: character, item: thing)
    requires near(who, fallen) and who != fallen and holder(item) = fallen and dead(fallen) and not dead(who)
    effects holder(item) := who
    consenting who
    observing x: near(x, who)

action report(who: character, hearer: character, outlaw: character, spot: place)
    requires near(who, hearer) and who != hearer and outlaw != hearer and outlaw != who and at(outlaw) = spot and wanted(outlaw) and not dead(who) and not dead(hearer)
    effects believes(hearer, at(outlaw)) := spot
    consenting who
    observing x: x = who or x = hearer
    by word

wants of author
    1 if purse(Milla) = 0 and holder(Syrup) != Milla and at(Milla) != Market as "the robber was quicker"
    2 if holder(Syrup) = Milla and at(Milla) = Cottage as "the syrup is home"
    2 if holder(Syrup) = Milla and at(Milla) = Cottage and dead(Rook) as "and the road is safe"
