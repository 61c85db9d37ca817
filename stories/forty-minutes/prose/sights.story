# What there is to look at while one waits, and what there is to be heard. Nobody does it for a reason.

tell look_at(Amos, Chart)
    from Amos
        "They had the Sound up on the wall, four feet by three, with the depths in. He had taken half of those soundings himself, with a lead, and old Garrity to write. Amos Thrale laid his hand flat on the place where the Calf must be. It was varnished, and quite smooth."
tell look_at(Nell, Chart)
    from Nell
        "The chart was the one thing in the office that Nell had not written. The Calf was a cross with four dots round it: covers at half flood. On the head somebody had drawn the light, with its rays, in yellow. It had never occurred to her before that he had had to choose the yellow."
tell look_at(Denzil, Chart)
    from Denzil
        "He found himself on it. He had come round the head so, and then so; and there was the Calf, no bigger than a fly's foot. You could have put your thumb over it. Denzil put his thumb over it."
tell look_at(Adair, Chart)
    from Adair
        "It had been surveyed in 'seventy-one and corrected since in six different hands. On paper the light at Carrow was seen for fourteen miles. Miss Adair measured it off between finger and thumb, from habit. It did not say for how many minutes."
tell look_at(Tib, Chart)
    from Tib
        "Valparaíso was not on it. It stopped at the Start, with half a compass. Tib followed the way that the Constance would take until he was off the edge of the paper, and had got to a calendar from a firm of chandlers."
tell look_at(Ruth, Chart)
    from Ruth
        "Everybody's husband was on that chart somewhere, if you knew where to look. Ruth did. She looked at the one place, and then at the barometer, which was what she would say that she had come over for."

tell look_at(Nell, Barometer)
    from Nell
        "Thirty point one, and rising. She tapped it, since it liked to be tapped, and it rose by the breadth of the needle. It was the only thing in the room that would give one the same answer twice."
tell look_at(Adair, Barometer)
    from Adair
        "It was by the same maker as her father's. Miss Adair tapped it, once. One was not supposed to look as though one hoped for anything."
tell look_at(Denzil, Barometer)
    from Denzil
        "Set Fair, it said. It had said so last night, too. Denzil would have liked to know to whom one complained about that."
tell look_at(Amos, Barometer)
    from Amos
        "He rapped on the barometer and listened to it. You could hear which way the needle went, if you had nothing else to do with your ears; and it was going up."
tell look_at(Tib, Barometer)
    from Tib
        "Somebody had written Cocoa next to Stormy, very small. That had been Tib, in his second week. Nell rubbed at everything in that office until it shone, and she had gone round it. He had not known that until now."
tell look_at(Ruth, Barometer)
    from Ruth
        "Rising. Ruth could have told them that by her knee, and there was no brass on her knee to be polished every Saturday."

tell look_at(Nell, Roster)
    from Nell
        "First watch, Thrale. Middle watch, Rudd. She had ruled it herself on Monday and been pleased with the ruling. There was no column for anybody's changing with anybody. One could see, now that one looked, that there ought to have been."
tell look_at(Amos, Roster)
    from Amos
        "There was a paper on the wall, and it was white, and there were lines on it. He knew what it said, for he had told the girl what to put. What he would have liked to see was how the boy's name looked."
tell look_at(Tib, Roster)
    from Tib
        "MIDDLE, and then Rudd, in Nell's round hand. She made a good R. It was odd to think that a fellow could be in two places at a time, and one of them the wall."
tell look_at(Adair, Roster)
    from Adair
        "It was in order. It was initialled. Miss Adair had a great respect for rosters; they told one, with complete certainty, what somebody had intended."
tell look_at(Denzil, Roster)
    from Denzil
        when believes(Denzil, doer(Dark)) = Tib
            "Middle watch: Rudd. There it was, for a child to read. Denzil read it three times, to be sure of going on being angry."
        "Rudd, it said, and went on saying it. Denzil had believed in that bit of paper as he would in a church. It was only what somebody had been going to do."
tell look_at(Ruth, Roster)
    from Ruth
        "Two names, turn and turn about, down to Sunday. On Sunday there would be the one. Ruth looked at it as you look at a tooth that is coming out."

