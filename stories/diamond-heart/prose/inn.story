# What is carried up a stair, and said in a small room.

tell comfort(Spike, Rarity)
    from Rarity
        "He had put his chin down on her head. It was an old arrangement. It used to be the other way about, when he was the height of a workbasket."
        "“It's all right,” said Spike, which was kind of him, since nothing was. He patted her between the shoulders, with two fingers, as one settles a cushion."
    from Spike "She shook. He put an arm round her, and it was like holding something that had been wound up."
    "Spike held her for a while."
tell comfort(Rarity, Spike)
    from Spike
        "She had taken his hand, the clean one. She turned that over in both her hooves and held it as if it had been cold."
        "“You stopped,” said Rarity. “You had only just got there, and you stopped them. I want you to have that too. You may put it next to the other.” He tried to. It was not the same size."
    from Rarity
        "There were things that one said. She had heard them at funerals, in excellent French. She leaned her forehead on his arm, and stayed like that; it was the best she could do by way of a remark."
        "“Tell me where it hurts,” said Rarity, and when he only looked at her, “Then I shall sit here. I take up very little room.”"
        "She had found a rag of clean lining in her sleeve. She wet that and washed his fingers, one after another, with the claws; and he let her, he gave her each of them as she came to it."
    "Rarity sat by him, and said little. It was a good deal."
    "Rarity had her hoof on his arm, and kept it there."
tell comfort(who, whom) when away(at(who))
    "{Who} sat with {whom}, and said what there was to say."
tell confide(who, whom) when away(at(who))
    from who "{Who} told {whom} what hurt. It took a while to find the end of it."
    "{Who} told {whom} how it was."
# A joke where there is little to laugh at.
tell lighten(Spike, Rarity) when away(at(Spike))
    from Spike
        """
        "I had a speech," said Spike. "It was nine things. I did them to a goat, on the second day, and it ate the list."

        She looked at him quite blankly; and the blankness gave way at one side. It was not a laugh. It was the place where one is kept.
        """
        "“You should see the other window,” said Spike. It was out before he had looked at it. He stood there with his mouth open, and she put up her hoof and shut it for him, and left the hoof where it was."
    from Rarity
        """
        "They gave me four for the price of one," said Spike. He meant the bits; he was holding the two that were left on his palm, to show her. "It's the ears. I've got a rich man's ears."

        He was grey about the mouth, and it was the worst joke that she had heard in a year. It had been made for her, by hand. Rarity told him that they were very distinguished ears.
        """
    "Spike made a joke of it, and looked to see how Rarity took it."
tell thank(Spike, Rarity)
    when departed(Rarity) and away(at(Rarity))
        from Spike
            "“Thank you,” said Spike. “For what?” said Rarity. He thought about it. There was a list. “For not going faster,” he said."
            "He said thank you. She looked round to see what she had done, and he could not have pointed to it; it was more a matter of all four corners."
        from Rarity
            "“Thank you,” said Spike, to the quilt; and then, since it was not the quilt, to her."
            "He thanked her. He did it with his head down, as one signs for a parcel, and Rarity would have liked to know what was in it."
        "Spike thanked her. It took him some time to find for which of the things."
tell thank(Rarity, Spike)
    when departed(Rarity) and away(at(Rarity))
        from Rarity
            "She had thanked people for a living. One inclined the head, and let them see that one had noticed what it cost. “Thank you for coming,” said Rarity, and it came out as it does from somebody at a door, in the rain."
            "“I have not thanked you,” said Rarity. “I’ve been looking for one that I hadn’t used on a duchess.” She had not found it. She said the plain one."
        from Spike
            "“Thank you,” said Rarity. There was nothing round it at all, no darling and no how very, and he put it away carefully, as you do with glass."
            "She thanked him, out loud, before he could get out of its way. Spike said that it was on the way. It had been; he’d come along all of it."
        "Rarity thanked him, and left the rest of the sentence off."
