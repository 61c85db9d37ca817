# What is asked, told, denied and kept to oneself of everything else.

tell ask(Nell, Tib, what) when what is departing
    """
    "The mate of the Constance bought a stamp," said Nell to Tib. "He asked how one spells Rudd. I only wondered whether there was anything that I ought to put down."
    """
tell ask(Nell, whom, what) when what is departing and times_asked(departing(Tib), whom, by Nell) > 1
    """
    "I only ask," said Nell to {whom}, "on account of the tide table. If there was anybody who wanted to know about noon." She had asked it before. It had been no better then.
    """
tell ask(Nell, whom, what) when what is departing
    """
    "You would know," said Nell to {whom}, "if anybody was going." She straightened something that was straight. "Off Carrow, I mean. In a general way."
    """
tell ask(Ruth, Amos, what) when what is failing
    """
    "How long is it," said Ruth to Amos, "since you could tell a florin?" She had been giving him his change in her own hand since the summer, and turning it over for him.
    """
tell ask(Adair, Amos, what) when what is failing
    """
    "Would you read me that, Mr. Thrale?" said Miss Adair. It was the maker's plate, and it was in brass letters as long as a finger. She did not say it unkindly.
    """
tell ask(who, whom, what) when what is failing
    """
    "I should like to know about Amos," said {who} to {whom}. "About how he sees." It had been in the air for a year, like soot, and nobody had yet said the word.
    """
tell ask(who, whom, what)
    "{Who} asked {whom} {what.asked}."
tell answer(Adair, to, what) when what is departing and believes(Adair, departing(Tib))
    """
    "So one gathers," said Miss Adair to {to}. "Young Rudd; at noon. It was called out under the window, and I write down what I hear."
    """
tell answer(who, to, what) when what is departing and not believes(who, departing(Tib))
    """
    "Tib?" said {who} to {to}. "Where would he go?" It was a good question. {To} went away and looked at it.
    """
    """
    "He's going nowhere that I heard of," said {who} to {to}, and {to} was so relieved that {to.she} wondered about it.
    """
tell answer(Denzil, to, what) when what is departing and not believes(Denzil, departing(Tib))
    """
    "Going?" said Denzil to {to}. "He's going nowhere until I've done with him."
    """
tell answer(who, to, what) when what is departing and believes(who, departing(Tib))
    """
    "Noon," said {who} to {to}. "The Constance. I'd have thought that he'd say so to you."
    """
tell answer(who, to, what)
    "{Who} told {to} what there was to tell: that {believes(who, what)}."
tell plead_ignorance(who, to, _)
    "{Who} told {to} it was more than {who.she} could say."
tell ask_why(Adair, to, _)
    """
    "Why do you ask?" said Miss Adair to {to}. She had found it to be, of all the questions in the form, the one that was most often answered.
    """
tell ask_why(Tib, to, _)
    """
    "Who wants to know?" said Tib to {to}, and looked about behind himself for who it could be.
    """
tell ask_why(Denzil, to, _)
    """
    "What's it to you?" said Denzil to {to}. He seemed to be really asking.
    """
tell ask_why(who, to, _)
    """
    "Now, why would you want to know that?" said {who} to {to}, and {to} was found not to have an answer either.
    """
    "{Who} wished to hear first what {to} wanted it for. It went back and forth a little, and came to rest on the weather."
tell keep_from(who, to, _)
    "{Who} kept it from {to}, and made no secret of keeping it."

tell tell(who, to, what)
    "{Who} told {to} that {believes(who, what)}. It was said across the room, as one says that there is tea."
    """
    "You ought to know this," said {who} to {to}; and so {to} heard that {believes(who, what)}.
    """
tell tell(who, to, what) when what is failing
    """
    "You can't have missed it," said {who} to {to}. "He pours the tea by ear." {To} found that {to.she} had not missed it. {to.she} had only never put it together.
    """
    "{Who} told {to} what could not be kept up much longer: that {believes(who, what)}."
tell tell(who, to, what) when what is departing
    "{Who} let it fall before {to} that {believes(who, what)}."
    """
    "By noon," {who} said to {to}, "there'll be one the less of us." And so it came out that {believes(who, what)}.
    """
tell entrust(Amos, to, what) when what is failing
    """
    "Hold up your hand," said Amos Thrale to {to}. "How many fingers is that? No, don't tell me. I'm saying that I don't know. I can see that there's a hand." He waited. "That's all. I've not said it to anyone, and it turns out it doesn't take very long."
    """
tell entrust(Tib, to, what) when what is departing
    """
    "I'm off," said Tib to {to}, so low that {to.she} had to bend. "Noon, on the Constance. I've signed. I was going to tell people, and then there was last night."
    """
tell entrust(who, to, what)
    "{Who} took {to} aside, as far as one can in Carrow, and said what had not been said to anyone: that {believes(who, what)}."
tell gossip(who, to, what) when source(who, what) != nobody
    """
    "I have it from {source(who, what)}," said {who} to {to}, with a hand to the side of {who.their} mouth, "so you needn't say that you have it from me." And {to} heard that {believes(who, what)}.
    """
tell gossip(who, to, what)
    "{Who} had it on the best authority, and passed it on to {to} behind a hand: that {believes(who, what)}."
    """
    "You didn't hear it from me," said {who} to {to}; and {to} proceeded not to hear that {believes(who, what)}.
    """
tell deny(who, to, _)
    "{Who} told {to} that there was nothing in it. {who.she} told it rather well."

tell beg_silence(Amos, of, _)
    """
    "I'd take it kindly," said Amos Thrale to {of}, "if that went no further." He had never in his life asked for anything, and it came out like an order to the stores.
    """
    """
    "You'll not say so about the place," said Amos Thrale to {of}. He listened for the answer with his whole face.
    """
tell beg_silence(who, of, _)
    "{Who} asked {of} to keep that to {of.herself}. It was asked of the floor."
tell beg_silence(Tib, of, _)
    """
    "You won't say?" said Tib to {of}. "I want to be gone first. It's easier to have been gone than to be going."
    """
    """
    "Only don't tell them," said Tib to {of}, and it was plain that there was one in particular.
    """
tell swear_silence(who, to, _)
    """
    "Who would I tell?" said {who} to {to}. It was a promise, and both knew it for one.
    """
    "{Who} gave {to} {who.their} word. In Carrow that is two words, and they are all right."
tell swear_silence(Adair, to, _)
    """
    "I write down what I am obliged to write down," said Miss Adair to {to}. "I have never been obliged to talk."
    """
tell swear_silence(Denzil, to, _)
    """
    "I can keep my mouth shut," said Denzil to {to}. It was the first that anybody had heard of it.
    """
    """
    "Not a word," said Denzil, in a whisper that carried to the door. He put his hand over his mouth, to show {to} how it would be.
    """
tell swear_silence(Ruth, to, _)
    """
    "I've eleven people's business under that counter," said Ruth to {to}. "There's room."
    """
    "Ruth only nodded to {to}. She had been asked for that often, and it had never yet been for so little."
tell think_about_it(who, to, _)
    """
    "I'll have to turn that over," said {who} to {to}. It was not a no. It was the place where one goes to look for one.
    """
    """
    "Let me think how it would be," said {who} to {to}, and {to} watched {who.her} begin.
    """
tell swear_nothing(Denzil, to, _)
    """
    "I don't know that I can," said Denzil to {to}. "I'd mean to. It'd be out before I'd shut the door on it."
    """
tell swear_nothing(who, to, _)
    """
    "I'll promise nothing," said {who} to {to}, "so I'll have nothing to break."
    """
