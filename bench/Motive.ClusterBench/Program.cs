using System.Globalization;
using Motive.ClusterBench;

return args switch
{
    ["resident", string story, string who, string sessions, string turns, string perSecond, string seconds] =>
        await ResidentBench.RunAsync(story, who, Number(sessions), Number(turns), Number(perSecond), Number(seconds)),
    ["kill", string story, string who, string connection, string sessions, string kills] => await KillBench.RunAsync(story, who, connection, Number(sessions), Number(kills)),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("usage: Motive.ClusterBench resident STORY WHO SESSIONS TURNS PER-SECOND SECONDS | kill STORY WHO CONNECTION SESSIONS KILLS");
    return 2;
}
