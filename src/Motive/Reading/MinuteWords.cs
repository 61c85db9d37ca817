using System.Globalization;

namespace Motive.Reading;

/// <summary>"a minute", "5 minutes".</summary>
internal static class MinuteWords
{
    public static string Write(int minutes) => minutes == 1 ? "a minute" : $"{minutes.ToString(CultureInfo.InvariantCulture)} minutes";
}
