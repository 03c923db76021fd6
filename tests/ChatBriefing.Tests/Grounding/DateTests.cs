using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class DateTests
{
    [Theory]
    [InlineData("15 October 2025")]
    [InlineData("October 15, 2025")]
    [InlineData("Oct. 15, 2025")]
    [InlineData("the 15th of October 2025")]
    [InlineData("2025-10-15")]
    [InlineData("October 15")]
    [InlineData("October 2025")]
    public void A_date_written_otherwise_or_in_part_passes(string date)
    {
        foreach (var told in new[] { "2025-10-15", "15 October 2025", "October 15, 2025", "Oct. 15, 2025" })
        {
            SampleEvidence.Check($"The museum opened its new hall on {told} in Lyon.", $"In Lyon the museum opened its new hall on {date}.", strictness: Strictness.Balanced).Verdict
                .ShouldBe(Verdict.Supported, $"{told} / {date}");
        }
    }

    [Theory]
    [InlineData("16 October 2025")]
    [InlineData("15 November 2025")]
    [InlineData("15 October 2024")]
    [InlineData("2025-10-16")]
    [InlineData("Nov. 15")]
    public void Another_date_contradicts(string date) =>
        SampleEvidence.Check("The museum opened its new hall on October 15, 2025 in Lyon.", $"The museum opened its new hall on {date} in Lyon.").Verdict
            .ShouldBe(Verdict.Contradicted);

    [Theory]
    [InlineData("The museum opened on Wednesday.", "The museum opened on Friday.")]
    [InlineData("The museum opened in March.", "The museum opened in May.")]
    [InlineData("The museum opened in 1998.", "The museum opened in 1989.")]
    [InlineData("The museum opened at 9.30am with a speech.", "The museum opened at 8.30am with a speech.")]
    public void Another_day_month_or_year_stops_the_claim(string document, string claim) =>
        SampleEvidence.Check(document, claim).Verdict.ShouldBe(Verdict.Contradicted);

    [Theory]
    [InlineData("The museum may open a hall for maps.", "The museum may open a hall for maps")]
    [InlineData("Soldiers march past the old museum gate.", "Soldiers march past the museum gate.")]
    public void A_verb_that_looks_like_a_month_is_no_date(string document, string claim) =>
        SampleEvidence.Check(document, claim, strictness: Strictness.Balanced).Verdict.ShouldBe(Verdict.Supported);
}
