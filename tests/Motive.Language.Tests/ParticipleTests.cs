using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>The verb of a label, as it stands behind <c>had</c>.</summary>
public sealed class ParticipleTests
{
    [Theory]
    [InlineData("strike", "struck")]
    [InlineData("carry", "carried")]
    [InlineData("betray", "betrayed")]
    [InlineData("beg", "begged")]
    [InlineData("quiz", "quizzed")]
    [InlineData("rain", "rained")]
    [InlineData("look", "looked")]
    [InlineData("fix", "fixed")]
    [InlineData("mow", "mowed")]
    [InlineData("panic", "panicked")]
    [InlineData("accuse", "accused")]
    [InlineData("own", "owned")]
    [InlineData("open", "opened")]
    [InlineData("admit", "admitted")]
    [InlineData("set", "set")]
    [InlineData("flee", "fled")]
    public void Follows_the_verb(string verb, string participle) => Assert.Equal(participle, EnglishVerb.Participle(verb));
}
