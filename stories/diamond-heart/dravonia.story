# The fourth chapter by itself, from the evening of the sixth day as it mostly comes out. It is not yet part of the book.
story "Diamond Heart: The Inn"
    about "The fourth chapter of Diamond Heart, by itself."
    rating teen
    language en
    notes "a woman who is pressed by two drunken men, and laid hands on" depicted
    notes "a fight, a wound, and a death" depicted
    notes "guilt, and a terrible memory that is not told" mention
    thinking plan 5, thorough 3, states 40, threats 0

#! impossible-act, one-way-road: nobody goes about by magic, and who comes down from the air stays
use travel
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
include "village.story"
include "tavern.story"
include "inn.story"
include "chapter4.story"

include "prose/dravonia.story"
include "prose/tavern.story"
include "prose/brawl.story"
include "prose/inn.story"
include "prose/night.story"

dragon Spike "Spike" he
    at Sky
    folk Dragons
    coins 6
    thrift 0                             # of a dragon's greed he has none
    need(Spike, of Key) = 4
    weariness 2                          # he loves the night
    strength 7
    skill 3
    holds_out 7                          # a dragon's hide
    nerve 10
    quest 0
    tied 1
    heavy 2
    temperament
        kind 2
        gentle 2
        brave 2
        harsh -3
        anger 30
    thinking states 120
    voice warm

unicorn Rarity "Rarity" she
    at Tavern
    coins 0                              # the coach has had them all
    strength 3
    skill 0
    nerve 10                             # she has stood before duchesses
    grit 0
    weariness 8
    quest 6
    was_grand
    unfeigning
    heavy 1
    wants
        -12 if unfeigning(Rarity) and some (x: character) gave_ground(Rarity, to x) as "not to be pleasant for the sake of peace, ever again"
    temperament
        gentle 2
        kind 1
        honest 1
        anger 20
    thinking states 60
    voice refined

initially
    believes(Spike, at(Rarity)) = nowhere
    believes(Rarity, at(Spike)) = Ponyville
    for every x: character where x != Spike
        believes(x, believes(Spike, at(Rarity))) = nowhere
    dear(Rarity, to Spike)
    dear(Spike, to Rarity)
    fond(Rarity, by Spike) = 10
    fond(Spike, by Rarity) = 10
    trust(Rarity, by Spike) = 7
    trust(Spike, by Rarity) = 9
    grievance(Spike, against Rarity) = 2
    sure(Spike, of Rarity) = 6           # she has said so, and kissed him, and gone
    sure(Rarity, of Spike) = 3           # he has said loved, with a d
    believes(Spike, quest(Rarity)) = 2   # he thinks that she is out there because she is ashamed
    believes(Rarity, believes(Spike, quest(Rarity))) = 2
    knows_what(Rarity, of Birthday)      # she was there
    for every x: character where x != Spike
        believes(x, holds_out(Spike)) = 3
    # What they carry into the night.
    pang(Birthday, to Spike) = 8
    reluctance(Birthday, to Spike) = 5
    balm(Family, to Rarity) = 5
    private unfeigning(Rarity) to Rarity # and nobody sees it in her face
    private pang(Birthday, to Spike) to Spike, Rarity
    private reluctance(Birthday, to Spike) to Spike, Rarity

test "without love he looks for nobody, and is not there to step between"
    given not dear(Rarity, to Spike)
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
    given at(Barkeeper) = Ponyville
    expect never happened bring_word(Barkeeper, _, _)
    expect never sheltered(Rarity) = Barkeeper
