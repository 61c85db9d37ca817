# The workroom as it is told: the bare ponyquin, the fright, the tea.

# Where a scene may open.

opening at Workroom from Rarity when alone(Rarity) and not broken(Mirror)
    "The light came in at the tall window as it did every morning, level and truthful, the reason she had taken the house. Rarity had turned the ponyquin with its back to it."
    "In the middle of the workroom stood a bare ponyquin, and before it, on the low stool, sat Rarity. So far neither had made the other an offer."
    "Bolts of cloth leaned all along the wall with their ends hanging loose. Rarity had laid out the shears and the chalk in their order, and had moved each of them a little to the left, and a little back."
    "The ponyquin had no head, which made it a good listener. Rarity had told it her plans for the autumn line twice, and it stood there with nothing on."

opening at Workroom from Rarity when alone(Rarity) and broken(Mirror) and not swept(Mirror)
    "Light lay all over the workroom floor in pieces. Some of it moved on the ceiling whenever a cloud went by."
    "The frame of the mirror stood where it had always stood, with a few teeth of glass in it and the bare board behind. Rarity was still facing it, out of habit."
    "Somebody down in the street was selling radishes. It reached the workroom quite clearly, every price of it, and Rarity stood among the glass and heard it through."

opening at Workroom from Rarity when alone(Rarity) and broken(Mirror) and swept(Mirror)
    "The floor of the workroom was clean. Rarity sat on it."
    "Rarity had turned what was left of the mirror to the wall. It made the room smaller by one whole room."
    "There was a brush to hang on its nail, and Rarity hung it on its nail. After that nothing in the workroom needed doing."

opening at Workroom from Rarity when not alone(Rarity)
    "The workroom smelt of chalk and hot iron, as a workroom should. Rarity knew without turning where everybody in it stood."

opening at Workroom from Spike when absorbed(Rarity) and together(Spike, Rarity)
    "The workroom door was open, and Spike stopped in it with his hand on the frame, where the paint had worn thin. Rarity sat at the far end, her back to him, before a ponyquin that had nothing on."
    "There had been a stair that creaked. She had had it mended, and so Spike came up into the workroom unannounced, folded his wings to get them under a lintel that was built for other people, and found Rarity with her head bent so low over the paper that her mane lay on it."
    "Spike could see the whole of the tall window from the door, with the morning in it, and against the morning Rarity, drawing. She drew with the tip of her tongue in the corner of her mouth. He had been asked, long ago, never to mention it."
    "It was a room that he had known from underneath: table legs, hems, the hatbox he used to stand on. Spike saw the tops of things now. There was dust on two of the ponyquins, and the third was bare, and over a sheet of paper beside it sat Rarity and did not turn round."

opening at Workroom from Spike when errand(Spike, by Rarity) = Tea and together(Spike, Rarity) and not broken(Mirror)
    "The kitchen was under the workroom, and Spike had to go about in it with his neck bent. Over his head he could hear her walk from the table to the window, and back."
    "Spike had the stove alight before he had found the kettle. He knew the kitchen below the workroom by heart, and things had been moved in it since he learnt it."
    "It was warmer in the kitchen than up in the workroom. Spike hung his shadow on the wall among the pans and waited for the water."

opening at Workroom from Spike when together(Spike, Rarity) and not broken(Mirror)
    "Spike had to bow to get in at the workroom door. Between the bolts of cloth there was a way through for somebody half as wide, and he took it sideways."
    "The workroom was full of the tall window's light, and Rarity stood where most of it was. Spike picked a spot by the wall, from where there was least to knock over."

opening at Workroom from Spike when broken(Mirror) and not swept(Mirror)
    "There was glass as far as the door. Spike stood in it and saw a bit of himself wherever he looked."

opening at Workroom when broken(Mirror) and not swept(Mirror)
    "The standing mirror in the workroom was a frame and a board, and the rest of it was on the floor."
    "Glass lay over the workroom floor from the mirror's feet to the leg of the cutting table."

