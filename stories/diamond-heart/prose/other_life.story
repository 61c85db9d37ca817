# How it may go without a quarrel: tea for two, the work they had been going to do.

# The other life.

tell make_tea_together(Rarity, Spike)
    from Spike when facade(Rarity) < 6
        """
        Neither of them could find the lid of the pot. Rarity went through one cupboard and Spike, because he was there, went through the ones above it that she needed a chair for, and they talked the whole time with their heads in different shelves.

        "Those are never clean," she said, about the cups that he was holding. "I've been living like a badger. Give here." She breathed on one and rubbed it up with the end of her own mane.

        They carried it all upstairs between them, and sat on the floor by the tall window, as there was only the one stool. She drank too soon and burnt her tongue, and said so. Spike blew on his, which is a foolish thing for a dragon to do. It boiled over his hand.

        "Rarity," he said, when they had mopped it.

        "Yes?"

        "Nothing," said Spike. "It's good tea."
        """
        """
        "You warm the pot," said Rarity, "I'll ruin the milk," and she very nearly did, for she was telling him about a client's bustle with both forelegs.

        Spike held the pot between his palms and breathed on it until it ticked. It was a thing she had thought of, years ago, on a morning when the stove would not draw; he had been so proud that he had gone about warming everybody's. He had not known that she remembered. She put in the leaf while it was still in his hands, and her mane fell over his wrist, and she left it.

        The cups did not match. There were two, and she took the chipped one before he could.

        He had the sentence. It was quite a short one. He carried it up all the stairs along with the tray, and set down the tray.
        """
        """
        The kettle took its time, and they let it. Rarity sat on the kitchen table with her hooves hanging, out of all her angles, and asked him things: was he sleeping, did the left wing still click in the cold, who cut his claws now, for it was a scandal. Spike told her. He heard himself go on telling her. It was as though somebody had left a gate open in a wall that he'd been walking beside.

        She poured, and pushed the sugar towards him without asking, all of it.

        "You look tired," he said.

        "I look dreadful," said Rarity, "I haven't a stitch of paint on that I'd own to," and smiled straight at him. He looked for something to do, and stirred.
        """
    from Rarity when believes(Rarity, love(Spike) = Applejack)
        """
        It is easy to be natural with somebody who is spoken for. Rarity told herself so as she rinsed the cups. There was no call to hold in one's stomach, or to be anything but glad that he was here, warming her pot between those great careful hands and grumbling about the stove.

        "You've still got this one," said Spike. It was the cup with no saucer that she had never thrown away.

        "It's yours. It was always yours," she said, and heard it, and reached past him quickly for the spoons. "You may leave it here, you know. For when you come. Or take it. One of us ought to have the set."

        Spike turned the cup about until the chip was on the far side. "I'd leave it here," he said. "If that's all right."

        They drank with their shoulders nearly together, looking out of the tall window at everything that was in it.
        """
    from Rarity when facade(Rarity) < 6
        """
        She had meant to let him carry the tray, and ended by carrying one end of it, so that they came up the stairs crabwise and laughing, slopping milk at every step. Rarity could not think when she had last been in her own kitchen with anybody. One sent down, or one went without.

        They had two cups and one spoon. Spike stirred hers, tapped the spoon, and stirred his.

        "You've got paint here," he said, and showed her where, on his own cheek.

        "I've paint everywhere, it's holding up the roof," said Rarity. She wetted a corner of the cloth in the hot water and wiped, and it came away in a great beige curl. He was looking at her as if she had handed him something.

        Now, she thought. She drank to get her courage up, and by the time she had put down the cup he was asking about the autumn line.
        """
        """
        "Sit," said Rarity. "No, on that, it's only last year's taffeta, it has done nobody any good." She had fetched the water and he had fetched the fire, and over it the two of them had talked such nonsense about Canterlot hats that the leaf had stood twice as long as it should. What came out of the pot could have been used on fences.

        Spike drank it off and held out the cup. He always had. At ten he would have drunk the fence.

        She gave him the rest of it. Their hoof and hand were on the pot together, for as long as it takes to pour; and she had it in her mouth to say, and it was not about the tea. The lid fell off. They both went after the lid.
        """
    """
    Rarity rinsed the cups and Spike saw to the fire, and they made the tea between them and drank it in the window, from two cups that did not match. Whatever they said was mostly about the tea. It grew cold in the end, and neither had got up to fetch anything.
    """
    """
    "Milk," said Rarity, and Spike passed it before she had pointed. They had made tea together so often once that it made itself. Each of them started a sentence over the first cup, at the same time, and each of them said: No, you.
    """