tell pardon(Spike, Rarity)
    from Rarity
        """
        "I'm not angry any more," said Spike.

        It had come from nowhere. They had not been speaking of that at all. "About the tea," he said, "and the. All of it. I was, for a bit. I was for most of the way to Canterlot Hill. And I looked for it this morning and I couldn't find where I'd had it."

        She had made a speech for this. It had three parts, and there was a place in it where one paused. Rarity paused.

        "Thank you," she said.
        """
        "“You needn't do that,” said Spike, “look at me like that, sideways. It's done with. I had it all the way to the first river and I think I must have put it down to drink.”"
    from Spike
        """
        She kept looking at him as one looks at a vase that one has broken before. He couldn't have that. "It's gone," said Spike. "The teacup, and. You know. I don't hold it against you. I haven't got anywhere to put it, I came with the one bag."

        It made her laugh, or at any rate it made her something.
        """
        "“I forgive you,” said Spike. He had thought that there would be more to it. There was a bit of him that had been standing up for days, and it sat down."
    "Spike told her that he held nothing against her any more. He had some trouble to remember what it was."
tell pardon(Rarity, Spike)
    from Rarity "“As if there was anything,” said Rarity to him. There had been something. It went."
    "“It's nothing,” said Rarity to Spike. “It is all quite gone.”"
tell pardon(Innkeeper, Spike)
    from Innkeeper "It had its head down. He used to stand like that, with a window behind him. “Well, tha's said,” the innkeeper told it. “I'll not say it twice.” She could not have told which of the two she was talking to."
    from Spike "“I'll not spit on thee,” said the innkeeper, after a time. “He would have drawn on thee first. He allus drew first.” She said it to the lamp."
    "The innkeeper said that she would not hold it against him more than she could help."
tell pardon(Scarred, _)
    "“No hard feelings,” said the scarred one, in the voice in which he had said the other."
tell pardon(who, other)
    "{Who} let it go, what {who.she} had against {other}."
tell apologise(Rarity, Spike)
    from Spike "“I'm sorry,” said Rarity. It was bare, like her face. He did not know for which of the things; and she saw that. “From the top,” she said."
    "Rarity told Spike that she was sorry."
tell apologise(Spike, Rarity)
    from Rarity "“I'm sorry,” said Spike. “I only wanted to carry something.”"
    "Spike told Rarity that he was sorry."
tell apologise(who, to)
    "{Who} told {to} that {who.she} {who:was|were} sorry."
tell make_light(who, _)
    "“Don't,” said {who}. “It's nothing. It's less than that.”"
tell be_short(who, to)
    "“Sorry is not enough,” said {who} to {to}."
tell bring_word(Barkeeper, Innkeeper, Fall)
    from Barkeeper
        """
        She did not look up. "Tha's on wrong side o' t' bridge," she told him.

        "Your lad," said the barkeeper. He had been over it the whole way, how it could be got into two words, and it could, and those weren't them. "Fell. Glass."

        She waited for the rest. He shook his head. It's a long one, on a dragon; there's no mistaking it.
        """
    from Innkeeper
        """
        The green one from over yonder stood in her door, with his apron off. Twenty years he'd pulled ale within a stone's throw and he had never once stood there. "Your lad," he said.

        She put down the lamp. She'd brought him up from four. He had come with a cough and one shoe. There'd always been somebody who was going to come and tell her; she had had them all, in her head, the constable, the carter, that girl from the mill. It was never this one, and he never had his cap in his claws. "Who?" said the innkeeper.

        "Young dragon," said the barkeeper. He seemed to want to leave it there, and could not. "Didn't mean."
        """
    from Spike
        "The barkeeper had come over the bridge. He spoke to the old mare with his head bent, two words and two more; and she looked across him, over all the tables, at Spike's hands."
    "The barkeeper told the innkeeper. It was two words. She asked for a third, and he gave her that."
tell bring_word(Spike, Innkeeper, Fall)
    from Spike "“There's been,” said Spike. “Over the bridge. There's somebody dead. He'd a scar.” She had stopped cutting bread. He saw the knife go down, quite slowly, and lie there."
    "Spike told the innkeeper that a stallion with a scar was dead."
tell bring_word(Rarity, Innkeeper, Fall)
    from Rarity "“There has been an accident,” said Rarity, “at the tavern. One of the gentlemen,” and stopped. She had said it as one says it. “He is dead. He had a scar, here.”"
    "Rarity told the innkeeper that somebody was dead, over the bridge, and what he had looked like."
