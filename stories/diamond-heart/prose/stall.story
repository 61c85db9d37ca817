# The stall as it is told: some boards.

tell walk(Spike, MainStreet, Square)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        The square was putting itself up for the day. It smelled of wet canvas, and a dog had gone to sleep just where everybody had to step over him. Spike stepped over him.
        """
        "A mare whom he hardly knew asked Spike, across her radishes, whether he was going somewhere nice. He said no, and yes, and came away into the middle of the square with a radish, and ate it leaf and all."
        "Somebody at the corner of the square sold looking glasses, little ones, hung up on strings. Spike went by the whole row with his eyes to the front, and in the last of them he looked."
        """
        Spike cut through to the square behind the clockmaker's, where it was a near thing for the shoulders. He had gone that way since he was the height of the clockmaker's boot scraper. He saw no reason to stop because the wall had got closer.
        """
        "Good morning, Rarity, thought Spike, coming out into the square. Good morning, and what a lot of cloth. He struck out the cloth."
    from Applejack when at(Applejack) = Square and unwronged(Spike)
        """
        You could see Spike coming over most things. He came up out of the main street with his head above the awnings, saying good morning to folks, and stepped around the dog.
        """
        """
        Spike had come into the square. Applejack knew it without looking, for the sun went off her counter and came on again.
        """
    from Applejack when at(Applejack) = Square and turned_away(Applejack, from Rarity)
        """
        Applejack saw him before the dog did. Spike came up out of the main street and stood at the edge of the square as if it was cold water. She had just about got her mind made up how she'd look when she told him where she had been. He looked at her hoof first thing. She hadn't known that it showed.
        """
        """
        There was Spike, at the corner. He did not step over the dog, he walked around it, and begged its pardon, and stood there. Applejack had a customer's change in her hoof and couldn't have said how long she'd had it. She had gone and done it for him; it'd seemed so clear, going over. She looked at him now and thought, it ain't a thing he'd ever have asked for.
        """
        "She had half a mind to hide. It surprised her. Here he came between the awnings, bent over, with nothing in his arms and his arms held as if there was; and Applejack, who had gone clear across town and hit a mare for him, got down behind the pippins and looked for a thing she hadn't dropped."
        "The dog got up. It never had for carts; it walked over to the corner and leaned itself against a leg, and the leg was Spike's, and he stood there and was leaned on and did not look to see by what. Applejack came out from back of the apples to go to him. About halfway she quit. She couldn't have told you which one of the two of them she was doing it for."
        """
        He came in at the corner {if wounded(Spike): with one arm held up against his chest | with his arms folded in like a cold bird}, and folks quit talking as he went by them. Applejack put the CLOSED card against the scale. There'd be time to sell apples when she could tell one from another.
        """
    from Applejack when at(Applejack) = Square and not unwronged(Spike)
        """
        Spike came up into the square, and there wasn't a one of them that he said good morning to. Applejack put down what she had.
        """
    "Spike came up out of the main street into the square."

tell walk(Applejack, Square, MainStreet)
    from Spike when at(Spike) = MainStreet and unwronged(Spike)
        """
        "Hold up," said a voice he knew. Applejack was coming along the main street after him in her apron, and he could not think when he had last seen her anywhere with no apples behind her.
        """
        """
        There was Applejack, away from her stall. She came up beside him, and fell into step, and did not say for some way what it was about.
        """

tell walk(Applejack, MainStreet, Square)
    from Spike when at(Spike) = MainStreet and unwronged(Spike)
        "Applejack went back to her apples. She looked round once, from the corner, and saw that he had seen it, and tipped her hat so as to have had a reason."
        "A cart went by toward the square, and Applejack looked after it. She had nobody minding the stall. She gave him a nod and went."

tell hold_boards(Spike, Applejack)
    from Spike when burden(Applejack) >= 3 and not happened confide(Applejack, Spike)
        """
        The stall stood half up and thinking about it. Applejack had one end of the roof on her shoulders and a hammer between her teeth, and the other end, by every law there is, was coming down.

        Spike put a hand under it.

        "Mmf," said Applejack.

        "I can hold that. I've got..." He considered how much he had. "I've got time."

        He held it. It was work for a ladder, and he was the ladder, and there was some comfort in being wanted for his inches. She drove the nails with two blows each and did not talk. She went all along the one side and all along the other, and it was only when she had started back that he saw she was hitting nails that were in.
        """
        """
        "Up a bit," said Applejack. "Your up. Mine don't go there."

        Spike took the boards from her and raised them to where he supposed the roof had been last week. From up here he could see the top of her hat, which was not a side of Applejack that people often saw. It did not tilt back to look at him.

        "Good?"

        "Good."

        They did the whole roof so, with a word to a board. She was as quick as ever and struck as true. But she was a pony who whistled when she worked, badly, and Spike was on the last board before it came to him what was missing.
        """
        """
        Applejack was trying to lift a roof by being angry with it. It was a good big roof, four boards long, and each time she had the far end up, the near end thought of something else.

        "Let me," said Spike, and let it rest along his arms.

        "I had it."

        "I know. I'm only keeping the rain off it." That ought to have got him a snort. It got him a nail, handed up without a word, and another after it; and so he stood, a post among posts, while she hammered, and watched the street through the gap and wondered what he had said.
        """
        """
        "If you've come to laugh," said the roof of Applejack's stall, "you can do it from the other side." Beneath it stood four orange legs, and the legs were shaking.

        Spike took hold of the near end and lifted. It came up off her like the lid of a box. She had the print of a plank across her hat; and for as long as it takes to blink she did not look like Applejack, or like anybody who knew that she could be seen.

        "Well, higher than that," she said, and felt for the nails. She put in each of them at a blow. He had never known her use so many on one roof.
        """
    from Spike when happened confide(Applejack, Spike)
        """
        "Well, don't stand there being sorry," said Applejack. "Lift."

        Spike lifted. She had told him all of it with a board across her neck, it struck him now, and never once set it down. The roof went up on his two hands. She nailed like somebody with a grudge against wood, and when she had done both sides she stood under it and looked at him, and away.

        "I'd have had it up," she said.

        "I know."

        "It'd have been dark."
        """
        """
        Nothing could be done about Thunderlane. A good deal could be done about a roof. Spike got under it and straightened his back, and it rose off her shoulders, and she came out from below rubbing her neck and did not seem to know what to do with being able to.

        "Nails," he said.

        "I got nails," said Applejack. She set them in a row, as true as a hem, and the last one she hit only the once.
        """
    from Spike when not happened confide(Applejack, Spike)
        """
        "You're tall," said Applejack, in place of good morning. "Get under here and be tall."

        Spike got under. The stall's roof weighed what a stall's roof weighs, and he stood with his arms up and talked about doughnuts while she went along the edge with a mouthful of nails. When it was done she hung on a crossbeam with all four hooves off the ground to see if it would bear. It bore.

        "That'll see the summer out," said Applejack. "Obliged."
        """
    from Applejack when burden(Applejack) >= 3 and not happened confide(Applejack, Spike)
        """
        Applejack had told those boards what she thought of them by the time the weight went off her neck. She did not look round. There was but one person in Ponyville with that much arm and that little noise.

        "I can hold it," said Spike, up among the posts. "If it's a help."

        She was glad of the hammer. It is a hard thing to ask a pony how she's keeping while she's hammering, and she made it last. She did the nails he could see and then she did some he couldn't. All that while he held up her roof and never once said was she done.
        """
    from Applejack when burden(Applejack) >= 3 and not happened confide(Applejack, Spike) and owes(Spike, to Rarity) = Help
        """
        A stall roof wants two, and Applejack had told Mac to stay home. She had told him she would manage. She had been managing for some while when the far end rose up out of the mud on its own, with Spike behind it.

        "Mornin'," said Applejack, and that was about the sum of what she had. She set nails. There was a shine on him like a wedding spoon and he was taking care not to lean on anything, so it was the Boutique he was bound for. She knew it as well as if he'd carried a sign. Any other morning she would have had some fun with him.
        """
    from Applejack when happened confide(Applejack, Spike)
        """
        Having said it she'd have liked to go and see to a fence, the far one. But there was half a stall lying on her neck. Spike took it off her. He didn't say one word to the purpose; he said, "Where do you want it?" and she told him, and he put it there, and held it while she hammered.

        By about the fifth nail she had got to where she could look at him.

        "You ain't going to be wise at me," said Applejack.

        "I'm going to be a post," said Spike.
        """
        """
        He had stood there and heard her out, and all that while there'd been a board on each of her shoulders and neither of them had thought of it. Spike thought of it first. He turned about as red as purple goes, and got both hands under, and up she went.

        It's a queer thing to have a weight gone that you'd quit noticing. Applejack hit her own hoof with the hammer, twice.
        """
    from Applejack when not happened confide(Applejack, Spike)
        """
        "Hold her there," said Applejack. Spike held her there. With him under it the roof sat as steady as a hen, and she went along nailing and told him about the mud in the lower field, which was good mud this year. He asked the right questions. You could say that for reading: it gave a fella manners about mud.
        """
    "Spike stood under the roof of Applejack's stall with both arms up, while she went from post to post and nailed it fast above him. Neither of them said much. When he let go, it stayed."
    """
    "Left," said Applejack, and, "Other left," and Spike carried the roof of her stall about over his head until she had it where she wanted it and could put in the nails.
    """

tell hold_boards(helper, friend)
    from helper
        "{helper} got a shoulder under the boards. They were heavier than they looked, and {helper.she} said so, and {friend} said that the last few inches always were. Between them they got them up."
        "The boards wanted holding. {helper} held them while {friend} drove in the nails, and came away with splinters and the good feeling of having been used for what one is good for."
    from friend
        "{friend} would have managed. It went quicker with {helper} at the other end, though, and when the last nail was in {friend} looked along the stall and found it straight."
    "{helper} lent {friend} a hand with the boards, and the stall went up."
    "{helper} held and {friend} hammered, and after some shouting there was a stall."
