# Sugarcube Corner as it is told: a breakfast, and a promise at the door.

# Sapphires.

tell walk(Spike, MainStreet, SugarcubeCorner)
    from Spike before when not tasted(Doughnuts) and hunger(Spike) >= 3 and not happened walk(Spike, MainStreet, SugarcubeCorner)
        """
        A dragon's nose does not ask where he is going. Spike's stopped in the middle of the main street, and the rest of him caught up with it. Somebody was frying sapphires.

        They were the deep blue kind, cold at the front and sweet a good way behind, and under them, where no sapphire had any business, was butter. He looked up the street. He looked at the door of Sugarcube Corner. He had left himself half an hour to be nervous in, and it seemed a pity to spend it all on that.
        """
        """
        He had eaten porridge. It had been a fair bowl of porridge and he had meant it to last. But porridge is for people who are not about to smell what Spike smelled outside Sugarcube Corner: sapphires, a dozen at least, hot, with sugar on.

        He walked past. He was a dragon of some self-command, and had once handed back a diamond the size of a cabbage. He walked past as far as the lamp, and stood there, and walked back, and in.
        """
        """
        The air outside Sugarcube Corner had blue in it. Nobody else in the main street could have told you so, but it went into Spike at the nostrils and came to rest just behind his knees: sapphire, warm, in dough.

        Rarity was never down before the light reached her cutting table. He was early by half an hour, and it was only neighbourly to look in. So he told himself, ducking under the sign.
        """
        """
        Somebody had chalked YOU on the pavement outside Sugarcube Corner, with an arrow. Spike looked behind him. The smell came out along the arrow, sapphires, in hot fat, and it was no use pretending that it meant anybody else.

        He would stay for as long as it took to say good morning. He had a good morning with him. It could do with the airing.
        """
        """
        Twilight held that appetite was a habit. Spike thought about that, in front of Sugarcube Corner, with his eyes shut. Something round and blue was about to be sprinkled in there; and the smell of it came out under the door, and found the habit, and took it by the hand.

        It was early yet. Rarity would hardly have her curlers out. He held the bell, so as not to startle anyone, and bent his knees.
        """
    from Spike before when not tasted(Doughnuts) and hunger(Spike) >= 3 and happened walk(Spike, MainStreet, SugarcubeCorner)
        """
        Sapphires keep their heat. Spike met the smell where he had left it, under the sign, and neither of them made anything of it.
        """
        """
        He had been strong for as far as the lamp and most of the way back. Spike thought that it ought to count. The bell over the door of Sugarcube Corner rang for him as if it never had before.
        """
        """
        It was not weakness if one came for a second look. Twilight had a second look at everything. Spike bent his knees, put in his head, and let the rest of him be drawn in after it, like thread.
        """
    from Spike before when tasted(Doughnuts) and not at_odds(Spike, Rarity)
        """
        He was not hungry. He had an idea that it would be easier to be frightened somewhere warm, and he went in under the sign of Sugarcube Corner, where there was still blue sugar on the bench in the shape of somebody.
        """
        """
        Spike put his head in at the door to see if it was the same as he remembered. It was; it had been a very short while. He went in and looked at the cakes with his hands behind him.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        There was a bell over Pinkie's door, and it was glad of everybody. Spike held it still with one claw, and came in beneath it.
        """
        """
        It was warm in Sugarcube Corner, and it smelled of nothing having happened. Spike stood on the mat. He had not come for anything. It was only that he'd been happy here since breakfast, and had thought that some of it might be lying about.
        """
    "Spike sniffed, turned about in the middle of the road, and ducked under the sign of Sugarcube Corner."
    "Spike went into Sugarcube Corner. He did it sideways, and one wing at a time."

tell walk(Spike, SugarcubeCorner, MainStreet)
    from Spike when tasted(Doughnuts)
        "Spike backed out of Sugarcube Corner with blue sugar on his chin. The street seemed wider than it had on the way in."
        "It was a better street after six doughnuts. Spike said good morning to it in general, and somebody behind a shutter said it back."
        "The bell let him out. Spike was some way along before he noticed that he was humming, and that it was a thing they used to sing when there were six of them round the piano, and him on it."
        "Outside, Spike licked his claws clean, one by one, since they were to handle silk."
        "He edged out under the sign and stood in the street, half a dozen doughnuts heavier, and for some moments quite unafraid of anything."
    from Spike when not tasted(Doughnuts) and hunger(Spike) >= 3 and not at_odds(Spike, Rarity)
        """
        Spike came out as empty as he had gone in, and was proud of it as far as the lamp. After the lamp it wore off.
        """
        """
        There they had lain, on a plate, in a ring, and he had wished them good morning and gone out. It was a great deal of virtue for a street with one cat in it.
        """
        """
        He got himself through the door backwards, so as to be polite to somebody for as long as possible. It may have been the plate.
        """
    from Spike when at_odds(Spike, Rarity)
        "Spike went out into the main street. He had a paper bag. Somebody had put it into his good hand, and folded his claws shut over the top, one after another, as you do for a child."
        "The bell rang him out. In the window behind him every cake had a cherry on, and he walked away from it as carefully as if it had been asleep."
    "Spike got himself out of the door of Sugarcube Corner and into the main street."

