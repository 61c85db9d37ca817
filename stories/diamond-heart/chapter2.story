# The second day, from the middle of the morning into the night.

fact past_eleven as "it was past eleven at night"

# Twilight has asked them all to breakfast, for Spike's sake, and they have shut up for the day; the night that lies between is nobody's to see.
happening next_morning at 10:46 on day 2
    effects
        morrow
        till_asleep := 734
        for every x: character
            sleeps_on_it(x)
        for every x: character where x != Rarity
            at(x) := MapRoom
            day_off(x)
            asked_in(x) := MapRoom
            for every y: character where owes(x, to y) = Visit
                owes(x, to y) := nothing     # they have sat there together since eight
        for every x: character where x != Rarity
            believes(x, grievance(Spike, against Rarity)) := grievance(Spike, against Rarity)
            for every y: character where y != x and y != Rarity
                believes(x, believes(y, grievance(Spike, against Rarity))) := grievance(Spike, against Rarity)
        believes(Rarity, at(Twilight)) := MapRoom
        believes(Rarity, at(Spike)) := MapRoom
    observing x: x != Rarity

# Whoever has given up her work, and has no face left, has packed by now.
happening packs at 10:46 on day 2
    effects
        if post(Rarity) = nowhere and facade(Rarity) = 0
            leaving(Rarity)
            repents(Rarity)
            goes_for(Rarity, Herself)
    observing x: x = Rarity

# A breakfast can be made to last till noon, and no longer.
happening breakfast_is_over at 12:01 on day 2
    effects
        till_asleep := 659
        for every x: character
            asked_in(x) := nowhere

# There are cows, and loaves for tomorrow, whatever has been.
happening evening_work at 17:30 on day 2
    effects
        till_asleep := 330
        post(Applejack) := Farm
        not day_off(Applejack)
        not day_off(Pinkie)

happening nightfall at 21:00 on day 2
    effects
        till_asleep := 120
        regret_sets_in()
        for every x: winged where bent_on(x, Rarity)
            rues(x, about Rarity) := 0       # who means to go after her has not let her go
    observing nobody

happening dead_of_night at 23:00 on day 2
    effects
        past_eleven
        till_asleep := 0

