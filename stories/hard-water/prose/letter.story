# The letter.

tell hand_over(Fenna, Aleid, Letter)
    from Aleid before when asleep(Aleid)
        "Something had been put under her hand."
    from Fenna before when asleep(Aleid)
        """
        The keeper was asleep, with her mouth a little open and one hand on the quilt, palm up. It was a hand that one could put things in. Fenna got the letter out. It was as warm as she was. She had thought that she would say something with it.

        She laid it in the hand, and the fingers closed, as a child's do.
        """
    from x before when x != Fenna and x != Aleid and x != Lubbert and asleep(Aleid)
        "Fenna went over to where Aleid was asleep. She took something flat from inside her shirt and laid it in the keeper’s hand. She stood there a little. She had been so careful about the boards that one knew she meant nobody to see."
    from Fenna
        """
        There was no good moment. Her grandfather had gone by this lock twice a year for six years and had been waiting for one. Fenna put her hand into her shirt.

        "This is yours," she said. "He gave it to my grandad for you, and it never got here. I don't know all of why. We'd it in the tin with the licence." She could not look up. "I'm sorry. It's not been opened."
        """
    from Aleid
        """
        "This is yours," said the girl. She had something in her hand, flat and grey, with a bend across it, such as one sees on things that have been a long time next to somebody.

        It was addressed to Aleid. It was addressed as nobody had addressed her in six years, with the *e* like a loop of string; he never could do an *e*. All at once it was extremely light in the kitchen.
        """
    from Lubbert
        "The girl had brought out a letter, and she gave it to Aleid. Lubbert looked at it with one eye and the other. He had seen that before. He'd seen it handed up, off this very wall, to an old man on a boat; he had been sitting on a load of oats."
    from x when x != Fenna and x != Aleid and x != Lubbert
        "Fenna had taken a letter out of her shirt. She held it out to Aleid, at the whole length of her arm. “It’s from him,” she said. “It’s from your boy. It’s six years late.” The keeper took it as one takes a thing out of the fire."
tell hand_over(who, to, what)
    before when asleep(to)
        "{Who} put {what} where {to} would find it on waking."
    from who "{Who} gave {to} {what}, and did not know what to do with the hand that had held it."
    "{Who} handed {what} to {to}. It hardly weighed anything; one could see that from how {to.she} took it."
    "“That’s for you,” said {who} to {to}. It was {what}."
tell lay(Fenna, Letter, Aleid)
    from Fenna
        """
        She had it out before the boards could say anything. There was the table, and the book on it, with the pen across. One could put it on the book. It would be the first thing that she saw. Nobody need have brought it; it would just have come, as it should have in the first place, and there'd be no one standing behind it to be looked at.

        Fenna laid the letter down, and squared it to the edge, and took away her hand.
        """
    from Joris
        "He saw her do it. He saw most things at that hour. Fenna took a letter out of her shirt, and laid it on the keeper’s book, and stood there until it had lain long enough to have been there always. Joris shut his eyes, so that she should find them shut."
    from Lubbert
        "Somebody was up. Lubbert lay still, and looked along his nose. It was the boat girl, at the table; she put something down, something flat, and patted it straight. He could see the writing on it from where he was. There was nothing wrong with his eyes. He only wished that there had been."
    "Fenna laid a letter on the keeper’s book, and went away from it backwards."
tell lay(who, what, to)
    "{Who} left {what} lying there, for {to}."
tell tuck_away(who, what)
    from who "There was a place for it, where one would have to look. {Who} put {what} there, and went over how it could be seen that nothing had been moved."
    "{Who} had put something away, and dusted {who.their} hands."
tell take_up(Lubbert, Letter)
    from Lubbert
        """
        It was only to have a look. Lubbert got himself off the settle, a leg at a time. *Aleid, at Nine Mile.* Yes, that was the lad's fist. It would say how it was, in there; it would have it from the horse's mouth. And it had got all this way.

        He had told her what she wanted to hear. Somebody had to have done it, hadn't they? It had put the flour on his carts, and the beet. He'd never have told it for that. But it had.

        Lubbert put the letter in his waistcoat, next to the watch.
        """
    from Fenna
        "He was up. He was at the table. She saw him bend and bring his face close to it, as one smells at a dish; and the letter was not on the book any more. It had gone into a waistcoat. It was as if she had dropped it in the water."
    from Joris
        "The horse dealer went over to the keeper’s table, and stood, and something white went into his waistcoat. He looked round the room as he did it. He looked straight at Joris, and it was a while before he saw that there was somebody in the eyes."
    "Lubbert had gone over to the table in his stockings. He read what was written on the letter there. His lips moved. He put it in his waistcoat, and buttoned that, though it was warm."
tell take_up(Aleid, Letter)
    from Aleid "There was a thing on her book that she had not put there. Aleid knew the *e*. She took it up, and it was still a little bent, as from lying against somebody."
    "Aleid took up what lay on her book."
