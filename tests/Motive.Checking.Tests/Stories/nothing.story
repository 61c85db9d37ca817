story "Nothing Happens"
fact wet
character Ann she
chapter 1 "A day"
    beat WET "It is wet" when wet
chapter 2 "Another day"
    starts day 2 08:00

test "it holds because nothing happened"
    # holds
    # doubtful `expect never WET` holds because nothing happened: the story ended in chapter 2, day 2 10:00, after 0 events.
    # doubtful `expect always not wet` holds because nothing happened: the story ended in chapter 2, day 2 10:00, after 0 events.
    expect never WET
    expect always not wet

test "nor does anything come of it that was to"
    # fails `expect wet`: It was never so; the story ended in chapter 2, day 2 10:00, after 0 events.
    expect wet
