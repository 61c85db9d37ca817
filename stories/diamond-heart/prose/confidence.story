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
