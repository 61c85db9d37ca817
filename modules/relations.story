# Who is fond of whom, who trusts whom, and who holds what against whom.

fact fond(of: character, by: character): 0..10 as 8.. "{by} was very fond of {of}", 6.. "{by} was fond of {of}", 4.. "{by} did not mind {of}",
    2.. "{by} did not much like {of}", "{by} could not bear {of}"
fact trust(of: character, by: character): 0..10 as 8.. "{by} would have trusted {of} with anything", 6.. "{by} trusted {of}",
    4.. "{by} half trusted {of}", 2.. "{by} was wary of {of}", "{by} did not trust {of}"
fact dear(who: character, to: character) as "{who} was dear to {to}", not "{who} was not dear to {to}"      # whom they stand by, come what may
fact grievance(of: character, against: character): 0..10 as 6.. "{of} could not forgive {against}", 3.. "{of} held something against {against}",
    1.. "{of} had a little left against {against}", "{of} held nothing against {against}"
fact sore(of: character, toward: character) as "{of} was still sore with {toward}", not "{of} was not sore with {toward}"
fact takes_no_offence(who: character, at: character) as "{who} took nothing ill of {at}", not "{who} would have taken a thing ill of {at}"
fact hard_pressed(who: character) as "there was no quiet for {who} to say such things in", not "{who} had the quiet to say such things"    # said by the story: a fight, a fire

rule liking(of: character, by: character) = fond(of, by)
