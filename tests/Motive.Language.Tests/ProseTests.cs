using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>What a passage of <c>tell order(Rarity, helper, _)</c> becomes; <c>helper</c> is slot 0, Rarity entity 0.</summary>
public sealed class ProseTests
{
    private const string World = """
        fact raining
        fact crumbs: 0..10
        fact friend(character): character
        character Rarity
        character Spike
        action order(lady: character, helper: character, other: character)
            requires lady != helper and other != helper
        tell order(Rarity, helper, _)

        """;

    [Theory]
    [InlineData("Tea was late.", "Tea was late.")]
    [InlineData("{helper} and {Rarity}", "<$0 Name> and <0 Name>")]
    [InlineData("{Helper} left.", "<$0 Name capital> left.")]
    [InlineData("{helper's} and {helper’s} cup", "<$0 Possessive> and <$0 Possessive> cup")]
    [InlineData("{helper.she}{helper.he}{helper.they}{helper.it}", "<$0 Subject><$0 Subject><$0 Subject><$0 Subject>")]
    [InlineData("{helper.her} {helper.him} {helper.them}", "<$0 Object> <$0 Object> <$0 Object>")]
    [InlineData("{helper.their} {helper.his} {helper.its}", "<$0 Determiner> <$0 Determiner> <$0 Determiner>")]
    [InlineData("{helper.hers} {helper.theirs}", "<$0 PossessivePronoun> <$0 PossessivePronoun>")]
    [InlineData("{helper.herself} {helper.themselves}", "<$0 Reflexive> <$0 Reflexive>")]
    [InlineData("{helper.She} {Helper.their}", "<$0 Subject capital> <$0 Determiner capital>")]
    [InlineData("{friend(helper)} {friend(helper).her}", "<friend[$0] Name> <friend[$0] Object>")]
    [InlineData("{crumbs} crumbs, {crumbs + 1} next", "<crumbs[]> crumbs, <(crumbs[] + 1)> next")]
    [InlineData("{helper:is|are} here", "<$0: is/are> here")]
    [InlineData("{friend(helper):is|are}", "<friend[$0]: is/are>")]
    [InlineData("{high|higher|up}", "<high/higher/up>")]
    [InlineData("{|very }tired", "</very >tired")]
    [InlineData("{She said: no|yes}", "<She said: no/yes>")]
    [InlineData("{if raining: Rain.}", "<raining[] ? Rain. : >")]
    [InlineData("{if raining and crumbs > 2: Rain, {helper}. | Sun.}", "<(raining[] and (crumbs[] > 2)) ? Rain, <$0 Name>. : Sun.>")]
    [InlineData("{if some (x: character) x = helper: a | b}", "<some($1: character: ($1 = $0)) ? a : b>")]
    [InlineData("{tea for {helper}|{if raining: rain|sun}}", "<tea for <$0 Name>/<raining[] ? rain : sun>>")]
    [InlineData("{{braces}} {{}}", "{braces} {}")]
    [InlineData("", "")]
    public void Holes_are_read_and_typed(string text, string expected)
    {
        Story story = Compiled.Story($"{World}    \"{text}\"\n    when raining\n        \"{{helper}}\"\n");
        Assert.Equal(expected, ExpressionPrinter.Print(story, story.Tells[0].Passages[0].Text));
    }

    [Fact]
    public void A_block_loses_its_indentation_and_its_line_ends()
    {
        string block = World + "    \"\"\"\n      One line,\n    {helper} said \"no\".\n\n\n    Two.\"\"\"\n";
        Story story = Compiled.Story(block);
        Assert.Equal("One line, <$0 Name> said \"no\".\n\nTwo.", ExpressionPrinter.Print(story, story.Tells[0].Passages[0].Text));
    }

    [Fact]
    public void A_hole_in_a_block_is_marked_where_it_stands()
    {
        string text = World + "    \"\"\"\r\n      One line,\r\n    and {halper}.\r\n    \"\"\"\r\n";
        Diagnostic diagnostic = Assert.Single(Compiled.Result(text).Diagnostics);
        Assert.Equal("halper", text.Substring(diagnostic.Origin.Start, diagnostic.Origin.Length));
        Assert.Equal("Did you mean `helper`?", diagnostic.Hint);
    }
}
