# The quarrel as it is told, from the plate to the word.

# He says no.

tell refuse(Spike, Rarity)
    from Spike when happened serve(Spike, Rarity, Tea)
        """
        He was clearing away. It seemed the thing to do; Spike had the plate in his hand and was halfway to the tray with it, and Rarity was saying, to the window, that a plate was carried level.

        He looked. It was level. It was white, with a gold line round, and he had carried it up and down those stairs for years and had never so much as chipped it. He opened his fingers.

        It made less noise than he would have thought. {if sliced(Apple): Some apple lay about among the white pieces, green side up.}

        "No," said Spike.

        Rarity's mouth stayed as it was at the end of its sentence. "I beg your pardon?"

        "No, thank you," he said. It had gone quiet in him, and tidy, as it is outdoors after snow. "I won't do it over. I won't hold it some other way. I came because I said I would, and I should like to be excused."

        He heard how civil it was. He had only ever talked like that to strangers on a doorstep.
        """
        """
        Rarity held out her cup behind her, to be taken. It hung there in its blue glow at the end of an order, and Spike took it, and took the plate too, since the plate came next, and set the one on the other as she liked it done.

        And he stood. It came to him what he was standing there for: he was waiting to be told what he'd done wrong with it.

        His hands let go. He had not asked them to. The cup went off somewhere; the plate split on the boards, and one half spun on its edge, and spun, and was a great while lying down. They both listened to it.

        "Pick that up," said Rarity.

        "No," said Spike.

        He had never said it to her. It was shorter than it looked from the other side. "No," he said, "I don't think I shall." And he stood up, to the whole of his height, for the first time since he had come, and let the beam touch his head.
        """
        """
        "In future," said Rarity, "one would be obliged if the tray came in from the left."

        In future. Spike saw it, with the plate in his hand: it was a flight of stairs, and he was on it, and it went up and round. Carrying things was what he was good at. He had carried things for her since he could reach the handle of the door, and till today none of them had ever weighed anything.

        "No," he said.

        She went on for two or three words. "What is no?" she said.

        "I'm not sure yet. This." He held out the plate at the length of his arm, so that nobody should take it for an accident, and dropped it. {if sliced(Apple): Applejack's apple went all over the floor.}

        "You'll find," said Spike, "that I am no longer at your disposal." He had it out of one of her own novels, most likely. It sounded like somebody going out at the front of a house. His knees had started to shake, and he stood with them together, so that she should not see.
        """
        """
        There is a way of standing with a tray, and Spike was standing in it. He knew how he looked, for he could see it in the belly of the teapot: small at the top, and bent, with a great deal of arm. Rarity was telling the teapot about posture.

        If I say yes, he thought, she'll stop. He had the yes ready. He had always had one by him for her, as other people keep a lamp in the porch; and he opened his mouth to bring it out, and it was not that which came.

        "No," said Spike.

        It surprised them both. The tray went down to the end of his arms; the plate slid, and went over, and burst. {if sliced(Apple): A slice of apple stuck to his foot.} He let it. "No, Rarity," he said. "I won't do any more of it, if it's all the same to you. I should prefer that you sent for somebody you like."
        """
        """
        It was about how one hands a spoon. Spike listened to it all. He was a good listener, Twilight had always said so; and by the end he understood how a spoon is handed. He understood that there would be something after the spoon. She had left off being able to see him some while ago, as you can't see a thing that you are wiping.

        He held out the plate over the boards. "Are you looking?" he said.

        "I beg your pardon?"

        "I'd like you to look." And when she did, for sheer astonishment, straight up at him with her own eyes, he let it go.

        The bits of it ran about the floor. One ran as far as her hoof, and lay down there.

        "No," said Spike. "I only wanted you to see who it was that said so."
        """
    from Rarity when happened serve(Spike, Rarity, Tea)
        """
        She had been talking, and it was going well. Rarity had her eyes on the window, where it is easier to be eloquent, and had come as far as the use of the fork when a plate hit the floor behind her. One knows the sound of one's own china.

        "There, now, you see," she began.

        "No," said Spike.

        There was nothing more to it, and she turned round. It had not been dropped as plates are dropped. He was standing over it with his arm still straight before him and every finger open, as if he had let go of a string. {if sliced(Apple): Slices of apple lay about his feet.}

        "It's broken," said Rarity, foolishly.

        "Yes." He spoke low, and with such courtesy that the hair rose along her spine. "I would prefer not to be spoken to like this. I'd be grateful if it could stop."

        He had been grateful to her for a hundred things, and loudly. So this was what it sounded like with nobody in it. At court one used it to persons who were about to be shown out.
        """
        """
        "The plate," said Rarity, because he was holding it like a hoop, with his thumb on its face.

        Spike looked at his thumb. Next he looked at her, straight, and it was so long since anybody had that she put up a hoof to her hair.

        "No," he said; and the plate fell. She saw it go. It turned over once, very white, in the light from the window. There had been twelve, and there were eleven.

        "That was my mother's," she said. It had been nobody's mother's, she'd bought the set with the money from her first commission. But it was the best that she could find on the spot.

        "I'm sorry about the plate," said Spike, and he did not pick it up.

        He always picked things up. All her years with him had gone like that: something fell, and there he was beneath it. Rarity looked at the pieces, and waited, and nobody bent down.
        """
        """
        It was such a small word that Rarity talked on across it. One does, with a cough.

        "No," Spike said for the second time, and put his hand, with the plate in it, flat on the air, and took the hand away.

        The crash went through her to the teeth. She looked at the china, and at the wall, and at all else there was to look at. It left only him. {if sliced(Apple): He stood among bits of green apple with his arms hanging. | He stood there with his arms hanging.} He was not even flushed. She knew what Spike was like in a temper, it came with smoke and was over by dinner; and there was no smoke.

        "I've put it down," he said. "I won't be carrying anything else. I wish you good morning, Rarity."

        But he did not go; and she understood that it wasn't a farewell. It was merely how he meant to talk to her from now on.
        """
    from Spike when not happened serve(Spike, Rarity, Tea)
        """
        "No," said Spike.

        It was said to the floor. He raised his head, which took it near the ceiling, and said it to her. "No, Rarity. I won't. I'm sorry that I can't put it better." He had a yard of something in his arms that he'd been holding for her, and laid it over the stool, with care, and stood away from it.

        He could see her look for the place in his voice where it would give. He looked, too. It wasn't there.
        """
    from Rarity when not happened serve(Spike, Rarity, Tea)
        """
        "No," said Spike. He put down what he was holding, and stood with his hands at his sides, empty, where she could see them.

        "No what?" said Rarity.

        "No, thank you," he said.

        She had taught him to say it. It had been at this table, with a thimbleful of cocoa; and she had told him that it could be said in such a way that nobody would ever ask you twice.
        """
    from Applejack
        """
        Spike held that plate out and let it drop, and said, "No."

        Applejack had seen a mule do it once: twelve years of hauling, and one noon he set down his feet, not mad, just done. There hadn't been a thing to do but take the cart off him. She looked at Rarity, to see if she knew that much about mules.
        """
    from Twilight
        """
        The plate broke, and Spike said, "No." He said it gently. Twilight had heard him argue, wheedle, mutter and sulk; she'd thought that she had the complete list. He had never spoken as if it made no difference what anybody answered, and she found that she had taken a step towards him, and that she did not know what the second step would be.
        """
    """
    Spike opened his hand, and what he had been carrying broke on the boards. "No," he said.

    "I beg your pardon?" said Rarity.

    "No," said Spike. "Thank you." Neither of them looked at the floor.
    """
    """
    "It isn't held like that," said Rarity.

    "It isn't held," said Spike, and the plate went to pieces between them. He did not raise his voice. "No more of it, please. I mean it. No."
    """

