# What nobody else knows.
type place
fact ill(who: character)
fact love(who: character): character
fact years(who: character): 0..90 = 20
fact private(who: character)
rule well(who: character) = not ill(who)
place Inn
character Ann, Ben, Cal
initially
    ill(Ann)
    private ill(Ann) to Ann, Ben
    private love(Ben) to Ben
    private years(Cal)
    private(Ann)
    for every x: character
        private love(x) to x
    private ill(Ann) to Inn
#                       ^^^ MO0037
    private ill(Ann) to Dan
#                       ^^^ MO0030
    private well(Ann) to Ann
#           ^^^^^^^^^ MO0049
    private ilk(Ann)
#           ^^^ MO0029
    private believes(Ann, ill(Ben)) to Ben
#           ^^^^^^^^^^^^^^^^^^^^^^^ MO0049
    private ill(Ann) = true
#                    ^ MO0008
