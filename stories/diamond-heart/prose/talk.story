# What is said when nothing has to be: a word about the weather, how are you, a joke, and what comes back.

tell small_talk(Spike, to, Weather)
    """
    "It's meant to hold until four," said Spike. "I asked the milk pony. He looked at his knee."
    """
    """
    Spike told {to} that it was mild. He looked up to make certain, and it was, and he went on looking a while, as one does at anything that has kept its word.
    """
tell small_talk(Twilight, to, Weather)
    """
    "There is a shower scheduled for four," said Twilight to {to}. "I say scheduled. It was written on somebody's hoof."
    """
    """
    "Sixteen degrees," said Twilight, "and rising, at a rate that I'd have to call cheerful." She seemed to want it confirmed, and turned to {to}.
    """
tell small_talk(Applejack, to, Weather)
    """
    "Wind's gone round," said Applejack to {to}. "It'll blow till it's done, and then it won't. That's about all I know of it, and I've been at it thirty springs."
    """
    """
    Applejack put her head back and smelled. "No frost tonight," she told {to}. "You can set out your beans, if you've got beans."
    """
tell small_talk(Pinkie, to, Weather)
    """
    "It's a day with its top button undone," said Pinkie to {to}. "You can't be cross at it, I tried on the way to the coal hole and it tickled."
    """
    """
    "Somebody's washed the sky!" said Pinkie. "I hope they did behind it. Do you think they do behind it? I wouldn't, if I had all of the front."
    """
tell small_talk(Rarity, to, Weather)
    when in_facade(Rarity)
        """
        "One is told that it is fine," said Rarity to {to}. She moved her head by very little in the direction of the window, as if it had been brought for her to see and might now be taken away.
        """
        """
        "So bright," said Rarity. "It does show up a street. In Canterlot they have awnings." She glanced at {to}, to see that awnings had been understood.
        """
    """
    "Look at that light," said Rarity to {to}. "You could match two blacks by it. I've sat with my back to it since breakfast like a person in a sulk."
    """

tell small_talk(Spike, to, Work)
    """
    "Have you got much on?" said Spike to {to}. "I could carry some. I'm going that way." He had not been told yet which way it was.
    """
    """
    Spike asked {to} how the work was. It was a thing he liked to hear about, anybody's; he had his head on one side for it before there was an answer.
    """
tell small_talk(Twilight, to, Work)
    """
    "How far have you got?" said Twilight. "With the day, I mean. Roughly. In tenths." She saw how {to} looked. "Fifths," said Twilight.
    """
    """
    Twilight told {to} what was on her list until noon, with the margins; and then, since it was only fair, asked what was on {to's}.
    """
tell small_talk(Applejack, to, Work)
    """
    "You busy, or do you just look it?" said Applejack to {to}. "I only ask because I do the both."
    """
    """
    "Work going all right?" said Applejack. "It don't have to. I find it goes anyhow, same as a cow does, and you walk behind." She waited on {to} to say.
    """
tell small_talk(Pinkie, to, Work)
    """
    "If your work was a cake," said Pinkie to {to}, "is it in, or is it out, or is it still eggs? Mine's in. It's always in. There's another one sitting behind it, being brave."
    """
    """
    "What are you making?" said Pinkie. "You've got a making sort of face. Or it's wind." She leaned on whatever there was, so as to hear it from {to} in comfort.
    """
tell small_talk(Rarity, to, Work)
    when in_facade(Rarity)
        """
        "One is buried," said Rarity. "The autumn line, you know. One sees nobody." She said this to {to}, who was there, with a little movement of the hoof which cleared the room.
        """
        """
        "They want it by the fifteenth," said Rarity to {to}, "and they want it inspired. I wrote back that one does not do it by the yard." She had written nothing of the kind; she had written that she would be charmed.
        """
    """
    "Tell me what you are making," said Rarity to {to}. "I don't mind what. I've such a wish to hear of something that got finished."
    """

tell small_talk(Spike, to, Past)
    """
    "I was thinking about the bath," said Spike to {to}. "And the hedgehog. I used to think that was the worst day there'd ever be."
    """
    """
    "There used to be six of us round that piano," said Spike. "Well, six and me on it." He had a claw out and was playing something on the air, with two wrong notes in it, where they had always been.
    """
tell small_talk(Twilight, to, Past)
    """
    "I came across the picnic minutes," said Twilight to {to}. "The old ones. I'd put: item four, fell in the lake, all. And then a tick. I can't think why that should have made me sit down."
    """
    """
    "We used to have more Thursdays," said Twilight. She heard it, and was going to put it otherwise, and looked at {to}, and let it stand.
    """
