namespace ChatBriefing.Drafting;

/// <summary>A content word of the question.</summary>
/// <param name="Term">Its term.</param>
/// <param name="Weight">How rare it is in the library; 0 or more.</param>
/// <param name="IsName">Whether it is (part of) a name, judged by how the passages write it.</param>
/// <param name="IsNumber">Whether it is written in digits.</param>
internal readonly record struct QuestionTerm(string Term, double Weight, bool IsName, bool IsNumber = false);
