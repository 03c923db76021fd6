namespace ChatBriefing.Server.Models.Judges;

/// <summary>An entailment model that the site supplies (section <c>Judge:Onnx</c>): an ONNX file of the BERT kind with its vocabulary.</summary>
public sealed class OnnxJudgeOptions
{
    /// <summary>The ONNX file. It takes premise and hypothesis as one pair of token ids. Default: none, and then no such judge.</summary>
    public string ModelPath { get; set; } = "";

    /// <summary>Its vocabulary, one word piece a line (vocab.txt). Default: none.</summary>
    public string VocabularyPath { get; set; } = "";

    /// <summary>Place of "entailment" among the model's outputs, from 0; a model with one output needs none. Default: 1.</summary>
    public int EntailmentIndex { get; set; } = 1;

    /// <summary>Probability of entailment below which a claim is stopped. Default: 0.5.</summary>
    public double Threshold { get; set; } = 0.5;

    /// <summary>Most tokens of a pair; the excerpt is cut to fit. Default: 512.</summary>
    public int MaxTokens { get; set; } = 512;

    /// <summary>Whether the vocabulary is lower case. Default: yes.</summary>
    public bool LowerCase { get; set; } = true;
}
