# The night, and how it ends.

happening eight at 20:00
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening nine at 21:00
    effects
        night_falls()
        hour_passes()
        frost_bites()
    observing nobody
happening lamp at 21:01
    text "The lamp was turned down, as it was at nine on every night of the year, and the stove door stood a finger open for whoever had to find the bucket. The window had gone white from the corners inward."
    effects nighttime
    observing x: at(x) = Kitchen or at(x) = Chamber
happening ten at 22:00
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening eleven at 23:00
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening midnight at 00:00 on day 2
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening deep at 01:00 on day 2
    effects
        night_deepens()
        frost_bites()
    observing nobody
happening two at 02:00 on day 2
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening three at 03:00 on day 2
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening four at 04:00 on day 2
    effects
        in_the_air(IceSong) := false
        hour_passes()
        frost_bites()
    observing nobody
happening five at 05:00 on day 2
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening six at 06:00 on day 2
    effects
        hour_passes()
        frost_bites()
    observing nobody
happening crock at 19:40
    text "Somebody put on wood. It was elm, and did not want to; it lay in there and sang through its nose until the rest had caught, and after that one could see the skates on the wall, and the nail."
    observing x: at(x) = Kitchen
happening bell at 20:05
    text "It had struck eight, a long way off. In a frost one hears Uithof, and on some nights the town behind it, and a dog that must have been in another parish. The slate by the door ticked once, from the cold, as if it had been written on."
    observing x: at(x) = Kitchen
happening rafters at 22:35
    text "The house drew itself together. It was a thing of wood, on piles, and there was not a board in it that did not say something to the next one, all the way up to the ridge; and after that they had said it, and there was the stove."
    observing x: at(x) = Kitchen or at(x) = Chamber
happening moon at 23:50
    text "There was a moon by then. It had come up behind the mill and it lay on the floor in four pieces, with a cross between. Whoever was awake could watch it go over the boots, one pair after another."
    observing x: at(x) = Kitchen or at(x) = Chamber
happening mouse at 01:25 on day 2
    text "A mouse came out at the foot of the dresser. It sat up in the middle of all those people with a crumb of somebody’s bread and turned it round, and round, like a man with a hat."
    observing x: at(x) = Kitchen
happening owl at 03:15 on day 2
    text "It was the hour at which a clock has got as far from both ends as it will go. An owl said so, over the stable. In a pail by the door the water had a skin on it, within four steps of the fire."
    observing x: at(x) = Kitchen
happening cold at 05:20 on day 2
    text "The cold had found its way in, as it does toward morning, along the floor. It took hold of ankles. Somebody’s cup stood where it had been put down, with a star in the bottom."
    observing x: at(x) = Kitchen
happening dawn at 06:20 on day 2
    text "There was a grey line along the dyke, no thicker than a thread, and a cock at Uithof who had seen it first. In the kitchen one could tell the people from the coats."
    effects day_breaks()
happening smoke at 06:45 on day 2
    text "Smoke stood over the bridge, quite straight. One could hear her before one saw her: a thump, and a long tearing, and a thump. It was the ice breaker, coming up from Uithof."
happening breaker at 07:00 on day 2
    text "The ice breaker came up to the gates with her plates ringing, and behind her lay a road of black water, with all the pieces bowing to each other."
    effects morning

