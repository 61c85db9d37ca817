# Round by the square, and back.

tell walk(Spike, Square, MainStreet)
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        """
        He turned back into the main street. It was on the way to the Boutique, if one took the way that goes around the world.
        """
        """
        Spike left the square by {if happened walk(Spike, MainStreet, Square): the side he had come in at | the side that had the dog}. A promise was not a race; it had all the morning to be kept in. He nodded to the dog, as to somebody who would not mention it.
        """
        """
        It was not that he was turning round. Spike had merely seen the corner of the little street, with the gilt showing at the end of it, and it had struck him how good the light must be just now on the other side of town.
        """
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike) and not tasted(Doughnuts)
        """
        There was that smell. It lay in the main street like a coin that nobody had picked up, and Spike went back for it.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        Spike went back up the main street. {if happened walk(Spike, MainStreet, Square): It had been a good deal shorter coming down. | Somebody had made it longer.}
        """
        """
        He kept to the wall. On the other side of the main street somebody was laughing, over a pram, and it was nothing to do with him, and he had never before had to think so.
        """
    from Applejack when at(Applejack) = Square and unwronged(Spike)
        """
        Spike went off {if happened walk(Spike, MainStreet, Square): the way he'd come | up the main street}. There are colts who have to walk up to a fence two or three times before they'll jump it. It don't do to watch. Applejack counted crates.
        """
        """
        "Forgot something," said Spike. He made for the main street, around the dog. Applejack could have told him what, it was likely his nerve, and he would not find it up there; but it's a thing a body has to go and look for.
        """
        """
        She saw him get as far as the corner for the Boutique, and stand, and turn about and go up the main street in place of it with his frill flat. Well. It'd been a year since she went down that little street herself, and she didn't have the excuse of being sweet on anybody in it.
        """
    from Applejack when at(Applejack) = Square and believes(Applejack, wronged(Spike, by Rarity))
        """
        He thanked her, and went off up the main street by himself, close along the wall. He was big enough to see from clear across the square. Applejack never had known anybody that size to take up so little road.
        """
        """
        Spike said he'd walk a while. She let him. She stood and watched till the street had closed up behind him, and she had a peck of pippins in her arms the whole time and could not have told you why.
        """

tell walk(Spike, MainStreet, Square)
    from Spike before when owes(Spike, to Rarity) = Help and unwronged(Spike) and happened walk(Spike, MainStreet, Square)
        """
        The dog was where he had been left. Spike stepped over him for luck.
        """
        """
        The square had got on without him; there were two more awnings up, and the celery was down to its last row. Spike came in at the corner like somebody who has only been to see what time it was.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        The square was full of people who knew nothing about it, and Spike came among them as you come into a room where there is singing.
        """
        """
        Somebody in the square called to Spike that it was a grand day. He looked up to see; it was. He said so, and stood at the edge of it with the stalls going round.
        """
    from Applejack before when at(Applejack) = Square and unwronged(Spike) and happened walk(Spike, MainStreet, Square)
        """
        Here was Spike back, over the tops of the awnings. Applejack found that she had put a hoof up to her hat, and so she took it off and knocked the dust out, as there had to be some reason.
        """
        """
        Round came Spike, past the well. The dog did not get up for him any more. Nor did Applejack; but she shoved a crate along with her hip, so there'd be a place to stand.
        """

tell walk(Spike, Workroom, BoutiqueDoor)
    from Rarity when at(Rarity) = BoutiqueDoor and not at_odds(Spike, Rarity)
        "The bell rang, and Spike came out into the sun beside her and stood there as if he had been sent for. Rarity gave her attention to the top of the street."
        "He came down after her. It was done very quietly, for somebody who had to do it sideways; and they stood, the two of them, one on each side of the mat, like the china dogs."
        "Spike appeared at her shoulder, or rather some way above it. He seemed to have thought of something on the stairs. It had got left there."
    from Rarity when at(Rarity) = BoutiqueDoor and at_odds(Spike, Rarity)
        "He had to come out by her; there was the one door. Spike turned himself edgeways in it, so that not so much as a wing should touch her, and was by."

