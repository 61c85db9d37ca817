# What there is to do on any morning, and what this one has besides.

tell attend(Amos, Glass)
    from Amos
        """
        There are two hundred and eight panes round the light at Carrow, and he did them from the left. He breathed on each and rubbed, and felt with a knuckle whether it squeaked. A pane that squeaks is clean. It had been some time since Amos Thrale had gone by anything else.
        """
    """
    Amos Thrale went round the glass with the leather. He knocked on every pane when he had done it, once, with a knuckle, as if there might be somebody in.
    """
tell attend(Amos, Oil)
    from Amos
        """
        The can held two gallons. You had to know how long to pour, for the gauge was a brass thing with a little line on it, and the line had gone some time in the autumn. He counted. He put his finger down inside, when he had finished counting, and it came up wet as far as the second joint. That was full. It would have been full at midnight, if he had done it then, and he had been ashamed to.
        """
    """
    Amos filled the lamp. He poured with his head on one side, as one listens at a door, and then he did a curious thing and put his finger in.
    """
tell attend(Tib, Wick)
    from Tib
        """
        You cut it straight across, and then you took the corners off. He had been shown that on his first day, by a man who did it in the dark to make him laugh. It had not been for a joke; or not lately. Tib took off the corners. It looked like a very small gravestone.
        """
    """
    Tib trimmed the wick. It had been trimmed, but he did it again, with his tongue in the corner of his mouth, as though there would be marks for it.
    """
tell attend(Tib, Brass)
    from Tib
        """
        He rubbed until there was a face in it. It was a long yellow one, with no chin. "You want to look after him," Tib told it, and did not know which of them he had meant.
        """
    """
    Tib did the brass, whistling, up to the place in the tune where one has to think. There he stopped, and did the other side.
    """
tell attend(Nell, Tides)
    from Nell
        """
        High water was at nine minutes past twelve. She wrote it on the card in the round hand that can be read from a boat, and after it, since the card asked for it, Light: and there Nell stopped. It was only yesterday that she would have put Good.
        """
    """
    Nell put up the tide table in the window, and went outside to see that it hung straight, and came in and moved it by the breadth of a thread.
    """
tell attend(Nell, Cash)
    from Nell
        """
        She counted the petty cash. It came to one pound eleven and fourpence, as it ought to. She counted again, because it was so pleasant when a thing was what was written down.
        """
    """
    Nell turned out the petty cash on the blotter and counted it under her breath. It agreed. One could see by her shoulders that it had agreed.
    """
tell attend(Denzil, Pitch)
    from Denzil
        """
        He got the fire going under the pitch. It was wet wood, and he talked to it. By the time it had caught he had told it a fair part of what he thought about light-keepers; and then it burned up quite cheerfully, as if it had only wanted the attention.
        """
    """
    Denzil blew up the fire under his pot of pitch. The smoke came straight across and he stood in it, with his eyes running, and would not shift for it.
    """
tell attend(Denzil, Planks)
    from Denzil
        """
        Elm would have done, and he had larch. Denzil ran his thumb along the edge of it and took off a curl with the plane. It came away as thin as paper. She had been built by his father on this slip, in a wet spring. There was not a man on Carrow, then, who wouldn't have come and held the end of a plank without being asked.
        """
    """
    Denzil measured the plank, and then the place that it was for, and then the plank, and marked it with the flat pencil that he kept in his cap.
    """
tell attend(Ruth, Urn)
    from Ruth
        """
        The urn had been her mother's. It took forty minutes to come to the boil and could not be hurried; she had once seen a bishop try. Ruth filled it to the mark. A person can think of a good many things in forty minutes. She'd had last night's to do it in, as it happened, at the window, with her hand on the glass.
        """
    """
    Ruth fed the urn. It sang for her, after a time, on the one note. She had her back to the window, where as a rule she had her front.
    """
tell attend(Ruth, Tables)
    from Ruth
        """
        There were four tables, and they had left rings on all of them. At this one they had said that it was the boy. At that one, they'd said that it was drink. Ruth went over every ring with the cloth until it was gone. It is wonderful what people can see through four yards of fog, at two in the morning, with their eyes shut.
        """
    "Ruth wiped the tables, and turned up the chairs that nobody had sat in, and turned them down again."
