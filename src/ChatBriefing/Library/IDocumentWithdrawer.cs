namespace ChatBriefing.Library;

/// <summary>Takes documents out of the search and out of sight, in a way that can be undone (<see cref="IDocumentRestorer"/>).</summary>
public interface IDocumentWithdrawer
{
    /// <summary>Withdraws the document; its versions stay stored. False when there is no such document in the library.</summary>
    Task<bool> WithdrawAsync(string documentId, CancellationToken cancellationToken);
}
