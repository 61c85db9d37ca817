using System.Text.Json;
using System.Text.Json.Serialization;
using Motive.World;

namespace Motive.Planning;

/// <summary>
/// A number of utility as an author reads it: whole, with decimals, or a fraction. In JSON it is a number; where no decimals say it, a text such as <c>1/3</c>.
/// </summary>
[JsonConverter(typeof(PlanAmountConverter))]
public readonly record struct PlanAmount : IComparable<PlanAmount>
{
    private readonly Amount amount;

    internal PlanAmount(Amount amount) => this.amount = amount;

    /// <summary>A whole number.</summary>
    public static implicit operator PlanAmount(int whole) => new(whole);

    internal static PlanAmount FromCount(int count, int parts) => new(new Amount(count, parts));

    /// <summary>Whether it is less.</summary>
    public static bool operator <(PlanAmount left, PlanAmount right) => left.amount < right.amount;

    /// <summary>Whether it is more.</summary>
    public static bool operator >(PlanAmount left, PlanAmount right) => left.amount > right.amount;

    /// <summary>Whether it is not more.</summary>
    public static bool operator <=(PlanAmount left, PlanAmount right) => left.amount <= right.amount;

    /// <summary>Whether it is not less.</summary>
    public static bool operator >=(PlanAmount left, PlanAmount right) => left.amount >= right.amount;

    /// <summary>Digits, with one point among them or not, or two whole numbers with <c>/</c> between: <c>2</c>, <c>-0.5</c>, <c>1/3</c>.</summary>
    /// <returns>Whether it is such a number, within what can be counted.</returns>
    public static bool TryParse(string text, out PlanAmount amount)
    {
        bool isNumber = Amount.TryParse(text, out Amount parsed);
        amount = new PlanAmount(parsed);
        return isNumber;
    }

    /// <inheritdoc/>
    public int CompareTo(PlanAmount other) => amount.CompareTo(other.amount);

    /// <summary>As it is written: <c>2</c>, <c>-0.5</c>, <c>1/3</c>.</summary>
    public override string ToString() => amount.ToString();

    /// <summary>The least count of the given parts that is not below it.</summary>
    internal int In(int parts) => amount.In(parts);

    internal void Write(Utf8JsonWriter json)
    {
        if (amount.IsDecimal)
            json.WriteRawValue(amount.ToString());
        else
            json.WriteStringValue(amount.ToString());
    }
}

/// <summary>An amount as a number or a text of JSON.</summary>
internal sealed class PlanAmountConverter : JsonConverter<PlanAmount>
{
    public override PlanAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : JsonElement.ParseValue(ref reader).GetRawText();
        return PlanAmount.TryParse(text, out PlanAmount amount) ? amount : throw new JsonException($"{text} is no amount.");
    }

    public override void Write(Utf8JsonWriter writer, PlanAmount value, JsonSerializerOptions options) => value.Write(writer);
}
