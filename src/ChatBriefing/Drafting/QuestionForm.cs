using ChatBriefing.Library.Questions;

namespace ChatBriefing.Drafting;

/// <summary>What a question asks, as far as its words tell.</summary>
internal sealed record QuestionForm
{
    /// <summary>Its content words, each once, in order.</summary>
    public required IReadOnlyList<QuestionTerm> Terms { get; init; }

    /// <summary>What sort of thing it asks for.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>Neighbouring content words.</summary>
    public required IReadOnlyList<(string First, string Second)> Pairs { get; init; }

    /// <summary>Its runs of words.</summary>
    public required WordRuns Runs { get; init; }

    /// <summary>The word for what is done ("When did Putin <em>hand over</em> …"), where the question has the form that shows it; else null.</summary>
    public string? Deed { get; init; }

    /// <summary>The one it says did it, likewise.</summary>
    public string? Doer { get; init; }

    /// <summary>What the one who is asked for did ("who won the cup"); null when the question asks otherwise.</summary>
    public string? Act { get; init; }

    /// <summary>Whether it takes the deed as done ("did", "has", "was").</summary>
    public bool TakesAsDone { get; init; }

    /// <summary>Whether it is put in the negative.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether it asks what <see cref="Doer"/> said.</summary>
    public bool AsksForWords { get; init; }

    /// <summary>The office or part asked about in "who is X's …", and the X; null when it is no such question.</summary>
    public Office? Office { get; init; }

    /// <summary>The thing asked for in "what <em>address</em> …" or "what is the <em>price</em> of …"; null when the question names none or only "thing", "name" and the like.</summary>
    public string? Focus { get; init; }

    /// <summary>The thing counted in "how many …"; null when nothing is.</summary>
    public string? Counted { get; init; }

    /// <summary>
    /// Numbers that a text on its subject repeats: not those up to twelve, which texts write as words, nor those of a
    /// whole date, which texts write in many ways.
    /// </summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Degrees and places in a row that it asks about ("first", "largest", "only"), as terms.</summary>
    public IReadOnlyList<string> Degrees { get; init; } = [];
}
