using System.Text.Json.Serialization;

namespace ChatBriefing.Server.Commands.Eval;

/// <summary>What <c>eval grounding</c> prints for a dataset; shares from 0 to 1, null where it has no such claims.</summary>
internal sealed record GroundingReport
{
    /// <summary>The dataset; "all" for the whole file.</summary>
    public required string Dataset { get; init; }

    /// <summary>Claims checked.</summary>
    public required int Claims { get; init; }

    /// <summary>Chance that a supported claim scores higher than an unsupported one.</summary>
    public required double? Auroc { get; init; }

    /// <summary>Mean of the next two.</summary>
    public required double? BalancedAccuracy { get; init; }

    /// <summary>Share of the unsupported claims that were stopped.</summary>
    public required double? UnsupportedRejected { get; init; }

    /// <summary>Share of the supported claims that were let through.</summary>
    public required double? SupportedKept { get; init; }

    /// <summary>Median time of a claim.</summary>
    public required double P50Ms { get; init; }

    /// <summary>How often the check was right, for each kind of claim, most frequent first.</summary>
    [JsonIgnore]
    public IReadOnlyList<GroundingKind> Kinds { get; init; } = [];
}
