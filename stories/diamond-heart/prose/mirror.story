# The mirror as it is told, from the blow to the dustpan.

# The mirror. The blow is never for her.

tell smash(Spike, Mirror)
    from Spike when together(Spike, Rarity)
        """
        It was in his arm before it was in his head. Spike saw the fist go, the size of it, and beyond it the side of her face, with the lashes wide; and he had all the time there is to see how much room lay between the two, and which way to turn his wrist.

        The mirror stood beside her shoulder. It took the blow in the middle and gave one flat bang, like a plank let fall in an empty house. After that it came down, and went on coming down.

        Rarity had not stirred. There was glass in her mane. There was none on her, not a scratch; he looked, he went over her face inch by inch, as you search a floor. Something was dripping on the boards with a light quick tick. Spike listened to it for a while before he found that it was his hand.
        """
        """
        He had taken it for tiredness. He had thought that he was sad; and it got up inside him, and it was neither, it was as big as he was and already had its arm back.

        Move, he thought. Rarity did not move. So Spike moved it: past her ear, by a good foot, into the tall bright thing behind her, where a dragon was coming the other way. They met.

        When he could see, the dragon was gone, except for some of him here and there about the floor. Three of his knuckles were open, and did not hurt yet.

        "I wasn't going to," he said. "Not you. Rarity, I wasn't ever going to."

        She nodded. She had stepped back first.
        """
        """
        There was a lady in the mirror with her chin up, and Spike wanted that lady gone.

        It was not a thought. He had pulled in his claws, he knew that afterwards; he'd stepped round Rarity to do it, and had even, he believed, put out his other arm in front of her, as Twilight used to when the carriage stopped short. He struck. The whole pane turned white. It hung there, with his fist in the centre of it, and fell out of its frame at his feet with a noise like a drawer of knives.

        Behind the glass there was a board. That was all that there had been in there, a board, with a joiner's name in pencil.

        "Oh," said Spike. The red ran down between his fingers and he tried to hold it so that it would not get onto the cloth.
        """
        """
        There was a noise, and it was some time before it stopped, and Spike was in the middle of it. He had no memory of the beginning. He went back for that, afterwards, oftener than was good for him: his arms were down; her chin was up; there was the arm. It went by her. It knew where it was going. He had supposed until that day that he did all his own deciding.

        What it found there was the mirror, and the mirror had been as tall as he was, and it did not break so much as leave. It left in all directions. A piece went past his ear, singing.

        "Don't move," he said, when he was able. "You've nothing on your feet."

        Rarity looked down. She stood on a round of bare boards the size of a hat, with the glass lying about it on every side. He saw her hunt for the thing to say. He hunted for it too, and found his hand, and shut it, since it was making a mess.
        """
        """
        A card was stuck in the frame of the mirror, with a crown on it, and below it hung a feather. Spike saw each of these quite clearly. He saw himself behind them, some large wet-eyed animal in a good room; and if it stood there for one moment more it was going to shout. He had never shouted at Rarity. He had always thought that it would break something.

        He hit the animal.

        The card went up, and the feather. The glass came down, and one long sheet of it stood for a wink on its own edge between the two of them, like a third person, before it lay down with the rest. "There," said Spike. It came out small. Rarity had thrown up a foreleg. He counted, as he had been taught to: two eyes, one horn, four hooves, no red on any. The red was all on the floor. But that was all right; it was his.
        """
    from Rarity when together(Spike, Rarity)
        """
        She saw it coming. It is odd what one sees; she saw that he had bitten one of his claws.

        A wind went by her cheek and took her mane with it. The mirror broke behind her, so near and so loud that it was more like a push than a noise, and things flew, and ticked against the walls, and it was over.

        Rarity had shut her eyes. She opened them, and there she still was; and there was Spike, his arm out past her as far as the elbow, so close that she could have laid her face against his shoulder. She'd known that it would not touch her. It was the one thing in that room of which she was sure. Only her knees had not been told.

        "Your hand," she said. It had got out before she could do anything about its vowels.
        """
        """
        His arm went back, and Rarity thought: he could. It did not frighten her. It was merely something about him that she had never in all those years had cause to think.

        The fist passed between her and the window; for an instant it was dark. He had put it where she was not. He had chosen the place, there was a whole pace to spare, and the mirror, which had seen her through every collection since the shop was opened, burst from top to bottom and slid down round her hooves.

        Nobody spoke. A last piece leaned out from the frame, and thought about it, and dropped. Spike was looking at her with such horror that she looked down, to see where she was hurt, and it was his blood on the floor, and none of it hers.
        """
        """
        Something went past. It was violet, and had the speed of a door in a storm, and Rarity's ear rang with it. The mirror went like a shot.

        She stood in the rattle of it with her head drawn in. When she looked, Spike had his hand against his chest and was bent over it. He had been nowhere near her. He had gone out of his way; there were his footprints, one could see by the dust how he had stepped aside to have a clear line to the glass.

        "I'm all right," said Rarity. He had not asked aloud, but he had asked. "I am not touched."

        Red came through between his fingers. He nodded, and nodded, and could not leave off.
        """
        """
        He had been told not to wave his arms about in the workroom, he'd been told when he was the height of her knee; and Rarity had it on her lips to tell him when the arm came round. There was nothing of a wave in it. It went by, and she heard it meet the mirror, and the mirror tell everything it knew at once.

        She had not put up a hoof. She wished to have that remembered. It wasn't courage; it was only that in all her life she had never had to duck for Spike, and did not know how it was done.

        He stood holding his wrist. "I missed you," he said. His lips were grey. "I did it so as to miss you. I want you to know. I saw where you were."
        """
    from Spike when not together(Spike, Rarity)
        """
        There was a big fellow in the mirror with a wet face, who would keep looking at him. Spike hit him.

        It was loud, in the empty room. He stood with his hand hanging and watched the red run down to the tip of each finger and wait there, and drop.
        """
    when together(Spike, Rarity)
        """
        Spike struck. The blow went past Rarity, and was meant to; it took the standing mirror in the middle, and the whole height of it burst and came down about their feet. It had cut him. He put his hand behind him like a child, and the blood went on dropping there, where she could hear it.
        """
    "Spike put his fist through the standing mirror. It was over at once, except for the glass, which kept coming down; and his hand was open across the knuckles."

