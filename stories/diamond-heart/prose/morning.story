# The morning in words: the way there, a breakfast, some boards, a confidence.

# Setting out.

tell walk(Spike, Castle, MainStreet)
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        There were bolts of cloth to carry up, and a high rail that Rarity could not reach without a chair. That was how Spike had put it to himself while he brushed his teeth. Bolts, rail. He had brushed them twice.

        At the foot of the castle steps he tried it out on the gatepost. "Good morning, Rarity." The gatepost took it well. He tried it with less in it, and with less than that, until it was a thing any friend might say to another, and went off down into town before he could lose hold of it.
        """
        """
        Spike had given his word to help with the autumn line. It was spring, and the chestnuts along the castle wall had their candles up, but Rarity lived half a year ahead of everybody, and for one day she had asked him along.

        He went on foot. A dragon who flew would be at the Boutique before the kettle boiled, with nothing to say for himself. On foot there was the whole of the main street to think of something in.
        """
        """
        It had come as a note, four lines, written by somebody who was standing up. Rarity would be at her autumn collection. Rarity supposed that Spike still had his mornings. Spike had tried reading it as a letter, and it had gone on being a note, but it did say please, in the last line, after the full stop.

        He had answered yes before the ink was dry on her side. He pulled the castle door to behind him, softly because of the hour, and walked down into town to be as good as his word.
        """
        """
        He went down the castle steps two at a time, a clean cloth for the silks folded under one wing. His claws were trimmed. A promise was a promise, Spike would have told anybody who asked; and nobody in the main street had ever yet asked a dragon why he had polished his elbows, but he walked a little faster past the ones who looked.
        """
    from Spike when at_odds(Spike, Rarity)
        "Spike walked down into town with his wings shut. People said good morning to him, and he said it back, and some of them looked after him."
    from Twilight when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        "Have you got the list?" Twilight called down the steps.

        "There isn't a list," said Spike, from the bottom of them.

        "There ought to be a list. She'll want the windows first, for the light, or rather the pins first and then the windows." But he had his wings folded and his chin scrubbed and was going down the hill on foot, which he did only when he wished to be late. Twilight put it down to the spring.
        """
        """
        Spike had shined the scales on his elbows. Twilight noticed it as he went out past her, and considered asking, and had got as far as the second of three possible questions when the door shut and he was away down the road into town.
        """
    "Spike came out of the crystal castle like a dragon with an errand, and took the road down into town."
    "The castle door shut softly. Spike came down the steps, two at a time for the first flight and one at a time for the second, and went on into the main street."

tell fly(Spike, Castle, MainStreet)
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        Spike went off the top step instead of down it. There was no need; one could have thrown a hat from there into the main street. But the air over Ponyville was cold and had bread in it, and Rarity wanted his help with the autumn line, and he had said that he would come, and his wings had been awake since before the rest of him.

        He came down by the pump in a way Rainbow Dash would have called nearly straight.
        """
        """
        He had promised Rarity to come and help. Nobody had said to come at speed. Spike was over the first roofs before that occurred to him, and he put himself down in the main street and folded his wings away. There was time. There was so much of it that he had been dressed, so far as a dragon dresses, since the birds.
        """
        """
        From above, the town looked like something cut out and not yet sewn: roofs here, gardens there, the river pinned along one edge. Rarity would have seen at once what it was going to be. Spike saw the main street, and the end of it that led to her, and came down at the other end, because a helper who has promised to be useful does not fall on people out of the sky.
        """
    from Twilight when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        "Walk!" Twilight said, too late, from the castle door. Spike had gone off the top step. She had meant to remind him about dinner, and about the draught his wings made in narrow streets, and, if it came up, that he need not be nervous, as it was only Rarity. It had not come up.
        """
    "Spike flew down from the castle, a short glide, hardly worth opening his wings for, and landed in the main street."

tell fly(Spike, _, to)
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        "It was the shorter way, and the straighter, and he had it to himself. Spike let the wind do most of it and came down at {to} with his frill on end. He smoothed it. A promise ought to arrive looking as if it had been kept on purpose."
        "Spike took to the air. He told himself that he did it to save time, and then spent the time going once around the weathercock on the town hall, because it was spring and it was there, before he came down at {to}."
        "He flew. Below him somebody was beating a carpet, a good way behind the sound of it. Spike came down at {to} and shook the cold off his wings."

# Sapphires.

