story "A Shower"
fact wet
action rain
    effects wet
chapter 1 "A day"
    allow rain between 09:00 and 10:00 one time in 2
    beat WET "It is wet" when wet

test "in some seed it rains, and in some it does not"
    # holds
    seed 1 to 12
    expect WET in some seed
    expect never WET in some seed

test "but not in every one"
    # fails `expect WET in every seed`: `WET` was not reached; the story ended in chapter 1, day 1 10:00, after 0 events. (seeds 1, 2, 7, 8, 9, 12)
    seed 1 to 12
    expect WET in every seed

test "without being asked for, every seed is meant"
    # fails `expect never WET`: `WET` was reached at #1, day 1 09:12, rain. (seeds 3, 4, 5, 6, 10, 11)
    seed 1 to 12
    expect never WET
