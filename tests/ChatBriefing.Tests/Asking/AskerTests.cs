using ChatBriefing.Asking;
using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Asking;

public sealed class AskerTests
{
    [Fact]
    public async Task An_empty_library_gives_an_abstention_that_says_what_was_searched()
    {
        using var desktop = new Desktop(new MemoryLibrary());

        var reply = await desktop.AskAsync("Where is the key?");

        reply.IsAnswer.ShouldBeFalse();
        reply.Text.ShouldStartWith("The documents don't say");
        reply.Searched.ShouldBe("Where is the key?");
        reply.Nearest.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_documents_do_not_say_is_refused_with_the_nearest_excerpts()
    {
        var library = new MemoryLibrary();
        library.Add("plan", "The budget was approved in March. The board meets in Oslo.");
        using var desktop = new Desktop(library);

        var reply = await desktop.AskAsync("How many penguins did the board buy for the budget?");

        reply.IsAnswer.ShouldBeFalse();
        reply.Nearest.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_draft_that_the_documents_do_not_bear_out_is_given_in_half()
    {
        var library = new MemoryLibrary();
        library.Add("plan", "The budget of 3,000 euros was approved in March.");
        using var desktop = new Desktop(library, new Scripted(
            "The budget of 3,000 euros was approved in March.", "The budget of 5,000 euros was approved in March."));

        var reply = await desktop.AskAsync("What is the budget?");

        reply.Sentences.ShouldHaveSingleItem().Text.ShouldContain("3,000");
        var withheld = reply.Withheld.ShouldHaveSingleItem();
        withheld.Text.ShouldContain("5,000");
        withheld.Verdict.ShouldNotBe(Verdict.Supported);
        withheld.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_draft_of_which_nothing_stands_becomes_an_abstention()
    {
        var library = new MemoryLibrary();
        library.Add("plan", "The budget of 3,000 euros was approved in March.");
        using var desktop = new Desktop(library, new Scripted("The budget of 5,000 euros was refused in May."));

        var result = await desktop.Asker.AskAsync(new Question { Text = "What is the budget?" }, CancellationToken.None);

        var abstention = result.ShouldBeOfType<Abstention>();
        abstention.Withheld.ShouldHaveSingleItem();
        abstention.Nearest.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_question_is_no_evidence_for_itself()
    {
        var library = new MemoryLibrary();
        library.Add("plan", "The budget of 3,000 euros was approved in March.");
        using var desktop = new Desktop(library, new Scripted("The moon is made of cheese."));

        (await desktop.AskAsync("Is it true that the moon is made of cheese?")).IsAnswer.ShouldBeFalse();
    }

    [Fact]
    public async Task A_short_follow_up_leans_on_the_question_before()
    {
        var library = new MemoryLibrary();
        library.Add("bases", "The airbase of Hmeimim lies in Latakia. The naval facility lies in Tartus.");
        using var desktop = new Desktop(library);

        (await desktop.AskAsync("And Hmeimim?", "Where does the airbase lie?")).Text.ShouldContain("Latakia");
    }

    [Theory]
    [InlineData("xyzzy plugh")]
    [InlineData("unsubscribe")]
    [InlineData("And the penguins?")]
    public async Task A_follow_up_by_words_that_no_document_has_does_not_get_the_answer_before_again(string text)
    {
        var library = new MemoryLibrary();
        library.Add("bases", "The airbase of Hmeimim lies in Latakia. The naval facility lies in Tartus.");
        using var desktop = new Desktop(library);

        (await desktop.AskAsync(text, "Where does the airbase of Hmeimim lie?")).IsAnswer.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Where is the safe?", "How long is parental leave?", "The safe is in room 214.")]
    [InlineData("Where is the safe?", "Who leads Project Borealis?", "The safe is in room 214.")]
    [InlineData("When do passwords expire?", "How long is parental leave?", "Passwords expire after 90 days.")]
    [InlineData("Who may park free?", "How long is parental leave?", "Directors may park free in the yard.")]
    public async Task A_short_question_with_a_subject_of_its_own_is_not_answered_with_the_subject_before(string text, string earlier, string answer)
    {
        var library = new MemoryLibrary();
        library.Add("house rules", "Parental leave is 14 weeks at full pay. Directors may park free in the yard.");
        library.Add("security", "The safe is in room 214. Passwords expire after 90 days.");
        library.Add("borealis", "Project Borealis has a budget of 340,000 euros. Project Borealis is led by Rosa Keller.");
        using var desktop = new Desktop(library);

        var reply = await desktop.AskAsync(text, earlier);

        reply.Sentences[0].Text.ShouldBe(answer);
        reply.Text.ShouldNotContain("leave");
    }

    [Fact]
    public async Task One_that_leaves_out_the_name_before_is_still_asked_of_it()
    {
        var library = new MemoryLibrary();
        library.Add("borealis", "Project Borealis is led by Rosa Keller. The budget of Project Borealis is 340,000 euros.");
        library.Add("budgets", "The budget is made in June. The budget is looked at in May.");
        using var desktop = new Desktop(library);

        (await desktop.AskAsync("What is the budget?", "Who leads Project Borealis?")).Text.ShouldContain("340,000");
    }

    [Fact]
    public async Task One_that_no_document_answers_does_not_get_the_answer_before_again()
    {
        var library = new MemoryLibrary();
        library.Add("rules", "Parental leave is 14 weeks at full pay. Keep the keys of the safe with you.");
        using var desktop = new Desktop(library);

        (await desktop.AskAsync("Where is the safe?", "How long is parental leave?")).Text.ShouldNotContain("14 weeks");
    }

    [Theory]
    [InlineData("Where exactly?")]
    [InlineData("Tell me more")]
    [InlineData("Details, please")]
    public async Task One_that_asks_to_go_on_still_leans_on_the_question_before(string text)
    {
        var library = new MemoryLibrary();
        library.Add("bases", "The airbase of Hmeimim lies in Latakia. The naval facility lies in Tartus.");
        using var desktop = new Desktop(library);

        (await desktop.AskAsync(text, "Where does the airbase of Hmeimim lie?")).Text.ShouldContain("Latakia");
    }

    [Fact]
    public async Task Only_the_asked_collections_are_answered_from()
    {
        var library = new MemoryLibrary();
        library.Add("secret", "The merger is planned for July.", "board");
        using var desktop = new Desktop(library);
        var question = new Question { Text = "When is the merger planned?" };

        (await desktop.Handler.HandleAsync(question with { Collections = ["general"] }, CancellationToken.None)).IsAnswer.ShouldBeFalse();
        (await desktop.Handler.HandleAsync(question with { Collections = ["board"] }, CancellationToken.None)).IsAnswer.ShouldBeTrue();
    }

    [Fact]
    public async Task A_cancelled_question_ends_as_cancelled()
    {
        using var desktop = new Desktop(new MemoryLibrary());
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => desktop.Asker.AskAsync(new Question { Text = "Why?" }, cancelled.Token));
    }

    private sealed class Scripted(params string[] sentences) : IDrafter
    {
        public Task<Draft> DraftAsync(DraftRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(new Draft([.. sentences.Select(sentence => new DraftSentence(sentence, request.Passages))]));
    }
}
