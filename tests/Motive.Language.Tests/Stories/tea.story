# Two characters, one quarrel: every construct of the language at least once.
story "Tea for Two"
    author "The Motive authors"
    about """
        A quarrel over a cup of tea.

        It is soon over.
        """
    rating teen
    notes "a quarrel" mention
    notes "shouting" depicted

include "cast.story"
use courtesy

fact at(who: entity): place
fact facade(character): 0..10
fact fond(of: character, by: character): 0..10 = 5
fact owes(who: character): refreshment
fact startled(character)
fact raining
fact mood: -5..5 = -1

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule proud(who: character) = facade(who) >= 6
rule liking(of: character, by: character) = fond(of, by by) - 5
rule favourite(who: character) = if fond(Spike, by who) >= 8 then Spike else nobody

action order(lady: character, helper: character, drink: refreshment)
    as "ask {helper} for {drink}"
    requires together(lady, helper) and lady != helper
    effects
        owes(helper) := drink
        fond(lady, by helper) -= 1
        feels(helper, distress) += 2
        not startled(lady)
        if proud(lady)
            facade(lady) += 1
        else if raining
            mood := -5
        else
            startled(helper)
        for every x: character where together(x, lady) and x != lady
            believes(x, fond(lady, by x)) := 3
        believes(helper, fond(lady, by helper) := 3)
        believes(helper, remembers scold(lady, _))
    consenting lady
    observing other: together(other, lady)
    takes 1 minute
    manner harsh, proud
    by word

action scold(lady: character, helper: character)
    requires
        together(lady, helper)
        lady != helper and
            not happened order(lady, helper, Tea)
    effects fond(helper, by lady) := 0
    consenting lady

action say_goodbye(who: character, to: character)
    requires who != to and
        (remembers(to, scold(who, _))
        or knows(to, startled(who)))
    effects at(who) := nowhere
    consenting who, to
    takes fond(who, by to) minutes
    by letter

action rain
    effects raining
    observing nobody
    takes 1 hour 30 minutes

trigger crack(who: character)
    when feels(who, remorse) >= 7 and facade(who) > 0
    effects facade(who) := 0

reaction cooling(who: character, other: character)
    when feels(who, anger, other) >= 5
    effects fond(other, by who) -= 2

happening dusk at 19:30 daily
    text "The lamps were lit."
    requires not raining
    effects mood := min(mood + 1, 3)

happening fair at 09:00 on day 2
    text "The fair came."

tendency anger: harsh +3, gentle -2

wants of who: pony
    -1 * facade(who) as "to be oneself"

wants of author
    2 if some (a: pony) fond(Spike, by a) = 10

initially
    fond(Spike, by Rarity) = 7
    believes(Rarity, believes(Spike, facade(Rarity))) = 2
    for every p: pony where p != Rarity
        fond(Rarity, by p) = fond(Spike, by Rarity) - 3

tell order(Rarity, helper, Tea)
    from helper when facade(Rarity) >= 8 and not raining
        "{Rarity} did not look up. {Helper.she} brought {Tea}."
        """
        {Rarity's} chin was {high|higher|up}. {helper:was|were}? {if raining: It rained. | It was dry.}

        {{So}} {helper.she} counted {facade(Rarity)} crumbs to {helper.herself}.
        """
    from Rarity once before when startled(Rarity)
        "A hand on her shoulder."
    when raining
        "Rain."
    "{helper.Their} tea."

tell say_goodbye(_, who) "{Who} stayed."

opening at Boutique from Rarity when raining
    "It was raining on the boutique."
opening "Morning."

scene farewell for say_goodbye(Rarity, friend) when not raining
    Rarity: I am leaving. It's late, {friend}.
        # a comment
        Do not look at me.
    > Nobody spoke.
    == ask
    * "I don't know."
        Rarity: Then I will.
        do scold(Rarity, friend)
    * friend "Stay?" if fond(Rarity, by friend) > 3
        -> ask
    + "[Say nothing.]"
        -> ask
    if raining
        > Rain.
    else
        Rarity: Sun.

chapter 1 "Morning"
    starts day 1 07:30
    opening "Rarity woke."
    goal facade(Rarity) = 0
    point of view Spike, Rarity
    allow rain
    allow rain between 09:10 and 09:50 one time in 3
    beat P1 "Tea" when happened order(Rarity, Spike, _)
    beat P2 "A word" when happened scold after P1
    ending parting "She goes" when at(Rarity) = nowhere
        "And she was gone."
        from Spike when mood = 3
            "The stairs were empty."
    closing from Spike
        "He heard of it later."
    until P2

chapter 2 "Later"
    until end
    ending end "The end" when mood = 3

test "without the mask there is no quarrel"
    given facade(Rarity) = 0
    given believes(Rarity, favourite_of(Spike)) = Rarity
    forbid scold(_, _)
    seed 3
    expect never P2 within chapter 1
    expect P1
    expect always facade(Rarity) = 0 or raining
fact favourite_of(character): character
