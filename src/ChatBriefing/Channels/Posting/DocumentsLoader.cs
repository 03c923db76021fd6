using ChatBriefing.Channels.Members;
using ChatBriefing.Library;
using ChatBriefing.Library.Collections;

namespace ChatBriefing.Channels.Posting;

/// <summary>Gathers a list of documents for those who will see it.</summary>
public sealed class DocumentsLoader(ReadableLibrary documents, AudienceFinder audiences)
{
    /// <summary>The list.</summary>
    public async Task<DocumentsMessage> LoadAsync(Conversation conversation, DocumentWish wish, CancellationToken cancellationToken)
    {
        var audience = wish.IsPrivate
            ? await audiences.OfPersonAsync(conversation, wish.Asker, cancellationToken)
            : await audiences.OfRoomAsync(conversation, wish.Asker, cancellationToken);
        var words = wish.Words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var found = (await documents.ListAsync(null, audience, cancellationToken)).Where(document => words.All(word => Has(document, word))).ToList();
        return new DocumentsMessage(wish.Words, [.. found.Take(DocumentsMessage.Most)], Math.Max(0, found.Count - DocumentsMessage.Most));
    }

    private static bool Has(Document document, string word) =>
        $"{document.Title}\n{document.Source}\n{document.Collection}\n{document.Id}".Contains(word, StringComparison.OrdinalIgnoreCase);
}