tell attend(Adair, Notes)
    from Adair when shut
        """
        The book was shut, and there were her notes. They were not needed any more. She put them in order all the same, by the hour, and had them in her hand for some time. It is remarkable how much people tell one, when one reads it afterwards.
        """
    from Adair
        """
        She ruled the page. Hour; Witness; Of own knowledge; and then a broad column without a heading, for the rest. In Miss Adair's experience it was the broad one that filled up. Nobody on Carrow had been awake, it appeared, and everybody knew.
        """
        """
        Miss Adair read through what she had. It would all have gone on a visiting card. There was a great deal in it about fog.
        """
    """
    Miss Adair sat down to her notes. Her pencil went along quite evenly and then it turned back and crossed something out, and that was worse than if it had gone on.
    """
tell hand_tea(Ruth, Denzil)
    from Ruth
        """
        "You've not been dry since two," said Ruth. She put the cup where he would have to take his fist off the table to get at it. He held it in both hands, and she saw them shake, and wiped the counter so as not to.
        """
    from Denzil
        """
        His sister did not ask him anything. She had put three sugars in it. It was not until it was half gone that Denzil found out how cold he had been, and then his teeth began, and he had to set it down.
        """
    """
    Ruth set a cup before her brother. "Drink that," she said, "and then shout." He drank it. He appeared to have forgotten about the other.
    """
tell hand_tea(Ruth, Adair)
    from Ruth
        """
        "It's a penny," said Ruth, "but you have come eleven hours in an open boat." The inspector took off her other glove. She had good hands, chapped to the wrist. Ruth Pascoe had not been going to like her.
        """
    from Adair
        """
        Nobody had asked her to sit down since she landed. They had all been so careful about it. "It's only tea," said Miss Pascoe. "You are not obliged to find anything out." And Miss Adair drank it down, scalding, like a child, and for a moment had no notion of what she was there for.
        """
    """
    Ruth put tea in front of Miss Adair, and a bun that had not been asked for. The inspector looked at the bun. It was evidently a thing for which there was no column.
    """
tell hand_tea(Ruth, Tib)
    from Ruth
        """
        "Sit down before you fall down," said Ruth to Tib. He sat. There was oil in his hair, and he had not been to bed. She could have told him what he was doing; he was being noble, and he wasn't used to it, and it was making him ill.
        """
    from Tib
        """
        It was hot, and it was sweet, and nobody wanted to know a thing. Tib put his nose in it. When he came up Ruth was looking at him with her head on one side. "I've seen you run faster," she said, "for worse reasons." She did not say when. He'd have sworn that her blind was down.
        """
    """
    Ruth gave Tib his tea, and filled it up again when he was not looking. "You'd do that," he said, "for anybody." "I would," said Ruth. "I don't, though."
    """
tell hand_tea(Ruth, to)
    "Ruth put down a cup in front of {to}, with the handle turned the right way."
    "There was tea for {to}, and Ruth would not hear of the penny."
    """
    "Get that inside you," said Ruth to {to}.
    """

tell close_hole(Tib, Denzil)
    from Tib
        """
        You had to go in under her on your back. It was black as your hat in there and it dripped. Tib got his shoulders against the plank, and his boots against a rib, and shouted; and the first blow came through the wood and down both his arms. He could hear Denzil breathing. There was a foot of larch between the two of them and neither had to look at the other, and it was the best ten minutes that Tib had had that day.
        """
    from Denzil
        """
        "Have you got it?" "I've got it." He drove, and it held. You can tell through a maul who you have at the other side: whether they flinch. This one gave a bit at every blow and came back. Denzil put in the sixth nail and went on standing there with the seventh in his mouth. It was a queer thing to find out about somebody.
        """
    """
    They closed her up between them, Tib on his back in the bilge and Denzil outside with the maul. For some minutes there was nothing to be heard but knocking, and, once, a laugh; it could not be made out whose.
    """
