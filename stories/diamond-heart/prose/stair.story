# Out of the house, through the town, and up.

opening at SugarcubeCorner from Pinkie when evening and morrow
    "The ovens were out at Sugarcube Corner, and ticked as they cooled. Somebody had wiped the counter twice."
    "There was one lamp lit at Sugarcube Corner, and it was the one that you need to find the others."

opening at MapRoom from Twilight when evening and morrow
    "They had all gone home, and taken their cups with them as far as the sink. The map lay there with nothing on it but crumbs."
    "It was past nine, and Twilight had lit the small lamp. In that room it lit one chair very well, and the backs of five."

opening at MapRoom from Spike when evening and morrow
    "The map room was a good deal larger with two people in it."

opening at Farm from Applejack when evening and morrow
    "It was quiet out at the farm, the way that it is when everything's been fed."
    "There was still a streak of light along behind the orchard. In the yard you had to know where things were."

opening at Balcony from Spike when morrow
    "From up there Ponyville was all roofs, and every roof had somebody under it having dinner."
    "Somebody had been growing a tomato on the balcony, in a bucket. It had come to nothing yet. Spike had talked to it most evenings."

opening at OpenRoad from Rarity when morrow
    "The open road was white in the middle and green at the edges, and had nobody on it."
    "Beyond the last house there was a mile of wheat, and after that more of it."

opening at Workroom from Rarity when morrow and alone(Rarity)
    "She had not drawn the curtains, and the morning had been in the workroom for hours before she looked at it. It had gone over the table and down the other side. In the middle of the floor stood a bag."
    "There was dust on the machine already. It had settled in the night, evenly, with no ill will, and Rarity had written nothing in it."

tell walk(Rarity, Workroom, BoutiqueDoor)
    from Rarity when morrow and leaving(Rarity) and at(Rarity) = BoutiqueDoor
        """
        She had got it down to one bag by getting up at four. Needles, thread in six colours, the good shears, a comb. A coat she had cut for a customer who never called for it. There was a hat that she put in and took out again until it was past nine, and in the end it stayed on its hook and looked after her.

        One could go now. The road began at the end of the street, to the left. Nobody would have had to see her do it.

        "There's something first," said Rarity. She said it to the hat. She turned the key behind her and stood in front of her own shop with the strap twisted on her shoulder, and went to the right.
        """
        """
        The bag was packed. It had been packed since before it was light, and Rarity had been sitting beside it with her coat on, like somebody who has come too early for a coach.

        It would have been so easy not to. That was what she had sat there looking at. She might be over the hill by noon, and it would be said of her that she had gone, and she would never have to hear by whom. She had been very good at that sort of thing. She had left a supper once by way of the scullery rather than tell a duchess that the sleeve was wrong.

        She got up and took the stairs one at a time, with the bag bumping after her; and the third one creaked.
        """

tell walk(Rarity, BoutiqueDoor, Square)
    from Rarity when morrow and leaving(Rarity) and at(Rarity) = Square
        "It was market day. She had forgotten that there were days. She went through the middle of it with a bag on her shoulder and no face on, and people made room, rather more than one needs for a bag. Applejack's pitch was empty. Somebody had chalked on the boards that she would be back tomorrow."
        "Half of the square said good morning before it saw who it was. Rarity said good morning back to all of them. It was curious how loud one's own hooves are, without a train to cover them. In the place where Applejack should have been there were two crates, and a dog asleep on the warm boards between."

tell walk(Rarity, Square, MainStreet)
    from Rarity when morrow and leaving(Rarity) and at(Rarity) = MainStreet
        "At Sugarcube Corner the shutters were up, and a card hung in the door by one corner. BACK SOON, it said, and below that, smaller, as if it had been thought over: I hope."
        "She had made half the coats in that street. She knew them by the shoulders. One of them stopped, a bottle green with a lining nobody would ever see, and its owner told her that it had worn very well; and Rarity, who had sent three of her letters back unopened, held on to her bag with both hooves and thanked her."

