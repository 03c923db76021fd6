using ChatBriefing.Asking;
using ChatBriefing.Channels;
using ChatBriefing.Grounding;
using ChatBriefing.Grounding.Judging;

namespace ChatBriefing.Tests.Conventions;

public sealed class TypeTests
{
    private static readonly Type[] Types = typeof(Asker).Assembly.GetTypes();

    [Fact]
    public void Public_classes_are_sealed() => TypeRule.Unsealed(Types).ShouldBeEmpty();

    [Fact]
    public void The_token_is_the_last_parameter_and_required() => TypeRule.TokensOutOfPlace(Types).ShouldBeEmpty();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => TypeRule.EmptyNamed(Types).ShouldBeEmpty();

    [Fact]
    public void Only_the_gate_can_make_grounded_text()
    {
        TypeRule.OpenConstructors(typeof(GroundedText)).ShouldBeEmpty();
        typeof(GroundedText).GetNestedTypes().ShouldBe([typeof(GroundedText.Gate)]);
        var makers = typeof(GroundedText.Gate).GetMethods().Where(method => method.ReturnType == typeof(GroundedText) || method.ReturnType == typeof(Task<GroundedText>));
        makers.ShouldHaveSingleItem().GetParameters().Select(parameter => parameter.ParameterType)
            .ShouldBe([typeof(IReadOnlyList<Statement>), typeof(Strictness), typeof(JudgePanel), typeof(CancellationToken)]);
    }

    [Fact]
    public void An_answer_is_made_of_grounded_text_and_of_nothing_else() =>
        TypeRule.OpenConstructors(typeof(Answer)).ShouldHaveSingleItem().GetParameters()[0].ParameterType.ShouldBe(typeof(GroundedText));

    [Fact]
    public void Only_the_desk_can_make_a_reply()
    {
        TypeRule.OpenConstructors(typeof(Reply)).ShouldBeEmpty();
        typeof(Reply).GetNestedTypes().ShouldBe([typeof(Reply.Desk)]);
    }

    [Fact]
    public void The_rules_see_what_breaks_them()
    {
        Type[] bad = [typeof(OpenFixture), typeof(FixtureManager)];
        TypeRule.Unsealed(bad).ShouldBe([typeof(OpenFixture).FullName!]);
        TypeRule.TokensOutOfPlace(bad).ShouldBe([$"{typeof(OpenFixture).FullName}.First", $"{typeof(OpenFixture).FullName}.Optional"], ignoreOrder: true);
        TypeRule.EmptyNamed(bad).ShouldBe([typeof(FixtureManager).FullName!]);
        TypeRule.OpenConstructors(typeof(OpenFixture)).ShouldHaveSingleItem();
    }
}
