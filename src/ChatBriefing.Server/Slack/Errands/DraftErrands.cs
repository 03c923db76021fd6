using ChatBriefing.Channels;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Server.Slack.Intake;
using ChatBriefing.Server.Slack.Rendering;
using ChatBriefing.Server.Slack.Wire;

namespace ChatBriefing.Server.Slack.Errands;

/// <summary>Opens the window in which an editor rewords a draft. It must open within three seconds of the click, so it waits in no queue.</summary>
internal sealed class DraftErrands(DraftPosts drafts, MessageLoader loader, ModalErrands modals, WordErrands words, DocumentLinks links)
{
    /// <summary>Opens it, or tells who clicked why not.</summary>
    public Errand Open(Interaction interaction, Turn turn, string editionId) => new("opening a draft", async cancellationToken =>
    {
        var form = await drafts.FindAsync(turn, editionId, cancellationToken) is null ? null : await FormAsync(turn, editionId, cancellationToken);
        var errand = form is null
            ? words.Tell(interaction, NoticeKind.DraftDecided)
            : modals.Open(interaction, DraftModal.Of(new ModalContext(DraftModal.IdOf(form), interaction.ChannelId, interaction.ThreadTs, interaction.ResponseUrl).Write(), form, links));
        if (errand is not null)
        {
            await errand.RunAsync(cancellationToken);
        }
    });

    private async Task<DraftFormMessage?> FormAsync(Turn turn, string editionId, CancellationToken cancellationToken) =>
        await loader.LoadAsync(new Post { Key = editionId, Conversation = turn.Conversation, Kind = PostKind.Ephemeral, Content = PostContent.DraftForm(editionId) }, cancellationToken) as DraftFormMessage;
}
