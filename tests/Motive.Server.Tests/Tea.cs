namespace Motive.Server.Tests;

/// <summary>A story of two people and one kettle, and what becomes of it when somebody writes at it.</summary>
internal static class Tea
{
    public const string Text = """
        story "Two Cups"
        type place
        place Kitchen "the kitchen" as "in the kitchen"
        fact at(who: character): place
        fact boiled as "the kettle had boiled", not "the kettle had not boiled"
        fact tea(who: character) as "{who} had tea", not "{who} had no tea"
        character Ann "Ann" she
            at Kitchen
            wants
                3 if tea(Ann) as "to have tea"
                2 if tea(Ben) as "Ben to have tea"
        character Ben "Ben" he
            at Kitchen
            wants
                3 if tea(Ben) as "to have tea"
        action boil(who: character)
            as "put the kettle on"
            requires at(who) = Kitchen and not boiled
            effects boiled
            consenting who
            observing everyone
        action pour(who: character, whom: character)
            as "pour {whom} a cup"
            requires boiled and not tea(whom)
            effects tea(whom)
            consenting who
            observing everyone
        tell boil(who) "{who} put the kettle on."
        tell pour(who, whom) when who = whom "{who} filled a cup."
        tell pour(who, whom) when who != whom "{who} poured {whom} a cup."
        chapter 1 "Morning"
            starts day 1 08:00
            point of view Ann
            beat served "There was tea" when tea(Ann) and tea(Ben)
            until served

        """;

    public static LoadResult Story { get; } = StoryLoader.Load("tea.story", Text, _ => null);

    public static LoadResult With(string words, string others) => StoryLoader.Load("tea.story", Text.Replace(words, others, StringComparison.Ordinal), _ => null);
}