tell look_at(Amos, Lens)
    from Amos
        "She stood eight feet high and swam in quicksilver; you could move two tons of her with a finger. He moved her. He had polished every ring of that for thirty-one years, and what he would have told a child about it was that you saw yourself in there upside down, a hundred times. He supposed that he was in there still."
tell look_at(Tib, Lens)
    from Tib
        """
        In the lens there were a great many Tibs, every one of them on his head. It had made him laugh, the first day. "They get used to it," Mr. Thrale had told him. "It's you that'll feel queer."
        """
tell look_at(Denzil, Lens)
    from Denzil
        "He had never been so near to it. He'd steered by that thing since he was eight, and it was a surprise to find it was made of glass. A man could have broken it with a spanner. Denzil put his hands behind him."
tell look_at(Adair, Lens)
    from Adair
        "First order; Chance Brothers, of Birmingham. There was not a finger mark on it. Whatever had been done here, nobody had been idle, and Miss Adair wrote that down, under a heading that she would have to think of."
tell look_at(Ruth, Lens)
    from Ruth
        "Every night of her life that had come in at her window, and gone over the ceiling, and out. She had counted ten by it when she was ill. Ruth would have thought that it was bigger."
tell look_at(Nell, Lens)
    from Nell
        "One could see the whole of the harbour in it, the wrong way up, with the sky underneath. It was very clear. Nell found that she was looking for the office, to see whether it was tidy."

tell look_at(Amos, Names)
    from Amos
        "There were nine names on it in gilt, from eighteen forty-one. He could do them with his finger. The last was his own; they had left room below it for one more, and he had always thought that considerate."
tell look_at(Tib, Names)
    from Tib
        "They put you up in gold when you had your certificate. Under A. Thrale there was a space, about as long as a hand. Tib had taken a look at that space every week or so, to see that nobody had used it."
tell look_at(Adair, Names)
    from Adair
        "Nine keepers, and a date to each. It did not give reasons. Two had been drowned, as she knew from the files, and one dismissed; and they had all been done in the same gold."
tell look_at(Denzil, Names)
    from Denzil
        "There was a board with names on. A. Thrale had been put up in the year that Denzil was christened. After that there was nobody. He had never thought of it as a thing that would ever have an after."
tell look_at(Ruth, Names)
    from Ruth
        "They'd put him up in gold when she was a girl with a plait, and half of Carrow had climbed up to see. Ruth had told everybody that she went for the view."
tell look_at(Nell, Names)
    from Nell
        "The gilt was by a man in Penzance, at fourpence a letter; it was in the accounts. Nell could have said what every one of those names had cost. She had not known that they looked like that."

tell look_at(Amos, View)
    from Amos
        "He went out on the gallery and put both hands on the rail. It was grey, and low down there was something darker, which was either Carrow or his own eyelashes. People would keep telling one what a view it was."
tell look_at(Tib, View)
    from Tib
        "Fog, and the top of a mast that stuck out of it, with a blue flag on. That was the Constance. Tib did not look at it. He looked to either side of it."
tell look_at(Denzil, View)
    from Denzil
        "You saw from up here how small it was. There was the Calf, breaking white, two fields off; you could have called out to a man on it. Denzil held on to the rail."
tell look_at(Adair, View)
    from Adair
        "There was nothing whatever to be seen. Miss Adair gave it a full minute, all the same, and in the course of that a bell buoy, two gulls and the time of day came up to her quite clearly. One could keep a light by ear, it struck her. For a while."
tell look_at(Nell, View)
    from Nell
        "There was a hole in the fog, and the office chimney was in it. It looked like somebody else's."
tell look_at(Ruth, View)
    from Ruth
        "There was her own window, down there, with the blind half up. So that was how it looked. It was a good deal plainer than one would have thought. One could have seen a person stand at it."

tell look_at(Ruth, Window)
    from Ruth
        "She rubbed a round place in the steam. You could see the foot of the tower in it, and the first four steps. It showed her nothing that she had not seen already; only, one would have to go on having seen it."
