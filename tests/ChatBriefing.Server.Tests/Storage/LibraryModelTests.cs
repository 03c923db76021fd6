using ChatBriefing.Library;
using CsCheck;
using static ChatBriefing.Server.Tests.Storage.TempLibrary;

namespace ChatBriefing.Server.Tests.Storage;

/// <summary>Random histories, against a model of a few lines in memory.</summary>
public sealed class LibraryModelTests
{
    private static readonly Gen<NewVersion> Versions =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool, (source, text, general) =>
            Text($"{source}.txt", $"text {text}", general ? "general" : "board"));

    private static readonly Gen<(NewVersion[] Batch, bool Removes)> Steps =
        Gen.Select(Versions.Array[1, 4], Gen.Int[0, 2], (batch, kind) => (batch, kind == 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_does_what_the_model_does() =>
        await Steps.Array[1, 20].SampleAsync(
            async steps =>
            {
                await using var library = await StartedAsync();
                var model = new Model();
                foreach (var (batch, removes) in steps)
                {
                    if (removes)
                    {
                        var id = batch[0].DocumentId;
                        (await library.Remover.RemoveAsync(id, Token)).ShouldBe(model.Remove(id));
                    }
                    else
                    {
                        (await library.WriteAsync(batch)).ShouldBe(batch.Select(model.Write));
                    }
                }

                await CompareAsync(library, model);
            },
            iter: 60,
            threads: 1);

    private static async Task CompareAsync(TempLibrary library, Model model)
    {
        (await library.ChangesAsync()).Select(c => (c.Number, c.Kind, c.DocumentId, c.Version)).ShouldBe(model.Changes);
        (await library.Log.ReadPositionAsync(Token)).Number.ShouldBe(model.Changes.Count);
        (await library.Lister.ListAsync(null, Token)).Select(d => (d.Id, d.Version))
            .ShouldBe(model.Current.Select(c => (c.Key, c.Value.Number)), ignoreOrder: true);
        foreach (var ((id, number), text) in model.Texts)
        {
            var found = await library.FindAsync(id, number);
            found?.Text.ShouldBe(text);
            found?.IsCurrent.ShouldBe(model.Current[id].Number == number);
            (found is null).ShouldBe(text is null);
        }
    }

    private sealed class Model
    {
        public List<(long Number, ChangeKind Kind, string DocumentId, int Version)> Changes { get; } = [];

        public Dictionary<string, (int Number, NewVersion Content)> Current { get; } = [];

        // Null once removed: the pair is used up, and stays so.
        public Dictionary<(string Id, int Number), string?> Texts { get; } = [];

        public WriteOutcome Write(NewVersion version)
        {
            var id = version.DocumentId;
            var holders = Current.Where(pair => pair.Value.Content.Collection == version.Collection && pair.Value.Content.Text == version.Text);
            var holder = Current.TryGetValue(id, out var own)
                ? own.Content.Text == version.Text ? id : null
                : holders.Select(pair => pair.Key).Min(StringComparer.Ordinal);
            if (holder is not null)
            {
                return new WriteOutcome(WriteStatus.Unchanged, holder, Current[holder].Number);
            }

            var status = Current.ContainsKey(id) ? WriteStatus.Updated : WriteStatus.Added;
            var number = Texts.Keys.Count(key => key.Id == id) + 1;
            Current[id] = (number, version);
            Texts.Add((id, number), version.Text);
            Changes.Add((Changes.Count + 1, ChangeKind.Published, id, number));
            return new WriteOutcome(status, id, number);
        }

        public bool Remove(string id)
        {
            if (!Current.Remove(id, out var current))
            {
                return false;
            }

            foreach (var key in Texts.Keys.Where(key => key.Id == id).ToList())
            {
                Texts[key] = null;
            }

            Changes.Add((Changes.Count + 1, ChangeKind.Removed, id, current.Number));
            return true;
        }
    }
}
