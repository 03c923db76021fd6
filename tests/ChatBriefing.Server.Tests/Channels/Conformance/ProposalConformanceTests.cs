using ChatBriefing.Channels;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Chats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>How documents come into the library and leave it from a chat, on every platform.</summary>
/// <typeparam name="TDriver">The driver of the platform.</typeparam>
public abstract class ProposalConformanceTests<TDriver>(ChatScene<TDriver> scene) : IClassFixture<ChatScene<TDriver>>
    where TDriver : IPlatformDriver, new()
{
    private const string Admin = ChatScene<TDriver>.Admin;
    private const string Keys = "Who keeps the keys of the workshop?";
    private const string KeysQuote = "The caretaker, Maria Okafor, keeps the keys.";

    private static int last;

    private readonly TDriver driver = scene.Driver;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_of_an_admin_is_shown_and_published_only_once_the_admin_says_so()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        card.Text.ShouldContain($"Ferry {name}");
        card.Text.ShouldContain("3 Mar 2026");
        card.Text.ShouldContain($"The ferry {name} crosses the river at nine.");
        card.Text.ShouldContain("collection general");
        (await FindAsync($"Ferry {name}")).ShouldBeNull();

        await driver.ClickAsync(Admin, card, Button.Publish, null, Token);

        var done = await scene.UntilShownAsync(room, Says("Published by"), Token);
        done.Id.ShouldBe(card.Id);
        done.Buttons.ShouldNotContain(Button.Publish);
        done.Text.ShouldContain(driver.IdOf(Admin), Case.Insensitive);
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Version.ShouldBe(1);
        await ShouldKeepNothingAsync();
        driver.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_published_is_found_by_the_next_question()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        await driver.ClickAsync(Admin, await scene.UntilShownAsync(room, Says("Publish this document?"), Token), Button.Publish, null, Token);
        await scene.UntilShownAsync(room, Says("Published by"), Token);

        var ask = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = ask, Person = "ana", Text = $"When does the ferry {name} cross the river?" }, Token);

        await scene.UntilShownAsync(ask, Says($"The ferry {name} crosses the river at nine."), Token);
    }

    [Fact]
    public async Task A_proposal_can_be_cancelled_and_nothing_of_it_is_kept()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        var publish = driver.Aim(Admin, card, Button.Publish, null);

        await driver.ClickAsync(Admin, card, Button.Cancel, null, Token);
        (await scene.UntilShownAsync(room, Says("Cancelled by"), Token)).Id.ShouldBe(card.Id);
        await publish(Token);

        (await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.ProposalCancelled)), Token)).OnlyFor.ShouldBe(Admin);
        (await FindAsync($"Ferry {name}")).ShouldBeNull();
        await ShouldKeepNothingAsync();
    }

    [Fact]
    public async Task Who_is_no_admin_is_told_who_may_and_nothing_is_fetched()
    {
        var before = driver.Downloads;
        var room = await OfferAsync(Ferry().File, "ana");
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = "add http://docs.chatbriefing.org/secret" }, Token);
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = "remove Handbook of the workshop" }, Token);

        await scene.UntilAsync(room, shown => shown.Count(Says(WordsOf(NoticeKind.OnlyAdminsChange))) == 3, Token);
        await ShouldShowNoMoreAsync(room, 3);
        driver.Downloads.ShouldBe(before);
        scene.Web.Requests.ShouldNotContain(request => request.Path == "/secret");
    }

    [Fact]
    public async Task Only_an_admin_can_agree()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);

        await driver.ClickAsync("ben", card, Button.Publish, null, Token);

        (await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.OnlyAdmins)), Token)).OnlyFor.ShouldBe("ben");
        await scene.UntilQuietAsync(Token);
        (await FindAsync($"Ferry {name}")).ShouldBeNull();
    }

    [Fact]
    public async Task A_double_click_publishes_once()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        var (first, second) = (driver.Aim(Admin, card, Button.Publish, null), driver.Aim(Admin, card, Button.Publish, null));

        await Task.WhenAll(first(Token), second(Token));
        await scene.UntilShownAsync(room, Says("Published by"), Token);
        await scene.UntilQuietAsync(Token);
        await second(Token);

        await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.ProposalDone)), Token);
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Version.ShouldBe(1);
    }

    [Fact]
    public async Task An_expired_proposal_is_told_so_and_what_was_kept_of_it_is_erased()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        var publish = driver.Aim(Admin, card, Button.Publish, null);
        await scene.UntilQuietAsync(Token);
        await ReadAsync(context => context.Proposals.Where(row => row.Payload.Contains($"Ferry {name}")).ExecuteUpdateAsync(row => row.SetProperty(r => r.ExpiresAt, TimeProvider.System.GetUtcNow()), Token));

        await publish(Token);
        await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.ProposalExpired)), Token);
        await scene.Services.GetRequiredService<ProposalSweeper>().SweepAsync(Token);

        (await scene.UntilShownAsync(room, Says("Expired"), Token)).Id.ShouldBe(card.Id);
        (await FindAsync($"Ferry {name}")).ShouldBeNull();
        await ShouldKeepNothingAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_gets_its_reason()
    {
        var room = await OfferAsync(new Attachment("photo.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]));
        var refused = await scene.UntilShownAsync(room, Says("This cannot be published"), Token);
        refused.Text.ShouldContain("photo.png");
        refused.Buttons.ShouldBeEmpty();

        var large = await OfferAsync(new Attachment("large.txt", new byte[1_100_000]));
        (await scene.UntilShownAsync(large, Says("This cannot be published"), Token)).Text.ShouldContain("larger");
    }

    [Fact]
    public async Task A_file_that_ends_its_reader_or_is_damaged_gets_its_reason()
    {
        var room = await OfferAsync(new Attachment("damaged.docx", [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]));

        (await scene.UntilShownAsync(room, Says("This cannot be published"), Token)).Text.ShouldContain("damaged.docx");
    }

    [Fact]
    public async Task Several_files_get_a_card_each()
    {
        var (first, second) = (Ferry(), Ferry());
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = "", Files = [first.File, second.File] }, Token);

        var cards = await scene.UntilAsync(room, shown => shown.Count(Says("Publish this document?")) == 2, Token);
        cards.ShouldContain(card => card.Text.Contains($"Ferry {first.Name}"));
        cards.ShouldContain(card => card.Text.Contains($"Ferry {second.Name}"));
    }

    [Fact]
    public async Task A_question_beside_a_file_is_answered_as_well()
    {
        var room = scene.NewRoom();
        var said = await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = Keys, MentionsBot = true, Files = [Ferry().File] }, Token);

        var shown = await scene.UntilAsync(room, shown => shown.Any(Says(KeysQuote)) && shown.Any(Says(driver.TakesFilesInChannels ? "Publish this document?" : "send it to me in our own chat")), Token);
        shown.ShouldAllBe(message => message.Thread == said.Id);
        await ShouldShowNoMoreAsync(room, 2);
    }

    [Fact]
    public async Task A_file_in_a_channel_that_is_not_for_the_bot_is_left_alone()
    {
        var room = scene.NewRoom();
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = "look at this", Files = [Ferry().File] }, Token);

        await ShouldShowNoMoreAsync(room, 0);
    }

    [Fact]
    public async Task The_same_file_again_is_a_new_version_and_said_to_be_one()
    {
        var (name, file) = Ferry();
        await PublishAsync(file);

        var room = await OfferAsync(Attachment.OfText(file.Name, $"# Ferry {name}\n\nThe ferry {name} crosses the river at ten.\n"));
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        card.Text.ShouldContain($"Replaces version 1 of Ferry {name}");
        await driver.ClickAsync(Admin, card, Button.Publish, null, Token);

        (await scene.UntilShownAsync(room, Says("Published by"), Token)).Text.ShouldContain("version 2");
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Version.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_library_holds_already_is_said_to_be_there()
    {
        var (name, file) = Ferry();
        await PublishAsync(file);

        var room = await OfferAsync(file);

        (await scene.UntilShownAsync(room, Says("The library holds this already"), Token)).Text.ShouldContain($"Same as version 1 of Ferry {name}");
    }

    [Fact]
    public async Task Much_the_same_text_from_another_source_is_pointed_out()
    {
        var (name, file) = Ferry();
        await PublishAsync(file);

        var room = await OfferAsync(file with { Name = $"copy of {file.Name}", Content = [.. file.Content, .. "And so it stays.\n"u8] });

        (await scene.UntilShownAsync(room, Says("Publish this document?"), Token)).Text.ShouldContain($"% of the text is the same as in Ferry {name}");
    }

    [Fact]
    public async Task The_collection_can_be_chosen_and_what_it_meets_there_is_shown_first()
    {
        var (name, file) = Ferry();
        var room = await OfferAsync(file);
        await driver.ClickAsync(Admin, await scene.UntilShownAsync(room, Says("Publish this document?"), Token), Button.Publish, "main", Token);
        (await scene.UntilShownAsync(room, Says("Published by"), Token)).Text.ShouldContain("main");
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Collection.ShouldBe("main");

        var again = await OfferAsync(Attachment.OfText(file.Name, $"# Ferry {name}\n\nThe ferry {name} does not cross the river on Sundays.\n"));
        var card = await scene.UntilShownAsync(again, Says("Publish this document?"), Token);
        await driver.ClickAsync(Admin, card, Button.Publish, "main", Token);
        var looked = await scene.UntilShownAsync(again, Says($"Replaces version 1 of Ferry {name}"), Token);
        looked.Id.ShouldBe(card.Id);
        await scene.UntilShownAsync(again, Says(WordsOf(NoticeKind.CollectionChanged)), Token);
        await driver.ClickAsync(Admin, looked, Button.Publish, "main", Token);

        await scene.UntilShownAsync(again, Says("Published by"), Token);
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Version.ShouldBe(2);
    }

    [Fact]
    public async Task An_address_is_fetched_shown_and_published()
    {
        var name = NewName();
        scene.Web.Pages[$"/{name}"] = ("text/html", System.Text.Encoding.UTF8.GetBytes($"<html><head><title>Ferry {name}</title></head><body><p>The ferry {name} crosses the river at nine.</p></body></html>"));
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"add http://docs.chatbriefing.org/{name} boats" }, Token);
        var card = await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
        card.Text.ShouldContain("collection boats");
        await driver.ClickAsync(Admin, card, Button.Publish, null, Token);
        await scene.UntilShownAsync(room, Says("Published by"), Token);

        var document = (await FindAsync($"Ferry {name}")).ShouldNotBeNull();
        (document.Collection, document.Source).ShouldBe(("boats", $"http://docs.chatbriefing.org/{name}"));
        scene.Web.Requests.Where(request => request.Authorization.Length > 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_alone_is_offered_and_one_in_a_question_is_not()
    {
        var name = NewName();
        scene.Web.Pages[$"/{name}"] = ("text/plain", System.Text.Encoding.UTF8.GetBytes($"The ferry {name} crosses the river at nine."));
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"What does http://docs.chatbriefing.org/{name} say?" }, Token);
        await scene.UntilAsync(room, shown => shown.Count == 1, Token);
        driver.ShownIn(room)[0].Text.ShouldNotContain("Publish");
        scene.Web.Requests.ShouldNotContain(request => request.Path == $"/{name}");

        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"http://docs.chatbriefing.org/{name}" }, Token);

        await scene.UntilShownAsync(room, Says("Publish this document?"), Token);
    }

    [Fact]
    public async Task An_address_inside_a_network_is_refused_with_the_reason()
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = "add http://169.254.169.254/latest/meta-data" }, Token);

        (await scene.UntilShownAsync(room, Says("This cannot be published"), Token)).Text.ShouldContain("169.254.169.254");
        scene.Web.Requests.ShouldNotContain(request => request.Path.StartsWith("/latest"));
    }

    [Fact]
    public async Task Documents_are_listed_with_their_ids_and_searched_by_words()
    {
        var (name, file) = Ferry();
        await PublishAsync(file);
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = "documents" }, Token);
        var id = (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Id;
        (await scene.UntilShownAsync(room, Says("Newest documents"), Token)).Text.ShouldContain(id);

        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = $"list documents ferry {name}" }, Token);
        (await scene.UntilShownAsync(room, Says("Documents with"), Token)).Text.ShouldContain(id);
        await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = "documents: zxqv" }, Token);

        await scene.UntilShownAsync(room, Says("No document that may be read here has these words"), Token);
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("help")]
    public async Task A_message_about_documents_that_comes_again_is_answered_once(string words)
    {
        var room = scene.NewRoom();
        var said = await driver.SayAsync(new Utterance { Room = room, Person = "ana", Text = words, MentionsBot = true }, Token);
        await driver.RepeatAsync(said, Repetition.NewEvent, Token);
        await scene.UntilAsync(room, shown => shown.Count > 0, Token);
        await driver.RepeatAsync(said, Repetition.NewEvent, Token);

        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_document_is_removed_only_once_the_admin_says_so_and_can_be_restored()
    {
        var (name, file) = Ferry();
        await PublishAsync(file);
        var id = (await FindAsync($"Ferry {name}")).ShouldNotBeNull().Id;
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = $"remove ferry {name}" }, Token);
        var card = await scene.UntilShownAsync(room, Says("Remove this document?"), Token);
        card.Text.ShouldContain($"Ferry {name}");
        (await FindAsync($"Ferry {name}")).ShouldNotBeNull();

        await driver.ClickAsync(Admin, card, Button.Publish, null, Token);

        (await scene.UntilShownAsync(room, Says("Removed by"), Token)).Id.ShouldBe(card.Id);
        (await FindAsync($"Ferry {name}")).ShouldBeNull();
        (await scene.Services.GetRequiredService<IDocumentRestorer>().RestoreAsync(id, null, Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_removed_is_told_so()
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = Admin, Text = "remove the zxqv" }, Token);

        await scene.UntilShownAsync(room, Says(WordsOf(NoticeKind.NoSuchDocument)), Token);
    }

    private static Func<Shown, bool> Says(string words) => shown => shown.Text.Contains(words, StringComparison.Ordinal);

    private static string WordsOf(NoticeKind notice) => new Notice(notice).Text.Split([',', '.', ':'])[0];

    private static string NewName() => $"Nr{Interlocked.Increment(ref last):D4}";

    private static (string Name, Attachment File) Ferry()
    {
        var name = NewName();
        var text = string.Concat(Enumerable.Range(1, 12).Select(pier => $"Pier {pier} of {name} has a bench, a lamp and a bell for those who wait. "));
        return (name, Attachment.OfText($"ferry-{name}.md", $"# Ferry {name}\n\nDate: 2026-03-03\n\nThe ferry {name} crosses the river at nine.\n\n{text}\n"));
    }

    private async Task<Room> OfferAsync(Attachment file, string person = Admin)
    {
        var room = scene.NewRoom(isDirect: true);
        await driver.SayAsync(new Utterance { Room = room, Person = person, Text = "", Files = [file] }, Token);
        return room;
    }

    private async Task PublishAsync(Attachment file)
    {
        var room = await OfferAsync(file);
        await driver.ClickAsync(Admin, await scene.UntilShownAsync(room, Says("Publish this document?"), Token), Button.Publish, null, Token);
        await scene.UntilShownAsync(room, Says("Published by"), Token);
        await scene.Services.GetRequiredService<ChatBriefing.Retrieval.IIndexFollower>().CatchUpAsync(Token);
    }

    private async Task<Document?> FindAsync(string title) =>
        (await scene.Services.GetRequiredService<IDocumentLister>().ListAsync(null, Token)).SingleOrDefault(document => document.Title == title);

    private async Task ShouldShowNoMoreAsync(Room room, int count)
    {
        await scene.UntilQuietAsync(Token);
        driver.ShownIn(room).Count.ShouldBe(count);
    }

    /// <summary>What is kept is kept for those that wait, and for no others.</summary>
    private async Task ShouldKeepNothingAsync()
    {
        await scene.UntilQuietAsync(Token);
        var kept = await ReadAsync(context => context.ProposalContents.Where(content => context.Proposals.Any(row => row.Id == content.ProposalId && row.State != ProposalState.Waiting)).CountAsync(Token));
        kept.ShouldBe(0);
    }

    private async Task<T> ReadAsync<T>(Func<LibraryContext, Task<T>> read)
    {
        await using var context = await scene.Services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContextAsync(Token);
        return await read(context);
    }
}