tell look_at(Denzil, Window)
    from Denzil
        "It looked out on the road and the tower, and she kept a chair at it. He had sat on that rock for forty minutes, shouting. He did not know why it should come into his head that there had been a chair at a window."
tell look_at(Adair, Window)
    from Adair
        "Miss Adair stood for a moment where Miss Pascoe must generally stand. One saw the whole of the path from there, up to the door of the light. It was an excellent window. She wondered that nobody had mentioned it."
tell look_at(Tib, Window)
    from Tib
        "You could see straight up the hill from it, as far as the door. He had run up that this morning with one boot on. It was a good thing that it had been dark."
tell look_at(Amos, Window)
    from Amos
        "There was a bright place, and that was the window; he had sat on this side of it of a Sunday for more years than he'd had the light. He could tell that it was bright. Amos Thrale turned his cap round until the peak pointed at it."
tell look_at(Nell, Window)
    from Nell
        "There was a geranium on the sill, and then the road. From here, in the warm, one could see how many people went past the office and did not come in."

tell look_at(Denzil, Photograph)
    from Denzil
        "Eleven men in cork jackets, squinting, and himself at the end in a blanket. They had made him stand up in it. He was nineteen, and looked like something on a hook. The one with a hand on the back of his neck, as if it might get away again, was Amos Thrale."
tell look_at(Amos, Photograph)
    from Amos
        "He knew where it hung. There was glass over it, and he could see the glass. Eleven men and a boy. He'd told them all to look at the birdie, and not one of them had, and you couldn't mend that now."
tell look_at(Ruth, Photograph)
    from Ruth
        "She dusted it. She did it with her sleeve, from left to right, eleven men and her brother in a blanket; and at the one man she went round again."
tell look_at(Tib, Photograph)
    from Tib
        "There was Mr. Thrale with black hair. You would have known him, though. He was the only one of the eleven who was looking at something else. You wanted to turn round and see what it was."
tell look_at(Adair, Photograph)
    from Adair
        "Carrow Lifeboat, it said, and a February. Eleven men and a wet boy, and a hand upon the boy's neck. Miss Adair took her spectacles off, and put them on again. So that was what it was, in the file, under A. Thrale: Silver Medal. They had not sent the particulars."
tell look_at(Nell, Photograph)
    from Nell
        "It was before her time. There was a date on the mount, and somebody had got it wrong by a day and gone over it. Nell had very nearly asked for a pen."

tell look_at(Ruth, Fern)
    from Ruth
        "The fern wanted water. It wanted not to be stood on a box in a draught, too; but it was only for the morning."
tell look_at(Tib, Fern)
    from Tib
        "He didn't know how she'd got it up on that. It was a big fern. If you had not known you'd have said, what a handsome fern, and never asked what it was standing on."
tell look_at(Nell, Fern)
    from Nell
        "It had stood in the window until Tuesday. Now it was behind the flour, on something oblong with a cloth over. Nell did not like a thing to be moved without its being put down why."
tell look_at(Denzil, Fern)
    from Denzil
        "She had stood her fern on a box. It was a good sort of box. Denzil lifted the cloth by a corner and saw a rope handle, spliced by somebody who could splice; and dropped it, as a man has no business among his sister's flour."
tell look_at(Adair, Fern)
    from Adair
        "It was a large and healthy fern, in the dark, behind nine sacks of flour. Miss Adair had been in the service for nineteen years. She did not lift the cloth. She wrote down: fern."
tell look_at(Amos, Fern)
    from Amos
        "Something brushed his hand, behind the flour, that was cool, and feathery. They had moved the fern, then. One learned where a thing was, and they moved the fern."

tell look_at(Ruth, Clock)
    from Ruth
        "It had been given to their mother, by a man who did not get her. It only went if you laid it on its face. Ruth wound it every night at ten; and so she could have told the inspector, to the minute, since when it was that there had been nothing in the window."
tell look_at(Denzil, Clock)
    from Denzil
        "He had taken it to bits when he was ten, to see why it went, and put it together; and it had gone ever since, on its face. There'd been a wheel over. He had kept it. He had it on him now, in among the trenails, and nobody was ever going to be told what it was off."
