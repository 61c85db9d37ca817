# Where to, and what there was left to say; and the road.

tell ask_whither(Spike, Rarity)
    from Rarity
        """
        She had turned to go. It was quite an easy room to turn in.

        "Where?" said Spike.

        It was so hoarse that she was not sure of it. He had pushed back his chair. "Where are you going?" he said. "I'm not... I never said I was done with you. Who told you that? You could at least say where."

        He wanted to know. She stood with her back to all of them and had to hold that away from her for a little, like something too hot; and whatever she had come up there ready for, it was not to be asked that as though the answer mattered.
        """
        """
        "Where to?" somebody said. It was Spike.

        Rarity looked up. He had got to his feet, at last, and stood there with a napkin; and Twilight's hoof was on his arm, and he had not noticed it.

        "You said that I want no more to do with you," said Spike. "I don't know where you got that. I don't want that." It seemed to make him angry. "You might be cold. Is it far? Where are you going?"

        He had asked her as one asks somebody who is expected back. It went in at a place that she had not thought to cover.
        """
    from Spike
        """
        It was out before he'd looked at it. "Where?" he said; and then there was more behind. "Where are you going? I never said that I was done with you. I wouldn't. Is it far?"

        It was not what he was owed an answer to. He knew that. There were a dozen things to be said first by anybody with some pride. But she had a bag on, and it was packed all wrong, he could see from here, with the heavy things at the bottom; and you have to know where a person's going before you can tell them how.
        """
    from Twilight
        """
        "Where are you going?" said Spike. It was his ordinary voice. It was the one in which he asked whether she had eaten; and Twilight, who had her hoof upon his arm to keep him in his chair, felt him get up under it as if it had been a leaf.
        """
    from Applejack
        """
        "Where to?" said Spike. He was up on his feet. "I never said I was done with you." And there it was, thought Applejack. She'd swung on the strength of that.
        """
    from Pinkie
        """
        "Where?" said Spike, and it was exactly the right word, and it had been lying there in plain sight the whole time with everybody stepping over it.
        """
    """
    "Where are you going?" said Spike. "I never said that I was done with you."
    """

tell ask_whither(Pinkie, Rarity)
    from Pinkie
        """
        "But WHERE?" said Pinkie, at the same moment as somebody else, or a bit after. "Is it a place? Does it have a name? Will there be anyone there who knows how you like your egg?"
        """
        """
        "Is it far?" Pinkie asked her. "Is it the sort of far you come back from?" It had no capitals in it. She heard them not be there.
        """
    """
    "Is it a place with a name?" said Pinkie Pie. "I could send things."
    """
    """
    "Will you have breakfast there?" said Pinkie Pie. It was the only part of going away that she could picture.
    """

tell ask_whither(who, whom)
    "{who} asked {whom} where {whom.she} was going."
    """
    "Where to?" said {who}.
    """

