# What each of them has in mind as it begins, when half of it is over, and before the end: for whoever is played.

tell begins(Adair)
    from Adair played
        """
        In nineteen years with the Board Miss Adair had hardly been told a lie that was not kindly meant. It made them no easier to enter. There was a stove in the harbour office, and a cat, and a young woman with ink on her cheek who kept the log; and in the log was a line that said the light was burning, at a time when it had not been. On the wall there was a mouthpiece with a stopper, which went up to the lamp. On the form there was room for one name.

        She took off one glove. It was as well to begin with whoever was nearest.
        """
tell begins(Amos)
    from Amos played
        """
        They would want him down there. He knew that as one knows a step. He had got up out of his bed at midnight, since the boy had a cold; he had filled her, and read the gauge, and sat down under her to mind her. And at ten to three the boy had come up four at a time and struck a match, and there was the lamp, dry, between the two of them.

        "Nobody's to know it was you," said Tib, on the stair. "I'll not say. I'll swear it." It was good of him. Amos Thrale had let him swear, and it had come to him since that he had never in his life taken a worse thing off anybody.
        """
tell begins(Tib)
    from Tib played
        """
        There were two things that Tib Rudd had told nobody, and only one of them was a promise. That was the old man's. They had changed watches; Tib had found her dry at ten to three; and he had sworn on the stair that he would never say. Now it seemed that it was going down as his. Well, it could go down. It was the other that made it easy. At noon he would be on the Constance, for two years, in places where nobody could read.

        Ruth knew; his chest was in her store. Nell didn't. He had been going to tell Nell. He'd picked a morning for it, and this was the morning.
        """
tell begins(Nell)
    from Nell played
        """
        It had been five to six, and there was no slip from the light. There always was a slip. Nell had had the page ruled and the pen in her hand, and on the wall the roster said Rudd; so she had written Rudd, light burning, as it hadn't been anything else in four years. And then people began to come up the road with blankets.

        Now the Board was standing by the stove with its hat on. It had read that line. One could tell by how it did not look at the log any more. Nell would have told it whatever it cared to ask. What she would have liked to be told herself was whose watch it had been; and whether it was so, what the mate of the Constance had let fall over a stamp.
        """
tell begins(Denzil)
    from Denzil played
        """
        He had been told to sit, so he had sat. It was his sister's voice, and there was the egg. But he couldn't stay sitting. There was a boat on the slip that his father had built, with a hole in her; and there was a woman from the Board in the harbour office, with a book; and somewhere up that tower was a lad who had let Denzil Pascoe run on the Calf. It stood on the roster. He had put it in writing. Culpable, he had put. He meant to walk in there and say it, to her face, and after that to the boy's.

        Then they could have the post off him. Somebody was going to be sorry for this by ten o'clock, and be seen to be.
        """
tell begins(Ruth)
    from Ruth played
        """
        She'd had it to herself for seven hours. When the beam had not come round last night Ruth Pascoe had got up to see why not. She had stood at the window with nothing to look at, and at a quarter to three somebody went by below, running, and up. That was the boy. So the boy had not been there. So it was the other; and she knew what he could see and what he couldn't, for she had been putting his change in his hand for him since the summer.

        Nobody had asked her. Her brother sat there telling people that it was young Rudd. She could stop that with three words. But they weren't hers. They were Amos's, and he ought to say them himself, to Denzil's face; and he had until ten.
        """

tell ponders(Adair)
    from Adair played
        when shut
            "It was in the book, and ought to have let go of her. Miss Adair sat with her hand on the cover. One was sent for an answer, and had it, and went. It was only that there seemed to be more of the morning left than there was of the case."
        when not shut and believes(Adair, doer(Dark)) = Tib
            "Rudd. They had all given her that, and always the same side up, like a coin that somebody has put on the rails. People who know a thing turn it round while they say it. Miss Adair wrote the name down very small, where there would be room for another."
        when not shut and believes(Adair, doer(Dark)) = Amos
            "So it was the old man. Miss Adair found that she had thought so from the moment when he stopped upon the mat: he'd stopped there as one does who has counted. There were regulations as to sight. She had applied them once, by post, to her own father."
        "A third of the time was gone, and what she had was fog. Miss Adair had a theory about islands. It was not that they lied. It was that everybody knew everything, and so it never came to anybody to say it."
