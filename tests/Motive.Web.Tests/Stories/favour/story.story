story "Tea"
fact tea(who: character) as "{who} had tea", not "{who} had no tea"
fact owes(who: character) as "{who} owed something", not "{who} owed nothing"
fact kind(who: character) as "{who} was kind", not "{who} was not kind"
fact boiled as "the kettle had boiled", not "the kettle had not boiled"
fact washed as "all was washed up", not "nothing was washed up"
character Ann "Ann" she
    wants
        1 if boiled as "to have it warm"
        1 if washed as "to have it tidy"
character Ben "Ben" he
    wants
        2 if tea(Ann) and kind(Ben) as "Ann to be well"
        3 if owes(Ann) as "to be owed <b>something</b>"
initially
    believes(Ann, kind(Ben))
action boil(who: character)
    as "put the kettle on"
    requires who = Ann and not boiled
    effects boiled
    consenting who
    observing everyone
action bring(who: character, whom: character)
    as "bring {whom} tea"
    requires who = Ben and who != whom and boiled and not tea(whom)
    effects
        tea(whom)
        owes(whom)
    consenting who
    observing everyone
action wash(who: character)
    as "wash up"
    requires who = Ann and tea(who) and not washed
    effects washed
    consenting who
    observing everyone
tell boil(who) "{who} put the kettle on."
tell bring(who, whom) "{who} brought {whom} tea <i>hot</i>."
tell wash(who) "{who} washed up."
chapter 1 "Morning"
    starts day 1 08:00
    beat tidy "All is washed up" when washed
    until tidy

