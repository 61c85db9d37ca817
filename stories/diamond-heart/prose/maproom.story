# The map room: she comes in, she is asked, she says it.

opening at MapRoom from Spike when morrow and not evening and not departed(Rarity)
    "They had been having breakfast since eight. Nobody was hungry, and so it could not be said to be over."
    "Everybody had come. Rainbow Dash had the window sill and Fluttershy the stool behind the door, and the rest had drawn up to the map, with toast on the mountains. They all passed him things. Spike had three butters."

opening at MapRoom from Twilight when morrow and not evening and not departed(Rarity)
    "Item: he had slept an hour and a half. Item: he had eaten half a roll, when he thought that he was watched. Twilight had put the whole morning down under his name, and so far nothing had been ticked but jam."

opening at MapRoom from Applejack when morrow and not evening and not departed(Rarity)
    "It was a fine big room to have nothing to say in. Applejack had shut up her stall for the day, which she'd done for two funerals and a tornado. She buttered things, and handed them along."

opening at MapRoom from Pinkie when morrow and not evening and not departed(Rarity)
    "There'd been eleven jokes so far, and four of them had worked, and one of the four had worked on Spike. Pinkie was going for the cheese."

tell climb(Rarity, Corridor, MapRoom)
    from Rarity when leaving(Rarity) and at(Spike) = MapRoom and at(Twilight) = MapRoom
        """
        The handle was on the left. She had known that for years, and felt for it on the right.

        They were all there. They sat round the map with the breakfast on it, in a ring, with the light behind them, and not one chair was empty; there were six, and it had been made for six. {if at(Pinkie) = MapRoom: Pinkie was in hers. | Somebody was in hers.} Rainbow Dash was on the window sill with an apple half way to her mouth, and Fluttershy was behind her own mane. {if at(Applejack) = MapRoom: Applejack took her hat off, looked at it, and put it on again further down. | } A teaspoon went round in a cup once more by itself.

        It stopped. She had come in on a silence before now; she used to plan for it, and have the door opened by somebody else. No one had told her that there are two kinds.

        Spike was at the far side, by Twilight. {if wounded(Spike): He had his hand in his lap, in something white, and he did not hide it and did not show it to her. | He had both hands round a cup.} He was looking at her as he might have looked at a fire in the grate of a house that he'd thought was shut up.

        Rarity let go of the door, and it swung to.
        """
        """
        She opened it as one pulls off a plaster, and was in.

        It was like walking into a painting of people whom one used to know. Nobody moved. Somebody's toast lay butter down on the Crystal Mountains. {if at(Pinkie) = MapRoom: Pinkie still had the end of a laugh on her face, and did not seem to know where one puts it. | } Rainbow Dash's wings had come open on the window sill, with a clap, and she shut them with her hooves, one and two. Fluttershy had risen. She sat down, and got up, and stayed like that, a little bent, as people stand when they cannot find their hymn.

        {if at(Applejack) = MapRoom: Applejack had put her knife down beside her plate. She put it straight. | }

        And Twilight moved her chair. It was no more than a hoof's breadth. She moved it between Rarity and Spike.

        He looked round it. {if wounded(Spike): There was a bandage on his hand, a clean one, tied by someone who had read how. | There were crumbs on his chin.} His eyes were red, and when they met hers they stayed, and she thought, with the plain part of her that did the sums: there. You have got in. That was the door.
        """
        """
        One came in, and closed it, and turned round: those were three things, and she did them. It was so quiet that she could hear the strap give.

        It had been a cheerful room. They had painted it themselves, all one summer; the blue by the window was hers, she had mixed it from two tins and her own opinion. She kept her eyes on that until she was sure of her knees. After that there was no more help for it, and she looked at them.

        They looked as they would at a person who has died, and comes in about an umbrella. Rainbow Dash on the sill; Fluttershy, who had backed against the wall; {if at(Applejack) = MapRoom: Applejack, who was brick red, and studied her plate; | } {if at(Pinkie) = MapRoom: Pinkie Pie with both hooves over her mouth. | all of them with something half done in their hooves.} Twilight had got to her feet. She had a hoof on the back of Spike's chair.

        Spike had not got up. He'd begun to; she saw it start in his shoulders, as it always did when a lady came into a room. It got so far. {if wounded(Spike): He put down his cup with the hand that was not tied up. | He put down his cup.}
        """
    from Spike
        """
        Somebody came along the corridor who was not anybody. They were all here. It was not a step that he knew, it was too slow; and he did know it, and his hand had closed before he told it to.

        The door opened, and it was Rarity. She had on a grey coat, with nothing on it. She had a bag. She came in and stood with the light full on her and no paint at all, and one side of her face was darker than the other, and Spike looked for the rest. There was no more. That was her.

        He had thought of her coming in at that door. He had thought of it from about two until it got light. She had always been taller.
        """
        """
        It went quiet from the door inward. Spike was the last to look up, since he'd been watching a crumb.

        She was so plain. It was what he thought, and he was ashamed of it, and it was the wrong word. You could see what she looked like. She had her eyes on that blue by the window that she'd once got up at night to put right; she was holding on to it, he could tell, like the rail on a boat. Twilight's chair scraped across in front of him, and he leaned so that he could see past it.

        He would have liked to be angry. He had been, up to a minute ago. He felt about for it, under the table, as you do for a shoe.
        """
    from Twilight
        """
        Twilight had a rule for that room, that whoever came in was to be asked to sit. It was on the wall. It was in her own writing, with a flower.

        It was Rarity, with a bag. She had come up all those stairs by herself, in some sort of sacking, and she stood on the carpet with her hooves together. First, thought Twilight. There was no first. There was her own heart, going like somebody running upstairs, and Spike, beside her, who had stopped chewing. She found that she had moved her chair.

        Nobody was asked to sit.
        """
    from Applejack
        """
        You never saw so many people find something on their plates. Applejack had left a mark on that face, and she made herself look for it; it was there, along the jaw, gone yellow at the edge like a windfall. She'd thought it would do her good to see.

        Rarity didn't hide it any. She'd come in with a bag and a coat a scarecrow would have sent back, and she had walked, you could tell by the dust. "Well, don't let the draft in," is what Applejack would have said to anybody else, and so she said nothing.
        """
    from Pinkie
        """
        She was just at the place where it turns out to be cheese.

        And there was Rarity. There was the door and there was Rarity in it, all grey, with her mane in a knot and her own eyes. Pinkie had the laugh out already, it was half way across the table, and there was no getting it back. She watched it land.

        She'd looked for that face for a whole year, behind the other one. She had looked in through the window of it and knocked. She ought to have got up and yelled. She sat on her hooves. Twilight was breathing through her nose, and Applejack had gone red, and Spike had gone no color at all, and for once there were five people to be nice to and no way to do it in.
        """
    "The door of the map room opened and it was Rarity. Nobody asked her to sit down."

