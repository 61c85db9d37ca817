# What hangs on what; how the night ends is played by the scripts in tests/Motive.Stories.Tests/Scripts/hard-water.

test "whoever is not known for boat people is let the room"
    given folk(Fenna) = nothing
    expect holds(Fenna, Room)
    expect never happened slight(_, Fenna)
