# What one is afraid of, what has to be seen to first, a question, and the road.

tell voice_dread(Dash, to, Search)
    from Dash
        """
        It was out before she knew it. "I've got a bad feeling," said Rainbow Dash.

        She never had those. It was practically a policy. She tried to laugh, and it was like something coming up the wrong way.

        "It's stupid. It's like, you know before a storm, how the cows lie down? I keep counting us. There's one short. I count again and it's a different one." {to} had stopped what {to.she} {to:was|were} doing. "I think that somebody isn't going to come back," said Rainbow Dash. She kicked at the floor. "Forget it. I didn't sleep."
        """
    from to
        """
        "If one of us didn't come back," said Rainbow Dash. "Hypothetically." She had her wings clamped to her sides, the left one especially. {to} had known her to fly through a hailstorm for a bet. "No, forget it. It's just a feeling. There's one too few when I count."
        """
    "Rainbow Dash had a feeling, and told {to} of it, looking elsewhere: that when they counted each other on the way home there would be one short."
tell voice_dread(Twilight, to, Search)
    from Twilight
        """
        "I'm afraid," said Twilight to {to}. It was only fair that somebody should have the figures. "I've gone through what might happen, by likelihood. There's nothing on it that I could bear. And then there's you going. I had only put down him."
        """
        """
        "What if he doesn't want to be found?" said Twilight. "What if we get there, and he's, and it was a day too late? I keep getting to that line." She'd said it to {to}; and it was odd how it went on being true, but had got a handle.
        """
    "Twilight told {to} what she was afraid of. She had it in order."
tell voice_dread(who, to, _) "{who} told {to} what {who.she} {who:was|were} afraid of."
tell hear_dread(who, to)
    "{who} listened to {to}, and said nothing wise, and did not go away."
    "{who} moved up a little, so that {to} had somebody along {to.their} side."
    """
    "All right," said {who}. "Now there's two of us that know."
    """
tell put_heart_into(who, whom, _)
    from whom
        """
        "Then we'll count each other every night," said {who}. "Out loud. And if it comes out wrong nobody gets any supper." It was such a silly plan that there was something to hold on to in it.
        """
    "{who} put some heart into {whom}. It was done mostly with soup, or what would have been soup at another time of day."
    """
    "Look here," {who} told {whom}. "When has it ever come out the way we were scared of? It always came out some other way." It ought not to have helped.
    """

tell settle_affairs(Applejack, Farm)
    from Applejack
        """
        Big Macintosh was in the cow house. She told him how long she'd be gone, which was that she didn't know, and which of the trees wanted watching, and that the red heifer was not to be believed. He had the fork in his hands, and leaned on it. He looked her over.

        "Eeyup," he said at last.

        It was as long a talk as the two of them had had since the spring. He loaded the cart for her, after, when he thought that she was busy with the gate.
        """
    "Applejack went down to the barn to see about the cows. There was a good deal to tell about the cows."
tell settle_affairs(Pinkie, Farm)
    from Pinkie
        """
        She put the buns in the cart by kinds. She'd left a note on the shop door that said GONE AFTER FRIENDS, and one for the Cakes with the recipe for the glaze, and she had taken Gummy next door in his tub. He had not cried. He'd blinked the left one first, and it was always the right one first.

        There was room beside the buns for five to sleep, if nobody dreamt of running. Pinkie tried it. She lay on her back and looked at the roof of the barn, where there were swallows, and did not say one word to them.
        """
    "Pinkie Pie went to stow six dozen buns in the cart, where they would not roll."
tell settle_affairs(Fluttershy, Cottage)
    from Fluttershy
        """
        Discord was in the bath. It was hers, and it stood in the middle of the lawn. He wore a hat made of the otters.

        "You want me to mind the livestock," he said. "I read it in your face; and it's on your list. Four o'clock the hedgehog, drops. My dear, I have unmade suns."

        "Only if you don't mind," said Fluttershy.

        "And who will it be this week, to whom you are all so loyal? It was the dragon's turn yesterday, I believe. There was a whole room of you being loyal, and somebody stood in the door." He turned on the hot tap with a toe. "I said it to you at the time. I thought it rather good. You were six people being true to one, and it didn't so much as leave a chair."

        Fluttershy had the list in her mouth. She took it out. "Yes," she said. "You did say. That's why I'm going." And as he looked at her, really looked, over the edge of the tub: "It's the left ear, for the hedgehog. He'll tell you that it's the right."
        """
    "Fluttershy went home to see to her animals. What Discord said, when he was asked to mind them, she kept to herself; but he did put on an apron."
