using Microsoft.Extensions.Logging.Console;

namespace ChatBriefing.Server.Workers;

/// <summary>How the server logs: one line each, beside the output and not in it.</summary>
internal static class ShortLines
{
    /// <summary>Puts the console log in place of those that a web application begins with.</summary>
    public static void AddShortLines(this ILoggingBuilder logging)
    {
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        logging.ClearProviders();
        logging.AddSimpleConsole(options =>
        {
            options.SingleLine = true;
            options.TimestampFormat = "HH:mm:ss ";
            options.ColorBehavior = isPlain ? LoggerColorBehavior.Disabled : LoggerColorBehavior.Default;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);

        // A fault at the start is told in one line by the command that started the server.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
    }
}
