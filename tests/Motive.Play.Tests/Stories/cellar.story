# In the house the cellar is locked, and nobody knows.
wants of who: character
    3 if at(who) = Cellar and who = Ann as "to be in the cellar"
    1 if called(who) and who = Ann as "to have help"

action call(who: character)
    as "call for the key"
    requires locked(Cellar) and not called(who)
    effects called(who)
    consenting who

tell enter(_, _) "It was dark down there."

initially
    locked(Cellar)
    for every x: character
        believes(x, locked(Cellar)) = false

