# What people hold against one another, and how they let it go.

tell retaliate(Denzil, Tib)
    from Denzil
        """
        He had had it ready since the Calf, and it was a good deal shorter than he remembered. "Forty minutes!" said Denzil. "What did you have to do? What's your work? You sit by a lamp and see that it's lit!"

        The boy stood there. Denzil had been counting on something back. "My father went over that reef," he told whoever wanted to hear, "in eighty-eight, with a light on it. I'd have thought the lad could manage what the rock could manage. It stayed where it was put!"
        """
    from Tib
        """
        Denzil Pascoe did not hit him. Tib had got himself ready for that. "Look at him," said Denzil instead, to the others. "That's what's between you and the Calf. I had a dog like that. Nice dog. Shut it in with the Sunday joint and you'd find the two of them asleep."

        Somebody ought to laugh, thought Tib. It wasn't bad. He would have himself.
        """
    """
    Denzil let Tib have it before everybody: what he was paid for, and what he had been at; what his mother would have said, who was a decent woman and never had a light to mind. The boy took it without lifting his head. It went on until Denzil ran out. "And you've not even the grace to answer," he said, quite hoarse, and looked round, as if it might be got from someone else.
    """
tell retaliate(Denzil, Tib) when at(Denzil) = LampRoom
    """
    Denzil let Tib have it, up there, with his back to the lamp that it was about: what he was paid for, and what he had been at; what his mother would have said, who was a decent woman and never had a light to mind. It rang in the glass. The boy took it without lifting his head. "And you've not even the grace to answer," said Denzil, quite hoarse, and looked round, as if it might be got from someone else.
    """
tell retaliate(Denzil, Amos)
    """
    "Thirty-one years," said Denzil to Amos, so that they all had it, "telling boats where they are. And you couldn't tell if you were lit." Amos Thrale stood with his head on one side, as one does to hear if there is more. There was not. It seemed to have surprised Denzil, too, that it stopped there.
    """
    from Amos
        """
        It was in front of people; he could tell by how the voice went round the walls before it got to him. "A candle in a jar," said Denzil. "I'd have had more from a candle in a jar, and I'd not have looked for it." Amos Thrale had thought of a number of things that might be said. He had not thought of that one, and it was quite fair.
        """
tell retaliate(who, other)
    "{Who} paid {other} back, and did it before people. It was one sentence. There was nothing untrue in it, and nobody liked to hear it."
    "What {who} had to say to {other} could have been said in a corner. {who.she} said it in the middle of the room."

tell have_it_out(Amos, other) when told(doer(Dark), by other, to Adair) and believes(other, doer(Dark)) = Amos
    """
    "It was mine to say," said Amos Thrale to {other}. "I'd got it as far as my teeth. You might have let me."
    """
    """
    "I'd not have thought it of you," said Amos Thrale to {other}. He said it toward where the voice had been, and had to be told, by a cough, that it had moved.
    """
tell have_it_out(Denzil, other) when laid_to(Dark, by Denzil) = other
    """
    "I'd a boat," said Denzil to {other}. "Yesterday. I want you to go down and look in at the side of her. And I want you to tell me that it's a pity."
    """
    """
    "You might have drowned me," said Denzil to {other}. "I don't say you did. I'm saying that it wasn't you that saw to it you didn't."
    """
tell have_it_out(Denzil, other) when broke(Keel, by other)
    """
    "You said you'd hold," said Denzil to {other}. "I'd the nails out in a row. I stood there like a fool with a maul, and up it came."
    """
    """
    "I don't ask people for things," said Denzil to {other}. "I asked you. I'll know another time." It was the mildness of it that was hard to stand up in front of.
    """
tell have_it_out(Tib, Denzil) when happened retaliate(Denzil, Tib)
    """
    "You'd no call to say that," said Tib to Denzil. His voice went up in the middle. "Not in front of people. I'd have come down and held your rotten plank, you'd only to ask."
    """
tell have_it_out(Denzil, Tib) when laid_to(Dark, by Denzil) = Tib
    """
    "I'll tell you what I've got against you," said Denzil to Tib. "I've got that I sat on a rock. I sat there and I thought, that's young Rudd's watch, and he's a good lad, and he'll be dead. I thought you were dead, you young devil. And then it came on."
    """
    """
    "Did you hear me?" said Denzil to Tib. "When I was out there? I'd a good voice on me. I shouted for forty minutes at that damned head, and I'd like to be told that somebody heard it."
    """
