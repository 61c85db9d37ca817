# The balcony, and the night.

tell look_out_way(Spike, Rarity)
    from Spike
        """
        There was a bit of the road where it came out from behind the mill and went straight. After that it climbed. Spike watched it for so long that he knew where the gates were.

        He was thinking about the stairs. He had gone up and down them for years with whatever there was, and told himself that he had no reason; and she'd sat up there with her pencil and had known by the sound what sort of day it had been. They'd each had it. They had carried it past each other on those stairs, in both directions, like two people with a wardrobe. It was only yesterday that somebody had put an end down.

        She had gone off to find out whether she was worth it. She would do that, she'd unpick a whole coat. And who was going to tell her when she got there?

        The noon went off the plain, and the shadows came out a little way from under things. He had a good map. He'd had it from Rainbow Dash, for night flying, with the wells marked. They would stop him, if they knew; Twilight would, and she would be right, and he'd have to stand there and hear it. So it would be early. It'd be before anybody was up to put the kettle on.

        It did not feel like deciding. He had supposed that there'd be more to it. It was just that he stood there, at the rail, holding a folded towel, and for the first time since he'd broken that glass he was hungry.
        """
        """
        What was he to do? Spike asked the plant, which was used to it.

        He could wait. He was good at it. He could dry the cups, and go round by the mill, and every day there would be the road to look at, and perhaps she'd come back along it and perhaps she would not. That was one way of being loved. You could do it for a lifetime, and nobody would say that you'd been in the way.

        He turned his hand over. Twilight had made the knot so that it could not be undone with one claw, and it had come undone. I have always loved you, she'd said. It was a terrible thing to tell anyone. He held it up against yesterday, the whole of yesterday, the tray and the plate and that word, and it fitted. It went right round and met at the back.

        Nobody ought to walk about alone with that. It was too big to carry by yourself, he should know.

        "I could just see that she gets there," he told the plant. "I needn't say anything. I could be going that way." He listened to how that sounded. He'd said it to her so often, about bolts of cloth. He was not going that way; he never had been; he could, though.

        Down there the road went over the rise and did not stop. Spike measured it with his thumb. Before it was light, he thought. With a letter, for on the kitchen table. And he went to see what there was in the way of bread.
        """
    "Up on his balcony Spike looked along the road until he knew what he would do, and it did not take as long as one might think."

tell go_after(Spike, Rarity, _)
    from Spike
        """
        He had dried all the cups there were, and been told good night, and said it. He heard the lamps go out, one door after another. When there had been nothing for so long that he could hear the clock in the hall think, Spike got up with the bread under his wing, and put one foot over the sill, and the night took hold of him on both sides.
        """
    "In the dead of the night Spike flew off along the road, very high, and did not make a sound that anybody heard."

tell rue_to(Applejack, Rainbow, Rarity)
    from Applejack
        """
        They had got the last can up on the stand. Neither of them had said a word since the second cow, and Rainbow Dash was not by nature a quiet person to milk with.

        "We done wrong," said Applejack.

        Rainbow Dash was up on the gate. She went on being up there.

        "She come in with her hat in her hand and told the whole of it. I never heard it done so clean. And I sat and looked at a butter dish." It was full dark out, and there was a bat working along the eaves. "I hit her, Dash. I told myself that it was for Spike. {if happened ask_whither(Spike, Rarity): And he gets up on his hind legs and asks her is it far. He wasn't done with her! I never asked him. | I never asked him was it what he wanted.} I never thought there was anything to ask."

        "You were mad," said Rainbow Dash. "I'd have been. I'd have..." She kicked the gate. "I didn't do anything either. I thought, somebody'll say stop. I'm the fastest there is. I could've been in front of that door before she'd turned round. I had the whole room to do it in, and I was waiting for it to be somebody's turn."

        "You can't whip a dog for coming home," said Applejack. "That's what we did."

        She reached up and turned down the lantern, since there was nothing they needed it for. Some way out past the orchard was the road. You couldn't see it. You just knew about where it would be.
        """
        """
        "Say it," said Rainbow Dash. "You've been washing that same bucket since the moon came up."

        Applejack looked in it. She set it down. "I let her go," she said. "I had a year to tell that girl the truth in, and I was being polite; and when I did get around to it I used my hoof. And today she told it on herself, right out, in front of everybody. And I'm supposed to be the honest one. I sat there and thought, that's so, that's so, and I never said it."

        Nothing from up on the rail but a sort of a rustle.

        "It was wrong," said Applejack. "It wasn't mistaken, nor it wasn't just hard luck. We let her walk out of there like somebody who'd come to the wrong house."

        Rainbow Dash was a while about it. She was no hand at this. "I keep thinking that I'd have wanted one of you to tackle me," she said at last. It came out gruff. "If it was me. I'd have got right to the door, and I'd have been listening, like, with my ears back. For somebody to come through the table."

        They stayed as they were. There was dew coming down, and you could smell the blossom, clear across the yard, going right on with its business as if nobody had been a fool.
        """
    "That night in the yard, over the milk, Applejack told Rainbow Dash that they had been wrong to let Rarity go. Rainbow Dash kicked the gate. She said that she knew."

tell rue_to(who, to, about)
    "{who} told {to} that it had been wrong to let {about} go. It was some ease to have said it."

