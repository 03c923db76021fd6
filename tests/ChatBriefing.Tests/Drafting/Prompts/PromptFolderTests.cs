using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Drafting.Prompts;

public sealed class PromptFolderTests
{
    private const string Good = "---\nversion: 3\ntemperature: 0.5\nmax_tokens: 100\n---\nGive {{max_claims}} claims.\n";

    [Fact]
    public void The_prompts_that_ship_can_be_used()
    {
        var prompts = Support.Prompts.Open();

        foreach (var key in PromptKey.All)
        {
            prompts.Read(key).Text.Length.ShouldBeGreaterThan(200);
        }

        prompts.Read(PromptKey.Answer).With("max_claims", 8).ShouldContain("At most 8 claims");
    }

    [Fact]
    public void Settings_go_to_the_model()
    {
        using var folder = Changed(Good);
        var options = Support.Prompts.Open(folder.Path).Read(PromptKey.Answer).ToOptions();

        options.Temperature.ShouldBe(0.5f);
        options.MaxOutputTokens.ShouldBe(100);
    }

    [Theory]
    [InlineData("Give {{max_claims}} claims.", "begin it with its settings")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\nGive {{max_claims}} claims.", "begin it with its settings")]
    [InlineData("", "begin it with its settings")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\n---\n  \n", "no instruction")]
    [InlineData("---\nversion: one\nmax_tokens: 9\n---\n{{max_claims}}", "version must be a whole number")]
    [InlineData("---\nversion: 1\n---\n{{max_claims}}", "max_tokens must be a whole number")]
    [InlineData("---\nversion: 1\nmax_tokens: 0\n---\n{{max_claims}}", "max_tokens must be a whole number")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\ntemperature: hot\n---\n{{max_claims}}", "temperature must be a number")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\ntemperature: 3\n---\n{{max_claims}}", "temperature must be a number")]
    [InlineData("---\nversion: 1\nversion: 2\nmax_tokens: 9\n---\n{{max_claims}}", "'version: 2' is written twice")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\ntop_p: 1\n---\n{{max_claims}}", "'top_p' is not known")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\n---\n{{max_claims}} of {{passages}}", "'passages' is not known; this prompt has max_claims")]
    [InlineData("---\nversion: 1\nmax_tokens: 9\n---\nAll claims.", "{{max_claims}} is missing")]
    public void A_prompt_that_cannot_be_used_is_refused_in_one_line_that_names_file_and_mend(string content, string expected)
    {
        using var folder = Changed(content);

        var message = Should.Throw<PromptFaultException>(() => Support.Prompts.Open(folder.Path)).Message;

        message.ShouldContain("answer.md");
        message.ShouldContain(expected);
        message.ShouldNotContain("\n");
    }

    [Fact]
    public void A_missing_prompt_is_refused()
    {
        using var folder = Changed(Good);
        File.Delete(Path.Combine(folder.Path, "judge.md"));

        Should.Throw<PromptFaultException>(() => Support.Prompts.Open(folder.Path)).Message.ShouldContain("judge.md is missing");
    }

    [Fact]
    public void A_changed_prompt_is_read_again_where_it_is_watched_and_only_there()
    {
        using var folder = Changed(Good);
        var watched = Support.Prompts.Open(folder.Path, isWatched: true);
        var other = Support.Prompts.Open(folder.Path);

        Change(folder, Good.Replace("version: 3", "version: 4", StringComparison.Ordinal), minutes: 1);

        watched.Read(PromptKey.Answer).Version.ShouldBe(4);
        other.Read(PromptKey.Answer).Version.ShouldBe(3);
    }

    [Fact]
    public void A_change_that_cannot_be_used_leaves_the_prompt_before_in_use()
    {
        using var folder = Changed(Good);
        var watched = Support.Prompts.Open(folder.Path, isWatched: true);

        Change(folder, "nonsense", minutes: 1);
        watched.Read(PromptKey.Answer).Version.ShouldBe(3);

        Change(folder, Good.Replace("version: 3", "version: 5", StringComparison.Ordinal), minutes: 2);
        watched.Read(PromptKey.Answer).Version.ShouldBe(5);
    }

    private static TempFolder Changed(string answer)
    {
        var folder = Support.Prompts.CopyWith("");
        Change(folder, answer, minutes: 0);
        return folder;
    }

    /// <summary>The clock of a file system is coarse, so the time of the change is set.</summary>
    private static void Change(TempFolder folder, string answer, int minutes)
    {
        var path = Path.Combine(folder.Path, "answer.md");
        File.WriteAllText(path, answer);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddMinutes(minutes));
    }
}