tell small_talk(Applejack, to, Past)
    """
    "You recollect that barn dance," said Applejack to {to}, "when the floor went? There was six of us in that cellar till morning. I never was so comfortable in my life."
    """
    """
    "Folks used to come by of an evening," said Applejack. "I ain't complaining. I got more sleep." She did not seem to think a lot of sleep.
    """
tell small_talk(Pinkie, to, Past)
    """
    "Remember when everybody came in at once?" said Pinkie to {to}. "On a Tuesday, for no reason, and we hadn't any chairs, so we had the buns standing up and gave the chair to the cake?"
    """
    """
    "I keep a list of who hasn't been in," said Pinkie. "It isn't a cross list! It's so I know how many cups." She looked at {to}. It was quite a long list, by the sound of it.
    """
tell small_talk(Rarity, to, Past)
    when in_facade(Rarity)
        """
        "Did one really wear that hat?" said Rarity to {to}. "Don't remind me." But she'd brought it up herself; and she held her head, for a moment, as one had to under it.
        """
        """
        "We were all of us very young," said Rarity, by way of disposing of the past. It did not go quite off. She had to give her attention to a cuff.
        """
    """
    "I burnt the soup," said Rarity to {to}. "Do you remember? All of you ate it. You said that it was smoky, as if I'd gone out and had it smoked."
    """

tell small_talk(Spike, to, Food)
    """
    "What did you have?" Spike asked {to}. He had an idea that you could tell a good deal of how people were by whether they had sat down to it.
    """
    """
    "I had porridge," said Spike to {to}. "With a garnet. Twilight thinks that I don't know she counts them."
    """
tell small_talk(Twilight, to, Food)
    """
    "I know that I had breakfast," said Twilight to {to}, "because it is ticked. I couldn't tell you what was in it."
    """
    """
    Twilight held that one should not eat between meals. She explained this to {to}. There was icing on her chin from some earlier exception.
    """
tell small_talk(Applejack, to, Food)
    """
    "You eat?" said Applejack to {to}. From her it was a whole conversation; there was good morning in it, and how is your family.
    """
    """
    "I got a heel of bread and an onion," said Applejack to {to}. "I'd go halves. I wouldn't on the onion."
    """
tell small_talk(Pinkie, to, Food)
    """
    "What's the best thing you ever had in a bun?" said Pinkie to {to}. "You have to say quick. If you think, it's always raisins."
    """
    """
    "I've been wondering about pepper," said Pinkie. "In a trifle. It could be that nobody's done it because nobody's thought of it, or it could be the other one." She offered the question to {to} on a flat hoof, like sugar.
    """
tell small_talk(Rarity, to, Food)
    when in_facade(Rarity)
        """
        "One has stopped taking breakfast," said Rarity to {to}. "Nobody does." Something under the sash said a small plain word of its own, and she talked across it, of a sorbet.
        """
        """
        Rarity described to {to} a dinner of nine courses, of which one left the greater part. She did it well. It was only hard to tell what any of them had tasted of.
        """
    """
    "I should like an egg," said Rarity. "Do you know, {to}, I believe that's all it was? For a year? A boiled egg, with somebody across the table."
    """

tell small_talk(Spike, to, Sleep)
    """
    "Did you sleep?" said Spike to {to}. "I did some. I'd got a thing to remember, and I kept waking up to see if I had it."
    """
    """
    "There was an owl at it again," said Spike. "Not ours. Ours reads." He looked to see if {to} had been kept up too.
    """
tell small_talk(Twilight, to, Sleep)
    """
    "Seven hours and ten minutes," said Twilight to {to}, of her night. "I allow for the ten."
    """
    """
    Twilight asked {to} if {to.she} dreamt in order. It was for something that she was collecting. Her own, she said, had lately had a page out.
    """
tell small_talk(Applejack, to, Sleep)
    """
    "Slept?" said Applejack to {to}. "I lay down. It comes to the same for the bed."
    """
    """
    "I was up at four," said Applejack. "There's a lot of quiet in it, at four. You can have too much." She scratched under the hat. "How about you?" she asked {to}.
    """
tell small_talk(Pinkie, to, Sleep)
    """
    "I dreamt that I'd invented bread," Pinkie told {to}. "I was so proud. Then I woke up and there was all this bread."
    """
    """
    "Do you sleep on your side?" said Pinkie to {to}. "I sleep on Gummy's side. He doesn't mind, he sleeps on the lamp."
    """
tell small_talk(Rarity, to, Sleep)
    when in_facade(Rarity)
        """
        "One retires at eleven," said Rarity to {to}, "with cucumber." She did not say when one slept.
        """
        """
        "A mask, and absolute quiet," said Rarity. "It is the whole secret." She had a shadow under each eye, which the secret had been laid on over.
        """
    """
    "I don't sleep," said Rarity to {to}. "I lie there and unpick things. It's quite restful, if one doesn't mind what they are."
    """

