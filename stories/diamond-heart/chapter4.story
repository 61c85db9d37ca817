# The sixth day, from dusk into the deep of the night.

# Three days on the wing, and four on the road: what they come with, and what is known of it. They are a day's flight from anybody who knows them.
happening on_the_wing at 18:49 on day 6
    effects
        for every y: wanderer where departed(y)
            for every x: winged where bent_on(x, y)
                at(x) := Sky
                weariness(x) := 2                # he loves the night
                believes(x, at(y)) := nowhere
                for every z: character where z != x
                    believes(z, believes(x, at(y))) := nowhere
    observing x: x is villager or some (y: wanderer) (departed(y) and bent_on(x, y))
happening at_the_end_of_the_coach at 18:49 on day 6
    effects
        for every y: wanderer where departed(y)
            at(y) := Tavern
            weariness(y) := 8
            if has_aim(y)
                quest(y) := 6
            for every x: villager                # they see her as she is by now
                believes(x, facade(y)) := facade(y)
                believes(x, guise(y)) := guise(y)
            for every x: character where love(x) = y
                believes(y, believes(x, quest(y))) := 2
    observing x: x is villager or x is wanderer
# What they are to each other, as far as they know it: whoever has been told is almost sure, and whoever has heard only that it was so once is not.
happening so_far_apart at 18:49 on day 6
    effects
        for every x: character where x is not villager
            burden(x) := min(burden(x), 2)
            dignity(x) := max(dignity(x), 7)     # nobody has made anybody small for four days
            mood(x) := max(mood(x), 5)
            not served(x)
            not thirsty(x)
            hunger(x) := 0
            not wounded(x)
            post(x) := nowhere
            for every y: character where love(x) = y
                dear(y, to x)
                not beholden(x, to y)
                not beholden(y, to x)
                takes_no_offence(x, at y)
                takes_no_offence(y, at x)
                grievance(x, against y) := min(grievance(x, against y), 2)   # it wears off on a long road, and each takes that for granted of the other
                not sore(x, toward y)
                sure(x, of y) := if sure_of_love(x) then 6 else 3
                if y is wanderer
                    believes(x, quest(y)) := 2   # whoever runs away is ashamed, as one takes it
            far_off(x) := not (x is wanderer and departed(x)) and not some (y: wanderer) (departed(y) and bent_on(x, y))
    observing everyone

fact late as "it was past one in the morning", not "it was not past one yet"
fact morning as "it was morning", not "it was not morning yet"

happening lamps at 19:03 on day 6
    text "The barkeeper went round with a taper. There were three lamps, and he lit one of them, and looked at the next, and thought of what oil cost."
    observing x: at(x) = Tavern
happening dark at 21:00 on day 6
    text "It struck nine on the ponies' bank, and somewhat later, and from a cracked bell, nine on the other. Shutters went. There was an hour in Dravonia at which each side counted who was in; after that whoever was out of doors was somebody's uncle, or a thief."
    effects
        not daylight
        night_falls()
        in_the_air(Dark)
    observing x: at(x) != Sky
happening draught at 21:30 on day 6
    text "A wind had got up along the river. It came in at the hole by the bed and had the candle over on its side, and the flame lay there and held on."
    effects gets_cold()
    observing x: at(x) = Room
happening ten at 22:00 on day 6
    effects
        hour_passes()
        gets_cold()
    observing nobody
happening eleven at 23:00 on day 6
    effects
        hour_passes()
        gets_cold()
    observing nobody
happening midnight at 00:00 on day 7
    effects hour_passes()
    observing nobody
happening deep at 01:00 on day 7
    effects night_deepens()
    observing nobody
happening past_one at 01:05 on day 7
    effects late
    observing nobody
happening dawn at 05:00 on day 7
    effects
        daylight
        day_breaks()
    observing nobody
happening cock at 05:01 on day 7
    effects morning

