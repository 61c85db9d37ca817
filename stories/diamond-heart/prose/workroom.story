# The workroom as it is told: the bare ponyquin and the fright.

# The inner voice. Nobody else is ever there to see it.

tell silence_conscience(Rarity)
    from Rarity when happened tell_truth(Spike, Rarity)
        """
        "He was overwrought," said Rarity. "One makes allowances."

        He was right, said the voice inside. It did not raise itself; it might have been reading out a measure.

        She said it over, in the tone that carries across a ballroom, and it carried, and came back from the far wall. There was nobody in the ballroom. She went on saying it until it was only a noise she was making, and under the noise it was quiet.
        """
        """
        Worse had been said of her in Canterlot, by ponies in better hats. Rarity told the ponyquin so.

        No, it hasn't, said the voice.

        She felt along the table for the powder. It could be done by touch; she had done it in carriages. She laid it on over the wet places and the dry ones alike, until nothing on that face could be said to have heard anything.
        """
    from Rarity
        """
        She had dreamt of him. Spike had stood in a field with his back to her{if believes(Rarity, love(Spike) = Applejack): , and beside him somebody in a brown hat}; and Rarity had walked towards him in shoes that were wrong for a field, and had woken before the shoes were ruined. It had not been a long dream. All the same it had got up when she did, and sat through breakfast.

        You could tell him, said the small voice that she did not keep for conversation. You could begin with the shoes.

        Rarity took the powder puff and laid a second coat over the first. By the time she had reached the other cheek it was perfectly quiet in there, as in a drawing room from which the dog has been removed.
        """
        """
        {if replies(Card) = nothing: Nothing had come by the post. Not that one expected cards. | It was quiet on the stairs.} All five of them used to come up those stairs with mud on and put their hooves on the velvet, and Rarity could not have said in which month it had stopped, only that nobody had written to announce it. One had been dropped the way a stitch is dropped.

        And who was it, the voice inside enquired, who asked them to use the bell.

        "Enfin," said Rarity, and took up a length of grey silk and shook it out. Silk is loud. She shook it until there was nothing else to hear.
        """
        """
        Rarity read out her engagements for the week, since it gave the room some company. A fitting for a baroness who paid late. Luncheon with two ponies who would call her a treasure, and would not recall her name in front of a third.

        When did you last like one of those, said the voice, as if it had been at the table.

        She turned the page, although there was nothing on the next. She raised her chin and held it there, as one holds a hem, until it stayed by itself.
        """
        """
        The last gown she had sent to Canterlot had come back with a note. The note said: Charming. Rarity had cut that gown in a week and had not been fond of it on any of the days.

        You know what ails it, said the voice inside, which had been apprenticed where she had. You made it for nobody.

        She pinned the note above the table among the others, straightened it, and stood off to see the effect. "Charming," she said aloud. It went very well as long as one used only the mouth.
        """
        """
        In the dream Spike had been laughing at something, and had turned round to see whether she was laughing too. It was she whom he turned to. {if believes(Rarity, love(Spike) = Applejack): That was how one knew it for a dream; by day he turned to Applejack. | That was the whole of it.} Rarity had lain a while afterwards with her cheek on the half of the pillow that is not used.

        Ask him what was funny, said the voice.

        She fetched the pins and counted them instead, heads all one way. It cannot be done while one listens to anybody; and there were a great many pins.
        """
    "Rarity moved her lips as if to answer somebody, decided against it, and powdered her nose."

tell silence_conscience(who)
    "Something occurred to {who}. With a little effort, something else did."
    "{who} hummed until it was quiet inside."

# A suit, by measures that no longer fit anybody.