tell bring_word(who, to, _)
    "{Who} told {to} who was dead."
tell question(Innkeeper, whom, Fall)
    "“Who?” said the innkeeper to {whom}."
tell name(who, to, Fall)
    "{Who} told {to} who had done it."
tell own_up(Spike, Innkeeper, Fall)
    from Spike
        "“It was me,” said Spike. There was nobody else that it could have been. He wanted her to have it from him."
    "“It was me,” Spike told the innkeeper."
tell own_up(who, to, _)
    "{Who} told {to} that it had been {who.hers}."
tell call_to_account(Innkeeper, Spike, Fall)
    from Spike always
        """
        "Thee," said the innkeeper.

        {if at(Spike) = Inn: She came round the end of the plank. | She came across the boards.} She was a good deal smaller than she had been, she'd no hat on; it must have been that. She stopped in front of him about where you would to be measured.

        "I had 'im off my sister when he were four," she said. "He'd a cough. He weren't a good lad. I'll not 'ave thee think I thought he were. But I've his bed up there wi' sheets on, and I've to go an' tell 'em to stop airing it, so I want it from thee. How did it come about?"

        In all the books somebody comes with a lantern and a warrant. He had been listening for that. He had not thought of anybody's sheets.
        """
        """
        "Stand up," said the innkeeper. He was standing. "I'm his aunt. I've had the bringing up of him, there's nobody else'll ask thee; constable's nine mile off, and drunk. So it's me. Tha'll tell me what tha did, from the beginning, and tha'll look at me."

        She had taken off her hat to do it. He looked. She had the same chin.
        """
    from Rarity
        """
        "I'm his aunt," said the old mare. "There's no one else to ask it."

        She had come quite close to Spike, and looked up at him, and one saw how her neck had been burnt once, long since, along the side that the hat hid. It had never entered Rarity's head that such a person would have an aunt. One thought of them as beginning at the door.

        "How did it come about?" said the innkeeper. "I'll have it from thee. Not from 'er."
        """
    from Innkeeper
        """
        She had thought what she would do. It was all to hand, the cleaver, and the cellar flap; there wasn't a soul in Dravonia who'd have said a word. She got as far as to stand before it. It had red to the elbows, and most of that was its own.

        "That were my sister's lad," said the innkeeper. "Tha'll tell me how it was."
        """
    "The innkeeper asked Spike how her nephew had come by his death. She asked it standing, with her hat off, and would have it from nobody else."
tell call_to_account(who, whom, _)
    "{Who} asked {whom} to answer for it."
tell answer_for(Spike, Innkeeper, Fall)
    from Spike
        """
        He told her. It wasn't long. He put in the knife, since it was part of it, and that he'd lain down on purpose; he heard it go by and it sounded like a trick that one is proud of. "And I picked him up. I thought it was a window. I thought that he'd be outside then and we would be inside," said Spike. "I never looked what it was made of. It was me. There wasn't anybody else."

        "Did he say owt?"

        "No."

        She nodded for some time.

        "Ground's stony, up by the ash," she said. "There's none here dig that'll not want paying. Tha's got claws."

        "Yes," said Spike. "What time?"

        "Six. Afore the heat."
        """
        """
        "I threw him," said Spike. "I was angry and I had him off the ground and there was a window. I meant it to go like it does in a play. I'd give," and there was nothing on him, he had two bits and a key. "I'll do what there is to do. I won't go off. Whatever it is that people do here."

        "They bury 'em," said the innkeeper. "And him as did it digs. Up by the ash, six o'clock, afore the heat. And then tha'll carry. At the front, where they'll all see thee."

        He said that he would. It seemed very little. Later on it did not.
        """
    from Rarity
        """
        He told it to her as he used to tell on himself when he was small: from the front, with nothing left out, and his arms straight down. He told her about the window. He said that he had not looked what it was made of.

        "It was for me that he," Rarity had begun.

        "I know who it were for," said the innkeeper. "I've eyes. I'm talking to 'im."

        There would be a grave to be dug, by the ash, where the ground was bad, and he would be the one to dig it. He said yes before she had finished. "At six," said the old mare; and she put up a hoof to her head for the hat, and it was not there, and she looked all round for it, on the {if at(Spike) = Inn: plank | bed}, and on the floor.
        """
    from Innkeeper
        """
        It said it straight out. She'd had carters lie to her face about a broken cup. "It was me," it said, "there wasn't anybody else," and looked at her, with the water running down beside its nose; and did not wipe that, so as not to take its eyes off.

        A lad would have had somebody else in it. He always had.

        "Tha'll dig," said the innkeeper. "At six, by the ash. I'll bring thee a spade."

        "I don't need one," it said, and held them up to show her. She wished that it had not been so civil. It had been such a comfort, the other way.
        """
    "Spike told the innkeeper how it had been, from the beginning, and that he would do whatever there was to do. There was a grave. He would dig it."