tell say_whither(Rarity, Spike)
    from Rarity
        """
        "I don't know," said Rarity. It was the truth, and it made her laugh, or something that used the same muscles. "I have not the least idea. Along the road. I thought that I should walk till nobody had heard of me, and see who got there.

        "You said it yourself. You said that I wasn't the one you... You said she was somebody else. I've looked for her, Spike, I turned out every drawer. She isn't in that house. I've cut it up and made it over so often that I can't tell any longer what the stuff was to begin with. And one can't find out among people who are fond of one; they will keep telling one what it used to be."

        She had not meant to say the last of it. It was just that he was listening. He had put his head on one side.

        "I want to be someone whom you could have carried all that up the stairs for," said Rarity, "and not been a fool. I don't know that I can. But I'd have to go and see."
        """
        """
        "To find somebody," said Rarity.

        "Who?"

        "It's rather awkward. I should know her if I saw her. She had a shop over a laundry, and two hundred bits in the world, and she'd tell you to your face that it was a bad green. You used to carry for her." She did up the strap, and undid it. "I put her out of the room one night, for something she'd said. I don't believe that she has gone far. But she won't come to the house. I can't say that I blame her."

        Nobody helped. A bird had got in at the window and walked about on the sill.

        "You deserve her," said Rarity. "You did all along. It was very wrong to take her away and go on letting you up the stairs. So I'm going to look. I don't know where, Spike. I'd tell you. I don't know where one starts, and I've packed for rain."
        """
    from Spike
        """
        She didn't know where. She told him so, with a sort of laugh. She was going along the road, and she was going to look for herself.

        It was a funny thing for a person to say. It was the kind of thing people said who had not lost anything. But he had seen her, the other one, the one who got chalk on her nose; he'd been looking for her himself, for a year, every time that he came up those stairs. It had not struck him that Rarity might have been missing her too.

        "So that I'd be somebody you could be fond of," said Rarity, quite low, "and not be a fool." He wanted to tell her that he had been a fool for years and never minded. He thought that it was not what she had asked.
        """
    from Twilight
        "She did not know where. Twilight had never heard of such a thing; one had an address, or one had an aim and two alternatives. Rarity was going to walk along a road until she found out who she was. It was absurd. It had no dates in it. And not one person in that room, including the one who had the timetables, could have told her a better way."
    from Applejack
        """
        "I don't know where," said Rarity. "To find out who I am. I've been so many people to please folks." She had it from her own mouth, then, what Applejack had been chewing on since the fall; and nobody'd had to hit her for it.
        """
    from Pinkie
        "She was going to look for herself. Pinkie could have told her! She'd seen her! She was right there, in the grey coat, saying so. But you can't tell people that they're standing on what they dropped, they only look at their feet."
    "Rarity said that she did not know where. She was going to find out who she was. It might be anywhere."

tell say_whither(who, to)
    "{who} said what {who.she} was going for. It was not much; but now {to} had it."

tell not_say(Rarity, to)
    from Rarity
        "She shook her head at {to}, who had asked so kindly. There was only the one answer, and she had not two breaths to say it with."
        "It was good of {to} to ask. Rarity moved her lips, and it would not come; and she touched {to.her} on the shoulder instead, in passing, as one does on a crowded stair."
    from to
        "Rarity did not say. She looked at {to} as if {to} had offered her something to eat."
    "Rarity only shook her head at {to}."

tell not_say(who, to)
    "{who} gave {to} no answer to that."

