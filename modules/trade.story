# Money and goods, a room for the night, and what people take strangers for until they know better.
# Needs: travel, relations, deeds, hunger.

use travel, relations, deeds, hunger

type ware                                                             # what can be had for money
type food : ware                                                      # and eaten, or drunk
type lodging : ware                                                   # a room, let by its key
type people                                                           # what somebody is taken for one of

fact holds(who: character, what: ware) as "{who} had {what}", not "{who} did not have {what}"
fact plenty(ware)                                                     # there is more where that came from: a sale, or a meal, takes none of it away
fact price(ware): 0..100 = 2
fact sold_by(what: ware, by: character) as "{what} could be had from {by}", not "{by} did not sell {what}"
fact barred(what: ware, to: people) as "nobody sold {what} to {to}"
fact coins(who: character): 0..1000 as 1.. "{who} had {value} in {who.their} purse", "{who's} purse was empty"
fact thrift(who: character): 0..3 = 1                                 # what a coin is to them
fact need(who: character, of: ware): 0..10 as 3.. "{who} had need of {of}", 1.. "{who} could have done with {of}", "{who} had no need of {of}"
fact sates(food): 1..10 = 3
fact door(of: lodging): place                                         # where one stands before it
fact within(lodging): place                                           # and where one is behind it
fact wanted(what: ware, by: character, from: character) as "{by} had asked {from} what {what} cost", not "{by} was waiting for no price from {from}"
fact quoted(what: ware, to: character): 0..1000 as 1.. "{what} was to cost {to} {value}", "nobody had named {to} a price for {what}"
fact bid(what: ware, by: character) as "{by} had offered less for {what}", not "{by} had made no offer for {what}"
fact haggled(what: ware, by: character): 0..2                         # more would be of no use
fact refused(what: ware, to: character, by: character) as "{by} would not sell {to} {what}", not "{by} had not refused {to} {what}"
fact folk(of: character): people as "{of} was one of {value}", nothing "nobody knew what {of} was one of"
fact prejudice(of: character, against: people): 0..10 as 7.. "{of} wanted nothing to do with {against}", 3.. "{of} did not like {against}", 1.. "{of} was none too sure of {against}",
    "{of} had nothing against {against}"
fact slighted(who: character, by: character) as "{by} had let {who} know what {by.she} thought of {who.their} kind", not "{by} had said nothing about {who.their} kind"
fact stung(who: character, by: character) as "{who} had not answered what {by} had said", not "{by} had said nothing that {who} had to answer"

# What a stranger is taken for weighs less, the more they are thought of themselves, or are owed.
rule coldness(who: character, toward: character) = if folk(toward) = nothing then 0 else max(0, prejudice(who, against folk(toward)) - 2 * max(0, esteem(toward, by who) - 5) - obliged(who, to toward))
# A coldness of 3, with what is thought of their like on a side of its own, so that whoever is surprised by it guesses that.
rule looks_down(who: character, on: character) = folk(on) != nothing and prejudice(who, against folk(on)) >= 3 + 2 * max(0, esteem(on, by who) - 5) + obliged(who, to on)
rule refuses(seller: character, buyer: character, what: ware) =
    prejudice(seller, against folk(buyer)) >= 7 + 2 * max(0, esteem(buyer, by seller) - 5) + obliged(seller, to buyer) or grievance(seller, against buyer) >= 3 or (folk(buyer) != nothing and barred(what, folk(buyer)))
rule asks(seller: character, buyer: character, what: ware) = price(what) + coldness(seller, buyer) - (if fond(buyer, by seller) >= 8 then 1 else 0)
rule unwilling(seller: character, buyer: character, what: ware) = refuses(seller, buyer, what) or need(seller, of what) > thrift(seller) * asks(seller, buyer, what)
rule sells(who: character, what: ware) = holds(who, what) and sold_by(what, who)
rule has_asked(buyer: character, seller: character) = some (y: ware where sells(seller, y)) (wanted(y, by buyer, from seller) or quoted(y, to buyer) > 0 or refused(y, to buyer, by seller))
rule larder(who: character) = sum (x: food where holds(who, x)) sates(x)

