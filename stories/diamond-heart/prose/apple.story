# The apple.

tell give_thanks(Applejack, Spike, Apple)
    from Spike when owes(Spike, to Rarity) = Help and at(Spike) = Square
        """
        "Hold out your hand," said Applejack.

        The apple was hard and green and had a wisp of straw stuck to it. "Keeper," she said. "It's been under the hay since fall, and it ain't lost a thing by waiting."

        "Is it the last one?"

        "It's the best one. That's different." She closed his claws over it with her hoof. "Slice it thin. It's sharp, but thin, it's a kindness."
        """
        """
        She went along the crates by smell and came up with one apple, green all round, not a freckle on it.

        "I know where you're bound," said Applejack, "so don't go being modest. Share it with her. She used to like them sour."

        Spike said that he had only held up some boards.

        "You held up some." She turned him about by the elbow and set him on his way with a shove, which for her was tender.
        """
    from Spike when at(Spike) != Square and at(Spike) != Workroom
        """
        Applejack had come after him at a trot, in her apron. "You went off without it," she said.

        It was an apple, a green one, warm on the one side from her pocket. Spike said that he had only held up some boards.

        "I don't like to owe," said Applejack. "It itches. Slice it thin, it's sharp." She had got her breath by this time, and looked about her, as people do who have left a shop with the door open.
        """
        """
        "Catch," said somebody behind him, and he turned round and caught it against his chest. It was green. It was the kind that she did not sell.

        "You walk fast," said Applejack, "for a fella that ain't in a hurry." She had run. She would not have it noticed; she stood with her hat straight and breathed through her nose. "That's thanks. Git."
        """
    from Applejack when at(Spike) != Square and at(Spike) != Workroom
        """
        She had to trot to catch him up, and felt a fool for it, with the apple knocking in her pocket at every step. A debt don't get any smaller for being walked around on. "Here," said Applejack, and put it in his hand. "I'd have had that on me all day."

        He looked at it first. She had known that he would.
        """
    from Spike
        """
        "Here," said Applejack, and there was an apple in his hand, green and cold. "For your trouble. I'd say more, but it'd only come out as apples anyhow."
        """
        """
        Spike caught it because it was coming at his head. It was an apple, one of the big green ones that she did not sell.

        "That's thanks," said Applejack. "In case you was wondering."

        He turned it over and could not find a mark on it. "Thank you," he said.

        "No. You got it backwards," said Applejack. "Git."
        """
    from Applejack when at(Spike) = Square
        """
        There were folks you thanked by telling them and folks who went pink and fell over things. Applejack felt around in the straw for the green one, the keeper. She had been saving it for herself, for about when she could taste anything.

        "Take it," she said. Spike took it in both hands. You would have thought it was an egg.
        """
        """
        "I don't need anything," said Spike.

        "Didn't ask what you need." Applejack polished the green apple on the one clean part of her apron and handed it up to him. It was as pretty an apple as the farm had put out all year, and she would as soon it went to somebody who would look at it first. He looked at it first.
        """
    """
    Applejack picked out a green apple, the handsomest she had, and gave it to Spike. "There," she said, and would hear no more about it.
    """
    "For thanks Spike got a green apple, and Applejack's hat pushed up off her nose for as long as it took to say so."