tell small_talk(who, to, about)
    "{Who} said something to {to} about {about}, so that there should be something said."
    "They had got to {about}, {who} and {to}. It was as good a place as another, and there was nobody else in it."

# How are you.

tell ask_how(Spike, other)
    when other is pony and not downcast(other)
        """
        "How are you?" said Spike to {other}. He asked it as he did most things, with both hands, and stood there to be told.
        """
        """
        "You all right?" said Spike. {Other} was very likely all right. He thought that people ought to be asked all the same; it was like winding a clock.
        """
    """
    "You look tired," said Spike to {other}. "I don't mean you look bad. I mean, do you want to sit down?"
    """
    """
    "How is it with you?" said Spike. He had bent his knees to say it, as he did for people he was worried about, so that it should come in at the level.
    """
tell ask_how(Twilight, other)
    """
    "How are you?" said Twilight to {other}. "I'm not asking for form's sake. I've left a space for it."
    """
    """
    "First, how are you," said Twilight, "and second, is that what you'd say if it were not me asking?" She looked hard at {other}, and was kind about it, as she was with a text.
    """
    """
    Twilight put down whatever it was that she had been going to say next, and asked {other} how {other.she} did.
    """
tell ask_how(Applejack, other)
    """
    "How you keeping?" said Applejack to {other}. "And I know what folks say. I'm asking."
    """
    """
    "You look like a fence that's been leaned on," said Applejack. "How are you, {other}?"
    """
    """
    Applejack asked {other} how it was going. She asked it with her eyes on something else, the way you hold out your hoof to a colt.
    """
tell ask_how(Pinkie, other)
    when downcast(Pinkie)
        """
        "How are you?" said Pinkie to {other}. It was all she said. She used generally to be well into the answer by now.
        """
    """
    "How ARE you?" said Pinkie to {other}. "Not the one for company. The one underneath, with its shoes off."
    """
    """
    "On a scale of bun," said Pinkie, "how are you?" and held up her hooves before {other}, about a roll apart, and moved them in and out in case that helped.
    """
    """
    Pinkie came up quite close and looked at {other} with one eye and then with the other. "How's everything?" she said. "You can start anywhere. I always do."
    """
tell ask_how(Rarity, other)
    when in_facade(Rarity)
        """
        "And you are well?" said Rarity to {other}. There was only the one thing that fitted behind it.
        """
        """
        "One hopes one finds you flourishing," said Rarity. She might have been reading it off a card. But she did wait; it was very nearly a question.
        """
    """
    "How are you?" said Rarity to {other}. "I ought to have asked. I don't mean today. I've owed you that since about last spring."
    """
    """
    "Sit down and tell me how you are," said Rarity to {other}, "and if it's dreadful say so. I have a chair for it."
    """
tell ask_how(who, other)
    "{Who} asked {other} how {other.she} {other:was|were}."

tell ask_back(Spike, to)
    """
    "I'd sooner hear about you," said Spike to {to}.
    """
    """
    "Me? Oh, you know," said Spike. "How's you, though?"
    """
tell ask_back(Twilight, to)
    """
    "I asked myself that at seven," said Twilight. "It's in hand. What about you?"
    """
    """
    "You first," said Twilight to {to}. "I'd only qualify it."
    """
tell ask_back(Applejack, to)
    """
    "That's me asked," said Applejack. "Who's asked you?"
    """
    """
    Applejack shoved the question back across to {to}, like a plate. "I had mine," she said.
    """
tell ask_back(Pinkie, to)
    """
    "I'll tell you if you tell me," said Pinkie to {to}, "and you've got to go first, because I'm holding the door of it."
    """
tell ask_back(Rarity, to)
    when in_facade(Rarity)
        """
        "Oh, but one never talks of oneself," said Rarity. "You must tell me how it is with you."
        """
    """
    "No, you," said Rarity to {to}. "I've been the subject for so long that I know how it goes."
    """
tell ask_back(who, to)
    """
    "And you?" said {who} to {to}.
    """

# What comes back. Whoever is easy says it warmly; it is a small thing and does a little good.

tell answer_as_ever(who, to, _)
    always when not together(who, to)
        "{Who} was gone already. {who.she} said something over {who.their} shoulder, and it was an answer, but {to} got only the end of it."
        "The answer came from round the corner. It was {who's}, and there was not enough of it left by then for {to} to have said what it was."

