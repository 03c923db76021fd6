using ChatBriefing.Library.Reading;
using static ChatBriefing.Tests.Library.Reading.Formats.OfficeFile;

namespace ChatBriefing.Tests.Library.Reading.Formats;

/// <summary>Letters in the colour of what is behind them are flagged, where that can be told.</summary>
public sealed class PptxHiddenTests
{
    private const string White = "<a:srgbClr val='FFFFFF'/>";
    private const string Dark = "<p:bg><p:bgPr><a:solidFill><a:srgbClr val='102030'/></a:solidFill></p:bgPr></p:bg>";
    private const string Place = "<a:xfrm><a:off x='10' y='10'/><a:ext cx='100' cy='100'/></a:xfrm>";
    private const string Elsewhere = "<a:xfrm><a:off x='900' y='900'/><a:ext cx='50' cy='50'/></a:xfrm>";

    [Theory]
    [InlineData("", White)]
    [InlineData("", "<a:schemeClr val='bg1'/>")]
    [InlineData("", "<a:srgbClr val='000000'><a:alpha val='0'/></a:srgbClr>")]
    [InlineData("<p:bg><p:bgRef idx='1001'><a:schemeClr val='bg1'/></p:bgRef></p:bg>", White)]
    [InlineData(Dark, "<a:srgbClr val='102030'/>")]
    public void Letters_in_the_colour_of_the_background_are_hidden_text(string background, string colour) => IsHidden(background, "", Box("", colour)).ShouldBeTrue();

    [Theory]
    [InlineData(Dark, "", White)]
    [InlineData("<p:bg><p:bgPr><a:blipFill/></p:bgPr></p:bg>", "", White)]
    [InlineData("", "<a:solidFill><a:schemeClr val='accent1'/></a:solidFill>", White)]
    [InlineData("", "<a:gradFill/>", White)]
    [InlineData("", "", "<a:srgbClr val='FF0000'/>")]
    public void Letters_on_another_ground_are_not(string background, string fill, string colour) => IsHidden(background, "", Box(fill, colour)).ShouldBeFalse();

    [Fact]
    public void The_background_of_the_layout_and_the_master_counts()
    {
        IsHidden("", Dark, Box("", White)).ShouldBeFalse();
        IsHidden("", "<p:bg><p:bgRef idx='1001'><a:schemeClr val='bg1'/></p:bgRef></p:bg>", Box("", White)).ShouldBeTrue();
    }

    [Fact]
    public void A_picture_beneath_the_letters_is_their_ground()
    {
        IsHidden("", "", $"<p:pic><p:spPr>{Place}</p:spPr></p:pic>" + Box(Place, White)).ShouldBeFalse();
        IsHidden("", "", $"<p:pic><p:spPr>{Elsewhere}</p:spPr></p:pic>" + Box(Place, White)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "<a:solidFill><a:srgbClr val='304050'/></a:solidFill>", false)]
    [InlineData("<a:tableStyleId>x</a:tableStyleId>", "", false)]
    [InlineData("", "", true)]
    public void A_cell_is_the_ground_of_its_letters(string table, string fill, bool isHidden) =>
        IsHidden("", "", $"<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr>{table}</a:tblPr><a:tr><a:tc><a:txBody>{Words(White)}</a:txBody><a:tcPr>{fill}</a:tcPr></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>")
            .ShouldBe(isHidden);

    [Fact]
    public void A_title_that_nobody_sees_is_no_heading() =>
        IsHidden("", "", Box("", White).Replace("<p:nvPr/>", "<p:nvPr><p:ph type='title'/></p:nvPr>", StringComparison.Ordinal)).ShouldBeTrue();

    private static string Box(string properties, string colour) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id='1' name='x'/><p:nvPr/></p:nvSpPr><p:spPr>{properties}</p:spPr><p:txBody>{Words(colour)}</p:txBody></p:sp>";

    private static string Words(string colour) => $"<a:p><a:r><a:rPr><a:solidFill>{colour}</a:solidFill></a:rPr><a:t>Secret</a:t></a:r></a:p>";

    private static bool IsHidden(string background, string behind, string shapes)
    {
        const string Names = "xmlns:p='urn:p' xmlns:a='urn:a'";
        var file = Slides((true, "")).Without(3)
            .Part("ppt/slides/slide0.xml", $"<p:sld {Names}><p:cSld>{background}<p:spTree>{shapes}</p:spTree></p:cSld></p:sld>")
            .Part("ppt/slideLayouts/l.xml", $"<p:sldLayout {Names}><p:cSld><p:spTree/></p:cSld></p:sldLayout>")
            .Part("ppt/slideMasters/m.xml", $"<p:sldMaster {Names}><p:cSld>{behind}<p:spTree/></p:cSld><p:clrMap bg1='lt1' tx1='dk1' bg2='lt2' tx2='dk2'/></p:sldMaster>")
            .Relate("ppt/slides/slide0.xml", ("l", "slideLayout", "../slideLayouts/l.xml"))
            .Relate("ppt/slideLayouts/l.xml", ("m", "slideMaster", "../slideMasters/m.xml"));
        return Read.Outcome("a.pptx", file.Bytes()).ShouldBeOfType<ReadDocument>().Blocks.ShouldHaveSingleItem().IsHidden;
    }
}
