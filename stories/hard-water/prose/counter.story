# What has a price.

tell ask_price(Fenna, Aleid, Room)
    from Fenna
        """
        It was on the slate: *bed 3*. She had four. Fenna had it ready in her glove, so as not to have to look for it.

        "The room over the lock," she said. "I see that it's three. Is it let?"
        """
        before when happened ask_price(Fenna, Aleid, Room)
            "“About the room,” said Fenna, when nobody else was speaking. “What would it be, now?” It was not a thing that one liked to ask twice."
    from Aleid
        """
        It was the girl off the boat. She had hung her hood on the peg by the door, among the others, as if pegs were free. "Please," she said. "What is it for the room?"
        """
        before when happened ask_price(Fenna, Aleid, Room)
            "“And the room?” said the girl off the boat. She had a voice one could not have told from a dry-land one, if one had not seen the hood."
    from x before when x != Fenna and x != Aleid
        "Fenna crossed the kitchen, which took her four steps, and asked what it was for the room over the lock. She said please. One could hear that she had practised it on the way."
        before when happened ask_price(Fenna, Aleid, Room)
            "Fenna asked what the room was. The room over the lock, she said; she could pay."
tell ask_price(who, of, what)
    from who
        "{Who} nodded at the slate. “Is it still that, for {what}?”"
        "“What’s it come to?” asked {who}. “{what},” and {who.she} tried to make it sound like a thing that one might take or leave."
    "{Who} asked what {what} came to. It was on the slate, but at Nine Mile one asked; it was how one said good evening."
    "“And for {what}?” said {who} to {of}."
    "{Who} wanted to know what one paid here for {what}, and put a hand in {who.their} pocket to show that it was not idle."

tell name_price(Aleid, Fenna, Room)
    from Aleid when quoted(Room, Fenna) > 4
        """
        "{quoted(Room, Fenna)}," said Aleid. She had not known, until she heard it, what it would be. One could not say that she had refused.
        """
    from Fenna when quoted(Room, Fenna) > 4
        """
        "{quoted(Room, Fenna)}," said the keeper.

        Fenna looked at the slate. It still said three. It was written large, so that one could read it from the door.
        """
    from Fenna
        "“{quoted(Room, Fenna)},” said the keeper, and turned the key over on its nail so that the label showed. So it could be done. Fenna found that she had not got beyond this in her mind."
    when quoted(Room, Fenna) > 4
        "“{quoted(Room, Fenna)},” said Aleid, under a slate that said three. Nobody in the kitchen looked at the slate."
    "“{quoted(Room, Fenna)},” said Aleid, about the room, and it was the same as anybody would have paid."
tell name_price(who, to, what)
    from who
        "“{quoted(what, to)},” said {who}. Coins, not reasons."
        "{Who} told {to.him} what it was: {quoted(what, to)}, and the bread with it."
    "“{quoted(what, to)},” said {who}. She never said of what."
    "{Who} held up fingers. It was {quoted(what, to)}."
    "“{quoted(what, to)}, and you ladle it yourself,” said {who}."

tell refuse_to_sell(Aleid, Fenna, _)
    from Aleid
        """
        "It's not let," said Aleid, "and it isn't to let. Not to you. You may sit, the fire's free, that is the law on the dyke and I keep it. There's nothing else in this house for boat people."

        She had said it before, to others. It had been easier when they were men.
        """
        "“Not to you,” said Aleid. It was a short thing to say and she did not make it longer."
    from Fenna
        """
        "The fire is free," said the keeper. "Sit at it. There is nothing else here for boat people."

        There was a peg with her hood on it. Fenna thought of taking that down. It was eleven degrees under, out there, and she was nineteen, and sat.
        """
        "It was no. Fenna had been told no by keepers along ninety miles of water, and there was always a reason with it, the hour or the draught or the ice. This one had not troubled to find one."
    from Joris
        "“Not to you,” said the keeper to Fenna. She was not shouting. Joris had heard that tone from a man with a list."
    "“It’s not for boat people,” said Aleid, and moved the key to another nail. Nobody said anything. Lubbert’s bottle could be heard to go round in his hand."
    "Aleid told her that the fire was free, by law, and that nothing else was. She went on with what she had been doing, which was nothing."