tell answer_as_ever(Spike, to, Kindly)
    before when addressed(Spike, by to) = Inquiry and not downcast(Spike)
        """
        "I'm all right," said Spike to {to}. He looked into it. "I'm nervous, a bit. It's a nice sort of nervous. It's mostly in the wings."
        """
        """
        "Fine," said Spike, and he was one of those who blush at it. "Thanks for asking. People don't, when you're tall."
        """
        """
        Spike said that he was well. He said it to {to} at some length, for it turned out, when he came to go through it, that there was a good deal to be glad of.
        """
    before when addressed(Spike, by to) = Inquiry
        """
        "I'm all right," said Spike to {to}. It was the same three words that he always used, and he had put them down so carefully that you could see what they were standing on.
        """
        """
        "Not very," said Spike. "I'll be better if I don't say it yet. But I'm glad you asked."
        """
    before when addressed(Spike, by to) = Jape and not downcast(Spike)
        """
        Spike laughed. It was a big laugh, for indoors; he put a hand over it. "That's not fair," he told {to}. "That's true."
        """
        """
        "I'll have you know that I was asked to do it like that," said Spike to {to}, with his frill gone dark, and spoilt it by grinning.
        """
    before when addressed(Spike, by to) = Reproof and in_facade(to)
        """
        "I'll remember," said Spike to {to}. He would; he remembered everything she had ever told him, there was a shelf for it.
        """
        """
        "Like that," said Spike, doing it. "Is that right?" He really wanted to be told. {To} had turned to something on the table.
        """
        """
        Spike took it as he took most things, with both hands. "Thank you," he said. It was only when he had said so that he felt where it had gone in.
        """
        """
        "Right," said Spike. He had nodded, too, and thought that there was perhaps a way of nodding.
        """
    when not downcast(Spike)
        """
        "I thought so too," said Spike, and told {to} why. He had a way of answering as though one had handed him something he had been looking for.
        """
        """
        Spike said that it was, wasn't it. He turned it over once more for {to} and found a thing on the other side that made them both easier.
        """
        """
        "That's what I like about it," said Spike to {to}. He had not known until he said so.
        """
        """
        "Go on," said Spike. He was listening with his whole neck. "And what did they say?" he asked {to}.
        """
    """
    "Yes," said Spike. "It's good of you to," and he did not finish, but he put his hand for a moment on whatever was between him and {to}, as you would on a shoulder.
    """
    """
    Spike answered {to}. It was a proper answer, he had gone and got it from somewhere; only he seemed to have carried it rather far.
    """
tell answer_as_ever(Twilight, to, Plain)
    before when addressed(Twilight, by to) = Inquiry and not downcast(Twilight)
        """
        "Well, thank you," said Twilight to {to}. "Slightly behind. I'm always slightly behind, I find that I lean into it."
        """
        """
        "On the whole, good," said Twilight. "I had it at very good, but that was before the post."
        """
    before when addressed(Twilight, by to) = Inquiry
        """
        "I have been better," said Twilight to {to}. "I've been trying to establish when."
        """
    before when addressed(Twilight, by to) = Jape
        """
        It took Twilight a moment. "Oh," she said to {to}. "It's a joke. Yes. It's quite a good one, it turns on the second word."
        """
        """
        "I don't do that," said Twilight to {to}, doing it.
        """
    """
    "That's right," said Twilight. "Or, no. It's nearly right, which is more interesting." She told {to} where the difference came in.
    """
    """
    Twilight thought about it. She gave {to} the answer, and then the exceptions, of which there were two.
    """
    """
    "I have wondered about that myself," said Twilight to {to}. "I've a note somewhere. It only says, find out."
    """
    """
    Twilight said that it depended. She went on to say on what, and {to} was told, and it was really rather clear.
    """
tell answer_as_ever(Applejack, to, Plain)
    before when addressed(Applejack, by to) = Inquiry and not downcast(Applejack)
        """
        "Can't complain," said Applejack to {to}. "I could. But I'd have to stop and think of one."
        """
        """
        "I'm up," said Applejack. "I find the rest mostly follows on."
        """
    before when addressed(Applejack, by to) = Inquiry
        """
        "I been better," said Applejack to {to}. She would not say that she was fine; she had looked at the word, and it wasn't so. "I'm stood up, though."
        """
        """
        "Fair to rough," said Applejack. She pulled the hat down a notch, and what there was of her to be seen was mostly chin. "It'll keep."
        """
    before when addressed(Applejack, by to) = Jape
        """
        "Ha," said Applejack to {to}. It was a real one. She only had the one size.
        """
        """
        "I walked into that like a rake," said Applejack.
        """
    """
    "I'd say so," said Applejack to {to}. She thought it over, and there was nothing needed adding.
    """
    """
    "Yep," said Applejack. It had a nod with it, that went on a little after, like a gate.
    """
    """
    "Some do and some don't," said Applejack to {to}. "I had an uncle did. He was all right, apart from that."
    """
    """
    Applejack said what she thought about it, and it was short, and you could have driven a nail in with it.
    """
