# What two people in a room try on each other besides: a joke, a sorry, a reproach, a chin let down. Each may come before or after any other.

tell bad_start(Spike)
    from Spike
        """
        There was a beam over the kitchen door that Spike had met every morning since he turned sixteen, and he met it now. One of the guards was passing. He did not laugh, exactly. He asked if the beam was hurt.
        """
        """
        His good scarf would not go round him. It had gone round at the turn of the year. He got the ends to within a claw of each other, and held his breath, and the mirror in the hall showed him a dragon being strangled by something tasteful. Spike put it back in the drawer with the mittens.
        """
        """
        Two foals were at the castle railings, on their way to school. "Go on, it's tame," said the one to the other. Spike said good morning. They ran, though, and it was the one who had said that it was tame who ran the faster.
        """
    "Spike had hit his head already that day, and it was not yet eight."

tell bad_start(who)
    "The day had begun badly for {who}, in a small way that nobody could be told of."

tell lighten(Spike, Rarity)
    from Spike
        """
        "I could stand in the corner," said Spike. "You could hang things on me. I'd be the first coat stand that says please."

        He had an arm out already, to show her how. Rarity looked at the arm. It was a long one, and it stayed there a good while, with nothing on it, before he found a way of making it look like a stretch.
        """
        """
        When he was nervous it came out of him like hiccups. "Twilight says I've two left feet," said Spike. "I said no, I've seen them, one's a right. It's just modest."

        She used to groan. She had a whole set of groans for him, and he knew which was which. There was a small dry sound, and that was the cup going back.
        """
        """
        "I'll practise at home," said Spike. "On the owl. He's very particular." He did the owl, looking at him sideways over a tray; it was a good owl, it had once made her spill soup.

        "Indeed," said Rarity.

        Spike took the owl's face off. There was his own under it, and he did not know what to have that do.
        """
    from Rarity when in_facade(Rarity)
        """
        Spike made a joke. It was not a bad one; she felt the laugh come up, quite warm, and get as far as the powder. Nobody laughed in this room before noon any more. By the time she had thought what a person does instead, he had already taken it back, and was looking for somewhere to put his hands.
        """
        """
        "Do I get a ribbon when I've learnt it all?" said Spike. "I'd like a blue one. I'd wear it for the owl."

        It was meant for her to catch. One had only to put out a hoof. Rarity let it go by, since she had forgotten for the moment how it was done, and then could not think why the room should have gone so quiet.
        """
        """
        He said something droll, with his eyebrows up, and waited. He had used to do that from on top of a hatbox; he had fallen off it once for the sake of the ending. She ought to have told him that she remembered. "One is at work, mon cher," said Rarity.
        """
    from Rarity
        """
        "I'd put it down to the chair," said Spike. "I always do." And there it was, the laugh, in her throat like a hare, and it was out of the door before she could shut it. It was an extremely undignified one. She had missed it.
        """
    "Spike made light of it. There was room in the silence after it for another joke, but he had only brought the one."

tell lighten(who, other)
    "{who} made a joke of it, and looked to see how {other} took it."
    "It had been a bad moment. {who} said something silly about it, and it was a slightly better one."

# He is sorry, and does not know for what.

tell say_sorry(Spike, Rarity)
    from Spike
        """
        "I've done something," said Spike. "I can't see what. But I have, haven't I? I'm sorry."

        "There is nothing to be sorry for." Rarity said it so that all the edges showed.

        "I'll be it anyway," he said. "You can put it by. You can use it for something later on."

        The corner of her mouth moved, and was sent back to its place. But it had moved.
        """
        """
        Something had gone wrong, and it had been all right when he was on the stairs with it. Spike went back over the stairs. "Was it me?" he said. "It's usually me. If it was, I'm sorry, Rarity."

        He watched her hear it. She had an answer ready, a tall one, he could tell from how she breathed in for it; and she breathed out again, and it was not said.
        """
        """
        "Sorry," said Spike. It was the only thing that he could find, and it was a bit small for the place. He found another. "I'd not do it on purpose. Whatever it is. I'd sooner eat the tray."

        "Pray do not eat the tray," said Rarity, after some time.
        """
    from Rarity
        """
        He begged her pardon. He had not the least idea what for; it stood on his face like a lamp in a window, and he begged it all the same, because she was put out and he was there. One had had apologies from people who knew exactly what they were doing. She had not known until now what it was that was wrong with those.
        """
        """
        "I'm sorry," said Spike, "for whichever it was."

        It was perfectly absurd. There had been quite a speech on its way, about persons who bring one the leavings of other persons, and he had gone and stood in front of it with his hands open. Rarity moved a thimble to the left. "It is of no consequence," she said, and was vexed to find that it was of rather less than before.
        """
        """
        He was sorry. He said so without a reason and without an excuse, as one holds a door. Rarity had to look at the window, since there was nothing in any of the books about what one does if somebody is simply sorry.
        """
    "Spike said that he was sorry. He would have liked to know for what, and did not ask, and Rarity told him that it was nothing."

