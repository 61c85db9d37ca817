# A hoof across the face.

tell slap(Twilight, Rarity, Spike)
    from Rarity when facade(Rarity) = 0
        """
        She did not see it coming. Something cracked, quite near, as a ruler does upon a desk, and the room had been turned sideways, and Rarity was looking at {if at(Rarity) = Workroom: a bolt of grey flannel. It was a good close weave. | a stone. It was a good plain stone, with a vein in it.} She went on looking at it, since that was where her head was.

        "Do you know what he does?" said Twilight's voice. "When it's bad? He tidies. He'll have every book in the castle down by tonight, and up, and he'll tell me that they needed it."

        "Yes," said Rarity.

        "Don't you agree with me!" It went up, and was fetched down again by force. "You do not come near him again. You don't write. You don't send things. You don't happen to be passing. I had a list of what I was going to say to you, and that's the list."

        There was nothing in it that Rarity would have altered. She said so, or thought that she had; her mouth was slow on that side. The heat came up in her cheek by degrees, and it had edges, and they were the edges of a hoof.
        """
        """
        Twilight hit like somebody who has never done it: too high, and with her eyes screwed shut. It made a small flat noise. It jarred Rarity's teeth.

        When Twilight opened her eyes she looked at her own hoof before she looked at anything else.

        "You do not come near him again," she said. Her breath caught on it. "That's under A. It goes on, I had it as far as F, and the whole way here I kept seeing his face. He'd hold a door for you today. He'd hold it and thank you."

        Rarity left her face as it was. One put a hoof to one's cheek; it was what a hoof did, and she kept it on the floor. She thought that if she touched it, it would stop, and it was the first thing all day that had been exactly the right size.
        """
        """
        "Is it true?" said Twilight.

        "Yes," said Rarity.

        She had opened her mouth to go on, for there was more of it than anyone could have told them. The blow took her across the open mouth. There was a taste of iron. {if at(Rarity) = Workroom: Somewhere a pair of scissors slid off a table and stuck in the boards. | Somewhere a door that had been open was shut.}

        "He hatched for me," Twilight said. Tears ran down her face, and she took no notice of them, as one does not of rain. "I was a filly and I'd never had anything. You do not come near him again. You do not say his name to me. If you see him on the street you are to cross over. I'll know if you don't."

        It was a command, and Twilight gave those only when she was frightened to death. It came to Rarity, with her lip swelling, that out of all the things in the world it was now herself that Twilight was frightened of.
        """
    from Rarity when facade(Rarity) > 0
        """
        Rarity had been about to be gracious. She had drawn breath for it. The hoof got there first, and with a sharp clean crack the breath was gone and there was powder hanging in the air.

        "One had understood," she said, when she was able, "that princesses..."

        "No," said Twilight. "You don't get to do the voice. Not with me. I knew you before you had it." She was white about the nose. "You do not come near him again. Not to apologise and not to be forgiven and not by accident."

        Rarity's chin was up. She could feel it up there, in its place, doing what it had been taught to do. It was only that there no longer seemed to be anything behind it to which it was attached.
        """
        """
        It rang. That was what one noticed; one's own face had rung, like a cheap glass.

        "Do not come near him again," said Twilight Sparkle.

        "I hardly think, ma chère..."

        "I know. I've watched you not think for a year, and I made allowances. I made a chart of allowances." Twilight had hold of the hoof that had done it with the other, as if it might go off. "That was mine to say to you, and I put it off, because you're my friend and I'd have had to look up how. So it was Spike who found out, by himself. Stay away from him."

        Rarity inclined her head. It was how one closed an audience. The side of it that had been struck was a moment behind the other, and there was salt water coming out of that eye, for purely mechanical reasons.
        """
    from Twilight when facade(Rarity) = 0
        """
        Twilight had prepared an argument. It had five parts, and in the third of them Rarity would say something unforgivable, and upon that it all depended.

        Rarity said nothing. She stood there with no powder on to speak of, and waited; and Twilight hit her. It was loud. It hurt, right up to the shoulder. Nothing in any of the five parts had mentioned that it was going to be warm.

        "Do not come near him again," Twilight said. "Ever. I mean until further notice. I mean ever."

        "No," said Rarity. It took Twilight a while to hear it as consent. She would have given the crown off her head to be shouted at.
        """
        """
        She had known that face for so long that she could have drawn it with her eyes shut, and it was with her eyes shut that she struck it. There was a crack. She opened them. There was a mark, coming up red through the white, and Rarity had not even lifted a hoof.

        "He'll think that it's true," Twilight told her. She heard her voice go thin. "What you said. He'll lie awake and check it. So you do not come near him, do you understand, you do not come near him again, because he'd believe you."
        """
    from Twilight when facade(Rarity) > 0
        """
        The chin came up. Twilight watched it come, and the eyelids go down to meet it, just as they did for tradesmen, and whatever she had been going to say turned into her foreleg.

        It left a print in the powder. Underneath there was skin, and it was going pink.

        "First," said Twilight, "you do not come near him again. Second, you don't come near him. I can go on. They're all the same." She was shaking so that the crown had slid over one ear. "I would have given you till the end of the summer to come back by yourself. I had it written down. And you went and did it to Spike."
        """
        """
        "Princess," said Rarity, as one might offer a chair.

        She had never called her that; none of them ever had; it was what they had in place of a pact. Twilight hit her across the title. She had not decided to. She heard it, and saw the earrings swing, and thought, with perfect clearness, that she had struck a friend and would do it twice.

        "Keep away from my brother," said Twilight. "Do not come near him again."
        """
    from Applejack
        """
        Applejack had figured that if there was hitting to do, it would be hers. Twilight went by her like a thrown plate. The slap cracked like a wet sheet, and there was Rarity with her head turned, and there was Twilight with her mouth open, and you could not have said which of them it had hurt.

        "You do not come near Spike again," said Twilight, in a voice Applejack had never heard out of her. It'd have been better if she had yelled.
        """
        """
        It was quick, and it was not well done. Twilight had never hit a soul. She swung from the elbow, and it landed too high, and made a noise that was out of all proportion.

        "Do not come near him again." She said it down to the ground, like reading it off there. Applejack moved up a step, so that if Twilight should take a notion to fall over there'd be something to fall on.
        """
    when facade(Rarity) = 0
        """
        Twilight slapped her. Rarity did not step back and did not raise a hoof. "You do not come near Spike again," said Twilight, and Rarity said, "No," and there was quiet, with the two of them in it, breathing.
        """
    when facade(Rarity) > 0
        """
        The slap knocked a comb from Rarity's mane and sent it skating away. "You do not come near Spike again," said Twilight. Rarity looked after the comb, with her chin high, as though it had been a matter of the comb.
        """
    """
    Twilight struck Rarity across the face. "That is for Spike," she said. "Do not come near him again."
    """