tell walk(Rarity, MainStreet, Castle)
    from Rarity when morrow and leaving(Rarity) and at(Rarity) = Castle
        """
        The hill was steeper than it had been. She put down the bag twice to change shoulders. Above her stood the castle with the whole of the morning in it, and one could see the balcony from here, with its door open and a towel over the rail.

        In front of the steps she put it down once more and retied the strap. It did not need it. "You will say four sentences," Rarity told the bag. "You'll say them in order. And then you may go."
        """
        """
        Somebody was coming down the castle hill with empty milk cans as she went up, and he told her that they were all at home this morning, every one, and having a late breakfast by the sound of it.

        All, thought Rarity. She had reckoned with two of them. She stood aside to let the cans go by, and then there was nobody on the hill to stand aside for.
        """

# The stair. At each step she is slower.

tell climb(Rarity, Castle, Stair)
    from Rarity when leaving(Rarity)
        """
        There were ninety-one steps. She had counted them once, for a carpet.

        In those days she had gone up them talking, with a basket on either side, and somebody had called down over the rail to ask whether it was cake. Today she noticed each of them. The crystal was lit from within and so was everybody who trod on it; one could see oneself come up, in pieces, a hoof, a knee, a piece of grey coat, and then a whole face at the turn, quite bare, that looked as though it had been sent for.

        She took the next flight by the wall.
        """
        """
        The door was never locked. That was the trouble with it. One had only to push, and one was in that great cool bright hall, in which one's own breath came back from the ceiling, and there was the stair.

        She went at it briskly. She had got as far as the window with the yellow glass before she found that she was reading the date on it. She read it to the end. She was not out of breath. It was only that her legs had begun to ask, each time, whether she was sure; and it was civil to wait for an answer.
        """
        """
        "It is a staircase," said Rarity, under her breath. She had dressed brides for worse.

        Eleven, twelve. At twenty there was a place where the banister had been mended with a paler stone, where Spike had once come down it sitting, with a tray. She put her hoof on that. At thirty she had stopped. It was very odd, for she had not told herself to, and one would have said, from the outside, that there stood somebody admiring the view.
        """
    from Rarity
        "Rarity went up by the great stair. There were a great many of her in the walls, and they all came along."
    "Rarity was on the great stair, going up, with her eyes on each step until she was done with it."

tell climb(Rarity, Stair, Corridor)
    from Rarity when leaving(Rarity) and laughed_at(Rarity) and not happened climb(Rarity, Corridor, Stair)
        """
        Between the top of the stair and the door of the map room there were forty paces of carpet, and she had chosen it. It was a good thick pile. It had been meant to make people feel expected.

        She had done ten of them when somebody laughed.

        It was behind the door. It was Pinkie's; it ran up in three and fell down all the rest, and then there was some talk, and it came again, and more than one of them was laughing. Rarity stood with one hoof off the ground. They had seen her from a window, then. It would be the coat. It would be the bag; she could hear how one might do the bag. She had done such things herself, in that voice, over a fan, about people who came up the stairs too early and in grey.

        She would have given a year's takings to have been laughed at by strangers.

        And underneath, when it had stopped, there was another sound. She had not been listening for it. It was low, and had a catch in it, and left off when somebody spoke, and went on. She had only ever heard it once. He cried as he did everything indoors, so as not to knock into things.

        Rarity put the hoof down. That was eleven.
        """
        """
        It took her longer than the stair had. There were pictures in the corridor, of the six of them, in frames, and she had thought that she would look straight ahead; but there was nowhere to look, ahead, but the door.

        In the third one she had a ribbon round a pumpkin. She had her mouth wide open. It came to her that one could see all of her teeth, and that she had been happy.

        Behind the door they laughed.

        It was only a short laugh, three or four of them, all together, and somebody said "In that HAT!" and off it went once more. She had no hat on. It made no difference, one puts on a hat for a story. Rarity stood with her eyes on the ribbon and her ears flat, and every word that she had got ready went out of her by the knees. For whom did one climb ninety-one steps to be funny?

        Somebody in there was not laughing. She heard it when it grew quiet: a breath, and the rest of the breath, in pieces. So he was there. So it was as bad as that; they had got up a joke at eleven in the morning, between them, to be louder than Spike.

        "One more," she told her foreleg. It went, and she went with it.
        """
        """
        She walked until she could hear voices, and then she walked more slowly, and after that there was not much that you could have called walking.

        They were at table. There was a spoon in a cup. Pinkie Pie was telling something, at a gallop, in two voices, one of which had a great deal of nose in it and said "Dahling"; and then the laugh, everybody's, high and helpless and over in a moment, like a plate.

        So that was she. It was very like. She had not known that the nose came into it.

        One could turn round. The carpet would not have told. Rarity looked back along it, to where there was daylight and the stair, and did nothing; and it was while she did nothing that she heard him. She would have known it through a wall, and it was through one. He was crying, and was trying to laugh for Pinkie's sake, and had got the two of them mixed up.

        She turned to the door again. There was less far to go that way.
        """
    from Rarity when leaving(Rarity)
        """
        It was quiet behind the door of the map room. Now and then a cup was put down. Rarity came along the carpet, which she had chosen, at the pace of a person carrying something full; and with each picture on the wall that she passed there were fewer reasons for being anywhere but here.
        """
        """
        Forty paces, and a carpet that had been laid so that people should feel expected. She took them one by one. Twilight's voice came through the door, with numbers in it; a chair creaked that only ever creaked for one person; and she had to stand still for a little, till her breath had gone down.
        """
    from Rarity when leaving(Rarity) and happened climb(Rarity, Corridor, Stair)
        """
        The carpet had her hoofprints in it still, going and coming. Rarity put her hooves into the ones that went. It was easier than making new ones, and at the end of them there was the door.
        """
    "Rarity had come as far as the long corridor."

