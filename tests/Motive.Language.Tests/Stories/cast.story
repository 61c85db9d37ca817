type place
type refreshment
type pony : character
type unicorn : pony, caster
type caster

unicorn Rarity "Rarity Belle" she
    at Boutique
    facade 9
    startled
    not startled
    fond(Rarity, by Spike) = 9
    believes fond(Spike, by Rarity) = 9
    believes believes(Spike, facade(Rarity)) = 2
    wants
        4 * fond(Rarity, by Spike) as "to be liked"
        3 if fond(Rarity, by Spike) >= 6
    temperament
        anger 150
        honest 3
        joy 80
    voice refined

character Spike he
    at Boutique
    wants -2 if owes(Spike) != nothing

refreshment Tea, Coffee
place Boutique "the boutique"
thing Plate
