namespace Motive.Checking.Exploring;

/// <summary>More decides what happens in a story than its facts and its player.</summary>
/// <param name="why">What does, a clause.</param>
internal sealed class NotAScriptException(string why) : Exception(why);