tell say_sorry(who, to)
    "{who} said that {who.she} was sorry. It was not much, and {to} looked at it for some time, and took it."
    """
    "I'm sorry," said {who}. {To} had meant to go on being angry, and went on with it for a little, out of habit.
    """

# The chin comes down.

tell relent(Rarity, Spike)
    from Rarity when turned_away(Twilight, from Rarity) or turned_away(Applejack, from Rarity)
        """
        Her chin was up, where she had left it. It had been struck that morning, and had not come down for it. Spike stood before her with his hands hanging, and did not look as though he expected anything, and it was that. One does not take off one's hat for a blow. One may for somebody who has left off waiting.

        "Did it hurt?" said Rarity. "What I said. No, don't. I know that it did. I wanted to be the one who asked."

        It was a small voice, rather hoarse, that had never been to Canterlot. He turned his head to it as one does to a step on the stair.
        """
        """
        "I am not to speak to you," said Rarity. "I dare say they are right. I only wished to know if it hurt."

        "Yes," said Spike.

        "A great deal?"

        He thought about it. Of everyone she had ever known he was the only one who, if he was asked that, went and looked. "I can still carry things," he said.

        It took her by the throat. There was a manner for this sort of scene, with a handkerchief in it, and she could not find where it began. "I was horrid," said Rarity. "I did it on purpose. I should like to leave off now, if you'd show me where one puts it."
        """
    from Spike when turned_away(Twilight, from Rarity) or turned_away(Applejack, from Rarity)
        """
        Spike got his shoulders ready. She had drawn herself up as she did before she told a person something. There was powder down one side of her face and hardly any on the other.

        "Did I hurt you?" said Rarity.

        There was no foreign word in it anywhere. He went over it again to make sure. "Yes," he said.

        "I thought so. I thought so at the time." Her mouth was not steady. "I've nothing to say for it. I kept thinking there must be something, it was such a great deal of trouble to go to."

        He ought to have been angry still. He felt about for it, where he had last had it, and got hold of her hoof.
        """
    from Rarity
        """
        He had gone quite smooth. Rarity had seen that on him once before, when he had a tooth out, and she had held his hand through the whole of it; and she heard what she'd been saying. It was not the sense that she heard. It was only the tune.

        "Did that hurt?" said Rarity.

        It was so far off the note that both of them looked round to see who had come in. "A bit," said Spike.

        "Yes. I should think it did." Her chin had come down, she noticed. There was a draught under it. "Don't be nice about it, please," she said. "I couldn't bear it if you were nice."
        """
        """
        There was a thread on his shoulder, a green one, off her own floor. She had been looking at it for some time while she talked. It went up and down; and it came to Rarity that it did so because he was breathing like somebody who carries a thing upstairs.

        She stopped in the middle of a word. It was a French one, and could be spared.

        "Spike," she said. "Was I being dreadful? You'd better say. I can't hear it from in here."

        He considered. He had always been fair. "Getting on for it," said Spike.
        """
        """
        You're doing it again, said the voice inside, and for once Rarity had nothing in her hooves to drop on it.

        He had his head down. She could see the place at the back of it where the scales had never lain flat; she used to lick her hoof and press them. "Oh, Spike," said Rarity. It was very plain. It had not been anywhere near Canterlot. "I've been talking to you as they talk to me. I didn't know that I'd learnt it so well."
        """
    from Spike
        """
        She had stopped. Spike waited for the rest of it with his shoulders up.

        "That was horrid," said Rarity. "What I said. Did it hurt?"

        It was the voice that did it. He had been ready for any of the others. It was quick, and it had chalk on it, and he'd have known it through a wall; he had come up here every week for a year, he saw now, in case it should be in. "It's all right," he said.

        "No, it isn't. Come here to the light and let me see what I've done to you."
        """
        """
        "Wait," said Rarity. "Don't do it over. Please don't do anything over."

        She had sat down on the edge of the cutting table, where nobody was allowed to sit. Her mane was coming out of its pins on one side. She put up a hoof to it and left it there. "Who was that?" she said. "Just now. Talking."

        Spike said that he'd wondered.
        """
        """
        He was thinking of the door. It was four steps, and he had got them counted; and something touched his wrist, and it was Rarity's hoof.

        "I'm sorry," she said. She was looking at him. He had forgotten what that was like, it was like standing next to the stove. "I don't know how I came to speak to you like that. Yes, I do. I shall tell you some time. Did it hurt very much?"
        """
    "Rarity broke off. She asked Spike whether that had hurt him, and it was her own voice that she asked it in, and he had not heard it for so long that he told her the truth."

