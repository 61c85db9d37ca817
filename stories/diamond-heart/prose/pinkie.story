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
