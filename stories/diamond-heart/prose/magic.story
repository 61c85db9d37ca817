# Ways by magic, in general.

tell teleport(Twilight, _, to)
    from Spike when wronged(Spike) != nobody and at(Spike) != to
        """
        "Twilight, don't," said Spike. But the air had already clapped to, and there was nobody in it, and a little purple smoke.
        """
        "She was there, with her jaw set, and in the next instant she was not. Spike knew where a person goes who leaves with a face like that, and he could not get up."
    from Twilight
        "Twilight shut her eyes, was for an instant nowhere, and opened them at {to}."
        "It was eleven hundred paces, or one spell. Twilight took the spell. {To} came up around her and steadied."
    from Spike when at(Spike) != to
        "With a pop as of a very large cork Twilight was no longer there. She had not said where she was going."
    "There was a pop, as of a very large cork, and Twilight was at {to}."
    "Twilight's horn took light. When it went out she was at {to}."

tell teleport(who, _, to)
    from who
        "{who} went without crossing anything between. It was cold there, for as long as it lasted, and after it came {to}."
    "Light folded itself around {who} and opened again at {to}."
    "{who} went to {to} the short way, by magic."

tell teleport_with(Twilight, friend, Workroom, _)
    from Rarity when turned_away(Twilight, from Rarity)
        """
        They went as they had come, without the stair. The light shut. A little heap of dust from the road lay in the middle of the boards, four-cornered, where the two of them had stood.
        """
        """
        Twilight put out a hoof, and not towards Rarity, and {friend} took it. There was the bang. It blew out the pilot of the iron, and in the stillness one could hear that go tick, tick, getting cold.
        """
        """
        There was nothing further. They had looked at each other, not at her, as people do when they leave a sickroom; and the light came round them and took them off. It was done quite softly. Rarity had rather counted on the bang.
        """

tell teleport(Twilight, Workroom, _)
    from Rarity when turned_away(Twilight, from Rarity)
        """
        Twilight went in a flash, and the flash stayed on in the eye for a time after her, green where she had been violet. Rarity watched it until it was no particular shape.
        """
        """
        "Goodbye," said Twilight, who had been well brought up. She seemed to hear it. Her face went small, and there was a pop, and the patterns settled on the table one by one.
        """

tell teleport_with(Twilight, friend, _, to)
    from Spike when at(Spike) != to
        "Twilight's horn lit up, and she and {friend} were drawn out thin and were not there."
    from friend
        "Twilight's magic got {friend} round the middle, like stepping into a bath the wrong way up. It let go at {to}."
    from Twilight
        "Taking somebody along was arithmetic, chiefly: two weights, and one wish to arrive. Twilight did it in her head, and set {friend} down beside her at {to}."
    """
    "Hold tight," said Twilight, and {friend} did, and the next thing there was was {to}.
    """

tell teleport_with(who, friend, _, to)
    from friend
        "There was a lurch, and a light seen through the eyelids. When {friend} looked, {who} had brought {friend.her} to {to}."
    "{who} took {friend} along by magic, and they came out of the air at {to}."
    "Where {who} and {friend} had been there was a ring of singed air, and they were at {to}."