tell answer_as_ever(Pinkie, to, Joking)
    before when addressed(Pinkie, by to) = Inquiry
        """
        "I'm nine!" said Pinkie to {to}. "Out of what I don't know, somebody took the other number. Nine, though!"
        """
        """
        "I am SO," said Pinkie to {to}, and hunted about for it, and hopped instead.
        """
    before when addressed(Pinkie, by to) = Jape
        """
        Pinkie laughed till she had to be held up, and there being nothing else she was held up by {to}. "Do another," she said.
        """
        """
        "I told Gummy that one," said Pinkie to {to}. "He's still on the first half."
        """
    """
    "You know who else said that?" said Pinkie to {to}. "A scone. I'd left it in its own thoughts too long."
    """
    """
    "Yes!" said Pinkie. "And if you say it backwards it's a recipe." She said it backwards to {to}. It very nearly was.
    """
    """
    Pinkie's answer rhymed, for the most part, and where it did not she did a little skip so that {to} should not notice the gap.
    """
    """
    "That's exactly it," said Pinkie to {to}, "only with jam."
    """
tell answer_as_ever(Pinkie, to, Kindly)
    """
    "Yes," said Pinkie to {to}. "It is." There was no more of it. She put a bun where {to} could reach, and moved the plate round so that the good side was in front.
    """
    """
    "I don't know," said Pinkie. "I'm glad you're here, though."
    """
tell answer_as_ever(Pinkie, to, Plain)
    """
    "I expect so," said Pinkie to {to}. It was an ordinary sentence, and it lay there.
    """
    """
    "It's nice of you to say," said Pinkie. She said it to {to} properly, with her hooves together, as if she had been told to.
    """
tell answer_as_ever(Rarity, to, Lofty)
    before when addressed(Rarity, by to) = Inquiry
        """
        "One is never better," said Rarity to {to}. "One has not the time." It had come out at once, like a card from a case.
        """
        """
        "Perfectly, merci," said Rarity. She gave {to} about a third of a smile. One kept the rest by one, for occasions.
        """
        """
        "How kind of you to inquire," said Rarity to {to}, and did not say.
        """
    before when addressed(Rarity, by to) = Jape
        """
        "Droll," said Rarity. There was a sort of hitch before it. Somebody who had known her long would have said that she had swallowed something.
        """
        """
        "I dare say that that is very amusing, where it is said," Rarity told {to}, with her chin at its full height. The corner of her mouth had not been informed.
        """
    """
    "Is it?" said Rarity to {to}. "One hadn't remarked." She had a way of letting a subject drop as if somebody would be by to pick it up.
    """
    """
    "I believe it is considered so," said Rarity, "by people who consider it." It left {to} with nothing in particular to hold.
    """
    """
    "In Canterlot," said Rarity, and told {to} how that was done in Canterlot. It took longer there, and was done by somebody else.
    """
    """
    Rarity allowed that it might be so. It was said over {to's} shoulder, to a person of some distinction who was not there.
    """
tell answer_as_ever(Rarity, to, Kindly)
    before when addressed(Rarity, by to) = Avowal
        """
        "Thank you," said Rarity to {to}. She had taken hold of the edge of the table. "No, don't say anything else for a moment. I want to put that where it can't get creased."
        """
    """
    "Oh, it is," said Rarity to {to}. "It is, isn't it?" It was her own voice, rather quick, and it seemed to have been waiting behind a door.
    """
    """
    "You always did put it better," said Rarity to {to}. She pushed the hair out of her eyes. There was nothing on them.
    """
tell answer_as_ever(Rarity, to, Plain)
    before when addressed(Rarity, by to) = Avowal
        """
        "Oh," said Rarity. It was all that there was, and it was quite plain, with no trimming. She looked at {to} as one looks at a colour that one has been trying to match for years and that has walked in at the door on somebody's back.
        """
        """
        "I don't know what to say," said Rarity to {to}. "I did. I had it by heart. I had it for years, and I've gone and put it somewhere safe."
        """
    """
    "I don't know," said Rarity to {to}. "I used to be so good at knowing. Ask me when I've found out what I think."
    """
    """
    "Yes," said Rarity. It was quite bare, and she looked at it, and left it so.
    """
    before when addressed(Rarity, by to) = Inquiry
        """
        "Very badly," said Rarity to {to}, "thank you. It is such a relief to be able to say."
        """
