# How it went, asked by whoever has wondered.

tell ask_after(Applejack, Spike)
    from Applejack when together(Spike, Rarity) and not at_odds(Spike, Rarity)
        """
        "I come to see was you standing on anything," said Applejack. As reasons go it was a thin one, and she had walked the whole way with it. "How'd it go?"

        Spike looked at her, and then he looked at Rarity; and what with the one look and the other Applejack had pretty near all of it, and had only to stand there till the words caught up.
        """
    from Applejack
        """
        "Well?" said Applejack to Spike. "How'd it go?"

        She had meant to come at it from further off. There was the whole of the weather to get through first. But it had been on her mind since he turned the corner, and a thing that you've carried that long, you don't look where you put it down.
        """
        """
        "I been telling myself since nine that it's none of mine," said Applejack, "and it ain't. How'd it go?" She got that said to about the middle of Spike's chest, and then she had to look up, like anybody.
        """
    from Rarity
        """
        Applejack wished to know how it had gone. She wished to know it of Spike, in front of everybody, in the voice in which one asks after a cow. Rarity found that she was waiting for the answer too.
        """
    from Spike
        """
        "How'd it go?" said Applejack. She had her apron on, and there was straw on it. She had left her stall, at that hour, with the whole town going by, to come and say three words to him; and Spike stood and looked for as many to give her back.
        """

tell ask_after(Twilight, Spike)
    from Twilight
        """
        "How did it go?" said Twilight. There were three more questions underneath, in order of importance, and she held on to those. It was on the list as one.
        """
        """
        "First, you needn't tell me," said Twilight. "Second, how did it go?" There had not really been a first. She had put it there so that Spike should have something to step over.
        """
    from Rarity
        """
        "And how did it go?" said Twilight. She was asking Spike. She had her head on one side, and such a good straight look; and Rarity wondered in how many words he could say it, and counted eleven, and none that one would care to hear.
        """
    from Spike
        """
        "How did it go?" said Twilight. She had waited to ask until she was quite near, and had forgotten to take the quill from behind her ear. Spike saw that she would have liked to write it down, and that she wasn't going to.
        """

tell ask_after(Pinkie, Spike)
    from Pinkie when owes(Spike, to Pinkie) = Visit
        """
        "You said you'd tell me every hem," said Pinkie, "and I thought, he's got so many, he can't carry them! So I came to where they are." She got herself into a good shape for listening, which is mostly front. "You can leave out the ones with nobody in them," she told Spike.
        """
    from Pinkie
        """
        "How did it GO?" said Pinkie to Spike. She'd been going to ask it very small, in the corner of something else, and it had come out with its hat on.
        """
        """
        Pinkie didn't ask. She stood in front of Spike on the tips of all four and didn't ask, till there wasn't any room left about the two of them for anything except how it went.
        """
    from Rarity
        """
        "HOW did it go?" said Pinkie Pie, before she was properly in the room. She put it to Spike. She had icing on her chin, and she looked from him to Rarity, and back, as people do at tennis who have somebody in it.
        """
    from Spike
        """
        "From the stairs," said Pinkie. "And don't do it like you'd tell a person." Spike had told it to himself two or three times that morning, and it had not come out the same length twice.
        """

tell ask_after(who, friend)
    from who
        "{who} had wondered about it for long enough, and asked {friend} how it had gone."
    "{who} asked {friend} how it had gone."

tell say_how_it_went(Spike, to)
    when sure_of_love(Spike)
        """
        "I told her," said Spike to {to}. He seemed to be listening to it. "And she'd got one of her own. It was the same one."
        """
        """
        "It went," said Spike, and could not get on from there. He had turned dark to the tips of his frill. He held out his hands to {to}, a little way apart, as for a fish, and looked at what was between them; and he laughed.
        """
    when not at_odds(Spike, Rarity) and not believes(Rarity, love(Spike) = Rarity)
        """
        "It's a good line, this year," said Spike to {to}. "There's a sleeve." He looked about for something else that he could give. "I haven't said it yet. I've had it in my mouth twice."
        """
        """
        "It's hems, mostly," said Spike. "You go all the way round, and then you're where you were." He said it quite cheerfully, and {to} was let look at the rest of his face, which had not been told to be.
        """
    when not at_odds(Spike, Rarity)
        """
        "She knows," said Spike to {to}. "So that's said." He thought about it. "I'd always reckoned that there'd be something to do after. You stand there. It's very quiet."
        """
    when served(Rarity)
        """
        "I took her some tea," said Spike to {to}. It seemed to be all of it. He thought so too; and then he went on standing there, as people do who have been asked for the rest.
        """
    when at_odds(Spike, Rarity)
        """
        "I was in the way," said Spike. "There's a good deal of me to be." He had set it down as carefully as a cup, and he looked to see whether {to} would take it for a joke.
        """
    "Spike told {to} how it had gone, and it took him less time than it had taken to come about."

tell say_how_it_went(who, to)
    "{who} told {to} how it had gone, as far as it had."
