using System.Text;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>What an earlier mail said is told apart from the sender's own words, as the common programs write replies.</summary>
public sealed class QuotedReplyTests
{
    private const string Own = "The new pier is long.";
    private const string Old = "The old pier is short.";

    [Theory]
    [InlineData("From: Ann Lee <a@x.example>\nSent: Monday, March 3, 2025 9:00 AM\nTo: Bo\nSubject: pier")]
    [InlineData("________________________________\nFrom: Ann Lee\nSent: Monday, March 3, 2025 9:00 AM\nTo: Bo\nCc: Cy; Di;\n Ed\nSubject: pier")]
    [InlineData("*From:* Ann Lee\n*Date:* Monday, March 3, 2025\n*To:* Bo\n*Subject:* pier")]
    [InlineData("Von: Ann Lee\nGesendet: Montag, 3. März 2025 09:00\nAn: Bo\nBetreff: Kai")]
    [InlineData("De : Ann Lee\nEnvoyé : lundi 3 mars 2025 09:00\nÀ : Bo\nObjet : quai")]
    [InlineData("De: Ann Lee\nEnviado el: lunes, 3 de marzo de 2025 9:00\nPara: Bo\nAsunto: muelle")]
    [InlineData("Da: Ann Lee\nInviato: lunedì 3 marzo 2025 09:00\nA: Bo\nOggetto: molo")]
    [InlineData("Van: Ann Lee\nVerzonden: maandag 3 maart 2025 09:00\nAan: Bo\nOnderwerp: kade")]
    [InlineData("De: Ann Lee\nEnviado: segunda-feira, 3 de março de 2025 09:00\nPara: Bo\nAssunto: cais")]
    [InlineData("Från: Ann Lee\nSkickat: den 3 mars 2025 09:00\nTill: Bo\nÄmne: kaj")]
    [InlineData("Od: Ann Lee\nWysłano: poniedziałek, 3 marca 2025 09:00\nDo: Bo\nTemat: nabrzeże")]
    [InlineData("差出人: Ann Lee\n送信日時: 2025年3月3日 9:00\n宛先: Bo\n件名: 桟橋")]
    [InlineData("发件人: Ann Lee\n发送时间: 2025年3月3日 9:00\n收件人: Bo\n主题: 码头")]
    [InlineData("-----Original Message-----")]
    [InlineData("-----Ursprüngliche Nachricht-----")]
    [InlineData("-----Messaggio originale-----")]
    [InlineData("-----Oorspronkelijk bericht-----")]
    [InlineData("-----Mensagem original-----")]
    [InlineData("-----Ursprungligt meddelande-----")]
    [InlineData("-----Wiadomość oryginalna-----")]
    [InlineData("-----Исходное сообщение-----")]
    [InlineData("-----原始邮件-----")]
    [InlineData("On Mon, Mar 3, 2025 at 9:12 AM Ann Lee <a@x.example> wrote:")]
    [InlineData("Il giorno lun 3 mar 2025 alle ore 09:12 Ann Lee <a@x.example> ha scritto:")]
    [InlineData("Op ma 3 mrt 2025 om 09:12 schreef Ann Lee <a@x.example>:")]
    [InlineData("Em seg., 3 de mar. de 2025 às 09:12, Ann Lee <a@x.example> escreveu:")]
    [InlineData("Den mån 3 mars 2025 kl 09:12 skrev Ann Lee <a@x.example>:")]
    [InlineData("pon., 3 mar 2025 o 09:12 Ann Lee <a@x.example> napisał(a):")]
    [InlineData("пн, 3 мар. 2025 г. в 09:12, Ann Lee <a@x.example>:")]
    [InlineData("2025年3月3日(月) 9:12 Ann Lee <a@x.example>:")]
    [InlineData("Ann Lee <a@x.example> 于2025年3月3日周一 09:12写道：")]
    [InlineData("Le lun. 3 mars 2025 à 09:12, Ann Lee <a@x.example> a\nécrit :")]
    [InlineData("3 March 2025, Ann Lee <a@x.example>:")]
    [InlineData("2025-03-03 9:12 GMT+01:00 Ann van der Lee <a@x.example>:")]
    [InlineData("man. 3. mars 2025 kl. 09:12 skrev Ann Lee <a@x.example>:")]
    [InlineData("Ann Lee <a@x.example> ezt írta (időpont: 2025. márc. 3., H, 9:12):")]
    [InlineData("Missatge de Ann Lee <a@x.example> del dia dl., 3 de març 2025 a les 9:12:")]
    [InlineData("Vào Th 2, 3 thg 3, 2025 vào lúc 09:12 Ann Lee <a@x.example> đã viết:")]
    [InlineData("Ann Lee (3 March 2025, 9:12) wrote:")]
    public void An_earlier_mail_without_marks_is_quoted_from_its_head_on(string head)
    {
        OwnOf(Plain($"{Own}\n\n{head}\n\n{Old}\n\nRegards")).ShouldBe(Own);
        OwnOf(Page($"<p>{Own}</p><div>{head.Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)}</div><p>{Old}</p>")).ShouldBe(Own);
    }

    [Theory]
    [InlineData("<div>{0}</div><div id='appendonsend'></div><hr><div id='divRplyFwdMsg'><b>From:</b> Ann</div><div><p>{1}</p></div>")]
    [InlineData("<div><div>{0}</div><div id='x_divRplyFwdMsg'>Ann</div></div><div>{1}</div>")]
    [InlineData("<div class=WordSection1><p>{0}</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> Bo<br><b>Subject:</b> pier</p></div><p>{1}</p></div>")]
    [InlineData("<p>{0}</p><div id='mail-editor-reference-message-container'><p>{1}</p></div>")]
    public void What_Outlook_sets_below_its_line_is_quoted(string page) => OwnOf(Page(string.Format(null, page, Own, Old))).ShouldBe(Own);

