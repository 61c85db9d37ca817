# Company that is not wanted, and what is done about it; and the bottle.

tell drink(Lubbert)
    from Lubbert
        "It was plum, from his sister's trees. The first went down like a good horse into a ford. Lubbert gave a sigh that was meant to be shared."
        "There's a drink to keep out the cold, and one to keep out the quiet. This was the second sort. Lubbert held it up to the lamp to see how it was lasting."
        "He felt how kind he was. It came up from the stomach. Lubbert Mast, who never passed a thirsty man, looked about for one."
        before when happened drink(Lubbert)
            "The bottle was at the place where there is more air in it than plum. Lubbert took a bearing on the door, out of prudence, and drank."
        before when happened drink(Lubbert)
            "Lubbert drank to somebody. He had the name of it a moment ago."
    from Fenna
        "The horse dealer drank. He did it with his eye on her over the bottle, as a man looks over a hedge."
        before when happened drink(Lubbert)
            "Each time Lubbert put the cork back he did it more carefully. Fenna had grown up on a boat with a cork like that. She moved her feet in under the bench."
        before when happened drink(Lubbert)
            "There was a gulp, and “Ah.” Fenna had begun to know how far apart they came."
    from Aleid
        "Lubbert had his own bottle. It saved her the glass. Aleid looked at how much was in it, as one looks at the gauge."
        before when happened drink(Lubbert)
            "He was well below the shoulder of it now. Aleid thought of what she would say when he got to the label."
    "Lubbert pulled the cork with his teeth, drank, and told the room that it was medicine."
    before when happened drink(Lubbert)
        "Lubbert had another, and grew an inch. He took up more of the settle than there had been."
    "The cork squeaked. It was the only thing in the kitchen that was having a good evening, and Lubbert the other."
    "Lubbert drank, with his head back, and one could see how thick his neck was, and how well it worked."
tell drink(who)
    "{Who} had a drink, and for a moment the stove was inside."

tell ask_company(Lubbert, Fenna)
    from Fenna
        """
        "There's room here," said Lubbert. He had moved up to show her. He patted the settle, on the warm side. "Come and sit by a fellow, where you can thaw. I don't bite. Ask anybody."

        The door was behind her, four steps. The stair was on the left. She knew it without looking; one did.
        """
        "“You’re all alone over there,” said Lubbert. “That’s a shame. I said to myself, that is a crying shame, and here’s a man with a whole settle.” He had not let go of the bottle."
        before when happened ask_company(Lubbert, Fenna)
            "It was Lubbert. He had thought of something else that she would like, and it was still to come and sit by him."
    from Lubbert
        """
        She was a well-made girl, and had good hands, he'd seen that at once when she came in with the halter. And nobody was talking to her. Lubbert knew what that was. He'd a big house in Uithof with nobody in it but a clock.

        "Come over here where it's warm," he said. "I'll not eat you."
        """
        before when happened ask_company(Lubbert, Fenna)
            "He would only have liked somebody to listen. Lubbert tried it again, friendly, as one holds out a hand with oats in it."
    "“Move over here, my girl,” said Lubbert to Fenna. “I’ve a tale about a grey mare that’ll warm you.” He had the whole of the settle and seemed to find it wide."
    "Lubbert wanted Fenna to come and sit by him. He put it as a kindness. It was on the way to being a loud one."
    "“A girl like you, on the end of a bench,” said Lubbert, and held up the bottle for her to see that there was enough for two."
tell ask_company(who, of)
    "{Who} asked {of} to come over and keep {who.him} company."

tell press(Lubbert, Fenna)
    from Fenna
        """
        He had come over. He let himself down on the bench, so that it dipped and she slid; he laughed at that. He smelled of plums and harness. "What's this I hear, no?" said Lubbert. "You don't know what I'm offering yet."

        She looked at his boots. If they turned outward he would be getting up. They stayed as they were.
        """
        "Politeness was like a rope that one pays out: there had been a lot of it. Fenna felt the end go by under her hand. “Just the one drop,” Lubbert was saying. “To be friends. Where’s the harm?”"
        "He had not heard it. He had heard some other word, a longer one that ended in yes. Lubbert’s sleeve was along the wall behind her neck."
    from Lubbert
        "They say no first. A mare does. Lubbert had bought and sold for thirty years and had never got anything by going away, and he sat down on her bench with a bump."
        "He was being as pleasant as he knew. It seemed to make no odds. It began to hurt his feelings; and Lubbert, when his feelings were hurt, came closer."
    from Joris
        "The horse dealer had moved over to her bench. Joris watched her get smaller without stirring. He had known recruits who could do that."
    from Aleid
        "He was on the girl’s bench now. It was a bench for five, and he had managed to leave no room on it. Aleid put down her pen."
    "Lubbert had crossed over to Fenna’s bench and was explaining to her what she had meant. He laughed a good deal. She did not move; there was the wall."
    "Lubbert kept at it. Each thing he said was friendly, by itself."
