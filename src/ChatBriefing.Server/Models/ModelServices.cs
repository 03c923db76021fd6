using ChatBriefing.Asking;
using ChatBriefing.Briefings;
using ChatBriefing.Drafting;
using ChatBriefing.Drafting.Models;
using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Server.Models.Judges;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Models;

/// <summary>Registers the prompts, the language model and the second judges, as far as the settings name them.</summary>
public static class ModelServices
{
    /// <summary>Comes behind the slices whose drafter and rewriter it replaces. Without an endpoint they stay as they are.</summary>
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection("Model")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidator>();
        services.AddSingleton(provider => new PromptFolder(
            PromptPlace.Folder(configuration), PromptPlace.IsDevelopment(configuration), provider.GetRequiredService<ILogger<PromptFolder>>()));
        services.AddJudges(configuration);
        return string.IsNullOrEmpty(configuration["Model:Endpoint"]) || string.IsNullOrEmpty(configuration["Model:Name"]) ? services : services.AddModel();
    }

    private static IServiceCollection AddModel(this IServiceCollection services) => services
        .AddModelHttp()
        .AddSingleton<ModelClient>()
        .AddSingleton<IDrafter>(provider => new FallbackDrafter(
            new ModelDrafter(
                Limited(provider, options => options.DraftLimit),
                Limited(provider, options => options.RevisionLimit),
                provider.GetRequiredService<PromptFolder>(),
                Options(provider)),
            provider.GetRequiredService<ExtractiveDrafter>(),
            provider.GetRequiredService<ILogger<FallbackDrafter>>()))
        .AddKeyedSingleton<IDrafter>(BriefingServices.ModelKey, (provider, _) => new ModelDrafter(
            Limited(provider, options => options.DraftLimit),
            Limited(provider, options => options.RevisionLimit),
            provider.GetRequiredService<PromptFolder>(),
            Options(provider),
            PromptKey.Briefing,
            ItemWording.MostSentences))
        .AddSingleton<IQueryRewriter>(provider => new ModelRewriter(
            provider.GetRequiredService<RuleRewriter>(),
            Limited(provider, options => options.SideLimit),
            provider.GetRequiredService<PromptFolder>(),
            provider.GetRequiredService<ILogger<ModelRewriter>>()));

    /// <summary>The model with a time limit of its own: the outermost, so that all else happens within it.</summary>
    internal static IChatClient Limited(IServiceProvider provider, Func<ModelOptions, TimeSpan> limit) =>
        new TimeLimitChatClient(provider.GetRequiredService<ModelClient>().Chat, limit(Options(provider)), provider.GetRequiredService<TimeProvider>());

    private static ModelOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ModelOptions>>().Value;
}
