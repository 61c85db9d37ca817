# Two of the ends, as they can be played. Others do what they have reason to.

test "Amos says it himself"
    as Amos
    do walk(Amos, LampRoom, Office)
    do own_up(Amos, Adair, Dark)
    wait until gone
    expect own_words

test "Tib takes it on himself"
    as Tib
    do walk(Tib, LampRoom, Office)
    do own_up(Tib, Adair, Dark)
    wait until gone
    expect young_shoulders