tell press(who, on)
    "{Who} would not take no from {on}, and drew {who.their} chair up."
tell corner(Lubbert, Fenna)
    from Fenna
        """
        She stood up, and so did he. He was quick, for that. There was his waistcoat, with a chain across, and one arm on the wall; and where the door had been there was more waistcoat.

        "Now where would you be going," said Lubbert, "in this frost?" It was a sensible question. It was that which frightened her.
        """
    from Lubbert
        "She was for going out, on such a night. He couldn't let her do that. Lubbert put an arm to the wall, to show that it was cold out, and there she was inside it."
    "When Fenna got up Lubbert got up too. He had put a hand against the wall on that side of her where the door was. He was smiling, and one could not see past him."
tell corner(who, on)
    "{Who} had got between {on} and the door."
tell lay_hands_on(Lubbert, Fenna)
    from Fenna
        "He had her by the wrist. It was not hard. It was as one takes hold of a thing that has been paid for. Fenna looked at the hand, which had a ring on it, and could hear the stove, and each of the others, not breathing."
    from Lubbert
        "He only took her by the wrist, to make her hear. How thin it was! Lubbert meant to say something about that, and saw her face, and it went through him that he had seen that look on a horse, once, and had bought it cheap."
    "Lubbert had taken hold of Fenna’s wrist. The bottle rolled off the bench, and rolled, and nobody went after it."
tell lay_hands_on(who, on)
    "{Who} took hold of {on}."

tell say_no(Fenna, Lubbert)
    from Fenna
        "“Thank you,” said Fenna, “I’m very well here.” She said it to his top button. One gives them the no in paper, the first time, with string round it."
        "“I’d sooner not,” said Fenna. She had moved along; there were two hands of bench left, and then there was wall."
        "“No,” said Fenna. “I’m tired. No, thank you.” It was three words, if one left out the ones that were for him."
    from Lubbert
        "“I’m well here,” she told him, and looked at his button. It might mean anything. Lubbert looked at the button too."
    "“I would rather be by myself,” said Fenna to Lubbert. It was said nicely, and it took some of the colour out of her."
    "Fenna said no. She said that it was kind of him. It was a thing that anybody could have heard who was sober, and Lubbert put his head on one side as if it had been a long way off."
    "Fenna shook her head at Lubbert, and went on shaking it a little after he had left off looking."
tell say_no(who, to)
    "“No,” said {who} to {to}. “I’d rather be left alone.”"
    "{Who} told {to} no, and that {who.she} meant it."
tell tell_off(Fenna, Lubbert)
    from Fenna
        "She used the voice for wind. “Get off my bench,” said Fenna. It rang in the pans. She had not known that one could do that indoors."
    from Lubbert "“Get off my bench,” she said, so that the pans rang. In front of everybody. Lubbert had not been spoken to like that since his mother was alive."
    "“Leave me alone,” said Fenna, “you great sack!” It went out over the room as over a basin full of boats."
tell tell_off(who, to)
    "{Who} told {to} to {to.their} face to let {who.him} be."
tell let_be(Lubbert, Fenna)
    from Fenna
        "Lubbert raised both hands, one of them with the bottle, and let her alone. He was sorry to have been so friendly, his back said. Fenna counted to sixty before she leaned against anything."
    from Lubbert
        "Well, if she would not, she would not. Lubbert sat back. It was a cold sort of night, and he'd the settle to himself, and all those boards to look at."
    "“No offence,” said Lubbert, and let her be. He laughed, to show how little there was, and it stopped before he had meant it to."
    "Lubbert let Fenna alone. He took his feelings over to the settle and gave them a drink."
tell let_be(who, whom)
    "{Who} let {whom} be, and looked at the stove instead."
tell take_no_notice(who, of)
    "{Who} went on as though {of} had said something about the weather."
    "It did not seem to have reached {who}. It had been plain enough to the cat."
tell give_way(Fenna, Lubbert)
    from Fenna
        "It was easier. That was how one did it: one thought of how it would be easier, and one’s legs had got up. Fenna sat on the edge of the settle with the bottle’s neck against her arm, and he told her about a grey mare."
    from Lubbert
        "There, she'd come. She sat down by him, right at the edge. Lubbert told her about the grey mare. He told it well, and when he looked she was watching the door."
    "Fenna went over and sat by Lubbert, as he would have it. She sat as one does at the dentist’s. He told her about a grey mare."