tell refuse_to_sell(who, to, _)
    "{Who} would not sell it. “Not to you,” {who.she} said to {to}, “and not tonight, and you know why.”"
    "“It’s not for you,” said {who}. {To} looked at the slate, which said that it was for anybody."
    "{Who} shook {who.their} head at {to}. There was money on the table and it lay there like something dropped."

tell slight(Aleid, Fenna)
    from Aleid
        """
        "I had a boy," said Aleid. "He was going to have the lock after me. One of yours came through and sat where you are standing, and had such a lot to tell. So you'll know what I think of boat people. They take what isn't tied down."

        It was very quiet. She had not meant to go as far as the boy.
        """
    from Fenna
        """
        The keeper looked at her properly, for the first time, from the hood down. "I had a boy," she said. "He'd have had the lock. One of yours sat there by the stove and talked. You are all great talkers. So I know what boat people are: you take what isn't tied down."

        In Fenna's shirt, on the left, there was a corner that pricked.
        """
    from x when x != Fenna and x != Aleid
        """
        "I know your sort," said Aleid to Fenna, across the whole kitchen. "You come in at the door and say please. My boy went out of that door with one of you, and I'd him back on a sledge. You take what isn't tied down."

        Lubbert looked into his bottle. There seemed to be something at the bottom that he did not care for.
        """
tell slight(who, whom)
    "{Who} let {whom} hear it. It did not take long. It was about {whom.their} kind, and where they could go, and on what."
    "“One knows what you people are,” said {who} to {whom}, and told {whom.him}."

tell bear_it(Fenna, Aleid)
    from Fenna
        """
        There were things that one could say. Her grandfather had known a number of them, and had said them at most of the locks between here and the sea. Fenna looked at the woman's hands, which were red, and had a burn on one thumb.

        "I'm sorry about your boy," she said. "I'd like to stand here until I can feel my feet, if I may. I'll not touch anything."
        """
        "“You’ll have had reason,” said Fenna, and kept her voice where it was, with both hands, as one keeps a boat off a wall."
    from Aleid
        """
        The girl did not answer back. She said that she was sorry about the boy. People had been sorry about the boy for six years, with their hats off, and then talked of something. This one stood there and went on being it.

        "Well, stand, then," said Aleid.
        """
        "It was a civil answer. Aleid had had her mouth open for the other kind."
    from x when x != Fenna and x != Aleid
        "Fenna had gone white, and then red. “I’m sorry for your trouble,” she said, in a small clear voice, “and I’ll not touch anything.” Aleid set down the bowl that she was wiping, and looked to see where she had put the cloth."
        "Fenna took it standing, and said thank you for the fire. One noticed after that how loud the stove was."
tell bear_it(who, from_whom)
    "{Who} answered civilly. It cost something; one could see from whom it was being paid."
    "{Who} let {from_whom} finish, and said that it was a cold night for everybody."

tell answer_back(Fenna, Aleid)
    from Fenna
        """
        "What isn't tied down," said Fenna. "I've been pulled off your gates by my hair, missus, when I was nine, by a keeper, for sitting on them. We've never had a thing off this lock but water. And we paid for that."

        It was her grandfather's voice. She had not known that she'd kept it.
        """
        "“Then count them,” said Fenna. “I’ll wait. I should like to hear it said that they were all there.”"
    from Aleid
        """
        "Then tie your people down," said the girl. "We've had nothing off this lock but water, and we paid for the water." She was shaking. It might have been the cold.

        There it was, the tongue on them. Aleid was almost glad.
        """
    from x when x != Fenna and x != Aleid
        """
        "We paid for the water," said Fenna. "Every gate, every time, and you could have had the lot of us in your book, with our names, if you had ever asked for one!" She had a boat voice when she was angry. It had been made for calling across a lock in wind.

        Aleid wrote something in the book.
        """
        "Fenna told her what was thought of lock keepers, on the water. It was as long as the other thing, and had more weather in it."