tell look_at(Amos, Clock)
    from Amos
        "You could tell that clock by its limp. Thirty, it said, forty. Thirty, forty. He'd had no idea of it until this year. It gave him the time just as well as the other way, and nobody needed to pick it up."
tell look_at(Tib, Clock)
    from Tib
        """
        It lay among the cups on its face. Tib turned it over. It stopped, to see what he wanted. "Two hours and a bit," he told it, "and then you needn't mind me," and he laid it back, and it went on as if it had only been asked the way.
        """
tell look_at(Nell, Clock)
    from Nell
        "One had to take it up to see what it said, and then it said nothing, since it had stopped. She had once offered to bring them the right time over, of a morning. Ruth had been very nice about it, and had asked how long it kept."
tell look_at(Adair, Clock)
    from Adair
        "It had fallen on its face. Miss Adair, who liked clocks, stood it up; and it stopped dead, and all four tables looked round. One saw that they had known about it for years. It was only that nobody had thought to mention it."

tell look_at(Nell, Tube)
    from Nell
        "She dusted the mouthpiece and, as one was there, put an ear to it. There was wind in it, and somebody a long way up who set down a can. For four years it had whistled at six in the morning to ask if there was anybody there, and Nell had told it no. It had got to be quite a thing to come in for."
tell look_at(Adair, Tube)
    from Adair
        "A lead pipe, a whistle, and a stopper on a chain. One learned more from the stopper than might be supposed. There were lights where it was green with never having been moved, and at one they had chewed it. This one shone like a ring."
tell look_at(Amos, Tube)
    from Amos
        "So it was here that he came out. He had never thought about it. Amos Thrale found the mouthpiece by the draught, and laid his hand over it, as you do with a child that is just going to say something."
tell look_at(Tib, Tube)
    from Tib
        "It went up two hundred feet of cliff and came out by his left ear. Dull nights, he had sung down it. There was never a soul in the office then; and all the same, when he had done the last verse, somebody used to put the stopper back, and they did it so very gently."
tell look_at(Denzil, Tube)
    from Denzil
        "A man could have stood here and put his mouth to that. One word would have done it. It was what he had been bawling, on the Calf, till there was nothing left to bawl with; and all that time there had been a pipe, and a stopper in it."
tell look_at(Ruth, Tube)
    from Ruth
        "You took out a bit of brass and said what you had to, and it was heard by the lamp. There had been years when she'd have had a use for that. Ruth rubbed off a finger mark that was not hers."

tell look_at(Denzil, Hole)
    from Denzil
        "He lay down and put his arm in. You could get it in to the shoulder. He knew each plank in her by what it had been before, and that one was a hatch of the old Provident; it had been to the bottom once, and had had the sense to come back."
tell look_at(Tib, Hole)
    from Tib
        "You could have got a pram through it. It had hair at the edges, where the wood had torn. He had known that it would be bad. He'd thought bad was a thing that you could leave off looking at."
tell look_at(Amos, Hole)
    from Amos
        "He put in his hand, and his arm after it. So that was how big. It was soft at the edge, like bread. He felt along it, right round, once, as one ought to with a thing of one's own."
tell look_at(Adair, Hole)
    from Adair
        "Miss Adair measured it: twenty-two inches by fourteen. It went in with the rest. She had been told a good deal about the dark by now, and this was the first time that anything had given her a figure."
tell look_at(Nell, Hole)
    from Nell
        "It was not at all like the word. One wrote down: hole. Nell bent and looked in; and it was wet, and there was a biscuit tin in there, and somebody's other boot."
tell look_at(Ruth, Hole)
    from Ruth
        "It was just by where he sat, when he steered. Ruth had not been going to come down and look at it, and she had been right."

tell look_at(Denzil, Bow)
    from Denzil
        "PATIENCE, it said. That was his father's joke. It was after their mother, who had thrown a plate at him for it, and then come down and broken the bottle."
tell look_at(Tib, Bow)
    from Tib
        "He had put a curl to the C. Denzil had said that he wasn't paying for curls; and had gone on standing there; and then he had asked could there be one on the P."
