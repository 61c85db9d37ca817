# Ways by magic, in general.

tell teleport(Twilight, _, to)
    from Spike when not unwronged(Spike) and at(Spike) != to and not turned_away(Twilight, from Rarity)
        """
        "Twilight, don't," said Spike. But the air had already clapped to, and there was nobody in it, and a little purple smoke.
        """
        """
        "I shan't be long," said Twilight. Her voice had been ironed quite flat. Spike put out an arm to stop her, and had hold of some warm air.
        """
        "Twilight kissed him on the forehead, as she had not done since he could be lifted. It was by that he knew; and before he had got to the end of her name he was saying it to sparks."
        "She was there, with her jaw set, and in the next instant she was not. Spike knew where a person goes who leaves with a face like that, and he could not get up."
    from Twilight
        "Twilight shut her eyes, was for an instant nowhere, and opened them {to.where}."
        "It was eleven hundred paces, or one spell. Twilight took the spell. {To} came up around her and steadied."
    from Spike when at(Spike) != to
        "With a pop as of a very large cork Twilight was no longer there. She had not said where she was going."
    from Rarity when at(Rarity) != to
        "Twilight went out like a candle, and there was a smell of matches."
        "There was a bang, and where Twilight had been there was a place for somebody else."
        "The light took Twilight. It had the manners to do so at a little distance."
    from Applejack when at(Applejack) != to
        "There was a pop, and no Twilight. A pony never did get to finish a sentence on her."
        "Twilight went. Applejack waited for the ring of smoke to quit, so as not to breathe it."
    from Pinkie when at(Pinkie) != to
        "And POP went Twilight, and Pinkie looked to see if there was a weasel."
    "There was a pop, as of a very large cork, and Twilight was {to.where}."
    "Twilight's horn took light. When it went out she was {to.where}."

tell teleport(who, _, to)
    from who
        "{who} went without crossing anything between. It was cold there, for as long as it lasted, and after it came {to}."
    "Light folded itself around {who} and opened again {to.where}."
    "{who} went to {to} the short way, by magic."

tell teleport_with(Twilight, friend, Workroom, _)
    from Rarity when turned_away(Twilight, from Rarity)
        """
        They went {if happened teleport_with(Twilight, friend, _, Workroom): as they had come,} without the stair. The light shut. A little heap of dust from the road lay in the middle of the boards, four-cornered, where the two of them had stood.
        """
        """
        Twilight put out a hoof, and not towards Rarity, and {friend} took it. There was the bang. It blew out the pilot of the iron, and in the stillness one could hear that go tick, tick, getting cold.
        """
        """
        There was nothing further. They had looked at each other, not at her, as people do when they leave a sickroom; and the light came round them and took them off. It was done quite softly. Rarity had rather counted on the bang.
        """

tell teleport(Twilight, Workroom, _)
    from Rarity when turned_away(Twilight, from Rarity)
        """
        Twilight went in a flash, and the flash stayed on in the eye for a time after her, green where she had been violet. Rarity watched it until it was no particular shape.
        """
        "Twilight lit her horn, and it went out. She had to try it three times. One did not know where to look; and while Rarity was not looking it caught, and there were only the ponyquins."
        "The light drew in round Twilight from the edges. The last of her to go was the crown. It was on crooked, and Rarity had for some while been wanting to put it straight."
        """
        "Goodbye," said Twilight, who had been well brought up. She seemed to hear it. Her face went small, and there was a pop, and the patterns settled on the table one by one.
        """

tell teleport_with(Twilight, Rarity, _, Castle)
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and facade(Rarity) = 0
        """
        "You'll say it to him," said Twilight, "not to me," and she had Rarity by the foreleg, or it may have been Rarity who had hold. What there was about them went. It was cold, for as long as it lasted. When there was a floor it was crystal, and all along it, in every facet, stood a mare with no paint on, getting her breath.
        """

tell teleport_with(Twilight, friend, _, to)
    from Rarity when at(Rarity) = to and believes(Twilight, wronged(Spike, by Rarity))
        """
        "No, you don't," said a voice. It had not been there, and it was {friend's}; and there was the bang, and there was Twilight. They had come by the short way. Rarity stood still.
        """
        """
        She had thought that one might get out of the way of it. The air turned violet before her, and cracked; and when it had done with that Twilight and {friend} were {to.where}, holding on to one another and looking at nobody else.
        """
    from Rarity when at(Rarity) != to and turned_away(Twilight, from Rarity)
        """
        Twilight put out a hoof, and not towards Rarity, and {friend} took it. There was the bang. Somebody across the way opened a window, and shut it.
        """
        """
        They looked at each other, not at her, as people do who are leaving a sickroom. The light came round the two of them and took them off.
        """
    from Spike when at(Spike) != to
        "Twilight's horn lit up, and she and {friend} were drawn out thin and were not there."
    from friend
        "Twilight's magic got {friend} round the middle, like stepping into a bath the wrong way up. It let go {to.where}."
    from Twilight
        "Taking somebody along was arithmetic, chiefly: two weights, and one wish to arrive. Twilight did it in her head, and set {friend} down beside her {to.where}."
    """
    "Hold tight," said Twilight, and {friend} did, and the next thing there was was {to}.
    """

