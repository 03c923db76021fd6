namespace ChatBriefing.Library.Collections;

/// <summary>What the settings say of one collection.</summary>
public sealed class CollectionPreset
{
    /// <summary>Who may read it, until that is changed in the library itself; none for nobody.</summary>
    public IList<string> Readers { get; } = [];
}
