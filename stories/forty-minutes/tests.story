# How a morning begins. Its ends are played by the scripts in tests/Motive.Stories.Tests/Scripts/forty-minutes,
# where several ways on from one moment cost less than a morning each.

test "Miss Adair has a name, with nobody to play her"
    seed 3
    expect A1

test "Nell does not give Tib away to whoever asks once"
    as Adair
    do question(Adair, Nell, Dark)
    expect rebuffed(Adair, by Nell)
