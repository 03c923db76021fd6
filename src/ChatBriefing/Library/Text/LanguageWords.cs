using System.Collections.Frozen;
using System.Globalization;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Analysis.Util;

namespace ChatBriefing.Library.Text;

/// <summary>The stop words of the languages that the analyzers of the index bring lists for, and our own English ones.</summary>
internal static class LanguageWords
{
    private static readonly Lazy<FrozenDictionary<string, IReadOnlyList<string>>> Languages = new(Read);

    /// <summary>The languages in which a lower-case word is a stop word; empty when it is one in none.</summary>
    public static IReadOnlyList<string> LanguagesOf(string word) => Languages.Value.GetValueOrDefault(word, []);

    private static IEnumerable<(string Language, CharArraySet Words)> Lists() =>
    [
        ("ar", ArabicAnalyzer.DefaultStopSet), ("bg", BulgarianAnalyzer.DefaultStopSet), ("ca", CatalanAnalyzer.DefaultStopSet), ("cs", CzechAnalyzer.DefaultStopSet),
        ("da", DanishAnalyzer.DefaultStopSet), ("de", GermanAnalyzer.DefaultStopSet), ("es", SpanishAnalyzer.DefaultStopSet), ("fa", PersianAnalyzer.DefaultStopSet),
        ("fi", FinnishAnalyzer.DefaultStopSet), ("fr", FrenchAnalyzer.DefaultStopSet), ("hi", HindiAnalyzer.DefaultStopSet), ("hu", HungarianAnalyzer.DefaultStopSet),
        ("id", IndonesianAnalyzer.DefaultStopSet), ("it", ItalianAnalyzer.DefaultStopSet), ("nl", DutchAnalyzer.DefaultStopSet), ("no", NorwegianAnalyzer.DefaultStopSet),
        ("pt", PortugueseAnalyzer.DefaultStopSet), ("ro", RomanianAnalyzer.DefaultStopSet), ("ru", RussianAnalyzer.DefaultStopSet), ("sv", SwedishAnalyzer.DefaultStopSet),
        ("tr", TurkishAnalyzer.DefaultStopSet),
    ];

    private static FrozenDictionary<string, IReadOnlyList<string>> Read() => Lists()
        .SelectMany(list => list.Words, (list, word) => (Word: word.ToLower(CultureInfo.InvariantCulture), list.Language))
        .Concat(StopWords.English.Select(word => (Word: word, Language: "en")))
        .Distinct()
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group], StringComparer.Ordinal);
}
