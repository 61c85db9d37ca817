# ends-at-rest 43 chapter: In 3 of 3 seeds a chapter was over by none of its endings, since nobody had a reason to do anything more (first with seed 1).
# never-reached 45 DANCED: The beat `DANCED` was reached in 0 of 3 seeds.
# never-reached 46 BOOTS: The ending `BOOTS` was reached in 0 of 3 seeds.
# never-done 23 dance: `dance` was done in 0 of 3 seeds; at 9 moments looked at it was possible at 6, and lacked most often `fed(Ann)` (3).
# never-done 31 knock: `knock` came about in 0 of 3 seeds; at 9 moments looked at it was possible at 9.
# never-played 41 ball: The scene "ball" was played in 0 of 3 seeds.
# never-told 35 eat: `eat` came about so 6 times, and its condition never held; most often it lacked `danced` (6): told in 0 of 3 seeds.

story "An Idle Day"
fact fed(who: character)
fact danced
fact polished
character Ann she
    wants
        2 if fed(Ann) as "to eat"
character Ben he
    wants
        1 if polished as "a polished boot"
action eat(who: character)
    requires not fed(who)
    effects fed(who)
    consenting who
action dance(who: character)
    requires fed(who)
    effects danced
    consenting who
action polish(who: character)
    requires fed(who)
    effects polished
    consenting Ben, who
action knock
    effects polished
tell eat(_)
    "They ate."
tell eat(_) when danced
    "They ate, after the dance."
scene table for eat(who)
    Ann: The table was laid.
    * Ann "More."
    * Ann "No more."
scene ball for dance(who)
    Ann: A waltz.
chapter 1 "Day"
    beat FED "Fed" when fed(Ann)
    beat DANCED "Danced" when danced
    ending BOOTS "Boots" when polished and danced
