using MudBlazor;

namespace ChatBriefing.Server.Web.Layout;

/// <summary>The colours and letters of the pages, by day and by night. Every text colour has at least 4.5:1 on its ground.</summary>
internal static class Palettes
{
    private static readonly string[] Letters =
        ["system-ui", "-apple-system", "Segoe UI", "Noto Sans", "Liberation Sans", "Helvetica", "Arial", "sans-serif"];

    /// <summary>The light theme.</summary>
    public static MudTheme Light { get; } = Of(new PaletteLight
    {
        Primary = "#0b5f66",
        Secondary = "#8a4b08",
        Background = "#f6f7f5",
        Surface = "#ffffff",
        AppbarBackground = "#ffffff",
        AppbarText = "#1d2b2d",
        TextPrimary = "#1d2b2d",
        TextSecondary = "#4b5a5c",
        LinesDefault = "#d8dedd",
        LinesInputs = "#6b7a7c",
        Info = "#0b5f66",
        Warning = "#8a4b08",
        Error = "#a61b1b",
    });

    /// <summary>The dark theme; MudBlazor writes whatever stands in the place of the light palette.</summary>
    public static MudTheme Dark { get; } = Of(new PaletteDark
    {
        Primary = "#6fd0d6",
        PrimaryContrastText = "#06282b",
        Secondary = "#f0b775",
        Background = "#12191a",
        Surface = "#1b2526",
        AppbarBackground = "#1b2526",
        AppbarText = "#e6eded",
        TextPrimary = "#e6eded",
        TextSecondary = "#a9b8b9",
        LinesDefault = "#324143",
        LinesInputs = "#8fa0a2",
        Info = "#6fd0d6",
        Warning = "#f0b775",
        Error = "#ff9b93",
    });

    private static MudTheme Of(Palette palette) => new()
    {
        PaletteLight = palette,
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Letters, LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Letters, LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Letters, LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Letters, LetterSpacing = "normal", TextTransform = "none", FontWeight = "600" },
        },
    };
}
