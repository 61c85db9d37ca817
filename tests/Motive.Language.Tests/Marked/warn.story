# Warnings that a story states for its author.
type place
place Mill, Yard, Cliff
fact distance(from: place, to: place): 0..100
initially
    distance(Mill, Yard) = 5
    distance(Yard, Mill) = 5
    distance(Yard, Cliff) = 3
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ MO0153
warn (a: place, b: place) when distance(a, b) > 0 and distance(b, a) = 0
    "A way leads from {a} to {b}, and none back."
fact lit(where_to: place)
warn (a: place) when every (b: place where b != a) distance(b, a) = 0 and lit(a)
    "Never."
warn when not some (x: character) x = x
#^^^ MO0153
    "There is nobody."