tell answer_back(who, to)
    "{Who} gave as good as {who.she} had got, and {to} folded {to.their} arms as if that were all that had been wanted."
    "“And what are you?” said {who} to {to}. It went on from there."
tell let_it_pass(who, to)
    "{Who} said nothing to that. It lay about on the floor between {who.them} and {to}, and people stepped round it."
    "{Who} looked at {to}, and out of the window, where there was nothing but the same faces."

tell buy(Fenna, Aleid, Room)
    from Fenna
        """
        She put the coins down in a row on the table, so that they could be seen to be all there. The keeper took the key off its nail. For a moment both of them had hold of it.

        "Third stair's rotten," said the keeper. "Keep to the wall."
        """
    from Aleid
        """
        Aleid swept the coins into her hand without counting them, which was a thing she would not have liked anybody to see. The key had been on that nail since the spring. It had left its shape there, in the whitewash.

        "There are blankets in the chest," she said. "They were washed."
        """
    from x when x != Fenna and x != Aleid
        "Fenna laid down what it was, and Aleid gave her the key of the room over the lock. Neither of them said good night, since it was a good while to that; but it was noticed that they had both thought of it."
tell buy(who, from_whom, Soup)
    from who
        "It was barley, with a bone in it that had been in others before. {Who} had both hands round the bowl before it was full."
        "{Who} paid, and took the ladle. You could have as much as the bowl held. {Who} had an eye for what a bowl will hold."
    from Aleid
        "Aleid filled the bowl to the blue line, and then, since he had the look of a man who would not have asked, somewhat above it."
        "“Careful, it’s hot,” said Aleid, taking the money. She said that to the ones who paid."
    "{Who} paid for a bowl of soup. {from_whom} tipped in the coins on top of the others and gave the pot a stir, to be fair."
    "There was a clink, and the ladle, and a smell of barley. {Who} carried the bowl off as one carries a lit candle."
tell buy(who, from_whom, what)
    "{Who} paid {from_whom}, and had {what}."
    "Money went across the table, and {what} went the other way. It was how that room liked things done."

tell haggle(who, _, what)
    from who
        "“I could do less,” said {who}. “I could do a good deal less, and you’d still have it, and I should be warm.”"
    "{Who} offered less for {what}. It was looked at, as one looks at a foreign coin."
    "“Come, now,” said {who}. “For {what}? On such a night, who else is going to ask you?”"
tell come_down(Aleid, _, _)
    from Aleid "“Two off,” said Aleid, “and don’t tell them at Uithof.” It was more than she had let anybody off since the old king died."
    "“Take two off it,” said Aleid to the stove. “It’s only standing empty.”"
    "Aleid rubbed out something on the slate with her thumb. There would be less on it, until somebody else came in."
tell come_down(who, to, what)
    "{Who} let {to} have {what} for less, and looked out of temper about it."
tell stand_on_price(who, to, _)
    "“It’s worth that,” said {who}, “and so’s the roof.” One could not say that the roof was not worth it."
    "{Who} did not come down. There was a saying about it on the canal: that one could sooner lower the upper gate."
    "“No,” said {who} to {to}. It was not unfriendly. It was the end of the matter, like a wall."

tell make_present(Joris, Fenna, Soup)
    from Joris
        """
        She had walked two days at that horse's head and let him hang his pack on it. She had cut her loaf across and not looked which was the bigger. Joris put the bowl down on the bench beside her.

        "I'm not so hungry as I thought," he said.
        """
        before when happened make_present(Joris, Fenna, Soup)
            "“There’s too much of this,” said Joris, and changed bowls with her. Hers was empty. She looked at him, and it would have been a lot of trouble to argue."
    from Fenna
        """
        The soldier came over with his soup and set it down on the bench by her, quite gently, as if it had been asleep. "I'm not so hungry as I thought," he said. He had said that about the bread as well, on Tuesday. He was a poor liar and she hoped he would not learn.
        """
        before when happened make_present(Joris, Fenna, Soup)
            "There was a bowl in front of her again. Joris was looking out of the window, at nothing, in a way that would have deceived a horse."
    from Aleid
        """
        She had sold it to the soldier, two coins, to the blue line. He walked across her kitchen with it and put it down in front of the girl. Aleid watched it go all the way. It had been paid for. There was nothing on the slate about where one ate it.
        """
    from x when x != Fenna and x != Joris and x != Aleid
        "Joris carried his soup the length of the kitchen and gave it to Fenna. He did not spill any. You could see that he had carried things for people before, and been watched doing it."
