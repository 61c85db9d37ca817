# What there is to be said from the fourth chapter on of people whom the book has had from the first.

# Whoever has put off a face for good does not take up another.
wants of who: character
    -12 if unfeigning(who) and some (x: character) gave_ground(who, to x) as "not to be pleasant for the sake of peace, ever again"

initially
    folk(Spike) = Dragons
    coins(Spike) = 6
    thrift(Spike) = 0                    # of a dragon's greed he has none
    need(Spike, of Key) = 4
    strength(Spike) = 7
    skill(Spike) = 3
    holds_out(Spike) = 7                 # a dragon's hide
    nerve(Spike) = 10
    quest(Spike) = 0
    tied(Spike) = 1
    heavy(Spike) = 2
    keeper_known(Spike)
    handles(Spike, Bar)
    coins(Rarity) = 0                    # the coach has had them all
    strength(Rarity) = 3
    skill(Rarity) = 0
    nerve(Rarity) = 10                   # she has stood before duchesses
    grit(Rarity) = 0
    heavy(Rarity) = 1
    was_grand(Rarity)
    unfeigning(Rarity)
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
