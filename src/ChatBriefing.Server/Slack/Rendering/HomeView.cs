using System.Globalization;
using System.Text.Json.Nodes;
using ChatBriefing.Channels;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Library;
using ChatBriefing.Server.Slack.Rendering.Blocks;
using ChatBriefing.Server.Slack.Rendering.Editions;

namespace ChatBriefing.Server.Slack.Rendering;

/// <summary>Shows the home tab: how to ask, what may be read, what is new; for admins what needs them.</summary>
internal sealed class HomeView(DocumentLinks links)
{
    private const int Most = 10;
    private const int LongestLine = 200;

    private readonly EditionView editions = new(links);

    /// <summary>The view for <c>views.publish</c>.</summary>
    public JsonObject Of(HomeMessage home)
    {
        var blocks = new JsonArray();
        if (home.Word is { } word)
        {
            blocks.Add((JsonNode)Block.RichText(Rich.Section(Rich.Bold(word.Text))));
        }

        blocks.Add((JsonNode)Block.Header("How to ask"));
        foreach (var block in NoticeView.Of(new Notice(NoticeKind.Help)).Blocks.ToList())
        {
            blocks.Add(block!.DeepClone());
        }

        if (home.Latest is { } latest)
        {
            blocks.Add((JsonNode)Block.Header("Latest briefing"));
            foreach (var block in editions.Short(latest.Head, latest.Edition, Most))
            {
                blocks.Add((JsonNode)block);
            }
        }

        AddPart(blocks, "Collections you may read", home.Collections.Take(Most).Select(name => Item(Rich.Text(ForeignText.Line(name)))), home.Collections.Count, "None yet: ask an admin to add documents.");
        AddPart(blocks, "Newest documents", home.Newest.Take(Most).Select(Newest), home.Documents, "None yet.");
        if (home.IsAdmin)
        {
            blocks.Add((JsonNode)Block.Divider());
            AddPart(blocks, "Questions without an answer", home.Unanswered.Take(Most).Select(Unanswered), home.Unanswered.Count, "None was reported.");
            AddPart(blocks, "Posts that failed or may have failed", [], 0, home.Troubled.Count > 0 ? "What stopped them should be mended first." : "None.");
            foreach (var post in home.Troubled.Take(Most))
            {
                blocks.Add((JsonNode)Block.RichText(Troubled(post)));
                blocks.Add((JsonNode)Block.Actions(Button.Of(ActionIds.Resend, "Send again", post.Key)));
            }

            if (home.Troubled.Count > Most)
            {
                blocks.Add((JsonNode)Block.Context($"and {home.Troubled.Count - Most} more"));
            }
        }

        return new JsonObject { ["type"] = "home", ["callback_id"] = "cb_home", ["blocks"] = blocks };
    }

    private JsonObject Newest(Document document)
    {
        var title = ForeignText.Line(document.Title);
        var date = document.Date?.ToString("' · 'd MMM yyyy", CultureInfo.InvariantCulture) ?? "";
        return Item(Rich.Link(links.To(document.Id), Shortened.To(title.Length > 0 ? title : "Untitled document", LongestLine)), Rich.Text($"{date} · {ForeignText.Line(document.Collection)}"));
    }

    private static JsonObject Unanswered(UnansweredQuestion question) =>
        Item(Rich.Text(Shortened.To(ForeignText.Line(question.Question), LongestLine) + " · "), Rich.Date(question.At));

    private static JsonObject Troubled(TroubledPost post) =>
        Item(Rich.Text($"{post.State} in {ForeignText.Line(post.Conversation.Channel)}: {Shortened.To(ForeignText.Line(post.Reason), LongestLine)} · "), Rich.Date(post.At));

    private static JsonObject Item(params IEnumerable<JsonObject> elements) => Rich.Section(elements);

    /// <param name="blocks">Where it is added.</param>
    /// <param name="heading">What they are.</param>
    /// <param name="items">Those shown.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="none">What is said when there are none.</param>
    private static void AddPart(JsonArray blocks, string heading, IEnumerable<JsonObject> items, int all, string none)
    {
        var list = items.ToList();
        JsonObject[] more = all > list.Count ? [Rich.Section(Rich.Italic($"and {all - list.Count} more"))] : [];
        blocks.Add((JsonNode)Block.Header(heading));
        blocks.Add((JsonNode)Block.RichText(list.Count > 0 ? [Rich.List(list), .. more] : [Rich.Section(Rich.Italic(none))]));
    }
}
