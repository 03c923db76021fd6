using ChatBriefing.Server.Commands;

namespace ChatBriefing.Server.Clocks;

/// <summary>Registers a clock that somebody else steers.</summary>
public static class ClockServices
{
    /// <summary>Puts it in the place of the real one when the settings ask for it.</summary>
    /// <exception cref="CommandFaultException">They ask for it outside Development, or the file is no clock.</exception>
    public static IServiceCollection AddSteeredClock(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection("Clock").Get<ClockOptions>();
        if (options?.File is not { } file)
        {
            return services;
        }

        if (!environment.IsDevelopment())
        {
            throw new CommandFaultException("Clock:File is for simulations: remove it, or set DOTNET_ENVIRONMENT=Development on a machine where nobody relies on the time");
        }

        return services.AddSingleton<TimeProvider>(new SteeredClock(file));
    }
}
