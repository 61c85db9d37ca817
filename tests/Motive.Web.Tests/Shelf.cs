using Microsoft.Playwright;

namespace Motive.Web.Tests;

/// <summary>What the browser keeps of a page.</summary>
internal static class Shelf
{
    /// <summary>Until something that is kept is so, and, where a number is given, so many are kept.</summary>
    /// <param name="condition">In JavaScript, of <c>one</c>.</param>
    public static async Task Until(IPage page, string store, string condition, int? count = null)
    {
        string all = count is null ? "" : $"all.result.length === {count} && ";
        string look = $"async () => await new Promise(done => {{ const open = indexedDB.open('motive'); open.onupgradeneeded = () => open.transaction.abort(); open.onerror = () => done(false); open.onsuccess = () => {{ const all = open.result.transaction('{store}').objectStore('{store}').getAll(); all.onsuccess = () => {{ open.result.close(); done({all}all.result.some(one => {condition})); }}; }}; }})";
        for (int i = 0; i < 600; i++)
        {
            if (await page.EvaluateAsync<bool>(look))
                return;
            await page.WaitForTimeoutAsync(100);
        }

        Assert.Fail($"Of what is kept in {store} there is never {(count is null ? "one" : $"{count}, and of these one")} that is so: {condition}");
    }
}
