# A room with a hole in the wall, from dark to the small hours.

tell put_on_voice(Rarity, Spike)
    from Spike
        """
        "But dah-ling," said Rarity.

        He looked up so fast that his neck cracked. She had her chin in the air. She had got a corner of the quilt about her like an ermine, and was looking at the iron bar down both sides of her nose.

        "But what an amusing little poker. One has simply nothing like it in Canterlot. One has people, for the heat." She offered the bar two inches of hoof. "And does it *come* in mauve?"

        It was perfect, it was every inch of her; he had hated that voice for a year. It took him under the ribs. He made a noise like a kettle, and then so did she, and each time that one of them had stopped the other said "mauve".
        """
        """
        "One does find," said Rarity, to the hole in the wall, "that it ventilates."

        Spike held quite still. She did it without a smile. She'd raised one eyebrow to where it used to live, and it was drawn on with nothing but air; "Très rustique. I shall have one put in at home. I know a little man who does draughts."

        And there was nobody in it. It was like seeing a coat that had bitten you hung up on a nail. He began to laugh, and it hurt his shoulder, and it was no good, he had to hold on to the bed.
        """
    from Rarity
        """
        She had not known that it was still there. It came up quite by itself, like a hiccup. "My dear," she heard, in the vowels of the Duchess of Maretonia's second luncheon, "but you've been stabbed. How very *brave* of you, with that scarf."

        He stared at her.

        "I have no scarf," said Spike.

        "That," said Rarity, "is what is so brave"; and saw his face begin to go, at the corners, as ice does. Oh, it was dreadful to laugh. There was a person dead. They had their foreheads together, and their eyes running, and laughed so that the old mare knocked at the ceiling from below.
        """
        "“Charmed,” said Rarity to the candlestick, and gave it her hoof. It was the voice, from the top of the stairs to the bottom. One could put it on, she found; one could take it off, and underneath one was only cold. Spike had his whole arm in his mouth so as not to wake the house."
    from Innkeeper "They were laughing up there. She lifted the broom to knock, and had it in her hooves for a while. It's a thing that you do after. She had done it herself, at her husband's."
    "Rarity put on the old voice, for Spike, and offered her hoof to the candlestick; and they laughed till it hurt."
tell put_on_voice(who, _)
    "{Who} put on a voice, and it helped."
tell spread_wing(Spike, Rarity)
    from Rarity
        """
        There was a hole in the wall which one could have put an egg in. The wind came through that and had a look round. She lay on the edge of the bed like a knife in a drawer, so as not to let her teeth be heard.

        "You're cold," said Spike.

        "Not in the least."

        Something came down over her. It had a weight, like good felt, and was dry, and as warm as a loaf; there were bones along it as thin as her own ribs. He'd put out a wing. He lay with his back against the wall, where the hole was. She could see the candle through it, and all the little veins, like a leaf.

        "It's only that I don't use it at night," said Spike.
        """
        "It got down to the quilt, that draught, and under it. He had noticed before she did. “Lift your head,” said Spike, and the whole of a wing went round her, and the end was tucked in. She was thirty-one, and no one had ever tucked in the end."
    from Spike
        """
        She shook. She did it in her sleep, or was pretending to, very politely, in small amounts, so that the bed should not creak. He got himself between her and the hole. He opened out his left wing, by the joint, like an old umbrella, because of the shoulder; and let it down.

        There was less of her than you'd think. She took up about as much room as a bag of washing. After a bit she stopped being cold, and one of her feet, which had been polite as well, came over and put itself on his shin like a piece of ice.
        """
        "“Here,” said Spike, and opened up a wing. It seemed such a lot of trouble to have been given the things and only to fly with them."
    "It was cold by the wall. Spike had put a wing over Rarity, and stopped up the hole in it with his back."
tell lie_down(Spike)
    from Spike
        "Spike lay down along the boards, with his feet in the grate. He had told her that he would be on the floor, and it was a matter of honour; about a minute later he was asleep."
        "He shut his eyes. There it was. He opened them, and looked at the cornflowers; he went round them from the door."
        "He tried again on the other side."
    from Rarity "He had lain down. He did it all in one piece, like a tree, and went on lying there with his face to the wall."
    "Spike lay down."
    "Spike lay down again, and could be heard to."
