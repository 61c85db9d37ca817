# The morning as the others see it, and their own ways about town.

# Spike, going by.

tell walk(Spike, Square, BoutiqueDoor)
    from Applejack when at(Applejack) = Square and owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        Spike went off up the little street to the Boutique. Applejack watched the back of his neck, which was about as good as reading a letter over somebody's shoulder. He had scrubbed behind the frill.
        """
        """
        He said that he'd best be getting on, and got on. At the corner he stopped and licked his thumb and did something to one elbow. Applejack looked down at her apples. A person ought to have one thing in the day that nobody saw.
        """
        """
        Off he went, up toward all that gilt, stepping around the dog. She could have told him to keep his hat on, if he'd had a hat. There wasn't any other advice about that house that she'd have given to a friend.
        """
    from Applejack when at(Applejack) = Square
        "Applejack saw Spike go by toward the Boutique. He did not look to the right or the left, and he went around the dog from habit."

tell walk(Spike, MainStreet, SugarcubeCorner)
    from Pinkie when at(Pinkie) = SugarcubeCorner and unwronged(Spike)
        """
        A nose came in at the door of Sugarcube Corner. Pinkie knew it at once, it was the best nose in town, and she counted, and it was a whole four before the rest of Spike had come in after it with his wings in his arms like umbrellas.
        """
        """
        "It's just that I was passing," said Spike, coming in sideways under the sign, and Pinkie said that absolutely everybody was, it was that kind of a street, and turned the tray round so that the big ones were at the front.
        """
        """
        He walked past! Pinkie saw his feet do it, under the blind. She saw them stop at the lamp. She held on to the counter with everything she had, and the feet thought about it, and turned round, and there was Spike in the doorway, being casual.
        """
    from Pinkie before when at(Pinkie) = SugarcubeCorner and unwronged(Spike) and happened walk(Spike, SugarcubeCorner, MainStreet)
        """
        There was the nose back. Pinkie put a cloth over the doughnuts and took the cloth off, so that he should have it for the first time twice.
        """
        """
        "I'm only," said Spike, in the door.

        "You're only," Pinkie agreed. She loved an only. They were the very best sort of customer, they came back.
        """
        """
        Pinkie had just been telling the doughnuts not to mind, when the door went dark. It was Spike. He had the face of someone who has forgotten his hat, and he did not own a hat.
        """
    from Pinkie before when at(Pinkie) = SugarcubeCorner and unwronged(Spike) and owes(Spike, to Pinkie) = Visit
        """
        Spike put his head in to tell her that this was not the visit, it was just a different one. Pinkie said that he should save the real one up, then. It would keep. She had a drawer.
        """
    from Pinkie when at(Pinkie) = MainStreet and unwronged(Spike)
        """
        Spike went right past her with his eyes shut and his nose up, like a kite with somebody on the string, and in at her own door. Pinkie looked at the door from outside. It had never looked so much like a place that a person would go.
        """
        """
        "Hello, Pinkie!" said Spike, and was in the shop before he had got to the end of it. It was a good minute until it came to him that he'd met her in the street. Pinkie could see it come, through the window. It came to his frill first.
        """
    from Pinkie when at(Pinkie) = MainStreet
        "Somebody had gone into Sugarcube Corner. It was Spike. Pinkie waved at him through the glass, and he waved back, and each of them waited to be served."
    from Pinkie when at(Pinkie) = SugarcubeCorner and not unwronged(Spike)
        """
        The bell rang, and it was Spike. He shut the door behind him, which nobody does who has come for a doughnut. He had got all of himself in at once, and it looked like less.
        """
        """
        Spike came in and did not look at the plate. Pinkie pushed it along to where he would have to. "Good morning," said Spike, as if somebody had introduced them.
        """
        """
        He must have walked in with his eyes open, for he missed the cake stand and the step. But Pinkie had seen Spike come through that door in every sort of mood there is, and this was not one of the sorts.
        """

tell walk(Spike, SugarcubeCorner, MainStreet)
    from Pinkie when at(Pinkie) = SugarcubeCorner and unwronged(Spike)
        """
        Spike went out in stages. After he had gone there was a dragon-shaped place in the steam. Pinkie waved to it until it closed up.
        """
        """
        She watched him through the window as far as the pump. He tried a bow, when he thought there was nobody, and put a hand up to his frill. Pinkie stopped wiping the counter. She knew who used to laugh at that bow. It was ever so long since she had heard it.
        """
    from Pinkie when at(Pinkie) = SugarcubeCorner and unwronged(Spike) and not tasted(Doughnuts)
        """
        He went out backwards with his nose still pointing at the plate, and the rest of him had to be told twice. Pinkie looked at the plate too. There were six on it. It didn't look how she had thought it would look by now.
        """
        """
        "I'd better be getting on," said Spike. He said it to the tray. Pinkie said of COURSE he had, and only when the door had shut did she hear what was the matter with that, and it was much too late to have said something else.
        """
        """
        "Lovely morning," said Spike, "lovely smell," and there went the last bit of his tail, round the doorpost, as if it had not been consulted.
        """
    from Pinkie when at(Pinkie) = MainStreet and unwronged(Spike)
        """
        Out came Spike, one wing at a time. "You aren't in," he told her.

        "No," said Pinkie. "I'm out."

        They both thought about that.
        """
        """
        Spike had been in there and looked at every shelf with his hands behind him, and touched nothing; she had watched him do it through the window. He came out as good as a choir. Pinkie was so proud of him that she forgot what it was she had wanted.
        """
    from Pinkie when at(Pinkie) = MainStreet
        "The door of Sugarcube Corner opened and was full of Spike, and next it was not, and the street was."
    from Pinkie when at(Pinkie) = SugarcubeCorner and not unwronged(Spike)
        """
        Spike held the door for a lady with a basket, and went on holding it when she was in. He went off down the street. Pinkie knew a good many backs. She had not known that he had that one.
        """
        """
        The door closed behind Spike without ringing. It always rang. Pinkie went round the counter and opened it and shut it, and it rang for her.
        """
        """
        Off he went, along the wall. There was the whole street to walk in, with the sun on it, and Pinkie watched Spike until he had used up the shade.
        """

# Twilight, about.

tell walk(Twilight, Castle, MainStreet)
    from Twilight when unwronged(Spike)
        """
        There was nothing on the list for these few minutes but the word Air. Twilight took it down the hill. It was a good, brisk sort of air, and she was through with it by the second lamp-post, and looked about her for what came next.
        """
        """
        One ought to be seen in the town, the Mayor held, at irregular intervals. Twilight had drawn up some. This was one of them, and she walked into the main street looking as irregular as she could.
        """
        """
        Twilight told herself that it was for stamps. It wasn't as though she were following anybody. She went down between the shops on the other side of the road, and looked in at each window for exactly as long as there was a reason to.
        """
    from Twilight
        "Twilight went down the hill with her head lowered. She said good day to the people who said it to her, and could not afterwards have told you one of them."

tell walk(Twilight, MainStreet, Castle)
    from Twilight
        "Twilight climbed home. It was ninety-one steps from the gatepost; she had once made it ninety, and had gone down to see which one she had left out."
        "Twilight went back up to the castle. Half the steps were in the sun by now and half were not, and she took the ones that were, which made a longer staircase of it."

tell walk(Twilight, _, SugarcubeCorner)
    from Twilight
        """
        It was well known that Twilight never ate between meals. She went into Sugarcube Corner and looked at the ceiling, to see how the flour was getting on.
        """
        "Twilight held the door of Sugarcube Corner for three foals and a cake. By then she had forgotten her excuse, and Pinkie had never been known to ask for one."

tell walk(Twilight, SugarcubeCorner, _)
    from Twilight
        "Twilight came away from Sugarcube Corner with a bag. She had only said good morning. It was a warm bag, and it hummed a little."
        "Outside Sugarcube Corner Twilight shook the sugar out of her wings and moved everything on her list down by five minutes."

tell walk(Twilight, _, Square)
    from Twilight when unwronged(Spike)
        "Twilight liked the square. It was two rings of stalls about a well, with four ways in; somebody had thought about it. She came in by the northern one and greeted people clockwise."
        "In the square everyone was selling and nobody was in order. Twilight took a moment at the edge of it, to choose where she would start."

tell teleport(Twilight, _, to)
    from Twilight when unwronged(Spike)
        "It saved eleven minutes. Twilight had a purse, as it were, in which she kept such minutes, and she had never yet seen anything that she cared to spend them on. She put these in with the others and was {to.where}."
        "There was a rule about magic for errands; Twilight had made it, and there were exceptions, numbered. This came under the fourth. She was {to.where} with a small polite bang."
        "Twilight thought of {to}, in order: the smell, the light, where one would be standing. The order mattered. Once she had begun with the ceiling."

# Rarity, out of her room.

tell walk(Rarity, Workroom, BoutiqueDoor)
    from Rarity when facade(Rarity) >= 6
        """
        Rarity went down into the shop, to see how it looked to those who came in. It looked very well. It looked like a place where one would be asked to wait. She stood for some time on the customers' side of the counter, and nobody came.
        """
        "There were steps to be taken about the geraniums. Rarity descended, and took them in with a glance, from the door; somebody really ought to see to those heads."
        "One should be observed at one's own door, now and again, looking up the street as if for a carriage. Rarity went down and was observable."
    from Rarity when facade(Rarity) < 6
        "Rarity took the stairs too fast, as she used to when the post came. The street was full of ordinary daylight. It was a little like being under water, and a little like coming up."
        "Rarity went down through the shop without turning her best side for the ponyquins. They would have to get used to it."

tell walk(Rarity, BoutiqueDoor, Workroom)
    from Rarity when facade(Rarity) >= 6
        "Rarity went up again to her work. It was waiting for her, and had not got on."
        "The stair creaked, under her as under anybody. She had always meant to speak to it. Rarity came up into the light of the workroom with her head held for the lintel, which she cleared by a yard."
    from Rarity when facade(Rarity) < 6
        "Rarity climbed back to the workroom. It smelled of chalk. She had not noticed for a year that it smelled of anything."

tell walk(Rarity, BoutiqueDoor, Square)
    from Rarity when facade(Rarity) >= 6
        """
        It was an age since one had been in the square on foot. Rarity came into it with her chin up and a parasol, and a way was made for her. There used not to be one. One used to have to push through, with one's arms full, and be called to from three sides.
        """
        "Rarity crossed to the square as one crosses a ballroom. There was celery on the floor of it."
    from Rarity when facade(Rarity) < 6
        """
        Rarity came into the square with no hat on. People looked, and looked again, and a foal with a bun said, "It's her," quite clearly.
        """
    from Applejack when at(Applejack) = Square and believes(Applejack, wronged(Spike, by Rarity))
        """
        Rarity had followed after her into the square. {if facade(Rarity) = 0: She'd come out in her bare face, and folks that had bowed to her Monday moved their baskets and did not know her. | Folks made way for her like they do for a hearse.} She stopped on the far side of the scale. It was where a customer stands.
        """

tell hold_boards(Rarity, Applejack)
    from Rarity
        """
        "Allow one," said Rarity, and lifted the roof of the stall in her magic, by two of its corners, as one holds out a skirt. It was astonishing what it weighed. She would not have put it down for a duchess.

        "Left," said Applejack, through nails. "Your left, Rarity. Lord. It's been a time since you held anything for me."

        There was no malice in it. She merely never had learnt to leave a thing out. Rarity kept her eyes on a knot in the wood and did not tremble until the last nail was home.
        """
    from Applejack
        """
        The weight went off her shoulders in a blue shimmer. Applejack screwed her head round and there stood Rarity in the mud, holding up a stall.

        "Don't gape, nail," said Rarity. It was the first thing she'd said in a year that sounded like her, and Applejack nailed, fast, in case it should wear off.
        """
    "Rarity took the boards of the stall in her magic, and held them where Applejack told her to, and did not once look at her hooves to see what they were standing in."

# Pinkie, in and out.

tell walk(Pinkie, SugarcubeCorner, MainStreet)
    from Pinkie when not believes(Pinkie, unwronged(Spike))
        "Pinkie went out into the street. It was the usual one."
        "She took off her apron and hung it up, and went out by the door. People said good morning, and looked after her, and put a hoof up to their own manes."
        "Pinkie shut the shop door behind her. She had never noticed that it had a latch."
    from Pinkie when believes(Pinkie, unwronged(Spike))
        """
        Pinkie went out to see if the street smelled of sapphires yet. She couldn't tell. She asked a pony with a barrow, and he said that it smelled of buns, and she gave him one for being honest.
        """
        "You had to look at a window from outside, or how would you know what it was saying? Pinkie stood in the main street and looked. It was saying DOUGHNUTS, but it might have said it louder."
        "There was nobody in the shop, so perhaps they were all in the street. Pinkie went to see. They were!"
        "Pinkie put her head out of the door, and the rest of her went along to keep it company."
        "It was a street with a great many people on it who were not eating anything. Pinkie came out to have a look at the problem."
        """
        Pinkie Pie went out to shake the tablecloth. She had not brought the tablecloth; so she shook, by herself, on the step, until the crumbs were off.
        """
        "There was a bird in the main street who had not had a bun. Pinkie saw to it. There were more of them than she had been led to think."

tell walk(Pinkie, MainStreet, SugarcubeCorner)
    from Pinkie when not believes(Pinkie, unwronged(Spike))
        "Pinkie went in. There were buns to turn, and she turned them."
        "The bell rang over her. Gummy was on the counter, and he looked at her for some time, first with the one eye and then with the other."
    from Pinkie when believes(Pinkie, unwronged(Spike))
        """
        Pinkie went in again, because the oven would be lonely. She had left Gummy in charge. He had sold nothing, but he had not eaten any either, so they were square.
        """
        "The bell over her own door always got her. Pinkie shouted that she was coming, and ran, and it was her."
        "Indoors it was all just as she had left it, except that something had risen. Pinkie told it how proud she was."
        "Pinkie came home to Sugarcube Corner by the back, so as to surprise the front. She liked to keep a shop on its toes."
        "One of the trays had been singing; it did that just before it burned. Pinkie heard it from the street and was in there under it with both mitts before the high note."
        """
        She had left the door propped with a cake. Somebody had eaten the half of it, and the door was half shut. Pinkie went in sideways, which was only fair.
        """
        "Inside, it smelled so much of inside that Pinkie had to go out and come in over again."

# An apple that goes on.

tell give_thanks(Spike, Rarity, Apple)
    from Spike
        """
        He had nothing of his own about him but the apple. Spike held it out to Rarity in both hands. "It's for you. It's from, well, it's from a tree," he said.

        She took it in her magic, and it hung there between them and went slowly round.
        """
        """
        "I wanted you to have this," said Spike. It had seemed a handsome enough apple up to then. She had such a clean white hoof. He rubbed off the place where his thumb had been and gave it to her.
        """
    from Rarity when believes(Rarity, love(Spike) = Applejack)
        """
        Spike put an apple into her hoof. It was green; it was warm from being carried; and there was one orchard only that it could have come from. He looked as though he had given her the deed to something.

        "How kind," said Rarity. It was kind. One gave away what one had enough of. She held it a little off from her coat, as one holds other people's children.
        """
    from Rarity
        """
        It was an apple, of all things, with a leaf on. Nobody had given her one since she had grown too grand to be seen with juice on her chin. "For me?" said Rarity, and smelled it, and it smelled of every good day that she'd had before she was anyone.
        """
    "Spike gave Rarity the green apple. He had polished it. She could see herself in it, very small."

# Rarity about town, and whom she meets there.

tell walk(Rarity, Castle, MainStreet)
    from Rarity when facade(Rarity) < 6
        "Rarity went down the ninety-one steps. Going up one counted them; going down there was only the town, with all of its windows, and she went towards it."
        "She had got as far as the castle, and here she was on the hill going down. It was how she had done most things for a year. At the pump somebody wished her good day before he had thought."
    from Rarity when facade(Rarity) >= 6
        "One descends from a palace. It is the only direction in which one is looked at. Rarity descended, and the main street was looking the other way."

tell walk(Rarity, SugarcubeCorner, MainStreet)
    from Rarity when facade(Rarity) < 6
        "Rarity came out into the street with sugar on her bare cheek, and let it stay there."
        "The bell said goodbye to her. She stood on the kerb outside Sugarcube Corner, where one waits for friends, and saw by and by that she was waiting."
    from Rarity when facade(Rarity) >= 6
        "They had no ribbon. Rarity held her breath, on account of the butter, from the counter to the lamp-post."

tell walk(Rarity, MainStreet, Square)
    from Rarity when facade(Rarity) < 6
        "Rarity came into the square with no face on. A stallholder who had his mouth open to cry leeks left it open."
        "The square had four ways in, and Rarity had always used the one with the awning. She came in by the other, past the fish, since it was nearer."
    from Rarity when facade(Rarity) >= 6
        "It appeared to be market day. Rarity entered the square and looked at the weathercock, as the one thing in it that had been gilded."

tell walk(Rarity, Square, BoutiqueDoor)
    from Rarity when facade(Rarity) < 6
        "The little street was as she had left it. From below, coming home, one saw how thickly the gilt had been put on. There were brush hairs in it."
        "Rarity walked home. Her own window was open, up there, and she was in some sort surprised to see nobody at it."
    from Rarity when facade(Rarity) >= 6
        "One returned to one's own door, unhurriedly, by the middle of the street. The card in the window said By Appointment. Rarity looked to see who was coming. It was herself."

tell walk(Spike, Castle, MainStreet)
    from Rarity when at(Rarity) = Castle and at_odds(Spike, Rarity)
        """
        Spike was in the open door with the day behind him. He had his back to her; he was going out. She had only to say his name, and Rarity, who had said it forty times that morning to have things lifted, could not have told you how it began. The door swung to.
        """
        """
        The big door was closing. Through what was left of it she saw a wing, folded tight, go down the steps.
        """
    from Rarity when at(Rarity) = MainStreet and at_odds(Spike, Rarity)
        """
        He came off the hill with his head down, among the carts, and he was so much the largest thing in the street that it was some time before he had finished coming. He saw her. He stopped, as one does when there is somebody in a doorway, to let them pass; and neither of them was in a doorway.
        """
        """
        Rarity had been looking for him. All the same it was no use, one is never looking at the right moment; she looked up and there was Spike, across the width of the main street, {if wounded(Spike): with a rag about his hand. | with his arms folded.} Somebody went between them with a pram.
        """

tell walk(Applejack, _, to)
    from Rarity when at(Rarity) = to and believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        There was a tread behind her, shod and in no hurry. Rarity knew whose it was. She had time to put down what she was holding, and it turned out that she was not holding anything.
        """
        """
        Applejack was coming. One saw the hat first, over other people, perfectly straight, and one saw how the other people moved.
        """

tell walk(Applejack, Workroom, BoutiqueDoor)
    from Rarity when at(Rarity) = BoutiqueDoor and not turned_away(Applejack, from Rarity)
        """
        The stair shook. Applejack had not done with her. She walked out by the shop door with her ears flat, and there they both were, in the sun.
        """

tell walk(Twilight, Workroom, BoutiqueDoor)
    from Rarity when at(Rarity) = BoutiqueDoor and not turned_away(Twilight, from Rarity)
        """
        Twilight came down the stair, quite evenly, and out. She stopped on the mat. She had plainly got something ready for a room, and it took her a moment to fit it to a street.
        """

tell walk(Rarity, Workroom, BoutiqueDoor)
    from Twilight when at(Twilight) = Workroom and believes(Twilight, wronged(Spike, by Rarity))
        """
        Rarity had gone past her and down the stair, almost running, with her head bare. Twilight turned round in the empty workroom. She had been ready for anything but to be left in it.
        """
    from Applejack when at(Applejack) = BoutiqueDoor and believes(Applejack, wronged(Spike, by Rarity))
        """
        Before Applejack could get to the door it opened, and it was Rarity, coming out. {if facade(Rarity) = 0: She had no more paint on than a plate. Applejack had got herself wound up for the other one. | She had her head so high that she was a second or two finding out who was there.}
        """
    from Applejack when at(Applejack) = Workroom and believes(Applejack, wronged(Spike, by Rarity))
        """
        Rarity went by like a rabbit goes by a dog that's too surprised, and down the stair. The bell rang. Applejack looked at the place where she had been.
        """