tell smash(Rarity, Mirror)
    from Rarity
        """
        There was somebody in the glass behind it all, looking on: very upright, very white, and not in the least put out. Rarity had the yardstick in the air before she knew that she had picked anything up. It went into that face at the height of the mouth.

        What came down was mostly light. She had one leg up before her eyes, and when she lowered it there was red on the white, a thin line, quite neat, and nothing on the wall but the frame.
        """
        """
        Rarity hit it. It was not done with grace. She swung about and kicked, as farm ponies kick, with both hind legs and a noise; and the tall mirror, which had cost more than the shop's front, let go of everything that it had ever been shown.

        Her hock stung. "So," she said, out of breath, to nobody that was left in it.
        """
    from Spike
        """
        Rarity had turned and kicked out behind her, as farm ponies kick. Spike thought that it was meant for him, and stood still for it. But it went by him. It was her own mirror that she hit, and it came down round her with a roar. He had never seen her break a thing. There was quiet. She looked at her leg, where it had started to bleed, as if somebody had handed her the wrong parcel.
        """
tell smash(who, _)
    "{who} struck the mirror. It broke, and did not break alone."
    "There was a crash, and glass to the far wall, and in the middle of it {who}, looking at {who.their} own blood."

# This should hardly ever be read.

tell strike(Spike, Rarity)
    from Spike
        """
        There was a sound, a short one. Spike did not know what it was. He saw that Rarity was on the floor, on one hip, with her mane across her face, and that his arm was out in front of him, and he put together the one and the other slowly, like somebody learning to read.
        """
    from Rarity
        """
        The floor came up. Rarity was sitting on it, and one side of her head was very large, and did not hurt. She looked for what had fallen on her. There was only Spike, a long way above, looking at his own hand.
        """
    "Spike struck her. It was quick and clumsy and made hardly any noise. Rarity sat where it had put her, and neither of them came any nearer to the other."

