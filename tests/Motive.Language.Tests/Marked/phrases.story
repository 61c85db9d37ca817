# What facts are said with.
type place
place Bridge
character Spike
fact wet(who: character) as "{who} was wet", unknown "nobody knew"
rule soaked(who: character) = wet(who) as "{who} was soaked", unknown "nobody knew"
#                                                             ^^^^^^^ MO0082
fact dry(who: character) as 3.. "{who} was dry"
#                           ^^^ MO0082
fact mood(who: character): 0..10 as not "{who} was sad", 3..11 "{who} was glad", 7..5 "{who} was calm", "{whom} was odd"
#                                   ^^^ MO0082
#                                                        ^^^^^ MO0044
#                                                                                ^^^^ MO0045
#                                                                                                         ^^^^ MO0030
fact at(who: entity): place as Spike "{who} was at {value}", Brigde "{who} was on it"
#                              ^^^^^ MO0082
#                                                            ^^^^^^ MO0025
fact half as
#           ^ MO0008
fact lost(who: character) as "{who} was lost" "{who} was not"
#                                             ^^^^^^^^^^^^^^^ MO0008
