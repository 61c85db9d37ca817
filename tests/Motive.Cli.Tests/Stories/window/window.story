# One wants it open, one wants it shut: a story without an end.
story "The Window"

fact open

character Ann she
    wants
        1 if open
character Bob he
    wants
        1 if not open

action raise(who: character)
    requires not open
    effects open
    consenting who

action lower(who: character)
    requires open
    effects not open
    consenting who

chapter 1 "Draught"
