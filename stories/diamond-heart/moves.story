# What anybody may say or do to somebody they are in a room with: each asks how the two feel and what they know, and each changes that.

fact startled(who: character) as "{who} had had a fright", not "{who} was calm"
fact broken(what: thing) as "{what} was broken"
fact swept(what: thing) as "the shards of {what} were swept up"
fact fragile(what: thing) as "{what} would break if anybody struck it"
fact owner(what: thing): character as "{what} belonged to {value}", nobody "{what} belonged to nobody"
fact struck(x: character, by: character) as "{by} had struck {x}", not "{by} had not struck {x}"

rule in_facade(who: character) = facade(who) >= 6
rule past_bearing(who: character, other: character) = feels(who, anger, other) >= 7 as "{who} could bear no more from {other}", not "{who} could bear with {other}"
# A face is not listened to for long; whoever stands there with none is heard as long as one can bear it.
rule in_rage(who: character, at: character) = if facade(at) > 0 then feels(who, anger, at) >= 4 else past_bearing(who, at) as "{who} was too angry with {at} to listen", not "{who} was not too angry with {at} to listen"
rule sure_of_love(who: character) = love(who) != nobody and believes(who, love(love(who))) = who as "{who} loved and was loved, and knew it", not "{who} did not know of being loved"

# Whoever keeps up a face is soon slighted, and whoever knows that they are loved not so soon.
rule tender(who: character) = (if in_facade(who) then 7 else 5) - (if sure_of_love(who) then 2 else 0)
rule made_small(who: character) = dignity(who) < tender(who) as "{who} had been made small", not "{who's} dignity was whole"
rule hurt(who: character) = max(0, tender(who) - dignity(who))

# The love that somebody knows of who has wronged one, and gives no sign.
rule bare(who: character, before: character) = love(who) = before and wronged(who, by before) and believes(before, love(who)) = before and not sure_of_love(who) as "{who} had laid {who.their} heart open to {before} and had no answer",
    not "{who} had not laid {who.their} heart open to {before}"

# The last is a vow, beside what a blow does to whoever strikes it. Whoever is a friend no longer is not kept safe by it.
wants of who: character
    -3 * hurt(who) as "not to be made small"
    -3 if startled(who) as "to get over the fright"
    -1 * sum (x: character where love(who) = x and not wronged(who, by x)) hurt(x) as "not to see a loved one made small"
    3 if sure_of_love(who) as "to be loved back"
    2 * count (x: character where love(who) = x) believes(x, love(who) = x) as "to let a loved one know"
    2 if love(who) != nobody and together(who, love(who)) and not at_odds(who, love(who)) as "to be with a loved one"
    -2 * count (x: character where love(who) = x) (together(who, x) and not believes(x, at(who) = at(x))) as "not to stand there unseen"
    -4 if love(who) != nobody and at_odds(who, love(who)) and not in_facade(who) as "to be at peace with a loved one"
    -9 * count (x: character where love(who) = x) bare(who, x) as "not to stand there with an open heart"
    -1 * feels(who, anger) as "to be rid of this anger"
    -1 * feels(who, remorse) as "to have this guilt lifted"
    -1 if wounded(who) as "to be unhurt"
    -3 * count (x: thing) (owner(x) = who and broken(x)) as "to keep what is one's own whole"
    -1 * count (x: thing) (owner(x) = who and broken(x) and not swept(x)) as "to have no ruins about"
    -3 * count (x: character where not distant(who, x)) (at_odds(who, x) and together(who, x) and at(who) != post(who) and not at_home(who, at(who)) and not (love(who) = x and sure_of_love(who))) as "not to share a room with a quarrel"
    -20 * count (x: character where fond(x, by who) >= 6) struck(x, by who) as "never to raise a hoof against a friend"

# What somebody is told who is set right, and may answer.
overture Reproof "a reproof"
# And what somebody is told who is loved.
overture Avowal "a confession"

# With the face goes its way of talking.
trigger drops_guise(who: character)
    when not in_facade(who) and guise(who) != nothing
    effects guise(who) := nothing

