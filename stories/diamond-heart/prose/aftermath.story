# Afterwards in words: who is told, who comes, and what one says alone.

# Out of the window.

tell fly(Spike, Workroom, to)
    from Spike when broken(Mirror) and wounded(Spike)
        """
        There was the door, and to get to the door one had to walk past her. Spike took the window.

        The frame caught a wing. He heard something tear that was not his, some cloth of hers, one more thing; and the street tipped up, and the roofs. He flew the way he had flown at first, with everything at once, like somebody falling upstairs. Blood ran to his elbow and dried there in the wind. The hand did not hurt. He kept waiting for it to begin. It would have been something to attend to.

        At {to} the ground was where it always was, and he came down on it.
        """
        """
        Tail in. Wings in. Mind the silk, mind the lamp. He had learnt it in that room when he was hardly taller than her scissors, and he had never broken so much as a saucer there.

        He minded the silk. He minded the lamp, and stepped up on the sill, and went out with all his weight. Behind him a last piece of the mirror came out of its frame. He was over the second street before he heard it.

        He had meant to go nowhere. It turned out to be {to}.
        """
        """
        The air was cold, and held him up without asking what he had done. Spike beat at it. Below were chimneys, a yard with shirts in it, a face turned up and a hoof lifted to wave; and he, who waved to everybody, shut his fist so that it should not drip on them.

        He had broken her mirror. He said it over so as to get to the end of it. He had broken her mirror, and the glass had come down around her hooves, and she had stood in it with no more colour than the glass.

        It was a short flight. When he landed, at {to}, he had not got to the end.
        """
        """
        He was out. There had been the window and now there was sky in it. Spike did not look round, because if he had seen her at the sill he would have gone back, and if he had seen the sill with nobody there he did not know what he would have done.

        He held the hurt hand in the sound one and flew with his head down. He was ashamed to the ends of his wings. He had thought that was only a way of speaking, and it was a place, and it was where the cold got in. So he came to {to}.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        Spike left by the window, since it was nearer than the door and did not have her in front of it. He drew it to after him, from outside, with one claw. It was that sort of window; it would have banged.

        He flew to {to}. He could not have said by what streets.
        """
        "The room had got too small to be in. Spike climbed into the window with his back to it and let himself fall, and opened his wings rather late. Nobody at {to} remarked on how he came down."
    from Rarity when broken(Mirror) and wounded(Spike) and facade(Rarity) >= 6
        """
        He went out by the window. At one moment there was a dragon in it, black against the roofs, and at the next there was weather.

        Rarity found that she was holding her head at the angle for a guest who is leaving. There was nobody to see how well she did it. On the sill were four drops of blood, quite round. Cold water for that, and salt, and never rub. She knew all about getting things out.
        """
        """
        The curtains went out after him and came back. They were her best voile, and one of them had a claw hole in it a hoof wide, through which one saw the sky over the bakery with no one in it.

        "Well!" said Rarity to the room.

        It came out beautifully. She had always been told that she had a voice for rooms.
        """
        """
        She heard the wings. It was a large sound to hear indoors, like a tablecloth shaken out in anger, and it blew every sketch she had off the board. When she had the mane out of her face, there was the tall window and nothing in it, and the paper was still coming down.

        She did not go to the window. It was not the thing to run to windows. Presently she noticed that she was listening.
        """
    from Rarity when broken(Mirror) and wounded(Spike)
        """
        Rarity said his name. She said it to a window. He was over the chimneys by that time, flying low on one side, as he did when he was carrying something, and it came to her that what he carried was his hand.
        """
        """
        He was in the window, and he was so large in it that for a breath there was no light in the room at all. After that there was a great deal. It lay on the boards and on the broken glass and showed her everything. Rarity put out a hoof towards it, too late and not very far.
        """
    from Rarity when at_odds(Spike, Rarity)
        "Spike left by the window. It was quite the quickest way out of one's company, and nobody had ever taken it before."
        "The window was open and he was gone through it, without a word, and he had pushed his stool in under the table first. Rarity looked at the stool."
    when broken(Mirror) and wounded(Spike)
        "Spike turned from the broken mirror with his hand shut, and got up on the sill, and was gone. There was blood on the latch. The curtain swung in, and out."
        "Two strides took him to the window. It was a tall window and he was a tall dragon; he tore the curtain in going, and was over the roofs, and soon was no bigger than a rook."
    when at_odds(Spike, Rarity)
        "Spike went out by the window and away over the roofs."

tell fly(Spike, Workroom, to)
    from Twilight when at(Twilight) = to and wounded(Spike) and broken(Mirror)
        """
        There was a beat of wings outside, and a stumble in it. Twilight knew his landings. She had taught him to write them down, with marks, and this one she would not have known what to give.
        """
        """
        Spike came down out of the sky with one hand shut. "I'm back early," he said. He told it to the wall next to her, and Twilight looked to see what was dripping.
        """
    from Twilight when at(Twilight) = to
        "Spike came down, and was a long while about folding his wings. He had his back to her. Twilight waited for him to turn round."
    from Applejack when at(Applejack) = to and wounded(Spike) and broken(Mirror)
        """
        He came in low over the roofs and hit the ground at a run, like a colt that's been in the wire. There was blood on him to the elbow. Applejack had let go of what she was doing before he was stopped.
        """
        """
        Spike came down out of the sky, and folks laughed at how he did it, and quit. Applejack had nursed enough creatures to know that walk. It's how they carry themselves so nothing will touch.
        """
    from Applejack when at(Applejack) = to
        "Spike landed, not where he was looking. Applejack gave him a minute to say good day, and when he didn't she put down her work."
    from Spike
        "Spike sat on the sill of the tall window, turned about, and dropped off it backwards for the fun of the thing. He came down at {to}."
    "Spike left by the window and came down at {to}."

# Telling it to Twilight.

tell confide(Spike, Twilight)
    from Spike when wronged(Spike) = Rarity and broken(Mirror) and wounded(Spike) and at(Spike) = Castle
        """
        Twilight was saying something about dinner. She stopped saying it. "Sit," she said. "No. First give me your hand. No: sit."

        Spike sat on the stairs. She drew the glass out of his knuckles with her magic, each splinter in its own small light, and laid them along the step from the longest to the shortest. It was that, it was the order, that undid him.

        "I broke her mirror," he said.

        "It's a mirror, Spike."

        "I wasn't aiming at the mirror. I wasn't aiming at her. I was never..." He tried to get at it from the other side. "She called me a barbarian. She said that it's me who's changed. And I said things, Twilight. I said them so they'd stay said."

        He had not wept in front of her since he was the height of that step. He had grown a good deal. It made no difference, except that there was so much more of him to shake, and her two forelegs would not go round.
        """
        """
        He made his report as she had taught him, in order and from the beginning. He had arrived. He had been of use. Rarity had found fault, and he had borne it; Rarity had found fault, and he had said no. She had called him a barbarian. He had lost his temper and broken a mirror, full length, in a gilt frame. His voice was quite steady, and Twilight had not sat down.

        "After that," said Spike. He looked for what came after that.

        "Your hand," said Twilight.

        "After that I don't..." There was no more order to put it in. He bent down, because he was so much the taller, and got his forehead against her shoulder, and everything that he had left out came up at once and made no sense whatever.
        """
    from Spike when wronged(Spike) = Rarity and heard_truth(Rarity, from Spike)
        """
        "I told her," said Spike. "All of it. I'd thought, if I ever did, it'd be..."

        Twilight waited for what it would have been.

        "Nicer," said Spike.

        She asked him questions, short ones, and he answered. Rarity had called him a barbarian. Rarity had said it was he who had changed. Yes, to his face. No, he had not eaten. He could see the answers going in behind her eyes and being put on shelves. She got hold of the end of his tail and held on to it, as she used to on the platform when there was a train, and it was only when he felt how tight that he found he was crying.
        """
    from Spike when wronged(Spike) = Rarity
        """
        He had thought that he would not tell it. It was Rarity's, some of it, and not his to hand round. But Twilight asked him what was wrong and went on looking at him, and he was so tired.

        "She says I'm a barbarian," said Spike. "She says it's me. That I'm the one who..." It had sounded, up there, like a thing one could argue with. Said aloud, to his sister, it only sounded like what Rarity thought of him.

        Twilight did not argue with it either. She said, "When?" and "What else?" in a very small voice, and when he had told her what else she put her head under his chin and was quiet.
        """
    from Twilight when wronged(Spike) = Rarity and wounded(Spike) and broken(Mirror)
        """
        There was blood on the floor, in drops, in a line, and Spike was at the end of it. Twilight had nine things to do today. She put the list down on its face.

        "Who," said Twilight.

        "It's a mirror," he told her. "It was me. I hit it." He showed her the hand, as he had used to show her a broken cup, with what could be saved of it. "She said I'd turned into a barbarian. So I did, you see. It's quite..."

        "Who said."

        "Rarity," said Spike; and he folded up, from the top, all eight feet of him. She got beneath as much as she could. He was no weight at all when he came to her. He had been an egg. She had had him on her lap with a blanket, revising, and every time she turned a page he sneezed. She remembered that with great exactness while she held him, and also the shortest way to the Boutique, and how short it was.
        """
    from Twilight when wronged(Spike) = Rarity
        """
        "I should like to go to bed," said Spike. "If it's not a trouble."

        It was broad day, and he had said it in the voice he kept for strangers. Twilight's mane rose along her neck. First, she told herself, find out. Second, no, there was only the first.

        She found out. It came in pieces, some of them twice: Rarity had been this and Rarity had said that, he was a barbarian, it was he who had changed. He asked her whether he had. He really wished to know. "No," said Twilight, "you have grown, that's, those are two different verbs," and he nodded and thanked her, and a tear went down the whole length of his nose and he did not seem to know whose it was.
        """
        """
        Twilight had a rule that she did not decide anything before she had heard all of it. She heard all of it. Spike told her with his back to her and his brow against the wall, and took care not to say one word about Rarity that Rarity had not said of herself.

        That was what did it. He had been called a barbarian in the room where he had carried pins for that mare since before he could spell, and he stood here being fair. Twilight laid her cheek between his wings. She was quite calm. She noticed that the inkwell on the far table was boiling.
        """
    when wronged(Spike) = Rarity
        "Spike told Twilight what Rarity had said to him. He did not get through it at one attempt. Twilight asked nothing after the first few words, and stood with her ears flat and heard it to the end."
        """
        "It's Rarity," said Spike. Twilight made him sit, and he told it to his own feet, and when it was told she had moved so close that one could not have put a sheet of paper between them.
        """

