# A small story that already runs.
#
#   motive watch DIR     lets it happen            motive play DIR    lets you be somebody in it
#   motive why DIR 2     says why event 2 was      motive test DIR    tries what stands at the end of this file
#
# Nobody here follows a plot. Everyone has a picture of the world, which may be wrong, wants a few things, and does what they believe will get
# them. Change a line, and see what it changes. The manual is docs/language.md.

story "The Room at the Back"
    about "A lodger has had a letter. His landlady has read it. Neither has said so."
    rating everyone
    notes "a parting" depicted

# A module that comes with the language: places, ways between them, and who sees whom come in.
use travel

place Kitchen "the kitchen" as "in the kitchen"
place Yard "the yard" as "in the yard"

# Facts are all that can be so. What stands behind `as` is how `why` speaks of them.
fact letter = true as "there was a letter from the glassworks"
fact room_let as "somebody had taken the back room", not "nobody had taken the back room"
fact boiled as "the pan had come to the boil", not "the pan had not come to the boil"
fact spoken as "the letter had been spoken of", not "nobody had spoken of the letter"
fact answered as "Hanne had given her answer", not "Hanne had not given an answer"
fact released as "Hanne had told him to go", not "Hanne had not told him to go"
fact cleared as "it had come out why she said it", not "it had not come out why she said it"
fact packed as "the trunk was packed", not "the trunk was not packed"
fact gone as "Joss was on the cart", not "Joss was not on the cart"
fact noon as "it was noon", not "it was not yet noon"

# Wants weigh facts. They may pull two ways: Hanne wants him to go, and wants somebody in the back room. She will never say the second of her own accord.
character Hanne "Hanne" she
    at Kitchen
    wants
        3 if gone as "Joss to have his chance"
        -1 if gone as "somebody in the back room"
        4 if believes(Joss, room_let) as "not to be stayed with out of pity"

character Joss "Joss" he
    at Kitchen
    wants
        3 if gone as "to work in glass"
        -4 if gone and not room_let and not released as "not to leave Hanne with an empty room"
        1 if believes(Hanne, letter) as "to have it said"
        1 if cleared as "to hear why she said it"

character Tobit "Tobit" he
    at Yard
    held                                  # a fact of the module: he cannot leave the mare
    wants
        2 if not believes(Joss, room_let) as "nobody to be told what is not so"
        1 if at(Tobit) = Kitchen as "to sit in the warm"

initially
    distance(Kitchen, Yard) = 1
    distance(Yard, Kitchen) = 1
    # A wrong belief is private. Joss thinks that she does not know, and is wrong; that is the first line. Hanne knows that he thinks so; that is the second.
    # Without the second she would take it that he knows she knows, and the story would begin in another kitchen.
    believes(Joss, believes(Hanne, letter)) = false
    believes(Hanne, believes(Joss, believes(Hanne, letter))) = false

# He would tell her, as he believes that she does not know. She does, so he cannot: he will try, and find out. What is told of that is `tell attempt`, below.
action tell_her(who: character, whom: character)
    as "tell {whom} about the letter"
    requires who = Joss and whom = Hanne and at(who) = Kitchen and together(who, whom) and not spoken and not believes(whom, letter)
    effects believes(whom, letter)
    consenting who                        # whoever stands here needs a reason of their own
    observing x: together(x, who)         # and these see it, and learn by it
    by word

# After this the scene `talk` is played, in which Hanne answers.
action bring_up(who: character, whom: character)
    as "bring up the letter"
    requires who = Hanne and whom = Joss and at(who) = Kitchen and together(who, whom) and letter and boiled and not spoken
    effects
        spoken
        believes(whom, believes(who, letter))
    consenting who
    observing x: together(x, who)
    takes about 5 minutes

# Three answers. The first is a lie, and a kind one. It changes what Joss believes and nothing else; so it is only as good as who else has heard it.
action claim_let(who: character, whom: character)
    as "tell {whom} that the room is let"
    requires who = Hanne and whom = Joss and together(who, whom) and spoken and not answered and not room_let and not happened claim_let
    effects
        answered
        believes(whom, room_let)
    consenting who
    observing x: together(x, who)
    by word

action release(who: character, whom: character)
    as "tell {whom} to go"
    requires who = Hanne and whom = Joss and together(who, whom) and spoken and not answered
    effects
        answered
        released
    consenting who
    observing x: together(x, who)
    by word

action ask_to_stay(who: character, whom: character)
    as "ask {whom} to stay"
    requires who = Hanne and whom = Joss and together(who, whom) and spoken and not answered
    effects answered
    consenting who
    observing x: together(x, who)
    by word

action let_slip(who: character, whom: character)
    as "ask who has taken the room"
    requires who = Tobit and whom = Joss and together(who, whom) and believes(whom, room_let) and not room_let
    effects believes(whom, room_let) := room_let
    consenting who
    observing x: together(x, who)
    by word

# After this the scene `why` is played.
action ask_why(who: character, whom: character)
    as "ask {whom} why she said it"
    requires who = Joss and whom = Hanne and at(who) = Kitchen and together(who, whom) and happened claim_let and not room_let and not cleared
    effects
        cleared
        not answered
    consenting who
    observing x: together(x, who)
    takes 2 minutes