change has_said_it(who: character, to: character)
    not sore(who, toward to)
    feels(who, anger, to) -= 3

# Nobody's doing: a day may begin with something that makes one a little smaller.
action bad_start(who: character)
    as "a bad start to the day for {who}"
    effects dignity(who) -= 1
    observing x: x = who

# Two ways to be noticed. Whoever is gentle goes up and lays a hand there; to speak from the door takes nothing but a voice.
action touch_shoulder(who: character, other: character)
    as "touch {other's} shoulder"
    requires together(who, other) and who != other and absorbed(other)
    effects
        not absorbed(other)
        believes(other, at(who)) := at(who)
        startled(other)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner gentle

action call_softly(who: character, other: character)
    as "say {other's} name from the door"
    requires together(who, other) and who != other and absorbed(other)
    effects
        not absorbed(other)
        believes(other, at(who)) := at(who)
    consenting who
    observing x: together(x, who)
    takes 1 minute

action scold(who: character, other: character)
    as "scold {other} for the fright"
    requires together(who, other) and who != other and startled(who) and in_facade(who)
    effects
        not startled(who)
        dignity(other) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh, proud

# The same, said with every politeness: it takes whoever is proud more than whoever is hot.
action ask_who_knocks(who: character, other: character)
    as "ask {other}, very politely, whether people knock where {other.she} {other:comes|come} from"
    requires together(who, other) and who != other and startled(who) and in_facade(who)
    effects
        not startled(who)
        dignity(other) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

action laugh_off(who: character, other: character)
    as "laugh the fright off"
    requires together(who, other) and who != other and startled(who) and not in_facade(who)
    effects not startled(who)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner merry

# A joke, where somebody has been made small by others. It does something for whoever will laugh.
action lighten(who: character, other: character)
    as "make light of it"
    requires
        together(who, other) and who != other and not distant(who, other) and not absorbed(other)
        not in_facade(who) and not at_odds(who, other)
        made_small(other)
    effects
        if in_facade(other)
            dignity(who) -= 1
        else
            dignity(other) += 1
        addressed(who, by other) := nothing
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner merry

# To say that one is sorry, to somebody who is sore with one; for what is worse that is not enough. Whoever has said that they are done with somebody is not sorry yet.
action say_sorry(who: character, to: character)
    as "tell {to} that {who.she} {who:is|are} sorry"
    requires together(who, to) and who != to and not distant(who, to) and not hard_pressed(who) and not absorbed(to) and not in_facade(who) and not wronged(who, by to) and not turned_away(who, from to) and sore(to, toward who) and wronged(to, by who) and grievance(to, against who) < 6
    effects
        not sore(to, toward who)
        grievance(to, against who) -= 2
        feels(to, anger, who) -= 3
        feels(who, remorse) -= 3
        if in_facade(to)
            dignity(who) -= 2
        else
            dignity(to) += 2
        addressed(who, by to) := nothing
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle, honest

# Whoever has been made small, under a face and under their own roof, sets somebody else right, as long as they take it, and as long as nothing is waited for that they are to fetch.
action correct_manners(who: character, other: character)
    as "set {other's} manners right"
    requires together(who, other) and who != other and at(who) = post(who) and not startled(who) and not absorbed(who) and in_facade(who) and made_small(who) and errand(other, by who) = nothing and grievance(other, against who) < 2
    effects
        dignity(who) += 2
        dignity(other) -= 2
        has_said_it(who, other)
        addressed(other, by who) := Reproof
    consenting who
    observing x: together(x, who)
    answered by other: explain_oneself, refuse, say_sorry, lighten, answer_as_ever, answer_otherwise, say_nothing else answer_as_ever
    takes 2 minutes
    manner harsh, proud

