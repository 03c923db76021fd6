using System.Globalization;
using System.Text;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Small PDF files that lead a parser in circles.</summary>
internal static class EvilPdf
{
    /// <summary>A function that is made of itself: colours of it are computed until the stack runs over.</summary>
    public static byte[] FunctionOfItself(string salt = "") => Of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</ColorSpace<</C 5 0 R>>>>>>",
        $"<</Length 10>>stream\n/C cs 0 sc\nendstream%{salt}",
        "[/Separation /X 5 0 R 6 0 R]",
        "<</FunctionType 3/Functions[6 0 R]/Domain[0 1]/Bounds[]/Encode[0 1]>>");

    /// <summary>A file of one page whose content is packed.</summary>
    public static byte[] WithStream(byte[] packed, string filter = "/FlateDecode") => Of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
        $"<</Filter{filter}/Length {packed.Length}>>stream\n{Encoding.Latin1.GetString(packed)}\nendstream");

    /// <summary>A file of those objects, the first of which is its root.</summary>
    public static byte[] Of(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (content, at) in objects.Select((content, at) => (content, at)))
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer<</Root 1 0 R/Size {objects.Length + 1}>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
