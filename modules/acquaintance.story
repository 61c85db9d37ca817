# How easily people talk to each other: what a word with somebody brings, and what a snub takes away.

fact ease(of: character, with: character): 0..5 as 4.. "{of} could have gone on talking to {with} till supper", 2.. "{of} found {with} easy to talk to",
    1.. "{of} and {with} had got as far as the weather", "{of} had nothing to say to {with}"

change draws_nearer(one: character, other: character)
    ease(one, with other) += 1
    ease(other, with one) += 1
