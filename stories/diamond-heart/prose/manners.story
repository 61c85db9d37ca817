# Manners as they are told, by the one who has them.

# Manners. Each of these may be the first, or come upon another.

tell correct_manners(Rarity, Spike)
    from Spike when served(Rarity)
        """
        "Did you get enough sugar?" said Spike.

        "One does not get sugar." Rarity laid down the spoon so that it made no sound, and let him hear that it made none. "A cold is got. Sugar is taken, or it is not. It's a small thing; but one is listened to, you know, by those who know the difference, and they say nothing, and one isn't asked again."

        He had not known that he was hoping to be asked. "Taken," he said.
        """
        """
        Spike had drunk from the other cup, the second one, and put it back. It clicked. He would not have called it a loud click.

        Rarity shut her eyes until it was over. "The little finger goes beneath," she said. "It arrives first, and the cup comes down on it, and so there is silence. It is taught to foals in the better houses. You will want to do it over."

        Spike took up his cup, which was empty, and put a finger the size of a candle under it, and set it down in silence. He watched himself do it.
        """
        """
        "Yeah," said Spike; and knew, before he had shut his mouth on it, from the way that Rarity's ears lay back.

        "That is not a word," she said. "That is something left open that ought to have been closed. There is yes. There is indeed. There is, for those who can carry it, mais oui. One can't be forever explaining one's company, mon cher, to persons of taste. One would simply rather that it did not speak."

        He opened his mouth to say that he saw. He could not find how to say it in any of the ways that were left.
        """
        """
        Spike had leaned on the table. It was his own weight's idea, there being so much of it, and the low seat being what it was.

        "Elbows," said Rarity, to the window.

        He took them off. That left him with his arms, and he tried them on his knees and across his chest. "And now he is in a draught," she said, as if there were somebody there to be told. "It is really too droll. One could put him next to a duchess, and he'd hold her like a banister."
        """
        """
        "I just thought you'd like--" said Spike.

        "You thought one would like," said Rarity. "One is not told that it was thought. The thing is offered; and if it should be suitable, it is accepted, and in neither case need there be a speech." Her nostrils had drawn in, as they did for bad dye. {if sliced(Apple): "And food that has been in somebody's hands isn't offered. I speak in general." | "And one does not stand over a lady while she drinks, like weather. I speak in general."}

        She was not speaking in general. Spike looked at his hands. They were clean; he had seen to that.
        """
        """
        He had said something, only to be saying it, about the street and how busy it was. Rarity heard him out with her head on one side.

        "Them as is selling," she repeated, very exactly, in his voice, or in what he supposed was his voice. "It was 'them as is.' One knows where that is caught. It is caught off hay carts." She patted her lips with the cloth. "You had such pretty grammar once. You had it from a princess. It does seem a pity to have let it out to pasture."
        """
        """
        {if sliced(Apple): Spike took a slice of the apple himself, so that it should not look lonely. It crunched. Nothing could be done about that; it was an apple.

        "Must we hear it?" said Rarity. | Spike blew on his tea, from nothing but politeness, so as not to be seen waiting for hers. A small flame got into it.

        "Must we see it?" said Rarity.} She had drawn herself back on her seat until there was as much room between them as the seat allowed. "There are dragons at court, one is told. One is told that they're asked everywhere. It must be supposed that somebody took the trouble with them, early on, while they could still be bent."

        Spike swallowed what he had in his mouth. It took two tries.
        """
    from Spike before when happened correct_manners(Rarity, Spike)
        """
        "And while we speak of it," said Rarity, though nobody had been speaking, "one does not say thanks. It is a noise made over counters. One says that one is obliged; and afterwards one is."

        Spike said nothing at all this time. It seemed safest.

        "Nor does one sulk," she said.
        """
        """
        It was his back now. He had let it go round, it seemed; sat on, as he was sitting, a chair became a stump. "Do look at the ponyquin," said Rarity. "It has no head and still it holds itself as if it were expected somewhere."

        Spike looked at the ponyquin. He sat up. He had come over here this morning with a whole day in his hands to give her, and he tried to remember what he had thought she would do with it.
        """
    from Rarity when served(Rarity)
        """
        "You can have mine, I'm good," said Spike, and pushed the sugar over.

        "Good," said Rarity, "is what one hopes to be. What you are is provided for." She had corrected it before she knew; it came up as a hoof comes up under the doctor's hammer. And how much better one felt with something small and wrong before one, that could be set right. She told him about sugar. He kept his eyes on the tongs as she did so, and she thought that he might at least have argued. He used to.
        """
        """
        He put down his cup, and it rang. It was the good porcelain, and he put it down as one puts down a mug, on planks, among friends, in some warm kitchen with the boots by the door.

        "Not like that," said Rarity. Her voice had an edge on it that she could have cut bias with. "One is not at the trough. The finger first, so. One had thought that you knew it; but things are forgotten, I find, in the company that one keeps."

        Spike did it as she had shown him. It made no sound. It gave her no pleasure whatever, and she asked to see it once more.
        """
        """
        "Yeah?" said Spike, who had been asked something.

        Yeah; out of that mouth, which had learnt to read on her fashion papers. Rarity knew whose word that was. It came with straw on it. "We do not," she said, "say that. We say yes, we say it with the lips, and if we've been keeping company where it is said otherwise, we wipe our feet."

        "We," said Spike.

        "One," said Rarity.
        """
        """
        His elbows were on her table, both of them, at their ease, as though it were any table. Rarity looked at them. One look had been enough for an archduke.

        "They were given us so that the arm might bend," she said, when it had not been enough, "and not to be left about. Chez the Margravine a gentleman was once not asked back for less." The elbows went. He sat there after it with his arms close in to his sides, a person in a crate. She had done that with three sentences. She straightened a fork that was straight.
        """
        """
        {if sliced(Apple): "You don't want it?" said Spike. "The apple?"

        "It is not a matter of want." It lay there, green, on her own saucer, with all that care taken over it. "One doesn't serve fruit by hand. One doesn't serve it cut; it looks as if one's guest were very young, or the fruit not very good. And one does not ask a lady what she wants. I mention it so that you needn't be laughed at, elsewhere." | "You don't want any more?" said Spike. "The tea?"

        "It is not a matter of want. One doesn't press, and one doesn't peer into the cup to see; and one does not ask a lady what she wants. I mention it so that you needn't be laughed at, elsewhere."}

        "Would they laugh?" said Spike.

        "They are too well bred," said Rarity, and thought of how well they did it.
        """
    from Spike when not served(Rarity)
        """
        "Hold on," said Spike, for there was a pin on the boards, right by her hoof.

        "One holds a reception," said Rarity. "One holds an opinion. One isn't told to hold on, as though there were a strap." She had not looked down. He picked up the pin, and could see nowhere to put it that would not be a remark.
        """
        """
        "Where d'you want me?" said Spike. He only meant, at which end of the cloth.

        "Want is for butchers," said Rarity. "One inquires where one might be of use. One inquires it of the room, so that nobody is put to the pain of an answer."

        She appeared to be waiting. Spike inquired it of the ponyquin.
        """
    from Rarity when not served(Rarity)
        """
        He stood as he used to stand in his own kitchen, all on the one leg, with his tail left lying about. Rarity mentioned it. One had a spine, and it was given one to be seen. So Spike drew himself up until his crest was against the beam; and there he was, so very much of him, doing his best. She found that she was not enjoying it as one ought.
        """
    when served(Rarity)
        """
        "If it might be said," said Rarity, and said it: one did not sit so, or hold a cup so, or speak with so much of the mouth. Spike did each of the things over as she wished it. They did not seem to please her any better.
        """
        """
        Spike set down his cup. "Audibly," said Rarity. He moved his elbow. "And visibly," she said; and she went on drinking with her gaze on the middle of the wall, where nobody sat at all.
        """
    """
    "One says, I beg your pardon," said Rarity.

    "Sorry?" said Spike.

    "Just so," she said. "One doesn't say that."
    """

