using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using ChatBriefing.Library.Reading;
using ChatBriefing.Server.Models.Judges;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests;

/// <summary>The settings that ship say what the code does without them.</summary>
public sealed class SettingsFileTests
{
    private static readonly IConfigurationRoot Shipped = new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: false)
        .Build();

    [Fact]
    public void The_shipped_settings_are_valid_and_the_defaults()
    {
        using var services = new ServiceCollection().AddLogging().AddProduct(Shipped).BuildServiceProvider();

        services.GetRequiredService<IOptions<StorageOptions>>().Value.ShouldBeEquivalentTo(new StorageOptions());
        services.GetRequiredService<IOptions<ReadingOptions>>().Value.ShouldBeEquivalentTo(new ReadingOptions());
        services.GetRequiredService<IOptions<ModelOptions>>().Value.ShouldBeEquivalentTo(new ModelOptions());
        services.GetRequiredService<IOptions<JudgeOptions>>().Value.ShouldBeEquivalentTo(new JudgeOptions());
        services.GetRequiredService<IOptions<JudgeSettings>>().Value.ShouldBeEquivalentTo(new JudgeSettings());
        services.GetServices<IJudge>().ShouldBeEmpty();
        services.GetRequiredService<IDrafter>().ShouldBeOfType<ExtractiveDrafter>();
        services.GetRequiredService<IOptions<GroundingOptions>>().Value.ShouldBeEquivalentTo(new GroundingOptions());
    }

    [Fact]
    public void The_server_listens_on_the_loopback_address_by_default() => Shipped["Urls"].ShouldBe("http://127.0.0.1:5080");
}
