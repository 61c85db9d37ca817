# How one comes to Dravonia, and what a bed costs there.

opening at Inn from Spike
    "The Gentle Dragon had a sign, and somebody had thrown things at it."
    "It was dim in the taproom, and smelled of wet straw and of soup that had been warm on Tuesday."
opening at Tavern from Rarity when engrossed(Scarred) = Dice and not dead(Scarred) and not happened leave_off(Scarred)
        """
        It was the coach that had brought her, at five, with the last of her bits inside the driver's hat. At the inn one paid first; she had been shown the door by an old person in straw. So she sat in the tavern, on the other side of the river, where one could sit for the price of holding a cup, and had been very quiet, and looked at cloth. There was some. There was a dragon by the stove in a blanket that had been, before three kinds of moth, a really beautiful red.

        Two stallions had a game at the next table, with dice. One of them wore straw on his head. The other had been handsome as far as a scar, which came down over his right eye like something crossed out; and he had a knife, and was cutting notches with it in the edge of the wood, one for each that he won. He had looked up, once, and gone on with the dice. It was only that since then he had cut the notches deeper.
        """
opening at Tavern from Rarity
    "The tavern stood on the far bank, where the houses were stone, and heaped; and it had been warm in there since noon with people who had nothing to do with one another."
    "One lamp hung over the counter in the tavern. It did for the counter."
opening at Tavern from Barkeeper
    "There was more smoke than evening in the tavern."
opening at Room from Spike
    "The room upstairs was clean. It was so clean that you could see it had been meant for somebody else."
    "There was one window in the room upstairs, and it had the river in it."
opening at Room from Rarity
    "It was a small room, with a bed, a grate and an iron bar to rake the grate with. Somebody had once gone to the trouble of a blue border."
    "The candle had a thief in it, and the shadows went up and down."
opening at BridgeStreet from Spike
    "There was one street in Dravonia, and the river went through it."
opening at Inn from Innkeeper
    "The taproom of the Gentle Dragon was shut up for the night, all but the one lamp."

tell begins(Spike)
    from Spike
        """
        Three days is a long time to be nobody. Spike had not known how much he wanted it. He had flown the first night through because he was afraid that he would think, and the second since the wind was behind him; and somewhere in the third, above hills that had no names on his map, he had caught himself doing a roll. He had slept an hour on a barn, an hour on a rock, and one in the top of an elm, and woken there with a rook looking at him.

        The road ran along below. It was the only thing that he had not let out of his sight. She would be on it. Each time that there was something pale by the side of it his heart went, and each time it was a milestone, or a goat.
        """
        """
        He had stopped being tired some time on the second day. Spike lay on the air with his arms out. There was a red line along the edge of things. He had always liked this hour, when you can't be seen so well and everything that has a lamp lights it; and for the length of a breath he was only glad, all down his length, of being up.

        He was ashamed of that, and looked for the road. It was there. It had been under him for three days, with carts on it, with a mail coach once, with a hundred and one things that were not Rarity. He'd counted what he would say to her, and there were nine ways, and he had thrown out eight and kept on adding to the one.
        """
    "A dragon was coming along above the road, a long way up."
tell fly(Spike, Sky, Fields)
    from Spike
        """
        Now it was coming on for dusk, and there was a bridge. It was far too large. It went over the river in eleven arches, as white as a tooth, and had on either end of it what looked as if somebody had been sick. Spike held out the map at arm's length and turned it to the light. "Dravonia," he said. He had hardly used his voice since Tuesday and it came out very deep.

        Beyond the river the map stopped. There was a word there, in old letters, that he did not care to look at: Ragnieren. That was where all the others of him lived.

        He put his wings back and went down.
        """
        """
        Then the ground tipped, and there was water. It had a bridge over it you might have marched an army across. The map said Dravonia, and under that it had, in Twilight's hand, from some lesson years ago: border, see also dragons.

        "Well," said Spike, "I'll see also," and tucked in his chin, and let go.
        """
    "Spike came down out of the last of the light, and folded his wings."