tell listen_at_door(Rarity, MapRoom)
    from Rarity
        """
        She stood in front of the door and listened. It was not a thing one did. She had told Sweetie Belle so every week of her childhood.

        "...so I said that's not a HAT, that's the CHEESE," said Pinkie's voice, too loud; and nobody laughed at all now. "Come on," it said. "You laughed before. You always laugh at the cheese." It was smaller than she had ever heard it. "It's only so there's something else in here."

        Rarity let her forehead go against the wood. It had not been about her. She ought to have been glad of that, and she was; it was simply that she had come so far on being laughed at, and now she would have to go in on nothing.
        """
        """
        It was the cheese story. She knew it after a sentence, and by the second she knew why it was being told. One does not make that much noise, in the forenoon, for fun. They were holding it up between them like a sheet in front of somebody who is not dressed.

        They had not been speaking of her. Nobody in that room had so much as said her name, and she heard how carefully they went round it, the whole table, as they might round a hole.
        """
    "Rarity stood before the door of the map room for some time with her head on one side."

# Down again.

tell climb(Rarity, Corridor, Stair)
    from Rarity when leaving(Rarity) and not happened own_before_all(Rarity, _)
        """
        She had a hoof on the handle. She was looking at it there. It was quite steady, and it did not press.

        She had thought that the worst thing would be what they said. It was not. It would be that they stopped; that she would open a door, and it would go quiet in there from one end of the table to the other, and that she would have done that by being Rarity. Whoever it was in that room who cried, he was being looked after. One could see to it that he was not disturbed.

        She took her hoof away, finger's breadth by finger's breadth, so that the brass should not click.
        """
    "Rarity went back along the corridor, close to the wall."

tell climb(Rarity, Stair, Castle)
    from Rarity when leaving(Rarity) and not happened own_before_all(Rarity, _)
        "Going down she counted nothing. There was a bag at the bottom, or it was on her shoulder, she could not have told you; and the great door let her out as it had let her in, without a word."
    "Rarity went down the great stair and out."

# Everybody else, on those stairs.

