# Who is told, and who holds whom.

# Telling it to Twilight.

tell confide(Spike, Twilight)
    from Spike when happened call_barbarian(Rarity, Spike) and broken(Mirror) and wounded(Spike) and at(Spike) = Castle
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
        """
        "Don't be nice yet," said Spike. "I've got to say it in the right order, and if you're nice I won't."

        Twilight was not nice. It cost her something. She sat down on both of her front hooves, and said, "Go on."

        "{if served(Rarity): I took her some tea, and I did it wrong, or I sat wrong, I never found out which it was. | I did it wrong, or I stood wrong, I never found out which it was.} So I said no. She called me a barbarian. She says it's me that's changed. And I hit her mirror, and she stood there in it." He considered whether that was the end. He held his hand up out of the way, since it was dripping. "You can be nice now," he said.

        She had been keeping it back with such force that it knocked him over; and that was where they stayed, on the cold floor, with her crown in his ear and one red hand sticking up.
        """
        """
        It was two flights up to his room. But Twilight was on the stairs, behind a heap of books. "Oh, good," said the books, "take the top six," and he put out a hand for them, and it was that hand.

        They came down singly, all the way to the hall.

        "It doesn't hurt," said Spike. "She says I'm a barbarian. She says I've changed. It's only off a mirror." He could hear that this wanted arranging. "I've bled on one," he said. "I'm sorry, I think it's the manners one," and his voice, which until then had been such a help to him, went from under him like a step that is not there.

        Twilight came down over the books. She trod on them, spines and all, to get to him by the shortest way.
        """
    from Spike when happened call_barbarian(Rarity, Spike) and happened tell_truth(Spike, Rarity)
        """
        "I told her," said Spike. "All of it. I'd thought, if I ever did, it'd be..."

        Twilight waited for what it would have been.

        "Nicer," said Spike.

        She asked him questions, short ones, and he answered. Rarity had called him a barbarian. Rarity had said it was he who had changed. Yes, to his face. No, he had not eaten. He could see the answers going in behind her eyes and being put on shelves. She got hold of the end of his tail and held on to it, as she used to on the platform when there was a train, and it was only when he felt how tight that he found he was crying.
        """
    from Spike when happened call_barbarian(Rarity, Spike)
        """
        He had thought that he would not tell it. It was Rarity's, some of it, and not his to hand round. But Twilight asked him what was wrong and went on looking at him, and he was so tired.

        "She says I'm a barbarian," said Spike. "She says it's me. That I'm the one who..." It had sounded, up there, like a thing you could argue with. Said aloud, to his sister, it only sounded like what Rarity thought of him.

        Twilight did not argue with it either. She said, "When?" and "What else?" in a very small voice, and when he had told her what else she put her head under his chin and was quiet.
        """
    from Twilight when happened call_barbarian(Rarity, Spike) and wounded(Spike) and broken(Mirror)
        """
        There was blood on the floor, in drops, in a line, and Spike was at the end of it. Twilight had nine things to do today. She put the list down on its face.

        "Who," said Twilight.

        "It's a mirror," he told her. "It was me. I hit it." He showed her the hand, as he had used to show her a broken cup, with what could be saved of it. "She said I'd turned into a barbarian. So I did, you see. It's quite..."

        "Who said."

        "Rarity," said Spike; and he folded up, from the top, all eight feet of him. She got beneath as much as she could. He was no weight at all when he came to her. He had been an egg. She had had him on her lap with a blanket, revising, and every time she turned a page he sneezed. She remembered that with great exactness while she held him, and also the shortest way to the Boutique, and how short it was.
        """
    from Twilight when happened call_barbarian(Rarity, Spike)
        """
        "I should like to go to bed," said Spike. "If it's not a trouble."

        It was broad day, and he had said it in the voice he kept for strangers. Twilight's mane rose along her neck. First, she told herself, find out. Second, no, there was only the first.

        She found out. It came in pieces, some of them twice: Rarity had been this and Rarity had said that, he was a barbarian, it was he who had changed. He asked her whether he had. He really wished to know. "No," said Twilight, "you have grown, that's, those are two different verbs," and he nodded and thanked her, and a tear went down the whole length of his nose and he did not seem to know whose it was.
        """
        """
        Twilight had a rule that she did not decide anything before she had heard all of it. She heard all of it. Spike told her with his back to her and his brow against the wall, and took care not to say one word about Rarity that Rarity had not said of herself.

        That was what did it. He had been called a barbarian in the room where he had carried pins for that mare since before he could spell, and he stood here being fair. Twilight laid her cheek between his wings. She was quite calm. She noticed that the inkwell on the far table was boiling.
        """
    when happened call_barbarian(Rarity, Spike)
        "Spike told Twilight what Rarity had said to him. He did not get through it at one attempt. Twilight asked nothing after the first few words, and stood with her ears flat and heard it to the end."
        """
        "It's Rarity," said Spike. Twilight made him sit, and he told it to his own feet, and when it was told she had moved so close that no sheet of paper would have gone between them.
        """

