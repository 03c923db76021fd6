using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Tests.Teams.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>What people meet in Teams when collections have readers.</summary>
public sealed class TeamsReadersTests
{
    private const string Question = "What is the code word of the Balfora vault?";
    private const string Secret = "quillox";
    private const string Room = "19:vault@thread.tacv2;messageid=1";
    private const string Ana = $"teams:{FakeTeams.Tenant}:person:ana";

    private static readonly string DocumentId = Library.DocumentId.From("vault", "vault.txt");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"userRole":"user"}""", true)]
    [InlineData("""{"userRole":"guest"}""", false)]
    [InlineData("""{"userRole":"user","userPrincipalName":"cem_other.org#EXT#@here.org"}""", false)]
    [InlineData("""{"userRole":"user","tenantId":"44444444-4444-4444-4444-444444444444"}""", false)]
    [InlineData("{}", false)]
    public async Task What_the_tenant_may_read_is_told_to_its_members_alone(string member, bool isTold)
    {
        await using var server = await StartAsync($"teams:{FakeTeams.Tenant}");
        server.Teams.People["cem"] = (JsonObject)JsonNode.Parse(member)!;

        await server.AskAsync("a:chat-of-cem", Question, "cem");
        await server.UntilQuietAsync();

        Told(server).Any().ShouldBe(isTold);
    }

    [Fact]
    public async Task The_asker_alone_gets_in_the_own_chat_what_the_channel_may_not_read()
    {
        await using var server = await StartAsync(Ana);
        await server.AskAsync(Room, Question);
        await server.UntilQuietAsync();
        Told(server).ShouldBeEmpty("without a chat there is no way to tell it alone");
        (await server.ReadAsync(context => context.Posts.CountAsync(post => post.State == PostState.Failed, Token))).ShouldBe(0);

        await server.AskAsync("a:chat-of-ana", "help");
        await server.AskAsync(Room.Replace("=1", "=2", StringComparison.Ordinal), Question);
        await server.AskAsync(Room.Replace("=1", "=3", StringComparison.Ordinal), Question, "ben");
        await server.UntilQuietAsync();

        Told(server).ShouldHaveSingleItem().Conversation.ShouldBe("a:chat-of-ana");
        server.Teams.Posts.Count(post => post.Conversation.StartsWith("19:vault", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task Links_and_searches_show_what_everybody_in_the_room_may_read()
    {
        await using var server = await StartAsync($"teams:{FakeTeams.Tenant}:channel:19:vault@thread.tacv2");

        (await UnfoldAsync(server, Room)).ShouldContain("Balfora");
        (await SearchAsync(server, Room)).ShouldContain(Secret);
        (await UnfoldAsync(server, Room.Replace("vault", "other", StringComparison.Ordinal))).ShouldNotContain("Balfora");
        (await SearchAsync(server, Room.Replace("vault", "other", StringComparison.Ordinal))).ShouldNotContain(Secret);
        (await server.Http.GetStringAsync("/api/v1/collections", Token)).ShouldNotContain("vault", Case.Insensitive, "where PublicUrl names another address, loopback is no operator");
    }

    private static async Task<TeamsServer> StartAsync(params string[] readers)
    {
        var server = await TeamsServer.StartAsync();
        var text = $"The code word of the Balfora vault is {Secret}. The Balfora vault was built by hand and is opened at noon.";
        await server.Services.GetRequiredService<IVersionWriter>().WriteAsync([new NewVersion { Collection = "vault", Source = "vault.txt", Title = "Book of the Balfora vault", Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token);
        await server.Services.GetRequiredService<ICollectionWriter>().WriteAsync(ReaderChange.Read("vault", ReaderChangeKind.Set, readers), Token);
        return server;
    }

    private static IEnumerable<FakePost> Told(TeamsServer server) => server.Teams.Posts.Where(post => post.Activity.ToJsonString().Contains(Secret, StringComparison.Ordinal));

    private static async Task<string> UnfoldAsync(TeamsServer server, string conversation) => (await server.Sender.InvokeAsync(
        Activities.Invoke("composeExtension/queryLink", server.Teams.NewId(), conversation, "ana", new JsonObject { ["url"] = $"https://chatbriefing.test/documents/{DocumentId}" }), Token)).ToJsonString();

    private static async Task<string> SearchAsync(TeamsServer server, string conversation) => (await server.Sender.InvokeAsync(
        Activities.Invoke("composeExtension/query", server.Teams.NewId(), conversation, "ana", new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = "Balfora vault" }) }), Token)).ToJsonString();
}
