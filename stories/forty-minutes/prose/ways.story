# Up and down, and in at the door.

tell walk(Amos, LampRoom, to)
    from Amos
        "Amos Thrale went down the seventy-four with one hand on the rope. He counted them, as he had been used to count them for the boy, as a game."
        "It was easier going down; one knew where the bottom would be. Amos Thrale came out into the wet and turned his collar up and followed the wall."
        "Amos put his cap on straight at the foot of the tower, by touch, and walked to {to}."
    from Nell when at(Nell) = Office
        "Amos Thrale came down to them with his jacket buttoned to the neck. He had found the door, and wiped his boots, and stood there a moment as though somebody were going to tell him which of the two shapes was the stove."
        "The outer door opened by itself, or as good as. It was Amos, who came through doors without a sound, and always had a hand on the frame."
    from Adair when at(Adair) = Office
        "The principal keeper had taken the trouble to shave. Mr. Thrale came in with great correctness and stopped exactly upon the mat."
    from x when x != Amos and at(x) = LampRoom
        "Amos Thrale went down, and could be heard to count."
        "Amos Thrale felt for the rope, and went. It was a while before the last of his steps."
        "“Mind the one by the landing,” said Amos Thrale, from habit, to himself, and went down."
    from x when x != Amos and x != Nell and x != Adair and at(x) = to
        "Amos Thrale came in with a hand on the frame of the door, and stood there until people had left off moving about."
    "Amos Thrale came down from the light."

tell walk(Tib, LampRoom, _)
    from Tib
        "Tib took the steps four at a time as far as the first landing, and there he remembered, and took them one."
        "He came down out of the tower into the morning with his jersey inside out. There was a wind getting up. The Constance would be glad of that, thought Tib, and looked round as if he had said it."
        "Seventy-four steps give a man time to think what he will say. Tib got to the bottom without."
    from Nell when at(Nell) = Office
        "One heard Tib Rudd some time before one saw him. Today he came in without the whistling, and trod on the cat, and begged its pardon."
        "Tib put his head round the door of the office, saw who was there, and brought the rest of himself in after it more slowly."
    from Adair when at(Adair) = Office
        "The assistant came in after a run and pretended that it had been a walk. He was younger than the file had led Miss Adair to expect. They were, lately."
    from x when x != Tib and at(x) = LampRoom
        "Tib went down the stair, at something under his usual speed."
        "Tib went. There was a jump at the bottom, where he always left out three; today one could hear all of them."
        "Tib took his cap and then did not put it on, and then he had gone."
    "Tib Rudd came down from the light at something under his usual speed."

tell walk(Tib, Office, Kettle)
    from Adair when not times_asked(doer(Dark), Tib, by Adair) > 0 and not shut
        "Mr. Rudd had come down as soon as he was asked to. When Miss Adair looked up to begin, he had gone to get warm. It was perfectly within the letter of it."
    from Tib when not times_asked(doer(Dark), Tib, by Adair) > 0 and not shut
        "They had wanted him down, and he had come down. Nobody had said for how long. Tib got himself out round the door while they were all looking at the stove, and ran; there was a light in the Kettle, and a smell of toast."
tell walk(Denzil, Slip, _)
    from Denzil
        "He could look at a hole as well as another man. After an hour of it Denzil Pascoe put down the adze and went to look at whoever had made it."
        "Denzil walked up off the slip. Two men were coming the other way, who had been going to speak to him, and found that they had not."
        "He left the lad from the chandler's to mind her, though she was not going anywhere, and went up over the weed with his fists in his jacket."
    from Nell when at(Nell) = Office
        "The panes shook. That was Denzil Pascoe wiping his feet."
        "Denzil came in from the slip and brought a good deal of it with him. Nell looked at the floor that she had swept twice."
    from x when x != Denzil and at(x) = Slip
        "Denzil wiped his hands down his jersey, one side and then the other, and went up off the slip as if there were something at the top of it to hit."
    from x when x != Denzil and at(x) != Slip
        "There was tar in the air, and then there was Denzil, who had come up off the slip."
    "Denzil Pascoe came up off the slip."

