namespace ChatBriefing.Tests.Library.Ingestion;

/// <summary>An empty folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chatbriefing-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