tell rue_aloud(who, to, Rarity)
    from who
        """
        "We shouldn't have let her go," said {who}. It had been in {who.their} mouth all evening, behind everything else, like a stone in a plum.
        """
        """
        {who} could not have gone to bed on it. "I let her walk out," {who.she} said. "So did you. We sat there."
        """
    from to
        "{who} came out with it at last, and it was what {to} had been walking round since noon: that they ought not to have let Rarity go."
        """
        "It was wrong," said {who}. "Somebody should have stopped her." {to} did not ask what {who.she} was talking about.
        """
    "{who} told {to} that it had been wrong to let Rarity go like that."

tell rue_aloud(who, to, about)
    "{who} told {to} that they should not have let {about} go."

tell own_the_same(who, to, _)
    from who
        """
        "I know," said {who}. "I thought it too. I thought it the whole time, and I waited for one of you."
        """
    "{who} said that {who.she} had thought so all along, and had not opened {who.their} mouth. They sat there with that for some time, {who} and {to}."

tell hold_to_it(who, to, _)
    from Twilight when who = Twilight
        """
        "No," said Twilight. "It was right. She hurt you, and she's sorry, and she has gone, and those are three facts." She put them in order. It was curious that they did not add up to anything. "Go to bed," she said. "I'll see to the lamp."
        """
    """
    "It was right," said {who}. "It had to be." {who.She} did not look at {to} as {who.she} said it.
    """

tell hear_it(who, to)
    "{who} heard {to} out. There was nothing that one could have put to it, and {who} did not try."
    "{who} let {to} say it all, and did not say that it would be all right."

tell blame_oneself(Pinkie, Rarity)
    from Pinkie
        """
        She had the dough on for tomorrow. It didn't need her. She sat on the counter with her mane hanging down straight on both sides, and went over it.

        You could have said don't. It's a short word, and there's no trick to it. You could have said stay for lunch. You could have said I knew it was you, I always knew, I saw you wave at me with your eyebrows at the Gala when you thought that nobody from home was looking.

        I saw you getting sadder, and I brought you cupcakes. I did a song. I thought that if I just kept on being the same, it would be like leaving a light on. But you can't see a light from inside of a carriage. Somebody has to come out and bang on the door, and say, Rarity, get out of there, that isn't yours.

        I'm good at banging on doors. It is more or less the main thing I do.

        Nobody had ever told her to be quiet, that was what she could not get past. She had just thought that it was everybody else's turn. On the shelf above the till Gummy blinked, first the one eye and after a while the other.

        "I know," said Pinkie. "Me too."
        """
    from Pinkie when happened ask_whither(Pinkie, Rarity)
        """
        Pinkie Pie put up the chairs, and counted the till, and wrote down what it came to. She locked the door. She sat down on the floor behind it with her back to the wood.

        "I asked her where," she told Gummy. "I asked if there'd be eggs."

        Gummy lay across her hooves, as heavy as a bag of sugar.

        "It wasn't what I meant. I meant, please don't. I had it all ready and it went out as eggs." It was quite dark, and she did not light the lamp, so as not to be a shop. "I'm supposed to make people laugh. I made them laugh, and she was out in the corridor. I think that she heard. I think that she stood out there and thought that it was her."

        It was an ordinary sort of voice. Anybody could have had it. After some time she got up, since there's bread every day, and felt her way to the oven with a hoof along the wall.
        """
    "Behind the shut door of Sugarcube Corner Pinkie Pie sat on the floor and went over what she might have said. There was a great deal of it, and all of it was short."

tell blame_oneself(Twilight, Rarity)
    from Twilight when at(Twilight) = MapRoom
        """
        Twilight wrote it up, as she did with every day. It came to half a page. She asked Spike's forgiveness. She said that she was going. I asked her what she wanted.

        She read it over. It was accurate. She drew a line, in order to go on to conclusions, and sat above it with the pen; and what she thought of was a chair, and that she had moved it.

        On the wall by the door hung the rules for that room. She had made them when there were six of them, with coloured inks, in the belief that one ought to have such things in writing. Whoever comes in is asked to sit. Twilight got up, and took a cloth, and dusted the frame. Then she went and put back the chair.
        """
        """
        First, she had been angry. Second, she had had cause. Third, and here the pen stopped, it had been Spike who was hurt; and {if happened ask_whither(Spike, Rarity): it was Spike who got up. | nobody had asked Spike.}

        She was the Princess of Friendship. It said so on the letter paper. Twilight took a clean sheet, and turned it over so as not to see that, and began upon the back, Dear Rarity; and the lamp began to smoke before she saw that she did not have an address.
        """
    from Twilight
        """
        Twilight had a method, which was to put the arguments on two sides. She walked up and down with it. On the one side there was Spike, and his hand, and all that had been said to him. On the other there was somebody in a grey coat who had climbed ninety-one steps to say that it was so. She went over it from both ends; and each time she met herself in the middle, asking what anybody wanted, in a voice like a form.
        """
    "Twilight was up late that night, and went over it by headings. She did not get as far as a conclusion."

tell blame_oneself(Spike, Rarity)
    from Spike
        "He ought to have said stay. He went through it as you go through your pockets. He had asked her was it far, and had told her that he was not done with her; and the whole time the right word had been in there, under everything, with fluff on it."
    "Spike lay awake, and thought of what he might have said."

tell blame_oneself(who, about)
    from who
        "{who} went over it, and over it. There had been a moment, and {who} had been there, and had let it go by. That was all that there was to find; but {who.she} looked in every corner."
        "It was all so plain now, what one might have said to {about}. {who} said it to the dark, for the sake of having it said."
    "{who} sat up over what might have been said to {about}."
