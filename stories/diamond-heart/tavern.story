# What drink does, what a regular's custom is worth, and what a blow leaves behind.

fact far_off(who: character) as "{who} was far away, in Ponyville", not "{who} was not far away"

rule absent(who: character) = dead(who) or far_off(who)

fact dry(who: character): 0..10 as 3.. "{who} wanted a drink", "{who} had had enough to drink"
fact regular(who: character, of: character) as "{who} drank at {of's} every evening", not "{who} was no regular of {of's}"

# What a guest of every evening does at a table is his own affair, as long as it is done at a table.
rule crosses(who: character, x: character) = regular(x, of who) and (some (z: character where covets(x, of z) > 0) (sheltered(z) = who or shielded(z) = who)) and not some (y: character) (fighting(x, with y) or squared(x, with y))

rule hard_in_it(who: character) = some (x: character) (fighting(who, with x) or squared(who, with x))

wants of who: character
    -3 if at(who) = BridgeStreet or at(who) = Fields or at(who) = Sky as "to be indoors"
    -1 * dry(who) as "to have a drink"
    -2 * count (x: character where dear(x, to who)) ((bleeding(x) or guilt(x) >= 3) and not hard_in_it(x) and companion(who) != x and companion(x) != who) as "not to let a loved one go off alone with it"
    -4 * count (y: character) (gave_ground(who, to y) and able(y) and some (x: character where dear(x, to who)) (covets(y, of x) > 0 and loath(x, of y) > 0)) as "not to leave a loved one to somebody"
    -2 * count (x: character) crosses(who, x) as "to keep one's custom"

action drink(who: character)
    as "have a drink"
    requires dry(who) > 0 and not asleep(who) and able(who)
    effects
        dry(who) -= 3
        drunk(who) += 1
        for every x: character where loath(x, of who) > 0
            covets(who, of x) += 1
    consenting who
    observing x: together(x, who)
    takes about 9 minutes

# Whoever has been taken hold of has it before them when it is dark.
trigger marks(who: character, by: character)
    when imposition(who, by by) >= 3 and loath(who, of by) > 0 and pang(Grip, to who) < 6
    effects
        pang(Grip, to who) := 6
        for every x: character where together(x, who)
            knows_what(x, of Grip)

# Whoever has seen it need not be told.
trigger saw_it(x: character, who: character, by: character)
    when x != who and together(x, who) and pang(Grip, to who) > 0 and imposition(who, by by) >= 2 and not knows_what(x, of Grip)
    effects knows_what(x, of Grip)

# What somebody is ready to take for one is seen.
trigger is_shown(to: character, by: character)
    when shielded(to) = by and dear(to, to by) and dear(by, to to) and not shown(to, by by)
    effects shown(to, by by)

# Whoever steps in front of one has seen that one is there.
trigger has_been_seen(who: character, by: character)
    when who != by and shielded(who) = by and believes(who, believes(by, at(who)) != at(who))
    effects believes(who, believes(by, at(who))) := at(who)

# While people are at each other's throats nobody finds words for anything else.
rule in_the_thick(who: character) = some (x: character where together(x, who)) (bleeding(x) or some (y: character) (fighting(x, with y) or squared(x, with y) or imposition(x, by y) >= 2))
trigger thick_of_it(who: character)
    when hard_pressed(who) != in_the_thick(who)
    effects hard_pressed(who) := in_the_thick(who)