tell walk(Spike, MainStreet, SugarcubeCorner)
    from Spike before when not tasted(Doughnuts) and hunger(Spike) >= 3
        """
        A dragon's nose does not ask where he is going. Spike's stopped in the middle of the main street, and the rest of him caught up with it. Somebody was frying sapphires.

        They were the deep blue kind, cold at the front and sweet a good way behind, and under them, where no sapphire had any business, was butter. He looked up the street. He looked at the door of Sugarcube Corner. He had left himself half an hour to be nervous in, and it seemed a pity to spend it all on that.
        """
        """
        He had eaten porridge. It had been a fair bowl of porridge and he had meant it to last. But porridge is for people who are not about to smell what Spike smelled outside Sugarcube Corner: sapphires, a dozen at least, hot, with sugar on.

        He walked past. He was a dragon of some self-command, and had once handed back a diamond the size of a cabbage. He walked past as far as the lamp, and stood there, and walked back, and in.
        """
        """
        There was blue in the air outside Sugarcube Corner. Nobody else in the main street could have told you so, but it went into Spike at the nostrils and came to rest just behind his knees: sapphire, warm, in dough.

        Rarity was never down before the light reached her cutting table. He was early by half an hour, and it was only neighbourly to look in. So he told himself, ducking under the sign.
        """
    "Spike sniffed, turned about in the middle of the road, and ducked under the sign of Sugarcube Corner."
    "Spike went into Sugarcube Corner. He did it sideways, and one wing at a time."

tell walk(Spike, SugarcubeCorner, MainStreet)
    from Spike when tasted(Doughnuts)
        "Spike backed out of Sugarcube Corner with blue sugar on his chin. The street seemed wider than it had before breakfast."
        "Outside, Spike licked his claws clean, one by one, since they were to handle silk."
        "He edged out under the sign and stood in the street, half a dozen doughnuts heavier, and for some moments quite unafraid of anything."
    "Spike got himself out of the door of Sugarcube Corner and into the main street."

tell treat(Pinkie, Spike)
    from Spike
        """
        "Stop there," said Pinkie Pie. "Open."

        She had come around the counter with a tray on her head and flour up to the knee, and Spike, who had known her since he was small enough to sleep in a mixing bowl, opened. What went in was hot and blue. It crunched, gave way, and went off at the back of his nose like a frosty morning.

        "It's a doughnut but it's also a geode, so I thought doughnode, but that sounds like something you'd see a doctor about. Is it too crunchy? Don't spare me, spare the plate, the plate's borrowed."

        Spike held up a claw, because he was chewing. He took the second to make certain of the first. By the sixth he had an opinion.

        "More salt," he said.

        Pinkie's mouth fell open. "SALT," she said, and wrote it on the wall.
        """
        """
        "You mustn't say they're good because you're nice," Pinkie Pie told him. She had set a chair for him, out of habit, and a bench beside it for the rest of him. "Everybody here is nice. It's no use at all. And I can't tell, I've got pony teeth, I licked one and it won."

        Spike bit. He gave it his whole attention, as he would have a page that Twilight wanted copied.

        "The dough's right," he said. "The stone could be a size smaller. It's good, Pinkie. I'm not being nice." He noticed that he was holding another. "I'd go on not being nice for a while. If there's more."

        There was more, up to half a dozen, and she watched each of them go down as other people watch a race.
        """
        """
        "Gummy had one for an hour," said Pinkie Pie. "But he hasn't any teeth and they haven't any give, so we called it a draw. You've got teeth! You've got rows!" And the plate was under Spike's nose, six sapphire doughnuts in a ring, and the one in the middle was an alligator.

        He moved Gummy over and ate. They were extraordinary. He said so with his mouth full, and Pinkie hopped once for each one that went, up to the sixth, and came down on her heels.

        "Everybody used to come in for the odd ones," she said. "That's Rarity's stool, there by the window. I keep it dusted. Nobody sits on it."

        It was the longest he had ever heard her keep to one subject. "Cream!" said Pinkie. "They want CREAM!" And she was gone into the back.
        """
        """
        Pinkie Pie put her elbows on the counter and her chin on her elbows and slid the plate across with her nose. "These are nobody's. I made them for nobody. I only thought, if a dragon fell in the door."

        "I didn't fall."

        "You leaned."

        Spike ate one standing, to be on the safe side, and two sitting down. There was sapphire all the way through, in splinters, so that every bite rang a little. He ate the rest with a napkin on his chest, since this was the chest he had to be seen in today.

        "Six," Pinkie told the air. "He had six. It's a food."
        """
    from Pinkie
        """
        Pinkie could not taste a sapphire. She could hear one, and so she stood with her ear as near to Spike's jaw as was polite and listened to him eat. The first doughnut went crack. The second went crack, and then there was a kind of hum, and she thought it might be the doughnut and it was the dragon.

        He had six. People could say anything about a doughnut and mostly did, bless them, but nobody eats six of a thing to be kind.

        "More salt," Spike said at the end, and he had thought about it, you could tell by his nose. She could have kissed him on it. She kissed the plate.
        """
        """
        Nobody had ever fried a gem before, so far as Pinkie knew, and it had taken her nine batches and an eyebrow to learn why. And here came Spike, with his whole chest shined, and ate one and shut his eyes.

        Pinkie held still. It was awful, she hardly ever did it. He ate the second with his eyes open and the third one fast, and somewhere around there she gave up holding still and went round the shop, over the chairs, and when she had got back there was a dragon looking into an empty plate for a seventh.

        "They're good, Pinkie," he said. So they were. It was official, it was practically in the paper.
        """
    """
    Pinkie Pie brought out the sapphire doughnuts on her head and put them down one at a time in front of Spike, and asked him about each, and did not wait. He ate six. He licked a claw and gave his verdict, which had salt in it, and Pinkie cartwheeled to the slate to take it down.
    """
    """
    "Chew," Pinkie Pie ordered. "Chew like it's for science."

    Spike chewed. There was a noise like somebody walking on a gravel path in good shoes. By and by the plate was empty, and the two of them bent their heads over the crumbs and talked about butter.
    """

