using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;
using Microsoft.Extensions.Options;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace ChatBriefing.Server.Models.Judges;

/// <summary>Judges by an entailment model: whether the excerpt entails the claim. The model is loaded at the first claim.</summary>
internal sealed class OnnxJudge(IOptions<JudgeSettings> settings) : IJudge, IDisposable
{
    private const string NotEntailed = "An entailment model does not find this borne out by the excerpt.";

    private readonly OnnxJudgeOptions options = settings.Value.Onnx;
    private readonly Lazy<InferenceSession> session = new(() => new InferenceSession(settings.Value.Onnx.ModelPath));
    private readonly Lazy<BertTokenizer> tokenizer = new(() => BertTokenizer.Create(
        settings.Value.Onnx.VocabularyPath, new BertOptions { LowerCaseBeforeTokenization = settings.Value.Onnx.LowerCase }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyList<Judgement>>(() => [.. findings.Select(finding => Judge(finding, cancellationToken))], cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }

    private Judgement Judge(Finding finding, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var probability = Entailment(finding.Window!.Quote, finding.Claim.Text, cancellationToken);
        return probability >= options.Threshold ? new Judgement(true, "") : new Judgement(false, NotEntailed);
    }

    private double Entailment(string excerpt, string claim, CancellationToken cancellationToken)
    {
        var pair = TokenPair.Of(tokenizer.Value, excerpt, claim, options.MaxTokens);
        var inputs = pair.InputsFor(session.Value.InputMetadata.Keys);
        using var run = new RunOptions();
        using var ending = cancellationToken.Register(() => run.Terminate = true);
        using var outputs = session.Value.Run(run, inputs, session.Value.OutputNames.Take(1).ToList());
        var scores = outputs[0].GetTensorDataAsSpan<float>().ToArray();
        foreach (var input in inputs.Values)
        {
            input.Dispose();
        }

        return scores.Length == 1 ? 1 / (1 + Math.Exp(-scores[0])) : Softmax(scores, options.EntailmentIndex);
    }

    /// <exception cref="InvalidOperationException">The model has no such output.</exception>
    private static double Softmax(float[] scores, int index)
    {
        if (index >= scores.Length)
        {
            throw new InvalidOperationException($"Judge:Onnx:EntailmentIndex is {index} and the model has {scores.Length} outputs.");
        }

        var most = scores.Max();
        return Math.Exp(scores[index] - most) / scores.Sum(score => Math.Exp(score - most));
    }
}
