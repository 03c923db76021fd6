using ChatBriefing.Drafting;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Asking;

/// <summary>Registers asking without a model: the extractive drafter, rewriting by rules and no second judge.</summary>
public static class AskingServices
{
    /// <summary>Adds the <see cref="Asker"/> and the <see cref="Finder"/>; <see cref="GroundingOptions"/> are checked when they are first read.</summary>
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<GroundingOptions>, GroundingOptionsValidator>()
        .AddSingleton<ExtractiveDrafter>()
        .AddSingleton<IDrafter>(provider => provider.GetRequiredService<ExtractiveDrafter>())
        .AddSingleton<RuleRewriter>()
        .AddSingleton<IQueryRewriter>(provider => provider.GetRequiredService<RuleRewriter>())
        .AddSingleton<JudgePanel>()
        .AddSingleton<Writer>()
        .AddSingleton<Finder>()
        .AddSingleton<Continuer>()
        .AddSingleton<Asker>();
}