tell lie_down(Rarity)
    from Rarity
        "Rarity lay down in her slip with her mane in one plait. There was no mirror in that room. She had plaited it by feel, as one does for a child in the dark."
        "She lay down. She was so tired that the bed went up and down, like the coach."
        "Rarity put her head back where it had been. The pillow still had the shape."
    from Spike
        "Rarity had lain down. She looked as people do on tombs, with her hooves together, till she was asleep; and then like something dropped."
        "She lay down on the side by the candle. She had a plait. He had not seen her in a plait since he was as high as the bed."
        "Rarity turned over, and said something short, and slept."
    "Rarity lay down, and slept."
    "Rarity lay down again."
tell lie_down(who)
    "{Who} lay down to sleep."
tell wake(Spike, Rarity)
    from Rarity
        "“Rarity,” somebody said. There was a candle, with Spike round it. “It's nothing. I only didn't want it to be just me.”"
        "He had touched her on the shoulder, with the back of a claw. “You were cold,” said Spike."
        "Spike was there, very near. She knew who it was before she knew who she was."
    from Spike
        "He had watched her sleep for as long as he could stand. “Rarity,” he said. It was selfish. He said it once more."
        "“You were shaking,” he told her, when she'd opened her eyes."
    "Spike woke Rarity, by her hoof."
tell wake(Rarity, Spike)
    from Spike
        "“It's a room,” somebody was saying. “It's only a room, Spike. It's got flowers on.” He had hold of the bed by its leg, and it was in two pieces."
        "She'd put her hoof flat on his chest. It went up and down there. “There you are,” said Rarity."
    from Rarity
        "He did not cry out. He had begun to breathe like somebody on a stair. She put her hoof on him, and her cheek, and told him what there was in the room, and went on to what colours."
        "She woke him. One could not leave him in there."
    "Rarity woke Spike out of it. She told him where he was, several times."
tell wake(who, whom)
    "{Who} woke {whom}."
tell watch_over(Spike, Rarity)
    from Rarity
        "“You sleep,” said Spike. “I'll do the door.” He sat himself down on the floor, against the bed, with his head on a level with hers and his tail laid along the sill, like one of those things that are put in front of draughts."
        "He had sat up. He said that he was not sleepy. His eyes were like two pennies. “I like it at night,” said Spike; and that was true, it always had been."
    from Spike
        "He sat between the bed and the door. He'd done that once for a week, when she had the measles. There wasn't a thing to do but to keep on, and he was good at that."
        "Spike moved the candle so that it should not be on her face. He had got his good arm along the edge. If anyone came they would have to come through quite a lot."
    "Spike had sat down on the floor between the bed and the door, and meant to stay awake."
tell watch_over(Rarity, Spike)
    from Spike
        "“It's my turn,” said Rarity. She sat up against the wall with her hooves in her sleeves and her eyes as wide as they went. “I've a great deal of experience. I once sat up with a hat.”"
        "She was going to watch. She had told him so, and had got him by the claw, so as to know if he went anywhere."
        "“Shut your eyes,” said Rarity. “I've got them both open.”"
    from Rarity
        "He thought that she did not see it. He had one eye on the corner by the grate, where there was nothing; he'd had it there for some time. She got up and sat in the corner. “Now it's me,” she told him."
        "Rarity sat up. It was only just; one can't be for ever the one in the bed."
        "She kept awake. She did it by hems. She took up every curtain that she had ever hung."
    "Rarity sat by him and watched."
tell watch_over(who, whom)
    "{Who} sat down by {whom}, to be there."
tell ask_to_stay(Rarity, Spike)
    from Spike
        """
        "Would you stay?" said Rarity.

        He had got up to put something under the door. He'd never thought of anything else, he was on the floor, he had said so. But she had asked it into the quilt; and it wasn't about the floor. There was a hoof on each side of her face, holding on to that. It was where the other had held it.

        "When I shut my eyes it's a wall," she said. "You needn't do anything. I'd only like to know that it's you who is in the way."
        """
        "“You won't go down again, will you?” said Rarity. “You will stay? I don't mean to be a baby. It's just that it's dark on the inside.”"
    from Rarity
        """
        It had all come up with the dark. There was the wall; there was the hoof, and it was damp; one couldn't wash it off, she'd tried it with the sand soap. She lay with her eyes open. If she should shut them she would be standing on her toes.

        "Would you stay?" said Rarity. "I don't mean in the house. I mean where I can hear."
        """
        "“Stay with me,” said Rarity. It was no order. She could remember how those went. “If you please. Until it's morning.”"
    "Rarity asked him to stay."
