using ChatBriefing.Briefings.Composing;

namespace ChatBriefing.Briefings.Ledger;

/// <summary>Answers what of the ledger bears on a sentence.</summary>
internal sealed class ToldFacts
{
    private readonly FactHasher hasher;
    private readonly HashSet<(string, int)> documents;
    private readonly HashSet<string> ids;
    private readonly Dictionary<ushort, List<BriefedFact>> byWord = [];

    /// <summary>Knows these facts of a destination.</summary>
    public ToldFacts(Destination destination, IReadOnlyList<BriefedFact> facts)
    {
        hasher = new FactHasher(destination);
        documents = [.. facts.Where(fact => fact.At.Length == 0).Select(fact => (fact.At.DocumentId, fact.At.Version))];
        ids = [.. facts.Select(fact => fact.At.DocumentId)];
        foreach (var fact in facts.Where(fact => fact.At.Length > 0))
        {
            foreach (var word in fact.Print.Words)
            {
                if (!byWord.TryGetValue(word, out var list))
                {
                    byWord.Add(word, list = []);
                }

                list.Add(fact);
            }
        }
    }

    /// <summary>Whether this version of the document was briefed.</summary>
    public bool Knows(string documentId, int version) => documents.Contains((documentId, version));

    /// <summary>Whether any version of the document was briefed.</summary>
    public bool Knows(string documentId) => ids.Contains(documentId);

    /// <summary>Whether the sentence tells what was told.</summary>
    public bool Holds(NewsSentence sentence) => byWord.Count > 0 && Near(sentence, out var print).Any(fact => fact.Print.Tells(print) && !IsOfAnother(fact.Print, print, sentence));

    /// <summary>The fact that was told with other figures, or that one denies, the last told; null when there is none.</summary>
    public BriefedFact? Outdated(NewsSentence sentence) =>
        byWord.Count == 0 ? null : Near(sentence, out var print).FirstOrDefault(fact => fact.Print.Updates(print) && !IsOfAnother(fact.Print, print, sentence));

    /// <summary>
    /// Whether the sentence has another name in the place of a word that was told: a form is the same of Project Cygnus and of Project
    /// Draco. Who says it makes no other fact of it.
    /// </summary>
    private bool IsOfAnother(FactPrint earlier, FactPrint print, NewsSentence sentence)
    {
        var names = NameRun.Of(sentence.Said.Text, sentence.Said.Words).Where(name => !name.IsDoubtful).SelectMany(name => name.Terms);
        return earlier.Words.Except(print.Words).Any() && hasher.Of(names, new FactNumbers([]), false).Words.Except(earlier.Words).Any();
    }

    private IEnumerable<BriefedFact> Near(NewsSentence sentence, out FactPrint print)
    {
        var made = hasher.Of(sentence.Terms, sentence.Numbers, sentence.Denies);
        print = made;
        return made.Words.SelectMany(word => byWord.GetValueOrDefault(word) ?? []).Distinct(ReferenceEqualityComparer.Instance).Cast<BriefedFact>();
    }
}
