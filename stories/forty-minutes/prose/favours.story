# What people ask of one another: a hand, a promise, to come along.

tell propose(Adair, to, Statement)
    when at(Adair) = Office
        from Adair
            """
            "I shall need it in writing," said Miss Adair, and laid the blue form where {to} would have to look at it. "By a quarter to ten, if you would be so good. It need not be long. They are better short."
            """
        """
        Miss Adair put a blue form on the table before {to}, and a pen on the form, and squared them up. "By a quarter to ten," she said. "In your own words; the Board likes to see people's own words."
        """
    """
    "There is a form for it at the office," said Miss Adair to {to}. "It is blue. I should like to have it by a quarter to ten, and in your own words; they are so often somebody else's."
    """
tell propose(Denzil, to, Keel)
    """
    "You've two hands," said Denzil to {to}. "There's a plank wants holding, from inside, while I drive it. I don't ask who owes it to whom."
    """
    """
    "I can't close that hole by looking," said Denzil to {to}. "Will you come down and hold?"
    """
tell propose(Denzil, Nell, Keel)
    """
    "Can you hold a plank?" said Denzil to Nell. "It wants no spelling. You get in under and push, and I'll drive."
    """
    """
    "I'd sooner have a man for it," said Denzil to Nell, "but they're all at their consciences. You've two arms. The tide's at five to ten."
    """
tell propose(who, to, what)
    "{Who} asked {to} whether {to.she} would see to it: {what}."
tell agree(Amos, _, Statement)
    when at(Amos) = Office
        from Amos
            """
            "You shall have it," said Amos Thrale. There was something blue there. He took it by the corner and held it the way one holds a thing that is somebody else's.
            """
        """
        "You shall have it, ma'am," said Amos Thrale, and squared up the form without so much as a look at it.
        """
    """
    "I'll come down and write it, ma'am," said Amos Thrale. He said it toward the voice.
    """
tell agree(Nell, to, Statement)
    """
    "In triplicate?" said Nell to {to}. It had been meant as an offer.
    """
    when at(Nell) = Office
        """
        "By a quarter to," said Nell, and wrote down on the blotter that she had promised {to} to write it down.
        """
    """
    "I can put what I know," said Nell to {to}. "It's not very much, when you take away what I wrote."
    """
tell agree(Nell, Denzil, Keel)
    """
    "I have never held a plank," said Nell to Denzil. "I suppose that one is shown." She had already begun to turn back her cuffs.
    """
    """
    "Before five to ten?" said Nell, and looked at the clock, and blotted what there was to blot. Denzil had had an answer ready for the other thing, and did not know where to put it.
    """
tell decline(who, Denzil, Keel)
    """
    "Not with these hands," said {who} to Denzil. They were perfectly good hands, and both of them looked at them.
    """
    "{Who} told Denzil that it could not be today. Denzil said that the tide could."
tell put_off(who, Denzil, Keel)
    """
    "I'd have to see," said {who} to Denzil. "The tide'll not wait on your seeing," said Denzil.
    """
tell remind(Denzil, whom, Keel)
    """
    "There's a plank," said Denzil to {whom}. He could say it in a way that made a long word of it.
    """
    """
    "She'll float off with it open," said Denzil to {whom}, "and I'll have you to thank." It was as near as he came to asking twice.
    """
tell release(Denzil, whom, Keel)
    """
    "Leave it," said Denzil to {whom}. "She's wet her feet by now. It'll keep till the next tide, and so shall I."
    """
tell take_back(who, Denzil, Keel)
    """
    "I said that I'd hold for you," said {who} to Denzil, "and I can't, and I'd rather you heard it now than at five to ten."
    """
tell agree(who, to, Keel)
    """
    "I'll hold your plank," said {who} to {to}.
    """
    """
    {Who} said that {who.she} would come down for it, and {to} said, "Right." It was the most civil word that had been had out of him since two.
    """
tell agree(who, to, _)
    """
    "I'll see to it," said {who} to {to}.
    """
tell decline(who, to, _)
    """
    "No," said {who} to {to}, "I don't think I can do that."
    """
