# Before it is light, and a bed that is made.

opening at SpikesRoom from Spike when daybreak
    "There were stars on the ceiling, which Twilight had put there when he was small, and some still shone. Spike had been looking at them for so long that he had got them in the right order."
    "It was the cold end of the night. You could hear the castle, if you lay quite still: it ticked, like a stove."

tell make_bed(Spike)
    from Spike
        """
        He made the bed. He did the corners, and then he did them as Twilight did them. It was odd to be so particular about a thing that you were walking out on; but she'd come in here, it was the first place that she'd come, and he didn't want her to see it all anyhow and think that he had been in a state.

        There was a dent still in the pillow. He patted it until there wasn't.
        """
        """
        Nobody would sleep in it. That was no reason to leave it like that, with a leg of blanket out over the side. Spike tucked it in all round and stood back. It looked like the bed of somebody who was very well and had gone out for a walk.
        """
    "Spike made his bed, in the dark, and took some trouble over it."
tell make_bed(who) "{who} made {who.their} bed."

tell pen(Spike, Note, _)
    from Spike
        """
        Dear Twilight, it said. It had said that since yesterday. He lit the stub of candle, and sat down on the floor with his back to the wardrobe, and put the board from the balcony plant across his knees.

        He had thought of a good deal to write while he lay there. It was all true, and there was three pages of it, and he could see her reading it with a pencil. Spike left it out.

        I have gone after Rarity. I know what you will say so I have not given you the chance. I know I ought to have. She loves me. You heard. I can't sit up here and know that and pass people toast. I have the good map and a scarf. Please don't be angry with anybody. There is half a loaf, it wants eating.

        He looked at it. After a while he added that he loved her. It came out rather squashed, because of the edge.

        There was nothing to tie it with but the sash that Rarity had run up for him out of an end of green, for some fair or other, years ago. It would not go round him any more. It went round a letter four times.
        """
        """
        "Dear Twilight," and underneath he wrote it as if he were telling her across a room: that he had gone; after whom; that he'd be careful over the hills, where there's a down draught. That she was not to think it was to do with anything she had done. His hand wasn't good yet, and slid. It made him look about eight.

        He read it through and it seemed to him that there was only one line in it. It was the one he had put at the bottom, small. He left the rest in, since it was ink.

        Round it he tied the green sash. Rarity had made him that. He'd worn it to be measured against, and then he had kept it with his socks.
        """
    "By a stub of candle Spike wrote a letter. It was not long. He tied it up in a green sash, for want of string."
tell pen(who, on, what) "{who} wrote in {on} that {what}."

tell climb(Spike, SpikesRoom, Kitchen)
    from Spike
        """
        He went down through the castle with his claws held up off the stone. It's harder than it sounds. Past the map room he could see, under the door, that she'd let the lamp burn; and he stood there, with his hand flat against the wood, until he had heard her breathe out twice.
        """
    "There were no lights on the back stairs. Spike went down them on the sides of his feet."

tell lay(Spike, Note, Twilight)
    from Spike
        """
        They'd never cleared away. There was breakfast in the kitchen, and what had been supper, and every cup that they had; it had been nobody's day to see to it. Spike looked for a place where it could be found, and not too soon.

        He stood it against the milk jug. He moved a plate so that it couldn't fall, and a second plate came down a little over that, by itself, and he let it. She would wash up. She always had, when there was nothing else that she could do about a thing.
        """
        """
        The kitchen table had yesterday on it, all over. He found room among the cups for one thing more, and set it down with the sash upward, and took his hand away and put it back. It was just paper. You'd not have thought it could be so hard to leave anywhere.

        On the way out he ate what there was of the ham.
        """
    "Spike left the letter on the kitchen table, among yesterday's cups."
tell lay(who, what, to) "{who} left {what} {at(what).where}, for {to}."

tell climb(Spike, Kitchen, SpikesRoom)
    from Spike "It was further up than it had been down. He met the owl on the landing. Neither of them said anything about it."
    "Spike went up to his room once more."
tell climb(Spike, MapRoom, SpikesRoom)
    from Spike when daybreak
        "He went back up the way that he had come, one hand along the wall."
tell climb(Spike, SpikesRoom, Balcony)
    from Spike
        """
        Out on the balcony the air was like water. He could not see the road. He knew where it came out from behind the mill, and it was there that he looked, and put up the collar of his scarf, and watered the plant.
        """
    "The balcony door stood open, and Spike was outside it."
