# The workroom: tea, manners, and what comes of them.

fact startled(who: character) as "{who} had had a fright", not "{who} was calm"
fact frightened_by(who: character): character as "{value} had given {who} a fright", nobody "nobody had given {who} a fright"
fact thirsty(who: character) as "{who} was thirsty"
fact sliced(what: thing) as "{what} was in slices"
fact served(who: character) as "{who} had {who.their} tea", not "{who} had no tea yet"
fact brought(who: character): character as "{value} had brought {who} tea", nobody "nobody had brought {who} tea"
fact slighted(who: character) as "{who} had been brought what another gave", not "{who} had not been slighted"
fact sketched(what: thing) as "{what} was down on paper"
fact measured(who: character) as "{who's} measures were taken"
fact begun as "the autumn line was begun"
fact accused(who: character, by: character) as "{by} had called {who} a barbarian", not "{by} had not called {who} a barbarian"
fact heard_truth(who: character, from: character) as "{from} had told {who} the truth", not "{from} had not told {who} the truth"
fact struck(x: character, by: character) as "{by} had struck {x}", not "{by} had not struck {x}"
fact broken(what: thing) as "{what} was broken"
fact glinting(what: thing) as "there was a shard of {what} in which one could see oneself", not "{what} was not a thing to see oneself in"
fact swept(what: thing) as "the shards of {what} were swept up"
fact grower(what: thing): character as "{what} came from {value's} orchard"
fact owner(what: thing): character as "{what} belonged to {value}", nobody "{what} belonged to nobody"
type letter
type answer
fact unread(what: letter, by: character) as "{what} lay unopened before {by}", not "{by} had read {what}"
fact says(what: letter): answer as Yes "{what} said yes", No "{what} said no", nothing "there was no telling what {what} might say"
fact swallowed(what: letter, by: character)

answer Yes, No
letter Card "the card from Canterlot"
fact loved_back(who: character) as "{who} loved and was loved, and knew it", not "{who} did not know of being loved"

initially
    thirsty(Rarity)
    grower(Apple) = Applejack
    owner(Mirror) = Rarity

rule in_facade(who: character) = facade(who) >= 6
rule proud_of(who: character) = max(0, 7 - pride(who))
rule small(who: character) = max(0, 5 - dignity(who))

# The last is a vow, and weighs more than anger at a friend can, which counts for ten at most and is all that a blow would be rid of. Whoever is a friend no longer is not kept safe by it.
wants of who: character
    -3 if startled(who) as "to get over the fright"
    -2 * count (x: letter) unread(x, by who) as "to know what the post has brought"
    -2 if thirsty(who) as "to have a cup of tea before work"
    -2 * proud_of(who) if in_facade(who) as "not to be slighted"
    -5 * small(who) as "not to be made small"
    -1 * doubt(who) as "to have quiet inside"
    3 if love(who) != nobody and love(love(who)) = who as "to be loved back"
    2 if love(who) != nobody and together(who, love(who)) and not exposed(who, to love(who)) and not at_odds(who, love(who)) as "to be with a loved one"
    -2 * count (x: character where love(who) = x) (together(who, x) and not believes(x, at(who) = at(x))) as "not to stand there unseen"
    -5 if love(who) != nobody and at_odds(who, love(who)) and not in_facade(who) as "to be at peace with a loved one"
    -1 * feels(who, anger) as "to be rid of this anger"
    -5 * count (x: character) exposed(who, to x) as "not to stand there with an open heart"
    -1 * count (x: thing) (owner(x) = who and broken(x) and not swept(x)) as "to have no ruins about"
    -3 * count (x: thing) (owner(x) = who and broken(x)) as "to keep what is one's own whole"
    -2 if wounded(who) as "to be unhurt"
    -12 * count (x: character where fond(x, by who) >= 6) struck(x, by who) as "never to raise a hoof against a friend"

wants of who: character
    2 * count (x: character where love(who) = x) believes(x, love(who) = x) as "to let a loved one know"

wants of who: unicorn
    2 if sketched(Suit) as "to make him something"
    3 if begun as "to see the autumn line begun"

