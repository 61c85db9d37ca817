# Leaving as it is told: his, by the window; hers, by the road.

# Out of the window.

tell fly(Spike, Workroom, to)
    from Spike when broken(Mirror) and wounded(Spike)
        """
        To get to the door he would have had to walk past her. Spike took the window.

        The frame caught a wing. He heard something tear that was not his, some cloth of hers, one more thing; and the street tipped up, and the roofs. He flew the way he had flown at first, with everything at once, like somebody falling upstairs. Blood ran to his elbow and dried there in the wind. The hand did not hurt. He kept waiting for it to begin. It would have been something to attend to.

        At {to} the ground was where it always was, and he came down on it.
        """
        """
        Tail in. Wings in. Mind the silk, mind the lamp. He had learnt it in that room when he was hardly taller than her scissors, and until that day he had never broken so much as a saucer there.

        He minded the silk. He minded the lamp, and stepped up on the sill, and went out with all his weight. Behind him a last piece of the mirror came out of its frame. He was over the second street before he heard it.

        He had meant to go nowhere. It turned out to be {to}.
        """
        """
        The air was cold, and held him up without asking what he had done. Spike beat at it. Below were chimneys, a yard with shirts in it, a face turned up and a hoof lifted to wave; and he, who waved to everybody, shut his fist so that it should not drip on them.

        He had broken her mirror. He said it over so as to get to the end of it. He had broken her mirror, and the glass had come down around her hooves, and she had stood in it with no more colour than the glass.

        It was a short flight. When he landed, {to.where}, he had not got to the end.
        """
        """
        He was very careful with the latch. It was what he remembered: that he had lifted the latch with one claw, as you do in a house where people are asleep, and held the frame so that it should not bang; and that he had left a red thumb on it.

        After that he had only air to be careful of, and he went through it anyhow. A weathercock turned to look. A foal with a kite, on a roof, said, "Dragon," in a pleased voice, and he did not say good morning to it. His wings took him to {to}. It was where they were used to going.
        """
        """
        He was out, with the window behind him and nothing below. Spike did not look round, because if he had seen her at the sill he would have gone back, and if he had seen the sill with nobody there he did not know what he would have done.

        He held the hurt hand in the sound one and flew with his head down. He was ashamed to the ends of his wings. He had thought that was only a way of speaking, and it was a place, and it was where the cold got in. So he came to {to}.
        """
    from Spike when at_odds(Spike, Rarity)
        """
        Spike left by the window, since it was nearer than the door and did not have her in front of it. He drew it to after him, from outside, with one claw. It was that sort of window; it would have banged.

        He flew to {to}. He could not have said by what streets.
        """
        "The room had got too small to be in. Spike climbed into the window with his back to it and let himself fall, and opened his wings rather late. Nobody {to.where} remarked on how he came down."
    from Rarity when broken(Mirror) and wounded(Spike) and facade(Rarity) >= 6
        """
        He went out by the window. At one moment there was a dragon in it, black against the roofs, and at the next there was weather.

        Rarity found that she was holding her head at the angle for a guest who is leaving. There was nobody to see how well she did it. On the sill were four drops of blood, quite round. Cold water for that, and salt, and never rub. She knew all about getting things out.
        """
        """
        The curtains went out after him and came back. They were her best voile, and one of them had a claw hole in it a hoof wide, through which one saw the sky over the bakery with no one in it.

        "Well!" said Rarity to the room.

        It came out beautifully. She had always been told that she had a voice for rooms.
        """
        """
        She heard the wings. It was a large sound to hear indoors, like a tablecloth shaken out in anger, and it blew every sketch she had off the board. When she had the mane out of her face, there was the tall window and nothing in it, and the paper was still coming down.

        She did not go to the window. It was not the thing to run to windows. Presently she noticed that she was listening.
        """
    from Rarity when broken(Mirror) and wounded(Spike)
        """
        Rarity said his name. She said it to a window. He was over the chimneys by that time, flying low on one side, as he did when he was carrying something, and it came to her that what he carried was his hand.
        """
        """
        He was in the window, and he was so large in it that for a breath there was no light in the room at all. After that there was a great deal. It lay on the boards and on the broken glass and showed her everything. Rarity put out a hoof towards it, too late and not very far.
        """
    from Rarity when at_odds(Spike, Rarity)
        "Spike left by the window. It was quite the quickest way out of one's company, and nobody had ever taken it before."
        "The window was open and he was gone through it, without a word, and he had pushed his stool in under the table first. Rarity looked at the stool."
    when broken(Mirror) and wounded(Spike)
        "Spike turned from the broken mirror with his hand shut, and got up on the sill, and was gone. There was blood on the latch. The curtain swung in, and out."
        "Two strides took him to the window. It was a tall window and he was a tall dragon; he tore the curtain in going, and was over the roofs, and soon was no bigger than a rook."
    when at_odds(Spike, Rarity)
        "Spike went out by the window and away over the roofs."

