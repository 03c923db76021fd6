namespace ChatBriefing.Server.Tests.Models;

/// <summary>
/// A tiny entailment model, written as an ONNX file: it finds every pair entailed in which one word does not occur. Its
/// outputs are contradiction, entailment and neutral: count × (0, -10, 10) + (0, 5, 0).
/// </summary>
internal static class TinyEntailment
{
    private const int Float = 1;
    private const int Int64 = 7;

    private static readonly string[] Vocabulary =
        ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "since", "may", "2021", "anna", "berg", "has", "led", "the", "harbour", "office", ".", "never"];

    /// <summary>Writes the model and its vocabulary, and gives the settings that name them.</summary>
    public static string[] Write(string folder, string dreaded)
    {
        var model = Path.Combine(folder, "tiny.onnx");
        var vocabulary = Path.Combine(folder, "vocab.txt");
        File.WriteAllBytes(model, Model(Array.IndexOf(Vocabulary, dreaded)).ToArray());
        File.WriteAllLines(vocabulary, Vocabulary);
        return [$"--Judge:Onnx:ModelPath={model}", $"--Judge:Onnx:VocabularyPath={vocabulary}"];
    }

    private static Proto Model(int dreaded)
    {
        var graph = new Proto()
            .Message(1, Node("Equal", "count_of", "input_ids", "dreaded"))
            .Message(1, Node("Cast", "as_number", "count_of").Message(5, new Proto().Text(1, "to").Number(3, Float).Number(20, 2)))
            .Message(1, Node("ReduceSum", "count", "as_number"))
            .Message(1, Node("Mul", "weighed", "count", "weights"))
            .Message(1, Node("Add", "logits", "weighed", "bias"))
            .Text(2, "tiny")
            .Message(5, new Proto().Number(1, 1).Number(2, Int64).Text(8, "dreaded").Block(9, BitConverter.GetBytes((long)dreaded)))
            .Message(5, Row("weights", 0, -10, 10))
            .Message(5, Row("bias", 0, 5, 0));
        foreach (var input in new[] { "input_ids", "attention_mask", "token_type_ids" })
        {
            graph.Message(11, Value(input, Int64));
        }

        graph.Message(12, Value("logits", Float));
        return new Proto().Number(1, 8).Message(7, graph).Message(8, new Proto().Text(1, "").Number(2, 13));
    }

    private static Proto Node(string operation, string output, params string[] inputs)
    {
        var node = new Proto();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        return node.Text(2, output).Text(4, operation);
    }

    private static Proto Row(string name, params float[] values) =>
        new Proto().Number(1, 1).Number(1, values.Length).Number(2, Float).Text(8, name).Block(9, [.. values.SelectMany(BitConverter.GetBytes)]);

    private static Proto Value(string name, int type)
    {
        var shape = new Proto().Message(1, new Proto().Number(1, 1)).Message(1, new Proto().Text(2, "length"));
        return new Proto().Text(1, name).Message(2, new Proto().Message(1, new Proto().Number(1, type).Message(2, shape)));
    }
}