tell ask_to_stay(Spike, Rarity)
    from Rarity "“Don't go to sleep first,” said Spike. “Could you not? Just for a bit.”"
    "Spike asked Rarity to stay awake with him."
tell ask_to_stay(who, whom)
    "{Who} asked {whom} to stay."
tell stay_night(Spike, Rarity)
    from Rarity
        "“I was going to,” said Spike. “I was only doing the door.” And he came and lay down behind her, on the top of the quilt, and put the arm with nothing the matter with it over all of her. It weighed about what one would wish."
        "“I'm here,” said Spike. “I'm here till you say.” He had got in between her and the room; she could feel that there was nothing to be seen from there but him."
    from Spike
        "“Of course,” he said. He lay down on the outside, and held her. He did it as you hold a bird; and presently she took his arm by the wrist and showed him how tight."
        "“I'm not going anywhere,” said Spike. He'd have said it if the house had been on fire. She had let herself be held, all at once, like someone putting down two bags."
    "Spike said that he would stay; he lay down, and put his arm round her."
tell stay_night(Rarity, Spike)
    "“I'm not going anywhere,” said Rarity to Spike. She said it as if it had been quite a usual thing with her."
tell stay_night(who, _)
    "{Who} said that {who.she} would stay."
tell cannot_tonight(who, to)
    "“I can't,” said {who} to {to}. “Not that. I'm sorry.”"
tell beg_quiet(Spike, Rarity)
    from Rarity
        """
        "Could we not," said Spike, "talk about, you know. About the other. It's come in." He was looking at the corner by the grate.

        She knew which. There had been a cake with a great many candles; and afterwards for a week they'd had the windows shut, in the whole of the town, so as not to hear the children wake.

        "I will if you want," he said. "Only not tonight. There's one in there already."
        """
        "“Please don't ask me,” said Spike. She'd had no intention of it. But she had been looking at him as one does, with her head a little on one side, and it is as good as a question."
    from Spike "“Don't ask me about that,” he said. “Tonight. You were there, anyhow. I'd only be telling you what I look like.”"
    "Spike asked Rarity not to speak of it, that night."
tell beg_quiet(who, of_whom)
    "{Who} asked {of_whom} not to speak of it that night."
tell promise_quiet(Rarity, Spike)
    from Spike
        "“Not a word,” said Rarity. “It may sit over there, and we shall sit here.” She took the quilt off her own feet, and put it over his, which had been warm."
        "“Then we'll not have it in,” said Rarity. “Not tonight. In the morning, if you like, or when you're ninety.”"
    from Rarity "“I promise,” she said. “Not tonight. I'll tell you about buttons.” And she did; there turned out to be a good deal to it."
    "Rarity promised him that."
tell promise_quiet(who, to)
    "{Who} promised {to} to let it lie."
tell offer_quiet(Rarity, Spike)
    from Spike
        """
        It had come in with the dark. It stood there by the grate. There was a smell with it, of candles and singed ribbon; there were the small ones, who had come to the party because there was a dragon, and had been so pleased. He had got as far as that. He always got as far as that, and could hear them begin.

        "Spike," said Rarity. She had hold of his jaw, and had turned it. "I know what that is. I was there, I had the blue dress on. You were going to tell me about it, so that I shall know what you are."

        He nodded.

        "Well, not tonight," said Rarity. "You've done one, tonight. Promise me. You shall tell me when there's some sun on it. I'm not going to ask; and you are not to say it to yourself, either, with your lips, I can see you do it."

        It went on standing there. But it seemed to have been told to wait.
        """
        """
        "Your birthday," he had said. He'd meant to say "my". It was that he had heard a window, this evening, and they had all been one window.

        "No," said Rarity. "Don't speak of it. Not tonight. I won't, and you needn't. We'll put it down outside like wet boots, and it'll be there in the morning, they always are."
        """
    from Rarity
        """
        He had gone away. She saw it, he was looking with such attention at a corner. And it wasn't the stallion that he looked at. It was larger than that.

        There had been a birthday. Nobody spoke of it. There was a road in Ponyville that people did not take with children, and a shop which had changed the colour of its door; she'd been in the blue, with her hooves over Sweetie's eyes, and what she had thought, God forgive her, was that one would never get it out of the silk. He had not had a party since.

        "Not tonight," said Rarity. "Whatever you were going to tell me. I was there. You don't have to say it tonight, and I shan't ask you."

        She felt it go out of him, all down one side, like a breath.
        """
    "“You needn't speak of it,” said Rarity. “Not tonight. I won't.”"
