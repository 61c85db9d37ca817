# What can be news, and what can be done with it.
type place
fact at(who: entity): place
fact ill(who: character) as "{who} was ill", asked "how {who} was", asked "whether {who} was ill"
#                                                                   ^^^^^ MO0154
fact age(who: character): 0..90
fact heard(what: news, by: character)
news ill, age, ill
#              ^^^ MO0154
news heard
#    ^^^^^ MO0175
news aeg
#    ^^^ MO0029
place Inn
character Ann
    heard(Ann, by Ann)
#         ^^^ MO0035
initially
    heard(ill(Ann), by Ann)
    heard(at(Ann), by Ann)
#         ^^^^^^^ MO0035
    believes(Ann, value(age(Ann))) = 3
#                                    ^ MO0052
    believes(Ann, value(age(Ann))) = unknown
rule same(one: news, other: news) = value(one) = value(other)
#                                              ^ MO0176
rule more(what: news) = value(what) > 3
#                                   ^ MO0038
rule kinds(what: news) = what is ill or what is truth or what is not age
rule wrong(what: news) = what is heard
#                                ^^^^^ MO0022
rule few(what: news) = believes(Ann, value()) = value(what)
#                                    ^^^^^^^ MO0032
rule odd(who: character) = believes(Ann, value(who)) = value(who)
#                                              ^^^ MO0035
#                                                            ^^^ MO0035
action tell(who: character, to: character, what: news)
    as "tell {to.asked} {what's} {what}, {what.asked}"
#             ^^ MO0177
#                        ^^^^ MO0177
    requires who != to
    effects
        believes(to, value(what)) := believes(who, value(what))
        believes(to, value(what)) := not value(what)
        believes(to, value(what)) := age(who)
#                                    ^^^^^^^^ MO0052
        believes(to, value(what))
#                    ^^^^^^^^^^^ MO0049
        believes(to, value(what)) += 1
#                    ^^^^^^^^^^^ MO0049
    consenting who
action strike(who: character, whom: character)
    told as "{who} had hit {whom}", not "{who} had not hit {whom}", asked "who had hit {whom}", not "again"
#                                                                                               ^^^ MO0083
    told "so"
#   ^^^^ MO0154
#        ^^^^ MO0008
    consenting who
news strike, mend, tell, strike
#            ^^^^ MO0029
#                  ^^^^ MO0175
#                        ^^^^^^ MO0154
fact noted(what: news)
initially
    noted(strike(Ann, Ann))
    noted(strike(Ann, Inn))
#                     ^^^ MO0035
    noted(strike(Ann))
#         ^^^^^^ MO0032
rule struck(what: news) = what is strike or what is deed or believes(Ann, value(what)) or not value(what)
rule number(what: news) = value(what) + 1
#                         ^^^^^^^^^^^ MO0036
