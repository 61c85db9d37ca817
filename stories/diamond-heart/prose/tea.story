# Tea as it is told, when it is ordered.

# A favour that is an order.

tell order(Rarity, Spike, Tea)
    from Spike when in_facade(Rarity) and at(Rarity) = Workroom
        """
        "As one of us is standing," said Rarity, to a scrap of silk that she was holding to the light, "it would be too kind if there were tea. The Canterlot leaf, not the other. In the thin cups, s'il te plaît." The silk was turned over. It had another side, and that was looked at too.

        There was an answer that belonged here. Spike had made it since he came up to her knee; it had "my lady" in it, and a bow so low that his frill swept the boards, and it had always been paid for with a laugh. He waited, in case.

        She held the silk to a different piece of the light.

        "Right," he said. "Tea."
        """
        """
        "One cannot be expected to begin on nothing," said Rarity. She had her back to him and was drawing a curtain by its own width, and drawing it back. "A little tea would answer. It needn't be strong. It need only be hot, and here."

        The curtain had her whole attention. Spike said that he could do that. He said that he knew where everything was, and heard how it sounded, and went down to where everything was.
        """
        """
        A hoof was lifted off the cutting table, and moved in the air as though it rang something. "Tea, I think," said Rarity. "If one might trouble you. À la menthe, but only if the mint is to be relied on; it so seldom is, in the country."

        It was her own mint. Spike had dug the bed for it. "I'll ask it," he said.

        Nothing came back. She was sorting buttons, the grey from the nearly grey, and did not look up.
        """
        """
        "You will be going down," said Rarity.

        Spike had not known that he would be going down. "I can be," he said.

        "How fortunate. There might be a tray brought up, in that case. Earl's blend, one spoon for the pot and none for luck; the milk in its own jug, et voilà, one may begin to live." All of it was said to the tape that she was winding round her foreleg. At no point had she turned her head, and he found that he was nodding at the back of it.
        """
    from Rarity when in_facade(Rarity) and at(Rarity) = Workroom
        """
        If one looked at him one might see how he took it. Rarity looked at the shears. "It would be so very good of somebody," she told them, "to see about tea. The kettle is not heavy, and one is positively rooted here, mon cher, until the muse has been given something."

        She waited for the bow. He used to do one, a ridiculous one, that dusted the floor. What she heard was a floorboard, and Spike's voice, saying, "Tea. Right."

        The blades of the shears wanted wiping, and she wiped them.
        """
        """
        At the Countess's they had only to let fall the word. One did not fetch; one remarked that there was a thirst, and the thing was done, and nobody's eyes had met anyone's. Rarity had practised it on the cat.

        "It is a thirsty light," she remarked now, with her face to the window. "One does feel that there ought to be tea in it."

        The pause behind her was as large as he was. "I'll put the kettle on," said Spike.

        So it answered. It answered just as it did at the Countess's, and one had somehow the sense of having been let off.
        """
        """
        "Tea," said Rarity. It needed more; it stood there in the room with no clothes on. "One would take it as a kindness. On the tray with the gallery, and the cloth underneath it not the blue one, the blue one is for every day."

        "It's every day today," said Spike. "Isn't it?"

        He said such things, and one used to have an answer. She went along the row of thimbles and set them straight, until she had heard him leave off waiting.
        """
        """
        "Since you are up," said Rarity. He was always up; it was a thing one could have wished him to leave at the door. "It would be a mercy if something were done about a pot of tea. One begins to be quite transparent."

        She had been going to say please. It was on its way. But it had to come past the glass, and in the glass sat a person who plainly never needed to; and what arrived was a movement of the hoof, and he went.
        """
        """
        In the old days she used to put on the kettle herself, and call up the stairs to ask who wanted what, and let it boil dry. "I wonder," said Rarity to the cornice, "whether it is too early to be thinking of tea. They take it so very early now." She let that lie where it might be picked up.

        "I don't know what they do," said Spike. "I can make you some."

        It was a kind answer. She could hear that it was, and had nowhere to put it.
        """
    when at(Rarity) = Workroom
        """
        "There might be tea," said Rarity. "Should anybody be passing the kettle." She said it to the ponyquin, and it was Spike who said that he would see to it.
        """
        """
        Rarity wished for tea. She wished for it in a thin cup, with the handle to the right, and told the window so. "All right," said Spike, behind her.
        """

tell order(who, other, _)
    "{who} let it be known that tea would be welcome, and did not look to see how {other} took it."
    "It was put as a favour, but {other} had been told to bring {who} tea."

# What he does with the apple.