opening at Workroom when not broken(Mirror)
    "The best window of the Carousel Boutique was upstairs, in the workroom, where nobody but the ponyquins could be vain of it."
    "In the workroom over the shop the irons stood cold on their shelf, and the cloth along the walls took the sun by turns."

opening at Workroom
    "Upstairs in the workroom it smelt of chalk and pressed wool."

# The inner voice. Nobody else is ever there to see it.

tell silence_conscience(Rarity)
    from Rarity when heard_truth(Rarity, from Spike)
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
        She had dreamt of him. Spike had stood in a field with his back to her, and Rarity had walked towards him in shoes that were wrong for a field, and had woken before the shoes were ruined. It had not been a long dream. All the same it had got up when she did, and sat through breakfast.

        You could tell him, said the small voice that she did not keep for conversation. You could begin with the shoes.

        Rarity took the powder puff and laid a second coat over the first. By the time she had reached the other cheek it was perfectly quiet in there, as in a drawing room from which the dog has been removed.
        """
        """
        Nothing had come by the post. Not that one expected cards. There had been a time when all five of them came up those stairs with mud on and put their hooves on the velvet, and Rarity could not have said in which month it had stopped, only that nobody had written to announce it. One had been dropped the way a stitch is dropped.

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
        In the dream Spike had been laughing at something, and had turned round to see whether she was laughing too. That was the whole of it. Rarity had lain a while afterwards with her cheek on the half of the pillow that is not used.

        Ask him what was funny, said the voice.

        She fetched the pins and counted them instead, heads all one way. It cannot be done while one listens to anybody; and there were a great many pins.
        """
    "Rarity moved her lips as if to answer somebody, decided against it, and powdered her nose."

tell silence_conscience(who)
    "Something occurred to {who}. With a little effort, something else did."
    "{who} hummed until it was quiet inside."

# A suit, by measures that no longer fit anybody.

tell sketch_suit(Rarity)
    from Rarity when sketched(Suit)
        """
        There was no gown in her. Rarity had given the ponyquin every opportunity to suggest one. So it could hardly be called idling if she drew, merely to warm the pencil, a coat: a gentleman's, high in the collar, plum, or that grey that is nearly plum, so that amethyst might do the talking.

        For the measures she had to go to the old book. Spike was entered between Twilight and a pair of curtains. Across the shoulders, as much as a loaf; the arm, a wooden spoon. In the margin, in a younger hand with loops to it, she had noted: would not stand still, ate the pins.

        She multiplied. There is no getting at a grown dragon by multiplication. In the end she drew the shoulders as she had last seen them, going out at her door sideways, and forgot that there was a door.
        """
        """
        The pencil had got as far as the lapel before Rarity would admit whose lapel it was.

        {if believes(Rarity, love(Spike) = Applejack): He would wear it to a barn dance, no doubt. Very well. It should be the finest thing that had ever stood in straw. | It was to have no braid, no frogging, nothing that Canterlot would have noticed. He was not a sofa.} Midnight wool, with one green thread to the inch, that nobody would see until he moved.

        All she had of him in figures was years old, from the days when he could have been tailored out of a cushion cover. She propped the book against the lamp for the sake of courage and worked from memory, and memory turned out to have been taking notes.
        """
        """
        The tape in the drawer still had a knot in it, at about the height of a doorknob, where she had once marked off Spike for a page's costume. He had stood on a hatbox for it, very straight, holding his breath to be taller.

        Nobody could say how tall he was now. Taller than the lamp. One would have to stand on the hatbox oneself, and ask him to raise his arms; and there Rarity left off thinking of it, and drew. Two buttons. A slit for each wing, faced in silk so that it should not chafe.

        She faced them on paper, fold by fold, and the street outside went further and further off.
        """
        """
        Rarity began three gowns, and each of them turned into the same sleeve. It was a long sleeve and plain, and it wanted an arm in it.

        "Just this one, to be rid of it," she told the pencil. There was a page in the old measure book with Spike's name at the head and a thumbprint of jam where he had signed for receipt. It gave the chest of somebody who could be carried under one leg. She laughed, and looked round at once to see who had heard.

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

