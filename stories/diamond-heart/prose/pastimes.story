# What one does who has a minute: what there is to see in each place, a tune, a piece of work.

tell look_at(who, Owl)
    from Twilight
        "The owl on the landing had a book open and was looking over the top of it. Twilight looked at the page. It was further on than she had got."
    from Spike
        """
        "Morning," said Spike to the owl. It turned its head the whole way round to see whom he meant.
        """
        "The owl had its eyes shut, to be alone. Spike stood in front of it for a little. It had known him when he fitted in a basket, and had never once brought it up."
    "The owl on the landing opened one eye for {who} and, having seen who it was, put it away."
tell look_at(who, Glass)
    from Twilight
        "There were seven hundred and four panes in the coloured window, and Twilight was in nine of them, with a crown. They had made her taller. She had written to point it out."
    from Spike
        "The sun was coming through the coloured window. Spike held a hand out in it and had it green, and red, and for a moment quite an ordinary colour. Five ponies stood up there in a row with their friend, and somebody had put a small dragon in the corner, where there had been a bit of purple left."
    from Rarity
        "Rarity looked up at herself in coloured glass. It was six years old. Whoever had cut it had given her the plain mane, with one pin, and an expression as if she had just been told something funny."
    "The six of them stood in the coloured window with the sun behind them. {Who} looked until it had got from one hoof to the next."
tell look_at(who, Clocks)
    from Spike
        "Every clock in the clockmaker's window had another time. Spike picked the one that he would have liked it to be. He had used to pick with Rarity, on the way to school with her ribbons; she had always taken the one with the bird."
    from Twilight
        "There were eleven clocks in the clockmaker's window and they told eleven times. Twilight had offered to see to it. He had said that it was how people knew that they were separate clocks."
    from Pinkie
        "Pinkie waited before the clockmaker's window till one of them went off. It was the one with the bird. She bowed to it, and it went in and shut the door; there was somebody who knew when to stop."
    "{Who} stood before the clockmaker's window. There were a good many clocks in it, and none was in any hurry to agree."
tell look_at(who, Notices)
    from Twilight
        "Twilight read the notices by the pump. Two of them were hers. Beneath the second, which was about queueing, somebody had written in pencil that it was very clear, thank you, Princess."
    from Applejack
        "There was a dance on, by the notices, and a lost hen. Applejack read the hen twice. She'd had a dance or two herself that she'd have been glad to see posted up, with a reward."
    from Rarity
        "Rarity glanced at the notices by the pump as one glances at a menu. A lost hen. Piano lessons. A card in her own writing, quite yellow, that said: Hats Made Over While You Wait, Come In and Talk. Nobody had thought to take it down."
    "By the pump there were notices. A hen had been lost and a glove had been found. {Who} read as far as the piano lessons."
tell look_at(who, Cakes)
    from Pinkie
        "Pinkie went out in front and looked in at the cakes as if she had not made them. You had to, or they got above themselves. There was one with a lean to it, and she was fondest of that one and went in and turned it so that nobody else should have it by mistake."
    from Spike
        "The cakes in the window were arranged by how happy they looked. Spike went along the row. He had meant only to look at the end one."
    from Rarity when in_facade(Rarity)
        "Rarity regarded the cakes. There was one in pink with a great deal too much on it, and it was having, as far as one could judge, a perfectly lovely time."
    "{Who} looked at the cakes in the window. Somebody had given each a name, on a flag, and none of them was the name of a cake."
tell look_at(who, Slate)
    from Pinkie
        "Pinkie read the slate, to hear what the shop was doing today. DOUGHNUTS, it said, and the N was in backwards, and she left it, since it was facing the oven, where it was warm."
    "What was to be had stood on the slate over the counter, and what it cost, and under that, much smaller, who was not to pay. It was a good long list. {Who} was on it."
tell look_at(who, Dog)
    from Applejack
        "The dog lay where it lay. It belonged to nobody that Applejack knew of. It had come to the square the year that her folks died and had looked about it, same as she had, and picked a spot."
    from Spike
        "Spike got down on his heels and looked at the dog. The dog raised an eyebrow, so as to be able to see him without getting up. They'd always understood one another."
    from Rarity
        "There was the dog, in the very middle, where people had to go round. Nobody had ever told it that it was not somebody. Rarity looked at it for rather longer than one looks at dogs."
    from Twilight
        "Twilight had once moved the dog by magic, four feet to the left, for the flow of people. It had got up and gone back. She bent down now and said that she'd been wrong about the flow."
    "The dog in the square had one ear up and one down. {Who} went round it, and the ear that was up went round as well."
