# What the small things of the morning leave behind: flour, a kite, apples, a card.

# On the way.

tell walk(Spike, Square, BoutiqueDoor)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and happened see_to(Spike, Gummy)
        """
        There was flour in the crook of his elbow. Spike found it in the brass of the Boutique's door plate, and used the cloth that was for the silks; and it came off the elbow and went on to the wing. He turned round after it, as far as he could. He blew.

        Now it was on the door. He cleaned the door. It was the first thing he had done for her that day, and she need never know.
        """
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and happened see_to(Spike, Basket) and has(Spike, Apple)
        """
        He had two wet knees and one green apple. The knees were from the cobbles, and there was a leaf on the left. Spike stood before the gilt of the Boutique and saw to himself, from the top down. He did not see that he could go in to Rarity with knees.

        He turned the apple until its best side was to the front. People would look at that.
        """

# The fright, floured.

tell scold(Rarity, Spike)
    from Rarity when happened see_to(Spike, Gummy) and in_facade(Rarity)
        """
        "It is floured," said Rarity. She had only now got far enough from him to see it; he was white all down the inside of one arm. "One sits at one's work, and is laid hold of from behind, by something that's been got ready for the oven."

        "It was an alligator," said Spike. "It had fallen in."

        She had very nearly asked. That was what he used to come up the stairs for; he would begin at the beginning, with the voices, and she used to have to put down her scissors. "It would have," said Rarity. She enquired if he'd been seen.
        """

# The card, while there is tea.

tell serve(Spike, Rarity, Tea)
    from Spike when at(Rarity) = Workroom and sliced(Apple) and believes(Rarity, love(Spike) = Applejack) and replies(Card) = Yes and not unread(Card, by Rarity) and not broken(Mirror)
        """
        A card was stuck in the frame of the mirror. It had gilt on it, and it was from Canterlot, and Spike, who was going down on one knee with the tray, was so glad for her that he tilted.

        "You've had post," he said. "Is it the good sort?"

        "It is not the sort that one goes into," said Rarity, "over fruit." She had seen the apple. He had laid it all round her saucer, in slices, as fine as he could get them; and she moved it along the cloth with one hoof, as far as there was cloth, until it could not be seen from where the card was.
        """
    from Spike when at(Rarity) = Workroom and sliced(Apple) and believes(Rarity, love(Spike) = Applejack) and replies(Card) = No and not unread(Card, by Rarity)
        """
        There was no room for the tray. Spike would have made some. A tin of chalk stood there, on top of some card with a gold edge, and he had two fingers to it when Rarity's hoof came down on the lid.

        "Not that."

        "I only..."

        "It is where it is meant to be." So he put the tray down at the far side, where she would have to lean. He turned the saucer for her, with the apple on it, in thin slices, and she looked at them for some time, as people look at a bill. "How thoughtful," said Rarity. "There is an orchard come." She did not let go of the tin.
        """

tell correct_manners(Rarity, Spike)
    from Spike when served(Rarity) and replies(Card) = No and not unread(Card, by Rarity)
        """
        He had wiped his mouth with the back of his hand. It was only the once.

        "They notice, you know," said Rarity. "You would think that nobody had. One is seen one time, across a lawn it may be, and that is that; they don't come over to find out if it was the light." It seemed a great deal to hang upon a hand. She was not looking at it, either, but at the tin of chalk. "And nothing is ever said. One is thanked."

        "I'm sorry," said Spike. He did not know what he was sorry about, and would have been glad to be told.

        "There is a napkin," she said.
        """
    from Spike when served(Rarity) and replies(Card) = Yes and not unread(Card, by Rarity)
        """
        "One is to be very much upon lawns, this summer," said Rarity, to her cup. "One will have to consider who is to be stood next to. And what they do with a spoon."

        Spike took his out of the cup. It dripped, on the way. "I could fetch things," he said. "From round the back. I wouldn't need to be stood next to."

        "There are persons for that," said Rarity.

        She said it quite kindly, as you tell a child that the theatre is full.
        """

tell refuse(Spike, Rarity)
    from Rarity when happened serve(Spike, Rarity, Tea) and replies(Card) = No and not unread(Card, by Rarity)
        """
        She had been explaining to him about trays. Halfway through it Rarity heard the plate break.

        It was a clean sound. It had none of that clatter; he must have held it well away from him. Spike stood there with his hand open, and looked not at the pieces, but at her.

        "No," he said.

        "I beg your pardon?"

        "You can ask me for anything. You know that. But that wasn't asking." He had gone pale about the frill, and he was as civil as a bank. "So, no. I regret it."

        It was the second time that morning that she had been regretted. One would have supposed that one had got the way of it. She had kept her face for the other; it had been only paper; and she felt this one go in, and stand there, and could not find the tin to put on top of it.
        """

# The mirror, with a card in it.

