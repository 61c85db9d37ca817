# Who lies down, who does not, and what comes.

tell lie_down(Fenna)
    from Fenna before when at(Fenna) = Chamber
        "Fenna lay down in her clothes, on a bed that had been a boy's. It was short. He must have been about her height. Below her she could hear the stove being raked, and the keeper's cough."
        before when happened lie_down(Fenna)
            "She took off her boots this time. Fenna lay and looked at the boats on the door until there were more of them."
    from Fenna
        "Fenna lay down along the bench with her hood under her head and her knees against the wall. One sleeps anywhere, on the boats. One sleeps with one ear."
        "She was so tired that the wall moved, as it does when one comes ashore. Fenna put her hand on the corner in her shirt, and was asleep."
        before when happened lie_down(Fenna)
            "Fenna turned up her collar and lay down again, and dreamed of nothing, of water."
    "Fenna had lain down in her clothes. She slept at once, like something that has been put out."
    "Fenna lay down with her back to the room and one arm inside her shirt."
    "Fenna slept. She had her boots tied to her wrist by the laces, as they do."
tell lie_down(Joris)
    from Joris
        "He would only lie down. There was no harm in lying down. Joris lay on the floor on the side of the door, with his head on the pack, and looked up at the beams; and they were a good make of beam."
        "It had to be some time. Joris put his hand on the wall, so as to know where that was, and let go of the rest."
        before when happened lie_down(Joris)
            "Joris lay down again. He was like a man who gets back into a cold bath, because he has left his watch there."
    "Joris lay down on the floor, by the door, as a dog does, and with his boots on. For a long time one could see his eyes."
    before when happened lie_down(Joris)
        "The soldier had given in and lain down. Even asleep he had one knee up."
    "Joris slept, or was lying as if he did. His hand was flat against the wall."
tell lie_down(Aleid)
    from Aleid
        "Aleid drew the curtain of the box bed, and left a hand's breadth of it open, for the lamp. She said the gates over, upper and lower, bar and paddle. It was what she did instead of praying, and it came to much the same."
        "She'd shut her eyes, that was all. Aleid lay in the box bed and heard the house settle down on its piles."
        before when happened lie_down(Aleid)
            "Aleid lay down again, on the cold side."
    "Aleid got into the box bed and pulled the curtain across. After a time there was a hand outside it, on the quilt, that had forgotten to go in."
    "Aleid had gone to bed. It was a cupboard with a mattress in it; you could hear her say something over to herself, like a list."
    "The curtain of the box bed moved, and was still."
tell lie_down(Lubbert)
    from Lubbert
        "The settle was a good bed. Lubbert got his feet up on it, and one of them came down again. He would turn over a new leaf. He'd do it on the Thursday, after the fair."
        "Lubbert lay down with his hat over his face. It smelled of him in there. He'd known worse company."
        before when happened lie_down(Lubbert)
            "He had slept badly, and meant to go on with it."
    "Lubbert lay down where he was. In a minute he was snoring like somebody sawing a boat in half."
    "Lubbert stretched out on the settle with the bottle in the crook of his arm. It was empty. He held it very nicely."
    before when happened lie_down(Lubbert)
        "Lubbert rolled over, and the settle groaned, and then the snoring took up where it had stopped."
tell lie_down(who)
    "{Who} lay down to sleep."

tell wake(Fenna, Joris)
    from Fenna before when dreaming(Joris)
        "He was making a noise, hardly any, as a dog does. His legs were going. Fenna knelt down by him and did not touch him; he had told her once about touching. “Joris,” she said, “it’s only a floor. It’s boards. Joris. It’s a floor.”"
    from Joris before when dreaming(Joris)
        "It's a floor, somebody said. It was said again. Joris put down his hand and there were boards, with a gap, and a crumb; and when he had been over all of that there was her face."
    before when dreaming(Joris)
        "Fenna was on her knees by Joris and saying something to him about a floor. He sat up all in one piece. He looked at each of them as if to count."
    "Fenna woke Joris. She did it by his boot, from the far end."
tell wake(who, whom)
    from whom "Somebody had {whom.him} by the sleeve. It was {who}. For a moment {whom} had no idea which year it was."
    before when dreaming(whom)
        "{Who} woke {whom} out of it. {whom.She} had been talking, and it had not been to anybody there."
    "{Who} shook {whom} by the shoulder until there was someone in {whom.their} eyes."
    "“Wake up,” said {who}. “{Whom}. Wake up.”"
tell watch_over(Fenna, Joris)
    from Fenna
        "“You sleep,” said Fenna. “I’ve had mine. I’ll sit here, and if it comes I’ll say that it’s a floor.” She put her back against the wall and her feet against his pack. It was how one sat up with a horse."
        "Fenna sat by him. There was a loose thread at his cuff, and she kept hold of the end of it."
    from Joris
        "She had sat down on the boards beside him. “I’ll be here,” said Fenna. “I’m no use asleep, I kick.” It was a curious thing to have somebody between oneself and the door. He had always been it."
    "Fenna had sat down on the floor by Joris, with her hood up, and kept the watch."
tell watch_over(who, over)
    "{Who} sat down by {over}, to be there."
    "{Who} moved {who.their} stool to where {over} lay, and trimmed the lamp."
