# A table by the wall, and who comes to it.

tell drink(Scarred)
    from Rarity
        "The cup of the scarred one was filled again. He held it up in her direction before he drank, as one does to a picture."
        "They had drunk. She could hear it in the dice, which landed harder. Rarity moved her chair by the width of a hoof, and found that it was against the wall."
    from Barkeeper
        "The scarred one drank. He paid, mostly."
    "The scarred one had another."
    "The scarred one emptied his cup, and turned it over to show that it was so."
tell drink(Straw)
    from Rarity
        "The one in the straw hat had put his muzzle in his ale and was telling it something."
        "The straw hat drank, and missed the table with the cup."
    "The straw hat had another, and wore some of it."
    "There was ale, and the straw hat went to meet it."
tell leave_off(Scarred)
    from Rarity
        "The dice had stopped. One does not notice a noise like that until somebody puts his hoof on it."
        "“My game,” said the scarred one, and did not gather it in. He had turned his chair round."
    "The scarred one pushed the dice away from him."
tell leave_off(Straw)
    from Rarity "The straw hat had lost, or had forgotten what he was playing, and looked about him for some other thing to do."
    "The straw hat let the dice lie."
tell draw_off(who, whom, _)
    "{Who} talked {whom} back to the dice."
tell ask_company(Scarred, Rarity)
    from Rarity before when not happened say_no(Rarity, Scarred)
        """
        "All on your own?" said the scarred one.

        He had brought his chair. He set it down with its back to her table and got astride of that, and smiled; he had excellent teeth. "That's no way to sit. I've been to Canterlot, I know the sort of thing you're used to. What'll you have, eh? You'll have something."

        It was quite a usual beginning. There is a polite answer to it, which she'd given to a hundred men in gloves, and behind her chair there had always been a room full of people who knew her name. She looked for the door. It was where she had left it, on the other side of him.
        """
    from Rarity before when happened say_no(Rarity, Scarred)
        "The scarred one had come back. “We began badly,” he said. “Let's have it all over again from the top, eh?”"
    "The scarred one had moved his chair over to Rarity's table. “Sit with us, eh?” he said. “Who's waiting on you.”"
tell ask_company(Straw, Rarity)
    from Rarity
        "“Sheez a lady,” the straw hat told the room. He had hold of the table. “S'a lady, 'n' I'm ask, asking. Civil. Come an' sit wiv us.”"
    "The one in the straw hat leaned over and asked Rarity, as near as one could tell, to come and sit with them."
tell ask_company(who, of)
    "{Who} asked {of} to keep {who.him} company."
tell say_no(Rarity, Scarred)
    from Rarity before when imposition(Rarity, by Scarred) >= 3
        """
        "You are in my light," said Rarity. It was not true, there was none. She had meant it to be said with the eyebrows, and found that she had stopped doing anything with them some days ago. "There is somebody, you know. I'd be so much obliged to you if you took away your leg."

        He looked at his leg, with interest, along the whole of it, up to where it met the wall.
        """
        "“No,” said Rarity. It had nothing round it this time. It was a very small word to hold up in front of one."
    from Rarity before when imposition(Rarity, by Scarred) = 2
        """
        "I said no, I thank you." She smiled, as one smiles at a dog while one looks for its owner. "I ought to tell you that there is somepony. He's rather large."

        "Is he?" said the scarred one. He looked about, under the table, and behind her. He looked in her cup. "He's very quiet," he told the other, and the straw hat laughed until he had to be hit.
        """
        "“I'm spoken for,” said Rarity; it was a lie, as far as she knew, and it was the truest thing that she had said in a year. He seemed to like it. He moved in closer to hear some more of it."
    from Rarity
        """
        "How very kind," said Rarity. "No, I thank you. I am only resting my hooves."

        It was well done. It had been gracious without being warm; it closed, she thought, like a drawer. He went on sitting there. He had his head on one side, as though she'd paid the first coin of something.
        """
        "“You are too good,” said Rarity, “and I am quite comfortable.” There are rooms in which that is a wall. She watched it go past him and out under the sheet."
    from Barkeeper
        "“No, I thank you,” said the white mare. She said it well. He had heard it said well before."
    "Rarity declined, with thanks."
    "“No,” said Rarity. “I thank you.”"