tell settle_affairs(who, spot) "{who} went off to see to things {spot.where}."

tell ask_hand(Dash, Twilight)
    from Dash
        """
        They had all gone out. You could hear the cart being loaded, and the cat. There was nobody in the kitchen but Twilight, who was at the window with that letter, and she had folded it so often that it was coming in four.

        Right. So.

        "Suppose," said Rainbow Dash. "Suppose a person had a thing, and it wasn't a big thing. It's about this big. And they were waiting for a good day. Like, an air show. And there'd be a sunset, I had a guy for the sunset." Twilight had turned round. She had flour on her nose, or soot. "And then it's seven in the morning and you're out there with a dish towel on, and you're going over the hills to goodness knows where, and I thought: there isn't any good day. There's just if I have asked you or not. And I hadn't. And if it was you. If you're the one that I'm short, when I count."

        It was going like a barrel down a stair. She got the box out. It stuck, it had always stuck, she'd opened it about nine hundred times to see whether it still did. In it was a ring, a plain one, with a very small piece of sky.

        "I'm asking it wrong," said Rainbow Dash. "Hang on. Marry me. That's it. That's all of it."
        """
        """
        She wasn't afraid of anything. There was a list somewhere of things that Rainbow Dash was not afraid of, with witnesses. She'd carried that box for six weeks, through two storms and a crash, and each time that it dug into her she had thought, tomorrow.

        Out in the yard somebody dropped a crate. Twilight jumped; and she put a hoof up to her mane, straight after, as if it had been the mane. She was so scared. She was going anyway. Who was going to look at her like that and say tomorrow?

        "Twi. Hypothetically." It was no good. "No. Not hypothetically. I was going to write it in smoke. I can't, I'd have to leave the room, and I don't want to be out of the room." She had got down on the floor somehow, on one knee, between the table and the stove, where the boards were wet. "I don't know what's out there. I don't care what it is, much. I just couldn't stand it if it was there and I'd never asked. Will you marry me?"

        The box was upside down. She turned it round.
        """
    from Twilight
        """
        It had grown so quiet that she thought herself alone. She was at the window, reading, and she looked up and there was Rainbow Dash, of whom one doesn't often see the top of the head.

        She was kneeling in the wet by the stove. She had one wing out; under it there was a place quite bare of feathers, and square.

        "I had a speech," said Rainbow Dash. "It had you laughing in it. And it would be after a show. It's only, I've got this feeling, and I thought, if I don't say it now, and there's a hill, and one of us. And I'd had it on me. I would've had it on me the whole time." She was holding it out. She was very white, for somebody so blue. "So will you? Be married. To me. You can think about it but I'd sooner that you didn't."
        """
    "When the others were all outside Rainbow Dash took a box from under her wing, and went down on one knee on the wet boards of the kitchen, and asked Twilight to marry her. She began it wrong twice."
tell ask_hand(Twilight, Dash)
    from Twilight
        """
        "I had meant to do this with a table," said Twilight. "One would set out on the left what speaks for it. There's nothing on the right, you see, I never could think of anything. Will you marry me?" She had not known that it was going to come at the end of that sentence. But one ought not to set out for an unknown place with the main thing unsaid; it was practically in the rules.
        """
    from Dash
        """
        "Will you marry me?" said Twilight. Just like that, with soot on her nose. It had been on the end of something about a table. Rainbow Dash sat down on the box, which was under her wing, and it bit.
        """
    "In the Apples' kitchen, when there was nobody by, Twilight asked Rainbow Dash to marry her. It had not been on any list."
tell ask_hand(who, whom) "{who} asked {whom} to marry {who.her}."

tell accept_hand(Twilight, Dash)
    from Dash
        """
        Twilight opened her mouth. You could see it, the whole row: first, second, on the other hoof. Her chin went. "Yes," she said. And she came over the wet floor, skidding, and got hold of Rainbow Dash by the ears.

        "Yes," she said into her neck, "yes, you're soaking, get up. I've been waiting since the spring before last. I saw you drop it in the soup."

        "You saw that?"

        "I thought that you'd like to have it be a surprise."
        """
    from Twilight
        """
        "Yes," said Twilight.

        That was what came. She waited for the rest; there had always been a rest, with headings, and there was only that, sitting in the middle of everything like an egg. It was the worst morning that she could remember. Spike was over the hills. "Yes," she said again, because Rainbow Dash had not moved, and might not have heard. She slid down beside her on the boards and held out a hoof, and it shook so that they had to do it between them.

        It fitted. "I measured you asleep," said Rainbow Dash.
        """
    "Twilight said yes. She said it several times, once to the stove."
