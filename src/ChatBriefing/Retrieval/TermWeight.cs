namespace ChatBriefing.Retrieval;

/// <summary>How much a term tells, by how rare it is.</summary>
internal static class TermWeight
{
    /// <summary>ln(1 + (n - df + 0.5) / (df + 0.5)), the idf of BM25 as Lucene has it; never negative.</summary>
    /// <param name="documentFrequency">Passages that hold the term.</param>
    /// <param name="passages">Passages in the index.</param>
    public static double Of(int documentFrequency, int passages) =>
        Math.Log(1 + ((passages - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}
