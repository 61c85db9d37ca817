# Whose doing it was: asked, said, laid on others, and kept back.

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
