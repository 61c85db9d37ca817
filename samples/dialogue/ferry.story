# A story that is a conversation and nothing else: nobody wants anything, so nobody does anything of their own accord.
story "The Last Ferry"
fact gold: 0..20 = 3 as "there was money left"
fact trust: 0..10 = 2
fact fog as "there was fog", not "it was clear"
fact across as "the ferry had crossed", not "the ferry had not crossed"

character You "the traveller" they
character Ferrier "the ferrier" she

action hail(who: character, whom: character)
    consenting who

action pay(who: character)
    requires gold >= 2
    effects
        gold -= 2
        across
    consenting who

action swear(who: character)
    effects
        trust += 3
        across
    consenting who

scene crossing for hail(You, Ferrier)
    > A lamp came down the steps to the water.
    if fog
        Ferrier (softly, line:fog): I do not cross in this.
    Ferrier (line:fare): Two in silver, and you sit in the middle.
    == ask
    * "And if I had none?"
        Ferrier (laughing, line:none): Then you would swim, or you would have a story.
        -> ask
    * "[Pay her.]" if gold >= 2
        > You counted it into her hand.
        do pay(You)
    * "My brother is over there."
        Ferrier (line:brother): Everybody’s is.
        if trust >= 2
            Ferrier (quietly, line:sit): Sit, then.
            do swear(You)
        else
            -> ask

chapter 1 "The Steps"
    starts day 1 21:00
    beat over "across" when across
    until over
