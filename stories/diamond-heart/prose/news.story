# Bad news is passed on.

tell pass_on(Twilight, Applejack, Spike)
    from Twilight when happened call_barbarian(Rarity, Spike) and at(Applejack) = Square
        """
        Twilight had meant to begin at the beginning. She had the beginning ready, with the date. "Rarity called Spike a barbarian," she said.

        Applejack went on looking at her, with a russet in her hoof that somebody had been about to pay for.

        "To his face. She told him that it was he who had changed. He'd gone over there to help, Applejack. He'd done his scales." It was the scales that she could not get past. She put back her shoulders and went round them. "I'm telling you because you're his friend, and because I'm about to do something and there should be a person who knows why. That's first. I haven't got a second."

        The russet was set down, very gently, next to its fellows.

        "Reckon I got the second," said Applejack.
        """
        """
        "Is it bad?" said Applejack. She had looked no higher than Twilight's ears.

        "It's Spike." That was not how to put it; it took Applejack by the knees, visibly. "He is alive. He's at, no, he's well, in the sense of, he's not well. {if wounded(Spike): He's cut his hand. | He isn't hurt, not to look at.} It's Rarity." And since it would only come in the wrong order, Twilight let it: barbarian, and this morning, and changed, and how he had stood there being fair to her.

        "Rarity said that," said Applejack. "Our Rarity."

        Twilight looked for a way to say which one. There had been two for about a year, and all of them had been so polite to the other.
        """
        """
        She had rehearsed it between the one place and the next, which for a teleport is no time. It came out at the wrong speed. Rarity, Twilight said; barbarian; to Spike. She said that he had cried so hard he couldn't tell her where to put the commas.

        Applejack did not say a word. She took off her apron, and folded it, first in half and then in half, and laid a brick on it.

        "What are you doing?" said Twilight.

        "Shutting up shop."

        "I didn't tell you so that you would... I only thought you should know."

        "Well," said Applejack, "I know."
        """
        """
        "I need you to be angry with me," said Twilight. "I don't mean at me. I mean as well."

        Applejack put her hat back to see her better. "Who at?"

        So she told her. It was remarkable how little there was of it, once the feelings had been left out. Rarity had called Spike a barbarian and had told him that he'd changed; it would have gone on a card. Twilight watched it go in. She had counted upon Applejack to say that there must have been some mistake, for Applejack was just, and it would have been a place to stop.

        Applejack said a word that Twilight had met with only in a footnote.
        """
    from Applejack when happened call_barbarian(Rarity, Spike) and at(Applejack) = Square
        """
        Folks were getting out of the way of something. It was Twilight Sparkle, coming straight between the stalls with her mane on end.

        "First," said Twilight, and had no breath to go with it. She tried it over. "First. It's Rarity. She called Spike a barbarian. She said he's the one that's changed, and he thinks it might be so, he asked me. He asked me to check."

        Applejack had been saying for a year that somebody ought to speak to that mare. She had said it to the pigs. It was a queer thing to be standing in broad daylight with a pound of russets on the scale and find out what a body's manners had cost, and who'd been sent the bill.

        "He all right?" she said.

        "No," said Twilight.

        Applejack tipped the russets off the scale.
        """
        """
        "Sit down," said Twilight.

        "I'm working. Say it."

        Twilight said it. She had it in pieces, numbered, and she got the numbers wrong. Spike had gone to lend Rarity a hand, and she had made him fetch, and picked at him, and when he wouldn't be picked at any more she called him a barbarian. {if broken(Mirror): It had a mirror in it somewhere. | It went on from there, and was no better.} It ended with him coming home.

        It was a fine day. Folks were going by with baskets. Applejack looked at what she had in her hoof, and it was a soft pippin, and there had been a time not so long ago when you could have told what she'd do with it by how her ears lay. She put it back in its row.

        "Don't you go in there by yourself," she said.
        """
        """
        She never had cared for how Twilight turned up, like something dropped. But it was the face that made Applejack quit wiping her knife. That was a face from when there used to be monsters.

        "It's Spike," said Twilight. "Rarity has, she told him, I'm going to say it as she said it." She shut her eyes and said it. It had a barbarian in it. It had a piece about who had changed, and it ran on some.

        "Huh," said Applejack.

        You can tell how deep a well is by how long you wait on the stone. She was still waiting. "He'd been so careful all this year not to see it," she said. "I watched him not see it. I figured if he could, I could." It hit the water about there.
        """
        """
        "Did you know?" said Twilight. She was right up against the counter with no good morning or anything. "How she's got? Had you noticed?"

        "Who?"

        "Rarity. She's called Spike a barbarian. To his face, this morning, in that room. She said, I had it all in order, she said that it was he who'd changed." Twilight's chin was going, and she was a princess and there were people buying cabbage. "I had noticed. I made a chart."

        Applejack came around the end of the stall and stood between her and the cabbage. "I knew," she said. "We all of us knew. It was easier on the nerves than saying so." She hadn't one thing to be proud of in the whole business, and she had better go and get one.
        """
    when happened call_barbarian(Rarity, Spike)
        """
        "Rarity called Spike a barbarian," Twilight told Applejack. "She said it was he who had changed." Applejack made her say it a second time, slowly, and after that neither of them looked as though there was anything left in the day to be bought or sold.
        """
        "Twilight spoke low and fast, with her mouth against the brim of Applejack's hat. There was Spike in it, and Rarity. Applejack's head went down by inches, like a bull's."

