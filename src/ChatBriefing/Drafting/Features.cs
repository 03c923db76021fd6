using ChatBriefing.Library.Learning;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Drafting;

/// <summary>How a sentence stands to a question. Figures are shares or relations, never raw weights: those depend on the library's size.</summary>
internal static class Features
{
    /// <summary>The figures of a candidate.</summary>
    public static FeatureRow Of(QuestionForm question, Candidate candidate, Setting setting, Doubts doubts)
    {
        var row = new FeatureRow();
        AddWords(row, question, candidate);
        AddPlace(row, question, candidate, setting);
        AddForm(row, question, candidate);
        AddDoubts(row, doubts);
        return row;
    }

    private static void AddWords(FeatureRow row, QuestionForm question, Candidate candidate)
    {
        var terms = question.Terms;
        var near = candidate.Near;
        var names = terms.Where(term => term.IsName).ToList();
        row["InSentence"] = Coverage.In(terms, candidate.Terms);
        row["InContext"] = Coverage.In(terms, candidate.Terms, candidate.Heading, candidate.Before);
        row["InWindow"] = Coverage.In(terms, candidate.Terms, candidate.Heading, candidate.After);
        row["InPassage"] = Coverage.In(terms, candidate.Around);
        row["Exact"] = Coverage.Exact(terms, candidate.Terms);
        row["Plain"] = Coverage.In([.. terms.Where(term => !term.IsName)], candidate.Terms);
        row["Names"] = Coverage.In(names, candidate.Terms);
        row["MissingInPassage"] = Coverage.WorstMissing(terms, candidate.Around);
        row["MissingNear"] = Coverage.WorstMissing(terms, near);
        row["NamesMissingNear"] = 1 - Coverage.In(names, near);
        row["MissingWordsNear"] = terms.Count(term => Lexicon.Match(term.Term, near) == 0);
        row["MissingWordsInPassage"] = terms.Count(term => Lexicon.Match(term.Term, candidate.Around) == 0);
        row["FoundWords"] = terms.Count(term => Lexicon.Match(term.Term, candidate.Terms) > 0);
        row["NumbersMissing"] = terms.Count(term => term.IsNumber && !candidate.Around.Contains(term.Term));
        row["Loose"] = Coverage.Loose(terms, candidate.Terms);
        row["LooseNear"] = Coverage.Loose(terms, near);
        row["LooseMissing"] = terms.Where(term => WordFamily.Match(term.Term, near) == 0).Select(term => term.Weight).DefaultIfEmpty().Max() / Math.Max(terms.Sum(term => term.Weight), 1e-9);
        row["Opposites"] = terms.Count(term => Opposites.Has(term.Term, candidate.Terms));
        row["Terms"] = terms.Count;
    }

    private static void AddPlace(FeatureRow row, QuestionForm question, Candidate candidate, Setting setting)
    {
        row["AgainstBest"] = setting.BestInSentence > 0 ? row["InSentence"] / setting.BestInSentence : 0;
        row["ContextAgainstBest"] = setting.BestInContext > 0 ? row["InContext"] / setting.BestInContext : 0;
        row["AgainstPassage"] = row["InSentence"] - setting.BestInPassage[candidate.Rank];
        row["LeftInPassage"] = row["InPassage"] - row["InContext"];
        row["InAll"] = Coverage.In(question.Terms, setting.All);
        row["Rank"] = candidate.Rank;
        row["Score"] = setting.Matching[0] > 0 ? candidate.Passage.Matching / setting.Matching[0] : 0;
        row["Ranked"] = setting.BestScore > 0 ? candidate.Passage.Score / setting.BestScore : 0;
        row["Index"] = Math.Min(candidate.Index, 8);
    }

    private static void AddForm(FeatureRow row, QuestionForm question, Candidate candidate)
    {
        var matched = Closeness.Matched(question, candidate.Words);
        var fitting = KindMatch.Places(question, candidate);
        row["Pairs"] = PairsIn(question, candidate);
        (row["Twos"], row["Threes"]) = question.Runs.SharesIn(candidate.Words);
        row["InOrder"] = Closeness.InOrder(question, candidate.Words);
        row["Density"] = Closeness.Density(matched);
        row["ToKind"] = Closeness.ToKind(matched, fitting);
        row["Fitting"] = Math.Min(fitting.Count, 6);
        row["Words"] = Math.Min(candidate.Words.Count, 60);
        row["New"] = Math.Min(candidate.Words.Count(word => word.IsContent) - matched.Count, 20);
        row["Kind"] = (int)question.Kind;
    }

    private static void AddDoubts(FeatureRow row, Doubts doubts)
    {
        row["KindMissing"] = Flag(doubts.KindMissing is not null);
        row["DoerMissing"] = Flag(doubts.DoerMissing);
        row["DeedMissing"] = Flag(doubts.DeedMissing);
        row["FocusMissing"] = Flag(doubts.FocusMissing);
        row["CountedMissing"] = Flag(doubts.CountedMissing);
        row["DegreeMissing"] = Flag(doubts.DegreeMissing);
        row["IsDenied"] = Flag(doubts.IsDenied);
        row["IsOfAnother"] = Flag(doubts.IsOfAnother);
    }

    private static double Flag(bool holds) => holds ? 1 : 0;

    private static double PairsIn(QuestionForm question, Candidate candidate)
    {
        if (question.Pairs.Count == 0)
        {
            return 0;
        }

        var content = candidate.Words.Where(word => word.IsContent).Select(word => word.Term).ToList();
        var near = content.Zip(content.Skip(1)).Concat(content.Zip(content.Skip(2))).ToHashSet();
        return (double)question.Pairs.Count(pair => near.Contains(pair) || near.Contains((pair.Second, pair.First))) / question.Pairs.Count;
    }
}
