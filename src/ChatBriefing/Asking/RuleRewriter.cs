using ChatBriefing.Library.Text;

namespace ChatBriefing.Asking;

/// <summary>
/// Makes a follow-up stand alone by rules: "and Tartus?" asks the question before of something else, a pronoun gets the
/// name it stands for, and "why?" gets the words it leaves out; one with a subject of its own is left as it is. The
/// questions before are made to stand alone first, so that what was asked several turns back is still known.
/// </summary>
public sealed class RuleRewriter : IQueryRewriter
{
    /// <summary>The last turns of a thread are what a follow-up leans on; more only mislead.</summary>
    private const int Turns = 6;

    /// <summary>A question with at most this many content words, none of them a name, leaves words out.</summary>
    private const int FewWords = 2;

    /// <inheritdoc/>
    public Task<string> RewriteAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(Rewrite(question));

    /// <summary>The question to search and draft by.</summary>
    internal static string Rewrite(Question question) => Standing(question.Earlier.TakeLast(Turns).Append(question.Text));

    /// <summary>What a question with a subject of its own may yet take from the one before; null when it is no such question.</summary>
    internal static Leaning? LeaningOf(Question question)
    {
        var text = question.Text.Trim();
        var earlier = Standing(question.Earlier.TakeLast(Turns));
        var leaning = earlier.Length > 0 && Rewrite(question) == text && IsShort(text) && OwnSubject.In(text) ? With(text, earlier) : text;
        return leaning == text || leaning.Length > Question.MaxLength ? null : new Leaning(text, earlier, leaning);
    }

    private static string Standing(IEnumerable<string> thread)
    {
        var standing = "";
        foreach (var text in thread)
        {
            var alone = Resolve(text.Trim(), standing);
            standing = alone.Length <= Question.MaxLength ? alone : text.Trim();
        }

        return standing;
    }

    private static string Resolve(string text, string earlier)
    {
        if (earlier.Length == 0)
        {
            return text;
        }

        if (SameForAnother.Read(text) is { } other)
        {
            return other.InPlaceIn(earlier);
        }

        var named = Pronouns.Resolve(text, earlier);
        if (!ReferenceEquals(named, text))
        {
            return named;
        }

        return IsShort(text) && !OwnSubject.In(text) ? With(text, earlier) : text;
    }

    private static bool IsShort(string text)
    {
        var words = Words.Of(text);
        var hasName = words.Skip(1).Any(word => word.IsContent && (word.IsCapitalised || word.Kind == WordKind.Number));
        return !hasName && words.Count(word => word.IsContent) <= FewWords;
    }

    private static string With(string text, string earlier) => $"{text} {string.Join(' ', Missing(text, earlier))}".Trim();

    /// <summary>The content words of the earlier question that the follow-up lacks ("Why?").</summary>
    private static IEnumerable<string> Missing(string text, string earlier)
    {
        var own = Words.ContentTerms(text);
        return Words.Of(earlier)
            .Where(word => word.IsContent && !own.Contains(word.Term))
            .Select(word => earlier.Substring(word.Start, word.Length));
    }
}