tell treat(Pinkie, Spike, Doughnuts)
    from Spike
        """
        "Stop there," said Pinkie Pie. "Open."

        She had come around the counter with a tray on her head and flour up to the knee, and Spike, who had known her since he was small enough to sleep in a mixing bowl, opened. What went in was hot and blue. It crunched, gave way, and went off at the back of his nose like a frosty morning.

        "It's a doughnut but it's also a geode, so I thought doughnode, but that sounds like something you'd see a doctor about. Is it too crunchy? Don't spare me, spare the plate, the plate's borrowed."

        Spike held up a claw, because he was chewing. He took the second to make certain of the first. By the sixth he had an opinion.

        "More salt," he said.

        Pinkie's mouth fell open. "SALT," she said, and wrote it on the wall.
        """
        """
        "You mustn't say they're good because you're nice," Pinkie Pie told him. She had set a chair for him, out of habit, and a bench beside it for the rest of him. "Everybody here is nice. It's no use at all. And I can't tell, I've got pony teeth, I licked one and it won."

        Spike bit. He gave it his whole attention, as he would have a page that Twilight wanted copied.

        "The dough's right," he said. "The stone could be a size smaller. It's good, Pinkie. I'm not being nice." He noticed that he was holding another. "I'd go on not being nice for a while. If there's more."

        There was more, up to half a dozen, and she watched each of them go down as other people watch a race.
        """
        """
        "Gummy had one for an hour," said Pinkie Pie. "But he hasn't any teeth and they haven't any give, so we called it a draw. You've got teeth! You've got rows!" And the plate was under Spike's nose, six sapphire doughnuts in a ring, and the one in the middle was an alligator.

        He moved Gummy over and ate. They were extraordinary. He said so with his mouth full, and Pinkie hopped once for each one that went, up to the sixth, and came down on her heels.

        "Everybody used to come in for the odd ones," she said. "That's Rarity's stool, there by the window. I keep it dusted. Nobody sits on it."

        It was the longest he had ever heard her keep to one subject. "Cream!" said Pinkie. "They want CREAM!" And she was gone into the back.
        """
        """
        Pinkie Pie put her elbows on the counter and her chin on her elbows and slid the plate across with her nose. "These are nobody's. I made them for nobody. I only thought, if a dragon fell in the door."

        "I didn't fall."

        "You leaned."

        Spike ate one standing, to be on the safe side, and two sitting down. There was sapphire all the way through, in splinters, so that every bite rang a little. He ate the rest with a napkin on his chest, since this was the chest he had to be seen in today.

        "Six," Pinkie told the air. "He had six. It's a food."
        """
        """
        Pinkie had tied a tea towel over her eyes. "I'm not looking!" she said. "If I see your face I'll know, and I want to be TOLD!"

        Spike leaned over the counter and took one. Her blind face went after the crunch like a sunflower. It was blue all the way down, it was hot, it went off somewhere behind his ears, and he took a second to see where.

        "That's two! Nobody has two by accident."

        "Mm," said Spike.

        "Don't say what it MEANS! Three." She counted to six. A claw was licked, in the silence. Pinkie pushed up the tea towel with both hooves and looked, not at him, but at the plate, as people look at the sea.
        """
    from Pinkie
        """
        Pinkie could not taste a sapphire. She could hear one, and so she stood with her ear as near to Spike's jaw as was polite and listened to him eat. The first doughnut went crack. The second went crack, and then there was a kind of hum, and she thought it might be the doughnut and it was the dragon.

        He had six. People could say anything about a doughnut and mostly did, bless them, but nobody eats six of a thing to be kind.

        "More salt," Spike said at the end, and he had thought about it, you could tell by his nose. She could have kissed him on it. She kissed the plate.
        """
        """
        Nobody had ever fried a gem before, so far as Pinkie knew, and it had taken her nine batches and an eyebrow to learn why. And here came Spike, with his whole chest shined, and ate one and shut his eyes.

        Pinkie held still. It was awful, she hardly ever did it. He ate the second with his eyes open and the third one fast, and somewhere around there she gave up holding still and went round the shop, over the chairs, and when she had got back there was a dragon looking into an empty plate for a seventh.

        "They're good, Pinkie," he said. So they were. It was official, it was practically in the paper.
        """
    """
    Pinkie Pie brought out the sapphire doughnuts on her head and put them down one at a time in front of Spike, and asked him about each, and did not wait. He ate six. He licked a claw and gave his verdict, which had salt in it, and Pinkie cartwheeled to the slate to take it down.
    """
    """
    "Chew," Pinkie Pie ordered. "Chew like it's for science."

    Spike chewed. There was a noise like somebody walking on a gravel path in good shoes. By and by the plate was empty, and the two of them bent their heads over the crumbs and talked about butter.
    """

