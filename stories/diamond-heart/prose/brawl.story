# A fight: fast, clumsy, and over by a sound.

tell hold_ground(Spike, _)
    from Spike
        "He stayed where he was. It was the one thing he was sure of, that he was larger than she was, all the way round."
        "Spike did not hit back. He had not yet worked out where one would start."
    from Rarity "He did nothing. He stood there in front of her, and let himself be looked at."
    "Spike stood where he was."
tell hold_ground(Barkeeper, _)
    "The barkeeper stayed where he was. It was, after all, his."
tell hold_ground(who, against)
    "{Who} looked at {against} and stayed."
tell threaten(Scarred, Spike)
    from Spike "“You know what they do over here with your sort,” said the scarred one, “when it's dark, and there's only us who saw? Eh?” He was quite friendly about it."
    "The scarred one told Spike what would happen to him. He told him in what order."
tell threaten(Spike, Scarred)
    from Spike "“If you touch her again,” said Spike, “I shall have to ask you to come outside,” and heard how it sounded. It was what they said in books. He had very little else to go by."
    from Rarity "“If you touch her again,” said Spike; and he finished that so softly, and in such good order, that two people at the stove got up and left."
    "“I'd rather that you didn't touch her again,” said Spike to the scarred one. It was extremely polite."
tell threaten(who, whom)
    "{Who} threatened {whom}."
tell draw_weapon(Scarred)
    from Spike "There was a knife. It had come out of the table."
    from Rarity "The scarred one had pulled his knife out of the wood."
    "The scarred one had his knife out."
tell put_away(Scarred)
    "The scarred one wiped his knife, and put it up."
tell deal_blow(Scarred, Spike)
    from Spike before when drawn(Scarred) = Dagger and not believes(Spike, off_guard(Scarred)) and steady(Scarred) >= steady(Spike)
        """
        The stallion laughed. He held up both forelegs, and turned half away, like somebody who sees a joke; and as he came round again Spike was punched in the shoulder, on the left, not even hard.

        It did not hurt. He looked, because the other was looking. There was a handle there. It was of horn, with a brass cap, and stuck straight out of him as from a loaf.

        "Oh," said Spike. There was a drop on the end of his elbow. He thought that somebody ought to put a cloth down.
        """
        """
        "All right, all right," said the scarred one. "She's yours. No harm, eh?" and put out a hoof; and Spike, who had been nicely brought up, had begun to put out a hand.

        It went in on the left, under the collar-bone. It made a sound like a spade. He heard that, and heard the bench go over behind him where she had got up, and it seemed to be about somebody else, until he tried to lift that arm.
        """
        "He saw the knife this time and turned, and got it along the bone. It squeaked."
    from Rarity before when drawn(Scarred) = Dagger and steady(Scarred) >= steady(Spike)
        """
        She saw it from behind. The stallion had turned away, and laughed, and then there was a short flat noise, as when one knocks a peg into a clothes-horse, and Spike went back half a step. He trod on her hoof. He begged her pardon.

        The tip of it had come out at her side. It was hardly more than a needle's worth. It had gone through dragon hide, which has turned the point of every awl she owned; and a red line ran from it down between the scales, feeling its way, as rain does on a pane.
        """
        "It went into him again. She felt it through his back."
    from Barkeeper before when drawn(Scarred) = Dagger
        "So it was knives. It had gone in to the handle. The young one stood there with it and said “Oh,” as you do about the weather."
    from Spike before when steady(Scarred) >= steady(Spike)
        "The stallion hit him in the mouth. There was a ring on it, or a nail."
        "Another. That one was an ear."
    from Spike
        "The stallion charged. He had his head down and his horn out; Spike went to one side, mainly from surprise, and there was a thud, and a twang. It had gone into the floor. It had gone in by half of its length, and he stood there on three legs like somebody reading very small print."
        "He swung, and there was nobody there. He seemed to take it as an insult."
    from Rarity "The scarred one ran at him, and missed, and his horn was in the floorboards. It hummed."
    when drawn(Scarred) = Dagger
        "The scarred one had stabbed him. It made hardly any noise."
    "The scarred one went for Spike, and things fell off tables."