tell ponders(Amos)
    from Amos played
        when told(doer(Dark), by Amos, to Denzil) or told(doer(Dark), by Amos, to Adair)
            "It was said. He kept going back to where it had been, as the tongue does with a tooth. There was a good deal of room there. Amos Thrale did not know yet what one kept in it."
        when finding(Dark) = Amos and not told(doer(Dark), by Amos, to Denzil) and not told(doer(Dark), by Amos, to Adair)
            "They had got it without him. It had been read out. He'd had a hold of it ever since three in the morning and been going to lift, and somebody had been there before and emptied it; and it was with Amos Thrale as it is with a can. The arm flew up."
        "You thought of it as a thing that had to be got up the steps, like oil. You took hold, and went one at a time. It only wanted somebody to be standing at the top of it, and the talk to leave off for as long as it takes to put down a can."
tell ponders(Tib)
    from Tib played
        when told(doer(Dark), by Tib, to Adair)
            "He had said it, and the roof was still on. They looked at him just as they had before; it was odd what people would believe, of a fellow, if he told them. Tib wondered if it had been as easy as that to say he hadn't."
        when not told(doer(Dark), by Tib, to Adair) and believes(Tib, told(doer(Dark), by Amos, to Denzil) or told(doer(Dark), by Amos, to Adair))
            "There went the thing that he had been going to carry. He'd got so used to the weight of it since three in the morning that he went on putting his feet down too hard. It left the other; and that was his own, so that nobody could go and say it for him."
        when finding(Dark) = Amos and not told(doer(Dark), by Amos, to Denzil) and not told(doer(Dark), by Amos, to Adair)
            "It had been read out, with the old man's whole name to it. Tib had said that nobody should have it from him, and nobody had. So he'd kept his word. He went on looking for the difference that it had made."
        "He had never noticed before how much of talking is about things. You opened your mouth to ask for the rag, and there it sat on your tongue, swinging its legs. Tib shut it again. He was getting a name for being deep."
tell ponders(Nell)
    from Nell played
        when believes(Nell, departing(Tib))
            "Noon, then. There was a place for it on the card, between the high water and the light, and nobody would think that it was anything but a time. It was not as if he had ever said that he would stay. He had only always been there, like the stamps."
        "There was a line for everything, if one took the trouble to rule it. Nell had believed that. But there were things this morning that had gone past her at the height of a person's head, quite fast, and she had the pen in her hand and did not know under what."
tell ponders(Denzil)
    from Denzil played
        when believes(Denzil, doer(Dark)) = Amos and grievance(Denzil, against Amos) = 0
            "They were quits. He tried how it sounded. For twelve years he had been a man who owed something, and you get a way of standing; and all night he had been a man who was owed. It left him with nothing in either hand. He looked about for a thing to carry."
        when believes(Denzil, doer(Dark)) = Amos
            "He went on trying to be angry with the one that it was, and it would not come off the one that it wasn't. It was the hand that did it. You cannot swear properly at somebody while you have his hand in your hair; and he'd had it there for twelve years."
        "He'd told it so often by now that it had gone smooth. There was the dark, and the cold, and there was the Calf; and what he did not tell was that about the half hour, when he had no voice left, he had said a prayer, and it was that the lad up there might not be dead."
tell ponders(Ruth)
    from Ruth played
        when believes(Ruth, told(doer(Dark), by Amos, to Denzil))
            "So he had done it, and nobody had died. She could have sat down. Ruth had been holding something up since a quarter to three in the morning, with both arms, and now it turned out that it could stand; and one felt quite foolish, with one's arms like that."
        when finding(Dark) = Amos and not told(doer(Dark), by Amos, to Denzil)
            "It was in the book, and so it was everybody's. She could have said it now to whoever asked, and it would have cost nobody anything. That was not what she had kept it for. Somewhere her brother was waiting to have it said to him by the one man, to his face; he might not know it; and Ruth found that she was waiting for it still."
        "Three words, and she was not saying them. It is harder work than talking. It gets into the shoulders. People came up to her and said things about the boy, and Ruth said, did they want it strong; and she thought, Amos, I can't do this for you much longer, I've only the one face."

