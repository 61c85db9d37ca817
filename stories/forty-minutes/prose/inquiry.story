# Questions, and what comes back.

tell question(Adair, whom, Dark)
    from Adair
        """
        "From ten past two until ten to three," said Miss Adair to {whom}, "there was no light at Carrow. I should like to put down who had the watch." She had the pencil ready. She had found that it saved time if they could see the pencil.
        """
        """
        She did not ask how it had come about; they all had a great deal to say on how. "Whose watch was it, {whom}?" said Miss Adair.
        """
        """
        Miss Adair gave {whom} time to be comfortable. People who are comfortable put their hands somewhere. "It was dark for forty minutes," she said. "Who was up there?"
        """
    from whom
        """
        "I am to ask everybody," said Miss Adair, "so you need not think it is you in particular." {Whom} had not, until then. "Whose doing was it, that the light was out?"
        """
        """
        The pencil came round to {whom}. It was quite an ordinary pencil. "Who let it go dark?" said Miss Adair.
        """
    when rebuffed(Adair, by whom)
        """
        "I shall ask you that again," said Miss Adair to {whom}, "as one reads a gauge twice. Who had the watch?"
        """
        """
        "People have generally a second answer," said Miss Adair to {whom}, "and it is as a rule the better of the two. Who was it?"
        """
    """
    "I take it that lamps do not put themselves out," said Miss Adair to {whom}. "Who had the watch?"
    """
    "Miss Adair asked {whom} who had been up there last night, at ten past two. It was so quiet for a moment that one could hear a gull change its feet."
tell question(Adair, Amos, Dark)
    """
    "You will know it better than I can, Mr. Thrale," said Miss Adair. "Who had the middle watch? I had rather have it from you than off a wall."
    """
    from Amos
        """
        She did not raise her voice, so that it came from nowhere in particular. "I should like to ask you, Mr. Thrale," it said, "as you have been here the longest. Whose doing was it, that the light was out?" It was the first time that anybody had used the word to him.
        """
    when rebuffed(Adair, by Amos)
        """
        "I shall put it once more," said Miss Adair to Amos Thrale, "and after that I shall leave off, for it is not pleasant to watch. Whose was it?"
        """
tell question(Adair, Tib, Dark)
    """
    "Mr. Rudd," said Miss Adair; and he looked behind him to see who that was. "It was lit again at ten to three. I should like to know by whom. And before that, by whom it was not."
    """
    from Tib
        """
        She had grey eyes, and put them on one like a hand. "I am told that there are two of you up there," said Miss Adair, "and I can count. Who had the watch, Mr. Rudd?"
        """
    when rebuffed(Adair, by Tib)
        """
        "You are keeping something for somebody," said Miss Adair to Tib. "It is a thing that people do. I have only no column for it. Who had the watch?"
        """
tell question(Denzil, whom, Dark)
    """
    "You'll know," said Denzil to {whom}. "Whose was it? I'll have the name. I've a use for it."
    """
tell question(Nell, whom, Dark)
    """
    "I should like to know, please," said Nell to {whom}, "who it was. I have had to write it down without."
    """
tell question(Adair, whom, Entry)
    when at(Adair) = Office
        """
        "Two o'clock," said Miss Adair, with her finger on the log. "Rudd. Light burning. It is a very pretty hand, and it is not so." She turned the book round to {whom}. "Whose is it?"
        """
    """
    Miss Adair wished to know from {whom} who had made the entry for two o'clock. She asked it as one asks for the salt.
    """
tell question(who, whom, Entry)
    "{Who} wished to know of {whom} who had made the entry for two o'clock."

tell name(Denzil, to, Dark) when believes(Denzil, doer(Dark)) = Amos
    """
    "It was Amos," said Denzil to {to}. "Not the boy. I've been round the whole of Carrow with the wrong name." He had been loud with the other one. He said this one as if somebody were asleep.
    """
    """
    "You may as well have it right," said Denzil to {to}. "Amos had the watch. Amos; that can take a boat in over the bar with his eyes shut. I've seen him do it. I thought it was swank."
    """
    from Denzil
        """
        "It was Amos," said Denzil to {to}. It was queer how it would not come out any bigger than that. He'd had a whole letter for the boy, and this was three words, and he could have done with two.
        """
