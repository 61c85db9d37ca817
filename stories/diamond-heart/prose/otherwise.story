# What comes back otherwise than it comes, or does not.

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