tell hurl(Scarred, Spike)
    from Spike
        """
        Something blinked. He had time to think that it was a bird; and it had hit him in the left shoulder and was staying there. It was the knife. He must have thrown it from where he stood, flat, without getting up.

        Nobody had ever wanted that, that there should be less of him. It was such a curious idea. Spike put his hand round the handle, and left it where it was, because of the floor.
        """
    from Rarity
        "There was a flick, as of a whip, and the knife that had been in the table was in Spike. She watched a brass knob on the end of it go up and down. It was going up and down since he was breathing."
    "The scarred one had thrown his knife. It stood in Spike's left shoulder, and shook."
tell hurl(who, whom)
    "{Who} threw it, and it hit {whom}."
tell deal_blow(Straw, Spike)
    from Spike before when steady(Straw) < steady(Spike) and not off_guard(Spike)
        """
        "Leave off my mate!" It was the other. He came from the side with a stool above his head, and it was a brave thing to do and he had shut his eyes for it. He went by under Spike's arm. There was a crash, in which there were several voices. {if fighting(Scarred, Spike): The two of them had met. They stood leaned against each other, forehead to forehead, each with the same look, like people who have both reached for the last cake. | He had met the wall.}
        """
        "The straw hat took aim and flew past, and embraced a post. He was heard to tell it that it had had enough."
    from Rarity before when steady(Straw) < steady(Spike)
        "The one in the straw hat ran at Spike's back with a stool. He missed. He missed by so much that for one moment he was on her side of it, and looked at her, quite close, and did not know what she was for."
    "The straw hat hit out. It was not clear at whom."
    "The straw hat swung, and went round after it."
tell deal_blow(Spike, Straw)
    from Spike
        "He pushed the straw hat over. It was no more than that; you'd have done it to a gate. The stallion sat, and lay, and drew up his knees, and had got both hooves beneath his cheek before the hat came down. He began to snore."
        "Spike hit the straw hat. He had never hit anyone, and did it much too softly; and it was enough."
    from Rarity "Spike gave the straw hat a push, with his fingers; and he lay down on the floor and was asleep. It looked so comfortable."
    "Spike pushed him, and the straw hat sat down, and lay down, and slept."
tell deal_blow(Spike, Scarred)
    from Spike before when steady(Spike) < steady(Scarred) and not off_guard(Scarred)
        "He hit out, and the stallion wasn't there. He'd done this before, one could see, and Spike had only read about it."
    from Spike
        "Spike hit him. It made a noise like a dropped book, and the stallion looked surprised, and so was he."
    from Rarity "Spike struck at him. He did it with his eyes screwed up."
    "Spike hit out at the scarred one."
tell deal_blow(Barkeeper, against)
    "The barkeeper hit {against} once, on the top of the head, as one gets a bung in."
tell deal_blow(who, whom)
    from whom "{Who} hit {whom.him}. There is a taste to it, of pennies."
    "{Who} hit {whom}."
    "{Who} went for {whom}, and a bench went over."
tell play_beaten(Spike, Scarred)
    from Spike
        """
        He could not hit him, he'd seen that by now. The other was quick, and had been doing this in doorways since he was a colt. So Spike sat down.

        It was easy to do. Half of him had been wanting to. He let his knees go, and his head hang, and held his arm; there was plenty running out of him to look at. "Please," he said. It is one of the things that you can say quite truthfully in any position.

        "There," said the scarred one. "There, now. That's all it was." He let down his shoulders. He looked round for somebody to have seen it.
        """
        """
        When Spike was small there had been a game with Rainbow Dash, in which he always won, by lying on the ground till she came to see whether he was dead. He had not thought of that for years. He thought of it now; he went down on one elbow, and let his tongue out.

        Hooves came over. They took their time. They'd a bit of straw stuck in one of the shoes.
        """
    from Rarity
        """
        Then he fell. It was not much of a fall, he folded; and she had made a noise, and her mouth was open for another, when she saw his tail.

        He used to play dead on her workroom floor, for Sweetie, among the pins. It had been always the tail that gave him away. It lay there now quite flat, as if it were nothing to do with him, with the tip of it hooked round the leg of a table.
        """
    from Barkeeper "The big one went down. It was well done. The barkeeper had seen a good few go down, and they don't keep a foot under them."
    "Spike let himself drop, and lay as if he were done with it."
