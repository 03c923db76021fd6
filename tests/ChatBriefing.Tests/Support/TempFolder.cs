namespace ChatBriefing.Tests.Support;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chatbriefing-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
