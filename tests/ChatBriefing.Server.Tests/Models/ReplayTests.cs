using ChatBriefing.Benchmarks.Replay;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>What real models wrote about real sources, replayed through the whole product.</summary>
public sealed class ReplayTests(ITestOutputHelper output)
{
    private const int Answers = 80;

    [Fact]
    public async Task Most_unsupported_sentences_of_real_models_are_stopped_and_many_supported_ones_stand()
    {
        var cases = ReplayCase.ReadAll(Folder());
        var some = Enumerable.Range(0, Answers).Select(at => cases[at * cases.Count / Answers]).ToList();

        var reports = await ReplayRun.RunAsync(some, [], TestContext.Current.CancellationToken);

        foreach (var report in reports)
        {
            output.WriteLine(report.ToString());
        }

        var all = reports[^1];
        all.Unsupported.ShouldBeGreaterThan(10);
        ((double)all.Reached / all.Unsupported).ShouldBeLessThan(1.0 / 3);
        ((double)all.Lost / all.Supported).ShouldBeLessThan(0.95);
    }

    /// <summary>Where the data lies beside the repository; the test is skipped when it does not.</summary>
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data", "grounding");
            if (File.Exists(Path.Combine(data, "ragtruth_qa.jsonl.gz")))
            {
                return data;
            }
        }

        Assert.Skip("shared/data/grounding is not beside the repository.");
        return "";
    }
}
