# What people have against each other, and say, and take back.

tell retaliate(Aleid, Lubbert)
    from Aleid
        """
        "Lubbert," said Aleid. She had not raised her voice. "You sat on my settle with your hat in your hand. You said, I saw the old man talking to him, Aleid, I saw him pull him up by the arm. I gave you coffee." She was looking for a word, and there was only the price of things. "You've carried my flour for six years. At what? At a third over. I paid it. I thought, that's a friend."

        He had opened his mouth. "Don't," said Aleid. "You'll only lie, you can't help it, it's like a cough."
        """
        before when happened retaliate(Aleid, Lubbert)
            "There was more of it. Aleid had it in the order of the years, with what had been paid in each, and gave it to Lubbert across the whole kitchen, so that everybody could check it."
    from Lubbert
        """
        She did it before them all. She told them what he had said that morning, with his hat in his hand, and what coffee she'd given him for it, and the flour, and by how much over. It was quite correct. He was a man of business and could not have faulted the sum.

        "I wanted you to have somebody to blame," said Lubbert. It had been true, very nearly, at the time.
        """
    from Fenna
        "The keeper had turned on Lubbert. She was not loud. She went through it year by year, the flour and the beet, and what he'd told her, sitting there; and at each thing he got a little lower on the settle. Fenna did not know where to look. She had hated that woman since seven o'clock. It was going to be difficult to find all of it again."
    from Joris
        "He had never seen a man taken to pieces with so few words. The keeper had the dates. Joris looked at the floor, as one did when there was a flogging, and found that he had come to attention."
    "Aleid told Lubbert what he was, in front of everyone. It had figures in it. When she had got to the last of them she asked if there was anything that he would like to correct."
tell retaliate(who, other)
    "{Who} paid {other} back for it, out loud, where everybody could hear what for."
    "{Who} said it all to {other} before the whole kitchen. It left marks, though one could not have said on which of them."

tell have_it_out(Fenna, Lubbert)
    from Fenna
        "“You’ll hear this,” said Fenna. She had gone up to him, right up to the settle, on legs that did not belong to her. “I said no, and you heard me. There’s nothing wrong with your ears. You thought that nobody here would mind.”"
        before when happened have_it_out(Fenna, Lubbert)
            "She was not done. There is a kind of anger that comes in late, like a slow boat; and Fenna stood before Lubbert and unloaded it."
    from Fenna when carried(Letter) = Lubbert and meant_for(Letter, Aleid)
        "“Give it here,” said Fenna. She hardly had the breath. “That’s not yours, nor mine. It’s from a dead man to his mother.” He looked at her with great politeness. He had a watch in there, he said; and what would she know of letters, in the dark, a girl off the boats?"
    from Lubbert when carried(Letter) = Lubbert and meant_for(Letter, Aleid)
        "“Give it here,” she said, in a whisper. She had her hand out. Lubbert told her that she’d been dreaming. It was wonderful how easily one said it. But he had put his own hand over the place, like a man who is going to sing."
    from Fenna when gone(Letter) and not believes(Aleid, reason(Sander)) = OwnWish
        "“That was hers,” said Fenna. She hardly had the breath. “That wasn’t yours, nor mine. It was from a dead man to his mother. What sort of a thing are you?”"
    when carried(Letter) = Lubbert and meant_for(Letter, Aleid)
        "Fenna stood before Lubbert with her hand out, and told him in a whisper what he was to put in it. He had both of his over his waistcoat."
    from Lubbert
        "The boat girl stood over him and told him what he had done. She left nothing out. Lubbert would have liked to laugh. It is a thing one does with the face, and his was heavy."
        before when happened have_it_out(Fenna, Lubbert)
            "She was at him again. He looked at her boots, which were a man’s, and had been cut down."
    when gone(Letter) and not believes(Aleid, reason(Sander)) = OwnWish
        "Fenna had gone for Lubbert, in a whisper. It was about a thing that was burnt. He sat with his back to the stove as though it might come out."
    "Fenna told Lubbert to his face what she had against him. It was all in order and she had not once to stop for a word."
    before when happened have_it_out(Fenna, Lubbert)
        "“I’m not finished,” Fenna said to Lubbert; and she was not."
tell have_it_out(Lubbert, other)
    from Lubbert
        "He was hurt; he did not mind who knew it. Lubbert told {other} so. Eleven winters, he said. He got as far as the seventh of them."
        "“Is that how one talks to a man?” said Lubbert to {other}. “In front of people? When he’s carried—” But he'd better not say what he had carried."
    "Lubbert had a grievance, and he brought it to {other} in both arms. He had been spoken to as no one should be who pays his bill."
    "Lubbert told {other} what he thought of that, and what he thought of it was long, and had the word *respectable* in it three times."
    "It had been working in Lubbert. He put it to {other}, man to man, with one finger on the table, and the finger slid."