chapter 2 "Departing"
    starts day 2 10:46
    opening """
        It had rained in the night, not much, and stopped. By the middle of the morning the whole of Ponyville was drying. There was steam on the roofs, and people had put out their chairs.
        """
    follows P16
    goal bent_on(Spike, Rarity)
    point of view Rarity, Spike, Applejack, Twilight, Pinkie
    beat D1 "The stair" when at(Rarity) = Corridor and laughed_at(Rarity)
    beat D2 "What do you want" when at(Rarity) = MapRoom and happened ask_business(Twilight, Rarity)
    beat D3 "Before everybody" when believes(Spike, leaving(Rarity)) and believes(Spike, repents(Rarity))
    beat D4 "Where" when believes(Spike, goes_for(Rarity, Herself))
    beat D5 "What there was left to say" when believes(Spike, love(Rarity) = Spike) after D3
    beat D6 "The road" when departed(Rarity) after D3
    beat D7 "From the balcony" when bent_on(Spike, Rarity) and believes(Applejack, bent_on(Spike, Rarity))
    beat D8 "Each apart" when happened rue_to(Applejack, Rainbow, Rarity) and happened blame_oneself(Pinkie, Rarity)
    ending stayed "She stayed" when happened stay_on(Rarity, _)
        """
        The bag was carried back down the hill by somebody else. It was no weight. Everyone remarked on that, several times, and on the weather; and nobody asked yet what would be done about the rest of it. There was going to be a good deal of rest.
        """
        from Rarity
            """
            She had been ready to be sent away. She'd had it cut out and pinned; it would have fitted. And here was this other thing, in no size at all, that they had simply put about her shoulders, and Rarity sat in it with her hooves together. She would have to find out who she was in a place where everybody thought that they knew. It would take longer. There would be soup.
            """
        from Spike
            """
            She was staying. It had been asked and answered in about as long as you need to pass the butter. Spike picked up her bag, so as to have something to carry, and found that he had no idea where it went.
            """
    ending gone_by_morning "Gone by morning" when morrow and away(at(Rarity)) and not happened walk(Rarity, BoutiqueDoor, Square) and not happened own_before_all(Rarity, _) and not happened climb(Rarity, _, _)
        """
        She had gone. There was a key under the pot with the geraniums. It was Spike who looked there, as anyone would look there first, and he went through the house with it in his hand, calling, not loud. Nothing had been left for him. She had seen to that; she'd taken away even the mark on the table.
        """
        from Rarity
            """
            One could not have said that she was running away. She had on a good coat, and walked. By the middle of the morning she had met nobody whom she knew for so long that she tried saying it aloud, to a cow. "I beg your pardon," said Rarity. It went quite well. It was only that it had been somebody else's.
            """
        from Spike
            """
            They told him at breakfast that her shop was shut. He went and saw. Spike sat down on the third stair, the one that he used to leave out, and listened to what sort of day it was. She did not love him. It was as plain as it could be; you would not go without a word from anyone you loved.
            """
    # She has got as far as the stair, or the door, and they have not seen her.
    ending turned_back "At the door" when away(at(Rarity)) and happened climb(Rarity, Castle, Stair) and not happened own_before_all(Rarity, _)
        """
        There were hoofprints on the carpet, in the long corridor, going towards the map room as far as the door, and coming back. The pile was deep and took some time to rise. By evening one could no longer have told.
        """
        from Rarity
            """
            It had been a brass handle with a lion on it. She had that to take along: how cold it was, and that it had turned a little way by itself, as they do when somebody is just about to come out. She had been half way down the stair by then. Whoever it was, they might only have wanted air.
            """
        from Spike
            """
            About eleven he had thought that there was somebody outside the door. He got up and looked, to be doing something. There was nobody. It smelled of lavender water in the corridor, but it always had, she'd chosen the carpet.
            """
    ending no_farewell "Without a word" when away(at(Rarity)) and not happened own_before_all(Rarity, _)
        """
        It was on the Thursday that somebody thought to try the door. The card had slipped down in the window. She had gone off early one morning with a bag, it turned out, and the milkman had had the whole of the conversation. "Good morning," she had said.
        """
        from Rarity
            """
            They would be told by the milkman. Rarity went by the last house, and was sorry for it, in a general way; there had been a speech. But a speech wants somebody in front of it. She had stood before that empty pitch in the square, and all at once it had seemed to her that nobody in the world was waiting to hear.
            """
        from Spike
            """
            Nobody had seen her go but the milkman, and he had not been asked to say anything. Spike thanked him. It was the only thing that he had wanted to know, whether there had been anything to say.
            """
    # The day is over, and it has not come out as far as that.
    ending night "The end of that day" when past_eleven
        """
        The lamps went out one by one. It had been a long day, and had begun with breakfast. Wherever there was somebody awake, they had thought of a word that would have done, and it was too late to go and tell anyone.
        """
        when not away(at(Rarity))
            """
            Toward midnight there was still a light in the town that need not have been there, and a bag behind a door, strapped. It could be done tomorrow. There is always a tomorrow until there has been one.
            """
        from Spike when departed(Rarity) and not believes(Spike, love(Rarity) = Spike)
            """
            She'd asked his pardon, and he had not said a thing, and she had gone. It was all square. Spike lay on his back and looked at the ceiling, which had stars on it that Twilight had put there when he was small. She had been sorry. You can be sorry about somebody without its being for love; he was sorry himself about a great many people. There was no reason that he could find to get up.
            """
        from Spike when departed(Rarity)
            """
            The window was open on the road. Spike had gone to bed, since that's what there is, at the end of a day. He lay with his eyes open and his mouth a little open, as one lies who has been told something, and is still being told it.
            """
        from Rarity when away(at(Rarity))
            """
            A farmer had let her have the hay loft. He had not asked for anything but that she shouldn't smoke. It pricked, and there were stars between the boards, and nobody within ten miles could have said what she was like. Rarity lay with her head on six colours of thread. She had thought that it would feel like freedom; it was only very quiet.
            """
        from Applejack when departed(Rarity)
            """
            Applejack slept with her boots by the bed. She couldn't have said what for.
            """
        from Twilight when departed(Rarity)
            """
            She put down the date, and beneath the date, what had been done. It was a very short list, for so much.
            """
        from Pinkie when departed(Rarity)
            """
            She'd iced a cake. It said SORRY on it, and she did not know who should have it, so she left it in the window for whoever it fitted.
            """
    closing from Rarity when away(at(Rarity))
        """
        There was a barn, and a farmer's wife who looked at her for some time and fetched a blanket. It was grey, with a darn in the corner. Rarity sat up in the straw with a candle end and looked at how it was done. It was very fine work, over and under, by somebody who'd had no notion that anyone would ever look; and when she had seen it all she turned it about, so as to have it by her face.

        She did not know who she was. She'd thought about it for eleven miles. But she had said four words to somebody that morning, that were as true as that darn, and it was she who had said them. One might begin there. One had begun with less.
        """
    closing from Spike when bent_on(Spike, Rarity)
        """
        He made his bed before he had slept in it. There was a heel of bread in a napkin, and the map, and a letter that had so far got as far as Dear Twilight. Over the plain it was so clear that you could have counted the wells. Spike sat in the window with his wings shut, and waited for it to be the sort of time at which nobody is awake.
        """
    closing from Spike
        """
        It was late when they left him to himself. He had dried all the cups there were. He lay down, and after a while got up again, and shut the window towards the road, because of the draught.
        """
    closing from Applejack
        """
        She heard the clock go eleven, and one, and she heard it go three. Along about then there's generally a wind that gets up, off the orchard. Applejack lay and listened at it. It sounded for all the world like somebody a good size going over, high up, and trying to do it quietly.
        """
    closing from Twilight
        """
        She had moved the chair back, and stood behind it with both hooves on the rail. There were six. Twilight counted them over. It was a thing she did to get to sleep; and tonight each time that she had come to the end of them there was one with nobody in it, and she began once more from the other side.
        """
    closing from Pinkie
        """
        In the morning there would be buns. Pinkie Pie shaped them in the dark, by feel. It came to her somewhere in the second dozen that she was packing: so many for a day, and so many over, in case. She went on. It did not seem like the sort of thing to interrupt.
        """
    until D8

