# The morning, what may come of it, and how it ends.

happening half_past at 09:30
    text "The school bell went for half past nine. It was a Saturday, and it went all the same; the man who rang it did not hold with Saturdays."

happening lifting at 09:38
    text "The fog had begun to lift. There was the coal wharf, all at once, and after a time a cow, and then a whole field with a church in it, like something being unpacked."

happening quarter_to at 09:45
    text "A boy from the ten o'clock boat ran along the front and called out at every door that it was a quarter to. At one he got a halfpenny, and at another a bun."
    effects past(Statement)

happening steam at 09:50
    text "There was smoke over the mole, and a bell. It was ten to, and the ten o'clock boat had steam up. She was the one thing in Carrow that was ever on time, and had been hated for it in three generations."
    effects late

happening tide at 09:55
    text "The tide had come up the slip as far as the Patience, and was trying the keel of her with one finger. Five minutes; it would be up to the hole by then, and could look in."
    effects past(Keel)

happening boat at 10:00
    text "The ten o'clock boat blew for the mole: once, and then once more for whoever was putting on their hat. The echo came back off the head, as it did every day, like somebody who has been asked to repeat it."
    effects gone

chapter 1 "Forty Minutes"
    starts day 1 09:20
    opening """
        Last night at ten past two the light on Carrow Head went out. At ten to three it was lit again. In between, the Patience, Denzil Pascoe, master and owner, found the Calf, which is a rock.

        Nobody was drowned. Denzil sat on the rock until the light came round again, and then everybody who had a boat fetched him off it. At nine an inspector of the Board of Lights got out at the mole. It took her until twenty past to be shown where everything was. She was to go back on the ten o'clock boat, with a name in her book; and so there were forty minutes.
        """
    point of view Adair, Amos, Tib, Nell, Denzil, Ruth
    allow word_gets_about(_) between 09:21 and 09:26 one time in 3
    allow word_goes_up(_) between 09:21 and 09:27 one time in 2
    allow slate_comes(_) between 09:28 and 09:48 one time in 3
    allow hail(_) between 09:26 and 09:44 one time in 2
    allow begins(Adair) between 09:20 and 09:20
    allow ponders(Adair) between 09:34 and 09:42
    allow resolves(Adair) between 09:51 and 09:55
    allow begins(Amos) between 09:20 and 09:20
    allow ponders(Amos) between 09:34 and 09:42
    allow resolves(Amos) between 09:51 and 09:55
    allow begins(Tib) between 09:20 and 09:20
    allow ponders(Tib) between 09:34 and 09:42
    allow resolves(Tib) between 09:51 and 09:55
    allow begins(Nell) between 09:20 and 09:20
    allow ponders(Nell) between 09:34 and 09:42
    allow resolves(Nell) between 09:51 and 09:55
    allow begins(Denzil) between 09:20 and 09:20
    allow ponders(Denzil) between 09:34 and 09:42
    allow resolves(Denzil) between 09:51 and 09:55
    allow begins(Ruth) between 09:20 and 09:20
    allow ponders(Ruth) between 09:34 and 09:42
    allow resolves(Ruth) between 09:51 and 09:55
    beat A1 "She has a name" when believes(Adair, doer(Dark)) != nobody
    beat A2 "He says it himself" when told(doer(Dark), by Amos, to Adair) or told(doer(Dark), by Amos, to Denzil)
    beat A3 "Denzil hears whose it was" when believes(Denzil, doer(Dark)) = Amos
    beat A4 "Quits" when believes(Denzil, doer(Dark)) = Amos and grievance(Denzil, against Amos) = 0
    beat A5 "Four inches of ink" when finding(Dark) != nobody
    beat A6 "The stove door" when not complaint
    beat A7 "A boy's name cleared" when laid_to(Dark, by Nell) = Amos

    ending own_words "In his own words" when gone and finding(Dark) = Amos and told(doer(Dark), by Amos, to Adair)
        """
        The boat took her off with the book under her arm. Up on the head, that night, the lamp was lit at six minutes to five, by the almanac. One man put up the ladder and the other went up it; and people in Carrow who had no call to be looking out looked out, and counted ten, and there it came round.
        """
        from Amos
            """
            He would have the winter, she had said, until they sent someone; and then there'd be the pension. As from injury. Amos Thrale thought about that. Nobody had hit him. It had come on so quietly, like an evening.

            He stood at the rail until the boat had blown. "Is she past the Calf?" he asked, and whoever was beside him said she was, and described it.
            """
        from Adair
            """
            There was a bench on the leeward side, and Miss Adair sat on it with the book on her knees. She had a clear page. That was all one was sent for.

            Her father had gone on two years after he could no longer read the gauge. They had all read it to him, in turn, as if it were a game. She had been nine, and had never missed. It had not occurred to her until the seventy-fourth step that it might be looked up.
            """
        from Tib
            """
            The Constance went by at noon and had a berth on her, and {if departing(Tib): nobody in it yet | nobody in it}. Tib watched her from the gallery. "You'll miss your tide," said Amos. He did not miss much, for a man who couldn't see. "Somebody's got to read you that gauge," said Tib, "till they send a fellow with a certificate. There's other boats." He had never known that the old man had so many teeth.
            """
        from Nell when logged = Amos
            "It stood in the log in red. Nell had thought that it would look like shame, and it looked like a correction. She put the kettle on, since there was a person in the office who had not been to bed, and he had said that he would only sit down for a minute."
        from Nell
            "Nell took down the log and ruled out a line, neatly, so that it could be read what had stood there. Thrale, she wrote over it, and the time. It was the truth, in ink, and it looked very much like the other."
        from Denzil
            "Denzil watched the boat out past the Calf, which had six inches of green paint on it now. He'd leave that. It would do to steer by. Then he went to see a man about a plank; and the man, who could not tell larch from elm any more but by the smell, was sitting on it with his cap beside him, and had it warm."
        from Ruth
            """
            Ruth had kept a table free. It was the one by the window, with the good chair. "There's a step," she said, when he came; and Amos said that he knew there was a step, he had been coming in by it since before she could carry a tray; and he took her arm.
            """
    ending young_shoulders "Young shoulders" when gone and finding(Dark) = Tib and told(doer(Dark), by Tib, to Adair)
        """
        So it was young Rudd. It said so in the book, and the book had gone on the ten o'clock boat; and by eleven it was said in the Kettle, by people who had never had anything against the lad, that now they came to think of it.
        """
        from Tib
            """
            He sailed at noon. There was nobody to see him off, as he had not told anybody who was speaking to him. As they cleared the mole Tib looked up at the head. You couldn't see the light by day, only the glass; it had the sun on it. It was very clean.

            They'd want to know, forward, why a man left a good dry berth like that. He would say that he had let it go out. It was curious, how soon you got used to it.
            """
        from Amos
            """
            They had let the boy take it. He would go over that, Amos Thrale knew, every night at ten past two. He had stood there, and there had been a place in the talk where one could have put a word in. It wasn't a wide place. One would have had to see it coming.

            He filled the lamp at noon. He put his finger down the inside to find how high it was, as he might have done at any time.
            """
        from Adair
            "It had all agreed. Miss Adair sat in the lee of the funnel with a clear conscience and a page that had no blot on it, and went through it once more; and there was a thing that she could not fit in, which was how the young man had looked. He had looked like somebody who has been given a present for someone else."
        from Nell
            "Nell put the log away. It had been right, then, after all: Rudd, light burning, apart from the one word. She went and stood at the window, where one could see the Constance, and found that she'd rather it had been wrong."
        from Denzil
            "He'd got what he came for. Denzil went back down to the slip and looked at the hole, which was as big as ever. It seemed that it had not been that shape of hole. He hung up his jacket. There was nobody to hold the other end of anything. He had not noticed before how often, of a morning, that boy had been by, and held the other end of something, and gone off whistling before you could get out your thanks."
        from Ruth
            "Behind the flour there was a square of floor that was cleaner than the rest. Ruth put the fern back on it. She could see the light from her window, and the window of the lamp room, and she drew down the blind."
    ending two_voices "On good authority" when gone and finding(Dark) = Amos and not told(doer(Dark), by Amos, to Adair)
        """
        It was all in the book. Nobody had wanted it to be; several people had only wanted to be exact. When the boat had gone they stood about on the mole, and it was found that everybody had something to do somewhere else.
        """
        from Amos
            "So they all knew. He had thought that would be the worst of it. Amos Thrale went home along the wall with his hand on it, in broad day, and did not pretend to be looking for something."
        from Adair when certain(Adair, of doer(Dark))
            "It had come in with the coal. Nobody on Carrow had told her a thing; it had taken a boy of nine, who had been asked to bring something down. Miss Adair had an answer, in chalk, and would have given a good deal to have had it from the one man who had not been able to say it."
        from Adair
            "They had told her, and they agreed. Miss Adair had an answer, on good authority, and would have given a good deal to have had it from the one man on Carrow who had not been able to say it."
        from Ruth when told(doer(Dark), by Ruth, to Adair)
            "She'd said what she saw. It was the truth and it was no more than that. Ruth wiped down the counter, all eleven feet of it, and at the end of it began again."
        from Ruth
            "She had never been asked what one saw from her window. She would have said; she thought that she would have said. Ruth wiped down the counter, all eleven feet of it, and at the end of it began again."
        from Tib
            "Tib had never told; or if he had, it was only what they would have got to in any case. He went over both of those as he packed. Neither would go in flat."
        from Nell when logged = Amos
            "The log was right. She had it in red, with her initials. Nell read it over, and it was right every time, and she could not think why anybody should want a thing like that."
        from Nell
            "Nell ruled out the line and wrote above it. She used the round ruler, which does not slip. It slipped."
        from Denzil when grievance(Denzil, against Amos) = 0
            "He'd let it go, and it had gone on without him. Denzil ran the length of the mole, in his sea boots, shouting that it was quits. She had the engine going by then. One could see the inspector look round to find out what it was, and cup her ear. Then she waved. She was a civil woman. He stood at the very end, where there is only the lamp bracket to hold on to, and waved back, as there was nothing else that one could do with an arm."
        from Denzil
            "He had sworn to have the fellow's post, and he'd had it. Denzil stood on the mole after the boat was out of sight. It was twelve years ago, and cold; someone had said to him, quite crossly, will you stop helping. He had been told that all his life. He'd always thought that it was about ropes."
    ending roster "By the roster" when gone and finding(Dark) = Tib and not told(doer(Dark), by Tib, to Adair)
        """
        The roster said Rudd, and the log said Rudd, and so did the book, which was on the ten o'clock boat, in a bag. It had been a very orderly inquiry. Nobody had told a lie, that anybody knew of.
        """
        from Tib
            "It had his name right, at any rate. Tib had never given his word about that. He stood with his hands in his pockets and the tune in his head that he whistled going up, and it would not come any further than the first line."
        from Amos when told(doer(Dark), by Amos, to Denzil)
            """
            He had said it. He had said it to the one man it was owed to, and been forgiven, and had come down seventy-four steps to tell the rest. "Is that the boat?" asked Amos Thrale. There was only the smell of her. He stood with his hand on the office door, ready, like a man who has brought the right money to a shop that is shut.
            """
        from Amos
            """
            It had gone by him. They had asked, and somebody had answered; it had been quite quick. "Is that the boat?" said Amos Thrale. He had known for thirty-one years what that was.
            """
        from Adair
            "She had been done by ten, and had not raised her voice. Miss Adair took off her hat to feel the wind. On Carrow there was a boy who had not said one word against it. She had thought that it was guilt."
        from Nell when believes(Nell, doer(Dark)) = Amos
            "She knew by then. It was four minutes too late to know. Nell stood at the end of the mole in her good shoes and held up the log, open, at arm's length, as though they could have read it from there."
        from Nell
            """
            "I only write what is down," Nell had said. She took the log out that evening and looked at it for some time. It was down. She wondered who had put it there.
            """
        from Denzil when believes(Denzil, doer(Dark)) = Amos
            "It was all made up between them, up there; they'd shaken hands. And it had been read out at the door that it was Rudd. Denzil looked for somebody to shout at. He had been at it since two in the morning, and now that he had the right on his side there was only himself. They'd sent down to ask him did he want a hand with that plank. He did not know how he was to go and tell the lad that he wanted it rather badly."
        from Denzil
            "They'd have the boy's berth for him. Well, he had asked for it. Denzil drove in a trenail and it split, and he knocked it out and took another one, and that split. A man goes on being right for a good while, when he has got the way of it. It was only that he kept looking up at the head, and there was somebody on the gallery, quite small, doing the glass on his own."
        from Ruth when told(doer(Dark), by Amos, to Denzil)
            "She had got what she went up for. He had told her brother, to his face, and they had both cried, and nobody had looked at a clock. Ruth Pascoe came down into the street and saw the smoke. One did one thing at a time, at her age; and there had been two."
        from Ruth
            "She had known since a quarter to three in the morning and had been asked by nobody. That was quite true. One could go on looking at how true it was. Ruth Pascoe turned the card in the door of the Kettle and sat down on the wrong side of her own counter."
    ending no_complaint "No complaint" when gone and not complaint
        """
        {if shut: There was nothing in the book but a line from corner to corner. | There was nothing in the book; she ruled the line on the gangway, from corner to corner, standing.} What had happened on Carrow, it appeared, was nothing: nobody had been drowned, or had done it, or had minded. The inspector had taken it off on the ten o'clock boat with every sign of satisfaction.
        """
        from Denzil
            """
            They got the second plank on by dinner. "I let him off," said Denzil to the boat. "I'd the whole Board of Lights, and I let him off." It had not been so bad. You could see how a fellow might get to like it. She did not say anything. She had her two planks on, the new one as yellow as butter, and when the tide came up to look there was no way in; and Denzil sat down on the shingle with his back to her, and found that he had been awake since the day before yesterday.
            """
        from Amos
            """
            "I'm to read you the gauge," said the boy. "Morning and night. It's agreed."

            "Who agreed it?"

            "Everybody. They did it while you were looking the other way." And Amos Thrale, who had been wondering all year what was the last thing that he would see, laughed so that it rang in the glass.
            """
        from Adair
            "She had been lied to, by omission, by five people, and had every one of their names. Miss Adair sat in the lee of the funnel and did not write them down. Somebody had put a bun in her pocket. It was still warm."
        from Tib
            "Tib whistled all the way up, seventy-four steps, for the first time since Tuesday. He had a chest to unpack; or he had not, he would think about it on the gallery. It was clearing from the west."
        from Nell
            "Wind W., light. Vis. good, wrote Nell. Light burning. She went to the door and looked, to make certain, although it was half past ten in the morning, before she blotted it."
        from Ruth
            """
            "Eleven teas," said Ruth, "and who is paying for those?" Nobody had, in the excitement. She wrote it on the slate under Board of Lights and let it stand there.
            """
    ending unknown_cause "Cause unknown" when gone
        """
        Cause unknown. That was what there was to take on board. It was not a finding; there was a form for it. In the spring they would come with a gas buoy and a man to bolt it down, and nobody on Carrow would ever be to blame for anything again.
        """
        from Adair when told(doer(Dark), by Amos, to Adair)
            "She had it. She'd had it from the man himself, standing, when there was no longer the time to sit down to the book; and one cannot enter what one has not sat down to. There was a form for late particulars. Miss Adair got it out, in the lee of the funnel, and looked at it until it was wet."
        from Adair
            "She had given them until ten, all of them, one by one. Miss Adair watched the head grow small behind the boat. It was a good light, and quite certainly somebody's. They had had it in their hands to say whose."
        from Amos when told(doer(Dark), by Amos, to Denzil)
            "He had said it where it was owed, and that had taken all there was. There'd be a form. Somebody would come in the spring and ask him, and he would say it again; it was a thing that one could do twice, it appeared. Amos Thrale listened to her out past the Calf, and counted."
        from Amos
            "He had been going to say it. He had only wanted the talk to stop for a moment. Amos Thrale heard the boat go out, and the engine get smaller until one could not have sworn to it, and he went on standing there with his mouth a little open."
        from Tib when believes(Tib, believes(Denzil, doer(Dark))) = Amos
            "So it was out, and nobody had swung for it; and it was not down anywhere. That left noon. Tib sat on his chest on the mole. He'd thought that one would feel lighter, going. It was more as when you have carried a thing with somebody, and they have let go of their end."
        from Tib
            "He'd kept his word. There it was, Tib had it still, and you could not say that it had been any use to anybody. He looked about for somewhere to put it down."
        from Nell when logged = Amos
            "It was not in the Board's book. It was in hers. Nell put the log back on its shelf, with the red line in it, and it seemed to her that a thing had been asked on Carrow that morning, and answered, and the only person to write it down was twenty-two and had ink on her face."
        from Nell
            "Nell left the line in the log as it was. Somebody would have told her, if it was not so. One did rely on that."
        from Denzil when believes(Denzil, doer(Dark)) = Amos
            "They had not got it out of anybody. Well, he had it. Denzil went down to the slip and found that someone had tied a bit of canvas over the hole, with a keeper's knot; and stood there. It was not as though a man could put that in a complaint. It had been tied by feel, in the dark, by somebody who did not want it known, and it would have held in a gale. He undid it, in the end, with his teeth."
        from Denzil
            """
            "So nobody did it," said Denzil. He picked up the maul. He had a boat with a hole in it as big as a pram; and it had been done by nobody, in the dark, for forty minutes. He hit the plank harder than it needed. People went by on the road who could have told him something. He could tell by how they walked. There is nothing goes past you so straight as a man with a name in his mouth.
            """
        from Ruth
            "It's a small place. You can know a thing in it for years. Ruth turned up the gas under the urn; she had known one for eight hours now, and it was getting no lighter, and she put it at the back, with the other."