tell refuse(who, other)
    "{who} put it down, and said no, and {other} had to hear it twice."
    """
    "No," said {who} to {other}. It was not loud. It was not taken back, either.
    """

# She calls him a barbarian.

tell call_barbarian(Rarity, Spike)
    from Spike before when happened take_back_love(Spike, Rarity)
        """
        "There," said Rarity. "It was never in you." Her lips had no colour but what was painted on. "You are what you always would have been. One was warned. A barbarian, and you come into this house and tell me that I have changed."

        He had already said what he had to say, and had taken it back besides. Spike found that there was nothing in him for her to knock against. He stood there while it went by.
        """
    from Rarity before when happened take_back_love(Spike, Rarity)
        """
        If she stopped, it would be quiet, and in the quiet she would have to have heard him. Rarity did not stop. "So much for it! So much for the great heart. A barbarian's, to be given and had back like a borrowed umbrella." Her voice cracked from side to side. "It is you. You're the one who changed, I have been here, I've stood in this room the whole time and never altered by a stitch."

        Spike did not so much as shake his head. He might have been listening to rain.
        """
    from Spike before when at_odds(Rarity, Spike)
        """
        "Barbarian," said Rarity. She said it low, and almost with relief, as if she had turned a thing over and found the label. "But naturally. One puts it in a waistcoat and teaches it its letters, and one is surprised. A dragon, among porcelain." Her chin had gone up so far that he saw where the powder stopped, beneath it, in a line. "And it's you who have changed. You were such a gentle little soul. You used to hold the pins. I do not know who it is that comes up my stairs nowadays with that neck and those hands; I'm sure that I never sent for him."

        Spike had met with the word before. A porter at an inn had used it, and somebody's mother, in a park, pulling her foal in by its scarf. He'd lain awake with it, the way you do. And he had always got to sleep in the end, by the same road: that there was a room in the world, with cloth along the walls, where nobody would ever say it.
        """
        """
        Rarity laughed. It was the laugh with three notes in it.

        "There was a boy here," she said. "He had manners. One sent him for thread and he ran, and he would have bitten off his tail before he was rude to a lady. What have you done with him? You come in at twice the size and sit down in his place, barbare, with your noes and your feet, and I'm supposed to know you." She was white about the nostrils. "I have not altered by one hair. They would tell you that anywhere in Canterlot. It is you. It's you who has changed."

        "Anywhere in Canterlot," said Spike. He was not being clever. He wanted to be certain that those were her words.

        She turned her profile to him, and he looked at it, and it was like the head on a coin.
        """
        """
        It took her some time to find what she wanted. He watched her look for it; he thought, even so, with a part of his mind, that he might have helped her.

        "Savage," said Rarity. "Yes. They said so. They told me it was in the blood, and it would out, one might bring it up by hand on milk and poetry, and I would not have it. I defended you, at table. Before people." Her breath was coming short. "You never were like this. You were the dearest thing in the house. And now it throws crockery. Well, they may say what they like; it's not I that have changed. It is not I."

        So there was a table, in some tall room up there, with candles on it, at which he had been defended. Spike wondered what had been said first. He wondered who had passed the salt.
        """
        """
        For a moment he thought she would laugh. Her mouth went at one corner; it was what she did just before.

        "Take it away," said Rarity. She said it to the air in front of her, as to staff. "It's in a temper. It can't help itself, it's a barbarian, one should have left it in the shell and had it made up into buttons." And she did laugh, the other one. "And such a sweet child it was! You'd have given anybody anything. One asks oneself what can have happened. You have changed out of all knowledge, and one stays here, one tries to go on being to people what one always was, and nobody has the common delicacy to..." But she did not seem to know what it was that they ought to have had the delicacy to do.

        In the shell. Spike took hold of it by the edges. It was at home, in two halves, in a drawer. Rarity had lined the drawer.
        """
        """
        She did not say it at once. She went to the table first, and put the lid on the button box, like somebody who expects company.

        "I've been asked how I could," said Rarity. "It has been put to me, by persons who meant it kindly, that one does not have one of those about the house. That they turn. And I said that you would never." The lid did not fit. She pressed on it. "I said that he is as gentle as a lamb. Well, one is made a fool of. It has turned. There's nothing in there but a barbarian, and I used to let it hold the silk. You're changed, you are changed altogether, and you come here and look at me, at me, as though it were I!"

        It was the wrong lid. Spike could see the right one from where he stood, under the edge of the pattern paper, and he knew that in a minute she would start to cry if somebody did not hand it to her. He kept his hand where it was. He had not known that it would stay.
        """
    from Rarity before when at_odds(Rarity, Spike)
        """
        One was not refused. There was no provision for it. Rarity stood upon what seemed to be nothing and felt about for something to hold on by, and there was a word there, ready to hoof: she'd heard it over the ices, from a duke, and had not laughed, and had kept it.

        "Barbarian," she said. It held. She got up on it and could see over his head. "So that is what it comes to. You were the sweetest little fellow, and look at you. Look at the length of you. They all remark on it. It is you, mon cher, who have changed."

        She had her chin up; it had rung from wall to wall. And his face went out. It went from the top downwards, like a house in which somebody is going through the rooms and putting out the lamps.

        Leave it there, said something small.

        Rarity had never in her life been able to stop in the middle of a seam. "One is ashamed," she said, "to have been seen with it."
        """
        """
        "Go and say no where they like to hear it," said Rarity. It came out far too high. {if believes(Rarity, love(Spike) = Applejack): "Go and say it over a fence. I make no doubt that it'll be thought witty, over a fence, by persons who have straw between their teeth. | "Go and say it in the street. I make no doubt that it will be thought manly, in the street.} But not here. This is a house. One doesn't keep a barbarian in a house."

        He did not answer. He'd gone grey along the jaw, and it should have been enough.

        "You used to be kind," she said. She had not known that this was in there with the rest of it. "You were kind, you came up those stairs three at a time, one could hear you smiling. And see what you've turned yourself into. I have stayed exactly where I was! I've stayed here. It's you that changed and went away."

        Her eyes stung; it was the powder. She put back her head, to keep it from running.
        """
        """
        It was quite simple to do. There is a place on everybody where the cloth is thin, and a dressmaker learns to find it by touch. Spike's she had known since he was the height of her knee: he was afraid that he was a dragon.

        "You are one of them after all," said Rarity. "I see it now. I see that it was only ever a question of growing into it. It's barbaric, it's what one reads of. And you had us all believe in that good little creature, and he was nothing but small!"

        She heard it go in.

        "I'm as I ever was," she said, quickly, as though it were that which she had been saying. "It is you who've changed. I'm as I ever was." One of the ponyquins seemed to be nodding. It had been jostled, she supposed. She was trembling enough to shake the boards.
        """
    from Applejack
        """
        "Barbarian," said Rarity, and more of the same, and finished by telling Spike that he was the one who'd changed.

        Applejack had once put her hoof through the ice on the duck pond. It was like that: the crack first, and everybody standing quite still to see which way it would run. She looked at Spike, and saw which way.
        """
    from Twilight
        """
        Rarity called him a barbarian. She said besides, and with her voice shaking, that he had changed and she had not.

        There were two errors in it, and Twilight had them sorted and numbered before she understood that it was her brother who'd been spoken to; that it had been said, out loud, to his face. She forgot the second one.
        """
    """
    "A barbarian," said Rarity. "In my own workroom. One has fed it and one has read to it; and it looks at one like that." She told Spike that he was changed past knowing. She said that she herself was not changed at all. Her chin was as high as it would go, and it shook.
    """
    """
    "What has become of you?" said Rarity. "You were a gentle creature. You've turned into one of those that burn things. I've remained what I was, whatever is said; it is you that are altered; you are a barbarian, a great rude barbarian, and I don't know you."

    Spike said nothing. He nodded a little, as if to a tradesman who has named the price.
    """

tell call_barbarian(who, other)
    "{who} called {other} a barbarian, and said who it was that had changed."
    """
    "You have changed," said {who}, "not I," and there was an uglier word after it, which {other} heard.
    """