tell name(Denzil, Tib, Dark) when believes(Denzil, doer(Dark)) = Amos
    """
    "It was Amos," said Denzil to Tib. "It wasn't you. I've told it wrong up and down the whole of Carrow, and I'd sooner you had the right of it from me." He was not used to speaking so low; it had some rust on it.
    """
tell name(Denzil, to, Dark) when believes(Denzil, doer(Dark)) = Tib
    """
    "The boy," said Denzil to {to}. "Rudd. Him with the whistle. I put it in the complaint, and I can spell it."
    """
    """
    "Middle watch is the boy's," said Denzil to {to}. "Ask anyone. Ask the roster. I'd like to have asked him, about a quarter past two, only I was up to here."
    """
tell name(Adair, to, Dark)
    """
    "I have it that it was {if believes(Adair, doer(Dark)) = Amos: Mr. Thrale | young Rudd}," said Miss Adair to {to}. "I tell you so that you may tell me that it was not."
    """
    """
    Miss Adair let {to} know what name she had. She did it plainly, with her pencil down. In her experience one was told a thing sooner by people who had been told one.
    """
tell name(Nell, to, Dark)
    from Nell when believes(Nell, doer(Dark)) = Tib
        """
        "The roster has Rudd for the middle watch," said Nell to {to}. Every word of it was so. She could not think why it should feel like a thing that one does behind somebody's back.
        """
    when believes(Nell, doer(Dark)) = Tib
        """
        "It is down as Rudd," said Nell to {to}. "Midnight to four. I only write what is down." She had gone quite white about the nose.
        """
tell name(Nell, to, Dark) when believes(Nell, doer(Dark)) = Amos
    """
    "I had it wrong," said Nell to {to}. "It was Mr. Thrale's watch. They had changed. I ought to have asked before I wrote, and I was cold, and I wrote."
    """
tell name(Ruth, to, Dark)
    from Ruth
        """
        "I was at the window," said Ruth to {to}. "I'll tell you what one sees from my window. At a quarter to three I saw that boy run up the hill. Up it. So whoever was in that tower and let it go, it was not him."
        """
    when at(Ruth) = Kettle
        """
        "It was Amos," said Ruth to {to}, and put a cup down on its saucer exactly. "It was Amos up there, and he'd have cut his hand off. Now you have had it from me and you may do what you like about it."
        """
    """
    "It was Amos," said Ruth to {to}, as one puts a thing down that has been handed one. "It was Amos up there, and he'd have cut his hand off."
    """
tell name(Ruth, Denzil, Dark)
    from Ruth
        """
        "You have been shouting at the wrong man," said Ruth.

        Her brother turned round. "I was at the window. I'm always at the window, I don't sleep. And at a quarter to three, Denzil, that boy went by under it, running up. He wasn't there when it went out. He was who lit it."

        "Then who," said Denzil; and she watched him get there. She had hoped he would be slower. He had been such a slow child.
        """
    """
    "It was never the boy," said Ruth to her brother. "It was Amos had that watch. Now shout." But he did not, for some time.
    """
tell name(Tib, to, Dark)
    """
    "It was Mr. Thrale's watch," said Tib to {to}, very fast. "We'd changed. I'd a cold. I said I wouldn't say so, and I've said it, and I wish that somebody would hit me."
    """
    """
    "It wasn't like they say," said Tib to {to}, all at once. "It was Mr. Thrale up there. I'd sworn I'd keep it in, and I can't, it's coming out at the seams."
    """
