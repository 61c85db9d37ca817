# Friends come for Rarity, by magic and on foot.

# Through the air with a bang.

tell teleport_with(Twilight, Applejack, _, Workroom)
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and at(Rarity) = Workroom
        """
        The air in the middle of the room went violet and cracked across. Pins ran off the table. It brought that smell of hot tin, which Rarity had known for half her life and been glad of, and in it stood Twilight and Applejack.

        She had time to think: they came. For one breath she believed that they had come to her.

        Applejack had her hat off. In all these years Rarity had seen her take that hat off indoors for two things, and the other was burials.
        """
        """
        Every ponyquin in the workroom threw a shadow, in one white flash, and they came to two shadows more than there were ponyquins.

        They did not say her name. Twilight's mane was standing up with the magic still in it, and she was breathing as if she had run the whole distance. Applejack had her head low. Neither of them had looked at a single dress; it was odd, what one noticed. Rarity could not remember when anybody had last come into this room and looked at her.
        """
        """
        People knocked at the Boutique. They rang, and were let wait a little. Nobody had ever simply arrived in the middle of the floor in a clap of purple light that stopped the clock.

        "Twilight," said Rarity; and, "Applejack?"

        Applejack looked at her as one looks at a rotten plank, to see how far it goes. Twilight was looking at the wall beside her, and trembling. It was that, more than the other, which told Rarity that they knew.
        """
        """
        A hoop of light stood in the air over the cutting table, and bent, and burst, and it rained pins. When Rarity could see there was Twilight, and there was Applejack, so close to one another that they cast a single shadow.

        She looked at their feet. She had known them for so long; it was to see if they had wiped them. Applejack's were black to the fetlock. Twilight's were on a hem. It was by this, before anything had been said, that she understood it was not a call.
        """
        """
        It went dark, as before thunder, and all the scissors swung round on their nails to point the same way. Where they pointed the air came open. Twilight stepped out of it on three legs and Applejack, whom she had by the fourth, on four.

        "You'll excuse us not ringing," said Applejack.

        It was the politest thing that she had ever said in that room. Rarity put a hoof behind her, to learn how far it was to the table.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity))
        """
        "Hold on to me," said Twilight.

        "Is she going to be..."

        "I don't care what she's going to be." She had never in her life teleported angry. There was a paper on why one should not. She thought of the tall window, the table beneath it, and everything in between folded up very small and went out with a bang; and they were standing on Rarity's floor, in the smell of lavender water, with Applejack's teeth set in her mane.
        """
        """
        First, Twilight had said, we ask for an explanation. She had said so at the one end of the spell. At the other end was Rarity's workroom, and the air ringing, and Applejack beside her with her feet planted; and Twilight, who could have recited every item, found that somebody had taken away the list.
        """
    from Applejack when believes(Applejack, wronged(Spike, by Rarity))
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
    when believes(Twilight, wronged(Spike, by Rarity))
        "There was a clap of violet light in the workroom, and Twilight and Applejack stood in the middle of it. A reel of thread rolled off the table and all the way to the wall. No one said good day."
        "The magic let go of them with a bang that shook the window. Twilight and Applejack had not even brought their anger through at the same speed; Applejack's was still coming up, and Twilight's was there."

tell teleport(Twilight, _, Workroom)
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and at(Rarity) = Workroom
        """
        A point of light stood in the air above the cutting table. It had been there for some time, Rarity thought afterwards, getting itself together. It opened, and Twilight Sparkle came out with her wings spread and her crown crooked, and stood among the patterns with four muddy hooves.

        Twilight never stood on paper. She had once walked round a newspaper for a week. She was standing on the whole of the autumn.
        """
        """
        The bang came first and the princess after it. She was between Rarity and the door, in a room that smelled of struck matches, and she had forgotten to fold her wings. It made her a good deal larger than one thought of her as being.

        "Twilight," said Rarity.

        "No," said Twilight. It did not seem to be an answer to anything. It was only what she had come in with.
        """
        """
        Rarity smelled it before she saw anything: hot tin, and singed hair. She had time to put down what she was holding. Light ran together over the boards like water going down a drain, only upwards, and where it met was Twilight, with her eyes open already, and nothing in the room that she was looking at but one thing.
        """
        """
        There was a bang, and dust came down off the beam. It came down on Twilight, who let it. She was a person who begged pardon of chairs. She crossed the workroom with her wings half up and did not go round anything, and what was in the way fell over.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and turned_away(Twilight, from Rarity)
        """
        She had left something behind there, Twilight told herself, in the time it takes. But when the light had gone down it was the same workroom, with the same marks on its boards, and nothing in it that was hers any longer.
        """
        """
        One could not leave a thing like that at the one blow. One had to go back and see that it had been said clearly. She came out by the tall window, with smoke on her, and every clear thing that she had to say she had said.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and not turned_away(Twilight, from Rarity)
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
    when believes(Twilight, wronged(Spike, by Rarity))
        "Violet light burst over the cutting table, and Twilight was in the workroom. She had not knocked. She did not look as though she was going to sit."
    "With a flash and a small wind Twilight appeared in the workroom."

# On foot and angry.

tell walk(Applejack, BoutiqueDoor, Workroom)
    from Applejack when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        Applejack did not wipe her feet. She had wiped them on that mat each time she came, for years, out of respect for the floors, and she walked over it now with half the road on her and heard herself go up the stair like a load of coal.
        """
        """
        The shop was all over bows. Applejack went through it looking neither left nor right, so as not to give it the chance to be pretty at her, and took the stair three steps at a time and the workroom door with her shoulder.
        """
        """
        Granny used to say, count the steps up to where you're mad, and if there's more than ten, go home. Applejack counted. There were fourteen. She stood on the top one for the space of a breath, and then she went on in.
        """
    from Rarity when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity) and at(Rarity) = Workroom
        """
        One had time to know who it was. Hooves came through the shop, four of them, shod for work, and came up the stair without once slowing down; and Rarity, who could have stood up or could have locked the door, did neither. The door hit the wall. Applejack stood in it with mud to the knee.
        """
        """
        The stair shook. Applejack came into the workroom with her hat straight on her head, straight as a lid, and did not shut the door behind her. It was not that she had forgotten. She was not going to stay.
        """
        """
        There was a tread on the stair, shod and in no hurry. It came down full on the third step, which had something to say about everybody, and the third step let it by. A hat rose into the workroom, and a face under it; and Rarity did not need to be told what Applejack had been told. She only wondered which of them had found the words.
        """
        """
        "You in?" somebody called from the shop, and was on the stair before it could be answered. Applejack came up as she was, in her apron, with a brass weight still in the pocket of it, so that she hung a little to one side. There was nothing else about her that was not even.
        """
        """
        The bell over the shop door rang, and went on ringing; whoever it was had not waited to let go. Rarity counted fourteen stairs. One counts when one is a child, she thought, and ill, and they are bringing the spoon. At fourteen there was Applejack, with her ears back, blocking up the whole of the door.
        """
    when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        "Applejack came up the stair of the Boutique hard enough to set the lamps ringing, and put the workroom door back against the wall."
        "There was mud on the stair when Applejack had gone up it, a whole print to every step."

tell walk(Twilight, BoutiqueDoor, Workroom)
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and not turned_away(Twilight, from Rarity)
        """
        Twilight used the stair. She had thought that it might calm her to have something to count. She arrived at the top with the number of the steps, which was fourteen, and her anger, and she put down the number.
        """
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and not turned_away(Twilight, from Rarity) and at(Rarity) = Workroom
        "The steps on the stair were light and even, all of a length. Nobody else in Ponyville walked like that, like ruled paper. Rarity had turned round by the time Twilight was at the door, and she saw that Twilight knew."

tell walk(Applejack, _, BoutiqueDoor)
    from Applejack when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        "Applejack shut up the last of her business and went to the Boutique. Folks who had been about to say good day to her said it to one another."
        "It wasn't far to the Boutique. Applejack could have wished it farther, or else nearer. It was just far enough to think of the words and not far enough to think better of them."
