namespace Motive.Telling.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"Tea,\" she said.", "“Tea,” she said.")]
    [InlineData("She said, \"Tea.\"", "She said, “Tea.”")]
    [InlineData("\"He said 'no' to me.\"", "“He said ‘no’ to me.”")]
    [InlineData("\"'No,' he said.\"", "“‘No,’ he said.”")]
    [InlineData("\"He said 'no'\"", "“He said ‘no’”")]
    [InlineData("'Tea, darling,' said the voice.", "‘Tea, darling,’ said the voice.")]
    [InlineData("'I can't,' he said, 'and I don't want to.'", "‘I can’t,’ he said, ‘and I don’t want to.’")]
    [InlineData("(\"Tea.\")", "(“Tea.”)")]
    [InlineData("[\"Tea.\"]", "[“Tea.”]")]
    [InlineData("\"One.\" \"Two.\"", "“One.” “Two.”")]
    [InlineData("Rarity's hat, the ponies' hats", "Rarity’s hat, the ponies’ hats")]
    [InlineData("'Tis late and 'twas cold, get 'em", "’Tis late and ’twas cold, get ’em")]
    [InlineData("rock 'n' roll of the '90s", "rock ’n’ roll of the ’90s")]
    [InlineData("\"'ere now,\" he said.", "“’ere now,” he said.")]
    [InlineData("\"Come 'ere.\"", "“Come ’ere.”")]
    [InlineData("\"I'm goin' home.\"", "“I’m goin’ home.”")]
    [InlineData("\"Why?\" she said. \"Now?\"", "“Why?” she said. “Now?”")]
    public void Quotes_and_apostrophes_curl_the_right_way(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("He stood--and sat.", "He stood – and sat.")]
    [InlineData("He stood -- and sat.", "He stood – and sat.")]
    [InlineData("He stood --- and sat.", "He stood – and sat.")]
    [InlineData("\"I never--\"", "“I never –”")]
    [InlineData("\"I never--\" he said.", "“I never –” he said.")]
    [InlineData("\"I never--\" \"You did.\"", "“I never –” “You did.”")]
    [InlineData("\"--and then he went.\"", "“– and then he went.”")]
    [InlineData("He said--\"No.\"", "He said – “No.”")]
    [InlineData("\"It was\"--he stopped--\"nothing.\"", "“It was” – he stopped – “nothing.”")]
    [InlineData("pages 3--4", "pages 3–4")]
    [InlineData("well-made", "well-made")]
    [InlineData("He waited--", "He waited –")]
    public void Double_hyphens_become_dashes(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("\"I thought...\" he said.", "“I thought…” he said.")]
    [InlineData("\"...and left.\"", "“…and left.”")]
    [InlineData("He sat ... down.", "He sat … down.")]
    public void Three_dots_become_an_ellipsis(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("He  sat .", "He sat.")]
    [InlineData("One.\n\n  \n\nTwo.\n", "One.\n\nTwo.")]
    [InlineData("One\nline.", "One line.")]
    [InlineData("", "")]
    public void Spaces_and_paragraphs_are_tidied(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("He was 6'2\" tall.", "He was 6'2\" tall.")]
    [InlineData("\"I am 6'2\" tall,\" he said.", "“I am 6'2\" tall,” he said.")]
    [InlineData("\"I am 5' 11\" or so.\"", "“I am 5' 11\" or so.”")]
    [InlineData("a 12\" ruler, 5' long", "a 12\" ruler, 5' long")]
    [InlineData("\"A 12\" ruler.\"", "“A 12\" ruler.”")]
    [InlineData("\"That was in 1962\" and \"in 1963\"", "“That was in 1962” and “in 1963”")]
    [InlineData("'In 1962' it said.", "‘In 1962’ it said.")]
    [InlineData("in the 1960's", "in the 1960’s")]
    public void Feet_and_inches_stay_straight(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("Type `say \"hi\" -- now...` and \"wait\"...", "Type `say \"hi\" -- now...` and “wait”…")]
    [InlineData("\"`a'b`'s end\"", "“`a'b`’s end”")]
    [InlineData("a ` alone -- \"so\"", "a ` alone – “so”")]
    public void What_stands_between_backticks_stays(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("'Tis nothing, said 'em all, 'cept one, in the '90s", "’Tis nothing, said ’em all, ’cept one, in the ’90s")]
    [InlineData("\"'Twasn't 'em,\" he said of the boys' dog.", "“’Twasn’t ’em,” he said of the boys’ dog.")]
    public void Words_that_begin_with_an_apostrophe_keep_it(string source, string printed) =>
        Assert.Equal(printed, Typography.Polish(source));

    [Theory]
    [InlineData("de", "\"Er sagte 'nein'\" -- so...", "„Er sagte ‚nein‘“ – so…")]
    [InlineData("de-AT", "\"Ja\"", "„Ja“")]
    [InlineData("fr", "\"Quoi ?\" dit-elle -- l'autre", "«\u00a0Quoi\u00a0?\u00a0» dit-elle — l’autre")]
    [InlineData("sv", "\"Ja\"", "”Ja”")]
    [InlineData("zh", "\"你好\"--他说...", "“你好”——他说……")]
    [InlineData("ja", "\"はい\"", "「はい」")]
    [InlineData("none", "\"a\" -- 'b' ...  c !", "\"a\" -- 'b' ... c !")]
    [InlineData("xx", "\"a\"", "\"a\"")]
    [InlineData("en", "「はい」 « oui » „ja“", "「はい」 « oui » „ja“")]
    public void Each_language_has_its_marks_and_set_twice_they_are_the_same(string language, string source, string printed)
    {
        Assert.Equal(printed, Typography.Polish(source, language));
        Assert.Equal(printed, Typography.Polish(printed, language));
    }

    [Fact]
    public void An_unclosed_paragraph_does_not_turn_the_quotes_of_the_next() =>
        Assert.Equal("“One long speech.\n\n“And its end.”", Typography.Polish("\"One long speech.\n\n\"And its end.\""));

    [Fact]
    public void Polishing_twice_changes_nothing()
    {
        string once = Typography.Polish("\"I never--\" 'tis... said \"he 'did' it\"--so.");
        Assert.Equal(once, Typography.Polish(once));
    }
}
