# How people have their beliefs.
character Ann, Ben, Cal
fact ill(who: character)
fact coins(who: character): 0..9
rule both(who: character) = believes(who, ill(Ben) and ill(Cal), from Ann)
#                                         ^^^^^^^^^^^^^^^^^^^^^ MO0270
rule others(who: character) = believes(who, believes(Ben, ill(Ann)), by sight)
#                                           ^^^^^^^^^^^^^^^^^^^^^^^ MO0270
rule felt(who: character) = believes(who, feels(Ben, joy), by sight)
#                                         ^^^^^^^^^^^^^^^ MO0270
rule nothing_asked(who: character) = source(who, 3) = Ann
#                                                ^ MO0270
rule alone(who: character) = source(who) = Ann
#                            ^^^^^^^^^^^ MO0032
rule ear(who: character) = believes(who, ill(Ben), by ear)
#                                                     ^^^ MO0008
action tell(who: character, to: character)
    requires who != to
    effects
        believes(to, coins(who), from Ben) += 1
#                                ^^^^^^^^ MO0272
        not believes(to, ill(Ben), from Cal)
#                                  ^^^^^^^^ MO0272
        believes(to, believes(Ann, ill(Ben)), by sight)
#                                             ^^^^^^^^ MO0272
        believes(to, not ill(Ben), from Cal)
        believes(to, coins(who), from Ben) := 3
    consenting who
    by word
