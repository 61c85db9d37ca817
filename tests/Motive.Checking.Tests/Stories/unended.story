story "The Clock"
fact hours: 0..1000
fact late
character Ann she
    wants
        1 * hours as "the hours to pass"
action strike
    requires not late
    effects hours += 1
    consenting Ann
    takes 60 minutes
chapter 1 "For ever"
    beat NOON "Noon" when hours >= 4
    until LATE
    beat LATE "Late" when late

test "what has come about by then is decided"
    # holds
    expect NOON

test "what has not yet is neither"
    # undecided `expect LATE`: Undecided: the run was cut off in chapter 1, day 1 16:00, after 8 events; reached were NOON.
    # undecided `expect never late`: Undecided: the run was cut off in chapter 1, day 1 16:00, after 8 events; reached were NOON.
    expect LATE
    expect never late

test "what fails by then fails"
    # fails `expect never NOON`: `NOON` was reached at #4, day 1 12:00, strike.
    expect never NOON
