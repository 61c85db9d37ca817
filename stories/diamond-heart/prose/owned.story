# Rarity tells it against herself.

tell pass_on(Rarity, hearer, Spike)
    from Rarity when happened call_barbarian(Rarity, Spike)
        """
        "I have done something to Spike," said Rarity.

        It was not how one begins. One begins with the weather, and lets it be drawn out. But she had got it over her lips and it stood there, and so she set the rest beside it: that he had said no, and that she had called him a barbarian. That she had said it was he who had changed. "I tell you," she said to {hearer}, "because you will hear it, and I'd sooner you heard it from somebody who knows that it's true."
        """
        """
        {Hearer} wished her good morning. "No," said Rarity, "don't, until I've told you." She told it in the order in which it had happened. It was quite a short story. What struck her, as she heard it go by, was how many places there were in it at which a person might have got out.
        """
    from Pinkie when happened call_barbarian(Rarity, Spike)
        """
        "I called Spike a barbarian," said Rarity.

        Pinkie waited for the next bit, where it would turn out to be a play. Rarity stood on the mat with no lashes on. There was no next bit. "I told him that it was he who had changed," she said, "and I knew that it was not."

        "Oh," said Pinkie Pie.

        She felt her mane come down. It came down a curl at a time, along both sides of her face, and she looked out between.
        """
    when happened call_barbarian(Rarity, Spike)
        """
        "It was I," said Rarity to {hearer}. "You'd better have it from me. It's Spike, and it was I who did it." She said what she had said to him, and did not leave out the tone.
        """

tell hear_out(Pinkie, Rarity, Spike)
    from Rarity
        """
        "Why?" said Pinkie Pie. She said it in the way that one asks for the salt. Her mane hung straight down, on both sides, and Rarity had seen that only twice.

        Rarity told her. She could not do it standing, it appeared; and at some point in it a bun was put before her, on a plate. "I don't deserve that," said Rarity.

        "No," said Pinkie. "It isn't for deserving. It's a bun."
        """
    from Pinkie
        """
        Pinkie asked her why. She sat down across from Rarity and put her chin on the table and asked, and listened to all of it, even to the parts that had no people in them. There was a joke about half-way down. She saw it go by. She let it.

        "I should have said something," said Pinkie when it was over. "I noticed. I notice everything, I just put sprinkles on it."
        """
    "Pinkie Pie asked Rarity to tell it to her, from the beginning, and did not say one word until the end; and people going past the window stopped to see what was wrong."
