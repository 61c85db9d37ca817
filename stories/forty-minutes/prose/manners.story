# Good days, thanks, and the weather.

tell greet(who, to, Warm)
    from who
        """
        "Morning, {to}," said {who}, and meant by it that there was nothing else good about it so far.
        """
        "{Who} wished {to} good day. It needed wishing."
        """
        "You'll have had no sleep either," {who} told {to}, as the kindest thing that came to mind.
        """
    from to
        """
        "There you are," said {who} to {to}, and it was as good as a chair.
        """
        "{Who} gave {to} a nod, and then thought better of it and gave {to.her} a good morning."
    """
    "Good morning," said {who} to {to}, quite as though it were one.
    """
    "{Who} and {to} wished each other what there was to be had."
tell greet(Nell, to, Warm)
    when at(Nell) = Office
        """
        "You've got wet," said Nell to {to}. "It's come up from the south. Stand by the stove, you'll be done in a quarter of an hour."
        """
    """
    "Good morning, {to}," said Nell. "It's been some time since anybody said so."
    """
tell greet(Ruth, to, Warm)
    """
    "You look like something they'd landed," said Ruth to {to}. She had brought a bun in her pocket, as another woman would a handkerchief.
    """
    when at(Ruth) = Kettle
        """
        "Sit," said Ruth to {to}, by way of good morning.
        """
tell greet(Tib, to, Jesting)
    """
    "What, up already?" said Tib to {to}. It was the joke he had for every day. Today it limped.
    """
    """
    "Lovely weather for looking at the inside of," said Tib to {to}.
    """
tell greet(who, to, Proud)
    "{Who} inclined {who.their} head to {to}, by about as much as one does for a hearse."
    """
    "{To}," said {who}. It was a greeting, in that it had the name in it.
    """
    "{Who} bade {to} good morning from somewhere over {to.their} hat."
tell greet(Amos, to, Proud)
    """
    "Good morning," said Amos Thrale to {to}, or to where {to.she} stood. He had his chin up. He generally had; one saw better under the lids.
    """
tell greet(Denzil, to, Proud)
    """
    "Pascoe," said Denzil to {to}, who had known it since he was christened.
    """
tell greet(who, to, Cold)
    """
    "Good morning," said {who} to {to}, and put it down between them like a bill.
    """
    "{Who} remarked to {to} that it was a quarter past something."
    "{Who} wished {to} good day, and left out the good."

tell greet_back(who, to, Warm)
    from who
        """
        "And to you," said {who}. {to.she} had a drop on the end of {to.their} nose, and it made {who.her} feel better than anything had yet.
        """
    """
    "Is it?" said {who} to {to}. "Well. Good morning."
    """
    when at(who) = Office or at(who) = Kettle
        "{Who} said good morning back, and moved up, so that there was room for {to} at the warm end."
    """
    "And you," said {who}. "And you, {to}."
    """
    "{Who} gave {to} as good a good day as {who.she} had about {who.her}."
tell greet_back(Nell, to, Warm)
    when at(Nell) = Office
        """
        "Good morning, {to}," said Nell, and wrote down that somebody had come, since she had the pen in her hand.
        """
        """
        "Do wipe your feet," said Nell to {to}. Then she heard it. "I mean, good morning."
        """
tell greet_back(Adair, to, Warm)
    """
    "How do you do," said Miss Adair to {to}. She took off a glove to do it, and the hand was blue.
    """
    """
    "Good morning," said Miss Adair. She had a very short smile that she brought out for it, like a pass.
    """
tell greet_back(who, to, Proud)
    "{Who} acknowledged {to}, who might have been a buoy."
    """
    "Ah," said {who} to {to}.
    """
tell greet_back(who, to, Jesting)
    """
    "So they tell me," said {who} to {to}, and pulled a long face, and it very nearly stayed.
    """
    """
    "Good?" said {who} to {to}. "Which end of it?"
    """
    "{Who} saluted {to} with two fingers, like the Navy, and for a moment it was any morning."
    """
    "You've said that before," said {who} to {to}, "and look."
    """
tell greet_back(who, to, Cold)
    """
    "Is that what you call it," said {who} to {to}.
    """
    "{Who} returned {to} {to.their} good morning. One had the feeling that it had been counted."

tell nod_back(who, to)
    from to
        "{Who} nodded. One could put into it whatever one happened to have by one."
    "{Who} gave {to} a nod. In Carrow it does for most things, and is thought rather handsome at funerals."
    "{Who} moved {who.their} head up, and then down. {To} had known whole weddings with less."
tell walk_past(who, to)
    "{Who} did not seem to have heard. {To} had spoken quite clearly."
    "There was room for a good morning there, and {who} did not put one in it. {To} looked at the clock."
    from to
        "{To} had said it to a back. It went on being a back."
    from who
        "There is a trick of looking through a person as if they were the weather. {Who} had not known that {who.she} had it."