tell make_present(Joris, Fenna, Room)
    from Joris
        """
        It was a large key, and it was still warm. Joris looked at it. A bed, up there, with a door that shut; and what was he to do in a bed? He held it out to her by the wrong end, so that she had only to take it.

        "I'd not use it," he said. "You would be doing me a kindness."
        """
    from Fenna
        """
        He had been given the key for standing in a certain place, and now he stood there holding it out to her. "I'd not use it," said Joris. "I'd only walk about and keep people awake."

        It was given. It had come by way of him, but it was out of the keeper's own hand; and the keeper was sitting there and saw it and did not say no.
        """
    from Aleid
        """
        He gave it to the girl. Of course he did. Aleid had known it, very nearly, when she put it in his hand; there are things one cannot hand across a table, and can, it seems, round by the window.

        "Third stair's rotten," she said, to nobody that one could have named.
        """
    from x when x != Fenna and x != Joris and x != Aleid
        "And Joris turned round, with the key that he had been given, and gave it to Fenna. It had not been in his hand as long as it takes to read the label. Aleid saw. She bent down and did something to the stove."
tell make_present(Aleid, Joris, Room)
    from Aleid
        """
        There was a man who had got up off a bench when it was wanted. It was her house, and hers to keep quiet in, and he had been before her by a yard. Aleid did not like to owe. She took the key down.

        "There's a bed goes with that," she told him. "No charge."
        """
    from Joris
        "Something was put into his hand. “There’s a bed goes with that,” said the keeper. “You were quicker than me.” It was a key, with a label on it in ink, in a boy’s writing: *over the lock*."
    from x when x != Joris and x != Aleid
        "Aleid took the key off its nail and gave it to Joris. “For your trouble,” she said. She had never let that room go for nothing, not to the bishop’s own surveyor."
tell make_present(Aleid, Fenna, Soup)
    from Aleid
        "She filled a bowl to the blue line, and it did not look much, so Aleid went on filling. She put it down in front of the girl with the spoon in it. “Eat,” she said. “It’s not on the slate.”"
    from Fenna
        "A bowl came down in front of her, from above, with the spoon standing up in it. “It isn’t on the slate,” said the keeper. She had put in the bone."
    from x when x != Fenna and x != Aleid
        "Aleid filled a bowl and set it before Fenna, and nobody saw any money. It was as though one had seen the canal run uphill. Everybody looked very hard at their own spoons."
tell make_present(Aleid, Fenna, Room)
    from Aleid
        "“Here,” said Aleid. It was the key. “It was his. It wants sleeping in.”"
    from Fenna
        "The keeper held out a key. “It was my boy’s room,” she said. “It wants somebody sleeping in it. No, put that away, I’m not selling it.”"
    from x when x != Fenna and x != Aleid
        "Aleid took down the key and gave it to Fenna, and when the girl felt in her glove she struck at the glove. “I said it wants sleeping in,” said Aleid."
tell make_present(Aleid, Joris, Soup)
    "Aleid put another bowl before Joris. “That one’s for getting up,” she said, “when there was nobody paying you to.”"
    "“You’re short of one,” said Aleid to the soldier, and ladled him out what he had given away."
tell make_present(who, to, what)
    from who "{Who} gave {to} {what}. {who.She} was not sure how one did it, and so it was done rather fast."
    "“Have it,” said {who} to {to}, and it was {what}; and {who.she} would not hear anything about it."
    "{Who} pushed {what} across to {to}. It was thanks, for something, and did not say for what."
    "{Who} had been looking for a way to give {to} {what}, and found there was none but to hold it out."

