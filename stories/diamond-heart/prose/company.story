# What one does with somebody for no reason: teasing, staying by them, something kind.

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
