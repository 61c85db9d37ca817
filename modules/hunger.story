# Who is hungry, for whatever else there is to say of food.

fact hunger(who: character): 0..10 as 3.. "{who} was hungry", 1.. "{who} could have eaten a little more", "{who} was not hungry"
