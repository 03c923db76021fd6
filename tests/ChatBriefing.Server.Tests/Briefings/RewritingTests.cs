using ChatBriefing.Briefings.Editions;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Briefings;

/// <summary>An editor's sentence passes everything that a written one passes.</summary>
public sealed class RewritingTests
{
    private const string Written = "The caretaker, Maria Okafor, keeps the keys of the cellar since March 2026.";
    private const string Shorter = "Maria Okafor keeps the keys of the cellar since March 2026.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_judge_is_asked_about_it_too(bool isSupported)
    {
        await using var store = await BriefingStore.StartAsync(adjust: services => services.AddSingleton<IJudge>(new Judge(isSupported)));
        await store.AddAsync("keys.txt", Written);
        await store.EditorAsync("U7");
        await store.SubscribeAsync(adjust: subscription => subscription with { Editors = ["U7"] });
        await store.JumpToAsync("2026-11-26T07:30:00Z");
        var content = (await store.OneAsync()).Content!;

        var rewording = await store.Get<EditionRewriter>().RewordAsync(content, [new RewordedLine(content.Items[0].Number, 0, Shorter)], Token);

        rewording.Changed.ShouldBe(isSupported ? 1 : 0);
        rewording.Content.Items[0].Lines[0].Text.ShouldBe(isSupported ? Shorter : Written);
        rewording.Withheld.Select(statement => statement.Text).ShouldBe(isSupported ? [] : [Shorter]);
    }

    private sealed class Judge(bool isSupported) : IJudge
    {
        public Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Judgement>>([.. findings.Select(_ => new Judgement(isSupported, "judged"))]);
    }
}
