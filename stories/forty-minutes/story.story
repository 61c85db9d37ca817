story "Forty Minutes"
    about "A morning in a harbour office, and a light that was out the night before."
    rating general
    notes "an old man who is losing his sight" mention
    notes "a boat holed in the dark, with nobody drowned" mention
    thinking plan 8, thorough 4, states 60, threats 0

use travel, relations, news, deeds, company, agreements, courtesy, conversation

include "world.story"
include "cast.story"
include "office.story"
include "chapter.story"

include "prose/openings.story"
include "prose/ways.story"
include "prose/manners.story"
include "prose/morning.story"
include "prose/inquiry.story"
include "prose/reckoning.story"
