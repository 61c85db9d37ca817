# Said at last, over tea, by whichever of them comes to it first.

tell confess(Spike, Rarity)
    from Spike
        """
        "Can I say something badly?" said Spike.

        "It's much the best way," said Rarity. "I have been saying things well for a year, and look."

        He had it ready. He had had it ready for years, in three lengths, one of which rhymed. They had all gone. There was only tea in his mouth, and he swallowed it.

        "I come and hold things," he said. "The rail and the bolts. I don't mind what. If you'd had nothing to hold I'd have come and stood." That was not it. He put down the cup, as he did not trust the hand. "I love you. I ought to have put that first. The rest makes more sense if you have that first."

        Nothing fell off anything. Somewhere a fly was walking round the rim of the milk jug. Rarity had stopped with the spoon in the air, and it was dripping on her foreleg, and she let it.

        "That's all of it," said Spike. "You don't have to do anything. There's still the bolts."
        """
        """
        It went by itself, in the end. Rarity asked if he took more milk, and Spike said, "I love you," in the voice of somebody who does.

        They both looked at the jug.

        "I meant yes," he said. "Milk. Please. No, I meant the other as well, I've just never..." His frill had gone up and would not lie down; he could feel the draught in it. "I practise on a gatepost. It goes all right there. It's got a sort of knob."

        Rarity had laid a hoof flat on her chest, as one holds a seam that has not been sewn. "Since when?" she said. There was hardly any voice in it.

        Twilight would have wished for a date. "I was holding the pins," said Spike. "You turned round and asked me what I thought. It was about a sleeve. And you waited, until I'd thought it. Nobody had ever waited." He looked into his cup, where there was nothing further. "So. Since the sleeve."
        """
        """
        If it went wrong there would be no more of this. He would be asked in by the front and given the good chair. It seemed a great deal to put on one sentence; and Rarity licked the sugar off her spoon, front and back, as she would never have done before people, and he was already saying it.

        "I'm going to tell you a thing," said Spike, "and if it's no good you can say, thank you, Spike, like for the shopping."

        "Very well," said Rarity.

        "I love you. I don't mean how people say it about a hat." He had thought that it would be heavy. It had only been heavy inside. "It's been getting in the way, that's all. I can't find anything in your kitchen for it."

        She did not say thank you. He waited for it with his shoulders up. He had begun to count the threads in the cloth, and was at thirty, when a hoof came across to his side with some chalk on it and lay down beside his hand, so close that he could tell it was warm.
        """
    from Spike when happened confess(Rarity, Spike)
        """
        "Me too," said Spike.

        It was not what he would have chosen. There had been whole evenings of choosing. "I mean that I do. You. I love you. I've got it written down at home, and it's a lot better."

        "Is it long?" said Rarity.

        "It's got a middle."

        "I should like it read to me," she said. "All of it. With the middle." She was crying into the sugar and did not appear to mind who knew. He got up to look for a handkerchief, and hit his head, and sat down on the floor instead; and there, as far as he could afterwards make out, her hooves had been in his hands for some time.
        """
        """
        He had to ask her to say it over. She said it over, and he listened with his head on one side, since he had only the two ears and wished to have it in both.

        "I thought that it was just me," said Spike. "I thought it was a thing I had, like the spines." He was laughing, or something was. "I love you, Rarity. I've told the ceiling so often that I feel it ought to be here."

        "Tell me again," said Rarity, "and never mind the ceiling." So he did. It was easier than he had been led to think. You opened your mouth; it had been leaning on the door all along.
        """
    from Rarity before when believes(Rarity, love(Spike) = Applejack) and not happened confess(Rarity, Spike)
        """
        It would be as well to ask after Applejack. It was what one did: one took hold of the thing oneself, by the handle, and passed it across as if it were nothing hot. Rarity had drawn in the breath for it.

        "It's you," said Spike. He was the colour of a plum as far as the tips of his frill. "I thought I'd better say. I love you. It's always been that. I thought that you knew, and were being kind about it."

        The breath went out of her with no words in it. There had been a stall, and a fence, and two heads together over a basket of something; she had furnished it with so much care. She had sat up with it at night. And nobody had ever lived there.

        "Say who," said Rarity, stupidly.

        "You." He pointed, so as to leave no doubt. "Rarity."

        She set down her cup. It took some doing, the saucer would not keep still. He was watching her with his whole face, as he used to watch for the oven, and she saw that he had not the least idea of what he had just taken down.
        """
    from Rarity before when not believes(Rarity, love(Spike) = Rarity)
        """
        Spike put his cup back on the ring that it had left on the wood, exactly, like somebody who is getting the table ready. "I love you," he said.

        He said it as he said most things, in case it might be of use.

        Rarity had had a word for the archduke, and two for his mother. She looked through all she had, now, every rack and drawer of it, and there was not one thing in there to put on. She sat in front of him without.

        "You can't," she said. "You've seen me in curlers."

        "I liked the curlers."

        "You have seen me throw a shoe at a bishop."

        "I fetched it back," said Spike. "It's not because of how you look when you're ready, Rarity. I mean, that's nice too." His voice gave out there, and he smiled instead, badly, with one side; and she thought that if somebody were to open the window she would very likely go out at it, upwards.
        """
        """
        "I've brought you something," said Spike, and held out his hands, and there was nothing in them. He looked to see for himself. "I had a way of putting this. It was going to be a sort of joke."

        "Was it a good one?" said Rarity.

        "No." He shut them on each other. "I love you. That was the end of it. You'd have seen it coming."

        She had not. She, who could see a crooked hem from across a ballroom, had seen none of it coming, and it had been coming for years up her own stairs, with its tail held out of the way. He wasn't asking her for anything. It was that she could not get past. He had only carried it in and set it down where she could reach it.

        There was tea on her chin. She let it be there. "Go on," said Rarity, when she could. "I missed the joke."
        """
    from Rarity when happened confess(Rarity, Spike)
        """
        "Well, yes," said Spike. He seemed surprised that she should have had to bring it up. "I love you. I thought it showed. I polish my elbows."

        Rarity looked at his elbows. One could have done one's lashes in them. She had taken it for dragons in general.

        "Oh, you goose," she said, "you great shining goose," and was obliged to hold on to the nearer one, as the floor was not what it had been.
        """
        """
        He did not say anything for so long that she had begun to go over it for what she could take in.

        "I had a list once," said Spike, "of what I'd do if you ever said that. It had about forty things on it. There was a balloon." He rubbed his nose. "I can't remember one of them. I love you. That wasn't even on there, I thought it went without saying."

        "Nothing goes without saying," said Rarity. "I have tried it, for years. Do you see how well it went?" And because he was laughing, and she could feel it through the table, she put out her hoof and had him say it over, slowly, as for a dictation.
        """
    """
    "I love you," said Spike. He said it to the teapot. After that he turned round, and said it to Rarity, who had heard it very well the first time and did not tell him so.
    """
    """
    The tea had stood too long, and Spike drank it off like medicine and told Rarity that he loved her. It was done in about six words. Neither of them moved for a while, so that nothing should be spilled.
    """

