namespace ChatBriefing.Server.Tests.Web;

/// <summary>The tests that share one browser; they run one after the other.</summary>
[CollectionDefinition]
public sealed class SharedBrowser : ICollectionFixture<Browser>;
