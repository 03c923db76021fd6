using ChatBriefing.Library.Fetching;

namespace ChatBriefing.Channels.Proposals;

/// <summary>Fetches files that people sent on one platform. A platform without one takes no files.</summary>
public interface IFileSource
{
    /// <summary>The platform's name in lower case.</summary>
    string Platform { get; }

    /// <summary>The file's bytes, or why there are none; whatever is wrong with the file is a <see cref="FetchRefusal"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<FetchOutcome> FetchAsync(OfferedFile file, CancellationToken cancellationToken);
}