tell close_hole(Amos, Denzil)
    from Amos
        """
        You don't need eyes for a plank. Amos Thrale got in under her as he had got in under a good many, and felt for the place; and the wood told him the rest. "Up," he said. "Up. There. Now drive." He had not been of any use to anybody for so long, by daylight, that he had forgotten how it makes one breathe.
        """
    from Denzil
        """
        The old man went in as if he lived there. "Up a hair," he said from inside, and he was right; and "There." He had laid his hand flat over the seam and was feeling for the gap, and Denzil drove the nail in an inch from it and it never moved. He'd have known that hand. He had been hauled into a boat by it.
        """
    """
    Amos Thrale held, within, and Denzil drove. "You can't see a thing in there," said Denzil, when it was done. "No," said Amos. "It's very restful."
    """
tell close_hole(Nell, Denzil)
    from Nell
        """
        One lay on one's back, in one's office skirt, on shingle. It was wet, and as dark as a drawer. "Up," said Denzil, outside. "Left. Hold it." Nell put her shoes against the rib and held it. At every blow the whole boat said something, quite close to her ear. It was not down anywhere what a clerk did in such a case; she thought that she would not enter it, either, she would just have it.
        """
    from Denzil
        """
        He had thought that she'd let go at the first blow, and squeal. She did neither. "Is that straight?" came her voice from inside; it was straight; and at the fourth nail it said, "You might count them aloud. I should like to know how many there are." Denzil counted them aloud.
        """
    """
    Nell went in under the Patience with her sleeves turned back, and Denzil drove. He could be heard to count. When she came out there was tar down one side of her face, and she looked at the plank as she did at a page that had come out even.
    """
tell close_hole(who, owner)
    """
    {Who} held the plank, and {owner} drove it home. There is not much room for a grievance on a slip with the tide making. By the end of it they had left off saying please.
    """

tell correct_log(Nell)
    from Nell when logged = Amos
        """
        There is a way to do it. One takes red ink, and rules through what was there so that it can still be read, and initials it. Nell ruled through Rudd. She wrote Thrale above it, and the hour, and N.G.; and then, since there was nothing in the regulations to say that one might not, she blotted it very gently, as you would do to a face.
        """
    """
    Nell took the log down, and the red ink. It was done in a minute. She stayed standing over it until it was dry, with her hand spread out beside the page so that nobody should turn it.
    """
tell correct_log(Nell)
    """
    Nell took the log down and wrote in it, in red, over what was there. She had never done that before. It looked like something that had been hurt.
    """

tell find_slate(who)
    from who
        """
        Behind the door there was a nail with nothing on it; and under the nail the scuttle; and in the scuttle, among the small coal, the corner of a frame. {Who} drew it out and blew. It said MIDDLE. Someone had struck out T.R. in chalk, and put A.T., in letters as big as a child's, and one of them had gone right off the edge.
        """
        """
        It was under last night's coal. They had not even hidden it; they had only not hung it up. {Who} held the watch slate to the window and read what there was. T.R. had been crossed through. A.T., it said. It said it uphill.
        """
    "{Who} looked about behind the door, and in the scuttle, and was a long time wiping {who.their} fingers."

tell take_leave(Tib, Amos, _)
    from Tib
        """
        He had thought of some things to say on the stair. There was one about the wick. "Well," said Tib, "you'll want to get a fellow who gets up." "I had one," said Amos Thrale. He did not put out his hand. He put it on the top of Tib's head, where he had used to when he could find it lower down, and left it there for about as long as it takes the light to come round.
        """
    """
    Tib said goodbye to Amos. He had picked a time when they were both doing something. "Have you got your good boots?" said the old man. He had. "Well, then," said Amos, and polished a piece of brass that he had done.
    """