tell put_off_answer(Spike, Innkeeper)
    from Spike "He could not get it out. There were a good many words, and they had all come up to the door at once and stuck there. She waited longer than most would."
    "Spike gave her no answer, and could be seen to try."
tell put_off_answer(who, to)
    "{Who} gave {to} no answer."
tell take_share(Rarity, Spike)
    from Spike when guilt(Rarity) <= 1
        """
        "You've got hold of it by yourself," said Rarity. "All of it. I can see you do it. I was there too."

        "You didn't throw him."

        "I looked at that door, all evening, and wished for somebody to come in and make it stop. I never said how. I would not have minded how." She was quite steady. "So there's a piece of that which is mine, please, and I'd like to have it. You never could carry a thing and let someone take the other end."
        """
    from Spike when guilt(Rarity) > 1
        "“That bit's mine,” said Rarity. He'd been saying it over again, the part about the glass, and had got to where she sat. “Give it here. I mean it. You've room for only so much in one dragon.”"
        "They were quiet. He knew what she was doing; she'd her lips tight, and was holding on to her end of it. It did weigh less. He thought that it ought not to."
    from Rarity when guilt(Rarity) <= 1
        """
        He looked at his hands. He had washed them, and he looked at them, and there they were. It was the way that one looks at a piece of work one has been told is by oneself.

        "It isn't all yours," said Rarity. "You're to give me some."

        "You don't want it."

        "Of course I don't want it. Who would? I sat there being gracious until it needed a dragon. I could have screamed at half past six." She held out her hooves, both of them, side by side, exactly as though there were going to be wool. "I don't say halves. What I can lift."

        He laughed, in a horrible fashion, and cried; and it was some time before either of them was any use.
        """
    from Rarity when guilt(Rarity) > 1
        "“I keep hearing it too,” she told him. “It squeaked. You needn't tell me about it as if I'd been out of the room.” It was cold comfort. She had noticed that one could warm one's hooves at that, if there were two."
        "She went over it with him once more, from the sheet to the window, and took out what was hers and put it on her side. There was not any less of it. There was less of it in one place."
    from Innkeeper "She could hear them up there. They'd stop and go on. They were sharing something out; it takes that sort of time."
    "Rarity told him that it was not his alone to carry. She had been there, and she would have her part of it."
tell take_share(who, of_whom)
    "{Who} told {of_whom} that some of that was {who.hers}."
