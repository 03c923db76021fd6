using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class ClaimSplitterTests
{
    [Theory]
    [InlineData("The mill closed. The workers left.", "The mill closed.|The workers left.")]
    [InlineData("The mayor opened the bridge, and the Kremlin confirmed it.", "The mayor opened the bridge|the Kremlin confirmed it.")]
    [InlineData("The bridge was closed, but the ferry is still running.", "The bridge was closed|the ferry is still running.")]
    [InlineData("The bridge was closed; the ferry is still running.", "The bridge was closed|the ferry is still running.")]
    [InlineData("The harbour has two cranes; however, the pier is too short.", "The harbour has two cranes|the pier is too short.")]
    [InlineData("Anna Berg left the firm, and Paul Stone took her place.", "Anna Berg left the firm|Paul Stone took her place.")]
    [InlineData("Lavrov said talks went well, and the Kremlin confirmed it.", "Lavrov said talks went well|the Kremlin confirmed it.")]
    [InlineData("The bridge was closed, while the ferry was running.", "The bridge was closed|the ferry was running.")]
    [InlineData("The bridge was closed, whereas the ferry was running.", "The bridge was closed|the ferry was running.")]
    [InlineData("Lavrov said that talks went well. Putin denied it.", "Lavrov said that talks went well.|Putin denied it.")]
    [InlineData("Мост закрыт. Паром ещё ходит.", "Мост закрыт.|Паром ещё ходит.")]
    [InlineData("橋は閉鎖された。フェリーは運航中だ。", "橋は閉鎖された。|フェリーは運航中だ。")]
    [InlineData("पुल बंद है। नाव चल रही है।", "पुल बंद है।|नाव चल रही है।")]
    [InlineData("Das Schiff kostet 3,5 Mio. Euro. Es ist neu.", "Das Schiff kostet 3,5 Mio. Euro.|Es ist neu.")]
    [InlineData("- first item\n- second item", "- first item|- second item")]
    [InlineData("1. Open the lid.\n2. Take it out.", "1. Open the lid.|2. Take it out.")]
    [InlineData("这座桥已经关闭。渡轮仍在运行。", "这座桥已经关闭。|渡轮仍在运行。")]
    [InlineData("أغلق الجسر. ما زالت العبارة تعمل.", "أغلق الجسر.|ما زالت العبارة تعمل.")]
    [InlineData("Die Brücke ist zu. Die Fähre fährt noch.", "Die Brücke ist zu.|Die Fähre fährt noch.")]
    [InlineData("Le pont est fermé. Le bac circule encore.", "Le pont est fermé.|Le bac circule encore.")]
    public void Splits_where_each_part_stands_alone(string text, string expected) => Joined(text).ShouldBe(expected);

    [Theory]
    [InlineData("He bought bread, milk, and cheese.")]
    [InlineData("She visited France, the United Kingdom, and the newly elected mayor of Bonn.")]
    [InlineData("Dr. Smith of Acme Inc. paid $3.5 million.")]
    [InlineData("The rate rose to 3.5 percent in the U.S. market.")]
    [InlineData("It began at 10 a.m. Wednesday in Moscow.")]
    [InlineData("He said that the bridge was closed, and the ferry was running.")]
    [InlineData("He said the bridge was closed, and the ferry was running.")]
    [InlineData("If the bridge is closed, and the ferry is full, people walk.")]
    [InlineData("It is not true that the bridge was closed, and the ferry was sold.")]
    [InlineData("The bridge was closed, and the ferry was sold, the mayor said.")]
    [InlineData("“The bridge is closed, and the ferry is full,” she wrote.")]
    [InlineData("The bridge (it was old, and the river is wide) fell.")]
    [InlineData("Neither the bridge was open, nor was the ferry running.")]
    [InlineData("Was the bridge closed, and is the ferry running?")]
    [InlineData("The bridge, which was built in 1901, and the ferry, which is older, were sold.")]
    [InlineData("Either the bridge is closed, or the ferry is full.")]
    [InlineData("Die Brücke ist zu, und die Fähre fährt noch.")]
    [InlineData("Le pont est fermé, et le bac circule encore.")]
    [InlineData("这座桥已经关闭，渡轮仍在运行。")]
    [InlineData("أغلق الجسر، وما زالت العبارة تعمل.")]
    [InlineData("Das sind z. B. die Brücke und die Fähre.")]
    [InlineData("Dr. Müller kam am 3. Oktober nach Bonn.")]
    [InlineData("Он родился в 1950 г. в Москве.")]
    [InlineData("Цена 3.5 млн. рублей за мост.")]
    [InlineData("Как сказал А. С. Пушкин, мост закрыт.")]
    [InlineData("价格上涨了3.5%，他说。")]
    [InlineData("他说：“桥已经关闭。渡轮满了。”")]
    [InlineData("قال لافروف: «الجسر مغلق. العبارة ممتلئة.»")]
    [InlineData("ارتفع السعر 3.5 في المئة أمس.")]
    [InlineData("M. Dupont a payé 3.500,50 euros hier.")]
    [InlineData("She arrived at No. 10 at 9.30 p.m. on Oct. 3.")]
    [InlineData("“It is closed. It is full,” she wrote.")]
    [InlineData("The bridge (see Fig. 3. It is old.) fell.")]
    [InlineData("one")]
    public void Does_not_split_when_in_doubt(string text) => Joined(text).ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Finds_nothing_in_a_blank_text(string text) => ClaimSplitter.Split(text).ShouldBeEmpty();

    [Fact]
    public void Loses_no_word_of_any_text() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            foreach (var claim in ClaimSplitter.Split(text))
            {
                text.ShouldContain(claim.Text);
            }
        });

    private static string Joined(string text) => string.Join('|', ClaimSplitter.Split(text).Select(claim => claim.Text));
}
