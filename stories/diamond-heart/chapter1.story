# Midday is when a promise for the morning has been broken.
fact midday as "it was past noon"

happening noon at 12:00
    effects midday

chapter 1 "Prologue"
    starts day 1 07:30
    goal resolved(Rarity) = Leave
    point of view Spike, Rarity, Applejack, Twilight, Pinkie
    beat P1 "He sets out to keep a promise" when at(Spike) != Castle
    beat P2 "Sapphires" when owes(Spike, to Pinkie) = Visit and tasted(Doughnuts)
    beat P3 "The boards of the stall" when happened hold_boards(Spike, Applejack)
    beat P4 "A green apple" when has(Spike, Apple) and happened confide(Applejack, Spike)
    beat P5 "The bare ponyquin" when sketched(Suit)
    beat P6 "A hand on her shoulder" when happened scold(Rarity, Spike)
    beat P7 "Tea" when errand(Spike, by Rarity) = Tea after P6
    beat P8 "Slices of apple" when served(Rarity) and happened correct_manners(Rarity, Spike) after P7
    beat P9 "No" when at_odds(Spike, Rarity) after P8
    beat P10 "Who has changed" when wronged(Spike) = Rarity after P9
    beat P11 "The mirror" when heard_truth(Rarity, from Spike) and broken(Mirror) after P10
    beat P12 "Loved" when happened take_back_love(Spike, Rarity) and not together(Spike, Rarity) after P11
    beat P13 "Her own face" when facade(Rarity) = 0 and swept(Mirror) after P12
    beat P14 "Told" when believes(Twilight, wronged(Spike) = Rarity) and believes(Applejack, wronged(Spike) = Rarity) after P12
    beat P15 "Two friends" when turned_away(Twilight, from Rarity) and turned_away(Applejack, from Rarity) after P14
    beat P16 "Go away" when resolved(Rarity) = Leave after P13

    ending over_the_tea "Over the tea" when believes(Spike, love(Rarity) = Spike) and believes(Rarity, love(Spike) = Rarity) and not exposed(Spike, to Rarity) and not at_odds(Spike, Rarity)
        """
        The tea went cold in both cups. Somebody rang at the shop door, waited, and rang again, and read the card in the window, and went away. The autumn line was due in a fortnight, and up in the workroom the ponyquin stood with nothing on and was not given a thought.
        """
    ending reconciled "Pardon" when has_pardon(Rarity, from Spike)
        """
        It was not mended. It had come apart over years, along every seam, and would have to be gone round by hand. But there was a thread in the needle, and a first stitch, and they had both pulled on it to see, and it held.
        """
    ending heard "Her side of it" when happened hear_out(Twilight, Rarity, Spike) or happened hear_out(Applejack, Rarity, Spike)
        """
        Nobody had said forgive. But it had been asked, and answered, and when Rarity's legs would not hold her any more a chair was pushed up behind them; and for a while no one told her to get up.
        """
    ending begun "A morning's work" when begun and not at_odds(Spike, Rarity)
        """
        The first dress of the autumn line stood pinned by the window. What had not been said that morning stood next to it, and was very nearly as tall, and both of them wanted finishing.
        """
    ending unsaid "Unsaid" when served(Rarity) and at(Spike) = Castle and not at_odds(Spike, Rarity) and not begun
        """
        Spike went home. To anyone who asked he said that it had been fine. He put the day away without a word, as one puts away good plates, at the back, where they will not be used.
        """
    ending the_blow "The blow" when struck(Rarity, by Spike)
        """
        Nobody went for a brush. It was not the sort of thing that can be swept up.
        """
    ending waiting "The empty chair" when midday and owes(Spike, to Rarity) = Help and at(Spike) != Workroom and not at_odds(Spike, Rarity)
        """
        Noon rang from the town hall. In the Carousel Boutique Rarity took the pins out of her cushion, one by one, and put them back in order of length; and if anybody had asked for whom she was keeping the good chair clear, she would have told them that it was for hats.
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
