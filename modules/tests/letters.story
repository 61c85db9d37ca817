# A house by the road, somebody who leaves it before it is light, and whoever comes down to breakfast.
story "Before It Is Light"

use letters

place Kitchen "the kitchen" as "in the kitchen"
place Loft "the loft" as "up in the loft"
place Gate "the gate" as "at the gate"
place Road "the road" as "on the road"

fact bound_for(who: character): place as "{who} was on {who.their} way to {value}", nowhere "{who} was going nowhere", asked "where {who} was going"
fact cross_with(who: character): character as "{who} was cross with {value}", nobody "{who} was cross with nobody"
news bound_for, cross_with
claims bound_for

fact restless(who: character)

character Jon he
    at Kitchen
    wants
        5 if restless(Jon) and at(Jon) = Road as "to be gone"
character Ida she
    at Loft
    wants
        4 if at(Ida) = Kitchen as "to have breakfast"
character Nan she
    at Gate

letter Note "the note"
    carried Jon
letter Sheet "a sheet of paper"
    carried Nan

initially
    held(Ida)                                                         # asleep
    distance(Loft, Kitchen) = 2                                       # the ladder is up at night
    one_way(Loft, Kitchen)
    distance(Kitchen, Gate) = 5
    distance(Gate, Kitchen) = 5
    distance(Gate, Road) = 5
    distance(Road, Gate) = 5
    for every x: character
        for every y: character where x != y
            trust(x, by y) = 6
            fond(x, by y) = 6
    restless(Jon)
    bound_for(Jon) = Road
    private bound_for(Jon) to Jon
    let_know(Ida, bound_for(Jon), Jon) = 4
    comes_by(Ida, Kitchen)

happening cockcrow at 05:30
    effects not held(Ida)

happening mail at 06:00
    effects
        for every l: letter where posted(l)
            is_delivered(l)

chapter 1 "A morning"
    starts day 1 04:00

test "whoever would have somebody know, and cannot come to them, writes it and leaves it where they come by"
    expect happened pen(Jon, Note, bound_for(Jon) = Road)
    expect happened lay(Jon, Note, Ida)
    expect happened read_letter(Ida, Note)
    expect believes(Ida, bound_for(Jon) = Road, from Jon)
    expect at(Jon) = Road

test "what can be said is not written"
    given distance(Kitchen, Loft) = 2
    expect happened tell(Jon, Ida, bound_for(Jon))
    expect never happened pen(_, _, _)

test "nobody writes what it does not matter to them that anybody knows"
    given let_know(Ida, bound_for(Jon), Jon) = 0
    expect at(Jon) = Road
    expect never happened pen(_, _, _)
    expect never believes(Ida, bound_for(Jon)) = Road

test "nothing is left where nobody comes by"
    given not comes_by(Ida, Kitchen)
    expect never happened lay(_, _, _)

test "by post it is read where the post is left"
    given not comes_by(Ida, Kitchen)
    given not restless(Jon)
    given at(Jon) = Gate
    given collected_at(Gate)
    given letter_box(of Ida) = Kitchen
    expect happened send_by_post(Jon, Note)
    expect happened read_letter(Ida, Note)
    expect believes(Ida, bound_for(Jon) = Road, from Jon)

test "a word that weighs less than what one has is read and not believed"
    given trust(Jon, by Ida) = 3
    given believes(Ida, bound_for(Jon)) = Gate
    given heard(bound_for(Jon), by Ida) = Nan
    expect happened read_letter(Ida, Note)
    expect told(bound_for(Jon), by Jon, to Ida)
    expect always believes(Ida, bound_for(Jon)) = Gate

test "in another's name one can write anything"
    given let_know(Ida, bound_for(Jon), Jon) = 0
    given at(Nan) = Kitchen
    given would_have(Ida, bound_for(Jon) = Gate, Nan) = 5
    expect happened forge(Nan, Sheet, Jon, bound_for(Jon) = Gate)
    expect happened read_letter(Ida, Sheet)
    expect believes(Ida, bound_for(Jon) = Gate, from Jon)

test "and whoever knows the hand is not taken in"
    given let_know(Ida, bound_for(Jon), Jon) = 0
    given at(Nan) = Kitchen
    given would_have(Ida, bound_for(Jon) = Gate, Nan) = 5
    given knows_hand(Ida, of Jon)
    expect happened read_letter(Ida, Sheet)
    expect never believes(Ida, bound_for(Jon)) = Gate

