# Asking first, asking pardon, and weeping.

# Asking first.

tell hear_out(Twilight, Rarity, Spike)
    from Twilight
        """
        "First I'm going to ask," said Twilight, "and second I'm going to be angry, and I want you to know that the second is already here and it's only waiting."

        Rarity told her. She did it without one gesture. She had called Spike a barbarian because he had said no to her, and she had been glad to have the word, it had fitted so well; and she gave it all in the order in which it happened and softened nothing. Twilight kept looking for the place where she would excuse herself. It had been left out. At the end Twilight had a hoof lifted and could not recall what for, and she put it on Rarity's shoulder because it had to go somewhere.
        """
    from Rarity
        """
        Twilight had asked. She stood there all but throwing sparks, and had asked, "What happened?" and shut her mouth on the rest; and Rarity, who had been ready for a blow, had nothing ready for that.

        "I was horrid to him," she said. "No. Let me do it properly. I was cold from the moment he came, and he was kind, and I could not bear it, so I said the thing that would make him stop." It was like unpicking. One found the thread and went back along it, stitch by stitch, and each of them had been set by oneself. Twilight did not help, and did not leave.
        """

tell hear_out(Applejack, Rarity, Spike)
    from Applejack
        """
        "I was coming to hit you," said Applejack. "I may yet. You got till I've set down my hat."

        She was slow about the hat. And Rarity talked, in a voice like somebody who's had a fever, and what she said against herself was near enough what Applejack had been going to say, only worse, and with the dates. You can't hardly knock down a wall when a person's up there handing you the stones. Applejack set the hat on {if at(Applejack) = Workroom: a ponyquin | a post}. "That's a poor tale," she said, "but I reckon it's the right one."
        """
    from Rarity
        """
        "Your side," said Applejack. "If you got one."

        Rarity looked for a side. There were several that she might have had last week, well cut, and she went through them and could not get into any of them. "I did it," she said. "He said no to me, and he was right, and I made him pay for it." Applejack's ears had been flat to her skull. They came up, first one and then the other. It was not forgiveness, she made that plain; but she had stopped leaning towards the door.
        """

tell hear_out(who, other, hurt)
    from who
        """
        "I've heard {hurt}'s end of it," said {who}. "I'd sooner hear yours than guess." {other} told it against {other.herself} from first to last, and it was hard to go on being angry at somebody who was so far ahead of one.
        """
    from other
        "{who} wished to know what had been done to {hurt}, and from {other} {other.herself}. {Other} told it. It did not grow any better in the telling, but when it was finished there were two of them who knew."
    "{who} asked {other} for {other.their} side of it, and {other} said that there was none, and what {other.she} had done. They talked about {hurt} for some time after that, in low voices."
    """
    {who} listened to the end. "So you did it," {who.she} said. "I did it," said {other}. It seemed to clear the air by about a hoof's breadth, and they stood in that.
    """

# Pardon.