tell slap(Applejack, Rarity, Spike)
    from Rarity when facade(Rarity) = 0
        """
        Applejack took her time. She looked Rarity over, mane and hooves, as she might a fence after a storm, and she had all the look of somebody who was going to be reasonable.

        The hoof did not crack as it landed. It made a dull, heavy sound, such as a sack makes, and Rarity sat down.

        "I didn't..." said Rarity. She had been going to say that she had not meant it. She heard how it would sound, and that it was no use, because she had; for as long as it took to say, she had meant every word.

        "You don't speak to him," said Applejack. "You don't speak to us. You see any one of us coming, you find you've got business on the other side." She was not even out of breath. "I sat up nights thinking what'd we do to you, that you wouldn't look at us. We didn't do nothing. We just weren't fancy. Well, get fancy."

        From down there one saw how worn her fetlocks were, from the traces. Rarity had made her a pair of boots for that, once, lined ones. She wondered who had thought of stopping.
        """
        """
        "Stand up straight," said Applejack. "I ain't going to hit a person that's leaning on something."

        Rarity let go of it. She saw the hoof come round, brown and square, with a chip out of the edge, and thought: she ought to have that seen to. The blow put her down on one knee. For some time there was only the one bell in the world, and it was in her left ear.

        When it had died down Applejack was speaking. "...not to him, and not to us. That's all. You can't plant in rock."

        "It isn't..." said Rarity.

        "I said don't speak to us," said Applejack; and it was so quietly spoken that Rarity, who had been shouted at by duchesses, shut her mouth like a child.
        """
        """
        She asked first. "You say it?" said Applejack. "Them words?"

        "Yes," said Rarity.

        "All right." It was said almost kindly; and what came next was the {if at(Rarity) = Workroom: floor | ground}, from quite close to. Rarity got up off it by stages. Nobody helped. Her jaw was on, and she moved it, to see.

        {if happened hold_boards(Spike, Applejack): "He held up my roof this morning," said Applejack, "shined up like a church spoon, and I told him not to keep you waiting. I told him that!" | "He'd get up in the night to hold a gate for you," said Applejack. "He'd hold it till you'd thought where you was going."} She walked off two paces and had to come back. "You don't speak to him. You don't speak to us. And I'd thank you not to answer me."

        Rarity had not been going to. She had looked for something to say, and all that she could find was in French.
        """
        """
        "I come to see a party with a whole lot of paint on," said Applejack. She was so near that there was nothing for it but to breathe hay. "And you've gone and bawled off the half of it, and it's you. So I better not look."

        She looked off to the side, and swung. It was none the worse aimed. Rarity sat down, and that whole ear filled up with the sea.

        "You don't speak to him," said Applejack. "You don't speak to us." It was all said in the same direction. Whatever she had found there to look at, she kept hold of it till she was done.
        """
        """
        Nobody in Ponyville could kick as Applejack did; she would have the fruit off a tree and leave the leaves. She did not kick. She brought one forehoof round, flat, with the edge turned out of the way, as one might to a foal that has run before a cart. All the same {if at(Rarity) = Workroom: the tall window | the street} jumped twice before it would stand still.

        "I could've done it harder," said Applejack. "You're to know that I was careful, because Spike'll ask me. It's the first thing he'd ask." Her nostrils were wide. "Don't speak to him. Don't speak to us, none of us, till I say. And I ain't going to say."

        Rarity nodded. It had been a mistake to nod. She waited for {if at(Rarity) = Workroom: the room | things} to come level; and somebody, near at hand, was thanking somebody.
        """
    from Rarity when facade(Rarity) = 0 and turned_away(Twilight, from Rarity)
        """
        One cheek was burning already. It was the other that Applejack chose, and it was just like her, thought Rarity, when she could think: she never overloaded a thing on one side.

        It was a farmer's blow. It had a follow-through. {if at(Rarity) = Workroom: She stayed up by catching at the ponyquin, | She stayed up by catching at the hoof that had done it,} and the two of them rocked there like a couple at the end of a dance.

        "I ain't got speeches," said Applejack. "You had him, and you had all five of us, free, for nothing, and you went and shopped around. So don't you speak to him. Don't speak to us." She made an end there; but a hank of mane had come down, and behind it her chin was not quite steady. "I'd have told you to your face any day this year," she said, "that you was turning into something. I was being nice. I'll not make that mistake on anybody else."
        """
    from Rarity when facade(Rarity) > 0
        """
        "If it is about an account," said Rarity, for one must begin somewhere.

        There was a crunch, and that was her own ear. {if at(Rarity) = Workroom: The floor | The ground} came up a certain distance and thought better of it.

        "That was from me," said Applejack, "and it's on account of Spike. You don't speak to him. You don't speak to us. We're plain folks and we'll not trouble you."

        Rarity arranged her mane over the place. It took her two attempts, since the light was swimming. She would have liked it understood that she did not as a rule receive without a card; and she looked at that sentence, all dressed and ready, and for the first time in her life could not think of anybody who would want to hear it.
        """
        """
        One had been struck. It was quite distinct. One had been struck in the face by a person who sold apples, and one's tongue had found, at the side, a tooth that moved.

        "There," said Applejack. "I wanted to see if it'd come off. I thought there might be somebody under there." She shook her hoof out, as after a long job. "Don't you speak to him. Don't you speak to us. If she ever turns up, the other one, you tell her she was missed."

        "I beg your pardon?" said Rarity. It was meant to freeze. It came out as a question, and Applejack, who must have heard that it had, looked sorry for a moment and did not answer.
        """
    from Applejack when facade(Rarity) = 0
        """
        It was no trouble to hit her. Applejack had thought there would be some trouble. She set her feet, and swung, and it went home with a thud like a dropped melon, and Rarity took it. She didn't squeal. She looked up with the print of it on her like she'd been expecting the mail.

        "You don't speak to him," said Applejack. "You don't speak to us. That's the whole of it."

        It had not helped. She'd not reckoned it would. But she hadn't looked for that face either, the bare one, with the old Rarity in it, clear as day, a whole year late. She turned her eyes off it before it could say something.
        """
        """
        "This here's for Spike," said Applejack, so there would be no mistake about it, and let her have it.

        The pony she hit was not the one she had come for. That one would have had a word ready. This one stood with her head down, and her mouth was bleeding some, and she said, "Thank you for telling me what it was for," and there was no sass in it at all.

        "Don't speak to us," said Applejack. "Nor him." It came out rough. A person ought to be let be angry for the length of one afternoon.
        """
    from Applejack when facade(Rarity) > 0
        """
        {if at(Rarity) = Workroom: Rarity looked at the mud on the boards and then at who had brought it in. | Rarity looked at the mud on Applejack's hooves, and let it be seen that she looked.} That did it. It would have been something to slap her in anger, but the plain fact was that Applejack did it like swatting a fly, because the thing was there on that face and she could not stand to see it walk around.

        "You don't speak to us," said Applejack. "You don't speak to Spike. And you can quit holding your neck like that. Nobody's buying."
        """
        """
        There was a smell about her like a flower that's been told to. Applejack walked up through it and slapped her. It raised a cloud.

        "I don't know what I done it to," she said. "I can't find where you start. But it's for Spike, and you don't speak to him, and you don't speak to us." Her hoof had come away white. She wiped it down her apron on the way round, and it would not all come off.
        """
    from Twilight
        """
        Applejack did not hurry, and she did not raise her voice. She measured the distance like somebody about to fell a tree, and there was a thud that Twilight felt in her teeth.

        "You don't speak to him," said Applejack. "You don't speak to us."

        There had been an us of six, with a map and a table and each of them a chair. Twilight did the subtraction. She could not make herself say that it was wrong.
        """
    when facade(Rarity) = 0
        """
        Applejack hit Rarity once, hard, and watched her get her feet back under her. "You don't speak to Spike," she said, "and you don't speak to us." Rarity nodded. There was a little blood on her lip, and she let it be there.
        """
    when facade(Rarity) > 0
        """
        Applejack's hoof met the powder with a thump. "Don't speak to Spike," she said. "Don't speak to us, neither." Rarity's eyebrows had gone up, and they stayed there, by themselves.
        """
    """
    Applejack slapped Rarity. "That's Spike's," she said. "Don't you speak to us."
    """