wants of who: character
    thrift(who) * coins(who) as "to have money"
    1 * sum (x: ware where holds(who, x)) need(who, of x) as "to have what is needed"
    -1 * max(0, hunger(who) - larder(who)) as "to have something to eat"
    -1 if hunger(who) > 0 and some (x: food) holds(who, x) as "not to go hungry with food in hand"
    1 * sum (x: character where dear(x, to who)) (sum (y: ware where holds(x, y)) min(2, need(x, of y))) as "to see a friend have what they need"
    -1 * sum (x: character where dear(x, to who)) min(2, max(0, hunger(x) - larder(x))) as "to see a friend fed"
    -1 * count (x: character) some (y: ware) wanted(y, by x, from who) as duty "to answer whoever asks what a thing costs"
    -1 * count (x: character) some (y: ware) (bid(y, by x) and sells(who, y)) as duty "to answer an offer"
    -1 * count (x: character where looks_down(who, x) and has_asked(x, who)) not slighted(x, by who) as "to let strangers hear it"
    -1 * count (x: character where dear(x, to who)) some (y: character) some (z: ware) refused(z, to x, by y) as "not to see a friend turned away"
    -1 * count (x: character) stung(who, by x) as duty "not to leave a slight unanswered"

# Whoever does what was not looked for from one of them is thought more of, and so are they all.
change shows_well(who: character, to: character)
    esteem(who, by to) += 1
    if folk(who) != nothing
        prejudice(to, against folk(who)) -= 1

change hands_over(what: ware, from: character, to: character)
    holds(to, what)
    if not plenty(what) or not sold_by(what, from)
        not holds(from, what)

# Nobody is refused any longer once there is no reason left for it.
trigger thinks_again(what: ware, to: character, by: character)
    when refused(what, to to, by by) and not unwilling(by, to, what)
    effects not refused(what, to to, by by)

action ask_price(who: character, of: character, what: ware)
    as "ask {of} what {what} costs"
    requires
        together(who, of) and who != of and sells(of, what) and not holds(who, what) and not refused(what, to who, by of)
        quoted(what, to who) = 0 or quoted(what, to who) > asks(of, who, what)
    effects wanted(what, by who, from of)
    consenting who
    observing x: together(x, who)
    answered by of: name_price, refuse_to_sell, slight else name_price
    takes 1 minute
    by word

action name_price(who: character, to: character, what: ware)
    as "tell {to} that {what} costs {asks(who, to, what)}"
    requires together(who, to) and who != to and wanted(what, by to, from who) and not unwilling(who, to, what)
    effects
        not wanted(what, by to, from who)
        quoted(what, to to) := asks(who, to, what)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action refuse_to_sell(who: character, to: character, what: ware)
    as "tell {to} that {what} is not for {to.her}"
    requires together(who, to) and who != to and wanted(what, by to, from who) and believes(who, unwilling(who, to, what))
    effects
        not wanted(what, by to, from who)
        refused(what, to to, by who)
        if folk(to) != nothing
            for every x: character where together(x, who) and x != who
                believes(x, prejudice(who, against folk(to))) := prejudice(who, against folk(to))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

action buy(who: character, from: character, what: ware)
    as "buy {what} from {from} for {quoted(what, who)}"
    requires together(who, from) and who != from and sells(from, what) and not holds(who, what) and quoted(what, to who) > 0 and coins(who) >= quoted(what, to who) and not refused(what, to who, by from)
    effects
        coins(who) -= quoted(what, to who)
        coins(from) += quoted(what, to who)
        hands_over(what, from, who)
        quoted(what, to who) := 0
        haggled(what, by who) := 0
    consenting who
    observing x: together(x, who)
    takes 2 minutes

# To offer less, and what comes of it.
action haggle(who: character, with: character, what: ware)
    as "offer {with} less for {what}"
    requires together(who, with) and who != with and sells(with, what) and quoted(what, to who) >= 3 and not bid(what, by who) and haggled(what, by who) < 2
    effects
        bid(what, by who)
        haggled(what, by who) += 1
    consenting who
    observing x: together(x, who)
    answered by with: come_down, stand_on_price else stand_on_price
    takes about 2 minutes
    by word

action come_down(who: character, to: character, what: ware)
    as "let {to} have {what} for less"
    requires together(who, to) and who != to and sells(who, what) and bid(what, by to)
    effects
        not bid(what, by to)
        quoted(what, to to) -= 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind

