# A brother and a sister, half a loaf, and a bell at six.
story "The Heel of the Loaf"

use sleep

fact eaten
fact rung
fact told(who: character)

character Una she
    asleep
    wants
        1 if told(Wim) as "to hear a dream"
character Wim he
    wants
        2 if eaten as "to have eaten"
        -4 if believes(Una, eaten) as "not to be caught at it"
        1 if told(Wim) as "to have told somebody what he dreamt"

action eat_heel(who: character)
    requires not eaten
    effects eaten
    consenting who
    observing everyone
    takes 5 minutes

action tell_dream(who: character, to: character)
    requires who != to and not told(who)
    effects told(who)
    consenting who, to
    observing everyone
    takes 2 minutes

action wake(who: character, whom: character)
    requires asleep(whom)
    effects not asleep(whom)
    consenting who
    observing everyone

happening bell at 06:00 on day 1
    effects
        rung
        for every x: character
            not asleep(x)
    observing everyone

chapter 1 "Before it rings"
    starts day 1 05:30

test "whoever sleeps does not see what is done beside them, and does not know it when they have woken"
    expect eaten
    expect never believes(Una, eaten)

test "nobody does beside somebody who is awake what they would not be seen at"
    given not asleep(Una)
    expect never eaten

test "nobody listens in their sleep: whoever has something to tell wakes them, or waits"
    forbid wake(_, _)
    expect told(Wim)
    expect never told(Wim) and not rung

test "or wakes them, and does beforehand what is not for them to see"
    expect happened wake(Wim, Una)
    expect told(Wim)
    expect never told(Wim) and not eaten

test "and nobody wakes of themselves"
    given asleep(Wim)
    expect never eaten and not rung
    expect never told(Wim) and not rung