tell relent(who, other)
    "{who} broke off, and asked {other} whether that had hurt, and {who.their} chin came down while {who.she} waited to be told."
    """
    "I'm sorry," said {who} to {other}. "I don't know who that was."
    """

# What she did, said to her face.

tell reproach(Spike, Rarity)
    from Spike
        """
        "That wasn't kind," said Spike.

        He had thought it would come out larger. It was about as long as a spoon, and he laid it there between them, and did not take it back.

        "I beg your pardon?" said Rarity.

        "How you've been talking to me. Like something left on the step." He had to stop and see to his voice. "You needn't have. I'd have done all of it, if you'd just asked."

        For a moment there was nobody behind her eyes to tell them what to do.
        """
        """
        "May I say something?" said Spike. It was so civil that she waved him on.

        "I'm not clever at this. But when Twilight's cross, I know what about. When Applejack is, the whole street does. And you're not even cross. You look as if I'd been delivered to the wrong house." His claws had closed up, and he opened them. "It hurts. I thought I'd tell you, as nobody else is here to."
        """
        """
        It had to be said quietly, or it would not be said at all. "You hurt me," said Spike. "Just now, and before that. I don't think you noticed, and I think you did, I can't make out which. I'd rather you'd noticed."

        Rarity asked whether he was quite well.

        "No," he said.
        """
    from Rarity when in_facade(Rarity)
        """
        "You hurt me," said Spike.

        People did not say that. They said that they were surprised, or they sent back one's card. It stood there on the carpet without a stitch on, and Rarity looked to see if there was anything near that could be thrown over it. "How very frank," she said. It did not cover the half.
        """
        """
        He told her what she had done. He had kept a sort of account of it, it seemed, and now he read it over to her, with no heat, like the laundry: this word, and that one, and how she had looked when she said it. There was nothing on it that she could send back. She attended to his grammar. It was faultless; and that was somehow the worst.
        """
        """
        "I don't know what I did," said Spike, "but I know what you did, and it was mean."

        Mean was a word for foals. One had not been called it since one had been one. It had a small hard heel, and it came down exactly in the place.
        """
    from Rarity
        "Spike told her what it had been like. She had asked for it plain, she supposed, by everything that she was; and it was plain, and she stood and took it down to the hem."
    "Spike told Rarity to her face what she had done. He was very polite about it, and he left nothing out."

tell reproach(who, other)
    from who
        "It had to be said, and {who} said it: what {other} had done, and that it had hurt. It came out a good deal shorter than it had been in {who.their} head."
    from other
        "{who} told {other} what {other.she} had done. It was all true; {other} went over it twice, in search of a part that was not."
    "{who} told {other} to {other.their} face what {other.she} had done, and neither of them sat down."
    """
    "You hurt me," said {who}. {Other} said that it had not been meant so, and heard how that sounded.
    """