action stand_on_price(who: character, to: character, what: ware)
    as "tell {to} that {what} is worth what it costs"
    requires together(who, to) and who != to and sells(who, what) and bid(what, by to)
    effects
        not bid(what, by to)
        haggled(what, by to) := 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

# As thanks, or as a treat.
action make_present(who: character, to: character, what: ware)
    as "give {to} {what}"
    requires together(who, to) and who != to and holds(who, what) and not holds(to, what) and (obliged(who, to to) > 0 or dear(to, to who)) and need(to, of what) >= need(who, of what) and (what is not food or (hunger(to) > 0 and hunger(to) >= hunger(who)))
    effects
        hands_over(what, who, to)
        if obliged(who, to to) > 0
            obliged(who, to to) -= 3
        else
            obliged(to, to who) += 1
        shows_well(who, to)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner kind

action eat(who: character, what: food)
    as "have {what}"
    requires holds(who, what) and hunger(who) > 0
    effects
        hunger(who) -= sates(what)
        if not sold_by(what, who) or not plenty(what)
            not holds(who, what)
    consenting who
    observing x: together(x, who)
    takes about 10 minutes

# What a stranger is given to hear. Whoever bears it civilly is not what they were taken for.
action slight(who: character, whom: character)
    as "let {whom} hear what {who.she} {who:thinks|think} of {folk(whom)}"
    requires together(who, whom) and who != whom and looks_down(who, whom) and not slighted(whom, by who)
    effects
        slighted(whom, by who)
        stung(whom, by who)
        fond(who, by whom) -= 1
        for every x: character where together(x, who) and x != who
            believes(x, prejudice(who, against folk(whom))) := prejudice(who, against folk(whom))
    consenting who
    observing x: together(x, who)
    answered by whom: bear_it, answer_back else let_it_pass
    takes 1 minute
    manner harsh

action bear_it(who: character, from: character)
    as "answer {from} civilly"
    requires together(who, from) and who != from and stung(who, by from)
    effects
        not stung(who, by from)
        shows_well(who, from)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle, kind

action answer_back(who: character, to: character)
    as "tell {to} what {who.she} {who:thinks|think} of that"
    requires together(who, to) and who != to and stung(who, by to)
    effects
        not stung(who, by to)
        esteem(who, by to) -= 1
        feels(to, shame) += 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh, proud

action let_it_pass(who: character, from: character)
    as "say nothing to that"
    idle
    requires together(who, from) and who != from and stung(who, by from)
    effects not stung(who, by from)
    consenting who
    observing x: together(x, who)
    takes 1 minute

# By somebody whose word counts with them.
action speak_for(who: character, one: character, to: character)
    as "tell {to} that {one} is not what {to.she} {to:takes|take} {one.her} for"
    requires together(who, to) and who != to and one != who and one != to and fond(one, by who) >= 5 and trust(who, by to) >= 5 and looks_down(to, one) and esteem(one, by to) < 7
    effects esteem(one, by to) += 2
    consenting who
    observing x: together(x, who)
    takes about 3 minutes
    manner kind, honest
    by word

# Whoever has the key goes in, and may ask others in.
action go_in(who: character, what: lodging)
    as "go in with the key of {what}"
    requires holds(who, what) and at(who) = door(what) and within(what) != nowhere
    effects arrives(who, within(what))
    consenting who
    observing x: x = who or at(x) = door(what) or at(x) = within(what)
    takes 2 minutes

action ask_in(who: character, guest: character, what: lodging)
    as "ask {guest} in"
    requires holds(who, what) and at(who) = door(what) and together(who, guest) and who != guest and within(what) != nowhere
    effects
        arrives(who, within(what))
        arrives(guest, within(what))
    consenting who, guest
    observing x: x = who or x = guest or at(x) = door(what) or at(x) = within(what)
    takes 2 minutes
    manner kind

action go_out(who: character, what: lodging)
    as "come out of {what}"
    requires at(who) = within(what) and within(what) != nowhere
    effects arrives(who, door(what))
    consenting who
    observing x: x = who or at(x) = door(what) or at(x) = within(what)
    takes 2 minutes