action pack(who: character)
    as "pack the trunk"
    requires who = Joss and at(who) = Kitchen and not packed
    effects packed
    consenting who
    observing x: together(x, who)
    takes about 12 minutes

action climb_up(who: character)
    as "climb up on the cart"
    requires who = Joss and at(who) = Yard and packed and not noon
    effects gone
    consenting who

# Nobody consents to this one: a chapter lets it come by chance. When it comes is in the seed, and a good deal hangs on it.
action settle
    as "the mare settles"
    effects not held(Tobit)

# And these come by the clock.
happening boil at 11:03 on day 1
    text "The pan came to the boil."
    effects boiled
    observing x: at(x) = Kitchen
happening strike at 12:00 on day 1
    text "The church struck noon."
    effects noon

# What is told. Of all that fits, the most exact is taken; `from` is whose eyes it is seen with, and only they have thoughts.
tell attempt tell_her(Joss, Hanne)
    from Joss
        """
        "I've had a letter," said Joss.

        Hanne was at the stove. "It was in the clock," she said. "I wind it Fridays."

        He went back over Friday. She had given him the heel of the loaf, and he had wondered what for.
        """
    from Hanne
        """
        "I've had a letter," said Joss. It came out much too loud, and he went on standing there with nothing to follow it.

        "It was in the clock," Hanne told him. "I wind it Fridays."
        """

tell bring_up(Hanne, Joss)
    before when believes(Joss, believes(Hanne, letter))
        """
        Hanne moved the pan off the heat and sat down, which she never did before noon.
        """
    """
    Hanne opened the clock. She took out a letter, dusted it with her sleeve, and laid it by his plate.
    """

scene talk for bring_up(Hanne, Joss)
    Joss: It's the glassworks. They'd want me by the first.
    Hanne: Glass. Well, that's warm work.
    # Whoever is played chooses for themselves; for the others the engine does, by what they would have of it.
    * Joss "I haven't answered it." as "see what she says"
        Hanne: You've had a week.
    * Joss "I could always say no." as "leave it to her"
        Hanne: You could.
    > She found a crumb on the table, and then another one.
    * Hanne "The room's let, as it happens." as "make it easy for him"
        Joss: Let?
        Hanne: From the first. To a schoolmaster.
        do claim_let(Hanne, Joss)
    * Hanne "Then go. Somebody ought to." as "send him off, and hide nothing"
        do release(Hanne, Joss)
    * Hanne "I'd as soon you stayed." as "tell him what you would like"
        do ask_to_stay(Hanne, Joss)

tell claim_let(Hanne, Joss)
    from Joss
        """
        Joss tried to see him: somebody thin, with a lamp, in the good chair. It was not hard. The room had been somebody else's all along, and they had let him have the use of it.
        """
    from Hanne
        """
        There was a schoolmaster. He had been in Saturday's paper; he had lost a dog. Hanne was sorry to have dragged him into it.
        """
    from Tobit
        """
        Tobit looked up. Then he looked at his boots, since nobody had asked him.
        """

tell release(Hanne, Joss)
    from Joss when happened claim_let
        """
        She meant it, this time. She had the whole table swept clean of crumbs, and she meant it.
        """
    from Hanne when happened claim_let
        """
        It came easier the second time, without the schoolmaster in it.
        """
    from Hanne
        """
        There. It had been four words, and she had been at them since Friday.
        """
    "Neither of them looked at the door of the back room."

tell ask_to_stay(Hanne, Joss)
    from Joss
        """
        In three years Joss had not known her to want anything. It took him a moment to see what it was.
        """
    from Hanne
        """
        And now he knew. Hanne got up and moved the pan back onto the heat, to have something to stand behind.
        """
    """
    Nobody spoke. The clock, which was going properly again, could be heard to do it.
    """

tell let_slip(Tobit, Joss)
    when together(Hanne, Joss)
        """
        "Let?" said Tobit. "Who to? It's me brings the trunks up."

        He looked from one of them to the other. {It was some time before he | Then he} looked at the ceiling.
        """
    """
    "Let?" said Tobit. "Who to? It's me brings the trunks up." He watched Joss's face for a while. "I could be mistaken," he said.
    """

tell ask_why(Joss, Hanne)
    """
    Joss sat down across from her, where he had his breakfasts.
    """

scene why for ask_why(Joss, Hanne)
    Joss: There isn't any schoolmaster.
    Hanne: There is. He's lost his dog.
    Joss: Hanne.
    * Hanne "I wanted you to go light. So now go heavy, but go." as "send him off, and hide nothing"
        do release(Hanne, Joss)
    * Hanne "If I'd asked, you'd have stayed. That's why." as "tell him what you would like"
        do ask_to_stay(Hanne, Joss)

tell pack(Joss)
    from Joss
        """
        Three years went into the trunk, with room over. He put in the blotter, and took it out again. It had been there when he came.
        """
    from Hanne
        """
        She could hear drawers. He was folding things. For three years she had told him to fold things.
        """
    """
    The drawers in the back room went in and out. After the last of them it was quiet, and then Joss came through the door backwards with one end of a trunk.
    """