tell fly(Spike, Workroom, to)
    from Twilight when at(Twilight) = to and wounded(Spike) and broken(Mirror)
        """
        There was a beat of wings outside, and a stumble in it. Twilight knew his landings. She had taught him to write them down, with marks, and this one she would not have known what to give.
        """
        """
        Spike came down out of the sky with one hand shut. "I'm back early," he said. He told it to the wall next to her, and Twilight looked to see what was dripping.
        """
    from Twilight when at(Twilight) = to
        "Spike came down, and was a long while about folding his wings. He had his back to her. Twilight waited for him to turn round."
    from Applejack when at(Applejack) = to and wounded(Spike) and broken(Mirror)
        """
        He came in low over the roofs and hit the ground at a run, like a colt that's been in the wire. There was blood on him to the elbow. Applejack had let go of what she was doing before he was stopped.
        """
        """
        Spike came down out of the sky, and folks laughed at how he did it, and quit. Applejack had nursed enough creatures to know that walk. It's how they carry themselves so nothing will touch.
        """
    from Applejack when at(Applejack) = to
        "Spike landed, not where he was looking. Applejack gave him a minute to say good day, and when he didn't she put down her work."
    from Spike when served(Rarity) and not at_odds(Spike, Rarity)
        """
        Rarity had turned to the light with her cup, and he could see the back of her head. Spike said that he had just thought of something. He went out by the window, quietly, so that she should be able to say that she hadn't noticed, and came down {to.where}.
        """
    from Spike when not at_odds(Spike, Rarity)
        "Spike sat on the sill of the tall window, turned about, and dropped off it backwards for the fun of the thing. He came down {to.where}."
    "Spike left by the window and came down {to.where}."

# The voice.