tell eat(Fenna, Soup)
    from Fenna
        "She ate it too hot. Fenna had been hungry since the bridge, in a businesslike way, as one is on the boats, and had not known until the third spoon that she was going to have to hide her face."
        "Fenna ate to the bottom, where there was a painted windmill, and scraped that."
    "Fenna ate. She did it as the boat people do, with an arm round the bowl."
    "Fenna finished her soup and wiped out the bowl with bread, and would have wiped the bench."
tell eat(Joris, Soup)
    from Joris
        "Joris ate slowly. It was a rule of his: one spoon, and look up; one spoon, and look up."
        "There was a bone in it. Joris thought about who had had it before, and was obliged to them for what they had left."
    "Joris ate his soup, and between one spoon and the next he looked at the doors."
    "The soldier had his supper standing up. They do, for a year or two."
tell eat(who, what)
    "{Who} had {what}. For ten minutes there was no more to be got out of {who.them} than out of the pot."
    "{Who} ate, and the windows ran with it."
    "There was the sound of a spoon."

tell speak_for(Joris, Fenna, Aleid)
    from Joris
        """
        He was no hand at speaking. They had used to leave that to the lieutenant. "I've walked with her since Monday," said Joris. "I had a bad foot. She took my pack on the horse, and never asked what was in it. When we came to a lock she was out there with the bar before the keeper was, every time, and shut the gates behind her, and looked that they were shut."

        He thought. "That's all I know of boat people," he said. "You'll know more."
        """
    from Aleid
        """
        The soldier had got up to say it, and it was some time coming. The girl had carried his pack. She had shut gates. She'd looked behind her that they were shut. Aleid had been thirty years at Nine Mile, and there were burghers who did not look.

        "Shut gates," she said. "Well."
        """
    from Fenna
        "Joris was on his feet, talking, and it was about her. He said about the pack, and the bread. He told the keeper that she shut gates. It was so odd to hear; one had only done it because that was what one did with a gate."
    from x when x != Fenna and x != Joris and x != Aleid
        "Joris spoke up for her. He stood in the middle of the floor with his cap in both hands and told Aleid about a bad foot, and a horse, and some gates; and when he had said that he seemed to look for more, and not find any, and sat down."
tell speak_for(who, one, to)
    "{Who} put in a word for {one}. “{one.She} is not what you take {one.her} for,” {who.she} told {to}, and had some particulars."
    "“You’ve the wrong one there,” said {who} to {to}, about {one}. It was listened to, with the side of the head."
tell attempt speak_for(who, one, _)
    "{Who} had been going to say something for {one}, and had got as far as standing up. It was not needed any more. {Who} sat down."

tell go_in(Fenna, Room)
    from Fenna
        "She kept to the wall at the third stair. The key turned at once; somebody oiled it. There was a bed with a blanket, and a small window, and her breath. Fenna shut the door and leaned on it, and for the first time since the morning nobody was looking at her."
        "Fenna went up, and turned the key behind her. It was his bed. One lay in it as in a boat, with a board on either side."
        before when happened go_in(Fenna, Room)
            "Up the stair by the wall, and the door, and the dark. Fenna knew the room by now with her hands."
    "Fenna went up to the room over the lock. One heard the third stair not creak."
    "Fenna took the key and a candle end, and went up. There were steps across the ceiling, and a stop where the bed was."
tell go_in(who, what)
    "{Who} went up, by the stair, with the key."
    "{Who} let {who.herself} into {what}, and the boards said where {who.she} was."
tell go_out(who, what)
    from who
        "{Who} came down again into the warmth and the faces."
        "{Who} shut the door of {what} without a sound and felt for the wall. It was lighter below."
    "There was a step on the stair, by the wall side, and {who} came down into the kitchen."
    "{Who} came down from {what} with {who.their} boots in {who.their} hand."
    "The stair door opened. It was {who}, who had not been able to stay up there either."
tell ask_in(who, guest, _)
    from who
        "“There is a chair,” {who} told {guest}. “You can sit on it. I’d be glad not to be up there by myself.” They went up, and kept to the wall."
    "{Who} took {guest} up with {who.them}, out of the noise. One heard the chair being moved, overhead, for whoever was to have it."
    "“It’s warmer with two,” said {who} to {guest}, and held the stair door."