tell sketch(Rarity, Suit, _)
    from Rarity when sketched(Suit)
        """
        There was no gown in her. Rarity had given the ponyquin every opportunity to suggest one. So it could hardly be called idling if she drew, merely to warm the pencil, a coat: a gentleman's, high in the collar, plum, or that grey that is nearly plum, so that amethyst might do the talking.

        For the measures she had to go to the old book. Spike was entered between Twilight and a pair of curtains. Across the shoulders, as much as a loaf; the arm, a wooden spoon. In the margin, in a younger hand with loops to it, she had noted: would not stand still, ate the pins.

        She multiplied. There is no getting at a grown dragon by multiplication. {if believes(Rarity, love(Spike) = Applejack): And it was not as though he would stand for it, if one asked; he had his standing about to do elsewhere, at a certain stall, for a certain person in a hat. It had been plain to Rarity for months. |} In the end she drew the shoulders as she had last seen them, going out at her door sideways, and forgot that there was a door.
        """
        """
        The pencil had got as far as the lapel before Rarity would admit whose lapel it was.

        {if believes(Rarity, love(Spike) = Applejack): He would wear it to a barn dance, no doubt, and it was Applejack that he would dance with. Very well. It should be the finest thing that had ever stood in straw. | It was to have no braid, no frogging, nothing that Canterlot would have noticed. He was not a sofa.} Midnight wool, with one green thread to the inch, that nobody would see until he moved.

        All she had of him in figures was years old, from the days when he could have been tailored out of a cushion cover. She propped the book against the lamp for the sake of courage and worked from memory, and memory turned out to have been taking notes.
        """
        """
        The tape in the drawer still had a knot in it, at about the height of a doorknob, where she had once marked off Spike for a page's costume. He had stood on a hatbox for it, very straight, holding his breath to be taller.

        {if believes(Rarity, love(Spike) = Applejack): It would be Applejack who could say how tall he was now. One had eyes; one had seen them at that stall of hers, with their heads together, and him holding things up. | Nobody could say how tall he was now.} Taller than the lamp, at any rate. One would have to stand on the hatbox oneself, and ask him to raise his arms; and there Rarity left off thinking of it, and drew. Two buttons. A slit for each wing, faced in silk so that it should not chafe.

        She faced them on paper, fold by fold, and the street outside went further and further off.
        """
        """
        Rarity began three gowns, and each of them turned into the same sleeve. It was a long sleeve and plain, and it wanted an arm in it. {if believes(Rarity, love(Spike) = Applejack): The arm was spoken for. It passed its mornings in the square, carrying things for Applejack, and anybody but a fool could see what that meant.}

        "Just this one, to be rid of it," she told the pencil. The old measure book had a page with Spike's name at the head and a thumbprint of jam where he had signed for receipt. It gave the chest of somebody who could be carried under one leg. She laughed, and looked round at once to see who had heard.

        The paper took the shoulders without any argument. She gave him room to breathe, since he would hold his breath, and leaned in close to see to the collar.
        """
    from Spike when together(Spike, Rarity)
        """
        Rarity pulled a sheet of paper towards her and did not say what for. From where Spike was he could see only that it was no dress: it had two arms to it and a high collar, a coat for some gentleman in Canterlot who would not know what he had got. She opened an old book for the measures, made a face at it, and drew on.

        She had stopped hearing him breathe. He might have been one of the curtains.
        """
        """
        "A moment," said Rarity, and it became several. She had a pencil in the air and an old book open against the lamp, and between the two a gentleman's coat was coming up out of the paper. Spike would have liked to tell her that it was the best thing he had seen from her in a year. He thought of the gentleman, and looked at the bolts of cloth instead.
        """
    """
    Rarity took down an old book of measures and found a page near the front. What it said there made her laugh, once, through the nose. She began to draw a gentleman's coat, a very large one, and soon there was nothing in the room but the coat.
    """
    """
    The pencil stood in the glow of Rarity's horn, waited, and came down. It drew a shoulder, and a sleeve to go with it, and the longer it drew the closer Rarity bent, until she could have been walked off with, stool and all.
    """

tell sketch(who, _, _)
    "{who} sat down to draw a suit by measures that were years too small, and was lost to the world."
    "{who} drew a suit, and heard nothing more of what went on around {who.her}."

# A hand on her shoulder.