tell make_tea_together(who, other)
    "{who} and {other} made the tea together and talked until it was cold."
    "One of them saw to the kettle and the other to the cups; {who} poured, and {other} found the sugar."

# A word of thanks, with the face left off.

tell thank(Rarity, Spike)
    from Spike when sliced(Apple)
        """
        Rarity put down her cup. She had been about to say something; he could see it, the lips were drawn for it already, and he got his elbows in.

        "Thank you," she said.

        He waited for what came after. There was generally something after.

        "It's a very nice apple, and you've cut it as if it mattered. I don't know when I was last brought anything that I hadn't sent for." It came stiffly, like a drawer that has been shut all winter. She took a slice, a middle one, and put in the whole of it, and her eyes watered. "Sour," said Rarity, round it. "Oh, it's good. Do sit down, Spike. Not like that. However you like."

        He sat however he liked. He was afraid to look straight at her, in case it was an accident.
        """
    from Spike when not in_facade(Rarity) and served(Rarity)
        """
        "Spike," said Rarity.

        It was only his name. But it was some time since she had used it for anything except to begin an order with, and he looked up from his hands.

        "You came up those stairs with a tray, and you had the handle to the right. I saw. I've sat here and seen it, and I couldn't..." She stopped. There was a crease between her brows that the powder had not reckoned with. "Thank you. That's what one says. I used to know that."

        "It's just tea," said Spike.

        "It is not just tea," she said, crossly, with no French in it at all; and she rubbed her nose, and there was a clean place on it.
        """
        """
        He had got ready for it, whatever it was going to be. One held still and thought about a nail. So it was a moment before the words came through to him, and they were not about his elbows.

        "...so kind of you," Rarity was saying, "and I've sat here like a duchess on a coin. I do beg your pardon. Thank you. It's just how I like it; you always did know how I like it." She had both hooves about the cup, as people hold one who are cold. She was facing him. He had seen a good deal of her from the side, this year, and had forgotten how much more of her there was.

        "There's more in the pot," said Spike. It was the best that he could do.

        "I should hope so," said Rarity.
        """
    from Rarity when sliced(Apple) and believes(Rarity, love(Spike) = Applejack)
        """
        It was another's apple, and it was for another that he would have liked to cut it. Very well; and what had he done, when one came down to it? He'd been given something good, and he had brought it here.

        There was a remark prepared. It had a barn in it. Rarity had it on her tongue, where it tasted of nothing whatever, like everything that she had said that year; and she looked at Spike's hands, which he had washed, and she put the remark down.

        "Thank you," she said.

        It was dreadful how it shook. She'd had no idea that it had been holding anything up. "Thank you, Spike, it was a lovely thought. I would have liked to be nicer about it from the start. I seem to be out of practice." And since there was no going back up after that, or not with any dignity, she ate a slice, and let it make a face of her.
        """
    from Spike when happened see_to(Spike, Pins) and not served(Rarity)
        """
        He had pins in both hands, and one in his knee. "Where d'you want them?" said Spike, and got ready.

        "Anywhere," said Rarity. She was looking at the knee. "Oh, Spike. Hold still." It was her old voice, the quick one, with thread in it, and she had the pin out before he had so much as felt that it was in. "I should have let you do the whole room like that, and told you that you'd missed one. Thank you. I ought to have said it first."

        "There weren't that many," said Spike. He had counted a hundred and forty.
        """
    from Rarity when happened see_to(Spike, Pins) and not served(Rarity)
        """
        One says that it was nothing, to persons who have been on the floor for one. Rarity had it ready. But he had laid them out along the edge of the table, every pin, with the heads all one way. She had taught him that when he was so small that he did it from a box, and she had not known that he still did.

        "Thank you," she said. "No, do let me. I've been perfectly beastly since you came in at the door, and you got down on your knees and picked up my pins. Thank you, Spike." It came out rather loud. It was some time since it had been let out.
        """
    from Rarity when not in_facade(Rarity) and served(Rarity)
        """
        One inclined the head. That was how it was done: one let the lids fall, the tray had been acknowledged, and nobody was any the worse. Rarity had begun to incline it. He was standing there so carefully, with his tail held out of the way.

        "Oh, thank you," said Rarity.

        It had got out by itself, in the quick voice, the one from over the shop. They both heard it. She waited for the ceiling to come down. There was a fly on the milk jug, and it went on washing.

        "You're welcome," said Spike, after a time, like somebody feeling for a stair.

        "I was thirsty," she told him, "and you went and saw to it, and I never so much as looked round. I'd be ashamed to treat a hatstand so." It was astonishing what a relief it was to one's neck.
        """
        """
        She had a sentence made. It was a good sentence, it hung well, and she looked at it and could not think where one would ever wear it.

        "I am being horrid," said Rarity in place of it. "You've been carrying things about for me since you came, and I've watched you do it as one watches the weather. Thank you for the tea. I mean it. It's hot, and it is here, and so are you."

        Spike looked behind him. There was nobody there. He turned back, and he had gone such a colour that she would have liked to have three yards of it.
        """
    """
    "Thank you," said Rarity, and she said it to Spike and not to the window. It took the polish off her voice. He had his mouth open to be sorry for something, and had to look for another use for it.
    """
    """
    Rarity's chin came down. "I haven't thanked you," she said. "I do. It was good of you, and I've behaved like a door." Spike said that it was a nice door. It was not much of a joke, and she laughed at it until she had to hold on to the table.
    """

