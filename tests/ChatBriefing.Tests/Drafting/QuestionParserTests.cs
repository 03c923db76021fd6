using ChatBriefing.Drafting;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Drafting;

public sealed class QuestionParserTests
{
    [Theory]
    [InlineData("When did Putin hand over Assad?", "hand", "putin")]
    [InlineData("How did Sharaa travel to Moscow?", "travel", "sharaa")]
    [InlineData("How long did the Syrian civil war drag on?", "drag", null)]
    [InlineData("When did the war in Syria start?", "start", null)]
    [InlineData("When was the Hmeimim airbase closed?", "closed", null)]
    [InlineData("what sentence did the court give assad?", "give", null)]
    public void The_deed_is_the_verb_and_the_doer_the_name_before_it(string question, string deed, string? doer)
    {
        var form = Parse(question);

        form.Deed.ShouldBe(Stemmer.Stem(deed));
        form.Doer.ShouldBe(doer is null ? null : Stemmer.Stem(doer));
    }

    [Theory]
    [InlineData("When did it happen?")]
    [InlineData("Who will hand over Assad?")]
    [InlineData("Where is Hmeimim?")]
    public void No_deed_is_taken_as_done_without_a_word_that_says_so(string question) => Parse(question).Deed.ShouldBeNull();

    [Theory]
    [InlineData("What is Assad's address in Moscow?", "address")]
    [InlineData("what sentence did the court give assad?", "sentence")]
    [InlineData("What is the name of the observer?", "observ")]
    [InlineData("What is the name of Assad's wife?", "wife")]
    [InlineData("Who led the coalition?", null)]
    public void The_focus_is_the_noun_asked_for(string question, string? focus) =>
        Parse(question).Focus.ShouldBe(focus is null ? null : Stemmer.Stem(focus));

    [Theory]
    [InlineData("How many Russian troops are stationed at Hmeimim?", "troops")]
    [InlineData("how much compensation is damascus asking for?", "compensation")]
    [InlineData("How many years did the war last?", null)]
    [InlineData("How much did the paper mill cost?", null)]
    public void The_counted_is_the_noun_behind_how_many(string question, string? counted) =>
        Parse(question).Counted.ShouldBe(counted is null ? null : Stemmer.Stem(counted));

    [Theory]
    [InlineData("Who studied the measure in 1948?", "1948")]
    [InlineData("What weighs 25 tonnes?", "25")]
    [InlineData("Who ate the 3 apples?", null)]
    [InlineData("Who spoke on 2026-04-28?", null)]
    [InlineData("Who spoke on 20260428?", null)]
    public void Numbers_are_large_ones_that_are_no_whole_date(string question, string? number) =>
        Parse(question).Numbers.ShouldBe(number is null ? [] : [number]);

    [Theory]
    [InlineData("Who won the chess championship?", "won")]
    [InlineData("Who did it?", null)]
    [InlineData("Who is the mayor?", null)]
    [InlineData("What won the prize?", null)]
    public void An_act_is_the_verb_behind_who(string question, string? act) =>
        Parse(question).Act.ShouldBe(act is null ? null : Stemmer.Stem(act));

    [Fact]
    public void Who_does_something_asks_for_no_office() =>
        Parse("Who will Putin meet in Moscow?").Office.ShouldBeNull();

    [Fact]
    public void An_office_has_an_owner_and_a_role() =>
        Parse("Who is Syria's foreign minister?").Office.ShouldBe(new Office(Stemmer.Stem("syria"), Stemmer.Stem("minister")));

    [Fact]
    public void Asking_what_somebody_said_asks_for_their_words() => Parse("What did Putin say about the bases?").AsksForWords.ShouldBeTrue();

    [Fact]
    public void A_name_that_no_passage_has_is_a_name_by_its_capital() =>
        Parse("When did Merkel visit the old harbour?").Terms.ShouldContain(term => term.Term == Stemmer.Stem("merkel") && term.IsName);

    private static QuestionForm Parse(string question)
    {
        HashSet<string> names = [.. "putin assad sharaa syria syrian moscow russia russian hmeimim damascus".Split(' ').Select(Stemmer.Stem)];
        return QuestionParser.Parse(question, Words.ContentTerms(question).ToDictionary(term => term, _ => 1.0), names);
    }
}
