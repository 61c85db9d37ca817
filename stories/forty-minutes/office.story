# What can be done in an office with a stove, a log and an inspector in it.

fact finding(of: deed): character as "{of} stood against {value} in the Board's book", nobody "nothing stood against anybody in the Board's book"
fact complaint as "there was a complaint", not "there was no complaint any more"
fact shut as "the Board's book was shut", not "the Board's book was open"
fact gone as "the ten o'clock boat had gone", not "the ten o'clock boat had not gone"

# Enough to write down: somebody's own word, that of three others, or what one has seen in chalk.
rule proven(to: character) = told(doer(Dark), by believes(to, doer(Dark)), to to) or voices(doer(Dark), to) >= 3 or certain(to, of doer(Dark))
rule at_risk(x: character, by: character) = not shut and believes(by, doer(Dark)) = x

wants of who: character
    -3 * count (x: character where dear(x, to who)) at_risk(x, by who) as "to have a friend out of it"
    -5 * count (x: character where dear(x, to who)) finding(Dark) = x as "to keep a friend from harm"
    -2 if not shut as "to have the Board gone again"
wants of who: character
    1 if at(who) = home(who) as "to be about one's work"
wants of who: character
    2 * min(3, voices(doer(Dark), who)) if who = Adair and not shut as "to have it from more than one"
    -4 if who = Adair and finding(Dark) != nobody and believes(who, doer(Dark)) != finding(Dark) as "to have it true"
wants of who: keeper
    -4 if finding(Dark) = who as "to keep one's name"
wants of who: keeper
    -3 if finding(Dark) = who and not leaving(who) as "to keep one's place"
wants of who: islander
    -2 if who = Denzil and complaint and not some (x: character) grievance(who, against x) > 0 as "not to pursue what is over"


action enter_finding(who: character, against: character)
    as "enter it in the book against {against}"
    requires who = Adair and at(who) = Office and complaint and finding(Dark) != against and believes(who, doer(Dark)) = against and proven(who)
    effects
        finding(Dark) := against
        shut
    consenting who
    observing everyone                   # it is read out at the door, and there is the tube
    takes 5 minutes

action close_unproven(who: character)
    as "shut the book without a name"
    requires who = Adair and at(who) = Office and not shut and not complaint
    effects shut
    consenting who
    observing x: together(x, who)
    takes 5 minutes

action withdraw(who: character)
    as "withdraw the complaint"
    requires who = Denzil and complaint and at(who) = Office and not some (x: character) grievance(who, against x) > 0
    effects not complaint
    consenting who
    observing x: together(x, who)
    takes 4 minutes

# What is settled, and by what.
trigger stated(by: character)
    when written(Form) is doer and writer(Form) = by and promised(Statement, by by) != nobody and not settled(Statement)
    effects settled(Statement)

# What a morning may bring, or not.
action word_goes_up(spot: place)
    as "a word up the tube"
    requires spot = LampRoom and some (x: keeper) at(x) = LampRoom
    effects
        for every x: keeper where at(x) = LampRoom
            called(x, by Adair) := Office
    observing x: at(x) = spot or at(x) = Office

action slate_comes(spot: place)
    as "the slate"
    requires spot = Office and slate_missing
    effects
        slate_missing := false
        for every x: character where at(x) = spot
            believes(x, doer(Dark)) := Amos
            certain(x, of doer(Dark))
    observing x: at(x) = spot

action hail(spot: place)
    as "a hail"
    requires spot = Slip and leaving(Tib) and not hailed
    effects
        hailed
        for every x: character where at(x) = Slip or at(x) = Office
            believes(x, leaving(Tib))
    observing x: at(x) = Slip or at(x) = Office

fact slate_missing as "nobody could lay hands on the watch slate", not "the watch slate hung on its nail"
fact hailed

initially
    slate_missing
    complaint