tell thank(Applejack, Spike)
    from Spike
        """
        "I'm obliged to you," said Applejack. She said it straight, hat and all, and held out her hoof to shake on it. Spike took it. He had a little trouble about where to look. Twilight's friends mostly thanked him over their shoulders, being fond of him.
        """
        """
        "You could've gone by," Applejack told him. "Folks did. I counted eleven." It seemed to be all; and she stayed there and let him have it for as long as it takes to eat an apple, so that he should be sure that it was meant.
        """
        """
        Applejack thanked him. It was four words, and she had to take her hat off to get at them. "Most don't know what that's worth," she said. "You do, for you've gone red."
        """
    from Applejack
        """
        She could have found him something to take along. But a thing in the hand is what you give so as not to have to say it. "Thank you, Spike," said Applejack, and looked up at him until it had got all the way there. He grew about an inch. He could ill afford it.
        """
        """
        There was nothing on the stall that was as big as what he'd done. Applejack told him so. "I ain't going to hand you a fruit and call it square," she said. "I'm just telling you. It was good of you, and I'll know it a good while."
        """

tell thank(Spike, other)
    """
    "Thank you," said Spike to {other}. He did not wave it about; he put it into {other.their} hooves, as it were, with both hands, and made sure that it was held.
    """
    """
    Spike said to {other} that he wouldn't forget it. It came out rather like a warning, and he tried to put that right, and {other} told him to leave it as it was.
    """

tell thank(Twilight, other)
    """
    "I want to thank you," said Twilight to {other}, "in general, and for that in particular. I've left out the headings."
    """

tell thank(Pinkie, other)
    """
    "Thank you," said Pinkie to {other}. There was nothing after it. She had stopped, on purpose, so that it should have the whole plate.
    """

tell thank(Rarity, other)
    """
    "I never thanked you," said Rarity to {other}. "I'm doing it now. No, let me get to the end, I am out of the way of it." She got to the end. It wasn't far.
    """
    """
    "That was good of you," said Rarity to {other}, "and you did it for nothing, and I let you see that I thought it was owing. It wasn't. Thank you."
    """

tell thank(who, other)
    "{who} thanked {other} quite simply, and for a moment looked as if {who.she} had stepped out of doors without a coat."
    """
    "Thank you," said {who}. {Other} had not been ready for it, and said so.
    """

# The work they had been going to do.

