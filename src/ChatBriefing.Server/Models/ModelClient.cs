using System.ClientModel;
using System.ClientModel.Primitives;
using ChatBriefing.Drafting.Models;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using OpenAI;

namespace ChatBriefing.Server.Models;

/// <summary>
/// The endpoint of <c>Model:Endpoint</c> as a chat client: OpenAI, Azure OpenAI's v1 path, Ollama, vLLM and whatever else
/// speaks OpenAI's chat completions.
/// </summary>
internal sealed class ModelClient : IDisposable
{
    /// <summary>What endpoints that ask for no key are sent as one: the client insists on a value.</summary>
    private const string NoKey = "none";

    /// <summary>Makes the client; nothing is sent.</summary>
    public ModelClient(IHttpClientFactory http, IOptions<ModelOptions> options, ILogger<CountingChatClient> logger)
    {
        var settings = options.Value;
        var client = new OpenAIClient(
            new ApiKeyCredential(settings.ApiKey.Length > 0 ? settings.ApiKey : NoKey),
            new OpenAIClientOptions
            {
                Endpoint = AddressOf(settings.Endpoint),
                Transport = new HttpClientPipelineTransport(http.CreateClient(ModelHttp.Name)),
                // The handlers below retry, and know about Retry-After and the time that is left.
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            });
        var kernel = Kernel.CreateBuilder();
        kernel.AddOpenAIChatClient(settings.Name, client);
        var model = kernel.Build().GetRequiredService<IChatClient>();

        // The first is the outermost.
        Chat = new CountingChatClient(new PlainerChatClient(model), logger);
    }

    /// <summary>The chat client, without a time limit.</summary>
    public IChatClient Chat { get; }

    /// <inheritdoc/>
    public void Dispose() => Chat.Dispose();

    /// <summary>An address without a path gets the path that all such servers use.</summary>
    private static Uri AddressOf(string endpoint)
    {
        var address = new Uri(endpoint);
        return address.AbsolutePath is "" or "/" ? new Uri(address, "/v1") : address;
    }
}