tell thank(who, to, _)
    from who
        """
        {Who} had been meaning to say it, and had not found the place. It came out in the middle of something else. "I'm obliged to you, {to}," and {who.she} was red.
        """
        """
        "I've not thanked you," said {who} to {to}. "I don't know that it can be done standing up. I'm doing it."
        """
    from to
        """
        "There's that I owe you," {who} began, and {to} said that there was not; and {who.she} got it said all the same, every word, like somebody paying in coppers.
        """
    "{Who} thanked {to}. It took as long as it took, and nobody looked at anybody."
    """
    "What you did," said {who} to {to}. "Thank you for it."
    """
tell thank(Ruth, Amos, _)
    """
    "I never thanked you for the boat," said Ruth to Amos. "For going out. I was too cross with him." Amos said that it was a long time ago. "It is," said Ruth, "and I think of it every time I lay two places."
    """
    """
    "You brought him back," said Ruth. She did not say whom, or when; there had only been the one time. Amos Thrale said, as he always did, that it was a nice bit of a sea.
    """
tell thank(Adair, Nell, _)
    """
    "You keep a good log, Miss Garrity," said Miss Adair. "I do not refer to the entry." Nell did not know where to put that; there was no column for it.
    """
    """
    "I am obliged to you for the table," said Miss Adair to Nell, "and the blotter, and for having been asked first. It is not pleasant to be first."
    """
tell thank(Tib, Amos, _)
    """
    "I never said," said Tib, "about you teaching me the lamp. You could have got a fellow with a certificate." Amos Thrale told him that he had not wanted a certificate, he'd wanted somebody who would get up.
    """
    when at(Tib) = LampRoom
        """
        "If I'd had a father," said Tib to the burner, "he'd never have had the patience." Amos passed him the rag. Then they both did the brass for a bit.
        """
tell thank(Ruth, Tib, _)
    """
    "That coal," said Ruth. "All winter I thought it was the chandler's boy." Tib said that coal was heavy stuff, it rolled downhill to people. She put a bun in each of his hands, so that he could not go on.
    """
tell thank(Denzil, Amos, _)
    """
    It is not easy to thank a man for a thing of twelve years ago. Denzil did it with his cap off and his eyes on the ground. "It was February," he said. "I don't think I ever told you it was cold."
    """
tell thank(Amos, Denzil, _)
    """
    "That was handsome," said Amos Thrale to Denzil. He turned his face to him to say it, a little too far round, and put out his hand; and Denzil had to step across to be where it was.
    """

tell thank(Adair, Amos, _)
    """
    "I am much obliged to you, Mr. Thrale," said Miss Adair. She had gone so far as to get up to say it, and Amos Thrale, who heard that, stood up too.
    """
tell thank(Adair, _, _)
    """
    "That was kind," said Miss Adair, in the tone of one who has to report it.
    """

tell chat(who, to, Fog)
    from who
        "{Who} said to {to} that it was thick. It was all that {who.she} could be sure of."
    """
    "It'll lift," said {who} to {to}, of the fog. In Carrow that was a way to begin.
    """
    "{Who} told {to} there had been worse, and which, and what year, and who was not found."
    "They had a word about the fog, {who} and {to}. It was handy to have something that size."
tell chat(Denzil, to, Fog) when believes(Denzil, doer(Dark)) = Tib
    """
    "I could see my hand," Denzil told {to}. "I could see my hand, and I could see there was no light over it. You can fog a hand. You can't fog a light, not that one. It's there for nothing else."
    """
tell chat(Tib, to, Fog)
    """
    "I've a cousin," said Tib to {to}, "who leaned on a fog like this one and it held him. He's a curate now."
    """
tell chat(Nell, to, Fog)
    """
    "It came down at ten to eleven," said Nell to {to}, of the fog, "and it was four yards at midnight. I do have it all written down. I have everything written down."
    """
tell chat(Adair, to, Fog)
    """
    "One used to lie in bed and listen for the horn," said Miss Adair to {to}. "If one could not hear it one got up. I find that I still do." She did not seem to have meant to say so.
    """
tell chat(Amos, to, Fog)
    """
    "You get so you can smell it thicken," Amos Thrale told {to}. "I don't need a window. I've not gone by the window in years."
    """
tell chat(Ruth, to, Fog)
    """
    "Nobody stirs in it," said Ruth to {to}, "and everybody's seen. I had eleven in this morning, and nine of them had been at a window." She said no more about windows.
    """

tell attempt chat(who, to, _)
    "{Who} began to say something to {to}, about nothing at all, and there did not seem to be any call for it."
    "There was something that {who} could have said to {to} about the fog, but they had got past the fog."
    "{Who} opened {who.their} mouth, saw {to's} face, and looked at the clock instead."
