# A card comes from Canterlot.

tell post_comes(Card, _, Rarity)
    from Rarity when in_facade(Rarity) and alone(Rarity)
        """
        Down in the shop the flap of the letter box went. One did not run. A bill falls with a slap, and a catalogue with a thud; this came down on its edge, and could be heard to stand for an instant before it lay over. That is a thing that only very good paper does.

        It came up the stairs to her in a blue light, and was put by the lamp, unopened. It was square and cream and as thick as toast, and it had the crest of Canterlot upon the flap.
        """
        """
        "It's one with an edge to it!" the post-mare called up from the street, and put it through the door. She was told nothing in reply. One had once known the post-mare rather well.

        Rarity had it fetched, by magic, and held it before her by its corners. There was gilt on all four sides. It could only be about the garden party. The seal was whole, and she looked at that, too; one may look at a seal for some time, as long as one has not broken it.
        """
        """
        There were three deliveries. Nothing had come by the first for so long that it was purely from a sense of order that one listened to it. Something slid, below; it slid a long way, being heavy.

        It was from Canterlot. Rarity knew the hand, which was nobody's: they had it done. She laid the card, seal upward, on the corner of the table, where it should get accustomed to her, and went on with what she was doing so steadily that the point of the pencil broke.
        """
    from Rarity when not alone(Rarity)
        "Something fell through the letter box in the shop. It had a crest on the flap, and Rarity let it lie beside her, with its face down, as one does before company."
    from Rarity
        "Something heavy had come by the post. Rarity fetched it up herself, on her own four feet. It was from Canterlot, and she sat with it in her lap for a bit like somebody with another person's baby."
    from Spike
        "The flap of the letter box went, down in the shop, and a thick cream card came up the stairs by itself, in a blue light, and lay down by Rarity's lamp. She did not look at it. She did it very hard."
    "The post had brought a thick card from Canterlot, with a crest on it, and nobody had opened it yet."

