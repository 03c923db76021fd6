using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Rendering.Editions;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Shows what may be read and what is new; for admins what needs them, with buttons that send a doubtful post again or settle the doubt.</summary>
internal sealed class HomeCard(DocumentLinks links)
{
    private const int Most = 10;
    private const int LongestLine = 200;

    private readonly EditionCard editions = new(links);

    /// <summary>The card.</summary>
    public JsonObject Of(HomeMessage home, Detail detail)
    {
        var most = Math.Min(Most, detail.Sources);
        return Card.Of(
            "What this bot knows.",
            [
                .. home.Latest is { } latest ? [Card.Heading("Latest briefing"), .. editions.Short(latest.Head, latest.Edition, most)] : Array.Empty<JsonObject>(),
                home.Word is { } word ? Card.Heading(word.Text) : null,
                Card.Heading("Newest documents"),
                .. Items(home.Newest.Take(most).Select(document => Card.Paragraph(Run.Link(Shortened.To(Titles.Of(document.Title), detail.Label), links.To(document.Id)), Run.Subtle($" · {ForeignText.Line(document.Collection)}"))), "None yet: ask an admin to add documents."),
                More(home.Documents, Math.Min(most, home.Newest.Count)),
                .. home.IsAdmin ? ForAdmins(home, most, Math.Min(LongestLine, 2 * detail.Label)) : [],
            ]);
    }

    private static IEnumerable<JsonObject> ForAdmins(HomeMessage home, int most, int longest) =>
    [
        Card.Heading("Questions without an answer"),
        .. Items(home.Unanswered.Take(most).Select(question => Card.Paragraph(Run.Text(Shortened.To(ForeignText.Line(question.Question), longest)))), "None was reported."),
        .. More(home.Unanswered.Count, most) is { } questions ? [questions] : Array.Empty<JsonObject>(),
        Card.Heading("Posts that failed or may have failed"),
        .. Items(home.Troubled.Take(most).SelectMany(post => Troubled(post, longest)), "None."),
        .. More(home.Troubled.Count, most) is { } posts ? [posts] : Array.Empty<JsonObject>(),
    ];

    private static IEnumerable<JsonObject> Troubled(TroubledPost post, int longest)
    {
        var at = post.At.ToUniversalTime().ToString("d MMM HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var word = post.State == PostState.Unknown ? "May have arrived" : "Failed";
        yield return Card.Paragraph(Run.Bold($"{word} "), Run.Subtle($"{at} · "), Run.Text(Shortened.To(ForeignText.Line(post.Reason), longest)));
        JsonObject[] buttons = post is { State: PostState.Unknown, EditionId.Length: > 0 }
            ? [Press.Of(CardVerbs.Arrived, "It arrived", post.EditionId), Press.Of(CardVerbs.Resend, "Send again", post.Key)]
            : [Press.Of(CardVerbs.Resend, "Send again", post.Key)];
        yield return new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. buttons]) };
    }

    /// <summary>How many are not shown; null when none is.</summary>
    private static JsonObject? More(int all, int shown) => all > shown ? Card.Line($"and {all - shown} more", isSubtle: true) : null;

    private static List<JsonObject> Items(IEnumerable<JsonObject> items, string none)
    {
        var list = items.ToList();
        return list.Count > 0 ? list : [Card.Line(none, isSubtle: true)];
    }
}
