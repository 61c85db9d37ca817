story "Hard Water"
    about "A lock on a canal, the night that it froze."
    blurb """
        The canal froze at four in the afternoon, and whoever was on it has come to the lock house at Nine Mile, where there is soup, a stove and one room. The fire is free in a frost. The rest Aleid sells to anybody but boat people: one of them talked her son away, six years ago, and he was drowned.

        Fenna is boat people. She has four coins, and in her shirt a letter that is not hers.

        There are two more: a horse dealer with a bottle, and a soldier who does not mean to sleep. It is seven o'clock. In the morning the ice breaker comes.
        """
    rating teen
    notes "a man who drinks, and presses a woman to keep him company" depicted
    notes "a drowned son" mention
    notes "a soldier's memory of men lost under the ice" mention
    thinking plan 6, thorough 3, states 25, threats 0

#! impossible-act, never-done: nobody here flies or goes about by magic, and in such a frost few go out
use travel
#! impossible-act, idle-want, never-done: there is one piece of news here, and nobody asks after it
use news
#! impossible-act, idle-want, never-done: there is one letter, written six years ago, and no post
use letters
#! impossible-act, idle-want, corridor, never-done: whose doing the tale was nobody asks, for nobody knows that it is one
use deeds
#! never-done: what else can be done with a key is for whoever is played
use trade
#! idle-want, never-done: nobody needs a hand, or has turned away from anybody
use friendship
#! idle-want, never-done: what is asked for in a night is asked on nights that go otherwise
use nights
#! impossible-act, idle-want, never-done: whoever is called for is next door
use company
#! impossible-act, idle-want, never-done: there are no blows, and nothing to be drawn off to
use danger
use relations, pastimes

include "world.story"
include "cast.story"
include "frost.story"
include "chapter.story"
include "tests.story"

include "prose/door.story"
include "prose/counter.story"
include "prose/stove.story"
include "prose/letter.story"
include "prose/dark.story"
include "prose/reckoning.story"
include "prose/idle.story"
include "prose/threads.story"
