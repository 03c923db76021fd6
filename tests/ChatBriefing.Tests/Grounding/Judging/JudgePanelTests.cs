using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBriefing.Tests.Grounding.Judging;

public sealed class JudgePanelTests
{
    private const string Document = "The old pier of the harbour was rebuilt in 2019. The crane lifts boats.";
    private const string Rephrased = "In 2019 the old pier of the harbour was rebuilt.";
    private const string False = "In 2012 the old pier of the harbour was rebuilt.";

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_judge_stops_what_the_built_in_check_supports()
    {
        var text = await AdmitAsync(Panel(new Judge(false)), Rephrased);

        text.Sentences.ShouldBeEmpty();
        text.Withheld.ShouldHaveSingleItem().Reason.ShouldBe("judged");
        text.Notice.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_judge_that_agrees_changes_nothing()
    {
        (await AdmitAsync(Panel(new Judge(true)), Rephrased)).Sentences.ShouldHaveSingleItem().Text.ShouldBe(Rephrased);
    }

    [Fact]
    public async Task A_judge_never_lets_through_what_the_built_in_check_stopped_and_is_not_even_asked()
    {
        var judge = new Judge(true);

        (await AdmitAsync(Panel(judge), False)).Sentences.ShouldBeEmpty();

        judge.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task An_exact_quotation_needs_no_second_opinion()
    {
        var judge = new Judge(false);

        (await AdmitAsync(Panel(judge), "The crane lifts boats.")).Sentences.ShouldHaveSingleItem();

        judge.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task One_objection_among_several_judges_is_enough()
    {
        (await AdmitAsync(Panel(new Judge(true), new Judge(false)), Rephrased)).Sentences.ShouldBeEmpty();
        (await AdmitAsync(Panel(new Judge(false), new Judge(true)), Rephrased)).Sentences.ShouldBeEmpty();
    }

    [Fact]
    public async Task When_a_judge_fails_the_built_in_check_decides_and_says_so()
    {
        var text = await AdmitAsync(Panel(new Judge(new InvalidOperationException("broken"))), Rephrased, False);

        text.Sentences.ShouldHaveSingleItem().Text.ShouldBe(Rephrased);
        text.Withheld.ShouldHaveSingleItem();
        text.Notice.ShouldBe(JudgePanel.NotAsked);
    }

    [Fact]
    public async Task A_judge_that_gives_too_few_judgements_has_failed()
    {
        (await AdmitAsync(Panel(new Judge(true) { Forgets = true }), Rephrased)).Notice.ShouldBe(JudgePanel.NotAsked);
    }

    [Fact]
    public async Task A_judge_that_takes_too_long_has_failed()
    {
        var asking = AdmitAsync(Panel(new Judge(true) { Hangs = true }), Rephrased);
        time.Advance(TimeSpan.FromSeconds(3));

        var text = await asking.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        text.Sentences.ShouldHaveSingleItem();
        text.Notice.ShouldBe(JudgePanel.NotAsked);
    }

    [Fact]
    public async Task A_judge_that_failed_rests_for_a_while()
    {
        var judge = new Judge(new IOException("down"));
        var panel = Panel(judge);

        await AdmitAsync(panel, Rephrased);
        (await AdmitAsync(panel, Rephrased)).Notice.ShouldBe(JudgePanel.NotAsked);
        judge.Asked.ShouldBe(1);

        time.Advance(TimeSpan.FromSeconds(31));
        await AdmitAsync(panel, Rephrased);
        judge.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task A_cancelled_question_ends_as_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => GroundedText.Gate.AdmitAsync(
            [new Statement(Rephrased, [SampleEvidence.Of(Document)])], Strictness.Balanced, Panel(new Judge(true) { Hangs = true }), cancelled.Token));
    }

    private static Task<GroundedText> AdmitAsync(JudgePanel panel, params string[] sentences) => GroundedText.Gate.AdmitAsync(
        [.. sentences.Select(sentence => new Statement(sentence, [SampleEvidence.Of(Document)]))], Strictness.Balanced, panel, TestContext.Current.CancellationToken);

    private JudgePanel Panel(params IJudge[] judges) => new(judges, Options.Create(new JudgeOptions()), time, NullLogger<JudgePanel>.Instance);

    private sealed class Judge(bool isSupported) : IJudge
    {
        private readonly Exception? fault;

        public Judge(Exception fault)
            : this(true) => this.fault = fault;

        public int Asked { get; private set; }

        public bool Forgets { get; init; }

        public bool Hangs { get; init; }

        public async Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
        {
            Asked++;
            if (Hangs)
            {
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
            }

            return fault is not null ? throw fault : [.. findings.Skip(Forgets ? 1 : 0).Select(_ => new Judgement(isSupported, "judged"))];
        }
    }
}