tell have_it_out(Nell, other)
    """
    "I should like to say something," said Nell to {other}, "and I have it in three parts." She got as far as the second before she had to look for her handkerchief.
    """
tell have_it_out(Ruth, other) when other != Amos and other != Adair
    """
    "I have known you since you'd a bonnet on," said Ruth to {other}, "so you'll hear this sitting down."
    """
tell have_it_out(Adair, other)
    """
    "I am not angry," said Miss Adair to {other}. "It would be irregular. I merely observe that I have come eleven hours in an open boat to be looked at like that."
    """
tell have_it_out(who, other)
    "{Who} told {other} to {other.their} face what {who.she} held against {other.her}. It was a relief to everybody to have it out on the table, where one could see how big it was."
tell stand_by_it(who, to)
    """
    "I'd do it again," said {who} to {to}. It was not certain that {who.she} would.
    """
tell be_short(who, to)
    """
    "Sorry's cheap," said {who} to {to}. "You can get it anywhere."
    """
tell make_light(who, to)
    """
    "It's nothing," said {who} to {to}. "It's only that it was today."
    """
    """
    "Oh, that," said {who} to {to}. "I'd forgotten that. I'll have forgotten it by dinner."
    """
tell make_light(Tib, to)
    """
    "I've had worse off the goat," said Tib to {to}, "and the goat never said sorry." He appeared to be quite all right, from the front.
    """
tell hear_it_out(who, to)
    "{Who} heard {to} out. {who.she} did not say anything to it, but {who.she} did not look away either."
    "It was not a thing to which there was an answer, and {who} gave {to} none."
    "{Who} let {to} get to the end of it."

tell apologise(Denzil, Tib) when happened retaliate(Denzil, Tib) and believes(Denzil, doer(Dark)) = Amos
    """
    "I called you a dog," said Denzil to Tib.

    "A nice one," said Tib.

    "I'd no right." He had his cap in both hands and was working it round by the brim like a man steering. "It was you that lit it. I saw it come back. I was sat in nine inches of water, and it came round, and I said, God bless that boy. I did. And then I came ashore."
    """
tell apologise(Denzil, Tib)
    "Denzil said to Tib what he had to say. It was four words, and two of them were well, now. Then he put out a hand like a spade and the boy's went into it and was gone."
tell apologise(Nell, Tib) when believes(Nell, doer(Dark)) != Tib
    """
    "I wrote it down as you," said Nell. "I wrote Rudd. I have thought so ever since, because it was written."

    "You've a lovely hand," said Tib. "I'd have believed it."

    "Don't," said Nell. "I am trying to be sorry. I can't do it if you're going to be nice."
    """
tell apologise(Amos, Denzil) when laid_to(Dark, by Denzil) = Amos
    """
    "I'm sorry for it," said Amos Thrale to Denzil. He had found out where Denzil was by the breathing. "I don't know what else there is to be. I'd give you the boat, if I had one."
    """
tell apologise(Amos, to)
    """
    "I never was any good at this," said Amos Thrale to {to}. "I've not had the practice. I'm sorry."
    """
tell apologise(Tib, to)
    """
    "Sorry," said Tib to {to}. "That's it. I had some more, it was quite good, but it's gone."
    """
tell apologise(who, Denzil) when broke(Keel, by who)
    """
    "I said I'd come down, and I did not," said {who} to Denzil. "There was all this. It's no excuse; a plank's a plank."
    """
tell apologise(Ruth, to)
    """
    "I was wrong," said Ruth to {to}, "and I dare say that I shall be again. Have a bun."
    """
tell apologise(Adair, to)
    """
    "I believe that I owe you an apology," said Miss Adair to {to}. One had the impression that she had looked up the form of words, and that there was somebody behind it.
    """
tell apologise(who, to)
    "{Who} said to {to} that {who.she} was sorry. It was said twice, the second time so that it could be heard."
    """
    "I've done you a wrong," said {who} to {to}, "if it was only by thinking it."
    """

