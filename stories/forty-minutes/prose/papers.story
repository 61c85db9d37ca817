# What is written down and read out, and what the morning brings of itself.

tell write(Amos, Form, what)
    from Amos when what is doer
        """
        He laid his left hand on the form with the thumb along where a line must be, and wrote along the thumb. He could not see what he wrote. It struck Amos Thrale that that was how he would have wanted it.

        I had the watch. I let it go dry. A. Thrale, Principal Keeper. At the end he could not find the blotter, and blew.
        """
    "Amos Thrale wrote it himself. He would not be helped to a chair; he bent over the form with his cheek almost on it, and wrote uphill, in letters as big as a child's. Then he put it face down. It was four lines. It had gone over the edge of the paper twice."
tell write(Tib, Form, what) when what is doer
    "Tib wrote with his tongue between his teeth. He crossed out something, and copied it, and crossed that out. What was left was three lines; he looked at them as he did at knots."
tell write(Nell, Form, what) when what is doer
    from Nell
        """
        I was at my desk from five, wrote Nell, and that was so. The slip had not come down. She put down what she had done about it. It was odd how it looked, on a form; on the form it looked as if somebody had decided something.
        """
    """
    Nell wrote her statement without once lifting the pen. She read it over, and put in a comma, and then she turned it round, so that it should face whoever came for it.
    """
    "It took Nell four minutes, and all that time one could hear the nib. She wrote the way other people sew."
tell write(who, Form, _)
    "{Who} sat down to the blue form and wrote, and the pen could be heard."
tell read_aloud(Adair, Form, what) when what is doer and writer(Form) = Amos and together(Amos, Adair)
    """
    Miss Adair read the form. Then she put on her spectacles, though she had managed without, and read it again aloud, because it was the rule that it should be read before somebody. "I had the watch," she read. "I let it go dry. A. Thrale." She turned it to the window. "It goes uphill," she said. "It goes right off the—" And there she stopped, and her eyes went to him, where he stood looking so carefully past her. She did not read out the rest of what it said.
    """
tell read_aloud(who, Form, _)
    "{Who} read the blue form aloud, in the voice that people have for other people's words."
tell read(who, Form, _)
    from who
        "{Who} picked up the form. It did not take long; it only took some time before one could put it down."
    "{Who} read the blue form with {who.their} back to the room."

tell slate_comes(_)
    from Nell when at(Nell) = Office
        """
        The boy who does the coal is nine, and has been asked to knock. He had the watch slate under his arm. "It was in the scuttle," he said, and hung it on its nail, and put his head on one side to see that it was straight. T.R., it had said there, and somebody had struck that out. Nell knew whose those great letters were. She had had them on every slip since the autumn, and had thought that he was in a hurry.
        """
    """
    The coal came, and the boy with the coal; and on top of the coal, since he had been told to bring it down last Tuesday, was the watch slate. He hung it on its nail, for something to do, and left. It said MIDDLE in white paint and under that, in chalk, T.R. struck out and A.T.

    It was some time before anybody looked at anybody.
    """
    """
    There was a nail in the office with nothing on it. The boy from the tower, who is nine and does the coal, came in and put the watch slate on that. "It was in the scuttle," he said. In chalk, over last night's T.R., somebody had written A.T. The letters were very large, and one of them was on the frame.
    """
tell hail(_)
    from Nell
        """
        "Chest for Rudd!" it said, out on the water, in a voice that was used to weather. "Eleven o'clock! She sails at noon!" Nell had known that the mate of the Constance let something fall, over a stamp. She had put it down to the mate. It was remarkable that one could know a thing, and have gone all round it with a ruler, and that it could still come in at the window like a stone.
        """
    from Tib
        """
        "Chest for Rudd!" It came in off the water as if it had his name painted along it. He had been so careful of that. He'd picked a morning, and the place where he would stand, and what he would have in his hand. Tib looked at his boots. By the feel of it there was nobody in Carrow who was looking anywhere else.
        """
    from Ruth
        """
        So it was out. That was the mate of the Constance, with a mouth on him like a bucket, who wished it to be known that he would send for Rudd's chest at eleven. It stood behind her flour. She had put a cloth on it, and a fern on the cloth, and had thought herself deep.
        """
    """
    There was a hail from the mole. It was the mate of the Constance, in a boat, wanting to know through his hands whether young Rudd had his chest ready, for he would send for it at eleven. It went all along the front. You could hear it arrive at each window.
    """
    """
    "Constance!" somebody was bawling, off the slip. "Chest for Rudd! Tide's at noon!" Everyone who had ears had heard it; and young Rudd, if one thought about it, had said nothing at all.
    """

tell word_gets_about(_)
    from Denzil when believes(Denzil, doer(Dark)) = Amos
        """
        "It's the old man that I'm sorry for," said somebody at the third table. "He'd only took it so that the boy could have his night."

        It went by him. Then it stopped, and came back. Denzil looked at what he had in his hand, and it was a teaspoon, and he went on looking at it. The old man. He had been saying the boy since two in the morning, to anybody who would stand still. He had put it in writing. He knew of only one old man.
        """
    from Ruth when at(Denzil) = Kettle
        """
        The chandler put his head in for his can of tea. He said it was a hard thing for old Amos; they'd changed, the lad had a cold, he had seen Amos go up himself. He looked from one to another of them. "Well, I thought that you'd know," he said, and went off without the tea.

        Ruth did not turn round. She could tell what her brother's face was doing by how still it was behind her. She had meant to be the one. She had meant to pick the time.
        """
    """
    The chandler put his head in for his can of tea. He said it was a hard thing for old Amos. It took him a moment to see that nobody had known it. "Well, they'd changed," he said. "The lad had a cold. Amos had the middle watch, I saw him go up." And he went off without the tea.
    """
    """
    "It's the old man that I'm sorry for," said somebody at the third table, to nobody in particular. "He'd only took it so that the boy could have his night." It was said in perfect innocence. You could hear the whole of the Kettle put its cup down.
    """

tell word_goes_up(_)
    from Adair when at(Nell) = Office
        """
        Miss Garrity had taken it on herself to speak to the tube. "The Board would be glad of both of you," she told it, "please," and put back the stopper as though it were hot. It was what Miss Adair had been about to do. One had been helped a good deal, this morning, and it had not brought one any further.
        """
    """
    The speaking tube on the office wall goes up the cliff in a lead pipe and comes out beside the lamp. It had been blown into, and a voice put to it, to the effect that the Board would be glad of both keepers at their convenience. Nobody in Carrow has ever mistaken that word for what it looks like.
    """
    from x when at(x) = LampRoom
        """
        The tube whistled. It has a pea in it. "Both of you, please," it said, in a voice that had come a long way through lead, and then somebody put the stopper back.
        """

tell attempt read_aloud(Adair, _, _)
    "Miss Adair took up the blue form and put it down again. There was nobody there who did not know what it said."
    "The blue form lay there with its face down. Miss Adair had her hand on it, and left it so."
