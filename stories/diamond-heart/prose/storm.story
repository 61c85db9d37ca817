# Friends come for Rarity: by magic, on foot, with a raised hoof.

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

tell slap(Applejack, Rarity, Spike)
    from Rarity when facade(Rarity) = 0 and turned_away(Twilight, from Rarity)
        """
        "I see somebody's been before me," said Applejack. She had looked at the cheek, the one that was hot, and for a moment stood shifting her weight. "Well. I come all this way."

        It was short and very hard. The window jumped from the left of the room to the right.

        "That's for Spike. I'd have give a year's crop not to," she said. "You don't speak to him. You don't speak to us, not one of us; you see this hat, you cross over." Her breath whistled. "He'd have laid down in the road for you, you know that? And you'd have said he was creasing it."

        She would have. She could hear in what voice. Rarity had her hooves flat upon the boards to keep them from sliding, and she said that she knew.

        "Then it's a shame you didn't know yesterday," said Applejack.
        """
        """
        Rarity offered the other side. She had not thought about it, her head merely went round, as it does for the second pin; and Applejack, whose hoof was in the air, made a sound as though she were the one it had landed on.

        It landed. It had less behind it than it had set out with, and even so there was a ponyquin down.

        "Don't you be good about it," said Applejack. "Don't you dare. I been wanting you back a solid year, and you pick now." She wiped her nose along her foreleg, hat and all. "You don't speak to Spike and you don't speak to us. I mean it. I'll likely mean it a good long while. I ain't like Twilight, I don't know how to do it by the book."

        There was such a lot of outdoors about her. Rarity had made her a promise once, behind the barn, with spit. It had been about always. She could not recall that they had put in any exceptions.
        """