tell treat(host, guest)
    from guest
        "He was hungrier than he had known, and what {host} set before him was blue and hot and made for nobody else's teeth. When it was gone there was sugar in places he would be finding until dinner."
    "{host} and {guest} shared the sapphire doughnuts, if one calls it sharing when the one party bakes and the other eats."

# A promise at the door.

tell promise_visit(Spike, Pinkie)
    from Spike
        """
        "What do I owe you?" said Spike.

        "An opinion," said Pinkie. "About the next lot. It's going to be opals. Don't look like that, opals are only bad luck if you're a bracelet."

        "I'll come by. I'd have come by anyway."

        "I know, but this way I can put it in the book!" She had a book. She turned it round so that he could see himself go in, between a wedding and a pie.
        """
        """
        Spike wiped his mouth and counted what he had, which was a clean cloth and no money. "I'll come by again," he said. "Later, when I'm done. I'll do the washing-up."

        "You'll do the TASTING-up," said Pinkie, and shook his whole arm on it.
        """
        """
        "Come back and tell me how it went," said Pinkie.

        "How what went?"

        But she had turned away and was icing something that did not need it. Spike said that he would look in on the way home. He said it again from the door, and that he meant it, and she waved the spatula over her shoulder without turning round.
        """
    from Pinkie
        """
        "I'll come by again," said Spike, with his frill gone dark, because he was a person who could not take a bun without wishing to give you a bakery.

        Pinkie told him that was a PROMISE and that she had a special drawer for those. It was quite true. It was the drawer with the string in it, and she looked in there oftener than people supposed.
        """
        """
        He promised to look in later, and Pinkie said goody, and gave him a paper napkin for the road. There had been something else she was going to say. It had been about Rarity, and it had not been funny, and by the time she had looked at it from both sides the moment for it had gone out of the door.
        """
    """
    "I'll come by again," Spike told Pinkie Pie, and she said that of course he would, he had left a footprint in her flour and would need it back.
    """

tell promise_visit(Spike, Twilight)
    from Spike
        """
        "I'll come up this evening," Spike said. "If you like. We could read."

        "It's Thursday's chapter," said Twilight.

        "Then we'll be ahead." It was the one thing he had to give her that she would not put in a list, and he thought that she knew it.
        """
    from Twilight
        """
        "I'll sit with you tonight," said Spike. "No charts. Just sit."

        Twilight told him that she would have to look at her evening. She had already looked at it, and had crossed out the whole of it in her mind with a ruler.
        """
    "Spike promised Twilight his evening, and she said that she would hold him to it."

tell promise_visit(Applejack, Spike)
    from Applejack
        """
        "I'm owing you," said Applejack, "and I don't sleep good when I'm owing."

        "You don't owe..."

        "I'll be by. I'll bring a pie, and you'll eat it, and then we're even." She had found that with Spike one did best to have it settled before he could be polite.
        """
    from Spike
        """
        "I'll come by the castle," said Applejack. "Some night soon. I ain't much on saying things, so I'll bring a pie and you can work it out from there."

        Spike said that he read pie fairly well.
        """
    "Applejack told Spike that she would come by before the week was out, and not with empty hooves."

