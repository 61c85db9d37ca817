# More that goes wrong, indoors: books, pins; and what it is too late for.

# Books.

tell go_wrong(Books, Castle)
    from Twilight when unwronged(Spike)
        """
        It began with the atlas. Twilight had only wanted the one beneath it, and she had allowed for that, she had put a hoof there. But in every shelf there is some book that holds up all the others and is never thanked; and here it was Table Customs of the Griffons. She had time to say so.

        The noise went on for longer than the shelf did.
        """
        """
        There was one thump overhead, and a pause, as of somebody who thinks. Then the rest came. When Twilight reached the landing the History lay in the door of the library in a long slope, A to F at the bottom and the index on the stairs. A few single pages were still on their way.
        """
        """
        She had told Spike that the shelf would bear it. He had looked at it with his head to one side, and said that he would put in another bracket when he got home. That was at breakfast.

        It had borne it until now. Twilight stood to her knees in geography, with some plaster in her mane, and was glad on the whole that he was out.
        """
    from Twilight
        "In the library a shelf came down. It was the long one. Twilight heard it from where she stood, down to the very last volume, and did not move her head."
    from Spike
        """
        A shelf gave way in the library, and it was a long shelf. Spike listened to it with his eyes closed. He knew them by the sound: that was the atlas, and that was the other atlas.
        """
    "Somewhere in the castle a shelf gave way, and a great many books came down one after another."

tell see_to(Twilight, Books)
    from Twilight when unwronged(Spike) or not believes(Twilight, wronged(Spike, by Rarity))
        """
        The books had to go back in order. There was the order of the alphabet, there was the order by height, and there was Spike's, by which one could find things. Twilight considered all three on their merits. She put them up by Spike's.

        It was mostly a matter of recalling which ones he'd had on his knees, and in what weather. It took no time at all. When she had finished she still held two, both with a tooth mark in the spine, and for those she cleared a place in front.
        """
        """
        They rose one at a time and went home along the shelf. Twilight did not read any of them. She read one. It was on the care of hatchlings, and had her own notes all down the sides, in a hand like knitting. Will it be able to reach things by itself, said the heading to chapter nine; and she'd put in the margin, at eight years old, with a ruler under it: Ask.

        She shut it, and stood it where he would not come upon it. It was high up. He'd come upon it at once.
        """
        """
        First, sort. Second, dust. Third, as they were down in any case, amend the catalogue. Twilight was in the middle of third when she heard that it was quiet. It was a very large castle. One noticed it only now and then, of a morning, when somebody was out of it who hummed on the stairs.

        He would be back, with pins in him. She left the last book out for him to carry up, so that there should be something.
        """
    from Twilight
        """
        There were books to be picked up, and Twilight picked them up. She stood them with their spines to the wall. She had done two shelves like that before she saw it, and then she could not think of a reason why not.
        """
    from Spike
        """
        Twilight put the books up with her magic, two at a time. She apologised to one of them. Spike stayed by the ladder, in case, and handed her whatever rolled.
        """
    "Twilight put the books back on their shelf, in an order that she would be able to explain."

