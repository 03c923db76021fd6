using System.Text;
using MudBlazor;

namespace ChatBriefing.Server.Web.Layout;

/// <summary>Writes MudBlazor's theme as style sheet text, outside of any page.</summary>
internal sealed class ThemeSheet : MudThemeProvider
{
    private ThemeSheet(MudTheme theme) => Theme = theme;

    /// <summary>
    /// Both themes, the browser choosing by the reader's system: so the first paint is right, on pages without script too.
    /// </summary>
    public static string Text { get; } =
        $":root{{{Of(Palettes.Light)}}}\n@media (prefers-color-scheme: dark){{:root{{{Of(Palettes.Dark)}}}}}";

    private static string Of(MudTheme theme)
    {
        var text = new StringBuilder();
        new ThemeSheet(theme).GenerateTheme(text);
        return text.ToString();
    }
}
