# What one does who waits, and a word in passing.

tell look_at(Fenna, Skates)
    from Fenna "They were long ones, of the northern kind, with a curl in front and the straps new. Somebody oiled them. Fenna put out a finger and took it back."
tell look_at(Aleid, Skates)
    from Aleid "Aleid did the straps each autumn, with tallow. It was no use to anyone. One did it as one winds a clock."
tell look_at(Joris, Skates)
    from Joris "A pair of skates, on a nail. They had made them take theirs off, for the crossing; it was thought that the blades would weaken it. Joris looked at something else."
tell look_at(Lubbert, Skates)
    from Lubbert "He'd carried the lantern. They had been round the lad's neck, tied by the straps, and knocked on the runner of the sledge, all the way. Lubbert knew how many times."
tell look_at(who, Gauge)
    from who "There was a brass scale by the window for the water, with a float in a pipe. It stood at seven foot two and was not going to stand anywhere else, for it had frozen to the brass. {Who} read it all the same."
tell look_at(Fenna, Gates)
    from Fenna "They were good gates. Somebody had greased the collar on the upper one, years of it, layer on layer, like the inside of a shell. Fenna laid her glove on the beam. One always wants to push."
tell look_at(Aleid, Gates)
    from Aleid "Upper, and lower. The bar was in its place. There had been a morning when she came out and found the collar greased, and put it down to her own hands, which did so much without asking her."
tell look_at(who, Gates)
    from who "They were shut, and had ice on them as thick as a door. {Who} tried to think of what was on the other side as water."
tell look_at(who, Stars)
    from who
        "There was nothing between them and {who} but the cold. You could see the small ones that are not there as a rule."
tell look_at(Fenna, Lapwing)
    from Fenna "She lay forty yards down, with her nose up, where it had lifted her. She was fifty-one feet of oak; she looked as a horse does that has been asked to sit. “It’s only till morning,” Fenna told her."
tell look_at(who, Lapwing)
    from who "The boat lay out there, held by the waist. On her stern one could make out a bird, painted by somebody who had seen one once and been very struck."
tell look_at(who, Horses)
    from who "Twelve of them, and one lantern. Their breath went up and hung in the rafters. The grey at the end turned and looked at {who}, and it was plain that whatever {who.she} might have been going to say was all right."
tell look_at(Fenna, Window)
    from Fenna "From up here he'd have had the whole of it, from the bridge to Uithof, with everything that went by. You could not have given a boy a worse room, if you wanted to keep him."
tell look_at(who, Window)
    from who "It looked on the canal, the whole length. There was a mark on the sill where somebody had used to put his elbows."
tell look_at(who, what)
    from who "{Who} had a look at {what}. It passed some of the time."

tell hum(who)
    from who
        "{Who} hummed something. It was a hymn, or the one about the miller."
        "There was a tune that went with the stove. {Who} had found it."
        "{Who} hummed, and stopped at the place where one takes breath, since that was all {who.she} knew."
tell rest(who)
    from who
        "{Who} sat. The stove ticked as it does when it has a long night before it."
        "For a time {who} did nothing whatever. It was harder than it looks."
        "{Who} listened to the others breathe. You could have told them apart by it."
        "The clock was slow. {Who} watched it being slow."
        "{Who} shut {who.their} eyes and opened them, and it was all still there."
tell look_out(who)
    from who
        "{Who} rubbed a hole in the frost on the pane. There was a face in it, and no one else."
        "{Who} went to the window. Nobody was coming. There was nothing for them to come on."
        "Nothing moved, out there. {Who} looked at it until it did, and that was the eyes."
tell put_straight(who)
    from who
        "{Who} put the boots in a row by the stove, the large ones outward."
        "{Who} straightened the towel on its nail."
        "There was a spoon in the wrong place, and {who} moved it."
        "{Who} folded what there was to fold."
tell work_on(Aleid)
    from Aleid
        "Aleid wrote up the day. *Frost. 4 p.m. No passage.* She ruled a line under it."
        "She scoured the pot that was not in use. It was the sand that did it; one had only to go round."
        "There were lamps to fill. Aleid filled them, all five, and did not spill any."
        "Aleid cut up tomorrow's turnips."
tell work_on(Fenna)
    from Fenna
        "She rubbed Bishop down with straw until he steamed. He leaned on her. One is never so well leant on."
        "Fenna picked out his feet. There was ice balled in all four, and she hit it out with the back of the hook."
        "Fenna mended the head-rope, by feel. It was as good a rope as one could want, it was only old."
tell work_on(Lubbert)
    from Lubbert
        "He went down the row with the lantern. Lubbert might be what he was, but nobody had ever seen a horse of his stand wet."
        "Hay, and then water, and a hand down each leg. Lubbert talked to them all the time. To them he never lied."
tell work_on(who)
    from who "{Who} went on with what there was to do."
tell lend_hand(who, other)
    from who "{Who} took the other end of it from {other}, without asking."
    from other "{Who} was helping. {Other} had not asked, and had no breath to say so."
    "{Who} lent {other} a hand, and it was done in half the time."
