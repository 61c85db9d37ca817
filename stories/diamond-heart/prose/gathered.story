# Somebody is sent round, and everybody comes to the farm.

tell teleport(Twilight, Kitchen, MainStreet)
    from Twilight
        """
        She ran. That is, she was at the door and had begun to, and it was so far to anywhere that she lost patience with it; and the next thing was the main street, with a smell of scorching, and a fruit seller who had sat down among his plums.

        The tea towel was still over her shoulder. It had come too.

        There was a cloud above the pump. There always was at that hour. A blue leg hung out of it.
        """
    "There was a bang in the main street, and Twilight was standing in it with a tea towel over her shoulder."

tell send_round(Twilight, Dash, Search)
    from Dash
        """
        She'd been having the one about the waterfall. In it somebody had hold of her round the middle and was reeling her in, and that was new, and Rainbow Dash opened an eye and it was so. The cloud went up without her. It was all purple, and it tingled.

        "Hey! Who's," she said. "Twi?"

        Twilight put her down on the cobbles. She had never in her life put anyone down so hard. Her mane was on end and she was holding a piece of paper in her teeth, and took it out to talk.

        "Fetch them. All of them, the farm, Applejack's kitchen. Pinkie first, she's nearest. It's Spike. I'll explain it there, I can only do it once." She'd started to count on her hooves, and had run through the front ones. "You're the fastest. Please."

        She had not said good morning. It wasn't that. It was that she hadn't got a list.
        """
    from Twilight
        """
        One ought to call up. One ought to say, excuse me. Twilight took hold of the leg with her magic and pulled, and there was Rainbow Dash, upside down at the level of her nose, with her mouth open.

        "I need everybody," said Twilight. "At the farm, in the kitchen. Get Pinkie and get Fluttershy. Don't ask me yet. If I say it now I'll have to say it four times, and I don't think that I've got it in me four times."

        It came out as an order. She heard that. She saw the tea towel, too; it had got round her neck somehow, like a scarf.
        """
    "Twilight caught Rainbow Dash off her cloud by magic, as one takes a kite out of a tree, and asked her to fetch everybody to the farm."
tell send_round(who, by, Search)
    from who
        """
        "Somebody has to go round and get them," {who} told {by}. "To the farm. I'd do it, and I'd forget one. Would you?"
        """
    from by
        """
        It was {who}, and {who.she} wanted people fetched, all that there were, to Applejack's kitchen. {by} could see that it was no morning for asking why.
        """
    "{who} asked {by} to go round and fetch the others to the farm."
tell send_round(who, by, _) "{who} asked {by} to fetch the others."
tell attempt send_round(who, by, _)
    "{who} had thought of sending {by} round for the rest of them. It had been seen to."
    "It came to {who} that the others ought to be fetched. {by} said that they had been."

tell will_run(Dash, Twilight)
    from Dash
        """
        "Ten minutes," said Rainbow Dash. "Seven." It was what she was for. You couldn't always tell people things. But you could be somewhere for them before they had got to the end of the sentence.
        """
    from Twilight
        """
        "On it," said Rainbow Dash, and did not ask. She had one look at Twilight, all the way down and up. She took off the tea towel, very gently, and folded it, badly, in two.
        """
    "Rainbow Dash said that it was as good as done."
tell will_run(who, principal)
    "{who} told {principal} that {who.she} would, and was off before {who.she} had got to the end of it."
    "{who} said yes to {principal}, straight out, without so much as taking off {who.their} apron, whether or not {who.she} had one on."
tell cannot_run(who, principal)
    "{who} told {principal} that {who.she} could not go. It did {who.them} no good to say it."

tell summon(who, Pinkie, _)
    from Pinkie
        """
        "Farm," said {who}, from the door. "Everybody. It's Twilight." Pinkie had the bag over her back before she noticed that she'd been going to ask where.
        """
    "{who} put {who.their} head in at Sugarcube Corner and said that Twilight needed everybody, at the farm. Pinkie Pie looked round for her apron so as to be able to take it off."