tell teleport_with(who, friend, _, to)
    from friend
        "There was a lurch, and a light seen through the eyelids. When {friend} looked, {who} had brought {friend.her} to {to}."
    "{who} took {friend} along by magic, and they came out of the air {to.where}."
    "Where {who} and {friend} had been there was a ring of singed air, and they were {to.where}."

# Twilight comes and goes on the day of the quarrel.

tell teleport(Twilight, Workroom, _)
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and not turned_away(Twilight, from Rarity) and broken(Mirror) and happened teleport(Twilight, _, Workroom)
        """
        For the length of a breath there was Twilight. She stood among the glass in a thinning purple smoke, and looked at it, {if wounded(Spike): and at four dark drops on the boards,} and at Rarity, from the hooves up. It was how one reads a page that one has been told about.

        Rarity put up her chin to meet her.

        "No," said Twilight, to somebody who was not there. "Not by myself, I'd..." And the light shut over her. A draught went round the room and tried all the paper.
        """
        """
        "I can't," said Twilight. She had that moment come, her mane was still settling; and she stood on the broken mirror with her eyes on {if wounded(Spike): the place where Spike's blood was, | the frame with nothing in it,} and was breathing through her mouth. "I shall say it in the wrong order. I need Applejack."

        "One is not receiving," said Rarity.

        It did not look as if she had been heard. There was a bang, and a square of clean floor where all the splinters had been blown aside.
        """
        """
        Twilight did not say good day. She turned once round, where she had landed, and at each thing she saw, the frame, the window, {if wounded(Spike): the red on the boards, | the stool with nobody on it,} her lips moved; she was counting. She came to Rarity and did not seem to have a number for her.

        She went as she had come, in a clap of violet that hurt the ears. It was ill-bred, thought Rarity. She thought so for quite some time, and held on to it with both hooves.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and not turned_away(Twilight, from Rarity) and at(Rarity) = Workroom
        """
        Some things were not to be done alone, and Twilight knew the rule about it; she had written the rule. She looked once more at what was in that room and took herself out of it, before the hoof that she had already raised could come down.
        """
        """
        She could have done it. That was what drove her out. Twilight had hold of the spell before she knew where it was to take her, only that it must be somewhere with a person in it who was slower to anger than herself.
        """

tell teleport(Twilight, _, Square)
    from Applejack when at(Applejack) = Square and believes(Twilight, wronged(Spike, by Rarity))
        """
        The pigeons went up all at once, and where they had been there was Twilight, smoking at the edges. She did not ask what anything cost.
        """
        """
        A crack like a snapped trace went across the square. Applejack had a hoof on the nearest horse before she saw that it was only Twilight, standing in the celery.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity))
        """
        The square came up round her, loud and green, full of people who had not been told. Twilight looked over the top of them for a hat.
        """
        """
        It was market day, or it was always market day. Twilight came out between the leeks and the brooms with her ears ringing. She said, "Excuse me," to a broom.
        """

tell teleport(Twilight, _, Castle)
    from Spike when at(Spike) = Castle and happened call_barbarian(Rarity, Spike) and turned_away(Twilight, from Rarity)
        """
        The light opened at the foot of the stairs, and it was Twilight. She stood on three legs. The fourth she was holding up a little from the floor, as if she had trodden on something with it.

        "Where were you?" said Spike.

        "Out," said Twilight. She looked at the hoof and set it down. "I'm back. I'll put the kettle on. No. I won't put the kettle on."
        """
        """
        Twilight came back {if happened teleport(Twilight, Castle, _): as she had gone,} between one moment and the next. Her crown was on crooked. She began to tell him that it was a mild day, that there was a wind getting up, and he saw that there was face powder on the edge of her hoof.

        Neither of them said anything about it. It was white, and smelled of violets.
        """
        """
        There was a bang in the hall. It was not one of her good ones, the echo had splinters in it. Twilight came round the newel post with her mane in her eyes and told him that it was all right, she had seen to it; and Spike, who knew her, did not ask what it had been, and felt the cold come up from his feet.
        """
    from Spike when at(Spike) = Castle and happened call_barbarian(Rarity, Spike)
        "The air in the hall gave a cough and let Twilight out. She had been gone no time. She looked at him as though he might have altered."
        """
        Twilight was back, with a ring of smoke round her fetlocks. "I forgot what I went for," she said. She did not forget things.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and not believes(Twilight, at(Spike) = Castle)
        """
        The hall was as she had left it, with her list face down on the table. Twilight called up the stairs, though she knew better, and the castle handed his name back to her floor by floor.
        """
        """
        It was the right hall and the wrong place to be. Twilight stood in it long enough to be sure.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and turned_away(Twilight, from Rarity) and believes(Twilight, at(Spike) = Castle)
        "Home was one thought away, and Twilight thought it. The hall was cool. Her hoof was hot, or she imagined it was, and she went to find Spike with the other three."
        "She came out on her own cold floor. There was somebody here who should not be by himself, and she had been gone for as long as it takes to lose a temper."