tell ask_to_stay(who, whom)
    from who "“Would you stay?” said {who}. “You needn’t talk.” It was out, and {who.she} waited to see what it had done."
    "{Who} asked {whom} to stay by {who.him} for a while. It was put to the stove, more or less."
tell stay_night(who, with)
    "“I wasn’t going anywhere,” said {who} to {with}. “It’s frozen.”"
    "{Who} said that {who.she} would stay, and pulled up a stool to show it."
tell cannot_tonight(who, to)
    "“I can’t,” said {who} to {to}. “Not tonight. Ask me something else.”"
tell ask_what_it_is(who, whom)
    from who
        "It had been in his face since Monday. {Who} had gone round it, as one does round a hole in the towpath. “What is it?” {who.she} said. “That you hear?”"
        "“You’ve gone away again,” {who} told {whom}. “Where is it, that you go?”"
    from whom "“What is it you hear?” {who} asked. {Whom} had been certain that one could not see it from outside."
    "{Who} asked {whom} what was the matter. “You needn’t say,” {who.she} said, and left a space for it."
    "“What is it?” said {who} to {whom}. “That you’re listening to?”"
tell tell_of_it(Joris, Fenna, Crossing)
    from Joris
        """
        "It was a river," said Joris. "As wide as from here to your boat. I was raised on one, so they sent me out to try it. I'd a pole. I went over, and back, and jumped. I told the captain that it would bear." He was speaking to his hands. "And it did bear. It bore the first forty. It was me that waved them on, you see. I stood on the other side, with a lantern, and I waved."

        She did not say that it was not his fault. The lieutenant had said so, and a doctor. She put some wood in the stove.

        "How many?" said Fenna, after a while.

        "They'd each of them have been carrying sixty pounds," said Joris.
        """
    from Fenna
        """
        He told it to his hands. It had been a river, and he was the one who knew ice, so they had sent him out on it with a pole. He had gone over, and he had jumped; he had said that it would bear. "And it did bear," said Joris. "The first forty. I had the lantern, and I waved them on."

        Outside it gave its long note. They both let that go by.

        All week he had walked on the land side. She'd taken it for manners. Fenna put a piece of wood into the stove, and another, and moved up on the bench until there was no draught in between.
        """
    from x when x != Fenna and x != Joris
        "Joris had begun to tell her something. He spoke so low that one had a word here and there: a lantern; *forty*; that it would bear. Fenna sat with her hands between her knees and did not once say that it was all right."
tell tell_of_it(Aleid, to, Sledge)
    from Aleid
        "“They came over the ice with him,” said Aleid. “With a lantern fore and aft. I heard it before I saw it, it was singing like tonight. I thought, that’s somebody bringing the flour early.” She had never told anyone about the flour."
    "Aleid told {to} how they had come over the ice that night, with a lantern in front and a lantern behind; and what she had thought that it was, at first."
tell tell_of_it(who, to, what)
    "{Who} told {to} of {what}. It came out in the wrong order, as such things do."
tell turn_it_off(Joris, to)
    from Joris "“Nothing,” said Joris. “It’s a noise ice makes.” He thanked {to.her} for asking; he was always polite when he was furthest off."
    "“It’s nothing,” said Joris to {to}. “It’s my foot.” He had forgotten which, and rubbed the other one."
tell turn_it_off(who, to)
    "“It’s nothing,” said {who} to {to}, and got up to see to something."
    "{Who} told {to} that it was the draught."
tell beg_quiet(who, of)
    "“Don’t let’s speak of it,” said {who} to {of}. “Not tonight. In the day I can.”"
tell promise_quiet(who, to)
    "“We’ll talk about horses,” said {who} to {to}; and they did not even do that."
tell offer_quiet(who, to)
    "“You needn’t say,” said {who} to {to}, and moved the lamp so that it was not between them."
    "{Who} told {to} that it would keep until it was light."
tell commend(who, whom)
    "{Who} said something over {whom}, under {who.their} breath, that one says on the boats for sleepers."
tell tell_dream(Aleid, Lubbert)
    from Aleid
        "“I dreamt they came in at the door with him,” said Aleid. “He’d his skates round his neck. I told him to wipe his feet.” It was only Lubbert. One could say it to Lubbert; he had been one of the two with the lanterns."
    from Lubbert
        "She told him what she had dreamt. It was the sledge again, and the boy had his skates round his neck. She told it to him because he had been there, and had carried the front lantern. Lubbert had a head like a bucket, and there was nothing that he could put into it to stop her voice."
    "Aleid told Lubbert what she had dreamt, while she laid the fire. He had been there, that night. He had carried one of the lanterns. He listened with his hat in his hands."
tell tell_dream(Joris, Fenna)
    from Joris "“It was the river,” said Joris, when it was light. “But you were on the other side this time, with the horse. You said that the horse wouldn’t come.” He thought it over. “It was a good horse,” he said."
    from Fenna "He told her the dream, in the grey light, doing up his boots. It was the river; but she and Bishop had been in it, and Bishop would not set foot on the ice. “Well, he wouldn’t,” said Fenna. “He’s got sense.” She saw Joris very nearly laugh."
    "Joris told Fenna what he had dreamt. There was a horse in it that would not go on the ice."
tell tell_dream(who, to)
    "{Who} told {to} what {who.she} had dreamt. It was not much, by day: one could see how it was made."