tell walk(Denzil, _, LampRoom)
    from Denzil when not some (x: character where x != Denzil) at(x) = LampRoom
        "There was nobody at the top of it but the lamp. Somebody had gone by him in the fog, on the road, going the other way, and he had thought: they sound like people with nothing on their minds. Denzil sat down on the last of the seventy-four steps and got his breath back, for which he had no use."
    from Denzil
        "Denzil went up the tower as he would have gone up a mast, without looking at where it ended."
        "It was a long way up to give a man a piece of your mind. Round about the fiftieth step Denzil had to stop and get some of it back."
    from Tib when at(Tib) = LampRoom
        "There were boots on the stair. They were not Amos's, for they kicked every step; and nobody else's weighed so much. Tib put the oil can down where he would not be holding it."
        "Somebody was coming up the tower with his mind made up. You could tell by how he didn't stop on the landing for the view."
    from Amos when at(Amos) = LampRoom
        "Amos Thrale had the step by the second landing. It was Denzil's. He had known that step as a boy's, and heavier, and once, of a February, when it had to be carried."
    from Ruth when at(Ruth) = LampRoom
        "She would have known her brother on a stair at the bottom of the sea. Ruth put herself between the door and the young one, as if to look at the barometer."
    from x when x != Denzil and at(x) != LampRoom
        "Denzil went out and let the door shut itself. He had turned left, and to the left there is only the tower."
        "Denzil was looking up, at where there was nothing to be seen but fog, and then he had gone into it with his head down."
    from x when x != Denzil and at(x) = LampRoom
        "Denzil came up through the trap by stages, with a hand on each knee, and got his breath, and looked about for somebody to spend it on."
    "Denzil Pascoe climbed the tower."

tell walk(Denzil, _, Slip)
    from Denzil
        "He went back to her. She had dripped herself nearly dry. Denzil took off his jacket and hung it on the rudder, since at least that was in one piece."
        "Denzil was down on the slip again by the time that he had thought of the right answer. He gave it to the Patience."
    from x when x != Denzil and at(x) != Slip
        "Denzil said that there was a tide coming, whatever else was, and went down to his boat."
        "Denzil had looked at the window once too often. He went off to the slip without a word to anyone."
    "Denzil Pascoe went back to his boat."

tell walk(Ruth, Kettle, to)
    from Ruth
        "Ruth Pascoe told the eleven teas that she would be ten minutes, and that she knew how many buns there were."
        "She took her apron off to go out. It made her feel as if she were calling on somebody, and Ruth folded it very small and put it in her pocket."
        "She went out by the kitchen way, which is the way one goes in Carrow if one does not want it known, and everybody is sitting at the back."
    from Nell when at(Nell) = Office
        "It was Ruth, without her apron, which was like seeing the church without its clock."
    from x when x != Ruth and at(x) = to
        "It was Ruth, without her apron, and one looked round for what could have happened to the Kettle."
        "Ruth came in with her coat over her arm and flour on it. She said good morning with her eyebrows, to the room at large."
    "Ruth Pascoe left the Kettle to itself."

tell walk(Ruth, _, LampRoom)
    from Ruth
        "Ruth went up by the rope and did not hurry. There were people in Carrow who said that she used to run it."
    from Tib when at(Tib) = LampRoom
        "You would have known Ruth Pascoe's step by the buns. She had brought four, and did not say who for."
    from Amos when at(Amos) = LampRoom
        "There was a scent of caraway on the stair. Amos Thrale put a hand over his hair, what there was, and then found that he had the leather in it."
    from x when x != Ruth and at(x) != LampRoom
        "Ruth went out after nobody in particular. It happened to be the way to the light."
        "Ruth said that there was a thing she had to see to, and it appeared to be up the hill."
    from x when x != Ruth and at(x) = LampRoom
        "Ruth Pascoe came up through the trap with her skirt in one hand, and stood until her breath had caught her up."
    "Ruth Pascoe climbed up to the light."

tell walk(Ruth, _, Kettle)
    from Ruth
        "Someone had been at the till in the Kettle and left the right money. Ruth tied her apron and stood behind her counter, where it was easier to know what one thought."
        when at(Denzil) != Kettle
            "She was back before the urn had noticed. Ruth hung her coat behind the door, on the nail that was her brother's, and saw that he had left his muffler there."
    "Ruth Pascoe went back to her urn."

tell walk(Nell, Office, to)
    from Nell
        when not some (x: character) at(x) = Office
            "Nell hung up BACK DIRECTLY on the office door. In four years she had used it twice, and both times it was a funeral."
            "She locked the stamps away, and then the cash, and then there was only herself to lock, so Nell put on her coat and went."
        when some (x: character) at(x) = Office
            "Nell put the log on its shelf, and the pen on the log, and went out past everybody with her coat on. She had never left the office with people in it."
            "She did not ask whether she might. Nell took her coat off the nail and left the office to itself, and to whoever was in it."
    from Tib when at(Tib) != Office
        "It was Nell, with her coat on, out of her office and in the weather, and she had ink on her cheek. Tib could not think where to put his hands."
    when not some (x: character) at(x) = Office
        "Nell Garrity locked up and went over to {to}."
    from x when x != Nell and at(x) = to
        "It was Nell Garrity, with her coat buttoned up wrong. Nobody had seen her out of the office before noon since the old king died."
        "Nell came in, and stood, and looked for a moment as though she would have liked a counter."
    "Nell Garrity put her coat on and went over to {to}."

