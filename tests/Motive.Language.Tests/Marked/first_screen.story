# What a reader sees before anything happens.
type place
place Ferry "the ferry"
    played "Goes to and fro." 5 minutes
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MO0207
character Jory "Jory" he
    played "Has a letter for the other side." 10 minutes
character Mab "Mab" she
#         ^^^ MO0206
character Wil "Wil" he
chapter 1 "Morning"
    point of view Jory, Mab