tell see_to_oneself(Spike, Bar)
    from Spike before when accused_of(Spike, by Innkeeper) != nothing and together(Spike, Rarity)
        """
        "In a minute," said Spike. "I will. I've got to do this first or I'll fall down, and then you'd have it from nobody."

        The old mare stood where she was. It is possible that she would have stopped him; but there was the bar, from her own grate, and he put the end of that in his mouth and breathed, and it went brown, then the colour of a plum, and a cherry, and a carrot. Rarity had come round to his other side. She took hold of that hand.

        It made a noise like a cutlet. There was a smell that they would all three know again. What he had said was a word he'd got from a book about pirates.

        "Well," said the innkeeper, when he could see her. She had got hold of the bedpost. "That's that shut. Now tha'll tell me."
        """
    from Rarity before when accused_of(Spike, by Innkeeper) != nothing and together(Spike, Rarity)
        """
        He begged the old mare's pardon, and would she wait. And then he breathed on the iron till it was orange, with the two of them looking on, and shut himself up with it, as one seals a letter.

        Rarity held his other hand. It was she who screamed. The innkeeper had not moved. She'd seen cattle branded, her face said; she had not seen one say sorry first.
        """
    from Spike before when accused_of(Spike, by Innkeeper) = nothing and not together(Spike, Rarity)
        """
        There was a bar for the grate. He put the end of it into his mouth, and breathed, till it was orange; red sticks. It is not hard if you've someone to be brave for. There were the cornflowers, and he told them to look away.

        When it was over he lay with his face on the boards. They were very clean. He could see how often they'd been scrubbed.
        """
    from Spike before when accused_of(Spike, by Innkeeper) = nothing and together(Spike, Rarity)
        """
        There was a bar for the grate. He put the end of it into his mouth.

        You breathe round it. He had done it once for a wager, with a poker, and Twilight had not spoken to him till the Thursday. Spike breathed, and it went brown, then the colour of a plum, and a cherry, and a carrot; she stood by the bed with her back against the wall and her eyes as big as plates.

        "You'd better look out of the window," said Spike. It was hard to say round a bar.

        "I had better not," said Rarity. She came and took hold of his other hand.

        It made a noise like a cutlet. There was a smell that they would both know for the rest of their lives. What he had said was a word that he'd got from a book about pirates; and when it was over, and he could see, there was the ring of her teeth all round the edge of his wing, where she had held on.
        """
        """
        Dragons don't sew. You would break the needle. He explained that to her, while the bar got hot, in order to have somebody listening: you close it with heat, and it grows up from below like a path. It was in all the manuals. It did not say how you were to hold your hand still.

        So she held it. She laid her hooves over his, and her cheek along the top, to weigh it down. "On three," said Rarity.

        "Is it on three or after three?"

        "Spike."

        He did it on two. It hissed. He counted the cornflowers on the wall, and got to nineteen.
        """
    from Innkeeper before when together(Spike, Rarity)
        """
        It had the bar from her grate in its mouth. She took it that it was meant for her. Then she saw the white one holding its other hand, and that neither of them had so much as looked round at the door.

        She had done a ewe that way once, that a dog had been at, and it had wanted three to hold her. This one held itself. It made the noise that the ewe made, only into its own arm, so as not to be heard below.
        """
    from Rarity before when accused_of(Spike, by Innkeeper) = nothing
        """
        He breathed upon an iron bar until it glowed. She had seen him light ten thousand candles; it was the same breath, the same small frown. "It wants to be orange," said Spike. "Red sticks."

        She had shears in her bag, and silk, and there was not a thing in it that would go through him. She had never been of less use to anybody. He sat on the floor by the grate, with his bad arm on a chair, and turned the bar about to see whether it was done on the other side.

        "Talk about something," he said.

        "There's a hem on that curtain that would make you weep," said Rarity; and he nodded, and did it.

        He did not scream. She did. He told her about it, afterwards, with his head against her knee: how it had been just the note at which the glasses ring.
        """
    "Spike heated the bar in his own fire, and closed the wound with it. It hissed. After that it did not bleed."
tell see_to_wound(Rarity, Spike, Bar)
    from Rarity "He breathed on the iron until it was orange, and gave it to her by the cold end; and she did it. She did it as one cuts velvet. One must not stop."
    "Rarity laid the hot iron to his shoulder, and held it there while one might count ten."
tell see_to_oneself(who, _)
    "{Who} saw to {who.their} own wound."
tell see_to_wound(who, of_whom, _)
    "{Who} saw to {of_whom's} wound."
tell take_along(who, what)
    "{Who} took {what} along."
tell ask_home(Spike, Rarity)
    from Rarity
        """
        "Come home," said Spike. "I could carry the bag. There's nobody cross with you, or they are but they're tired of it. You could have my room, it gets the sun. You wouldn't have to be anyone."

        It was all in front of her, with its lamps lit. She could smell the stairs.
        """
        "“We could go back,” said Spike. “In the morning. I've got two bits.” He said it to his knees, like someone who has been told what the answer is and would like to have asked."
    from Spike
        """
        "Come home with me," said Spike.

        It was the first of the things that he had got by heart, and the one that he had been most certain of. He'd had her face in it. It used to go, in his mind, above the hills, quite different from how it was going.
        """
        "“You could come home,” said Spike. It wanted saying. It had come three days with him and it was only fair."
    "Spike asked her to come home."