tell ask_pardon(Rarity, Spike)
    from Rarity when love(Rarity) = Spike and at(Rarity) = Workroom
        """
        He stopped outside the sill, and that was where she had to say it to. She had been some time putting it together, for a balcony, at night, with a cloak; there had been a place in it at which he came down. He had come up. He stood with his head bent under her lintel, {if wounded(Spike): and the hurt hand in the other, | and one hand in the other,} and waited to be told what it was this time.

        "I am sorry," said Rarity. "No, stay out there, if you'd rather. I was cruel to you because you had said no to me, and you were right to. I said it was you who had changed. I have looked, since, and I couldn't find one thing."

        He did not help. She had to go on to the end by herself, and the end was that she loved him. It was so much smaller than the rest that she was afraid he had missed it.

        "Say that bit over," said Spike.

        She said it over. He came in. He got down on the boards among the threads, a piece at a time, and moved his tail, so that there should be room.
        """
        """
        "You came," said Rarity. It was not what she'd had ready.

        "I got as far as the corner," said Spike. "And then I'd got as far as here."

        So he had no reason; and she had one, and it was her turn. She told him what she had done. By herself she had found it a great heap of a thing, that one could hardly have got in at a door, and when she said it to him it went into four sentences. She had been cold to him from the moment that he came. She had said what she said so as to hurt. She had told him that he was changed, who was the one thing in her life that had not. She loved him, and it was no excuse.

        Spike looked at {if broken(Mirror): the frame, with nobody in it. | the floor.} He took so long that she began, in her own mind, to pack.

        "I'd like it not to have happened," he said.

        "Yes."

        "But I'd sooner it was you who was sorry than anybody else." He heard how that sounded, and rubbed the back of his neck. It was the neck that undid her. She laughed, with her nose running; and had to sit, and there he was to sit against.
        """
    from Spike when love(Rarity) = Spike and at(Rarity) = Workroom
        """
        He had come to say a thing, and had it with him. But Rarity was by the window with no paint on, and when she saw who it was she got up so quickly that pins went everywhere.

        "Let me be first," she said. "Please. You'll be good at it, and I should never dare."

        She was not good at it. She began with the tea, and went back for the door, and left out the word; and went back for the word. She said it aloud, to his face, with her own name in front of it, as one owns to a window. She said that she had loved him all the while, if he could think of a use for that.

        Spike had been standing up straight. He let go of it. It had been quite an effort, and he could not remember for whom.

        "I had something to say too," he told her. "It was mostly about how I wasn't coming back." He looked at where he was. "You can have it some other day."
        """
        """
        {if swept(Mirror): The room had been swept. | The glass lay where it had come down.} He saw that, and he saw her, at the far end, quite small and all one colour.

        "I'm going to ask your pardon," said Rarity, "and you are to take your time. I took a year."

        It came in the wrong order, as things do out of a drawer that has been pulled too far: what she had called him; Applejack, whom he did not love, did he, no; the suit; how she could tell by the stair what sort of day he had had. She had loved him since before she knew that it was him she meant. Spike had often thought about what it would be like to be told that. He had thought that there would be less crying.

        "All right," he said. It cracked. He tried again, lower down, where it would bear. "All right. Yes. I do."
        """
    from Rarity when love(Rarity) = Spike and broken(Mirror)
        """
        She had a sentence. She had made it on the way; it had a middle, and a turn. When she saw him with his hand held in against his chest it went straight out of her head, and that was as well. It had been a handsome sentence.

        "I called you a barbarian," said Rarity. "You had said no to me, and I reached for the worst word that was near. I should like to say it was nerves, or Canterlot. It was me. I did it with my own mouth."

        "You don't have to..."

        "I do. Please hold still, or I shall do it badly. I told you that you had changed. I'd been frightened for months that somebody would notice which of us it was. That is all of it but one thing, and I put that last because it's no excuse, it's only so you have the whole bill. I love you. I have for years. I was saving it for when I should be somebody."

        Nothing moved in his face. She could hear him breathe.

        "I broke your mirror," said Spike.

        "I never liked it."

        It was so plainly true that one of them laughed. She thought it had been her. He rubbed his nose with the back of the hurt hand, winced and looked down at it.

        "All right," he said.

        She had sat through speeches in Canterlot that came in three courses and had less in them. He moved over. There was room for one beside him, if one was not particular about the dust.
        """
    from Rarity when love(Rarity) = Spike
        """
        "Don't get up," said Rarity. He had not been going to. He was being polite, he was looking at her as he might at someone who had asked him the way, and she would rather have been hated.

        So she said it to that. She said that she had been cruel, and that she had known what she was doing with each stitch, since she was good with her hooves. She said he had not changed. She had looked, since, for one thing in him that was different from what it had been, and what she had found was that he was taller.

        "You came to help me," Rarity said, "and I charged you for it. I'm sorry. I'm so sorry, Spike."

        He was turning something small over in his claws, a bit of gravel. "Why?" he said. It was the only hard thing he had ever asked of her.

        "Because I love you, and I thought that you had stopped looking." There was no more to it when it was outside than there had been inside. It was quite small. It weighed what it weighed. "That isn't a reason. But it's what there was."

        "I never stopped," said Spike. "That was the..." He shut his mouth. He held out his hand, flat, with the pebble in it, as one does to somebody with whom one has made up, when one is six; and she took it.
        """
        """
        "I've come to beg your pardon," said Rarity. "You needn't give it. I'd like to be let finish, that's all, and after that I'll go where you say."

        She looked at his feet while she spoke. They were good feet, dusty, with one claw filed shorter than the rest where it had used to catch in her hems. He had filed it himself. She had never remarked on it; it was only now, with her face hot and her voice not doing any of the things it could do, that she thought of him at it, some evening, with the lamp.

        She begged pardon for barbarian. She begged pardon for the tone, and for the year. She got to where she had meant to stop and it turned out there was a little more, and it was that she loved him.

        There was a silence of his sort. He had always needed time to find a thing that he would not have to take back.

        "I was angry enough to hurt you," said Spike. "I wanted to tell you that. So it isn't just you who..." And, when she could not speak: "Yes. I mean, I do. You're pardoned. Is that how one says it?"

        "I don't know," said Rarity. "I've never had to ask." And she put down her head on the nearest of him, which was a knee.
        """
    from Rarity
        """
        Rarity told Spike that she was sorry. She used the word. It was years since she had used it of anything but the weather and other people's hats, and it stuck, and she pushed. She said for what. He listened with his head on one side, and when she had finished he thanked her, and after he had thanked her he said that it was all right, and she saw that he had gone and looked first to see whether it was.
        """
    from Spike when love(Rarity) = Spike
        """
        He heard her before he could have seen her, and his whole back went stiff. She stopped a good way off. She had nothing on her face. It was smaller than he remembered, and rather red about the nose.

        "I called you a barbarian," said Rarity. "I'd like to take it back, but one can't, they don't go back. So I've come to say that I was the one. I was the barbarian. I had the tray carried to me."

        Spike looked at the ground between them. He had thought about this, against his will, in several versions. In all of them she had been more beautiful and he had been cold.

        "You'll say that I was tired," she said. "You're going to be kind, I can see it starting. Don't, yet. I was not tired. I loved you and I thought you'd gone off somewhere without me, and I wanted you to know how it felt." Her voice cracked in the middle like a plate. "I do love you. It's a wretched time to mention it."

        He found that he had got up. There were things he had to tell her, that he was sorry for how he had said it, that he'd been... He could not get the end of any of them to hold still.

        "I'm still cross," he said.

        "Yes."

        "I pardon you, though. I can do both." He took a step and so did she. It was rather a long way, with everything there was in it.
        """
        """
        Rarity did not call him darling. He noticed that first, and it scared him.

        "I have to ask your pardon," she said, "and I want to be exact. For the word. For saying it was you who'd changed, when I'd spent a year at it. And for making you feel large." She held up her hoof, for he had opened his mouth. "I saw you, Spike. You came in so carefully. You had your tail in your arm like a train. And I was so glad to see you that I could have wept, and I corrected you."

        It had been easier when she was wrong. He had been holding on to that like a rail, and it had begun to give.

        "Why, then?" he said.

        "I was afraid you loved somebody else. I love you, you see. It made me stupid." She said it as she used to say that a seam was crooked, crossly and with her nose wrinkled, because it had to come out and there was no use in mourning it.

        It was the nose that he forgave. The rest he would have to do by and by, a piece at a time, but he told her yes for the lot, and she shut her eyes.
        """
        """
        "Well," said Rarity. "I have been an utter beast." And she burst into tears, not in any of her ways; he knew most of her ways. She cried like a filly, with her mouth square. In the course of it she told him that she was sorry, and for what, and that he was the best person she knew, and that she had loved him since a Tuesday.

        "Which Tuesday?" said Spike. He was nervous. It was all that came.

        "You were holding up a curtain for me. You held it for three hours. You'd got a moth on your nose."

        He remembered the moth. He had a claw over his eyes, and it was wet under there, and it was a good deal later that he could say anything at all. He said that it was all right. He said it would be. He said that he couldn't feel his knees, and could they sit down.
        """
    from Spike
        """
        Rarity asked his pardon. She stood with all four hooves together like a pupil and said what she had done, and it was what she had done, neither more nor less. Nobody had ever asked him for that before. He looked for it, and was surprised, when he had come to the end of being hurt, to find he had some. "Yes," said Spike.
        """
    "Rarity asked Spike to forgive her. She said what she had done and gave it its name. He was a long time about his answer, and turned his claws over and looked at the backs of them, and the answer was yes."
    """
    "I was wrong," said Rarity, "and I was cruel, and you were neither." Spike said that he had been a bit of both. It took them until the light had moved to settle who might be sorry for what; and when it was settled, he had pardoned her.
    """

