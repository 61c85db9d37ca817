# The fourth chapter by itself, on the world and the cast of the book, from the evening of the sixth day as it mostly comes out.
story "Diamond Heart: The Inn"
    about "The fourth chapter of Diamond Heart, by itself."
    rating teen
    language en
    notes "a woman who is pressed by two drunken men, and laid hands on" depicted
    notes "a fight, a wound, and a death" depicted
    notes "guilt, and a terrible memory that is not told" mention
    thinking plan 5, thorough 3, threats 0

use travel, friendship, promises, mishaps, pastimes, partings, hearing
#! impossible-act, idle-want: there is one piece of news here, whose doing a death was, and it has acts of its own
use news
#! idle-want, corridor: what is asked after is a death, and whoever it was done to is not to be told
use deeds
#! impossible-act, idle-want: nobody makes an appointment
use company
#! idle-want: nobody needs a hand, or has turned away from anybody
use friendship
#! impossible-act, idle-want: nothing to eat is sold
use trade
#! impossible-act, idle-want: nobody keeps the peace in that tavern
use danger
#! idle-want: there is one weapon, and whoever has it does not mind
use blows
#! idle-want: everybody who might want to know what it was knows
use nights
use relations, reunions

include "world.story"
include "cast.story"
include "morning.story"
include "moves.story"
include "workroom.story"
include "aftermath.story"
include "departing.story"
include "days.story"
include "so_far.story"
include "village.story"
include "tavern.story"
include "inn.story"
include "travellers.story"
include "chapter4.story"

include "prose/dravonia.story"
include "prose/tavern.story"
include "prose/brawl.story"
include "prose/inn.story"
include "prose/night.story"

chapter 3 "The evening before"
    starts day 6 18:48
    beat F10 "Three days on" when morrow
    until F10

# Those who stayed behind are not in this chapter: whoever a later one brings is there and costs nothing, and this later one never begins.
chapter 5 "Those who stayed behind"
    follows F10
    brings Applejack, Twilight, Pinkie
    allow bad_start, post_comes          # what may come of a morning at home

# What is so by then besides.
initially
    guise(Rarity) = nothing
    morrow
    midday
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
