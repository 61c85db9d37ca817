using System.Text.Json;
using Motive.World;

namespace Motive.Recording;

/// <summary>The fields of one event's line.</summary>
internal static class EventWriter
{
    public static void Write(Utf8JsonWriter json, Story story, Occurrence occurrence, string text)
    {
        json.WriteNumber("n", occurrence.Number);
        json.WriteNumber("day", occurrence.Ends.Day);
        json.WriteString("time", occurrence.Ends.Clock);
        json.WriteNumber("chapter", occurrence.Chapter);
        json.WriteString("action", occurrence.Action is ActionId action ? story[action].Name : story.Happenings[occurrence.Happening].Name);
        json.WriteStrings("args", occurrence.Arguments.Select(argument => NameOf(story, argument)));
        json.WriteStrings("by", occurrence.By.Select(who => story[who].Name));
        json.WriteStrings("seen", occurrence.Seen.Select(who => story[who].Name));
        json.WriteBoolean("chance", occurrence.Kind == OccurrenceKind.Chance);
        json.WriteBoolean("attempt", occurrence.Kind == OccurrenceKind.Attempt);
        json.WriteStartObject("because");
        foreach (Reason reason in occurrence.Because)
            WriteReason(json, story, reason);
        json.WriteEndObject();
        json.WriteObjects("changed", occurrence.Changes.Where(changed => !story[changed.Fact].Hidden), changed =>
        {
            json.WriteString("fact", Wording.Fact(story, changed.Fact, changed.Arguments.AsSpan()));
            WriteValue(json, story, "was", changed.Fact, changed.Before);
            WriteValue(json, story, "value", changed.Fact, changed.After);
        });
        json.WriteObjects("learnt", occurrence.Learnt.Where(learnt => !story[learnt.Fact].Hidden), learnt => WriteLearnt(json, story, learnt));
        json.WriteObjects("feelings", occurrence.Feelings, felt => WriteFeeling(json, story, felt));
        json.WriteStrings("beats", occurrence.Ending is string ending ? occurrence.Beats.Add(ending) : occurrence.Beats);
        json.WriteString("text", text);
    }

    private static void WriteReason(Utf8JsonWriter json, Story story, Reason reason)
    {
        json.WriteStartObject(story[reason.Who].Name);
        json.WriteString("want", string.Join("; ", reason.Wants));
        json.WriteNumber("gain", reason.Gain);
        json.WriteStrings("plan", reason.Plan.Select(act => Wording.Action(story, act.Action, act.Arguments.AsSpan())));
        json.WriteObjects("believes", reason.Believes, belief => WriteBelief(json, story, belief));
        ChoiceWriter.Write(json, story, reason.Choice);
        if (!reason.Limits.IsEmpty)
            json.WriteStrings("limits", reason.Limits.Select(ThinkingLimits.NameOf));
        json.WriteEndObject();
    }

    private static void WriteBelief(Utf8JsonWriter json, Story story, BeliefUsed belief)
    {
        json.WriteString("fact", Wording.Fact(story, belief.Fact, belief.Arguments.AsSpan()));
        WriteValue(json, story, "value", belief.Fact, belief.Value);
        json.WriteString("from", Source(story, belief.Source));
    }

    private static void WriteLearnt(Utf8JsonWriter json, Story story, Learnt learnt)
    {
        json.WriteString("who", story[learnt.Who].Name);
        json.WriteString("fact", Wording.Fact(story, learnt.Fact, learnt.Arguments.AsSpan()));
        WriteValue(json, story, "was", learnt.Fact, learnt.Before);
        WriteValue(json, story, "value", learnt.Fact, learnt.After);
        json.WriteString("from", Source(story, learnt.Source));
    }

    /// <summary>A truth, a number, or an entity's name.</summary>
    private static void WriteValue(Utf8JsonWriter json, Story story, string name, FactId fact, int value)
    {
        json.WritePropertyName(name);
        switch (story[fact].Domain)
        {
            case Domain.Boolean:
                json.WriteBooleanValue(value == Value.True);
                break;
            case Domain.Integer when value != Value.Unknown:
                json.WriteNumberValue(value);
                break;
            default:
                json.WriteStringValue(Wording.ValueOf(story, fact, value));
                break;
        }
    }

    private static string Source(Story story, BeliefSource source)
    {
        string teller = source.Teller is EntityId who ? $" by {story[who].Name}" : "";
        return source.Kind switch
        {
            SourceKind.Beginning => "beginning",
            SourceKind.Did => $"did #{source.Event}",
            SourceKind.Saw => $"saw #{source.Event}",
            SourceKind.WasTold => $"told{teller} #{source.Event}",
            SourceKind.WasLiedTo => $"lied to{teller} #{source.Event}",
            SourceKind.Read => $"read #{source.Event}",
            SourceKind.Tried => $"tried #{source.Event}",
            SourceKind.Guessed => $"guessed #{source.Event}",
            _ => $"concluded{(source.Teller is EntityId from ? $" from {story[from].Name}" : "")} #{source.Event}",
        };
    }

    private static void WriteFeeling(Utf8JsonWriter json, Story story, Felt felt)
    {
        json.WriteString("who", story[felt.Who].Name);
        json.WriteString("what", felt.Emotion.Name());
        if (felt.Toward is EntityId toward)
            json.WriteString("toward", story[toward].Name);
        else
            json.WriteNull("toward");
        json.WriteNumber("level", felt.Level);
    }

    private static string NameOf(Story story, int entity) => entity == Value.Unknown ? "unknown" : story.Entities[entity].Name;
}
