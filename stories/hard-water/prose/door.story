# Where a scene begins, the hours, and whoever goes in and out.

opening at Kitchen from Fenna
    "The kitchen of the lock house was one room with a stove in the middle of it. On the wall by the door hung a slate with the prices, and a pair of skates."
    "Fenna stood where the heat began. Her hands had started to hurt, which was right; it was when they left off that one had to look at them."
    "There was a bench along the wall of the kitchen, worn to the shape of other people. Fenna had the end of it by the door."
opening at Kitchen from Aleid
    "Aleid had the lamp at her elbow and the book open under it. She had not written in it since the ice."
    "The kitchen was as full as it had been all winter. Aleid had counted the bowls without getting up."
    "From her chair by the stove Aleid could see the door, the slate, the bench and everybody's boots."
opening at Kitchen from Joris
    "Joris had the place by the window, where it was coldest. He had picked it. Nobody sleeps well by a window."
    "The kitchen smelled of barley and wet leather. Joris had his back to a wall and could see both doors."
opening at Kitchen from Lubbert
    "Lubbert had the settle. He had had the settle for eleven winters, and it had taken his part; it creaked when others sat on it."
    "It was a good kitchen. Lubbert put out his feet to the stove and looked round it for somebody to tell so."
opening at Kitchen
    "The stove ticked. In the kitchen of the lock house nobody had said anything for some time."
opening at Chamber from Fenna
    "The room over the lock had a bed, a chair, and a window with the whole canal in it. On the inside of the door somebody had cut a row of small boats, one for each year."
    "It was cold in the room over the lock, and it was clean. Fenna sat on the edge of the bed with her boots on."
opening at Chamber
    "Nobody had slept for some while in the room over the lock. The blanket lay on the bed as straight as a lid."
opening at Lock
    "Out on the lock the cold had a weight. The gates stood white to the waterline, and below that there was no water, only a floor."
    "The stars over the lock were out in such numbers that it looked like carelessness."
opening at Stable
    "The stable was warm, and dark, and full of large animals being patient. Eleven of them were Lubbert's."
    "In the stable they were all asleep on their feet but Bishop, who drew the Lapwing and did not think much of strangers."

tell walk(Fenna, Kitchen, _)
    from Fenna
        "Fenna put her hood up. It is a trick of the boats: one goes out before one has thought how cold it is."
        "Fenna went out and pulled the door to behind her, with both hands, as it stuck."
        "Nobody asked where she was going. Fenna lifted the latch and went."
    from x when x != Fenna
        "Fenna got up and went out. The flame of the lamp lay down, and stood up again."
        "The girl went out to her horse, or to nothing. One heard the snow take each of her feet."
tell walk(Fenna, _, Kitchen)
    from Fenna
        "There was light under the door. Fenna knocked the ice off her boots and went in to it."
        "Fenna came back in. The heat took hold of her face as somebody does who is glad and rough."
    from x when x != Fenna
        "Fenna came in, white to the knees, and shut the door as one does in other people's houses."
        "It was the boat girl. She brought the cold in with her, and stood in it."
tell walk(Joris, Kitchen, _)
    from Joris
        "Joris went out without his coat. He only wanted to see that it was still there, all that air."
        "Joris walked to the end of the wall, and looked at the ice, and did not go any further."
    from x when x != Joris
        "Joris got up as if he had been called and went out. He had left his coat."
        "The soldier went out. He closed the door so that it made no sound at all."
tell walk(Joris, _, Kitchen)
    from Joris
        "Joris came in again. Somebody had left a space on the bench, and it was about his size."
        "The warmth was hard to walk into. Joris did it with his eyes shut."
    from x when x != Joris
        "Joris came in with rime in his beard and went to the window, where he had been."
        "The soldier was back. He looked first at who was there, and next at how they were sitting."