tell walk(Spike, Fields, BridgeStreet)
    from Spike
        """
        They were sowing. He came down at the end of a field with his hands where people could see them, as one does; and nobody had run. A line of ponies was going along the furrows with bags round their necks, and in front of each walked a dragon, not large, and drew one claw through the earth, and behind came the pony and let fall what she had, and trod it in. They did it without a word, like something sewn. A small green one with a cough looked up at him, at the whole height of him, and went on.

        In all his life Spike had not seen two of his own kind doing anything that was of use to somebody. He stood for so long that his feet sank in.

        There was a gate, and that was open as well. Behind it somebody had turned the thing over, and this was the other side. The mud came up to the sills. On the near bank it had been built into huts; over the water stood heaps of stone, with a sheet across the hole; and everything that either side had thrown out lay along the middle, where it was nobody's. A foal sat on a step and scratched. She had a bell round her neck, in case of dragons, he supposed. She rang it at him, but only to be polite.
        """
        """
        It smelled of turned earth and gunpowder. That was the peas, an old mare told him, they were dressed with it, it kept off the crows. She had an old dragon on the other end of her harrow. They had it between them on two straps, and stopped at the same stone for their breath, and the dragon said good evening to Spike in a language in which he knew only the swear words.

        So it could be done. He'd have liked somebody to tell that to.

        After that came the gates, and there it could not be done. Inside he had to hold his wings up, out of the wet. It was all doorways, some with boards in front and some with a cloth, and from each there was a smell of the same turnip; and people who had just stood in a field with their shoulders touching were walking home down two sides of a street without looking over. Only the bridge had been built to be seen. It started out of that mud like a sentence in a foreign tongue.
        """
    "Spike walked in by the gates of Dravonia, with his wings held up out of the mud."
tell walk(Spike, BridgeStreet, Inn)
    from Spike
        "There was one house with two floors to it, and a sign. Gentle Dragon, it said. The dragon was blue and had a baby's face, and somebody had put out one of its eyes with a stone."
        "Over a door hung a painted dragon with a tankard and no teeth. If she had got this far, thought Spike, and it was getting dark, that was where she would go and ask. He wiped his feet. It made no difference to them."
tell ask_price(Spike, Innkeeper, Key)
    from Spike
        """
        "Good evening," said Spike. "Would you have a room, please?"

        She had a straw hat on, indoors, and under that a good deal of neck. She'd seen him; she went on doing something to a lamp. There were others in there, and they had put down their spoons.
        """
        """
        It was a taproom such as one washes by leaving the door open. Behind a plank with two barrels under it an old mare in a hat was cutting up bread, and she did not stop when he came in, she only began cutting it thinner.

        "I'm looking for a bed," said Spike. "If there's one that's long enough. It doesn't have to be long."
        """
    from Innkeeper
        "It stood in her door, and it had to bend for it. It wiped its feet. “Would you have a room, please?” it said, like something that's been to school."
    "Spike asked what the room upstairs would cost."
tell name_price(Innkeeper, Spike, Key)
    from Spike
        """
        "Four," said the innkeeper.

        There was a board on the wall behind her, with a chalked 1 on it. She saw him read that. "That's for folk," she said. "Is tha folk?"
        """
        """
        "Four bits," said the old mare. "Bits, mind. Not reasons."

        A pedlar at the end of the plank, who had a key in front of him with a wooden tag, turned it over so that the figure on it was underneath.
        """
    from Innkeeper
        "“Four,” she told it. It was one, by the board. It would be three for the sheets, when it had lain in them; she'd as soon have burnt them."
    "The innkeeper told Spike that the room was four bits."
tell name_price(who, to, what)
    "“{quoted(what, to)},” said {who}, and left it at that."
tell slight(Innkeeper, Spike)
    from Spike
        """
        "I'll tell thee what I think on thy sort," said the innkeeper. "Since tha's stood there. First tha eats, and then tha's sorry. I had a cousin with a hayrick. There's one over the river has pulled ale twenty year, and I've never once turned my back on 'im. That sign were my husband's notion. He's dead an' all."

        She did not raise her voice for it. It was the tone in which one reads out what is on the slate.
        """
        """
        "Mind tha tail," said the innkeeper. "Tha'll 'ave had the run o' things, where tha comes from, I daresay. Here we lock up us sheep. There's never been one o' thy kind slept under this roof but he left it warmer than he found it. Ask my cousin. He'd a hayrick."

        Somebody laughed, and thought better of it, and coughed.
        """
    from Innkeeper
        "She told it what it was. It had to be told, they came in so clean and spoke so soft, and it was always somebody else's rick. It had green eyes, and put its ears back, if those were ears; and it stood there and took that like a lad."
    "The innkeeper let Spike know what she thought of dragons, in front of everybody, and it was not long."