tell ask_pardon(Spike, Rarity)
    from Spike
        """
        "I said that so that it would hurt," said Spike. "I knew where. I've known you since I was eleven, I'm the only one who could have hit it." He had sat down on the boards. It brought his face to about where hers was. "Will you forgive me? You don't have to do it today."

        He had hoped, without having thought about it, that she would say there was nothing to forgive. She took much longer. She seemed to go over all of it, the way she goes over a seam, inside and out; and at the end she put her hoof in his hand{if wounded(Spike): , the sore one}.

        "Yes," said Rarity. "Since you ask. I shall want the same back."
        """
    from Spike when broken(Mirror)
        """
        It would not come out in the right order. He was sorry about the noise, and about the boards, and about her face when it happened, and somewhere among these he told Rarity that he was sorry. She had not moved. "Say the last one again," she said.

        He did.

        "I forgive you," said Rarity. "I'm trying to think for what. I had such a list." And she began to look for a handkerchief, and they both looked.
        """
    from Rarity
        """
        "Please forgive me," said Spike.

        One had thought about how it would be, if ever somebody did. One would incline the head. She had a whole drawerful of ways, and he stood there with no way at all, asking her. It was she who had begun it. It was like having one's purse brought back by the person that one has robbed.

        "You might let me go first," said Rarity. But he couldn't, it seemed. He had to be told; and so she told him yes, and that she did, and felt all the stiffening go out of her, down to the hem.
        """
        """
        He asked her pardon in so low a voice that she had to come nearer to hear. That was how she came to be standing under his chin. "It wasn't you that I was angry with," he said. "It was. But it was more that you'd gone."

        "I know it," said Rarity. "Yes, I forgive you. Would you mind very much if we did not go over who was the worse? I'd win, and I'm so tired of winning."
        """
    "Spike asked Rarity to forgive him. She gave it thought, out of respect for the question, and did; and asked him for his; and he had it ready."

