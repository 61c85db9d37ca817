# A small story that already runs. Try `motive watch`, then change it.
story "The Last Slice"
    about "Two friends, one slice of cake, and a misunderstanding."
    rating everyone
    notes "hunger" mention

type place
fact at(who: entity): place as "{who} was in {value}", nowhere "nobody knew where {who} was"
fact fond(of: character, by: character): 0..10 = 5 as 6.. "{by} liked {of}", 4.. "{by} did not mind {of}", "{by} was cross with {of}"
fact hungry(who: character) as "{who} was hungry"
fact eaten as "the slice was gone"
fact offered as "the slice had been offered", not "nobody had offered the slice"

rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
rule liking(of: character, by: character) = fond(of, by by) - 5

place Kitchen "the kitchen"

character Nell "Nell" she
    at Kitchen
    hungry
    believes not hungry(Tom)              # she is wrong
    wants
        2 if not hungry(Nell) as "something to eat"
        1 * fond(Nell, by Tom) as "Tom to like her"

character Tom "Tom" he
    at Kitchen
    hungry
    wants
        3 if not hungry(Tom) as "something to eat"
        1 if believes(Nell, hungry(Tom)) as "Nell to know how he feels"

action eat(who: character)
    as "eat the slice"
    requires at(who) = Kitchen and hungry(who) and not eaten
    effects
        eaten
        not hungry(who)
    consenting who
    takes 2 minutes

action offer(who: character, whom: character)
    as "offer {whom} the slice"
    requires together(who, whom) and who != whom and not eaten and not offered
    effects
        offered
        fond(who, by whom) += 2
    consenting who
    takes 1 minute

action sigh(who: character, whom: character)
    as "sigh so that {whom} hears"
    requires together(who, whom) and who != whom and hungry(who) and not believes(whom, hungry(who))
    effects believes(whom, hungry(who))
    consenting who
    by word

tell offer(who, whom)
    """
    "Have it," said {who}, and pushed the plate across to {whom}.
    """
tell eat(who)
    "{Who} ate the slice in four bites and looked at the plate as if there might be a fifth."
tell sigh(who, whom)
    "{Who} sighed, and looked at the cake, and sighed again. {Whom} looked up."

chapter 1 "The Kitchen"
    starts day 1 16:00
    opening "One slice was left. Nobody had said anything about it for some time."
    point of view Nell, Tom
    beat offered "The slice is offered" when offered
    beat eaten "The slice is gone" when eaten
    until eaten

test "somebody eats the slice"
    expect eaten

test "a sigh is needed before anybody knows that Tom is hungry"
    forbid sigh(Tom, _)
    expect never believes(Nell, hungry(Tom))