tell offer_quiet(Spike, Rarity)
    from Rarity "“You don't have to tell it over,” said Spike. “I saw. I won't ask.” He went on folding her collar along the wrong crease. It was the kindest thing that has been done to a collar."
    from Spike "“We needn't talk about it,” said Spike to her. “Him. Not tonight.”"
    "“You needn't speak of it tonight,” said Spike to Rarity."
tell offer_quiet(who, to)
    "“It will keep,” said {who} to {to}."
tell ask_what_it_is(who, whom)
    from whom "“What is it?” said {who}. {Whom} had been certain that it did not show."
    "{Who} asked {whom} what it was."
tell turn_it_off(who, to)
    "“It's nothing,” said {who} to {to}."
    "{Who} told {to} that it was the draught."
tell tell_of_it(Rarity, Spike, Grip)
    from Spike
        "She told him. It had been before he came, or the most of it. It was only a wall and a table, and how someone had held up her face to the lamp, to see what was the matter with it; she told it from the side, with her eyes on the candle, and sewed the whole time at nothing, with one hoof."
    from Rarity
        "“He held my chin,” said Rarity. “That was really all.” And then it was not all, and she told him the rest, down to the second button. It got smaller as it was handed over. She had been quite sure that it would be the other way."
    "Rarity told Spike about the wall, and the hoof. She told it to the candle."
tell tell_of_it(Spike, Rarity, Birthday)
    "Spike told her of his birthday. She had been there. It was another thing from where he had stood."
tell tell_of_it(who, to, what)
    "{Who} told {to} of {what}."
tell commend(Spike, Rarity)
    from Spike
        """
        He had not done it since he was small. One was to look for the brightest bit, and say it in one's head. There was a piece of moon in the hole in the wall.

        Dear Aunt Luna, thought Spike. I'm in Dravonia. I've done something, I expect you have seen, I don't know how far down you look. I'll tell you it properly. It's not for that. There is somebody here asleep, she's white, she has a plait. There's a wall that she will come to. Could you be on the other side of it, please? With a lamp or something. It needn't be for long.

        He lay and listened to her breathe. And mine, he thought, if you've time after. I'd sooner not be in there by myself.

        There was no answer. There never was. A cloud went by, was all; and the light came back, through the hole, and over the quilt, and felt its way along until it was on her face.
        """
        """
        "Aunt Luna," said Spike, out loud, but only with the front of his mouth. He had an aunt who kept the dreams. You'd think that one would ask her for more. "Would you mind hers? She's had a beast of a day. And if there's any of it left over, me."

        It was quiet after that. It was the kind of quiet in which somebody has put down a cup so as to hear.
        """
    from Rarity
        """
        She was nearly under. She heard him, up above, through the wing, and thought that he was talking to the moon; and so he was. He'd an aunt there, in a manner of speaking. "She's got a plait," he was telling it. "You'll know her. Would you be so kind, and see that nobody's in there who shouldn't be? And mine too. If it's no trouble."

        Once she had been presented, for eleven seconds, in grey. It had never come into her head that one might simply ask.
        """
    "Spike looked up at the bit of moon in the hole in the wall, and asked his aunt, who keeps the dreams, to see to Rarity's; and to his."
tell commend(who, whom)
    "{Who} asked whoever sees to dreams to see to {whom's}."
tell tell_dream(who, to)
    "{Who} told {to} what {who.she} had dreamt."
tell make_present(who, to, what)
    "{Who} gave {to} {what}."
