# What each of them has in mind, as it begins and in the night.

tell begins(Fenna)
    from Fenna
        """
        The Lapwing had stopped as a person stops who has been spoken to. That was at four. Fenna had broken her out twice with the boathook, and the third time there had been nothing to hit but floor; so she had bedded Bishop down in the stable and come over the yard with four coins in her glove.

        In her shirt was the letter. It was to the keeper here, from her boy, and her grandfather had had it in the tin with the licence since the week the boy was drowned. He could never look her in the face, he said. He told Fenna so in October, and what was in it: that the lad had asked to come, and been told no. "You take it," he said. He had not told her how one gives it.

        The soldier was in already, by the window. On the settle was a man with a bottle. And there was the keeper, behind the lamp, who had seen the hood.
        """
tell begins(Joris)
    from Joris played
        """
        A bad foot, two days of towpath, and a girl with a horse who had not asked him where he had been. Joris was going home. It was eleven days off, if one walked, and he had made it last three weeks.

        All afternoon the canal had gone stiff beside him. He had kept to the land side and looked at the horse. He knew what it did at night; he had grown up with it. He'd been the one they sent out on the ice with a pole, to say whether it would bear.

        He'd the bench by the window. It was cold there, and one stayed awake.
        """
tell begins(Aleid)
    from Aleid played
        """
        It had frozen at four, and Aleid had put it in the book. That made four of them for the night: Lubbert on the settle, with his own bottle; a soldier; herself. And the girl off the boat that lay out there in her reach, with her hood on Aleid's peg.

        The fire was free, in a frost. It was the law of the dyke and she kept it. For the rest there was the slate, and she'd sell off it to anyone, drovers, surveyors, the devil if he wiped his feet. Only not to those. They had sat here and talked, six years ago; and Sander, who was sixteen and going to have the lock, had gone off with them in the morning. In the same frost he came back.

        The room over the lock was his. She let it, since a room is a room. She did not go up there.
        """
tell begins(Lubbert)
    from Lubbert played
        """
        There is nothing like a frost for a man with carts. By tomorrow every sack between here and the sea would be crying out for wheels; and Lubbert had eleven horses in Aleid's stable, and his feet to her stove. He'd uncorked on the strength of it.

        He was well thought of in this house. He had been kind to her at a bad time. She'd had him by the coat, that morning: who was it, who took him? And Lubbert had been on the wall, with a load of oats, and seen the lad throw his bundle up on the Lapwing and jump; and the old man shouting to him to get off. He had told her otherwise. She had wanted it so much.

        And now there was a girl here off that very boat. She'd good hands. She didn't look as if she knew anything.
        """

tell ponders(Fenna)
    from Fenna
        when carried(Letter) = Fenna
            "It had got its corner into her again. Fenna moved it over. One could not say that it was heavy; it was only that one always knew where it was, like a person in the room whom one owes money."
        when gone(Letter) and not believes(Aleid, reason(Sander)) = OwnWish
            "She went over it. She could have kept her hand on it. She could have said, here; it would have taken a breath. Her grandfather had had six years and twelve chances, and she'd thought him a coward, and had needed five weeks and one night."
        "It was out of her hands. She kept feeling for the place in her shirt, where there was now only Fenna."
tell ponders(Joris)
    from Joris
        when haunts(Crossing, Joris)
            "They came on in file, that was the pity of it. It is easier on the ice, in file, and he had told them so. Joris counted the beams. There were nine. One could go along them, and back."
        "It was quieter than it had been. Joris listened for it, as one puts weight on a foot. It was still there. It was only that there was now somebody else on the bank."
tell ponders(Aleid)
    from Aleid
        when believes(Aleid, reason(Sander)) = OwnWish
            "So there'd been nobody. Aleid looked for the man she had hated. She had known his step, and what she would say. There was an old fellow on a boat, calling out to a boy to get off; and he had been dead since October."
        "She had said nothing tonight that was not so. Aleid went through it, as she did with the till. It came out right, and she began again."
tell ponders(Lubbert)
    from Lubbert
        when gone(Letter) and not believes(Aleid, reason(Sander)) = OwnWish
            "It was only paper. A man burns paper. Lubbert moved away from the stove, since he was hot, and when he was cold he found he had to ask himself whether to go back."
        when believes(Aleid, reason(Sander)) = OwnWish
            "It was out. It was like having a horse die that one has fed for years on the quiet. Lubbert did not know what to do with the time."
        "He'd had a few. It was in the night that it came, if one had too few or too many; one had to hit it exactly. There was a thing that knocked on a runner. Lubbert felt for the bottle."

tell looks_back(Fenna)
    from Fenna
        when carried(Letter) = Fenna
            "In an hour there would be the breaker, and she'd be off down the cut behind it. The letter would be going to the sea. It had been there before. Fenna tried to think of it as safe."
        "It was nearly day. Fenna would have liked to stop it there, for a little, while everybody was still what they had been in the night."
tell looks_back(Joris)
    from Joris
        when not haunts(Crossing, Joris)
            "It was day, and he had not been dead. Joris put on his boots. Eleven days, he thought; one might do it in ten."
        "They had gone, as they do when it gets light. They were polite about it. Joris put his hand on the wall to thank it."
tell looks_back(Aleid)
    from Aleid
        when believes(Aleid, reason(Sander)) = OwnWish
            "Grey in the window. Aleid raked out the stove. She had used to do it quietly at that hour, so as not to wake him; she noticed that she was doing it quietly."
        "Grey in the window. It was another one. Aleid raked the stove and thought that somebody had let it burn very bright."
tell looks_back(Lubbert)
    from Lubbert
        "He had a mouth like a feed bag. Lubbert sat up and looked to see what was left of the night, and there was some of it on each of them."