chapter 4 "The Inn"
    starts day 6 18:49
    follows F10, unread, not_all
    leaves Applejack, Twilight, Pinkie, Dash, Fluttershy          # at home, or on the road behind, and there till a later chapter
    opening """
        From Ponyville to Dravonia it is seven days on foot, or four if one has the fare for the mail coach as far as it goes. A dragon who does not sleep can do it in three. The road does not end there. It goes up on to a bridge.
        """
    point of view Spike, Rarity, Innkeeper, Barkeeper
    allow begins(Spike) between 18:50 and 18:50
    beat H1 "On the wing" when at(Spike) = Sky
    beat H2 "The bridge" when at(Spike) = Fields
    beat H3 "Inside the gates" when at(Spike) = BridgeStreet
    beat H4 "Four bits" when holds(Spike, Key) and slighted(Spike, by Innkeeper)
    beat H5 "At the table" when together(Spike, Rarity) and together(Rarity, Scarred) after H4
    beat H6 "No" when imposition(Rarity, by Scarred) >= 3 or imposition(Rarity, by Straw) >= 3
    beat H7 "In between" when shielded(Rarity) = Spike
    beat H8 "The window" when dead(Scarred) and died_by(Scarred) = Spike
    beat H9 "The way back" when at(Spike) = Inn and at(Rarity) = Inn and dead(Scarred)
    beat H10 "Not to fetch you" when goes_with(Spike, with Rarity)
    beat H11 "Iron" when happened see_to_oneself(Spike, Bar) or happened see_to_wound(_, Spike, Bar)
    beat H12 "Believed" when sure(Spike, of Rarity) >= 8 and sure(Rarity, of Spike) >= 8
    beat HA "Somebody asks" when reckoned(Fall)
    beat H13 "A draught" when under_wing(Rarity, of Spike) and heavy(Spike) = 0 and grievance(Spike, against Rarity) = 0
    beat H14 "Not tonight" when haunts(Birthday, Spike) and lets_lie(Rarity, of Spike)
    ending H15 "Stay" when late and asleep(Rarity) and (keeps_watch(Spike, over Rarity) or bides(Spike, with Rarity)) and in_keeping(Rarity)
        """
        The candle was out. In the room over the Gentle Dragon there were two people breathing, out of step, and then for a while in step; and the river went by below, on its way from one country to the other.
        """
        from Spike when dreamt(Rarity) = Family
            """
            In her sleep she laughed. It was not any laugh he knew. "No, the blue one's his," said Rarity, quite distinctly, to somebody small; "you had it last." She moved over, as one does to make room.

            Spike lay and held on to his piece of the quilt. He would have given a good deal to know who it was that had the blue one. {if owes_amends(Spike, Innkeeper): At six there was a grave to be dug. The | The} moon had gone on from the hole in the wall. He thought that he could feel somebody sit down, in there, on her side, and turn up a lamp.
            """
        from Spike
            """
            She slept. Her hoof had come open. {if owes_amends(Spike, Innkeeper): At six there was a grave to be dug. | Nobody had come up the stair.} He was very tired, and it stood by the grate, and neither of them had stirred for an hour; and it seemed to Spike that there was a light on somewhere, behind all that, as there is under a door when the others are still up.
            """
        from Rarity
            """
            There was a house, with the lamps lit. She'd been afraid that it would be the wall. Rarity went up the path in her good shoes, and there were voices, and a very small one among them which wished to know whose was the blue.
            """
    ending turn_about "Turn and turn about" when late and asleep(Spike) and keeps_watch(Rarity, over Spike)
        """
        The candle was out. In the room over the Gentle Dragon somebody slept, and somebody had said that she would not.
        """
        from Rarity
            """
            He had gone off like a lamp, in the middle of a word. Rarity sat with his head on her knees. It was astonishingly heavy, for what went on in it. {if owes_amends(Spike, Innkeeper): At six there was a grave to be dug; she would go up with him, and carry the water. | Nobody had come up the stair.} There were things in the corner by the grate, his and hers. She looked at them as she had looked at duchesses, and took up another hem.
            """
        from Spike
            "It was in there, as it always was. It had come to the door. But there was somebody white, on a stool, who'd got her sewing across her knees, and told it that he was not at home."
    ending home "The road back" when morning and goes_home(Rarity)
        """
        They were on the bridge as it grew light, with their backs to the river. It is four days, if one does not hurry. She had asked if they might not hurry.
        """
    ending parted "Two banks" when morning and not together(Spike, Rarity)
        """
        Morning came up the river, and shone on the bridge, which was very large, and white, and had nobody on it.
        """
        from Spike when believes(Spike, at(Rarity)) = nowhere
            """
            He had a bed that was too short, and a key. Someone had told him the coach stopped at five; there might have been somebody on it. Spike looked over the rail at his own face, and it went on being taken away.
            """
        from Spike
            "He knew where she was. It was over there, and the sun was on it. He'd go across when he had thought of the first word."
        from Rarity
            "She had slept on a bench, with her bag for a bolster. There was nothing to be said against the bench. It was morning, and nobody knew her, and that was what she had come for."
    ending dravonia "A morning in Dravonia" when morning
        """
        Morning came to both banks at once. It does not take notice of bridges. In front of the gates they were sowing already; one heard the bell, and a cough, and a stone being thrown out of a furrow.
        """
        from Spike when owes_amends(Spike, Innkeeper)
            """
            The ash stood on a rise behind the inn. The ground was as bad as she'd said. Spike had got down to his waist by the time that there was sun in it. The old mare had brought a stool. She sat on the edge with her hat on, and did not talk; when he struck rock she pointed to where it was softer.
            """
        from Spike when dead(Scarred)
            "Somebody had put boards across the window. He could see them from here. It had been nobody's business, so far, and he had waited for whose it was the whole night."
        from Spike when goes_with(Spike, with Rarity)
            "“North?” said Spike. “I don't know,” said Rarity. She was putting up her plait. “It's that way that the birds are going.” He took her bag, and she looked round to see whether he'd got it."
        from Spike
            "They had sat up, in the end. It had not been said, whatever it was; there had always been somebody at the next table. She was asleep with her cheek on the wood. He had put his wing between her and the door."
        from Rarity when goes_with(Spike, with Rarity)
            "He was at the window with the map. “It stops here,” said Spike, “so it can't be wrong.” She had not been so frightened of anything, or looked forward to it so, since she cut her first sleeve."
        from Rarity
            "It was quite light, and he was there still. She lay and took that in. One ought to say something, and one would; there was bread, she could smell it."
    closing from Innkeeper
        "She had not gone to bed. She trimmed the lamp, and put that where he'd see it, coming over the bridge, before she recollected."
    closing from Barkeeper
        "He nailed up the window. It took six boards."
    until H15
