# What the clock brings on any day.

# Midday is when a promise for the morning has been broken.
fact midday as "it was past noon"
fact noon_at(who: character): place                                  # where noon found them

happening noon at 12:00
    effects
        midday
        for every x: character
            noon_at(x) := at(x)

# Evening is when whatever has not been said that day will not be.
fact evening as "it was evening"

happening dusk at 19:00
    effects evening