tell slap(who, Rarity, Spike)
    from Rarity
        """
        It was quick, and it stung. "You know what that's for," {who} said, and Rarity did; she had gone on knowing, in one way or another, since she had seen who it was.
        """
    """
    {who} slapped Rarity. "Somebody had to," {who.she} said, "for Spike," and turned {who.their} back.
    """

tell slap(who, other, hurt)
    from who
        """
        {who} had never struck {other} before. It made less noise than {who.she} had thought it would and {who.she} felt it up to the shoulder. "That was for {hurt}," {who.she} said.
        """
    from other
        """
        It came with no warning that {other} could afterwards recall. {Other.their} head rang. "For {hurt}," {who} was saying. "I don't want to know you."
        """
    """
    {who} slapped {other}. "That is for {hurt}," {who.she} said. "I have nothing more to say to you."
    """
    "There was a crack like a dry branch. {Other} stood with one cheek turned, and {who} told {other.her} that it was for {hurt}, and that they were done with each other."

tell slap(Applejack, Rarity, Spike)
    from Rarity when facade(Rarity) = 0 and turned_away(Twilight, from Rarity)
        """
        "I see somebody's been before me," said Applejack. She had looked at the cheek, the one that was hot, and for a moment stood shifting her weight. "Well. I come all this way."

        It was short and very hard. Everything that had been on the left jumped over to the right.

        "That's for Spike. I'd have give a year's crop not to," she said. "You don't speak to him. You don't speak to us, not one of us; you see us coming, you cross over." Her breath whistled. "He'd have laid down in the road for you, you know that? And you'd have said he was creasing it."

        She would have. She could hear in what voice. Rarity had her hooves flat upon the {if at(Rarity) = Workroom: boards | ground} to keep them from sliding, and she said that she knew.

        "Then it's a shame you didn't know yesterday," said Applejack.
        """
        """
        Rarity offered the other side. She had not thought about it, her head merely went round, as it does for the second pin; and Applejack, whose hoof was in the air, made a sound as though she were the one it had landed on.

        It landed. It had less behind it than it had set out with, {if at(Rarity) = Workroom: and even so there was a ponyquin down. | and even so the hat came off.}

        "Don't you be good about it," said Applejack. "Don't you dare. I been wanting you back a solid year, and you pick now." She wiped her nose along her foreleg. "You don't speak to Spike and you don't speak to us. I mean it. I'll likely mean it a good long while. I ain't like Twilight, I don't know how to do it by the book."

        There was such a lot of outdoors about her. Rarity had made her a promise once, behind the barn, with spit. It had been about always. She could not recall that they had put in any exceptions.
        """
        """
        "I ain't going to say nothing," said Applejack. "I'm going to do it and go."

        She did it. She did it like a gate, with the whole of her weight behind, and when it was done she stood there with her sides working, and did not go.

        "When Granny was took bad," said Applejack, "you come out to the farm. It was raining. You sat up and sewed her a bed jacket, with ducks on, since she'd said she was sick to death of white. That's what I had in my head the whole way here. Them ducks." She dragged her foreleg across her eyes. "I tried to get mad at who done that, and it wouldn't take. So I left her out. I don't know who it is I just hit. But she don't speak to Spike, and she don't speak to us. You tell her."

        "I'll tell her," said Rarity. Her mouth was full of salt. She would have liked to ask whether anybody still had the jacket.
        """
        """
        "Other side," said Applejack. It was how one speaks to a horse that is to be shod; and Rarity, who had been spoken to by nobody for some while except to be told that she was not to answer, turned her head.

        There were stars, small, well cut. When they had been round once they went in.

        "I'd a mind to do that a year back," Applejack said. "I'd a mind to walk in on one of them tea parties, and box your ears in front of the whole shooting match, and fetch you home on a halter. I figured you was grown. I figured it wasn't my place." She was rubbing her hoof up and down against the other leg, as if it had a burr in it. "Well, look where I been keeping my place. Don't speak to him. Don't speak to us. I can't hardly speak to me."

        It would have worked, Rarity thought. It would have been a scene, and people would have talked of it until the autumn; and she would have been so angry, all the way home.
        """

