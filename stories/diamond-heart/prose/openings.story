# Where a scene begins.

opening at Castle from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
    "The sun had got into the crystal castle at the top and was working its way down. It made the most of every stair. Spike had been up since it was only on the chimneys."
    "A crystal castle has no dark corner on a bright spring morning, and it is no use looking for one to be nervous in. Spike had tried two."
    "A bee had come in at one of the castle's thousand windows and could not decide among them. Spike showed it out. It was that kind of morning, and he was wide awake for it."
    "The castle had not finished waking. Somewhere up among the landings a clock struck, and another, that Twilight had set by the stars, corrected it. Spike had been ready before either of them."
    "Spike had washed up the porridge bowls, dried them and put them away. He took one out again and looked at himself in the bottom of it. It made his nose very large, but it was honest about the rest."
    "From the library came the sound of a page, and a page, and of somebody who disagreed with it. Spike went by the door on the sides of his feet. Twilight would have had questions, and he had been up half the night over the answers and they were no good."
    "Somebody had polished the great door of the castle before sunrise, so far as that can be done with a sock. Spike had not been sleeping anyhow."

opening at Castle from Twilight when unwronged(Spike)
    "Twilight's day lay before her on the table, in two colours of ink. She moved one thing up and another down, and now there were four minutes that did not belong to anybody. She looked at them with distrust."
    "The castle was at its best in spring, before the crystal warmed and began to hum. Twilight had pointed this out to several visitors. She pointed it out to the teapot."
    "A list was only a way of being kind to oneself in advance. Twilight had explained that to Rainbow Dash, who had laughed until she fell off the bed. It lay by her now, the list, with nothing on it ticked."

opening at Castle from Pinkie
    "The thing about a crystal castle was the echo. Pinkie had told it good morning, and it had told her five times."

opening at Castle
    "Light came through the walls of the crystal castle and lay about on the floors in colours."
    "It was quiet in the castle. Any footstep there was heard on three floors."

opening at MainStreet from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
    "The main street had its shutters half up and its cats out. Buckets were being emptied. It was the hour when a town has not yet put its face on, and Spike liked it the better for that."
    "A cart of milk cans was going down the main street by itself, or so it looked, until you saw the very small pony in front. Spike gave it a push over the bad cobbles."
    "Half the main street lay in the sun. Spike walked on that half. A dragon's blood takes some time of a morning."

opening at MainStreet
    "In the main street somebody was whitewashing a step, and everybody was walking over it."
    "The main street smelled of bread and of wet stone."

opening at SugarcubeCorner from Pinkie
    "The oven at Sugarcube Corner had been lit since it was yesterday, nearly. Pinkie had flour on her ceiling, and a bowl on every chair but one."
    "Pinkie had nine trays in and a tenth on her mind. There was a smell in the shop that had never been smelled before, and no one had come in yet to smell it."
    "There were buns, and there were buns that had gone wrong in an interesting way, and those Pinkie put in the window."
    "Business was what you got when you left the door open. Pinkie had it open, and she had propped it with a cake."

opening at SugarcubeCorner from Spike
    "It was hot in Sugarcube Corner, and so low in the beams that Spike stood with his head on one side, which made him look as if he doubted everything."
    "Everything in Sugarcube Corner that could be dipped in sugar had been, and one or two things that could not. Spike kept his tail off the shelves."

opening at SugarcubeCorner
    "Trays went in and trays came out at Sugarcube Corner, and the window ran with steam."
    "At Sugarcube Corner the chairs were still up on the tables, except for those that were down with cakes on them."

opening at Square from Applejack when burden(Applejack) >= 3 and unwronged(Spike)
    "Applejack had been at her pitch since before there was any light to see it by. She had swept it. She had swept the ones on either side."
    "You could tell a good deal about a pony by the way she stacked apples. Applejack had built hers into a wall."
    "The square was filling up, and every soul who came by asked Applejack how she was. She told them there was a nice lot of russets. It was a wonder how few noticed."

