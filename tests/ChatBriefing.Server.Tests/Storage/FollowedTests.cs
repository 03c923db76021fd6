using ChatBriefing.Library.Following;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class FollowedTests
{
    private static readonly FollowedOrigin Notes = new("general", "/srv/notes");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_remembered_comes_back_is_replaced_and_is_forgotten()
    {
        await using var library = await StartedAsync();
        var (reader, writer) = (library.Get<IFollowReader>(), library.Get<IFollowWriter>());
        var self = new FollowedItem(Notes, "") { ETag = "\"v1\"", LastModified = library.Clock.GetUtcNow(), NextAt = library.Clock.GetUtcNow(), SeenAt = library.Clock.GetUtcNow() };
        var file = new FollowedItem(Notes, "/srv/notes/a.txt") { Stamp = "5@6", DocumentId = "abc", Failures = 1, Error = "no" };
        var other = new FollowedItem(new FollowedOrigin("team", "/srv/notes"), "");

        await writer.WriteAsync([self, file, other], [], Token);
        (await reader.ReadAsync(Notes, Token)).ShouldBe([self, file]);
        (await reader.ReadAsync(null, Token)).Count.ShouldBe(3);

        await writer.WriteAsync([self with { ETag = null }], [file], Token);
        (await reader.ReadAsync(Notes, Token)).ShouldBe([self with { ETag = null }]);
    }
}
