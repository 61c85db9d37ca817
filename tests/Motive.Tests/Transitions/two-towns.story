# People in different places at the same time, one of whom goes by magic, and days that pass.
story "Two Towns"
use travel
place Upper "the upper town" as "up in the town"
place Lower "the harbour" as "at the harbour"
fact counted(who: character): 0..3
fact missed(who: character, other: character) = false
character Ida "Ida" she
    at Upper
    wants
        2 * counted(Ida) as "to have counted"
character Bo "Bo" they
    at Lower
    wants
        2 * counted(Bo) as "to have counted"
teleporter Wiz "the wizard" he
    at Upper
    wants
        2 if at(Wiz) = Lower as "to smell the sea"
        1 * counted(Wiz) as "to have counted"
initially
    distance(Upper, Lower) = 30
    distance(Lower, Upper) = 30
action count_boats(who: character)
    requires counted(who) < 3
    effects counted(who) += 1
    consenting who
    observing x: together(x, who)
    takes 10 + counted(who) * 45 minutes
tell count_boats(who)
    "{who} {who:was|were} counting."
    from who
        "{who} counted them all."
tell teleport(who, _, _)
    "{who} {who:was|were} there with a pop."
happening night at 23:30 daily
    text "The lamps went out."
    observing everyone
happening dawn at 06:00 on day 2
    text "Gulls."
    observing everyone
chapter 1 "Counting"
    starts day 1 20:00