tell slap(Twilight, Rarity, Spike)
    from Rarity when facade(Rarity) = 0
        """
        "You're to keep still," said Twilight, "because I want to do this properly," and hit her.

        It was done properly. There had been reading, one felt. The hoof took her along the bone, where it would carry, and that whole half of the world went white, and came back with its edges on wrong.

        "I had a speech," Twilight said. "I've left out the part about friendship. I'm the princess of it, it would have been," and her breath caught there, and she put her shoulder to it as one does to a cart. "He asked me whether he'd always been like that. He wanted to know if there'd been signs. So you do not come near him again. I don't mean it as a figure of speech. You can't say that it was not made clear to you."

        It had been made clear. What Rarity could not get past was that Twilight's hoof was up in the air between them yet, and shook, and that neither of them appeared to know whose turn it was to put it down.
        """
        """
        Twilight's hoof landed on her cheek, and they both said "Oh."

        It was Twilight who went on. She did it in the voice that she used for dragons, when they were larger than she was. "You do not come near him again. That's all. I have got reasons, I've got them under headings, and if I start on them I shall want to know what you were thinking, and you'd tell me; you'd be interesting about it. You always are. I don't want to understand you today. I want you to be somewhere else."

        She had a way of knocking a heap of notes together upon a table when she had done with them. She had no table by her and no notes. Rarity watched her two front hooves come together, quite gently, on nothing; and it was that which made her cheek begin to hurt.
        """

tell slap(Pinkie, Rarity, Spike)
    from Rarity
        """
        Pinkie Pie's mane hung down as straight as string. She came up quite slowly, and looked at her own hoof, as if she were reading how it worked, and did it.

        It did not hurt. It was much the lightest of the day, if there were to be others, and Rarity had held up her face for it and was left there, holding it up.

        "I don't want you at my party," said Pinkie Pie. She did not say which party. There had been one, since they met, that never really stopped.
        """
        """
        "You made him sad," said Pinkie. She had not raised her voice; she had not anything in it at all. There was a slap, the size of a dropped bun, and Pinkie looked more surprised at it than anyone.

        "I don't know how you do the next part," she said. "I've never done the next part." Her lip shook. "I think I have to go away and not be your friend now."
        """
    from Pinkie
        """
        It made a noise. Pinkie had made every sort of noise there is, most of them on purpose, with spoons; and this one was quite small, and she would have given her whole kitchen not to have it in her collection. "That's because of Spike," she told Rarity. "I'm not going to save you any."
        """
    "Pinkie Pie slapped Rarity. It was not hard. She stood there afterwards with her mane hanging, like somebody who has broken a thing in a shop."
