# What goes wrong on a spring morning, and who sees to it.

# What happens at the stall before Spike comes by is his to find, and is told when he does; only what comes before he sets out opens the morning.

# A kite.

tell go_wrong(Kite, Square)
    from Applejack when held(Applejack) and (at(Spike) = Castle or together(Spike, Applejack))
        """
        A shadow with a tail to it came over the cobbles. Applejack, under her boards, had only the cobbles to look at. It went round the foot of the lamp post, twice, and stayed there; and a small voice said, "Oh," and presently, "Please," and she could not so much as tip her hat back to see who to.
        """
        """
        "It's stuck," said a foal, somewhere back of her left ear.

        "What is?" said Applejack.

        "My kite. It's on the lamp." There was a wait. "You've got a roof on you."

        Applejack said she knew it. They kept each other company, the two of them, each with a thing they couldn't reach.
        """
    from Applejack when not held(Applejack)
        """
        A red kite came in over the roofs with nobody on the end of it. It had a good look at the square, and wrapped itself around the lamp. Applejack threw a russet at it, underarm. That made two things up there.
        """
    from Spike when at(Applejack) = Square
        """
        The wind had brought a kite into the square. It was red, and for a moment everybody looked up; and it went round the lamp post like a dog before it lies down. A foal came after it with the other end of the string, at a run, and stopped, and followed the string up with its eyes.
        """
        """
        Something red came down between the roofs, and Spike ducked, as tall people do. It was only a kite. It had a go at the weathercock, missed, and took hold of the lamp post with both arms.
        """

tell go_wrong(Kite, MainStreet)
    from Spike
        """
        A kite went by at the height of the bedroom windows, red, with a foal under it being pulled along. The lamp post took the kite. The foal sat down.
        """
    from Pinkie
        """
        Pinkie saw a kite have an idea. You could tell that it was about the lamp post, and that it wasn't a good one, and next it was up there, all round, hugging. The foal underneath said a word that was mostly breath.
        """
    "A red kite blew into the main street and wound itself about a lamp post."

tell see_to(Spike, Kite)
    from Spike when unwronged(Spike)
        """
        A red kite had got round the lamp post by its own tail. Below it stood a foal who was holding on to the rest of the string, in case that helped. Spike looked about him. Nobody else was that tall.

        He had it down in a moment. It was the knots that took the minutes, for they were the work of somebody who had only just learnt, and was proud of them, and he could not bring himself to use a claw.

        "It's got a tail," said the foal.

        "So it has," said Spike. "It's longer than mine."
        """
        """
        "I'm not crying," said the foal beneath the lamp post. "I just can't reach."

        Spike knew about that. There had been years when all that he liked best was kept on the second shelf. He stood on his toes and unwound the kite, nine times about, and licked his thumb, and smoothed out a crease in the red before he handed it down.

        "It pulls," the foal warned him.

        "They do," said Spike.
        """
        """
        Three grown ponies stood with their heads back, and there was talk of a ladder. Spike reached over their hats and took the kite off the lamp. It was so simple that nobody said anything, and he was left there, holding it by the nose.

        "I let go on purpose," the owner told him, when the hats had gone. It was a foal of about five. "To see."

        "And?" said Spike.

        "It doesn't come back."

        He showed it how you take two turns around the hoof. It ought to be somebody's business to tell people, and early.
        """
    from Spike when unwronged(Spike) and at(Kite) = Square and not needs_hands(Applejack)
        """
        The kite on the lamp post had been there all the time that they were talking, red as a flag, over by the well. Nobody was under it any more. But there was a foal on the town hall steps, not looking at it, as you don't look at a dog that you have asked for and can't have.

        Spike went over and lifted the kite down from its lamp, and carried it across to the steps, and leaned it there. He said that he had found it. The foal said that it was funny, it had one just like that.
        """
    from Spike when happened call_barbarian(Rarity, Spike) and wounded(Spike)
        """
        "Mister," said somebody, low down.

        Spike would have gone by. He was getting from one stone to the next, and had no more in him than that. But it was a foal, and it pointed; and there on the lamp post hung a kite, as red as anything.

        He reached it with his good hand. The string had gone round and round the bracket, and wanted both.

        "Does that hurt?" said the foal.

        "No."

        "Mine did, when I did mine." A knee was put up for him to see. It had a scab on it in the shape of a pear, and Spike bent down and admired it, because it was a good one.

        When he had all the string wound up on its stick there was some red on it that did not belong there. He looked at that. It didn't show much. It was a red kite.
        """
        """
        There was a kite on the lamp post, and at the foot of it a foal who had plainly been told about strangers. It looked at how big he was. It looked at the hand.

        Spike put the hand behind him. "I could get that down," he said. "If you go and stand over there, I'll leave it for you, and go away."

        The foal thought it over. It came straight up and took hold of his knee, so as to be able to lean back and watch; and it stood like that, with its whole weight, the entire time.

        He could have done it quicker.
        """
        """
        The kite was out of reach for everyone else. He saw that before he knew he had looked. You go on seeing such things, it appeared; they had left him that.

        So Spike took it off its lamp, left-handed, and folded the tail in so that it should not catch. "Say thank you," somebody's mother told her foal, from behind, with a hoof upon its collar.

        "Thank you," the foal said. "What's your name?"

        He had to think which of them to give. "Spike," said Spike.
        """
    from Spike when happened call_barbarian(Rarity, Spike)
        """
        A foal had lost its kite to a lamp post. Spike got it down. It took no thought, and he would have been glad if there had been two more of them, further along.
        """
    from Applejack when unwronged(Spike)
        """
        Half the square had told that kite how to come down. Spike just went up on his toes some. He gave the foal its string, and a lesson in holding it, and to do that he stooped so low that his chin was about on the cobbles. He was the biggest thing in the square, and Applejack never had seen anybody take up so little of it.
        """
        """
        He had to do the kite, too. Applejack could have told you he would. It had not got so far as anybody asking him; there was a foal with its lip out, and Spike had looked at the lip.
        """
    from Applejack when wounded(Spike)
        """
        He had gone over to the lamp post. There was a kite up there, and a foal under it. Spike had one hand that would close and he used that one, and held the string in his teeth; and he said something around the string, and the foal laughed.

        Applejack turned and looked at her apples. It was the laughing she could not stand.
        """
    from Twilight when happened call_barbarian(Rarity, Spike)
        """
        There was a kite. Twilight could have had it down in a second, tail and all, and her horn had already begun to glow when she saw how Spike was looking up at it. Here was a thing that could be put right by somebody tall. She let the light go out.
        """
    "Spike reached the kite down from the lamp post and gave the foal its string."

