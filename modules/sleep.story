# Who is asleep, for whatever else there is to say of nights.

fact asleep(who: character) as "{who} was asleep", not "{who} was awake"

# Nobody sees, hears, does or agrees to anything in their sleep.
rule senseless(who: character) = asleep(who)