tell resolves(Adair)
    from Adair played
        when shut
            "There were some minutes left over. Miss Adair could not remember when that had last happened. One might use them to look at the harbour; it was said to be a pretty one. She found that she was reading the page again, in her head, for whoever would have to live next door to it."
        when not shut and believes(Adair, doer(Dark)) != nobody
            "She had a name and she had the page, and there were some minutes to put the one on the other. It takes four, if one forms the letters. Miss Adair felt for her pencil. What one would have liked was for somebody to come in at the door, out of breath, and say that it was not so, or that it was."
        "There would be nothing on the page, then. It had happened to her once, at a light in the north, and they'd all come to the boat and been so very nice. She had never gone past that head since without trying to make out which of them it was."
tell resolves(Amos)
    from Amos played
        when told(doer(Dark), by Amos, to Denzil) or told(doer(Dark), by Amos, to Adair)
            "He listened to the boat get up her steam. They would come with a paper, and after the paper a man, with good eyes, thirty or so; and he would have to be told about the third step and the gull. It ought to have been harder to think of. It went by like somebody else's cart."
        "That was the boat, with her steam up. He had always been able to tell how long there was by how she breathed, and there was not long. It struck Amos Thrale that he could just go on standing there. You need not do anything, to do a thing like that; it got done. He had done it once already since midnight."
tell resolves(Tib)
    from Tib played
        when believes(Tib, told(doer(Dark), by Amos, to Denzil) or told(doer(Dark), by Amos, to Adair))
            "So the old man had gone and said it himself. There was Tib's word, all done up, and nobody wanted it. He had not known that you could be so proud of somebody and feel such a fool. It left one other thing that he hadn't told; and it was getting on for noon."
        "It was nearly over. In ten minutes there would be a boat going, with it all down in a book, whatever it was, and no one could ask him any more. He'd have got through. Tib had been told how it felt when you got round the Horn: that you looked back, and there was only weather."
tell resolves(Nell)
    from Nell played
        when logged = doer(Dark)
            "It was in, in red. Nell had supposed that when a thing was right there'd be a feeling, like the click that the stamp drawer has. She was still waiting for the click. It was right, there was no doubt of it; one could only see, so much better than before, what it was about."
        "At ten she would have to carry the log out to the mole, so as to have it countersigned. It would go off with a line in it that she had written, and that would then be what had been. Nell looked for something to do to it in the time. There was nothing that one could do in pencil."
tell resolves(Denzil)
    from Denzil played
        when not complaint
            "It had gone up with a sort of cough. He'd been three hours at that letter, by a candle, with his feet in mustard; there had been things in it that he would not get as good again. Denzil waited to be sorry. What came was that he was hungry. He could have eaten the table, and sat down, and been eight years old."
        when complaint and believes(Denzil, doer(Dark)) = Amos
            "They had steam up. You could hear it over the whole of Carrow, and whatever he was going to do about it would have to be done in the time that an egg takes. He wasn't a man that thought. He got hold of a thing and pulled. But it had been one man that he had hold of, all these hours, and another at the end of it; and he stood there with the rope in his hand."
        "That was the boat, blowing off. In ten minutes she'd take it away with her, whatever they had down, and it would be over; and there he'd be, with a plank. It had been a help, being in a rage. It was as good as a coat. Denzil had begun to feel about the edges of it where the wet came in."
tell resolves(Ruth)
    from Ruth played
        when believes(Ruth, told(doer(Dark), by Amos, to Denzil))
            "Well, it was said, and the boat could go when it liked. Ruth thought of the eleven teas, and who had paid. She thought of a man coming in at the door and standing there until somebody told him where the chair was; and that nobody in the place would need to have it explained any more, why it should be she."
        when not told(doer(Dark), by Amos, to Denzil) and believes(Ruth, believes(Denzil, doer(Dark)) = Amos and grievance(Denzil, against Amos) = 0)
            "So they were friends, and nobody had said it. It had come to her brother by the side door, like everything, and been shaken hands on. It ought to make no difference. Ruth had had three words by her since a quarter to three, with a plate over them; and she would have liked to see him eat them."
        "You could hear the boat. She had said until ten, to herself, and here it nearly was; and he'd stood and not said it, and she had stood and not said it for him. There's a kind of kindness that is only bad eyesight. Ruth wiped her hands. They were dry. She wiped them again."