tell say_no(Rarity, Straw)
    from Rarity
        "She told the straw hat that he was most kind, and that she would not. He took off the hat to hear better. He had a baby's forehead, with a mark where the brim went."
        "“No,” said Rarity, to a hat."
    "Rarity told the straw hat no, and thanked him."
tell say_no(who, to)
    "{Who} told {to} no."
tell tell_off(Rarity, to)
    from Rarity before when imposition(Rarity, by to) >= 3
        """
        "Take your hoof off that wall," said Rarity. "I do not know you, I don't wish to, and you smell. Let me by."

        She had not heard that voice since there was a laundry under her. It was not loud. At the counter somebody put down a cup; and it was very interesting, how all of them at once had something in theirs to look at.
        """
        "“Let me out,” said Rarity. “This minute.” She used to speak so to bolts of velvet. She had never asked herself what she would do if one said no."
    from Rarity
        """
        "Go away," said Rarity. One could hardly put it plainer; one had it, as it were, in the one size. "I've told you that I do not want you. There's no more to it than that. It isn't a manner of speaking."

        It went well for as long as it took him to find it funny.
        """
        "“No, and no,” said Rarity, “and if you were sober you would be ashamed, and tomorrow you will be, and I am telling you so that you can start.”"
    from Spike
        "“You will leave me alone,” he heard her say. It was her own voice. There wasn't a crumb of French on it. He had come three hundred miles after it, and here it was, and it shook."
    "“Leave me alone,” said Rarity to {to}. She said it to his face, and quite loud enough."
    "Rarity told {to} what he was. It took four words and she had not needed a fan."
tell tell_off(who, to)
    "{Who} told {to} to {to.their} face to leave off."
tell threaten(Rarity, to)
    from Rarity
        "“I shall scream,” said Rarity, “and I am really extraordinarily good at it.”"
    "“I warn you,” said Rarity to {to}."
tell press(Scarred, Rarity)
    from Rarity
        """
        "You haven't asked me my name," said the scarred one. He'd got his foreleg along the back of her chair. He did not touch her with it; one only knew the whole time where it was. "That's not manners. A person tells you that he's been to Canterlot, and you haven't asked him a thing. What did I do to you, eh?"

        There was that to be said for the wall, that it was cold. Rarity laid her shoulder to it. She was making herself narrow, she noticed; in her time she had dressed nine hundred women to look as if there were less of them, and had not once wondered who it was for.
        """
        """
        He did not go away. He had a great deal to tell her. He wanted to know, with his face quite near, what it was that she thought she was; and each time she answered he repeated that to the straw hat, in her voice, and rather well.

        She laughed, a little. She heard herself do it. One laughs, so that they need not mind.
        """
    from Barkeeper "The scarred one had got his leg along her chair. He drank here every evening. So did his father. The barkeeper wiped a place that was dry."
    "The scarred one went on at her. He was smiling still, and it had stopped having to do with anything he said."
tell press(Straw, Rarity)
    from Rarity
        "“'S not nice,” the straw hat said to her. “'S not nice not to sit wiv people.” He had tears in his eyes. He sat down, where there was no chair, and from the floor got a hoof as far as her hem."
    "The straw hat would not be told. He had come round the table, along the edge of it, like somebody on a ship."
tell press(who, on)
    "{Who} would not take no from {on}."