tell strike(who, other)
    "{who} struck {other}. It made a small, flat sound, and nobody in the world could have called it back."
    "It was over before {other} had seen it begin. {who} stood there, holding the hand or hoof that had done it as if it belonged to somebody else."

# One letter.

tell take_back_love(Spike, Rarity)
    from Spike when not bare(Spike, Rarity)
        """
        Rarity had begun to say something. It was only his name, as far as it went, and he could not have it said, in that voice or in her own.

        "Loved," said Spike.

        She did not follow.

        "I said it wrong. I said I love. It's," and he had to stop, and find it, as in spelling; "it's loved. I loved you. I would like to have that put right."

        {if wounded(Spike): His hand had made a row of small dark marks along the boards. He closed the other one round it. | He noticed that he had hold of the tape measure, and hung it up.} It was one letter. It goes on at the end and shuts, like the hook on a gate, and he had supposed that there would be some sort of peace on this side of it.
        """
        """
        He waited, in case there was an answer. He had not meant to wait. Spike stood in the middle of what he had said, with it lying round him on all sides, and Rarity looked at him; her mouth was open a little, and it was painted, and nothing came.

        It would not come. He ought to have known that. You don't knock at a house for a year.

        "Loved, I should have said," said Spike. It was his best voice, the one for letters to the palace. "I loved you very much. I beg your pardon for the mistake."

        {if wounded(Spike): He had bled on her floor, and he looked about for a cloth. He was looking at two walls of it. He could not see any that was for that. | He bowed. He had not planned to; it was the old bow, the low one, and he got as far down as his frill and could not think how you got up again.}
        """
        """
        "It doesn't matter," said Spike.

        That was not it. He tried once more. He wanted to leave it straight behind him, as you'd fold a blanket. "What I told you. You needn't do anything about it. It was true, it was for years, it was all the," and his breath went the wrong way. "I loved you. That's what it is. With a d."

        {if wounded(Spike): Rarity was looking at his hand. | Rarity was looking at his mouth.} He could have told her any word in the language, just then, and she'd have gone on looking at it like that.

        So it could be done. He had always wondered how you stopped. You said it, and you were on the other side, and everything you had was still over there.
        """
        """
        "I'll have that back," said Spike.

        He had only meant to think it. But it had been said, and so he went through with it; he went over to her, as near as you go to hand a thing across a counter. "What I said. I put it in the wrong, it ought to have been before. I did love you. I loved you right up till," and he looked about for a clock, of all things, as if somebody might have made a note. "I don't know when till. Not now."

        {if wounded(Spike): He had his fist shut, and it leaked. | His hands were open. He turned them over, and there was nothing on that side either.} "So it's loved," said Spike, "if anybody asks."

        She did not say who was going to ask. A thing had lived under his ribs for years and had taken up hardly any room. He was surprised at the size of where it had been.
        """
        """
        "I should say that's over," said Spike. He had a feeling of coming to the foot of a page. "I mean that it was loved. I loved you. I only said it like the other because I'd never said it, and it's hard to do the ends."

        "Spike," said Rarity.

        "You told me to always finish a thing off. So that it won't fray." He ducked his head, as for a lintel, although there was none near. "There. That's done."

        He had been so careful of it. There'd been whole summers in which he had gone about like somebody with an egg in his mouth; and it had been for this, to get rid of it in broad daylight, with his own name still in the air between them, said quite softly, in no voice that he knew from this year. It had come late by as long as it takes to say a word.
        """
    from Rarity when not bare(Spike, Rarity)
        """
        "Loved," said Spike.

        She thought that he was asking for something. "What?"

        "Loved you. Before. It was a long time, it was the whole, anyway." His eyes were on a spot on the floor, and he kept them there with great care, as one walks with a thing that is too full. "I said love. It was a slip."

        Rarity had studied diction under a master. She knew what may be done with a final consonant: one touches it with the tongue, no more than that, and lets it go. She had never heard it done so well.
        """
        """
        There was an answer. It was in her, it had been in her for years, it was coming up as fast as it could from very far down, past all of the furniture; and she had got her lips apart for it.

        "I mean that I loved you," said Spike. "I loved you. Excuse me."

        He said it in the way he'd have told her that there was no more of the blue. Rarity closed her mouth on it. {if wounded(Spike): He was holding his cut hand in the whole one, close in, as if that were what hurt. | He had taken up somebody's hat from the chair, to have a hat to hold, and he saw that it was hers, and laid it back.}
        """
        """
        Spike breathed in. She saw the scales part along his sides, and thought, now he is going to say it over; and she stood straight to be ready for it.

        "Loved," he said.

        It had a little stop at the end, like a pin going home in a cushion.

        "That's what I should have said. I used to. I loved you, and I was very happy, thank you for having me." It was what one says after parties. Twilight had brought him up to say it. {if wounded(Spike): A drop fell from his fingers, and he moved his foot to cover it. | His arms had come up a little way from his sides, and went down.}

        She had been loved for about as long as it takes to thread a needle, to her knowledge. And for years, before that, without.
        """
    from Spike before when bare(Spike, Rarity) and swept(Mirror) and facade(Rarity) = 0
        """
        He had been away with it, and had it with him the whole time. Now he was here, and Rarity had nothing on her face. He had thought of several things that might make this hard to say, and that had not been one.

        "There was a mistake in it," said Spike. "What I told you. I only noticed after. I said love, and it should be loved. I loved you." He found that he was holding {if wounded(Spike): his bad hand | one hand} by the wrist, as you hold a child's at a crossing. "I didn't want to leave it lying about like that. Somebody might have thought that it was still so."

        It was the right face; and it looked at him as if it would sooner have been the wrong one.
        """
        """
        "I've come to put something right," said Spike. It sounded like the plumber. "It's only one word, it's the end of one. I told you I love you, before. It was loved."

        She was looking at him out of her own eyes, with nothing round them. He did not trust it. He looked at the leg of the stool.

        "Loved," he said. "Past." He had worked it out on the way, and had thought that he would be let down lightly, since he was only taking back what was his. "That's all I came for."
        """
    from Rarity before when bare(Spike, Rarity) and swept(Mirror) and facade(Rarity) = 0
        """
        He had gone away with it said, and she had had it to herself since then, turning it about, not daring to try it on. And here he was, for it.

        "Loved," said Spike. "I said love. I should have said loved, and I thought that I had better come and tell you." He told it to the floor. He might have been returning something that had been delivered to him by mistake, with the wrapping folded.

        Rarity gave it back. There seemed to be no way not to. One need only stand there, and it goes.
        """
    """
    "Loved," said Spike. "I loved you. I said it as if it was now." He spoke as one who sets right the date on a letter. Rarity had lifted a hoof from the floor; she put it down in the same place.
    """
    """
    "I put that wrong," said Spike. "I loved you. That's how it ought to go."

    Down in the street a cart went by. It took a long time about it, and neither of them had said a word when it was gone.
    """