tell slight(who, whom)
    "{Who} let {whom} hear what was thought of {whom.their} kind there."
tell bear_it(Spike, Innkeeper)
    from Spike
        """
        He had got his mouth open. There was something warm at the back of it. It would have been so easy; one breath, over her head, at the beam; and for the rest of their lives they'd all have known that they were right.

        "I'm sorry about the hayrick," said Spike. "I'll be careful with the sheets."
        """
        "“I can sleep on the floor,” Spike said. “I don't snore. Well. I smoke a bit.” It was the best that he could do with his face that hot."
    from Innkeeper
        "“I'm sorry about the rick,” it said. Now what was a body to do with that? She'd had a good bit left, and it went sour on her."
    "Spike said that he was sorry to hear it, and that he would be careful of the sheets."
tell answer_back(Spike, Innkeeper)
    from Spike
        "“I've never set fire to anything that anybody was using,” said Spike, quite quietly. “I should like the key, madam, if you please.” He was always politest when his ears hummed. It had grown rather warm by the plank."
    "“I'll thank you for the key, madam,” said Spike, so civilly that two people moved their stools."
tell let_it_pass(Spike, _)
    from Spike "He let it go by. He had been three days with nobody, and had forgotten how one stands when it happens. Spike looked at the chalk on the board until the 1 was only a line."
    "Spike said nothing to that."
tell buy(Spike, Innkeeper, Key)
    from Spike
        """
        He counted out four bits. She bit all of them. Then she unhooked a key from her belt, as long as a spoon, and put it down on the wood so that he should not have it from her hoof.

        "Up there, on t' left. There's a bar for the grate. If owt's scorched I'll know."
        """
        """
        Four bits it was. He had six. Spike laid them in a row, since she seemed to want to look at them; and she slid a key across with the end of the bread knife. There was one clean room in the house, she told him, and she had scrubbed it herself, and it was to be handed back so.
        """
    from Innkeeper "It paid without a word. She had never heard of that. They'd sit on gold till it took root, and this one set down four bits in a row like buttons and said thank you to them."
    "Spike paid the four bits, and was let have the key."
tell buy(who, from_whom, what)
    "{Who} paid {from_whom} for {what}."
tell haggle(who, with, what)
    "{Who} offered {with} less for {what}."
tell stand_on_price(who, _, _)
    "“It's what it is,” said {who}."
tell come_down(who, _, _)
    "{Who} came down a little, and looked as if it hurt."
tell go_in(Spike, Key)
    from Spike before when wound(Spike) = 0 and not together(Spike, Rarity) and at(Rarity) != Room
        """
        The room was up a ladder with ideas, on the left. It was clean. He had not thought that it would be; there was a quilt, and a grate, and a border of cornflowers somebody had painted all the way round, down to the place behind the door where nobody would look. In the wall by the bed there was a hole that you could have put an egg in. He looked for her everywhere, which was one look, and had known that she would not be there.
        """
        """
        He went up. It had a sloping roof and a bed, and on the quilt, which was white, lay the last square of sun. Spike did not sit on that. He set down his bag with the straps inward. There was nothing of hers, not a hair or a pin. He had no idea why there should have been; he had only got used, this evening, to opening doors.
        """
        before when happened go_in(Spike, Key)
            "He went up again and stood in that room. It had not been slept in by anyone else in the meantime."
    from Spike before when bleeding(Spike) and not together(Spike, Rarity)
        "There was nobody on the stair. He left a mark along the plaster, at the height of a shoulder, and had some trouble with the lock. It had been a quarter of an hour ago that he stood here and thought about the quilt."
    from Spike before when bleeding(Spike) and together(Spike, Rarity)
        """
        The stairs had not been so many. Spike took them with one hand along the wall, and when he had got to the top and looked back there was a mark on the plaster all the way, at the height of a shoulder, like the border that somebody had painted in the room.

        The key would not go in. It was Rarity who turned it. She did it with her mouth, for her horn had begun to shake.
        """
        "He had some trouble with the lock. She held the candle. There was nothing wrong with the lock, and after a while she put her hoof on his wrist and held that too."
    from Rarity before when bleeding(Spike) and together(Spike, Rarity)
        """
        He went up in front of her, and at every step it fell, a drop, and a drop. She trod beside them. One could not have that on one's hooves and go on.

        There was a room at the top. "It's clean," Spike told her, as though she might have objected.
        """
    from Spike
        "He went in, and shut the door behind him with his back."
    from Innkeeper "She heard it overhead, on the boards. It was putting its feet down like someone with a child asleep."
    from Rarity "They went up. Nobody had asked her whether she would. There was a key, and a stair, and he stood to one side of the door, as he always had."
    "Spike went up, and the key could be heard to turn."
