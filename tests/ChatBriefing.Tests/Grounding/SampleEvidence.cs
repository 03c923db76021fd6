using ChatBriefing.Grounding;
using ChatBriefing.Library;

namespace ChatBriefing.Tests.Grounding;

internal static class SampleEvidence
{
    public static Evidence Of(string text, string title = "", int start = 0) => new(new Passage
    {
        DocumentId = "sample",
        Version = 1,
        Ordinal = 0,
        Start = start,
        Text = text,
        Title = title,
        Collection = "tests",
    });

    public static Finding Check(string document, string claim, string title = "", Strictness strictness = Strictness.Strict) =>
        ClaimVerifier.Verify(new Claim(claim), [Of(document, title)], strictness);
}