tell smash(Spike, Mirror)
    from Spike when at_odds(Spike, Rarity) and in_facade(Rarity) and replies(Card) = Yes and not unread(Card, by Rarity)
        """
        There was a lady in the mirror with her chin up, and by her ear, in the frame, was a card to say who had asked her. They went so well together. Spike looked for Rarity and found her, small and white, in the way.

        He went round. Anybody would tell you that he'd lost his head, but he was clear about that afterwards: that he had stopped, and looked how wide she was, and put his weight on the other foot, and gone round. He hit the lady. She went white from the middle outward. For an instant there were a hundred of her, and they came down.

        Last of all came the card. It turned over twice in the air and lay upon the heap, and had not so much as a crease.

        "Spike," said Rarity. She was looking at his hand.

        "I missed you," he said. "I meant to. I'd always," and he heard what he had said, and that it was true both ways round.
        """

tell look_into_shards(Rarity, Mirror)
    from Rarity when happened tell_truth(Spike, Rarity) and broken(Mirror) and replies(Card) = Yes and not unread(Card, by Rarity)
        """
        The card was on the top. It had come down with the mirror, and there was not a scratch on it. Rarity wiped it upon her sleeve, and since she could not very well lay it in the dust she held it out to one side, by its corner, and swept with the other hoof.

        She had got the length of the table like that when somebody did the same.

        It was in a piece as long as her foreleg. It was a mare upon her knees with a brush. Her rouge was on, and her chin was up; and she was holding out of harm's way, as one holds an ice in a crowd, an invitation.

        That was who had been asked. One saw it at once, they had been made for each other, she and the card; there was the same gilt on both. Nobody had asked the one who was doing the floor. Or somebody had. He had come to her this morning and asked for her by name, and then he had asked for her a second time, with his hand bleeding; and had been told each time that it was Canterlot one should enquire of.

        Rarity put the card in the pan. It was so thick that whichever way she tipped it, it lay on top.
        """
    from Rarity when happened tell_truth(Spike, Rarity) and turned_away(Twilight, from Rarity) and turned_away(Applejack, from Rarity)
        """
        There was mud in among the glass now. Rarity swept up the one with the other. She had begun on it directly they were gone, without sitting down, and she carried her head with care, for it was hot on both sides. She wondered that it should be her neck that ached.

        It was by the cheeks that she knew the mare. A long piece had slid as far as the bolts, and someone looked up out of it who had the print of a hoof in her powder, to the left, and another to the right. They were quite clear. One could have said whose was which. And between the two, as if it had been out of the room at the time, was the chin, and it was up.

        So she had stood there like that. They had come to her, the two most patient ponies of her acquaintance, and had struck her in the face, and she'd received it like a pair of bouquets. She had stood before Spike like that, and he hadn't even had a hoof raised; all he had done was to tell her that he loved her.

        "Put it down," said Rarity. Any one of them would have told her so, for nothing, at any time this year. They had told her. She could hear it.

        It came down a very little at a time; and what there was, when it was all the way down, was that her face hurt.
        """
        """
        She wished to see how bad it was. There could be no harm in it. She laid aside the brush, and picked out of the heap a piece of about the right size, and held it to the window, and presented to it, as one always did, the better cheek.

        There was no better cheek. Applejack had had the one, and Twilight had had the other.

        So she looked at what was in between. And it was smiling. It was a small, a pained, a really very beautiful smile, the kind that makes allowances; and the powder had cracked at the ends of it, so that one knew it had been there for some time. Applejack had been looking into that. So had Twilight. It must have been like slapping a card in a window.

        And earlier, with his hand dripping on the boards, so had he; and he'd told it as gently as he could that he was looking for somebody who used to live here.

        Rarity took hold of the duster. It was not a thing that came off, she found, unless one first let go of it from the inside. She saw it leave. Her mouth went quite another shape, and it was some time before she knew it, and said how do you do.
        """

# The voice, and what good paper is for.

tell resolve_to_leave(Rarity)
    from Rarity when at(Rarity) = Workroom and replies(Card) = No and not unread(Card, by Rarity) and swept(Mirror)
        """
        The card was still beneath the tin of chalk. Rarity drew it out and turned it over. The back was perfectly blank. They did have such good paper.

        Go away, said the voice inside.

        "Where?" said Rarity. "They won't have me."

        Nobody said anything about them. It let that stand a moment. It had a dry way of letting things stand, and she had missed it, she found, more than some people. You asked them whether there was room for you, it said. And you've a house full of rooms here, and you are not in one of them. He went through the lot, calling.

        There had always been something to hush it with. She waited to see if there would be. It was like waiting to sneeze, and not.

        Go and look, said the voice. It needn't be a lawn.

        It took the ink beautifully. Coat, she wrote on the back of the card, the old one. Boots. Needles. She thought for some time, and added, since there was a little space left at the foot: Rarity, if found.
        """
    from Rarity when at(Rarity) = Workroom and replies(Card) = Yes and not unread(Card, by Rarity) and swept(Mirror)
        """
        There was the card, still. It was not the sort that goes out with the glass. Rarity sat on the clean floor and read it through, since it was there, and at the bottom came to a line that she had passed over: would she be so good, it said, as to let them know who was coming.

        She had the pen in the air. It stayed there.

        Well? said the voice. It has to go by the post.

        "I don't know what to put," said Rarity.

        No.

        It did not crow. It never had; it used to stand at her shoulder just like this, when a seam would not lie, and let her find it out. A cart went by in the street. He would be at home now, with somebody's foreleg about him. He'd look up by and by, and think what he could do for her. He would go on asking for her at this door until he was old; and one would be in, and be charmed, and not be who it was he wanted.

        Go away, it said, and ask who's coming. You can write to them when you know.

        So she told the committee that there was a previous engagement. It was the first thing that she had put to them in seven years without a single adjective.
        """

