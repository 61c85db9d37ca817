story "Two Cups & <b>One</b> Kettle"
    author "Nobody <script>document.title = 'taken'</script>"
    blurb "A kitchen at eight. Ann wants tea, and so does Ben. <img src=x onerror=alert(1)>"
type place
place Kitchen "the kitchen" as "in the kitchen"
fact at(who: character): place
fact boiled as "the kettle had boiled", not "the kettle had not boiled"
fact tea(who: character) as "{who} had tea", not "{who} had no tea"
news tea

character Ann "Ann" she
    at Kitchen
    wants
        3 if tea(Ann) as "to have tea"
        2 if tea(Ben) as "Ben to have tea"
character Ben "Ben" he
    at Kitchen
    wants
        3 if tea(Ben) as "to have tea"

initially
    believes(Ben, tea(Ann))

action boil(who: character)
    as "put the kettle on"
    requires at(who) = Kitchen and not boiled
    effects boiled
    consenting who
    observing everyone
action pour(who: character, whom: character)
    as "pour {whom} a cup"
    requires boiled and not tea(whom)
    effects tea(whom)
    consenting who
    observing everyone

tell boil(who) "{who} put the kettle on <i>and waited</i>. שלום 🫖"
tell pour(who, whom) when who = whom "{who} filled a cup."
tell pour(who, whom) when who != whom "{who} poured {whom} a cup."

chapter 1 "Morning"
    starts day 1 08:00
    point of view Ann
    beat served "There was tea" when tea(Ann) and tea(Ben)
    until served
