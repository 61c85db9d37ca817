# quoted-clause 27 tell(who, to, what): In 2 of 4 passages what news says stands in quotes, a clause in the past tense.

story "The Bridge"
type place
place Ford
fact down(what: place) as "{what} was down"
fact at(who: entity): place
news down
character Ann she
    at Ford
character Ben he
    at Ford
wants of who: character
    1 * count (x: character) believes(x, down(Ford)) as "to have it known"
action tell(who: character, to: character, what: news)
    as "tell {to} that {believes(who, what)}"
    requires who != to
    effects believes(to, value(what)) := believes(who, value(what))
    consenting who
    by word
initially
    down(Ford)
    private down(Ford) to Ann
chapter 1 "Noon"
    beat TOLD "They know" when believes(Ben, down(Ford))
tell tell(who, to, what)
    "{Who} told {to} that {believes(who, what)}."
    """
    "You ought to know," said {who}, and told {to} that {what}. "I do," said {to}.
    """
    """
    "{believes(who, what)}," said {who}.
    """
    """
    {Who} said: "It's {to} whom it's for. {what}."
    """
