# What is said when nothing has to be: a word about the weather, how are you.

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
    "It's a making sort of a morning," said Pinkie. "You've got the face for it. Or it's wind." She leaned on whatever there was, so as to hear it from {to} in comfort.
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
    "The best thing you can have in a bun is another bun," said Pinkie to {to}. "You have to say that quick. If you stop and think, it's raisins."
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

# Begun, and not to be said: it was known already, or was not so any more.

tell attempt pass_on(who, hearer, hurt)
    from who
        "“About {hurt},” {who} began. It had sounded like news as far as that. “You know, do you,” said {who}, and {hearer} did."
    from hearer
        "“About {hurt},” said {who}, and got no further. It must have been to be seen on {hearer} that {hearer.she} had it already."
    "{who} leaned over to {hearer} and got as far as {hurt's} name; and {hearer} put up a hoof, for {hearer.she} had heard."

tell attempt thank(who, whom)
    from who
        "{who} turned to {whom} with {who.their} thanks all ready. “You did that,” said {whom}; and it came to {who} that {who.they} had."
    "{who} drew breath to thank {whom}. “Get along,” said {whom}. “You’ve thanked me.”"
