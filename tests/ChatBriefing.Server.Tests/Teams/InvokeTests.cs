using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Invokes, which are answered within the same call.</summary>
public sealed class InvokeTests
{
    private const string Chat = "a:chat-of-ana";
    private const string Room = "19:invokes@thread.tacv2;messageid=1";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("task/fetch")]
    [InlineData("")]
    [InlineData("composeExtension/selectItem")]
    public async Task An_unknown_invoke_is_not_implemented(string name)
    {
        await using var server = await TeamsServer.StartAsync();
        (await server.SendAsync(Activities.Invoke(name, server.Teams.NewId(), Chat, "ana", []))).ShouldBe(501);
    }

    [Fact]
    public async Task Search_gives_quotations_to_put_into_a_message_with_their_links()
    {
        await using var server = await TeamsServer.StartAsync();
        var answer = await SearchAsync(server, "caretaker keys");
        var found = (JsonArray)answer["composeExtension"]!["attachments"]!;
        found.Count.ShouldBeGreaterThan(0);
        found[0]!["content"]!.ToJsonString().ShouldContain("https://chatbriefing.test/documents/");
        ((string)found[0]!["preview"]!["content"]!["title"]!).ShouldBe("Handbook of the workshop");
        TeamsReading.WordsOf(new JsonObject { ["attachments"] = new JsonArray(found[0]!.DeepClone()) }).ShouldContain(TeamsServer.KeysQuote);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zxqv plorf wibblet")]
    public async Task A_search_that_finds_nothing_says_so(string words)
    {
        await using var server = await TeamsServer.StartAsync();
        ((string)(await SearchAsync(server, words))["composeExtension"]!["type"]!).ShouldBe("message");
    }

    [Fact]
    public async Task A_question_about_a_message_is_answered_in_the_same_window_for_the_asker_alone()
    {
        await using var server = await TeamsServer.StartAsync();
        var value = new JsonObject { ["commandId"] = "askAbout", ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = $"<p>{TeamsServer.Keys}</p>" } } };
        var window = await server.Sender.InvokeAsync(Activities.Invoke("composeExtension/fetchTask", server.Teams.NewId(), Room, "ana", value), Token);
        var question = (string)window["task"]!["value"]!["card"]!["content"]!["body"]![0]!["value"]!;
        question.ShouldBe(TeamsServer.Keys);

        var sent = new JsonObject { ["commandId"] = "askAbout", ["data"] = new JsonObject { ["question"] = question } };
        var answer = await server.Sender.InvokeAsync(Activities.Invoke("composeExtension/submitAction", server.Teams.NewId(), Room, "ana", sent), Token);
        TeamsReading.WordsOf(new JsonObject { ["attachments"] = new JsonArray(answer["task"]!["value"]!["card"]!.DeepClone()) }).ShouldContain(TeamsServer.KeysQuote);
        await server.UntilQuietAsync();
        server.Teams.Posts.ShouldBeEmpty();
        (await server.ReadAsync(context => context.Answers.SingleAsync(Token))).IsPrivate.ShouldBeTrue();
    }

    [Fact]
    public async Task A_link_to_a_document_unfolds_to_its_title_and_size_and_to_none_of_its_words()
    {
        await using var server = await TeamsServer.StartAsync();
        var document = (await server.Services.GetRequiredService<IDocumentLister>().ListAsync(null, Token)).First(found => found.Title == "Handbook of the workshop");
        var answer = await UnfoldAsync(server, $"https://chatbriefing.test/documents/{document.Id}?version=1#cited");
        answer.ToJsonString().ShouldContain(document.Title);
        answer.ToJsonString().ShouldNotContain("Okafor");
        (await UnfoldAsync(server, "https://elsewhere.test/documents/x")).Count.ShouldBe(0);
        (await UnfoldAsync(server, "https://chatbriefing.test/documents/unknown")).Count.ShouldBe(0);
    }

    [Fact]
    public async Task Feedback_asks_for_the_reason_and_keeps_it()
    {
        await using var server = await TeamsServer.StartAsync();
        var answer = await server.AskAsync(Room, TeamsServer.Keys);
        await server.UntilQuietAsync();
        var value = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = """{"reason":"stale","feedbackText":"It is Jonas now."}""" } };
        (await server.Sender.InvokeAsync(Activities.Invoke("message/submitAction", server.Teams.NewId(), Room, "ben", value, answer.Id), Token)).Count.ShouldBe(0);
        await server.UntilQuietAsync();
        var row = await server.ReadAsync(context => context.Feedback.SingleAsync(Token));
        (row.IsGood, row.Reason, row.Person).ShouldBe((false, "Out of date: It is Jonas now.", "ben"));
    }

    [Fact]
    public async Task Feedback_as_raw_text_and_without_the_message_is_for_the_last_answer_of_the_conversation()
    {
        await using var server = await TeamsServer.StartAsync();
        await server.AskAsync(Chat, TeamsServer.Keys);
        var value = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "good" } };
        (await server.Sender.InvokeAsync(Activities.Invoke("message/submitAction", server.Teams.NewId(), Chat, "ana", value), Token)).Count.ShouldBe(0);
        await server.UntilQuietAsync();
        (await server.ReadAsync(context => context.Feedback.SingleAsync(Token))).Reason.ShouldBe("good");
    }

    [Fact]
    public async Task An_invoke_that_comes_four_times_under_two_ids_acts_once_and_is_answered_alike()
    {
        await using var server = await TeamsServer.StartAsync();
        var asked = await server.AskAsync(Room, TeamsServer.Keys);
        var delete = TeamsReading.ButtonsOf(asked.Activity).Single(button => (string?)button["verb"] == "cb.delete");
        await server.UntilQuietAsync();
        var before = await server.ReadAsync(context => context.Posts.CountAsync(Token));
        foreach (var id in new[] { "first", "first", "second", "second" })
        {
            await server.Sender.InvokeAsync(Activities.Press(id, Room, "ana", delete, asked.Id), Token);
        }

        await server.UntilQuietAsync();
        (await server.ReadAsync(context => context.Posts.CountAsync(Token))).ShouldBe(before + 1);
        server.Teams.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_that_takes_too_long_is_answered_in_time()
    {
        await using var server = await TeamsServer.StartAsync("--Teams:InvokeLimit=00:00:01");
        var value = new JsonObject { ["commandId"] = "askAbout", ["data"] = new JsonObject { ["question"] = Channels.Conformance.ChatDrafter.Hanging } };
        var answer = await server.Sender.InvokeAsync(Activities.Invoke("composeExtension/submitAction", server.Teams.NewId(), Room, "ana", value), Token);
        ((string)answer["task"]!["value"]!).ShouldBe(new Notice(NoticeKind.TooSlow).Text);
    }

    [Fact]
    public async Task The_card_of_an_answer_comes_back_after_its_explanation()
    {
        await using var server = await TeamsServer.StartAsync();
        var asked = await server.AskAsync(Room, TeamsServer.Keys);
        var explain = TeamsReading.ButtonsOf(asked.Activity).Single(button => (string?)button["verb"] == "cb.explain");
        var explained = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Room, "ben", explain, asked.Id), Token);
        var back = ((JsonArray)explained["value"]!["actions"]!).Single()!.AsObject();
        var details = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), Room, "ben", back, asked.Id), Token);
        JsonNode.DeepEquals(details["value"], TeamsReading.CardsOf(asked.Activity).Single()).ShouldBeTrue();
        var elsewhere = await server.Sender.InvokeAsync(Activities.Press(server.Teams.NewId(), "19:other@thread.tacv2", "eve", back, asked.Id), Token);
        ((string)elsewhere["value"]!).ShouldBe(new Notice(NoticeKind.AnswerGone).Text);
    }

    [Fact]
    public async Task A_client_without_the_new_buttons_is_answered_in_the_chat()
    {
        await using var server = await TeamsServer.StartAsync();
        var asked = await server.AskAsync(Chat, TeamsServer.Keys);
        var explain = TeamsReading.ButtonsOf(asked.Activity).Single(button => (string?)button["verb"] == "cb.explain");
        var pressed = Activities.Of("message", server.Teams.NewId(), Chat, "ana");
        pressed["value"] = explain["fallback"]!["data"]!.DeepClone();
        (await server.SendAsync(pressed)).ShouldBe(202);
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count == 2);
        TeamsReading.WordsOf(server.Teams.Posts[^1].Activity).ShouldContain("What the check found");
    }

    [Fact]
    public async Task A_file_of_somebody_who_is_no_admin_is_not_fetched()
    {
        await using var server = await TeamsServer.StartAsync();
        var sent = Activities.Message(server.Teams.NewId(), Chat, "ana", "");
        sent["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "plan.pdf",
            ["content"] = new JsonObject { ["downloadUrl"] = "https://files.test/plan", ["fileType"] = "pdf" },
        });
        (await server.SendAsync(sent)).ShouldBe(202);
        await TeamsServer.UntilAsync(() => server.Teams.Posts.Count == 1);
        TeamsReading.WordsOf(server.Teams.Posts[0].Activity).ShouldContain("only an admin adds");
    }

    private static Task<JsonObject> SearchAsync(TeamsServer server, string words)
    {
        var value = new JsonObject
        {
            ["commandId"] = "searchDocuments",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = words }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return server.Sender.InvokeAsync(Activities.Invoke("composeExtension/query", server.Teams.NewId(), Room, "ana", value), Token);
    }

    private static Task<JsonObject> UnfoldAsync(TeamsServer server, string url) =>
        server.Sender.InvokeAsync(Activities.Invoke("composeExtension/queryLink", server.Teams.NewId(), Room, "ana", new JsonObject { ["url"] = url }), Token);
}