tell have_it_out(Aleid, Lubbert)
    from Aleid "“I’ll say it once,” said Aleid to Lubbert. “There’s none gets pestered in this house. If I had wanted a bull in I’d have opened the other door.”"
    "Aleid told Lubbert what sort of a house it was. It took her no longer than reading the slate."
tell have_it_out(who, other)
    from who "“There’s a thing I have against you,” said {who} to {other}, “and you can have it now.”"
    "{Who} told {other} what there was between them. It was not loud, and it was not short."
    "{Who} had it out with {other}, across the corner of the table."
tell hear_it_out(Fenna, Aleid)
    from Fenna
        "She ought to have had something to say. Fenna had been saying it to keepers in her head since she was nine, and now that one stood there and held still for it, there was only how tired they both were."
    from Aleid
        "The girl did not say that it was all right. Aleid thought the better of her for that. She nodded, twice, like someone checking a load."
    from x when x != Fenna and x != Aleid
        "Fenna did not answer. But she moved up a little, on the bench, as one does; and in the end Aleid sat down on it."
tell hear_it_out(who, other)
    from who
        "{Who} let {other} say it. There was nothing to put against it but a face."
        "One could wait till it was over. {Who} did that."
        "{Who} heard {other.him} to the end, and then there was the end, and it was quiet."
    "{Who} heard {other} out, and did not say a word."
    "{Who} said nothing. {who.She} looked as one looks at rain."
    "It was all said to {who}, and {who.she} stood there under it."
    "{Who} listened to {other}. It could be seen to go in, and not how far."
    "There was no answer from {who}. The lamp wanted trimming, and somebody did that."
tell apologise(Aleid, Fenna)
    from Aleid
        """
        There was no price on it. Aleid stood before the girl with her hands in her apron, and turned over all the words she had, which were mostly numbers.

        "What I said," she said. "About your people. It was told me and I liked it. It was easier to have than the other." She had to stop. "He asked me, you know. Not about going. He asked me what I'd say if he did. I said, shut the door, you're letting the heat out."
        """
        "“I’d it wrong,” said Aleid to the girl. “Six years. I’m not used to it, so I will do it badly. I am sorry.”"
    from Fenna
        """
        The keeper had come and stood in front of her, quite close, with her fists in her apron. She was not so tall. "What I said of your people," she said, "that was told me, and I liked to think it." It seemed to be like pulling nails. "I'd sooner it was somebody. You see that. If it was nobody, then he only went."

        "He was coming back," said Fenna. "It says. For the frost."
        """
        "“I had it wrong,” said the keeper. It cost her more than three."
    from x when x != Fenna and x != Aleid
        "Aleid went up to Fenna and said that she was sorry. Nobody at Nine Mile had ever heard it; one had not known that she had the word in stock. She said it in a hard, surprised voice, like someone reading off a gauge that can't be right."
tell apologise(who, to)
    from who "“I’m sorry,” {who} said to {to}. It was a small thing to have carried so far."
    "{Who} told {to} that {who.she} was sorry, and stayed to see what would be done with it."
    "{Who} begged {to's} pardon. It was a plain one, without a but in it."
tell pardon(who, other)
    from who "It was too heavy to keep hold of, at that hour. {Who} let it go. “Never mind,” {who.she} told {other}."
    "“Let it be,” said {who} to {other}. “I’ve had worse from better.”"
    "{Who} gave {other} a nod, and there was less in the room than before."
    "{Who} held out a hand to {other}. It was looked at, and it was taken."
tell stand_by_it(who, to) "“I’d do it again,” said {who} to {to}."
tell be_short(who, to)
    "“I dare say,” said {who} to {to}. Sorry was not going to do it."
tell make_light(who, to)
    "{Who} told {to} that it was nothing, and looked as though it was."
tell vouch(who, one, to)
    "{Who} said to {to} that {one} was all right. It was said with the head, mostly."
tell own_up(Lubbert, Aleid, Tale)
    from Lubbert
        """
        He'd had it in his mouth for six years; one gets used to it, as to a tooth. "I never saw him pulled," said Lubbert. "Your lad. Nobody pulled him. He threw his bundle up and jumped after it. The old fellow was telling him to get off." He had to sit. "You asked me who it was," he said. "You had hold of my coat. I couldn't tell you that it was no one."
        """
    from Aleid
        "“Nobody pulled him,” said Lubbert. It was quite another voice, with no horse dealer in it. “I told you they did. You’d hold of my coat, Aleid, and I’d have told you anything. And after that there was the flour.” Aleid looked at him. She could see his lips go on."
    from x when x != Aleid and x != Lubbert
        "Lubbert had got to his feet and said something to Aleid, and it was that he had lied. About the boy. Nobody had pulled him on to any boat; he had jumped. It was said so simply that it took them all a while to hear it."