opening at Square from Applejack
    "Trade was slow in the square. Applejack rubbed up the front row of apples and kept an eye on the clouds over by the mill, which were lying about being rain."
    "A colt had been sent to the square for a pound of the red ones and could not recall how many that was. Applejack gave him what he could carry."
    "{if needs_hands(Applejack): The roof was not getting up by itself. Applejack gave it another look, in case. | The roof was holding. Applejack looked up whenever she had no customer, and not at anything in it, only at its being up.}"
    "Somebody had told Applejack a joke across the counter, some minutes since, and she had laughed in the right place. She was still trying to recollect who."
    "The town clock said what it generally said. Applejack had never held with it, and told the time by who came for what."

opening at Square from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
    "The square smelled of sawdust and celery. People were calling to each other from stall to stall about the price of string."
    "Pigeons walked about in the square as though they had hired it. Spike went around them."

opening at Square
    "A wind had got into the square and was trying on the awnings."
    "In the square the stalls stood round the well in their two rings, and the talk went round with them."

opening at BoutiqueDoor from Spike when owes(Spike, to Rarity) = Help and unwronged(Spike)
    "The bell pull at the Boutique was a brass swan, worn smooth at the beak. Most of that was Spike. He had needed both hands for it, the first year."
    "There were geraniums in front of the Boutique, with their dead heads on. Spike took off three or four, and put them in his fist, and did not know what to do with them."

# The workroom as it is told: the bare ponyquin, the fright, the tea.

opening at Workroom from Rarity when alone(Rarity) and not broken(Mirror)
    "The light came in at the tall window as it did every morning, level and truthful, the reason she had taken the house. Rarity had turned the ponyquin with its back to it."
    "In the middle of the workroom stood a bare ponyquin, and before it, on the low stool, sat Rarity. So far neither had made the other an offer."
    "Bolts of cloth leaned all along the wall with their ends hanging loose. Rarity had laid out the shears and the chalk in their order, and had moved each of them a little to the left, and a little back."
    "The ponyquin had no head, which made it a good listener. Rarity had told it her plans for the autumn line twice, and it had let them pass."
    "Somebody had once remarked that an empty ponyquin is a beginning. It had been in a speech. Rarity sat and looked at hers, and was nearly certain that the speech had been her own."

opening at Workroom from Rarity when alone(Rarity) and broken(Mirror) and not swept(Mirror)
    "Light lay all over the workroom floor in pieces. Some of it moved on the ceiling whenever a cloud went by."
    "The frame of the mirror stood where it had always stood, with a few teeth of glass in it and the bare board behind. Rarity was still facing it, out of habit."
    "Somebody down in the street was selling radishes. It reached the workroom quite clearly, every price of it, and Rarity stood among the glass and heard it through."

opening at Workroom from Rarity when alone(Rarity) and broken(Mirror) and swept(Mirror)
    "The floor of the workroom was clean. Rarity sat on it."
    "Rarity had turned what was left of the mirror to the wall. It made the room smaller by one whole room."
    "The brush had a nail to hang on, and Rarity hung it on its nail. After that nothing in the workroom needed doing."

opening at Workroom from Rarity when not alone(Rarity)
    "The workroom smelt of chalk and hot iron, as a workroom should. Rarity knew without turning where everybody in it stood."

opening at Workroom from Spike when absorbed(Rarity) and together(Spike, Rarity)
    "Spike had got no further than the workroom door. His hand was on the frame, where the paint had worn thin. Rarity sat at the far end, her back to him, before a ponyquin in its bare calico."
    "Nobody had announced him. Spike stood with his wings folded small, beneath a lintel that was built for other people, and Rarity had her head bent so low over the paper that her mane lay on it."
    "Spike could see the whole of the tall window from the door, with the morning in it, and against the morning Rarity, drawing. She drew with the tip of her tongue in the corner of her mouth. He had been asked, long ago, never to mention it."
    "It was a room that he had known from underneath: table legs, hems, the hatbox he used to stand on. Spike saw the tops of things now. There was dust on two of the ponyquins, and the third was bare, and over a sheet of paper beside it sat Rarity and did not turn round."