tell see_to(Twilight, Kite)
    from Twilight when unwronged(Spike)
        """
        First, one frees the tail. Second, one explains to the owner, who is four, about prevailing winds. The owner heard Twilight to the end and asked whether it could have its kite now; and that, she had to own, had been first all along.
        """
    from Twilight
        """
        "Princess," said a foal, "it's up there." Twilight brought down the kite without stopping. She had got to the corner before it came to her that she'd never turned her head to see whether it was the right foal.
        """
    from Spike
        "Twilight looked at the kite on the lamp post, and it undid its own knots and came down to the foal by the way it would have taken if it had been a sensible kite."
    "Twilight's horn lit, and the kite came down off the lamp post."

tell see_to(who, Kite)
    "{who} got the kite down from the lamp post and gave it back to the foal."

# Gummy.

tell go_wrong(Gummy, SugarcubeCorner)
    from Spike
        """
        Up on the high shelf the flour bin moved. Nobody had touched it. It leaned out, and considered, and came down on its side with a sound like someone sitting in snow. When the air had cleared there were two round eyes in the middle of it, some way apart, and neither blinked. It was Gummy. He did not look as if he had had a plan.
        """
        """
        A tail stuck out of the flour tub behind the counter. It was green, and as Spike looked it went in. There was no splash. There was a good deal of white in the air, and after a while, at the brim, a pair of nostrils; for an alligator can wait in flour as well as in anything.
        """
    from Pinkie when together(Spike, Pinkie)
        """
        That noise was only Gummy. He had been looking at the flour since six o'clock, as you'd look at a lake, and now he was in it. Pinkie was so pleased for him that she forgot it was for the bread.
        """
        """
        "Don't look now," Pinkie told Spike, so that he looked, and they both of them saw it: the tail up, the tail straight, and the tail gone. It was as neat as a letter in a box. What came up out of the bin afterwards was mostly weather.

        "Does he do that?" said Spike.

        "He's never been in the mood," said Pinkie.
        """
        """
        Something fell off the high shelf, and it was the flour; and something fell off with it, and that was her alligator. He lay on his back in the heap with all four feet out, like a table. He'd wanted to see the doughnuts! Pinkie thought that it was a lovely review.
        """
    from Pinkie
        """
        Gummy fell in the flour. He did it with his mouth open, from the top of the dresser, and he did not say anything on the way. So it might have been on purpose! Pinkie waited to see. The bag breathed in and it breathed out, and it had a tail.
        """
        """
        There was a WHUMP, and the shop was gone. It was just white, with Pinkie in it. It came back from the top downward, first the lamp and then the shelves and then, on the scales, where there ought to have been two pounds of flour, about two pounds of flour and an alligator.
        """
    "There was a soft thump, and a great deal of flour in the air, and Gummy under it."