tell corner(Scarred, Rarity)
    from Rarity
        """
        He got up; and it was over, she thought. Then he had set one foreleg to the wall on the one side of her, and leaned on that. There was the table on the other. It had been put so neatly that it was a moment before she saw that there was no way out of it.

        She had gone through it so often in her head, in the way that everyone has, and in her head one did something. What one did was to look at his collar. The second button was on by a thread. She could have told him that. She thought that if she told him it in the right voice he might be someone with a button.

        "There," said the scarred one. "Who's in a hurry."
        """
        """
        There was a gap, between his shoulder and the table, and she had been keeping an eye on that. He saw her do it. He put out a hind leg, quite lazily, and hooked the chair into it.

        So now there was none. It grew rather quiet. Behind the counter something green had its back turned and was setting cups on a shelf, in a line, with all the handles to the left.
        """
    from Barkeeper
        "He had her against the wall by this time. They'd stopped talking at the stove. It was a thing that happened at tables; one did not see it, and it passed; and they paid on Saturdays."
    from Spike
        "The stallion had leaned a leg against the wall beside her face. He did it like someone shutting a gate."
    "The scarred one had got her between the wall and the table, and leaned."
tell corner(Straw, Rarity)
    from Rarity "The straw hat had fallen rather than sat, across the end of her bench. He weighed what a sofa does. There was no getting past."
    "The straw hat had her in the corner by being in the way of it."
tell lay_hands_on(Scarred, Rarity)
    from Rarity
        """
        He took hold of her by the chin.

        It was not rough. He turned up her face to the lamp, this way and that, as one does with a thing in a shop when one has not made up one's mind. His hoof was damp. "There's nothing on it," he said, over his shoulder. "It's just her face."

        She had been looked at by experts. She'd painted that face every day for a year, for people who never touched it; and she stood on her toes, since he held it so high, and thought, with great clearness, of a plate with a slice of apple.
        """
        "He had her by the mane. He had wound it once about his hoof, slowly, and was looking to see what colour it was near the head."
    from Spike
        "The stallion had hold of her. He had taken her face in his hoof and turned it up to the light; and she was letting him, she had her eyes open and was looking at a place on the ceiling."
    from Barkeeper "Now he had hold of her. The barkeeper found that there was a cup in his claw and that he'd had the cloth in it for some time."
    "The scarred one had taken hold of her by the chin."
tell lay_hands_on(Straw, Rarity)
    from Rarity "The straw hat got an arm round her neck. It may have been only to get up by."
    "The straw hat had got hold of her, and hung on."
tell let_be(Scarred, Rarity)
    from Rarity
        "“Suit yourself,” said the scarred one, and took his chair with him. It scraped all the way. Nothing had happened. She put down the cup with both hooves."
        "He let her be. He did it as one puts back a thing one could perfectly well afford."
    "The scarred one gave it up, and made a remark, and somebody laughed at it."
tell let_be(Straw, Rarity)
    from Rarity "The straw hat had forgotten what it was that he wanted. He begged her pardon; he begged the chair's."
    "The straw hat let her be."
tell let_be(who, whom)
    "{Who} left {whom} in peace."
tell take_no_notice(Scarred, _)
    from Rarity "It was as if she had said it under water. The scarred one nodded along to it, kindly, until she had finished."
    "He took no more notice of that than of the stove."
tell take_no_notice(who, _)
    "{Who} took no notice of it."
tell give_way(Rarity, _)
    from Rarity
        "“One glass,” said Rarity. She could hear what he thought that it meant. It was only to get the wall away from her back. One can drink extremely slowly; and look, in the meantime, at the sheet in the door."
    from Spike
        "She had taken the cup that he held out. She was smiling. Spike had seen her smile like that at a duchess, all one winter."
    "Rarity let him fill a cup for her, and did not drink."
tell give_way(who, to)
    "{Who} gave in, and kept {to} company."
tell call_for_help(Rarity, _)
    from Rarity
        """
        "Help," said Rarity.

        It came out as a sort of remark. She had never said it before, except about hems. She said it again, and that was a scream; and every head in the room went up, and a number of them went down.
        """
    from Spike "Somebody had screamed. He'd have known it anywhere, and had never heard it."
    from Barkeeper "She screamed. It was a good one. There was no more not having heard it."
    "“Help me,” cried Rarity; “will somebody please help me.”"