tell chat(who, to, Herring)
    "From there it was not far to the price of herring. {Who} thought that it was low. {To} had never known anybody in Carrow who thought anything else."
    """
    "Four and six the cran," said {who} to {to}. They shook their heads over it, and it did them good.
    """
tell chat(Denzil, to, Herring)
    """
    "And four and six a cran," said Denzil to {to}, "for them that's got a bottom to their boat."
    """
tell chat(Tib, to, Herring)
    """
    "They don't eat herring in Valparaíso," said Tib to {to}. He was asked how he knew what they ate there. He said it was a thing one heard.
    """

tell chat(who, to, Cat)
    "The office cat had its own opinion of the Board, {who} told {to}, and had given it on the mat."
    "{Who} inquired after the cat. {To} gave a full account of the cat."
tell chat(Nell, to, Cat)
    """
    "He is on the strength," said Nell to {to}, about the cat. "One pound four a year, under Vermin. I ought not to have mentioned it before the inspector. But he is entered."
    """

tell chat(who, to, Paint)
    """
    "They never will send the paint," said {who}. {To} said they sent it in '09. It was the wrong white.
    """
    "There was always the paint. {Who} and {to} had that out and put it back."

tell reply(who, to)
    from who
        "{Who} gave the answer that one gives, and it turned out to have some use in it. {To.her} shoulders came down."
    """
    "You may well say," said {who}, and {to} did, at some length.
    """
    "{Who} took it up from there. {To} was let finish, which does not happen to everyone."
    """
    "That's so," said {who}. "That's just what it is, {to}." They stood and let it be so.
    """
    "{Who} laughed, not very loud. {To} looked as if someone had opened a window."
tell reply(Denzil, to)
    """
    "I've nothing against you," said Denzil to {to}. "I want that understood." It was said as he would have said it of a rock.
    """
tell reply(Adair, to)
    """
    "Is that so," said Miss Adair. She said it as if it might go in the book, and {to} began to think that it might have been rather well put.
    """
    """
    "My father would have agreed with you," said Miss Adair to {to}. "He had a light on the east coast. You would not know it; they have made it a gas buoy."
    """
tell reply(Tib, to)
    "Tib said something about it that made {to} snort. It was only habit; you could see him hear himself, and stop."
tell reply(Amos, to)
    """
    Amos heard {to} out with his head bent. He always listened so now, as though one were a long way down a pipe. "Aye," he said. "I expect that's right."
    """

tell change_subject(who, to, about)
    """
    "And {about}?" said {who}, as one takes somebody by the elbow; and {to} went.
    """
    "{Who} said that that was as might be, and what did {to} say to {about}?"
    """
    "I'd sooner hear about {about}," said {who} to {to}, and it might even have been true.
    """
    "{Who} asked after {about}. It was like being handed a dry coat; {to} got into it without a word."
tell cut_short(who, to)
    """
    "No doubt," said {who}, and that was that subject.
    """
    """
    {Who} said "Mm" to {to}, with a full stop after it.
    """
    """
    "I dare say," said {who} to {to}. Nobody dared anything further.
    """
tell cut_short(Adair, to)
    """
    "Quite," said Miss Adair to {to}, and turned over a page with nothing on it.
    """
tell cut_short(Denzil, to)
    """
    "I didn't come for the conversation," said Denzil to {to}.
    """
tell keep_silent(who, to)
    when at(who) = Office or at(who) = Kettle
        "{To} waited. {Who} had found something to look at in the grain of the table, and went on looking at it until there was no question any more of an answer."
    "It was not that {who} had not heard. {To} saw {who.her} hear it, and saw it sink."
    when at(who) != Slip
        "{Who} said nothing to {to}, and it was heard all over the room."
    "{Who} said nothing to {to}. There was a good deal of it."
tell turn_away(who, from_whom)
    "{Who} turned round in the middle of it and showed {from_whom} a back."
    when at(who) != Slip
        "{Who} looked at {from_whom} once, from the boots up, and went over to the window to be by {who.herself}."
tell interrupt(who, speaker, whom)
    when at(who) != Kettle
        """
        "Mind the kettle," said {who} loudly, where there was none. By the time that was cleared up {whom} no longer had to answer {speaker}.
        """
    "{Who} broke in. It was about a rope. {Speaker} had been just about to get an answer out of {whom}, and knew it."

tell take_leave(who, of, _)
    from who
        """
        "Well," said {who} to {of}. It is a short word, for all that has to go into it.
        """
    "{Who} shook {of} by the hand and then did not seem to know how one lets go."
    """
    "You'll look after yourself," said {who} to {of}, as they say in Carrow for a great many other things.
    """
