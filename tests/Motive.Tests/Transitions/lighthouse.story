# Long work that is seen at its end, people who come while others are busy, and a clock that names the time itself.
story "The Light"
use travel
place Lamp "the lamp room" as "in the lamp room"
place Jetty "the jetty" as "on the jetty"
place Shed "the shed" as "in the shed"
fact trimmed
fact painted
fact mended
fact greeted(who: character, by: character)
character Una "Una" she
    at Lamp
    wants
        3 if trimmed as "a clean wick"
        1 if at(Una) = Jetty and trimmed as "to be by the water"
        1 if greeted(Odd, by Una) as "to have said good morning"
character Odd "old Odd" he
    at Jetty
    wants
        3 if painted as "a white jetty"
        2 if mended and painted as "a whole net"
character Twins "the twins" they plural
    at Shed
    wants
        2 if greeted(Una, by Twins) as "to have seen her"
initially
    distance(Lamp, Jetty) = 7
    distance(Jetty, Lamp) = 7
    distance(Jetty, Shed) = 4
    distance(Shed, Jetty) = 4
action trim
    requires not trimmed and at(Una) = Lamp
    effects trimmed
    consenting Una
    observing x: x = Una
    takes 25 minutes
action paint(who: character)
    requires who = Odd and at(who) = Jetty and not painted
    effects painted
    consenting who
    observing x: together(x, who)
    takes 55 minutes
action mend(who: character)
    requires who = Odd and at(who) = Shed and not mended
    effects mended
    consenting who
    observing x: together(x, who)
    takes about 50 minutes
action greet(who: character, other: character)
    as "say good morning to {other}"
    requires together(who, other) and who != other and not greeted(other, by who)
    effects greeted(other, by who)
    consenting who
    observing x: together(x, who)
happening bell at 08:45 daily
    text "A quarter to nine: the bell of the buoy."
    observing everyone
happening boat at 11:00 daily
    text "The boat went by."
    observing everyone
tell trim
    from Una
        "She trimmed it twice."
tell paint(Odd)
    "Old Odd had painted the whole of it."
    from Odd
        "He painted till the pot was empty."
tell mend(Odd) "Old Odd had mended the net."
tell greet(who, other)
    "{who} {who:was|were} glad to say good morning to {other}."
tell walk(who, _, _)
    "{who} came along."
chapter 1 "Morning"
    starts day 1 08:00
    point of view Una, Odd, Twins
