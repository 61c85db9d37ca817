# The quarrel as it is told, from the plate to the dustpan.

# He says no.

tell refuse(Spike, Rarity)
    from Spike when happened serve_tea(Spike, Rarity)
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

        He had never said it to her. It was shorter than it looked from the other side. "No," he said, "I don't think I shall." And he stood up, to the whole of his height, for the first time since he had come in at her door, and let the beam touch his head.
        """
        """
        "In future," said Rarity, "one would be obliged if the tray came in from the left."

        In future. Spike saw it, with the plate in his hand: it was a flight of stairs, and he was on it, and it went up and round. Carrying things was what he was good at. He had carried things for her since he could reach the handle of the door, and till today none of them had ever weighed anything.

        "No," he said.

        She went on for two or three words. "What is no?" she said.

        "I'm not sure yet. This." He held out the plate at the length of his arm, so that nobody should take it for an accident, and dropped it. {if sliced(Apple): Applejack's apple went all over the floor.}

        "You'll find," said Spike, "that I am no longer at your disposal." He had it out of one of her own novels, most likely. It sounded like somebody going out at the front of a house. His knees had started to shake, and he stood with them together, so that she should not see.
        """
    from Rarity when happened serve_tea(Spike, Rarity)
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
    from Spike when served(Rarity)
        """
        "No," said Spike.

        It was said to the floor. He raised his head, which took it near the ceiling, and said it to her. "No, Rarity. I won't. I'm sorry that I can't put it better." He had a yard of something in his arms that he'd been holding for her, and laid it over the stool, with care, and stood away from it.

        He could see her look for the place in his voice where it would give. He looked, too. It wasn't there.
        """
    from Rarity when served(Rarity)
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

tell accuse(Rarity, Spike)
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

        Spike had met with the word before. There had been a porter at an inn, and somebody's mother, in a park, pulling her foal in by its scarf. He'd lain awake with it, the way one does. And he had always got to sleep in the end, by the same road: that there was a room in the world, with cloth along the walls, where nobody would ever say it.
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

    Spike said nothing. He nodded a little, as one does to a tradesman who has named the price.
    """

tell accuse(who, other)
    "{who} called {other} a barbarian, and said who it was that had changed."
    """
    "You have changed," said {who}, "not I," and there was an uglier word after it, which {other} heard.
    """

# He tells her.

tell tell_truth(Spike, Rarity)
    from Spike when heard_truth(Rarity, from Spike)
        """
        "You used to sing," said Spike.

        It was so far from anything she had been saying that Rarity stopped.

        "When you cut. It was awful. It was always the same song, and you never could do the middle, and people heard it in the street. I used to walk slower." His voice was low and even and did not seem to want any help from him. "You gave the post-mare a coat off that hook, because she said the lining was pretty. You said darling to everyone, and you looked at them. I haven't changed. I got tall. I've been here the whole time. It was you that went."

        "One has merely--"

        "There," said Spike. "Her. Who's One? I don't know her, and she's got your house."

        He had to breathe.

        "I love you," he said. "I've done it since I was as high as that stool, and I never said, because there'd always be, I thought that there was time. So. I love Rarity. I'd know her in the dark." He looked at the white face with its colours and its chin, as he would have looked at somebody in a crowd. "And it isn't you. I don't know where she is. I miss her so much I can't..."

        But there was no more of it. That was all it was.
        """
        """
        "I'd like to say something," said Spike. "It won't take long." He had never been so polite in his life.

        "I'm not the one who changed. I grew; you grow. I still can't sit on that chair, and I still eat the pins. But you went up to Canterlot one winter, to sell them a hat, Rarity, and somebody else came down in your coat. And I waited. I thought it was a thing you put on for the shop. I thought that it came off in the evening."

        She had opened her mouth. He shook his head; and she shut it, of all things.

        "I come over, and say that I can carry something. It isn't the something. I'd carry the house. I love you. There. I've loved you since I had to stand on a box to do it."

        It was out. It was in the room with them, among the cloth, and looked no bigger than a thimble.

        "Only it's not you," said Spike. "That's what I can't get past. I look at you, and I love her, and she's not in."
        """
    from Spike when not broken(Mirror)
        """
        "Turn round," said Spike. He had not raised his voice; he didn't know where one kept it. "Please."

        It must have been surprise that made her do it. The standing mirror had both of them in it. He had to stoop to have a head.

        "You say I've changed. Well, that's me. Same face. It's further up. Who's the other one?"

        "Don't be absurd," said Rarity.

        "I'm asking. I knew the one who lived here. She had chalk on her nose. She cried at weddings, and they weren't even people she knew. She let them have her own curtains, once, for a sail. I loved her. I love her now, I can't seem to, I love you, Rarity, it's what I do all day." There was not enough air up where he was. "And I look in there, and it's some lady. I wouldn't know what to say to her."

        In the glass her eyes had left her own face, and had gone to his. He'd have given a year for that, any day of the last one.

        "She isn't the mare I love," said Spike, to the mirror, for he could not have said it to her. "She just came instead."
        """
    from Rarity before when believes(Rarity, love(Spike) = Applejack)
        """
        "It was you who changed," said Spike. He wasn't shouting; she'd have known what to do with shouting. "I'm where I was. I've been coming up those stairs for years to see if you were back. You've got her voice and you've got her things, and you tell me how to sit."

        "I never--"

        "I love you," said Spike. "It was always only you."

        What was, thought Rarity; and for as long as it takes to blink she went on thinking about apples.

        She'd been so certain. She had cut out the whole of it, the stall, the fence, the two of them, and had sewn it and worn it next to her skin; and it had been made up from nothing, there wasn't an inch of true stuff in it anywhere. She stood there in what was left.

        "But you're not her," he said, quite gently. "You're not the mare I love. I don't know how to, I keep looking for her behind you." And he did look, past her shoulder; it was dreadful to see. It was all that Rarity could do not to turn and look there too.
        """
        """
        She had imagined it, naturally. There had been lanterns in it, and she had known what she would have on; and in later years she had imagined how he would say it to somebody else, in a kitchen, with flour about, and how well one would behave.

        "I love you," said Spike. It was in the middle of a sentence. It was on the way to something, he said it as one says the name of a station where the train does not stop. "I love you, I've never been any good at anything else, and I come here, and there's this person. She's been here for a year or two. She has your ponyquins. She says that I'm the one who has changed."

        He stopped, and swallowed. Rarity saw the whole length of his throat move.

        "I don't love her," he said. "I've tried, as she's all there is. She isn't you. You changed, Rarity. You went off somewhere, and you never even said, and I've been left here with her, doing my elbows."

        So it had not been Applejack. It had been herself all along, and he had lost her; and he was asking her, of all people, where she might be.
        """
    from Rarity when heard_truth(Rarity, from Spike)
        """
        Spike came no nearer. He folded his hands together before him, like somebody who has been asked to say a poem.

        "It's you that's changed," he said. "I'm sorry. I know I'm big. But I'd have still run for the thread, I'd have run for it today. You never looked round to see who was running."

        "That is neither here nor--"

        "I love you. I do that all the time, you don't have to do anything about it. I love how you bite the thread when you think that no one's watching, and you tell everyone to use the scissors. I love how you can't add." The corners of his mouth had begun to go. "You don't bite it now. I've watched for it. There's a lady here that has it cut."

        Rarity's tongue went by itself to the small notch in her front tooth, which she had had filled.

        "She's not the mare I love," said Spike. "That's all. I just thought that somebody should tell you, in case it wasn't on purpose."
        """
        """
        "May I?" said Spike; and as she could think of nothing that one says to that, he did.

        He told her that it was she who'd changed. He told it like an errand that he had been sent on, standing straight. There was a song in it that she used to sing. There was a coat she had once given away off the hook. They were such little things; it might have been the inventory of a house after somebody has died, and she kept waiting for whoever it was to be named.

        "I love you," he said. "I never stopped, I don't know how you'd stop."

        Everything in her stood still, like a room full of people when a glass is struck.

        "But not this," said Spike. "Not you like this. You're not her. If I met you on the train I'd help you with your box, and be scared of you, and get out." He wiped his nose with the back of his wrist. He used to be scolded for that. "I'd go home," he said, "and tell Rarity."
        """
    """
    "You're the one who changed," said Spike. "I'm only bigger." He had become very quiet. "You had a song. You used to look at people. I love you, Rarity; I've loved you since I stood on that hatbox to be measured. And I don't know who you are. The one I love wouldn't have said what you just said, not to me, not to a dog."

    Rarity had put out a hoof to the cutting table. She did not lean on it; she only kept it there.

    "That's all of it," said Spike.
    """
    """
    "Shall I tell you?" said Spike. "You won't like it. It's you." And he told her: that she had gone away by inches and had left someone here to mind the shop, that everybody had seen it and none of them had said so, himself among them. That he loved her. "Her, I mean," he said. "Rarity. You're not her. You've only got her on."

    She did not correct it.
    """

tell tell_truth(who, other)
    "{who} told {other} the truth, the loving part and the other part, and left nothing out."
    "What {who} said to {other} had waited for years, and it was soon said. It was love, and whom it was not for."

# The mirror. The blow is never for her.

tell strike_mirror(Spike)
    from Spike when together(Spike, Rarity)
        """
        It was in his arm before it was in his head. Spike saw the fist go, the size of it, and beyond it the side of her face, with the lashes wide; and he had all the time there is to see how much room lay between the two, and which way to turn his wrist.

        The mirror stood beside her shoulder. It took the blow in the middle and gave one flat bang, like a plank let fall in an empty house. After that it came down, and went on coming down.

        Rarity had not stirred. There was glass in her mane. There was none on her, not a scratch; he looked, he went over her face inch by inch as one searches a floor. Something was dripping on the boards with a light quick tick. Spike listened to it for a while before he found that it was his hand.
        """
        """
        He had taken it for tiredness. He had thought that he was sad; and it got up inside him, and it was neither, it was as big as he was and already had its arm back.

        Move, he thought. Rarity did not move. So Spike moved it: past her ear, by a good foot, into the tall bright thing behind her, where a dragon was coming the other way. They met.

        When he could see, there was no dragon. There was some of one, here and there about the floor. Three of his knuckles were open, and did not hurt yet.

        "I wasn't going to," he said. "Not you. Rarity, I wasn't ever going to."

        She nodded. She had stepped back first.
        """
        """
        There was a lady in the mirror with her chin up, and Spike wanted that lady gone.

        It was not a thought. He had pulled in his claws, he knew that afterwards; he'd stepped round Rarity to do it, and had even, he believed, put out his other arm in front of her, as Twilight used to when the carriage stopped short. He struck. The whole pane turned white. It hung there, with his fist in the centre of it, and fell out of its frame at his feet with a noise like a drawer of knives.

        Behind the glass there was a board. That was all that there had been in there, a board, with a joiner's name in pencil.

        "Oh," said Spike. The red ran down between his fingers and he tried to hold it so that it would not get onto the cloth.
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

tell strike_mirror(who)
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
    from Spike when not exposed(Spike, to Rarity)
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

        {if wounded(Spike): There was blood on her floor, and he looked about for a cloth. There were two walls of it. He could not see any that was for that. | He bowed. He had not planned to; it was the old bow, the low one, and he got as far down as his frill and could not think how you got up again.}
        """
        """
        "It doesn't matter," said Spike.

        That was not it. He tried once more. He wanted to leave it straight behind him, as you'd fold a blanket. "What I told you. You needn't do anything about it. It was true, it was for years, it was all the," and his breath went the wrong way. "I loved you. That's what it is. With a d."

        {if wounded(Spike): Rarity was looking at his hand. | Rarity was looking at his mouth.} He could have told her any word in the language, just then, and she'd have gone on looking at it like that.

        So it could be done. He had always wondered how one stopped. You said it, and you were on the other side, and everything you had was still over there.
        """
    from Rarity when not exposed(Spike, to Rarity)
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

tell sweep_shards(Rarity)
    from Rarity when lost(Rarity) and swept(Mirror)
        """
        There was a brush behind the door, and a pan that belonged to it. Rarity did not take them in her magic. She got down on her knees, since that was how it was done, and began under the window and worked inwards.

        It was quite soothing. It had an order to it, the large pieces before the small ones, and at the end the dust, which got in between the boards and shone there. One would have to send to Manehattan for another. One would say that there had been a draught. She had got as far as the wording when a long piece by the leg of the stool rocked beneath the brush and turned its face up.

        There was somebody in it.

        It was a mare with a dustpan. She had powder on up to the hair. Her lashes were on and her mouth was on, and everything was in its place; and she was holding up her chin. She was down on a floor, alone, with glass in her mane, sweeping up what was left, and she held up that chin as one does at the head of a staircase, so that they can see it from the doors.

        Rarity tried to lower it. It did not go. She had to take it in her hoof and press it down, like the lid of a trunk; and where it had been, all along her throat, it hurt.

        "Oh," she said. "It's you." It was nobody's voice in particular. It was a dressmaker's, from over a shop.

        He had told her. He had stood just there and told her in the plainest words he had, and she had thought, how he does exaggerate.
        """
        """
        Rarity swept. There was more of it than one would have believed; it had gone under the table and in among the bolts, and wherever she drew the brush it came to meet her with a sound like small change.

        She stopped to ease her back. They were all looking at her.

        There were thirty or forty of them, about the floor. They were in every piece that was big enough to hold an eye, and every one had her head back and looked down along her nose at a mare with a brush. She knew the look. She had come in under it at the Gala, the first year, in a gown that she had sat up nine nights over. She'd gone home and practised it.

        She bent to the nearest and breathed on it, and rubbed, to have the rouge off. It was a good, stout duster, and she rubbed hard. It did not come off. It wasn't on the glass.

        So she moved her head, a very little, to the left; and they all did.

        They did it beautifully. There was not a straggler. And no one else was in the room. She had asked who could have driven them away, all of those who used to come up with their muddy feet; she had asked it at night, she'd been quite bitter. And there they were, forty ladies, with their chins up. One could hardly have got past them to the bed.

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

        Rarity looked at it, and it did not know what to do with itself; and it stayed. She felt at her own mouth. It was there too, she could feel the two ends of it. Spike had gone out of her life through the hole that was in the middle of this floor; and here was this, on her knees by the hole with a brush, hoping to be thought well of.

        She licked her hoof and put it to her cheek and rubbed, as one does to a foal. What came away was grey. Beneath it was a bit of plain white coat, not so young as she remembered it. It was the only place upon the whole of that face that looked sorry.

        "There you are," Rarity said to it. She was afraid to rub any further, in case that was all.
        """
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

tell sweep_shards(who)
    "{who} found a brush and swept up the glass, and cut {who.herself} only once."
    "There was glass to be swept, and {who} swept it, down to the dust between the boards."
