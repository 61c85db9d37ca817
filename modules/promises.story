# Favours that have been promised and are waited for.
# Needs: friendship.

use friendship

type favour

fact owes(who: character, to: character): favour
fact errand(who: character, by: character): favour      # has been sent for something, now
fact pressing(favour): 0..10                         # how much it weighs to leave it undone

wants of who: character
    -1 * sum (x: character where owes(who, to x) != nothing) pressing(owes(who, to x)) as "to keep a promise"
    -1 * sum (x: character where errand(who, by x) != nothing) pressing(errand(who, by x)) as "to have the errand done"