tell put_off(who, to, _)
    "{Who} said to {to} that one would have to see. It was clear that one would not."
tell remind(Adair, whom, Statement)
    when at(Adair) = Office
        """
        Miss Adair moved the blue form an inch nearer to {whom}.
        """
    """
    "A quarter to ten," said Miss Adair to {whom}. It was the whole of what she said, and she said it to her watch.
    """
tell remind(who, whom, _)
    "{Who} reminded {whom}. {Whom} had not forgotten; that was not what was the matter."
tell release(who, whom, _)
    """
    "I'll not hold you to it," said {who} to {whom}. "I ought never to have had it of you."
    """
tell take_back(who, to, _)
    """
    "I said I would," said {who} to {to}, "and I find that I can't."
    """
tell arrange(Denzil, with, Slip)
    """
    "Come down to her," said Denzil to {with}. "I'll say it there. I can't say it in a place with chairs."
    """
tell arrange(Ruth, with, Kettle)
    """
    "You'll come to the Kettle," said Ruth to {with}. "It's the table by the wall, and I shan't hear a thing, I never do."
    """
tell arrange(Nell, with, Office)
    """
    "If you could call at the office," said Nell to {with}, in the voice that she had for it, and then in another: "I should be glad if you did."
    """
tell arrange(who, with, spot)
    "{Who} asked {with} to be {spot.where}, and not to make a procession of it."
tell will_come(who, with)
    """
    "I'll be there," said {who} to {with}.
    """
tell will_come(Tib, with)
    """
    "If I'm spared," said Tib to {with}. He had it from an uncle.
    """
tell beg_off(who, with)
    "{Who} told {with} that it couldn't be managed."
tell leave_open(who, with)
    "{Who} said neither one thing nor the other, and {with} took it for the other."
tell send_for(Adair, whom) when at(whom) = LampRoom
    from Adair
        """
        Miss Adair took the stopper out of the speaking tube and blew. "{whom}, if you please," she told it. It breathed back at her.
        """
        """
        One had to blow into it, and then to listen. "I should be glad of {whom}," said Miss Adair to a lead pipe. It seemed to her that it thought about it.
        """
    from whom
        """
        The tube whistled. "{whom}, if you please," it said, quite civilly, and waited, as a dentist does.
        """
    """
    The speaking tube had a word to say. It was {whom}, and it was wanted at the office.
    """
tell send_for(who, whom) when at(who) = Office and at(whom) = LampRoom
    """
    {Who} blew into the tube. "{whom}," it was to be heard saying, all the way up, "you're wanted."
    """
    "{Who} put {who.their} mouth to the speaking tube and asked it for {whom}."
tell send_for(who, whom)
    from who
        "{Who} called {whom}, and had to do it twice, on account of the gulls."
        "There is a way of calling across Carrow so that one person looks round and nobody else. {Who} called {whom}."
    from whom
        "{Whom} heard {whom.their} name. It was {who}, and it was meant for {whom.her} and for everybody between."
        "Somebody wanted {whom}. By the length of the second vowel it was {who}."
    "{Who} called {whom}, once, in the voice that is used in Carrow for boats."
    "{Who} put two fingers in {who.their} mouth and whistled. It meant {whom}; in Carrow one knows one's whistle."
    "{Who} was shouting for {whom}. The fog gave it back, with the name a little wrong."
tell call_together(who)
    "{Who} called, and it was for everybody. It is not done often there; one could hear doors."
    "{Who} gave the shout that is kept for wrecks and for dinner."
    from x when x != who and at(x) != at(who)
        "Somebody was calling, and it was for all of them. It was {who}."
tell follow(who, leader)
    "{Who} fell in behind {leader}, without its being discussed."
    """
    "I'll come where you're going," said {who} to {leader}.
    """
    "{Who} had made up {who.their} mind to stay by {leader}, and did it, at about a yard."
tell let_go(who, other)
    """
    "Go on," said {who} to {other}. "I'll stop here."
    """
tell wait_for(who, whom)
    "{Who} waited for {whom}, as one does, by looking at everything else."
    "{Who} gave {whom} ten minutes. They were long ones."