tell climb(Spike, Kitchen, Castle)
    from Spike when daybreak "He went out by way of the hall, where it was so dark that his own feet sounded like somebody coming to meet him."
tell climb(who, _, Balcony)
    when daybreak "{who} came out on the balcony."

tell fly(Spike, _, Skyway)
    from Spike
        """
        Rainbow Dash had taught him that you don't jump. You lean, she'd told him, until it's the ground's idea.

        Spike leant. For about as long as it takes to say it there was only wind, and the whole of his inside was somewhere up by his ears; and his wings caught. He had forgotten, he'd been walking about under ceilings for so long. It went through him like the first mouthful of something hot. Ponyville turned over, and laid itself out flat in the dark with a dog barking in the middle.

        He went round once, high, and quietly, over the orchard and back. He'd have liked to tell somebody. Then there was the road, a bit lighter than the rest, going off between nothing and nothing exactly as she had, and he put his head down and went along it.
        """
        """
        He climbed until there wasn't any town. It was all still there, he could smell the ovens. Up above it was getting to be not quite so black, in one place, along an edge.

        He had thought that he'd feel like a thief. He felt as if somebody had taken a tray off him that he had been carrying since he was ten. It was wrong of him, and very likely he'd catch it; and Spike turned over on his back in the middle of the sky, just the once, as nobody was up.

        Somewhere down there it went on by the mill and the long meadow. He had it by heart. He found the road with his feet, as it were, and followed.
        """
    "In the dark somebody of some size went over the roofs of Ponyville, high up, and was gone along the road."

tell pack(Applejack)
    from Applejack
        """
        She had been up since three anyhow. She laid it out on the table, rope, the small skillet, a blanket, oats in a twist, and put it all in the saddlebag and buckled that. It was just so as to have it done. Applejack set it down by the door, and hung her hat over it, and looked at it, and took her hat off it again.

        It wasn't like she knew anything. She had seen a fella look down a road.
        """
    "Applejack packed a saddlebag, and stood it by the kitchen door."
tell pack(Pinkie)
    from Pinkie
        """
        Six dozen. She'd made them small, so they would go in the corners. Pinkie packed the buns in the left side and a jar of the good jam in the right, and a flannel, and a string, because there is always a moment when somebody says, if only we had a string.

        She didn't know for where. It was a bag for that. You could tell by the shape.
        """
    "Pinkie Pie packed six dozen small buns, and a string."
tell pack(Fluttershy)
    from Fluttershy
        """
        It was a very small bag. There was a brush in it, and liniment, and the blue thermometer. She had put in her whistle, and taken that out. It did seem a bit, well. As if one meant to be listened to.

        She put it back in.
        """
    "Fluttershy packed a bag. It was so small that one might have taken it for a lunch."
tell pack(who) "{who} packed a bag, and did not say what for."

opening at MapRoom from Twilight when daylight
    "Twilight woke with the map of Equestria on her cheek. She had gone to sleep on it, somewhere to the left of Manehattan, over a sheet on which it said Dear Rarity."
    "There was sun on the six chairs. Somebody had put a blanket round her in the night, and it was only Twilight herself, when she came to think; she could remember getting up for it."

tell climb(Twilight, MapRoom, SpikesRoom)
    from Twilight when at(Spike) != SpikesRoom and not unmade(Spike)
        """
        "Spike?" She called it from the bottom of the little stair, where the sound carries. "It's ten to seven. I thought porridge. I have the mayor at nine, but she can be moved, I've looked." There was a silence in which one could have turned over. "With currants?"

        She went up. One did not, as a rule; he was a grown dragon and he had a door. She knocked on it, and looked round.

        The bed was made.

        It was made with the corners in. The window to the balcony was on the latch and the curtain moved a little. Twilight stood on the mat and took stock of it, since there's always an explanation, and one finds it by putting things side by side. First: he had not been taken ill. Second, he'd got up early, by himself, and left things nice. One doesn't do that to go and throw oneself down a well. Third, whom would he go to? To whom had he gone the last time?

        "Oh," said Twilight. It was quite obvious. He'd be at Applejack's. He would be sitting in that warm kitchen with his feet on the fender, saying whatever it was that he couldn't say to his sister.

        It hurt for a moment, about as much as a paper cut. It was a very sensible thing for him to have done. She straightened the blanket, which was straight.
        """
        """
        "I'm coming up," she called. "I'm only telling you so that you can hide things."

        Nobody hid anything. She had both front hooves over the sill before she saw that there was no one to.

        The bed was flat. He'd smoothed it; there was a place in the middle where he had used the back of his hand. So he had slept, and felt well enough to be tidy, and gone out: it was almost a proof. Twilight went on with it, standing there. He had not come by the map room or she would have woken. He had gone off before anyone was up, to somebody who would be up. It left Applejack. It left Applejack twice over, since that was whom he told things. He trusted her. Anybody would.

        "Good," said Twilight to the plant on the balcony. "That's good. She will make him eat."

        She was nearly certain that she meant it.
        """
    from Twilight when at(Spike) != SpikesRoom
        """
        "Spike?" There was the bed, with all its clothes hanging out of it like a tongue. Twilight looked behind the door. She looked under the bed; and went and looked over the rail of the balcony, holding on.
        """
    "Twilight went up the little stair, calling as she went. It was some time until she came down."

