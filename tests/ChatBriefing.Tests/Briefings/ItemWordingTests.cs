using ChatBriefing.Briefings;
using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Briefings;

/// <summary>A model that words the items: what of it stands, and what happens when it fails.</summary>
public sealed class ItemWordingTests
{
    private const string Text = "The port of Rostock closed its ferry terminal on Monday after a storm damaged two piers. Engineers from Hamburg expect repairs to take six weeks.";

    [Fact]
    public async Task Words_of_a_model_that_the_check_bears_out_are_shown()
    {
        var room = Room("""{"answered": true, "claims": [{"text": "The port of Rostock closed its ferry terminal on Monday.", "citations": [1]}]}""");

        var edition = await room.WriteAsync();

        Newsroom.TextOf(edition.Items.ShouldHaveSingleItem()).ShouldBe("The port of Rostock closed its ferry terminal on Monday.");
        edition.DraftedBy.ShouldBe(DraftedBy.Model);
        edition.Notice.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The port of Rostock closed its ferry terminal on Friday.")]
    [InlineData("The port of Rostock will never open again.")]
    [InlineData("It closed on Monday.")]
    public async Task Words_of_a_model_that_do_not_stand_give_way_to_the_document_s_own(string claim)
    {
        var room = Room($$"""{"answered": true, "claims": [{"text": "{{claim}}", "citations": [1]}]}""");

        var edition = await room.WriteAsync();

        Newsroom.TextOf(edition.Items.ShouldHaveSingleItem()).ShouldBe(Text);
        edition.DraftedBy.ShouldBe(DraftedBy.Extraction);
    }

    [Fact]
    public async Task A_model_that_fails_is_told_of_and_asked_no_more()
    {
        var client = new ScriptedChatClient((_, _) => throw new InvalidOperationException("down"));
        var room = new Newsroom(Drafter(client));
        room.Add("Storm closes Rostock terminal", Text);
        room.Add("Lyon budget", "The city council of Lyon approved a budget of 812 million euros for schools and trams.");

        var edition = await room.WriteAsync();

        edition.Items.Count.ShouldBe(2);
        edition.Notice.ShouldBe(FallbackDrafter.Failed);
        client.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_model_gets_the_passages_and_the_instruction_of_briefings()
    {
        var (told, shown) = ("", "");
        var room = new Newsroom(Drafter(new ScriptedChatClient((system, user) =>
        {
            (told, shown) = (system, user);
            return """{"answered": false, "claims": []}""";
        })));
        room.Add("Storm closes Rostock terminal", Text);

        await room.WriteAsync();

        told.ShouldContain("You write a short briefing");
        told.ShouldContain("At most 3 claims");
        shown.ShouldContain(Text);
        shown.ShouldNotContain("question]");
    }

    private static Newsroom Room(string answer)
    {
        var room = new Newsroom(Drafter(new ScriptedChatClient((_, _) => answer)));
        room.Add("Storm closes Rostock terminal", Text);
        return room;
    }

    private static ModelDrafter Drafter(ScriptedChatClient client) => new(client, client, Prompts.Open(), new ModelOptions(), PromptKey.Briefing, ItemWording.MostSentences);
}