tell ask_business(Twilight, Rarity)
    from Rarity
        """
        "What do you want?" said Twilight.

        She did not raise her voice for it. One had heard her use that tone to a man who came about the drains. It was a perfectly good question, and Rarity had been asking it of herself since about four o'clock that morning.
        """
        """
        "You were told to stay away," said Twilight. "I was quite clear. I've gone over it and I could not have been clearer." A pause, in which she could be heard to put that to one side. "What do you want?"

        It was cold enough to see one's breath by. But it ended on a question mark, and Rarity took hold of it there.
        """
    from Spike
        """
        "What do you want?" said Twilight, over his head.

        He'd never heard her say it like that to anyone. She had said it to him once, when he was small and had a temperature, and had got out of bed. It had meant whatever it is, you can have it. Now it meant there wasn't any.
        """
    from Twilight
        """
        She heard somebody ask what Rarity wanted. It was a small dry voice with no expression, like a form that has to be filled in. It had come from where she stood.

        Twilight would have given a good deal to know what she wished the answer to be.
        """
    from Applejack
        """
        "What do you want?" said Twilight. You could have kept butter on it. Applejack had hit harder than that in her time and done less.
        """
    from Pinkie
        """
        "What do you want?" said Twilight, in a voice with the lid on. And it was funny: nobody had asked her that all year. They'd asked her how she was, and she had told them, in French.
        """
    """
    "What do you want?" said Twilight. It was not said loudly.
    """

tell say_as_little(Rarity, to)
    from Rarity
        """
        "Nothing," said Rarity. "It does not matter." It was the manner that said it. She had thought it gone, and here it came to the door, in its slippers, to tell them that she was not at home.
        """
    """
    "It does not matter," said Rarity to {to}. No one believed that, and it was let stand.
    """

tell stand_mute(Rarity, to)
    from Rarity
        "She had four sentences. She had gone through them on the hill. Rarity opened her mouth in front of {to}, and there they all were at the same time, wedged in the door."
    "Rarity looked at {to}, and moved her lips; and there was a silence, with the clock in it."

