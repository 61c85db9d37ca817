story "Diamond Heart"
    about "An unofficial, non-commercial fan work set in the world of My Little Pony: Friendship Is Magic, which belongs to Hasbro."
    rating teen
    notes "a quarrel between people who love each other" depicted
    notes "a blow in anger at a thing, and a cut hand" depicted
    notes "friends who slap a friend" depicted
    notes "self-reproach" depicted
    thinking threats 0

use travel, friendship, promises, mishaps

include "world.story"
include "cast.story"
include "morning.story"
include "workroom.story"
include "aftermath.story"
include "chapter1.story"

include "prose/streets.story"
include "prose/roundabout.story"
include "prose/errands.story"
include "prose/seen.story"
include "prose/sugarcube.story"
include "prose/stall.story"
include "prose/workroom.story"
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
include "prose/card.story"
include "prose/echoes.story"
include "prose/pinkie.story"
include "prose/magic.story"
include "prose/pardon.story"
include "prose/owned.story"
include "prose/talks.story"
include "prose/openings.story"