tell confide(Spike, Applejack)
    from Spike when happened call_barbarian(Rarity, Spike) and happened confide(Applejack, Spike)
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
    from Spike before when happened call_barbarian(Rarity, Spike) and happened pass_on(Twilight, Applejack, Spike) and not together(Twilight, Spike)
        """
        He had it ready by the time that he got to her. He opened his mouth, and Applejack said, "I know, sugar. Twilight was by."

        So there was no need to tell it. Spike stood there with it. It was no lighter for being known; and he told it after all, barbarian, and changed, and that it was he, and she heard him out as though nobody had told her a thing. When he came to the end she said one word. He had not known that she knew it.
        """
        """
        "You don't have to," said Applejack. "I had it off Twilight."

        "She'll have put it in order," said Spike. He thought that somebody ought to have it as it was. It began in the middle, with the word, and went out from there both ways, and in places it stopped; and Applejack waited by the places, and did not ask him which had come first.
        """
    from Spike before when happened call_barbarian(Rarity, Spike) and not believes(Applejack, wronged(Spike, by Rarity))
        """
        "Sit down before you fall on somebody," said Applejack. She had taken one look. "Who was it?"

        "Nobody. I lost my..." But you did not lie to Applejack; it was like trying to walk through a fence. "Rarity," said Spike.

        He told her. It took about as long as it takes to eat an apple. She did not say that Rarity could not have meant it, and he was grateful, for he had been saying that to himself all the way here and had worn it through.
        """
    from Spike when happened call_barbarian(Rarity, Spike)
        """
        Spike said he was all right. He said that it was nothing, and that he was in her way.

        "You ain't ever been in my way in your life," said Applejack.

        And that, after being a barbarian in the wrong place with the wrong manners, was what he could not stand up under. He told it to her with both hands over his face. Rarity came out between the fingers, and changed, and never, and a good deal more that he could not make into words. A hoof had got hold of him by the wrist, quite hard, as you hold an animal that is trying to run.
        """
    from Applejack before when happened call_barbarian(Rarity, Spike) and wounded(Spike) and happened pass_on(Twilight, Applejack, Spike) and happened slap(Applejack, Rarity, _)
        """
        He had come to tell her. Applejack saw it, and saw that she would have to stand there and be told, on that hoof, like it was news.

        "She says it's me," said Spike. "She says I'm a barbarian." She'd had it from Twilight, and it had made her so mad that she could not see. It was something else to have it from him. He wasn't mad. He said it like a body asking is it so.

        "No," said Applejack.

        "I put my hand through her mirror."

        "I know you did," she said, before she had thought. He looked at her, and she let him look.
        """
        """
        Applejack knew what it was going to be. She kept her face as plain as she could and let him bring it, when he had carried it all this way. Rarity; barbarian; changed. He was fair about it. He was so all-fired fair that she had to look at something else, and she picked the weathercock.

        "That's twice today I heard that," she told him, when he was through. "It don't get any truer."
        """
    from Applejack before when happened call_barbarian(Rarity, Spike) and wounded(Spike) and happened pass_on(Twilight, Applejack, Spike) and not together(Twilight, Spike)
        """
        "I don't know whether Twilight..." said Spike.

        "She told me." It was only fair to say so. He nodded; it seemed to save him something. He told it anyhow, since it was his. He was a barbarian. He was the one who'd changed. It was the same words it had been the first time, and Applejack had figured that they would be easier to listen to by now.
        """
    from Applejack before when happened call_barbarian(Rarity, Spike) and happened pass_on(Twilight, Applejack, Spike)
        """
        "I know," said Applejack, when he had got as far as the name. He went on. She saw that it wasn't so she should know it. He had to put it down someplace, and it was her turn to be the place.
        """
    from Applejack before when happened call_barbarian(Rarity, Spike) and wounded(Spike) and not believes(Applejack, wronged(Spike, by Rarity))
        """
        Applejack saw the hand first. She saw after it that there was not any color in him, under the purple, and that he was standing like he'd been told to.

        "She says it's me," said Spike. He told it in about six breaths. Rarity had called him a barbarian, and he had put that hand through her mirror so as not to put it anyplace else, and there he was.

        You can let a good dog sleep outdoors one cold night and say you forgot. You can't say it the second night. Applejack had seen that mare go by with her nose up for the better part of a year and had said to herself, each time, that it would keep. "Show me the hand," she said. It was what there was to say that wasn't swearing.
        """
    from Applejack before when happened call_barbarian(Rarity, Spike) and not believes(Applejack, wronged(Spike, by Rarity))
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
    when happened call_barbarian(Rarity, Spike)
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
    from who when not unwronged(who)
        "{who} had meant to say only that {who.she} was tired. But {friend} asked what had been done, and by whom, and {who} told {friend.her}, name and all."
    from friend when not unwronged(who)
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
    when not unwronged(who)
        "{who} told {friend} who had hurt {who.her}, and how."
    "{who} told {friend} what the matter was."
    "What {who} had to say to {friend} took some time to begin and little time to say."
    "It came out by the way, in the middle of something else, and {friend} stopped {who} and had it from the start."