tell resolve_to_leave(Rarity)
    from Rarity when at(Rarity) = Workroom and turned_away(Twilight, from Rarity)
        """
        Nobody was in the room but herself and a draught.

        Go away, somebody said.

        Rarity lifted her head. She had heard that from all sides today, and took it to be the echo; but it was said low, and without heat, rather as if by a person with pins in her mouth. She had known that voice. It had used to say, that hem is a lie, and, you have not eaten, and, that was unkind, go after her. It was years since she had let it finish.

        "I know," she said aloud. "I'm not to go near them."

        Go away, it said. Not from them. Go.

        She sat a long while with that. Outside, a cart went by, and its driver was whistling. Spike liked this street. He went by way of the Boutique when he had no need to, and he thought she never saw. He would go round by the mill from now on, so as not to pass under the window. He would do it for years, in all weathers, and if he was asked, would say that he preferred the mill.

        There was that. And there was this: that she had stood here before a glass each morning putting on somebody, and that when it came off today she had not known who it was that was so ashamed. She would have liked to meet her. It could not be done in here. Everything in here had been cut to fit the other one.

        "Where?" she asked. But it had never been a voice that told one where. It only ever told one what was wrong with the line.

        "Very well," said Rarity. She got up, and put the cover on the machine.
        """
        """
        She began a letter. It is what one does. Dear Twilight, it went; dear Applejack; dear Spike. After each of them there was a great deal of paper.

        She could have done it, once. One put the case; one owned to this and let fall that; she'd been thought to have rather a gift. Rarity looked at the pen where it hung, with its feather that she had curled, and saw that she was waiting for it to begin.

        You needn't tell them anything, said the voice. Go away.

        "I am attending to it," said Rarity.

        You're trimming it. It had sat by for years while she learnt how, and was quite hoarse. They've told you what they want. It's the first time in I don't know how long that you've asked.

        "That would be for them," said Rarity.

        Have one for yourself, then. What would you like?

        It was a thing that she said forty times a week, with a tape about her neck. Nobody had ever said it back. Rarity thought. She would like, she thought, to get down somewhere out of a cart, in the dark, in any old coat, and for somebody to ask her what she was called; and to hear what she told them.

        She crossed out Twilight. She crossed out Applejack. She was some while over the third, and in the end she left it: Dear Spike, and a comma, and nothing. It was quite true as far as it went. She put it in the drawer with the measure book, and turned the key, and looked round for a bag.
        """
    from Rarity when at(Rarity) = Workroom and swept(Mirror)
        """
        It was very quiet. She had been afraid of that for longer than she could have said. One could fill a day so that there was no quiet in it, with callers and fittings and the post from Canterlot, and she had been so good at filling days; for she had known there was something that sat waiting in the quiet, and had known roughly what it wished to say.

        So say it, thought Rarity.

        Go away.

        It was her own voice. That was all it had ever been. It was the one she worked in, dry and quick, that did not flatter a customer. She had put it out of the room one evening for telling her the truth about a cape, and it had sat on the stairs ever since.

        Go away from here, it said. You can't find out in this house who you are. You've made it so that nobody could.

        "And Spike?" said Rarity. It was hard to say. She could look at every part of the floor but the one.

        He'll look up at this window every day, it told her, to see whether you are sorry. You know that he will. Take away the window.

        She cried then, but not for long. It was the kind of thing it would say, plain and a little rude, and right as to the length. She thought of him under that window with his head back, growing old. She thought of herself behind the curtain. And with her fetlock she wiped the place on the table where he had set down his hands, since he had left a mark there, and she would not have it be there when she was not.
        """
        """
        She had a pencil in the air. It had been some minutes before she knew that she was drawing, and she looked to see what. It was a mare, from the back, in a travelling cloak. It was a good plain cloak with a deep hood and not one bow on it.

        You see, said somebody.

        Rarity held still. One did, for a deer. It was so long since that voice had spoken and had not been hushed; it had always come at night, when she was tired, and she had had so many ways to hush it.

        Go away, it said. You had better.

        "I have a collection..."

        You haven't. You've eleven bows and a ponyquin.

        It was exactly what she would have said to a friend. She turned the pencil about. If she stayed, he would be kind. It would not be tomorrow, but he would, he could no more help it than breathe; he would come up that stair, ducking where it is low, to ask if there was something to carry. And she would let him. She would be grateful and charming, and it would all close over, and one day there would be another mirror.

        She could not think of one thing to give him that he did not have, other than that: not to be here. It was odd to come on it, after so much trouble over a suit. It would fit him, and she need not even guess at the measures.

        Rarity took the drawing from the board. At the foot of it, where one puts the name of the model, she wrote a small question mark, and folded it to go with her.
        """
        """
        She was hungry. It seemed tactless. There was the heel of a loaf in the kitchen, and Rarity stood at the basin and ate it dry, out of her hoof, like somebody between two coaches.

        Like that, said the voice.

        It did not even startle her. It had that kitchen manner; it spoke as her grandmother used to, who had taken in washing, and of whom Canterlot had not been told. "Like what?" said Rarity with her mouth full.

        Go away. Look at you, you've begun.

        She chewed, and it went on, without any heat, as one goes through a drawer. The house would let. The name over the door belonged to somebody whom nobody could stand. That left him. He'd forgive her by the end of the week. He would come round and do it with his hands behind his back, and it would be the finish of him; for he had only ever asked her for the one thing, and she hadn't got it. She did not know where she had put it down. She would have to go back along the way, and look.

        "And if it isn't anywhere?"

        You'll have had the walk.

        Nobody but oneself would make one laugh at such a time. It was not much of a laugh. Rarity brushed the crumbs together, and since there was no one who could see it, she ate those too.
        """
    from Rarity when at(Rarity) = Workroom
        """
        What does one do, thought Rarity, when there is nothing to do? One tidied. She matched the grey thread to the grey and the blue to the blue. She came to a reel of green, and stood there holding it.

        Go away, said the voice in her.

        She had been cross with it for years. She had called it nerves and given it chamomile. It was a shock to find how well she knew it: it was she herself at nineteen, with her own shears and her rent owing, who had looked each thing in the face and said what was the matter with it.

        "I should have to leave everything," she said.

        What, said the voice.

        She looked round for what. There was a good deal of it, and it was nearly all beige. There was the chair he used to sit in, to hold the wool. That was the trouble: he would come back and sit there. He would forgive her, and she would still be this, a face with somebody behind it whom neither of them could find; and he would spend his life being gentle to it.

        Go for him, then, if you can't for you.

        "It's both," said Rarity, surprised. She wound in the loose end of the green and put it in the pocket of her bag, not with the others. She had a bag. She had got it down, it seemed, some time ago, and it stood open on the stool.
        """
    from Rarity
        """
        Go away, something said; and for once there was no noise about her to lose it in.

        Rarity knew the voice. It was the one that she used to sew by. It had no manners, and she had stopped receiving it, somewhat as one stops receiving an aunt; but it had not died. It told her that she was of no use to anybody here, that she did not know who she was, and that it had better be found out at a distance, where nobody could be cut on it. It mentioned Spike. It said that as long as she was close at hand he would go on trying to mend what he had not broken.

        She put up one argument, out of habit. It had to do with curtains.

        "Yes," said Rarity, when it had been answered. "I'll go." It was the shortest sentence that she had made in a year, and she could find nothing in it to take in.
        """
    "Rarity sat for some time without moving. At the end of it she nodded, as if somebody had asked her a question, and looked about her like a person who is going to leave, and sees what there is."