tell look_at(who, Well)
    from Spike
        "Spike leaned over the well. It was a long way down to a very small dragon, with his frill oiled, against the sky. He practised a face on him. It came back some time after, with a drip."
    from Pinkie
        """
        "Hello!" said Pinkie into the well, and it said hello. It had beautiful manners, it was the only person in town who never minded waiting until you had finished.
        """
    from Rarity
        "Rarity looked into the well, since one can look into a well without seeming to look for anything. One's face was down there, very small, with no more on it than water. It was gone in a moment; somebody had wanted a bucket."
    "{Who} looked down the well. There was a piece of sky in it, of a good colour, and a bucket asleep on the top of that."
tell look_at(who, Geraniums)
    from Spike
        "Half the geraniums wanted their dead heads off. Spike knew how you did it, with a claw, just so; she had shown him. He put his hand behind him. You couldn't go tidying people's doors because you were afraid to ring."
    from Rarity
        "Rarity looked at the geraniums. She had been so good with them. It wanted only somebody to stand here for five minutes of a morning, in an old hat, and be seen to."
    from Applejack
        "Them geraniums was dying of thirst in front of a pump. Applejack looked at it from two sides and couldn't make it come out any other way."
    "The geraniums before the Boutique had been red, and some of them still were. {Who} looked at those."
tell look_at(who, Ponies)
    from Spike
        "Round the roof went the painted ponies, each with a hoof up. One of them had a patch on its shoulder that did not match. He had done that, at nine, on a ladder, and she had said that from now on it was his one."
    from Rarity
        "They wanted painting, the ponies on the roof. Rarity had picked the colours herself, eleven years ago, lying on her back in the road. The carters had gone round her and asked what she saw."
    "The painted ponies went round the roof of the Boutique and had not got any further. {Who} picked one out and followed it with the eye, as everybody does."
tell look_at(who, Bolts)
    from Rarity when in_facade(Rarity)
        "The bolts stood along the wall, greys and a dun; they were what was being shown. Rarity considered them. Behind the dun there was a green, and she had put it there herself, to face the wall."
    from Rarity
        "Rarity went down the row of bolts with a hoof out. She had the green round from the back before she knew. It lit up the whole of that side; it was like finding out that one had had the blinds down."
    from Spike
        "The bolts stood along the wall, the good silks at the back, where he had put them in the spring. He had had her tape about his neck. She had stood on the table and pointed, and called the colours by names that weren't in any book: that is a Wednesday, mind it; that one is an aunt."
    "Along the wall the bolts leaned on one another. {Who} looked them over. It was a good deal of grey, for somebody who used to say that it was what the rain wore."
tell look_at(who, Ponyquin)
    from Rarity when sketched(Suit)
        "Rarity looked at the ponyquin, and for a moment it was a good deal taller, and had its sleeves in. She looked away before it could say anything."
    from Rarity
        "The ponyquin had nothing on. It stood with its chin up, all the same. Rarity found that she was standing as it did, across from it, and she took a step to the side."
    "The ponyquin stood in the light without a stitch on. It had no face, and seemed to have its own opinion. {Who} looked elsewhere first."
tell look_at(who, Street)
    from Rarity
        "One saw the whole of the little street from up here, and who was in it. Rarity stood back from the pane by exactly so much as one does who happens to be passing. A foal went by with a hoop. The postmare did not stop."
    from Spike
        "He could see over the sill without getting up. There was the mat, and the clipped bush; there was the place by the lamp where he generally turned round. You could see it very well from here. It had not crossed his mind that you could."
    "{Who} looked down into the street. It went about its business, and now and then a person in it glanced up at the window, and away."
tell look_at(who, Milestone)
    "The milestone had a number on it and an arrow. {Who} read the side that was towards the town, and went round, and read the other."
tell look_at(who, what)
    "{Who} had a look at {what}. It was just as it had been, and that was something."

tell hum(Spike)
    "Spike hummed. It went up where it ought to go down, and then it had got itself so high that he had to stop, and let himself down by the scale."
    "It was the one that they had used to do with the six of them. He did the left hand, down in his chest, where it made things rattle."
tell hum(Twilight)
    "Twilight hummed the minor scales. She did so when she was content; people who knew her took it for the pipes."
    "There was a song about the parts of a leaf. Twilight had all of the verses, and she was through the stalk before she knew that it was aloud."
