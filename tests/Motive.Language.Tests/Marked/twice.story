# What a block can have only once is a mistake when it is there twice, wherever it is; what adds up is none.
story "Twice"
    author "Ann"
    author "Ben"
#   ^^^^^^ MO0154
    about "Two lines."
    about "Too many."
#   ^^^^^ MO0154
    rating teen
    rating "all"
#   ^^^^^^ MO0154
    language en
    language de
#   ^^^^^^^^ MO0154
    thinking plan 4, depth 1
    thinking plan 5
#            ^^^^ MO0154
type place
fact at(who: entity): place
fact wet(who: character)
place Lane
character Ole
    at Lane
    voice dry
    voice warm
#   ^^^^^ MO0154
action splash(who: character, whom: character)
    as "splash {whom}"
    as "wet {whom}"
#   ^^ MO0154
    requires not wet(whom)
    requires at(who) = at(whom)
    effects wet(whom)
    effects not wet(who)
    consenting who
    consenting whom
    observing everyone
    observing everyone
#   ^^^^^^^^^ MO0154
    takes 5 minutes
    takes about 10 minutes
#   ^^^^^ MO0154
    manner merry
    manner harsh
    by word
    by letter
#   ^^ MO0154
happening rain at 12:00
    text "It rained."
    text "It poured."
#   ^^^^ MO0154
    effects wet(Ole)
tell splash from Ole once when wet(Ole) when not wet(Ole)
#                                       ^^^^ MO0154
    "A splash."
tell splash once once
#                ^^^^ MO0154
    "Again."
chapter 1 "Out"
    starts day 1 08:00
    starts day 1 09:00
#   ^^^^^^ MO0154
    opening "It was morning."
    opening "It was not."
#   ^^^^^^^ MO0154
    beat B "wet" when wet(Ole)
    until B
    until B
#   ^^^^^ MO0154
test "it rains"
    free
    free
#   ^^^^ MO0154
    expect B