tell pardon(Denzil, Amos) when laid_to(Dark, by Denzil) = Amos
    from Denzil
        """
        He had sworn that he would have that man's post. He had sworn it out loud, in the water. And it was Amos.

        There had been another February. It was black dark, and Denzil had been nineteen and a fool, and what he chiefly remembered was a hand in his hair, and somebody saying, over and over, quite crossly, "I've got you. I've got you. Will you stop helping?"

        "You great old fool," said Denzil. "Why didn't you say that you couldn't see?" He had to look at the wall. "We're quits. D'you hear? That's us quits, and she only wants two planks."
        """
    from Amos
        """
        He waited for it. You could always tell with Denzil; it came up from the feet. "Twelve years," said Denzil's voice, "I've been wondering how I'd ever be shut of owing you." There was a noise, and Amos Thrale did not know what to make of it, until two arms came round him and it was in his ear. "You might have picked a cheaper boat."
        """
    from Ruth
        """
        She had seen her brother go for men. She knew what his neck did first, and it did it. Then he had got Amos by both lapels and was shaking him, not hard, as one shakes a clock. "Since when?" he said. "Since when, you old fool?" It was since Michaelmas. "And not a word," said Denzil. "Twelve years I've owed you for that February. Well, that's paid. No. Hang it, you're paid. I don't know." They never could reckon, those two. Ruth turned to the wall, and found that she had both hands in the one pocket.
        """
    from Nell
        """
        Denzil went up to Amos Thrale with his fists shut, and Nell could not think of anything to put between the two of them except herself. Then he passed one of the fists across in front of the old man's face, quite slowly, and nothing in the face went after it. "Ah," said Denzil. "That's it, then, is it." He asked for how long. "We're quits," he said; he had to clear his throat to do it. Nell noted the time, from habit, and did not write it down anywhere.
        """
    from Adair
        """
        It had been put to her in London that there might be violence. The complainant took the Principal Keeper by both arms. "Since Michaelmas?" he said. "And let me go on?" And then he did what Miss Adair had not yet seen anybody do in the course of an inquiry, and put down his forehead upon the other man's cap. She looked in her book until it was over. It would have to be entered as nothing further from this witness.
        """
    """
    Denzil did not shout at Amos. They had all got ready for it. He went right up to the old man and waved a hand before his face, slowly, like someone cleaning a pane, and Amos's eyes stayed where they were. "How long?" said Denzil. "Since Michaelmas," said Amos. "And you pulled me out in a worse sea than that," said Denzil, "so I don't see what I can say to you." And it turned out that he could not.
    """
tell pardon(Tib, Denzil)
    """
    "Forget it," said Tib to Denzil. "I've been called worse by the goat." It still smarted. But it had begun to be one of the things that he would tell them, on the Constance, in his watch below.
    """
tell pardon(Ruth, Denzil)
    """
    "You're my brother," said Ruth to Denzil, "and there's a law against drowning you. We'll say no more." She did up the top button of his jacket, rather hard.
    """
tell pardon(Nell, who)
    """
    "I have thought it over," said Nell to {who}, "and I find that I'd rather not mind."
    """
tell pardon(Amos, Denzil)
    """
    "You had a fright," said Amos Thrale to Denzil. "I'd have said worse." He had been shouted at by the father, in his time, over a herring net. It ran in the family, and blew out by dinner.
    """
    """
    "Call it forgotten," said Amos Thrale. He said it rather quickly, like somebody who is afraid of being asked to go on with the subject, and Denzil looked at him.
    """
tell pardon(who, other)
    "{Who} told {other} that there was an end of it. It did not sound like much, as the ends of things don't."
    """
    "Let it lie," said {who} to {other}. "It's not worth the paraffin."
    """
    from other
        """
        {Other} had been carrying it round all morning, like a hat at a funeral. "Oh, give it here," said {who}, or as good as; and there was {other} with both hands free.
        """

tell lend_a_hand(who, Denzil)
    """
    They got the first plank on. It needed one inside, bent double in the wet, with his back against it, and Denzil outside with the maul; neither could see the other, and they conversed by knocking. When {who} crawled out, tarred to the elbows, Denzil looked at the work from several sides. "I've seen worse," he said.
    """
    "{Who} held, and Denzil drove. There is not much room for a grievance on a slip with the tide making. By the end of it they had left off saying please."
tell lend_a_hand(who, Ruth)
    "{Who} carried the coal in for Ruth, and then the water, and then, since {who.she} was there, the flour. Nobody who has done that can be looked at across a counter quite as before."
tell lend_a_hand(who, to)
    "{Who} took {who.their} jacket off and lent {to} a hand. It was about what it came to."

tell attempt vouch(who, one, to)
    "{Who} had a word ready for {one}, and looked at {to}, and kept it. It was not wanted any more."
tell vouch(who, Tib, to)
    """
    "He's carried half this town's coal," said {who} to {to}, of Tib, "and never left the scuttle on anyone's step."
    """
    "{Who} told {to} that one might think of Tib what one liked, but one had better think again."
