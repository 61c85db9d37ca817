chapter 1 "Prologue"
    starts day 1 07:30
    point of view Spike, Rarity, Applejack, Twilight, Pinkie
    beat P1 "He sets out to keep a promise" when at(Spike) != Castle
    beat P2 "Sapphires" when owes(Spike, to Pinkie) = Visit and tasted(Doughnuts)
    beat P3 "The boards of the stall" when not needs_hands(Applejack)
    beat P4 "A green apple" when has(Spike, Apple) and believes(Spike, burden(Applejack) > 0)
    beat P5 "The bare ponyquin" when sketched(Suit)
    beat P6 "A hand on her shoulder" when happened scold(Rarity, Spike)
    beat P7 "Tea, darling" when errand(Spike, by Rarity) = Tea after P6
    beat P8 "Slices of apple" when served(Rarity) and happened correct_manners(Rarity, Spike) after P7
    beat P9 "No" when at_odds(Spike, Rarity) after P8
    beat P10 "Barbarian" when wronged(Spike) = Rarity after P9
    beat P11 "The mirror" when heard_truth(Rarity, from Spike) and broken(Mirror) after P10
    beat P12 "Loved" when happened take_back_love(Spike, Rarity) and not together(Spike, Rarity) after P11
    beat P13 "Her own face" when facade(Rarity) = 0 and swept(Mirror) after P12
    beat P14 "Told" when believes(Twilight, wronged(Spike) = Rarity) and believes(Applejack, wronged(Spike) = Rarity) after P12
    beat P15 "Two slaps" when turned_away(Twilight, from Rarity) and turned_away(Applejack, from Rarity) after P14
    beat P16 "Go away" when resolved(Rarity) = Leave after P13
    ending reconciled "Pardon" when has_pardon(Rarity, from Spike)
    until P16
