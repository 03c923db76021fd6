using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace ChatBriefing.Server.Models.Judges;

/// <summary>Premise and hypothesis as a model of the BERT kind takes them: [CLS] premise [SEP] hypothesis [SEP].</summary>
internal sealed class TokenPair
{
    /// <summary>[CLS] and two [SEP].</summary>
    private const int Signs = 3;

    private readonly long[] ids;
    private readonly long[] kinds;

    private TokenPair(IEnumerable<int> ids, IEnumerable<int> kinds)
    {
        this.ids = [.. ids.Select(id => (long)id)];
        this.kinds = [.. kinds.Select(kind => (long)kind)];
    }

    /// <summary>The pair, the premise cut to what room the hypothesis leaves.</summary>
    public static TokenPair Of(BertTokenizer tokenizer, string premise, string hypothesis, int mostTokens)
    {
        var second = tokenizer.EncodeToIds(hypothesis, addSpecialTokens: false).Take((mostTokens - Signs) / 2).ToList();
        var first = tokenizer.EncodeToIds(premise, addSpecialTokens: false).Take(mostTokens - Signs - second.Count).ToList();
        return new TokenPair(tokenizer.BuildInputsWithSpecialTokens(first, second), tokenizer.CreateTokenTypeIdsFromSequences(first, second));
    }

    /// <summary>The inputs that the model names. The caller disposes of them.</summary>
    /// <exception cref="InvalidOperationException">The model wants an input that is not known.</exception>
    public Dictionary<string, OrtValue> InputsFor(IEnumerable<string> names) =>
        names.ToDictionary(name => name, name => OrtValue.CreateTensorValueFromMemory(Values(name), [1, ids.Length]), StringComparer.Ordinal);

    private long[] Values(string name) => name switch
    {
        "input_ids" => ids,
        "token_type_ids" => kinds,
        "attention_mask" => [.. Enumerable.Repeat(1L, ids.Length)],
        _ => throw new InvalidOperationException($"The entailment model wants an input '{name}'; known are input_ids, attention_mask and token_type_ids."),
    };
}
