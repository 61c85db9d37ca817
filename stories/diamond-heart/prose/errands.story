# Errands and what comes of them: home too soon, down through the shop, over to the Boutique.

tell walk(Spike, Castle, MainStreet)
    from Spike when at_odds(Spike, Rarity) and at(Twilight) = Castle
        """
        He could not stay in it. It was a house where somebody was being careful of him in every room. Spike said that he was going out, and went down the hill by the side where the wall is, with his good shoulder to the town.
        """
    from Spike before when at_odds(Spike, Rarity) and happened call_barbarian(Rarity, Spike)
        """
        Spike walked, because it was what feet were for. It was the same hill as this morning and it had the same chestnuts on it. {if happened walk(Spike, Castle, MainStreet): He had gone down it | He had gone over it} with a sentence to practise, and it struck him that nobody would ever know how well he had got to do it.
        """
        """
        It was still the same day. It seemed a mistake that someone would come and put right. A milk pony wished Spike the top of it, and he stood aside for the cart, and thanked him, and went on down between the shops with his wings held shut like a coat that has lost its buttons.
        """
        "The gatepost looked as if it would have listened. Spike went by on the other side, with his eyes on the road, and walked down among people."
        "He had an idea that if he walked he would come to the end of it, as you do with a street. Spike went down into town. He was wished good morning, and answered nicely, and each time he had to think what it was that he had been in the middle of."

tell walk(Spike, MainStreet, Castle)
    from Spike when happened call_barbarian(Rarity, Spike)
        """
        He took the hill slowly. It did not help; at the top of it was the door, and behind the door was somebody who would look up and ask him how it went.
        """
        """
        The castle steps had a great many people's mornings on them, and Spike went up past the lot. On one there was a cloth, neatly folded, that he must have dropped on the way down. It was the one for the silks.
        """
    from Spike when owes(Spike, to Rarity) = Help
        """
        Halfway along the main street his feet turned round. They gave no reason. He could say that he had left something, thought Spike, climbing the hill to the castle; and so he had, he had left it every morning for a year, generally by the gatepost.
        """
        """
        Spike went home. He would go again in a minute. It was only that he had got as far as picturing her face when the door opened, and it had not done anything yet, and he wished to stop while that was so.
        """
    from Spike
        "Spike went up the hill to the castle with the sun on his back. He had the day's bread under one arm, as somebody had held it out to him and he had not been quick enough."
        "He climbed to the castle without hurrying. From the last turn you could see the whole town, if you cared to, down to the gilt on one roof."
    from Twilight
        "Twilight knew the step on the stair. It was too early for it. She moved her finger off the word that she had been looking at and listened to how he put his feet down."
    "Spike climbed the hill to the castle and went in. He closed the door behind him as if somebody were asleep."

tell walk(Spike, Workroom, BoutiqueDoor)
    from Spike when wounded(Spike) and broken(Mirror)
        """
        He went by the stair{if happened walk(Spike, BoutiqueDoor, Workroom):, as he had come}. It seemed wrong that it should still be there. Spike carried his hand before him like something that belonged to the house, past the ponyquins, past the till with the little brass bell, and held the door for nobody and shut it. The swan on the bell pull had red on its beak, after that, and he wiped it off.
        """
        """
        Fourteen stairs, and he had to think about each. At the bottom there was a rack of ribbons that he had always gone round with his elbows in. He went round it with his elbows in. The street door let in the sun, and a smell of somebody's breakfast, and he was standing out there in it, and it turned out that he'd wiped his feet.
        """
        """
        There was a bell over the shop door to say that a customer had come in. It rang for going out as well. Spike had never noticed that it was the same note.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        Spike said good morning to the room in general and went down. He did it as people leave a church, not fast. On the third stair from the bottom he understood that he was not coming back for anything, and he had to take hold of the rail.
        """
        "He took the stairs one at a time, all the way to the street. The geraniums wanted water. He looked at them, and it was not his place to say so."
    from Spike when owes(Spike, to Rarity) = Help
        """
        Spike found that he was on his way down. It was to get some air; there was plenty up there, but it was all in use. He stood among the geraniums and told himself that he would count to fifty.
        """
        "The stairs let him down past the ponyquins and out at the door. From the mat you could hear nothing of what went on above. Spike tried it with the other ear."
        "He went out again, sideways, since somebody had moved the hat stand. It was a good deal easier to think of things to say to Rarity from the street. He thought of several."
    from Rarity when broken(Mirror) and wounded(Spike) and at(Rarity) = Workroom
        """
        She heard him on the stairs. He was going down them with great care, so as not to bring anything else off the walls; one would have thought that there was somebody ill. The bell over the door rang once. It was such a polite little bell, she had chosen it for that.
        """
        """
        "The door is..." said Rarity. But he knew where it was. His steps went down and along beneath her, under the table, under the bolts, under the window, and there she lost them among everyone else's.
        """
    from Rarity when at_odds(Spike, Rarity) and at(Rarity) = Workroom
        "He left by the stair, and trod on the one that creaked. It was the only remark that he made."
    from Rarity when at(Rarity) = Workroom
        "Spike begged to be excused for a moment, and excused himself, and could be heard being careful of things all the way to the street."
        "The stair complained under Spike, going down. Rarity did not ask him where he went. One doesn't; and by the time that one has thought how one might, there is the bell."

