using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Motive.Planning;

/// <summary>Reads what <see cref="PlanJson"/> wrote: <c>plan</c> and <c>because</c>, alone or within <c>plans</c>. Other properties are skipped.</summary>
internal sealed class JsonPlanReader(string text)
{
    /// <summary>An act and its motives take six levels.</summary>
    private const int DeepestJson = PlanFile.Deepest * 6;

    private delegate T ItemReader<T>(ref Utf8JsonReader reader);

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(text);

    public ImmutableArray<WrittenPlan> Read()
    {
        try
        {
            Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = DeepestJson });
            reader.Read();
            ImmutableArray<WrittenPlan>.Builder plans = ImmutableArray.CreateBuilder<WrittenPlan>();
            WrittenPlan first = Plan(ref reader, plans);
            if (reader.Read())
                throw Wrong(reader.TokenStartIndex, "there is more than one object.");
            return plans.Count > 0 ? plans.ToImmutable() : first.Acts.IsEmpty ? [] : [first];
        }
        catch (JsonException wrong)
        {
            string message = wrong.Message.Split(" LineNumber:")[0].Split(" Path:")[0];
            throw new PlanFileException((int)(wrong.LineNumber ?? 0) + 1, (int)(wrong.BytePositionInLine ?? 0) + 1, $"this is no JSON: {message}");
        }
    }

    /// <param name="several">Takes the plans of <c>plans</c>; null within it.</param>
    private WrittenPlan Plan(ref Utf8JsonReader reader, ImmutableArray<WrittenPlan>.Builder? several)
    {
        Expect(ref reader, JsonTokenType.StartObject, "an object with a plan");
        int line = PositionOf(reader.TokenStartIndex).Line;
        Parts parts = new([], null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isPlans = several is not null && reader.ValueTextEquals("plans");
            if (!isPlans)
            {
                ReadProperty(ref reader, ref parts);
                continue;
            }

            reader.Read();
            several!.AddRange(List(ref reader, "a list of plans", (ref Utf8JsonReader item) => Plan(ref item, null)));
        }

        return new WrittenPlan(parts.Acts, parts.Because is not null, line);
    }

    /// <summary>The value of a property: of a plan, of its reasons, or of no interest.</summary>
    private void ReadProperty(ref Utf8JsonReader reader, ref Parts parts)
    {
        if (reader.ValueTextEquals("plan"))
        {
            reader.Read();
            parts = parts with { Plan = List(ref reader, "a list of acts", Act) };
        }
        else if (reader.ValueTextEquals("because"))
        {
            reader.Read();
            parts = parts with { Because = List(ref reader, "a list of acts with their motives", ExplainedAct) };
        }
        else
        {
            reader.Skip();
        }
    }

    private ImmutableArray<T> List<T>(ref Utf8JsonReader reader, string what, ItemReader<T> read)
    {
        Expect(ref reader, JsonTokenType.StartArray, what);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return items.ToImmutable();
    }

    private WrittenAct ExplainedAct(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject, "an act with its motives");
        long start = reader.TokenStartIndex;
        WrittenAct? act = null;
        ImmutableArray<WrittenMotive> motives = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isAct = reader.ValueTextEquals("act");
            bool isMotives = reader.ValueTextEquals("motives");
            reader.Read();
            if (isAct)
                act = Act(ref reader);
            else if (isMotives)
                motives = List(ref reader, "a list of motives", Motive);
            else
                reader.Skip();
        }

        return act is null ? throw Wrong(start, "`act` is missing.") : act with { Motives = motives };
    }

    private WrittenMotive Motive(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject, "a motive");
        (int line, int column) = PositionOf(reader.TokenStartIndex);
        string? who = null;
        Parts parts = new([], null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!reader.ValueTextEquals("who"))
            {
                ReadProperty(ref reader, ref parts);
                continue;
            }

            reader.Read();
            Expect(ref reader, JsonTokenType.String, "a name");
            who = reader.GetString();
        }

        return who is null ? throw new PlanFileException(line, column, "`who` is missing.") : new WrittenMotive(who, line, column, parts.Acts);
    }

    private WrittenAct Act(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "an act");
        (int line, int column) = PositionOf(reader.TokenStartIndex);
        return new WrittenAct(reader.GetString()!, line, column, []);
    }

    private void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
            throw Wrong(reader.TokenStartIndex, $"{what} is expected here.");
    }

    private PlanFileException Wrong(long offset, string message)
    {
        (int line, int column) = PositionOf(offset);
        return new PlanFileException(line, column, message);
    }

    private (int Line, int Column) PositionOf(long offset)
    {
        ReadOnlySpan<byte> before = bytes.AsSpan(0, (int)offset);
        int start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    /// <summary>With reasons the acts stand in them; without, in the plan.</summary>
    private readonly record struct Parts(ImmutableArray<WrittenAct> Plan, ImmutableArray<WrittenAct>? Because)
    {
        public ImmutableArray<WrittenAct> Acts => Because ?? Plan;
    }
}
