story "Diamond Heart"
    about "An unofficial, non-commercial fan work set in the world of My Little Pony: Friendship Is Magic, which belongs to Hasbro."
    rating teen
    notes "a quarrel between people who love each other" depicted
    notes "a blow in anger at a thing, and a cut hand" depicted
    notes "friends who slap a friend" depicted
    notes "self-reproach" depicted

use travel, friendship, promises

include "world.story"
include "cast.story"
include "morning.story"
include "workroom.story"
include "aftermath.story"
include "chapter1.story"

include "prose/morning.story"
include "prose/workroom.story"
include "prose/quarrel.story"
include "prose/aftermath.story"
