# The quarrel as it is told, from the plate to the truth.

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
    from Spike when served(Rarity) and not happened serve_tea(Spike, Rarity)
        """
        "No," said Spike.

        It was said to the floor. He raised his head, which took it near the ceiling, and said it to her. "No, Rarity. I won't. I'm sorry that I can't put it better." He had a yard of something in his arms that he'd been holding for her, and laid it over the stool, with care, and stood away from it.

        He could see her look for the place in his voice where it would give. He looked, too. It wasn't there.
        """
    from Rarity when served(Rarity) and not happened serve_tea(Spike, Rarity)
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
