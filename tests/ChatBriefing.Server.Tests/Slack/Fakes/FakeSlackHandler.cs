using System.Globalization;
using System.Net;
using System.Text;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Brings the server's calls to the fake, without a network.</summary>
public sealed class FakeSlackHandler(FakeSlack slack) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (slack.IsDown)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
        }

        if (request.Method == HttpMethod.Get && slack.Redirect?.Invoke(request.RequestUri!) is { } next)
        {
            return new HttpResponseMessage(HttpStatusCode.Redirect) { Headers = { Location = new Uri(next) } };
        }

        if (request.Method == HttpMethod.Get)
        {
            var (kind, content) = slack.Download(request.RequestUri!, request.Headers.Authorization?.Parameter ?? "");
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) { Headers = { ContentType = new(kind) } } };
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var type = request.Content?.Headers.ContentType?.MediaType ?? "";
        var (status, retryAfter, answer) = slack.Answer(request.RequestUri!.AbsolutePath, request.Headers.Authorization?.Parameter ?? "", type, body);
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        response.Headers.Add("X-OAuth-Scopes", string.Join(',', FakeWorkspace.Scopes));
        if (retryAfter > 0)
        {
            response.Headers.Add("Retry-After", retryAfter.ToString(CultureInfo.InvariantCulture));
        }

        return response;
    }
}
