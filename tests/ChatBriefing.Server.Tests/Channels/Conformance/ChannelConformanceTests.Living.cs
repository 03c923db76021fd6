using ChatBriefing.Channels;
using ChatBriefing.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What becomes of earlier answers when a document behind them changes or goes.</summary>
public abstract partial class ChannelConformanceTests<TDriver>
{
    [Fact]
    public async Task An_earlier_answer_whose_document_changed_stays_as_it_is_while_it_still_stands()
    {
        await StoreAsync("norrholm.txt", "The night ferry to Norrholm costs 48 kroner.");
        var asked = await AskAsync(scene.NewRoom(), "What does the night ferry to Norrholm cost?");
        var answer = await scene.UntilShownAsync(asked.Room, Says("48 kroner"), Token);

        await StoreAsync("norrholm.txt", "Since May there is a bus as well. The night ferry to Norrholm costs 48 kroner.");
        await UntilFollowedAsync();

        await ShouldShowNoMoreAsync(asked.Room, 1);
        driver.ShownIn(asked.Room)[0].ShouldSatisfyAllConditions(shown => shown.Id.ShouldBe(answer.Id), shown => shown.Text.ShouldBe(answer.Text));
    }

    [Fact]
    public async Task An_earlier_answer_whose_document_says_something_else_now_is_changed_and_its_thread_told_once()
    {
        await StoreAsync("sundvik.txt", "The night ferry to Sundvik costs 48 kroner.");
        var asked = await AskAsync(scene.NewRoom(), "What does the night ferry to Sundvik cost?");
        var answer = await scene.UntilShownAsync(asked.Room, Says("48 kroner"), Token);

        await StoreAsync("sundvik.txt", "The night ferry to Sundvik costs 52 kroner.");

        await ShouldTellOnceAsync(asked, answer, NoticeKind.NoLongerStands);
        driver.ShownIn(asked.Room).ShouldAllBe(shown => !shown.Text.Contains("48 kroner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_earlier_answer_loses_the_words_of_a_deleted_document_and_its_thread_is_told_once()
    {
        var id = await StoreAsync("askerby.txt", "The night ferry to Askerby costs 48 kroner.");
        var asked = await AskAsync(scene.NewRoom(), "What does the night ferry to Askerby cost?");
        var answer = await scene.UntilShownAsync(asked.Room, Says("48 kroner"), Token);

        await scene.Services.GetRequiredService<IDocumentRemover>().RemoveAsync(id, Token);

        await ShouldTellOnceAsync(asked, answer, NoticeKind.SourceGone);
        driver.ShownIn(asked.Room).ShouldAllBe(shown => !shown.Text.Contains("48 kroner", StringComparison.Ordinal));
    }

    private async Task<string> StoreAsync(string name, string text) => (await scene.Services.GetRequiredService<IVersionWriter>().WriteAsync(
        [new NewVersion { Collection = "ferries", Source = name, Title = "Ferries", Text = text, Passages = [new PassageSpan(0, text.Length, "")] }], Token))[0].DocumentId;

    private async Task ShouldTellOnceAsync(Utterance asked, Shown answer, NoticeKind notice)
    {
        (await scene.UntilShownAsync(asked.Room, Says(WordsOf(notice)), Token)).Thread.ShouldBe(answer.Thread);
        await UntilFollowedAsync();
        await ShouldShowNoMoreAsync(asked.Room, 2);
        driver.ShownIn(asked.Room).ShouldContain(shown => shown.Id == answer.Id);
    }

    /// <summary>Waits until earlier answers have followed every change.</summary>
    private Task UntilFollowedAsync() => UntilAsync(async context =>
        await context.Cursors.AnyAsync(row => row.Change == context.Library.Select(library => library.LastChange).Single(), Token));

    /// <summary>The first words of a notice; platforms may go on in their own way.</summary>
    private static string WordsOf(NoticeKind notice) => new Notice(notice).Text.Split([',', '.', ':'])[0];
}
