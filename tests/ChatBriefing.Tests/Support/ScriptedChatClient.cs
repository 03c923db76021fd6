using Microsoft.Extensions.AI;

namespace ChatBriefing.Tests.Support;

/// <summary>A model that says what the test decides.</summary>
internal sealed class ScriptedChatClient(Func<string, string, string> answer) : IChatClient
{
    /// <summary>How often it was asked.</summary>
    public int Calls { get; private set; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        Calls++;
        var list = messages.ToList();
        var content = answer(Text(list, ChatRole.System), Text(list, ChatRole.User));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, content)));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing streams here.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static string Text(List<ChatMessage> messages, ChatRole role) =>
        string.Join('\n', messages.Where(message => message.Role == role).Select(message => message.Text));
}
