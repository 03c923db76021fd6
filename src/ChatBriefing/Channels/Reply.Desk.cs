using ChatBriefing.Asking;
using ChatBriefing.Grounding;
using ChatBriefing.Library;

namespace ChatBriefing.Channels;

public sealed partial class Reply
{
    /// <summary>The last look before posting: compares every quote with the text stored now, and makes the reply of what holds.</summary>
    public sealed partial class Desk(IVersionReader versions)
    {
        private const string Gone = "The cited document was changed or removed while this was being answered.";

        /// <summary>The reply to <paramref name="result"/>; a sentence whose quote no longer stands in the store is withheld.</summary>
        public async Task<Reply> PrepareAsync(AskResult result, CancellationToken cancellationToken) => result switch
        {
            Answer answer => await PrepareAsync(answer, cancellationToken),
            Abstention abstention => new Reply(abstention)
            {
                Sentences = [],
                Citations = [],
                Withheld = abstention.Withheld,
                Checked = await HoldingAsync(abstention.Checked, cancellationToken),
                Nearest = await HoldingAsync(abstention.Nearest, cancellationToken),
                Reason = abstention.Reason,
            },
            _ => throw new InvalidOperationException($"An outcome of asking is an answer or an abstention, not {result.GetType().Name}."),
        };

        private async Task<Reply> PrepareAsync(Answer answer, CancellationToken cancellationToken)
        {
            var citations = await HoldingAsync(answer.Text.Citations, cancellationToken);
            var numbers = citations.Select(citation => citation.Number).ToHashSet();
            var stands = answer.Text.Sentences.ToLookup(sentence => sentence.Citations.All(numbers.Contains));
            var fallen = stands[false].Select(sentence => new WithheldStatement(sentence.Text, Verdict.NotFound, Gone));
            return new Reply(answer)
            {
                Sentences = [.. stands[true]],
                Citations = citations,
                Withheld = [.. answer.Text.Withheld, .. fallen],
                Checked = await HoldingAsync(answer.Text.Checked, cancellationToken),
                Nearest = [],
                Reason = stands[true].Any() ? "" : Gone,
            };
        }

        /// <summary>The claims; words that no longer stand in the store are not shown.</summary>
        private async Task<IReadOnlyList<CheckedClaim>> HoldingAsync(IReadOnlyList<CheckedClaim> claims, CancellationToken cancellationToken)
        {
            var holding = await HoldingAsync([.. claims.Select(claim => claim.Evidence).OfType<Citation>()], cancellationToken);
            var known = holding.ToHashSet();
            return [.. claims.Select(claim => claim.Evidence is { } evidence && !known.Contains(evidence) ? claim with { Evidence = null } : claim)];
        }

        private async Task<IReadOnlyList<Citation>> HoldingAsync(IReadOnlyList<Citation> citations, CancellationToken cancellationToken)
        {
            var holding = new List<Citation>(citations.Count);
            foreach (var group in citations.GroupBy(citation => (citation.DocumentId, citation.Version)))
            {
                var stored = await versions.FindAsync(group.Key.DocumentId, group.Key.Version, cancellationToken);
                if (stored is not null)
                {
                    holding.AddRange(group.Where(citation => citation.Holds(stored.Text)));
                }
            }

            return [.. holding.OrderBy(citation => citation.Number)];
        }
    }
}
