# What can be done in an office with a stove, a log and an inspector in it.

fact finding(of: deed): character as "{of} stood against {value} in the Board's book", nobody "nothing stood against anybody in the Board's book"
fact complaint as "there was a complaint", not "there was no complaint any more"
fact shut as "the Board's book was shut", not "the Board's book was open"
fact late as "the boat had steam up", not "the boat had no steam up yet"
fact logged: character as "the log said {value}", nobody "the log gave no name"
fact gone as "the ten o'clock boat had gone", not "the ten o'clock boat had not gone"

# Enough to write down: somebody's own word, that of three others, or what one has seen in chalk. When the boat has steam up, two must do.
rule proven(to: character) = told(doer(Dark), by believes(to, doer(Dark)), to to) or voices(doer(Dark), to) >= (if late then 2 else 3) or certain(to, of doer(Dark))
# They have said what they had to say to it, or said nothing to her face.
rule heard_from(x: character, by: character) = told(doer(Dark), by x, to by) or rebuffed(by, by x)
rule at_risk(x: character, by: character) = not shut and believes(by, doer(Dark)) = x

wants of who: character
    -3 * count (x: character where dear(x, to who)) at_risk(x, by who) as "to have a friend out of it"
    -5 * count (x: character where dear(x, to who)) finding(Dark) = x as "to keep a friend from harm"
    -2 if not shut as "to have the Board gone again"
wants of who: character
    -1 * count (t: task where hand(t) = who) undone(t) as "to have the day's work done"
    -1 if cold(who) as "to be warm"
    -1 * count (x: character where x != who) cold(x) if who = Ruth as "to see people warm"
    -2 if who = Denzil and complaint and not told(doer(Dark), by who, to Adair) as "to have his say before the Board"
    -3 if who = Nell and logged != doer(Dark) as "to have the log right"
wants of who: character
    2 * min(3, voices(doer(Dark), who)) if who = Adair and not shut as "to have it from more than one"
    -2 * count (x: keeper) not heard_from(x, who) if who = Adair and not shut as "to have put it to both keepers"
    -4 if who = Adair and finding(Dark) != nobody and believes(who, doer(Dark)) != finding(Dark) as "to have it true"
wants of who: keeper
    -2 if not settled(Keel) as "to see the Patience whole"
wants of who: keeper
    -4 if finding(Dark) = who as "to keep one's name"
wants of who: keeper
    -3 if finding(Dark) = who and not departing(who) as "to keep one's place"
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
    takes 4 minutes

action close_unproven(who: character)
    as "shut the book without a name"
    requires who = Adair and at(who) = Office and not shut and not complaint
    effects shut
    consenting who
    observing x: together(x, who)
    takes 5 minutes

action withdraw(who: character)
    as "withdraw the complaint"
    requires who = Denzil and complaint and not shut and at(who) = Office and not some (x: character) grievance(who, against x) > 0
    effects not complaint
    consenting who
    observing x: together(x, who)
    takes 4 minutes

action correct_log(who: character)
    as "put the log right"
    requires who = Nell and at(who) = Office and believes(who, doer(Dark)) != nobody and believes(who, doer(Dark)) != logged
    effects logged := believes(who, doer(Dark))
    consenting who
    observing x: together(x, who)
    takes 4 minutes
    manner honest

action find_slate(who: character)
    as "look for the watch slate"
    requires at(who) = LampRoom and slate_missing and not certain(who, of doer(Dark))
    effects
        slate_missing := false
        believes(who, doer(Dark)) := doer(Dark)
        certain(who, of doer(Dark))
    consenting who
    observing x: x = who
    takes about 3 minutes

# The day's work, which goes on whatever there is in the office. Whoever is sent for lets it lie.
action attend(who: character, what: task)
    as "see to {what}"
    requires
        hand(what) = who and at(who) = bench(what) and undone(what)
        not some (x: character) called(who, by x) != nowhere
    effects not undone(what)
    consenting who
    observing x: together(x, who)
    takes about 4 minutes