# Being held.

tell comfort(Twilight, Spike)
    from Spike before when happened call_barbarian(Rarity, Spike) and at(Spike) = MainStreet and happened teleport(Twilight, Castle, MainStreet) and not happened comfort(Twilight, Spike)
        """
        "There," said Twilight. She was out of breath. She had been all down the one side of the street and up the other, asking at doors.

        "I was just here," said Spike.

        "They said so. They said that there was a dragon in plain sight." She sat down against as much of him as she could reach. "I kept looking past you for somebody small."

        She had the blanket. It went over one shoulder, and she held on to the two ends of it as if it had gone round.
        """
        """
        She did not say that she had found him. She fell in on the other side of him, in step, with a blanket over her wing, like somebody who happens to be going that way; and when he had come to the end of the street he stopped, and leaned, and Twilight had got herself to where he would lean.
        """
    from Spike when happened call_barbarian(Rarity, Spike) and wounded(Spike) and at(Spike) != Castle and at(Spike) != MainStreet
        """
        "Hold it up," said Twilight. She had nothing with her to tie it with, and used the list. It was a long list, on good paper. It went round his knuckles four times, and he could read along the edge of it what she ought to have been doing at ten.

        "You'll want that," said Spike.

        "I've seen what was on it," said Twilight. She leaned on him, out there, where anybody might look; and for as long as she leaned he did not have to hold any of it up.
        """
    from Spike when happened call_barbarian(Rarity, Spike) and wounded(Spike) and at(Spike) = Castle
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
    from Spike when happened call_barbarian(Rarity, Spike) and at(Spike) = Castle
        """
        Twilight fetched the blanket. It was the one with the moons on it, and it had once gone round him three times. It went over one shoulder now. She put it over the one and stood on a stool to do it.

        She did not say that it would be better in the morning. She read to him, some dull thing on weights and measures, in the voice she had for reading, until the weights had come out even and he could breathe through his nose.
        """
    from Twilight when happened call_barbarian(Rarity, Spike) and at(Spike) = Castle and not turned_away(Twilight, from Rarity)
        """
        The procedure was this. Put a blanket round him; make cocoa; do not leave the house and go and find anybody. Twilight did the three things in that order. The third was like holding a door shut on a river.

        "You're shaking," Spike said.

        "It's cold."

        He lifted his wing and put it over her. He would; he had been crying so that he could scarcely see, and he lifted his wing. They sat underneath it. She counted his breaths for him until there were longer spaces in between.
        """
    from Twilight when happened call_barbarian(Rarity, Spike)
        """
        "Tell me what to do," Twilight said, because she did not know, and there was no book.

        "This," said Spike.

        So she did this. She had one foreleg about his neck and the other going up and down his spines, from the large ones to the small ones, and up. Her appointments went by without her. She heard the town clock call them, and let them go.
        """
    "Twilight sat with Spike, and fussed, and by and by stopped fussing and only sat."
    "Twilight put her forelegs round as much of Spike as she could and said his name from time to time, until he had quieted."

