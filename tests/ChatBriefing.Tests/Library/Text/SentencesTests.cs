using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Library.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two.", "One.|Two.")]
    [InlineData("Dr. Smith met Mr. Jones. They talked.", "Dr. Smith met Mr. Jones.|They talked.")]
    [InlineData("It rose 3.5 percent. Then it fell.", "It rose 3.5 percent.|Then it fell.")]
    [InlineData("The U.S. President spoke. He left.", "The U.S. President spoke.|He left.")]
    [InlineData("He moved to the U.S. He liked it.", "He moved to the U.S.|He liked it.")]
    [InlineData("It began at 10 a.m. Wednesday in Moscow.", "It began at 10 a.m. Wednesday in Moscow.")]
    [InlineData("J. R. R. Tolkien wrote it.", "J. R. R. Tolkien wrote it.")]
    [InlineData("“I came. I saw,” he said. Then he left.", "“I came. I saw,” he said.|Then he left.")]
    [InlineData("\"Why now?\" she asked. Nobody knew.", "\"Why now?\" she asked.|Nobody knew.")]
    [InlineData("He said: \"We go.\" They went.", "He said: \"We go.\"|They went.")]
    [InlineData("It failed (see p. 3. It is short). Next.", "It failed (see p. 3. It is short).|Next.")]
    [InlineData("Title line\n\nFirst sentence. Second.", "Title line|First sentence.|Second.")]
    [InlineData("- one item\n- another item", "- one item|- another item")]
    [InlineData("team: Sales | seats: 3\nteam: Legal | seats: 2", "team: Sales | seats: 3|team: Legal | seats: 2")]
    [InlineData("1. Go in. Sit down.\n2. Stand up.", "1. Go in.|Sit down.|2. Stand up.")]
    [InlineData("A line that is wrapped by an editor at about seventy characters and\ngoes on here. End.", "A line that is wrapped by an editor at about seventy characters and\ngoes on here.|End.")]
    [InlineData("这是第一句。这是第二句！好吗？", "这是第一句。|这是第二句！|好吗？")]
    [InlineData("هل هذا صحيح؟ نعم هو صحيح.", "هل هذا صحيح؟|نعم هو صحيح.")]
    [InlineData("यह पहला है। यह दूसरा है।", "यह पहला है।|यह दूसरा है।")]
    [InlineData("Wait... what? Yes!", "Wait... what?|Yes!")]
    [InlineData("Acme Inc. said so. It is true.", "Acme Inc. said so.|It is true.")]
    [InlineData("On Jan. 20 it snowed. On Feb. 3 it thawed.", "On Jan. 20 it snowed.|On Feb. 3 it thawed.")]
    [InlineData("", "")]
    [InlineData("  \n \n ", "")]
    public void Are_cut_where_a_reader_would(string text, string expected) =>
        string.Join('|', Sentences.TextsOf(text)).ShouldBe(expected);
}
