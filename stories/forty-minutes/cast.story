# Who they are before anything happens.

type keeper : character
type islander : character

# The light is his, and he let it go dry. He could not read the gauge.
keeper Amos "Amos" he
    at LampRoom
    home LampRoom
    conscience 3
    failing
    rank 4
    temperament
        proud 2
        honest 2
    voice plain
    played "He has kept the light for longer than anybody can remember, and could always see what he was doing." 15 minutes

# Found it dry at ten to three and lit it again. Sails at noon with the Constance, which nobody but Ruth knows.
keeper Tib "Tib" he
    at LampRoom
    home LampRoom
    departing
    cold
    temperament
        merry 2
        kind 2
    thinking states 100
    voice quick
    played "He has given a promise on a stair and a signature on the quay, and only one of them can be kept quiet." 15 minutes

# Keeps the log, and put down what the roster said.
islander Nell "Nell" she
    at Office
    home Office
    rank 2
    temperament
        honest 3
    voice exact
    played "She keeps the log, and the log is never wrong. She would like that to go on." 12 minutes

# The Patience is his, and she is on the slip with a hole in her.
islander Denzil "Denzil" he
    at Kettle
    home Slip
    chore(Denzil) = Slip
    cold
    temperament
        harsh 2
        proud 2
        anger 120
    voice blunt
    played "It was his boat. He wants somebody’s post for it, and has somebody in mind." 12 minutes

# His sister has the Kettle. She was up that night.
islander Ruth "Ruth" she
    at Kettle
    home Kettle
    chore(Ruth) = Kettle
    temperament
        kind 2
        merry 1
    thinking states 120
    voice dry
    played "She has the urn, the only fire, and a window she wishes she had not been at." 12 minutes

# Of the Board of Lights. Wants it true, and wants it by ten.
character Adair "Miss Adair" she
    at Office
    rank 6
    cold
    temperament
        honest 3
    wants
        -6 if not shut as "to have it in the book"
    thinking states 100
    voice official
    played "She wants it true, and she wants it by ten." 15 minutes

initially
    for every x: character
        for every y: character where x != y
            fond(x, by y) = 5
            trust(x, by y) = 5
    for every x: character where x != Adair
        trust(Adair, by x) = 4
        fond(Adair, by x) = 4
    fond(Amos, by Tib) = 9
    trust(Amos, by Tib) = 8
    fond(Tib, by Amos) = 8
    trust(Tib, by Amos) = 8
    fond(Tib, by Nell) = 8
    fond(Nell, by Tib) = 7
    fond(Amos, by Ruth) = 8
    trust(Ruth, by Amos) = 7
    fond(Ruth, by Amos) = 7
    fond(Denzil, by Ruth) = 8
    fond(Ruth, by Denzil) = 8
    trust(Ruth, by Denzil) = 7
    fond(Denzil, by Amos) = 5
    fond(Amos, by Denzil) = 4
    fond(Tib, by Denzil) = 3
    fond(Nell, by Amos) = 6
    trust(Nell, by Tib) = 7
    trust(Ruth, by Tib) = 7
    fond(Ruth, by Tib) = 6
    fond(Tib, by Ruth) = 6
    dear(Amos, to Tib)
    dear(Tib, to Amos)
    dear(Nell, to Tib)
    dear(Tib, to Nell)
    dear(Amos, to Ruth)
    dear(Tib, to Ruth)
    dear(Denzil, to Ruth)
    dear(Ruth, to Denzil)
    dear(Denzil, to Amos)
    dear(Amos, to Nell)
    obliged(Denzil, to Amos) = 4
    obliged(Tib, to Amos) = 2
    obliged(Ruth, to Tib) = 2
    # Who have been together since before it was light, or have said good morning already.
    for every x: character
        for every y: character where x != y
            if (x = Amos and y = Tib) or (x = Tib and y = Amos) or (x = Nell and y = Adair) or (x = Adair and y = Nell) or (x = Ruth and y = Denzil) or (x = Denzil and y = Ruth)
                greeted(x, by y)
    # Whose doing it was.
    doer(Dark) = Amos
    sufferer(Dark) = Denzil
    doer(Entry) = Nell
    sufferer(Entry) = Tib
    private doer(Dark) to Amos, Tib, Ruth
    for every y: character where y != Ruth
        believes(y, believes(Ruth, doer(Dark))) = nobody
    believes(Denzil, doer(Dark)) = Tib
    believes(Nell, doer(Dark)) = Tib
    for every x: character where x != Denzil and x != Amos
        believes(x, believes(Denzil, doer(Dark))) = Tib      # he has put it in his complaint; nobody has told Amos
    # She has known light-keepers: there are two, and each could tell you that it was the other.
    believes(Adair, believes(Nell, doer(Dark))) = Tib
    believes(Adair, believes(Amos, doer(Dark))) = Tib
    believes(Adair, believes(Tib, doer(Dark))) = Amos
    # She believes that it was so.
    private doer(Entry) to Nell
    # What nobody is to know.
    secret(doer(Dark), of Amos) = 1
    secret(failing(Amos), of Amos) = 2
    secret(departing(Tib), of Tib) = 1
    private failing(Amos) to Amos
    private departing(Tib) to Tib, Ruth
    believes(Adair, departing(Tib)) = unknown           # she has never heard of him
    believes(Nell, departing(Tib)) = unknown            # she has seen him look at the tide table
    private secret(doer(Dark), of Amos) to Amos
    private secret(failing(Amos), of Amos) to Amos
    private secret(departing(Tib), of Tib) to Tib, Ruth
    privy(Ruth, to departing(Tib))
    sworn(Tib, of doer(Dark)) = Amos
    private sworn(Tib, of doer(Dark)) to Amos, Tib
    privy(Tib, to doer(Dark))
    for every x: character where x = Amos or x = Tib or x = Ruth
        certain(x, of doer(Dark))
    private certain(Amos, of doer(Dark)) to Amos, Tib
    private certain(Tib, of doer(Dark)) to Amos, Tib
    curious(Adair, of doer(Dark)) = 5
    curious(Adair, of doer(Entry)) = 3
    believes(Adair, believes(Nell, doer(Entry))) = Nell
    curious(Denzil, of doer(Dark)) = 3
    curious(Nell, of doer(Dark)) = 2
    curious(Nell, of departing(Tib)) = 2
    curious(Ruth, of failing(Amos)) = 2
    curious(Adair, of failing(Amos)) = 2
    meeting_place(Slip, of Denzil)
    meeting_place(Kettle, of Ruth)
    meeting_place(Office, of Nell)
    seeker(Statement) = Adair
    fit(Statement, by Amos)
    fit(Statement, by Nell)
    seeker(Keel) = Denzil
    fit(Keel, by Tib)
    fit(Keel, by Amos)
    fit(Keel, by Nell)
    seeker(Word) = Ruth
    fit(Word, by Amos)