action look_at(who: character, what: sight)
    as "have a look at {what}"
    idle
    requires together(who, what) and not looked_at(what, by who)
    effects looked_at(what, by who)
    consenting who
    observing x: together(x, who)
    takes about 2 minutes

action listen(who: character)
    as "listen"
    idle
    consenting who
    observing x: x = who
    takes about 2 minutes

# At her own tables, or out of the can that she takes along.
action hand_tea(who: character, to: character)
    as "put a cup of tea before {to}"
    requires who = Ruth and to != who and together(who, to) and (at(who) = Kettle or at(who) = Office) and cold(to)
    effects
        not cold(to)
        spirits(to) += 1
        fond(who, by to) += 1
    consenting who, to
    observing x: together(x, who)
    takes about 3 minutes
    manner kind

# It needs one within, to hold, and one without, to drive.
action close_hole(who: character, owner: character)
    as "hold the plank for {owner}"
    requires promised(Keel, by who) = owner and together(who, owner) and at(owner) = Slip and not past(Keel)
    effects
        settled(Keel)
        grievance(owner, against who) -= 3
    consenting who, owner
    observing x: together(x, who)
    takes about 6 minutes
    manner kind

# What is settled, and by what.
trigger said_to_his_face
    when owned(Dark, Amos) and not settled(Word)
    effects settled(Word)

# Whoever has promised to hold the plank is looked for where it is.
trigger plank_waits(who: character)
    when promised(Keel, by who) = Denzil and open(Keel) and at(who) != Slip and expected(who, by Denzil) = nowhere
    effects
        expected(who, by Denzil) := Slip
        expected(Denzil, by who) := Slip

# Whoever has had it from a man himself, and holds nothing against him any more, stands by him.
trigger quits(who: character, other: character)
    when owned(Dark, other) and laid_to(Dark, by who) = other and sufferer(Dark) = who and grievance(who, against other) = 0 and not dear(other, to who)
    effects dear(other, to who)

# Nobody can say how it was without saying why.
trigger cannot_see(to: character)
    when told(doer(Dark), by Amos, to to) and failing(Amos) and not believes(to, failing(Amos))
    effects
        believes(to, failing(Amos))
        privy(to, to failing(Amos))

# What stands in the book is nobody's to keep any more, nor what its doer has told the Board.
trigger is_out(who: character)
    when
        finding(Dark) = doer(Dark) or told(doer(Dark), by doer(Dark), to Adair)
        secret(doer(Dark), of who) > 0 or sworn(who, of doer(Dark)) != nobody
    effects
        secret(doer(Dark), of who) := 0
        sworn(who, of doer(Dark)) := nobody

trigger stated(by: character)
    when written(Form) = doer(Dark) and writer(Form) = by and promised(Statement, by by) != nobody and not settled(Statement)
    effects settled(Statement)

# What goes through somebody's head; it is there to be told, to whoever has that head.
action begins(who: character)
    as "how it begins for {who}"
    observing x: x = who
action ponders(who: character)
    as "what goes through {who's} head"
    observing x: x = who

action resolves(who: character)
    as "what {who} makes of it"
    observing x: x = who

# What a morning may bring, or not.
action word_gets_about(spot: place)
    as "a word in passing"
    requires spot = Kettle and some (x: character where x != Ruth) at(x) = Kettle
    effects
        for every x: character where at(x) = spot and x != Ruth
            believes(x, doer(Dark)) := Amos
    observing x: at(x) = spot
    by word
action word_goes_up(spot: place)
    as "a word up the tube"
    requires spot = LampRoom and at(Adair) = Office and some (x: keeper) at(x) = LampRoom
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
    requires spot = Slip and departing(Tib) and not hailed
    effects
        hailed
        secret(departing(Tib), of Tib) := 0
        for every x: character where at(x) = Slip or at(x) = Office
            believes(x, departing(Tib))
    observing x: at(x) = Slip or at(x) = Office

fact slate_missing as "nobody could lay hands on the watch slate", not "the watch slate hung on its nail"
fact hailed

initially
    slate_missing
    complaint
    logged = Tib
