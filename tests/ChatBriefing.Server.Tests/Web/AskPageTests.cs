using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ChatBriefing.Server.Tests.Web;

[Collection(typeof(SharedBrowser))]
public sealed class AskPageTests(Browser browser)
{
    private const string Question = "Who keeps the keys?";
    private const string Unanswerable = ScriptedDrafter.Unanswered;

    [Fact]
    public async Task A_reader_with_only_a_keyboard_asks_and_reads_the_answer_and_opens_its_document()
    {
        await using var visit = await browser.VisitAsync("/");
        var page = visit.Page;
        await visit.TabToAsync("#question");
        await page.Keyboard.TypeAsync(Question);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".answer")).ToContainTextAsync("Maria Okafor");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Maria Okafor");
        await Expect(page.GetByLabel("Your question")).ToHaveValueAsync("");
        await visit.TabToAsync(".exchange .cite");
        await Expect(page.Locator(".cite-tip")).ToContainTextAsync("Maria Okafor");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#excerpt-1-1")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark#cited")).ToBeInViewportAsync();
        visit.Complaints.ShouldBeEmpty();
        visit.ForeignLoads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_shows_its_excerpt_on_hover_and_leads_to_it_on_click()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(Question);

        await visit.Page.Locator(".cite").First.HoverAsync();
        await Expect(visit.Page.Locator(".cite-tip")).ToContainTextAsync("Maria Okafor");
        await Expect(visit.Page.Locator(".cite-tip")).ToHaveCSSAsync("opacity", "1");
        await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Artifacts.Folder, "screenshots", "ask-hover.png") });
        await visit.Page.Locator(".cite").First.ClickAsync();
        await Expect(visit.Page.Locator("#excerpt-1-1")).ToBeInViewportAsync();
        await Expect(visit.Page.Locator("#excerpt-1-1 blockquote")).ToContainTextAsync("Maria Okafor");
        await Expect(visit.Page.Locator("#excerpt-1-1")).ToContainTextAsync("15 October 2025");
        await Expect(visit.Page.Locator("#excerpt-1-1")).ToContainTextAsync("Opening hours");
    }

    [Fact]
    public async Task What_was_checked_and_how_long_it_took_stand_below_the_answer()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(Question);

        await Expect(visit.Page.Locator(".check")).ToContainTextAsync("checked, 0 withheld");
        await Expect(visit.Page.Locator(".check")).ToContainTextAsync(" ms");
    }

    [Fact]
    public async Task What_the_documents_do_not_say_is_told_plainly()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(Unanswerable);

        await Expect(visit.Page.Locator(".abstention")).ToContainTextAsync("The documents don't say");
        await Expect(visit.Page.Locator(".abstention")).ToContainTextAsync(Unanswerable);
        await Expect(visit.Page.Locator(".excerpts blockquote").First).ToContainTextAsync("keeps the keys");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Open document at excerpt 1" }).ClickAsync();
        await Expect(visit.Page.Locator("mark#cited")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task What_was_withheld_is_listed_with_its_reason_when_a_reader_opens_the_list()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(ScriptedDrafter.HalfAnswered);

        await Expect(visit.Page.Locator(".answer")).ToContainTextAsync("The caretaker, Maria Okafor, keeps the keys.");
        await Expect(visit.Page.Locator(".answer")).Not.ToContainTextAsync("1987");
        await Expect(visit.Page.GetByText(ScriptedDrafter.MadeUp)).ToBeHiddenAsync();
        await visit.Page.GetByText("2 statements checked, 1 withheld").ClickAsync();
        await Expect(visit.Page.GetByText(ScriptedDrafter.MadeUp)).ToBeVisibleAsync();
        await visit.KeepPictureAsync("ask-withheld");
    }

    [Fact]
    public async Task Every_claim_is_shown_with_verdict_score_evidence_and_reason_when_a_reader_opens_the_list()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(ScriptedDrafter.HalfAnswered);
        await visit.Page.GetByText("2 statements checked, 1 withheld").ClickAsync();

        var supported = visit.Page.Locator(".claim[data-verdict=Supported]");
        await Expect(supported).ToContainTextAsync("Supported, score 1.00: The document says so in these words.");
        await Expect(supported).ToContainTextAsync("Stands in Handbook of the workshop");
        var withheld = visit.Page.Locator(".claim:not([data-verdict=Supported])").Filter(new LocatorFilterOptions { HasText = "1987" });
        await Expect(withheld.First).ToBeVisibleAsync();
        await Expect(withheld.First).ToContainTextAsync("score 0.");
        await Expect(withheld.First.Locator(".held")).ToContainTextAsync("keeps the keys");
    }

    [Fact]
    public async Task An_answer_that_AI_wrote_says_so_and_shows_its_notice()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(ScriptedDrafter.ByModel);

        await Expect(visit.Page.Locator(".answer")).ToContainTextAsync("Maria Okafor");
        await Expect(visit.Page.Locator(".check .origin")).ToContainTextAsync("Drafted by AI");
        await Expect(visit.Page.Locator(".check .notice")).ToHaveTextAsync(ScriptedDrafter.Notice);
    }

    [Fact]
    public async Task A_conversation_stays_on_the_page_and_in_its_address()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(Question);
        await visit.AskAsync("When was the band saw bought?");
        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(2);
        visit.Page.Url.ShouldContain("q=Who%20keeps%20the%20keys%3F&q=When");

        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator(".answer")).ToHaveCountAsync(2);
        await Expect(visit.Page.Locator(".answer").Last).ToContainTextAsync("2019");
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_with_a_question_answers_it_on_arrival()
    {
        await using var visit = await browser.VisitAsync("/?q=" + Uri.EscapeDataString(Question));

        await Expect(visit.Page.Locator(".answer")).ToContainTextAsync("Maria Okafor");
    }

    [Fact]
    public async Task An_empty_question_is_refused_in_words_and_shift_enter_begins_a_line()
    {
        await using var visit = await browser.VisitAsync("/");
        await ReadyAsync(visit.Page);
        await visit.Page.GetByLabel("Your question").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".box")).ToContainTextAsync("The question is empty: write what you want to know.");
        await visit.Page.Keyboard.TypeAsync("one");
        await visit.Page.Keyboard.PressAsync("Shift+Enter");
        await visit.Page.Keyboard.TypeAsync("two");
        await Expect(visit.Page.GetByLabel("Your question")).ToHaveValueAsync("one\ntwo");
        await Expect(visit.Page.Locator(".exchange")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_question_too_long_in_the_address_is_refused_in_words()
    {
        await using var visit = await browser.VisitAsync("/?q=" + new string('x', 2_001));

        await Expect(visit.Page.Locator(".exchange")).ToContainTextAsync("may have 2,000: shorten it");
    }

    [Fact]
    public async Task A_fault_of_the_server_is_told_in_words_and_the_next_question_works()
    {
        await using var visit = await browser.VisitAsync("/");
        browser.Server.Library.IsBroken = true;
        try
        {
            await visit.AskAsync(Question);
        }
        finally
        {
            browser.Server.Library.IsBroken = false;
        }

        await Expect(visit.Page.Locator(".exchange")).ToContainTextAsync("could not be answered because of a fault in the server");
        await visit.AskAsync(Question);
        await Expect(visit.Page.Locator(".answer")).ToContainTextAsync("Maria Okafor");
    }

    [Fact]
    public async Task What_is_typed_before_the_page_is_live_is_kept()
    {
        await using var visit = await browser.VisitAsync("about:blank");
        var held = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await visit.Page.GetByLabel("Your question").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Who keeps");
        held.SetResult();
        await visit.Page.Keyboard.TypeAsync(" the keys of the workshop, and the lathe, and the saw?", new KeyboardTypeOptions { Delay = 20 });
        await ReadyAsync(visit.Page);

        await Expect(visit.Page.GetByLabel("Your question")).ToHaveValueAsync("Who keeps the keys of the workshop, and the lathe, and the saw?");
        await Expect(visit.Page.GetByLabel("Your question")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Thanks_are_returned_and_asked_nothing()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.AskAsync(Question);
        await visit.AskAsync("Thanks, that helps!");

        await Expect(visit.Page.Locator(".exchange").Last).ToContainTextAsync("You're welcome");
        await Expect(visit.Page.Locator(".exchange").Last.Locator(".abstention")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Sample_questions_are_on_the_documents_that_are_there()
    {
        await using var visit = await browser.VisitAsync("/");

        await Expect(visit.Page.Locator(".samples")).ToContainTextAsync("Handbook of the workshop");
        await Expect(visit.Page.Locator(".samples")).Not.ToContainTextAsync("Sharaa");
    }

    [Fact]
    public async Task A_sample_question_is_one_click_away()
    {
        await using var visit = await browser.VisitAsync("/");
        await ReadyAsync(visit.Page);
        await visit.Page.Locator(".samples a, .samples button").First.ClickAsync();

        await Expect(visit.Page.Locator(".exchange[aria-busy=false]")).ToHaveCountAsync(1);
    }

    /// <summary>Waits for the circuit: until then the form sends itself the plain way.</summary>
    private static async Task ReadyAsync(IPage page) => await Expect(page.Locator(".box[data-live=true]")).ToBeVisibleAsync();
}