wants of who: dragon
    2 if sliced(Apple) and served(love(who)) as "to bring her something good"

action silence_conscience(who: character)
    as "hush the inner voice"
    requires alone(who) and doubt(who) >= 2 and in_facade(who)
    effects doubt(who) -= 3
    consenting who
    observing other: other = who
    takes about 4 minutes
    manner proud

action post_comes(what: letter, with: answer, to: character)
    as "{what} for {to}"
    requires says(what) = nothing and post(to) != nowhere and at(to) = post(to)
    effects
        says(what) := with
        for every x: character
            believes(x, says(what)) := nothing
        unread(what, by to)
    observing x: together(x, to)

action open_letter(who: character, what: letter)
    as "open {what}"
    requires unread(what, by who)
    effects
        not unread(what, by who)
        believes(who, says(what)) := says(what)
    consenting who
    observing x: together(x, who)
    takes about 4 minutes
    by letter

# It has been opened; now it is known.
trigger swallow(who: character, what: letter)
    when says(what) != nothing and believes(who, says(what)) = says(what) and not swallowed(what, by who) and in_facade(who)
    effects
        swallowed(what, by who)
        if says(what) = No
            pride(who) -= 2
            doubt(who) += 2
        else
            pride(who) += 1

action sketch_suit(who: unicorn)
    as "draw a suit from old measures"
    requires at(who) = Workroom and not sketched(Suit)
    effects
        sketched(Suit)
        absorbed(who)
    consenting who
    observing other: together(other, who)
    takes about 25 minutes

# Two ways to be noticed. Whoever is gentle goes up and lays a hand there; to speak from the door takes nothing but a voice.
action touch_shoulder(who: character, other: character)
    as "touch {other's} shoulder"
    requires together(who, other) and who != other and absorbed(other)
    effects
        not absorbed(other)
        believes(other, at(who)) := at(who)
        startled(other)
        frightened_by(other) := who
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
    requires together(who, other) and frightened_by(who) = other and startled(who) and in_facade(who)
    effects
        not startled(who)
        dignity(other) -= 1
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh, proud

action laugh_off(who: character, other: character)
    as "laugh the fright off"
    requires together(who, other) and frightened_by(who) = other and startled(who) and not in_facade(who)
    effects not startled(who)
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner merry

action order_tea(who: character, other: character)
    as "ask {other} for tea"
    requires together(who, other) and at(who) = Workroom and who != other and thirsty(who) and in_facade(who) and not startled(who) and errand(other, by who) != Tea and not at_odds(who, other)
    effects
        errand(other, by who) := Tea
        dignity(other) -= 1
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner proud

action make_tea_together(who: character, other: character)
    as "make tea with {other}"
    requires together(who, other) and who != other and thirsty(who) and not in_facade(who) and not startled(who) and not at_odds(who, other)
    effects
        not thirsty(who)
        served(who)
    consenting who, other
    observing x: together(x, who)
    takes about 10 minutes
    manner gentle, merry

action slice_apple(who: character, lady: character)
    as "slice the apple for {lady}"
    requires together(who, lady) and at(lady) = Workroom and who != lady and has(who, Apple) and errand(who, by lady) = Tea
    effects
        sliced(Apple)
        not has(who, Apple)
    consenting who
    observing x: x = who
    takes 2 minutes
    manner kind

# What an apple says depends on whom one believes that he loves who brought it.
trigger slight(lady: character, giver: character)
    when brought(lady) = giver and sliced(Apple) and not slighted(lady) and believes(lady, love(giver) = grower(Apple))
    effects
        slighted(lady)
        pride(lady) -= 4

action serve_tea(who: character, to: character)
    as "bring {to} the tea"
    requires together(who, to) and at(to) = Workroom and who != to and errand(who, by to) = Tea
    effects
        errand(who, by to) := nothing
        not thirsty(to)
        served(to)
        brought(to) := who
        believes(to, sliced(Apple)) := sliced(Apple)
    consenting who
    observing x: together(x, who)
    takes about 8 minutes
    manner kind

