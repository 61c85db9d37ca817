# The streets as they are told: setting out, the Boutique's door and stair, and ways in general.

# Setting out.

tell walk(Spike, Castle, MainStreet)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        Somebody had to carry up the bolts of cloth, and Rarity could not reach the high rail without a chair. That was how Spike had put it to himself while he brushed his teeth. Bolts, rail. He had brushed them twice.

        At the foot of the castle steps he tried it out on the gatepost. "Good morning, Rarity." The gatepost took it well. He tried it with less in it, and with less than that, until it was a thing any friend might say to another, and went off down into town before he could lose hold of it.
        """
        """
        Spike had given his word to help with the autumn line. It was spring, and the chestnuts along the castle wall had their candles up, but Rarity lived half a year ahead of everybody, and for one day she had asked him along.

        He went on foot. A dragon who flew would be at the Boutique before the kettle boiled, with nothing to say for himself. On foot there was the whole of the main street to think of something in.
        """
        """
        It had come as a note, four lines, written by somebody who was standing up. Rarity would be at her autumn collection. Rarity supposed that Spike still had his mornings. Spike had tried reading it as a letter, and it had gone on being a note, but it did say please, in the last line, after the full stop.

        He had answered yes before the ink was dry on her side. He pulled the castle door to behind him, softly because of the hour, and walked down into town to be as good as his word.
        """
        """
        He went down the castle steps two at a time, a clean cloth for the silks folded under one wing. His claws were trimmed. A promise was a promise, Spike would have told anybody who asked; and nobody in the main street had ever yet asked a dragon why he had polished his elbows, but he walked a little faster past the ones who looked.
        """
        """
        He had been going to bring flowers. Spike had them in his hand, from under the castle wall, and had carried them down all the steps before it came to him that people do not bring flowers to be useful. He had promised to help. Help came with its claws trimmed and its mind on lint.

        He left the flowers with the gatepost, and went down into town.
        """
        """
        The autumn line wanted help, and Spike knew what that would be: he would hold pins, and be told that he was a treasure by somebody with her mouth full. He had promised her the morning. He would have promised her the autumn.

        He walked, so as not to be there before it was decent; and the hill, which had never yet been in a hurry, let him down among the shops.
        """
    from Spike when at_odds(Spike, Rarity)
        "Spike walked down into town with his wings shut. People said good morning to him, and he said it back, and some of them looked after him."
    from Twilight when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        "Have you got the list?" Twilight called down the steps.

        "There isn't a list," said Spike, from the bottom of them.

        "There ought to be a list. She'll want the windows first, for the light, or rather the pins first and then the windows." But he had his wings folded and his chin scrubbed and was going down the hill on foot, which he did only when he wished to be late. Twilight put it down to the spring.
        """
        """
        Spike had shined the scales on his elbows. Twilight noticed it as he went out past her, and considered asking, and had got as far as the second of three possible questions when the door shut and he was away down the road into town.
        """
    from Twilight when happened call_barbarian(Rarity, Spike)
        """
        "I'm only going out," said Spike. He said it to the door. Twilight stood at the top of the steps and had nothing to forbid it with, and he went down them one at a time like somebody carrying a tray.
        """
        """
        He would not take a scarf. He would not be flown, or read to, or told. Spike went off down the hill on foot, and Twilight watched as far as the pump, and it was a fine day, and there were people saying good morning to him.
        """
    when unwronged(Spike)
        "Spike came out of the crystal castle like a dragon with an errand, and took the road down into town."
        "Spike came down from the castle, two steps at a time for the first flight and one at a time for the second, and went on into the main street."
    "The castle door shut softly, and Spike went down the hill into town."

tell fly(Spike, Castle, MainStreet)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        Spike went off the top step instead of down it. There was no need; you could have thrown a hat from there into the main street. But the air over Ponyville was cold and had bread in it, and Rarity wanted his help with the autumn line, and he had said that he would come, and his wings had been awake since before the rest of him.

        He came down by the pump in a way Rainbow Dash would have called nearly straight.
        """
        """
        He had promised Rarity to come and help. Nobody had said to come at speed. Spike was over the first roofs before that occurred to him, and he put himself down in the main street and folded his wings away. There was time. There was so much of it that he had been dressed, so far as a dragon dresses, since the birds.
        """
        """
        From above, the town looked like something cut out and not yet sewn: roofs here, gardens there, the river pinned along one edge. Rarity would have seen at once what it was going to be. Spike saw the main street, and the end of it that led to her, and came down at the other end, because a helper who has promised to be useful does not fall on people out of the sky.
        """
    from Twilight when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        "Walk!" Twilight said, too late, from the castle door. Spike had gone off the top step. She had meant to remind him about dinner, and about the draught his wings made in narrow streets, and, if it came up, that he need not be nervous, as it was only Rarity. It had not come up.
        """
    "Spike flew down from the castle, a short glide, hardly worth opening his wings for, and landed in the main street."

