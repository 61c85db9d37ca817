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
