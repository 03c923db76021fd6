using System.CommandLine;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Commands.Seeding;
using ChatBriefing.Server.Storage;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Serving;

/// <summary>Starts the server and keeps it until it is told to end.</summary>
internal sealed class ServeCommand : Verb
{
    private readonly GivenSettings given;

    /// <summary>The command, with the settings that were given.</summary>
    public ServeCommand(GivenSettings given)
        : base("serve", "Start the server: the web page, the HTTP API and the health checks. Settings may be given as --Name=value.")
    {
        this.given = given;
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["", "serve --Urls=http://127.0.0.1:5081 --data /srv/chatbriefing"];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        using var acting = Actor.As(Actor.Server);
        await using var app = ServerHost.Build(given.For(result));
        await app.Services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
        var imported = await SeedImport.RunOnceAsync(app.Services, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception fault) when (ListenFault.Explain(fault, app.Configuration["Urls"] ?? "") is { } advice)
        {
            throw new CommandFaultException(advice, fault);
        }

        await StartMessage.WriteAsync(app, imported, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
