# The fourth chapter by itself, on the world and the cast of the book, from the evening of the sixth day as it mostly comes out.
story "Diamond Heart: The Inn"
    about "The fourth chapter of Diamond Heart, by itself."
    rating teen
    language en
    notes "a woman who is pressed by two drunken men, and laid hands on" depicted
    notes "a fight, a wound, and a death" depicted
    notes "guilt, and a terrible memory that is not told" mention
    thinking threats 0

use travel, friendship, promises, mishaps, pastimes, partings, hearing
use letters, gathering, courtship, sleep
use deeds, trade, danger, blows, nights, reunions from chapter 4

include "world.story"
include "cast.story"
include "morning.story"
include "moves.story"
include "workroom.story"
include "aftermath.story"
include "departing.story"
include "days.story"
include "so_far.story"
include "dawn.story"
include "fellowship.story"
include "village.story" from chapter 4
include "tavern.story" from chapter 4
include "inn.story" from chapter 4
include "travellers.story" from chapter 4
include "chapter4.story" from chapter 4

include "prose/dravonia.story" from chapter 4
include "prose/tavern.story" from chapter 4
include "prose/brawl.story" from chapter 4
include "prose/inn.story" from chapter 4
include "prose/night.story" from chapter 4

happening three_days_on at 18:48 on day 6
    effects
        morrow
        midday

chapter 3 "The evening before"
    starts day 6 18:47
    allow bad_start(Spike) between 07:31 and 07:35             # as in the first chapter, and long after this one is over
    allow post_comes(_, _, Rarity) between 08:00 and 08:50
    beat F10 "Three days on" when morrow
    ending unread "Nobody has missed him" when morrow and evening
    ending not_all "Nobody goes with him" when morrow and evening
    until F10

# What is so by then besides.
initially
    guise(Rarity) = nothing
    goes_after(Spike, Rarity)
    private goes_after(Spike, Rarity) to Spike
    for every x: character
        believes(x, doubt(Rarity)) = 7
        believes(x, goes_for(Rarity, Herself)) = true
    believes(Rarity, believes(Spike, love(Rarity))) = Spike

test "without love he looks for nobody, and is not there to step between"
    given love(Spike) = nobody
    given fond(Rarity, by Spike) = 5
    expect holds(Spike, Key)
    expect never together(Spike, Rarity)
    expect never shielded(Rarity) = Spike

test "where nobody is armed nobody bleeds"
    given bears(Scarred) = nothing
    given drawn(Scarred) = nothing
    expect H7
    expect never bleeding(Spike)
    expect never H11

test "without the barkeeper there is nobody to take her in, and nobody from there to tell the innkeeper"
    given at(Barkeeper) = Castle
    expect never happened bring_word(Barkeeper, _, _)
    expect never sheltered(Rarity) = Barkeeper
