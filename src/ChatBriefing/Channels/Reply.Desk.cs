using ChatBriefing.Asking;
using ChatBriefing.Grounding;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels;

public sealed partial class Reply
{
    /// <summary>
    /// The last look before posting: compares every quote with the text stored now, and makes the reply of what holds and
    /// may be read. A collection may have been closed between the search and this.
    /// </summary>
    public sealed partial class Desk(IVersionReader versions, ICollectionReaders readers)
    {
        private const string Gone = "The cited document was changed or removed while this was being answered.";

        /// <summary>The reply to <paramref name="result"/>; a sentence whose quote no longer stands in the store is withheld.</summary>
        /// <param name="result">The outcome of asking.</param>
        /// <param name="audience">Who will see the reply.</param>
        /// <param name="cancellationToken">Ends it.</param>
        public async Task<Reply> PrepareAsync(AskResult result, Audience audience, CancellationToken cancellationToken) => result switch
        {
            Answer answer => await PrepareAsync(answer, audience, cancellationToken),
            Abstention abstention => await PrepareAsync(abstention, audience, cancellationToken),
            _ => throw new InvalidOperationException($"An outcome of asking is an answer or an abstention, not {result.GetType().Name}."),
        };

        private async Task<Reply> PrepareAsync(Answer answer, Audience audience, CancellationToken cancellationToken)
        {
            var holding = await HoldingAsync(answer.Text.Citations, answer.Text.Checked, audience, cancellationToken);
            var citations = answer.Text.Citations.Where(holding.Standing.Contains).ToList();
            var numbers = citations.Select(citation => citation.Number).ToHashSet();
            var stands = answer.Text.Sentences.ToLookup(sentence => sentence.Citations.All(numbers.Contains));
            var fallen = stands[false].Select(sentence => new WithheldStatement(sentence.Text, Verdict.NotFound, Gone));
            return new Reply(answer)
            {
                Sentences = [.. stands[true]],
                Citations = citations,
                Withheld = holding.IsAnyClosed ? [] : [.. answer.Text.Withheld, .. fallen],
                Checked = holding.Of(answer.Text.Checked, [.. stands[true]]),
                Nearest = [],
                Reason = stands[true].Any() ? "" : Gone,
            };
        }

        private async Task<Reply> PrepareAsync(Abstention abstention, Audience audience, CancellationToken cancellationToken)
        {
            var holding = await HoldingAsync(abstention.Nearest, abstention.Checked, audience, cancellationToken);
            return new Reply(abstention)
            {
                Sentences = [],
                Citations = [],
                Withheld = holding.IsAnyClosed ? [] : abstention.Withheld,
                Checked = holding.Of(abstention.Checked, []),
                Nearest = [.. abstention.Nearest.Where(holding.Standing.Contains)],
                Reason = abstention.Reason,
            };
        }

        private async Task<Holding> HoldingAsync(IReadOnlyList<Citation> cited, IReadOnlyList<CheckedClaim> claims, Audience audience, CancellationToken cancellationToken)
        {
            var standing = new HashSet<Citation>();
            var isAnyClosed = false;
            foreach (var group in cited.Concat(claims.Select(claim => claim.Evidence).OfType<Citation>()).GroupBy(citation => (citation.DocumentId, citation.Version)))
            {
                if (await versions.FindAsync(group.Key.DocumentId, group.Key.Version, cancellationToken) is not { } stored)
                {
                    continue;
                }

                // Read behind the version: see ICollectionReaders.
                var isReadable = (await readers.ReadAsync(cancellationToken)).For(audience).Allows(stored.Collection);
                isAnyClosed |= !isReadable;
                standing.UnionWith(group.Where(citation => isReadable && citation.Holds(stored.Text)));
            }

            return new Holding(standing, isAnyClosed);
        }
    }
}
