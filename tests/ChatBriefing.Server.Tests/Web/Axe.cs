using System.Text.Json;
using Microsoft.Playwright;

namespace ChatBriefing.Server.Tests.Web;

/// <summary>Checks a page with axe-core.</summary>
internal static class Axe
{
    /// <summary>Runs in the page's own world, where its content policy would forbid a script tag but not an evaluation by the browser.</summary>
    private const string Run =
        """
        async () => {
          const result = await axe.run(document, { resultTypes: ['violations'] });
          return result.violations
            .filter(violation => violation.impact === 'serious' || violation.impact === 'critical')
            .map(violation => `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`);
        }
        """;

    private static string Script => Path.Combine(Artifacts.Folder, "axe", "axe.min.js");

    /// <summary>The serious and critical violations, one line each.</summary>
    public static async Task<IReadOnlyList<string>> SeriousAsync(IPage page)
    {
        if (!File.Exists(Script))
        {
            throw new InvalidOperationException($"{Script} is missing: run tests/fetch-axe.sh once.");
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken));
        return (await page.EvaluateAsync<JsonElement>(Run)).EnumerateArray().Select(line => line.GetString()!).ToList();
    }
}