tell climb(who, MapRoom, Balcony)
    from Spike when believes(Spike, love(Rarity) = Spike) and departed(Rarity)
        """
        "I'm all right," said Spike. He had said so four times, and they had all of them looked at him, and each time there was less of it. "I'm going to get some air."

        It was two turns of a stair that nobody else used, because of the width. The towel was over the rail. He took it off and folded it and put it down, and only then went up to the edge.

        You could see the road from there. You could see it for miles. He had never asked himself, in all those years, what a person would want to see it for.
        """
        """
        The balcony was the one place in the castle that had been built to his measure. Spike went up to it sideways, as if someone might call him back. No one did. He pulled the door to behind him with his tail.

        It was noon, or close on it, and the plain lay there with no shadows. There were three roads on it. He knew at once which.
        """
    from Spike
        "Spike went up to his balcony, where one can be by oneself with the whole of the plain."
    from Applejack when at(Applejack) = Balcony and believes(Applejack, bent_on(Spike, Rarity))
        """
        She gave him as long as it takes to drink a cup of something, and then Applejack went up after him. She had a thing ready to say. It was about how a body needs time.

        Spike was at the rail with his back to her. It was his back that she saw first; he had it straight. He turned round. He had washed his face, and there was color in it, and he was looking at her out of it like a fella looks at a gate that he's measured.

        She'd seen that just the once before. It was on Big Macintosh, the night that he made up his mind about the north field; and it hadn't been any use talking to him either.

        "It's warm up here," said Applejack.

        "It is, a bit," said Spike.

        Anybody who was his friend would've asked him. She looked that over; and she looked down at the road, where there wasn't a thing on it but noon. What she had ready to say was that a body needs time. She laid her hoof on the rail, next to his hand, and kept it to herself.
        """
        """
        "Brought you some bread," said Applejack. "You ain't had any."

        He thanked her, and took it, and did not eat it. He folded it in a napkin, with care, and put that on the sill by a water bottle that was full. That was all. There was a map on the floor with a plant pot on each corner. She had known a good few people who were going to do a thing, and had the sense to talk about the weather, and Spike talked about the weather.

        It was going to hold, he thought. He looked off along the road while he told her, with his whole face open like a barn at haying. You'd have had to be blind not to see clear through to the other side.

        Twilight would be, she thought. Twilight loved him too well to see him any size but small. "It'll hold till the end of the week," said Applejack, and that was the whole of what she said, and she went down and told no one.
        """
    from Applejack
        "Applejack went up to the balcony to see how Spike did. He made room for her at the rail."
    "{who} went up to the balcony."

tell climb(Spike, Balcony, MapRoom)
    from Spike when bent_on(Spike, Rarity)
        """
        He went down to the others and asked if there was anything to dry. Twilight gave him a cup. He dried it as you would polish a thing that you are about to give away, and hung it up, and asked if there was another.

        {if at(Applejack) = MapRoom: When he turned round Applejack was looking at him. She had a way of doing it, from under the hat, as if you were weather. She looked for about as long as you need to read a line. She took up a plate, wiped it, and passed it to him without a word. | }
        """
        """
        They were talking, and left off when he came in; and Twilight moved her list so that he might sit by her. He sat. It was his own chair, the one that creaked. He had never noticed that he liked it.

        {if at(Applejack) = MapRoom: "Warm up there?" said Applejack. He told her that it was, a bit. It was all they said, and he had the feeling that she had been told the whole of it, with the times. | }
        """
    from Applejack when bent_on(Spike, Rarity)
        """
        Spike came down. He had washed his face, and there was color in it, and he was looking out of it like a fella looks at a gate that he's measured.

        She'd seen that just the once before. It was on Big Macintosh, the night that he made up his mind about the north field, and it hadn't been any use talking to him either.

        "Warm up there?" said Applejack.

        "It is, a bit," said Spike.

        Anybody who was his friend would've asked him. There sat Twilight, not a yard off, who had raised him from the shell, and loved him too well to see him any size but small; and all it needed was to say, look at him. Applejack dried a plate. She was the honest one. She dried it front and back, and handed it along, and kept it to herself.
        """
        """
        He'd been a good long while up on that balcony, and he came back down it and asked was there anything to dry.

        It was how he stood. You could have set a lamp on him. He had a crumb on his chin, and there was a lump under his wing about the size of a heel of bread in a napkin; and Applejack looked at that, and up, and there it was in his eye, as plain as a light in a barn. So that was how it was going to be. He'd go, and he'd go quiet, and before anyone was up.

        She ought to say so. She turned it over for as long as it took him to dry two cups. She'd said a sight too much yesterday, on his account, and got every word of it wrong.

        "It's fixing to hold," said Applejack. "The weather."

        "Till the end of the week," Spike said. And neither of the two of them looked out of the window.
        """
    "Spike came down from the balcony and asked if there was anything to dry."