tell take_back_love(who, other)
    """
    "Loved," said {who}. "I meant to say loved." And {other} had no answer in time.
    """
    "{who} took it back, all but the fact that it had once been so, and {other} let it be taken."

# The dustpan. Here she sees.

tell look_into_shards(Rarity, Mirror)
    from Rarity when happened tell_truth(Spike, Rarity)
        """
        The brush hung behind the door with its pan. Rarity did not take them in her magic. She got down on her knees, since that was how it was done, and began under the window and worked inwards.

        It was quite soothing. It had an order to it, the large pieces before the small ones, and at the end the dust, which got in between the boards and shone there. One would have to send to Manehattan for another. One would say that there had been a draught. She had got as far as the wording when a long piece by the leg of the stool rocked beneath the brush and turned its face up.

        There was somebody in it.

        It was a mare with a dustpan. She had powder on up to the hair. Her lashes were on and her mouth was on, and everything was in its place; and she was holding up her chin. She was down on a floor, alone, with glass in her mane, sweeping up what was left, and she held up that chin as one does at the head of a staircase, so that they can see it from the doors.

        Rarity tried to lower it. It did not go. She had to take it in her hoof and press it down, like the lid of a trunk; and where it had been, all along her throat, it hurt.

        "Oh," she said. "It's you." It was nobody's voice in particular. It was a dressmaker's, from over a shop.

        He had told her. He had stood just there and told her in the plainest words he had, and she had thought, how he does exaggerate.
        """
        """
        Rarity swept. It was more than one would have believed; it had gone under the table and in among the bolts, and wherever she drew the brush it came to meet her with a sound like small change.

        She stopped to ease her back. They were all looking at her.

        There were thirty or forty of them, about the floor. They were in every piece that was big enough to hold an eye, and every one had her head back and looked down along her nose at a mare with a brush. She knew the look. She had come in under it at the Gala, the first year, in a gown that she had sat up nine nights over. She'd gone home and practised it.

        She bent to the nearest and breathed on it, and rubbed, to have the rouge off. It was a good, stout duster, and she rubbed hard. It did not come off. It wasn't on the glass.

        So she moved her head, a very little, to the left; and they all did.

        They did it beautifully. There was not a straggler. And no one else was in the room. She had asked who could have driven them away, all of those who used to come up with their muddy feet; she had asked it at night, she'd been quite bitter. And there they were, forty ladies, with their chins up. One could hardly have got past them to the kettle.

        "He said that you weren't me," said Rarity to the floor. Forty red mouths said it with her, and were a fraction late, or so it seemed; and it was the first thing in a year that she'd heard any of them say that was so.
        """
        """
        She had left till last the piece with his shadow on it: that was how she thought of it, because it was grey, and had lain where he stood. It was only dust. Rarity picked it up by the edges, to lay it with the others, and wiped it first upon her sleeve. One doesn't throw a thing away dirty. Her mother had been the same.

        An eye came up under the cloth. There were two tones of shadow on the lid of it, laid on as you'd ice a bun, and it was watching how she wiped, from a height. She wiped on. There came the cheek, with its round of pink. There came the corner of the mouth, tucked in, as for some trifling annoyance with the help; and last, thrust out at the bottom edge like the front of a ship, came the chin.

        That was how she looked, then. She was on the floor among the ruins of her own house and she was being gracious to it.

        She went back along the morning, as one goes back along a seam to find where it ran off. It had been up when he called her a stranger. It had been up, it had been very well up, and turned to the light, when he said that he loved her. She had waited her whole life for the words, and they'd been said; and she had received them in three-quarter profile.

        The piece was shaking. She set it down, with its face to the boards, and it went on, and it was her.

        "I didn't know," she said to nobody. Presently, since there was nobody, she told the truth. "I did know," said Rarity.
        """
        """
        Half of what she swept up was ceiling. It lay in the pan, white, with a beam across, and the light from the window came and went in it as she walked. Rarity carried it level. She tipped it out into the crate for the rags, and went back for more, and the work went forward very well. She noted how well it went. Some would have wept, and left it to lie.

        She was a little pleased with herself; it was that, she thought later, which she saw first. She saw that somebody was pleased. It was in the next panful, on the top, in a piece no bigger than a visiting card: a lady, rouged, with her brows drawn on, who carried her head like something on a cushion, and had a small fine smile for how bravely all this was being borne.

        It was a smile for other people. There weren't any.

        Rarity looked at it, and it did not know what to do with itself; and it stayed. She felt at her own mouth. It was there too, she could feel the two ends of it. Spike had stood on this floor and gone out of her life; and here was this, upon its knees in the place with a brush, hoping to be thought well of.

        She licked her hoof and put it to her cheek and rubbed, as one does to a foal. What came away was grey. Beneath it was a bit of plain white coat, not so young as she remembered it. It was the only place upon the whole of that face that looked sorry.

        "There you are," Rarity said to it. She was afraid to rub any further, in case that was all.
        """
        """
        Rarity began with the large pieces. One stood them along the wall by order of height, as one does with plates; and she had stood up seven, and was bringing the eighth, before she noticed that she had put it together again. It had gaps. But it was a mirror, more or less, along the skirting, and it had somebody in it.

        One saw a hoof that held a brush. One saw, higher, past a gap, a bit of collar; and there was a piece with an ear. In none of them was the middle. She moved, to find it, and the collar moved and the ear moved, and the hoof with the brush rose in a manner that Rarity knew, from the wrist, as one holds it out to be kissed.

        There was nobody to kiss it. She had held it out like that to a wall.

        So she went to look for the face. One piece had come down flat and slid as far as the table, and when she drew it out, it was in that: her own face, painted, with the chin up. It looked at her across the rouge and down both sides of its nose, exactly as it had looked at him. He had told it that it wasn't Rarity. He had stood on this board and told it, and been so sorry to have to, and it had gone on looking like that.

        "Come out," said Rarity. "Come out of there. You can't stay in there." Presently the chin began to shake; and she took it by the chin, as one does with the very young, and turned it to the light.
        """
        """
        The dust was the last of it. It had got in between the boards, and she went along every crack with a hairpin, being thorough. Nobody was more thorough. She would have said so to anyone; she was saying so, it turned out, under her breath, in French, to a floor.

        "On fait ce qu'on peut," said Rarity, and heard it.

        That was the voice for the top of a staircase. It had been going on the whole time she was upon her knees with her tail in a dustpan. She sat back. One splinter was left, beside the table leg, no longer than a pencil, and it had a strip of her in it from the brow to the throat: an eye, done; the half of a mouth, done; and the chin, and the chin was up. It would be up when she was dead. Somebody would have to see to it with a cloth.

        She could see where the brush had slipped that morning, at the corner of the eye, and had been gone over, and covered, and gone over. Somebody had sat here before it was day, quite by herself, and had been so frightened of not getting it right. It did not matter in the least. One person in the town would have told her so. He had been coming up the stairs to do it; and it was in case he should see her without it that she had got up in the dark.
        """
    from Rarity
        """
        She had meant to have it cleared before anybody rang. Rarity knelt and gathered the large pieces into her apron, and the one on the top was looking up. It had a very good hat of hair. It had its chin in the air, at that angle, in an apron, over a lapful of glass; and there was such a pleasant smile on it, for the help.

        She looked round to see who was meant.

        There was only herself. There had been only herself all year, she supposed, whenever she looked round. "Oh, you poor thing," said Rarity to it, "who ever told you that was nice?" and wiped at it with her hoof until the smile came off on one side.
        """
    "Rarity knelt to gather up the glass. One piece she turned over, and looked into, and went on looking into until it was nearly noon; and when she stood up there was nothing on her face but what had always been there."

