using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Links;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Commands.Serving;

/// <summary>What a server says when it is ready: where it is, and what to try.</summary>
internal static class StartMessage
{
    /// <summary>Prints it.</summary>
    public static async Task WriteAsync(WebApplication app, int imported, CancellationToken cancellationToken)
    {
        var question = await SampleQuestion.FindAsync(app.Services.GetRequiredService<IVersionReader>(), cancellationToken);
        var lines = new List<string> { $"ChatBriefing answers at {string.Join(" and ", app.Urls)}" };
        if (imported > 0)
        {
            lines.Add($"First start: {imported} sample documents were added.");
        }

        if (question is not null)
        {
            lines.Add($"Try: {question}");
            lines.Add($"On the command line: {Invocation.Of("ask", $"\"{question}\"", app.Configuration["DataPath"])}");
        }

        if (LinkForChanges(app) is { } link)
        {
            lines.Add($"To add and remove documents in the browser: {link}");
        }

        lines.Add("Ctrl+C ends it.");
        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }
    }

    /// <summary>The link that opens the library for changes; null where people sign in.</summary>
    private static string? LinkForChanges(WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<SignInOptions>>().Value;
        var address = options.AllowAnyoneOnNetwork ? app.Services.GetRequiredService<PublicAddress>().Url : app.Urls.First().TrimEnd('/');
        return options.IsOn ? null : $"{address}/sign-in?token={app.Services.GetRequiredService<ChangeToken>().Value}";
    }
}