tell teleport(Twilight, Castle, MainStreet)
    from Twilight before when at_odds(Spike, Rarity) and believes(Twilight, at(Spike) = MainStreet)
        """
        She gave him as long as it takes to get round the first corner; she counted it. Twilight put herself down at the bottom of the hill, with the blanket over one wing, and endeavoured to be passing.
        """
    from Twilight before when at_odds(Spike, Rarity) and not believes(Twilight, at(Spike) = MainStreet)
        """
        His room had a made bed in it. Twilight looked behind the door, and in the bath, and under the table in the library, where he had not fitted for years. She put herself down at the bottom of the hill with the blanket still over one wing.
        """
        "He had gone out, then; it was reasonable, people went out. Twilight stood in the main street, where she had that moment not been, and turned round once, looking for anything tall."
    from Twilight
        "Twilight put herself down at the bottom of the hill. She could have walked; she had not the patience for a hill."
    from Spike when at_odds(Spike, Rarity)
        """
        Behind him, at the foot of the hill, there was a small violet bang. That would be Twilight, come to see that he had something on his hand, or his head. Spike did not turn round. He could not have stood to be asked.
        """
        """
        Somebody said, "Excuse me, have you seen," a good way up the street, in a voice he knew. That voice had found him in wardrobes, and once in a piano. Spike got a cart between the two of them and kept walking.
        """
        """
        There was a puff of violet outside the bakery and a cat left a windowsill. Twilight begged its pardon. She had a blanket with her; he could see one corner of it, dragging. He very nearly went back.
        """
        "He knew the bang. It came from up by the pump, and it was one of the small ones; she had taught herself to do it small when he was a baby and asleep. Spike bent his head and went on."
        """
        Every pigeon in the main street got up and came down. Spike had no need to look. "Try the river," somebody was telling somebody, "he'll have gone by the river," and he blessed whoever it was and did not go by the river.
        """
    when at_odds(Spike, Rarity)
        "There was a puff of violet in the main street, and Twilight stood in it with a blanket over one wing, asking people if they had seen a dragon."
    "There was a puff of violet in the main street and a cat left a windowsill. Twilight begged its pardon."
    "Twilight arrived in the main street by magic, between a pram and a cheese."

tell teleport(Twilight, _, Square)
    from Spike when at(Spike) = Square and at_odds(Spike, Rarity)
        """
        She came out of the air by the well. She saw him at once, as everybody did, and began to run, and stopped running; and Twilight walked the rest of it, so as not to frighten him, with her ears back and the blanket in her mouth.
        """
        """
        There was a bang, and it was Twilight after all. "I'm not going to say anything," she told him. "I have only brought the blanket." It was much too warm for one. Spike held down his head for it.
        """
    from Applejack when at(Applejack) = Square and at(Spike) = Square and turned_away(Twilight, from Rarity)
        """
        Something cracked, over by the well, and that was Twilight. She had a blanket with her, on a day like this. She'd seen Spike, and she had seen Applejack, and she looked from the one to the other like somebody who has to carry a thing through a door with both hooves full.
        """
        """
        Twilight showed up in the celery. She never looked at it. She came across the square the straight way, through two tents and a game of marbles, to where Spike was, and when she got there she had no more notion than Applejack did what to say. So there were three of them.
        """
        """
        "He's not in the library and he's not in the bath," said the air, and there was a pop, and it was Twilight, with a blanket on her back like a camel. She looked where Applejack was looking. "Oh," she said. "He's there." And the both of them stayed where they were, that had been so quick about everything else.
        """
        """
        "There you are," said Twilight. She had come down out of nowhere with her mane on end, and she said it to Spike, as if he were a thing that she had put somewhere. Nobody could think of what came next. Applejack set the scale straight, that was straight.
        """