tell comfort(Applejack, Spike)
    from Spike when happened call_barbarian(Rarity, Spike) and happened comfort(Spike, Applejack) and at(Spike) = Square
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
    from Spike when happened call_barbarian(Rarity, Spike)
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
    from Applejack when happened call_barbarian(Rarity, Spike)
        """
        She had no gift for it. Granny had, and Mac had in his way, but all Applejack knew to do with a thing that hurt was to hold on till it quit. She held on. He was about as easy to get a hold of as a barn.

        "I liked her so much," said Spike, low down.

        "I know you did, sugar. We all of us did." And there it sat, out in the daylight, where not one of them had had the spine to set it before. She held on tighter, for she had some of that coming to her herself.
        """
    from Applejack when happened call_barbarian(Rarity, Spike) and not happened slap(Applejack, Rarity, _)
        """
        "Don't go being fair to her," said Applejack. "You can be fair tomorrow."

        "I'm not."

        "You was fixing to." He gave a kind of hiccup, and a spark came out with it and lit on her hat. She put it out and left her hoof up there. There was a good deal she meant to do about this. It'd be the same when he was done, and he wasn't done, so she stayed put.
        """
    "Applejack held on to Spike until he had finished, and for some while longer in case he had not."
    "Applejack did not say that it would pass. She stood close against Spike's side, the way cattle do in rain."

tell confide(Spike, Twilight)
    from Spike when happened call_barbarian(Rarity, Spike) and broken(Mirror) and wounded(Spike) and at(Spike) = Castle
        """
        "You're early," said Twilight, with her back to him. "There's porridge left. Did she want the windows first, or was it the pins, because I had told you windows," and she turned round with the ladle.

        Spike tried to put his hand where she would not see it. It was not that kind of a hand.

        "It's only glass," he said. "It was her mirror. I said some things; I had them right, I think, I'd just never said them with the lid off. She says I've changed. She says I've turned into a barbarian." He could say it quite easily. He was rather struck by how easily. "And I thought about it, all the way home, I went through it as you would. And I did break the mirror, Twilight. So I don't see how..."

        The ladle floated down upon the stairs. She had come up two of them, to be the right height, and she took his whole head in her forelegs like something she had dropped and caught; and it was then, in the dark, with porridge on his ear, that it got him.
        """

tell comfort(Twilight, Spike)
    from Rarity when at(Rarity) = MainStreet
        """
        They were on somebody's step. Twilight had put one wing over as much of Spike as it would go over, and was telling him something, with headings, and he nodded to each. Neither of them looked up. It was the width of a street, thought Rarity, or of a table; she had crossed wider ones to return a glove.
        """
        """
        "That's right," Twilight was saying, "and out again." She had hold of Spike's hand in both hooves. He breathed in, and out again, as he was told; from where Rarity stood one could see every scale on his back go up and come down, and she found that she was doing it too.
        """
