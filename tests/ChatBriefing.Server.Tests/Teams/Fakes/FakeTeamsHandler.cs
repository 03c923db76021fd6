namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>Brings the server's calls to the fake, without a network.</summary>
public sealed class FakeTeamsHandler(FakeTeams teams) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (teams.IsDown && request.RequestUri!.Host == "service.test")
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return teams.Answer(request.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, body);
    }
}