tell promise_visit(guest, host)
    from guest
        "It did not do to take a kindness and walk off with it. {Guest.she} told {host} that {guest.she} would come by, and heard {guest.herself} mean it."
        """
        "I'll look in on you," {guest} said. It was little enough, and {guest.she} made up {guest.their} mind to do it well.
        """
    from host
        "{guest} promised to come by. People do say so. But {guest} said it and stood there until it had been heard, and {host} thought of it with pleasure when {guest.she} was no longer looking."
    "{guest} promised to come by, and {host} held {guest.her} to it."
    """
    "I'll come by again," said {guest}. "Mind you do," said {host}.
    """
    "They parted on a promise. {Guest} was to come by again, and {host} was to be in."

# Boards.

tell walk(Spike, MainStreet, Square)
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        The square was putting itself up for the day. There was hammering in it, and wet canvas, and a dog asleep just where everybody had to step over him. Spike stepped over him.
        """
        """
        Spike cut through to the square behind the clockmaker's, where it was a near thing for the shoulders. He had gone that way since he was the height of the clockmaker's boot scraper. He saw no reason to stop because the wall had got closer.
        """
        "Good morning, Rarity, thought Spike, coming out into the square. Good morning, and what a lot of cloth. He struck out the cloth."
    from Applejack when at(Applejack) = Square and wronged(Spike) = nobody
        """
        You could see Spike coming over most things. He came up out of the main street with his head above the awnings, saying good morning to folks, and stepped around the dog.
        """
        """
        Spike had come into the square. Applejack knew it without looking, for the sun went off her counter and came on again.
        """
    "Spike came up out of the main street into the square."

tell hold_boards(Spike, Applejack)
    from Spike when burden(Applejack) >= 3
        """
        The stall stood half up and thinking about it. Applejack had one end of the roof on her shoulders and a hammer between her teeth, and the other end, by every law there is, was coming down.

        Spike put a hand under it.

        "Mmf," said Applejack.

        "I can hold that. I've got..." He considered how much he had. "I've got time."

        He held it. It was work for a ladder, and he was the ladder, and there was some comfort in being wanted for his inches. She drove the nails with two blows each and did not talk. She went all along the one side and all along the other, and it was only when she had started back that he saw she was hitting nails that were in.
        """
        """
        "Up a bit," said Applejack. "Your up. Mine don't go there."

        Spike took the boards from her and raised them to where he supposed the roof had been last week. From up here he could see the top of her hat, which was not a side of Applejack one often saw. It did not tilt back to look at him.

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
    from Spike
        """
        "You're tall," said Applejack, in place of good morning. "Get under here and be tall."

        Spike got under. The stall's roof weighed what a stall's roof weighs, and he stood with his arms up and talked about doughnuts while she went along the edge with a mouthful of nails. When it was done she hung on a crossbeam with all four hooves off the ground to see if it would bear. It bore.

        "That'll see the summer out," said Applejack. "Obliged."
        """
    from Applejack when burden(Applejack) >= 3
        """
        Applejack had told those boards what she thought of them by the time the weight went off her neck. She did not look round. There was but one person in Ponyville with that much arm and that little noise.

        "I can hold it," said Spike, up among the posts. "If it's a help."

        She was glad of the hammer. It is a hard thing to ask a pony how she's keeping while she's hammering, and she made it last. She did the nails he could see and then she did some he couldn't. All that while he held up her roof and never once said was she done.
        """
    from Applejack when burden(Applejack) >= 3 and owes(Spike, to Rarity) = Help
        """
        A stall roof wants two, and Applejack had told Mac to stay home. She had told him she would manage. She had been managing for some while when the far end rose up out of the mud on its own, with Spike behind it.

        "Mornin'," said Applejack, and that was about the sum of what she had. She set nails. There was a shine on him like a wedding spoon and he was taking care not to lean on anything, so it was the Boutique he was bound for. She knew it as well as if he'd carried a sign. Any other morning she would have had some fun with him.
        """
    from Applejack
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
    from Spike when wronged(Applejack) = nobody and at(Applejack) = Square
        """
        Applejack was laying out apples. She turned each of them until its good cheek was to the street.

        "Thunderlane's done," she told the apples. "Since last night."

        Spike waited. With Applejack one left the gate open and stood well away from it.

        "Walked me home every Sunday since the snow. Carried the baskets. And every Sunday he'd get round to what Rainbow was fixing to do that week, and whereabouts, and was she likely to be alone at it. I reckon I knew by the third." She came to a bruised one and put it in her apron. "You can tell when a fella's leaning on you to see over the fence."

        There was not much to say to that, and what there was looked small. "I liked how you talked about him," said Spike. "I didn't like him so much."

        "No," said Applejack. "Me neither. I liked the walking."
        """
    from Spike when wronged(Applejack) = nobody
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
    from Applejack when wronged(Applejack) = nobody
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
    from Applejack when wronged(Applejack) = nobody
        """
        "It's about Rainbow," said Applejack, "and it ain't Rainbow's doing, so you just sit on your hooves till I'm through."

        Twilight sat on her hooves. Applejack told her. Thunderlane had walked her home all winter for the sake of the talk, and the talk had been of Rainbow Dash, and last night he'd said as much. It was a mean thing to bring to the mare who had Rainbow's toothbrush on her shelf. But she would sooner Twilight had it from her than from a fence.
        """
    from Twilight when wronged(Applejack) = nobody
        """
        Twilight wished to interrupt in four places, and wrote the four places down on the inside of her head. "He courted you," she said, when it was over, "in order to, no, with a view to, Rainbow. My Rainbow. And you have been worrying about how I'd take it."

        "Some," said Applejack.

        "First," said Twilight. She found that the list had only one thing on it. "Oh, Applejack."
        """

