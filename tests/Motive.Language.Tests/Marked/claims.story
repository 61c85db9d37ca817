# What can be claimed, and what can be asked of a claim.
type place
fact at(who: entity): place
fact love(who: character): character
fact debt(who: character): 0..500
fact mood(who: character): -2..2
fact ill(who: character)
news love, debt, ill, mood, strike
claims love, debt, ill, at, love, mood, strike
#            ^^^^ MO0166
#                       ^^ MO0165
#                           ^^^^ MO0154
fact rumour(what: claim)
fact noted(what: news)
character Ann, Ben
place Inn
initially
    rumour(love(Ann) = Ben)
    rumour(love(Ann) = nobody)
    rumour(ill(Ann) = true)
    rumour(mood(Ben) = -2)
    rumour(strike(Ann, Ben) = false)
    rumour(love(Ann) = Inn)
#          ^^^^^^^^^^^^^^^ MO0167
    rumour(mood(Ben) = 3)
#          ^^^^^^^^^^^^^ MO0167
    rumour(love(Ann))
#          ^^^^^^^^^ MO0035
    noted(love(Ann) = Ben)
#         ^^^^^^^^^^^^^^^ MO0035
rule is_true(what: claim) = value(what) = said(what)
rule other(what: claim, of: claim) = value(what) = said(of)
#                                                ^ MO0176
rule odd(what: news) = said(what) = value(what)
#                           ^^^^ MO0035
rule none = said() = 3
#           ^^^^^^ MO0032
rule kinds(what: claim) = what is love or what is truth or what is deed or noted(about(what))
action lie(who: character, to: character, what: claim)
    as "tell {to} that {what}, {what.asked}"
    requires who != to and not said(what)
    effects
        believes(to, value(what)) := said(what)
        believes(to, said(what)) := value(what)
#                    ^^^^ MO0029
    consenting who
action strike(who: character, whom: character)
    requires who != whom
    consenting who
tell lie(who, to, love(Ann) = Ben) "{Who} told {to} of it."
