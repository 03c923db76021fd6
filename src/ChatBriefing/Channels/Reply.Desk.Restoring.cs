using ChatBriefing.Asking;
using ChatBriefing.Channels.Answers;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Grounding.Stored;
using ChatBriefing.Library;

namespace ChatBriefing.Channels;

public sealed partial class Reply
{
    /// <summary>The part that brings stored replies back.</summary>
    public sealed partial class Desk
    {
        /// <summary>
        /// The reply that was stored. Nothing of the store is believed: every sentence goes through the gate again, with
        /// the passages that its spans lie in, and every quote is cut from the stored text anew. Second judges are not
        /// asked again: what they stopped was not stored as a sentence. Of documents that the audience may not read by now
        /// nothing comes back, as of removed ones.
        /// </summary>
        public async Task<Reply> RestoreAsync(StoredReply all, Audience audience, CancellationToken cancellationToken)
        {
            var stored = await ReadableAsync(all, audience, cancellationToken);
            var shelf = new EvidenceShelf(versions);
            var statements = new List<Statement>();
            foreach (var sentence in stored.Sentences)
            {
                statements.Add(new Statement(sentence.Text, await shelf.FindAsync(sentence.Spans, cancellationToken)));
            }

            var text = await GroundedText.Gate.AdmitAsync(statements, stored.Strictness, JudgePanel.Empty, cancellationToken);
            var writing = new Writing(text, stored.DraftedBy, stored.Notice);
            var nearest = await shelf.CiteAsync(stored.Nearest, cancellationToken);
            AskResult result = writing.Stands
                ? new Answer(text, writing.By, writing.Notice, stored.Searched, stored.Elapsed)
                : new Abstention(stored.Sentences is [] ? stored.Reason : Gone, nearest, writing, stored.Searched, stored.Elapsed);
            var reply = await PrepareAsync(result, audience, cancellationToken);
            return new Reply(result)
            {
                Sentences = reply.Sentences,
                Citations = reply.Citations,
                Withheld = [.. stored.Withheld, .. reply.Withheld],
                Checked = [.. reply.Checked, .. await shelf.RecallAsync(stored.Rejected, cancellationToken)],
                Nearest = reply.Nearest,
                Reason = reply.Reason,
            };
        }

        private async Task<StoredReply> ReadableAsync(StoredReply stored, Audience audience, CancellationToken cancellationToken)
        {
            foreach (var id in stored.DocumentIds.ToList())
            {
                if (await versions.FindAsync(id, null, cancellationToken) is { } version
                    && !(await readers.ReadAsync(cancellationToken)).For(audience).Allows(version.Collection))
                {
                    stored = stored.Unread(id);
                }
            }

            return stored;
        }
    }
}