tell confide(Applejack, friend)
    from Applejack when wronged(Applejack) = nobody
        """
        "Thunderlane wanted Rainbow," said Applejack to {friend}. "I was just the gate." It was the plainest way she had found to say it, and she had spent a night looking for a plainer.
        """
    from friend when wronged(Applejack) = nobody
        "It was Thunderlane. He had only wanted to get near Rainbow Dash, Applejack said, and had told her so last night; and she laughed when she said it, which {friend} could have done without."
    when wronged(Applejack) = nobody
        "Applejack told {friend} about Thunderlane, all of it, and about Rainbow Dash, on whose account he had come. She made no more of it than it was. She made rather less."

tell comfort(Spike, Applejack)
    from Spike when happened confide(Applejack, Spike)
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
    from Spike
        """
        He had nothing useful in his hands, so he put one of them on Applejack's shoulder and left it there. She let it stay. When she had had enough she thumped it twice, as one does a sound barrel, and straightened up under it.
        """
    from Applejack when happened confide(Applejack, Spike)
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
    "Spike opened one wing and Applejack stood in under it, as one does in a gateway when it rains."

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
    from Spike when owes(Spike, to Rarity) = Help
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
    from Spike
        """
        "Here," said Applejack, and there was an apple in his hand, green and cold from the straw. "For your trouble. I'd say more, but it'd only come out as apples anyhow."
        """
        """
        Spike caught it because it was coming at his head. It was an apple, one of the big green ones that she did not sell.

        "That's thanks," said Applejack. "In case you was wondering."

        He turned it over and could not find a mark on it. "Thank you," he said.

        "No. You got it backwards," said Applejack. "Git."
        """
    from Applejack
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

# The Boutique.

tell walk(Spike, Square, BoutiqueDoor)
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
        """
        Spike took the last corner slowly. The Carousel Boutique had gilt on every edge that would hold it, and stood in the sun with its blinds half down, like a lady at a window who is not looking out. There had been years when one could not get to that window for noses.

        He straightened the doormat with his foot, so as to have been some use already.
        """
        """
        There was a new card in the window of the Boutique, and it said By Appointment. Spike read it carefully and could not tell if he was one. He had said that he would come, and she had said when. On the whole he thought that this was an appointment, and he wiped his feet on it twice.
        """
        """
        The ponyquin in the Boutique's window had on something with eleven bows. Spike looked at it from the left. He had helped with dresses since he could hold a pincushion, and he knew that there were things one could tell only from the left. From there it had eleven bows as well.

        He would have taken off nine. She would have, once, and said what had she been thinking. He went up to the door.
        """
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody and tasted(Doughnuts)
        """
        There was sugar on his chest. Spike found it in the brass of the Boutique's door plate, where he had only meant to look at his teeth. It was blue, and it was in the shape of a doughnut, a whole one, and he had walked across the square in it.

        He used the cloth that was for the silks. He folded it so that the sugar was inside, and looked in the brass again, and told the dragon there to stand up straight.
        """
    from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody and has(Spike, Apple)
        """
        He carried the apple before him in both hands until it struck him how that looked. He put it under his wing, and it fell out. So it was with one hand behind his back that Spike came up to the Carousel Boutique, past the gilt and the half-drawn blinds; and a dragon with a hand behind his back can be seen from one end of a street to the other.
        """
    "Spike crossed the square and came to the door of the Carousel Boutique. He wiped his feet."
    "Spike went up the little street to the Carousel Boutique and stood before it for as long as one might take to read a sign."

