# Gil fells the elm for spite, which takes him a while; Hal, who stands by, would have Ida know it, who loves the elm and has only to call him off.
type place
place Field, House, Mill
fact at(who: entity): place
fact felled
fact called_off
fact spite(who: character)
plans fell
character Gil, Hal
    at Field
character Ida
    at House
character Jon
    at Mill
initially
    spite(Gil)
    believes(Ida, not spite(Gil))
action fell(who: character)
    as "fell the elm"
    requires who = Gil and at(who) = Field and not felled and not called_off
    effects felled
    consenting who
    observing x: at(x) = Field
    takes 40 minutes
action walk(who: character, to: place)
    requires at(who) != to and who = Hal
    effects at(who) := to
    consenting who
    observing x: x = who or at(x) = at(who) or at(x) = to
    takes 5 minutes
action tell(who: character, to: character, what: news)
    as "tell {to} that {believes(who, what)}"
    requires who != to and at(who) = at(to) and believes(who, value(what)) and not believes(to, value(what))
    effects believes(to, value(what)) := believes(who, value(what))
    consenting who
    observing x: at(x) = at(who)
    by word
action call_off(who: character)
    requires who = Ida and not called_off
    effects called_off
    consenting who
    observing everyone
    takes 3 minutes
wants of who: character
    5 if felled and spite(who) and who = Gil as "to see it fall"
    -9 if felled and who = Ida as "to keep the elm"
    -1 if called_off and who = Ida as "to be on terms with him"