tell keep_company(who, other)
    from who
        "{Who} sat by {other} and left it at that."
        "They looked into the same piece of stove, {who} and {other}. It was company."
    from other "{Who} had sat down by {other}, and wanted nothing. It was unusual."
    "{Who} sat by {other}, and neither of them found it necessary to speak."
tell small_talk(who, to, Frost)
    from who
        "“It’ll be a foot thick by morning,” said {who} to {to}."
        "“Hard,” said {who} to {to}, with a nod at the window. It did for the frost, and for most other things."
    "“They’ll skate to the sea on that,” {who} said to {to}, meaning the ice."
    "{Who} and {to} agreed that it was cold. It took them some time, and they were both the better for it."
tell small_talk(who, to, Trade)
    from who "“What are oats, over your way?” {who} asked {to}. It was a safe thing to ask. They were always too dear."
    "{Who} said to {to} that oats were up again."
    "There was some talk about oats, between {who} and {to}. Nobody who bought them had ever known them cheap."
tell small_talk(who, to, Bread)
    from who "“That’s good bread,” said {who} to {to}. “Is it the rye, or how it’s kept?”"
    "{Who} told {to} how they baked it, where {who.she} came from: in a hole."
    "“You want a little beer in it,” said {who} to {to}, of bread."
tell small_talk(who, to, _) "{Who} said something to {to}, and it was not about anything."
tell ask_how(who, other)
    from who
        "“And you?” said {who} to {other}. “How’s it with you?”"
        "“You’re quiet,” {who} said to {other}."
    "{Who} asked {other} how {other.she} was. It was a thing one did ask."
    "“Are you warm?” said {who} to {other}, which was as near as one could get."
tell say_kindly(who, other)
    from who "“It’s a long night,” said {who} to {other}. “But it’s only the one.”"
    "{Who} said a kind thing to {other}. It was short, and had to do with socks."
    "“You did that well,” said {who} to {other}. It did not matter what."
tell tease(who, other)
    from who "“You’d frighten the crows, sitting like that,” said {who} to {other}."
    "{Who} made a joke, and it was about {other}."
    "“Is it toothache, or are you praying?” said {who} to {other}."
tell answer_as_ever(Aleid, to, _)
    "“It’s winter,” said Aleid to {to}. That was her conversation."
    "“I’m as I was,” said Aleid. {To} could make of it what {to.she} liked."
    "“Mm,” said Aleid to {to}. It had a floor and a ceiling."
    "“You’ll find it’s the same as yesterday,” said Aleid to {to}, “only colder.”"
tell answer_as_ever(Fenna, to, _)
    "“I’m all right,” said Fenna to {to}. “I’ve been colder than this and paid for it.”"
    "“There’s no complaint,” said Fenna, as her grandfather would have. It made her smile at {to}, all at once."
    "“The horse is in,” said Fenna to {to}. “So I’m well.”"
tell answer_as_ever(Joris, to, _)
    "“Thank you,” said Joris to {to}. He thought about what it was for. “Yes.”"
    "“It’s a good stove,” said Joris, low, to {to}."
    "Joris told {to} that he was very well. He said it with care, as if it might be needed again."
tell answer_as_ever(Lubbert, to, _)
    "“Never better!” said Lubbert to {to}, and hit himself on the chest. It gave a hollow sound."
    "“Ask my horses,” said Lubbert to {to}. “They know me.”"
    "“I knew a man,” said Lubbert to {to}, and it lasted until the fire had to be seen to."
tell answer_as_ever(who, to, how)
    "{Who} answered {to} {how}."
tell answer_otherwise(who, to, how)
    from who
        "{Who} meant to say what {who.she} always said, and it came out {how}."
        "It was not how one spoke to {to}. {Who} answered {how} all the same."
    "{Who} answered {to} {how}, which nobody would have looked for."
    "“Well,” said {who} to {to}, {how}, “since you ask.”"
    "{to} got an answer from {who}, and got it {how}."
tell ask_back(who, to)
    "“And yourself?” said {who} to {to}."
    "{Who} gave {to} the question back, like a plate."
tell say_nothing(who, to)
    from who "{Who} did not feel like answering, and the fire could do it."
    "{Who} gave {to} no answer. It was late to be asked things."
    "There was no word from {who}. {to} looked to see if {who.she} slept."

tell send_for(who, whom)
    "{Who} called for {whom}. It was not a large house."
    "“{Whom}!” called {who}. “Are you there?”"
tell call_together(who)
    "{Who} called out, for anyone who was up."
    "“Here!” called {who}. “Somebody!”"
tell bring(who, friend, _, to) "{Who} took {friend} along to {to}."
tell follow(who, leader) "{Who} went where {leader} went."
tell let_go(who, other) "{Who} let {other} go on alone."
tell beg_off(who, with) "{Who} told {with} that {who.she} could not come."
tell wait_for(who, whom) "{Who} waited for {whom}, and looked at the door."
