namespace ChatBriefing.Asking;

/// <summary>A name in a question.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Before">The word before it, in lower case; empty at the start.</param>
internal sealed record NameRun(int Start, int End, string Text, string Before)
{
    /// <summary>Whether the word before it says that it is a place or an owner, not somebody who acts.</summary>
    public bool IsPlace => Before is "in" or "at" or "from" or "to" or "near" or "of" or "into" or "toward" or "towards";
}