tell climb(who, Balcony, MapRoom)
    from Applejack when believes(Applejack, bent_on(Spike, Rarity))
        """
        Applejack came down. "How is he?" asked Twilight, and she told her that he was looking at the view. It was the truth. She had always reckoned that you could go a long way on that, and it was the first time she had wished it was shorter.
        """
        "When Applejack had got back to the table she turned her chair so as not to face Twilight. Nobody asked her a thing. If they had, she'd have answered, and she knew it; so she ate three rolls one after the other, to have her mouth full."
    "{who} came down from the balcony."

tell climb(Applejack, Square, Farm)
    from Applejack when departed(Rarity)
        "The cows had let it be known that she was late. Applejack was never so glad to be shouted at. Rainbow Dash was lying on the barn roof, where the tin holds the sun, and had been told to go home to her supper some while ago, by nobody but herself."
        """
        It was milking time, and past it. There was somebody on the ridge of the barn with her legs hanging down, and a long blue tail. "Twilight's making lists," Rainbow Dash said. "I thought I'd come and be no help over here." Applejack told her to hold the pail.
        """
tell climb(who, Square, Farm) "{who} took the lane out to Sweet Apple Acres."

tell climb(who, MapRoom, Corridor)
    from who when who != Rarity
        "{who} left them at it, and pulled the door to."
        "It was brighter in the corridor than {who} had remembered. Nobody had said what one does with the rest of such a day."
        "{who} said that {who.she} would be off, then. There were things that do not wait."
    "{who} went out into the corridor."
    "The door of the map room let {who} out."

tell climb(who, Corridor, Stair)
    "{who} went down by the great stair, which makes everybody who goes down it look as if they had been dismissed."
    "Along the corridor and down: {who} did not look at the pictures."

tell climb(who, Stair, Castle)
    "The great door stood open on the hill. {who} went out by it."
    "At the bottom of the stair {who} stopped, as one does to be sure that one has everything; and had."

tell climb(Spike, MapRoom, Castle)
    from Spike
        "Spike went down to the hall by the stair with the mended banister. He did not slide. He put his hand on the place, going by."
        "It was cooler down in the hall, and you could hear the clock. Spike went down to have that to listen to."
    "Spike said that he would just go down for a bit."

tell climb(Twilight, MapRoom, Castle)
    "Twilight went down to the hall, to see to the lamps."

tell climb(who, MapRoom, Castle)
    from Applejack when departed(Rarity)
        "There was the milking. Applejack said so, and no one held it against her, and she went down all of that shining stair and out at the front like somebody who's sold a horse."
        "Applejack allowed that it was time. She got her hat, and there was nothing to say that hadn't sat there the whole afternoon waiting on one of them to say it. So she said good night."
    from Pinkie when departed(Rarity)
        """
        "Bread," said Pinkie, and got up. Usually she went down the banister.
        """
        "Somebody had to go first, so Pinkie did. She kissed Spike on the ear, which was what she could reach, and went down the stairs by the stairs."
    from Rarity when leaving(Rarity)
        "Rarity left the room as one leaves a church, backwards and then not."
    "{who} said good night, and went down and out."
    "{who} had to be getting back. One could hear {who.her} for a long time on the stair, and then the great door."
    "{who} left the castle. It was light enough still to see the road from the steps."

tell walk(Applejack, Castle, MainStreet)
    from Applejack when morrow and departed(Rarity) and at(Applejack) = MainStreet
        "Down in the street they were putting up shutters, and asked her was it true. Applejack told them that it was."
        "It was suppertime in the main street, and every window had somebody in it with a spoon. Nobody had to be told. They'd all seen her go by at noon, and Applejack could tell who'd waved."

tell walk(Applejack, MainStreet, Square)
    from Applejack when morrow and departed(Rarity) and at(Applejack) = Square
        "Her pitch was as she'd left it. Some colt had helped himself to a russet and put down a button for it."
        "The square had been swept, all but the one place. Applejack went across it. She did not stop at the stall; there was the lane to walk yet, and cows at the end of it."