tell settle
    from Tobit
        """
        The mare found something in the hedge, and let go of Tobit's sleeve.
        """
    "In the yard the mare had stopped stamping."

tell walk(Tobit, Yard, Kitchen)
    from Tobit once
        """
        Tobit knocked with his elbow and went in. It was so warm in there that his ears hurt.
        """
    once
        """
        Somebody knocked low down on the door, and Tobit came in with the cold all round him and took the stool by the wall.
        """
tell walk(Joss, Kitchen, Yard)
    when packed
        """
        Joss went out by the yard door, with the trunk in front of him{if together(Hanne, Tobit):  and Tobit behind to see it round the corner}.
        """
    "Joss went out to the yard, to look at the weather. It was where he had left it."
tell walk(who, _, Yard)
    "{Who} went out into the yard and stood about there."
tell walk(who, _, Kitchen)
    "{Who} came in, and the kitchen was warm."

tell climb_up(Joss)
    "He got up on the cart, on the side where the seat was mended."

chapter 1 "A Monday"
    starts day 1 11:00
    opening """
        It was eleven by the church, and ten minutes to by the clock in Hanne's kitchen. It had kept good time for thirty years. Since last Thursday it had been losing, and on Thursday Joss had put a letter in it.
        """
    allow settle between 11:00 and 11:16
    beat SAID "It is spoken of" when spoken
    beat LIE "A schoolmaster is found for the room" when happened claim_let after SAID
    beat OUT "There is no schoolmaster" when happened let_slip after LIE

    ending light "He goes lightly" when gone and believes(Joss, room_let)
        from Joss
            """
            Tobit took up the reins. Joss had meant to look back, and it was the bend before he thought of it, because of the schoolmaster. Nobody would have told him about the third stair. You had to be told, or you learned it in the dark. "Let me have a bit of paper," he said to Tobit, "and I'll write to him."
            """
        from Hanne
            """
            She heard the cart go down to the road. When it could not be heard any longer Hanne went into the back room and stripped the bed, and turned the mattress, and put on the good sheets; and then there was nothing to do but stand and look at it, so nicely made, for a man who was looking for his dog.
            """
        from Tobit
            """
            Tobit took up the reins. The boy talked as far as the bridge, glass, all of it, glass. "And she'll have company," he said. "She's got a schoolmaster."

            Tobit had carried every trunk up that hill for twenty years. "Has she," he said.
            """
    ending knowing "He goes, and knows" when gone and not believes(Joss, room_let)
        from Joss
            """
            Tobit took up the reins. From the bend one could see the window of the back room. It was open, to air; and in it, with her arms full of blanket, so that she couldn't have waved if she had been the kind, was Hanne.
            """
        from Hanne
            """
            Hanne heard the cart as far as the bend. She had the blankets out of the window by then. He would look back, he was that sort, and it would do him good to see that somebody was busy.
            """
        from Tobit
            """
            Tobit took up the reins. The boy turned round on the seat and stayed like that until the bend, and a way past it, with his chin on the trunk. It was no business of Tobit's. He went by the longer road, where the hill is in sight for another mile.
            """
    ending stays "He stays" when noon and not gone
        """
        Down in the yard the cart went without him.
        """
        when happened ask_to_stay
            """
            A moment later, for the first time since Thursday, so did the clock. Joss took the letter off the table. He looked about for somewhere to put it. "Not in there," said Hanne.
            """
        when believes(Joss, room_let)
            """
            Down in the yard the cart went without him. Hanne listened to it go.

            "And the schoolmaster?" said Joss, after a time.

            "He'll have to have the attic," said Hanne.
            """
        when happened let_slip
            """
            Hanne counted the strokes, and the cart went without him. She laid for two, as on any Monday, and neither of them said a word about schoolmasters.
            """

# What an author expects. `motive test` runs these, and says what happened instead where one fails.
test "left to themselves they come to one of three ends, and it is the mare's doing which"
    seed 1 to 12
    expect SAID
    expect light in some seed
    expect knowing in some seed
    expect stays in some seed

test "he tries to tell her what she knows"
    expect told "It was in the clock"

test "he would not, if he knew that she does"
    given believes(Joss, believes(Hanne, letter))
    expect never told "It was in the clock"

test "who has not heard the lie cannot spoil it"
    seed 2 to 4
    forbid settle
    expect light

# A test may play somebody: what it says they do is done, and after that they wait.
test "asked to stay, he stays"
    as Hanne
    do bring_up(Hanne, Joss)
    choose "I'd as soon you stayed"
    expect stays
    expect told "Not in there"

test "caught at it, she sends him all the same"
    seed 3
    as Hanne
    do bring_up(Hanne, Joss)
    choose "The room's let"
    choose "now go heavy"
    expect knowing

test "Tobit can hold his tongue"
    seed 3
    as Tobit
    do walk(Tobit, Yard, Kitchen)
    wait until happened claim_let
    expect light
    expect never OUT

test "there is always the attic"
    as Joss
    wait until believes(Joss, room_let)
    expect stays
    expect told "have to have the attic"