tell accept_hand(Dash, Twilight)
    from Dash
        """
        "I've got one!" said Rainbow Dash. "I've got a ring, I've had it six weeks! You can't just go and, yes. Yes. I was going to do smoke." She was crying, it was disgusting. "I said yes, didn't I? Did I say it first?"
        """
    """
    "Yes," said Rainbow Dash. "Yes, I will. I had one too, hold on, it sticks." It was a box, and it did.
    """
tell accept_hand(who, whom) "{who} told {whom} yes."
tell decline_hand(who, whom)
    "{who} said no. {who.She} said it as well as one can, and stayed where {who.she} {who:was|were}; and {whom} put away the box."
tell ask_for_time(who, whom)
    "{who} could not say it yet. {whom} told {who.them} that there wasn't any hurry, which was not so."

tell give_the_word(Twilight, Search)
    from Twilight
        """
        They stood in the yard, all five, with the cart. It was the list that one makes on such a morning, and Twilight had it ready: water, rope, the second-best map. She looked at it. She looked at the four of them, with their ears up.

        "We're going to go and find him," she said. "That's as far as I've got."

        It seemed to do. Pinkie took one shaft and Applejack the other. At the gate there's a place from which one sees the town, with the castle over it, every window of it shut and shining; and she had gone by before she thought that she might have looked.
        """
    "When they were all there Twilight gave the word. There was no speech. They went out at the gate and turned away from the town, with the cart, along the road that goes over the hills."
tell give_the_word(Applejack, Search)
    from Applejack
        """
        "Well," said Applejack. "It won't get any shorter."

        She took the shafts herself to begin with. It was a good cart. They went down between the trees with the blossom coming off on them, and nobody brushed at it; and at the gate she counted. Five. She'd never been much of a one for counting, but she had an idea that they were all five of them at it.

        The road was dry. A way along it, in the dust by the milestone, somebody had walked by in small good shoes, not long ago, and had stopped there, and gone on.
        """
    from x when x != Applejack
        """
        "It won't get any shorter," said Applejack, and leaned into the shafts.

        They went out by the lower gate, five of them, with a cart. It was going on for nine and there was a lark. You could see the road from there a good long way, and where it stops being a road and is only a line; and after some time you'd have had to know that they were there.
        """
    "Applejack said that it would not get any shorter. They took up the shafts, and the five of them went out at the lower gate and along the road."
tell give_the_word(Dash, Search)
    from Dash
        """
        "Okay," said Rainbow Dash. "Okay! Who's for standing round?"

        Nobody was. She went up as far as the chimney, so as to see the road, and it was all there, clear away to the hills. She could have been at the end of it by dinner. She came down and walked. It was the slowest that she'd ever gone anywhere, and she went along on the outside, where she could see the four of them, and didn't let on that she was counting.
        """
    from x when x != Dash
        """
        It was Rainbow Dash who got them off. She flew once round the chimney and shouted. But when they came out on to the road she was walking with the rest, on the outside, at the pace of the cart.
        """
    "Rainbow Dash gave a shout, and they were off."
tell give_the_word(Pinkie, Search)
    from Pinkie
        """
        "Everybody who's coming, come," said Pinkie Pie. She had thought of a song. She had it there, it had a trombone, and she looked at them in the yard with their bags on, and put it by for the way back.
        """
    """
    "Come on," said Pinkie Pie, quite quietly; and they took up the cart and went.
    """
tell give_the_word(Fluttershy, Search)
    from Fluttershy
        """
        They were all being so polite about who should say it. One could see it going round, like a plate with one biscuit.

        "I think we should go," said Fluttershy. "Now, please."

        And they did. She was so surprised that she was left behind at the gate, and had to fly to catch them up.
        """
    "It was Fluttershy, of all of them, who said that it was time. They were half way to the road before anybody thought to be astonished."
tell give_the_word(who, what) "{who} gave the word, and they set out {what}."

tell follow(who, leader)
    "Where {leader} went {who} was going. It did not need saying, and they did not say it."
    "{who} kept close to {leader}, like somebody in a crowd, though there was none."