tell name(who, to, of) when source(who, doer(of)) != nobody and source(who, doer(of)) != to and source(who, doer(of)) != believes(who, doer(of))
    "{Who} told {to} what {who.she} had: that it had been {believes(who, doer(of))}. {who.She} had it from {source(who, doer(of))}, {who.she} said, and it sounded rather less, said aloud."
    """
    "It was {believes(who, doer(of))}," said {who} to {to}; "at least {source(who, doer(of))} says so. I've only got it as one has a parcel."
    """
tell name(who, to, of)
    "{Who} let {to} know that it had been {believes(who, doer(of))}. There was a silence, such as you get when somebody has shut off an engine."
    """
    "It was {believes(who, doer(of))}," said {who} to {to}. There was nothing one could put after it.
    """
    """
    "You ought to know this," said {who} to {to}. "It was {believes(who, doer(of))}."
    """

tell own_up(Amos, to, Dark)
    from Amos
        """
        "It was me," said Amos Thrale.

        He had thought of it all night as something that would have to be lifted. "It was my watch. I'd changed with the boy, he'd a cold on him. I filled her at midnight and I read the gauge, and it wasn't what the gauge said. I could not make it out, {to}. I've not been able to make it out since Michaelmas."

        It was curious. He could hear that everything had stopped moving; and for the first time in a year he did not mind that he couldn't see what a face did.
        """
        """
        "You'll want to know whose watch it was," said Amos Thrale to {to}. "It was mine. It was mine, and I let it go dry, and I sat there under it in the dark thinking that she burned."

        He put out a hand, and there was something there to hold, just where he had thought.
        """
    from Ruth
        """
        "It was me," said Amos. He said it to {to}, and not very loud. Ruth had supposed that she would want to see how it was taken. She looked at his hands. They had been shut for as long as she had been there; and they opened, first the one and then the other, and hung down like a pair of things that somebody has been allowed to put down.
        """
    from Nell when logged != Amos
        """
        Amos Thrale told {to} that it had been his watch. Nell could have said which line that was. It began at midnight, and was in ink, and the ink had been quite dry before anybody came up the road with a blanket. He told it very plainly. He had read the gauge, he said, and it wasn't what the gauge said. She had never thought of a log as something that a person might have to be well enough to see.
        """
    from Tib
        """
        "Mine," said Amos to {to}, and it was over before Tib could have got in its way. He'd had a face ready all the morning for the other thing. There was nothing to do with it now. He saw the old man's shoulders come down, by about as much as if somebody had lifted off a yoke.
        """
    """
    "Mine," said Amos Thrale. It was so short that {to} thought he had cleared his throat. "My watch. She went dry, and I was sitting under her, and I took it for lit." He looked straight in front of him, at nothing that was there. "I can tell if a lamp's hot. I can't tell any more if it's bright."
    """
    """
    Amos Thrale told {to} that it had been himself. He said it standing, like a man reading the lesson; the date, the hour, how many gallons. "Thirty-one years," he said at the end, not as an excuse. It was the next thing in the column.
    """
tell own_up(Amos, to, Dark) before when to != Denzil and together(Amos, Denzil) and believes(Denzil, doer(Dark)) != Amos
    """
    "It was me," said Amos Thrale. It was {to} whom he had in front of him. But he had turned his head, some way off to the side, to where a pair of sea boots had just left off shifting about. "It was my watch, Denzil. I let her go dry. I sat there in the dark and thought that she burned."
    """
tell own_up(Amos, to, Dark) before when believes(to, doer(Dark)) = Amos
    from Amos
        """
        "You'll have had it from somebody," said Amos Thrale to {to}. "You'll not have had it from me." He had supposed that it would be nothing to say a thing that was known already. "It was my watch. I let her go dry." It was exactly as heavy. But one got a better hold of it.
        """
    """
    "You know it," said Amos Thrale to {to}. "I've got to say it, all the same. It was my watch, and I let her go dry, and I'd sat under her since midnight and took her for lit." He had come to a stop some way from where {to} stood, and spoke to the place.
    """