tell walk(Spike, BoutiqueDoor, Workroom)
    from Spike when owes(Spike, to Rarity) = Help and absorbed(Rarity) and at(Rarity) = Workroom
        """
        The third stair creaked. Spike had known it for years, and stepped over it.

        He had meant to knock. But the workroom door was open, and Rarity sat in there with her back to him before a ponyquin that had nothing on, her pencil going in its blue light, her mane up on a single pin, so that the nape of her neck showed. He had not seen that in a year. It was only a neck; it was that nobody had arranged it.

        His hand was up to the doorpost, and he left it there and did not make a sound with it.
        """
        """
        Spike went up with his wings tucked and his tail held clear of the treads. Over his head was the sound of a pencil. He knew it from the old days, two long strokes and a short hard one, crossing out.

        She was working. There were sheets all about her stool, and at the end of them was Rarity, bent over the board before a bare ponyquin, with a thumb's breadth of charcoal across the powder on her cheek. She would have died of it, had she known. It was the first thing he had seen on that face since the winter that she had not put there herself, and he would have given a good deal to be the sort of dragon who could say so.
        """
        """
        The shop below was all swept and empty. Spike climbed towards the light. It came down to meet him from the big window, with dust going round in it and thread, and the nearer he got to the top, the more slowly he went, because he could hear her humming.

        It had no tune. It stopped wherever the line she was drawing stopped. She was at the far end with her back to the stair and all her mind in her pencil, and Spike stood just inside the workroom and was not looked at. He could have stood there until the autumn.
        """
    from Spike when owes(Spike, to Rarity) = Help and not absorbed(Rarity) and at(Rarity) = Workroom and not at_odds(Spike, Rarity)
        """
        Spike put his weight on the stair that creaked, so that it could say he was coming. It did no harm. When he bent in under the lintel Rarity was turned towards the door, and already sitting as if for a portrait.

        "I came to help," he said. There had been a better one. He had left it with the gatepost.
        """
        """
        He knocked on the doorpost of the workroom, although the door was open and Rarity could see him there as plainly as he saw her. It gave his hand something to do. Light stood all down the tall window behind her, and there was a bare ponyquin, and more cloth than he remembered.
        """
    from Spike when at_odds(Spike, Rarity) and at(Rarity) = Workroom
        """
        Spike went up the stair as he would have gone up any stair, and on the third one it creaked, and he let it. He stopped at the door of the workroom, outside the sill. He had never before thought of it as a place where one could be outside.
        """
    from Rarity when absorbed(Rarity) = false and not at_odds(Spike, Rarity)
        """
        The stair spoke, and after an interval the stair spoke again. There was only one person in Ponyville of whom it complained like that. Rarity had time to put her shoulders back and her mane forward before Spike came in under the lintel, stooping. He had stooped for it every day of the years he was too short to need to, out of ambition. She had never told him that she knew.
        """
        """
        Somebody was wiping his feet downstairs, and going on wiping them. Rarity composed her face. By the time that Spike had got himself up the stair and in at the door, wings last, it was a face with which one might have met an ambassador.
        """
    from Rarity when at_odds(Spike, Rarity)
        "She knew the step on the stair. She had been listening, she found, for nothing else. Spike stopped in the doorway and came no further."
    "Spike climbed to the workroom, bent his head to the lintel and went in."
    "The stair creaked under Spike, who was a good deal to ask of a stair, and he came up into the light of the workroom."

# Ways in general.

tell walk(who, BoutiqueDoor, Workroom)
    from who
        "{who} went in between the ponyquins and up the narrow stair, one hoof's breadth at a time, into the light of the workroom."
    "{who} went through the shop, where nobody was buying anything, and up the stair to the workroom."
    "The stair creaked for {who}, as it did for everybody, and let {who.her} up."

tell walk(Applejack, Workroom, BoutiqueDoor)
    from Rarity when turned_away(Applejack, from Rarity)
        "Applejack went down as she had come up, except that she took the stairs singly. At the bottom she must have stopped. It was a good while before the door."

tell walk(Twilight, Workroom, BoutiqueDoor)
    from Rarity when turned_away(Twilight, from Rarity)
        "Twilight left by the stair. Her hooves were even on every step, as far as the door. She shut it with great care, and the bell did not ring."

tell walk(who, Workroom, BoutiqueDoor)
    from who
        "{who} went down through the shop. After the workroom the street was very bright and had no opinion of anybody."
    "{who} went down the stair, past the ponyquins, and out."
    "The shop door closed on its own weight behind {who}."

tell walk(who, Castle, MainStreet)
    "{who} took the road down from the castle into town."
    "Down the steps and down the hill went {who}, as far as the first shops."

