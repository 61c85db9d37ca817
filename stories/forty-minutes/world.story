# Carrow Sound, as far as one morning goes.

place Slip "the slip" as "on the slip"
place Office "the harbour office" as "in the harbour office"
place Kettle "the Kettle" as "in the Kettle"
place LampRoom "the lamp room" as "up in the lamp room"

deed Dark "the dark"
    harm 6
deed Entry "the line in the log"
    harm 2

paper Form "the blue form"
    at Office

matter Statement "a statement"
    weight 3
matter Keel "a pair of hands for the plank"
    weight 3
matter Word "the truth to Denzil's face"
    weight 4

topic Fog "the fog"
    first
topic Herring "the price of herring"
topic Cat "the office cat"
topic Paint "the paint"

fact failing(who: character) as "{who's} eyes were going", not "{who's} eyes were as good as ever"
fact cold(who: character) as "{who} was cold to the bone", not "{who} was warm"
news failing, departing

# What there is to look at, for whoever waits.
type sight
fact looked_at(what: sight, by: character) as "{by} had had a look at {what}", not "{by} had not looked at {what} yet"
sight Chart "the chart"
    at Office
sight Barometer "the barometer"
    at Office
sight Roster "the roster"
    at Office
sight Tube "the speaking tube"
    at Office
sight Lens "the lens"
    at LampRoom
sight Names "the keepers' board"
    at LampRoom
sight View "the view from the gallery"
    at LampRoom
sight Window "the window"
    at Kettle
sight Photograph "the photograph"
    at Kettle
sight Fern "the fern"
    at Kettle
sight Clock "the clock"
    at Kettle
sight Hole "the hole"
    at Slip
sight Bow "the name on her bow"
    at Slip
sight Offing "the Constance"
    at Slip

# What there is to do on any morning, wherever the Board may be.
type task
fact hand(of: task): character
fact bench(of: task): place
fact undone(what: task) as "{what} had not been seen to", not "{what} had been seen to"
task Glass "the glass"
    hand Amos
    bench LampRoom
task Oil "the oil"
    hand Amos
    bench LampRoom
task Wick "the wick"
    hand Tib
    bench LampRoom
task Brass "the brass"
    hand Tib
    bench LampRoom
task Tides "the tide table"
    hand Nell
    bench Office
task Cash "the petty cash"
    hand Nell
    bench Office
task Pitch "the pitch"
    hand Denzil
    bench Slip
task Planks "the planks"
    hand Denzil
    bench Slip
task Urn "the urn"
    hand Ruth
    bench Kettle
task Tables "the tables"
    hand Ruth
    bench Kettle
task Notes "the notes"
    hand Adair
    bench Office

initially
    for every t: task
        undone(t)
    after(Fog) = Herring
    after(Herring) = Cat
    after(Cat) = Paint
    distance(Slip, Office) = 2
    distance(Office, Slip) = 2
    distance(Slip, Kettle) = 2
    distance(Kettle, Slip) = 2
    distance(Office, Kettle) = 1
    distance(Kettle, Office) = 1
    distance(Office, LampRoom) = 4
    distance(LampRoom, Office) = 4
    in_call(Slip, of Kettle)
    in_call(Kettle, of Slip)
    in_call(Office, of Kettle)
    in_call(Office, of LampRoom)         # there is a speaking tube
    could_be(Dark, Amos)
    could_be(Dark, Tib)
    could_be(Entry, Nell)
    could_be(Entry, Amos)
