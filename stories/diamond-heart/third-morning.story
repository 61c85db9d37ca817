# The third chapter by itself, from the second day as it mostly comes out. For its tests, which would else have two days before them.
story "Diamond Heart, the third morning"
    thinking threats 0

use travel, friendship, promises, mishaps, pastimes, partings, hearing
use letters, gathering, courtship, sleep from chapter 3
include "world.story"
include "cast.story"
include "morning.story"
include "moves.story"
include "workroom.story"
include "aftermath.story"
include "departing.story"
include "days.story"
include "so_far.story"
include "dawn.story" from chapter 3
include "fellowship.story" from chapter 3
include "chapter3.story" from chapter 3

include "prose/streets.story"
include "prose/roundabout.story"
include "prose/errands.story"
include "prose/seen.story"
include "prose/sugarcube.story"
include "prose/stall.story"
include "prose/confidence.story"
include "prose/apple.story"
include "prose/workroom.story"
include "prose/moves.story"
include "prose/tea.story"
include "prose/manners.story"
include "prose/other_life.story"
include "prose/confession.story"
include "prose/quarrel.story"
include "prose/truth.story"
include "prose/mirror.story"
include "prose/leaving.story"
include "prose/told.story"
include "prose/news.story"
include "prose/storm.story"
include "prose/slap.story"
include "prose/mishaps.story"
include "prose/litter.story"
include "prose/card.story"
include "prose/echoes.story"
include "prose/pinkie.story"
include "prose/magic.story"
include "prose/asked.story"
include "prose/pardon.story"
include "prose/owned.story"
include "prose/talks.story"
include "prose/talk.story"
include "prose/answers.story"
include "prose/otherwise.story"
include "prose/company.story"
include "prose/pastimes.story"
include "prose/stair.story"
include "prose/maproom.story"
include "prose/farewell.story"
include "prose/regrets.story"
include "prose/dawn.story" from chapter 3
include "prose/gathered.story" from chapter 3
include "prose/ways_out.story" from chapter 3
include "prose/ring.story" from chapter 3
include "prose/openings.story"

happening small_hours at 04:39 on day 3
    effects morrow

chapter 2 "The night before"
    starts day 3 04:38
    allow bad_start(Spike) between 07:31 and 07:35             # as in the first chapter, and long after this one is over
    allow post_comes(_, _, Rarity) between 08:00 and 08:50
    beat D8 "Each apart" when morrow
    until D8

# What is so by then besides.
initially
    rues(Applejack, about Rarity) = 1
    rues(Pinkie, about Rarity) = 1
    rues(Twilight, about Rarity) = 4

test "who does not know that he is loved does not go after her"
    given not bent_on(Spike, Rarity)
    given believes(Spike, love(Rarity)) = nobody
    expect porridge
    expect believes(Dash, dear(Twilight, to Dash))
    expect believes(Dash, at(Fluttershy)) = Cottage
    expect never goes_after(Spike, Rarity)
    expect never at(Spike) = Skyway

test "a letter that nobody reads leaves her with what she worked out"
    forbid read_letter(_, _)
    expect F1
    expect F2
    expect unread
    expect never believes(Twilight, goes_after(Spike, Rarity))
