# Two of the ends, as they can be played. Others do what they have reason to.

test "Amos goes down to say it, and the book is faster"
    as Amos
    do walk(Amos, LampRoom, Office)
    do own_up(Amos, Adair, Dark)
    wait until gone
    expect two_voices

test "Tib takes it on himself"
    as Tib
    do walk(Tib, LampRoom, Office)
    do own_up(Tib, Adair, Dark)
    wait until gone
    expect young_shoulders
