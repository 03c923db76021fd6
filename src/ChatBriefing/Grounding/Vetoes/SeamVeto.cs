using ChatBriefing.Grounding.Matching;

namespace ChatBriefing.Grounding.Vetoes;

/// <summary>
/// A claim whose beginning is cut from one sentence and whose end from another, word for word and with nothing between,
/// says of one thing what the document says of another. It is looked for in all of the evidence, not in one window.
/// </summary>
internal static class SeamVeto
{
    private const int ShortestHead = 2;
    private const int ShortestTail = 4;

    /// <summary>The objection to the claim; null when there is none.</summary>
    public static Objection? Check(Snippet claim, IReadOnlyList<EvidenceText> evidence)
    {
        var count = claim.Words.Count;
        Cut head = default, tail = default;
        foreach (var text in evidence)
        {
            for (var sentence = 0; sentence < text.Sentences.Count; sentence++)
            {
                var here = new Cut(text, sentence);
                var begins = here.Head(claim);
                var ends = here.Tail(claim);
                if (begins.Length + ends.Length >= count)
                {
                    return null;
                }

                head = begins.Length > head.Length ? begins : head;
                tail = ends.Length > tail.Length ? ends : tail;
            }
        }

        return head.Length >= ShortestHead && tail.Length >= ShortestTail && head.Length + tail.Length >= count && head.IsBrokenOff && tail.IsBrokenInto
            ? Objection.Says(tail.Before(), claim.Written(0, count - tail.Length))
            : null;
    }

    /// <summary>Words of a sentence that a claim has in a row.</summary>
    private readonly record struct Cut(EvidenceText Text, int Sentence, int At = 0, int Length = 0)
    {
        private int First => Text.FirstWordOf(Sentence);

        private int End => Text.FirstWordOf(Sentence + 1);

        public bool IsBrokenOff => At + Length < End;

        public bool IsBrokenInto => At > First;

        /// <summary>The longest beginning of the claim.</summary>
        public Cut Head(Snippet claim)
        {
            var best = this;
            for (var at = First; at < End; at++)
            {
                var length = 0;
                while (length < claim.Words.Count && at + length < End && claim.Words[length].Lower == Text.Words[at + length].Lower)
                {
                    length++;
                }

                best = length > best.Length ? this with { At = at, Length = length } : best;
            }

            return best;
        }

        /// <summary>The longest end of the claim.</summary>
        public Cut Tail(Snippet claim)
        {
            var best = this;
            for (var at = End; at > First; at--)
            {
                var length = 0;
                while (length < claim.Words.Count && at - length > First && claim.Words[^(length + 1)].Lower == Text.Words[at - length - 1].Lower)
                {
                    length++;
                }

                best = length > best.Length ? this with { At = at - length, Length = length } : best;
            }

            return best;
        }

        /// <summary>What the sentence says before the words that the claim took from it.</summary>
        public string Before() => Text.Whole.Written(First, At);
    }
}