tell walk(Applejack, Square, BoutiqueDoor)
    from Rarity when at(Rarity) = BoutiqueDoor and believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        Applejack was coming up the little street, in the middle of the road, with her head low, as she came at a stump. She had her eyes on the upper window. She went by so close that Rarity could smell the straw, and had not seen her; she was looking for somebody taller.
        """
    from Rarity when at(Rarity) = Square and believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        Applejack came out from behind her stall with the scale still swinging and went up toward the Boutique. It was a mare in a hurry, with a face like a shut door; and Rarity, whom she was going to see, got out of her way.
        """

tell walk(Applejack, BoutiqueDoor, Square)
    from Rarity when at(Rarity) = Square and believes(Applejack, wronged(Spike, by Rarity)) and not turned_away(Applejack, from Rarity)
        """
        Applejack came back into the square by the little street, and there was Rarity, in front of her own stall. She stopped dead, as one does for a stair that is not there.
        """
        """
        The talk round the well had stopped. Rarity turned to see why, and it was Applejack, at the mouth of the little street, with her sides going; she had plainly been all the way up there to find somebody and had found them out.
        """

tell walk(Rarity, Workroom, BoutiqueDoor)
    from Spike when at(Spike) = Workroom and in_facade(Rarity) and not at_odds(Spike, Rarity)
        """
        "One has to see about the geraniums," said Rarity, and went down to see about them. Spike stayed where he had been left. He looked at all that he could look at without moving, and there was a pencil on the floor, and he left it there, since it might be there on purpose.
        """
        """
        Rarity went by him and down. She might have been going past a chair. He could hear her afterwards, below, on the customers' side of the counter, not buying anything.
        """
        """
        She was gone from the room before Spike had seen her rise; there was a smell of violets, and the stair. He held out a hand to one of the ponyquins. "Good morning, Rarity," he said to it, quite well.
        """
    from Spike when at(Spike) = Workroom and at_odds(Spike, Rarity)
        "Rarity went out of the room with her head up. There was no hurry in it until she was past the turn of the stair."
        "The bell rang down in the shop, and that was Rarity going. It was her house. Spike had not known that you could be left behind in it."
    from Spike when at(Spike) = Workroom and not in_facade(Rarity)
        "Rarity ran down to the street for a moment; he could hear her on the stair, missing out the third."

tell walk(Rarity, BoutiqueDoor, Workroom)
    from Spike when at(Spike) = Workroom and in_facade(Rarity)
        "The third stair spoke, for Rarity as for anyone. She came up into the light, and found him in it, and seemed to go through some list in her head of what had been ordered."
        "Rarity came back to her own workroom as if into a box at the theatre. Spike stood up. He had been standing already, so there was little to see."
        "He heard her come up. She stopped, out of sight, below the turn; there was a small brisk sound, as of a face being seen to; and Rarity swept in."
    from Spike when at(Spike) = Workroom and not in_facade(Rarity)
        "Rarity came up again, out of breath, with her mane coming down, and smiled to see that there was somebody there."

tell walk(Spike, BoutiqueDoor, Square)
    from Spike when at_odds(Spike, Rarity)
        """
        The little street let out into the square, as it always had. A cabbage leaf lay there. Spike picked it up, and looked about for whose it was, and carried it some way.
        """
        """
        In the clockmaker's window every clock was of a different opinion. It was an hour since breakfast, or it had been five minutes, or it was a quarter to four. Spike came into the square and could not have told them which.
        """
        "Spike went down to the square, since it was down."
    from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
        "Spike had thought that he might come at it from another side. He went back round the corner to the square, and the Boutique stayed where it was, with its blinds half down."
        "There was nothing to be nervous of in the square. That was what it had over the little street. Spike went and stood in it."
