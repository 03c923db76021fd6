using ChatBriefing.Briefings.Editions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings.Planning;

/// <summary>Registers what plans briefings.</summary>
public static class PlanningServices
{
    /// <summary>Adds the planner, the holidays and the check of the settings.</summary>
    public static IServiceCollection AddBriefingPlanning(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<BriefingOptions>, BriefingOptionsValidator>()
        .AddSingleton<HolidayBook>()
        .AddSingleton<RunPlanner>()
        .AddSingleton<EditionPreview>();
}
