# Pinkie's side of the counter.

tell promise_visit(Spike, Pinkie)
    from Pinkie when owes(Spike, to Rarity) = Help
        """
        "I'll look in after," said Spike. "When I'm done over there."

        "And you'll tell me everything."

        "There won't be any everything. It's hems."

        "You'll tell me every hem," said Pinkie, and made him swear it on the rolling pin. He put two fingers on it. It's a thing that shows you if a person is shaking, a rolling pin is. It went all the way along the counter and off.
        """

tell walk(Spike, SugarcubeCorner, MainStreet)
    from Pinkie when at(Pinkie) = SugarcubeCorner and tasted(Doughnuts) and owes(Spike, to Rarity) = Help
        """
        He had sugar on his chest, a whole ring of it. Pinkie saw it as he turned in the door, and had her mouth open to say so. It looked so nice there. It looked like what you'd be given for being brave.

        So she didn't say. That made two things. The other was about Rarity, who used to come in by the yard and eat the broken ones, standing up, and tell you who had been sick at the opera; and now when you waved to her she bowed. You could have told that to Spike. You could have put it in a rhyme, and it would hardly have weighed anything.

        She watched him down the street until he was a hum. Afterwards she iced a bun. It was a good, tall bun by the time that she thought to look at it.
        """
        """
        The bell went, and he was gone. Pinkie counted up what was left, and it was one plate, no doughnuts, and a chair that had had a dragon on it.

        She sat down on the chair. It was still warm. From there you could see right out of the window and up between two chimneys, to where there was one gold knob on somebody's roof, about as big as a pea. He had sat there and chewed with his head on one side. She had thought that it was the salt.

        "Oh," said Pinkie. She turned the chair to the oven, to see how that would be; and she looked at it like that for a bit, and turned it back.
        """

# He comes by again.

tell look_in(Spike, Pinkie)
    from Pinkie when happened comfort(Pinkie, Spike)
        """
        "This is me coming by," said Spike. "I said I would."

        So he had. Pinkie gave him the chalk, and he went and put a tick against himself on the slate; and he pressed so hard that the chalk broke. He asked if there was anything that wanted carrying. There was flour.
        """
    from Pinkie when believes(Pinkie, wronged(Spike, by Rarity))
        """
        "I said that I'd come by," said Spike, "so this is me. By." He was looking at the counter, at about where the rolling pin was. "It was only hems," he said.

        Pinkie knew what it had been. She had a thing to say about it that was nearly a whole song, and she looked at him, and put up the flap, so that he could come round to the side with the stool. He sat there till the next tray was done. He told her when it smelled ready, and it was.
        """
    from Pinkie
        """
        "You said AFTER," said Pinkie, "and it's after!" She had kept him one. She'd had to tell three people that it was a paperweight.

        Spike said that it was as good as the others. He ate it slowly, looking out at the street; and when she asked for every hem, he said that there hadn't been so many as all that.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        It came back to Spike that he was expected here. He had promised it, to come by and tell her how it went, and it was about the only part of the day that could still be done as it was meant. "So I've come by," he told Pinkie.

        She did not ask how it went. He'd had an answer ready, and didn't know where to put it. She gave him a bowl to hold, and he held it, {if wounded(Spike): in the crook of the good arm | against his chest}, while she put one thing after another into it and told it what each of them was.
        """
    from Spike
        """
        "I said I'd look in," said Spike. Pinkie said that she had known he would, she had told the yeast. Now she wanted all of it, from the stairs on. There turned out to be very little of it that one could tell in a shop. He told her about the stairs.
        """
    "Spike told Pinkie that this was the visit which he had promised, and stayed for as long as it takes to be asked how it went, and to say."

tell look_in(guest, host)
    "{guest} had said that {guest.she} would look in on {host}, and now {guest.she} had."

opening at SugarcubeCorner from Pinkie
    "DOUGHNUTS, it said on Pinkie's slate, and under that, SAPPHIRE, and under that was a space for who they were for. There was only one person in town who could eat them. She hadn't put him in, because she wanted it to be a surprise for the slate."
    "Pinkie had sung to the yeast since four. You had to, it was living, and nobody else had told it anything all night. Now the shop was warm up to the rafters, and she had done all the verses she knew and three that she didn't."

