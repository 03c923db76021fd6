using System.Net;
using System.Net.Http.Headers;

namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>Keeps cookies and follows links by hand, so that a test sees every step.</summary>
internal sealed class FakeBrowser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    public FakeBrowser(string url) => http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(url) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>One step.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, Token);
    }

    /// <summary>One step, of which only the outcome matters.</summary>
    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(method, address, content, headers);
        return response.StatusCode;
    }

    /// <summary>A call with a token.</summary>
    public Task<HttpStatusCode> StatusAsync(HttpMethod method, string address, string token, HttpContent? content = null) =>
        StatusAsync(method, address, content, ("Authorization", new AuthenticationHeaderValue("Bearer", token).ToString()));

    /// <summary>Opens a page and follows wherever it leads: where it ends, and the cookies that were set on the way.</summary>
    public async Task<(string Path, string Text, List<string> SetCookies)> WalkAsync(string address)
    {
        var set = new List<string>();
        for (var steps = 0; steps < 12; steps++)
        {
            using var response = await SendAsync(HttpMethod.Get, address);
            set.AddRange(response.Headers.TryGetValues("Set-Cookie", out var values) ? values : []);
            if (response.Headers.Location is not { } next)
            {
                return (response.RequestMessage!.RequestUri!.PathAndQuery, await response.Content.ReadAsStringAsync(Token), set);
            }

            address = new Uri(response.RequestMessage!.RequestUri!, next).AbsoluteUri;
        }

        throw new InvalidOperationException($"Twelve steps lead no further than {address}.");
    }

    /// <summary>Where a step leads to.</summary>
    public async Task<Uri> NextAsync(string address)
    {
        using var response = await SendAsync(HttpMethod.Get, address);
        return new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location.ShouldNotBeNull(await response.Content.ReadAsStringAsync(Token)));
    }

    public void Dispose() => http.Dispose();
}