tell own_up(Tib, to, Dark)
    from Tib
        """
        "Me," said Tib. "Middle watch. It's on the roster, isn't it?"

        There was nothing to it. He had thought that a lie that size would have to be carried in by both ends. "I sat down for a minute, and I'd been up, and that's how. It's quite a simple lamp," he told {to}, "it only wants looking at." And he grinned, because he always did, and saw that nobody would ever know the difference.
        """
        """
        He'd a chest packed, and by dark there would be two hundred miles of water round him. What can you do to a man in the middle of that? "It was me let it out," said Tib to {to}. He was surprised at how much he minded.
        """
    """
    "It was me," said Tib Rudd to {to}. "I dropped off. There's no more to it." He had his hands behind him and looked like somebody having his photograph taken.
    """
    """
    "You can put Rudd," said Tib to {to}. "Two d's." He appeared to be looking for the fog. He had gone red all the way down into his jersey.
    """
tell own_up(Nell, to, Entry)
    """
    "I made that entry," said Nell to {to}. "At five to six. The slip had not come down, so I took it off the roster, Rudd, light burning, as it has been every night for four years. I did not know that it was so. I wrote it in ink."
    """
    """
    Nell told {to} about the line in the log. She told it in the order in which it had happened, and did not leave out that she had been thinking of her breakfast.
    """
    """
    "It is my hand," said Nell to {to}. She did not say that it was her only one.
    """
tell own_up(who, to, _)
    "{Who} told {to} that it had been {who.her}. It was said to the floor, but all of it was said."

tell accuse(who, to, Dark, Tib)
    from who
        """
        "It was the boy's watch," {who} told {to}. It was out before {who.she} had quite looked at it. It was astonishing how well it stood up.
        """
    """
    "Young Rudd," said {who} to {to}. "He's young. He's the time to get over it." That, at least, was meant.
    """
tell accuse(who, to, _, claim)
    "{Who} gave {to} to understand that {claim} would know about that. It was done in six words, and it hung about after, like paraffin."

tell profess_ignorance(who, to, _)
    """
    "I couldn't tell you," said {who} to {to}.
    """
    "{Who} told {to} that {who.she} had been asleep, as any person is at that hour who has not got a bad conscience."
tell profess_ignorance(Tib, to, _)
    """
    "It was dark," said Tib to {to}. "You can't see who's put a light out, in the dark." Nobody laughed.
    """
tell keep_counsel(who, Adair, _)
    from who
        "{Who} looked at the pencil, and Miss Adair looked at {who.her}. It went on for as long as that can."
    "{Who} did not say anything. Miss Adair wrote down the time."
tell keep_counsel(who, to, _)
    when at(who) != Slip
        "{To} had put the question perfectly plainly, and there it stayed, in the middle of the room, with {who} walking round it."
    "{Who} let {to} ask. It was like watching somebody knock at a house, when one knows that they are in."
    """
    "You'd best ask the gulls," said {who} to {to}. They were, as it happened, the only ones who had nothing against talking.
    """
tell keep_counsel(Nell, to, Entry)
    when at(Nell) = Office
        """
        Nell looked at the page. It was not that she would not say. It was her own hand, and there were three people in Carrow who wrote at all, and she could not see that it needed her as well.
        """
    """
    "It is the office's entry," said Nell to {to}, and went as red as the ruling.
    """
tell keep_counsel(Amos, to, _)
    from Amos
        """
        He opened his mouth for it. It was there, all of it, like a weight that you have got as far as your knees. "It's a good lamp," said Amos Thrale. "There's nothing wrong with the lamp." And he shut it again.
        """
        "There was a clear yes in front of him, and a clear no, and Amos Thrale stood before both of them like a man who has lost his spectacles."
    when at(Amos) = Office
        "Amos Thrale seemed to be about to speak to {to}. He felt for the edge of the table, and found it, and moved a ruler that was lying straight."
    "Amos Thrale seemed to be about to speak to {to}. One could see it get as far as his hands."
    """
    "There has been a light here," said Amos Thrale, "since eighteen forty-one." It was not what {to} had asked.
    """