tell go_in(Innkeeper, Key)
    from Innkeeper
        "She had a second key. She'd never in her life used it with somebody within. She knocked with that."
    "There was a knock, done with something of iron; and the innkeeper stood in the door. She had taken her hat off."
tell go_in(who, _)
    "{Who} went in, and the key turned."
tell go_out(Spike, Key)
    from Spike before when at(Rarity) = Room or nighttime
        "He went down for water. It was dark in the taproom, and he stood there with the jug, in case somebody had something to say to him; and nobody had."
        "Spike went as far as the foot of the stair. He only wished to see that it was shut."
    from Spike before when at(Rarity) != Room and not nighttime
        "There was no use in sitting on a bed. He locked up, and went down."
        "He came down. The voices stopped, as a cricket does, and when he had gone by took up again behind him."
        "Spike shut the door as softly as it went and felt his way to the stair."
    "Spike came down from the room upstairs."
tell go_out(Innkeeper, Key)
    from Innkeeper "She went down by the wall. She had come up those stairs with him on her back, when he was four, to show him the cornflowers."
    from Spike "The old mare went. She drew the door to behind her as you do where there is somebody ill."
    from Rarity "She had gone. One heard her on the stair, one foot and then the other foot to it, and that she stood still about the middle."
    "The innkeeper went down, and pulled the door to."
tell go_out(who, _)
    "{Who} came down, and pulled the door to."
tell ask_in(Spike, Rarity, Key)
    from Spike
        "“There's a room,” said Spike. “It's paid for. I'll be on the floor.” It sounded quite different from how it was."
    from Rarity
        "“There is a room,” he said; he was looking at the key. “I'd be on the floor.” She had not slept in a bed since she left her own. It would never have occurred to her that somebody might think about the floor."
    "Spike held the door for Rarity, and they went up."
tell walk(Spike, Inn, Tavern)
    from Spike always before when at(Rarity) = Tavern and imposition(Rarity, by Scarred) >= 2
        """
        On the bridge it was lighter than anywhere. He walked across in the middle. He could hear the tavern before he saw that, a hum, with a glass in it; and when he was quite close there was a voice among the others that went in under his ribs like a key. It was saying "no, I thank you." She said it as if to somebody with a tray.

        The door was a sheet. He lifted it.

        There was Rarity. She had no paint on. She sat very straight, at a table, with her back to the wall; and between her and the rest of the room there were two stallions, and one of them had set his foreleg against the wall beside her head.
        """
        """
        It was all stone on that side, and nobody had lit a lamp who could help it. Spike went along by the smell of ale. He had his hand on the sheet that did for a door, and was bending, when through the gap at the side he saw a hoof.

        It was white. It was round the stem of a cup, with the edge turned in, a thing that she did when she was waiting for someone to stop talking. He would have known it in a barrel of them.

        So there she was. He had nine things to say; and then he was through, and saw who was doing the talking.
        """
    from Spike always before when at(Rarity) = Tavern and not dead(Scarred) and imposition(Rarity, by Scarred) < 2
        """
        It was all stone on that side, and nobody had lit a lamp who could help it. Spike found the tavern by the hum. The door of it was a sheet. He lifted that, bent his head, and straightened up too soon and hit it; and so the first that he saw of Rarity, after three days, was with stars round her.

        She sat by the wall. She had not a scrap of paint on, and her mane was tied back with what he thought was the ribbon off a parcel.
        """
    from Spike
        "He crossed the bridge. He walked in the middle, for there was more of it than he needed on either side."
        "Back over the water he went. There were stars in it already, and rubbish."
    "Spike crossed the bridge to the far bank."
