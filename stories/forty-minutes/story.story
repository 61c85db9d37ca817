story "Forty Minutes"
    about "A morning in a harbour office, and a light that was out the night before."
    blurb """
        Last night the light on Carrow Head was out for forty minutes, and a boat came home with a hole in her. Nobody was drowned. This morning Miss Adair of the Board of Lights is in the harbour office with a blue form. She wants one name for it, and she wants it by ten, when her boat goes.

        Four people know something. One of them did it, one has promised to say nothing, one saw it from a window, and one has written down what is not so, in good faith, in ink.

        There is fog. There is a speaking tube, which whistles. It is twenty past nine.
        """
    rating general
    notes "an old man who is losing his sight" mention
    notes "a boat holed in the dark, with nobody drowned" mention
    # Nobody here threatens anybody: to reckon with what others have not begun made two acts in a hundred, and two thirds of the thinking.
    thinking plan 8, thorough 4, states 40, threats 0

#! impossible-act: nobody on Carrow flies, or goes about by magic
use travel
#! corridor: one is short only with somebody who has said that they were sorry
use deeds
#! idle-want: what is promised here never becomes too much for anybody
use agreements
use relations, news, company, courtesy, conversation

include "world.story"
include "cast.story"
include "office.story"
include "chapter.story"
include "tests.story"

include "prose/openings.story"
include "prose/ways.story"
include "prose/manners.story"
include "prose/morning.story"
include "prose/inquiry.story"
include "prose/confidences.story"
include "prose/favours.story"
include "prose/papers.story"
include "prose/reckoning.story"
include "prose/sights.story"
include "prose/threads.story"
