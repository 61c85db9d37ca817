chapter 1 "Prologue"
    starts day 1 07:30
    goal post(Rarity) = nowhere
    end waits 90 minutes
    thread of who: character while some (x: character) has_not_heard(who, about x)
    point of view Spike, Rarity, Applejack, Twilight, Pinkie
    allow bad_start(Spike) between 07:31 and 07:35 one time in 2
    allow go_wrong(Kite, _) between 07:36 and 08:15 one time in 2
    allow go_wrong(Gummy, _) between 07:46 and 07:52 one time in 2
    allow go_wrong(Basket, _) between 07:50 and 09:05 one time in 2
    allow go_wrong(Books, _) between 07:45 and 09:00 one time in 2
    allow go_wrong(Pins, _) between 08:25 and 08:50 one time in 2
    allow post_comes(_, _, Rarity) between 08:00 and 08:50 one time in 2
    beat P1 "He sets out to keep a promise" when at(Spike) != Castle
    beat P2 "Sapphires" when owes(Spike, to Pinkie) = Visit and tasted(Doughnuts)
    beat P3 "The boards of the stall" when happened hold_boards(Spike, Applejack)
    beat P4 "A green apple" when has(Spike, Apple) and happened confide(Applejack, Spike) and happened comfort(Spike, Applejack)
    beat P5 "The bare ponyquin" when sketched(Suit)
    beat P6 "A hand on her shoulder" when happened scold(Rarity, Spike) or happened ask_who_knocks(Rarity, Spike)
    beat P7 "Tea" when errand(Spike, by Rarity) = Tea
    beat P8 "Slices of apple" when plate(Rarity) = Apple and (happened correct_manners(Rarity, Spike) or happened hold_up(Rarity, Spike))
    beat P9 "No" when happened refuse(Spike, Rarity)
    beat P10 "Who has changed" when happened call_barbarian(Rarity, Spike)
    beat P11 "The mirror" when happened tell_truth(Spike, Rarity) and happened smash(Spike, Mirror)
    beat P12 "Loved" when happened take_back_love(Spike, Rarity) and not together(Spike, Rarity)
    beat P13 "Her own face" when facade(Rarity) = 0 after P12
    beat P14 "Told" when believes(Twilight, wronged(Spike, by Rarity)) and believes(Applejack, wronged(Spike, by Rarity))
    beat P15 "Two friends" when turned_away(Twilight, from Rarity) and turned_away(Applejack, from Rarity)
    beat P16 "Go away" when post(Rarity) = nowhere

    ending over_the_tea "Over the tea" when believes(Spike, love(Rarity) = Spike) and believes(Rarity, love(Spike) = Rarity) and together(Spike, Rarity) and served(Spike) and served(Rarity) and not at_odds(Spike, Rarity)
        """
        The tea went cold in both cups. Somebody rang at the shop door, waited, and rang again, and read the card in the window, and went away. The autumn line was due in a fortnight, and up in the workroom the ponyquin stood with nothing on and was not given a thought.
        """
        from Rarity
            """
            The measurements she had were of somebody who could be carried under one leg. It seemed to Rarity that they would have to be taken over, all of them, and that there was no hurry about it, and that she would do it without a book. Somebody rang at the shop door. "Shut!" she called, in a voice that half the street used to know.
            """
        from Spike
            """
            He had a cup of tea in front of him and could not have told you what was in it. There was a thing he used to wonder about, coming down the hill of a morning: what he would do with his hands, if ever. It turned out that you are given something to hold.
            """
    # Whoever was wronged the more has asked, and the other is asked for nothing.
    ending his_pardon "He said it first" when happened ask_pardon(Spike, Rarity)
        """
        It was Spike who had asked. Anybody in Ponyville could have told the two of them that it was the wrong way round. But it had been asked, and she had said yes to it, before it struck either of them which of the two was being forgiven.
        """
        from Rarity
            """
            He had begged her pardon. He had gone through it with his head down, like somebody paying at a counter, and she had been so glad to hear the end of it that she had not counted it over. Now she did. It was a great deal too much.

            Something was owing. Anyone would have known what, and Rarity had it, she could feel it at the back of her teeth. But it would have to come out past the other one, the one with the chin, who had not gone away. She had only stepped to one side.

            "Spike," said Rarity. He looked up. He looked so pleased already.

            "Tomorrow," she said. "I shall do it properly. You are not to let me off."
            """
        from Spike
            """
            He had been carrying it about for so long that to have put it down in front of somebody was enough, and Spike did not look, at first, to see what he had got for it. He was forgiven. He had it in her own voice.

            It was only that he had thought there would be another, going the other way. He kept quiet for a bit, so as not to be standing in its road. Rarity had hold of one of his fingers, and held it rather hard. She had never been quick at a thing that mattered; she could cut a coat in an hour, and be a week over the buttons.
            """
    ending reconciled "Pardon" when happened ask_pardon(Rarity, Spike) or (happened relent(Rarity, Spike) and together(Spike, Rarity) and not at_odds(Spike, Rarity) and (turned_away(Twilight, from Rarity) or turned_away(Applejack, from Rarity)))
        """
        It was not mended. It had come apart over years, along every seam, and would have to be gone round by hand. But there was a thread in the needle, and a first stitch, and they had both pulled on it to see, and it held.
        """
        from Rarity
            """
            She had once taken apart a coat that three people told her to burn. It was only the collar, which had been put in backwards, so that all the rest had been cut to a mistake. It had taken a winter. Rarity thought about that coat. It had come out rather warm.
            """
        from Spike
            """
            It hurt as much as before. That was odd; Spike had thought it would stop. But it had been the kind that you have by yourself, and now somebody had hold of the other end, and it turned out you could walk quite a way with it like that.
            """
    ending heard "Her side of it" when happened hear_out(_, Rarity, Spike)
        """
        Nobody had said forgive. But it had been asked, and answered, and when Rarity's legs would not hold her any more something to sit on was pushed up behind them; and for a while no one told her to get up.
        """
        from Rarity
            """
            It was a very poor account. She had left out nothing that told against her, and it was over in the time one needs to thread a needle. She waited to hear what she was. Nobody said. Something was moved up behind her, and she found that she was on it.
            """
        from Twilight when happened hear_out(Twilight, Rarity, Spike)
            """
            She had come with a thing to say. It was still in her mouth, and it had changed on the way out. First, it went now, she did it. Second, she knows that she did. Twilight had never in her life had a second that she was so unsure where to put.
            """
        from Pinkie when happened hear_out(Pinkie, Rarity, Spike)
            """
            It was the saddest story that Pinkie had ever been told by anybody who was in it, and there wasn't a villain. She looked all through it for one. There was only Rarity, a long way down, holding up a face over her head with both arms, so that it shouldn't get wet.
            """
        from Applejack when happened hear_out(Applejack, Rarity, Spike)
            """
            Applejack had been set on seeing her with a hoof full of something, and it had gone clean out of it. She did not hold with what was done. She had said so. But you can't knock down what is lying in the furrow, and you can't go home and leave it lay there neither.
            """
    ending begun "A morning's work" when line_begun and not at_odds(Spike, Rarity)
        """
        The first dress of the autumn line stood pinned by the window. What had not been said that morning stood next to it, and was very nearly as tall, and both of them wanted finishing.
        """
        from Rarity when in_facade(Rarity)
            """
            "Will that be all?" said Spike. He still had pins up the one arm, in a row, as she had stuck them there.

            It was all. It was a morning's work; she might send it up to Canterlot as it stood, and they would write back to her that it was charming. Rarity told him that he might go. She listened to him do it. He left out the third stair, so as not to disturb; and there was a gown in the room, by the window, with nobody in it.

            {if sketched(Suit): She looked at it for as long as was fair. After that she drew out the other paper from under the blotter, the one with two arms and a collar, and sharpened her pencil. | She began to take out the pins. She had got as far as the sleeve before she knew that she was going to do it over.}
            """
        from Rarity
            """
            It was a good sleeve. It was the first in a year, and she had cut it by eye, as she used to, talking of other matters; and the eye, whenever it was not watched, had gone to the same pair of shoulders.

            "You'll come tomorrow?" said Rarity. "There's the other one to do."

            "I could come tonight," said Spike. He had said it to the pincushion.

            She put the pins away one at a time, by their heads, so that it should take a while.
            """
        from Spike when in_facade(Rarity)
            """
            Two hours had gone by with pins in one mouth or the other, where they save a person talking. When the last of them was in there was nothing in the way any more, and Spike said that it was a fine dress.

            "One is obliged," said Rarity. She was looking at the hem.

            So that was a morning's help, and he had given it, as he had promised. He went down past the ponyquins. He was at the clockmaker's before he noticed that he had the tape about his neck, where she had hung it to have her hooves free. It was still warm from the work. He ought to take it straight back. Spike stood in the street for some time, with people going round him, and wound it up small, and put it under his wing.
            """
        from Spike when not happened confess(Spike, Rarity)
            """
            They had bread and cheese on the floor, off the brown paper, with the sleeves going round them in a ring.

            "I had a thing that I was going to say this morning," said Spike. "I practised it."

            "Was it about sleeves?"

            "No."

            She had chalk on her nose, and a pin in her mane that she had been looking for since ten. She gave him the larger piece of the cheese. "Say it tomorrow," said Rarity. "Then I shall know that you're coming."
            """
        from Spike
            """
            Two hours had gone by with pins in one mouth or the other, where they save a person talking. When the last of them was in there was nothing in the way any more, and Spike said that it was a fine dress. Rarity said it was the pins.
            """
    ending unsaid "Unsaid" when served(Rarity) and at(Spike) = Castle and not at_odds(Spike, Rarity) and not line_begun and not believes(Rarity, love(Spike) = Rarity) and not happened confide(Spike, Twilight) and not happened confide(Spike, Applejack)
        """
        Spike went home. To anyone who asked he said that it had been fine. He put the day away without a word, as people put away good plates, at the back, where they will not be used.
        """
        from Spike when at(Twilight) = Castle
            """
            "You're early," said Twilight. "How was it?"

            "Fine," said Spike. "I took her some tea."

            "And the autumn line?"

            "She's got it in hand." He went on up. It was quite true; there was nothing in that room that wanted carrying. He shut his door and looked about for something to do, and there was the cloth that had been meant for the silks. Spike dusted the shelf with it from one end to the other. He was at the atlases when he said it, quite low, with a little bow. "Good morning, Rarity."

            It went very well. He folded up the cloth.
            """
        from Spike
            """
            Nobody was in, to ask him how it had been. Spike had got the word ready, and it was fine. He said it to the hat stand. There was the whole of the day left, and he had given it away to somebody, and had got it back.
            """
        from Twilight
            """
            "It was fine," said Spike, and Twilight ticked it. She had got as far as the next line when she looked up. It was a perfectly good tick; she could not have said what was the matter with it. But she had asked, and he had answered, and gone by into his room.
            """
        from Rarity
            """
            She had been going to say something. It had been on the very edge of being said for some minutes, and had wanted only an opening; and here was the room, all opening, and nobody in it.
            """
    ending the_blow "The blow" when struck(Rarity, by Spike)
        """
        Nobody went for a brush. It was not the sort of thing that can be swept up.
        """
        from Rarity
            """
            It did not hurt yet. She noted that, quite calmly, among other things: that the light was good; that there was a thread on the floor, a blue one. And there was his face. Rarity would have given the shop not to have had to see it, and could think of no way to tell him so.
            """
        from Spike
            """
            He had always known how long his arm was. You learned it, growing up among people who were made of something softer: how long, and how heavy, and how far away to stand. He had never once got it wrong.
            """
    # She goes, and he has brought her nothing, and she has taken nothing that he brought for a slight.
    ending dry "Nobody made the tea" when post(Rarity) = nowhere and wronged(Spike, by Rarity) and not served(Rarity)
        """
        The kettle stood in the kitchen of the Carousel Boutique as it had been left the night before, filled, with the lid beside it. Nobody had got as far as putting anything under it. Whatever was said in that house in the course of the morning had been said dry.
        """
        from Rarity
            """
            The last thing was to see that the stove was out. It was out. It had not been lit.

            So that was what she had at the back of her throat. Rarity had taken it for remorse, and no doubt it was that too; but she had also had nothing to drink since she got up. {if happened order(Rarity, Spike, Tea): Tea had been asked for, in its way. It was the way that had been the matter with it. | Tea was to have been asked for, as soon as she should have finished with what was the matter with him.} He would have made it without. He never could stand about in that house with nothing to carry; he would have been down here by himself in a minute, being quiet with the lids, if she had once left off speaking.

            She drank at the tap, like a foal, with her mane in the basin. When she had done she took one of the thin cups off its hook all the same, and looked into it. It was perfectly clean. She hung it up with the others.
            """
    ending waiting "The empty chair" when midday and noon_at(Spike) != noon_at(Rarity) and owes(Spike, to Rarity) = Help and at(Spike) != at(Rarity) and not at_odds(Spike, Rarity)
        """
        Noon rang from the town hall. In the Carousel Boutique Rarity took the pins out of her cushion, one by one, and put them back in order of length; and if anybody had asked for whom she was keeping the good chair clear, she would have told them that it was for hats.
        """
        from Spike
            """
            Noon rang from the town hall, all twelve of it, and Spike stood and counted, in case it came to eleven. He had said the morning. He had meant it. It was only that you could go on meaning a thing from breakfast to dinner, it appeared, and be no nearer to a door.
            """
        from Twilight
            """
            Noon, said the town hall. Twilight had a line for the morning, with Spike's name at one end of it and Rarity's at the other. She looked it over with the pen up, and for once could not have told anybody whether it was done.
            """
        from Applejack
            """
            Noon rang, and the square cleared out to its dinner. Applejack counted the morning's take. It had been a fair sort of a morning, as far as any of it had come by her.
            """
        from Pinkie
            """
            Noon went BONG over the roofs, twelve of them, and Pinkie bonged along from the seventh, since you have to let a clock get started. If anything was late that day, nobody had told her. The only thing she could see that was late was lunch.
            """

    # He has not said no, and has not gone back; whatever was to be said of it by noon has not been.
    ending a_door_between "A door between" when midday and noon_at(Spike) != noon_at(Rarity) and owes(Spike, to Rarity) = Help and at(Spike) != at(Rarity) and at_odds(Spike, Rarity)
        """
        Noon rang from the town hall. There was a door between them, and it had a knob on both sides. It had not been slammed, or locked. Nobody had so much as drawn the bolt.
        """
        from Spike
            """
            Noon rang from the town hall. That was the morning, and he had promised her a morning. Nobody had let him off. He could have gone back and carried something; and each time that he got so far, there was the same sentence at the top of the stairs, sitting on the step, and he did not know how to get by.
            """
        from Rarity
            """
            Noon rang from the town hall. It would have been perfectly simple to say that one had been sharp. One said it to the scissors, to hear how it went. It went very well. Rarity hung them on their nail, and listened; and what there was to hear was the shop, with nobody on the stairs.
            """
        from Twilight when happened ask_after(Twilight, Spike)
            """
            Noon, said the town hall. Twilight had asked him how it went, and been told, and she had written it down. She read it over now. It was quite clear. It was only when one held it up to the light that there was anything behind it.
            """
        from Twilight
            """
            Noon, said the town hall. There were four things on Twilight's list that had been done and one that somebody else was doing. She put a dot beside it. She had never had a mark for that.
            """
        from Applejack when happened ask_after(Applejack, Spike)
            """
            Noon rang, and the square went home to eat. Applejack sat down on a crate with her bread. She'd asked and he had told her, and it was all of it likely enough; and she had seen him stand there to tell it, like a fella who's been handed somebody else's baby. She chewed a good while. It wasn't the bread.
            """
        from Applejack
            """
            Noon rang, and the square went home to eat. Applejack looked up the little street. There wasn't a thing in it but a hen. She could not have told you what else she had figured on.
            """
        from Pinkie when happened ask_after(Pinkie, Spike) or happened look_in(Spike, Pinkie)
            """
            Noon went BONG. Pinkie put her ear to the counter, where you can hear them all the way down. There was a thing that Spike hadn't said. It had been in the room the whole time, being polite. She'd very nearly offered it a chair.
            """
        from Pinkie
            """
            Noon went BONG over the roofs, and the last one stayed up there for a bit, going round. Pinkie had kept one back, under the bowl. She looked under the bowl. It was still for Spike.
            """
    ending side_by_side "Until noon" when midday and noon_at(Spike) = noon_at(Rarity) and owes(Spike, to Rarity) = Help and together(Spike, Rarity) and not at_odds(Spike, Rarity)
        """
        Noon rang from the town hall. The cloth leaned along the walls where it had leaned at breakfast. Nobody had begun on anything, and nobody had gone. It had been a morning on which everything was ready.
        """
        from Rarity when happened confess(Spike, Rarity)
            """
            Noon rang from the town hall. He had told her, and had not asked for anything, and by now he was talking about the post. There was an answer. It had hung at the back of everything, for years, with a cloth over it. Rarity held out her cup to him, though it was full, since it was what she had in her hoof; and Spike reached for it, and for quite some time they both had hold of a cup.
            """
        from Spike when happened confess(Spike, Rarity)
            """
            Noon rang from the town hall. It was said; that was the main thing. It was over there now, with Rarity, and he could see her looking at it, and at him, and at it. "You needn't say anything," Spike told her. "It keeps." He had brought that sort of thing to her before. She generally wanted to see it by another light.
            """
        from Rarity when served(Rarity)
            """
            Noon rang from the town hall. There was a skin on the tea. Rarity had thought of eleven things to say, in the course of the morning, and each time there had been a better one just behind it. She heard herself remark that it was noon.

            "Yes," said Spike. "I heard it."
            """
        from Rarity
            """
            Noon rang from the town hall. He stood with his hands at his sides, like something that has been delivered and not yet signed for. One had only to say a word. She had been on the point of it since he came; and by now she had been on the point of it for so long that it would have to begin with an apology.
            """
        from Spike when served(Rarity)
            """
            Noon rang from the town hall. He had come to help for a morning, and that had been the morning. He had carried a cup. Spike took up the tray to carry it the other way, and saw that Rarity was looking at him, and that she had been for some time. She asked if there had been any post.
            """
        from Spike
            """
            Noon rang, all twelve of it. Spike had kept out of the way since he came. He had never been so little in anybody's way in his life.

            "I could come tomorrow," he said.

            Rarity said that one would see.
            """
    ending standing_there "Twelve strokes" when midday and noon_at(Spike) = noon_at(Rarity) and at_odds(Spike, Rarity) and together(Spike, Rarity)
        """
        Noon rang from the town hall and found the two of them where the quarrel had left them. Each was waiting for the other to go. Neither had so much as looked at the door.
        """
        from Rarity
            """
            Noon rang from the town hall. He ought to have gone by now, and had not; she ought to have sent him, and had not. Whoever spoke first would have lost. Rarity was almost certain of it. But after the twelfth stroke it was so quiet that she could hear Spike swallow, and she thought that they might both have lost some time ago.
            """
        from Spike
            """
            Noon rang from the town hall. He knew that he could leave. He knew three ways out of that house, not counting the chimney. But whoever leaves has finished, and Spike had found out in the course of the morning that he had not.

            "It's noon," said Rarity. It wasn't an order. He did not know what it was.
            """
    ending evening "Lamps" when evening
        """
        It grew dark over Ponyville, and the lamps were lit. There was one in an upper window of the Carousel Boutique and one in the crystal castle, high up, and there was a good deal of town between. They burned late. In the end it was not clear which of them had gone out first.
        """
        when at(Rarity) = OpenRoad
            """
            It grew dark over Ponyville, and the lamps were lit. There was none in the Carousel Boutique. People who went by looked up, and read the card in the window. One of them thought that he had seen her in the morning, on the road, on foot. But it was with such a small bag that it could hardly have been she.
            """
        from Rarity when turned_away(Twilight, from Rarity) and in_facade(Rarity)
            """
            One dined upon a tray. Rarity had spoken to nobody since the morning, and had held up her head so well at it that there was a crick in her neck. The cheek had gone down. She powdered it all the same, both sides, and when the lamps were lit across the street she was sitting {if broken(Mirror): before the empty frame | before the glass}, made up to receive.
            """
        from Rarity when at_odds(Spike, Rarity) and in_facade(Rarity)
            """
            It grew dark, and nobody had rung. Rarity put a lamp in the window. It might have been taken for a signal, and she took it away. Later she lit it and stood it on the floor, behind the bolts, where no one in the street could have said that there was a lamp.
            """
        from Rarity when at_odds(Spike, Rarity)
            """
            She did not light a lamp. There was something that she could very nearly hear, and Rarity sat at the window with her bare face against the pane and let it get dark, so as to listen.
            """
        from Rarity
            """
            It was dark before she noticed it. Rarity had a needle in her hoof and had been holding it up to the window for some time, to see the eye. She laid it by. Across the street somebody was calling in foals, one after another, and had got through all of the names.
            """
        from Spike when at_odds(Spike, Rarity) and at(Spike) = Castle
            """
            They lit the lamps. From his balcony Spike could see all of it, street by street, and he watched how it went; it went past the Boutique, and there was none for a bit, and there was one. He ought to go in. He thought that he would just see it put out.
            """
        from Spike when at_odds(Spike, Rarity)
            """
            They were lighting the lamps. Somebody asked Spike to hold the ladder, since he was there, and he held it, the length of a street, and was told that he had been a great help.
            """
        from Spike
            """
            The lamps were lit. It had been a day with room in it for a good deal, and Spike went over it to see if there had been anything that he might have said that was still lying about. There was the gatepost. He wished it good night.
            """
        from Applejack when turned_away(Applejack, from Rarity)
            """
            She had the shutters up by lamplight. It had gone quiet in the square, and Applejack wiped the scale, and wiped it, and stood looking at what was in the pan. It was her own hoof. It weighed about what you would think.
            """
        from Applejack when believes(Applejack, wronged(Spike, by Rarity))
            """
            Dark came, and she loaded the cart. There's things that ought to be done the same day or let alone. Applejack had known that since she was a filly, and she'd sold apples on it, clear through to the bottom of the crate.
            """
        from Applejack when not needs_hands(Applejack)
            """
            It got too dark to tell the russets from the reds. Applejack took down the boards that there had been so much trouble getting up. She put them on the cart one at a time. It went easier, she thought, with two.
            """
        from Twilight when turned_away(Twilight, from Rarity)
            """
            At seven it was dark. Twilight had the lamp on her desk, and the list beneath the lamp, and everything on it had been done but for what had been done instead. She looked at her right hoof. It was a small hoof, for what it had been asked to carry.
            """
        from Twilight when believes(Twilight, wronged(Spike, by Rarity))
            """
            It had got dark, and nobody had decided anything. Twilight wrote that down, as one might a temperature. There was a line of light beneath his door. She sat on the stairs, where she could see it, with a book, and did not turn the page.
            """
        from Twilight
            """
            Somebody came round and lit the lamps. Twilight drew a line under the day. She drew it with a ruler, and it came out crooked, and when she looked into it, it was the ruler.
            """
        from Pinkie when believes(Pinkie, wronged(Spike, by Rarity))
            """
            Pinkie Pie lit the lamp over the door. She stood under it with her apron on. There were always one or two who came by, at lamps, for the ends of the loaves; and when they saw her they took what they were given, and said good night quite softly, as one does where somebody is asleep.
            """
        from Pinkie
            """
            It had got dark when she wasn't looking. Pinkie put out the lamps, one, two, all but the last, and she blew on that one to keep it warm. You never knew. It had been that sort of a day, all eggs, and nobody had had the cake.
            """

    # For whoever is elsewhere when it is decided: what they have in hand is all they know.
    closing from Spike when at_odds(Spike, Rarity)
        """
        It took that day a very long time to be over. Somewhere in the middle of it Spike noticed that he was listening, with his head on one side, as you do for a step on the stairs. He put his head straight. After a minute it had gone back.
        """
        """
        He had a sentence left over. He had made it for that morning, and kept it by until there should be a good moment, and now there was no more morning to say it in. Spike tried to think of it as any other sentence. It would not go off. It had her name in it.
        """
    closing from Spike
        """
        Nothing further came of it that Spike heard about. He was somebody to whom people told things, as a rule, and so he took it that there was nothing to hear.
        """
    closing from Rarity when happened serve(Spike, Rarity, Tea)
        """
        She listened for him on the stair. One knew his step; he left out the third. It must have been a good while that she sat there, for when next she thought of her cup there was a skin on it, and nobody had come up to be told so.
        """
    closing from Rarity
        """
        Nobody told Rarity how it came out. She was told a good deal less, of late years, than she had used to be, and had put it down to tact.
        """
    closing from Applejack when turned_away(Applejack, from Rarity)
        """
        There were apples to sell and Applejack sold them. She gave right change all the rest of that day. It was only that folks who got it found her looking at her own right hoof, front and back, the way you would look at a good dog that had bit somebody.
        """
        """
        She had said what she meant, and meant it. Applejack went back over it that night at the sink, word by word, and could not find a one that wasn't so; and she was still standing there when the water had gone cold.
        """
    closing from Applejack when wronged(Spike, by Rarity)
        """
        She knew, and she hadn't gone. There were good reasons for it; Applejack could have told you every one. She set them out in a row like windfalls, and by sundown she had turned each of them over and found where it was soft.
        """
    closing from Applejack when happened ask_after(Applejack, Spike)
        """
        She had gone and asked. It was more than she'd done in the whole of that year, when she came to count. Her stall stood as she had left it, less two russets, with the money for them under the scale; and every so often Applejack looked over toward the little street, the way you'll look at a field that somebody else has got sowed.
        """
    closing from Applejack when happened give_thanks(Applejack, Spike, Apple)
        """
        Whatever came of her apple, it came of it clear across town. Applejack looked over that way a time or two, between customers. It had been a good one, she was sure of that: green, and hard, and no bruise you could speak of. She couldn't see a way for a thing like that to do harm.
        """
    closing from Applejack when needs_hands(Applejack)
        """
        Nobody came by with any height to him. Applejack stood under her own roof till her knees told her about it, and called to mind a good few folks that she had held things up for, and did not name a one.
        """
    closing from Applejack
        """
        Whatever else that day had in its pockets, it never turned them out at her stall. Applejack sold what she had brought, and slept like somebody who ain't been told a thing.
        """
    closing from Twilight when turned_away(Twilight, from Rarity)
        """
        Twilight made a list that evening. It had one line, and the line said Spike. Some time later she put another under it, in a smaller hand; and it was the first thing in years that she had to cross out because she could not read it.
        """
        """
        There was white on the edge of her hoof. She noticed it over supper. It would have come off with water, and she sat and looked at it instead, and tried to decide whether she was keeping it as a medal or as evidence.
        """
    closing from Twilight when wronged(Spike, by Rarity)
        """
        There was a procedure for most things, and Twilight went through it. First, establish the facts. She had the facts. Second. It was past midnight when she counted back, and found that she had written down second four times.
        """
    closing from Twilight when happened ask_after(Twilight, Spike)
        """
        Twilight had had it on her list: ask him how it went. She had asked. She drew the tick, and it was a good one, and she sat over it for some time with the pen up. There was no mark that she knew of for having been told less than there was, and being glad to have it.
        """
    closing from Twilight
        """
        Twilight had it on her list: ask him how it went. In the evening, with so much else undone, she moved it to the next day by means of an arrow. It was no trouble at all. That was what the margin was for.
        """
    closing from Pinkie when wronged(Spike, by Rarity)
        """
        Pinkie Pie shut the shop early. She wiped the counter down and she put up the chairs. It was a perfectly ordinary thing to do, and all along the street people came to their windows.
        """
    closing from Pinkie when happened ask_after(Pinkie, Spike)
        """
        Pinkie Pie told it to the yeast that night, all that there was, and did the voices. There was a bit in the middle that she'd only seen, and nobody had told her. She did that one with the lid on.
        """
    closing from Pinkie when owes(Spike, to Pinkie) = Visit
        """
        There was one doughnut left at closing. Pinkie put a glass dome over it and a card against the dome, and on the card she put SPIKE. She thought of putting WHEN. But he had promised, and you don't put a date on a promise, it makes it look like cheese.
        """
        """
        "He'll be by," Pinkie told the doughnut at closing time. She laid it by the window, where it could see the street, and turned the sign round, and put out all of the lamps but one.
        """
    closing from Pinkie when tasted(Doughnuts)
        """
        So they were GOOD. Pinkie Pie told the till about it, and the cat from next door, and a gentleman who had come in for a loaf. It was the biggest news in town that day, as far as anybody at Sugarcube Corner ever heard.
        """
    closing from Pinkie
        """
        Nobody came in all that day who could tell a sapphire from a sprinkle. Pinkie ate one herself in the end, to be fair to it, and broke nothing that showed.
        """
    until P16

test "without the mask there is no quarrel"
    given facade(Rarity) = 0
    expect never P9 within chapter 1

test "if he tells nobody, nobody storms in"
    forbid confide(Spike, _)
    expect never P15 within chapter 1
    expect P13 within chapter 1

test "without her apple the tea goes differently"
    forbid give_thanks(Applejack, Spike, Apple)
    expect never P8 within chapter 1

test "if she knew whom he loves she would not say that he changed"
    given believes(Rarity, love(Spike)) = Rarity
    expect never P10 within chapter 1