tell vouch(who, Amos, to)
    """
    "There's eleven men walking about Carrow," said {who} to {to}, "that would be a name on a wall. You ask who had the boat out." {if to = Adair: Miss Adair had heard that said, of other men, in other places, and it had been so. | {To} did not need to ask. {To.She} knew, and so did the wall.}
    """
    when believes(who, failing(Amos))
        """
        "You might remember," said {who} to {to}, "what he was when he could see."
        """
tell vouch(who, Denzil, to)
    """
    {Who} put in a word with {to} for Denzil. "He's all bark and no boat," said {who}. "Let him bark."
    """
    """
    "It's fright," said {who} to {to}, about Denzil. "He was in that water forty minutes. You'd be loud."
    """
tell vouch(Amos, Denzil, to)
    """
    "He was a boy in that boat," said Amos Thrale to {to}, of Denzil. "He'd ride out on the bow with his legs over. Let him shout. It's her he is shouting for."
    """
    """
    "You should see him cry," said Amos Thrale to {to}, "over a dog. I have. It's all the one thing with Denzil, and it comes out at the top."
    """
tell vouch(Ruth, Tib, Denzil)
    """
    "Who d'you think carries my coal?" said Ruth to her brother. Denzil said that it was the chandler's lad. "It is not," said Ruth, "and you'll not say another word about that boy in front of me until you have asked him where he was running."
    """
    """
    "You great lump," said Ruth to Denzil. "He's done more for me this winter than you did since Easter." It was about as near as a Pascoe comes to pleading.
    """
tell vouch(who, Nell, to)
    """
    "If that girl wrote it down," said {who} to {to}, "then it was what she had. You might try it."
    """
tell vouch(who, one, to)
    "{Who} said a word to {to} for {one}, and it was the right one."

tell enter_finding(Adair, Amos)
    from Adair
        """
        She had a good hand for it, small and without opinions. The Principal Keeper, A. Thrale, had the watch. Oil exhausted 2.10. Relit 2.50 by the Assistant. Then there was a column for the cause. Miss Adair considered it. There were eleven printed causes, and neglect stood first, because the Board had found that it saved time.

        She wrote in the margin instead. Sight, she wrote, failing. Thirty-one years without an entry. I recommend that he be pensioned as from injury, and underlined injury, and blotted it before she could be reasonable.
        """
    from x when x != Adair and at(x) = LampRoom and x != Amos
        """
        The tube had been left open. One could hear the pen, all up the cliff, and then Miss Adair read it over, in the voice that is for reading over. "The Principal Keeper, A. Thrale, had the watch." There was more, lower down, and it sounded for a moment as if it had been written by somebody else.
        """
    from x when x != Adair and at(x) != Office and at(x) != LampRoom
        """
        It was read out at the office door, as the rule is, to the road and the weather: that the Principal Keeper, A. Thrale, had had the watch. It came along the wall from one person to the next, and by the time that it got there it was only his name.
        """
    from Amos when at(Amos) = LampRoom
        """
        It came up to him through the wall, in a lead pipe. He knew the form of words. He had written it twice himself, of other men. Amos Thrale took off his cap, as there was somebody reading out his name, and put it on again.
        """
    from Nell when at(Nell) = Office
        """
        There is a noise that a good nib makes on the Board's paper, and Nell had always liked it. Thrale, it went. One could read that by the length. But then it did not stop; it went off up the margin, where there is not supposed to be anything, and was busy there for a full minute. And Nell, who had never yet let her eyes go to another person's page, let them.
        """
    from Ruth when at(Ruth) = Office and at(Amos) = Office
        """
        You would have thought that there'd be more to it than a pen. The inspector wrote, and turned the book, and wrote on up the side; and Amos stood there as he did in chapel, with his chin up, not certain whether it was the part where one sits. Ruth went and stood by him. It was only so that he should know where the table ended.
        """
    from Tib when at(Tib) = Office
        """
        It took her a long time. Tib tried to make it out by the top of the pen, and got Thrale, and got dry. The rest went up the edge of the page, where he could not follow. He had sworn on a stair that it should never stand anywhere. It did seem as though swearing was a thing one did chiefly to oneself.
        """
    from Denzil when at(Denzil) = Office
        """
        He had thought of it, on the Calf: how they would write it down, and that he'd be there to see. Well, he saw it. It took four minutes. A pen makes no more noise than a mouse, and there was not one person in that room who breathed until it was done. "Is that all it is?" said Denzil.
        """
    """
    Miss Adair opened the book, and wrote; one could see from across the room that it was more than a name. She wrote in the margin and turned the book to do it. When she shut it she kept her hand on the cover. "That is that," she said to nobody.
    """