# How things stand where P16 has come about, for tests that begin, for time's sake, with the second morning.
change first_day_as_told()
    facade(Rarity) := 0
    post(Rarity) := nowhere
    dignity(Rarity) := 0
    burden(Rarity) := 6
    served(Rarity)
    not thirsty(Rarity)
    broken(Mirror)
    swept(Mirror)
    wounded(Spike)
    hunger(Spike) := 1
    mood(Spike) := 3
    set_out_to(Spike) := nobody
    owes(Spike, to Rarity) := nothing
    grievance(Spike, against Rarity) := 6
    burden(Spike) := 6
    not needs_hands(Applejack)
    not held(Applejack)
    not has(Applejack, Apple)
    burden(Applejack) := 0
    turned_away(Twilight, from Rarity)
    turned_away(Applejack, from Rarity)
    grievance(Twilight, against Rarity) := 2
    grievance(Applejack, against Rarity) := 2
    believes(Rarity, turned_away(Spike, from Rarity)) := true
    believes(Rarity, love(Spike)) := nobody
    believes(Rarity, at(Spike)) := Castle
    for every x: character where x != Rarity
        believes(x, facade(Rarity)) := 9
        believes(x, post(Rarity)) := Workroom
        believes(x, dignity(Rarity)) := 5
        believes(x, burden(Rarity)) := (if x = Pinkie then 0 else 5)
        if x != Pinkie
            believes(x, grievance(Rarity, against x)) := 6

test "she climbs, is laughed at as she thinks, is asked, owns to it, and goes; and whoever has been told that he is loved looks out her way"
    given first_day_as_told()
    expect never P9 within chapter 1
    expect D1
    expect D2
    expect D3
    expect D4
    expect D5
    expect D6
    expect D7
    expect D8

test "who has not been told that he is loved does not look out her way"
    given first_day_as_told()
    forbid kiss(Rarity, _)
    expect D6
    expect never bent_on(Spike, Rarity) within chapter 2

test "where nobody stands by who is done with her she is asked to stay, and stays"
    free
    given first_day_as_told()
    given not turned_away(Twilight, from Rarity)
    given not turned_away(Applejack, from Rarity)
    expect stayed

test "if she goes without a word he has no reason to believe that he is loved, and stays"
    given first_day_as_told()
    forbid climb(Rarity, _, _)
    expect departed(Rarity)
    expect never happened own_before_all(Rarity, _) within chapter 2
    expect never believes(Spike, love(Rarity) = Spike) within chapter 2
    expect never bent_on(Spike, Rarity) within chapter 2

test "where there has been no quarrel the book is over, and there is no second morning"
    given facade(Rarity) = 0
    expect never morrow
