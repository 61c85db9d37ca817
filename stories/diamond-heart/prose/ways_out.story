# Out to the farm and to the wood, and where they are when a scene begins there.

tell climb(Twilight, Square, Farm) "The road out to the farm goes by between hedges. Twilight had never noticed that it had a bend."
tell climb(Pinkie, Square, Farm) "Pinkie went out along the farm road at a walk. There were puddles, and she went round them."
tell climb(who, Square, Farm) "{who} took the road out to Sweet Apple Acres."
tell climb(Applejack, Farm, AppleKitchen)
    from Applejack before when happened settle_affairs(Applejack, _)
        "There was straw on her when she came back up to the house, and one of the hens had come along. Applejack wiped her feet. She did it at her own door every day of her life, and it took some doing."
    before when happened settle_affairs(Applejack, _)
        "Applejack came back up from the barn, with the hat on that she kept for going to market."
tell climb(Pinkie, Farm, AppleKitchen)
    from Pinkie before when happened settle_affairs(Pinkie, _)
        "All aboard, she'd told the buns. Pinkie went back up to the house. It felt odd to have her hooves so empty."
    before when happened settle_affairs(Pinkie, _)
        "The cart stood ready in the yard, and Pinkie Pie was back in the kitchen, with some sugar on her that had not gone in."
tell climb(who, Farm, AppleKitchen)
    "Past the barn, and up through the trees, was the house. {who} went in at the kitchen, as everyone did."
    "{who} came up through the orchard to the kitchen door."
    "There was smoke from the kitchen chimney. {who} went up towards it, under the blossom."
tell climb(who, AppleKitchen, Farm)
    "{who} went down through the orchard to the barn."
    "{who} went out, and down between the trees."
tell fly(who, _, AppleKitchen)
    "{who} came down in the yard, and the hens made way."
    "{who} landed on the porch at the farm, and wiped {who.their} feet."
tell fly(Fluttershy, Cottage, AppleKitchen)
    from Fluttershy before when happened settle_affairs(Fluttershy, _)
        "They had all wanted to be told goodbye, down to the snails. She flew back with a small wet patch on one shoulder, from somebody's nose."
    before when happened settle_affairs(Fluttershy, _)
        "Fluttershy was back before anybody had begun to look for her. There was duckweed on her. She had the list no longer; it was nailed, it turned out, to Discord."
tell fly(Dash, _, Cottage)
    "There's a house by the edge of the wood with a bird table at every window. Rainbow Dash came down among the hens."
    "Rainbow Dash went over to Fluttershy's without touching the ground."
tell fly(who, _, Cottage)
    "{who} flew home over the wood."
    "{who} flew across to the cottage."
tell fly(who, Cottage, MainStreet) "{who} came in over the roofs and down into the main street."
tell walk(who, _, Cottage)
    "It is a long walk to Fluttershy's, and the last of it is over stepping stones. {who} counted them."
    "{who} went out by the wood, to the cottage."
tell walk(who, Cottage, _) "{who} walked back into town from the cottage."

opening at AppleKitchen from Applejack when daylight
    "The kitchen at Sweet Apple Acres had seen weddings, and a wake or two. Applejack had scrubbed down the table till the grain stood up."
opening at AppleKitchen from Applejack when daybreak
    "There was a lamp lit at the farm. The rest of the house was asleep, the old lady overhead and the young one across the landing, each on her own note."
opening at AppleKitchen
    "The Apples' kitchen has a long table, and room at it for whoever comes."
    "They were in the Apples' kitchen, where the clock is always five minutes on, so as to be up before the day."
opening at Cottage
    "At the cottage everything had been fed once, and thought that it had not."
    "By the edge of the wood it was already noisy. There were young in all the boxes."
opening at MainStreet from Dash when daylight and not happened will_run(Dash, _)
    "There was one cloud over the main street, by rights somebody ought to have cleared it, and she was asleep on it."
opening at Kitchen
    "The kitchen of the castle is below the stairs. It has one window, at the height of people's shoes."
opening at SugarcubeCorner from Pinkie when daybreak
    "The ovens had been going since three at Sugarcube Corner. There was one tray that nobody had ordered."

# What comes of going by what one thinks that others think; and where Twilight gets to at a step.

tell attempt say_sorry(who, to)
    """
    "I'm sorry," said {who}. {To} looked quite blank. "What for?" {to.she} said.
    """
    "{who} had got ready to beg {to's} pardon. It turned out that there had been nothing on the bill."
    """
    "About before," {who} began. {To} shook {to.their} head, and that was all that was said of it.
    """

tell teleport(Twilight, _, MainStreet)
    from Twilight before when believes(Twilight, goes_after(Spike, Rarity)) and happened read_letter(Twilight, Note)
        "Twilight was in the main street, with both hooves on the same cobble. She had meant to think where to go before she went."
tell teleport(Twilight, MainStreet, Square)
    from Twilight before when happened send_round(Twilight, _, _)
        """
        That was done. It left her standing in the street with nothing to hold. She could go as far as the square in one, and beyond that it was warded, for the sake of the trees; she'd put up the ward herself, and been thanked.
        """
        """
        She did the square in a blink and had to stop. No farther than that by magic, not with the orchards where they were. Twilight looked at the farm road, the whole brown length of it, and started.
        """
