using ChatBriefing.Channels.Proposals;
using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Server.Teams.Posting;

/// <summary>Downloads files that people sent, from the address that came with them: it opens by itself for some minutes, so no token is sent.</summary>
internal sealed class TeamsFiles(AddressFetcher fetcher) : IFileSource
{
    /// <inheritdoc/>
    public string Platform => TeamsPlatform.Name;

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(OfferedFile file, CancellationToken cancellationToken)
    {
        if (file.Elsewhere.Length > 0)
        {
            return new FetchRefusal(FetchFault.Refused, $"{NameOf(file)} lies in {file.Elsewhere}, which I cannot open from here; send it to me in our own chat");
        }

        // The address names a page of SharePoint and not the file, and holds what opens it: neither is for a reader's eyes.
        return await fetcher.FetchAsync(new FetchRequest(file.Address) { Name = NameOf(file) }, cancellationToken) is var fetched && fetched is FetchRefusal refusal
            ? refusal with { Reason = $"{NameOf(file)} cannot be fetched: {WithoutAddress(refusal.Reason)}" }
            : fetched;
    }

    private static string NameOf(OfferedFile file) =>
        file.Name.Length == 0 ? "The file" : Path.HasExtension(file.Name) || file.Type.Length == 0 ? file.Name : $"{file.Name}.{file.Type}";

    private static string WithoutAddress(string reason)
    {
        const string Mark = " cannot be fetched: ";
        var at = reason.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? reason : reason[(at + Mark.Length)..];
    }
}
