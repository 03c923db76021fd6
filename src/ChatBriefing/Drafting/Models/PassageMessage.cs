using ChatBriefing.Library;

namespace ChatBriefing.Drafting.Models;

/// <summary>Writes the message that carries question and passages, as many as the budget of tokens holds.</summary>
internal static class PassageMessage
{
    /// <summary>The message, and the passages that found room in it: the model's numbers count these, from 1.</summary>
    public static (string Text, IReadOnlyList<Passage> Shown) Of(DraftRequest request, int budget)
    {
        var markers = new Markers();
        List<string> ending = request.Question.Length == 0 ? [] : [markers.Enclose("question", request.Question)];
        if (request.Rejected.Count > 0)
        {
            ending.Add("A check stopped these sentences of an earlier draft, because the passages do not bear them out. Write all claims again without them or with what the passages do say.");
            ending.AddRange(request.Rejected.Select((sentence, at) => markers.Enclose($"stopped {at + 1}", $"{sentence.Text}\n({sentence.Reason})")));
        }

        var left = budget - ending.Sum(TokenEstimate.Of);
        var parts = new List<string>();
        foreach (var passage in request.Passages)
        {
            var part = markers.Enclose($"passage {parts.Count + 1}", $"{Heading(passage)}\n{passage.Text}");
            left -= TokenEstimate.Of(part);
            if (left < 0)
            {
                break;
            }

            parts.Add(part);
        }

        return (string.Join("\n\n", [.. parts, .. ending]), [.. request.Passages.Take(parts.Count)]);
    }

    private static string Heading(Passage passage)
    {
        var date = passage.Date is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
        return string.Join(" · ", new[] { passage.Title, date, passage.HeadingPath, passage.Address, passage.IsHidden ? "hidden text" : "" }.Where(part => part.Length > 0));
    }
}
