story "Diamond Heart"
    about "An unofficial, non-commercial fan work set in the world of My Little Pony: Friendship Is Magic, which belongs to Hasbro."
    blurb """
        In Ponyville, over a shop, Rarity makes dresses. Lately she makes them for Canterlot, and has taken to a manner that goes with it. It is a very good manner. Her friends have noticed, and none of them has said so.

        Spike is a dragon, grown up these several years. He has promised to help her with the autumn line this morning, because there are bolts to carry; and because there is something that he has meant to tell her for longer than he has been tall enough to reach the high rail.

        Each of them believes one thing about the other, and is wrong. It is half past seven, and the tea is not made yet.
        """
    rating teen
    notes "a quarrel between people who love each other" depicted
    notes "a blow in anger, at a thing or, if you will have it so, at somebody; a cut hand" depicted
    notes "friends who slap a friend" depicted
    notes "self-reproach" depicted
    notes "a woman who is pressed by two drunken men, and laid hands on" depicted
    notes "a fight, a wound, and a death" depicted
    notes "guilt, and a terrible memory that is not told" mention
    thinking threats 0

use travel, friendship, promises, mishaps, pastimes, partings, hearing
use letters, gathering, courtship, sleep from chapter 3
use deeds, trade, danger, blows, nights, reunions from chapter 4

include "world.story"
include "cast.story"
include "morning.story"
include "moves.story"
include "workroom.story"
include "aftermath.story"
include "departing.story"
include "days.story"
include "chapter1.story"
include "chapter2.story"
include "dawn.story" from chapter 3
include "fellowship.story" from chapter 3
include "chapter3.story" from chapter 3
include "village.story" from chapter 4
include "tavern.story" from chapter 4
include "inn.story" from chapter 4
include "travellers.story" from chapter 4
include "chapter4.story" from chapter 4

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
include "prose/dravonia.story" from chapter 4
include "prose/tavern.story" from chapter 4
include "prose/brawl.story" from chapter 4
include "prose/inn.story" from chapter 4
include "prose/night.story" from chapter 4
include "prose/openings.story"