tell summon(who, Fluttershy, _)
    from Fluttershy
        """
        Somebody had landed on the roof, and then they were in the window. It was {who}. "You're wanted," {who.she} said. "At Applejack's. It's to do with Spike, I think it's bad." The hens went everywhere. Fluttershy picked up the nearest, so as to have something in front of her. "Oh," she said. "Yes. If you're sure it's me." And it was strange, she'd had her bag ready since it got light.
        """
    "{who} told Fluttershy that she was wanted at the farm. Fluttershy went in for a moment, and came out with a very small bag."
tell summon(who, whom, principal) "{who} told {whom} that {principal} needed {whom.her}, and where."

tell urge(Twilight, Pinkie, Search)
    from Twilight
        """
        Twilight asked her properly, with a please; it wasn't a thing one might take as read. Pinkie had her bag on. She had come in with it on, and had sat down in it.
        """
tell urge(Twilight, Applejack, Search)
    from Twilight
        """
        "I don't know if I've the right to ask you," said Twilight. "I'm asking." There was mud on the saddlebag by the door, and it had been wiped off; somebody had got up twice in the night to that bag.
        """
tell urge(who, Pinkie, Search)
    from Pinkie
        """
        "We're going after Spike," said {who}. "Are you..."

        "I made six dozen," said Pinkie.
        """
        """
        {who} was asking her something. It had a comma in it, and please. Pinkie had hold of the strap already and had to put it down again to be asked.
        """
    "{who} asked Pinkie Pie whether she would come along, and hardly needed to."
tell urge(Dash, Fluttershy, Search)
    from Dash
        """
        "Twilight's going," said Rainbow Dash. "I don't know where to, even. So that's me going. And I figured, let's all go. All of us, like it used to be." Fluttershy had a hen under each wing. "You don't have to say yes fast," said Rainbow Dash. "It's only, if you could say it fast."
        """
    from Fluttershy
        """
        "We should all go," said Rainbow Dash, hovering. "Whatever it is. All of us." She looked as she had used to at flight school, before a race, when she said that she was bored.
        """
    "Rainbow Dash said that they ought all to go, the whole lot of them, whatever it was. She asked Fluttershy, and looked at a hen."
tell urge(who, Fluttershy, Search)
    from Fluttershy
        """
        "Somebody's got to go after him," said {who}. "And it might not be nice. You don't have to. Only, if you did."

        It was kind to have put it so. There was a door in it that one could have gone out by.
        """
    "{who} asked Fluttershy if she would come. It was put very carefully, as one sets down a saucer of milk."
tell urge(who, Applejack, Search)
    from Applejack
        """
        "Will you come?" said {who}. Applejack looked over at the saddlebag by the door. "I reckon that's been asked and answered," she said.
        """
    "{who} asked Applejack whether she was coming. Applejack had got her hat on."
tell urge(who, Twilight, Search)
    from Twilight
        """
        {who} was asking her if she would go along. Go along: as though there had been any question which of them would be in front.
        """
    "{who} asked Twilight to come along, and Twilight only looked at {who.them}."
tell urge(who, Dash, Search)
    from Dash
        """
        "You'll come?" said {who}.

        It was a fair question. She'd have been insulted if she'd had the time.
        """
    "{who} asked Rainbow Dash if she would come with them."
tell urge(who, to, what) "{who} asked {to} to come along {what}."
tell attempt urge(who, to, _)
    "{who} had begun to ask {to} to come. {to} had said so already, to somebody else."
    """
    "You're coming?" said {who}. "Been coming a while," {to} told {who.them}.
    """
    "It turned out that {to} was one of them as it was. {who} might have saved {who.their} breath."
    "{who} said that somebody ought to ask {to}, and found that somebody had."

tell join(Pinkie, to, Search)
    from Pinkie
        """
        "Yes," said Pinkie. It was so much too small for what she meant by it that she said it over, to {to}, quietly, until it was about the size.
        """
    """
    "Yes," said Pinkie Pie to {to}. She did not add anything. One had to look twice to be sure who it was.
    """
tell join(Fluttershy, to, Search)
    from Fluttershy
        """
        "I'm not very, well. I'm afraid of hills. And of roads, a little. And I don't think that I'd be any use, if it was the sort of thing where one has to be of use." {to} waited. Fluttershy put her mane back behind her ear, on the one side, so that she could see. "I'm coming," she said.
        """
    """
    "If it's all right," Fluttershy told {to}. "No. I mean, I'm coming."
    """
