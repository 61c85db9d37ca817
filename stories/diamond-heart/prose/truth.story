# What Spike tells her.

tell tell_truth(Spike, Rarity)
    from Spike when happened tell_truth(Spike, Rarity)
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
        """
        "What you said," said Spike. "It's the wrong way round."

        He might have been speaking of a jacket. Rarity waited with raised eyebrows for it to be explained; and he found, to his surprise, that he was going to.

        "When the roof went off the school you had all of them in here. On the floor. You cut up the good blue for blankets, and in the morning you didn't know what you'd done with your order, you had to ask me. You couldn't stop laughing. You'd got your mane in a sock." He could see it. It was much the clearest thing in the room. "I was under that table. I was about so high. And I thought: that's who, then. That's all it was, I just thought it. It hasn't been anyone else."

        Nobody moved.

        "So I love you," he said, "that's what it comes to. Only I bring it over here, and there's no one to give it to. There's a lady. She says to put it on the side." It was getting hard to see her. "It isn't me that's different. I'm still under the table. It's you that went, Rarity, and you left me with somebody who wouldn't have let them in."
        """
        """
        "I know what I've turned into," said Spike. "It's on the door frame, at home. Twilight does it every birthday with a ruler. I had a look, once. There isn't a jump in it anywhere."

        Rarity said that she failed to see.

        "You had one. It was a jump. You'd been away all winter, and you got down off the train, and I had the bags; and you said, 'The boy will take them.' You said it to some lady. You were looking straight at me." He had to wait for his throat. "I thought it was a joke, so I laughed. I've been waiting since then for you to say it was."

        He had not known that he'd kept that. It had been lying quite near the top.

        "I love you," he said. "I'd have liked to tell you somewhere better. I love you, I'd do it all day, only I come in and wipe my feet, and she isn't here. And you are. And I'm sorry. I don't know you. I don't think that you're very nice."

        It was the worst thing he had ever said to anybody. He watched it arrive.
        """
        """
        "Ask me something," said Spike.

        Rarity said that there was nothing she wished to ask him.

        "No. You haven't for a year. You used to ask till I was hoarse. What was I reading; did new scales itch; which blue. I'd think of things on the way over so as to have an answer." He might have been talking of somebody whom they had both known. "It isn't me that's changed. I've got all of them still. But you look at wherever I am, and you tell it to sit up."

        Her lips had come apart. Nothing got out between them.

        "I love you. I thought that you'd ask me that one of these days, and I'd say yes." His eyes ran, and he let them. "So that's gone now, I've gone and told it to somebody else. She was just here when I got here. If Rarity comes in," said Spike, "I'd like her to be told. It was for her."
        """
        """
        He had supposed that there would be more of it. But when Spike looked there were only a few things in there, lying on the bottom, as clear as could be.

        "I haven't changed," he said. "I'd have told you. You're who I tell."

        Rarity made a small sign, as if for a tray to be removed.

        "Wait. When we got the new rooms you brought me a curtain. You came over with it in the rain, and stood on Twilight's dictionary to put it up. You said that I wasn't to have a green that just hung there. It had to be pleased to see me." It took him two breaths. "It is. I wake up and it's pleased, and I love you, it's the same thing, I don't know which comes first. And I come over here and there isn't anything in the whole house that's pleased to see anybody. It was you that changed, Rarity. You did it a piece at a time and I helped, I carried the boxes up." He wiped his face upward, the wrong way of the scales. "I don't know this lady. I'm sorry. I love the one who did the curtain."
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
    from Rarity when happened tell_truth(Spike, Rarity)
        """
        Spike came no nearer. {if wounded(Spike): He folded the whole hand over the cut one, before him, | He folded his hands together before him,} like somebody who has been asked to say a poem.

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