tell ask_pardon(who, other)
    from who
        "{who} had rehearsed it. {Who.She} got as far as {other}'s face, and said instead that {who.she} was sorry, and for what, and waited with {who.their} heart going until it was allowed."
    from other
        "{other} had been looking forward to refusing. But {who} asked it so badly, in such a muddle, and so plainly wanted nothing else in the world, that {other} heard {other.herself} say yes."
    "{who} asked {other's} pardon, without adorning it, and {other} gave it in the same manner."
    """
    "I was wrong," said {who}. {Other} let that stand for a while, by itself, so that it could be seen. "So you were," said {other}. "Come here."
    """

# Weeping.

tell weep(Rarity)
    from Rarity when facade(Rarity) = 0
        """
        Rarity had always cried well. There was a couch for it. She sat down where she was, on the floor, and it was nothing like that; it was ugly and had hiccups in it, and ran down her nose, and there was a noise that she took at first for something outside.
        """
        """
        It began over a pincushion. It was shaped like a heart, rather a silly one, and he had won it for her at a fair when he had to stand on a box to throw. She had meant to pick it up off the floor and put it away. She sat with it against her cheek, pins and all, until it was quite wet.
        """
        """
        She cried the way one is sick. It came when it would, and in between she held on to the leg of the table and waited. After a time she noticed that she was sorry for herself, and was so angry at it that she stopped; and thought of his hand on a teacup, and how he had always held them by the rim with two claws so as not to crush them; and did not stop.
        """
        """
        Nobody was there, and so she did not have to do it quietly. That was a new thing. She had not known how much of weeping went into keeping it down. It took its time without that, and tired her out, and let her go in the end like something that has finished with one.
        """
    from Rarity when facade(Rarity) > 0
        """
        It was dust. There was a great deal of dust, with so much cloth about. Rarity held a handkerchief beneath each eye in turn, so that nothing should run, and breathed through her mouth, and ruined two handkerchiefs.
        """
        """
        She permitted herself a tear. One was quite suitable. It was followed by another that she had not permitted, and for some minutes it was out of her hooves altogether, and she wept standing, with her back very straight, like somebody being measured.
        """
    "Rarity wept. There was no one to hear it, and she did not hide her face."
    "Rarity laid her head down on her forelegs and wept until there was a dark place on the cloth."

tell weep(Spike)
    from Spike
        """
        When he was alone he could stop being careful. He lay down on his face. Dragons' tears are hot, and there was steam, and it struck him as foolish, and he wept the harder because there was nobody whom he could tell.
        """
        """
        Spike put his head under his own wing. He had slept like that when he was little. It was dark there and smelled of himself, and he cried into the crook of it with his fist against his teeth. He thought of nothing. Now and then he thought of a cup.
        """
        """
        It came back each time he thought it was done with. He would be looking at a wall, and it was a good plain wall, and the next he knew, it swam. He let it. He was too big for anybody to carry up to bed.
        """
    "Spike wept, by himself, with his face to the wall and his wings pulled tight."
    "Spike cried for some time. It put out a candle."

tell weep(who)
    from who
        "There was nobody by. {who} sat down and cried, without any skill at it, until {who.she} was tired."
        "{who} had held it off as long as there were people. There were none now, and it came, and {who.she} let it."
        "It was only a few tears at first. {who} would have called it a cold."
    "{who} wept, alone."
    "{who} cried where nobody could see, and washed {who.their} face."

tell weep(Spike)
    from Spike when at(Spike) = BoutiqueDoor
        """
        Beside the Boutique was a passage for the dustbins. It was hardly meant for a dragon. Spike got in as far as he would go, with his face to the bricks, and wept there, quietly, since there was a kitchen window; and when a cat came by along the wall it stopped, and sat down with its back to him, and kept a look-out.
        """
    from Spike when at(Spike) = Castle
        """
        He got as far as the landing with the tall clock, and sat down behind it, where he had used to hide from his bath. There was room there for about an arm of him. The clock went on over his head. It made enough noise for two.
        """