tell walk(who, MainStreet, Castle)
    "{who} climbed the hill to the castle. It shone on one side, as it did at that time of day, and there was a long flight of steps to consider it from."
    "{who} went up to the castle."

tell walk(who, _, SugarcubeCorner)
    "{who} went in at Sugarcube Corner, where the air was half sugar."
    "The bell at Sugarcube Corner let everybody know that it was {who}."

tell walk(who, SugarcubeCorner, MainStreet)
    "{who} came out of Sugarcube Corner with flour on {who.her}. There was no other way to come out of it."
    "{who} went out into the main street."

tell walk(who, _, Square)
    "{who} came into the square, among the stalls."
    "It was not far to the square. {who} kept to the side that had the sun."

tell walk(who, _, BoutiqueDoor)
    "{who} came to the door of the Carousel Boutique."
    "{who} walked up the little street to where the Carousel Boutique stood, round and bright as a tin."

tell walk(Pinkie, _, to)
    from Pinkie
        "Pinkie went to {to} by way of every kerbstone, and lost to one of them."
    "Pinkie Pie bounced off, and turned up at {to}, where it must be said that nobody had expected her."
    "Pinkie Pie went to {to}. She took two steps forward and one up, and it came to the same."

tell walk(Applejack, _, to)
    "Applejack pulled her hat straight and set off, at the pace she used for all distances, to {to}."
    "Applejack walked to {to}. She did not stop to pass the time of day, and people let her by."

tell walk(Twilight, _, to)
    from Twilight
        "It took Twilight the whole of the way to {to} to think through what she meant to do there, and there was still a part of it left over when she arrived."
    "Twilight walked quickly to {to}, saying something under her breath, with headings."
    "Twilight could have been there in a blink. She walked to {to} all the same, and by the end of it she was nearly running."

tell walk(Rarity, _, to)
    from Rarity when facade(Rarity) >= 6
        "One does not hurry. Rarity went to {to} on the clean side of the road and bowed to such people as were in the way of being bowed to."
    from Rarity when facade(Rarity) < 6
        "Rarity walked to {to}. She had come out without a hat or a thought of one."
    "Rarity went to {to}, and those who met her gave her room."

tell walk(who, _, to)
    from who
        "{who} hardly saw the way, and was surprised to find {who.herself} at {to}."
        "{who} took the way to {to} and thought, and came there none the wiser."
        "It was a good road to walk on if one wished not to think. {who} walked it to the end, and that was {to}."
    "{who} walked to {to}."
    "{who} went on foot to {to}."
    "The way to {to} was no great distance, and {who} took it."
    "{who} set off for {to}, and came there."
    "{who} went over to {to}, neither fast nor slow."

tell fly(Spike, Castle, _)
    from Twilight when wronged(Spike) = Rarity
        """
        "I want some air," said Spike, and went out into it before Twilight could ask how much. She stood at the window with the blanket. He flew like something with a string round it.
        """
        """
        He said that he would not be long. Twilight said that he was to keep his hand above his heart, and watched him try to do it, flying, until the roofs got in the way.
        """

tell fly(Spike, _, to)
    from Applejack when at(Applejack) = to and wronged(Spike) = Rarity
        """
        Applejack heard wings, and they were wrong. He flew as regular as a clock as a rule. She shaded her eyes and it was Spike all right, coming in crooked, with his head hung down.
        """
        """
        Spike set down a little way off from everybody. He did not come over. He stood and looked at his feet like he had walked in someplace and forgot what for.
        """
    from Spike when wronged(Spike) != nobody
        "Spike kept low and took the back gardens. He came down at {to} and shut his wings."
        "He flew badly, but it got him there. {To} came up under his feet harder than he had meant it to."
        "Up there, there was nobody to be looked at by. Spike would have stayed, but wings get tired, and he came down at {to}."
    "Spike took wing, and a little later his shadow came in over {to}, and then he did."
    "Spike flew to {to}."

tell fly(Spike, _, Workroom)
    from Spike when owes(Spike, to Rarity) = Help and not at_odds(Spike, Rarity)
        """
        Nobody had ever told Spike not to use the window, because nobody had supposed that he could. He folded himself small in the air, got the sill under both feet and came into the workroom backwards, holding on to his tail.
        """
    from Spike when at_odds(Spike, Rarity)
        "Spike came back by the way he had gone. He stood on the sill with the wind behind him and went no further in than that."
    from Rarity when not absorbed(Rarity)
        "The window went dark, and there was a scrape, and Spike was on the sill with his wings half shut and the daylight showing through them."
    "Spike came in by the tall window, a wing at a time."

