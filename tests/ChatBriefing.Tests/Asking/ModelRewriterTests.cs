using System.Text.Json;
using ChatBriefing.Asking;
using ChatBriefing.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Tests.Asking;

public sealed class ModelRewriterTests
{
    private const string Earlier = "When did Putin meet Sharaa in Moscow?";

    [Theory]
    [InlineData("and Lavrov?", "When did Lavrov meet Sharaa in Moscow?")]
    [InlineData("why?", "Why did Putin meet Sharaa in Moscow?")]
    [InlineData("who said that?", "Who said that Putin will meet Sharaa in Moscow?")]
    [InlineData("what about 2024?", "When in 2024 did Putin meet Sharaa in Moscow?")]
    public async Task A_rewriting_that_keeps_the_names_is_taken(string text, string written) =>
        (await RewriteAsync(text, written)).ShouldBe(written);

    [Theory]
    [InlineData("and Lavrov?", "When did Lavrov meet Assad in Moscow?", "When did Lavrov meet Sharaa in Moscow?")]
    [InlineData("and Lavrov?", "When did he meet Sharaa?", "When did Lavrov meet Sharaa in Moscow?")]
    [InlineData("what about 2024?", "When did Putin meet Sharaa in Moscow in 2025?", "When did Putin meet Sharaa in Moscow in 2024?")]
    [InlineData("why?", "Why?", "why? Putin meet Sharaa Moscow")]
    [InlineData("why?", "", "why? Putin meet Sharaa Moscow")]
    [InlineData("Did he go to Tartus?", "Did Putin go?", "Did Putin go to Tartus?")]
    public async Task One_that_drops_or_invents_a_name_or_a_number_is_refused_in_favour_of_the_rules(string text, string written, string byRules) =>
        (await RewriteAsync(text, written)).ShouldBe(byRules);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{\"question\":5}")]
    [InlineData("{\"answer\":\"It was in May.\"}")]
    public async Task A_model_that_talks_nonsense_leaves_it_to_the_rules(string content) =>
        (await Rewriter(new ScriptedChatClient((_, _) => content)).RewriteAsync(Asked("why?"), TestContext.Current.CancellationToken)).ShouldBe("why? Putin meet Sharaa Moscow");

    [Fact]
    public async Task A_question_without_a_thread_costs_no_call()
    {
        var model = new ScriptedChatClient((_, _) => "");

        (await Rewriter(model).RewriteAsync(new Question { Text = "Why?" }, TestContext.Current.CancellationToken)).ShouldBe("Why?");

        model.Calls.ShouldBe(0);
    }

    private static Question Asked(string text) => new() { Text = text, Earlier = [Earlier] };

    private static Task<string> RewriteAsync(string text, string written) =>
        Rewriter(new ScriptedChatClient((_, _) => JsonSerializer.Serialize(new { question = written }))).RewriteAsync(Asked(text), TestContext.Current.CancellationToken);

    private static ModelRewriter Rewriter(ScriptedChatClient model) => new(new RuleRewriter(), model, Prompts.Open(), NullLogger<ModelRewriter>.Instance);
}