tell touch_shoulder(Spike, Rarity)
    from Spike when startled(Rarity)
        """
        He had meant to knock. He had meant to say a thing about the weather, too, and had it ready. What Spike did was to cross the boards on the sides of his feet, as you do near people who are working, and lay two fingers on her shoulder.

        Rarity screamed. It was a real one, from before Canterlot. The pencil shot out of her magic and stuck in a bolt of cream flannel, where it hummed.

        "It's me," said Spike, with both hands up. "It's only me."
        """
        """
        Say her name, thought Spike; and while he was choosing how, his hand went and did it for him. He had time to feel that her coat was warm, and that his own claws were turned well in.

        Rarity went straight up off the stool with a shriek and came down facing him, a pair of shears open in the air between them. The shears looked at him a little longer than she did. They sank.

        "I should've coughed," said Spike.
        """
        """
        Near to, she smelt of face powder and, under that, still, of chalk and lavender. Spike put a hand on her shoulder. "Rarity, I'm he--"

        He never got to the end of it. She cried out as if he had emptied a bucket over her, caught the table from below with both knees, and sent the pin box off the edge. The pins went on arriving for some time.
        """
        """
        "Rarity," said Spike, but so low that it was mostly breath, and she did not stir. So he touched her, as lightly as he had ever touched anything, just where the curl of her mane left the shoulder bare.

        All four of her hooves left the floor. The scream came after that, and went on out at the window, and down in the street a dog answered it.

        "Sorry," said Spike, in the quiet. "Sorry. There's no small way of being me."
        """
    from Rarity when startled(Rarity)
        """
        Something large and warm closed on her shoulder. Rarity had been, for the first time that week, nowhere at all, and she came back from there with a scream that must have carried to the square.

        Behind her, with all the light behind him, stood Spike. He held up both hands to show that there was nothing in them. He had gone quite pale about the frill.
        """
        """
        The line was a good one, and it was nearly home when a hand came down on the bone of her shoulder, out of nowhere. Rarity heard somebody scream. The line went clean across the paper and off the edge of it.

        "It's me, it's Spike," said Spike, which was unnecessary; nobody else had to bend to stand upright in her workroom. She found that she had put a hoof over the drawing.
        """
        """
        She had at last got the cuff to lie as it ought. The hand was still to be done; and a hand came down upon her shoulder, claws and all, so much the one she had been thinking of that for the space of a heartbeat Rarity believed she had drawn it.

        She heard the shriek as one hears the neighbours. When she had the stool between them, Spike was holding something out to her. It was her pencil. He had caught it in the air.
        """
        """
        A breath stirred the hair at her neck. Rarity thought, window; and then there were fingers on her shoulder, and she thought nothing whatever, but rose shrieking from the stool, and was on the far side of the ponyquin before she had seen who it was.

        It was only Spike, his hand still out in front of him at the height where she had been. She held the ponyquin by its waist. Between them a reel of thread was rolling, and it rolled the whole length of the room.
        """
    """
    Spike laid a hand on Rarity's shoulder, and Rarity, who had believed herself alone in the world, screamed. The pin box went over. By the time the last pin lay still neither of them had found a word.
    """
    """
    "Rarity?" said Spike, with his hand already on her shoulder. She gave a shriek that set the scissors ringing on their nails, and stood with her back against the cutting table and her mane over one eye, staring at him.
    """

tell touch_shoulder(who, other)
    "{who} touched {other} on the shoulder. {other} had heard nobody come, and cried out."
    "A touch on the shoulder was all it took: {other} started up, and there stood {who}."

# Her name from the door.

tell call_softly(Spike, Rarity)
    from Spike when not startled(Rarity)
        """
        "Rarity," said Spike from the door, in the voice he had for sleeping owls.

        Her ears came round first and the rest of her after, by degrees. "Oh," she said. She had slid a sheet of cloth over whatever was on the table. He could see that he was not what she had been looking at, but neither was she frightened, and he let go of the door frame and came in.
        """
        """
        Spike stayed where he was and knocked on the wood with one knuckle, twice, and said her name in between. It took a while to reach her. He watched it arrive: the pencil slowed and lay down, and Rarity sat up and was in the room.
        """
        """
        He had learnt about people who are working from a sister who read. You stop a good way off, and you say the name once, and you wait. "Rarity," said Spike, and waited; and presently she turned her head, and saw him, and covered the paper with her foreleg.
        """
    from Rarity when not startled(Rarity)
        """
        Her name was being said. It had been said, she thought, some little time ago, and had waited politely to be noticed. Rarity turned. Spike stood in the doorway, not yet inside it, with his head bent under the lintel and one hand on the frame.

        She drew a length of lining over the paper. It was done before she had wished him good morning.
        """
        """
        "Rarity," said somebody a long way off, and she came up towards it, past a collar and a cuff. It was Spike, at the door. He had said it softly enough not to make her jump. There were ponies in Canterlot, with titles, who had not the manners to do that; she noted it, and closed the sketchbook.
        """
    """
    "Rarity," said Spike from the door, no louder than he had to. She looked up from the paper and found him there.
    """
    """
    Spike spoke her name and stood still until Rarity had come back from wherever her drawing had taken her.
    """

