namespace ChatBriefing.Library.Questions;

/// <summary>What sort of thing a question asks for, by its question word. The trees know the kinds by number: new ones go to the end.</summary>
internal enum AnswerKind
{
    /// <summary>Anything that is said about it.</summary>
    Any = 0,

    /// <summary>A person or body ("who").</summary>
    Person,

    /// <summary>A name ("what is the name of", "which … is called").</summary>
    Name,

    /// <summary>A day, year or hour.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>How old somebody or something is.</summary>
    Age,

    /// <summary>A number or an amount.</summary>
    Number,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>A way of doing or happening ("how did").</summary>
    Manner,

    /// <summary>Yes or no.</summary>
    YesNo,
}