opening at Workroom from Spike when errand(Spike, by Rarity) = Tea and together(Spike, Rarity) and not broken(Mirror)
    "The kitchen was under the workroom, and Spike had to go about in it with his neck bent. Over his head he could hear her walk from the table to the window, and back."
    "In the kitchen the thin cups hung from their hooks by the handle. At the end of the row was a nail, lower down than the hooks, where a tin mug used to be, with the letter S scratched in it. Spike hung the dishcloth there."
    "Spike hunted all along the kitchen shelf for the matches until he remembered what he was, and lit the stove by breathing on it. The kettle was the old one. It had a dent that they had never told anybody about."
    "Spike had the stove alight before he had found the kettle. He knew the kitchen below the workroom by heart, and things had been moved in it since he learnt it."
    "It was warmer in the kitchen than up in the workroom. Spike hung his shadow on the wall among the pans and waited for the water."

opening at Workroom from Spike when together(Spike, Rarity) and not broken(Mirror) and served(Rarity) and not at_odds(Spike, Rarity)
    "The tray stood on the low table, and the steam went up from it between Spike and the window, where Rarity was."
    "There was a spoon in Spike's hand. He put it down, since he had stirred that cup, and turned it so that it lay straight."

opening at Workroom from Spike when together(Spike, Rarity) and not broken(Mirror) and at_odds(Spike, Rarity)
    "There was a piece of plate by Spike's foot, and he could see the gold line on it. The room was so quiet that he could hear the tea get cold."

opening at Workroom from Spike when together(Spike, Rarity) and not broken(Mirror) and not served(Rarity) and not at_odds(Spike, Rarity) and errand(Spike, by Rarity) != Tea
    "Between the bolts of cloth in the workroom there was room to stand for somebody half as wide. Spike stood in it sideways, and held his tail."
    "The workroom was full of the tall window's light, and Rarity stood where most of it was. Spike had picked a spot by the wall, from where there was least to knock over."

opening at Workroom from Spike when broken(Mirror) and not swept(Mirror)
    "There was glass as far as the door. Spike stood in it and saw a bit of himself wherever he looked."

opening at Workroom when broken(Mirror) and not swept(Mirror)
    "The standing mirror in the workroom was a frame and a board, and the rest of it was on the floor."
    "Glass lay over the workroom floor from the mirror's feet to the leg of the cutting table."

opening at Workroom when not broken(Mirror)
    "The best window of the Carousel Boutique was upstairs, in the workroom, where nobody but the ponyquins could be vain of it."
    "In the workroom over the shop the irons stood cold on their shelf, and the cloth along the walls took the sun by turns."

opening at Workroom
    "Upstairs in the workroom it smelt of chalk and pressed wool."

# Afterwards.

opening at Workroom from Rarity when broken(Mirror) and not swept(Mirror) and facade(Rarity) >= 6 and not together(Rarity, Spike)
    "Glass lay as far as the stair. It was remarkable how far a mirror went, once it was let."
    "A ponyquin had a splinter in it, up near the heart, if it had had one. One of the curtains was slit from the rail to the hem, and Rarity saw that she would have to ask somebody to see to that, and could not think whom one asked."
    "It was a mess. One had no other word for it. Sun came in at the window and was thrown about the ceiling from every corner of the floor."
    "A fly had come in by the window, and could not make out how there got to be so many of it. Rarity watched it walk about upon the glass."
    "Down in the shop the little clock struck the quarter. Some client was due, on some day or other, and would have to be told something about the floor. One had been redecorating, Rarity decided."

opening at Workroom from Rarity when broken(Mirror) and not swept(Mirror) and not together(Rarity, Spike)
    "The floor glittered from wall to wall. There was one clear space in it, the size of a mare, and that was where Rarity was."

opening at Workroom from Rarity when swept(Mirror) and facade(Rarity) = 0 and not together(Rarity, Spike)
    "The frame stood by the wall with nothing in it. It made a very good frame for the wall."
    "Rarity had put her brush and dustpan by, and there was no more to do. It was a large room. She had not known, with somebody always looking back at her from the one end of it."
    "The mirror had stood there seven years, and the wax had kept its colour in a square on the boards. Rarity kept to the edges."