tell sketch_suit(who)
    "{who} sat down to draw a suit by measures that were years too small, and was lost to the world."
    "{who} drew a suit, and heard nothing more of what went on around {who.her}."

# A hand on her shoulder.

tell touch_shoulder(Spike, Rarity)
    from Spike when startled(Rarity)
        """
        He had meant to knock. He had meant to say a thing about the weather, too, and had it ready. What Spike did was to cross the boards on the sides of his feet, as one does near people who are working, and lay two fingers on her shoulder.

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

        "They used to," said Spike. "You had them mended."

        "They were mended so that clients need not be announced like coal." She set the stool to rights with a snap. He had left a small space open in the talk for her to laugh in, and it stayed open, and after a while he shut it himself.
        """
        """
        "And that," said Rarity, meaning a line that ran from one edge of the paper to the other, "was a morning's work. It is ruined, naturally. It is ruined because there are persons who have never been told that a lady is not to be come at from behind, as though she were a cake."

        Spike had begun to smile at the cake. He saw that it was not meant for him to smile at, and put it away.
        """
        """
        "It will be understood in future that one knocks," said Rarity. "It will be understood that one then waits. One trusts that it is understood."

        "I did wait," said Spike. "In the door. A bit."

        "In the door," she said, to the ponyquin, as one shares something with an equal; and she blew a grain of powder from her shoulder, where his hand had been.
        """
    from Rarity when in_facade(Rarity)
        """
        Her heart was running like a treadle with the belt off. There was one thing to be done with a heart in that state, and it was to lay something flat on top of it.

        "It is customary," Rarity heard herself say, "to be announced." It came in the voice that she kept for deliveries. She saw it reach him: Spike's shoulders came down by about the width of a seam. It was an excellent voice, it had never yet let her down, and she went on in it about bells, and nerves, and what one might look for from a person of any upbringing, until her knees had stopped.
        """
        """
        Had he laughed, she might have thrown a cushion at him. Spike did not laugh. He looked sorry, with the whole of his long face, and it made one feel so very silly.

        So Rarity told him what was thought of persons who crept. She found that a good deal was thought. By the end of it her mane was straight and his head was down, and the fright had gone quite over from her side of the room to his.
        """
        """
        "Does one come in like that at the palace," said Rarity. "Does one simply lay hold of them." She could still feel precisely where each finger had been. It would not do at all, and she spoke faster. "A lady at work is not public property. A lady at work is to be supposed invisible, until such time as she should choose to be seen."

        "I'm sorry," said Spike. "You were a bit invisible. That was sort of the trouble."

        She gave him her profile. It had been admired.
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

# A favour that is an order.

tell order_tea(Rarity, Spike)
    from Spike when in_facade(Rarity)
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
    from Rarity when in_facade(Rarity)
        """
        If one looked at him one might see how he took it. Rarity looked at the shears. "It would be so very good of somebody," she told them, "to see about tea. The kettle is not heavy, and one is positively rooted here, mon cher, until the muse has been given something."

        She waited for the bow. He used to do one, a ridiculous one, that dusted the floor. What she heard was a floorboard, and Spike's voice, saying, "Tea. Right."

        The blades of the shears wanted wiping, and she wiped them.
        """
        """
        At the Countess's they had only to let fall the word. One did not fetch; one remarked that there was a thirst, and the thing was done, and nobody's eyes had met anyone's. Rarity had practised it on the cat.

        "It is a thirsty light," she remarked now, with her face to the window. "One does feel that there ought to be tea in it."

        There was a pause behind her of the size of a dragon. "I'll put the kettle on," said Spike.

        It worked, enfin. It worked just as it did at the Countess's.
        """
        """
        "Tea," said Rarity. It needed more; it stood there in the room with no clothes on. "One would take it as a kindness. On the tray with the gallery, and the cloth underneath it not the blue one, the blue one is for every day."

        "It's every day today," said Spike. "Isn't it?"

        He said such things, and one used to have an answer. She went along the row of thimbles and set them straight, until she had heard him leave off waiting.
        """
    """
    "There might be tea," said Rarity. "Should anybody be passing the kettle." She said it to the ponyquin, and it was Spike who said that he would see to it.
    """
    """
    Rarity wished for tea. She wished for it in a thin cup, with the handle to the right, and told the window so. "All right," said Spike, behind her.
    """

tell order_tea(who, other)
    "{who} let it be known that tea would be welcome, and did not look to see how {other} took it."
    "It was put as a favour, but {other} had been told to bring {who} tea."

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

# What he does with the apple.

tell slice_apple(Spike, Rarity)
    from Spike when sliced(Apple)
        """
        The kettle was talking to itself in the kitchen below the workroom. Spike took Applejack's apple and polished it on his chest, and thought of Rarity biting into a whole apple, and went to look for a knife.

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
        There ought to be something to go with it, thought Spike, watching the tea darken. Rarity never ate before noon now. She said that she did; but there was nothing in the basin except one spoon.

        So he sliced the apple for her, so fine that each piece would be gone before she had noticed it was food. He held one to the window. The light came through it, green as a bottle.
        """
    "In the kitchen Spike cut up a green apple, which he had carried there with care, and laid it out in slices round Rarity's saucer."

tell slice_apple(who, other)
    "{who} sliced the apple, meaning it for {other}, and ate only the core."
    "{who} cut the apple thin and set it out for {other} as well as {who.she} could."

# The tea is brought.

tell serve_tea(Spike, Rarity)
    from Rarity when sliced(Apple) and believes(Rarity, love(Spike) = Applejack)
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
    from Rarity when sliced(Apple)
        """
        There was apple with it. Spike had sliced it so thin that the pattern of the saucer showed through, and laid it in a ring, and now he stood by with his hands behind him like a waiter at his first wedding.

        Rarity took a slice. It was so sharp that it closed one of her eyes. She had not eaten a thing that bit back since she could remember, and she ate another before she recalled that one leaves some.
        """
        """
        "It's for with the tea," said Spike, and set before her a saucer full of green slices, rather as one puts down a bird that may fly off.

        Rarity looked at the saucer. Somebody had taken pains. They had been taken with a claw, on her bread board, by a person who could break a door with that hand; and the slices lay one upon the other like the pleats in a good skirt. She found that she was counting the pleats.
        """
    from Rarity when served(Rarity)
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
    from Spike when sliced(Apple)
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
        He had thought about how it would be when she saw it. Spike set down the cup, with its handle to the right, and beside the cup he set the apple in its ring of slices, and took his hands away.

        {if believes(Rarity, love(Spike) = Applejack): "And whose is this?" said Rarity.

        "Yours."

        "No," she said, as though he had got a sum wrong. She drank some tea. Now and then her eyes went to the saucer, and each time they came away colder, and he could not for the life of him see what was the matter with it. | Rarity did see it. She drank some tea, and after it she ate one slice, to the peel, and laid the peel on the rim of the saucer. It was not a great deal. He was pleased with it out of all reason.}
        """
    from Spike when served(Rarity)
        """
        Going up the stairs with a tray, Spike had found, was a matter of not breathing. He got it to Rarity's table with everything still on it. He poured. He gave it the half turn that put the handle to her right.

        She drank. He stood there some time with the pot, and it came to him that this was all there was to it, and he put the pot down.
        """
        """
        "Careful, it's hot," said Spike, setting it at her elbow. He knew about hot. He had tested it himself, and that was no guide to anything.

        Rarity took the cup in her magic and drank a little from the far side, looking over the rim of it at the ponyquin. "Quite," she said.
        """
        """
        The thin cups had no weight at all; carrying them, one might as well have been carrying the noise they would make. Spike put Rarity's down without any. He was rather proud of that, and stepped back so as not to crowd it.

        A hoof came out, and found the cup by itself, and took it away.
        """
    when sliced(Apple)
        "Spike brought up the tray and set it down by Rarity: the pot and the thin cup, and on the saucer a ring of green apple, cut very fine. She took the cup."
        "There was tea, and apple with it. Spike had laid the slices in a ring. Rarity drank, and the ring stayed whole for the time being."
    "Spike came back with a tray, and set the cup by Rarity with its handle to the right. She drank without remark."
    "The tea came up the stairs, steaming, in Spike's two hands. Rarity let him pour."