tell join(Dash, to, Search)
    """
    "Try and stop me," said Rainbow Dash to {to}. "No, don't. It'd take up time."
    """
tell join(Applejack, to, Search)
    from Applejack
        """
        "I let the one go," said Applejack to {to}. "I ain't fixing to make it a habit." She had the cinch half done up.
        """
    """
    "I'm in it," Applejack told {to}. "I been in it since yesterday noon. I just hadn't got up off my seat."
    """
tell join(Twilight, to, Search)
    """
    "Yes," said Twilight to {to}. "First: yes."
    """
tell join(who, to, _) "{who} told {to} that {who.she} would come."
tell think_it_over(who, to, _)
    "{who} could not say it, not yet, and said so; and {to} let {who.them} be."
    """
    "Give me a minute," said {who}. {to} gave it to {who.them}.
    """
tell stay_out(who, to, _) "{who} told {to} that {who.she} would not go. It went quiet, and nobody argued with {who.them}, and that was the worst of it."
tell draw_back(who, _) "{who} said that {who.she} could not go, when it came down to it. Nobody looked round."

tell come_forward(Dash, Search)
    from Dash
        """
        Wherever it was, Twilight was going. You only had to look at the way she'd set her feet. So that was that. Rainbow Dash felt under her left wing, where the box was. It had worn a bald place.

        "Count me," she said. There had been some better way to put it and she hadn't got it with her.
        """
    """
    "Whatever it is," said Rainbow Dash, "I'm going. Just so that's settled. Let us all go. All of us, like it used to be."
    """
tell come_forward(Applejack, Search)
    from Applejack
        """
        Applejack took the bag from beside the door and slung it over the back of her own chair, where folks would see it. "I had that packed by sunup," she said, "and I been walking round it ever since like it was a snake. I'm coming. I'd have gone alone, if I was any good at finding my way."
        """
    """
    "Y'all can quit looking for somebody to say it," said Applejack. "I'm coming." Her saddlebag stood by the door with the straps done up.
    """
tell come_forward(Fluttershy, Search)
    from Fluttershy
        """
        "I've already packed," said Fluttershy. It was to the table, rather, and a cup on it. "I hope that wasn't forward of me. I should like to come. I didn't say anything when Rarity went, and I had the stool by the door; and I keep thinking how easy it would have been just to, well. Not move." She looked up. "I'm coming with you."
        """
    """
    "I'm coming," said Fluttershy. It was so unlike her, to begin with the end, that no one thought of asking why.
    """
tell come_forward(Pinkie, Search)
    from Pinkie
        """
        "I'm coming too," said Pinkie Pie. "I'd have said before but there wasn't a gap." She'd had it in her cheek the whole time, like a plum stone.
        """
    """
    "Me," said Pinkie. "I come too. I brought the jam."
    """
tell come_forward(Twilight, Search)
    from Twilight
        """
        She would go. It did not feel like a thing that she had made up her mind to. There was a road with Spike at one end of it, and she was at the other, and that was an error, and one corrects those.
        """
    "Twilight said that she was going. She had not said where. It did not seem to strike her."
tell come_forward(who, _) "{who} said that {who.she} would come."

tell tell(Twilight, to, goes_after(Spike, Rarity))
    from Twilight before when at(Twilight) = AppleKitchen and not happened tell(Twilight, _, goes_after(Spike, Rarity))
        """
        "He isn't here," said Twilight. It was not what she had meant to begin with. The kitchen was warm, with a kettle on the side and a red cloth; his chair was against the wall, the big one that Big Macintosh had mended for him twice, and there was a cat in it. "I had him here. I had it all worked out. He's gone after her. After Rarity. He went in the night, and he left it under a plate."

        She held out the letter. Nobody took it, and so she read it to them, down to the blot; and there she stopped, and folded it along the old folds.
        """
        """
        She had them in order, on the way: first what had happened, second when, third what was to be done. She looked at {to}, and at the big chair by the wall in which he always sat, and at the cat in it.

        "Spike's gone," said Twilight. "He's gone after Rarity. I thought that he was with you. I was going to send a cake."

        It was the letter that told them the rest. She gave it out a line at a time, in her lecturing voice, since she had no other by her that would have got to the end.
        """
    from x before when at(Twilight) = AppleKitchen and not happened tell(Twilight, _, goes_after(Spike, Rarity)) and x != Twilight
        """
        Twilight Sparkle looked straight by everybody at the big chair. There was nobody in it but the cat.

        "He's gone after Rarity," she said. "Before it was light. I went up to his room and I saw the bed, and I thought, he's at the farm. I thought, how sensible." There was soot on her nose. "He was already over the hills. I made a note to send a cake."

        The clock had a good deal to say. {x} found that {x.she} had sat down.
        """
