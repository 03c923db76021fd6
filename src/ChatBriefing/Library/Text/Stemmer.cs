using System.Collections.Concurrent;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ChatBriefing.Library.Text;

/// <summary>Cuts words to their stems by their script: Porter for Latin letters, light stemming for Arabic, nothing for others.</summary>
public static class Stemmer
{
    /// <summary>Stems kept for reuse; a vocabulary rarely has more, and beyond it words are stemmed each time.</summary>
    private const int CacheSize = 200_000;

    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);
    private static int cached;

    /// <summary>The stem of a word that <see cref="Fold.Lower"/> has been over.</summary>
    public static string Stem(string lower)
    {
        if (Cache.TryGetValue(lower, out var known))
        {
            return known;
        }

        var stem = Script.IsArabic(lower[0]) ? Arabic(lower) : IsLatin(lower) ? Porter(lower) : lower;
        if (Volatile.Read(ref cached) < CacheSize && Cache.TryAdd(lower, stem))
        {
            Interlocked.Increment(ref cached);
        }

        return stem;
    }

    private static bool IsLatin(string lower) => lower[0] is >= 'a' and <= 'z';

    private static string Porter(string lower)
    {
        var stemmer = new PorterStemmer();
        stemmer.SetCurrent(lower);
        stemmer.Stem();
        return stemmer.Current;
    }

    private static string Arabic(string lower)
    {
        var buffer = lower.ToCharArray();
        var length = new ArabicNormalizer().Normalize(buffer, buffer.Length);
        length = new ArabicStemmer().Stem(buffer, length);
        return length == 0 ? lower : new string(buffer, 0, length);
    }
}
