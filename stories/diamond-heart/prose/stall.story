# The stall as it is told: some boards, a confidence, an apple.

# Boards.

tell walk(Spike, MainStreet, Square)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        The square was putting itself up for the day. It smelled of wet canvas, and a dog had gone to sleep just where everybody had to step over him. Spike stepped over him.
        """
        "A mare whom he hardly knew asked Spike, across her radishes, whether he was going somewhere nice. He said no, and yes, and came away into the middle of the square with a radish, and ate it leaf and all."
        "Somebody at the corner of the square sold looking glasses, little ones, hung up on strings. Spike went by the whole row with his eyes to the front, and in the last of them he looked."
        """
        Spike cut through to the square behind the clockmaker's, where it was a near thing for the shoulders. He had gone that way since he was the height of the clockmaker's boot scraper. He saw no reason to stop because the wall had got closer.
        """
        "Good morning, Rarity, thought Spike, coming out into the square. Good morning, and what a lot of cloth. He struck out the cloth."
    from Applejack when at(Applejack) = Square and unwronged(Spike)
        """
        You could see Spike coming over most things. He came up out of the main street with his head above the awnings, saying good morning to folks, and stepped around the dog.
        """
        """
        Spike had come into the square. Applejack knew it without looking, for the sun went off her counter and came on again.
        """
    from Applejack when at(Applejack) = Square and turned_away(Applejack, from Rarity)
        """
        Applejack saw him before the dog did. Spike came up out of the main street and stood at the edge of the square as if it was cold water. She had just about got her mind made up how she'd look when she told him where she had been. He looked at her hoof first thing. She hadn't known that it showed.
        """
        """
        There was Spike, at the corner. He did not step over the dog, he walked around it, and begged its pardon, and stood there. Applejack had a customer's change in her hoof and couldn't have said how long she'd had it. She had gone and done it for him; it'd seemed so clear, going over. She looked at him now and thought, it ain't a thing he'd ever have asked for.
        """
        "She had half a mind to hide. It surprised her. Here he came between the awnings, bent over, with nothing in his arms and his arms held as if there was; and Applejack, who had gone clear across town and hit a mare for him, got down behind the pippins and looked for a thing she hadn't dropped."
        "The dog got up. It never had for carts; it walked over to the corner and leaned itself against a leg, and the leg was Spike's, and he stood there and was leaned on and did not look to see by what. Applejack came out from back of the apples to go to him. About halfway she quit. She couldn't have told you which one of the two of them she was doing it for."
        """
        He came in at the corner {if wounded(Spike): with one arm held up against his chest | with his arms folded in like a cold bird}, and folks quit talking as he went by them. Applejack put the CLOSED card against the scale. There'd be time to sell apples when she could tell one from another.
        """
    from Applejack when at(Applejack) = Square and not unwronged(Spike)
        """
        Spike came up into the square, and there wasn't a one of them that he said good morning to. Applejack put down what she had.
        """
    "Spike came up out of the main street into the square."

tell walk(Applejack, Square, MainStreet)
    from Spike when at(Spike) = MainStreet and unwronged(Spike)
        """
        "Hold up," said a voice he knew. Applejack was coming along the main street after him in her apron, and he could not think when he had last seen her anywhere with no apples behind her.
        """
        """
        There was Applejack, away from her stall. She came up beside him, and fell into step, and did not say for some way what it was about.
        """

tell walk(Applejack, MainStreet, Square)
    from Spike when at(Spike) = MainStreet and unwronged(Spike)
        "Applejack went back to her apples. She looked round once, from the corner, and saw that he had seen it, and tipped her hat so as to have had a reason."
        "A cart went by toward the square, and Applejack looked after it. She had nobody minding the stall. She gave him a nod and went."

tell hold_boards(Spike, Applejack)
    from Spike when burden(Applejack) >= 3 and not happened confide(Applejack, Spike)
        """
        The stall stood half up and thinking about it. Applejack had one end of the roof on her shoulders and a hammer between her teeth, and the other end, by every law there is, was coming down.

        Spike put a hand under it.

        "Mmf," said Applejack.

        "I can hold that. I've got..." He considered how much he had. "I've got time."

        He held it. It was work for a ladder, and he was the ladder, and there was some comfort in being wanted for his inches. She drove the nails with two blows each and did not talk. She went all along the one side and all along the other, and it was only when she had started back that he saw she was hitting nails that were in.
        """
        """
        "Up a bit," said Applejack. "Your up. Mine don't go there."

        Spike took the boards from her and raised them to where he supposed the roof had been last week. From up here he could see the top of her hat, which was not a side of Applejack that people often saw. It did not tilt back to look at him.

        "Good?"

        "Good."

        They did the whole roof so, with a word to a board. She was as quick as ever and struck as true. But she was a pony who whistled when she worked, badly, and Spike was on the last board before it came to him what was missing.
        """
        """
        Applejack was trying to lift a roof by being angry with it. It was a good big roof, four boards long, and each time she had the far end up, the near end thought of something else.

        "Let me," said Spike, and let it rest along his arms.

        "I had it."

        "I know. I'm only keeping the rain off it." That ought to have got him a snort. It got him a nail, handed up without a word, and another after it; and so he stood, a post among posts, while she hammered, and watched the street through the gap and wondered what he had said.
        """
        """
        "If you've come to laugh," said the roof of Applejack's stall, "you can do it from the other side." Beneath it stood four orange legs, and the legs were shaking.

        Spike took hold of the near end and lifted. It came up off her like the lid of a box. She had the print of a plank across her hat; and for as long as it takes to blink she did not look like Applejack, or like anybody who knew that she could be seen.

        "Well, higher than that," she said, and felt for the nails. She put in each of them at a blow. He had never known her use so many on one roof.
        """
    from Spike when happened confide(Applejack, Spike)
        """
        "Well, don't stand there being sorry," said Applejack. "Lift."

        Spike lifted. She had told him all of it with a board across her neck, it struck him now, and never once set it down. The roof went up on his two hands. She nailed like somebody with a grudge against wood, and when she had done both sides she stood under it and looked at him, and away.

        "I'd have had it up," she said.

        "I know."

        "It'd have been dark."
        """
        """
        Nothing could be done about Thunderlane. A good deal could be done about a roof. Spike got under it and straightened his back, and it rose off her shoulders, and she came out from below rubbing her neck and did not seem to know what to do with being able to.

        "Nails," he said.

        "I got nails," said Applejack. She set them in a row, as true as a hem, and the last one she hit only the once.
        """
    from Spike when not happened confide(Applejack, Spike)
        """
        "You're tall," said Applejack, in place of good morning. "Get under here and be tall."

        Spike got under. The stall's roof weighed what a stall's roof weighs, and he stood with his arms up and talked about doughnuts while she went along the edge with a mouthful of nails. When it was done she hung on a crossbeam with all four hooves off the ground to see if it would bear. It bore.

        "That'll see the summer out," said Applejack. "Obliged."
        """
    from Applejack when burden(Applejack) >= 3 and not happened confide(Applejack, Spike)
        """
        Applejack had told those boards what she thought of them by the time the weight went off her neck. She did not look round. There was but one person in Ponyville with that much arm and that little noise.

        "I can hold it," said Spike, up among the posts. "If it's a help."

        She was glad of the hammer. It is a hard thing to ask a pony how she's keeping while she's hammering, and she made it last. She did the nails he could see and then she did some he couldn't. All that while he held up her roof and never once said was she done.
        """
    from Applejack when burden(Applejack) >= 3 and not happened confide(Applejack, Spike) and owes(Spike, to Rarity) = Help
        """
        A stall roof wants two, and Applejack had told Mac to stay home. She had told him she would manage. She had been managing for some while when the far end rose up out of the mud on its own, with Spike behind it.

        "Mornin'," said Applejack, and that was about the sum of what she had. She set nails. There was a shine on him like a wedding spoon and he was taking care not to lean on anything, so it was the Boutique he was bound for. She knew it as well as if he'd carried a sign. Any other morning she would have had some fun with him.
        """
    from Applejack when happened confide(Applejack, Spike)
        """
        Having said it she'd have liked to go and see to a fence, the far one. But there was half a stall lying on her neck. Spike took it off her. He didn't say one word to the purpose; he said, "Where do you want it?" and she told him, and he put it there, and held it while she hammered.

        By about the fifth nail she had got to where she could look at him.

        "You ain't going to be wise at me," said Applejack.

        "I'm going to be a post," said Spike.
        """
        """
        He had stood there and heard her out, and all that while there'd been a board on each of her shoulders and neither of them had thought of it. Spike thought of it first. He turned about as red as purple goes, and got both hands under, and up she went.

        It's a queer thing to have a weight gone that you'd quit noticing. Applejack hit her own hoof with the hammer, twice.
        """
    from Applejack when not happened confide(Applejack, Spike)
        """
        "Hold her there," said Applejack. Spike held her there. With him under it the roof sat as steady as a hen, and she went along nailing and told him about the mud in the lower field, which was good mud this year. He asked the right questions. You could say that for reading: it gave a fella manners about mud.
        """
    "Spike stood under the roof of Applejack's stall with both arms up, while she went from post to post and nailed it fast above him. Neither of them said much. When he let go, it stayed."
    """
    "Left," said Applejack, and, "Other left," and Spike carried the roof of her stall about over his head until she had it where she wanted it and could put in the nails.
    """

tell hold_boards(helper, friend)
    from helper
        "{helper} got a shoulder under the boards. They were heavier than they looked, and {helper.she} said so, and {friend} said that the last few inches always were. Between them they got them up."
        "The boards wanted holding. {helper} held them while {friend} drove in the nails, and came away with splinters and the good feeling of having been used for what one is good for."
    from friend
        "{friend} would have managed. It went quicker with {helper} at the other end, though, and when the last nail was in {friend} looked along the stall and found it straight."
    "{helper} lent {friend} a hand with the boards, and the stall went up."
    "{helper} held and {friend} hammered, and after some shouting there was a stall."

# What Applejack had not meant to tell.

tell confide(Applejack, Spike)
    from Spike when unwronged(Applejack) and at(Applejack) = Square
        """
        Applejack was laying out apples. She turned each of them until its good cheek was to the street.

        "Thunderlane's done," she told the apples. "Since last night."

        Spike waited. With Applejack you left the gate open and stood well away from it.

        "Walked me home every Sunday since the snow. Carried the baskets. And every Sunday he'd get round to what Rainbow was fixing to do that week, and whereabouts, and was she likely to be alone at it. I reckon I knew by the third." She came to a bruised one and put it in her apron. "You can tell when a fella's leaning on you to see over the fence."

        There was not much to say to that, and what there was looked small. "I liked how you talked about him," said Spike. "I didn't like him so much."

        "No," said Applejack. "Me neither. I liked the walking."
        """
    from Spike when unwronged(Applejack) and at(Applejack) = Square
        """
        "You'd tell me," said Applejack, "if I'd been a fool."

        "I'd tell you."

        "Well, hold on to it a minute." She took her hat off and looked into it. "It's Thunderlane. He never came for me. It was Rainbow Dash he wanted to get near to, and I was on the road there. He told me so himself, last night, at the orchard gate, real civil. He'd wiped his hooves."

        Spike had known her for most of his life and had seen her kicked by a bull. She had been louder about the bull.

        "Now say it," said Applejack.

        "You weren't a fool," said Spike. "He was. I can say it longer, but that's all of it."
        """
        """
        "Mac had a word with Thunderlane," Applejack said, as if somebody had asked her.

        "What about?"

        "I don't know what about. It was the one word." She kicked at a stone, and missed it, which she never did. "He's been courting Rainbow Dash. All winter. Only he's been doing it through me, on account of I was easier to find. It was last night he got tired of going round by the orchard."

        Spike asked if Rainbow knew. She did not, said Applejack, and she would not hear of it this side of the hay. She'd laugh or else she wouldn't, and there was no telling which a person would mind more.

        It came out as flat as a list of prices. Only her hat had come down over it, an inch at a time, and he had to stoop to hear the end.
        """
        """
        "I ain't in the habit," said Applejack. She started over. "You know I ain't in the habit of this."

        Spike sat down, so as to be less far up.

        She told it in the order it had happened. Thunderlane had come by in the snow for cider, and asked after Rainbow Dash. He had come by the next week with no barrel. She had thought that was on her account, and put a ribbon on, "one ribbon, Spike, don't go picturing things." Last night he had said it to her face: he'd had hopes of getting to know Rainbow, and she had been a good sport.

        "A good sport," said Applejack. "I've sold hogs with more kindness."
        """
        """
        "You'll hear it anyhow," said Applejack, "so you might as well have it from me. I been jilted." She gave that some thought. "No. You can't hardly be jilted by a fella who was looking past you. Thunderlane. It was Rainbow he was after, and he come to me for directions."

        "Since when?" said Spike.

        "Since the snow. He quit last night. Shook my hoof." She held it up between them. It was an ordinary brown hoof with a chip out of the edge, and she looked at it as if it might have told her. "I'd bought soap," said Applejack.
        """
    from Applejack when unwronged(Applejack)
        """
        She had not planned on telling it. It was the waiting that did it; there were not five people in Ponyville who could stand by a pony and wait, and four of them would have been wanting something.

        "Thunderlane's quit coming," said Applejack.

        Spike said nothing at all. He had gone and put his big hands together in front of him, like a colt in school.

        "He was never coming, not for me. He wanted to be around Rainbow Dash, and I'd be around her, so he was around me." It sounded about as stupid as it had sounded all night, going over it in the dark. But it was out, and lying on the ground where the two of them could look at it, and it was some smaller than she had figured. "I'd done washed the good tablecloth," said Applejack, and had to see to a strap.
        """
        """
        Honest meant that a pony told the truth. It did not mean she had to tell it before noon to everyone with ears. Applejack had got that far in her mind, and considered it settled, when Spike asked if she was all right, and she opened her mouth to say sure.

        "No," said Applejack.

        And so there was nothing for it but to go on. Thunderlane; the snow; the Sundays. How he would bring the talk round to Rainbow Dash, like a fella steering a cart by leaning. How last night he came and thanked her for her trouble. "He thanked me," she said. "He meant it, too. There's no harm in him, that's what gets me. You can't even spit."

        She looked up, since it had to be done some time. Every spine he had was standing up on end. Nobody had been angry for her before, and she found she could use it.
        """
    from Applejack
        "She said it to Spike in the fewest words that would hold it. He heard all of them. She had known he would, and that was why it had taken her so long to start."
    """
    "Spike," said Applejack. "If I say a thing, will you let it lie after?" He would. She told him, then, low and without looking at him, and all the time one of her hooves went on scraping a line in the dirt.
    """
    "Applejack told Spike what the matter was. It took a good deal less time than she had taken to hide it."

tell confide(Applejack, Twilight)
    from Applejack when unwronged(Applejack)
        """
        "It's about Rainbow," said Applejack, "and it ain't Rainbow's doing, so you just sit on your hooves till I'm through."

        Twilight sat on her hooves. Applejack told her. Thunderlane had walked her home all winter for the sake of the talk, and the talk had been of Rainbow Dash, and last night he'd said as much. It was a mean thing to bring to the mare who had Rainbow's toothbrush on her shelf. But she would sooner Twilight had it from her than from a fence.
        """
    from Twilight when unwronged(Applejack)
        """
        Twilight wished to interrupt in four places, and wrote the four places down on the inside of her head. "He courted you," she said, when it was over, "in order to, no, with a view to, Rainbow. My Rainbow. And you have been worrying about how I'd take it."

        "Some," said Applejack.

        "First," said Twilight. She found that the list had only one thing on it. "Oh, Applejack."
        """

tell confide(Applejack, friend)
    from Applejack when unwronged(Applejack)
        """
        "Thunderlane wanted Rainbow," said Applejack to {friend}. "I was just the gate." It was the plainest way she had found to say it, and she had spent a night looking for a plainer.
        """
    from friend when unwronged(Applejack)
        "It was Thunderlane. He had only wanted to get near Rainbow Dash, Applejack said, and had told her so last night; and she laughed when she said it, which {friend} could have done without."
    when unwronged(Applejack)
        "Applejack told {friend} about Thunderlane, all of it, and about Rainbow Dash, on whose account he had come. She made no more of it than it was. She made rather less."

tell comfort(Spike, Applejack)
    from Spike when happened confide(Applejack, Spike) and happened give_thanks(Applejack, Spike, Apple) and at(Spike) = Square
        """
        It was his cue to go. Spike had the apple in his hand, and had been thanked, and everything about her said good morning. He sat down on a crate instead.

        "I could breathe on him," he said. "Only a bit. Only the tail."

        "Who?"

        "Thunderlane. It'd grow back."

        "Spike." But there had been a sound in it, one dry bark, like a dog that has been asked whether it wants to go out. She stood there with nothing left to hand him. By and by he felt her lean. She did it the way she did everything. She had decided to, and she put her weight into it.
        """
        """
        Applejack pulled her hat down and began on the crates. Spike ought to have been on his way. He put the apple down, where it would not roll, and put out a wing on the side towards the street, as if he were only airing it; and it happened to come between her and the town.

        He looked the other way. He read what it said on the crates. Behind the wing somebody blew her nose, with force, and after a while the brim went up by the width of a claw.

        "You make a good wall," said Applejack, not very steadily. "I've had worse barns."
        """
        """
        He got as far as the corner of the stall with it, and came back.

        "He's going to be sorry," said Spike. "Thunderlane."

        "Will he?"

        "No. I don't think he's the kind." He knew a great many words, most of them by having alphabetised them, and he looked for the one. "You won't always be."

        Applejack turned that over and knocked on it, to hear if it was sound. "No," she said. "I guess I won't." She held out a hoof and he took it in both hands, apple and all. They stayed like that, shaking on it, for longer than a bargain takes.
        """
    from Applejack when happened confide(Applejack, Spike) and happened give_thanks(Applejack, Spike, Apple) and at(Spike) = Square
        """
        She had paid him and he didn't go. He turned the apple about in his claws, found the leaf on it, and said that she had made Thunderlane sound like good company, and that it must have been she who was.

        Well. A pony could stand up to most things, but that got in under the hat. She bawled, not loud. It was about as long as a shower of rain, and when it was over there was a wing over her like a lean-to, and Spike was telling her from outside it how many kinds of knot there were.
        """
        """
        "What do you need?" said Spike. He had put the apple by, on the counter, so as to have his hands free. "I don't mean in general."

        Applejack thought about it. "I need nobody to be nice to me for a minute."

        "Your sign's crooked," Spike said at once. "It was crooked last week as well."

        She laughed till she had to hang on to something. When it turned into the other thing he did not remark on it, and went and saw to the sign.
        """
    from Spike when happened confide(Applejack, Spike) and at(Spike) = Square
        """
        Applejack pulled her hat down. Spike put out a wing on the side towards the street, as if he were only airing it, and it happened to come between her and the town.

        He looked the other way. He read what it said on the crates. Behind the wing somebody blew her nose, with force, and after a while the brim went up by the width of a claw.

        "You make a good wall," said Applejack, not very steadily. "I've had worse barns."
        """
        """
        "I could breathe on him," said Spike. "Only a bit. Only the tail."

        "No."

        "It'd grow back."

        "Spike." But there had been a sound in it, one dry bark, like a dog that has been asked whether it wants to go out. He sat down next to her and was as large and as warm as he could be, that being what he had with him. By and by he felt her lean. She did it the way she did everything. She had decided to, and she put her weight into it.
        """
        """
        Spike knew a great many words, most of them by having alphabetised them, and he could not find the one. "He's going to be sorry," he said.

        "Will he?"

        "No. I don't think he's the kind." He tried again. "You won't always be."

        Applejack turned that over and knocked on it, to hear if it was sound. "No," she said. "I guess I won't." She held out a hoof and he took it in both hands. They stayed like that, shaking on it, for longer than a bargain takes.
        """
        """
        Applejack had found something to do to a crate. Spike watched her nail it shut and prise it open. He did not know what people said. He got down on the cobbles and did the next one.

        They had done a whole row, and somewhere along it she had begun to cry, in the way of a person who is working with the sun in her eyes, and he had moved round so that it should look like that. A customer came. "She's counting," Spike told him, and he went away.

        "How many've I got?" said Applejack, when she could.

        "Eleven."

        "That's what I made it."
        """
        """
        "Do you want him told?" said Spike. "I could write it. I've got a very cold hand for letters. I do Twilight's to the Treasury."

        "What would it say?"

        He gave it some thought. "Sir," said Spike.

        It took her a moment. It came from a good way down and shook her hat off, and it was only partly laughing; and he caught the hat, and held it up between her and the street for as long as it was wanted.
        """
    from Spike
        """
        He had nothing useful in his hands, so he put one of them on Applejack's shoulder and left it there. She let it stay. When she had had enough she thumped it twice, as she would a sound barrel, and straightened up under it.
        """
    from Spike when happened confide(Applejack, Spike) and at(Spike) != Square
        """
        There was a step there. Spike sat down on it, and in the end so did Applejack, with her hat in front of her on the stone. People went by. He put out a wing, on the side that they went by on, as if he were only airing it.

        "I ought to be at the stall," said Applejack, inside.

        "I'll tell them you're thinking."

        "They'll know that ain't so." But she stayed where she was, and by and by he felt her lean.
        """
    from Applejack when happened confide(Applejack, Spike) and at(Spike) != Square
        """
        It was no kind of place for it, out there with folks going by. Spike turned himself round till he was between her and them. He said that he could see her stall from where he was, nearly, and nobody was touching it, and she could take as long as she wanted.

        She took about as long as it takes to eat a plum. It did her more good than the whole of the night.
        """
    from Applejack when happened confide(Applejack, Spike) and at(Spike) = Square
        """
        He did not tell her she was better off. Applejack had been ready for that one, and it left her with nothing to push at. He sat down on the ground, all that length of him, and said that she had made Thunderlane sound like good company, and that it must have been she who was.

        Well. A pony could stand up to most things, but that got in under the hat. She bawled, not loud. It was about as long as a shower of rain, and when it was over there was a wing over her like a lean-to, and Spike was telling her from outside it how many kinds of knot there were.
        """
        """
        "What do you need?" said Spike. "I don't mean in general."

        Applejack thought about it. "I need nobody to be nice to me for a minute."

        "Your sign's crooked," Spike said at once. "It was crooked last week as well."

        She laughed till she had to hang on to something. When it turned into the other thing he did not remark on it, and went and saw to the sign.
        """
    from Applejack
        "Spike stood by and was kind, and was not in any hurry with it. Something in the back of Applejack's neck came down that had been up since she rose."
    "Spike sat down beside Applejack and stayed there until she had done. There was not much said. At the end of it she hit him on the arm and called him a good fella."
    "Spike opened one wing and Applejack stood in under it, like cattle in a gateway when it rains."

tell comfort(who, friend)
    from who
        "{who} did what there was to do, which was to stay. It was not much, and it took all of {who.their} mind."
        "There were wise things to be said, and {who} left them where they were. {Who.She} sat close and let {friend} come to the end of it."
        "{who} talked about nothing, on purpose and for as long as it was wanted, and after a time {friend} had begun to answer."
    from friend
        "{who} asked no questions and made no haste. It was the making no haste that {friend} could not have stood up against, and {friend.she} did not try."
        """
        "I'm here," said {who}, and so {who.she} was. It ought not to have helped as much as it did.
        """
        "When {friend} could hear again, {who} was in the middle of some long story with a goose in it, and had plainly been telling it for some time so that there would be something to come back to."
    "{who} stayed with {friend} until the worst of it was over."
    "{who} sat with {friend}. They talked until there was no more to say about it, and then of the weather."
    "{friend} wept a little, and {who} let {friend.her}, and it was better afterwards."
    "What {who} said was of no importance, but {who.she} said it gently, and {friend} listened with bowed head and grew quiet."

# The apple.

tell give_thanks(Applejack, Spike, Apple)
    from Spike when owes(Spike, to Rarity) = Help and at(Spike) = Square
        """
        "Hold out your hand," said Applejack.

        The apple was hard and green and had a wisp of straw stuck to it. "Keeper," she said. "It's been under the hay since fall, and it ain't lost a thing by waiting."

        "Is it the last one?"

        "It's the best one. That's different." She closed his claws over it with her hoof. "Slice it thin. It's sharp, but thin, it's a kindness."
        """
        """
        She went along the crates by smell and came up with one apple, green all round, not a freckle on it.

        "I know where you're bound," said Applejack, "so don't go being modest. Share it with her. She used to like them sour."

        Spike said that he had only held up some boards.

        "You held up some." She turned him about by the elbow and set him on his way with a shove, which for her was tender.
        """
    from Spike when at(Spike) != Square and at(Spike) != Workroom
        """
        Applejack had come after him at a trot, in her apron. "You went off without it," she said.

        It was an apple, a green one, warm on the one side from her pocket. Spike said that he had only held up some boards.

        "I don't like to owe," said Applejack. "It itches. Slice it thin, it's sharp." She had got her breath by this time, and looked about her, as people do who have left a shop with the door open.
        """
        """
        "Catch," said somebody behind him, and he turned round and caught it against his chest. It was green. It was the kind that she did not sell.

        "You walk fast," said Applejack, "for a fella that ain't in a hurry." She had run. She would not have it noticed; she stood with her hat straight and breathed through her nose. "That's thanks. Git."
        """
    from Applejack when at(Spike) != Square and at(Spike) != Workroom
        """
        She had to trot to catch him up, and felt a fool for it, with the apple knocking in her pocket at every step. A debt don't get any smaller for being walked around on. "Here," said Applejack, and put it in his hand. "I'd have had that on me all day."

        He looked at it first. She had known that he would.
        """
    from Spike
        """
        "Here," said Applejack, and there was an apple in his hand, green and cold. "For your trouble. I'd say more, but it'd only come out as apples anyhow."
        """
        """
        Spike caught it because it was coming at his head. It was an apple, one of the big green ones that she did not sell.

        "That's thanks," said Applejack. "In case you was wondering."

        He turned it over and could not find a mark on it. "Thank you," he said.

        "No. You got it backwards," said Applejack. "Git."
        """
    from Applejack when at(Spike) = Square
        """
        There were folks you thanked by telling them and folks who went pink and fell over things. Applejack felt around in the straw for the green one, the keeper. She had been saving it for herself, for about when she could taste anything.

        "Take it," she said. Spike took it in both hands. You would have thought it was an egg.
        """
        """
        "I don't need anything," said Spike.

        "Didn't ask what you need." Applejack polished the green apple on the one clean part of her apron and handed it up to him. It was as pretty an apple as the farm had put out all year, and she would as soon it went to somebody who would look at it first. He looked at it first.
        """
    """
    Applejack picked out a green apple, the handsomest she had, and gave it to Spike. "There," she said, and would hear no more about it.
    """
    "For thanks Spike got a green apple, and Applejack's hat pushed up off her nose for as long as it took to say so."

tell give_thanks(Applejack, Spike, Apple)
    from Spike before when happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack) and owes(Spike, to Rarity) = Help and at(Spike) = Square
        """
        She had her hat back on before he could say anything. "That's told," said Applejack. "I ain't going to stand here and be looked at. Hold out your hand."

        The apple was hard and green and had a wisp of straw stuck to it. "Keeper," she said. "It's been under the hay since fall, and it ain't lost a thing by waiting. That's for the boards."

        "Is it the last one?"

        "It's the best one. That's different." She closed his claws over it with her hoof. "Slice it thin, for her. It's sharp, but thin, it's a kindness."
        """
        """
        Spike had got as far as her name. Applejack turned her back on him and went along the crates by smell, and was a long time at the last of them, with her head down inside.

        She came up with one apple, green all round, not a freckle on it.

        "I know where you're bound," she said. It was nearly her usual voice. "Share it with her. She used to like them sour."

        Spike said that he had only held up some boards.

        "And I'm only paying for some boards," said Applejack. "Take it. I got to be straight with somebody today."
        """
        """
        "Now I owe you twice," said Applejack, "and I only got the one." She put it into his hand: an apple, green, cold from the straw, the kind that she did not sell.

        It was so plainly meant to be the end of the talk that Spike looked at it and not at her. There was a leaf on it. "It's a good one," he said.

        "I know it is. I raised it." She gave her nose one hard wipe along her foreleg. "You eat that with her, where you're going, and don't neither of you say it's sour. It knows."
        """
    from Applejack before when happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack) and at(Spike) = Square
        """
        He was fixing to be kind. She could see it get up in him, like bread, and if it got all the way up she'd be no use till noon. Applejack went head first into the straw.

        "For the roof," she said, when she had her face in order, and gave him the green one, the keeper. She'd been saving it for about when she could taste anything. It could go to somebody who'd look at it first. He looked at it first.
        """
        """
        You tell a thing, and after that there it is, like a cow in the kitchen. Applejack could not abide it. She picked out the green apple, and polished it on the one clean part of her apron, for longer than it wanted.

        "I don't need anything," said Spike.

        "Didn't ask what you need. I'd like to be quit of owing, that's all, if I can't be quit of the rest."
        """
    from Spike before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack) and at(Spike) = Square
        """
        "That's for the roof," said Applejack. Her eyes were red and her hat was straight. It was a green apple, cold, with a straw on it, and when he had hold of it she did not let go of her side. "The other thing I can't pay for. So I'd take it kindly if you'd forget you did it."

        "Did what?" said Spike.

        "There you go," said Applejack, and let go.
        """
        """
        "Don't look," said Applejack; and a weight was put into his hand, round and cold, and his fingers were folded over it. "Now look."

        It was a green apple. She had rubbed it till the awnings showed. Spike could see himself in it, and her, and her roof, all of them bent the same way.

        "That's only for the holding," she said. "I went through what I had for the other, and there wasn't nothing in the size."
        """
        """
        "I been saving this," said Applejack. It was a green apple, and she spoke to the apple. "I was fixing to eat it when I felt better. Well, I do, some. And what it turns out I'd like is to see somebody go off with it."

        She put it into his hand. Spike said that they could have half of it each, now. He had no knife, but he had a thumb.

        "You got somebody to halve it with," said Applejack. "Git, before I'm sorry."
        """
        """
        She came up with an apple, a green one, and looked it over as she might have a nail that she was going to trust. "Here. I like to have a thing finished," said Applejack. "It don't need to be finished good."

        Spike held it. It weighed more than they do. He would have said something, but he had seen her, just now, from closer to than people generally did; and so he asked what sort it was, and she told him, and was a good while about it, and they both got their breath.
        """
    from Applejack before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack) and at(Spike) = Square
        """
        "It's for the boards," said Applejack, and gave him the green apple.

        Spike looked at it, and at her. She had been bawling on him inside of the quarter hour. There was a damp place on his chest in the shape of a hat brim.

        "For the boards," he said.

        "I ain't got a fruit for the other."
        """
        """
        It was the keeper, the one that she had been saving. Applejack gave it a rub, and it struck her that it was the first thing since last night she'd been glad to see go. "Take it," she said. "That's us square. And if you say that it's too good, I'll sit down and start over."

        He took it. He said that it was just about good enough, and she could have kissed him.
        """
    before when happened comfort(Spike, Applejack) and happened hold_boards(Spike, Applejack)
        "Applejack gave Spike a green apple, for the boards. What else he had done for her that morning she did not put a price on."

tell give_thanks(who, friend, gift)
    from who
        "It was all that {who.she} had about {who.her}. {who} held out {gift} to {friend}, and hoped that it would say it for {who.her}."
    from friend
        "{who} gave {friend} {gift}, and went rather stiff in the giving, as people do who mean it."
    """
    {who} gave {friend} {gift}. "For what you did," {who.she} said.
    """
    "{gift:It was|They were} not much, but {who} gave it with both eyes on {friend}'s face: {gift}, for thanks."
    """
    "You'd better have this," said {who}, and {friend} was left holding {gift}.
    """
