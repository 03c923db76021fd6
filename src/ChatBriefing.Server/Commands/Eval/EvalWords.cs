namespace ChatBriefing.Server.Commands.Eval;

/// <summary>What a measurement is called on the command line.</summary>
/// <param name="Name">Its verb.</param>
/// <param name="Path">The word for its data: DIR or FILE.</param>
/// <param name="Description">What it measures, on what.</param>
internal sealed record EvalWords(string Name, string Path, string Description);
