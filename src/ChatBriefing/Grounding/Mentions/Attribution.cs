namespace ChatBriefing.Grounding.Mentions;

/// <summary>Who is said to have said something.</summary>
/// <param name="Speaker">The speaker's name as written; empty when only a pronoun or a common noun stands there.</param>
/// <param name="Terms">The terms of the name.</param>
/// <param name="Verb">Index of the verb of saying.</param>
internal sealed record Attribution(string Speaker, IReadOnlySet<string> Terms, int Verb);
