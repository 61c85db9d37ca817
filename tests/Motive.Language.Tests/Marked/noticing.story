# What is noticed of an act, and by whom.
character Ann, Ben
fact apart(who: character, with: character)
fact told(who: character)
action whisper(who: character, to: character)
    requires who != to
    consenting who
    observing x: x = who or x = to
    noticing x: x != nobodyelse
#                    ^^^^^^^^^^ MO0030
        apart(who, with to)
    noticing x: x != who
#            ^^^^^^^^^^^ MO0219
        believes(to, told(who))
    noticing x
#             ^ MO0008
        apart(who, with to)
action shout(who: character)
    consenting who
    noticing x: x != who
#            ^^^^^^^^^^^ MO0218
        told(who)