test "what is sealed is opened by whoever cannot leave it alone"
    given at(Nan) = Kitchen
    given absorbed(Nan)
    given wonders(Nan, at Note) = 6
    given carried(Note) = nobody
    given at(Note) = Kitchen
    given signed(Note) = Jon
    given penned(Note, by Jon)
    given filled(Note)
    given says(Note, bound_for(Jon) = Road)
    given meant_for(Note, Ida)
    given sealed(Note)
    expect happened pry_open(Nan, Note)
    expect believes(Nan, bound_for(Jon)) = Road

test "what is not sealed is read"
    given at(Nan) = Kitchen
    given wonders(Nan, at Note) = 1
    given carried(Note) = nobody
    given at(Note) = Kitchen
    given signed(Note) = Jon
    given penned(Note, by Jon)
    given filled(Note)
    given says(Note, bound_for(Jon) = Road)
    given meant_for(Note, Ida)
    expect happened read_letter(Nan, Note)

test "whoever will not have it known burns it"
    given at(Nan) = Kitchen
    given at(Jon) = Road
    given let_know(Ida, bound_for(Jon), Jon) = 0
    given carried(Note) = nobody
    given at(Note) = Kitchen
    given signed(Note) = Jon
    given penned(Note, by Jon)
    given filled(Note)
    given says(Note, bound_for(Jon) = Road)
    given meant_for(Note, Ida)
    given believes(Nan, bound_for(Jon)) = Road
    given secret(bound_for(Jon), of Nan) = 5
    expect happened destroy(Nan, Note)
    expect never believes(Ida, bound_for(Jon)) = Road

test "whoever knows that it must be somewhere looks for it"
    given at(Ida) = Kitchen
    given at(Jon) = Road
    given carried(Note) = nobody
    given tucked(Note)
    given at(Note) = Kitchen
    given signed(Note) = Jon
    given penned(Note, by Jon)
    given filled(Note)
    given says(Note, bound_for(Jon) = Road)
    given meant_for(Note, Ida)
    given believes(Ida, at(Note)) = unknown
    expect happened look_through(Ida, Kitchen)
    expect happened read_letter(Ida, Note)

test "a letter convinces whom one's own word does not"
    given at(Nan) = Kitchen
    given at(Ida) = Kitchen
    given carried(Note) = Ida
    given at(Jon) = Road
    given let_know(Ida, bound_for(Jon), Jon) = 0
    given signed(Note) = Jon
    given penned(Note, by Jon)
    given filled(Note)
    given says(Note, bound_for(Jon) = Road)
    given meant_for(Note, Ida)
    given read_by(Note, Ida)
    given trust(Ida, by Nan) = 2
    given believes(Nan, bound_for(Jon)) = Gate
    given would_have(Nan, bound_for(Jon) = Road, Ida) = 4
    expect happened read_out(Ida, Note)
    expect believes(Nan, bound_for(Jon) = Road, from Jon)

test "whoever is handed a letter sees whom it is for"
    given at(Nan) = Kitchen
    given filled(Note)
    given signed(Note) = Nan
    given sealed(Note)
    given meant_for(Note, Nan)
    given private meant_for(Note, Nan) to Jon
    given private sealed(Note) to Jon
    as Jon
    do hand_over(Jon, Nan, Note)
    expect believes(Nan, meant_for(Note, Nan) and sealed(Note))

test "whoever has a letter about them knows it, however they came by it"
    given carried(Note) = Nan
    given filled(Note)
    given meant_for(Note, Nan)
    given private carried(Note) to Jon
    given private meant_for(Note, Nan) to Jon
    expect believes(Nan, carried(Note) = Nan and meant_for(Note, Nan))

test "among litter a letter is not seen until somebody puts things in order"
    given littered(Kitchen)
    given keeps(Kitchen, Ida)
    expect happened clear_up(Ida, Kitchen)
    expect happened read_letter(Ida, Note)

test "and where nobody does it lies there"
    given littered(Kitchen)
    expect happened lay(Jon, Note, Ida)
    expect at(Ida) = Kitchen
    expect never happened read_letter(Ida, Note)