tell ask_shelter(Rarity, Barkeeper)
    from Rarity
        """
        In the counter there was a half door. She had been looking at that for some time; it was the height of a pony. "Please," she said to the green dragon. "May I come in there?"
        """
        "“Would you let me in behind there?” said Rarity to the barkeeper. She had got as far as the counter and held on to it. “I wouldn't be in your way. I can dry.”"
    from Barkeeper
        "She was at the half door. She asked him to let her in, and said please, and there was wood flying."
    "Rarity begged the barkeeper to let her in behind the counter."
tell give_shelter(Barkeeper, Rarity)
    from Rarity
        "“In,” said the barkeeper. It was open. There was a cask back there and a mat, and she sat down on the mat, and a large green tail was laid across the gap."
    from Barkeeper
        "He lifted the latch with a claw. Nobody went behind there. “In,” he said, and stood so that there was a good deal of him."
    "“In,” said the barkeeper, and lifted the half door, and Rarity was behind it."
tell refuse_shelter(Barkeeper, Rarity)
    from Rarity "“Not here,” said the barkeeper. He was looking past her, at somebody who paid."
    "“Not here,” the barkeeper said."
tell step_between(Spike, Rarity, Scarred)
    from Spike before when imposition(Rarity, by Scarred) >= 2
        """
        He had always thought that one would be angry. There was a table, and it was not where it had been; there was a chair in his hand, and he put that down, out of the way. It was all very clear and rather slow. Then he was standing with his back to her, so close that he had her breath between his shoulders, and in front of him was a face with a scar, a good way down.

        "Good evening," said Spike. "The lady has said no."

        He did not know the voice. Neither did she. He felt her know it a moment afterwards, by her forehead, that came against his back and stayed there.
        """
        """
        It took four steps. People have told it since as though he had flown.

        There was hardly room. He had to turn his wings sideways, and get his shoulder in under that leg, and straighten up; and the leg came away from the wall, and the stallion with it, as you lift a curtain. "Excuse me," Spike had said. He'd said it to a stool.

        Behind him somebody made a sound. It was not a word. It was what you say when you have been carrying something up a great many stairs, and it is taken from you.

        "Now me," said Spike. "If there was anything."
        """
    from Rarity before when imposition(Rarity, by Scarred) >= 2
        """
        The lamp went out. It had not; there was something in front of it. It was violet, and it had a seam down the middle of the back where the scales met that she'd once had to fit for a waistcoat, and had pricked him, and he said that it did not hurt.

        "Good evening," it said. "The lady has said no."

        One does dream such things. Rarity put her forehead to it. It was warm, it smelled of three days' wind; and it was trembling from top to toe.
        """
    from Barkeeper
        "A dragon had come in. A big lad, with wings, from the wrong side. He went through those tables as a bull goes through washing, begging pardon; and when he was done he stood in front of the white mare, and everybody in there knew how much room there was to the door."
    from Spike
        "Spike went over, and stood where there would be nobody in front of her but him. “I think that's enough,” he said to the one with the scar. He said it to the ear. He was not quite able to look at the rest."
        "Once more he got in between. It had been kinder when he did not know what came after. “Leave her be,” he said."
    from Rarity "There was a back in front of her, and it was Spike's. One lost count. She would have known what to call the green along the spine of it, in a shop: it was absinthe."
    "Spike had stepped in between Rarity and the scarred one."
tell step_between(Spike, Rarity, Straw)
    from Spike
        "“Up you come,” said Spike to the straw hat, and lifted him off by the belt, and stood where he'd been."
        "There was still the one in the hat. Spike moved over by one pace, so as to be before him too. He was running out of front."
    from Rarity
        "Somebody had picked up the straw hat with the stallion under it, and set it aside. He did it as he used to with the ponyquins. “Hello,” Spike said to her, without turning round."
        "He had moved, so that he stood in front of the straw hat also. She could see, of the whole of Dravonia, a shoulder."
    "Spike had put himself between Rarity and the straw hat."
tell step_between(Barkeeper, Rarity, against)
    from Rarity "The barkeeper had come round his counter. He did not say a thing, and was simply there, like a bollard, in front of {against}."
    "The barkeeper had come round, and stood between."
tell step_between(who, before_whom, against)
    "{Who} stepped between {before_whom} and {against}."
