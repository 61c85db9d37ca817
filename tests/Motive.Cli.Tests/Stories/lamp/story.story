# A broken lamp, a question, an answer: small enough to know by heart, with a walk, a scene, a happening and two chapters.
story "The Lamp"
    author "N. Body"
    about "Somebody broke it."
    rating everyone
    notes "a quarrel" mention
    notes "a broken lamp" depicted

type place
fact at(who: entity): place
fact distance(from: place, to: place): 0..100
fact fond(of: character, by: character): 0..10 = 5
fact asked
fact confessed
fact blamed
fact thanked
fact lit
fact culprit: character

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule liking(of: character, by: character) = fond(of, by by) - 5

place Hall "the hall"
place Garden "the garden"

character Ada "Ada" she
    at Garden
    wants
        2 if asked as "to know what happened"
        1 * fond(Ada, by Ben) as "Ben to like her"
        1 if lit as "light in the evening"

character Ben "Ben" he
    at Hall
    wants
        2 if confessed as "to have it off his chest"

initially
    culprit = Ben
    believes(Ada, culprit) = nobody
    distance(Hall, Garden) = 4
    distance(Garden, Hall) = 4

action walk(who: character, from: place, to: place)
    as "walk to {to}"
    requires who = Ada and at(who) = from and distance(from, to) > 0
    effects at(who) := to
    consenting who
    takes distance(from, to) minutes

action ask(who: character, whom: character)
    as "ask {whom} about the lamp"
    requires together(who, whom) and who != whom and not asked
    effects asked
    consenting who

action admit(who: character, whom: character)
    as "own up to {whom}"
    requires together(who, whom) and who != whom and asked and culprit = who and not confessed
    effects
        confessed
        believes(whom, culprit) := who
    consenting who
    by word

action blame(who: character, whom: character)
    as "blame the wind"
    requires together(who, whom) and who != whom and asked and culprit = who and not blamed
    effects blamed
    consenting who
    by word

action thank(who: character, whom: character)
    as "thank {whom}"
    requires together(who, whom) and who != whom and confessed and not thanked
    effects
        thanked
        fond(who, by whom) += 3
    consenting who

action light(who: character)
    as "light the candles"
    requires thanked and not lit
    effects lit
    consenting who

happening dusk at 19:00 on day 1
    text "The sun went down."
    effects not blamed

scene question for ask(Ada, Ben)
    Ada: What happened to the lamp?
    * Ben "It was me."
        Ben: I am sorry.
        do admit(Ben, Ada)
    * Ben "It was the wind."
        Ada: There was no wind.
        do blame(Ben, Ada)
    > The pieces lay between them.

tell walk(who, _, to) "{Who} came into {to}."
tell ask(Ada, Ben) "Ada stood over the pieces."
tell admit(who, _) "{Who} looked at the floor. It was said."
tell blame(who, _) "{Who} looked at the window, which was shut."
tell thank(who, whom) "{Who} took {whom.his} hand."
tell light(who) "{Who} lit one candle, and another."

chapter 1 "Pieces"
    starts day 1 09:00
    opening "The lamp had stood in the hall for a hundred years, and now it lay there, in more pieces than anybody would have thought it had, and the morning went on as if nothing had happened."
    point of view Ada, Ben
    beat asked "The question" when asked
    beat peace "Peace" when thanked
    until peace

chapter 2 "Evening"
    starts day 1 18:30
    opening "It grew dark."
    ending candles "Candles" when lit
        "Nobody missed the lamp."

test "the truth comes out"
    expect peace within chapter 1
