namespace ChatBriefing.Server.Models.Judges;

/// <summary>Which second judges there are (section <c>Judge</c>). By default none.</summary>
public sealed class JudgeSettings
{
    /// <summary>Whether the language model of the section <c>Model</c> judges too. Default: no.</summary>
    public bool Model { get; set; }

    /// <summary>The entailment model that judges, where its path is set. Default: none.</summary>
    public OnnxJudgeOptions Onnx { get; set; } = new();
}