# The same by way of somebody else, who does it as it ought to be done; whoever says so hears how it sounds.
action hold_up(who: character, other: character)
    as "tell {other} how others do it"
    requires together(who, other) and who != other and at(who) = post(who) and not startled(who) and not absorbed(who) and in_facade(who) and made_small(who) and errand(other, by who) = nothing and grievance(other, against who) < 2
    effects
        dignity(who) += 2
        dignity(other) -= 2
        has_said_it(who, other)
        addressed(other, by who) := Reproof
    consenting who
    observing x: together(x, who)
    answered by other: explain_oneself, refuse, say_sorry, lighten, answer_as_ever, answer_otherwise, say_nothing else answer_as_ever
    takes 2 minutes
    manner proud

# Whoever has been made small, and holds nothing against it yet, says how it was meant. To somebody with a face to keep up that is answering back.
action explain_oneself(who: character, other: character)
    as "tell {other} how {who.she} meant it"
    requires together(who, other) and who != other and in_facade(other) and made_small(who) and not in_facade(who) and not wronged(who, by other) and not absorbed(other)
    effects
        dignity(who) += 1
        dignity(other) -= 1
        addressed(who, by other) := nothing
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle, honest

# A plain word of thanks, and whoever keeps up a face has to come out from behind it to say so.
action thank(who: character, other: character)
    as "thank {other}, and mean it"
    requires together(who, other) and who != other and not distant(who, other) and not hard_pressed(who) and beholden(who, to other) and not at_odds(who, other)
    effects
        not beholden(who, to other)
        facade(who) := min(facade(who), 5)
        dignity(other) += 2
    consenting who
    observing x: together(x, who)
    takes 4 minutes
    manner gentle

# To come out from behind it because of what it does to somebody. Before somebody who has wronged one it is a humbling, and nothing is forgiven by it on either side: each would look on, with nothing settled, at how it is with the other.
action relent(who: character, other: character)
    as "leave the manner off, and ask {other} whether that hurt"
    requires together(who, other) and who != other and in_facade(who) and doubt(who) >= (if wronged(who, by other) then 5 else 3) and (made_small(other) or wronged(other, by who))
    effects
        facade(who) := 5
        dignity(other) += 3
        not sore(other, toward who)
        if wronged(who, by other)
            dignity(who) -= 3
        else
            grievance(other, against who) -= 3
            not sore(who, toward other)
            grievance(who, against other) := 0
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle, honest

# No, said to somebody who has the right to something, or thinks so, by whoever has been made too small for it or is too angry.
action refuse(who: character, other: character)
    as "put everything down and tell {other} no"
    requires together(who, other) and who != other and (dignity(who) < tender(who) - 1 or past_bearing(who, other)) and in_facade(other) and (errand(who, by other) != nothing or owes(who, to other) != nothing)
    effects
        dignity(who) += 3
        dignity(other) -= 4
        if owes(who, to other) != nothing
            broke_word(who, to other)
        owes(who, to other) := nothing
        errand(who, by other) := nothing
        grievance(who, against other) := max(grievance(who, against other), 3)
        has_said_it(who, other)
        addressed(who, by other) := nothing
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner honest

# What one holds against somebody, said to their face. Where it cannot be forgiven, a sentence does not make it smart less.
action reproach(who: character, other: character)
    as "tell {other} to {other.their} face what {other.she} did"
    requires together(who, other) and who != other and not distant(who, other) and not in_facade(who) and sore(who, toward other) and wronged(who, by other)
    effects
        if grievance(who, against other) < 6
            not sore(who, toward other)
        if in_facade(other)
            dignity(other) -= 2
            doubt(other) += 1
        else
            burden(other) += 1
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest

# A heavy word for anybody; for a dragon among ponies, who has been afraid of it all his life, about as heavy as one can be. It lifts nobody up who has struck the one they say it to.
action call_barbarian(who: character, other: character)
    as "call {other} a barbarian"
    requires together(who, other) and who != other and in_facade(who) and not loud(who) and made_small(who) and not made_small(other) and wronged(who, by other) and wronged(other, by who) and not struck(other, by who) and not believes(who, love(other) = who)
    effects
        dignity(who) += 4
        dignity(other) -= 3
        burden(other) += 4
        grievance(other, against who) := max(grievance(other, against who), 6)
        sore(other, toward who)
        has_said_it(who, other)
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh, proud