tell take_up(who, what)
    from who "{Who} picked up {what}. It was lighter than one would have thought."
    "{Who} had picked up {what}, and held it by the edges."
tell read_letter(Aleid, Letter)
    from Aleid
        """
        She took it to the lamp. She broke the wax along the edge, so as to keep the whole of it.

        *Dear Mother, I am going with the Lapwing and it is not to be laid to anybody. I have asked him since the spring. He said no each time, he said ask your mother, and I did not, I know what you would have said and you would have been right about the wages. I have put the bar where it belongs and greased the top gate. It is only till the frost. Then I will skate home and you can be angry. It is so fine to be on a thing that goes. S.*

        Aleid read it as far as the *S*. There was a good deal of paper left, under that, with nothing on it. He had never used to fill his page.
        """
    from x when x != Aleid
        """
        Aleid had carried the letter to the lamp. She opened it along the seal, with the bread knife, and read. One could follow how far she was by her thumb. It went down the page, and stopped, and went back up to somewhere about the middle; and from there it went down again, slower.

        "He greased the gate," said Aleid. Nobody knew what to say to that. "I thought I had done it," she said, "and forgotten."
        """
tell read_letter(who, _)
    from who "{Who} read it, with a finger under the line. *It is not to be laid to anybody,* it said, near the top."
    "{Who} read what stood there. It did not take long, and {who.she} did not seem to have come to the end of it."
    "{Who} had the letter open, and read, and nobody could have got a word out of {who.them}."
tell attempt read_letter(Lubbert, _)
    from Lubbert "Lubbert turned his back and got it out. It was sealed. There was a thumb in the wax, a lad’s thumb, with all the lines. He stood there and found that he could not do it; not break that."
    "Lubbert had something in his hand that he turned over, and over again."
tell attempt read_letter(who, _)
    "{Who} would have read it, but it was shut with wax."
tell pry_open(Fenna, Letter)
    from Fenna
        """
        It would not be opening it, if one only slid the knife. Fenna slid the knife. The wax came up whole, with his thumb in it.

        She read it with her back to them all. It was not long. *He said no each time,* it said; *he said ask your mother.* That was her grandfather. She had known it; he had told her, at the end, with hardly any voice, and she'd believed him. It was just that one had not seen it before in somebody else's writing.
        """
    "Fenna had turned to the wall. There was a small sound, like a nut. When she turned round again she had been crying, and was folding something up."
tell pry_open(who, what)
    from who "It was not for {who.them}. {Who} got a nail under the wax. *It is not to be laid to anybody,* it said; *I have asked him since the spring.*"
    "{Who} had broken the wax on {what}, and it was not {who.theirs} to break."
tell read_out(who, _)
    from who
        "{Who} read it out. One does not know, until one does it, how slowly a letter goes aloud. *He said no each time. He said, ask your mother.* After that came the frost, and the skating home."
    from Aleid when who != Aleid
        "It was read out to her, in her own kitchen, and it was his. It had the wages in it. “*It is so fine to be on a thing that goes,*” somebody read, and Aleid put up a hand, as if one could stop it there and have that part again."
    "{Who} read the letter out, from *Dear Mother* to the one initial. It was about a boy who had greased a gate. The ice cracked, somewhere in the middle, and {who} waited for it as for somebody who has interrupted."
    "It was read out again, by {who}; there were some who had not been able to listen the first time."
tell destroy(Lubbert, Letter)
    from Lubbert
        """
        The stove door was hot. Lubbert used his sleeve. There it lay, on the red, and for a moment it did nothing; there was time to have it out again, with the tongs. He thought about the tongs.

        It went brown from the corner, and one could read it right through the fold: *till the frost.* And then one could not. He shut the stove. He was wide awake, and as sober as an egg.
        """
    from Fenna
        "It was in the stove. She saw his sleeve, and the light jump up on his face, and go down. Six years in a tin, and five weeks in her shirt; and it had burned no longer than a pipe takes. Fenna was on her feet. There was nothing to be on them for."
    from Joris
        "He put it in the stove. It was so simple that one did not understand it until the light went down. Joris had got half across the room, and stood there, in the place where he would have been in time."
    from Aleid
        "Lubbert had the stove open and was feeding it something. It flared. “Paper?” said Aleid. “An old bill,” he told her; and it was queer, how he kept his face to the fire."
    "Lubbert opened the stove, and put something in, and stood before it till there was no more light on him than on other people."
tell destroy(who, what)
    from who "{Who} burned it. It made hardly any ash."
    "{Who} had put {what} in the stove. It stood up on its edge, a moment, black, with the writing silver; and fell over."
tell look_through(who, spot)
    from who "{Who} looked behind things, and under them. One finds a good deal of string."
    "{Who} went through everything {spot.where}, and said that {who.she} had lost a button."
tell seal(who, _, _)
    "{Who} held the wax to the candle and pressed it down again over the old place. It very nearly fitted."
