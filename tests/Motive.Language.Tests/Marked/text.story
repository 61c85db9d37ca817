# What is written and hardly meant: in spoken text, in indentation, and in acts and scenes.
story "Odd Text"
type place
place Bridge
fact at(who: entity): place
fact met(who: character)
character Ann she
    at Bridge
    wants 1 if met(Ann)
character Ben he
action greet(who: character, whom: character)
    requires who != whom and not met(who)
    effects met(who)
    consenting who
    observing x: x = who or x = whom
scene hello for greet(Ann, Ben)
    Ann: You are my #1 friend, my {#} one. # so she says
#                                          ^^^^^^^^^^^^^ MO0147
    Ben: #7 is my door, and C# my key.
        # This line is a comment.
        #7 is said?
#       ^^^^^^^^^^^ MO0147
        It is.
    Ann: That is all.
action nap(who: character)
    requires not met(who)
    effects met(who)
    consenting who
    observing nobody
#             ^^^^^^ MO0150
action snow
#      ^^^^ MO0149
    effects met(Ben)
action hail
    effects met(Ben)
action thaw
    effects not met(Ben)
action frown(who: character)
    effects not met(who)
    consenting who
scene round for greet(Ben, _)
    == again
    Ben: Well, well.
    if met(Ann)
        -> again
#          ^^^^^ MO0151
    do thaw
scene choice for frown(_)
    == ask
    * "Stop."
        -> ask
    + "Go on."
        -> ask
scene worn for nap(_)
    == doze
    * "One more."
        > He turns over.
    * "Two more."
        -> wake
    -> doze
#      ^^^^ MO0151
    == wake
    > He wakes.
tell greet(Ann, Ann)
#    ^^^^^^^^^^^^^^^ MO0152
    "She nodded to the glass."
tell greet(x, x)
#    ^^^^^^^^^^^ MO0152
    "Somebody nodded to the glass."
tell greet(Ann, Ben)
    "She nodded to him."
action dare(who: character, whom: character)
    requires who = Ann and (whom = Ben or not (met(whom) or who != Ann))
    effects met(whom)
    consenting who
scene mirror for dare(Ben, _)
#     ^^^^^^ MO0152
    > Never.
scene glass for dare(_, Ann)
    > Perhaps.
chapter 1 "One"
    allow hail
