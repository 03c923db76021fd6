using System.Text;
using ChatBriefing.Library.Reading;

namespace ChatBriefing.Tests.Library.Reading.Formats;

public sealed class MailReaderTests
{
    private const string Head = "From: Ann <ann@example.org>\r\nTo: bo@example.org\r\nSubject: The boat\r\nDate: Tue, 04 Mar 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void A_reply_is_told_apart_from_what_it_quotes()
    {
        var mail = Of(Head + "Content-Type: text/plain; charset=utf-8\r\n\r\nIt sails at nine.\r\n\r\nOn Mon, 3 Mar 2025 at 09:00, Bo wrote:\r\n> When does it sail?\r\n");

        (mail.Title, mail.Author, mail.Date).ShouldBe(("The boat", "\"Ann\" <ann@example.org>", new DateOnly(2025, 3, 4)));
        mail.Blocks.Select(block => (block.Span.Of(mail.Text), block.Place.To(block.Place))).TakeLast(2)
            .ShouldBe([("It sails at nine.", ""), ("On Mon, 3 Mar 2025 at 09:00, Bo wrote:\nWhen does it sail?", "quoted reply")]);
    }

    [Fact]
    public void A_page_hides_its_quotation_in_the_same_way()
    {
        var mail = Of(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>It sails at nine.</p><script>no()</script><blockquote>When?<blockquote>Older</blockquote></blockquote>");

        mail.Blocks.Select(block => (block.Span.Of(mail.Text), block.Place.Part)).TakeLast(3)
            .ShouldBe([("It sails at nine.", ""), ("When?", "quoted reply"), ("Older", "quoted reply")]);
    }

    [Fact]
    public void Attachments_are_read_below_their_names_and_those_that_cannot_be_are_a_note()
    {
        var mail = Of(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the table.\r\n"
            + "--b\r\nContent-Type: text/csv; name=t.csv\r\nContent-Disposition: attachment; filename=t.csv\r\n\r\nPort,Depth\r\nBergen,11\r\n"
            + "--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=../../p.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n");

        PassageCutter.Cut(mail.Text, mail.Blocks)[^1].Address.ShouldBe("attachment t.csv, rows 1–2");
        mail.Text.ShouldEndWith("Port: Bergen | Depth: 11");
        mail.Notes.ShouldBe(["its attachment p.png was not read"]);
    }

    [Fact]
    public void An_invitation_tells_what_when_and_where_once()
    {
        const string Event = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Pier meeting\\, new\r\n  lamps\r\nDTSTART;TZID=\"Europe/Oslo\":20250310T100000\r\nDTEND;TZID=\"Europe/Oslo\":20250310T113000\r\nLOCATION:Room 4\r\nBEGIN:VALARM\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var mail = Of(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\nPlease come.\r\n"
            + $"--c\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n{Event}--c--\r\n--b\r\nContent-Type: text/calendar; name=invite.ics\r\nContent-Disposition: attachment; filename=invite.ics\r\n\r\n{Event}--b--\r\n");

        mail.Text.ShouldEndWith("Please come.\n\nEvent: Pier meeting, new lamps\nWhen: 2025-03-10 10:00 (Europe/Oslo) to 2025-03-10 11:30 (Europe/Oslo)\nWhere: Room 4");
        mail.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20250310|DTEND;VALUE=DATE:20250311", "When: 2025-03-10")]
    [InlineData("DTSTART;VALUE=DATE:20250310|DTEND;VALUE=DATE:20250313", "When: 2025-03-10 to 2025-03-12")]
    [InlineData("DTSTART;VALUE=DATE:20250310|DTEND;VALUE=DATE:20250310", "When: 2025-03-10")]
    [InlineData("DTSTART:20250310T000000Z|DTEND:20250311T000000Z", "When: 2025-03-10 00:00 UTC to 2025-03-11 00:00 UTC")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=WEEKLY", "When: 2025-03-10\nRepeats: weekly")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5", "When: 2025-03-10\nRepeats: daily, 5 times")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=MONTHLY;INTERVAL=2;UNTIL=20251231", "When: 2025-03-10\nRepeats: every 2 months until 2025-12-31")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:UNTIL=20251231T100000Z;FREQ=yearly;INTERVAL=x", "When: 2025-03-10\nRepeats: yearly until 2025-12-31 10:00 UTC")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=WEEKLY;BYDAY=MO,WE", "When: 2025-03-10\nRepeats: weekly on Monday, Wednesday")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=MONTHLY;BYDAY=2MO", "When: 2025-03-10\nRepeats: monthly, on certain days")]
    [InlineData("DTSTART;VALUE=DATE:20250310|RRULE:FREQ=SECONDLY", "When: 2025-03-10")]
    public void An_invitation_tells_its_last_day_and_how_it_repeats(string facts, string told) =>
        Of(Head + $"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Pier\r\n{facts.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            .Text.ShouldEndWith($"Event: Pier\n{told}");

    [Theory]
    [InlineData("text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "its calendar entry was not read")]
    [InlineData("text/rtf\r\n\r\n{\\rtf1 x}\r\n", "its attachment part.rtf was not read")]
    public void A_part_that_is_not_read_is_a_note(string part, string note) =>
        Of(Head + $"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease come.\r\n--b\r\nContent-Type: {part}--b--\r\n").Notes.ShouldBe([note]);

    [Fact]
    public void Words_behind_an_attachment_stand_below_the_subject_and_not_below_the_attachment()
    {
        var mail = Of(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv; name=t.csv\r\nContent-Disposition: attachment; filename=t.csv\r\n\r\nPort,Depth\r\nBergen,11\r\n--b\r\nContent-Type: text/plain\r\n\r\nSent by the list.\r\n--b--\r\n");

        mail.Lines()[^1].ShouldBe("The boat/ Sent by the list.");
    }

    [Fact]
    public void What_has_neither_sender_nor_subject_is_no_mail() => Read.Refusal("a.eml", "Colour: red\r\n\r\njust words"u8.ToArray()).ShouldStartWith("a.eml is no e-mail");

    [Fact]
    public void Mails_in_mails_end_somewhere()
    {
        var mail = new StringBuilder();
        for (var depth = 0; depth < 500; depth++)
        {
            mail.Append(Head).Append("Content-Type: message/rfc822\r\n\r\n");
        }

        Read.Outcome("a.eml", Encoding.ASCII.GetBytes(mail + Head + "\r\nThe end.")).ShouldNotBeNull();
    }

    private static ReadDocument Of(string mail) => Read.Outcome("a.eml", Encoding.UTF8.GetBytes(mail)).ShouldBeOfType<ReadDocument>();
}