tell answer_as_ever(Spike, to, Short)
    before when addressed(Spike, by to) = Reproof and in_facade(to)
        """
        "I see," said Spike to {to}. It was what one said at the dentist's.
        """
        """
        "Just as you like," said Spike. He had made his voice quite even, the way that you smooth out paper so that it can be used for something else.
        """
        """
        "Yes, Rarity," said Spike. He used to say it otherwise. It had had a sort of bow in it.
        """
    """
    "I expect so," said Spike. He was very civil. There was a great deal of room around it.
    """
    """
    "No, thank you," said Spike to {to}. It did not quite answer. He folded his hands and looked at them.
    """
tell answer_as_ever(Twilight, to, Short)
    """
    "I would rather not discuss it," said Twilight to {to}. "That. Or the other things."
    """
    """
    "Quite," said Twilight. The light at the tip of her horn had gone white.
    """
tell answer_as_ever(Applejack, to, Short)
    """
    "Not with you," said Applejack to {to}. It was not loud. It was set down flat, like a crate.
    """
    """
    "I ain't got a thing to say about it," said Applejack. She went on to look as though she had.
    """
tell answer_as_ever(Pinkie, to, Short)
    """
    "Mm," said Pinkie to {to}. Anybody who had ever met her would have gone for help.
    """
tell answer_as_ever(Rarity, to, Short)
    """
    "I dare say," said Rarity to {to}, and the room was a degree cooler for it.
    """
    """
    "Must we?" said Rarity. She did not look round.
    """
tell answer_as_ever(who, to, Kindly)
    "{Who} gave {to} a good answer, and something over."
tell answer_as_ever(who, to, Plain)
    "{Who} told {to} what {who.she} thought. It was not much, but it was what {who.she} thought."
tell answer_as_ever(who, to, Joking)
    "{Who} made a joke of it, and {to} let it be one."
tell answer_as_ever(who, to, Short)
    "{Who} answered {to}, and there was not room between the words to get a hoof in."

# Otherwise than it comes.

tell answer_otherwise(Rarity, to, Kindly)
    before when addressed(Rarity, by to) = Avowal
        """
        "My dear," said Rarity to {to}. She put out a hoof, and set a seam of his straight that he had not got. "Say it once more, when I've sat down."
        """
    when in_facade(Rarity)
        """
        "Do you know," said Rarity to {to}, "I think so too." It had got by her. She looked after it, as one does after a child who has run out into the road and is, by some miracle, all right.
        """
        """
        Rarity had a phrase for it, and she opened her mouth, and what came was "How nice of you." It was perfectly sincere. She had to have recourse to a thimble.
        """
tell answer_otherwise(Rarity, to, Plain)
    when in_facade(Rarity)
        """
        "No," said Rarity. "That's to say, yes. I'm tired, {to}. I had a word for it, but that is what it is." It was the shortest thing that she had said that day.
        """
        """
        She gave {to} a plain answer. It went across the floor without a hat on, and nobody fainted.
        """
tell answer_otherwise(Spike, to, Joking)
    before when addressed(Spike, by to) = Avowal
        """
        "Are you sure?" said Spike to {to}. "I eat the cutlery." His voice had gone up at the end, where it had not been since he was eleven.
        """
    before when addressed(Spike, by to) = Reproof and in_facade(to)
        """
        "I'll put it in writing," said Spike, "and eat it." It was a joke that had always done well in this house.
        """
        """
        "I'd be lost among duchesses," said Spike to {to}. "They'd send me back with a label." He waited, with his eyebrows up, in case she should like it.
        """
    """
    "I'm as well as can be expected," said Spike to {to}, "for somebody who is stuck in the door." He was not in a door. He had looked round to see.
    """
    """
    Spike made a joke. He did that when he had nowhere to put his feet. It was about feet.
    """
tell answer_otherwise(Spike, to, Plain)
    before when addressed(Spike, by to) = Avowal
        """
        "I don't know where to look," said Spike to {to}. He tried the window, and the floor. He tried her, and that was no good either, and he stayed there.
        """
    before when addressed(Spike, by to) = Reproof and in_facade(to)
        """
        "I don't know how to do that," said Spike to {to}. "I could learn it. I don't think that I'd be any different underneath."
        """
        """
        "It's how I've always done it," said Spike. He was not complaining. He was only telling {to}, in case it had been forgotten.
        """
    """
    "I think it's harder than people say," said Spike to {to}. It was so plain that he glanced up to see who had heard.
    """
tell answer_otherwise(Twilight, to, Kindly)
    """
    "I'm so glad that you said that," said Twilight to {to}. "I'd like to have it in writing, but I'm glad."
    """
tell answer_otherwise(Twilight, to, Joking)
    """
    Twilight made a joke. One could tell, for she waited after it. It had a footnote, and it was the footnote that made {to} laugh.
    """