tell enter_finding(Adair, Tib)
    from Adair
        """
        The Assistant, T. Rudd. It went down like water. Everything agreed: the roster, the log, what she had been told. In nineteen years Miss Adair had not had a case in which everything agreed, and she held the pen over it a moment longer than was necessary.

        But one cannot enter a feeling. She entered neglect, and blotted it.
        """
    from Tib when at(Tib) != Office
        """
        "Against the Assistant," somebody was reading out. "T. Rudd." It carried. One heard a shutter open, and another. Tib had often wondered what it was like to be in the paper.
        """
    from x when x != Adair and x != Tib and at(x) != Office and at(x) != LampRoom
        """
        It was read out at the office door, because it is the rule: that the Assistant, T. Rudd, had had the watch. There was nobody in the road but a dog. Even so it had gone round Carrow before the door was shut.
        """
    from x when x != Adair and x != Tib and at(x) = LampRoom
        """
        The tube had been left open. "Against the Assistant," it said, quite small, and a sort of cough; and then, spelling it: "R, U, double D."
        """
    from Tib
        "She wrote it down while he watched. It was upside down from where he was, and it was a nice clear hand. Rudd. So that was what it looked like."
    from Nell when at(Nell) = Office and logged = Tib
        """
        It agreed with the log. That was what Nell saw, across a table and upside down: Rudd, with both its d's, in the Board's own hand; and it agreed to the minute with what was in hers. She had always understood that when two books agreed one could go home.
        """
    from Ruth when at(Ruth) = Office and not told(doer(Dark), by Ruth, to Adair)
        """
        Rudd, she was writing. You could tell it by how she looked up, to ask was it one d. Ruth had a thing to say that was three words long. She had kept it for the man whose it was, and minded it, and kept it warm; and there it stood, and nobody was going to come for it.
        """
    from Denzil when at(Denzil) = Office and at(Tib) = Office and believes(Denzil, doer(Dark)) = Tib
        """
        He'd got it. He could have put on his cap. Denzil looked round at the boy, to see how he took it, and the boy took it like a lad that somebody is measuring for a coat. It ought to have been more of a pleasure.
        """
    """
    Miss Adair wrote it in the Board's book. "Two d's," she said, without a question in it, and blotted, and shut the cover on Tib Rudd.
    """
tell enter_finding(Adair, _)
    "Miss Adair wrote a name in the Board's book and blotted it."
tell close_unproven(Adair)
    from Adair
        """
        No complaint, wrote Miss Adair. Lamp dry for forty minutes; relit; no loss of life. The complainant does not pursue it. There was a whole page left. She could perfectly well have put on it what she thought, and what she thought was that here was a room full of people who were all looking at a different wall.

        She ruled a line across the page from corner to corner, so that nothing could be added.
        """
    """
    Miss Adair ruled a line across an empty page and shut the Board's book. "Then there would appear to be nothing to find," she said. She looked round at all of them. She did not look as if she had found nothing.
    """
tell withdraw(Denzil)
    from Denzil
        """
        "I want that back," said Denzil. "What I wrote." He was given it. It was a good letter; he had been proud of culpable. He put it in the stove and stood over it, so as to be sure.
        """
    from Adair
        """
        "I'll have that," said Mr. Pascoe. It was his complaint: four sheets, in a hand that had gone through the paper. There is nothing in the regulations against a man's changing his mind, only that he is to state the reason. "Because," said Mr. Pascoe, and opened the stove. Miss Adair put down: because.
        """
    from Nell
        """
        It was still his, strictly; it had not been stamped. Nell had had the stamp in her hand since nine o'clock. Denzil took it off the blotter, under her nose, and fed it to the stove a sheet at a time, in order to make it last. There was something that she ought to have said about the file. She moved the scuttle, so that he could get nearer.
        """
    from Ruth
        """
        She had heard him at that letter through the wall, until all hours, asking himself how it was spelt. Now he was pushing it into the stove with his thumb. Nobody said a word. "Was it a good one?" said Ruth. "It was a beauty," said her brother.
        """
    """
    Denzil Pascoe came for his complaint. He would not say why. "I've gone off it," he said, and opened the stove door with his boot.
    """
