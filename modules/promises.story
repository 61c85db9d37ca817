# Favours that have been promised and are waited for.
# Needs: friendship.

use friendship

type favour

fact owes(who: character, to: character): favour as "{who} had promised {to} {value}", nothing "{who} had promised {to} nothing"
fact errand(who: character, by: character): favour as "{by} had sent {who} for {value}", nothing "{who} was on no errand for {by}"
fact pressing(favour): 0..10                         # how much it weighs to leave it undone
fact in_person(of: favour) as "{of} took somebody's being there", not "{of} could be done from elsewhere"
fact broke_word(who: character, to: character) as "{who} had broken {who.their} word to {to}", not "{who} had kept {who.their} word to {to}"

# Whoever is there for somebody is with them, and they know it.
rule is_there_for(who: character, whom: character) = together(who, whom) and believes(whom, at(who) = at(whom))

wants of who: character
    -1 * sum (x: character where owes(who, to x) != nothing) pressing(owes(who, to x)) as duty "to keep a promise"
    -1 * sum (x: character where errand(who, by x) != nothing) pressing(errand(who, by x)) as duty "to have the errand done"
    -1 * count (x: character where owes(who, to x) != nothing) (in_person(owes(who, to x)) and not is_there_for(who, x)) as duty "not to be waited for"
    -4 * count (x: character) broke_word(who, to x) as "not to have broken one's word"