action correct_manners(who: character, other: character)
    as "set {other's} manners right"
    requires together(who, other) and brought(who) = other and in_facade(who) and pride(who) < 7 and not at_odds(who, other)
    effects
        pride(who) += 2
        dignity(other) -= 2
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh, proud

# A plain word of thanks, and whoever keeps up a face has to come out from behind it to say so. Badly hurt pride cannot.
action thank(who: character, other: character)
    as "thank {other}, and mean it"
    requires together(who, other) and brought(who) = other and in_facade(who) and pride(who) >= 4 and not at_odds(who, other)
    effects
        facade(who) := 5
        dignity(other) += 2
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner gentle, honest

action begin_line(who: unicorn, helper: character)
    as "begin on the autumn line with {helper}"
    requires together(who, helper) and at(who) = Workroom and who != helper and owes(helper, to who) = Help and not begun and not thirsty(who) and not startled(who) and not at_odds(who, helper)
    effects
        begun
        owes(helper, to who) := nothing
        measured(helper)
    consenting who, helper
    observing x: together(x, who)
    takes about 120 minutes

action refuse(who: character, other: character)
    as "put everything down and tell {other} no"
    requires together(who, other) and who != other and dignity(who) < 5 and in_facade(other) and not at_odds(who, other)
    effects
        dignity(who) += 3
        at_odds(who, other)
        at_odds(other, who)
        pride(other) -= 4
        errand(who, by other) := nothing
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner honest

# A heavy word for anybody; for a dragon among ponies, who has been afraid of it all his life, about as heavy as one can be.
action accuse(who: character, other: character)
    as "call {other} a barbarian"
    requires together(who, other) and who != other and at_odds(who, other) and in_facade(who) and pride(who) < 7 and not believes(who, love(other) = who) and not accused(other, by who)
    effects
        pride(who) += 3
        dignity(other) -= 3
        burden(other) += 8
        accused(other, by who)
        wronged(other) := who
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh, proud

action tell_truth(who: character, other: character)
    as "tell {other} the truth, all of it"
    requires together(who, other) and who != other and love(who) = other and accused(who, by other) and not heard_truth(other, from who)
    effects
        dignity(who) += 4
        for every x: character
            feels(who, anger, x) -= 2
        heard_truth(other, from who)
        exposed(who, to other)
        pride(other) -= 2
        believes(other, love(who)) := other
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner honest
    by word

# The two minutes are nearly all before the blow: an arm is being held back, and what is said meanwhile is said in time.
action strike_mirror(who: character)
    as "strike the mirror"
    requires at(who) = Workroom and not broken(Mirror) and some (x: character where x != who) (together(who, x) and at_odds(who, x) and feels(who, anger, x) >= 6)
    effects
        broken(Mirror)
        glinting(Mirror)
        for every x: character
            believes(x, glinting(Mirror)) := false
        wounded(who)
        for every x: character
            feels(who, anger, x) := 0
    consenting who
    observing x: together(x, who)
    takes 2 minutes
    manner harsh

action strike(who: character, other: character)
    as "strike {other}"
    requires together(who, other) and who != other and feels(who, anger, other) >= 6
    effects
        struck(other, by who)
        burden(other) += 3
        feels(who, anger, other) := 0
    consenting who
    observing x: together(x, who)
    takes 1 minute
    manner harsh

# Nobody says it to a face that would not understand it, nor with nothing in front of one to look into.
action confess(who: character, other: character)
    as "confess {who.their} love to {other}"
    requires together(who, other) and love(who) = other and not in_facade(who) and not in_facade(other) and not at_odds(who, other) and (served(who) or served(other)) and not believes(other, love(who) = other)
    effects
        believes(other, love(who)) := other
        feels(who, fear) := 0
    consenting who
    observing x: together(x, who)
    takes 3 minutes
    manner honest, gentle
    by word

action take_back_love(who: character, other: character)
    as "tell {other} that {who.she} loved {other.her} once"
    requires together(who, other) and who != other and exposed(who, to other)
    effects
        not exposed(who, to other)
        believes(other, love(who)) := nobody
    consenting who
    observing x: together(x, who)
    takes 1 minute
    by word