tell see_to(Spike, Books)
    from Spike when happened call_barbarian(Rarity, Spike)
        """
        There were books all over the floor, so Spike put them up. It was what he had used to do in this house before he could read what was on them; he had gone by the feel. Thick, thin, thick. He did it with the left hand. Now and then he came to one that he had been read to from, and that one he put up quicker.
        """
        """
        Spike knew where each of them went. It was restful. You took a book that had fallen down, and there was a gap that was the shape of that book, and nobody had moved up to fill it.
        """
    from Spike
        """
        Somebody had to put up the books, and he had the arms. Spike took them by the foot, twelve to the foot, and had the shelf full before Twilight was done telling him what had been the matter with it.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity))
        """
        Spike was putting the books back. She had told him that he need not, and he had said that he knew. Twilight held the ladder. He did not need a ladder. He put them in their right places, every one, with that hand held out behind him as if it were somebody else's that he was minding; and she held on to the ladder as hard as she could.
        """
    from Twilight
        "Spike put up the books by the armful, humming, and got every one right. Twilight checked. She did it when he had gone out of the room, so as not to seem to."
    "Spike gathered up the books and put them where they went."

tell see_to(who, Books)
    "{who} picked up the books and put them on the shelf, where they stood in an order of their own."

# Pins.

tell go_wrong(Pins, Workroom)
    from Rarity when alone(Rarity) and in_facade(Rarity)
        """
        The saucer with the pins in it had stood on the edge of the table since yesterday. Rarity's tail found it. They went down all together, with a noise like rain on a tin lid, and ran; and for some time after that there was still one of them, under the chest, that had not made up its mind.
        """
        """
        There went the pins. There were four hundred, of three lengths, and they lay about the boards with their points up, in so far as a pin has any say in it. One did not swear. One looked at the ceiling in French.
        """
    from Rarity when in_facade(Rarity)
        """
        Rarity had reached for the shears without looking, in order that it should be seen that she did not need to look. The pins went off the table by the saucerful. Neither of them said a word until the last had stopped.
        """
    from Rarity
        """
        "Oh, bother," said Rarity. She had put her elbow in the pins. They were all over the floor, four hundred of them, and every one had gone off in its own direction, as if it had been waiting to be asked.
        """
    from Spike
        """
        Rarity's tail went by the saucer, and the saucer went by the edge. It was pins. They hopped about on the boards like something let out of school, and one ran as far as Spike's foot, and lay down.
        """
        """
        There was a crash, not a large one, and after it a patter that went on and on. All the pins were on the floor. Spike stood quite still, because of his weight, and because of theirs.
        """
    "In the workroom the pins went off the table, four hundred of them, and ran to all the corners that there were."

tell see_to(Rarity, Pins)
    from Rarity when not alone(Rarity) and at_odds(Rarity, Spike)
        """
        One of them had to do something. Rarity picked up pins. She did it by hoof, so that it should take longer, and put each of them down in the saucer as if there were somebody asleep; and neither of them could be said to have been the next to speak.
        """
    from Spike when at_odds(Rarity, Spike)
        """
        She was picking up the pins. It was a thing to be doing with one's back turned. They went into the saucer one at a time, click, and click, and Spike found that he had begun to wait for the next.
        """
    from Rarity when alone(Rarity)
        """
        She had them up by magic, all but those that lay between the boards. For those one gets down. Rarity got down, and had eleven, and stayed for a moment with her cheek nearly on the wood. It was a good floor. She had laid the half of it herself, that first winter, with a borrowed hammer and a dragon of about nine who passed her the nails.
        """
        """
        Rarity picked up pins. It asked for no thought at all; and into the place where the thought would have gone there came somebody's voice, quite small, counting for her, as it used to. It had always left out thirteen. She put the saucer in the middle of the table.
        """
    from Rarity when in_facade(Rarity) and not at_odds(Rarity, Spike)
        """
        Rarity raised the pins from the boards with a turn of her horn, like so many guests, and had them walk back into the saucer by length. It was very well done. She did not look to see if it had been watched.
        """
    from Spike when not at_odds(Rarity, Spike)
        """
        The pins rose up off the boards in a blue light and went home, the long ones first. One had been beneath Spike's heel. He lifted the heel for it. "Thank you," said Rarity, to the pin, it seemed.
        """
    "Rarity had the pins off the floor, by magic and then by hoof, and set the saucer where no tail would come."

tell see_to(Spike, Pins)
    when at_odds(Rarity, Spike)
        """
        Spike got down and picked up the pins. He did not do it to be thanked. He had been brought up to it, in this room, and a floor with pins on it was a floor with pins on it, whatever else had been said.
        """
    from Spike when in_facade(Rarity) and not at_odds(Rarity, Spike)
        """
        Scales are good for pins. Spike lay down on the boards at his full length and swept them in along his arm, and where they had gone into the cracks he blew, and they came out, since they knew him. It had been his job for years. He found a button as well.

        "You needn't," said Rarity. But she had moved her tail out of his way, on the side where she always used to.
        """
        """
        "I've got it," said Spike. He got all of it, on his knees, with two claws. He put them back by length, heads one way, for that was how she liked them; and when he held the saucer up to her she took it with both hooves, and did not seem to have anything ready to say.
        """
        """
        There is a way of picking up pins. You let them stick in your palm, if you have that kind of palm, and you don't count. Spike had learnt it in this room before he could see over the table. He did it now, and the table had got low, and he was nearly through when he heard that Rarity had stopped talking and was counting for him.
        """
    from Spike
        """
        They did the pins together, in the end, one from each wall. They met at the ponyquin. "Three hundred and ninety-nine," said Spike, and Rarity told him to look in his frill.
        """
    from Rarity when in_facade(Rarity) and not at_odds(Rarity, Spike)
        """
        He was down on the boards before the last had stopped rolling. He had not been asked. He went about it as he always had, with his tongue between his teeth; only that he filled the floor by now from the chest to the stairs. One stood there above him with one's feet together, like a person on a rock, and could think of nothing to tell him but that he had missed one. He had not missed one.
        """
        """
        Spike gave her the saucer. They lay all one way, heads to the left. Nobody else in the world knew that it was to the left. "How obliging," said Rarity; and since it was so little, and he stood waiting in case there should be more of it, she looked into the pins until they swam.
        """
    from Rarity
        """
        He had them up in no time, and found her the needle she had been missing since the winter. It was under the stove. He had burnt his eyebrows getting it, or would have, on anybody else.
        """
    "Spike gathered up the pins from the boards of the workroom, every one, and laid them in their saucer with their heads to the left."

tell see_to(who, Pins)
    "{who} picked up pins until there were no more to be seen, and a few afterwards by foot."

# Too late for it.

tell attempt see_to(who, Kite)
    from who
        "There was no kite on the lamp post. There was a bit of red paper, and down the road a foal, running, with the rest of it straight up over its head."
    "{who} came up to the lamp post, and somebody had been there already."

tell attempt see_to(who, Gummy)
    from who
        "Gummy sat on the till, dusted, and the floor had been swept. {who} looked for some flour to wipe off him, and there was a little behind one eye."
    "{who} looked for Gummy in the flour, and he was on the till."

tell attempt see_to(who, Basket)
    from who
        "The apples were all back in their basket. {who} found one more under the trestle, after some looking, and it turned out to be a pear."
    "{who} bent to pick up the apples, and there were none."

tell attempt see_to(who, Books)
    from who
        "The books were on their shelf. {who} straightened one of them, so as not to have come for nothing."
    "{who} came to pick up the books, and they stood in their row."

tell attempt see_to(who, Pins)
    from who
        "{Who} bent down for the pins, and the boards were clean. They were in their saucer, by length."
    "{who} looked about for the pins, and they had been picked up."

tell attempt see_to(who, what)
    "{who} went to see to {what}. There was nothing left to see to."