# When Twilight has been there already.

tell pass_on(Twilight, Applejack, Spike)
    from Applejack when happened call_barbarian(Rarity, Spike) and at(Applejack) = Square and turned_away(Twilight, from Rarity)
        """
        Twilight held out a hoof to her. There was white along the edge of it. "I've hit Rarity," she said. "I never hit anybody. Where does one put it, afterwards?"

        It came hind end first, like a calf that's been laid wrong: the blow, and then what it was for. Rarity had called Spike a barbarian. She'd told him that he was the one who had changed; and he had gone home and asked his sister was it so.

        Applejack got a rag and wiped the hoof for her, front and back. She took her time over it. It was somebody she had known since they were fillies that she was getting off of there, and it did not want to come.

        "That's yours said, then," said Applejack.
        """
        """
        "I've been," said Twilight. "I've just come from there. I went first and I'm telling you second, and that's the wrong order, I know it is."

        "Been where?"

        She was told where. She was told the rest of it too, the word that Rarity had used on Spike, and who was supposed to have done the changing; and Twilight told it looking off at the town hall, like somebody reading it up there.

        "And did it help any?" said Applejack.

        "No," said Twilight. "I'd do it again. But no."

        Applejack untied her apron.
        """
        """
        There was powder on Twilight's hoof, and she stood on three legs so as not to set it down. Applejack smelled it before she saw it. There was just the one house in town that smelled like that.

        "It was Spike," said Twilight. "It wasn't Spike that I, it was Rarity. She called him a barbarian." She got through the rest pretty well. She got as far as that he'd begged everybody's pardon for the mirror.

        You could have set out the whole of that year on a trestle, a little at a time, and Applejack would have walked on by it. She'd been walking on by it. "I'd best go see her," she said. "Before I've thought of something polite."
        """
    from Twilight when happened call_barbarian(Rarity, Spike) and at(Applejack) = Square and turned_away(Twilight, from Rarity)
        """
        "First, I've done something," said Twilight. "Second is why."

        She gave it in that order, and saw Applejack's ears go back at the second and not at the first. Barbarian, she said. That he had changed. She had thought that it would weigh less, once there were two to carry it; but it turned out to be one of those things of which each gets a whole one.

        "How'd she take it?" said Applejack.

        "With her chin up," said Twilight. She looked at her hoof. "I think that I should have liked it better if she'd hit me back."
        """
        """
        Twilight told her. It took no time at all: Spike, and Rarity; the word; the mirror; the word again, because Applejack said, "She never." She added that she had been over there and had slapped a friend across the face.

        "Which friend?" said Applejack, and Twilight did not know what to reply to that. It was what she had been asking herself, the whole way.
        """

tell pass_on(Applejack, Twilight, Spike)
    from Applejack when happened call_barbarian(Rarity, Spike)
        """
        It was not a thing you could hand to Twilight by the corner. Applejack told it straight. "Rarity's been at Spike. Called him a barbarian, and told him he'd changed, and he's took it to heart."

        "I see," said Twilight. She made a mark on the paper she had by her, and another, and the pen went through.
        """
        """
        "You'd best put that book down," said Applejack.

        She had known Twilight to take bad news sitting, standing and under a table. She never had seen her take it like this, as quiet as a kettle that's boiled dry. She gave her all of it: Rarity, and barbarian, and whose fault it was supposed to be. When she was through Twilight asked whether she was sure, and it was only for form.
        """
    from Twilight when happened call_barbarian(Rarity, Spike)
        """
        Applejack did not soften things. It was why people asked her about haircuts. "It's Spike," she said, "and it's Rarity that done it," and she set it down in front of Twilight, the barbarian and the rest, like something that she had found on the road.

        He was so large now that people forgot. Twilight had a drawer with his first shoes in it, and she found that she was thinking about the drawer.
        """
        """
        "Say that again," said Twilight, because there was a chance that she had misheard; there were several words that sounded like barbarian. She could think of barbican. Applejack said it again. It had been Rarity, and it was to Spike, and it was what it sounded like.
        """
    when happened call_barbarian(Rarity, Spike)
        "Applejack told Twilight what Rarity had called Spike. Twilight took it without a word, and all round the room things on shelves began very quietly to ring."

tell pass_on(who, hearer, hurt)
    from who
        """
        There was no kind way to say it. {who} said it the short way. "Somebody ought to tell you about {hurt}," {who.she} began, and watched {hearer's} face until it was told.
        """
        "It was not {who.their} own trouble, and {who.she} took care to carry it level. {Hearer} had the whole of it, what was done to {hurt} and by whom."
    from hearer
        "{who} had come to say something, and it was about {hurt}. {Hearer} heard it out. One thinks that one would know such a thing by the feel of the day, and {hearer.she} had been thinking about lunch."
        """
        "It's {hurt}," said {who}, and said who had done it. {Hearer} asked to be told that part over, as if it might have been somebody else by then.
        """
    "{who} told {hearer} what had been done to {hurt}, and by whom. It was soon told."
    """
    "You haven't heard," said {who}. {Hearer} had not. By the time that {hearer.she} had, there was no more talk of other things.
    """
    "{who} and {hearer} put their heads together over what had happened to {hurt}, and when they drew them apart both had the same look."
    "Whatever {who} had to tell about {hurt}, it took the smile off {hearer} like a cloth off a table."
