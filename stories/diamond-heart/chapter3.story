# The third day, from before it is light.

# Where they have slept, and what the night has left of what they were sorry for. Nobody's work waits yet.
# It is seen by whoever comes in with this chapter too: they know nothing else of who lives where, and who has gone.
happening third_dawn at 04:40 on day 3
    effects
        not evening
        at(Spike) := SpikesRoom
        unmade(Spike)
        at(Twilight) := MapRoom
        for every x: character where x = Twilight or x is newcomer
            asleep(x)                            # Twilight with her head on the table
        at(Applejack) := AppleKitchen
        at(Pinkie) := SugarcubeCorner
        at(Dash) := MainStreet
        at(Fluttershy) := Cottage
        at(Rainbow) := nowhere
        littered(Kitchen)
        not laid(MapRoom)
        for every x: character
            post(x) := nowhere
            for every y: character where x != y
                not beholden(x, to y)
        for every x: newcomer
            for every y: character where x != y
                fond(x, by y) := 7
                fond(y, by x) := 7
                trust(x, by y) := 7
                trust(y, by x) := 7
        for every x: newcomer                    # they have sat at that table, and know what was done to whom
            for every y: wanderer where departed(y)
                for every hurt: character where hurt != y
                    believes(x, grievance(hurt, against y)) := grievance(hurt, against y)
                    for every z: character where z != x and z != y
                        believes(z, believes(x, grievance(hurt, against y))) := grievance(hurt, against y)
                        believes(x, believes(z, grievance(hurt, against y))) := grievance(hurt, against y)
        dear(Twilight, to Dash)
        dear(Dash, to Twilight)
        fond(Dash, by Twilight) := 10
        fond(Twilight, by Dash) := 10
        for every y: wanderer where departed(y)
            leaving(y)
            at(y) := at(y)
            rues(Dash, about y) := 1
            rues(Fluttershy, about y) := 2
            for every x: character where x is not newcomer and rues(x, about y) >= 1
                rues(x, about y) := min(rues(x, about y), 2)
                not turned_away(x, from y)
    observing x: x != Rarity

happening first_light at 04:40 on day 3
    effects
        daybreak
        for every x: dragon
            for every y: wanderer where bent_on(x, y)
                for every z: character where same_roof(z, x)
                    let_know(z, goes_after(x, y), x) := 6
    observing x: at(x) = SpikesRoom

# Whoever has been on the wing since before it was light is a long way off.
happening far_off at 06:30 on day 3
    effects
        for every x: winged where at(x) = Skyway
            at(x) := FarSky
    observing nobody

happening sun_up at 06:50 on day 3
    effects
        daylight
        for every x: character
            not asleep(x)
    observing x: x != Rarity and not beyond_call(at(x))

happening astir at 06:51 on day 3
    effects stakes_rise(Search)
    observing x: x != Rarity and not beyond_call(at(x))

fact third_noon as "it was noon of the third day"

happening noon_of_the_third at 12:00 on day 3
    effects third_noon

chapter 3 "Fellowship of Harmony"
    starts day 3 04:40
    follows D8
    opening """
        The lamps had been put out at one, and there was no moon. In the hour before it gets light there is nothing to be seen of Ponyville but what one knows is there.
        """
    goal begun(Search)
    point of view Spike, Twilight, Applejack, Pinkie, Dash, Fluttershy
    beat F1 "A made bed" when not unmade(Spike) and lies(Note) and beyond_call(at(Spike))
    beat F2 "Where he must be" when believes(Twilight, at(Spike) = AppleKitchen) and at(Spike) != AppleKitchen
    beat F3 "The letter" when read_by(Note, Twilight)
    beat F4 "Everybody, at the farm" when runner(Dash) = Twilight after F3
    beat F5 "Told" when believes(Applejack, goes_after(Spike, Rarity)) and believes(Pinkie, goes_after(Spike, Rarity)) and believes(Dash, goes_after(Spike, Rarity)) and believes(Fluttershy, goes_after(Spike, Rarity)) after F4
    beat F6 "What Applejack saw" when believes(Twilight, foresaw(Applejack, Spike)) after F4
    beat F7 "All of them" when party(Twilight, in Search) and party(Applejack, in Search) and party(Dash, in Search) and party(Fluttershy, in Search) and party(Pinkie, in Search) after F5
    beat F8 "One who might not come back" when happened voice_dread(Dash, _, Search) after F5
    beat F9 "Asked" when betrothed(Dash) = Twilight and betrothed(Twilight) = Dash after F5
    beat F10 "They set out" when begun(Search)
    ending porridge "Porridge" when happened bid_good_morning(Twilight, Spike)
        """
        There was porridge, with currants. Nobody in the castle said much over it. It was a morning like another; and the road lay where it was, and had somebody on it, further off by the length of a night.
        """
        from Spike
            """
            He ate what he was given. From where he sat you could see the plant on the balcony, and past that the sky, and he looked at the plant.
            """
        from Twilight
            """
            He was there. He took a second helping; she saw him do it. There was really no reason why she should go on counting the spoons.
            """
    ending unread "A cake for the farm" when third_noon and not read_by(Note, Twilight)
        """
        Noon rang. Nobody had missed anyone. At the castle they took it that he was at the farm, and at the farm that he was at home; and between the two went a boy with a cake in a box.
        """
        from Twilight
            """
            She had sent the cake. On the card she'd put only With love, so that it might be for either of them. Twilight moved the mayor to four o'clock, and thought how quiet it was, and that it was a good sort of quiet, with somebody being looked after at the other end of it.
            """
        from Applejack
            """
            There was a cake come, from the castle, and nobody could say what for. Applejack set it down on the table by the saddlebag. She looked from the one to the other, and it began to come to her what it was that she was looking at.
            """
    ending not_all "Not all of them" when third_noon
        """
        At noon they were not agreed. It had been said every way that there is, and somebody had still to be asked, or waited for; and the road by now would have dust on it over whatever there had been to see.
        """
        from Twilight
            """
            Twelve. He had been gone since before it was light. She had them all, or all but one, and whichever one it was there was a reason, and each time that she went to fetch it there was another reason behind her.
            """
        from Dash
            """
            She could have been there and back. Rainbow Dash had said so, about eleven. It had not been taken as a help.
            """
        from Applejack
            """
            The saddlebag stood by the door till noon, and then somebody fell over it.
            """
    closing from Spike when beyond_call(at(Spike))
        """
        By the time that the sun was well up he had come further than he had ever been. There was a river. He did not know its name; it was marked on the map with a small blue cross, for a good place to drink, in Rainbow Dash's writing. Spike came down beside it and drank, and there in the mud was the print of a shoe.
        """
    closing from Pinkie
        """
        There were crumbs in the cart already. Pinkie did not see how, and she had been sitting on the buns.
        """
    closing from Fluttershy
        """
        She had her whistle round her neck, on its ribbon. Nobody had asked her what it was for.
        """
    closing from Applejack
        """
        It was a fine drying day, and nobody to hang a thing out. Applejack kept on walking. She had said it, out loud, and the roof had stayed on.
        """
    closing from Dash
        """
        There was a place under her left wing where the wind got in. It felt like when you've had a tooth out.
        """
    closing from Twilight
        """
        One could not put down a day such as that. Twilight turned over the page, and there was the next one, with lines on it.
        """
    until F10
