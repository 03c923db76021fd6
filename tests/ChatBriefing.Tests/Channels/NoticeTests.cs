using ChatBriefing.Channels;

namespace ChatBriefing.Tests.Channels;

public sealed class NoticeTests
{
    [Fact]
    public void Every_kind_has_words_and_none_has_room_for_others()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            new Notice(kind).Text.ShouldNotBeNullOrWhiteSpace();
        }

        typeof(Notice).GetConstructors().ShouldAllBe(constructor => constructor.GetParameters().All(parameter => parameter.ParameterType == typeof(NoticeKind)));
    }

    [Fact]
    public void Help_fits_on_the_screen_of_a_phone()
    {
        var lines = new Notice(NoticeKind.Help).Text.Split('\n');

        lines.Sum(line => (line.Length / 40) + 1).ShouldBeLessThanOrEqualTo(15);
    }
}