tell fling(Spike, Scarred, Window)
    from Spike
        """
        He only wanted him out. It had come to him quite simply, as one thinks of a cat: there was a window. It was low, it was by the counter; it gave on the street. He would go out at that and there'd be an end of it.

        So he got up. He took him by the belt and the scruff while he was still looking round, and he was no weight. That was what Spike had not been ready for. He had braced himself as if for a chest of drawers, and what he had in his hands was somebody's arms and legs, and his breath; and they went the whole length of that room together, two steps, three; and he let go.

        There was the glass. It was old, as thick as a plate. It did not break as windows do, all at once and out of the way. It let him halfway through.

        It was quiet, and somewhere in that a drop fell, and a drop. You could see one hind leg. Spike was waiting for it to kick.
        """
        """
        He'd no plan. There was a moment when the stallion had his back to him, laughing, with all four hooves together, and beyond him was the window, with the evening in it, about as blue as it gets.

        Spike picked him up and threw him out.

        It was what you do. You see it done in plays; they come in again by the door with a frame about their neck. He had heard the crash, and he thought: there. And it went on a little, behind, something sliding, with a squeak to it, like a cloth on a slate; and after that it ought to have been a voice.

        The room breathed in. "Hi," said Spike, to the hole. "Hi, you. Are you," he said, and went over. He had no need to go the whole way. There was a tooth of glass along the bottom that was as long as his hand, and it was red, and ran.
        """
    from Rarity
        """
        He had him up over his head. It was so quick. She saw four hooves in the air, and the lamp swing; there was a window by the counter, and then there was a noise, and where the window had been was a shape, with the dusk in it.

        One does not know what one hears. She had thought of a tray. She'd thought that it was over, and that she was glad.

        "He's not getting up," said somebody outside.

        Spike stood with his arms still out in front of him, as though he had passed something to a person on the other side. He turned about to her. She had seen that face before, over her own mirror: he was looking for where she was hurt.
        """
    from Barkeeper
        """
        The young one came up off the floor with the scarred one in his arms, like bread. The barkeeper had it on his tongue. It was one word; it was "Not." That window had come with the house. It had been made for a church.

        It was a bad noise.

        He took the lamp off its hook, and went round to see, and came in again. He hung it up. He picked a cloth, a clean one, and did not know what to do with that.
        """
    when dead(Scarred)
        "The scarred one went out by the window. It was thick old glass, and did not let him through. When somebody had gone round with a lamp he came back and took off his cap."
    "The scarred one went out by the window, and lay in the street among the pieces, and groaned."
tell fling(Spike, Straw, Window)
    from Spike
        "He threw the straw hat out of the window. It was only to have one less. He'd no sooner let go than he knew by the sound that it had been the wrong thing to do to anybody."
    "The straw hat went out by the window, and it was bad glass."
tell fling(who, whom, _)
    "{Who} took hold of {whom} and threw {whom.him} at the window. It broke, and did not break well."
tell back_down(Straw, before_whom)
    from Rarity "The straw hat looked up at what he had in front of him, for a long way, and seemed to remember somewhere he had to be."
    "“No, no,” said the straw hat. “Never you min' me.” He patted {before_whom} on whatever he could reach."
    "The straw hat thought better of it, aloud."
tell back_down(Scarred, before_whom)
    from Rarity "“Well, if she's taken,” said the scarred one. He had his hooves up, and was smiling, and did not take his eyes from her. He was putting it off; that was all."
    "The scarred one gave it up before {before_whom}, with a bow."