# She hears the voice out.

tell let_fall(Rarity)
    from Rarity when turned_away(Twilight, from Rarity) or turned_away(Applejack, from Rarity)
        """
        The cheek was hot. Rarity had powder for that. She sat down to it, and took up the puff, and it stayed where it was, in the air, a hoof's breadth off, like a guest who has come to the wrong door.

        There would be a mark. One would cover it. One would go about with it covered, and say that one had been to a fitting; and all the time it would be there underneath, the single honest thing on her, and warm.

        Go on, said the voice. You've got as far as the cheek.

        So she went on. It took a basin and most of a towel. The mouth came off, and the eyes; the brows had hardly been there to begin with. It was like letting out a seam that somebody had taken in year after year, always by only a thread. When she had finished she felt about with her hoof for what was left, as one does in the dark on a stair.

        Her friends had come. She thought of that. They had come into this room at last, with mud on, and had looked at her.
        """
        """
        "They might have rung," said Rarity. It was a good remark. It wanted an audience, and she looked about for one. There were the ponyquins, and they had no faces.

        She had thought that it would be the pain. That was gone already; it had only been skin. What stayed was how they had looked, before. They had not looked at a stranger. They had known her, the pair of them, right through all of it, and had known her for somebody who would do that.

        He said that you'd gone away, said the voice. I said so too. We can't all be overwrought.

        "No," said Rarity.

        It was the first word that she had ever given it for an answer. She had held up her head for so long that she could not tell, when it came down, whether she was weeping or merely tired, and she laid it on her forelegs among the chalk, like a girl at the end of her first week.
        """
    from Rarity when midday
        """
        The clock in the town hall struck, and she counted, as one counts plates. Nobody had come up. There was a chair by the window that had stood ready since breakfast, and it struck Rarity that it had stood ready since the spring before last. She had kept it clear for hats.

        Who was going to sit there? said the voice.

        She could have named them. She had the names; she'd had them all on the tip of her tongue, every day, and had said something else. She crossed over and sat down upon it herself. From there one saw what they would have seen: a mare at a table, very upright, with her face put on, who was not expecting anyone.

        It was no use holding it up for a chair. Rarity let it go, and it took some time, for there were a great many pins.
        """
    from Rarity
        """
        It was so quiet that she could hear the powder settle. Rarity moved her lips. She had a thing that she said, at such times, and she said it; and waited, and it had no effect.

        I love her, he had told her. Only it isn't you.

        "One makes allowances," said Rarity.

        You don't, said the voice. You never made him one. It was not unkind. It was dry and rather tired, and had pins in its mouth. Sit down. You've been on your hooves for a year.

        She sat. There was no glass to see it in, and so it was by touch that she found out about the chin. It was up; it was up here, with the door shut, for the benefit of the cloth. She had thought that was her neck.

        She pressed it down with her hoof until it stayed. It hurt all along the throat. "Well," said Rarity at last, "I'm listening," and it was nobody's voice in particular. It was a dressmaker's, from over a shop.
        """
        """
        Rarity sat down to her work. The needle would not be threaded. She licked the thread, which one does not do, and held it up against the window; and it was not the needle that shook.

        He was right, said the voice.

        She told it that he had been out of temper. She told it about Canterlot. It heard her to the end, and she noticed that each thing she said was about somebody who wasn't in the room, and that the one who was had yet to be brought up.

        "I sent him for tea," said Rarity. "I told him how to hold a cup."

        Yes.

        "He said that he loved me, and I thought of what my face was doing." She put down the needle. It was out; she had never meant to let it out; and there it was among the thimbles, no bigger than any other true thing. Nobody came to take it away. So she went on, from there, backwards, until she had got to the train, and the winter, and the first time that she had not said good morning to somebody. It was a long way to go without a chin.
        """
    "Rarity sat for a long time with her hooves in her lap. Nobody could have said at which moment it was that her face came off; but it had been there, and it was gone, and the one that was under it looked as if it had just been woken."

tell let_fall(who)
    "{who} listened, for once, to the voice inside, and it took the best part of half an hour and was not flattering."
