using ChatBriefing.Server.Tests.Commands;

namespace ChatBriefing.Server.Tests.Models;

/// <summary>Settings and prompts that cannot work are told in one line, and nothing starts.</summary>
public sealed class ModelSettingsTests : IDisposable
{
    private readonly ChildProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("--Model:Endpoint=http://127.0.0.1:1/v1", "Model:Endpoint and Model:Name belong together")]
    [InlineData("--Model:Name=m", "Model:Endpoint and Model:Name belong together")]
    [InlineData("--Model:TimeLimitSeconds=0", "Model:TimeLimitSeconds must be 1 to 600")]
    [InlineData("--Judge:Model=true", "Judge:Model needs a model")]
    [InlineData("--Judge:Onnx:ModelPath=/nowhere.onnx", "there is no file /nowhere.onnx")]
    public async Task Settings_that_cannot_work_are_told_with_their_mend(string setting, string expected)
    {
        (await program.RunAsync("ask", "Who?", setting)).ShouldTell(2, expected);
        (await program.RunAsync("serve", "--Urls=http://127.0.0.1:0", setting)).ShouldTell(2, expected);
    }

    [Fact]
    public async Task A_server_with_a_prompt_that_cannot_be_used_does_not_start()
    {
        program.Write("prompts/answer.md", "no settings");

        (await program.RunAsync("serve", "--Urls=http://127.0.0.1:0", "--Prompts:Path=prompts")).ShouldTell(1, "answer.md: begin it with its settings");
        (await program.RunAsync("serve", "--Urls=http://127.0.0.1:0", "--Prompts:Path=nowhere")).ShouldTell(1, "is missing");
    }

    [Fact]
    public async Task Asking_with_a_model_that_is_down_answers_from_the_documents_and_says_so()
    {
        var run = await program.RunAsync("ask", "Who confirmed that Putin will meet Sharaa?", "--Model:Endpoint=http://127.0.0.1:1/v1", "--Model:Name=m");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("The AI model could not be used, so the sentences were picked from the documents.");
        run.Output.ShouldContain("The Kremlin confirmed");
    }
}