# How others do it.

tell hold_up(Rarity, Spike)
    from Spike
        """
        "There is a young man at the Margravine's," said Rarity, "who comes into a room as if it had been opened for the purpose." She did not say any more about him. She let him come in, and stand there, next to Spike, and be looked at.

        Spike looked at him too. He seemed all right. He would not have had to think about his knees.
        """
        """
        "At the Countess's," said Rarity, "one is never asked if one would care for a thing. It is seen that one would."

        "How do they see it?" said Spike. He really wished to know. He would have learnt it, if it was a thing that could be learnt.

        "They look," said Rarity. She was threading a needle.
        """
        """
        "I was only thinking," she told him, in the tone in which one is, "of Fancy Pants. He had such a way of standing next to one. It was hardly next to one at all."

        Spike moved off by the width of a board. It brought him up against the hat stand.
        """
        """
        She told him how they laughed in Canterlot. It was done with the lips shut, it appeared, and at nothing, and it stopped when the lady did. Spike said that it sounded tidy. He had laughed, a minute ago, at something of his own, and he could hear it yet, going about the room and knocking into things.
        """
    from Rarity
        """
        "Prince Blueblood," said Rarity, "takes a cup as one might take a hoof." She had seen him do it, across a room, to somebody else. It was extraordinary how well it did here. One had only to hang it in the air beside Spike, like the good lamp, and he was quite in the shade.

        He tried it with his own cup. She saw the handle, and the claw, and the pains he took, and found a thread to bite.
        """
        """
        There was always somebody who did it better. One kept a list; one had been on the wrong end of it oneself, at a good many tables, with one's smile on. "The Duke's son," said Rarity, "would have waited to be spoken to." And she saw it go home. She knew to a hair how it felt, there, under the ribs, and went on to the Duke.
        """
        """
        Rarity spoke of the footmen at the palace. They were from very simple families. It only showed what might be done. She said all this quite kindly, with her head to one side, and Spike stood with his hands along his seams, so like a footman that she lost the thread of it.
        """
    "Rarity told Spike how it was done by others. She had a great many others, and each of them had done it without being told."