tell walk(Nell, _, Office)
    from Nell
        when not some (x: character where x != Nell) at(x) = Office
            "There had been nobody to the office in her absence but the cat, who had sat on the tide table. Nell unlocked the stamps."
            "She turned the notice round again and was open. It was a comfort, that: one could always be open."
        "Nell hung her coat on its nail again and took up her pen. It was a comfort, that: one could always take up a pen."
    "Nell went back to her ledgers."

tell walk(Adair, Office, to)
    from Adair
        "There was nothing to be learned from a stove. Miss Adair took her book under the other arm and went over to {to}."
        "In her experience they would not come down if one could go up. Miss Adair put her gloves on. She had once been told, by a superior, that it was a pity she could not delegate."
        "Miss Adair looked at her watch, which said that there was time, and at the window, which said there was fog, and went out into it."
    from Nell when at(Nell) = Office
        "The inspector took herself off, with the book. It had been very quiet with her there. It was quieter now; one could hear that she had not said what she thought."
    from x when x != Adair and at(x) = to
        "The door opened for Miss Adair of the Board, with her book under her arm, and whoever had been speaking was not any more."
        "Miss Adair had come across to them. She wiped her shoes; she did not need to be asked, and nobody asked her."
    "Miss Adair of the Board went out with her book."

tell walk(Adair, _, LampRoom)
    from Tib when at(Tib) = LampRoom
        "It was a light step and an even one, and it did not get slower as it went up. Tib had time to put his jersey on the right way round. When Miss Adair of the Board came in at the trap she was not even pink."
    from Amos when at(Amos) = LampRoom
        """
        A woman's shoes; good ones. Amos Thrale turned to where the light was different and stood up straight. "Ma'am," he said, and hoped it was.
        """
    "Miss Adair climbed the seventy-four steps and was seen to count them."

tell walk(Adair, _, Office)
    from Adair
        "Miss Adair came back to the half of a table. Somebody had put a cup on it, with a saucer over, to keep it hot. It was not clear who; nobody looked up."
        when late
            "The boat was at the mole, with its fire up. Miss Adair went in past it to the office. She had been told she could have until ten."
    from x when x != Adair and at(x) != Office
        "Miss Adair thanked them and went back to the office with her book."
        "Miss Adair put the book under her arm. One could see that she had left her place in it."
        "Miss Adair went. She did it without a goodbye, like a person who will be seen again."
    "Miss Adair came in again and put her book on the table."

tell walk(who, _, to)
    from who
        "{Who} went over to {to}. It was the sort of morning when people looked out to see who that was."
        "Nothing in Carrow is far, though some of it is steep. {Who} was {to.where} before the gulls had sat down again."
        "{Who} walked over. The fog had a smell today, of iron and of other people's breakfast, and it stopped at {to} with {who.her}."
        "There were three ways to go in Carrow, and everybody knew what you meant by each. {Who} took the one that led past the fewest windows."
    from x when x != who and at(x) = to
        "{Who} came in out of the damp, and the door was shut behind {who.her}."
        "There was a stamping outside, as there is when somebody has manners, and {who} came in."
        "{Who} was there, all at once, as people are in a fog, with {who.their} collar up."
        "It was {who} who came in next. {Who.she} looked to see who else was there, as one did today."
        "{Who} put {who.their} head in, and, as nobody said anything, brought the rest of {who.herself} after it."
    from x when x != who and at(x) != to
        "{Who} went off, with {who.their} collar up, in the direction of {to}."
        "There was a draught about the ankles, and {who} had gone."
        "{Who} left them to it. One could hear the wet on the road as far as the corner."
        "{Who} looked at the clock, and then at nobody, and went out."
        """
        "If I'm wanted," said {who}, "I'm at {to}." Nobody had said that {who.she} was.
        """

tell bring(one, two, _, _)
    from one
        """
        "We'd best go together," said {one}. So they did, {one} half a step in front; and neither could have told you afterwards what about, but they had talked.
        """
    from two
        "{One} said that they were wanted. One could hardly let {one.her} go alone. They went, {one} and {two}, close along by the wall, out of the wind."
    "{One} and {two} arrived together, which was noticed."