tell confide(Spike, Applejack)
    from Spike when wronged(Spike) = Rarity and happened confide(Applejack, Spike)
        """
        "You told me yours," said Spike.

        Applejack put down what she was holding. "I did."

        "It's not that it's worse. I don't want you to think..." He sat down. It put their heads level. "She said I'd changed. She said I'm a barbarian. I'd gone there to carry things."

        He had supposed that it would be easier the other way about, with her hurt lying there already for his to be put beside. It was a little easier. She listened with her hat pushed back and her jaw set to one side, and when his voice gave out she waited by the gap, like somebody who has time, until he had got over it.
        """
        """
        "I'd like," said Spike, "to say something, and for you to let it lie after."

        Applejack gave him her word. He used up a good part of it on trying to begin. When it came it was as short as hers had been: Rarity; barbarian; it's you who's changed. He thought of how she had stood there with her hat down and got hers out like a tooth, and he tried to do it as well as that.

        "That all of it?" said Applejack.

        "That's what she said. What I said was longer."
        """
    from Spike when wronged(Spike) = Rarity
        """
        "Sit down before you fall on somebody," said Applejack. She had taken one look. "Who was it?"

        "Nobody. I lost my..." But one did not lie to Applejack; it was like trying to walk through a fence. "Rarity," said Spike.

        He told her. It took about as long as it takes to eat an apple. She did not say that Rarity could not have meant it, and he was grateful, for he had been saying that to himself all the way here and had worn it through.
        """
        """
        Spike said he was all right. He said that it was nothing, and that he was in her way.

        "You ain't ever been in my way in your life," said Applejack.

        And that, after being a barbarian in the wrong place with the wrong manners, was what he could not stand up under. He told it to her with both hands over his face. Rarity came out between the fingers, and changed, and never, and a good deal more that he could not make into words. A hoof had got hold of him by the wrist, quite hard, as one holds an animal that is trying to run.
        """
    from Applejack when wronged(Spike) = Rarity and wounded(Spike)
        """
        Applejack saw the hand first. She saw after it that there was not any color in him, under the purple, and that he was standing like he'd been told to.

        "She says it's me," said Spike. He told it in about six breaths. Rarity had called him a barbarian, and he had put that hand through her mirror so as not to put it anyplace else, and there he was.

        You can let a good dog sleep outdoors one cold night and say you forgot. You can't say it the second night. Applejack had seen that mare go by with her nose up for the better part of a year and had said to herself, each time, that it would keep. "Show me the hand," she said. It was what there was to say that wasn't swearing.
        """
    from Applejack when wronged(Spike) = Rarity
        """
        "It's Rarity," Spike said, and stopped, and Applejack knew the most of it from how he stopped.

        She let him bring out the rest at his own gait. He had been called a barbarian to his face. He had been told that he was the one who'd changed, him, who'd have given you the same good morning in a flood. He wasn't mad. She'd have been easier in her mind if he had been mad. He only kept on smoothing the one scale on his arm, over and over, like it could be got to lie different.
        """
        """
        Some folks cry like they're fetching you something. Spike cried like he had broken it. He begged her pardon for it twice, and in between she got hold of what had been done to him, and who'd done it.

        "Rarity said that?" said Applejack. "Them words?"

        "She said them very well," said Spike.

        Applejack took off her hat and looked at the band and put it on. She wasn't a fast-burning pony. She could feel it catch, all the same, down at the bottom where the big logs were.
        """
    when wronged(Spike) = Rarity
        "Spike told Applejack. It was short, and it had Rarity in it, and when he came to the end Applejack spat on the ground and moved up close against his side."
        """
        "Rarity," said Spike, and for some time could get no further than that. Applejack got the rest of it out of him the way one gets a stone from a hoof, with patience, holding on.
        """

tell confide(Rarity, friend)
    from Rarity when facade(Rarity) < 6
        """
        "May I say something to you that isn't charming?" said Rarity.

        She said it. It had no clauses. She had been cruel to somebody who came to help her, and she had done it well, with polish, and there was no one else to whom it could be ascribed; and she told {friend} so while she looked for a place to put her hooves. They had always known where to go, before.
        """
    from Rarity when facade(Rarity) >= 6
        """
        "One is perhaps a trifle tired," said Rarity. For her it was a confession, and she saw with alarm that {friend} had understood it as one.
        """
    from friend when facade(Rarity) < 6
        "Rarity did not call {friend} darling. It was by that {friend} knew to sit down and listen. What she told was not long, and she spared herself none of it."
    "Rarity told {friend} what weighed on her. She folded and refolded the corner of a cloth the whole while, into halves and quarters and smaller."

tell confide(who, friend)
    from who when wronged(who) != nobody
        "{who} had meant to say only that {who.she} was tired. But {friend} asked what had been done, and by whom, and {who} told {friend.her}, name and all."
    from friend when wronged(who) != nobody
        "{who} told {friend} what had been done to {who.her}. {friend} knew the one who had done it, and had to be told the name twice."
    from who
        "{who} told {friend} what hurt. It had been like carrying a full pail through a crowd, all this time, and at last somebody had taken the other side of the handle."
        """
        "It's nothing," {who} began, and told {friend} what it was.
        """
    from friend
        "{who} talked, and {friend} put in a word where one was wanted and otherwise held still, as one does for a bird that has come to the sill."
        """
        "I haven't told anybody," said {who}. {friend} said that {friend.she} was a good place to start.
        """
    when wronged(who) != nobody
        "{who} told {friend} who had hurt {who.her}, and how."
    "{who} told {friend} what the matter was."
    "What {who} had to say to {friend} took some time to begin and little time to say."
    "It came out by the way, in the middle of something else, and {friend} stopped {who} and had it from the start."

# Being held.

tell comfort(Twilight, Spike)
    from Spike when wronged(Spike) = Rarity and wounded(Spike)
        """
        Twilight bandaged the hand. She had read how it was done, and so it took three starts and most of a sheet, and when it was over he had at the end of one arm something like a pillow.

        "You can't write with it," said Twilight. "You can't dust. You are not to reshelve anything until I say, and I am not going to say."

        "What'll I do?"

        "Nothing. I've never tried it. We'll look it up." She leaned on him. She was warm all down one side and smelled of ink, as she had when she was the largest thing in the world, and for as long as she leaned there he did not have to hold any of it up.
        """
        """
        She poured water over the cuts and blew on them. It was a thing she had done when he was small, over knees, and she seemed to have forgotten that he could breathe fire on a horseshoe and pick it up.

        "You are not," Twilight said, blowing, "a barbarian. I have the definition. I can fetch it."

        "I know what it says."

        "It says nothing about you. I'd have noticed; I'd have written to them." He laughed. It hurt him in the ribs and went on a moment too long. She let it turn into what it liked, and kept hold.
        """
    from Spike when wronged(Spike) = Rarity
        """
        Twilight fetched the blanket. It was the one with the moons on it, and it had once gone round him three times. It went over one shoulder now. She put it over the one and stood on a stool to do it.

        She did not say that it would be better in the morning. She read to him, some dull thing on weights and measures, in the voice she had for reading, until the weights had come out even and he could breathe through his nose.
        """
    from Twilight when wronged(Spike) = Rarity
        """
        What one did was this. One put a blanket round him, and one made cocoa, and one did not leave the house and go and find anybody. Twilight did the three things in that order. The third was like holding a door shut on a river.

        "You're shaking," Spike said.

        "It's cold."

        He lifted his wing and put it over her. He would; he had been crying so that he could scarcely see, and he lifted his wing. They sat underneath it. She counted his breaths for him until there were longer spaces in between.
        """
        """
        "Tell me what to do," Twilight said, because she did not know, and there was no book.

        "This," said Spike.

        So she did this. She had one foreleg about his neck and the other going up and down his spines, from the large ones to the small ones, and up. Her appointments went by outside. She heard the clock call them, and let them go.
        """
    "Twilight sat with Spike, and fussed, and by and by stopped fussing and only sat."
    "Twilight put her forelegs round as much of Spike as she could and said his name from time to time, until he had quieted."