tell own_before_all(Rarity, Spike)
    from Rarity
        """
        "I shan't be long," said Rarity. "I've come to say what I did. I should like you all to hear it; I did it with a good deal less company."

        Her voice was all right. She had been afraid that it would be the other one.

        "Spike came to help me. He had promised, and he was up before any of us. I was cold to him because he was late and I'd missed him, and I was ashamed of having missed him. He brought me tea. I found fault with how he carried it. He told me no, once, as he had every right to do years ago, and I looked for the worst thing there was, and it was lying quite handy. I called him a barbarian." There was a movement somewhere on her left. She did not look. "I told him that it was he who had changed. It was not. I had thought I could be somebody whom they'd have in Canterlot and keep the rest of you for Sundays. They didn't have me, if it interests anyone. And you were not there on Sundays, for I'd stopped asking.

        "So Twilight was right, and Applejack was. I know that none of you wants any more to do with me. I know that Spike doesn't. I am not here about that. I'm going away today, and one oughtn't to go and leave that lying about for other people to sweep."

        That was all the easy part. She turned to him, and there was nothing on the way, no fan, no chair; she had never noticed how far it was across a map.

        "I beg your pardon, Spike," she said. "Before everybody. I don't ask you to say anything."
        """
        """
        She had meant to begin at the beginning, and it came out the other way about.

        "I'm going away," said Rarity. "I tell you that first so that you needn't wonder how long it will last."

        It was odd to see them take it. It ran along the table like something spilt. She held on to the strap with one hoof and went on before it should get to the end.

        "I hurt Spike. You know that; you do not know how, because he'll have made it less. I did it on purpose. He stood in my workroom with a tray, being kind to me, and I could not forgive him for it. I said to him what they say, the people I go to supper with, and I watched it go in. I want you to have that from me. I don't want anybody to be able to think, later on, that it can't have been so bad." She had to stop there and find some breath. "He told me the truth afterwards. It was the first I'd had in a year. He was so angry that he shook, and he took it out on a looking glass, and then he begged its pardon. That's the barbarian.

        "I don't know when I turned into that. I have gone back along it looking for the place, and it is all such small stitches. But I know that I did it, and not Canterlot. I did it by hand."

        It was the worst speech of her life. There was not a turn in it from end to end. She crossed over, until there was only the corner of the table between, and bent her head as low as it would go, so that what Spike had before him was the back of her neck.

        "Forgive me," said Rarity. "Or don't. But I asked, and they all heard it, and I'd ask you in the square, with a bell."
        """
    from Spike
        """
        She told them. She stood there with a strap across her like somebody with a parcel to deliver, and she told the lot, the tea, and how he had carried it, and the word. She said it in front of everyone as if it were hers. He had thought of that word all night as his.

        "I'm going away today," she said. He missed some of it after that.

        When he could hear again she was talking to him. She said that she knew he wanted no more to do with her. It was so wrong, it was such a long way from anything, that he looked round to see who else might be meant. "I beg your pardon, Spike," said Rarity. "Before everybody."

        Nobody had ever begged his pardon before everybody. He did not know what you do. He would have said it's all right, and it was not; and she'd have known.
        """
        """
        It was the way she did it, with no hooves. She always talked with her hooves. They stood on the carpet side by side, and she looked at each of them in turn and told them what she had done to him, and each time it was a bit worse than he had told it; and never once did she say but.

        He'd have stopped her. He nearly did, at the word. He saw Applejack's hat go down.

        And she was going away. She'd put it in the middle, like a person who puts the bill under the saucer. She begged his pardon with her head bent, so that he could see where the mane was parted, crooked, because she had done it without a glass. He sat there. He had so many things to say that they had all sat down to wait for one another.
        """
    from Twilight
        """
        Twilight had a reply for everything that Rarity might say in her own defence. They were numbered. She listened for the first of them to be wanted.

        It was not a defence. It had no argument in it at all, it merely went on, one thing she had done and then the next, in a plain sort of voice like somebody reading out a list; and Twilight, who knew about lists, knew that this one was complete. It had things on it that she had not known. "So Twilight was right," said Rarity, in passing, and it was horrible.

        She was going away. She begged Spike's pardon before all of them. The first reply went by, and the second, and nobody had any use for them; and at the back of Twilight's mind a very small clerk got up, with a pen behind its ear, and asked what it should put under E.
        """
    from Applejack
        """
        Well, she owned it. Applejack had seen folks own to things. Mostly there's a rock in the sack somewhere, to make the weight. She waited on it. It never came. Rarity just stood up in front of the lot of them, with Applejack's mark on her jaw, and said I did it, I said it, it was me, clear down to the bottom; and then said that she was going away, and asked Spike's pardon; and there was the sack turned inside out.

        It's a hard thing to stay mad at somebody who has got there before you. She stuck at it. She'd given her word.
        """
    from Pinkie
        """
        It was all true and it was all said in order and there wasn't one single joke in it. Pinkie looked under every sentence. Rarity said what she did to Spike, and that she was going away, today, with that bag; and she said sorry to him in front of everyone. It was the bravest thing that Pinkie had seen in her life, and she had once seen a mouse in a bakery ask for cake.

        Say something, thought Pinkie. She thought it at Twilight, and at Applejack, and at Dash and Fluttershy, all round the table like passing the salt. And it came back round to her, and she didn't have anything either.
        """
    "Rarity told them, all of them, what she had said to Spike and why, and that she was going away; and begged his pardon before everybody. It took about as long as it takes to lay a table. When she had done, nobody had touched anything."

tell own_before_all(who, to)
    "{who} told everybody who was there what {who.she} had done to {to}, and that {who.she} was going away, and asked to be forgiven."

tell hear_own(Spike, Rarity)
    from Spike
        "He ought to have said something. There was the place for it, left open, with nobody else's name on it. Spike looked at her, and what he had was not in words yet."
        "Everybody waited for him. He could feel them do it. He looked at Rarity and she looked at the floor, and a whole answer went through him from end to end, and by the time he had seen what it was, it was gone by."
    from Rarity
        "He said nothing. She had told him that he need not. It was wonderful how one could mean a thing like that, and find, once it was granted, that one had been holding one's breath."
    "Spike looked at her, and did not find a word."

tell hear_own(who, to)
    "{who} had no answer ready for {to}."