tell fly(Spike, _, to)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        "It was the shorter way, and the straighter, and he had it to himself. Spike let the wind do most of it and came down {to.where} with his frill on end. He smoothed it. A promise ought to arrive looking as if it had been kept on purpose."
        "Spike took to the air. He told himself that he did it to save time, and then spent the time going once around the weathercock on the town hall, because it was spring and it was there, before he came down {to.where}."
        "He flew. Below him somebody was beating a carpet, a good way behind the sound of it. Spike came down {to.where} and shook the cold off his wings."

# The Boutique.

tell walk(Spike, Square, BoutiqueDoor)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        Spike took the last corner slowly. The Carousel Boutique had gilt on every edge that would hold it, and stood in the sun with its blinds half down, like a lady at a window who is not looking out. Some years you could not get to that window for noses.

        He straightened the doormat with his foot, so as to have been some use already.
        """
        """
        There was a new card in the window of the Boutique, and it said By Appointment. Spike read it carefully and could not tell if he was one. He had said that he would come, and she had said when. On the whole he thought that this was an appointment, and he wiped his feet on it twice.
        """
        """
        The ponyquin in the Boutique's window had on something with eleven bows. Spike looked at it from the left. He had helped with dresses since he could hold a pincushion, and he knew that there were things you could tell only from the left. From there it had eleven bows as well.

        He would have taken off nine. She would have, once, and said what had she been thinking. He went up to the door.
        """
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and tasted(Doughnuts)
        """
        He had sugar on his chest. Spike found it in the brass of the Boutique's door plate, where he had only meant to look at his teeth. It was blue, and it was in the shape of a doughnut, a whole one, and he had walked across the square in it.

        He used the cloth that was for the silks. He folded it so that the sugar was inside, and looked in the brass again, and told the dragon there to stand up straight.
        """
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and has(Spike, Apple)
        """
        He carried the apple before him in both hands until it struck him how that looked. He put it under his wing, and it fell out. So it was with one hand behind his back that Spike came up to the Carousel Boutique, past the gilt and the half-drawn blinds; and a dragon with a hand behind his back can be seen from one end of a street to the other.
        """
    "Spike crossed the square and came to the door of the Carousel Boutique. He wiped his feet."
    "Spike went up the little street to the Carousel Boutique and stood before it for as long as it takes to read a sign."

tell walk(Spike, BoutiqueDoor, Workroom)
    from Spike when owes(Spike, to Rarity) = Help and absorbed(Rarity) and at(Rarity) = Workroom
        """
        The third stair creaked. Spike had known it for years, and stepped over it.

        He would have knocked. But the workroom door was open, and Rarity sat in there with her back to him before an empty ponyquin, her pencil going in its blue light, her mane up on a single pin, so that the nape of her neck showed. He had not seen that in a year. It was only a neck; it was that nobody had arranged it.

        His hand was up to the doorpost, and he left it there and did not make a sound with it.
        """
        """
        Spike went up with his wings tucked and his tail held clear of the treads. Over his head was the sound of a pencil. He knew it from the old days, two long strokes and a short hard one, crossing out.

        She was working. There were sheets all about her stool, and at the end of them was Rarity, bent over the board before a bare ponyquin, with a thumb's breadth of charcoal across {if facade(Rarity) >= 6: the powder on her cheek. She would have died of it, had she known. It was the first thing he had seen on that face since the winter that she had not put there herself, | her cheek. She had never yet finished a good drawing without some of it getting out onto her,} and he would have given a good deal to be the sort of dragon who could say so.
        """
        """
        The shop below was all swept and empty. Spike climbed towards the light. It came down to meet him from the big window, with dust going round in it and thread, and the nearer he got to the top, the more slowly he went, because he could hear her humming.

        It had no tune. It stopped wherever the line she was drawing stopped. She was at the far end with her back to the stair and all her mind in her pencil, and Spike stood just inside the workroom and was not looked at. He could have stood there until the autumn.
        """
        "He had a good morning ready, and carried it up all fourteen stairs without spilling any. At the top he had only to say it. But Rarity sat with her back to him in that great light, the end of her tail going to and fro as it did when a line was behaving, and it would have wanted a better reason than his to break a quiet like that. Spike shut his mouth. He looked at the back of her head, which was the one side of her that nobody had been at."
        """
        Halfway up he could smell her pencil: cedar, and a very little scorched. She drew fast when it was going well. Spike did the rest on the tips of his claws, and put his eyes over the top step before he risked the remainder.

        A bare ponyquin stood in the window. Rarity had her nose all but on the paper and her hind hooves hooked about the legs of the stool, as if it might be going somewhere; and he came up into the room by inches, and might as well have been a draught.
        """
    from Spike when owes(Spike, to Rarity) = Help and not absorbed(Rarity) and at(Rarity) = Workroom and not at_odds(Spike, Rarity)
        """
        Spike put his weight on the stair that creaked, so that it could say he was coming. It did no harm. When he bent in under the lintel Rarity was turned towards the door, and already sitting as if for a portrait.

        "I came to help," he said. There had been a better one. He had left it with the gatepost.
        """
        """
        He knocked on the doorpost of the workroom, although the door was open and Rarity could see him there as plainly as he saw her. It gave his hand something to do. Light stood all down the tall window behind her, and there was a bare ponyquin, and more cloth than he remembered.
        """
    from Spike when at_odds(Spike, Rarity) and at(Rarity) = Workroom
        """
        Spike went up the stair as he would have gone up any stair, and on the third one it creaked, and he let it. He stopped at the door of the workroom, outside the sill. He had never before thought of it as a place that he could be outside of.
        """
    from Rarity when absorbed(Rarity) = false and not at_odds(Spike, Rarity) and at(Rarity) = Workroom
        """
        The stair spoke, and after an interval the stair spoke again. There was only one person in Ponyville of whom it complained like that. Rarity had time to put her shoulders back and her mane forward before Spike came in under the lintel, stooping. He had stooped for it every day of the years he was too short to need to, out of ambition. She had never told him that she knew.
        """
        """
        Somebody was wiping his feet downstairs, and going on wiping them. Rarity composed her face. By the time that Spike had got himself up the stair and in at the door, wings last, it was a face with which one might have met an ambassador.
        """
    from Rarity when at(Rarity) = BoutiqueDoor
        "Spike begged pardon, in her own doorway, for being as wide as it was, and went in past her and up. One could hear him overhead, standing still. It takes somebody of a certain size to stand so that one can hear it."
        "He went in, and up. The bell swung to and fro. Rarity remained among the geraniums, since to turn about directly would have been to go after him."
        "Rarity's back had been spoken to, most politely, and stepped round. By the time that it had thought of a reply there was a creak from the third stair."
    from Rarity when at_odds(Spike, Rarity) and at(Rarity) = Workroom
        "She knew the step on the stair. She had been listening, she found, for nothing else. Spike stopped in the doorway and came no further."
    "Spike climbed to the workroom, bent his head to the lintel and went in."
    "The stair creaked under Spike, who was a good deal to ask of a stair, and he came up into the light of the workroom."

# Ways in general.

tell walk(who, BoutiqueDoor, Workroom)
    from who
        "{who} went in between the ponyquins and up the narrow stair, one hoof's breadth at a time, into the light of the workroom."
    "{who} went through the shop, where nobody was buying anything, and up the stair to the workroom."
    "The stair creaked for {who}, as it did for everybody, and let {who.her} up."

tell walk(Twilight, Workroom, BoutiqueDoor)
    from Rarity when turned_away(Twilight, from Rarity) and at(Rarity) = Workroom
        "Twilight left by the stair. Her hooves were even on every step, as far as the door. She shut it with great care, and the bell did not ring."

tell walk(who, Workroom, BoutiqueDoor)
    from who
        "{who} went down through the shop. After the workroom the street was very bright and had no opinion of anybody."
    "{who} went down the stair, past the ponyquins, and out."
    "The shop door closed on its own weight behind {who}."

tell walk(who, Castle, MainStreet)
    "{who} took the road down from the castle into town."
    "Down the steps and down the hill went {who}, as far as the first shops."

tell walk(who, MainStreet, Castle)
    "{who} climbed the hill to the castle. It shone on one side, as it did at that time of day, and there was a long flight of steps to consider it from."
    "{who} went up to the castle."

tell walk(who, _, SugarcubeCorner)
    "{who} went in at Sugarcube Corner, where the air was half sugar."
    "The bell at Sugarcube Corner let everybody know that it was {who}."

tell walk(who, SugarcubeCorner, MainStreet)
    "{who} came out of Sugarcube Corner with flour on {who.her}. There was no other way to come out of it."
    "{who} went out into the main street."

tell walk(who, _, Square)
    "{who} came into the square, among the stalls."
    "It was not far to the square. {who} kept to the side that had the sun."

tell walk(who, _, BoutiqueDoor)
    "{who} came to the door of the Carousel Boutique."
    "{who} walked up the little street to where the Carousel Boutique stood, round and bright as a tin."

tell walk(Pinkie, _, to)
    from Pinkie when not believes(Pinkie, unwronged(Spike))
        "Pinkie walked to {to}. She put one hoof in front of another, and there was nothing to it."
        "It was just as far to {to} as other people said it was."
    when not believes(Pinkie, unwronged(Spike))
        "Pinkie Pie went to {to}. She went at a walk, in a straight line, and dogs got up and followed her to see what was wrong."
        "Somebody went by toward {to} with straight pink hair hanging down on either side of her face. It took people a moment to see that it was Pinkie Pie."
        "Pinkie Pie walked to {to} as anyone might have. It was horrid to see."
    from Pinkie when believes(Pinkie, unwronged(Spike))
        "Pinkie went to {to} by way of every kerbstone, and lost to one of them."
        "It was a straight way to {to}, and Pinkie took the curly one, which went by a dog."
        "Pinkie Pie meant to walk to {to}. But it was a skipping sort of street, and you have to listen to a street."
        "On the road to {to} there were nineteen people. Pinkie said good morning to twenty, and one was a pump."
        "Pinkie got to {to} with a hoop. She did not remember having set out with a hoop."
    when believes(Pinkie, unwronged(Spike))
        "Pinkie Pie bounced off, and turned up at {to}, where it must be said that nobody had expected her."
        "Pinkie Pie went to {to}. She took two steps forward and one up, and it came to the same."

tell walk(Applejack, _, to)
    from Applejack when unwronged(Spike)
        "Applejack walked over to {to}. It felt like playing hooky, and she had never been any good at that; she kept on looking at what folks had in their gardens, and pricing it."
        "She'd been standing since before sunup. Applejack took her legs to {to} to see if they still bent."
        "Applejack went to {to}. Three people on the way asked how she was keeping, and she told them. Fine, fine, and fine."
        "It wasn't that she wanted anything at {to}. But a pony who stays put has to hear herself think, and Applejack had heard it."
    from Applejack when believes(Applejack, wronged(Spike, by Rarity))
        "Applejack went to {to} at the pace she kept for carts that had a broken wheel."
        "She walked to {to}, and didn't see a yard of it. If there was mud she went through it."
    "Applejack pulled her hat straight and set off, at the pace she used for all distances, to {to}."
    "Applejack walked to {to}. She did not stop to pass the time of day, and people let her by."

tell walk(Twilight, _, to)
    from Twilight
        "It took Twilight the whole of the way to {to} to think through what she meant to do there, and there was still a part of it left over when she arrived."
    "Twilight walked quickly to {to}, saying something under her breath, with headings."
    "Twilight could have been there in a blink. She walked to {to} all the same, and by the end of it she was nearly running."

tell walk(Rarity, Square, MainStreet)
    from Rarity when facade(Rarity) < 6
        """
        It was the whole of the main street to the hill, and Rarity knew each house in it by its curtains. She had made a third of them. Nobody called out. She kept to the middle, where she could be looked at, for that seemed fair.
        """
        """
        In the main street a shopkeeper was taking in his awning, and when he saw her he left off. Rarity wished him good day. He took it as one takes a coin that may be bad; but she had said it, with his name to it, and got by.
        """
    from Rarity when facade(Rarity) >= 6
        """
        One had forgotten how long the main street was, when there was nobody to walk it with. Rarity walked it as if there were.
        """

tell walk(Rarity, MainStreet, Castle)
    from Rarity when facade(Rarity) < 6
        """
        There were ninety-one steps up to the castle. Somebody had told her so once, and had had it on a chart, and Rarity had laughed until she spilled her tea. She climbed them now. There were ninety-one.
        """
        """
        She had not been up the castle hill in a year. It had used to be the way one took with a basket, for no reason. Rarity went up it with nothing to carry, and had to stop twice, and the second time she found that she had very nearly turned round.
        """
    from Rarity when facade(Rarity) >= 6
        """
        One was always tolerably sure of one's welcome at a palace. Rarity ascended, and did not look up, in case there should be somebody at the window.
        """

tell walk(Rarity, MainStreet, SugarcubeCorner)
    from Rarity when facade(Rarity) < 6
        """
        By the window in Sugarcube Corner there was a stool that she used to call hers. Rarity had supposed that it would be somebody else's by now. There was not a speck of dust on it. She came in as far as the mat.
        """
        """
        The bell rang just as it had always rung. It was that which she had not been ready for. Rarity stood inside the door of Sugarcube Corner, in the smell of butter, with her bare face, and waited to be told that they were shut.
        """
    from Rarity when facade(Rarity) >= 6
        """
        It was not, of course, a place where one went. Rarity went in, to ask for a card of ribbon, since that could not possibly be had there.
        """

tell walk(Rarity, _, to)
    from Rarity when facade(Rarity) >= 6
        "One does not hurry. Rarity went to {to} on the clean side of the road and bowed to such people as were in the way of being bowed to."
    from Rarity when facade(Rarity) < 6
        "Rarity walked to {to}. She had come out without a hat or a thought of one."
    "Rarity went to {to}, and those who met her gave her room."

tell walk(who, _, to)
    from who
        "{who} hardly saw the way, and was surprised to find {who.herself} at {to}."
        "{who} took the way to {to} and thought, and came there none the wiser."
        "It was a good road for not thinking on. {who} walked it to the end, and that was {to}."
    "{who} walked to {to}."
    "{who} went on foot to {to}."
    "The way to {to} was no great distance, and {who} took it."
    "{who} set off for {to}, and came there."
    "{who} went over to {to}, neither fast nor slow."

tell fly(Spike, Castle, _)
    from Twilight when happened call_barbarian(Rarity, Spike) and at(Twilight) = Castle
        """
        "I want some air," said Spike, and went out into it before Twilight could ask how much. She stood at the window with the blanket. He flew like something with a string round it.
        """
        """
        He said that he would not be long. Twilight said that he was to keep his hand above his heart, and watched him try to do it, flying, until the roofs got in the way.
        """

tell fly(Spike, _, to)
    from Twilight when at(Twilight) = to and at(Twilight) != Castle and happened call_barbarian(Rarity, Spike)
        """
        There were wings, and there was Spike. He had been told to stay where he was. Twilight saw him come down at {to} with one fist held up beside his ear, as high as it would go, and understood that it was above his heart.
        """
        """
        "I didn't want to be by myself," said Spike. He had come down at {to} with so little noise that she had gone on talking. It was an excellent reason. Twilight could not find the place where it ought to have been on her list.
        """
    from Applejack when at(Applejack) = to and happened call_barbarian(Rarity, Spike)
        """
        Applejack heard wings, and they were wrong. He flew as regular as a clock as a rule. She shaded her eyes and it was Spike all right, coming in crooked, with his head hung down.
        """
        """
        Spike set down a little way off from everybody. He did not come over. He stood and looked at his feet like he had walked in someplace and forgot what for.
        """
    from Spike when not unwronged(Spike)
        "Spike kept low and took the back gardens. He came down {to.where} and shut his wings."
        "He flew badly, but it got him there. {To} came up under his feet harder than he had meant it to."
        "Up there, there was nobody to be looked at by. Spike would have stayed, but wings get tired, and he came down {to.where}."
    "Spike took wing, and a little later his shadow came in over {to}, and then he did."
    "Spike flew to {to}."

tell fly(Spike, _, Workroom)
    from Spike when owes(Spike, to Rarity) = Help and not at_odds(Spike, Rarity)
        """
        Nobody had ever told Spike not to use the window, because nobody had supposed that he could. He folded himself small in the air, got the sill under both feet and came into the workroom backwards, holding on to his tail.
        """
    from Spike when at_odds(Spike, Rarity) and happened fly(Spike, Workroom, _)
        "Spike came back by the way he had gone. He stood on the sill with the wind behind him and went no further in than that."
    from Rarity when not absorbed(Rarity)
        "The window went dark, and there was a scrape, and Spike was on the sill with his wings half shut and the daylight showing through them."
    "Spike came in by the tall window, a wing at a time."

tell fly(who, _, to)
    from who
        "{who} went by air. It was cold and quick, and there was {to}, no bigger than a tea tray and then all at once as large as life."
    "{who} flew to {to}."
    "{who} went up over the roofs, and came down {to.where}."
    "A shadow went across the roofs. {who} came down {to.where}."