tell give_way(who, to)
    "{Who} gave in and kept {to} company."

tell step_between(Joris, Fenna, Lubbert)
    from Joris
        """
        He was across the kitchen before he had decided on it. It was a thing that his legs knew: one goes and stands in the place. Joris stood in the place. He had his hands open, at his sides.

        "She has said no," he told the man, "and I heard it from over there."
        """
        before when happened step_between(Joris, Fenna, Lubbert)
            "There was that look of hers again, at the door and back. Joris got up. He set himself between the two of them, quite quietly, like someone coming to take away the plates."
        before when happened step_between(Joris, Fenna, Lubbert)
            "“That’s enough for one night,” said Joris, and stood where the horse dealer would have had to walk through him."
    from Fenna
        """
        There was somebody's coat in front of her. It was brown, and the seam at the shoulder had been sewn by someone who was no good at it. She knew that seam; she had walked behind it since Monday.

        "She said no," said Joris. "I could hear it at the window." He did not raise his voice. It had not been very loud at any time.
        """
        before when happened step_between(Joris, Fenna, Lubbert)
            "The brown coat was there again, and she could breathe. Joris was saying something to the man in front of it. She read the seam from top to bottom like a letter."
    from Lubbert
        """
        It was the soldier. He had not been there, and then he was, close to, with nothing in his hands. There was nothing in his face either. Lubbert had once looked into the stall of a horse that had killed a man. It had been eating hay.
        """
        before when happened step_between(Joris, Fenna, Lubbert)
            "That soldier had put himself in the way. “What's it to you?” asked Lubbert. But the fellow didn't seem to be there to talk."
    from Aleid
        "The soldier had got there first. He stood in front of the boat girl with his arms hanging, and Lubbert, who was broader by a foot, looked suddenly like something that had been left in the road. It was her house. Aleid let go of the poker."
    "Joris had got up and stood in front of Fenna. He did nothing. He stood as one stands in a doorway when it rains, and Lubbert was outside."
tell step_between(Aleid, Fenna, Lubbert)
    from Aleid
        """
        A keeper keeps. One doesn't ask whose boat it is that has got across the gates. Aleid had the ladle in her hand, and took it with her.

        "Not in my kitchen, Lubbert," she said. "Not her, nor the cat. Go and sit where you were."
        """
        before when happened step_between(Aleid, Fenna, Lubbert)
            "“I’ve told you,” said Aleid. She put herself before the girl with her back to her, since it was not the girl that she had anything to say to."
    from Fenna
        """
        "Not in my kitchen," said somebody, and there was a grey apron, and a plait with more white in it than one had thought. It was the keeper. She had a ladle. She stood in front of Fenna, quite close, and smelled of soap; and she kept her back turned, as one does to a person one would not give house room.
        """
        before when happened step_between(Aleid, Fenna, Lubbert)
            "It was the apron again. Fenna looked at the knot in its strings. It was a boat knot. Who had taught her that?"
    from Lubbert
        "And there was Aleid, with soup running down her ladle. Eleven winters he had sat in that kitchen! “It’s only the boat girl,” Lubbert told her. He saw that he had said the wrong thing, and could not see which word it was."
    "Aleid walked in between them. She would have done it for a dog, her back seemed to say; but she did it. “Settle,” she told Lubbert, and pointed with the ladle."
tell step_between(who, before, against)
    "{Who} stepped in between {before} and {against}."
    "{Who} was standing in front of {before}, and {against} had to look up."
tell hold_ground(Lubbert, before)
    from Lubbert
        "He was not going to be looked at like that. Lubbert stayed where he was, and held on to the table, so as to stay there better."
    "Lubbert stood and breathed at {before}. He had the look of a man who has forgotten which of two doors he came in at."
    "Lubbert did not go away at once. It takes time to turn a cart."
tell hold_ground(who, before)
    "{Who} stayed where {who.she} {who:was|were}, and looked at {before}."
