using System.Text.Json;
using Motive.World;

namespace Motive.Recording;

/// <summary>What took part in a choice, as fields.</summary>
internal static class ChoiceWriter
{
    public static void Write(Utf8JsonWriter json, Story story, Choice? choice)
    {
        if (choice is null)
        {
            json.WriteNull("choice");
            return;
        }

        json.WriteStartObject("choice");
        json.WriteBoolean("player", choice.ByPlayer);
        WriteDraw(json, choice.Draw);
        json.WriteObjects("passed", choice.PassedOver, other =>
        {
            json.WriteString("act", NameOf(story, other.Act));
            WriteDraw(json, other.Draw);
        });
        json.WriteNumber("more_passed", choice.MorePassedOver);
        json.WriteObjects("refused", choice.Refused, refusal => WriteRefusal(json, story, refusal));
        json.WriteNumber("more_refused", choice.MoreRefused);
        json.WriteEndObject();
    }

    private static void WriteDraw(Utf8JsonWriter json, Draw draw)
    {
        json.WriteStartObject("draw");
        json.WriteNumber("gain", draw.Gain);
        json.WriteNumber("minutes", draw.Minutes);
        json.WriteNumber("hastened", draw.Hastened);
        json.WriteNumber("temperament", draw.Temperament);
        json.WriteNumber("keeping", draw.Keeping);
        json.WriteNumber("chance", draw.Chance);
        json.WriteNumber("favour", draw.Favour);
        WriteText(json, "beat", draw.Beat);
        json.WriteEndObject();
    }

    private static void WriteRefusal(Utf8JsonWriter json, Story story, Refusal refusal)
    {
        json.WriteString("act", NameOf(story, refusal.Act));
        json.WriteString("rule", RuleOf(refusal.Kind));
        json.WriteNumber("gain", refusal.Gain);
        WriteText(json, "who", refusal.Who is EntityId who ? story[who].Name : null);
        WriteText(json, "by", refusal.By is GroundAct by ? NameOf(story, by) : null);
        WriteText(json, "until", refusal.Until is StoryTime until ? until.ToString() : null);
    }

    /// <summary>The name of the rule that refused, as docs/chronicle.md lists them.</summary>
    public static string RuleOf(RefusalKind kind) => kind switch
    {
        RefusalKind.InVain => "in vain",
        RefusalKind.WaitedEnough => "waited enough",
        RefusalKind.OthersAffair => "others' affair",
        RefusalKind.NotPossible => "not possible",
        RefusalKind.NothingToTry => "nothing to try",
        RefusalKind.PlayersToAgree => "player's to agree",
        RefusalKind.Busy => "busy",
        RefusalKind.NoReason => "no reason",
        RefusalKind.RatherElse => "rather else",
        RefusalKind.GivenUp => "given up",
        RefusalKind.Overtaken => "overtaken",
        RefusalKind.NotNeeded => "not needed",
        RefusalKind.TurnsBack => "turns back",
        RefusalKind.Detour => "detour",
        _ => "hesitates",
    };

    private static string NameOf(Story story, GroundAct act) => Wording.Action(story, act.Action, act.Arguments.AsSpan());

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }
}