tell kiss(Rarity, Spike)
    from Rarity when happened ask_whither(Spike, Rarity)
        """
        So that was everything. She had said it, and had been asked, and had answered; one had only to walk out; and she looked at him, to have it to take along. There was jam on his thumb. He stood with the light behind those foolish ears, and thought about the heavy things being at the bottom of the bag, she could see him think it.

        There was one more. It had been under all the others. It had been there so long, with so much laid on top to keep it flat, that she had come to take it for the floor.

        She went round the table. It was not far at all when one just went. He had bent down to hear, as he did for people; and Rarity put up both hooves, in front of Twilight Sparkle and the whole of the breakfast, and took his face between them, and kissed him on the mouth.

        It was not long. He tasted of toast. She felt him stop breathing, and she felt, because her hoof lay there, how the blood went in his neck.

        "I have always loved you," said Rarity. "I thought that you had better know. It was you every time. I used to know by the stair what sort of day you'd had." She let go of him, one side and then the other. "It isn't an excuse, and you needn't do anything about it. I just couldn't go about the world with it in a bag."
        """
        """
        "Spike," said Rarity. "Hold still."

        It was what she used to say with pins in her mouth. He held still. He'd have done it in a fire, she thought; and came up close, and had to stand upon her toes, since nobody had taken his measurements for years.

        She kissed him. She had thought about it so often, with such good lighting. There would have been a terrace. There was a smell of eggs instead, and somebody's knife slid off a plate, and his mouth was dry and warm and did nothing at all for as long as one could count to two. After that it did. He had no more idea of it than she had.

        When she came down on her heels nobody in the room was looking at anything.

        "That's the rest of it," said Rarity. She'd have liked a steadier voice. "I love you. I've loved you all the time, under the whole of that; I loved you while I was saying it. I dreamt of you the night before, and had your suit half drawn, and so I was cruel to you about a tray." He had put up his hand to his mouth, as if to see whether it was still there. "I had nothing left to hide it behind, you see," said Rarity.
        """
    from Rarity
        """
        There was one thing left, and she had always been going to say it when she should be somebody. She went up to him, past whoever it was, and kissed him on the mouth, in front of all of them. "I have always loved you," said Rarity. "You'd better have that. I've no right to keep it."
        """
    from Spike
        """
        She took hold of his face. He thought that there was something on it.

        Then she kissed him. There was no getting ready. It was just that where there had been air there was Rarity, and she was warm, and her nose was wet; and the room went off a long way with everybody in it, like a shore. He had wondered for years what you did with your hands. You did nothing. They hung there. One of them hurt, and he was glad of it, because it kept the place.

        "I have always loved you," she said.

        He heard it. He heard each of the words, and they were all short. It went down through him, past yesterday, and there was no bottom to it, it went on falling through year after year with him carrying things, and in every one of them it was true. That was what he could not... It had been true then. He had gone down all of those stairs, and it had been true at the top.

        She was saying something more. He watched her mouth. He'd have liked to tell her that she could stop now, he had got it; only somebody had to tell him how to shut his own.
        """
        """
        "Hold still," said Rarity, and he held still.

        It was his mouth. He was fairly sure of that afterwards. He had his eyes open, since he hadn't been told, and what he saw, very large, was an eyelid with no blue on it. It shook. So she was afraid; and she had come across the room with that, and done it all the same, with Twilight there. It was braver than anything he'd ever done with his wings.

        "I've loved you all the time," said Rarity.

        He believed her. There it was. It was like putting your weight on a stair, in the dark, that you were sure was missing. He had not believed a word that anybody had told him since yesterday, for kindness' sake; and here was the one person who'd never once in the whole year been kind, and he would have built a house on it.
        """
    from Twilight
        """
        Twilight's first thought was for the bandage. She thought: mind his hand. By the time that she had thought it, Rarity had let go of him and was saying, quite simply, that she had always loved him; and Twilight saw his face.

        She had seen it when it came out of the egg. It had worn just that look, of somebody who'd been told about light. She had never been able to give him that again, though she had tried it with books.

        She sat down. There was jam on the chair.
        """
    from Applejack
        """
        She kissed him. She walked up to that boy in front of God and Twilight and kissed him on the mouth, and told him that she loved him and always had, as flat as you'd tell a man the price of something.

        Well, I'll be, thought Applejack. And right on the heels of it, so close that it like to trod on it: then what in tarnation did I hit her for.
        """
    from Pinkie
        """
        EVERYBODY had known. That was the silly thing. Pinkie had known, and the twins knew, and the stallion who came with the flour. The only two people in the whole of Ponyville that nobody'd told were Spike and Rarity. And now Rarity had told him, with her mouth, and he stood there like a Christmas tree that has just found out.

        Pinkie ought to have felt like confetti. She felt like the floor after. You could have just SAID, thought Pinkie. You had the whole year and a mouth as big as a house.
        """
    "Rarity kissed Spike on the mouth, before everybody, and told him that she had always loved him."

tell kiss(who, whom)
    "{who} kissed {whom}, and told {whom.her} what {who.she} had never told {whom.her}."

# The road, on the second day.

