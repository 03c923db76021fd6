using System.Net;
using ChatBriefing.Drafting.Models;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace ChatBriefing.Server.Models;

/// <summary>The way over HTTP to the model: limits, retries and a rest for an endpoint that is down.</summary>
internal static class ModelHttp
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Name = "model";

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(300);

    /// <summary>Adds the HTTP client; the first handler is the outermost.</summary>
    public static IServiceCollection AddModelHttp(this IServiceCollection services)
    {
        var client = services.AddHttpClient(Name, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            // Documents and key go to the address of the settings and to no other.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler(provider => new RestHandler(provider.GetRequiredService<TimeProvider>()));
        client.AddResilienceHandler(Name, (pipeline, context) => Build(pipeline, context.ServiceProvider.GetRequiredService<IOptions<ModelOptions>>().Value));
        client.AddHttpMessageHandler(() => new BodyLimitHandler());
        return services;
    }

    private static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ModelOptions options) => pipeline
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 1,
            Delay = Breath,
            UseJitter = false,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is HttpRequestException
                || (IsFault(arguments.Outcome.Result) && RestHandler.WaitOf(arguments.Outcome.Result!) <= RestHandler.ShortWait)),
        })
        .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            MinimumThroughput = 4,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = TimeSpan.FromSeconds(30),
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException || IsFault(arguments.Outcome.Result)),
        })
        // A little within the limit of a draft, so that silence counts as a failure here and not as a cancellation.
        .AddTimeout(options.DraftLimit * 0.98);

    private static bool IsFault(HttpResponseMessage? response) =>
        response is { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError };
}
