using ChatBriefing.Library;

namespace ChatBriefing.Server.Commands;

/// <summary>Keeps a mistyped collection from looking like one without documents.</summary>
internal static class KnownCollection
{
    /// <summary>Checks that the collection holds something; null stands for all of them.</summary>
    /// <exception cref="UserErrorException">It does not; the message names those that do.</exception>
    public static async Task CheckAsync(OpenLibrary library, string? name, CancellationToken cancellationToken)
    {
        var lister = library.Get<IDocumentLister>();
        if (name is null || (await lister.ListAsync(name, cancellationToken)).Count > 0)
        {
            return;
        }

        var names = (await lister.ListAsync(null, cancellationToken)).Select(document => document.Collection).Distinct().Order(StringComparer.Ordinal).ToList();
        throw new UserErrorException($"There is no collection \"{name}\": {(names.Count == 0 ? "the library is empty; add documents first." : $"the library has {string.Join(", ", names)}.")}");
    }
}