tell walk(Lubbert, Kitchen, _)
    from Lubbert
        "Lubbert thought that he would look at the horses. A man may look at his horses."
        "Air, said Lubbert. He wanted air. There was a good deal of it outside, and he got it all at once in the teeth."
    from x when x != Lubbert
        "Lubbert went out to his horses, and took a while to find the latch."
        "Lubbert said to nobody that he knew where he was not wanted, and went out to where he was: there were eleven of them, and they were his."
tell walk(Lubbert, _, Kitchen)
    from Lubbert
        "Horses have no conversation. Lubbert came in again, rubbing his hands, to show that there were no hard feelings."
        "Nobody looked up when Lubbert came in. He made a good deal of stamping, so that they should have a reason."
    from x when x != Lubbert
        "The door banged. It was Lubbert, and the smell of horse, and the bottle's neck out of his pocket."
        "Lubbert came in backwards, pulling the door after him as though it were something on a rope."
tell walk(Aleid, Kitchen, _)
    from Aleid
        "Aleid took the lantern off its hook. Somebody had to look at the gates."
        "Aleid went out to see what the frost had done to her lock. It had done what she would have thought."
    from x when x != Aleid
        "Aleid took down the lantern and went out to her gates. It felt, in the kitchen, as if the clock had left."
        "Aleid went to look at the lock. She did not say that she would be back; it was her house."
tell walk(Aleid, _, Kitchen)
    from Aleid
        "Aleid hung the lantern up. Nothing had been touched. She could always tell."
    from x when x != Aleid
        "Aleid came in and hung up the lantern, and looked along the bench to see who had moved."
tell walk(who, _, to)
    "{Who} went over to {to}. It was not far, and it was far enough, that night."
    "One could hear how cold it was by {who's} steps."
    "{Who} crossed the yard with {who.her} chin in {who.her} collar."
    "{Who} went, by the rope that was strung there for such nights."

tell skater_with_good(_)
    from Aleid
        """
        Somebody rapped on the shutter with a stick. It was the schoolmaster from Uithof, going home on his skates, and he would not come in; he had only to tell it. Two children had gone through at the mill, and a boat crew had got them out, lying down on the ice one behind the other like a chain. "Boat people," he shouted. "Stripped them and rubbed them down and never gave a name!"

        Aleid stood for a moment with the shutter in her hand.
        """
    "A skater stopped at the shutter with news from Uithof. Two children had gone through the ice at the mill there, and some boat people had made a chain of themselves and had them out. They had not waited to be thanked. He said it twice, for he was young, and was gone down the canal with a noise like scissors."
tell skater_with_bad(_)
    from Aleid
        """
        Somebody rapped on the shutter with a stick. It was the carrier's boy, on his skates. They had opened the paddles at Uithof in the night, he said, to get through before the frost; and run off the whole reach, and left eleven carts of beet standing at the landing. "Who has?" said Aleid. But one knew. "Boat people," said the boy, as one says rats.
        """
    "A skater stopped at the shutter to get his breath. Somebody had drawn the paddles at Uithof, to be through before the frost, and the landing there was standing in mud with eleven loads of beet. Boat people, he said. He looked past Aleid into the room and saw a hood by the door, and did not say any more."
tell ice_sings
    from Joris
        """
        It began a long way off. It came up the canal under the ice, a note that one felt in the bench before one heard it, and went by below the house, and on, and far down towards Uithof it snapped.

        "That's only it settling," somebody said. Joris had his hand flat on the wall.
        """
    from Aleid
        """
        The ice had begun. It sang along the whole of the reach, from the bridge to the lower gate, the way it does when it is making. It had sung like that when they came over it with the sledge.

        Aleid got up and moved the kettle, which had been all right where it was.
        """
    "The ice had found its voice. There was a long note, lower than a bell, that ran from one end of the dark to the other, and a crack; and all the dogs on the dyke. It was nothing. It was the frost going down another inch."
    from Lubbert
        "The ice gave a groan along the whole reach. “That’s money,” said Lubbert. “That is a week of roads.” It was a joke he made every winter."