tell look_into_shards(who, _)
    "{who} gathered up the pieces, and looked, for once, at who it was that was doing it."

tell sweep(Rarity, Mirror)
    from Rarity when facade(Rarity) >= 6
        """
        Rarity had the brush do it. It went about on its own in the glow of her horn, and she stood with her back to the worst and directed it over her shoulder, as one directs a girl. There was a scraping, and a chiming in the pan. At no time was there any need to look.

        "And behind the door," she said.

        When it was done she went across the clean boards to see to her hair, and was in front of the frame, with a hoof raised, before she remembered.
        """
        """
        It was merely a mirror. Rarity swept it into a heap, and the heap into a pan, and thought about mirrors: there was a house in Manehattan; one might have it wider this time. The pieces winked at her as they went over the edge. She had a great deal of powder on her lashes, and made out nothing but the light.

        She carried down the pan and came up again. The room looked larger. She told it that it did.
        """
        """
        It went into a hatbox. One could not have it seen in the dustbin, where all the street would draw conclusions. Rarity picked up the pieces with two curtain rings and a scrap of chamois, her face turned aside as from something that has been run over, and laid tissue between them, and tied the box with the good ribbon. On the label she wrote: Winter.

        A last splinter had got into her hoof. She drew it out and did not say anything, for there was nobody to hear how well she took it.
        """
    from Rarity when facade(Rarity) < 6
        """
        Rarity swept up the glass. She went after it on her knees with a candle, under the bolts, behind the ponyquins, for somebody might come up here one day without looking; and each time she thought that she had it all the candle found some more.
        """
    "Rarity knelt and swept the glass together, large pieces first, and carried it out of the way. The empty frame she left as it was."
    "The glass was swept up. It took Rarity three pans, and a damp cloth for what the brush would not take."

tell sweep(who, _)
    "{who} found a brush and swept up the glass, and cut {who.herself} only once."
    "There was glass to be swept, and {who} swept it, down to the dust between the boards."