tell set_out(Rarity, _)
    from Rarity when morrow and happened own_before_all(Rarity, _) and happened kiss(Rarity, Spike)
        """
        She ran. She had meant to walk out, as one leaves a room, and she had got the door shut on them, all those faces, and her legs simply went.

        Forty paces of carpet; the stair, three at a time, with the bag flying out behind. Ninety-one is nothing going down. Somebody called. It might have been her name. The great hall went by with her hoofbeats all round the ceiling like a troop of horse, and she was out, and the light struck her in the face, for it was noon, and all the bells in the town had begun.

        There was a balcony over the steps. One could see it from the whole length of the hill. If she were to turn her head, and there were somebody at the rail, she would not get as far as the milestone. She knew that as she knew the width of a seam. So she looked at the road. She looked at a rut, and a stone, and another stone. Her neck ached with it. Nothing in the whole of her life had been so heavy as that one thing which she had not to lift, her own chin, round, over the left shoulder.

        The bells left off. There was dust, and a lark. She went on putting down her hooves. She did not look round at the bend, or at the last house, or at the top of the rise, where everybody does.
        """
        """
        "I must go now," said Rarity, "or I shan't." She did not see who it was that moved out of her way.

        She had got as far as the yellow window before she ran. After that there was no deciding; it was downhill. Out of the door, over the steps, past a boy with a handcart who sprang aside and took his cap off; down, with noon ringing out of every steeple and the strap cutting her shoulder, and the town falling open to the left and the right like cloth. Behind her, high up, a door banged. It was the sort of door that gives upon a balcony.

        Don't, said the voice in her. It ran along beside her, rather short of breath. You know that you can't. Look in front.

        She looked in front. It was brown, and had no end to it that one could see, and it wavered and ran together; and she went on at it with her head down as one goes into rain. If he was standing there, he could see her. She let him have that. She thought about her back, and whether it was straight; she had always cut for the back, it's what people are left with.
        """
    from Rarity when morrow and happened own_before_all(Rarity, _)
        """
        No one kept her. She closed the door on them softly, and went down all the stairs, and her legs did it very well. She had said what she came for, or nearly. There was something left. It had been on her lips, and there were so many people, and he had been so quiet; and she had thought that she would say it when there was a moment.

        It was noon when she came out. The bells were at it. The road began at the foot of the hill, and she took it without one look behind. For if she looked she would go back and say it; and if she went back she would stay.

        It was light, for a bag. It was what she noticed, after the first mile. Everything was in it but the one thing, and that turned out to be what weighed.
        """
        """
        She had begged his pardon, and it had not been thrown at her. One could hardly have asked for more. Rarity walked down the castle hill in the noise of all the noon bells with her eyes on the ground, and out along the road, and told herself so, at each milestone, in the same words.

        She did not look round. There was a balcony. She had the whole of the way to think of what she had not told him, and she thought of it. It was four words. A person could have got it in while doing up a strap.
        """
    from Spike when morrow and happened kiss(Rarity, Spike)
        """
        "I must go now, or I shan't," she said; and there was the door, shut, and running, and it got smaller.

        No one did anything. He had time to look at all of them. They sat there with their mouths a little open as they do in a theatre when the lamps have come up; he too. It was Rainbow Dash who said, "Is she just..." and did not go on. And by that time there were bells.

        He got as far as the window. There she was already, quite small and going down the hill at a gallop with that bag beating on her side. She went the whole length of it. She never looked round. He thought, now. At the bridge he thought, now. He held up his hand, the sore one, in case she should. He was still holding it up when there was nothing but the road.
        """
    from Spike when morrow
        """
        She nodded to them, and went. She shut the door as you shut it on someone who's asleep. He had been going to say something. They all had, by the look of them, and now they all began at once to clear the table.

        From the window you could see her go down the hill. She did not hurry, and she did not turn her head. Spike watched until his breath had made the glass so blind that she might have been anything.
        """
    from Twilight when morrow
        "The door shut. It was noon, exactly; every clock in the castle agreed on it, for the first time that year, and went on agreeing for twelve strokes. When they had finished, Rarity was on the road. She had not been told to go, thought Twilight. One had only asked her what she wanted."
        "They heard her go down the whole of the stair. No one said, wait. Twilight had her mouth open for it. But it would have had to be the first word of a sentence, and she did not know the rest; and so she let it go by, the way one lets a coach go, because the number on it might be wrong."
    from Applejack when morrow
        "She was gone before you could have got your boots on. From the window you saw her go off up the road like something with a dog after it, and never look round. There was nobody after her. Not a one of them had so much as got up."
        "Rarity went, and took the road. Applejack had told her not to speak to them, and see no more of them, and go find business on the other side; and there she went, and found it. It's a poor sort of a day when a body gets just what they asked for."
    from Pinkie when morrow
        "And she went! They let her! Pinkie sat and looked at the door, which was shut, with all those friends sitting in front of it; and outside it was noon and going BONG, and not one of them had said don't."
        "You could see her from the window for ages and ages. She got to be the size of a doll and the size of a bean. Pinkie waved the whole time. It's best to start early with a wave, and not to stop, so it'll be there if somebody turns round."

