# Two neighbours over a fence.
story "The Fence"

use acquaintance

character Una she
    wants
        ease(Wim, with Una) as "to have somebody to talk to"
character Wim he

action nod(who: character, to: character)
    as "nod to {to}"
    requires who != to and ease(who, with to) = 0
    effects draws_nearer(who, to)
    consenting who
    takes 1 minute

action pass_by(who: character, other: character)
    as "pass {other} by"
    requires who = Wim and who != other
    effects ease(other, with who) := 0
    consenting who
    takes 1 minute

chapter 1 "Evening"
    starts day 1 18:00

test "a word brings two nearer, both ways"
    as Una
    do nod(Una, Wim)
    expect ease(Una, with Wim) = 1
    expect ease(Wim, with Una) = 1

test "who is passed by finds it harder, and the other no easier"
    given ease(Una, with Wim) = 3
    given ease(Wim, with Una) = 3
    as Wim
    do pass_by(Wim, Una)
    expect ease(Una, with Wim) = 0
    expect ease(Wim, with Una) = 3

test "nobody is easier with anybody than the most there is"
    given ease(Una, with Wim) = 0
    given ease(Wim, with Una) = 5
    as Una
    do nod(Una, Wim)
    expect ease(Wim, with Una) = 5