tell call_softly(who, other)
    "{who} said {other's} name from the door, softly, and {other} looked up."
    """
    "{other}," said {who}, and waited until it had been heard.
    """

# Scolded for it, or laughed at.

tell scold(Rarity, Spike)
    from Spike when in_facade(Rarity)
        """
        "One had supposed," said Rarity, as soon as she could say anything, "that there were bells for this. There is a bell. It was sent for from Manehattan, and it has been hung at the foot of the stairs, to be rung by those who wish to come up them." She was putting herself back in order as she spoke, one curl and its fellow, and last of all the chin. "One is not a gatepost, to be leaned on."

        "No," said Spike. "Sorry. I'll ring it." He looked at his hand, found nowhere to put it, and held it in the other.
        """
        """
        "Juste ciel, the size of it," said Rarity, not quite to him, "and not a sound. One would have thought the stairs might say something."

        "One of them does," said Spike. "I stepped over it."

        "It is there so that people may be announced who do not know how." She set the stool to rights with a snap. He had left a small space open in the talk for her to laugh in, and it stayed open, and after a while he shut it himself.
        """
        """
        "And that," said Rarity, meaning a line that ran from one edge of the paper to the other, "was a morning's work. It is ruined, naturally. It is ruined because there are persons who have never been told that a lady is not to be come at from behind, as though she were a cake."

        Spike had begun to smile at the cake. He saw that it was not meant for him to smile at, and put it away.
        """
        """
        "It will be understood in future that one knocks," said Rarity. "It will be understood that one then waits. One trusts that it is understood."

        "I did wait," said Spike. "In the door. A bit."

        "In the door," she said, to the ponyquin, as if to an equal; and she blew a grain of powder from her shoulder, where his hand had been.
        """
    from Rarity when in_facade(Rarity)
        """
        Her heart was running like a treadle with the belt off. One did with a heart in that state as with a pattern in a draught, and laid something flat on top of it.

        "It is customary," Rarity heard herself say, "to be announced." It came in the voice that she kept for deliveries. She saw it reach him: Spike's shoulders came down by about the width of a seam. It was an excellent voice, it had never yet let her down, and she went on in it about bells, and nerves, and what one might look for from a person of any upbringing, until her knees had stopped.
        """
        """
        Had he laughed, she might have thrown a cushion at him. Spike did not laugh. He looked sorry, with the whole of his long face, and it made one feel so very silly.

        So Rarity told him what was thought of persons who crept. She found that a good deal was thought. By the end of it her mane was straight and his head was down, and the fright had gone quite over from her side {if at(Rarity) = Workroom: of the room | of the doorstep} to his.
        """
        """
        "Does one come in like that at the palace," said Rarity. "Does one simply lay hold of them." She could still feel precisely where each finger had been. It would not do at all, and she spoke faster. "A lady at work is not public property. A lady at work is to be supposed invisible, until such time as she should choose to be seen."

        "I'm sorry," said Spike. "You were a bit invisible. That was sort of the trouble."

        She gave him her profile. It had been admired.
        """
        """
        What came up first was a laugh. Rarity felt it start, and felt in the same instant that her mouth must be open and her mane anyhow and that he had seen; and she shut the door upon it so fast that it hurt her teeth.

        "There are such things as cards," she said. "One had some done for somebody, with his name on, one birthday. They were edged in silver. It is to be supposed that they were eaten."

        "They're in my drawer," said Spike. "I didn't want to use them up."

        She had nothing by her that went with that. She told him to mind where he stood.
        """
        """
        "That is a year off one's life," said Rarity, "and it will show, and when they ask at the Gala what became of it one will have to say that a friend dropped in." She said friend as one says draught. It was wonderful how a voice steadied as soon as it had something to lean on. She touched upon the hour; she touched upon persons of a certain breadth, and on what they owe to those who have nerves.

        Spike had bent to pick up what she had let fall. He gave it back to her a piece at a time, all facing one way, so that she had the last part of it to say to the top of his head.
        """
    """
    "One might be killed," said Rarity. "One might have had the shears in one's hoof, and where would one be then, and where would you." She told Spike about bells and about stairs, and about the nerves of those who create; and Spike, who took up most of the light in the room, did what he could to take up less.
    """
    """
    Rarity smoothed one side of her mane, and the other, and with every stroke she grew taller. "This is not a barn," she said. "One does not wander in." Spike said that he was sorry. She let it lie where he had put it.
    """

