using ChatBriefing.Library.Questions;

namespace ChatBriefing.Tests.Library.Questions;

public sealed class AnswerKindsTests
{
    [Theory]
    [InlineData("Who runs the bakery?", "Person")]
    [InlineData("whose idea was it", "Person")]
    [InlineData("When does the bakery open?", "Time")]
    [InlineData("In what year was it founded?", "Time")]
    [InlineData("Where is the bakery?", "Place")]
    [InlineData("Which African countries grow it?", "Place")]
    [InlineData("How many loaves were sold?", "Number")]
    [InlineData("How long did the strike last?", "Duration")]
    [InlineData("How many years did the strike last?", "Duration")]
    [InlineData("How old is the baker?", "Age")]
    [InlineData("Why did the bakery close?", "Reason")]
    [InlineData("How did the baker travel?", "Manner")]
    [InlineData("What is the name of the baker?", "Name")]
    [InlineData("Did the baker resign?", "YesNo")]
    [InlineData("What does the baker think?", "Any")]
    [InlineData("من هو المدير؟", "Person")]
    [InlineData("\u200Fمتى بدأ العمل؟", "Time")]
    [InlineData("في أي عام بدأ العمل؟", "Time")]
    [InlineData("كم عدد العمال؟", "Number")]
    [InlineData("أين يقع المصنع؟", "Place")]
    [InlineData("لماذا أغلق المصنع؟", "Reason")]
    [InlineData("هل أغلق المصنع؟", "YesNo")]
    public void Are_told_by_the_question_word(string question, string expected) =>
        AnswerKinds.Of(question).ToString().ShouldBe(expected);
}