tell hum(Applejack)
    "Applejack hummed what she hummed to the cow. It had about three notes, and no hurry between them."
    "Applejack had a tune going, behind her teeth. Her brother whistled it and her folks had sung it, and there wasn't one of them had ever known how it ended."
tell hum(Pinkie)
    "Pinkie hummed. It began as one thing and met another coming along, and they went off together, and after that there was drumming."
    "She'd had a song in since breakfast and now she let it out, and it ran twice round the room and came back with its tongue hanging."
tell hum(Rarity)
    when in_facade(Rarity)
        "Rarity found that she had been humming. It was nothing that was being played anywhere. She broke it off, with a small cough, in case somebody should ask what it was from."
    "Rarity sang, not loudly, with pins in her mouth; it came out flat and full of consonants. She used to be heard as far as the pump."
tell hum(who)
    "{Who} hummed a little, of nothing much."

tell rest(Spike)
    when downcast(Spike)
        "Spike kept still. It was easier if nothing moved. He had got his tail about his feet, as he used to when he was small and somebody was going to be cross, and he looked at the end of it."
        "He did nothing, for a time. It was harder work than he would have thought. Each breath had to be sent for."
    "Spike stood about. It is not so easy, with wings; he had them folded one way, and then the other, and then there was sun on the left one and he left it there."
    "Nothing had to be carried. Spike tried what that was like, and it was like standing with your arms out after somebody has taken the parcels."
    "For some minutes Spike thought of nothing. It had Rarity in it, but she was only passing through."
tell rest(Twilight)
    "Twilight stopped. She had it down under Pauses. She looked at a wall for the whole of one, and was surprised how much there was on it."
    "For some minutes Twilight did nothing whatever. It wanted concentration. Toward the end she had got the knack, and then it was over."
    "Twilight sat with her eyes shut and let the list go on without her. It got as far as the Mayor, and looked round for her, and waited."
tell rest(Applejack)
    "Applejack leaned. There's an art in it; you let the post do the work, and think about the post."
    "She took her hat off and wiped where it had been, and stood with it in her hoof, in the air, like anybody. It was a fair while since the top of her head had seen the day."
    "There was a minute with nobody in it. Applejack let it go by at a walk."
tell rest(Pinkie)
    when downcast(Pinkie)
        "Pinkie sat on the floor. Somebody small looked over the edge of something at her, without teeth. She lifted a hoof and let it hold on to that."
    "Pinkie stood still, to see if she could. She could, she only had to hold her breath and both her ears."
    "Pinkie lay down on her back in the middle of everything and looked at the ceiling, or where one would be. You met such a lot of nice flies."
    "There was a minute left over. Pinkie sat in it with her feet together, as if it were somebody's good chair."
tell rest(Rarity)
    when in_facade(Rarity)
        "Rarity sat. She sat as one is painted, with the light on the better side; it was ten minutes before it came to her that there was nobody holding a brush."
        "One reposes for a quarter of an hour, before noon, with the eyes closed, and thinks of something blue. Rarity thought of something blue. It had turned out to be rather green by the end, and she opened them."
        "There was a pause. Rarity had nothing to fill it with that was up to the standard, and was obliged to leave it as it was, like a room that one shuts up to save the coal."
    "Rarity let herself down on the nearest thing that would take her, with all four legs anyhow, and looked at the light going over the floor. There was chalk in it. She had forgotten how chalk goes up."
    "She did nothing. It was extraordinary how many things she had been holding up; she felt each of them come to rest, the neck last."
tell rest(who)
    "{Who} stayed there a while and did nothing. It did no harm."

tell look_out(Spike)
    "Spike looked to see if anyone was coming. He was good at it, having the height. There was nobody, in either direction, in quite a lot of detail."
    "A cart went by, and a mare with three foals, who all waved to him because the first had. Spike waved four times."
    "He looked out for her. He'd have called it something else; but there were a good many people about that morning, and he could have told you of each of them how he had known that it was not she."
tell look_out(Twilight)
    "Twilight watched who came by. She was not looking for anyone in particular, and by the end had eleven of them, with times."
    "From where she was Twilight could see who was about. Two greeted her. One turned round and went by another way, and she thought that it would be the library books."
    "There was a step, and Twilight looked up; but it was not anybody's that she knew. She knew nineteen."
tell look_out(Applejack)
    "Applejack looked to see who was about. There was nobody you would put down a bucket for."
    "Folks went by. Applejack nodded to the ones she knew, and to the ones she didn't, so as to be even."
    "She kept an eye on the street. It was about the time of day that Rarity used to come along of, once, with a basket, and get it filled, and not stop talking till it was."