tell open_letter(Rarity, Card)
    from Rarity when replies(Card) = Yes and in_facade(Rarity) and not alone(Rarity)
        """
        "You'll excuse one," said Rarity, and slit the card. It said yes. They would be charmed, on the south lawn, at four; and there was actually somebody in the room whom one might have told. She read it through a second time instead. It had been so long since she had told anybody anything, that had not first been pressed.
        """
        """
        It was yes. Rarity knew by the second line, and kept her eyes upon the card until she could be sure of her face. It should be said lightly. "The garden party," she said. "It seems that one can't be spared." She had thought that it would ring more. It went as far as he was, and stopped, like a ball that somebody has let lie.
        """
    from Rarity when replies(Card) = No and in_facade(Rarity) and not alone(Rarity)
        """
        One opens such things with an air, when there is somebody by. So it was with an air that she read that they were so very sorry. It was no, in gilt. Rarity folded it along the fold that it had come with. "An invitation," she said. "I shall have to see whether I've the time."

        She had said it to the window. It was a clear lie, of the best quality, and she hoped that he had been looking elsewhere.
        """
        """
        There was a deal of thanks in it. There was the word perhaps. Rarity got to the bottom, where they regretted, and held the card up before her somewhat longer than it took to read, since he could see nothing of her behind it but her mane. When she put it down it had all been seen to.

        It went beneath the chalk tin. "Anything nice?" said Spike.

        "Charming," said Rarity.
        """
    from Rarity when replies(Card) = Yes and in_facade(Rarity) and not broken(Mirror)
        """
        She slit the card with the good scissors, and read it standing. The Committee of the Garden Party would be charmed. It would be charmed to see the autumn line upon the south lawn, at four, between the Countess of Blue Valley and the ices.

        They'd said yes. Rarity heard herself draw in a breath to call it down the stairs, as she used to, any sort of news, from up here; and there was nobody at the foot of them. So she told the ponyquin. "On en parlera," she told it. The ponyquin was to try and deserve it.

        She put the card in the frame of the mirror, at the height of her eyes. Like that one could see both. {if absorbed(Rarity): There was a collar waiting, and she sat down to it.}
        """
        """
        It said yes. It took three sentences to do it, and the yes was in the second, between two commas, as if it had been there all the while and one need not have asked. The garden party would show the autumn line. One was to have a marquee.

        One's chin went up by itself. Rarity carried the card to the mirror and stuck it into the frame, on the left, where the gilt of it went with the gilt; and there in the glass was a lady to whom such cards were written. She inclined her head. It was returned precisely.

        She had thought that it would feel like more. That would be the commas. {if absorbed(Rarity): The pencil had hung in the air all the while, and she took her stool and bent to it.}
        """
        """
        "With the greatest pleasure," read Rarity. She read it in the voice in which it must have been said; and after that she read out the marquee, and the hour, and the names of those who would be so very glad.

        Seven years. There had been one such card, in the first of them, that she saw in another pony's mirror, and she had gone home and cleared a place for it in her own. The place was at the top of the frame, upon the left. She slid the corner in. It fitted to a hair, and it made all the rest of the frame look as though it were waiting. {if absorbed(Rarity): So was a sleeve; and before long she had her nose all but on the paper.}
        """
    from Rarity when replies(Card) = No and in_facade(Rarity)
        """
        The card began with how much. How much one had admired, how much regretted; it was not until the foot of it that anybody said no. The numbers were what they were. Another year, perhaps, the garden party would find room for an autumn line. They had put her down as Miss Rarely.

        Rarity read it through to the signature, which was a stamp. It would be the secretary. One did not suppose that it had so much as been seen, higher up. There are a great many lawns.

        She laid it on its face and stood the tin of chalk on it, so that it should lie flat. {if absorbed(Rarity): There was the sleeve still to do, and she did it down to the stitching of the cuff.}
        """
        """
        It was no. It was a charming no, on paper that one could have had bound; it was so well brought up that Rarity had smiled at it, and thanked it, aloud, before she knew what she had been told.

        The smile stayed on. There was nobody to take it off for. "One could not have managed it in any case," she said to the shears, "what with everything"; and she slid the card under the tin of chalk, face down, where one keeps what one may need the back of. {if absorbed(Rarity): The drawing was where she had left it. She moved the lamp, so that there should be nothing beyond the edge.}
        """
        """
        The seal broke across with a little crack, like a knuckle. One was thanked. One's kind offer of an autumn line had been laid before the Committee of the Garden Party, and the Committee, which had such quantities of talent to consider, felt that it had perhaps been seen.

        Been seen. She looked for something that this could mean. Cloth had been seen, cut had been seen; or it might be only that they'd looked at her, once, across a lawn, and were done.

        Rarity put the card beneath the chalk tin with the writing down. It was so thick that the tin stood crooked, and she shut one eye, and straightened it. {if absorbed(Rarity): It was a relief to get back to a collar. A collar either stands or it does not.}
        """
    from Rarity when replies(Card) = Yes
        "It said yes. They would have her on the south lawn, at four, with the ices. Rarity was pleased, and waited for the rest of it to come, and that had been all of it. She used the card to hold her place in the pattern book."
    from Rarity when replies(Card) = No
        "It said no, beautifully. A year ago she would have lain down on the floor. Rarity turned it about to see if the back was blank, since it was very good paper, and there would always be somebody who wanted a label."
    from Spike when replies(Card) = Yes
        """
        Rarity had slit the card with the good scissors. He saw the corners of her mouth go in, one after the other, as they had when she was given a thing and meant to be ladylike about it; and he was all ready to be glad. "The garden party," she said, past him. "One is expected."

        "That's good, isn't it?" said Spike.

        It appeared that one did not say good.
        """
    from Spike
        "Rarity slit the card and read it. Nothing altered in her face. But he had seen her read things since he was small enough to sit on the post, and it was the nothing that took her so long."
    "Rarity broke the seal and read the card, and put it away, and from her face it might have been the weather."

tell open_letter(who, what)
    "{who} opened {what} and read it twice, the second time for what it said."

# What the voice inside has to say to it.

tell silence_conscience(Rarity)
    from Rarity when replies(Card) = No and not unread(Card, by Rarity) and not happened tell_truth(Spike, Rarity)
        """
        You did not want to go, said the voice inside. It had let her get as far as the chalk. You wanted to be asked.

        "It's the same thing," said Rarity.

        Who'd have come with you?

        It was a marquee. One need not be come with. She took out the powder, and a little of the rouge, for one was pale; and she put them on as one pulls down blinds in a house, from room to room, until it could not be made out from the street whether there was somebody in.
        """
        """
        They never looked at the drawings, the voice remarked. Shall I tell you who would have looked at them? From the left, with his head on one side.

        Rarity put a hoof to the treadle of the machine. There was no cloth beneath the needle. It went up and down very fast, and said the same thing over and over, and it was not about anybody.
        """
        """
        And the one in the spring? it said to her. That was a no as well. You had it framed.

        She began upon the names of those who would be there, from the dukes downward. It is a soothing list. She had got to the younger sons before the voice inside left off asking what any of them had ever said to her that she could remember.
        """
    from Rarity when replies(Card) = Yes and not unread(Card, by Rarity) and not happened tell_truth(Spike, Rarity)
        """
        So you've got it, said the voice inside. It did not say so unkindly. Whom are you going to tell?

        There were dozens. Rarity went through them for one who would not ask what it had cost. She was some way into the baronesses when she raised her eyes to the glass, and the card in it, and had them both tell her how well it looked; and it was very nearly as good as quiet.
        """