tell serve_tea(who, to)
    "{who} brought {to} the tea, hot and without spilling any."
    "{who} set down a cup before {to}, who drank."

# Manners. Each of these may be the first, or come upon another.

tell correct_manners(Rarity, Spike)
    from Spike when served(Rarity)
        """
        "Did you get enough sugar?" said Spike.

        "One does not get sugar." Rarity laid down the spoon so that it made no sound, and let him hear that it made none. "A cold is got. Sugar is taken, or it is not. It's a small thing; but one is listened to, you know, by those who know the difference, and they say nothing, and one isn't asked again."

        He had not known that he was hoping to be asked. "Taken," he said.
        """
        """
        There was a second cup, and Spike had drunk from it and put it back. It clicked. He would not have called it a loud click.

        Rarity shut her eyes until it was over. "The little finger goes beneath," she said. "It arrives first, and the cup comes down on it, and so there is silence. It is taught to foals in the better houses. You will want to do it over."

        Spike took up his cup, which was empty, and put a finger the size of a candle under it, and set it down in silence. He watched himself do it.
        """
        """
        "Yeah," said Spike; and knew, before he had shut his mouth on it, from the way that Rarity's ears lay back.

        "That is not a word," she said. "That is something left open that ought to have been closed. There is yes. There is indeed. There is, for those who can carry it, mais oui. One can't be forever explaining one's company, mon cher, to persons of taste. One would simply rather that it did not speak."

        He opened his mouth to say that he saw. He could not find how to say it in any of the ways that were left.
        """
        """
        Spike had leaned on the table. It was his own weight's idea, there being so much of it, and the low seat being what it was.

        "Elbows," said Rarity, to the window.

        He took them off. That left him with his arms, and he tried them on his knees and across his chest. "And now he is in a draught," she said, as if there were somebody there to be told. "It is really too droll. One could put him next to a duchess, and he'd hold her like a banister."
        """
        """
        "I just thought you'd like--" said Spike.

        "You thought one would like," said Rarity. "One is not told that it was thought. The thing is offered; and if it should be suitable, it is accepted, and in neither case need there be a speech." Her nostrils had drawn in, as they did for bad dye. {if sliced(Apple): "And food that has been in somebody's hands isn't offered. I speak in general." | "And one does not stand over a lady while she drinks, like weather. I speak in general."}

        She was not speaking in general. Spike looked at his hands. They were clean; he had seen to that.
        """
        """
        He had said something, only to be saying it, about the street and how busy it was. Rarity heard him out with her head on one side.

        "Them as is selling," she repeated, very exactly, in his voice, or in what he supposed was his voice. "It was 'them as is.' One knows where that is caught. It is caught off hay carts." She patted her lips with the cloth. "You had such pretty grammar once. You had it from a princess. It does seem a pity to have let it out to pasture."
        """
        """
        {if sliced(Apple): Spike took a slice of the apple himself, so that it should not look lonely. It crunched. Nothing could be done about that; it was an apple.

        "Must we hear it?" said Rarity. | Spike blew on his tea, from nothing but politeness, so as not to be seen waiting for hers. A small flame got into it.

        "Must we see it?" said Rarity.} She had drawn herself back on her seat until there was as much room between them as the seat allowed. "There are dragons at court, one is told. One is told that they're asked everywhere. It must be supposed that somebody took the trouble with them, early on, while they could still be bent."

        Spike swallowed what he had in his mouth. It took two tries.
        """
    from Spike before when happened correct_manners(Rarity, Spike)
        """
        "And while we speak of it," said Rarity, though nobody had been speaking, "one does not say thanks. It is a noise made over counters. One says that one is obliged; and afterwards one is."

        Spike said nothing at all this time. It seemed safest.

        "Nor does one sulk," she said.
        """
        """
        It was his back now. He had let it go round, it seemed; sat on, as he was sitting, a chair became a stump. "Do look at the ponyquin," said Rarity. "It has no head and still it holds itself as if it were expected somewhere."

        Spike looked at the ponyquin. He sat up. He had come over here this morning with a whole day in his hands to give her, and he tried to remember what he had thought she would do with it.
        """
    from Rarity when served(Rarity)
        """
        "You can have mine, I'm good," said Spike, and pushed the sugar over.

        "Good," said Rarity, "is what one hopes to be. What you are is provided for." She had corrected it before she knew; it came up as a hoof comes up under the doctor's hammer. And how much better one felt with something small and wrong before one, that could be set right. She told him about sugar. He kept his eyes on the tongs as she did so, and she thought that he might at least have argued. He used to.
        """
        """
        He put down his cup, and it rang. It was the good porcelain, and he put it down as one puts down a mug, on planks, among friends, in some warm kitchen with the boots by the door.

        "Not like that," said Rarity. Her voice had an edge on it that she could have cut bias with. "One is not at the trough. The finger first, so. One had thought that you knew it; but things are forgotten, I find, in the company that one keeps."

        Spike did it as she had shown him. It made no sound. It gave her no pleasure whatever, and she asked to see it once more.
        """
        """
        "Yeah?" said Spike, who had been asked something.

        Yeah; out of that mouth, which had learnt to read on her fashion papers. Rarity knew whose word that was. It came with straw on it. "We do not," she said, "say that. We say yes, we say it with the lips, and if we've been keeping company where it is said otherwise, we wipe our feet."

        "We," said Spike.

        "One," said Rarity.
        """
        """
        His elbows were on her table, both of them, at their ease, as though it were any table. Rarity looked at them. One look had been enough for an archduke.

        "They were given us so that the arm might bend," she said, when it had not been enough, "and not to be left about. Chez the Margravine a gentleman was once not asked back for less." The elbows went. He sat there after it with his arms close in to his sides, a person in a crate. She had done that with three sentences. She straightened a fork that was straight.
        """
        """
        {if sliced(Apple): "You don't want it?" said Spike. "The apple?"

        "It is not a matter of want." It lay there, green, on her own saucer, with all that care taken over it. "One doesn't serve fruit by hand. One doesn't serve it cut; it looks as if one's guest were very young, or the fruit not very good. And one does not ask a lady what she wants. I mention it so that you needn't be laughed at, elsewhere." | "You don't want any more?" said Spike. "The tea?"

        "It is not a matter of want. One doesn't press, and one doesn't peer into the cup to see; and one does not ask a lady what she wants. I mention it so that you needn't be laughed at, elsewhere."}

        "Would they laugh?" said Spike.

        "They are too well bred," said Rarity, and thought of how well they did it.
        """
    """
    "If it might be said," said Rarity, and said it: one did not sit so, or hold a cup so, or speak with so much of the mouth. Spike did each of the things over as she wished it. They did not seem to please her any better.
    """
    """
    "One says, I beg your pardon," said Rarity.

    "Sorry?" said Spike.

    "Just so," she said. "One doesn't say that."
    """
    """
    Spike set down his cup. "Audibly," said Rarity. He moved his elbow. "And visibly," she said; and she went on drinking with her gaze on the middle of the wall, where nobody sat at all.
    """

tell correct_manners(who, other)
    "{who} found something in {other's} manners to set right, and set it right, with some distaste."
    "That was not how it was done, said {who}; and {other} was shown how it was done."
    "{other} was told about elbows. {who} did it in the friendliest way, as one does with the hopeless."

# The work they had been going to do.

tell begin_line(Rarity, Spike)
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

tell begin_line(who, helper)
    "{who} and {helper} set to work. It was pins and patience for an hour and more, and at the end there was something to show."
    "With {helper} to hand the shears, {who} made a beginning."
