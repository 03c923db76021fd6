using System.ComponentModel.DataAnnotations;

namespace ChatBriefing.Drafting.Models;

/// <summary>The language model that drafts (section <c>Model</c>). Without an endpoint there is none.</summary>
public sealed class ModelOptions
{
    /// <summary>Base address of an endpoint that speaks OpenAI's chat completions ("https://api.openai.com/v1"). Default: none.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Name of the model, or of the deployment. Default: none.</summary>
    public string Name { get; set; } = "";

    /// <summary>Key that the endpoint asks for. Default: none, which local endpoints take.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>
    /// Seconds that the model may take of one question. Two thirds are for the first draft; the rest is for rewriting and
    /// a second draft. Default: 12, so that a reader has an answer within 15.
    /// </summary>
    [Range(1.0, 600.0)]
    public double TimeLimitSeconds { get; set; } = 12;

    /// <summary>Tokens that a question and its passages may have; passages that go beyond are left out. Default: 6,000.</summary>
    [Range(500, 1_000_000)]
    public int MaxInputTokens { get; set; } = 6_000;

    /// <summary>Whether a model drafts.</summary>
    public bool IsConfigured => Endpoint.Length > 0 && Name.Length > 0;

    /// <summary>How long a first draft may take.</summary>
    public TimeSpan DraftLimit => TimeSpan.FromSeconds(TimeLimitSeconds * 2 / 3);

    /// <summary>How long a second draft may take. It is asked for only when the first took no longer.</summary>
    public TimeSpan RevisionLimit => TimeSpan.FromSeconds(TimeLimitSeconds / 4);

    /// <summary>How long rewriting or judging may take.</summary>
    public TimeSpan SideLimit => TimeSpan.FromSeconds(TimeLimitSeconds / 6);
}
