namespace ChatBriefing.Server.Web.Api;

/// <summary>What became of each file, in their order.</summary>
/// <param name="Documents">One entry a file.</param>
public sealed record AddDocumentsResponse(IReadOnlyList<AddedDocument> Documents);