tell treat(host, guest, _)
    from guest
        "He was hungrier than he had known, and what {host} set before him was blue and hot and made for nobody else's teeth. When it was gone there was sugar in places he would be finding until dinner."
    "{host} and {guest} shared the sapphire doughnuts, if one calls it sharing when the one party bakes and the other eats."

# A promise at the door.

tell promise_visit(Spike, Pinkie)
    from Spike
        """
        "What do I owe you?" said Spike.

        "An opinion," said Pinkie. "About the next lot. It's going to be opals. Don't look like that, opals are only bad luck if you're a bracelet."

        "I'll come by. I'd have come by anyway."

        "I know, but this way I can put it in the book!" She had a book. She turned it round so that he could see himself go in, between a wedding and a pie.
        """
        """
        Spike wiped his mouth and counted what he had, which was a clean cloth and no money. "I'll come by again," he said. "Later, when I'm done. I'll do the washing-up."

        "You'll do the TASTING-up," said Pinkie, and shook his whole arm on it.
        """
        """
        "You've got to come back," said Pinkie, "because it's going to be rubies next, and rubies sulk. I can't be alone with them."

        Spike promised. He laid his hand on the empty plate to do it, as nothing else in there looked official; and Pinkie, who was all at once quite solemn, sifted sugar on the hand.
        """
        """
        "Come back and tell me how it went," said Pinkie.

        "How what went?"

        But she had turned away and was icing something that did not need it. Spike said that he would look in on the way home. He said it again from the door, and that he meant it, and she waved the spatula over her shoulder without turning round.
        """
    from Pinkie
        """
        "I'll come by again," said Spike, with his frill gone dark, because he was a person who could not take a bun without wishing to give you a bakery.

        Pinkie told him that was a PROMISE and that she had a special drawer for those. It was quite true. It was the drawer with the string in it, and she looked in there oftener than people supposed.
        """
        """
        He promised to look in later, and Pinkie said goody, and gave him a paper napkin for the road. There had been something else she was going to say. It had been about Rarity, and it had not been funny, and by the time she had looked at it from both sides the moment for it had gone out of the door.
        """
    """
    "I'll come by again," Spike told Pinkie Pie, and she said that of course he would, he had left a footprint in her flour and would need it back.
    """

tell promise_visit(Spike, Twilight)
    from Spike
        """
        "I'll come up this evening," Spike said. "If you like. We could read."

        "It's Thursday's chapter," said Twilight.

        "Then we'll be ahead." It was the one thing he had to give her that she would not put in a list, and he thought that she knew it.
        """
    from Twilight
        """
        "I'll sit with you tonight," said Spike. "No charts. Just sit."

        Twilight told him that she would have to look at her evening. She had already looked at it, and had crossed out the whole of it in her mind with a ruler.
        """
    "Spike promised Twilight his evening, and she said that she would hold him to it."

tell promise_visit(Applejack, Spike)
    from Applejack
        """
        "I'm owing you," said Applejack, "and I don't sleep good when I'm owing."

        "You don't owe..."

        "I'll be by. I'll bring a pie, and you'll eat it, and then we're even." She had found that with Spike you did best to have it settled before he could be polite.
        """
    from Spike
        """
        "I'll come by the castle," said Applejack. "Some night soon. I ain't much on saying things, so I'll bring a pie and you can work it out from there."

        Spike said that he read pie fairly well.
        """
    "Applejack told Spike that she would come by before the week was out, and not with empty hooves."

tell promise_visit(guest, host)
    from guest
        "It did not do to take a kindness and walk off with it. {Guest.she} told {host} that {guest.she} would come by, and heard {guest.herself} mean it."
        """
        "I'll look in on you," {guest} said. It was little enough, and {guest.she} made up {guest.their} mind to do it well.
        """
    from host
        "{guest} promised to come by. People do say so. But {guest} said it and stood there until it had been heard, and {host} thought of it with pleasure when {guest.she} was no longer looking."
    "{guest} promised to come by, and {host} held {guest.her} to it."
    """
    "I'll come by again," said {guest}. "Mind you do," said {host}.
    """
    "They parted on a promise. {Guest} was to come by again, and {host} was to be in."

# An apple for Pinkie.