tell comfort(Applejack, Spike)
    from Spike when wronged(Spike) = Rarity and happened comfort(Spike, Applejack) and at(Spike) = Square
        """
        Applejack came round to the open side of him, where people might go by. She was not tall enough to hide a dragon. She stood there, and set her hat straight, and looked up the road with an expression that would have turned a cart.

        "I got you," she said, without turning her head.

        "You can't even..."

        "I know I can't. Hush." He hushed. He cried behind her, bent nearly double so as to fit, and the road, which saw the hat, stayed empty.
        """
        """
        "I'm going to hide you," said Applejack. "Hold still. I'm working out where from."

        She tried the hat. It covered one nostril. She stepped back to see the effect and he saw it in her face, and the noise that he made then had a laugh in it somewhere, near the bottom, under a good deal of wet.

        "Well," said Applejack, "that's the best hat I got." She left it where it was. She came in hard against his ribs, like somebody holding a door, and stayed until he had done.
        """
    from Spike when wronged(Spike) = Rarity
        """
        "I ain't going to tell you what she meant by it," said Applejack. "I don't know. I don't much care to."

        She had got up on something to reach him, and was holding the back of his neck in the crook of her leg, as he had seen her hold calves. It was not gentle. It had no give in it anywhere.

        "A frost don't mean any harm either," she said. "You still lose the blossom. You go on and be sorry over it, long as you want." So he was, into her collar, and it took as long as it took.
        """
        """
        Applejack did not pat him. She put her back up against his back and sat there like a wall that has a house to it. He could feel her breathe. After a while he noticed that he had begun doing it at the same time.

        "Et anything?" she said.

        He shook his head, and she must have felt that too, since something came over her shoulder in a twist of paper, and it was cheese.
        """
    from Applejack when wronged(Spike) = Rarity
        """
        She had no gift for it. Granny had, and Mac had in his way, but all Applejack knew to do with a thing that hurt was to hold on till it quit. She held on. He was about as easy to get a hold of as a barn.

        "I liked her so much," said Spike, low down.

        "I know you did, sugar. We all of us did." And there it sat, out in the daylight, where not one of them had had the spine to set it before. She held on tighter, for she had some of that coming to her herself.
        """
        """
        "Don't go being fair to her," said Applejack. "You can be fair tomorrow."

        "I'm not."

        "You was fixing to." He gave a kind of hiccup, and a spark came out with it and lit on her hat. She put it out and left her hoof up there. There was a good deal she meant to do about this. It'd be the same when he was done, and he wasn't done, so she stayed put.
        """
    "Applejack held on to Spike until he had finished, and for some while longer in case he had not."
    "Applejack did not say that it would pass. She stood close against Spike's side, the way cattle do in rain."

# Through the air with a bang.

tell teleport_with(Twilight, Applejack, _, Workroom)
    from Rarity when believes(Twilight, wronged(Spike) = Rarity) and at(Rarity) = Workroom
        """
        The air in the middle of the room went violet and cracked across. Pins ran off the table. There was that smell of hot tin, which Rarity had known for half her life and been glad of, and in it stood Twilight and Applejack.

        She had time to think: they came. For one breath she believed that they had come to her.

        Applejack had her hat off. In all these years Rarity had seen her take that hat off indoors for two things, and the other was burials.
        """
        """
        There was a flash, and every ponyquin in the workroom threw a shadow, and there were two shadows more than there were ponyquins.

        They did not say her name. Twilight's mane was standing up with the magic still in it, and she was breathing as if she had run the whole distance. Applejack had her head low. Neither of them had looked at a single dress; it was odd, what one noticed. Rarity could not remember when anybody had last come into this room and looked at her.
        """
        """
        People knocked at the Boutique. They rang, and were let wait a little. Nobody had ever simply arrived in the middle of the floor in a clap of purple light that stopped the clock.

        "Twilight," said Rarity; and, "Applejack?"

        Applejack looked at her as one looks at a rotten plank, to see how far it goes. Twilight was looking at the wall beside her, and trembling. It was that, more than the other, which told Rarity that they knew.
        """
    from Twilight when believes(Twilight, wronged(Spike) = Rarity)
        """
        "Hold on to me," said Twilight.

        "Is she going to be..."

        "I don't care what she's going to be." She had never in her life teleported angry. There was a paper on why one should not. She thought of the tall window, the table beneath it, and everything in between folded up very small and went out with a bang; and they were standing on Rarity's floor, in the smell of lavender water, with Applejack's teeth set in her mane.
        """
        """
        First, Twilight had said, we ask for an explanation. She had said so at the one end of the spell. At the other end was Rarity's workroom, and the air ringing, and Applejack beside her with her feet planted; and Twilight, who could have recited every item, found that somebody had taken away the list.
        """
    from Applejack when believes(Applejack, wronged(Spike) = Rarity)
        """
        It was like being pulled by the hat through a keyhole. Applejack had sworn, the last time, never to go that way again, and this time it was she who had said how quick can you get us there.

        Her legs came back one after the other. There was a waxed floor under them. It was Rarity's place, done up finer than she remembered and a sight less comfortable, and Twilight next to her was giving off sparks.
        """
        """
        Applejack would sooner have walked. It does a pony good to walk, on an errand like that; it gives her the length of a street to cool in. Twilight had not wanted to cool, and when it came to it she had not either, and so there was a bang and a taste of pennies and they stood in the workroom, the two of them, as hot as they'd started.
        """
    from Spike when at(Spike) != Workroom
        "Twilight took hold of Applejack, or Applejack of Twilight. There was a bang, and a ring on the ground where they had been, and after it the sparrows, starting up one by one."
        """
        "Now," said Applejack, and the two of them went out like a lamp.
        """
    when believes(Twilight, wronged(Spike) = Rarity)
        "There was a clap of violet light in the workroom, and Twilight and Applejack stood in the middle of it. A reel of thread rolled off the table and all the way to the wall. No one said good day."
        "The magic let go of them with a bang that shook the window. Twilight and Applejack had not even brought their anger through at the same speed; Applejack's was still coming up, and Twilight's was there."

tell teleport(Twilight, _, Workroom)
    from Rarity when believes(Twilight, wronged(Spike) = Rarity) and at(Rarity) = Workroom
        """
        A point of light stood in the air above the cutting table. It had been there for some time, Rarity thought afterwards, getting itself together. It opened, and Twilight Sparkle came out with her wings spread and her crown crooked, and stood among the patterns with four muddy hooves.

        Twilight never stood on paper. She had once walked round a newspaper for a week. She was standing on the whole of the autumn.
        """
        """
        The bang came first and the princess after it. She was between Rarity and the door, in a room that smelled of struck matches, and she had forgotten to fold her wings. It made her a good deal larger than one thought of her as being.

        "Twilight," said Rarity.

        "No," said Twilight. It did not seem to be an answer to anything. It was only what she had come in with.
        """
    from Twilight when believes(Twilight, wronged(Spike) = Rarity)
        """
        There was the polite way, by the door, with the bell. Twilight considered it for as long as she considered anything, which was until she had thought of Spike's face. She came out of the light in the middle of the workroom. Her ears were singing, and she had left a part of her breath behind.
        """
        """
        A spell wants a clear mind. Twilight's was as clear as glass. It had only one thing in it, and the spell took her to that in a single step, with a noise like a slammed book: to the workroom of the Carousel Boutique, and to her.
        """
    from Spike when at(Spike) != Workroom
        "Twilight said something short, and lit her horn, and went. Whatever she was going to, she had not stopped to take her bag."
    from Twilight
        "Twilight went by magic, which leaves no time for second thoughts. She had her second thoughts on the workroom floor."
    when believes(Twilight, wronged(Spike) = Rarity)
        "Violet light burst over the cutting table, and Twilight was in the workroom. She had not knocked. She did not look as though she was going to sit."
    "With a flash and a small wind Twilight appeared in the workroom."

