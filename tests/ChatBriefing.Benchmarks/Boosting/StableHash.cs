namespace ChatBriefing.Benchmarks.Boosting;

/// <summary>A number of a text that is the same in every process, unlike <see cref="string.GetHashCode()"/>: FNV-1a over UTF-16 units.</summary>
internal static class StableHash
{
    /// <summary>The number, from 0.</summary>
    public static int Of(string text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in text)
            {
                hash = (hash ^ c) * 16777619;
            }

            // The low bits of FNV-1a alternate with the last letter; what follows takes remainders.
            hash ^= hash >> 15;
            return (int)(hash & int.MaxValue);
        }
    }
}