# Three in the square, with nothing said.

tell teleport(Twilight, _, Square)
    from Applejack when at(Applejack) = Square and at(Spike) = Square and turned_away(Twilight, from Rarity)
        """
        Twilight came down so close to the scale that it dipped. Nobody laughed. She looked at Spike, and Spike looked at his feet, and there they were: three folks in broad day, every one with a thing not to tell the other two.

        "It's mild," said Twilight, by and by.

        "It is," said Applejack.

        Spike said it might rain. There wasn't a cloud. He put out his good hand, and moved the basket in under the awning for her, out of the wet.
        """

tell walk(Twilight, MainStreet, Square)
    from Applejack when at(Applejack) = Square and at(Spike) = Square and turned_away(Twilight, from Rarity)
        """
        Twilight came on foot. Applejack could not call to mind when she had last seen that. She walked in among the stalls like anybody, and fetched up next to Spike, and stood as you do by somebody who is waiting on the same cart. He shifted over, so she would have the shade.

        "I might have an apple," said Twilight.

        Applejack gave her one. She gave Spike one. She took the next herself, because of how it looked; and they stood there, all three of them, and held them.
        """

# Whoever has heard how he bears it may go and see.

tell comfort(Pinkie, Spike)
    from Pinkie when owes(Spike, to Pinkie) = Visit
        """
        "You said you'd come by," said Pinkie, "and you hadn't, so I've come by. It's the same visit. I only carried it to the other end."

        She had a joke for it. It was a good one, it had a duck in it; and she looked at Spike, and put the duck away.

        So she sat. Sitting wasn't a thing she did, there's generally something to sit on the edge of. She leaned on him wherever he was nearest and she said nothing, and said it as well as she could, and after a bit there was the other weight, leaning back.
        """
    from Pinkie
        """
        Spike was being all right. He did it very well, he had the voice and everything, and Pinkie let him get through to the end.

        "That's the sign you put up," she told him. "When it says Back Soon, and the blind's down. I've got one of those."

        "What does yours say?" said Spike.

        "It's got balloons on."

        He made a noise with his nose. It wasn't a laugh, you couldn't have iced it. But it was what goes in the bottom of the tin, to make a laugh on.
        """
    from Spike
        """
        It was Pinkie, and her mane had come down. Spike had been going to say that he was fine. He looked at the mane, and there did not seem to be any use in it.

        "I didn't bring you anything," said Pinkie. "I was going to. I had the lid off. And I thought, he'll say thank you."

        He would have. He'd have had to sit up, and eat it as well. "Thank you," said Spike; and it turned out that he could still laugh, if it was got at from the side.
        """
        """
        She did not bounce. Pinkie Pie came up to him as other people do, one foot and then the next, and sat down. "I'm only going to be here," she told him. "You don't have to do anything about it."

        He had never known her be in a place for so long and leave it as it was. Once she moved, and it was to get her shoulder further in under his arm, where it was holding something up that he had thought he was holding up himself.
        """
    "Pinkie Pie sat down by Spike and told him nothing funny, and he put his head on her shoulder, which was a good way down."

tell comfort(Pinkie, Rarity)
    from Rarity when in_facade(Rarity)
        """
        Pinkie Pie had put both forelegs round her neck, with flour on them. One stood it. One looked for something to rest one's eyes on, over the top of that dreadful mane; and after a time one was holding on to it.
        """
    from Rarity
        """
        "You've got no lashes on," said Pinkie Pie. "You look like you."

        Rarity had kept up very well until that. "I look like a boiled egg," she said.

        "I know. I missed it."
        """
        """
        "Budge up," said Pinkie Pie, and sat down against her. She was warm all along that side, as people are who stand near ovens. She asked no questions. Rarity had an answer to every one of them, laid out in order, each worse than the last, and it was quite some time before she understood that she would not be called upon.
        """
    from Pinkie
        """
        Nobody had ever told Pinkie what you do when it's the person who did it. You would think that there'd be a rule. But it was crying, and Rarity was only what it had on the outside, so she did what she did with crying. She had a good big shoulder. There was room on it for all sorts.
        """
    "Pinkie Pie did not ask Rarity whose fault it was. She held on to her until she was done."