tell bid_good_morning(Twilight, Spike)
    from Twilight "He was there. He was sitting on the edge of the bed with one sock on. Twilight told him good morning, and for some reason that was all she could think of."
    from Spike """
        "Morning," said Twilight, round the door. She had creases on her face. Spike looked at his feet, and there they both were.
        """
    "Twilight wished Spike a good morning."
tell bid_good_morning(who, to) "{who} wished {to} a good morning."

tell climb(Twilight, _, Kitchen)
    from Twilight when littered(Kitchen)
        "The kitchen had been left. She'd forgotten that, or had been tactful about it. There was hardly a piece of the table that one could have put a cup on, for cups."
tell teleport(Twilight, SpikesRoom, Castle)
    from Twilight when daylight "It was a matter of two flights. Twilight did it in one, with a small bang, as she had got out of the way of stairs that morning."

tell clear_up(Twilight, Kitchen)
    from Twilight when lies(Note) and at(Note) = Kitchen
        """
        She put the kettle on. While it made up its mind she rolled back her sleeves, which she did not have, and began at the window end: plates to plates, and the saucers in fours. There is no sorrow that isn't a little better for being stacked. She hummed. She had got as far as the milk jug when she lifted a plate, and there was another under it, and leaning on the jug was something tied up in green.

        It was that old sash. She knew it at once. She even thought, still humming, how nice, he has left me a note about the milk.
        """
        """
        Yesterday came off the table a layer at a time. Twilight washed and dried and put away. The kettle had begun to talk to itself; and her mind was on the mayor, and on whether it would be tactless to send a cake to the farm.

        She wiped round the milk jug. A thing fell over on its face, that had been stood there to be seen: a folded paper, with a sash round it.

        It had her name on. It was in the hand that he'd had before she taught him to do his loops.
        """
    from Twilight "She cleared the kitchen, all of it, down to the wood. There was nothing there but a table."
    "Twilight put the kitchen in order."
tell clear_up(who, spot) "{who} put things in order {spot.where}."

tell read_letter(Twilight, Note)
    from Twilight
        """
        I have gone after Rarity, it said.

        She read it as far as the bottom, and went back. It must be that she had skipped. There was a mistake one could make with letters, of reading what one was afraid of; she read it with a hoof under the words. I have gone after Rarity. There was half a loaf.

        She sat down. She had not looked whether there was a chair. It had been written in the night, by the spots. So that when she slept, with her head on Manehattan, he had been going by the door. When she stood on his mat and proved that he was at Applejack's, he'd been gone for, she did it, for hours, three at the least. She had straightened the blanket.

        Please don't be angry with anybody.

        It said at the end that he loved her. It was so badly squeezed in there that she had taken it for a blot. Twilight read that, and read it from the beginning. The kettle boiled, and went on boiling, and put itself out at last, and there was steam all down the inside of the window as if it had been raining in the room.
        """
        """
        There were eleven lines. She read them standing, quite fast, as one would a telegram, and laid the thing down on the table and squared it with the edge.

        No.

        She took it up and read it slowly. He had the good map. He had a scarf. Had he no idea what it was like out there? Of course he had none, she'd seen to that; she had kept the worst of the maps on the top shelf. He was going along a road over the hills, by himself, with his hand in a bandage, towards somebody who might be anywhere. And she'd stood in his room and worked it out. She had had all the facts. She'd had corners.

        I know what you will say so I have not given you the chance.

        "I would have said," Twilight began. The kettle was screaming. She lifted it off with her magic and forgot to set it down, and it came with her to the door, and half across the hall, at the height of her head, dripping.
        """
    "Twilight read the letter. She read it standing, and sitting down, and by the window."
tell read_letter(who, what) "{who} read {what}, and was some time about it."
