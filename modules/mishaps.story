# Small things that go wrong by themselves, and whoever sees to them.
# Needs: travel.

use travel

type mishap

fact amiss(what: mishap) as "{what} wanted seeing to", not "{what} had been seen to"
fact bother(mishap): 0..10 = 2                       # how much it weighs to leave it so
fact toil(mishap): 1..600 = 5                        # minutes that it takes to see to it
fact prone(what: mishap, spot: place)                # where it can come about
fact carries(what: mishap, to: place)                 # where else one hears it
fact beyond(what: mishap, who: character)            # who cannot see to it

wants of who: character
    -1 * sum (x: mishap where amiss(x)) bother(x) as "to set a thing right"

rule in_hearing(who: character, what: mishap) = together(who, what) or carries(what, to at(who))

# Whoever comes by sees how things are.
trigger see_amiss(who: character, what: mishap)
    when in_hearing(who, what) and not absorbed(who) and (believes(who, amiss(what)) != amiss(what) or believes(who, at(what)) != at(what))
    effects
        believes(who, amiss(what)) := amiss(what)
        believes(who, at(what)) := at(what)

action go_wrong(what: mishap, spot: place)
    as "{what}"
    requires prone(what, spot) and not amiss(what)
    effects
        amiss(what)
        at(what) := spot
    observing x: at(x) = spot or carries(what, to at(x))

action see_to(who: character, what: mishap)
    as "see to {what}"
    requires together(who, what) and amiss(what) and not beyond(what, who) and not held(who)
    effects not amiss(what)
    consenting who
    observing x: together(x, who)
    takes about toil(what) minutes
    manner kind
