using ChatBriefing.Library;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ChatBriefing.Server.Web.Pages.Asking;

/// <summary>The page "Ask". Its address carries the questions, so what it shows follows from the address alone.</summary>
public sealed partial class AskPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private List<Exchange> exchanges = [];

    /// <summary>The questions of the conversation, oldest first.</summary>
    [SupplyParameterFromQuery(Name = "q")]
    public string[]? Questions { get; set; }

    [CascadingParameter]
    private Audience Audience { get; set; } = Audience.Everyone;

    [Inject]
    private Correspondent Correspondent { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    private string News => exchanges switch
    {
        [] => "",
        [.., { IsOpen: true }] => "Searching the documents…",
        [.., var last] => last.Fault ?? last.Courtesy ?? last.Reply!.Text,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    /// <summary>Keeps the exchanges that the address still names, and opens the ones it names anew.</summary>
    protected override async Task OnParametersSetAsync()
    {
        var questions = (Questions ?? []).Where(question => !string.IsNullOrWhiteSpace(question)).ToList();
        var known = exchanges.Zip(questions).TakeWhile(pair => pair.First.Question == pair.Second).Select(pair => pair.First).ToList();
        exchanges = [.. known, .. questions.Skip(known.Count).Select((question, at) => new Exchange(known.Count + at + 1, question))];

        // What is prerendered is thrown away a moment later: asking there would ask everything twice.
        if (RendererInfo.IsInteractive)
        {
            await AnswerAsync(leaving.Token);
        }
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        var asked = exchanges;
        for (var at = 0; at < asked.Count && ReferenceEquals(asked, exchanges); at++)
        {
            if (asked[at].IsOpen)
            {
                StateHasChanged();
                asked[at] = await Correspondent.AskAsync(asked[at], [.. asked.Take(at).Where(exchange => exchange.Courtesy is null).Select(exchange => exchange.Question)], Audience, cancellationToken);
                StateHasChanged();
                await Script.InvokeVoidAsync("chatBriefing.show", cancellationToken, asked[at].ElementId);
            }
        }
    }

    private void Ask(string question) =>
        Navigation.NavigateTo(ConversationLink.Of([.. exchanges.Select(exchange => exchange.Question), question]));
}