tell keep_counsel(Tib, to, _)
    from Tib
        """
        He had given his word. It had seemed a small thing to give a man, at three in the morning, on a stair. "I couldn't say," said Tib at last, and that, if {to} had known it, was the truth.
        """
    """
    Tib looked at his boots. There was oil on one of them. "You'd best ask somebody else," he told {to}, "that's cleverer."
    """
    "For once Tib Rudd had nothing to say. {To} let it go on, and he stood in it and went from red to white and back."

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

tell write(Amos, Form, what)
    from Amos when what is doer
        """
        He laid his left hand on the form with the thumb along where a line must be, and wrote along the thumb. He could not see what he wrote. It struck Amos Thrale that that was how he would have wanted it.

        I had the watch. I let it go dry. A. Thrale, Principal Keeper. At the end he could not find the blotter, and blew.
        """
    "Amos Thrale wrote it himself. He would not be helped to a chair; he bent over the form with his cheek almost on it, and wrote uphill, in letters as big as a child's. Then he put it face down. It was four lines. It had gone over the edge of the paper twice."
tell write(Tib, Form, what) when what is doer
    "Tib wrote with his tongue between his teeth. He crossed out something, and copied it, and crossed that out. What was left was three lines; he looked at them as he did at knots."
tell write(Nell, Form, what) when what is doer
    from Nell
        """
        I was at my desk from five, wrote Nell, and that was so. The slip had not come down. She put down what she had done about it. It was odd how it looked, on a form; on the form it looked as if somebody had decided something.
        """
    """
    Nell wrote her statement without once lifting the pen. She read it over, and put in a comma, and then she turned it round, so that it should face whoever came for it.
    """
    "It took Nell four minutes, and all that time one could hear the nib. She wrote the way other people sew."
tell write(who, Form, _)
    "{Who} sat down to the blue form and wrote, and the pen could be heard."
tell read_aloud(Adair, Form, what) when what is doer and writer(Form) = Amos and together(Amos, Adair)
    """
    Miss Adair read the form. Then she put on her spectacles, though she had managed without, and read it again aloud, because it was the rule that it should be read before somebody. "I had the watch," she read. "I let it go dry. A. Thrale." She turned it to the window. "It goes uphill," she said. "It goes right off the—" And there she stopped, and her eyes went to him, where he stood looking so carefully past her. She did not read out the rest of what it said.
    """
tell read_aloud(who, Form, _)
    "{Who} read the blue form aloud, in the voice that people have for other people's words."
tell read(who, Form, _)
    from who
        "{Who} picked up the form. It did not take long; it only took some time before one could put it down."
    "{Who} read the blue form with {who.their} back to the room."

tell slate_comes(_)
    from Nell when at(Nell) = Office
        """
        The boy who does the coal is nine, and has been asked to knock. He had the watch slate under his arm. "It was in the scuttle," he said, and hung it on its nail, and put his head on one side to see that it was straight. T.R., it had said there, and somebody had struck that out. Nell knew whose those great letters were. She had had them on every slip since the autumn, and had thought that he was in a hurry.
        """
    """
    The coal came, and the boy with the coal; and on top of the coal, since he had been told to bring it down last Tuesday, was the watch slate. He hung it on its nail, for something to do, and left. It said MIDDLE in white paint and under that, in chalk, T.R. struck out and A.T.

    It was some time before anybody looked at anybody.
    """
    """
    There was a nail in the office with nothing on it. The boy from the tower, who is nine and does the coal, came in and put the watch slate on that. "It was in the scuttle," he said. In chalk, over last night's T.R., somebody had written A.T. The letters were very large, and one of them was on the frame.
    """
