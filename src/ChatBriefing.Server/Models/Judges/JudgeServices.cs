using System.ComponentModel.DataAnnotations;
using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Models.Judges;

/// <summary>Registers the second judges that the settings name; by default none.</summary>
internal static class JudgeServices
{
    /// <summary>Adds them, the quick one first.</summary>
    public static IServiceCollection AddJudges(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Judge");
        services.AddOptions<JudgeOptions>().Bind(section)
            .Validate(
                static options => Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true),
                "Judge:TimeLimitSeconds must be 0.1 to 300 and Judge:RestSeconds 0 to 3,600; correct the settings.")
            .ValidateOnStart();
        services.AddOptions<JudgeSettings>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<JudgeSettings>, JudgeSettingsValidator>();
        if (!string.IsNullOrEmpty(section["Onnx:ModelPath"]))
        {
            services.AddSingleton<IJudge, OnnxJudge>();
        }

        if (section.GetValue<bool>("Model"))
        {
            services.AddSingleton<IJudge>(provider =>
            {
                _ = provider.GetRequiredService<IOptions<JudgeSettings>>().Value;
                return new ModelJudge(ModelServices.Limited(provider, options => options.SideLimit), provider.GetRequiredService<PromptFolder>());
            });
        }

        return services;
    }
}