tell come_home(Rarity, Spike)
    from Spike "“Yes,” said Rarity. “Yes, I think so. I'm so tired, Spike, I don't think that there is anyone there to find.” She said it into his neck. He'd got what he came for. He wondered why he should be sorry."
    "Rarity said that she would come home."
tell go_on_looking(Rarity, Spike)
    from Spike
        """
        "No," said Rarity. "Not yet."

        She had her hoof on his arm so that he should not go off, and mind it. "I met her," she said. "For about as long as it takes to drink a cup. I told a person that I did not want him, in so many words, and there was no fan. I was dreadfully frightened; it was the first thing I've said in a year that I knew who was saying it. She's out here. If I go home now I shall be somebody who was fetched."

        He thought about that. He had been looking down on that road for three days, and it had struck him only as something with Rarity on it.
        """
        "“I can't,” she said. “I should be so happy, and it would be by teatime on Thursday that I asked somebody what they thought of my hair. I have to go on until I'm certain that it's me who is going.”"
    from Rarity
        """
        "I can't, Spike. I've just got as far as having a voice. It's so small, you could put it in a thimble. If I take that home, and everybody's kind to it..." One ought to be able to draw such a thing, or cut it out. "I went to find something. I've seen the back of it going round a corner."

        He looked as one does who has set down a thing that he carried a long way, and been told that it's the next house.
        """
        "“Not yet,” said Rarity. “I'd like it above anything; that is how I can tell.”"
    "Rarity could not come home, not yet. She told him why."
tell say_quest(Rarity, Spike)
    from Spike
        """
        "I ought to tell you something," said Rarity. "Before you ask me. You think that I ran away."

        He'd thought so. He had had it all worked out, that she was ashamed, and out here in the wet with it.

        "I did, a bit. But I was going somewhere too. That's what I did not tell them, since I did not know it. There's someone whom I mislaid, and I hear her now and then. I heard her tonight. She had such a plain voice. I mean to go on till I catch up with her. It may be a very long way, you know; I was not paying attention when she left."

        She looked all the time as if he might take it from her. It came to him that he had flown three hundred miles to do just that.
        """
    from Rarity
        """
        She would have to say it, or he'd be kind, and it would be too late. "I'm not out here to be sorry," said Rarity. "I am sorry. One can do that at home. But I'm looking for somebody, Spike. I used to be quite a nice person, I've met people who remember her. I thought, if I went where nobody knew that other one. And do you know that it works? It's beastly, and it works."

        He had put his head on one side. He was turning it over to see where it opened.
        """
    "Rarity told him what she was out there for, and that she was not done."
tell go_along(Spike, Rarity)
    from Rarity
        """
        "I thought I'd come to take you home," said Spike. He'd been so quiet that she had supposed he was asleep. "I had it all ready. And I don't want to now. I mean I want to, but it's like wanting the cake back that you've given someone."

        There was only the one candle, and it was on his other side.

        "I'm not here to take you back," he said. "I'm coming with you. I'd carry things. I wouldn't say anything if you found her, I'd know, I'd just nod. You can go first."
        """
        """
        "So it's further on," said Spike. He said it as one says it of a shop.

        "It may be."

        "I've got the map. It stops at the river, but somebody must have one that starts there." He was frowning at the quilt, and smoothed it out, as if that had roads on it. "I thought I was fetching you. I'm not. I'm coming with you, if you'll have me. I could be of use if there's a wall."

        It was some while before she saw that he'd said it, and that it was over, and he was waiting with his ears down.
        """
    from Spike
        """
        It was odd that he had not seen it. You want somebody to be well; and you want to have them; and you fly for three days with the two of them under your arm, and they're not the same parcel.

        "I'm not here to take you back," said Spike. "I'm coming with you."

        It was nothing that he had got ready. She turned round to him on the bed with her mouth open.

        "I'd not be in the way. When you find her," he said, "the one you're looking for, I'd like to be there. I knew her quite well."
        """
    "“I'm not here to take you back,” said Spike. “I am coming with you.”"