tell look_out(Pinkie)
    "Pinkie put her nose to where it could see. There was a mare with a pram! There was the pram going by all on its own! There was the mare. You missed a lot if you only looked once."
    "Somebody would be by. Somebody always was, if you held your breath and counted in buns. She'd got to thirty."
    "She looked up the street and down it, and then quickly up, to catch it out. It hadn't anybody in it who wanted anything. She waved to it anyhow."
tell look_out(Rarity)
    when in_facade(Rarity)
        "Rarity looked out, as one does who expects a carriage. There were two barrows and a priest."
        "Somebody was coming; and somebody had gone by. Rarity had got a smile as far as the teeth. She put it back."
        "People passed. It was remarkable how seldom any of them looked up, now that one was so well worth looking at."
    "Rarity looked to see who there was. A foal stared, and she remembered her face, and left it on, and the foal smiled at it."
    "She watched them go by, people with string bags, people with colds. She knew nearly all the coats. She had made them, before."
tell look_out(who)
    "{Who} kept a look-out. The morning went by, and it was mostly other people's."

tell put_straight(Spike)
    "There was a thing not quite straight, and Spike put it so; and this made the one next to it look wrong, and so he went on down the line."
    "Spike picked up what was on the floor and gave it a place. He could not see dust without feeling that it was waiting for him in particular."
tell put_straight(Twilight)
    "Twilight put some things in order, by size, and looked at it, and put them by what they were for."
    "Something was a quarter of an inch out. It may have been the rest of it. Twilight moved what could be moved."
tell put_straight(Applejack)
    "Applejack knocked in a nail that had been meaning to come out since fall. She hadn't a hammer by her. She had a hoof."
    "She shifted a thing to where it would not get fallen over, and by who she did not ask."
tell put_straight(Pinkie)
    "Pinkie tidied! It meant that everything had a turn at being somewhere else. It looked ever so pleased, by the end, apart from the whisk."
    "She dusted, with her tail. It went up and it came down, and it seemed to her that it had come down better."
tell put_straight(Rarity)
    when in_facade(Rarity)
        "Rarity moved a vase to the left. It was, one saw at once, a vase that belonged on the right; and she stood back, and could not for her life have said which of the two she thought so."
        "She squared some papers. There is a way of doing it that can be heard in the next room."
    "Rarity straightened what was crooked, with a lick of the hoof, as one does a child's collar. There. It had only wanted somebody to be cross with it."
    "She put a chair where a person could sit on it. It had stood for a year where it looked well."
tell put_straight(who)
    "{Who} put something straight. It stayed so."

# The day's work.

tell work_on(Twilight)
    "Twilight answered letters. She had a tray for those which wanted an answer, and one for those that only wanted to have been answered, and it was the second that filled."
    "There was a petition about the ducks. Twilight read both sides of it and wrote to the ducks' side that she saw the force of what was said; she wrote the same to the other, and it was so in each case."
    "She did the accounts of the Friendship Fund. It came out right, to the last half bit. She did it over, since that had never happened."
    "Twilight worked. Somewhere below a door went, and she raised her pen and listened whose step it was, and when it was nobody's she found that she had written so."
    "A great deal of ink got used. By the end of it there was a pile that had been on the left and was on the right, and Twilight squared its edges with a kind of love."
tell work_on(Applejack)
    "Applejack sold apples. A mare wanted to know were they sweet, and she told her no, they were for cooking; and sold them, which is what comes of telling folks."
    "There was a run on the russets. Applejack weighed, and gave change, and threw in one for the foal that couldn't see over the board."
    "She sorted the crates for bruises. You put your thumb to it, if you've got one, and if you haven't you use your lip. It's a thing that you can do and think. She took care not to."
    "Customers came. Applejack told a fella that what he was holding was a turnip, and it went on from there to his mother."
    "She polished a row on her own chest, and set them with the red side to the street. It ain't lying. They've got the red side."
tell work_on(Pinkie)
    "Pinkie put the second lot in and took out the first. It was like putting foals to bed, with more butter. She told them each what they were going to be."
    "There was dough to knock back. Pinkie knocked it, and it sighed, and she knocked again to see if there was anyone in."
    "She iced forty buns and gave them faces. After the thirtieth she had run out of happy, and did some who were merely interested."
    "Customers! There was one for a loaf, and one for half a loaf, and one who couldn't say and had to be given things until it showed. Pinkie liked those best."
    "She creamed the sugar and sang to it. There was a lump that would not come in with the rest, and she had a word with it by itself, behind the spoon."
