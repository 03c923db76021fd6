using System.Globalization;
using ChatBriefing.Channels.Members;
using ChatBriefing.Library.Collections;
using ChatBriefing.Server.Teams.Intake;
using ChatBriefing.Server.Teams.Rendering;
using ChatBriefing.Server.Teams.Rendering.Cards;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>Unfolds links to our own documents: title, date and size only, since everybody who reads the message sees it.</summary>
internal sealed class LinkInvokes(ReadableLibrary library, AudienceFinder audiences, DocumentLinks links)
{
    private const int LongestTitle = 200;

    /// <summary>The preview; an empty answer for a link that is none of ours.</summary>
    public async Task<TeamsResponse> AnswerAsync(TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (links.DocumentAt(activity.Value.Text("url")) is not { } id)
        {
            return TeamsResponse.Of([]);
        }

        var audience = await audiences.OfRoomAsync(Conversations.Of(activity), activity.Person, cancellationToken);
        if (await library.FindAsync(id, null, audience, cancellationToken) is not { } document)
        {
            return TeamsResponse.Of([]);
        }

        var title = Shortened.To(Titles.Of(document.Title), LongestTitle);
        var size = string.Create(CultureInfo.InvariantCulture, $"{document.Text.Length:N0} characters");
        var about = document.Date is { } date ? $"{Day.Of(date)} · {size}" : size;
        var card = Card.Of(title, [Card.Paragraph(Run.Link(title, links.To(document.DocumentId))), Card.Line(about, isSubtle: true)]);
        return TeamsResponse.Of(Extension.Result([(card, title, about)]));
    }
}