tell own_up(who, to, of)
    "{Who} owned up to {to}. It was {of}; it had been {who.him}."
    "“It was me,” said {who} to {to}, “that told it, and it’s not so.”"
tell name(who, to, of) "{Who} told {to} whose doing it had been, about {of}."
tell accuse(who, to, of, claim) "“It was {claim} who did that,” said {who} to {to}, about {of}."
tell question(who, whom, of) "{Who} asked {whom} about {of}."
tell profess_ignorance(who, to, _) "{Who} could not tell {to} anything."
tell keep_counsel(who, to, _) "{Who} kept it from {to}."

tell tell(Fenna, Aleid, reason(Sander))
    from Fenna
        "“He went because he wanted to,” said Fenna. “Your boy. My grandad told me, and he never lied, only about fish.” She knew while she was saying it. It was her word; and what was that, in here?"
    from Aleid
        "“He wanted to go,” said the girl. “Nobody made him.” They would say so. It was what they would say. Aleid asked herself why she should have to hold on to the table."
    "Fenna told Aleid that nobody had talked the boy away; that he had gone because he wished to. There was a silence, of the sort in which one can hear a thing not being believed."
tell tell(who, to, what)
    from who "“You ought to know this,” {who} said to {to}: {believes(who, what)}."
    "{Who} told {to} how it was: that {believes(who, what)}. Whoever was in the kitchen had it too."
    "It was {who} who said it, to {to} and the rest, that {believes(who, what)}."
tell entrust(who, to, what) "{Who} told {to}, in confidence, that {believes(who, what)}."
tell gossip(who, to, what) "{Who} let {to} have it, from behind a hand, that {believes(who, what)}."
tell deny(who, to, _)
    "“That’s not so,” said {who} to {to}, and looked {to.him} in the eye, which is how one does it."
tell beg_silence(Lubbert, of, _)
    from Lubbert "“You’ll keep it to yourself,” said Lubbert to {of}. “Eh? There’s no call to go digging.” He jingled what was in his pocket, as if by chance."
    "Lubbert had {of} by the button, and wanted something kept quiet."
tell beg_silence(who, of, _) "{Who} asked {of} to say nothing about it."
tell swear_silence(who, to, _) "“I never heard it,” said {who} to {to}."
tell swear_nothing(who, to, _) "“I’m promising nothing,” said {who} to {to}."
tell think_about_it(who, to, _) "{Who} said to {to} that {who.she} would have to sleep on it."

tell confide(Joris, friend)
    from Joris "“It’s that I sleep,” said Joris to {friend}, “and then they’re all there.” He had not meant to say that much. It was the quiet; one fell into it."
    "Joris said a few words to {friend}, with his head down. It was about sleep, and who was in it."
tell confide(who, friend)
    from who "{Who} told {friend} how it was. There was not much to it when one had it out on the table."
    "{Who} said to {friend} what hurt, in a voice that one had not heard {who.him} use."
    "There was a good deal that {who} had been keeping to {who.herself}, and {friend} had some of it."
tell comfort(Fenna, Joris)
    from Fenna
        "Fenna sat by him and mended the seam on his shoulder, since there was light enough. It gave him something to keep still for."
        "“Tell me about the foot,” said Fenna. It was the only thing wrong with him that one could do anything about, and she did it, with goose fat."
        "She didn't say anything. She broke what bread she had left, and gave him the piece with the crust. Joris took it as if it might go off, and ate it."
        "Fenna talked about Bishop. He had once eaten a hymn book. She told it all, with the verses, until Joris had his hand down from the wall."
    from Joris
        "She had a needle out and was at his shoulder with it. “Hold still,” said Fenna. It was a long time since he had been told to by anybody who meant the coat."
        "She'd looked at his foot, and said what a foot; she had rubbed something into it that she used for the horse. It was the first thing since the winter that had been exactly as good as it looked."
        "It was a story about a horse and some hymns. Joris heard the whole of it. When he thought of the ice again it was a little further down."
    "Fenna sat down by Joris with a needle and began on his coat, while he was in it. Bit by bit his shoulders came down."
    "Fenna was telling Joris about something that her horse had done in church. It was not so much what she said. One would have slept, oneself."
    "Fenna broke her bread with Joris. They ate it looking straight in front of them, like two people on a box."
tell comfort(who, friend)
    from who "{Who} sat with {friend}. There was no more one could do, and it turned out to be a good deal."
    "{Who} sat by {friend} for a while, and it did {friend.him} good, though nothing had been said that one could have written down."
    "“There,” said {who} to {friend}. “There, now.” It is a word that one keeps for horses, and it works."
tell pass_on(who, hearer, hurt)
    "{Who} told {hearer} what had been done to {hurt}."