tell slice(Spike, Rarity, Apple)
    from Spike when sliced(Apple)
        """
        The kettle was talking to itself on the stove. Spike took Applejack's apple and polished it on his chest, and thought of Rarity biting into a whole apple, and went to look for a knife.

        He cut it thin. He laid the slices on her saucer, each on the hem of the last, the green edges outward, so that they went round like a skirt. It took him four goes. The first three he ate.
        """
        """
        All the biscuits in the tin had come from Canterlot, and were grey. Spike shut the lid on them. He had an apple; it was a green one, and hard, with a leaf still on, and Rarity had used to like them sharp.

        He did it with the claw of one finger, having washed it twice, and took out the core in a single curl. The bits with bruises he kept for himself. There was only one.
        """
        """
        It had been his own apple for an hour or so and he had been looking forward to it. Spike tossed it up in Rarity's kitchen, and caught it, and sighed, and got out the board.

        Quarters were for foals. Eighths looked mean. He made fans in the end, two of them, as he had seen it done on her own plates when there was company, and put a drop of lemon on to keep them from going brown while he found the tray.
        """
        """
        He had been going to give it to her whole, with a bow. But it looked so much like an apple, on that tray, with the silver jug next to it. Spike took it off and found the thin knife.

        He cut across, first, since that way the pips make a star; and ate the star, as Rarity had not asked for one. The rest he did in slices, and leaned them on each other all round her saucer. They seemed glad of the company.
        """
        """
        There ought to be something to go with it, thought Spike, watching the tea darken. Rarity never ate before noon now. She said that she did; but there was nothing in the basin except one spoon.

        So he sliced the apple for her, so fine that each piece would be gone before she had noticed it was food. He held one to the window. The light came through it, green as a bottle.
        """
    "In the kitchen Spike cut up a green apple, which he had carried there with care, and laid it out in slices round Rarity's saucer."

tell slice(who, other, _)
    "{who} sliced the apple, meaning it for {other}, and ate only the core."
    "{who} cut the apple thin and set it out for {other} as well as {who.she} could."

# The tea is brought.