tell give_thanks(Applejack, Spike, Apple)
    from Spike before when happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack) and owes(Spike, to Rarity) = Help and at(Spike) = Square
        """
        She had her hat back on before he could say anything. "That's told," said Applejack. "I ain't going to stand here and be looked at. Hold out your hand."

        The apple was hard and green and had a wisp of straw stuck to it. "Keeper," she said. "It's been under the hay since fall, and it ain't lost a thing by waiting. That's for the boards."

        "Is it the last one?"

        "It's the best one. That's different." She closed his claws over it with her hoof. "Slice it thin, for her. It's sharp, but thin, it's a kindness."
        """
        """
        Spike had got as far as her name. Applejack turned her back on him and went along the crates by smell, and was a long time at the last of them, with her head down inside.

        She came up with one apple, green all round, not a freckle on it.

        "I know where you're bound," she said. It was nearly her usual voice. "Share it with her. She used to like them sour."

        Spike said that he had only held up some boards.

        "And I'm only paying for some boards," said Applejack. "Take it. I got to be straight with somebody today."
        """
        """
        "Now I owe you twice," said Applejack, "and I only got the one." She put it into his hand: an apple, green, cold from the straw, the kind that she did not sell.

        It was so plainly meant to be the end of the talk that Spike looked at it and not at her. There was a leaf on it. "It's a good one," he said.

        "I know it is. I raised it." She gave her nose one hard wipe along her foreleg. "You eat that with her, where you're going, and don't neither of you say it's sour. It knows."
        """
    from Applejack before when happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack) and at(Spike) = Square
        """
        He was fixing to be kind. She could see it get up in him, like bread, and if it got all the way up she'd be no use till noon. Applejack went head first into the straw.

        "For the roof," she said, when she had her face in order, and gave him the green one, the keeper. She'd been saving it for about when she could taste anything. It could go to somebody who'd look at it first. He looked at it first.
        """
        """
        You tell a thing, and after that there it is, like a cow in the kitchen. Applejack could not abide it. She picked out the green apple, and polished it on the one clean part of her apron, for longer than it wanted.

        "I don't need anything," said Spike.

        "Didn't ask what you need. I'd like to be quit of owing, that's all, if I can't be quit of the rest."
        """
    from Spike before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack) and at(Spike) = Square
        """
        "That's for the roof," said Applejack. Her eyes were red and her hat was straight. It was a green apple, cold, with a straw on it, and when he had hold of it she did not let go of her side. "The other thing I can't pay for. So I'd take it kindly if you'd forget you did it."

        "Did what?" said Spike.

        "There you go," said Applejack, and let go.
        """
        """
        "Don't look," said Applejack; and a weight was put into his hand, round and cold, and his fingers were folded over it. "Now look."

        It was a green apple. She had rubbed it till the awnings showed. Spike could see himself in it, and her, and her roof, all of them bent the same way.

        "That's only for the holding," she said. "I went through what I had for the other, and there wasn't nothing in the size."
        """
        """
        "I been saving this," said Applejack. It was a green apple, and she spoke to the apple. "I was fixing to eat it when I felt better. Well, I do, some. And what it turns out I'd like is to see somebody go off with it."

        She put it into his hand. Spike said that they could have half of it each, now. He had no knife, but he had a thumb.

        "You got somebody to halve it with," said Applejack. "Git, before I'm sorry."
        """
        """
        She came up with an apple, a green one, and looked it over as she might have a nail that she was going to trust. "Here. I like to have a thing finished," said Applejack. "It don't need to be finished good."

        Spike held it. It weighed more than they do. He would have said something, but he had seen her, just now, from closer to than people generally did; and so he asked what sort it was, and she told him, and was a good while about it, and they both got their breath.
        """
    from Applejack before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack) and at(Spike) = Square
        """
        "It's for the boards," said Applejack, and gave him the green apple.

        Spike looked at it, and at her. She had been bawling on him inside of the quarter hour. There was a damp place on his chest in the shape of a hat brim.

        "For the boards," he said.

        "I ain't got a fruit for the other."
        """
        """
        It was the keeper, the one that she had been saving. Applejack gave it a rub, and it struck her that it was the first thing since last night she'd been glad to see go. "Take it," she said. "That's us square. And if you say that it's too good, I'll sit down and start over."

        He took it. He said that it was just about good enough, and she could have kissed him.
        """
    before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack)
        "Applejack gave Spike a green apple, for the boards. What else he had done for her that morning she did not put a price on."

tell give_thanks(who, friend, gift)
    from who
        "It was all that {who.she} had about {who.her}. {who} held out {gift} to {friend}, and hoped that it would say it for {who.her}."
    from friend
        "{who} gave {friend} {gift}, and went rather stiff in the giving, as people do who mean it."
    """
    {who} gave {friend} {gift}. "For what you did," {who.she} said.
    """
    "{gift:It was|They were} not much, but {who} gave it with both eyes on {friend}'s face: {gift}, for thanks."
    """
    "You'd better have this," said {who}, and {friend} was left holding {gift}.
    """
