using System.Text.Json;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>What a call of the program left behind.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Its output.</param>
/// <param name="Error">What it wrote beside the output.</param>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Output);

    /// <summary>Holds it to one clear line beside an empty output.</summary>
    public void ShouldTell(int code, string part)
    {
        Error.ShouldContain(part);
        Error.TrimEnd('\n').Split('\n').Length.ShouldBe(1, Error);
        Error.ShouldNotContain("   at ");
        Output.ShouldBeEmpty();
        Code.ShouldBe(code);
    }
}