tell serve(Spike, Rarity, Tea)
    from Rarity when at(Rarity) = Workroom and sliced(Apple) and believes(Rarity, love(Spike) = Applejack)
        """
        "I brought you something with it," said Spike, and put down the tray.

        It was apple. There was only one orchard with that green, sharp enough to be seen; and nobody gave those away at this season, they were kept for friends. So he had been there first. He had come from her, with her apple warm in his hand, and had been told, no doubt, in that voice like a good plain table, go on, there's plenty. And it had been cut so prettily. It went all the way round the saucer.

        Rarity moved the saucer off the tray with one hoof, to where the cloth ended. "How rustic," she said.
        """
        """
        Rarity smelt it before the tray was through the door: under the steam, a cold, clean smell, of orchards. Spike set down the cup where she could reach it. About the cup lay slices of green apple.

        He was smiling a little. He had the look of somebody who has had a pleasant morning and would like to give one a piece of it. She could see the two of them by the stall, with their elbows on the boards; she could have drawn it. She'd have known how to drape it.

        "One sees that you have been to market," said Rarity, and took up the cup, and turned it, so that its painted side was towards the apple and the plain side towards herself.
        """
        """
        He had to go down on one knee to get the tray onto the low table, and from there he looked up. "It's a good one," said Spike. "She keeps the best ones back."

        She. There was no need even of a name. Rarity looked at the slices on the saucer. They had been cut by somebody who took trouble, and she knew for whom one takes trouble over apples: for her whose apples they are. One was being given the crumbs from it, very kindly, on one's own china.

        She lifted a slice by its edge and looked at the window through it. She put it back with the others. "There is a farm on it," she said.

        "A what?"

        "Soil, mon cher. A little soil."
        """
        """
        The tea was as she had wished for it, in the thin cup, with the handle to the right. Rarity had drawn in her breath to say so. That was when she saw the apple.

        It had a bit of leaf by it, for the look of the thing. She recognised the leaf. She had eaten under that tree, on a rug, with all of them, and somebody had said, Spike, y'all come by any time; and evidently he had come by.

        "You needn't have gone so far," she said.

        "It was on the way," said Spike.

        "Yes," said Rarity. "One would suppose that it is always on the way, these days." She moved the sugar bowl in front of it.
        """
    from Rarity when at(Rarity) = Workroom and sliced(Apple)
        """
        There was apple with it. Spike had sliced it so thin that the pattern of the saucer showed through, and laid it in a ring, and now he stood by with his hands behind him like a waiter at his first wedding.

        Rarity took a slice. It was so sharp that it closed one of her eyes. She had not eaten a thing that bit back since she could remember, and she ate another before she recalled that one leaves some.
        """
        """
        "It's for with the tea," said Spike, and set before her a saucer full of green slices, rather as one puts down a bird that may fly off.

        Rarity looked at the saucer. Somebody had taken pains. They had been taken with a claw, on her bread board, by a person who could break a door with that hand; and the slices lay one upon the other like the pleats in a good skirt. She found that she was counting the pleats.
        """
    from Rarity when at(Rarity) = Workroom and not sliced(Apple)
        """
        She heard the tray come up the stairs, slowly, one cup ticking against its saucer. Spike brought it in at arm's length and lowered it to the table as if it were asleep.

        Rarity drank. It was hot, and not too strong; it was, in short, what one had asked for, and she said, "Yes, that will do," and it went on being quiet after that.
        """
        """
        The tea was brought. It was on the right tray, with the wrong cloth, and Spike's thumb had been in the milk. Rarity saw the thumb. She saw him look at it too, and put it behind his back.

        She drank half the cup with her eyes on the window. Some warmth got in, in spite of one.
        """
        """
        "There," said Spike. He had filled it too full; he always had, from a fear that people would not get enough. It stood above the rim and shook.

        Rarity bent and took the first of it without lifting the cup, as one may when there is nobody about; and remembered that there was, and sat up, and touched the cloth to her lip.
        """
    from Spike when at(Rarity) = Workroom and sliced(Apple)
        """
        Spike came up the stairs with the tray before him and his eyes on the apple slices, which had begun to slide. They held. He set it all down by Rarity's elbow and turned the saucer so that she should have the best side.

        "There's apple," he said, in case it could be taken for something else.

        {if believes(Rarity, love(Spike) = Applejack): Her horn lit. The saucer went off the tray by itself, across the cloth and as far as the cloth went, and stopped there at the very hem. Rarity raised her cup. "So one sees," she said. | Rarity looked at it. She looked as if it were in a language that she used to speak, and lifted the cup, and said that it was hot.}
        """
        """
        "I didn't know if you'd had breakfast," said Spike. It sounded all right. He had tried it on the stairs in two other ways. He unloaded the tray for her: pot, cup, the jug with its cloth on; and last the saucer with the apple, cut so thin that it lay like lace.

        {if believes(Rarity, love(Spike) = Applejack): Something went across Rarity's face, too quick for him, and was put out. "From the market," she said. "How very thoughtful of the market." She drank her tea, and her other hoof went out and set the sugar bowl down between herself and the apple, as if it were a screen. | "Breakfast," said Rarity. She took one slice and held it up to the window by the edge, as he had done himself. She did not say what she saw in it, but she drank, and her shoulders came down.}
        """
        """
        The best thing about the tray was the apple. Spike had put it in the middle. He knelt to get himself down to the height of the table, and poured, and did not spill, and pushed the saucer an inch towards her with one claw.

        {if believes(Rarity, love(Spike) = Applejack): Rarity looked at the slices for about as long as it takes to read a letter. "It has been carried a good way," she said, "by the look of it." The tea she took. The saucer was moved an inch back. | "Oh, you've pleated it," said Rarity, and bent close; and for that long she sounded like somebody he knew. She sat up and asked for the milk.}
        """
        """
        He had thought about how it would be when she saw it. Spike set down the cup, with its handle to the right, and beside the cup he set the apple, with the slices just so, and took his hands away.

        {if believes(Rarity, love(Spike) = Applejack): "And whose is this?" said Rarity.

        "Yours."

        "No," she said, as though he had got a sum wrong. She drank some tea. Now and then her eyes went to the saucer, and each time they came away colder, and he could not for the life of him see what was the matter with it. | Rarity did see it. She drank some tea, and after it she ate one slice, to the peel, and laid the peel on the rim of the saucer. It was not a great deal. He was pleased with it out of all reason.}
        """
    from Spike when at(Rarity) = Workroom and not sliced(Apple)
        """
        Going up the stairs with a tray, Spike had found, was a matter of not breathing. He got it to Rarity's table with everything still on it. He poured. He gave it the half turn that put the handle to her right.

        She drank. He stood there some time with the pot, and it came to him that this was all there was to it, and he put the pot down.
        """
        """
        "Careful, it's hot," said Spike, setting it at her elbow. He knew about hot. He had tested it himself, and that was no guide to anything.

        Rarity took the cup in her magic and drank a little from the far side, looking over the rim of it at the ponyquin. "Quite," she said.
        """
        """
        The thin cups had no weight at all; carrying them, he might as well have been carrying the noise they would make. Spike put Rarity's down without any. He was rather proud of that, and stepped back so as not to crowd it.

        A hoof came out, and found the cup by itself, and took it away.
        """
    when at(Rarity) = Workroom and sliced(Apple)
        "Spike brought up the tray and set it down by Rarity: the pot and the thin cup, and on the saucer a ring of green apple, cut very fine. She took the cup."
        "There was tea, and apple with it. Spike had laid the slices in a ring. Rarity drank, and the ring stayed whole for the time being."
    when at(Rarity) = Workroom
        "The tea came up the stairs, steaming, in Spike's two hands. Rarity let him pour."
    "Spike came back with a tray, and held it out to Rarity with the handle of the cup to the right. She drank without remark."

tell serve(who, to, _)
    "{who} brought {to} the tea, hot and without spilling any."
    "{who} set down a cup before {to}, who drank."
