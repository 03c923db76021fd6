namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>A way to damage a file.</summary>
internal interface IMutation
{
    /// <summary>The damaged bytes; null when the file offers nothing to damage this way.</summary>
    /// <param name="content">The sound file, which is left as it is.</param>
    /// <param name="other">Another file of the same format.</param>
    /// <param name="random">Where chance comes from.</param>
    byte[]? Apply(byte[] content, byte[] other, Random random);
}
