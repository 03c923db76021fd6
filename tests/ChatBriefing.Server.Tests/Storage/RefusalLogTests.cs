using ChatBriefing.Library.Refusals;
using ChatBriefing.Server.Storage.Refusals;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class RefusalLogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refusal_is_kept_once_until_its_file_gets_in_or_somebody_forgets_it()
    {
        await using var library = await TempLibrary.StartedAsync();
        var log = library.Get<RefusalLog>();
        var (first, second) = (new Refusal("general", "a.pdf", "a.pdf is damaged; save it anew", false), new Refusal("general", "b.pdf", "b.pdf is set aside", true));

        await log.KeepAsync([first, second], [], Token);
        await log.KeepAsync([first with { Reason = "a.pdf is still damaged" }], ["unknown"], Token);
        (await log.ListAsync(Token)).Select(file => file.Refusal).ShouldBe([first with { Reason = "a.pdf is still damaged" }, second], ignoreOrder: true);

        await log.KeepAsync([], [first.Id], Token);
        (await log.ListAsync(Token)).ShouldHaveSingleItem().Refusal.ShouldBe(second);
        (await log.ForgetAsync(second.Id, Token)).ShouldBeTrue();
        (await log.ForgetAsync(second.Id, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Names_that_no_database_takes_are_kept_as_well_as_can_be_and_only_the_last_thousand_stay()
    {
        await using var library = await TempLibrary.StartedAsync();
        var log = library.Get<RefusalLog>();

        await log.KeepAsync([.. Enumerable.Range(0, 900).Select(n => new Refusal("general", $"{n}.pdf", "no", false))], [], Token);
        await log.KeepAsync([new Refusal("general", "a\0b\uD800.pdf", new string('x', 5_000), false), .. Enumerable.Range(900, 199).Select(n => new Refusal("general", $"{n}.pdf", "no", false))], [], Token);

        var kept = await log.ListAsync(Token);
        kept.Count.ShouldBe(1_000);
        kept.ShouldContain(file => file.Refusal.Source == "a?b\uFFFD.pdf" && file.Refusal.Reason.Length == 1_000);
    }
}