tell work_on(Rarity)
    when in_facade(Rarity)
        "Rarity pinned a grey to the ponyquin and stood off from it. It was correct. She took out a pin, and put it in, a hair to the right, and it was exactly as correct as before."
        "She cut out a sleeve, on the line. Time was that she had cut beside it, and been right. There was nothing to be said against the sleeve."
        "There was the collar to be done. In Canterlot they were wearing it high that year, so that one could not look down; Rarity took it up by half an inch, and felt it, on her own neck."
        "She sat and sewed. It was a long plain seam, in a colour that one would not notice, and from somewhere near the middle of it there was a curious pleasure that she did not mention to anyone."
    "Rarity cut, and did not measure. The cloth went away from the shears in a long curve like something let out of school."
    "She sewed, and when she looked up the light had gone half round the room. It had been months since it had got by her like that."
tell work_on(who)
    "{Who} went on with {who.their} work, and there was a little less of it afterwards."

tell lend_hand(who, Applejack)
    from Applejack
        "{Who} came round behind the stall and asked what to do. Applejack said, hold that. {Who} held it. It was surprising what you could get through with somebody holding that."
    from Twilight
        "Twilight took the crates in her magic, all six, and set them down by weight. She had them by kind before she could be stopped. Applejack said that it was mighty handsome, and would take her about till Friday to put right."
        "Twilight minded the scale. She would give it to the gram, and tell them about the gram; there was soon quite a line."
    from Spike
        "Spike carried crates. It was what he was there for; you lifted, and put down, and Applejack said good. He'd have done the whole square if it had been asked."
    from Pinkie
        "Pinkie shouted the apples. She shouted them one by one, by name, and by the time that she had got to Gerald there were people coming over from the far side of the well."
    from Rarity
        "Rarity did the front of the stall. She only moved four apples and a leaf. After that people stopped who had been going by, and Applejack pushed back her hat and looked at it, to see what it was they saw."
    "{Who} lent Applejack a hand at the stall, and a crate got emptied that would have been there till noon."
tell lend_hand(who, Pinkie)
    from Pinkie
        "{Who} helped! Pinkie gave {who.her} the sieve, because everybody looks nice with a sieve. There was a bun at the end of it with {who.their} hoofprint in, or whatever it was, and she stood that one in the front."
    from Twilight
        "Twilight read out the receipt, and Pinkie did something else. It went on like that for a dozen eggs. What came out of the oven was not on any page, and there was not a crumb left to publish."
    from Spike
        "Spike did the high shelves and the low ovens. He could brown a meringue by breathing out through his nose, if he thought of something calm. He thought of something, and it caught."
    from Applejack
        "Applejack peeled. She did it in the one strip, and Pinkie wore it. It ain't often you see your work go straight to where it's wanted."
    from Rarity
        "Rarity piped. She did one rose, to oblige, and then a border; she had not held a bag since the foals' party, and one's wrist, it appeared, had been keeping it all by for one. Pinkie held her breath the whole way round."
    "{Who} lent Pinkie a hand in the bakery. It is not known what went into the last batch, but it rose."
tell lend_hand(who, Twilight)
    from Twilight
        "{Who} offered to help, and Twilight found a thing that could be helped with. It was the blotting. It got blotted as it had not been in years."
    from Spike
        "Spike took down what she said, as he had done since he could hold a pen by both ends. She had got as far as Moreover. He had it written already; there was always a Moreover."
        "He sorted her post for her, by smell. There was one from the Princess, that was vanilla, and one about drains."
    "{Who} helped Twilight with the letters, and the pile on the left came down by the thickness of a hoof."
tell lend_hand(who, Rarity)
    from Rarity when in_facade(Rarity)
        "{Who} was so good as to hold the other end of it. One gave directions. It would have gone quicker if one had said which end; but there was somebody across the cloth, holding on, and for as long as it took neither of them could very well leave."
    from Spike when in_facade(Rarity)
        "Spike held things. He held them up, and out, and to the left; he had pins handed to him and handed them back, by the heads. She did not once look at him. But the pins came quicker after a time, and she'd stopped saying which."
    from Spike
        "He held the cloth and she went along it. She talked all the while with her mouth shut on the pins, and he answered her, and both of them knew what was meant."
    "{Who} held the cloth for Rarity while it was cut, and stood very still, as one does near scissors."
tell lend_hand(who, other)
    "{Who} lent {other} a hand, and {other} had that much less to do."