tell fly(who, _, to)
    from who
        "{who} went by air. It was cold and quick, and there was {to}, no bigger than a tea tray and then all at once as large as life."
    "{who} flew to {to}."
    "{who} went up over the roofs, and came down at {to}."
    "A shadow went across the roofs. {who} came down at {to}."

# Where a scene begins.

opening at Castle from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
    "The sun had got into the crystal castle at the top and was working its way down. It made the most of every stair. Spike had been up since it was only on the chimneys."
    "There is no dark corner in a crystal castle on a bright spring morning, and no use in looking for one to be nervous in. Spike had tried two."
    "A bee had come in at one of the castle's thousand windows and could not decide among them. Spike showed it out. It was that kind of morning, and he was wide awake for it."
    "The castle had not finished waking. Somewhere up among the landings a clock struck, and another, that Twilight had set by the stars, corrected it. Spike had been ready before either of them."

opening at Castle from Twilight when wronged(Spike) = nobody
    "Twilight's day lay before her on the table, in two colours of ink. She moved one thing up and another down, and now there were four minutes that did not belong to anybody. She looked at them with distrust."
    "The castle was at its best in spring, before the crystal warmed and began to hum. Twilight had pointed this out to several visitors. She pointed it out to the teapot."
    "A list was only a way of being kind to oneself in advance. Twilight had explained that to Rainbow Dash, who had laughed until she fell off the bed. It lay by her now, the list, with nothing on it ticked."

opening at Castle from Pinkie
    "The thing about a crystal castle was the echo. Pinkie had told it good morning, and it had told her five times."

opening at Castle
    "Light came through the walls of the crystal castle and lay about on the floors in colours."
    "It was quiet in the castle. Any footstep there was heard on three floors."

opening at MainStreet from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
    "The main street had its shutters half up and its cats out. Buckets were being emptied. It was the hour when a town has not yet put its face on, and Spike liked it the better for that."
    "A cart of milk cans was going down the main street by itself, or so it looked, until one saw the very small pony in front. Spike gave it a push over the bad cobbles."
    "Half the main street lay in the sun. Spike walked on that half. A dragon's blood takes some time of a morning."

opening at MainStreet
    "In the main street somebody was whitewashing a step, and everybody was walking over it."
    "The main street smelled of bread and of wet stone."

opening at SugarcubeCorner from Pinkie
    "The oven at Sugarcube Corner had been lit since it was yesterday, nearly. Pinkie had flour on her ceiling, and a bowl on every chair but one."
    "Pinkie had nine trays in and a tenth on her mind. There was a smell in the shop that had never been smelled before, and no one had come in yet to smell it."
    "There were buns, and there were buns that had gone wrong in an interesting way, and those Pinkie put in the window."
    "Business was what you got when you left the door open. Pinkie had it open, and she had propped it with a cake."

opening at SugarcubeCorner from Spike
    "It was hot in Sugarcube Corner, and so low in the beams that Spike stood with his head on one side, which made him look as if he doubted everything."
    "Everything in Sugarcube Corner that could be dipped in sugar had been, and one or two things that could not. Spike kept his tail off the shelves."

opening at SugarcubeCorner
    "Trays went in and trays came out at Sugarcube Corner, and the window ran with steam."
    "At Sugarcube Corner the chairs were still up on the tables, except for those that were down with cakes on them."

opening at Square from Applejack when burden(Applejack) >= 3 and wronged(Spike) = nobody
    "Applejack had been at her pitch since before there was any light to see it by. She had swept it. She had swept the ones on either side."
    "You could tell a good deal about a pony by the way she stacked apples. Applejack had built hers into a wall."
    "The square was filling up, and every soul who came by asked Applejack how she was. She told them there was a nice lot of russets. It was a wonder how few noticed."

opening at Square from Applejack
    "Trade was slow in the square. Applejack rubbed up the front row of apples and kept an eye on the clouds over by the mill, which were lying about being rain."
    "The town clock said what it generally said. Applejack had never held with it, and told the time by who came for what."

opening at Square from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
    "The square smelled of sawdust and celery. People were calling to each other from stall to stall about the price of string."
    "Pigeons walked about in the square as though they had hired it. Spike went around them."

opening at Square
    "A wind had got into the square and was trying on the awnings."
    "In the square the stalls stood round the well in their two rings, and the talk went round with them."

opening at BoutiqueDoor from Spike when owes(Spike, to Rarity) = Help and wronged(Spike) = nobody
    "The bell pull at the Boutique was a brass swan, worn smooth at the beak. Most of that was Spike. He had needed both hands for it, the first year."
    "There were geraniums in front of the Boutique, with their dead heads on. Spike took off three or four, and put them in his fist, and did not know what to do with them."