tell threaten(Fenna, Lubbert)
    from Fenna
        """
        There was a fid in her belt, for splicing, a foot of oak with a point. She had forgotten it. Fenna laid it across her knees, where he could see.

        "I open rope with that," she said. "I have done since I was six." Her voice came out flat and businesslike, and belonged to somebody's grandfather.
        """
        "“I’ve still got it in my belt,” said Fenna, “and I’m not so tired as I was.”"
    from Lubbert
        "She had got out a sort of wooden spike and laid it on her knee. “I open rope with that,” she said. Lubbert looked at it. He was fond of his own fingers; there were a great many of them, just then."
    from x when x != Fenna and x != Lubbert
        "Fenna had drawn a long oak pin out of her belt and put it across her knees. She told Lubbert what it was for. Nobody had ever heard anything so quiet."
tell threaten(who, whom)
    "{Who} told {whom} what would come of it, in so many words."
    "“I’ll do it, too,” said {who} to {whom}."
tell back_down(Lubbert, before)
    from Lubbert
        "Lubbert knew a bad bargain when he was standing in one. “Can’t a man be civil?” he said. He got himself back to the settle, and it was further than it had been. He did not look at {before}."
        "All right, all right. Lubbert gave way, to {before}, whom he could have bought and sold. He would think of something to say, about Thursday."
    from Fenna
        "Lubbert’s boots turned outward. They went off over the boards. Fenna saw them all the way to the settle, and up."
        "He was going. It left a shape in the air where he had been, and she would have liked to open the door."
    "“It was only a joke,” said Lubbert. He gave way, with his palms turned up, to {before}, and to the whole room, which had no sense of humour."
    "Lubbert went back to the settle like a man walking on a deck. It creaked, and this time it did not take his part."
    "There was a bad moment, and Lubbert stepped back from it and trod on the cat."
tell back_down(who, before)
    "{Who} gave way to {before}, and sat down."
    "It was {who} who looked aside first."
tell call_for_help(who, _)
    from who "“Will nobody!” cried {who}. It was a strange thing to hear in one’s own mouth."
    "{Who} called out. They would have heard it on the lock."
tell ask_shelter(Fenna, Aleid)
    from Fenna "She went round the stove and stood before the keeper’s chair. There was nobody else to ask. “Would you have me over here?” said Fenna. “By you? I’d not talk.”"
    from Aleid "The girl had come round the stove to her, of all people. “Would you have me by you?” she said. She did not say what for. One had eyes."
    "Fenna asked Aleid if she might sit over there, by her, on that side of the stove. It was the keeper’s side. Nobody sat there."
tell ask_shelter(who, of)
    "{Who} asked {of} to take {who.him} in."
tell give_shelter(Aleid, Fenna)
    from Aleid
        "“Sit here,” said Aleid. “On the box. No, the other end, where I can see you.” She pulled her chair across in front, and there was the whole of her between the girl and the room. A lock has two gates. It’s for that."
    from Fenna
        "“On the box,” said the keeper, and drew her chair across. It was like having a gate shut behind one. There was the stove at her back, and a grey shoulder; and the water outside could do as it liked."
    "Aleid took Fenna in behind her chair, on the flour box, where nobody might sit, and spread her skirts. “Well?” she said to Lubbert."
tell give_shelter(who, to)
    "{Who} made room for {to}, where nobody would come."
tell refuse_shelter(who, to)
    "“There isn’t the room,” said {who} to {to}. There was room for a cow."
tell throw_out(Aleid, Lubbert, _, _)
    from Aleid
        "She had him by the collar and the seat of the breeches. It's not strength. One uses their own weight, as with a gate; and Lubbert swung. “You’ve horses,” said Aleid into the frost, after him. “Sleep with those.” She shot both bolts."
    from Lubbert
        "The door came toward him, and opened, and there was the yard, which came up. Lubbert sat in it. Behind him he heard two bolts. He had been put out, he, by Aleid, for whom he'd carried flour. The stars were all over the place."
    from Fenna
        "It was done before one could have got up. The keeper walked at him, turned him about like a barrow, and there was a blast of cold and no Lubbert. She came back wiping her hands. “He has the stable,” she said, quite crossly, as if it were Fenna who had asked."
    "Aleid took Lubbert by what there was to take hold of, and ran him out into the yard. It had a sound, like a sack. She shot the bolts, top and bottom, and hung the ladle up."
tell throw_out(who, whom, _, _)
    "{Who} put {whom} out, and shut the door on it."
tell break_away(who, from_whom, _)
    from who "There was a gap, by the elbow. {Who} went through it."
    "{Who} was past {from_whom} and out. It was over in the time that it takes to say so."
tell warn_of(who, whom, of)
    "{Who} said a word to {whom}, low, about {of}, and what {of.she} was like when the bottle was out."
tell leave_off(who) "{Who} left off."
tell draw_off(who, whom, _) "{Who} drew {whom} away to something else."