tell confess(Rarity, Spike)
    from Spike
        """
        "I am going to say this without any French," said Rarity, "so you must bear with me. I'm out of practice."

        Spike said that he would bear with her. She took hold of the sugar tongs, and looked at them, and put them away from her.

        "I made you a chair to stand on," she said. "Do you remember it? It was a hatbox, I covered it. You were so proud. I used to think, what will he do when he doesn't need it? And you grew, and you didn't; and I went on keeping it by the table. I told myself that it was in case of hats." Her nose had turned pink. "I'm in love with you. I have been for so long that it's practically vintage. I thought that somebody ought to tell you, and there's only me."

        There was a good deal of light in the room, and it had all come round to her side. He had waited for this so long that he had stopped listening for it; it was like being called by name in a foreign town.

        "You've still got the hatbox," said Spike. It was what there was room for.
        """
        """
        Rarity got up, and sat down. She moved the milk to where the sugar had been. "It's no good," she said. "I've been trying to bring it round to this since the pot was warm, and you will keep passing me things."

        He put back the spoon.

        "I love you, Spike. There, that's how it looks. I cut it on the bias and it still comes out plain." She had shut her eyes to do it. Without them her face was only what it was: tired, a little pinched about the mouth, and dearer to him than he knew what to do with. "You're not to be gallant. If it's a nuisance, you must tell me, and I'll make you a waistcoat and we'll say no more."

        Spike could not have told her anything. He had both hands round the cup, to warm it, from sheer habit, and in the quiet it came to the boil.
        """
        """
        "Hold still," said Rarity, "you have a thread," and she reached up and took it off his shoulder, and there was no thread. He could see there was none. Her hoof stayed where it was.

        "I do that," she said. "I've done it for years. There never is one."

        He went over the years. There had been such a lot of threads.

        "I love you," said Rarity, quickly and rather crossly, as she would admit to a wrong measurement. "It's the only untidy thing I own. I didn't know where to keep it. I thought that if I once took it out I should never get it folded up so small again, and so, you see, threads." She was looking at his collarbone. "Do say something. You needn't make it good."

        It was no use. Everything that he had was on his shoulder, under that hoof, and could not come to the door.
        """
    from Spike when happened confess(Spike, Rarity)
        """
        "It's my turn, I believe," said Rarity. She had turned quite white, and it was not powder. "I love you. No. Let me do it without the face." She took hold of her chin and let it down. "I love you, Spike. I was going to tell you when I had made something of myself. I have sat up here and made and made, and there was never anyone in it whom I'd have cared to introduce you to."

        "I know her already," said Spike.

        "So you do," she said. "You're the only one who ever kept it up." And she laughed, with that snort in it that she had paid somebody in Canterlot to cure, and he thought that he would remember that until he was a very old dragon on a hill.
        """
        """
        "Thank you, Spike," said Rarity.

        He nodded. He had told himself that he would nod.

        "Oh, no, not like that! I'm no good at this, I have only ever done the other kind." She had seized his wrist in both hooves. "It was thank you because I do, too. I love you. I've thought about it in every room of this house. I love your dreadful feet. Have you got that? I could write it down."

        Spike thought that he had got it. He asked if she would write it down all the same.
        """
    from Rarity
        """
        It had to be now, while she still had tea on her lip and had not had time to think what her ears were doing.

        "I love you," said Rarity. "Don't get up."

        He had not been going to. He'd stopped with the cup a little short of his mouth, and over the top of it his eyes had gone perfectly round.

        "I don't say it so as to have it answered. I only find that I can't do anything else until it is done. I've tried: I drew you a coat. I drew it and drew it, and one cannot tell a person in a coat." She heard how she was running on, and it was the old voice, the quick one from over the shop; how it galloped, once it was let out! "You came up those stairs to be useful, and I was so glad that I could have eaten the banister. I've been glad every single time. It seemed only fair that you should have the figures."

        She had nothing on at all, she felt, but her own coat. There was a wind in it. It was not so very cold.
        """
        """
        One could always make a remark about the tea. Rarity had made three. She looked at his hand, that lay by the saucer with its great claws folded under so as not to mark her table, and all the remarks went out like a row of candles.

        "Do you know why my dresses have been so bad?" she said.

        "They aren't so..." said Spike, and was honest, and stopped.

        "There was nobody in them. I'd think of somebody, and it would be you, I can't cut a sleeve without you are in it. And so I used to unpick you, and send what was left to Canterlot." She took a breath right down to the girth. "I'm tired of unpicking. I love you. I think that I had better cut on from there and see what it makes."

        He did not speak. His frill rose up, spine after spine, the way it had when he was small and somebody brought in a cake; and she saw that he had no notion it was doing so.
        """
        """
        "I have been lying to you," said Rarity, "about the threads."

        "What threads?" said Spike.

        "You come in, and I say, hold still, there's a thread on you. And I take it off." She had her gaze on the spout of the pot; one could talk to a spout. "There's never been one. You're the cleanest person I know. It was only that I had to touch something and it seemed less forward than the rest of you."

        It was so still that she could hear the leaves go down. She would have given her shears to have it unsaid, and went on, for it's always the half-cut cloth that spoils.

        "I love you, is what it was," she said. "I may have let it go rather long. I don't expect that it can be returned." And she heard what she'd said, and put both hooves over her mouth, as there was surely no one else alive who could have brought that out as if she stood behind a counter.
        """
    from Rarity when happened confess(Spike, Rarity)
        """
        "And I you," said Rarity. "Oh, that's nothing, that is what one puts on a card. Wait." She turned the cup round, and round. It was odd to have the very thing in stock, after all these years, and not be able to reach it down. "I love you. There! I do, I love you, I have wasted the most shocking amount of time."

        "It's only half past something," said Spike.

        He meant it. He had looked at the light to see. She had to put her head down on the cloth among the tea things, and he, who could not have known if she was laughing or crying, since she did not know herself, moved the milk out of the way of her mane.
        """
        """
        She had always known what she would wear. That was how far she had got with it, all those nights: there was a gown and a terrace, and she had never once been able to think of what came out of her mouth.

        "So do I," said Rarity. "I mean that I love you. I don't mean that I do too, as one does about oysters. I love you, Spike. I have chalk on my ear, haven't I?"

        "Both," said Spike.

        "And I said it anyway," said Rarity. She was really quite impressed.
        """
    """
    "I love you," said Rarity, and Spike, who had been reaching for the sugar, went on reaching until it fell over.
    """
    """
    Rarity told Spike that she loved him. She had meant to lead up to it by way of the weather, and had not even got as far as the clouds.
    """

tell confess(who, other)
    from other
        "It took {who} most of a cup to come to it. It was love. {other} had thought that it would be something about money."
    "{who} told {other} what there had never been a good moment for, and made do with the moment there was."
    """
    "I love you," said {who}. It was a while before {other} remembered the tea.
    """