tell see_to(Spike, Gummy)
    from Spike
        """
        It did not seem right to leave with somebody still in the flour. Spike put both arms in. Gummy came out stiff, like a loaf, and shut his mouth on Spike's thumb. There was not a tooth in it. It was like shaking hands with a purse.

        He carried him to the back door, held him out at arm's length, and blew, not hot. A cloud went off across the yard. Behind it there was an alligator, as before.

        "He says thank you!" said Pinkie.

        "He hasn't moved."

        "He says it on the inside."
        """
        """
        "Leave him, he's being a dumpling," said Pinkie; but Spike had the pastry brush already. He did between the eyes, and along the back, where it has to be got out of the ridges. He was good at ridges. Gummy looked past him at something a long way off.

        After that there was the counter, and the floor below the counter; and when he had tipped the last panful in the bin he was as white as far as the elbow as any baker.
        """
        """
        You took hold under the arms. Spike had done it before, with an alligator in custard. He stood Gummy on the sill, wiped him down with the corner of a tea towel, ears last, if those were ears, and swept up where he had been.

        "You're going to be late for something," Pinkie said, with her head on one side. "You've got a face like a clock."

        "I've time," said Spike. He had it all worked out, and most of it was stairs.
        """
    from Pinkie
        """
        Spike fished out Gummy, and it was the gentlest thing you ever saw, it was like watching somebody take a splinter out of a cake. Gummy bit him. He only bites people he has decided about! Pinkie didn't say, because Spike was busy, and also it made her nose prickle.
        """
        """
        "I'll just get him out," said Spike, and he got him out and dusted him, and dusted the shelf that he'd dusted him on. He could not see a thing on the floor without its being somehow his. Pinkie gave him a bun for it when he wasn't looking. She gave it to his wing.
        """
    "Spike lifted Gummy out of the flour, brushed him off, and swept up what was left."

tell see_to(Pinkie, Gummy)
    from Pinkie when unwronged(Spike)
        """
        You can't shake an alligator, it only looks at you. Pinkie rolled him on a board and patted him on both sides and there was enough for a small bun. She made the bun. It came out with an expression.
        """
        """
        "That's not a bath," Pinkie told Gummy. "It's got no wet in it." She picked him out and blew on him, and he went off like a dandelion. All that while he held on to her mane with his gums; so she wore him until the floor was swept, since you may as well be hugged as not.
        """
    from Pinkie when unwronged(Spike) and alone(Pinkie)
        """
        She swept up the flour and she swept up Gummy, and she had to sort them over afterwards, which was easy, as one of them had eyes. It was quiet with nobody in. There used to be six of them who'd have come running for a thump like that; and they would all have been white, and no one would have got anything done until lunch.

        Pinkie sang the song about it by herself. She did all the parts. It has six.
        """
    from Pinkie
        "Pinkie picked up Gummy and cleaned the flour off him with a cloth. She started at the nose and finished with the tail. He turned one eye to look at her, which he does not do as a rule."
    from Spike
        """
        Pinkie took hold of the tail that was sticking up and pulled, and Gummy came out of the flour with a pop and was set on the till to dry. He wasn't wet, Spike pointed out. Pinkie said that it was no use telling him that now.
        """
    "Pinkie got Gummy out of the flour, and the flour off Gummy."

tell see_to(who, Gummy)
    "{who} took Gummy out of the flour and dusted him, and put him where he could not fall into anything."

# A basket of apples.

tell go_wrong(Basket, Square)
    from Applejack when held(Applejack) and together(Spike, Applejack)
        """
        A terrier went under the trestle after a cat, and the cat went through the handle of the basket, and the terrier tried to. Applejack watched her russets go off down the square, round the well, in among the turnips. She had the best view of it there was. She said what she thought, and the boards shook.
        """
        """
        The wind got in beneath the awning next door and came out by way of Applejack's front row. Over went the basket, slow, like an old fellow getting down to pray. She put out a hind leg as far as it would go, and stopped one. That was one.
        """
    from Applejack when not held(Applejack)
        """
        A cart cut the corner too fine and took the end basket along, by about a yard. After that it was every apple for itself. Folks hopped. Somebody's foal laughed out loud and was shushed, and Applejack wished they had let it.
        """
        """
        She'd set that basket on the edge. She never in her life had set one on the edge. A bit of wind came by that would not have put a match out, and Applejack stood and looked at thirty pounds of russets going down the square, and at her own hoof, that had been thinking of something else.
        """
    from Applejack when not held(Applejack) and believes(Applejack, wronged(Spike, by Rarity))
        "Applejack turned around too quick, and caught a basket with her hip. It went over the front. She let it go, and it was some time before the last of them had made up its mind which way was downhill."
    from Spike when not held(Applejack)
        """
        A cart came round the well too close. It only touched, but the basket at the end of the stall bowed from the waist, and there were russets all the way to the leeks.

        "Leave 'em," said Applejack. She had not even turned her head. He had once seen her go down a well after a pippin.
        """
        """
        The wind had another try at the awning, and this time it got the basket at the corner. The apples went off over the cobbles as if school were out. One rolled as far as Spike's foot and stopped, looking up.
        """
    from Spike
        """
        A dog had got its head through the handle of a basket. It ran, as anybody would, and behind it ran the apples, until half the square was standing on one leg. "Them's mine," said Applejack. She was in no position to say it louder.
        """
    from Twilight
        "A basket went over at Applejack's stall, and the apples ran about the square among people's feet."