tell walk(Pinkie, Castle, MainStreet)
    from Pinkie when morrow and departed(Rarity) and at(Pinkie) = MainStreet
        "Pinkie walked down the hill. She put one hoof before the other, which is all that walking is when you look into it, and people stood still to let her by."
        "It was a pretty evening. It went on being one, all down the hill and along the shops, and Pinkie went through the middle and didn't touch anything."

tell walk(Pinkie, MainStreet, SugarcubeCorner)
    from Pinkie when morrow and departed(Rarity) and at(Pinkie) = SugarcubeCorner
        "BACK SOON, said the card in the door. Pinkie turned it over. On the other side it said YUM, and she turned it back."
        "The bell went ting. Pinkie told it that it was only her."

tell climb(who, from, to)
    "{who} went from {from} to {to}."
    "It was no distance, and {who} took {who.their} time over it. {who.She} went to {to}."

# What is done for him over that breakfast.

tell comfort(Twilight, Spike)
    from Spike when morrow and at(Spike) = MapRoom
        """
        "I could read to you," said Twilight. "You like the one about the lighthouse."

        He had liked it when he was nine. He said that he would like that, later. She had tied up his hand afresh, by a diagram, and had hold of the end of it still, and he did not think she knew.
        """
        """
        Twilight had put a cushion behind him. He did not need one. He was twice her height, and it came about at the small of his back; and every few minutes she leaned across and pulled it straight, and he leaned forward to let her.
        """
        """
        "You needn't talk," said Twilight. "I have made a list of things we needn't talk about." She had, too. She gave it to him. He read it down to the end, and it was all quite right; and at the bottom she had put, in smaller letters, unless you want to.
        """
    from Twilight when morrow and at(Spike) = MapRoom
        "There was nothing in any book. She had been through eleven before breakfast. In the end Twilight just moved her chair up until it touched his, and stayed in it."

tell comfort(Applejack, Spike)
    from Spike when morrow and at(Spike) = MapRoom
        """
        "Here," said Applejack. It was a roll, with a good deal of butter. She watched till it was gone, and put another in the same place, with no remarks, as you'd stack wood.
        """
        """
        Applejack had her chair on his other side. She did not say that he would feel better. "It's a bad one," said Applejack. It was the first thing anybody had told him that day that he could put any weight on.
        """

tell comfort(Pinkie, Spike)
    from Spike when morrow and at(Spike) = MapRoom
        """
        "You can be sad and have a muffin," said Pinkie. "They go in by different doors." She had drawn a face on it with raisins. It was his. It had its tongue out at him; and he made a noise that was near enough to a laugh for her to put her whole foreleg round his neck and leave it.
        """
        """
        Pinkie sat on the table right in front of him, in the Frozen North, and told him about the time with the cheese. He had been there. He'd been the one holding it. He laughed where it came, since she'd gone to such trouble, and then it caught on something on the way out, and she wiped his nose with a napkin as if that were part of the story.
        """

tell comfort(Rarity, friend)
    from Rarity when morrow and leaving(Rarity)
        """
        She stopped by {friend}, who looked as though it had been she who did it. "You aren't to blame for any of it," said Rarity. "I should like you to be quite clear about that." It was odd to be the one who said so. She had hold of a hoof, and it held on, and neither of the two could have told whose turn it was to let go.
        """
    from friend when morrow and leaving(Rarity)
        """
        Rarity came over, with that bag on her, and said that {friend} was not to blame for any of it. It was the wrong way about. It ought to have been somebody else who said it, and {friend} held on to her hoof, and could not think who.
        """

# A card from Canterlot, out of doors.

tell open_letter(Rarity, _)
    from Rarity when morrow and at(Rarity) = OpenRoad
        """
        There was a card in her pocket. It had come the day before, and it had a crest on it. Rarity sat down on the bank and looked at both sides, and opened it with her teeth. {if believes(Rarity, replies(Card)) = No: It was no. It was no in four lines, with a flourish. | It was yes. She read it over to be sure. They would be charmed.} She tried to think who it was that would have minded. It was a good stiff card, and she put it into the left shoe of the spare pair, where there was a nail coming through.
        """