    [Theory]
    [InlineData("On Mon, 3 Mar 2025 at 09:00, Bo wrote:\n> The old pier is short.\n\nThe new pier is long.")]
    [InlineData("Le lun. 3 mars 2025 à 09:12, Ann Lee <a@x.example> a\nécrit :\n\n> The old pier is short.\nThe new pier is long.")]
    public void Words_below_a_marked_quotation_are_the_senders_own(string body) => OwnOf(Plain(body)).ShouldBe(Own);

    [Theory]
    [InlineData("From: Oslo\nTo: Bergen\nDate: 3 March 2025\nWe take the boat.")]
    [InlineData("At 09:12 in 2025 the plan was:\n- a boat")]
    [InlineData("Ann wrote the plan at 10:30 in 2024:\nit has three steps.")]
    [InlineData("for the budget of 2025 please write to budget@example.com and name:\nthe pier")]
    [InlineData("questions about the 2025 audit go to audit@example.com:\nshe reads them")]
    [InlineData("Please write by 3 March 2025 to Ann <ann@x.example> and name:\nthe pier")]
    [InlineData("By 3 March 2025 please write to Ann <ann@x.example>:\nthe pier")]
    [InlineData("Ann Lee <ann@x.example> heads the audit of 2025, which covers:\nthe pier")]
    [InlineData("here is what the board said on 3 March 2025 at 10:30, as our chair writes:\nThe pier is short.\nMy own view is that this is a mistake.")]
    public void What_only_looks_alike_stays_the_senders_own(string body) => OwnOf(Plain(body)).ShouldBe(body);

    [Theory]
    [InlineData("The new pier is long.", "On Mon, Mar 3, 2025 at 9:12 AM Ann Maria Lee\n<a@x.example> wrote:")]
    [InlineData("Thanks!", "On Mon, 3 Mar 2025 at 09:00, Bo wrote:")]
    public void An_introduction_may_follow_the_senders_words_at_once(string words, string line) => OwnOf(Plain($"{words}\n{line}\n\n{Old}")).ShouldBe(words);

    [Fact]
    public void Words_of_a_page_below_an_address_are_the_senders_own() =>
        OwnOf(Page($"<p>questions about the 2025 audit go to audit@example.com:</p><p>{Own}</p>")).ShouldEndWith(Own);

    [Theory]
    [InlineData("Am 03.03.2025 schrieb der Vorstand:")]
    [InlineData("On reflection, here is what the board said on 3 March 2025 at 10:30, and our chair wrote:")]
    public void An_introduction_in_the_senders_own_hand_takes_no_more_with_it(string line) => OwnOf(Plain($"{line}\n\n{Own}")).ShouldBe(Own);

    [Fact]
    public void Words_of_a_page_below_a_wrapped_a_wrapped_quotation_are_the_senders_own() =>
        OwnOf(Page($"<p>On Mon, 3 Mar 2025 at 09:00, Bo wrote:</p><blockquote>{Old}</blockquote><p>{Own}</p>")).ShouldBe(Own);

    [Theory]
    [InlineData("")]
    [InlineData("<p>On Mon, 3 Mar 2025 at 09:00, Bo wrote:</p><blockquote><p>The old pier is short.</p></blockquote>")]
    public void Lists_tables_and_set_text_of_a_page_keep_their_layout(string below)
    {
        const string Html = "<p>Lead</p><ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><table><tr><td>City</td><td>Cars</td></tr><tr><td>Oslo</td><td>500</td></tr></table><pre>a = 1\n\nb = 2</pre>";
        var page = Read.Outcome("a.html", Encoding.UTF8.GetBytes($"<html><body>{Html}</body></html>")).ShouldBeOfType<ReadDocument>();
        page.Text.ShouldContain("- One\n  - Inner\n- Two\n\nCity | Cars\nOslo | 500\n\na = 1\n\nb = 2");
        var mail = Page(Html + below);
        mail.Text.ShouldContain(page.Text[page.Text.IndexOf("Lead", StringComparison.Ordinal)..]);
        OwnOf(mail).ShouldEndWith("b = 2");
    }

    [Fact]
    public void The_citation_says_that_it_is_a_quoted_reply()
    {
        var mail = Plain($"{Own}\n\nFrom: Ann\nSent: Monday\nSubject: pier\n\n{Old}");
        PassageCutter.Cut(mail.Text, mail.Blocks)[^1].Address.ShouldBe("quoted reply");
    }

    private static string OwnOf(ReadDocument mail) =>
        string.Join('\n', mail.Blocks.Where(block => !block.IsHeading && block.Place.Part.Length == 0).Select(block => block.Span.Of(mail.Text)).SkipWhile(line => line.StartsWith("From: \"Kim\"", StringComparison.Ordinal)));

    private static ReadDocument Plain(string body) => Of("plain", body);

    private static ReadDocument Page(string body) => Of("html", body);

    private static ReadDocument Of(string kind, string body) =>
        Read.Outcome("a.eml", Encoding.UTF8.GetBytes($"From: Kim <kim@x.example>\nSubject: RE: pier\nMIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n")).ShouldBeOfType<ReadDocument>();
}