tell walk(Spike, Tavern, Inn)
    from Spike before when dead(Scarred) and together(Rarity, Spike) and companion(Rarity) = Spike
        """
        They went by the door. They would have had to pass underneath the window on the way, and he turned down between two heaps of stones, without having thought about it, and so they came out to the bridge lower down, through somebody's beans. She had him by the wing. She held on to the edge with her teeth, as one holds a shawl.

        Nobody spoke. It was a clear night with a bit of wind, and there were their steps, his and four of hers; they sounded all right. They sounded like people going home. About the middle of the bridge he found that she was crying. She did it as she walked and did not slow down for it. There was light enough to see it fall and too little to see her face.

        He ought to say something. He had always been able to, there was always something that you could carry, or fetch. Spike looked at his hands. They came along on either side of him, and he could not see why they should.
        """
    from Spike before when bleeding(Spike) and companion(Rarity) != Spike
        "He had gone out. He found that he had; there was the bridge. It ran down inside his arm and off at the elbow, and he held that away from him, as you hold an umbrella. There was iron in that room, by the grate. He'd go back for her. He would only stop this first; one could not come to her with this."
    from Spike "He went back over the bridge."
    "Spike went out by the sheet and over the bridge."
tell walk(Rarity, Tavern, Inn)
    from Rarity when not dead(Scarred)
        "She got up, with her cup, as if to have it filled, and put that down on the first table and was through the sheet. Nobody had told her that she could run in that collar. She ran to the middle of the bridge."
    from Rarity "She went over the bridge. It was a very fine one. One felt a little absurd upon it, by oneself."
    "Rarity went out, and over the bridge."
tell walk(Rarity, Inn, Tavern)
    from Rarity "There was the bridge to be gone over again. She kept to the one side of it, with a hoof on the rail, and looked at that."
    "Rarity went back over the bridge, close by the rail."
tell walk(Barkeeper, Tavern, Inn)
    from Barkeeper "He took off his apron. It was for her to know, over there; and it would not be somebody with a torch that told her. He had not set a claw on that side in twenty years."
    "The barkeeper had folded up his apron and gone out, and over the bridge. One never saw him on that side."
tell walk(Scarred, Tavern, Inn)
    from Rarity "The scarred one got up and left. It was so easily done that she did not trust it."
    "The scarred one pushed out through the sheet."
tell walk(Straw, Tavern, Inn)
    "The one in the straw hat had gone. He'd left the hat."
    "The straw hat went out by the door, on the third attempt."
tell walk(Innkeeper, Inn, Tavern)
    from Innkeeper "She put on her other shawl. It was thirty years since she'd been over that bridge, and she walked on the left of it, by the wall."
    "The innkeeper had come. She stood inside the sheet with a shawl on, and nobody there had ever seen her on this bank."
tell walk(Innkeeper, Inn, BridgeStreet)
    from Innkeeper "She went out to where he lay. They had put a sack across, and she took it off him."
    "The innkeeper went out into the street with her lamp."
tell walk(Innkeeper, BridgeStreet, Inn)
    from Innkeeper "She came in again, and set the lamp where it stood always, and that was the worst of it, how well it stood there."
    "The innkeeper had come back in."
tell walk(who, _, Inn)
    "{Who} came into the taproom of the Gentle Dragon."
tell walk(who, _, Tavern)
    "{Who} came in by the sheet that did for a door."
tell walk(who, _, BridgeStreet)
    "{Who} went out into the street."
tell walk(who, _, Fields)
    "{Who} went out to the fields, where there was nothing but the dark and the smell of it."
