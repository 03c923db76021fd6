using System.Text.Json;
using ChatBriefing.Server.Teams.Rendering.Editions;
using ChatBriefing.Server.Teams.Wire;

namespace ChatBriefing.Server.Tests.Teams;

/// <summary>Half a surrogate pair is JSON but no text; as a name it makes even a look for another field fail.</summary>
public sealed class HalfLetterTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("from.id")]
    public void A_field_that_is_missing_beside_half_a_letter_is_empty(string path) =>
        Read("""{"\ud800":1,"type":"message"}""").Field(path).ValueKind.ShouldBe(JsonValueKind.Undefined);

    [Fact]
    public void A_form_with_half_a_letter_for_a_name_and_for_a_word_is_read()
    {
        var form = DraftForm.Read(Read("""{"\ud800":"lost","id":"\ud800"}"""), "edition#1");

        form!.Lines.ShouldBeEmpty();
    }

    private static JsonElement Read(string json) => WireJson.Parse(System.Text.Encoding.UTF8.GetBytes(json));
}