tell give_thanks(Spike, Pinkie, Apple)
    from Spike when at(Pinkie) = SugarcubeCorner
        """
        Spike felt under his wing. "I've no money on me," he said, "but I've got this."

        Pinkie looked at the apple from all round, and next from below, for which she lay on the floor. "That's a keeper," she said. "That's one of AJ's don't-you-dares. You got GIVEN it!"

        {if happened hold_boards(Spike, Applejack): "I held up some boards." | "I was standing near her."}

        "And you're giving it." She took it to her chest, into the flour, as she might a kitten. "I shan't cook it," said Pinkie. "I'm going to put it where I can see it."

        Spike said that he was glad. He was, too, and he went on standing there, with his wing a little open. There had been a sentence that began, I brought you an apple. He would have to think of another beginning.
        """
        """
        "It isn't change," said Spike, "but it's good." He stood the green apple upon her counter, on a paper napkin, so that it should look like something out of a shop. It had been given him for kindness and it was going for doughnuts. He was nearly sure that this was allowed.

        Pinkie rang it up. "One apple," she told the till; and the till, which had never been asked to, said ding.
        """
        """
        He had polished it all the way, and on the whole not for Pinkie. But she had been up since it was yesterday, and had fried him a thing that she could not so much as taste. Spike put the apple into her hoof before he could work out what it was worth.

        "For me," said Pinkie Pie; it was not quite a question. She was quiet for as long as it took to turn it round once. "Nobody brings the baker anything," she said. "They think it's like taking water to a fish." And she told him, very fast, that it was going in nothing, it was going in no pie at all, it was just going to be an apple.
        """
    from Pinkie
        """
        "For the doughnuts," said Spike. He held it out on the flat of his hand, as you do for somebody who might bite. It was green as paint. Pinkie had been paid in bits, and in buttons, and once in a goose; and never, so far as she knew, in a thing that somebody had rubbed and rubbed for somebody else.

        She nearly said so. But he had such a finished look, like a person who has got both his shoes on. "I'll keep it in the window!" she said. "It can be the moon!"
        """
        """
        Here came an apple, in two claws, with a dragon behind it. "Thank you for having me," said Spike.

        Pinkie licked it, so as to be friends with it. It was so sour that her mane stood up. "It's LOVELY," she told him. "It's like being told something." She gave it the stool beside the window, which nobody sat on.
        """
    """
    Spike paid for his breakfast with a green apple. Pinkie Pie took it in both hooves and made a short speech to it, about doughnuts, to see how they would get on.
    """
    "Spike gave Pinkie Pie the green apple. She asked it its name, and listened, and wrote something on the wall."

# And back where it came from.

tell give_thanks(Spike, Applejack, Apple)
    from Spike
        """
        "Here," said Spike. It was all that he had about him. He had got as far as holding it out before it came home to him whose it was.

        Applejack looked at her apple. "Well, I'll be," she said. "It's come back."

        "I wanted to thank you."

        "I can see you did." She turned it over, as if it might have learnt something on the way, and laid it down in the straw, a bit apart from the others. "Most folks eat 'em," said Applejack.
        """
        """
        Spike had been well brought up, by a person with a chart, and the chart was clear: one does not leave without a thank-you, and a thank-you ought to be something you would sooner keep. He gave Applejack the apple.

        "You're giving me my own apple," said Applejack.

        "It was mine for a bit."

        She thought about that with her head on one side. "So it was," she said, and took it as if it had been somebody else's crop altogether, and a good one.
        """
    from Applejack
        """
        She had given that apple to be shut of owing; and here it was, held out to her in two claws, by somebody who had got it into his head that he owed her. You could go on like that till the thing was cider.

        "You hang on to your manners, Spike," said Applejack, "and I'll hang on to the apple." She set it up on the top crate, where it could keep an eye on the both of them.
        """
        """
        There's a kind of fella you can't do a kindness to. It's like feeding a spring. Applejack had no more than turned round when Spike was there with her green apple in his hand, shined up till you could have shaved in it, and would she please have it, for being so good.

        "I never did like that apple," she said, which was a lie, and about the first that she had told since the fall. But it got her hat down over her eyes in time.
        """
    "Spike gave the green apple back to Applejack for thanks, and she took it so as not to hurt him, and there they were."

tell give_thanks(Spike, Twilight, Apple)
    from Spike
        """
        "This is for you," said Spike. "It was for, it doesn't matter what it was for. It's a good one." Twilight took the green apple in her magic, and held it like a candle that might go out.
        """
    from Twilight
        """
        Spike gave her an apple. It was green, and had been carried about by somebody who was thinking of something else; there were five small dents in it. Twilight thanked him. She set it on her papers, in the middle, where she would have to work around it.
        """
    "Spike had nothing left to give but an apple, and he gave it to Twilight."