tell see_to(Spike, Basket)
    from Spike when unwronged(Spike) and happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack)
        """
        There were apples on the ground, and it was easier to think with something in his hands. Spike followed them on his knees as far as the well. He wiped them one by one. It was a poor sort of answer, he knew that, but it was round, and there were a great many of it.

        When the basket was full he brought it back and put it down by her. "Two bruised," he said. "I looked."

        "I'd have put it higher," said Applejack; and it was not clear that she meant the apples.
        """
    from Spike when unwronged(Spike)
        """
        The basket was on its side at the end of the stall, and its apples were wherever apples go. Spike had the reach for it. He could get one from under the fishmonger's without so much as disturbing the cat; and he went round the whole square bent double, saying excuse me to people's hooves, until he had them all in the basket but the one that the foal with the bun had already bitten.

        "How many?" said Applejack.

        "All of them," said Spike. "One's on the house."
        """
        """
        Apples on the ground are no trouble, one at a time. It is only that they don't stay where you put the last one. Spike hit on it in the end: he lay down on the cobbles at the low side of the square with his tail about him like the rim of a plate, and let them come.

        Several people stepped over him. One said good morning.
        """
        """
        "You've someplace to be," said Applejack.

        "I'm going there," said Spike, out from under the turnip cart. He put three russets back in the basket they had come out of, and went in for the fourth. He was, too. He was going by way of the apples, that was all, and every one that he picked up was a thing that had gone right this morning.
        """
    from Spike when wounded(Spike)
        """
        There were apples all about on the cobbles, and people were stepping round them. Spike picked them up. He held the basket with the bad arm and did it with the other, and it went quite well so long as he did one and then one. Nobody had asked him. He came to the end of them, and stood there, and moved a few so that the red sides were up.
        """
    from Applejack when unwronged(Spike)
        """
        Spike did the whole square on his knees. He came back with the basket, and he had turned every bruise to the inside; not to cheat a customer, he would not have known how, but like you'd turn somebody's collar down for them. Applejack took note of it. She had not come to the end yet of what there was to take note of in that boy.
        """
        "Applejack told him to let them lay. She might as well have told the well. He went and picked up apples, wiping each one on his chest, and it put such a shine on him that by the last dozen he could have been sold."
    from Applejack when wounded(Spike)
        """
        Lord, if he wasn't picking up apples. Applejack started around the trestle to make him quit, and then stopped. He'd reach, and look it over, and set it in the basket like an egg. It was holding him up. You don't take away a fellow's fence while he is leaning on it.
        """
    "Spike gathered up the apples from between people's feet and set the basket back where it belonged."

tell see_to(Applejack, Basket)
    from Applejack when believes(Applejack, wronged(Spike, by Rarity))
        """
        There were apples to get up off the ground, and Applejack got them up. Any bruised one she threw at the wall of the town hall, not hard. There were more that were bruised than she would have thought.
        """
        "Applejack filled the basket with her head down. An apple will take the mark of whatever you grip it in. She found that she was doing it with the left."
    from Applejack
        """
        She went around with the basket on her neck. Folks brought her the ones that had got to them, and said what a shame, and she thanked them for it. The last one lay out by the lamp post, all on its own, and not a bruise on it. Applejack turned it over a good few times. She'd been sure there would be.
        """
        """
        You pick up apples the same as you put them down, one and then one. She had told Apple Bloom so, and had been told so on the same spot by somebody in a bigger hat. Applejack went down the square and came up it. By the time she had the basket full her back had quit arguing, and that was one thing this morning that had.
        """
        """
        Half of them had stopped in the gutter, lined up like they were waiting on a parade. Applejack took her hat to them. She got nineteen in at a load, and the second load twenty; and an old mare who wanted a pound asked could she have them out of the hat, since it seemed they came with one.
        """
    from Spike
        """
        Applejack had her hat off and was putting apples in it. She did it as she did everything, without a wasted step, so that Spike, who had got down to help, was on his second when she took it out of his hand and the square was clear.
        """
    "Applejack picked up her apples, wiped the dust off them and built them into a heap that would have taken more than wind."

tell see_to(who, Basket)
    "{who} put the apples back in their basket, and looked under the trestle for the last."