tell answer_otherwise(Applejack, to, Kindly)
    """
    "You're a good sort," said Applejack to {to}. It plainly surprised the both of them, and she hunted up a splinter in her hoof to look at.
    """
tell answer_otherwise(Applejack, to, Joking)
    """
    "I'd laugh," said Applejack to {to}, "but I've only got the one and I'm keeping it for market day."
    """
tell answer_otherwise(Pinkie, to, Plain)
    """
    "I don't always know either," said Pinkie to {to}. It was so ordinary a remark that a spoon on the counter seemed to turn round.
    """
tell answer_otherwise(Pinkie, to, Kindly)
    """
    "I think that you're the nicest one who's said it," said Pinkie to {to}, "and somebody says it every day."
    """
tell answer_otherwise(who, to, Kindly)
    "{Who} answered {to} more kindly than either of them had been ready for."
    """
    "Thank you," said {who} to {to}. It was a good deal warmer than what it was for.
    """
tell answer_otherwise(who, to, Plain)
    "{Who} said just what {who.she} thought. {To} looked to see if there was anything behind it, and there was not."
    "It would have been easy to say something else. {Who} told {to} how it was."
tell answer_otherwise(who, to, Joking)
    "{Who} got out of it by a joke, as one gets out of a room by a window."
    "A joke seemed the best thing to put there, and {who} put it there, and {to} walked round it."
tell answer_otherwise(who, to, Lofty)
    "{Who} answered {to} from a height. The air up there did not seem to agree with {who.her}."
    """
    "Indeed," said {who} to {to}. It was all that one could see of it from below.
    """
tell answer_otherwise(who, to, Short)
    """
    "Maybe," said {who} to {to}, as one shuts a drawer.
    """
    "{Who} gave {to} a short answer. It had an edge, and {who.she} heard it go in."
    """
    "Not now," said {who}. {To} had only been being friendly.
    """

tell say_nothing(Rarity, Spike)
    before when addressed(Rarity, by Spike) = Avowal
        """
        Rarity had her mouth open. She was known for always having a word; there was one for every hour of the day and one for across the street. She stood with it open, and it was so quiet that one heard the tape slide off the table.
        """
        """
        She did not say anything. It had come in so quietly, and sat down so near, and Rarity dared not move for fear that it should get up and go.
        """
tell say_nothing(Spike, Rarity)
    before when addressed(Spike, by Rarity) = Avowal
        """
        Spike said nothing. He had waited for so many years to be told just that, that he had never got as far as what you do after. He stood there like somebody with his arms full.
        """
tell say_nothing(who, to)
    before from to when addressed(who, by to) = Avowal
        "{Who} looked at {to}, and did not say a word. It was out, at any rate. It could not be got in again."
    from who
        "{Who} let it lie. {To} went on looking for a moment at the place where an answer would have been."
        "There were several things that one could have said to that. {Who} went past them, one by one, and came out at the other end."
        "{Who} did not answer. It was not meant for anything; but it was heard, and one could not very well take back a thing that one had not said."
    from to
        "{Who} had not heard, or had. {To} found that {to.she} was still holding up {to.their} end of it, and put it down."
        "No answer came. {Who} was looking somewhere else, and {to} looked there too, out of manners, and there was nothing there."
    "{Who} said nothing at all to {to}, and it took up some room."

# Teasing.

tell tease(Spike, other)
    """
    "You've got your serious face on," said Spike to {other}. "It's very good. You look like the town hall."
    """
    """
    "I've seen you do that before," said Spike to {other}, "and there was a lake in it."
    """
    """
    Spike did {other}. He did it small, with two claws and an eyebrow, and it was over before one could be certain.
    """
tell tease(Twilight, other)
    """
    "I have a file on you," said Twilight to {other}. "It's mostly pudding."
    """
    """
    "You're doing the thing," said Twilight to {other}. "I timed it once. I won't tell you what it came to."
    """
    """
    Twilight told {other}, quite gravely, that {other.she} had been ticked off already and might go home.
    """
tell tease(Applejack, other)
    """
    "If you was a horse I'd not buy you," said Applejack to {other}. "I'd look at your teeth, though, for the fun of it."
    """
    """
    "Somebody starch you this morning?" said Applejack to {other}.
    """
    """
    "I've known scarecrows that were livelier company," said Applejack, "and they were stuffed by my brother."
    """
tell tease(Pinkie, other)
    """
    "Guess what you are," said Pinkie to {other}. "You're a meringue who thinks it's a brick! I won't tell anyone."
    """
    """
    Pinkie put on {other}'s face. She had it exactly, down to the worry, and then she crossed its eyes.
    """
    """
    "I made a biscuit in your shape," said Pinkie to {other}. "It wouldn't sit still on the tray, it kept asking if it could help."
    """
