# A morning at work: what is on the table, what the post brings, and tea.

fact thirsty(who: character) as "{who} was thirsty"
fact quenches(what: favour)                          # what one asks for who is thirsty
fact kitchen(spot: place)                            # where there is one
fact sliced(what: thing) as "{what} was in slices"
fact plate(of: character): thing as "there was {value} on {of's} plate", nothing "there was nothing on {of's} plate"
fact served(who: character) as "{who} had {who.their} tea", not "{who} had no tea yet"
fact made_for(what: thing): character as "{what} was made out for {value}", nobody "{what} was made out for nobody"
fact designs(who: character, what: thing) as "{who} could draw {what}", not "{who} could not draw {what}"
fact started(what: thing) as "{what} was begun"
fact help_with(what: thing): favour                     # what somebody promises who promises to help with it
fact grower(what: thing): character as "{what} came from {value's} orchard"
type card
type answer
fact unread(what: card, by: character) as "{what} lay unopened before {by}", not "{by} had read {what}"
fact replies(what: card): answer as Yes "{what} said yes", No "{what} said no", nothing "there was no telling what {what} might say"

answer Yes, No
card Card "the card from Canterlot"

initially
    thirsty(Rarity)
    quenches(Tea)
    kitchen(Workroom)
    grower(Apple) = Applejack
    owner(Mirror) = Rarity
    fragile(Mirror)
    owner(Line) = Rarity
    help_with(Line) = Help
    designs(Rarity, Suit)

rule sketched(what: thing) = made_for(what) != nobody
rule line_begun = started(Line)
rule quarrelling(who: character) = some (x: character where x != who) (together(who, x) and at_odds(who, x)) as "{who} had a quarrel on hand", not "{who} had no quarrel on hand"

wants of who: character
    -1 * doubt(who) if facade(who) > 0 as "to have quiet inside"
    -2 * count (x: card) unread(x, by who) if not quarrelling(who) as "to know what the post has brought"
    -2 if thirsty(who) as "to have a cup of tea before work"
    5 * count (x: thing where made_for(x) != nobody) made_for(x) = love(who) as "to make a loved one something"
    3 * count (x: thing where owner(x) = who) started(x) as "to see the work begun"
    2 if love(who) != nobody and plate(love(who)) != nothing as "to bring a loved one something good"
    2 if love(who) != nobody and together(who, love(who)) and served(who) and served(love(who)) as "to sit over tea with a loved one"

# Whoever is sorry enough for what they have done hears the voice speak of it.
reaction pricks(who: character)
    when feels(who, remorse) >= 8 and facade(who) > 0
    effects doubt(who) += 2

# It can be hushed at one's work, as long as it is not too loud, and speaks of nothing that one is sorry for.
action silence_conscience(who: character)
    as "hush the inner voice"
    requires alone(who) and at(who) = post(who) and doubt(who) >= 2 and doubt(who) < 7 and feels(who, remorse) < 5 and in_facade(who)
    effects
        doubt(who) -= 3
    consenting who
    observing other: other = who
    takes about 4 minutes
    manner proud

action post_comes(what: card, with: answer, to: character)
    as "{what} for {to}"
    requires replies(what) = nothing and post(to) != nowhere and at(to) = post(to)
    effects
        replies(what) := with
        for every x: character
            believes(x, replies(what)) := nothing
        unread(what, by to)
    observing x: together(x, to)

# Good news and bad, for whoever would be somebody elsewhere. Nobody reads letters, nor thinks of them, before whoever they are at odds with.
action open_letter(who: character, what: card)
    as "open {what}"
    requires unread(what, by who) and not quarrelling(who)
    effects
        not unread(what, by who)
        if alone(who)
            absorbed(who)
        believes(who, replies(what)) := replies(what)
        if in_facade(who) and replies(what) = No
            dignity(who) -= 2
            doubt(who) += 2
        if in_facade(who) and replies(what) = Yes
            dignity(who) += 1
    consenting who
    observing x: together(x, who)
    takes about 4 minutes
    by letter

action sketch(who: character, what: thing, friend: character)
    as "draw {what} for {friend} from old measures"
    requires at(who) = post(who) and designs(who, what) and love(who) = friend and not sketched(what)
    effects
        made_for(what) := friend
        absorbed(who)
    consenting who
    observing other: together(other, who)
    takes about 25 minutes

action order(who: character, other: character, what: favour)
    as "ask {other} for {what}"
    requires together(who, other) and who != other and at(who) = post(who) and kitchen(at(who)) and quenches(what) and thirsty(who) and in_facade(who) and not startled(who) and not absorbed(who) and errand(other, by who) = nothing and not at_odds(who, other)
    effects
        errand(other, by who) := what
        dignity(other) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

action make_tea_together(who: character, other: character)
    as "make tea with {other}"
    requires together(who, other) and who != other and kitchen(at(who)) and (thirsty(who) or not served(other)) and not in_facade(who) and not in_facade(other) and not startled(who) and not absorbed(other) and not at_odds(who, other)
    effects
        not thirsty(who)
        served(who)
        served(other)
    consenting who, other
    observing x: together(x, who)
    takes about 10 minutes
    manner gentle, merry

action slice(who: character, lady: character, what: thing)
    as "slice {what} for {lady}"
    requires together(who, lady) and who != lady and kitchen(at(lady)) and has(who, what) and grower(what) != nobody and not sliced(what) and errand(who, by lady) != nothing
    effects sliced(what)
    consenting who
    observing x: x = who
    takes 2 minutes
    manner kind

# What is brought says something by whose it is, to somebody who loves whoever brings it and believes that they love another.
action serve(who: character, to: character, what: favour)
    as "bring {to} {what}"
    requires together(who, to) and who != to and kitchen(at(to)) and errand(who, by to) = what and quenches(what)
    effects
        errand(who, by to) := nothing
        not thirsty(to)
        served(to)
        for every x: thing where has(who, x) and sliced(x)
            plate(to) := x
            not has(who, x)
            believes(to, sliced(x)) := sliced(x)
            if love(to) = who and grower(x) != to and believes(to, love(who)) = grower(x)
                dignity(to) -= 4
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner kind

action begin_line(who: character, helper: character, what: thing)
    as "begin on {what} with {helper}"
    requires together(who, helper) and at(who) = post(who) and who != helper and owner(what) = who and help_with(what) != nothing and owes(helper, to who) = help_with(what) and not started(what) and not thirsty(who) and not startled(who) and not at_odds(who, helper)
    effects
        started(what)
        owes(helper, to who) := nothing
    consenting who, helper
    observing x: together(x, who)
    takes about 120 minutes