tell take_leave(Tib, Nell, _)
    from Tib
        """
        "I'd have written," said Tib. "Would you?" said Nell. "No," said Tib, "but I'd have felt bad about it." And it wasn't what he'd meant to say, so that he had to stand there until the other came; and what came was that he hoped she would go on putting up the tides, as he'd be able to see her do it, wherever he was, at nine in the morning. She gave him a stamp.
        """
    """
    Tib took his leave of Nell across the counter. He said a good deal, and she nodded at most of it. "You had better have this," said Nell, and it was a stamp; she had torn it off very carefully. "In case there is somebody you want to write to."
    """
tell take_leave(Nell, Tib, _)
    """
    "I shall say it now," said Nell to Tib, "because at noon there'll be people. Goodbye. I have enjoyed it." She shook hands with him, quite hard. There was ink on her thumb, and some of it stayed on his.
    """
tell take_leave(Amos, Tib, _)
    when at(Amos) != LampRoom
        """
        "It's noon, then," said Amos Thrale. Tib said that it was. "You'll see her from the sea," said Amos. "I've often thought I should like to. She'll look all right from there." And he turned his face to where the head must be, as if somebody had lit it.
        """
    """
    "It's noon, then," said Amos Thrale. Tib said that it was. "You'll see her from the sea," said Amos. "I've often thought I should like to. She'll look all right from there." And he went over to the lamp, by way of the rail, to see that she would.
    """

tell propose(Ruth, Amos, Word)
    from Ruth
        """
        "I was at my window," said Ruth. "I'm not going to ask you anything. I'm only telling you where I was."

        Amos Thrale had gone perfectly still. "Then you'll have seen," he said, and had to begin again. "Then one of us has."

        "He ought to hear it from you. Not from me, and not out of a book. You had him by the hair once, Amos. You can tell him a thing to his face."
        """
    from Amos
        """
        It was Ruth who had got him by the sleeve. She smelled of caraway and wet wool, and her voice came from lower down than he remembered it. "They think it was the boy," she said. "My brother does. He goes about saying it. I want you to tell Denzil, Amos. To where his face is. I'd do it, and it would be no good to any of us."
        """
    """
    Ruth took Amos on one side. She was not long about it, and most of it was done with her hand on his sleeve. "You tell him," one heard her say. "You. To his face."
    """
tell attempt propose(Ruth, Amos, Word)
    """
    "Amos," said Ruth, and had hold of his sleeve; and then she saw by her brother's face that there was nothing left to ask for. She let go of the sleeve. She did up its button first.
    """
tell attempt propose(who, to, _)
    "{Who} was going to ask something of {to}, and saw that it was done already."
tell agree(Amos, Ruth, Word)
    from Amos
        """
        "I'd like to know what it looks like," said Amos Thrale. "His face." And as she said nothing: "I'll do it. I said I'll do it, Ruth. You'll have to tell me which way he's standing."
        """
    """
    "I'll tell him," said Amos Thrale. He said it to Ruth's shoulder, about, and she moved so that it was to her.
    """
tell decline(Amos, Ruth, Word)
    """
    "Don't ask me that," said Amos Thrale to Ruth. "Ask me for something else. I'd give you the coat."
    """
tell put_off(Amos, Ruth, _)
    """
    "The brass wants doing," said Amos. It was not an answer, and Ruth, who had been asking people things across a counter for thirty years, let him see that she knew it was not.
    """
tell remind(Ruth, Amos, _)
    """
    "Amos," said Ruth. It was all she said, and he put up a hand as if there had been a light in his eyes.
    """

tell take_leave(Ruth, Tib, _)
    from Tib
        """
        "Your chest's behind the flour," said Ruth. "I've put a cake in it. You're not to cut it before the Lizard." She took hold of the front of his jersey, where a button would have been, and gave it a shake. "I saw you run," she said. "I only want you to know that somebody did."
        """
    """
    "You'll write," said Ruth to Tib, and as he said nothing: "You'll put a cross on a card, then, and I'll know who it is." She turned his collar down. It did not need it.
    """
tell take_leave(Denzil, Tib, _)
    """
    "Valparaíso," said Denzil to Tib. "I was never past the Start." He felt in all his pockets, and what he found was a knife with a cork handle. "It floats," he said. "You'll drop it. They all do."
    """