opening at Workroom from Twilight when broken(Mirror)
    "Twilight had always thought of the workroom as the one place messier than her desk. There was an empty mirror frame in it now, and four bolts of beige."

opening at Workroom from Applejack when broken(Mirror)
    "It was a mighty fine room. It had a busted mirror in it and no place to sit where you would not have to ask first."

opening at Workroom when broken(Mirror) and not swept(Mirror)
    "Broken glass lay about the workroom floor, in the light from the tall window."

opening at Workroom when swept(Mirror)
    "In the workroom stood a gilt frame with nothing in it, and beside that a pail."

opening at Castle from Spike when happened call_barbarian(Rarity, Spike)
    "The castle was the same as it had been at breakfast, every stair of it. Spike went about in it as people go about in the house of somebody who has died."
    "All that crystal, and in each facet there was a dragon with a shut face. Spike kept his eyes down and counted flagstones."
    "A clock struck, up among the landings of the castle, and another corrected it. Spike waited to hear what the first would say."
    "The day's list lay on the hall table, in two inks, and his name was on it with a tick behind. Spike turned it over. It went on on the other side."
    "It was warm in the castle by now, and the walls had started on their one low note. Spike stood in it. He could feel it through his feet, like somebody humming in another room."

opening at Castle from Twilight when believes(Twilight, wronged(Spike, by Rarity))
    "Twilight's list lay where she had put it. She saw that she had made another on the back, and that there was one name in it."
    "On any other day at this hour Twilight would have been somewhere. People were no doubt waiting. She could hear Spike's silence from three rooms off, and it drowned the clock."

opening at Castle from Applejack when believes(Applejack, wronged(Spike, by Rarity))
    "Applejack never had liked that castle. A pony couldn't find a spot in it to lean that didn't show where she'd leaned."

opening at Castle when not unwronged(Spike)
    "Doors had been left standing open in the castle, one behind another, all down the corridor."

opening at Square from Applejack when believes(Applejack, wronged(Spike, by Rarity))
    "Somebody bought a peck of russets, and Applejack gave them change for a bigger coin. She would not have noticed if they had not come back."
    "The pigeons had got at the end of the stall. Applejack watched them do it."

opening at Square from Spike when happened call_barbarian(Rarity, Spike)
    "The square was noisy and full of vegetables. Spike could not think what all of these people wanted."

opening at BoutiqueDoor from Rarity when broken(Mirror)
    "From outside, one saw how the gilt had been put on over the old paint and not instead of it. Rarity had never stood out here long enough to look."
    "The blinds were down at the Boutique, and the card said Closed. She could not have told you who had turned it."

opening at BoutiqueDoor from Spike when happened call_barbarian(Rarity, Spike)
    "The mat in front of the Boutique was straight. Spike stood to one side of it."
    "The geraniums in front of the Boutique still had their dead heads on. The window over them was open. Spike knew how to walk so as not to be seen from it, and had never before had to."

opening at BoutiqueDoor from Applejack when believes(Applejack, wronged(Spike, by Rarity))
    "The Boutique had its gilt on. Applejack stood across from it, on the side where folks stand to look at a fire."
    "There was a bench across from the Boutique, for the husbands. Applejack sat down on it. She looked at her hooves, and there was white on one of them."
    "Somebody had put a saucer out on the step of the Boutique, for the cat. Applejack had near about trod in it going by, and she stood in the street now and looked at that saucer, and could not get it to fit with anything."
    "The window over the Boutique's door stood open, and there wasn't a sound coming out of it. Applejack waited a minute to hear one."

opening at BoutiqueDoor from Twilight when believes(Twilight, wronged(Spike, by Rarity))
    "There was a card in the Boutique's window that said By Appointment. Twilight read it. She had kept every appointment she had ever made there."

opening at BoutiqueDoor
    "The Carousel Boutique stood in its little street with the sun on its gilding, and the painted ponies went nowhere around the roof."
    "A pair of stockings was airing at a window across from the Boutique. It was a street in which that was noticed."
