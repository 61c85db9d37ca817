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
matter Keel "help with the keel"
    weight 3

topic Fog "the fog"
    first
topic Herring "the price of herring"
topic Cat "the office cat"
topic Paint "the paint"

fact failing(who: character) as "{who's} eyes were going", not "{who's} eyes were as good as ever"
fact leaving(who: character) as "{who} had signed on with the Constance", not "{who} had signed on with nobody"
news failing, leaving

initially
    after(Fog) = Herring
    after(Herring) = Cat
    after(Cat) = Paint
    distance(Slip, Office) = 2
    distance(Office, Slip) = 2
    distance(Slip, Kettle) = 2
    distance(Kettle, Slip) = 2
    distance(Office, Kettle) = 1
    distance(Kettle, Office) = 1
    distance(Office, LampRoom) = 6
    distance(LampRoom, Office) = 6
    in_call(Slip, of Kettle)
    in_call(Kettle, of Slip)
    in_call(Office, of Kettle)
    in_call(Office, of LampRoom)         # there is a speaking tube
    could_be(Dark, Amos)
    could_be(Dark, Tib)
    could_be(Entry, Nell)
    could_be(Entry, Amos)
