using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Seeding;

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

        lines.Add("Ctrl+C ends it.");
        foreach (var line in lines)
        {
            await Console.Out.WriteLineAsync(line);
        }
    }
}
