namespace ChatBriefing.Library.Collections;

/// <summary>Collections whose readers the settings set (<c>Library:Collections:NAME:Readers</c>).</summary>
public sealed class CollectionOptions
{
    /// <summary>Presets by the collection's name. What is changed in the library itself takes their place.</summary>
    public IDictionary<string, CollectionPreset> Collections { get; } = new Dictionary<string, CollectionPreset>(StringComparer.OrdinalIgnoreCase);
}