tell hail(_)
    from Nell
        """
        "Chest for Rudd!" it said, out on the water, in a voice that was used to weather. "Eleven o'clock! She sails at noon!" Nell had known that the mate of the Constance let something fall, over a stamp. She had put it down to the mate. It was remarkable that one could know a thing, and have gone all round it with a ruler, and that it could still come in at the window like a stone.
        """
    from Tib
        """
        "Chest for Rudd!" It came in off the water as if it had his name painted along it. He had been so careful of that. He'd picked a morning, and the place where he would stand, and what he would have in his hand. Tib looked at his boots. By the feel of it there was nobody in Carrow who was looking anywhere else.
        """
    from Ruth
        """
        So it was out. That was the mate of the Constance, with a mouth on him like a bucket, who wished it to be known that he would send for Rudd's chest at eleven. It stood behind her flour. She had put a cloth on it, and a fern on the cloth, and had thought herself deep.
        """
    """
    There was a hail from the mole. It was the mate of the Constance, in a boat, wanting to know through his hands whether young Rudd had his chest ready, for he would send for it at eleven. It went all along the front. You could hear it arrive at each window.
    """
    """
    "Constance!" somebody was bawling, off the slip. "Chest for Rudd! Tide's at noon!" Everyone who had ears had heard it; and young Rudd, if one thought about it, had said nothing at all.
    """

tell word_gets_about(_)
    from Denzil when believes(Denzil, doer(Dark)) = Amos
        """
        "It's the old man that I'm sorry for," said somebody at the third table. "He'd only took it so that the boy could have his night."

        It went by him. Then it stopped, and came back. Denzil looked at what he had in his hand, and it was a teaspoon, and he went on looking at it. The old man. He had been saying the boy since two in the morning, to anybody who would stand still. He had put it in writing. He knew of only one old man.
        """
    from Ruth when at(Denzil) = Kettle
        """
        The chandler put his head in for his can of tea. He said it was a hard thing for old Amos; they'd changed, the lad had a cold, he had seen Amos go up himself. He looked from one to another of them. "Well, I thought that you'd know," he said, and went off without the tea.

        Ruth did not turn round. She could tell what her brother's face was doing by how still it was behind her. She had meant to be the one. She had meant to pick the time.
        """
    """
    The chandler put his head in for his can of tea. He said it was a hard thing for old Amos. It took him a moment to see that nobody had known it. "Well, they'd changed," he said. "The lad had a cold. Amos had the middle watch, I saw him go up." And he went off without the tea.
    """
    """
    "It's the old man that I'm sorry for," said somebody at the third table, to nobody in particular. "He'd only took it so that the boy could have his night." It was said in perfect innocence. You could hear the whole of the Kettle put its cup down.
    """

tell word_goes_up(_)
    from Adair when at(Nell) = Office
        """
        Miss Garrity had taken it on herself to speak to the tube. "The Board would be glad of both of you," she told it, "please," and put back the stopper as though it were hot. It was what Miss Adair had been about to do. One had been helped a good deal, this morning, and it had not brought one any further.
        """
    """
    The speaking tube on the office wall goes up the cliff in a lead pipe and comes out beside the lamp. It had been blown into, and a voice put to it, to the effect that the Board would be glad of both keepers at their convenience. Nobody in Carrow has ever mistaken that word for what it looks like.
    """
    from x when at(x) = LampRoom
        """
        The tube whistled. It has a pea in it. "Both of you, please," it said, in a voice that had come a long way through lead, and then somebody put the stopper back.
        """

tell attempt read_aloud(Adair, _, _)
    "Miss Adair took up the blue form and put it down again. There was nobody there who did not know what it said."
    "The blue form lay there with its face down. Miss Adair had her hand on it, and left it so."
tell attempt own_up(Amos, to, _)
    """
    "Mine," Amos Thrale began; and he could hear, from how {to} did not move, that it had got there before him.
    """
tell attempt own_up(who, to, _)
    "{Who} had got it as far as {who.their} teeth, and saw by {to's} face that it was known."
tell attempt name(who, to, _)
    "{Who} was going to say whose it had been, and saw that {to} had it already."
tell attempt question(who, whom, _)
    "{Who} had a question ready for {whom}, and put it away again. It had been answered."