tell scold(who, other)
    "{who} was frightened, and so {other} was told at some length about knocking."
    """
    "Never do that," said {who}, and went on saying it in other words until {other} looked at the floor.
    """

tell ask_who_knocks(Rarity, Spike)
    from Spike
        """
        She had screamed, and there was nothing left of it but a pin rolling. When that had stopped Rarity turned round. "Do tell me," she said, "for I take an interest in such things. Do they knock, where you come from?"

        "I come from the castle," said Spike. "You've been there."

        "Ah," said Rarity. "Then they do."
        """
        """
        Her hoof was still at her throat. All the rest had been put back where it went. "Pray don't apologise," said Rarity. He had been about to. "It must be so very restful, not to wonder whether one is expected."

        Spike said that he had thought he was. He said it to the hand that he had touched her with.
        """
        """
        "And how does one announce oneself at present?" said Rarity. She had got her breath, and her brows, and had set them level. "One gets so out of the way of it. I had believed that it was still done at the door, with the knuckle."

        He had no answer. He looked at the knuckle. It was the right size for a door.
        """
    from Rarity
        """
        It went on beating, up in her ears, where it could be seen for all she knew. Rarity laid a smile over the top. "I'm so glad that you felt you could," she said. "So few would. I believe that they are afraid of startling one."

        It was beautifully said. It went into him without any sound at all, and he stood there with it; she had the oddest wish to ask if it hurt.
        """
        """
        One did not shriek at people. Rarity had shrieked, and there was nothing for it but to have been somebody else. She asked Spike, as one asks after the crops, whether it was the custom, where he had it from, to knock. "It is merely that I should like to be ready for it," she said. Her knees were not to be relied on. He could not see her knees.
        """
        """
        She had thought, for the whole of a second, before she thought at all, that it was he, and that all was well. It was that which had to be paid for. "I wonder, would you mind going out," said Rarity, "and coming in?" He began to go. "No, no," she said. "It was only to see if it could be told apart."
        """
    "Rarity had been frightened. She asked Spike, in the kindest way, whether people knocked where he came from, and he said that they did, and it was quite as loud as the scream."

tell ask_who_knocks(who, other)
    "{who} had had a fright. {who.she} asked {other} whether people knocked where {other.she} came from."

tell laugh_off(Rarity, Spike)
    from Spike when not startled(Rarity)
        """
        Rarity had a hoof pressed to her chest. Above it her mouth was doing something that he had not seen it do in a long while. "I thought," she said, "that you were the cat."

        Spike looked down at himself, and then at her.

        "I thought: how she's grown!" said Rarity, and had to hold on to the table. He had forgotten that she snorted. It was not a pretty laugh, it had no French in it whatever, and he stood there and got warm all through.
        """
        """
        "Well, that's the powder off," said Rarity, and wiped her eyes with the nearest thing, which was velvet. "Look at me. I've gone through a client's sleeve." She had, too, up to the elbow, and when Spike tried to help her out of it he got a claw in the other one.

        It was some time before they were of any use to anybody.
        """
    from Rarity when not startled(Rarity)
        """
        It was his face that did it. Spike stood with both hands in the air like somebody being robbed by a hat, and Rarity, who had every intention of being severe, felt it come up from somewhere around the girth and was laughing before she could dress it.

        "You should see yourself," she said.

        "You should hear yourself," said Spike.

        She had to sit down on the floor. There were pins on it, and one of them found her, and that was funny too.
        """
        """
        "Did I swear?" said Rarity. "I believe I swore."

        "You said fiddlesticks," said Spike. "But you said it really loud."

        That finished her. She laughed until her lashes ran, and wiped them on a scrap of lawn, and saw the black on it, and found she could not mind.
        """
    """
    Rarity looked at Spike, and at the pins on the floor, and began to laugh. Once she had begun she waved a hoof at him to say that it was all right and that she would be with him shortly, and she laughed until she had the hiccups.
    """

tell laugh_off(who, other)
    "{who} caught {who.their} breath, looked at {other}, and laughed."
    "It ended in laughter, {who's} first, and {other} joined in out of pure relief."
