using System.Text.RegularExpressions;

namespace ChatBriefing.Library.Questions;

/// <summary>Tells what a question asks for. The first pattern that fits decides, so the particular stand before the general.</summary>
internal static partial class AnswerKinds
{
    private static readonly (Regex Pattern, AnswerKind Kind)[] Patterns =
    [
        (NamePattern(), AnswerKind.Name),
        (AgePattern(), AnswerKind.Age),
        (DurationPattern(), AnswerKind.Duration),
        (NumberPattern(), AnswerKind.Number),
        (TimePattern(), AnswerKind.Time),
        (PersonPattern(), AnswerKind.Person),
        (PlacePattern(), AnswerKind.Place),
        (ReasonPattern(), AnswerKind.Reason),
        (MannerPattern(), AnswerKind.Manner),
        (YesNoPattern(), AnswerKind.YesNo),
    ];

    /// <summary>The kind of answer that <paramref name="question"/> asks for.</summary>
    public static AnswerKind Of(string question)
    {
        var pattern = Array.Find(Patterns, candidate => candidate.Pattern.IsMatch(question));
        return pattern.Kind;
    }

    [GeneratedRegex(@"\bname of\b|\bwhat(?: is|'s|’s| was) (?:\w+ ){0,4}names?\b|\b(?:is|was) \w+ (?:called|named)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\bhow old\b|\bكم (?:يبلغ )?عمر\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgePattern();

    [GeneratedRegex(@"\bhow long\b|\bhow (?:many|much) (?:more )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|time)\b|كم (?:استغرق|دام|استمر|من الوقت|مدة|عمر)|كم عدد (?:السنوات|الأيام|الأشهر|الساعات)|ما (?:هي )?مدة|多久|多长时间", RegexOptions.IgnoreCase)]
    private static partial Regex DurationPattern();

    [GeneratedRegex(@"\bhow (?:many|much|large|big|tall|high|deep|far|wide|fast|heavy|often)\b|\b(?:what|which) (?:number|percentage|percent|proportion|share|price|cost|amount|rate|age|size|length|height|distance|population|temperature)\b|\bكم\b|\bما (?:هو |هي )?(?:عدد|نسبة|ثمن|سعر|حجم|مساحة|طول)\b|多少|几个", RegexOptions.IgnoreCase)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\bwhen\b|\b(?:what|which) (?:year|day|date|month|time|century|decade|era|weekday|hour)\b|\bsince what\b|متى|\b(?:في )?[أا]ي (?:عام|سنة|يوم|شهر|تاريخ|قرن|عقد)\b|\bما (?:هو |هي )?(?:العام|السنة|اليوم|التاريخ|الشهر)\b|什么时候|何时|哪一年", RegexOptions.IgnoreCase)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\bwho(?:m|se)?\b|\bwho's\b|^\W*(?:من|لمن|بمن|مع من)\b|谁", RegexOptions.IgnoreCase)]
    private static partial Regex PersonPattern();

    [GeneratedRegex(@"\bwhere\b|\b(?:what|which) (?:\w+ )?(?:places?|locations?|countr(?:y|ies)|cit(?:y|ies)|states?|towns?|regions?|continents?|count(?:y|ies)|rivers?|streets?|buildings?)\b|[أا]ين|\bفي [أا]ي (?:مدينة|دولة|بلد|ولاية|منطقة|مكان|قارة)\b|哪里|在哪", RegexOptions.IgnoreCase)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"\bwhy\b|\bwhat (?:is|was|were|are)? ?the (?:reason|cause)s?\b|\bfor what reason\b|لماذا|\bما (?:هو |هي )?(?:السبب|سبب|أسباب)\b|为什么", RegexOptions.IgnoreCase)]
    private static partial Regex ReasonPattern();

    [GeneratedRegex(@"\bhow (?:do|does|did|is|are|was|were|has|have|can|could|will|would|to)\b|\bكيف\b|怎么|如何", RegexOptions.IgnoreCase)]
    private static partial Regex MannerPattern();

    [GeneratedRegex(@"^\s*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|isn't|aren't|hasn't|didn't|doesn't)\b|^\W*هل\b", RegexOptions.IgnoreCase)]
    private static partial Regex YesNoPattern();
}
