# false-assumption 34 eat: This was told 3 times while `clean` was not so, in 3 of 3 runs (first with seed 1, event 1).
# ends-at-rest 36 chapter: In 3 of 3 seeds a chapter was over by none of its endings, since nobody had a reason to do anything more (first with seed 1). (nobody dances yet)
# never-reached 38 DANCED: The beat `DANCED` was reached in 0 of 3 seeds. (nobody dances yet)
# never-reached 39 GONE: The ending `GONE` was reached in 0 of 3 seeds. (it comes in chapter two)
# never-acts 19 Ben: Ben did nothing in any of 3 seeds. (he only watches)
# never-done 25 dance: `dance` was done in 0 of 3 seeds; at 3 moments looked at it was possible at 0, and lacked most often `fed(Ann)` (3). (it comes in chapter two)
# never-told 33 eat: `eat` came about so 3 times, and nobody from whose side this is told did it or saw it: told in 0 of 3 seeds. (for a party)
# never-told 31 eat: `eat` came about 3 times, never as `eat(Ben)`: told in 0 of 3 seeds. (for a party)
# idle-answer 19 never-done: This answers `never-done`, and nothing of that kind was found here.

# A finding is answered by a word why at its line, above it, or at what it is a part of; an answer to what is not found is found itself.
story "Answers"
fact fed(who: character)
fact danced
fact clean
character Ann she
    wants
        2 if fed(Ann) as "to eat"
character Ben he #! never-acts, never-done: he only watches
action eat(who: character) #! never-told: for a party
    requires not fed(who)
    effects fed(who)
    observing x: x = who
    consenting who
action dance(who: character) #! never-done: it comes in chapter two
    requires fed(who)
    effects danced
    consenting who

tell eat(Ben)
    "Ben ate."
tell eat(who)
    from Ben when who = Ann "He saw her eat a whole plate of them."
    assumes clean and fed(who)
        "She ate from a clean plate."
chapter 1 "Day" #! ends-at-rest: nobody dances yet
    #! never-reached: nobody dances yet
    beat DANCED "Danced" when danced
    ending GONE "Gone" when danced and not fed(Ann) #! never-reached: it comes in chapter two