tell look_at(Amos, Bow)
    from Amos
        "He found the letters with a finger. They stood up a little, being new. P, A, T: you would not have thought it of the boy. It was as even as print."
tell look_at(Nell, Bow)
    from Nell
        "She was in the register as Patient. That was from before Nell. She had found it in her first week and had never liked to tell him."
tell look_at(Adair, Bow)
    from Adair
        "Patience. One met with it less than might be thought, in boats. They were called for somebody, as a rule, or Perseverance."
tell look_at(Ruth, Bow)
    from Ruth
        "She was called for their mother; who'd had none, and knew it, and used to laugh until she had to sit down."

tell look_at(Tib, Offing)
    from Tib
        "She lay off there in the fog like a thing that somebody has started to rub out. They had a lamp burning forward. Tib knew which bunk. It was the one under the pump."
tell look_at(Nell, Offing)
    from Nell
        "She was cleared for noon: two hundred tons, in ballast. Nell had made out the paper. She'd had it down as nine hands, and the mate had asked whether she would mind leaving that open."
tell look_at(Denzil, Offing)
    from Denzil
        "The barque was still there, with three lamps lit in broad day. It was some people's notion of a light."
tell look_at(Amos, Offing)
    from Amos
        "She'd be lying out there. He could hear her pump, and a fellow singing to it. You could tell a ship by her pump, and that one wanted to go in dock before she went round any Horn."
tell look_at(Adair, Offing)
    from Adair
        "There was a barque in the roads, with her flag up for noon. Miss Adair noted it. In her experience there was always somebody about to sail."
tell look_at(Ruth, Offing)
    from Ruth
        "You could just see her. She did not look big enough, Ruth thought, for all that she was to take away."

tell look_at(who, what)
    from x when x != who
        "{Who} had a look at {what}, and took {who.their} time about it."
        "{Who} stood before {what}. It is a way to be by oneself in company."
        "{Who} was looking at {what}, as one does who is not going to be asked what {who.she} sees."

tell listen(who)
    from who
        when at(who) = LampRoom
            "One could hear the fog, up here. It made a small sound all round the glass, like somebody about to say something; and {who} waited for it, as one does, and then it turned out to have been the lead pipe, in which there were people a long way down, moving chairs."
            "There was a gull on the roof. It walked from one side to the other and was heard to think, and walked back. It did that every morning, and nobody had ever found out what it was that it had forgotten."
            "The weight hung on its chain down the middle of the tower, wound up and with nothing to do. Now and then it ticked against the wall. Of a night you did not hear it, because it was going."
        when at(who) = Office
            "The clock went. It was four minutes fast, and everybody in Carrow took off four minutes, so that one could say that it was right. It had once been set. People had missed a funeral."
            "The cat breathed. Under the window two people stopped to say good morning, and found that they had both been going to say something else; and the one said well, and the other said well, and they went on."
            "There was the stove, and behind the stove, in the wall, a thing that might be a mouse or might be somebody at the other end of the speaking tube, who had taken the stopper out and was thinking about it."
        when at(who) = Kettle
            "The urn was on its way to the boil. At the back a voice said, well, he had heard different; and then it noticed who was listening, and asked for the sugar, which was by its elbow."
            "There was a spoon going round in a cup, and it went on for a good deal longer than any sugar takes. When it stopped it could be noticed that they had all been listening to it, and somebody had to laugh."
            "Three women by the wall were agreeing. They did it in turn, like people passing plates, and at the end they'd agreed to something that not one of them had said."
        when at(who) = Slip
            "The water came up, and said a word among the stones, and went back for another. It had been at that since before there was anybody. It did not seem to have got any further with it."
            "Somebody was caulking, along the shore: three knocks and a rest. It stopped. {Who} found that {who.she} had been waiting for the next, with {who.their} whole back, as one does with bad news."
            "A plank creaked in the Patience, and then one on the other side. There was nobody in her. A boat out of the water talks all the time; she has nothing to lean on."
        "It was quiet. There was the fog, and somewhere in the fog a bell, and one could not have said which way. It rang as if somebody had asked it to, and then had gone off and forgotten that they had."
    from x when x != who
        "{Who} had {who.their} head up and was listening to something. It was hard to make out what."