chapter 1 "Hard Water"
    starts day 1 19:00
    opening """
        At four in the afternoon the canal froze. One could see it do it: the wind fell, and the water went dull, like an eye. By five it would carry a dog. There was a boat in the reach, the Lapwing, with her bow already lifted; and along the dyke came the carts and the walkers, each with a cloud at the mouth, for there was one light in nine miles and it was the lock house.

        The fire is free there in a frost. That is the law of the dyke. For the rest there is a slate by the door: *soup 2, bed 3*. The keeper writes it out new each winter, and it is always the same.

        By seven there were four of them round the stove. The ice breaker would come from Uithof in the morning. Until then nobody was going anywhere.
        """
    point of view Fenna, Joris, Aleid, Lubbert
    allow skater_with_good(_) between 19:15 and 20:30 one time in 3
    allow skater_with_bad(_) between 19:15 and 20:30 one time in 3
    allow ice_sings between 20:15 and 23:30
    allow begins(Fenna) between 19:00 and 19:00
    allow ponders(Fenna) between 21:15 and 23:00
    allow looks_back(Fenna) between 06:22 and 06:44
    allow begins(Joris) between 19:00 and 19:00
    allow ponders(Joris) between 21:15 and 23:00
    allow looks_back(Joris) between 06:22 and 06:44
    allow begins(Aleid) between 19:00 and 19:00
    allow ponders(Aleid) between 21:15 and 23:00
    allow looks_back(Aleid) between 06:22 and 06:44
    allow begins(Lubbert) between 19:00 and 19:00
    allow ponders(Lubbert) between 21:15 and 23:00
    allow looks_back(Lubbert) between 06:22 and 06:44
    beat W1 "What she thinks of boat people" when happened slight(Aleid, Fenna)
    beat W2 "She has the letter" when read_by(Letter, Aleid)
    beat W3 "Why he went" when believes(Aleid, reason(Sander)) = OwnWish
    ending said "Open water" when morning and believes(Aleid, reason(Sander)) = OwnWish and not misjudged(Fenna, by Aleid)
        "The lock was worked that morning by two. It goes faster so; one takes the upper gate, and one the lower, and there is only the water that has to wait."
        from Fenna when read_by(Letter, Aleid)
            """
            The keeper had the bar before she could get to it. "You see to your boat," she said. So Fenna stood on her own deck and was locked through like a lady, and the water let her down, inch by inch, past the rings and the weed and the date. From the bottom one saw only the sky, and a plait.

            "You'll be by in spring," said the keeper, out of the sky. It was not a question. "There's a bed. It's three."

            "I know," said Fenna. "I can read."
            """
        from Fenna
            "She still did not know how it had come to be said, after all, by whom it had; but it had been, and the gate was opening. “You’ll be by in spring,” the keeper told her from above. Fenna called back that she would. It went along the walls and came out in front of her."
        from Aleid when read_by(Letter, Aleid)
            """
            The Lapwing went down between the walls, and there she was, smaller, on the lower side, with a horse walking away from her on a long line. It was only water that she went on. It had been the whole of it, he wrote: a thing that goes.

            Aleid leaned her back on the beam and walked the gate shut. The collar wanted grease. She stood with her hand on it, and then she went in to find where he had kept the pot.
            """
        from Aleid
            "It was so, then. It was nobody's doing. Aleid shut the lower gate behind the boat and looked, as one does, that it was shut. She'd have the room to air. It came to her that she could go up and do it now."
        from Joris when not haunts(Crossing, Joris)
            """
            "Will it bear?" a boy asked him. He had a sledge, and stood on the bank above the black road that the breaker had made, where it was white still and looked like a floor.

            Joris gave it some thought. He went down the bank, and put a foot on, and the other. He stood there.

            "No," said Joris. "Wait till tomorrow." It was the right answer. He went after the horse, on the water side.
            """
        from Joris
            "They were talking, the two of them, over the beam of the gate; they had not left off since it was light. Joris took the horse's head. He had slept badly, and somebody had known that he did. It makes a difference in how one walks."
        from Lubbert when grievance(Aleid, against Lubbert) > 0
            "Nobody had put him out. He was given his coffee like anyone, and told the price. It had always been on the house. Lubbert paid, and got up on his cart; and when he looked round she was on the gate with that girl, leaning, the pair of them, as though they'd a horse between them to sell."
        from Lubbert
            "The carts would be slack, with the water open. Well, there'd be other frosts. Lubbert drove over the bridge. He'd have been hard put to it to say why he felt so light, unless it was that he had eaten nothing."
    ending unsaid "Thaw" when morning and believes(Aleid, reason(Sander)) = OwnWish
        "It was known, by then, and it had not been said. There was only the one morning for it; and people were in such a hurry, now there was water to go on."
        from Fenna
            "Somebody was calling. Fenna had the tiller hard over, for the ice came round in plates; she looked back and there was a woman on the gate with her arm up. It might have been good day. It might have been that she was to shut something. Fenna raised her own, in case, and went on holding it there when there was nothing to be seen but smoke."
        from Aleid
            "Aleid had it ready. She had gone out on the gate to say it. But there was the breaker, and the horns, and eleven carters all wanting to know; and when she had dealt with those there was a boat's length of black water, and then more. She called. It would have been a good deal to call, over that distance. “Mind the bridge!” shouted Aleid. It was what one said."
        from Joris
            "The keeper came running along the towpath without her shawl. She stopped where the ice began. “Tell her,” she said to Joris, “you’re going that way. Tell her—” He waited. He would have carried it to the sea. She shook her head, and gave him a loaf."
        from Lubbert
            "She had not a word for him, and none for anyone. Aleid stood on her gate with her hand up, like a woman who has let go of something and is waiting for it to fall. Lubbert led out his horses. He'd have told the girl himself. It was on the way; but it was not on his way."
    ending burnt "In the stove" when morning and gone(Letter)
        "There was a little grey in the stove that was not wood. It was raked out with the rest at six, and put on the path, so that nobody should slip."
        from Fenna
            """
            She could say it. She'd said it to herself all the way down in the lock: *he asked to go, and my grandad said ask your mother.* It was a boat girl's word. It had been in a tin for six years, with his thumb in the wax, and that had been worth something; and now it was only true.

            The keeper shut the gate behind her and looked that it was shut.
            """
        from Aleid
            "The boat girl went without a word, out by the lower gate. She had looked at Aleid so oddly, as if it were she who had had a loss. Boat people. Aleid took the ashes out. There'd been paper in with them, and that makes a bad ash, it flies; some of it got on her sleeve, and she brushed at it, and it went."
        from Joris
            "He walked by the horse. Neither of them had spoken since the bridge. “I was four steps off,” said Joris, some time about noon. “I know,” said Fenna. “You always are.” And she gave him the rope to hold."
        from Lubbert
            """
            "You've been a good friend to me," said Aleid. She had got up to see him off. She didn't often. "I'm short, I know. I don't forget it, who came in that morning and told me."

            Lubbert thanked her. It was eleven degrees under, and he took off his hat, and could not for the moment see how one went about putting it on.
            """
    ending room "Three for the bed" when morning and holds(Fenna, Room)
        "The key was back on its nail. There was a bed that had been slept in, over the lock, and the sheet folded, and four corners to it like a letter."
        from Fenna
            "She had slept in his bed, and his letter had slept in her shirt. There was a moment on the stairs when the keeper took the key from her and asked had she been warm. “Yes,” said Fenna. “Thank you.” It was there, it had its corner in her; it only wanted getting out. Someone called that the gate was clear. In spring, she thought. It was what he had always said."
        from Aleid
            "She went up to strip the bed, since it had to be. She got as far as the chair. The girl had left it all as she found it, but for the window, which was open a hand's breadth, as he would have it and she'd never let him. Aleid did not shut it. It was only cold."
        from Joris
            "The girl came out with her hair wet and her hood back. “I slept,” she told him. She said it as though she had stolen it. Joris had kept the window for her; somebody might as well. “It’s a good room,” he said. “Is it?” said Fenna, and looked back at it, all along the cut."
        from Lubbert
            "They'd let her have that room. He had asked for it himself, some winters; he'd been told it was damp. Lubbert paid for his settle. “No offence,” he said to the girl, in the yard, and she looked through him at a horse. Well! And nothing had come out. It had been a near thing, for some reason, he'd felt it all night, like weather."
    ending hard "Hard water" when morning and carried(Letter) = Fenna
        "The Lapwing was the first boat through. She went down behind the breaker with ice along her sides, and nobody had said anything. It is easily done. One only has to wait until it is time to go."
        from Fenna
            """
            There were ninety miles of it to the sea, and at the end one turned round. Fenna got out the tin. It was where it had always been, under the licence; and she put it there, and shut the lid, and sat for a time with both hands on that.

            Now it was she who had kept it.
            """
        from Aleid
            "So that was one night. They were gone, all of them, and had left their steps in the yard, going off by every way there was. Aleid wrote up the book. *Frost. Passage 7 a.m. One boat.* There had been something about that girl, that she held her arm so, across her, as if she'd a stitch. It was no business of Aleid's. She wiped the slate, and wrote it out again, the same."
        from Joris
            "She held her arm across herself, walking, like somebody with a broken rib. Joris knew of it by then, more or less; he'd had two days to look at how she slept. He did not ask. One has to be asked, oneself, for a good many nights, before one knows how it's done."
        from Lubbert
            "It had been a capital night; he'd had his bottle, and his settle, and hurt nobody. Lubbert told himself so as far as the bridge. He saw the boat from there, with the girl at the tiller. It was the same boat. It had the same bird on it. He whipped up the horses, which he never did, and the grey looked round to see who was driving."
    ending lying "For whoever comes by" when morning
        "The letter was still about, in a place where nobody had put it on purpose. Letters are patient. There is no one who can wait like that but the dead."
        from Fenna
            "It was not in her shirt. It was not with the keeper either, or she would not have stood there like that, with the bar, saying that it was four for the lock. Fenna paid. She looked up at the windows, one after another; it was in there, somewhere, and could speak for itself. It would have to."
        from Aleid
            "Aleid swept. There is always something, when they have gone: a glove, a spoon. She swept from the door toward the stove, as she did every day. It was a good deal of floor, and she had not got to the end of it."
        from Joris
            "“Did you give it?” asked Joris, at the second bridge. He had not known that he knew. “I put it down,” said Fenna. She walked on for a bit. “It’s not the same,” she said."
        from Lubbert
            "It was about him, he could feel it, in there; it knocked when he walked, like that other thing. Lubbert was a long way past the bridge before he put a hand up to his waistcoat. It might have been the watch."
    # Whoever has not seen it come has slept.
    closing from Fenna
        "It was the bell of the breaker that woke her. Fenna lay for a moment and did not know whose ceiling that was; and next she had her boots in her hand."
    closing from Joris
        "He had slept. Joris lay where he was and looked at that. It was broad day, there was water going by outside, and nobody had been on it."
    closing from Aleid
        "Aleid woke to the horn. In thirty years she had not once been woken by a boat. It was seven, and somebody was calling for the gate."
    closing from Lubbert
        "It was the quiet that woke him. Lubbert had slept through the lot of it, with his hat on his face. The kitchen was empty, and there was coffee on the stove for one, and by it, in chalk, the price."
    until said