tell walk(Twilight, MainStreet, Square)
    from Applejack when at(Applejack) = Square and at(Spike) = Square and turned_away(Twilight, from Rarity)
        """
        Twilight came into the square on her own four feet, for once, nearly running, with a blanket dragging. She'd been asking folks all down the street; you could tell by how they had come to their doors. She saw Spike, and slowed down, and pulled the blanket straight.
        """
        """
        Here came Twilight, out of breath, like a mare that's lost a colt at the fair. She had seen him before he saw her. She stopped there, back of the leeks, and Applejack watched her count to something.
        """
    from Spike when at(Spike) = Square and at_odds(Spike, Rarity)
        """
        Twilight came into the square on foot. She had been running, and left off when she saw him, and walked up as if she had merely been passing with a blanket.
        """

tell teleport_with(Twilight, Spike, _, to)
    from Spike
        """
        "Breathe in," said Twilight, as she always had, and Spike breathed in, and was pulled through something about the width of a letterbox. There was a time when he had gone in one of her saddlebags. He breathed out {to.where} and looked behind him for his tail.
        """
        """
        Twilight took him by the wrist. It was no use telling her that he could fly, she had that look; there was a flash, and the taste of pennies, and then {to}, with all of him there, and his stomach a step behind.
        """
    from Rarity when at(Rarity) = Workroom and happened call_barbarian(Rarity, Spike)
        """
        The air gave a bang and put two people down among the pins. One of them was Twilight. She had the other by the wrist; and Spike, who had so lately gone out of here by himself, looked at the floor of it and did not seem to have been asked.
        """
    from Twilight
        "Spike made it a heavier sum than it had used to be. Twilight carried the tens, as it were, and they came out together {to.where}, with his wings still on the outside."
        "Twilight took hold of Spike, since he was not to be let out of reach, and took him to {to}. He weighed as much as a piano. She would have carried two."
    "Twilight laid a hoof on Spike's arm; the light went round them both, by way of his shoulders, which took longer, and they were {to.where}."
    "There was a bang {to.where}, and a smaller one, and that was Twilight, and Spike."

tell teleport(Twilight, _, Workroom)
    from Spike when at(Spike) != Workroom
        """
        "Stay there," said Twilight. "Keep it up, above your heart. I'll be four minutes." She did not say where. The place where she had been went on glowing for a little, round the edges, and one of the candles had gone out.
        """
        """
        Twilight was listening to something. It may have been only what he had told her, going round. "Excuse me," she said, with great politeness, like somebody leaving the table; and there was a bang, and Spike was by himself with the echo.
        """
        """
        Spike saw it come up in her, from the hooves, like water in a lock. "It doesn't matter," he said. "Twilight. It doesn't matter that much." But her horn had caught, and he was saying it to a smell of matches.
        """

# Taken back there.

tell teleport_with(Twilight, Spike, _, Workroom)
    from Spike when at_odds(Spike, Rarity) and at(Rarity) = Workroom
        """
        "You need not say anything," said Twilight, "you need only stand there." There was the pull, and the letterbox, and Spike was standing there. He knew where by the floor. {if broken(Mirror) and not swept(Mirror): It had glass on it.} A white hoof stood on it, some way off, quite still; and he looked at a nail in the boards instead, until he had got the nail by heart.
        """
        """
        "I don't want to," said Spike. He had begun on it at Twilight's end, and by the last word there was chalk in the air, and light from a tall window. He put his hand behind him. Somebody had drawn in her breath. He could have told it from all the breath there is.
        """

tell teleport(Twilight, Workroom, _)
    from Spike when at(Spike) = Workroom and at(Rarity) = Workroom and at_odds(Spike, Rarity)
        """
        Twilight took one look, and went for somebody else. It left the two of them. Spike heard the ring of it die out of the air, and he heard what there was after that; and neither he nor Rarity had anything to do with their eyes.
        """
        """
        There was a bang, and he was by himself with her. He had wished for it, most days, for years. Spike studied the latch of the window. Behind him a board creaked and did not creak a second time.
        """

tell teleport(Twilight, _, Workroom)
    from Applejack when at(Applejack) != Workroom
        "Twilight's horn had caught before Applejack could get a hoof on her. There was a bang. What was left was a ring of scorched straw, and some very quiet pigeons."
        """
        "You wait for me," said Applejack. She said it to a puff of smoke.
        """
        "She was gone like a popped cork, with her mouth still open to say something. Applejack didn't need telling where. She only wished it was her that had got the wings and the horn."
    from Pinkie when at(Pinkie) != Workroom
        "Twilight went off like a firework, and didn't come down anywhere. Pinkie looked up for a while, in case."