tell back_down(Spike, _)
    from Spike
        "He could not do it. He had his hands up, and they were open, and he had gone back by three steps before he knew. It wasn't fear, or it was, but not of that. It was how easy it would have been to burn him."
        "“All right,” said Spike. It was worth nothing to anyone, being hit. He let it be."
    from Rarity "Spike had taken a step back. He held his hands where everybody could see them."
    "Spike gave ground."
tell back_down(who, before_whom)
    "{Who} gave way to {before_whom}."
tell break_away(Spike, _, _)
    from Spike "He tore himself loose and was out at the sheet, and halfway over the bridge, before he thought that he was alone."
    "Spike got loose and was gone."
tell break_away(Rarity, _, _)
    from Rarity "She went under his leg. It was not elegant. There was a smell of horse and then a smell of river, and she was on the bridge."
    "Rarity got away from him, and out."
tell break_away(who, _, _)
    "{Who} broke loose and ran."
tell get_up(who)
    from who "{Who} got up. It took two tries, and the floor had to be held on to in between."
    "{Who} got up off the floor."
tell have_it_out(Scarred, whom)
    "“I'll tell you what's wrong with you,” the scarred one said to {whom}, and did."
    "The scarred one had not done. He said to {whom} what he'd been meaning to say, and it was not different."
tell have_it_out(Straw, whom)
    "The straw hat had a thing or two to tell {whom}. He held up two hooves, and could get only the one said."
    "“An' another thing,” said the straw hat to {whom}."
tell have_it_out(Spike, whom)
    from Spike "“I want you to know that I'm angry,” said Spike. He had worked at the sentence. “With you. I'd like you to go home.”"
    "Spike told {whom} what he thought. It was all in whole sentences."
tell have_it_out(Rarity, whom)
    from Rarity "“It is not that you asked,” said Rarity. “It is that you could hear me.” She had not known, until it was out, which of the two it had been."
    "Rarity told {whom} what it was that he had done."
tell have_it_out(Innkeeper, Spike)
    from Spike "“Tha paid four bits,” said the innkeeper, “for a bed in my house. And then tha goes over yon bridge and does that.” She kept coming back to the four bits. There was nothing else in it that one could count."
    "The innkeeper had it out with him. Nobody in the taproom so much as put down a cup."
tell have_it_out(who, whom)
    "{Who} had it out with {whom}."
tell retaliate(Innkeeper, Spike)
    from Spike "“Look at it,” the innkeeper told them all. “Look at its hands. Four bits it give me, out of them.” He held them still, so that they could."
    "The innkeeper said in front of everybody what he was, and where his money could go."
tell retaliate(who, whom)
    "{Who} made {whom} small in front of them all, and took {who.their} time."
tell hear_it_out(who, whom)
    "{Who} let {whom} say it."
    "{Who} heard that out."
    "{Who} had no answer."
tell warn_of(Rarity, Spike, _)
    "“Be careful of him,” said Rarity to Spike. “He smiles first.”"
tell warn_of(who, whom, of_whom)
    "{Who} told {whom} to keep clear of {of_whom}."
tell call_together(who)
    "{Who} called out of the door."
tell follow(Rarity, Spike)
    from Rarity before when bleeding(Spike)
        "“I'm coming with you,” said Rarity. “You're dripping.” She had got her shoulder in under his good arm, and was astonished by how heavy it was."
        "She had taken hold of the edge of his wing. She did not ask. One can't let a person walk about by himself with that."
    from Spike before when not bleeding(Spike)
        "She had come after him, and she'd taken hold of the edge of his wing. She held on to it as one does in a crowd."
    from Spike before when bleeding(Spike)
        "Rarity had got in under his arm. “Lean,” she said. “No. Properly.” He did not like to, with all that on him; she was so white."
    "Rarity had got her shoulder under Spike's arm."
tell follow(who, whom)
    "{Who} went along with {whom}."
tell let_go(who, whom)
    "{Who} let {whom} go on alone."
