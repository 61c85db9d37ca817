# He wants it open, and the wind shuts it all day long: a story without an end.
story "The Window"

fact open

character Ann she
character Bob he
    wants
        1 if open

action raise(who: character)
    requires not open and who = Bob
    effects open
    consenting who

happening gust at 00:30
    effects not open
happening squall at 04:30
    effects not open
happening breeze at 08:30
    effects not open
happening blast at 12:30
    effects not open
happening draught at 16:30
    effects not open
happening gale at 20:30
    effects not open

chapter 1 "Draught"
