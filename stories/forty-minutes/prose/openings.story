# Where a scene begins.

opening at Office from Adair when not shut
    "The harbour office at Carrow had one chair for visitors, and on it was a cat. Miss Adair of the Board of Lights stood, with her hat on, beside the stove. She had a book under her arm with nothing in it yet."
    "There was a brass plate on the wall of the harbour office to say when it was open, and a clock beside the plate that did not agree. Miss Adair set her watch by neither."
    "It was warm in the harbour office and smelled of wet wool and paraffin. Miss Adair had asked for a table and been given the half of one that had no blotter on it."

opening at Office from Nell when not shut
    "Nell Garrity had swept out the harbour office at six, and again at seven, because of the Board."
    "The log lay open in the harbour office at the page. Nell had not touched it since breakfast. It was her own writing, upright and without a blot, and it had never looked so much like evidence."
    "On a day with an inspector in it high water was still at nine minutes past twelve. Nell found that she had looked it up twice, and that it was a comfort both times."

opening at Office from Denzil
    "Denzil Pascoe had his cap on in the harbour office. He had bought the right to it, he considered, at two in the morning on the Calf."
    "You could see the slip from the window of the harbour office, and the Patience on it, lying over on her good side. Denzil stood where he could not."

opening at Office from Amos
    "Amos Thrale had never liked the harbour office. It was all paper, and they kept the blind half down."
    "He knew the harbour office by its boards: the one that gave, and the one that spoke. Amos Thrale came in over both as a man does who can see them."

opening at Office from Tib
    "There was a smell of toast in the harbour office, and Tib Rudd had been up since yesterday."
    "The cat at the harbour office was called Ledger, and it liked Tib. It got down off the chair and lay on his boots, in front of everybody."

opening at Office from Ruth
    "Ruth Pascoe did not come into the harbour office as a rule. People came to her, and she gave them a bun and heard it there."

opening at Office
    "The stove ticked in the harbour office. Outside the fog had got as far as the end of the mole and was thinking it over."

opening at LampRoom from Amos when not shut
    "Up in the lamp room it was so quiet that one could hear the fog drip. Amos Thrale had come up to it every morning for thirty-one years, and knew what time it was by the smell of the brass."
    "Seventy-four steps, and the lamp room at the top of them, as full of grey light as a jug. Amos Thrale had hung up his jacket on its nail. He had put his hand out for the nail, and there it was."
    "The lamp was cold by this hour and could be looked straight in the eye. Amos Thrale stood with a hand on the brass of it and kept his own to one side."

opening at LampRoom from Tib
    "From the lamp room you could see all of Carrow, when you could see. There was the slip, with the Patience on her side, and people the size of crumbs standing round her. Tib Rudd had looked at that since it was light."
    "Tib walked round the lamp, and then round it the other way. He was doing everything twice today, and most of it left-handed."

opening at LampRoom from Denzil
    "Denzil Pascoe had a good wind, and he had needed it: there was a rope for a rail, and nobody had ever thought of a seat. He got to the lamp room with his first sentence gone."

opening at LampRoom from Adair
    "Miss Adair had been in some forty lamp rooms and could have gone about this one blindfold. Everything in it was where she would have put it. She noticed that; it was rather the trouble."
    "There were seventy-four steps. She counted, from habit, as her father used to make them do, and at the top was the lamp room with the fog going by."

opening at LampRoom from Nell
    "Nell had only ever been as far as the door of the lamp room, with the post. It was a great deal of window for two men."

opening at LampRoom from Ruth
    "She had said that she would never climb those steps again, the last time, and Ruth had been thirty. The lamp room had not altered. They had even kept the mug."

opening at LampRoom
    "The fog went by the lamp room on both sides, at the pace of somebody walking."

opening at Slip from Denzil when not shut
    "The Patience lay on the slip with a sheet of canvas over the hole, as one covers a bird cage. Denzil Pascoe had been underneath it twice with a lantern. It was the same hole."
    "He had three planks laid out on the slip, and had measured them, and measured the place, and there was nothing to do with either until he had another pair of hands."
    "The tide had gone down and left the Patience for everybody to look at. Denzil stood between her and the road."

opening at Slip from Adair
    "One could put a fist through the Patience. Miss Adair did not, but she took off a glove and laid her hand flat along the edge, where the wood had gone in like the lid of a tin."
    "It was cold on the slip, and the weed was slippery. Miss Adair had brought the right shoes. She generally had."

opening at Slip from Nell
    "There were gulls on the slip, arguing over something that had been a fish. Nell walked round them with her account book against her chest."

opening at Slip from Ruth
    "They had got her up on the slip with every rope in the harbour. Ruth could have named the owner of each. It was pretty, how they had all come out at three in the morning, and had nobody to save."

opening at Slip from Tib
    "Tib did not go on the slip if he could help it, today. There she was, and her name on the bow with a paint like butter, which he had put there himself in June for half a crown."

opening at Slip from Amos
    "Amos Thrale stood on the slip with the shingle under him and something large and dark on the left. It smelled of tar and of splinters. He did not need to go nearer."

opening at Slip
    "Water ran out of the Patience by the hole that it had come in at, and away down the slip in a very small river."

opening at Kettle from Ruth when not shut
    "The Kettle did its best trade on bad mornings. Ruth Pascoe had sold eleven teas before eight, and had been told eleven times what had happened to her own brother."
    "Ruth wiped down the counter of the Kettle. It was the window she wiped last, standing there rather longer than one pane needs. It looked straight up at the light."
    "Behind the flour in the store of the Kettle stood a sea chest with T.R. on the lid. Ruth had put a cloth on it and a fern on that."

opening at Kettle from Adair
    "There were four tables in the Kettle, and the talk had stopped at all of them. Miss Adair chose the one by the wall, so that it could go on again behind her."

opening at Kettle from Denzil
    "His sister had put on an egg for him before he was through the door of the Kettle. She did it when he was eight years old and had fallen out of something."

opening at Kettle
    "Steam stood in the Kettle as high as the second shelf."