tell resolve_to_leave(who)
    from who
        "There was nobody left to talk it over with, and so {who} heard {who.their} own mind for the first time in a great while. It said to go. It was not unfriendly about it."
        "{who} did not know any longer who it was that sat there. It was not a thing that one could find out among people who thought that they knew. {Who.She} would have to go somewhere else and see who came."
    "{who} had made up {who.their} mind to go away. One could tell by how carefully {who.she} looked at everything."

# The road.

tell set_out(Rarity, _)
    from Rarity
        """
        She locked the Boutique and did not know what one did with the key. In the end she laid it under the pot with the geraniums, where Spike had always told her that anyone would look first.

        The road began where the paving left off. It was brown, and went on, and there was a good deal more sky over it than she was used to. Nobody on it had ever heard of her. Rarity settled the strap on her shoulder, for it was going to rub there, she could tell, just where the seam was; and began.
        """
        """
        She had packed for every weather and no occasion. It made a light bag. At the last house a child was swinging on the gate, and asked her where she was going.

        "I don't know," said Rarity.

        The child said that that was silly. Rarity agreed with her; and went by, and felt beneath her hooves the place where the town stopped.
        """
        """
        If she looked back she would see the castle, since one could see it for miles, and one high balcony that had the afternoon on it, as a rule, and somebody reading. So she did not look. She looked at the road, which was all ruts, and thought about that and how to put her feet, and in this way she got over the hill.
        """
    from Spike
        "Rarity went by the road, on foot, with a bag that she had packed herself; he could tell, for the strap was twisted. She did not turn her head. He watched until there was only road."
    "Rarity went out along the open road with one small bag. It was remarked on by those who saw it, because of the size of the bag."
    "Rarity set out. She walked like somebody who has a long way to go and is glad that it is long."

tell set_out(who, _)
    from who
        "{who} took the road out of town. Whoever it was that got to the end of it, {who.she} thought, it would be somebody."
        "It was an open road and it went away from here. {who} asked no more of it than that."
    "{who} set out on the open road."
    "{who} was seen to go out past the last houses, and was not seen to stop."
