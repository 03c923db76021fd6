using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Conventions;

public sealed class SliceTests
{
    [Fact]
    public void No_slice_knows_a_higher_one_or_its_neighbour() =>
        SourceFiles.All().SelectMany(file => SliceRule.Violations(file.Path, file.Text)).ShouldBeEmpty();

    [Theory]
    [InlineData("ChatBriefing/Library/A.cs", "using ChatBriefing.Retrieval;")]
    [InlineData("ChatBriefing/Grounding/A.cs", "using ChatBriefing.Drafting;")]
    [InlineData("ChatBriefing/Retrieval/A.cs", "var x = new ChatBriefing.Asking.Question();")]
    [InlineData("ChatBriefing/Channels/A.cs", "using ChatBriefing.Server.Web;")]
    [InlineData("ChatBriefing.Server/Web/A.cs", "using ChatBriefing.Server.Slack;")]
    public void The_rule_sees_a_slice_that_knows_too_much(string path, string source) =>
        SliceRule.Violations(path, source).ShouldHaveSingleItem();

    [Theory]
    [InlineData("ChatBriefing/Asking/A.cs", "using ChatBriefing.Library; using ChatBriefing.Grounding;")]
    [InlineData("ChatBriefing.Server/Web/A.cs", "using ChatBriefing.Channels; using ChatBriefing.Server.Storage;")]
    public void The_rule_leaves_the_others_alone(string path, string source) =>
        SliceRule.Violations(path, source).ShouldBeEmpty();
}