tell tease(Rarity, other)
    when in_facade(Rarity)
        """
        "What courage," said Rarity to {other}, and let her eye go down, and up. "No, truly. I could never."
        """
        """
        "You must tell me who does that to you," said Rarity to {other}, "so that I may avoid them."
        """
    """
    "Darling," said Rarity to {other}, "you've come out as a sofa. I adore it. Who are you expecting?"
    """
    """
    "Hold still," said Rarity. She took a thread off {other}, and looked at it, and put it back. "No, it's holding you together."
    """
tell tease(who, other)
    "{Who} teased {other}, not very hard."

# Staying by somebody.

tell keep_company(Spike, other)
    """
    Spike did not say anything. He sat down by {other}, on as much of the floor as he needed, and was there; it was what he was best at, though it did not look like much from outside.
    """
    """
    He stayed with {other}. After some time Spike's wing had come round a little on that side, against the draught. There was not much of a draught.
    """
tell keep_company(Twilight, other)
    """
    Twilight stayed by {other} and said nothing. One could hear her not saying it, in order; and then, after some minutes, one could not.
    """
    """
    There was a thing to be done at the half hour. Twilight let it go by, and sat where she was, next to {other}, with her hooves together.
    """
tell keep_company(Applejack, other)
    """
    Applejack stood by {other}. She could stand like that, with her weight on three legs, till the cows came in. She did not talk. You don't talk to a fence post either, and you're glad of it.
    """
    """
    "Don't mind me," said Applejack. She took off her hat and put it on her knee, and looked where {other} was looking.
    """
tell keep_company(Pinkie, other)
    """
    Pinkie sat with {other} and was quiet. It was a thing that she could do, like standing on a ball. You could see that it took all four feet.
    """
    """
    "I'm not here," said Pinkie to {other}, and sat down close, and wasn't, all along one side, where it was warm.
    """
tell keep_company(Rarity, other)
    when in_facade(Rarity)
        """
        One did not stay in a room with nothing to say. Rarity stayed in it. She had a ribbon to roll, and she rolled it, and unrolled it; and it appeared that she had somehow moved her chair.
        """
    """
    Rarity sat with {other} and did not talk. She had used to do so of an evening, with something in her lap to hem. Her hooves went on looking for the hem.
    """
tell keep_company(who, other)
    "{Who} stayed by {other}, and neither of them said anything, and it was not the worst that they had done that day."
    "There was nothing to say. {Who} did not go away."

# Something kind, to somebody who looks as if they could do with it.

tell say_kindly(Spike, other)
    """
    "You don't have to talk," said Spike to {other}. "I'm only saying it so you'd know that I'm not waiting for you to."
    """
    """
    "I'm glad it's you that's here," said Spike. He had not got anything to put after it, and it stood there in front of {other} by itself, like one boot.
    """
tell say_kindly(Twilight, other)
    """
    "I have no advice," said Twilight to {other}. "I did have some. I've looked it over, and it was for somebody else."
    """
    """
    "You are allowed to sit down," said Twilight. "I mean that it isn't on any list, and I write them, so I would know." She moved a pile of something off whatever was nearest to {other}.
    """
tell say_kindly(Applejack, other)
    """
    "You look like a week of rain," said Applejack to {other}. She said it the way you would put a coat round somebody. "Ain't nobody asking you to be dry."
    """
    """
    "I won't tell you it's nothing," said Applejack. "I don't know as it is. But I've got all morning, and it's yours if you've got a use for it."
    """
tell say_kindly(Pinkie, other)
    """
    "I like your face," said Pinkie to {other}. "I like it when it's up and I like it when it's down. I just thought that it should hear that from somebody."
    """
    """
    "I'd make you a cake," said Pinkie, "but you don't want a cake, you want it to be yesterday. I can't do that one. I've got the tin for it, though." She did not say it loudly.
    """
tell say_kindly(Rarity, other)
    when in_facade(Rarity)
        """
        "One is sorry to see you so pulled down," said Rarity to {other}. It was what one said. She had meant to leave it there, and heard herself add, some way further down, that she was, rather.
        """
    """
    "Come out of the draught," said Rarity to {other}. "No, I've nothing wise to say. I can only ever think of shawls."
    """
    """
    "You needn't hold it up on my account," said Rarity. She took a thread off {other's} shoulder. There was no thread; but one has to be doing something up there, or one simply has one's hoof on a person.
    """
tell say_kindly(who, other)
    "{Who} found something kind to say to {other}, and said it without much noise."
    "There was nothing that would help, and {who} said so to {other}, in other words, and it was meant to be heard in them."
