using System.CommandLine;
using ChatBriefing.Benchmarks.BriefingQuality;
using ChatBriefing.Benchmarks.SlackLoad;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>A benchmark that did not do what it was to do must not end as if it had.</summary>
public sealed class BenchmarkEndTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--only", "nothing")]
    [InlineData("--only", "kills", "--moment", "Nowhere")]
    public async Task A_load_run_that_would_do_nothing_is_refused(params string[] args)
    {
        var parsed = new RootCommand { new SlackLoadCommand() }.Parse(["slack-load", .. args]);

        (await parsed.InvokeAsync(new InvocationConfiguration { Output = TextWriter.Null, Error = TextWriter.Null }, Token)).ShouldNotBe(0);
    }

    [Fact]
    public async Task Writing_from_fewer_documents_than_are_to_be_measured_is_no_success() =>
        (await WritingTime.ReportAsync([new SourceArticle("The caretaker keeps the keys of the cellar since March 2026.", [])], [], Token)).ShouldBeFalse();
}