tell take_company(Rarity, Spike)
    from Spike
        """
        "You'll be bored," said Rarity. "I stop at every hedge." She'd got hold of the tip of his thumb. "You will say that you don't mind, and carry it all, and never tell me that I'm tiring. I shall have to learn to look round."

        "All right," said Spike.

        "I'm only saying what it will be like," said Rarity.
        """
        "“Yes,” she said. “Please. Oh, yes, please,” and after that neither of them could think of what one does."
    from Rarity
        "“I go very slowly,” Rarity warned him. It was all she had, in the way of a no."
        "“Would you?” said Rarity. It wasn't the right word; it had such a hope in it. She had been so good at not having any."
    "Rarity said that he might."
tell send_back(Rarity, Spike)
    from Spike "“They'd never forgive me,” said Rarity. “Nor would you, some wet Tuesday. Go home to Twilight.” She did up his top scale, as if it had been a button."
    "Rarity would not have it. He had his own people, and she sent him back to them."
tell say_dear(Spike, Rarity)
    from Rarity
        """
        "I said loved," said Spike. "In your workroom. With a d."

        "I know what you said."

        "It hasn't got one." He was looking straight at her, and it made his eyes water, like the sun. "I took it off again about ten minutes later. It was only that I was out of the window by that time. I love you. I did when you were horrible. I do with your face like that. I don't know how you would prove it."

        She had been told so in verse. She'd had it said to her by people with orders on; it had always been as if they spoke to somebody behind her. Rarity looked over her shoulder. There was the wall, with a cornflower.

        "You came in at that door," she said. "You needn't prove it. I saw you come."
        """
        """
        "I love you," said Spike. He tried it once more, as you try a stair. "I love you. I wanted you to have it without the end on."

        There are things that one can't be told; one has to have had them stand in front of one, and shake. She believed him. It was like putting down a foot in the dark, and there is the floor.
        """
        "“You're the,” said Spike. “I mean that you're it. That's all. You can have that.” It was by some way the best thing that had been said to her in three languages."
    from Spike
        """
        He'd said it once in a rage and once in the past; and it deserved to be said with nothing on.

        "I love you," said Spike. "I want to start again from there."

        Rarity did not say anything. She'd gone quite white, under the white. He thought that perhaps it had been too soon, or that there was blood on his chin; and then she took hold of his face, on both sides, and looked into it from the one corner to the other, as she used to look through a length of cloth against the window for the flaw.

        "Yes," she said. "There it is."
        """
        "“I love you,” he told her. “I'm sorry that it's here.” It had a smell of burning in it, that room, and of lye. It would have to do."
    "Spike told her that he loved her. It was in the present, this time."
tell say_dear(Rarity, Spike)
    from Spike
        """
        "I love you," said Rarity.

        She'd said so once, at the top of a stair, with everyone there; and kissed him; and run. For three days he had lived on that, and it had begun to taste of paper. It's very easy to say a thing on the way out.

        Now she was sitting down. There was a mark across her nose and she'd got her hooves tucked up. "I'm not going anywhere," she said. "Look. I'm saying it and not going. I love you, Spike, it has been you for such a time that I had got used to it, like a clock. I only noticed when it stopped."

        He found that he could not do anything with his face.
        """
        "“You ought to have it from me properly,” said Rarity, “when I'm not running. I love you. There, I've still got my shoes off.” She waited, to show him; she waited as long as you would wait for a kettle."
    from Rarity
        """
        She took a breath, as for a high note, and it came out quite low. "I love you," said Rarity. "I told you so and I ran away, and one shouldn't; it's like leaving a bill. I'd like to do it sitting down."

        He believed her. One saw it reach him. It went up slowly, through all that scale, like the colour in an iron.
        """
        "“It was always you,” said Rarity. “One has been so stupid. I have been so stupid,” she put it right."
    "Rarity told him that she loved him, and stayed where she was."
tell hear_it_said(who, from_whom)
    from who "{Who} had it said to {who.them}, and could not have answered for any money. It was answered all the same."
    "{Who} said nothing to that, and looked at {from_whom}."
    "There was no answer. There was a hoof, or a hand, and it held on."
    "{Who} only nodded. It went on for some time."
