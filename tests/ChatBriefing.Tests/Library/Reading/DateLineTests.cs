namespace ChatBriefing.Tests.Library.Reading;

public sealed class DateLineTests
{
    [Theory]
    [InlineData(" date 2025-10-15 Syrian president said so.", "2025-10-15", "Syrian president said so.")]
    [InlineData("Date: 15 October 2025\n\nBody.", "2025-10-15", "Body.")]
    [InlineData("Title\n\nDate: 2025-10-15\n\nBody.", "2025-10-15", "Title|Body.")]
    [InlineData("Title\nDate: 2025-10-15\nBody.", "2025-10-15", "Title|Body.")]
    [InlineData("Dated: Wed, 15 Oct 2025 10:00:00 +0000\nBody.", "2025-10-15", "Body.")]
    [InlineData("2025-10-15 The meeting began.", "2025-10-15", "2025-10-15 The meeting began.")]
    [InlineData("2025-10-15\n\nThe meeting began.", "2025-10-15", "The meeting began.")]
    [InlineData("October 15, 2025\n\nBody.", "2025-10-15", "Body.")]
    [InlineData("Moscow, Oct. 15, 2025 — Talks began.", "2025-10-15", "Moscow, Oct. 15, 2025 — Talks began.")]
    [InlineData("Last updated: October 15th, 2025\n\nBody.", "2025-10-15", "Body.")]
    [InlineData("Published on 15 October 2025 by Ann\n\nBody.", "2025-10-15", "Published on 15 October 2025 by Ann|Body.")]
    [InlineData("2025年10月15日\n\n正文。", "2025-10-15", "正文。")]
    [InlineData("October 15, 1914 was the day that it began.", null, "October 15, 1914 was the day that it began.")]
    [InlineData("On October 15, 2025 it began.", null, "On October 15, 2025 it began.")]
    [InlineData("Date: 03/04/2025\n\nBody.", null, "Date: 03/04/2025|Body.")]
    [InlineData("Date: 2025-02-30\n\nBody.", null, "Date: 2025-02-30|Body.")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nDate: 2025-10-15", null, "One.|Two.|Three.|Date: 2025-10-15")]
    [InlineData("date 2025-10-15", "2025-10-15", "date 2025-10-15")]
    [InlineData("Update 2025-10-15 of the plan.", null, "Update 2025-10-15 of the plan.")]
    public void Dates_the_document_and_is_no_part_of_its_sentences(string text, string? date, string blocks)
    {
        var document = Read.Document("a.txt", text);

        document.Date?.ToString("O", null).ShouldBe(date);
        string.Join('|', document.Blocks.Select(block => block.Span.Of(document.Text))).ShouldBe(blocks);
        document.Text.ShouldBe(text);
    }
}
