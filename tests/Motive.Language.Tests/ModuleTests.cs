using Xunit;

namespace Motive.Language.Tests;

/// <summary>A story need not use all of a module.</summary>
public sealed class ModuleTests
{
    private const string Wishes = "fact rich(character)\nwants of who: character\n    3 if rich(who)\n";

    [Fact]
    public void A_want_of_a_module_that_the_story_leaves_unused_is_no_mistake_of_the_story() =>
        Assert.Equal("", Compiled.Rendered(Compiled.Result("use wishes\ncharacter Una\n", ("modules/wishes.story", Wishes))));

    [Fact]
    public void Nor_is_one_in_a_file_that_a_module_includes() => Assert.Equal(
        "", Compiled.Rendered(Compiled.Result("use wishes\ncharacter Una\n", ("modules/wishes.story", "include \"more.story\"\n"), ("more.story", Wishes))));

    [Fact]
    public void The_same_want_in_a_part_of_the_story_is_one() => Assert.Equal(
        ["MO0080"], Compiled.Result("include \"wishes.story\"\ncharacter Una\n", ("wishes.story", Wishes)).Diagnostics.Select(item => item.Code));

    [Fact]
    public void So_is_a_want_of_the_story_that_reads_what_only_a_module_declares() => Assert.Equal(
        ["MO0080"],
        Compiled.Result("use wishes\ncharacter Una\n    wants 2 if rich(Una)\n", ("modules/wishes.story", Wishes)).Diagnostics.Select(item => item.Code));
}