tell walk(Applejack, Square, BoutiqueDoor)
    from Applejack when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        She left the stall as it was. It was the first time in nine years, and somebody called after her that she'd forgot her change, and she told them to keep it. She had the right change on her. It was going to the Boutique.
        """
        """
        Applejack went across town at a walk. A pony that's running can be asked where the fire is. Going by the smithy she looked at her right fore and saw that it wanted trimming, and thought, well, it'll have to do.
        """
        """
        There was a short way to the Boutique, behind the clockmaker's, and there was the road. Applejack took the road. She wasn't ashamed of where she was bound, and she'd as soon it was seen.
        """
    from Applejack when not believes(Applejack, wronged(Spike, by Rarity))
        """
        Applejack set a brick on the paper bags and a card against the brick that said BACK DIRECTLY, and went over to the Boutique. It had been a while. She'd have put on her other hat, if she had owned one.
        """
        """
        It was four streets from her stall to Rarity's door. Applejack had walked it without thinking, most days, back when there was cider in it; and then there had come to be a week when neither of them had, and then it was a year. Somebody had painted the door.
        """
        "Applejack told the next stall over to mind hers and walked up to the Boutique with her hat straight. She had no business there that she could have named. She never used to need any."
    when believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        "Applejack walked out from behind her stall with the scale still swinging. She was seen to go up the street of the Boutique, and those who knew her got their children in."

tell walk(Applejack, BoutiqueDoor, Workroom)
    from Applejack when not believes(Applejack, wronged(Spike, by Rarity))
        """
        Applejack wiped her feet, all four, and hollered up the stair so as not to walk in on a fitting. Nobody said not to. She went up into that big light with her hat held in front of her.
        """
    from Rarity when not believes(Applejack, wronged(Spike, by Rarity))
        """
        "Only me," said a voice on the stair, and it was Applejack, with her hat off and a bit of straw behind her ear, looking about her as people look in a cathedral where they are not sure if they may sit. Rarity had forgotten that she used to be only somebody.
        """
        """
        Hooves came up the stair at their ease. It was Applejack, and she smelt of outdoors. She said what a sight of cloth there was. She had said so the first time she was ever in there, nine years ago, and had held one end of it all afternoon.
        """

tell walk(Applejack, Workroom, BoutiqueDoor)
    from Rarity when turned_away(Applejack, from Rarity)
        """
        Applejack turned about and left. She did not slam anything. On the mat below Rarity heard her stop and wipe her feet, all four, on the way out.
        """
        """
        Applejack went down the stair, a step at a time, until there was only the top of her head, and then the rail. From the street came one loud sniff. It might have been anybody with a cold.
        """
        """
        Applejack would not be sent home by magic. She took the stairs, and took them singly. At the bottom she must have stopped. It was a good while before the door.
        """
        """
        "I'll walk," said Applejack, to nobody in the room. She stepped over the measuring tape where it lay, so as not to tread on the numbers, as she had been taught to do in there when they were all nineteen; and seemed to notice that she had; and trod on it.
        """
    from Rarity when turned_away(Applejack, from Rarity) and happened walk(Applejack, BoutiqueDoor, Workroom)
        """
        "That's all," said Applejack, and it was. There was mud across the boards to the door, and mud back; the prints going out were closer together.
        """
        """
        Applejack went down as she had come up, except that she took the stairs singly. At the bottom she must have stopped. It was a good while before the door.
        """
    from Applejack when turned_away(Applejack, from Rarity)
        """
        {if happened walk(Applejack, BoutiqueDoor, Workroom): It was fourteen stairs going down as well. Applejack had thought it would be lighter. | Nobody had ever told Applejack that when you had hit a mare you would still have her stairs to get down. There were fourteen.} She got as far as the shop and stood there with her head against the side of a dummy in a silk coat, until her hat was fit to be seen out in.
        """
        """
        Applejack came out into the sun. The street was going on like nothing had been broke. Somebody told her good day, and she let it go by.
        """

tell walk(Applejack, _, Square)
    from Applejack when turned_away(Applejack, from Rarity)
        "Four folks stood waiting at the stall when she got back, and not one had helped himself. Applejack weighed and took money. Her off hoof stung every time she set it down."
        """
        Back at the stall nobody asked her anything. She had left the scale swinging, and somebody had stopped it. Applejack sold a peck of russets to a mare who looked the whole time at her right hoof; and she put that hoof behind the other one, like a filly.
        """
        """
        The stall was about how she had left it. The folks on either side were mighty busy with their awnings. Applejack got in back of her apples, and turned one to the street, and turned it away, for it was as good a side as the other.
        """
        """
        She'd figured it would be done when it was done. But she came back across the square to the stall, and there was her roof, {if needs_hands(Applejack): half up, as she had left it; and when she left it | as straight as you please; and when she put it up} she had been a pony that never hit anybody.
        """
    from Applejack
        "Applejack went back to where her apples were. They'd kept."
    "Applejack came back behind her stall and began to turn the apples so that their good side showed."

tell walk(Spike, Square, BoutiqueDoor)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and tasted(Doughnuts)
        """
        It was the doughnuts that had made him brave, and they wore off by the corner of the little street. There stood the Carousel Boutique, all gilt, with its blinds half down. Spike breathed into his hand to find out if he smelled of frying. He smelled of dragon, and of frying.

        He walked round the house once to be aired.
        """
        """
        Six doughnuts made themselves known to Spike one after another, on the way up the little street. He had a bow ready, and he tried it before the Boutique's door, and something in the bow went crunch. He would keep it shallow.
        """
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and has(Spike, Apple)
        """
        Spike could find no good way to hold an apple. In the fist it looked like something you throw. Upon the palm it looked like an offering, and he was not the height for that. Spike came up to the Carousel Boutique with it tucked beneath his chin, wiped his feet, saw himself in the brass of the door plate, and put it behind his back.
        """
        """
        "She used to like them sour," Spike told the apple, on the steps of the Boutique. He gave it a rub. It was so green that it made the gilt look tired; he could see the whole front of the house in it, bent round, with one small dragon at the bottom.
        """