tell begin_line(Rarity, Spike, Line)
    from Spike when in_facade(Rarity)
        """
        He was to stand, it turned out, and be a rack. Rarity hung lengths of cloth on him, and took them off, and had others handed to her; she spoke of drape and of fall to someone just behind his ear. "The arm up. It was up a moment ago. One does so depend on its being up." Whenever she had pins in her mouth it was almost friendly, since she could not say anything.

        Once the tape went round his chest. She read it, and read it again, and wrote it down at the back of the book instead of the front. Spike asked what it was for. "For scale," said Rarity.

        His arm shook by the end. But a gown stood on the ponyquin, with half of its seams in, and that was what he had come for.
        """
        """
        "From the left," said Rarity, "and not breathing," and Spike held up one end of a length of russet crêpe and did not breathe. There was an hour of that. He handed shears. He crawled after a button and was told, from above, that it was the other button. A pin went into him where the scales are thin, and she asked it back.

        Still she was at work, and he had missed the sight of it. Now and again, her head on one side, she forgot to hold her chin up, and he moved the lamp so that she should not notice.
        """
    from Rarity when in_facade(Rarity)
        """
        One needed a form with shoulders, and Spike had shoulders. Rarity said it in so many words, so that there should be no mistake. She turned him to the light and draped him, and pinned, and found fault; the whole of the autumn line was tried against that long violet back, and looked shabby. "Higher. Not so high. It would be a help if one's assistant were a little less alive."

        {if sketched(Suit): There was a moment with the tape. It had to go round him somewhere, and she had to put both forelegs after it to catch the end. She had the figure she wanted out of it, the true one, to the last half inch. She wrote it small, inside the cover of the old book, where no one would look for it. | When she passed the tape round his chest she had to put both forelegs after it to catch the end. She read off the figure twice; the first time she'd not looked at it.}

        By the time the pins were used up there was a gown begun, and they had not said a thing that was not about the gown.
        """
        """
        "The russet, then. No; what do they wear it for, they look like sideboards," said Rarity, "the other russet," and Spike brought the other one. She ordered, and he fetched. It went quite quickly, with orders. Hems were turned up. A sleeve was set in, and was found to be the wrong one, and the blame for that was placed.

        An hour of pins went by in such a way. When she stood off at last to look at what they had, it was a dress, it could be sent to anyone. She had him walk round it with the lamp, and on every side of it there was only a dress.
        """
    from Spike when not in_facade(Rarity)
        """
        "That green is criminal," said Rarity, "I want nine yards of it. Up on the steps with you; no, you don't need the steps, look at you, you're the steps." She had chalk on her nose. She had him hold the bolt overhead and let it drop all at once, so that she could see how it fell when it was not being careful, and she clapped, and made him do it over for the joy of it.

        Spike was pinned and draped, and was turned round like a maypole. He was an admiral's widow, and after that two bridesmaids. She talked with her mouth full of pins and he understood every word, and when she measured him, quickly, under the arms, she was laughing, and it tickled, and they had to begin again at the neck.

        There was a gown on the ponyquin when they stopped. Neither of them remembered having had breakfast, or whether it mattered.
        """
        """
        Nothing was right, and Rarity was delighted. "It's hideous. It's a tent for a bishop. Oh, this is good, take the other end." They pulled the whole thing apart along its basting, she from the hem and Spike from the collar, and met in the middle with a lap full of thread.

        He could thread a needle with a claw tip faster than she could with her horn, and she had not forgotten it; she held them out to him a dozen at a time and never looked to see if he was there. He was there. On the back of an order form from Canterlot she had drawn a thing like a falling leaf with a waist, and he held the lamp, and watched it become true in rust-coloured wool.
        """
    from Rarity when not in_facade(Rarity)
        """
        It came. It simply came, after all those weeks of sitting and asking it nicely. Rarity threw a length of fox-red wool about Spike's shoulders to see the colour by something that she liked to look at, and where he shrugged to free his wing the cloth broke into one long fold; and there was the entire autumn, hanging from that fold.

        "Don't move. Don't breathe. No, breathe, it's better." She had pins in her mouth and chalk behind both ears. {if sketched(Suit): She measured him from every side while she was about it, for she would be wanting that, too, and never you mind what for. | She measured him from every side, as one paces out a field.}

        "Is it good?" said Spike, who could see none of it.

        "It's so good that I could bite it," said Rarity.
        """
        """
        They worked as they had worked in the old days, which is to say on the floor. Rarity cut on her stomach, with her hind legs in the air; Spike went before her on his knees and kept the cloth smooth, and told her about the ducks by the bridge, who were not speaking. It made her cut straighter. It always had, and she had let herself think that it was the shears.

        "You had a green on you once," she said, "that was a crime, and I told you so, and you wore it every day for a month."

        "You said you adored it, too."

        "I did. I do. Mind your tail."

        By the end they had three dresses out of a cloth that was meant for two, and she had not once wondered who would see them.
        """
    when in_facade(Rarity)
        "Rarity gave orders, and Spike held things up. It was a matter of cloth and pins, and of arms kept where they had been put; and the autumn line was begun."
    when not in_facade(Rarity)
        "Rarity and Spike began on the autumn line. They had it all over the floor in no time, and the two of them in the midst of it on their knees, disputing about a sleeve."

tell begin_line(who, helper, _)
    "{who} and {helper} set to work. It was pins and patience for an hour and more, and at the end there was something to show."
    "With {helper} to hand the shears, {who} made a beginning."