tell teleport(Twilight, _, to)
    from Spike when wronged(Spike) != nobody and at(Spike) != to
        """
        "Twilight, don't," said Spike. But the air had already clapped to, and there was nobody in it, and a little purple smoke.
        """
        "She was there, with her jaw set, and in the next instant she was not. Spike knew where a person goes who leaves with a face like that, and he could not get up."
    from Twilight
        "Twilight shut her eyes, was for an instant nowhere, and opened them at {to}."
        "It was eleven hundred paces, or one spell. Twilight took the spell. {To} came up around her and steadied."
    from Spike when at(Spike) != to
        "With a pop as of a very large cork Twilight was no longer there. She had not said where she was going."
    "There was a pop, as of a very large cork, and Twilight was at {to}."
    "Twilight's horn took light. When it went out she was at {to}."

tell teleport(who, _, to)
    from who
        "{who} went without crossing anything between. It was cold there, for as long as it lasted, and after it came {to}."
    "Light folded itself around {who} and opened again at {to}."
    "{who} went to {to} the short way, by magic."

tell teleport_with(Twilight, friend, Workroom, _)
    from Rarity when turned_away(Twilight, from Rarity)
        """
        They went as they had come, without the stair. The light shut. A little heap of dust from the road lay in the middle of the boards, four-cornered, where the two of them had stood.
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
        """
        "Goodbye," said Twilight, who had been well brought up. She seemed to hear it. Her face went small, and there was a pop, and the patterns settled on the table one by one.
        """

tell teleport_with(Twilight, friend, _, to)
    from Spike when at(Spike) != to
        "Twilight's horn lit up, and she and {friend} were drawn out thin and were not there."
    from friend
        "Twilight's magic got {friend} round the middle, like stepping into a bath the wrong way up. It let go at {to}."
    from Twilight
        "Taking somebody along was arithmetic, chiefly: two weights, and one wish to arrive. Twilight did it in her head, and set {friend} down beside her at {to}."
    """
    "Hold tight," said Twilight, and {friend} did, and the next thing there was was {to}.
    """

tell teleport_with(who, friend, _, to)
    from friend
        "There was a lurch, and a light seen through the eyelids. When {friend} looked, {who} had brought {friend.her} to {to}."
    "{who} took {friend} along by magic, and they came out of the air at {to}."
    "Where {who} and {friend} had been there was a ring of singed air, and they were at {to}."

# On foot and angry.

tell walk(Applejack, BoutiqueDoor, Workroom)
    from Applejack when believes(Applejack, wronged(Spike) = Rarity) and not turned_away(Applejack, from Rarity)
        """
        Applejack did not wipe her feet. She had wiped them on that mat each time she came, for years, out of respect for the floors, and she walked over it now with half the road on her and heard herself go up the stair like a load of coal.
        """
        """
        The shop was all over bows. Applejack went through it looking neither left nor right, so as not to give it the chance to be pretty at her, and took the stair three steps at a time and the workroom door with her shoulder.
        """
        """
        Granny used to say, count the steps up to where you're mad, and if there's more than ten, go home. Applejack counted. There were fourteen. She stood on the top one for the space of a breath, and then she went on in.
        """
    from Rarity when believes(Applejack, wronged(Spike) = Rarity) and not turned_away(Applejack, from Rarity)
        """
        One had time to know who it was. Hooves came through the shop, four of them, shod for work, and came up the stair without once slowing down; and Rarity, who could have stood up or could have locked the door, did neither. The door hit the wall. Applejack stood in it with mud to the knee.
        """
        """
        The stair shook. Applejack came into the workroom with her hat straight on her head, straight as a lid, and did not shut the door behind her. It was not that she had forgotten. She was not going to stay.
        """
    when believes(Applejack, wronged(Spike) = Rarity) and not turned_away(Applejack, from Rarity)
        "Applejack came up the stair of the Boutique hard enough to set the lamps ringing, and put the workroom door back against the wall."
        "There was mud on the stair when Applejack had gone up it, a whole print to every step."

tell walk(Twilight, BoutiqueDoor, Workroom)
    from Twilight when believes(Twilight, wronged(Spike) = Rarity) and not turned_away(Twilight, from Rarity)
        """
        Twilight used the stair. She had thought that it might calm her to have something to count. She arrived at the top with the number of the steps, which was fourteen, and her anger, and she put down the number.
        """
    from Rarity when believes(Twilight, wronged(Spike) = Rarity) and not turned_away(Twilight, from Rarity)
        "The steps on the stair were light and even, all of a length. Nobody else in Ponyville walked like that, like ruled paper. Rarity had turned round by the time Twilight was at the door, and she saw that Twilight knew."

tell walk(Applejack, _, BoutiqueDoor)
    from Applejack when believes(Applejack, wronged(Spike) = Rarity) and not turned_away(Applejack, from Rarity)
        "Applejack shut up the last of her business and went to the Boutique. Folks who had been about to say good day to her said it to one another."
        "It wasn't far to the Boutique. Applejack could have wished it farther, or else nearer. It was just far enough to think of the words and not far enough to think better of them."

# A hoof across the face.

tell slap(Twilight, Rarity, Spike)
    from Rarity when facade(Rarity) = 0
        """
        She did not see it coming. There was a crack, quite near, as of a ruler on a desk, and the room had been turned sideways, and Rarity was looking at a bolt of grey flannel. It was a good close weave. She went on looking at it, since that was where her head was.

        "Do you know what he does?" said Twilight's voice. "When it's bad? He tidies. He'll have every book in the castle down by tonight, and up, and he'll tell me that they needed it."

        "Yes," said Rarity.

        "Don't you agree with me!" It went up, and was fetched down again by force. "You do not come near him again. You don't write. You don't send things. You don't happen to be passing. I had a list of what I was going to say to you, and that's the list."

        There was nothing in it that Rarity would have altered. She said so, or thought that she had; her mouth was slow on that side. The heat came up in her cheek by degrees, and it had edges, and they were the edges of a hoof.
        """
        """
        Twilight hit like somebody who has never done it: too high, and with her eyes screwed shut. It made a small flat noise. It jarred Rarity's teeth.

        When Twilight opened her eyes she looked at her own hoof before she looked at anything else.

        "First," she said. "You do not come near him again." Her breath caught on it, and she began over. "First. There isn't a second. I had a second, I had it as far as the foot of the stairs, and I kept seeing his face. He'd hold a door for you today. He'd hold it and thank you."

        Rarity stood with her face as it had been left. One put a hoof to one's cheek; it was what a hoof did, and she kept it on the floor. She thought that if she touched it, it would stop, and it was the first thing all day that had been exactly the right size.
        """
        """
        "Is it true?" said Twilight.

        "Yes," said Rarity.

        She had opened her mouth to go on, for there was more of it than anyone could have told them. The blow took her across the open mouth. There was a taste of iron, and somewhere a pair of scissors slid off a table and stuck in the boards.

        "He hatched for me," Twilight said. Tears ran down her face, and she took no notice of them, as one does not of rain. "I was a filly and I'd never had anything. You do not come near him again. You do not say his name to me. If you see him on the street you are to cross over. I'll know if you don't."

        It was a command, and Twilight gave those only when she was frightened to death. It came to Rarity, with her lip swelling, that out of all the things in the world it was now herself that Twilight was frightened of.
        """
    from Rarity when facade(Rarity) > 0
        """
        Rarity had been about to be gracious. She had drawn breath for it. The hoof got there first, and with a sharp clean crack the breath was gone and there was powder hanging in the air.

        "One had understood," she said, when she was able, "that princesses..."

        "No," said Twilight. "You don't get to do the voice. Not with me. I knew you before you had it." She was white about the nose. "You do not come near him again. Not to apologise and not to be forgiven and not by accident."

        Rarity's chin was up. She could feel it up there, in its place, doing what it had been taught to do. It was only that there no longer seemed to be anything behind it to which it was attached.
        """
        """
        It rang. That was what one noticed; one's own face had rung, like a cheap glass.

        "Do not come near him again," said Twilight Sparkle.

        "I hardly think, ma chère..."

        "I know. I've watched you not think for a year, and I made allowances. I made a chart of allowances." Twilight had hold of the hoof that had done it with the other, as if it might go off. "That was mine to say to you, and I put it off, because you're my friend and I'd have had to look up how. So it was Spike who found out, by himself. Stay away from him."

        Rarity inclined her head. It was how one closed an audience. The side of it that had been struck was a moment behind the other, and there was salt water coming out of that eye, for purely mechanical reasons.
        """
    from Twilight when facade(Rarity) = 0
        """
        Twilight had prepared an argument. It had five parts, and in the third of them Rarity would say something unforgivable, and upon that it all depended.

        Rarity said nothing. She stood there with no powder on to speak of, and waited; and Twilight hit her. It was loud. It hurt, right up to the shoulder. Nothing in any of the five parts had mentioned that it was going to be warm.

        "Do not come near him again," Twilight said. "Ever. I mean until further notice. I mean ever."

        "No," said Rarity. It took Twilight a while to hear it as consent. She would have given the crown off her head to be shouted at.
        """
        """
        She had known that face for so long that she could have drawn it with her eyes shut, and it was with her eyes shut that she struck it. There was a crack. She opened them. There was a mark, coming up red through the white, and Rarity had not even lifted a hoof.

        "He'll think that it's true," Twilight told her. She heard her voice go thin. "What you said. He'll lie awake and check it. So you do not come near him, do you understand, you do not come near him again, because he'd believe you."
        """
    from Twilight when facade(Rarity) > 0
        """
        The chin came up. Twilight watched it come, and the eyelids go down to meet it, just as they did for tradesmen, and whatever she had been going to say turned into her foreleg.

        It left a print in the powder. Underneath there was skin, and it was going pink.

        "First," said Twilight, "you do not come near him again. Second, you don't come near him. I can go on. They're all the same." She was shaking so that the crown had slid over one ear. "I would have given you till the end of the summer to come back by yourself. I had it written down. And you went and did it to Spike."
        """
        """
        "Princess," said Rarity, as one might offer a chair.

        She had never called her that; none of them ever had; it was what they had in place of a pact. Twilight hit her across the title. She had not decided to. She heard it, and saw the earrings swing, and thought, with perfect clearness, that she had struck a friend and would do it twice.

        "Keep away from my brother," said Twilight. "Do not come near him again."
        """
    from Applejack
        """
        Applejack had figured that if there was hitting to do, it would be hers. Twilight went by her like a thrown plate. The slap cracked off the ceiling, and there was Rarity with her head turned, and there was Twilight with her mouth open, and you could not have said which of them it had hurt.

        "You do not come near Spike again," said Twilight, in a voice Applejack hadn't heard out of her since there were monsters. It'd have been better if she had yelled.
        """
        """
        It was quick, and it was not well done. Twilight had never hit a soul. She swung from the elbow, and it landed too high, and made a noise that was out of all proportion.

        "Do not come near him again." She said it down to the ground, like reading it off there. Applejack moved up a step, so that if Twilight should take a notion to fall over there'd be something to fall on.
        """
    when facade(Rarity) = 0
        """
        Twilight slapped her. Rarity did not step back and did not raise a hoof. "You do not come near Spike again," said Twilight, and Rarity said, "No," and there was quiet, with the two of them in it, breathing.
        """
    when facade(Rarity) > 0
        """
        The slap knocked a comb from Rarity's mane and sent it skating over the floor. "You do not come near Spike again," said Twilight. Rarity looked after the comb, with her chin high, as though it had been a matter of the comb.
        """
    """
    Twilight struck Rarity across the face. "That is for Spike," she said. "Do not come near him again."
    """

tell slap(Applejack, Rarity, Spike)
    from Rarity when facade(Rarity) = 0
        """
        Applejack took her time. She looked Rarity over, mane and hooves, as she might a fence after a storm, and she had all the look of somebody who was going to be reasonable.

        It did not crack. It was a dull, heavy sound, such as a sack makes, and Rarity sat down on the floor.

        "I didn't..." said Rarity. She had been going to say that she had not meant it. She heard how it would sound, and that it was no use, because she had; for as long as it took to say, she had meant every word.

        "You don't speak to him," said Applejack. "You don't speak to us. You see any one of us coming, you find you've got business on the other side." She was not even out of breath. "I sat up nights thinking what'd we do to you, that you wouldn't look at us. We didn't do nothing. We just weren't fancy. Well, get fancy."

        From the floor one saw how worn her fetlocks were, from the traces. Rarity had made her a pair of boots for that, once, lined ones. She wondered who had thought of stopping.
        """
        """
        "Stand up straight," said Applejack. "I ain't going to hit a person that's leaning on something."

        Rarity let go of the chair. She saw the hoof come round, brown and square, with a chip out of the edge, and thought: she ought to have that seen to. The blow put her against the wall. For some time there was only the one bell in the world, and it was in her left ear.

        When it had died down Applejack was speaking. "...not to him, and not to us. That's all. I had a lot more, but you can't plant in rock."

        "It isn't..." said Rarity.

        "I said don't speak to us," said Applejack; and it was so quietly spoken that Rarity, who had been shouted at by duchesses, shut her mouth like a child.
        """
    from Rarity when facade(Rarity) = 0 and turned_away(Twilight, from Rarity)
        """
        One cheek was burning already. It was the other that Applejack chose, and it was just like her, thought Rarity, when she could think: she never overloaded a thing on one side.

        It was a farmer's blow. It had a follow-through. She stayed up by catching at the ponyquin, and the two of them rocked there like a couple at the end of a dance.

        "I ain't got speeches," said Applejack. "You had him, and you had all five of us, free, for nothing, and you went and shopped around. So don't you speak to him. Don't speak to us." She made an end there; but her hat had come down, and beneath it her chin was not quite steady. "I'd have told you to your face any day this year," she said, "that you was turning into something. I was being nice. I'll not make that mistake on anybody else."
        """
    from Rarity when facade(Rarity) > 0
        """
        "If it is about an account," said Rarity, for in a shop one must begin somewhere.

        There was a crunch, and that was her own ear. The floor came up a certain distance and thought better of it.

        "That was from me," said Applejack, "and it's on account of Spike. You don't speak to him. You don't speak to us. We're plain folks and we'll not trouble you."

        Rarity arranged her mane over the place. It took her two attempts, since the light was swimming. She would have liked it understood that she did not as a rule receive without a card; and she looked at that sentence, all dressed and ready, and for the first time in her life could not think of anybody who would want to hear it.
        """
        """
        One had been struck. It was quite distinct. One had been struck in the face by a person who sold apples, and one's tongue had found, at the side, a tooth that moved.

        "There," said Applejack. "I wanted to see if it'd come off. I thought there might be somebody under there." She shook her hoof out, as after a long job. "Don't you speak to him. Don't you speak to us. If she ever turns up, the other one, you tell her she was missed."

        "I beg your pardon?" said Rarity. It was meant to freeze. It came out as a question, and Applejack, who must have heard that it had, looked sorry for a moment and did not answer.
        """
    from Applejack when facade(Rarity) = 0
        """
        It was no trouble to hit her. Applejack had thought there would be some trouble. She set her feet, and swung, and it went home with a thud like a dropped melon, and Rarity took it. She didn't squeal. She looked up with the print of it on her like she'd been expecting the mail.

        "You don't speak to him," said Applejack. "You don't speak to us. That's the whole of it."

        It had not helped. She'd not reckoned it would. But she hadn't looked for that face either, the bare one, with the old Rarity in it, clear as day, a whole year late. She turned her eyes off it before it could say something.
        """
        """
        "This here's for Spike," said Applejack, so there would be no mistake about it, and let her have it.

        The pony she hit was not the one she had come for. That one would have had a word ready. This one held on to the table edge with her head down, and her mouth was bleeding some, and she said, "Thank you for telling me what it was for," and there was no sass in it at all.

        "Don't speak to us," said Applejack. "Nor him." It came out rough. A person ought to be let be angry for the length of one afternoon.
        """
    from Applejack when facade(Rarity) > 0
        """
        Rarity looked at the mud on the boards and then at who had brought it in. That did it. It would have been something to slap her in anger, but the plain fact was that Applejack did it like swatting a fly, because the thing was there on that face and she could not stand to see it walk around.

        "You don't speak to us," said Applejack. "You don't speak to Spike. And you can quit holding your neck like that. Nobody's buying."
        """
        """
        There was a smell in there like a flower that's been told to. Applejack walked up through it and slapped her. It raised a cloud.

        "I don't know what I done it to," she said. "I can't find where you start. But it's for Spike, and you don't speak to him, and you don't speak to us." Her hoof had come away white. She wiped it down her apron on the way round, and it would not all come off.
        """
    from Twilight
        """
        Applejack did not hurry, and she did not raise her voice. She measured the distance like somebody about to fell a tree, and there was a thud that Twilight felt in the floor.

        "You don't speak to him," said Applejack. "You don't speak to us."

        There had been an us of six, with a map and a table and each of them a chair. Twilight did the subtraction. She could not make herself say that it was wrong.
        """
    when facade(Rarity) = 0
        """
        Applejack hit Rarity once, hard, and watched her get her feet back under her. "You don't speak to Spike," she said, "and you don't speak to us." Rarity nodded. There was a little blood on her lip, and she let it be there.
        """
    when facade(Rarity) > 0
        """
        Applejack's hoof met the powder with a thump. "Don't speak to Spike," she said. "Don't speak to us, neither." Rarity's eyebrows had gone up, and they stayed there, by themselves.
        """
    """
    Applejack slapped Rarity. "That's Spike's," she said. "Don't you speak to us."
    """

tell slap(who, Rarity, Spike)
    from Rarity
        """
        It was quick, and it stung. "You know what that's for," {who} said, and Rarity did; she had gone on knowing, in one way or another, since she had seen who it was at the door.
        """
    """
    {who} slapped Rarity. "Somebody had to," {who.she} said, "for Spike," and turned {who.their} back.
    """

tell slap(who, other, hurt)
    from who
        """
        {who} had never struck {other} before. It made less noise than {who.she} had thought it would and left {who.their} hoof numb. "That was for {hurt}," {who.she} said.
        """
    from other
        """
        It came with no warning that {other} could afterwards recall. {Other.their} head rang. "For {hurt}," {who} was saying. "I don't want to know you."
        """
    """
    {who} slapped {other}. "That is for {hurt}," {who.she} said. "I have nothing more to say to you."
    """
    "There was a crack like a dry branch. {Other} stood with one cheek turned, and {who} told {other.her} that it was for {hurt}, and that they were done with each other."

# Asking first.

tell hear_out(Twilight, Rarity, Spike)
    from Twilight
        """
        "First I'm going to ask," said Twilight, "and second I'm going to be angry, and I want you to know that the second is already here and it's only waiting."

        Rarity told her. She did it without one gesture. She had called Spike a barbarian because he had said no to her, and she had been glad to have the word, it had fitted so well; and she gave it all in the order in which it happened and softened nothing. Twilight kept looking for the place where she would excuse herself. It had been left out. At the end Twilight had a hoof lifted and could not recall what for, and she put it on Rarity's shoulder because it had to go somewhere.
        """
    from Rarity
        """
        Twilight had asked. She stood there all but throwing sparks, and had asked, "What happened?" and shut her mouth on the rest; and Rarity, who had been ready for a blow, had nothing ready for that.

        "I was horrid to him," she said. "No. Let me do it properly. I was cold from the moment he came, and he was kind, and I could not bear it, so I said the thing that would make him stop." It was like unpicking. One found the thread and went back along it, stitch by stitch, and each of them had been set by oneself. Twilight did not help, and did not leave.
        """

tell hear_out(Applejack, Rarity, Spike)
    from Applejack
        """
        "I come here to hit you," said Applejack. "I may yet. You got till I've set down my hat."

        She was slow about the hat. And Rarity talked, in a voice like somebody who's had a fever, and what she said against herself was near enough what Applejack had been going to say, only worse, and with the dates. You can't hardly knock down a wall when a person's up there handing you the stones. Applejack set the hat on a ponyquin. "That's a poor tale," she said, "but I reckon it's the right one."
        """
    from Rarity
        """
        "Your side," said Applejack. "If you got one."

        Rarity looked for a side. There were several that she might have had last week, well cut, and she went through them and could not get into any of them. "I did it," she said. "He said no to me, and he was right, and I made him pay for it." Applejack's ears had been flat to her skull. They came up, first one and then the other. It was not forgiveness, she made that plain; but she had stopped leaning towards the door.
        """

tell hear_out(who, other, hurt)
    from who
        """
        "I've heard {hurt}'s end of it," said {who}. "I'd sooner hear yours than guess." {other} told it against {other.herself} from first to last, and it was hard to go on being angry at somebody who was so far ahead of one.
        """
    from other
        "{who} wished to know what had been done to {hurt}, and from {other} {other.herself}. {Other} told it. It did not grow any better in the telling, but when it was finished there were two of them who knew."
    "{who} asked {other} for {other.their} side of it, and {other} said that there was none, and what {other.she} had done. They talked about {hurt} for some time after that, in low voices."
    """
    {who} listened to the end. "So you did it," {who.she} said. "I did it," said {other}. It seemed to clear the air by about a hoof's breadth, and they stood in that.
    """

# Pardon.

tell ask_pardon(Rarity, Spike)
    from Rarity when love(Rarity) = Spike and broken(Mirror)
        """
        She had a sentence. She had made it on the way; it had a middle, and a turn. When she saw him with his hand held in against his chest it went straight out of her head, and that was as well. It had been a handsome sentence.

        "I called you a barbarian," said Rarity. "You had said no to me, and I reached for the worst word that was near. I should like to say it was nerves, or Canterlot. It was me. I did it with my own mouth."

        "You don't have to..."

        "I do. Please hold still, or I shall do it badly. I told you that you had changed. I'd been frightened for months that somebody would notice which of us it was. That is all of it but one thing, and I put that last because it's no excuse, it's only so you have the whole bill. I love you. I have for years. I was saving it for when I should be somebody."

        Nothing moved in his face. She could hear him breathe.

        "I broke your mirror," said Spike.

        "I never liked it."

        It was so plainly true that one of them laughed. She thought it had been her. He rubbed his nose with the back of the hurt hand, winced and looked down at it.

        "All right," he said.

        She had sat through speeches in Canterlot that came in three courses and had less in them. He moved over. There was room for one beside him, if one was not particular about the dust.
        """
    from Rarity when love(Rarity) = Spike
        """
        "Don't get up," said Rarity. He had not been going to. He was being polite, he was looking at her as he might at someone who had asked him the way, and she would rather have been hated.

        So she said it to that. She said that she had been cruel, and that she had known what she was doing with each stitch, since she was good with her hooves. She said he had not changed. She had looked, these last hours, for one thing in him that was different from what it had been, and what she had found was that he was taller.

        "You came to help me," Rarity said, "and I charged you for it. I'm sorry. I'm so sorry, Spike."

        He was turning something small over in his claws, a bit of gravel. "Why?" he said. It was the only hard thing he had ever asked of her.

        "Because I love you, and I thought that you had stopped looking." There was no more to it when it was outside than there had been inside. It was quite small. It weighed what it weighed. "That isn't a reason. But it's what there was."

        "I never stopped," said Spike. "That was the..." He shut his mouth. He held out his hand, flat, with the pebble in it, as one does to somebody with whom one has made up, when one is six; and she took it.
        """
        """
        "I've come to beg your pardon," said Rarity. "You needn't give it. I'd like to be let finish, that's all, and after that I'll go where you say."

        She looked at his feet while she spoke. They were good feet, dusty, with one claw filed shorter than the rest where it had used to catch in her hems. He had filed it himself. She had never remarked on it; it was only now, with her face hot and her voice not doing any of the things it could do, that she thought of him at it, some evening, with the lamp.

        She begged pardon for barbarian. She begged pardon for the tone, and for the year. She got to where she had meant to stop and it turned out there was a little more, and it was that she loved him.

        There was a silence of his sort. He had always needed time to find a thing that he would not have to take back.

        "I was angry enough to hurt you," said Spike. "I wanted to tell you that. So it isn't just you who..." And, when she could not speak: "Yes. I mean, I do. You're pardoned. Is that how one says it?"

        "I don't know," said Rarity. "I've never had to ask." And she put down her head on the nearest of him, which was a knee.
        """
    from Rarity
        """
        Rarity told Spike that she was sorry. She used the word. It was years since she had used it of anything but the weather and other people's hats, and it stuck, and she pushed. She said for what. He listened with his head on one side, and when she had finished he thanked her, and after he had thanked her he said that it was all right, and she saw that he had gone and looked first to see whether it was.
        """
    from Spike when love(Rarity) = Spike
        """
        He heard her before he could have seen her, and his whole back went stiff. She stopped a good way off. She had nothing on her face. It was smaller than he remembered, and rather red about the nose.

        "I called you a barbarian," said Rarity. "I'd like to take it back, but one can't, they don't go back. So I've come to say that I was the one. I was the barbarian. I had the tray carried to me."

        Spike looked at the ground between them. He had thought about this, against his will, in several versions. In all of them she had been more beautiful and he had been cold.

        "You'll say that I was tired," she said. "You're going to be kind, I can see it starting. Don't, yet. I was not tired. I loved you and I thought you'd gone off somewhere without me, and I wanted you to know how it felt." Her voice cracked in the middle like a plate. "I do love you. It's a wretched time to mention it."

        He found that he had got up. There were things he had to tell her, that he was sorry for how he had said it, that he'd been... He could not get the end of any of them to hold still.

        "I'm still cross," he said.

        "Yes."

        "I pardon you, though. I can do both." He took a step and so did she. It was rather a long way, with everything there was in it.
        """
        """
        Rarity did not call him darling. He noticed that first, and it scared him.

        "I have to ask your pardon," she said, "and I want to be exact. For the word. For saying it was you who'd changed, when I'd spent a year at it. And for making you feel large." She held up her hoof, for he had opened his mouth. "I saw you, Spike. You came in so carefully. You had your tail in your arm like a train. And I was so glad to see you that I could have wept, and I corrected you."

        It had been easier when she was wrong. He had been holding on to that all day like a rail, and it had begun to give.

        "Why, then?" he said.

        "I was afraid you loved somebody else. I love you, you see. It made me stupid." She said it as she used to say that a seam was crooked, crossly and with her nose wrinkled, because it had to come out and there was no use in mourning it.

        It was the nose that he forgave. The rest he would have to do by and by, a piece at a time, but he told her yes for the lot, and she shut her eyes.
        """
        """
        "Well," said Rarity. "I have been an utter beast." And she burst into tears, not in any of her ways; he knew most of her ways. She cried like a filly, with her mouth square. In the course of it she told him that she was sorry, and for what, and that he was the best person she knew, and that she had loved him since a Tuesday.

        "Which Tuesday?" said Spike. He was nervous. It was all that came.

        "You were holding up a curtain for me. You held it for three hours. You'd got a moth on your nose."

        He remembered the moth. He had a claw over his eyes, and it was wet under there, and it was a good deal later that he could say anything at all. He said that it was all right. He said it would be. He said that he couldn't feel his knees, and could they sit down.
        """
    from Spike
        """
        Rarity asked his pardon. She stood with all four hooves together like a pupil and said what she had done, and it was what she had done, neither more nor less. Nobody had ever asked him for that before. He looked for it, and was surprised, when he had come to the end of being hurt, to find he had some. "Yes," said Spike.
        """
    "Rarity asked Spike to forgive her. She said what she had done and gave it its name. He was a long time about his answer, and turned his claws over and looked at the backs of them, and the answer was yes."
    """
    "I was wrong," said Rarity, "and I was cruel, and you were neither." Spike said that he had been a bit of both. It took them until the light had moved to settle who might be sorry for what; and when it was settled, he had pardoned her.
    """

tell ask_pardon(who, other)
    from who
        "{who} had rehearsed it. {Who.She} got as far as {other}'s face, and said instead that {who.she} was sorry, and for what, and waited with {who.their} heart going until it was allowed."
    from other
        "{other} had been looking forward to refusing. But {who} asked it so badly, in such a muddle, and so plainly wanted nothing else in the world, that {other} heard {other.herself} say yes."
    "{who} asked {other's} pardon, without adorning it, and {other} gave it in the same manner."
    """
    "I was wrong," said {who}. {Other} let that stand for a while, by itself, so that it could be seen. "So you were," said {other}. "Come here."
    """

# Weeping.

tell weep(Rarity)
    from Rarity when facade(Rarity) = 0
        """
        Rarity had always cried well. There was a couch for it. She sat down where she was, on the floor, and it was nothing like that; it was ugly and had hiccups in it, and ran down her nose, and there was a noise that she took at first for something outside.
        """
        """
        It began over a pincushion. It was shaped like a heart, rather a silly one, and he had won it for her at a fair when he had to stand on a box to throw. She had meant to pick it up off the floor and put it away. She sat with it against her cheek, pins and all, until it was quite wet.
        """
        """
        She cried the way one is sick. It came when it would, and in between she held on to the leg of the table and waited. After a time she noticed that she was sorry for herself, and was so angry at it that she stopped; and thought of his hand on a teacup, and how he had always held them by the rim with two claws so as not to crush them; and did not stop.
        """
        """
        Nobody was there, and so she did not have to do it quietly. That was a new thing. She had not known how much of weeping went into keeping it down. It took its time without that, and tired her out, and let her go in the end like something that has finished with one.
        """
    from Rarity when facade(Rarity) > 0
        """
        It was dust. There was a great deal of dust, with so much cloth about. Rarity held a handkerchief beneath each eye in turn, so that nothing should run, and breathed through her mouth, and ruined two handkerchiefs.
        """
        """
        She permitted herself a tear. One was quite suitable. It was followed by another that she had not permitted, and for some minutes it was out of her hooves altogether, and she wept standing, with her back very straight, like somebody being measured.
        """
    "Rarity wept. There was no one to hear it, and she did not hide her face."
    "Rarity laid her head down on her forelegs and wept until there was a dark place on the cloth."

tell weep(Spike)
    from Spike
        """
        When he was alone he could stop being careful. He lay down on his face. Dragons' tears are hot, and there was steam, and it struck him as foolish, and he wept the harder because there was nobody whom he could tell.
        """
        """
        Spike put his head under his own wing. He had slept like that when he was little. It was dark there and smelled of himself, and he cried into the crook of it with his fist against his teeth. He thought of nothing. Now and then he thought of a cup.
        """
        """
        It came back each time he thought it was done with. He would be looking at a wall, and it was a good plain wall, and the next he knew, it swam. He let it. He was too big for anybody to carry up to bed.
        """
    "Spike wept, by himself, with his face to the wall and his wings pulled tight."
    "Spike cried for some time. It put out a candle."

tell weep(who)
    from who
        "There was nobody by. {who} sat down and cried, without any skill at it, until {who.she} was tired."
        "{who} had held it off as long as there were people. There were none now, and it came, and {who.she} let it."
        "It was only a few tears at first. {who} would have called it a cold."
    "{who} wept, alone."
    "{who} cried where nobody could see, and washed {who.their} face."

# The voice.

tell resolve_to_leave(Rarity)
    from Rarity when at(Rarity) = Workroom and turned_away(Twilight, from Rarity)
        """
        They had gone, and the room was as it had been, with a draught in it.

        Go away, somebody said.

        Rarity lifted her head. She had heard that from all sides today, and took it to be the echo; but it was said low, and without heat, rather as if by a person with pins in her mouth. She had known that voice. It had used to say, that hem is a lie, and, you have not eaten, and, that was unkind, go after her. It was years since she had let it finish.

        "I know," she said aloud. "I'm not to go near them."

        Go away, it said. Not from them. Go.

        She sat a long while with that. Outside, a cart went by, and its driver was whistling. Spike liked this street. He went by way of the Boutique when he had no need to, and he thought she never saw. He would go round by the mill from now on, so as not to pass under the window. He would do it for years, in all weathers, and if he was asked, would say that he preferred the mill.

        There was that. And there was this: that she had stood here before a glass each morning putting on somebody, and that when it came off today she had not known who it was that was so ashamed. She would have liked to meet her. It could not be done in here. Everything in here had been cut to fit the other one.

        "Where?" she asked. But it had never been a voice that told one where. It only ever told one what was wrong with the line.

        "Very well," said Rarity. She got up, and put the cover on the machine.
        """
    from Rarity when at(Rarity) = Workroom and swept(Mirror)
        """
        It was very quiet. She had been afraid of that for longer than she could have said. One could fill a day so that there was no quiet in it, with callers and fittings and the post from Canterlot, and she had been so good at filling days; for she had known there was something that sat waiting in the quiet, and had known roughly what it wished to say.

        So say it, thought Rarity.

        Go away.

        It was her own voice. That was all it had ever been. It was the one she worked in, dry and quick, that did not flatter a customer. She had put it out of the room one evening for telling her the truth about a cape, and it had sat on the stairs ever since.

        Go away from here, it said. You can't find out in this house who you are. You've made it so that nobody could.

        "And Spike?" said Rarity. It was hard to say. There was a part of the floor she could not look at.

        He'll look up at this window every day, it told her, to see whether you are sorry. You know that he will. Take away the window.

        She cried then, but not for long. It was the kind of thing it would say, plain and a little rude, and right as to the length. She thought of him under that window with his head back, growing old. She thought of herself behind the curtain. And with her fetlock she wiped the place on the table where he had set down his hands, since he had left a mark there, and she would not have it be there when she was not.
        """
        """
        She had a pencil in the air. It had been some minutes before she knew that she was drawing, and she looked to see what. It was a mare, from the back, in a travelling cloak. It was a good plain cloak with a deep hood and not one bow on it. It was the first honest thing that she had drawn in a year.

        You see, said somebody.

        Rarity held still. One did, for a deer. It was so long since that voice had spoken and had not been hushed; it had always come at night, when she was tired, and she had had so many ways to hush it.

        Go away, it said. You had better.

        "I have a collection..."

        You haven't. You've eleven bows and a ponyquin.

        It was exactly what she would have said to a friend. She turned the pencil about. If she stayed, he would be kind. It would not be tomorrow, but he would, he could no more help it than breathe; he would come up that stair with his hurt hand to ask if there was something to carry. And she would let him. She would be grateful and charming, and it would all close over, and one day there would be another mirror.

        She could not think of one thing to give him that he did not have, other than that: not to be here. It was odd to come on it, after so much trouble over a suit. It would fit him, and she need not even guess at the measures.

        Rarity took the drawing from the board. At the foot of it, where one puts the name of the model, she wrote a small question mark, and folded it to go with her.
        """
    from Rarity when at(Rarity) = Workroom
        """
        What does one do, thought Rarity, when there is nothing to do? One tidied. She matched the grey thread to the grey and the blue to the blue. She came to a reel of green, and stood there holding it.

        Go away, said the voice in her.

        She had been cross with it for years. She had called it nerves and given it chamomile. It was a shock to find how well she knew it: it was she herself at nineteen, with her own shears and her rent owing, who had looked each thing in the face and said what was the matter with it.

        "I should have to leave everything," she said.

        What, said the voice.

        She looked round for what. There was a good deal of it, and it was nearly all beige. There was the chair he used to sit in, to hold the wool. That was the trouble: he would come back and sit there. He would forgive her, and she would still be this, a face with somebody behind it whom neither of them could find; and he would spend his life being gentle to it.

        Go for him, then, if you can't for you.

        "It's both," said Rarity, surprised. She wound in the loose end of the green and put it in the pocket of her bag, not with the others. She had a bag. She had got it down, it seemed, some time ago, and it stood open on the stool.
        """
    from Rarity
        """
        Go away, something said; and for once there was no noise about her to lose it in.

        Rarity knew the voice. It was the one that she used to sew by. It had no manners, and she had stopped receiving it, somewhat as one stops receiving an aunt; but it had not died. It told her that she was of no use to anybody here, that she did not know who she was, and that it had better be found out at a distance, where nobody could be cut on it. It mentioned Spike. It said that as long as she was close at hand he would go on trying to mend what he had not broken.

        She put up one argument, out of habit. It had to do with curtains.

        "Yes," said Rarity, when it had been answered. "I'll go." It was the shortest sentence that she had made in a year, and she could find nothing in it to take in.
        """
    "Rarity sat for some time without moving. At the end of it she nodded, as if somebody had asked her a question, and looked about her like a person who is going to leave, and sees what there is."

tell resolve_to_leave(who)
    from who
        "There was nobody left to talk it over with, and so {who} heard {who.their} own mind for the first time in a great while. It said to go. It was not unfriendly about it."
        "{who} did not know any longer who it was that sat there. It was not a thing that one could find out among people who thought that they knew. {Who.She} would have to go somewhere else and see who came."
    "{who} had made up {who.their} mind to go away. One could tell by how carefully {who.she} looked at everything."

# The road.

tell set_out(Rarity)
    from Rarity
        """
        She locked the Boutique and did not know what one did with the key. In the end she laid it under the pot with the geraniums, where Spike had always told her that anyone would look first.

        The road began where the paving left off. It was brown, and went on, and there was a good deal more sky over it than she was used to. Nobody on it had ever heard of her. Rarity settled the strap on her shoulder, for it was going to rub there, she could tell, just where the seam was; and began.
        """
        """
        She had packed for every weather and no occasion. It made a light bag. At the last house a child was swinging on the gate, and asked her where she was going.

        "I don't know," said Rarity.

        The child said that that was silly. Rarity agreed with her; and went by, and felt beneath her hooves the place where the town stopped.
        """
        """
        If she looked back she would see the castle, since one could see it for miles, and one high balcony that had the afternoon on it, as a rule, and somebody reading. So she did not look. She looked at the road, which was all ruts, and thought about that and how to put her feet, and in this way she got over the hill.
        """
    from Spike
        "Rarity went by the road, on foot, with a bag that she had packed herself; he could tell, for the strap was twisted. She did not turn her head. He watched until there was only road."
    "Rarity went out along the open road with one small bag. It was remarked on by those who saw it, because of the size of the bag."
    "Rarity set out. She walked like somebody who has a long way to go and is glad that it is long."

tell set_out(who)
    from who
        "{who} took the road out of town. Whoever it was that got to the end of it, {who.she} thought, it would be somebody."
        "It was an open road and it went away from here. {who} asked no more of it than that."
    "{who} set out on the open road."
    "{who} was seen to go out past the last houses, and was not seen to stop."

# Where a scene begins, afterwards.

opening at Workroom from Rarity when broken(Mirror) and not swept(Mirror) and facade(Rarity) >= 6 and not together(Rarity, Spike)
    "There was glass as far as the stair. It was remarkable how far a mirror went, once it was let."
    "A ponyquin had a splinter in it, up near the heart, if they had had any. The curtain hung half out of the window, and Rarity saw that she would have to ask somebody to see to that, and could not think whom one asked."
    "It was a mess. One had no other word for it. Sun came in at the window and was thrown about the ceiling from every corner of the floor."

opening at Workroom from Rarity when broken(Mirror) and not swept(Mirror) and not together(Rarity, Spike)
    "The floor glittered from wall to wall. There was one clear space in it, the size of a mare, and that was where Rarity was."

opening at Workroom from Rarity when swept(Mirror) and facade(Rarity) = 0 and not together(Rarity, Spike)
    "The frame stood by the wall with nothing in it. It made a very good frame for the wall."
    "Rarity had put her brush and dustpan by, and there was no more to do. It was a large room. She had not known, with somebody always looking back at her from the one end of it."
    "There was a square on the boards where the wax had kept its colour. The mirror had stood there seven years. Rarity kept to the edges."

opening at Workroom from Twilight when broken(Mirror)
    "Twilight had always thought of the workroom as the one place messier than her desk. There was an empty mirror frame in it now, and four bolts of beige."

opening at Workroom from Applejack when broken(Mirror)
    "It was a mighty fine room. It had a busted mirror in it and no place to sit where you would not have to ask first."

opening at Workroom when broken(Mirror) and not swept(Mirror)
    "Broken glass lay about the workroom floor, in the light from the tall window."

opening at Workroom when swept(Mirror)
    "In the workroom stood a gilt frame with nothing in it, and beside that a pail."

opening at Castle from Spike when wronged(Spike) = Rarity
    "The castle was the same as it had been at breakfast, every stair of it. Spike went about in it as one goes about in the house of somebody who has died."
    "All that crystal, and in each facet there was a dragon with a shut face. Spike kept his eyes down and counted flagstones."
    "It was warm in the castle by now, and the walls had started on their one low note. Spike stood in it. He could feel it through his feet, like somebody humming in another room."

opening at Castle from Twilight when believes(Twilight, wronged(Spike) = Rarity)
    "Twilight's list lay where she had put it. She saw that she had made another on the back, and that there was one name in it."
    "On any other day at this hour Twilight would have been somewhere. People were no doubt waiting. She could hear Spike's silence from three rooms off, and it drowned the clock."

opening at Castle from Applejack when believes(Applejack, wronged(Spike) = Rarity)
    "Applejack never had liked that castle. A pony couldn't find a spot in it to lean that didn't show where she'd leaned."

opening at Castle when wronged(Spike) != nobody
    "Doors had been left standing open in the castle, one behind another, all down the corridor."

opening at Square from Applejack when believes(Applejack, wronged(Spike) = Rarity)
    "Somebody bought a peck of russets, and Applejack gave them change for a bigger coin. She would not have noticed if they had not come back."
    "The pigeons had got at the end of the stall. Applejack watched them do it."

opening at Square from Spike when wronged(Spike) = Rarity
    "The square was noisy and full of vegetables. Spike could not think what all of these people wanted."

opening at BoutiqueDoor from Rarity when broken(Mirror)
    "From outside, one saw how the gilt had been put on over the old paint and not instead of it. Rarity had never stood out here long enough to look."
    "The blinds were down at the Boutique, and the card said Closed. She could not have told you who had turned it."

opening at BoutiqueDoor from Spike when wronged(Spike) = Rarity
    "The mat in front of the Boutique was straight. Spike stood to one side of it."
    "There was glass in the geraniums. The window over them was open, and its curtain hung out, down the wall."

opening at BoutiqueDoor from Applejack when believes(Applejack, wronged(Spike) = Rarity)
    "The Boutique had its gilt on. Applejack stood across from it, on the side where folks stand to look at a fire."

opening at BoutiqueDoor from Twilight when believes(Twilight, wronged(Spike) = Rarity)
    "There was a card in the Boutique's window that said By Appointment. Twilight read it. She had kept every appointment she had ever made there."

opening at BoutiqueDoor
    "The Carousel Boutique stood in its little street with the sun on its gilding, and the painted ponies went nowhere around the roof."
    "A pair of stockings was airing at a window across from the Boutique. It was a street in which that was noticed."