tell hold_up(who, other)
    "{who} told {other} how it was done by people who knew how."

# How it was meant.

tell explain_oneself(Spike, Rarity)
    from Spike
        """
        "I didn't mean it like that," said Spike. "I meant, what I meant was, I'd like you to be comfortable."

        "One is perfectly comfortable," said Rarity.

        He could see that she was. He could not think why it should make him wish to fetch her a cushion.
        """
        """
        "I was trying to do it right," said Spike. "I do try. I looked it up." He had; there was a book, in the castle, about spoons. "I expect I looked up the wrong bit."

        It was the most that he had said since he came. It stood about between them like himself.
        """
        """
        "It's just how I say things," said Spike. "It isn't that I think it's nothing. I think it's a lot." He heard that this had got away from manners altogether, and shut his mouth, but it had got quite a start.
        """
    from Rarity
        """
        He told her how he had meant it. It was very likely true. He laid it all out for her, with his big hands, the way one unpacks a basket on the grass; and it was not for him to be explaining things in one's own workroom, as if it were one's ear that was at fault.
        """
        """
        "I only meant to help," said Spike.

        There was an answer to that, there is to everything. What vexed her was how long it had to be looked for. "One is aware of what was meant," said Rarity. "One is speaking of what was done."
        """
        """
        Spike said that he was sorry if it had come out wrong, since it had gone in right. Somebody had taught him to say what he meant. Rarity had an idea that it had been she; it was not a thing that one cared to be shown, with one's own darning on it.
        """
    "Spike told Rarity how he had meant it. It had been meant very well, and that did not seem to be what she minded."

tell explain_oneself(who, other)
    "{who} told {other} how it had been meant. {Other} had known; it had not been that."

tell correct_manners(who, other)
    "{who} found something in {other's} manners to set right, and set it right, with some distaste."
    "That was not how it was done, said {who}; and {other} was shown how it was done."
    "{other} was told about elbows. {who} did it in the friendliest way, as is done with the hopeless."