# What is wept on a road.

tell weep(Rarity)
    from Rarity when at(Rarity) = OpenRoad and morrow
        """
        There was a milestone with a flat top. She sat down on it in order to take a stone out of her shoe, and she had no shoes on.

        So she wept. A cart went by, with turnips; the driver looked the other way, and a little further on he got down, laid two of them on the verge, and drove on. He must have thought that she was somebody. It was the first thing anyone had given her on the road. She ate one, later on, raw, with her nose running, and it was perfectly sweet.
        """
        """
        She kept it up till the second bend. There she lay down in the grass on her face, in the good grey coat, and howled like a calf. There was nobody to see how it was done. An ant walked over her fetlock. It had a crumb, and it went round by the elbow rather than put it down.
        """
        """
        "I said it," Rarity told the hedge. It was some use, to have it outside. "I did say it. He heard me." And that was as far as she got for quite some time. She had not brought a handkerchief. She had brought six colours of thread.
        """
        """
        It came in bouts, like rain off a roof. In between them she walked. By the third milestone she could tell when the next was due, and saw to it that there was something to lean on.
        """

# To be asked to stay, and to answer.

tell plead(Spike, Rarity)
    from Rarity
        """
        "Don't," said Spike. "Don't go. Stay here." He had said it fast, like a person throwing a rope. "I want you to. I mean, I'd want it whoever you were." It had not been in anything that she had planned for; and Rarity, who had an answer to all the rest, put a hoof up to the strap and could not think which way it undid.
        """
    from Spike
        """
        "Stay," said Spike. It was one word, and he had had it by him for so long that it came out with dust on. He found another. "Please."
        """
    """
    "Stay," said Spike to her. "I'd have you stay."
    """

tell plead(who, Rarity)
    from Rarity
        """
        "Don't go," said {who}. "I would miss you. I have been." Rarity had been so certain, for a whole year, that there was nobody who did; she had built on it. She stood there and felt it give.
        """
        "{who} asked her to stay. It was said quite simply, like asking somebody to supper. She had to have it a second time before she was sure that she was meant."
    from who
        """
        It had to be said, and {who} said it. "Stay. I want you to stay." It was so short. There'd been a year to say it in.
        """
    """
    "Don't go," said {who} to Rarity. "Stay. We'd miss you."
    """

tell stay_on(Rarity, to)
    from Rarity
        """
        "Yes," said Rarity. "If I may." She had said it to {to}, and it astonished the two of them about equally. The bag slid off her shoulder, and she let it, and it stood there on the floor looking as if it had come on a visit.
        """
    "Rarity told {to} that she would stay."

tell go_all_the_same(Rarity, to)
    from Rarity
        """
        "I must," said Rarity. It was the hardest thing to say to somebody who'd asked one for the opposite. "I'd only stay to be forgiven. I should get to like it. Let me go, {to}, and ask me when I'm back."
        """
    from to
        "She took {to.their} hoof, if one can call it taking, and told {to} that she must go. There were tears on her face, and it was quite decided underneath."
    "Rarity thanked {to}, and said that she must go."