# All of it, to somebody one loves and is deeply hurt by, and who does not know it. What is said aloud weighs less.
action tell_truth(who: character, other: character)
    as "tell {other} the truth, all of it"
    requires
        together(who, other) and who != other and love(who) = other and in_facade(other)
        not believes(other, love(who) = other)
        grievance(who, against other) >= 6
        made_small(who) or sore(who, toward other)
    effects
        dignity(who) += 3
        burden(who) -= 1
        not sore(who, toward other)
        feels(who, anger, other) -= 2
        believes(other, love(who)) := other
        dignity(other) -= 2
        doubt(other) += 7
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest
    by word

# Anger that is left when all has been said finds a thing; whoever still has something to say to somebody says that. Whoever keeps up a face does not let go of it so far before anybody.
action smash(who: character, what: thing)
    as "strike {what}"
    requires not in_facade(who) and together(who, what) and fragile(what) and not broken(what) and some (x: character where x != who) (together(who, x) and wronged(who, by x) and past_bearing(who, x) and not sore(who, toward x))
    effects
        broken(what)
        wounded(who)
        for every x: character
            feels(who, anger, x) := 0
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh

# Whoever strikes is the smaller for it before everybody there, and sorry by as much as they are fond of whom they struck.
action strike(who: character, other: character)
    as "strike {other}"
    requires together(who, other) and who != other and not distant(who, other) and feels(who, anger, other) >= 6
    effects
        struck(other, by who)
        burden(other) += 3
        dignity(other) -= 3
        grievance(other, against who) := max(grievance(other, against who), 6)
        sore(other, toward who)
        feels(who, anger, other) := 0
        feels(who, remorse) += fond(other, by who)
        dignity(who) -= 2 * (count (x: character where x != who) together(x, who))
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

# Nobody says it to a face that would not understand it, nor as if for the first time to somebody who has gone away for good. Said in answer to the same it asks for no answer.
action confess(who: character, other: character)
    as "confess {who.their} love to {other}"
    requires together(who, other) and love(who) = other and not departed(other) and not in_facade(who) and not in_facade(other) and not absorbed(other) and not startled(other) and not at_odds(who, other) and not believes(other, love(who) = other)
    effects
        believes(other, love(who)) := other
        feels(who, fear) := 0
        if addressed(who, by other) != Avowal
            addressed(other, by who) := Avowal
        addressed(who, by other) := nothing
    consenting who
    observing x: together(x, who)
    answered by other: confess, answer_as_ever, answer_otherwise, say_nothing else say_nothing
    takes 3 minutes
    manner honest, gentle
    by word

action take_back_love(who: character, other: character)
    as "tell {other} that {who.she} loved {other.her} once"
    requires together(who, other) and who != other and bare(who, other)
    effects
        believes(other, love(who)) := nobody
        burden(who) += 4
        doubt(other) += 2
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word

# Nobody who is in a rage can be asked, or asks, unless their bare face shows that they have let go of it. Whoever asks lays down what they may hold against the other themselves; the other need not know beforehand that they have got over it.
action ask_pardon(who: character, other: character)
    as "ask {other's} pardon"
    requires together(who, other) and who != other and not distant(who, other) and not hard_pressed(who) and wronged(other, by who) and not in_rage(other, who) and (facade(who) = 0 or not in_rage(who, other)) and not in_facade(who) and not in_facade(other) and not turned_away(other, from who) and not leaving(who)
    effects
        grievance(other, against who) := 0
        not sore(other, toward who)
        grievance(who, against other) := 0
        not sore(who, toward other)
        burden(other) -= 4
        feels(who, remorse) -= 6
        feels(other, anger, who) := 0
        if love(who) = other
            believes(other, love(who)) := other
    consenting who, other
    observing x: together(x, who)
    takes about 10 minutes
    manner honest, gentle
    by word