tell tell(Twilight, Applejack, goes_after(Spike, Rarity))
    before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        "Twilight told Applejack where Spike was not. Applejack asked to see the letter, and read it with her lips, and gave it back as if it were hot."
tell tell(Twilight, Pinkie, goes_after(Spike, Rarity))
    from Pinkie before when at(Pinkie) = SugarcubeCorner
        """
        "Spike's gone after Rarity," said Twilight, in the middle of the shop, with a bun in front of her that she was talking to. "In the night. By himself. He told me in a letter."

        Pinkie's mane had started it before she had. She could feel it go, all down the one side. "By himself?" she said. "With no buns?"
        """
    before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        "Twilight told Pinkie Pie where Spike was, as far as anyone knew. Some of the curl went out of Pinkie's mane, and stayed out."
tell tell(Twilight, to, goes_after(Spike, Rarity))
    from Twilight before when at(Twilight) = AppleKitchen and happened tell(Twilight, _, goes_after(Spike, Rarity))
        """
        It had to be said over, for {to}. It was shorter the second time. "He went before it was light," said Twilight, "and he went after her." She had been afraid that it would wear down, with use, to something that one could say.
        """
        """
        "Spike's gone," Twilight told {to}, and gave her the letter, since it knew it by heart. She watched her read. One could tell by people's ears when they had come to the half loaf.
        """
tell tell(Twilight, Dash, goes_after(Spike, Rarity))
    from Dash before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        """
        "He's gone after her," said Twilight. "In the dark, with that hand. He has the good map, he says."

        "My map," said Rainbow Dash. She had marked the wells on it herself. She'd been proud of how he flew; she had told him there wasn't anywhere that he couldn't get to. She thought that she wouldn't mention that.
        """
    before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        "Twilight told Rainbow Dash that Spike had flown off after Rarity in the night. It was Rainbow Dash who had given him the map."
tell tell(Twilight, Fluttershy, goes_after(Spike, Rarity))
    from Fluttershy before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        """
        "Spike's gone after her," said Twilight. "Alone, and in the dark." She said it as one reads out a label. Fluttershy thought of how he had used to come by, when he was small, to be shown the ducklings, and hold them as if they were hot. She did not say that. She put her wing out, as far as it would go, and it came about to Twilight's shoulder.
        """
    before when at(Twilight) != AppleKitchen or happened tell(Twilight, _, goes_after(Spike, Rarity))
        "Twilight told Fluttershy that Spike had gone, and where to, and Fluttershy put a wing round as much of her as it would reach."
tell tell(who, to, goes_after(Spike, Rarity))
    from who
        """
        "It's Spike," {who} told {to}. "He's flown off after Rarity. In the night, with nobody along."
        """
    from to
        """
        {who} told {to.them} what it was: that Spike had gone off after Rarity, and nobody had known. {to} had thought that he was asleep. One did think that, of people, at five in the morning.
        """
    "{who} told {to} that Spike had gone after Rarity."
tell attempt tell(who, to, _)
    "{who} was going to break it to {to}. But {to} had that look already."
    """
    "You've heard," said {who}. {to} had.
    """
    "{who} got as far as the name. {to} nodded; it had come round the other way."
tell tell(who, to, what) "{who} told {to} that {believes(who, what)}."

