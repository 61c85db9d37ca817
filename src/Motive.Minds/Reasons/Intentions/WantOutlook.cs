using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// How far a want that could be better served seems to be, by the relaxed problem of whoever has it (D16b), in which nothing that came about ever goes away: how many acts a relaxed plan has, and the
/// minutes that these take now. <see cref="Acts"/> is null where not even that problem serves it better.
/// </summary>
/// <param name="Want">The want's label.</param>
/// <param name="Points">By how much it could be worth more, at most.</param>
/// <param name="First">An act of the relaxed plan that can be begun now, the first in story order; null where there is none.</param>
internal sealed record WantOutlook(string Want, int Points, int? Acts, int Minutes, ActId? First);
