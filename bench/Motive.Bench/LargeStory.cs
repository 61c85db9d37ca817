using System.Globalization;
using System.Text;

namespace Motive.Bench;

/// <summary>A story of any length with the mixture a written one has: mostly telling, then actions, people and beats.</summary>
internal static class LargeStory
{
    /// <summary>With more people its actions have more ground instances together than a story may have.</summary>
    private const int PartsWithPeople = 150;

    public static string Write(int lines)
    {
        StringBuilder text = new(
            """
            story "Large"
            type place
            type person : character
            type thing
            fact at(who: entity): place
            fact fond(of: person, by: person): 0..10 = 5
            fact owes(who: person): thing
            fact hungry(person)
            rule together(a: entity, b: entity) = at(a) = at(b) and at(a) != nowhere
            rule friends(a: person, b: person) = fond(a, by b) >= 6 and fond(b, by a) >= 6 and together(a, b)

            """.ReplaceLineEndings("\n"));
        for (int part = 0; Count(text) < lines; part++)
            WritePart(text, part);
        return text.ToString();
    }

    private static int Count(StringBuilder text)
    {
        int count = 0;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
            count += chunk.Span.Count('\n');
        return count;
    }

    private static void WritePart(StringBuilder text, int n)
    {
        string people = n % 10 == 0 && n < PartsWithPeople
            ? $$"""
              place Place{{n}} "the place {{n}}"
              thing Thing{{n}}
              person Ann{{n}} "Ann" she
                  at Place{{n}}
                  hungry
                  believes fond(Ann{{n}}, by Ann{{n}}) = 3
                  wants
                      4 * fond(Ann{{n}}, by Ann{{n}}) as "to be liked"
                      3 if not hungry(Ann{{n}})

              """
            : "";
        string definitions =
            $$"""
            action ask{{n}}(a: person, b: person, what: thing)
                as "ask {b} for {what}"
                requires
                    friends(a, b) and a != b
                    not hungry(b) or fond(a, by b) + 2 > 6
                effects
                    owes(b) := what
                    not hungry(b)
                    fond(a, by b) -= 1
                    for every x: person where together(x, a)
                        believes(x, fond(a, by x)) := 3
                consenting a
                observing other: together(other, a)
                takes fond(a, by b) minutes
            tell ask{{n}}(a, b, _)
                from a when hungry(b) and fond(a, by b) >= 3
                    "{a} asked. {b.She} looked at {a.her} for a while, and {b:was|were} {tired|weary|slow}."
                    "{A} had asked before. {if hungry(b): It had not helped. | It had.}"
                when hungry(a)
                    "There was nothing on the table but {fond(a, by b)} crumbs."
                "{a} asked {b} for something."
            """;
        text.Append(CultureInfo.InvariantCulture, $"{people.ReplaceLineEndings("\n")}{definitions.ReplaceLineEndings("\n")}\n");
    }
}