# A kite, from above.

tell fly(Spike, Workroom, to)
    from Spike when broken(Mirror) and wounded(Spike) and happened see_to(Spike, Kite)
        """
        The window let him out. He had no recollection of the roofs; but there was a kite up.

        It was red. He'd had it in his hands that morning, and smoothed its tail. It stood over the chimneys with nothing near it, pulling, with all its might, to be let go, and down at the other end of the string, as small as a button, somebody held on to it with both hooves and was having the best day of the year.

        Spike gave it room. He had been so certain, down there, which of the two ends was his.

        He came to {to}, and his feet found the stone.
        """

# Apples, from behind a trestle.

tell pass_on(Twilight, Applejack, Spike)
    from Applejack when happened call_barbarian(Rarity, Spike) and at(Applejack) = Square and broken(Mirror) and happened see_to(Spike, Basket)
        """
        "Barbarian," said Twilight. "That was the word, and that it's he who has changed. I made him repeat it. He has put his hand through a mirror, so as not to, and he asked me, Applejack, he wanted to know whether it's so."

        The basket stood on the end of the trestle, where Spike had set it. He had been all over the square for those apples, on his knees, saying excuse me to folks' feet. There wasn't one in there with its bruise to the front.

        Applejack looked at it till she was through looking. "And who was it told him that?" she said. She knew. She wanted it said out loud once, in the open, among people.

        "Rarity," said Twilight.

        "All right," said Applejack.
        """

# Two who watch.

tell comfort(Twilight, Spike)
    from Applejack when happened call_barbarian(Rarity, Spike) and at(Spike) = Square
        """
        Twilight had got the blanket about him. It was a blanket for somebody a third the size, and it had moons on it. She went around and around him with her teeth in the edge, tugging it to meet, while she told him through the wool that there was no hurry about anything; and Spike bent down so that she could reach. He was the one that was being comforted, and there he was, making it easy for her.

        Applejack held the other corner. It was something to have hold of.
        """
        """
        "Where does it hurt?" Twilight asked him. "Give me a number."

        "I don't think it goes by numbers," said Spike.

        "No," said Twilight. "I don't think so either." She didn't have another thing to say, you could see it, she had come to the end of all she ever read. She laid her head against him and quit. Applejack hadn't known she could. A body might have known the two of them for years and not seen which one the egg was.
        """
        """
        There was a crate, and Spike sat on it, and Twilight sat on as much of him as would hold still. Nobody talked. Folks that came for apples saw the three of them, and set their money on the scale, and went away on the sides of their feet.

        Applejack had never known a quiet in that square. It was about the best thing that anybody gave him all day, and they'd none of them be thanked for it.
        """

# Those who come while the floor is still covered with it.

tell teleport_with(Twilight, Applejack, _, Workroom)
    from Rarity when believes(Twilight, wronged(Spike, by Rarity)) and at(Rarity) = Workroom and broken(Mirror) and not swept(Mirror) and in_facade(Rarity)
        """
        The air clapped, and there were two of them in it, up to the fetlocks in mirror: Applejack in her apron, Twilight with her crown on one ear. It was a year since anybody had come up without an appointment.

        One had not swept. It was the only thing in her head. They had come, they had actually come; and one had not swept.
        """
    from Twilight when believes(Twilight, wronged(Spike, by Rarity)) and broken(Mirror) and not swept(Mirror)
        """
        It crunched. Twilight had brought them out on the spot where one used to stand to be fitted, and had not allowed for glass. First, she thought, there is blood on that piece, and on that, in a line to the window. Second, no one has picked it up.

        Rarity stood at the other side of it{if in_facade(Rarity): , with her chin level, as one stands behind a counter}. There was no third.
        """
    from Applejack when believes(Twilight, wronged(Spike, by Rarity)) and broken(Mirror) and not swept(Mirror)
        """
        Applejack felt it go under her before she had her eyes back. It was glass. The whole floor was glass, clear to the wall, and Rarity in the midst of it{if in_facade(Rarity): , all powdered and done up, like something in a shop front after the ball's come through}.

        There was red on the window latch, in the shape of a thumb, or near enough. Up until then, someplace at the back of her hat, Applejack had gone on hoping that Twilight got it wrong.
        """

opening at Workroom from Rarity when broken(Mirror) and not swept(Mirror) and turned_away(Twilight, from Rarity) and turned_away(Applejack, from Rarity) and alone(Rarity)
    "There had been three of them in the workroom, and there was one. Rarity moved a foot, and it crunched. She moved the other."
    "One stood where one had been left. Both cheeks were hot. It was a fine day still, and the glass on the floor was making the most of it."
    "A pin was rolling somewhere. Rarity listened to it as far as the wall. When that was over there was nothing to attend to but her face."