tell own_foresight(Applejack, to, Spike)
    from Applejack before when not happened own_foresight(Applejack, _, Spike)
        """
        There's things that don't keep. "I ain't surprised," said Applejack.

        It was plain enough, but nobody seemed to have got it, and so she had to go on. "I saw it on him. Yesterday, at the table, when he come in from that balcony. He passed me the salt, and I looked at him, and there it was, shining clear through. He was gone right then. There was just the walking out left to do." Her hat was in her hooves. "And I thought, well, it ain't mine to tell. I thought that's how you'd be a friend. I packed a bag so's I'd be ready, and I set it by the door there, and I held my tongue. I'm getting real good at it."
        """
        """
        "I knew he would," said Applejack, out loud. It was like setting down a bucket on a stone floor.

        They looked at her.

        "It was all over his face. I've seen a colt look at a gate that way. I could have said so last night, to any of you, and I lay there and listened for him, and I'd swear that I heard him go over." She said the rest to {to}, for one of them had to have it. "I expected it. That's what the bag's for. I'm sorry. I should have told you, and I let you sleep."
        """
    from to before when not happened own_foresight(Applejack, _, Spike)
        """
        "I expected it," said Applejack. She had gone brick red. She said that she'd seen it in his eyes, the day before, as plain as a lamp in a window. There was a saddlebag by the door, all done up. {to} had come in right past it.
        """
    from x before when not happened own_foresight(Applejack, _, Spike) and x != to
        """
        "I seen it coming," said Applejack to {to}. It was in his eyes, she told them, from when he came down off that balcony. She'd had a night and a day to say so; and there was her bag, ready packed, by the kitchen door, for anybody who cared to count.
        """
    before when not happened own_foresight(Applejack, _, Spike) "Applejack owned to {to} that she had expected it. She had seen it in his eyes. Her bag stood packed by the door."
    "{to} had to be told it too. Applejack told her, in fewer words, and it was not any easier for having been said."
    "Applejack said it to {to} as well, since she had not been there for it. There was the bag, to show that it was so."
tell own_foresight(who, to, of) "{who} owned to {to} that {who.she} had seen it coming of {of}."

tell round_on(Twilight, to)
    from Twilight
        """
        "You knew," said Twilight.

        It was quite a small voice. "You knew all night. You had it in this room, and you packed it a lunch. I was asleep forty steps from him! I could have sat on him. I could have gone with him, did that cross your mind? I would have carried the map." She heard it go up. The cat got down off the chair. "You are supposed to be the honest one," she told {to}; and would have given anything, directly, to have it back.
        """
        """
        "And you didn't say so," said Twilight. "First of all, you might have. Second." It was no good. There wasn't any second. She'd moved a chair, yesterday; she had moved it in between the two of them with her own hooves, and he had had to lean to see round it.
        """
    from to
        """
        "You might have told me," said Twilight. It cut. It was meant to, and it was so; {to} stood still for it, as you would for the horse doctor.
        """
    from x when x != to
        """
        "You knew," Twilight said to {to}, and some more that was sharper. There were five of them in that kitchen, and not one could look at another. Each was thinking of what she had not said herself, and when.
        """
    "Twilight asked {to}, and not kindly, why she had not said so."
tell round_on(who, to) "{who} asked {to}, rather sharply, why {to.she} had not said so."

tell hear_it(who, Applejack)
    from Applejack before when happened own_foresight(Applejack, _, Spike)
        "{who} did not say that it was all right. She put a hoof down on the table beside Applejack's, so that the two of them were in a row."
tell hear_it(Pinkie, Applejack) "Pinkie Pie heard her out. She took a bun out of the bag, and put it down at Applejack's elbow, and turned it so that the good side was in front."
tell hear_it(Dash, Applejack)
    """
    "So did I, sort of," said Rainbow Dash. "I gave him the map, AJ." And that was a thing nobody had known.
    """
tell hear_it(Fluttershy, Applejack)
    """
    "I think we all saw something," said Fluttershy to Applejack. "I think that each of us thought it was only us."
    """
tell hear_it(Twilight, Applejack)
    from Twilight "Twilight found that she had nothing to say to it. She had a whole drawer of things; she looked through it. But Applejack had said sorry, and said it first, and the kitchen was so quiet."
    "Twilight let Applejack get to the end of it, and did not say any of what she might have."
