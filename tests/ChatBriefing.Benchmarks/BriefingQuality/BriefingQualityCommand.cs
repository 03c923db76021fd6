using System.CommandLine;
using ChatBriefing.Briefings;
using ChatBriefing.Server.Commands;

namespace ChatBriefing.Benchmarks.BriefingQuality;

/// <summary>Measures editions: whether every line is borne out, how much they repeat and cover, and how long writing takes.</summary>
internal sealed class BriefingQualityCommand : Command
{
    private static readonly Argument<FileInfo> Data = new("FILE") { Description = "ragtruth_sum.jsonl.gz: grounding cases whose sources are the day's documents." };
    private static readonly Option<FileInfo[]> More = new("--more") { Description = "Files corpus.jsonl whose documents fill the day up to 1,000 for the time.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> Choosing = new("--choosing") { Description = "Take the half that parameters are chosen on instead of the one that is reported." };
    private static readonly Option<bool> Show = new("--show") { Description = "Print the editions." };
    private static readonly Option<bool> Pairs = new("--pairs") { Description = "Print how alike the articles are." };
    private static readonly Option<string[]> Topics = new("--topic") { Description = "Write one more edition with this topic.", HelpName = "WORDS", AllowMultipleArgumentsPerToken = true };

    /// <summary>The command.</summary>
    public BriefingQualityCommand()
        : base("briefing-quality", "Tell how good editions are, and how long they take.")
    {
        Add(Data.AcceptExistingOnly());
        Add(More);
        Add(Choosing);
        Add(Show);
        Add(Pairs);
        Add(Topics);
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var articles = SourceArticle.ReadAll(result.GetRequiredValue(Data).FullName).Where(article => article.IsForChoosing == result.GetValue(Choosing)).ToList();
        var isFine = articles.Count > 0;
        await using (var day = await BenchDay.OpenAsync(articles.Select(article => (article.Name, article.Text)), cancellationToken))
        {
            var run = new QualityRun(day, articles, result.GetValue(Show));
            foreach (var items in new[] { Subscription.DefaultItems, 20 })
            {
                isFine &= await run.ReportAsync([], items, cancellationToken);
            }

            if (result.GetValue(Pairs))
            {
                await LikePairs.PrintAsync(day, articles, cancellationToken);
            }

            foreach (var topic in result.GetValue(Topics) ?? [])
            {
                isFine &= await run.ReportAsync([.. topic.Split(';').Select(words => new Topic(words, []))], Subscription.DefaultItems, cancellationToken);
            }
        }

        if (result.GetValue(More) is { Length: > 0 } more)
        {
            isFine &= await WritingTime.ReportAsync(SourceArticle.ReadAll(result.GetRequiredValue(Data).FullName), [.. more.Select(file => file.FullName)], cancellationToken);
        }

        return isFine ? ExitCodes.Done : ExitCodes.Fault;
    }
}
