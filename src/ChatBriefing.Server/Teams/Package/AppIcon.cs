namespace ChatBriefing.Server.Teams.Package;

/// <summary>The app's icon, drawn by geometry in a square of side 1: a speech bubble with two quotation marks.</summary>
internal static class AppIcon
{
    private const double Left = 0.16;
    private const double Right = 0.84;
    private const double Top = 0.18;
    private const double Bottom = 0.68;
    private const double Corner = 0.12;
    private const double Line = 0.07;

    /// <summary>What stands at a point.</summary>
    public enum Part
    {
        /// <summary>Nothing.</summary>
        Ground = 0,

        /// <summary>The bubble.</summary>
        Bubble = 1,

        /// <summary>A quotation mark in it.</summary>
        Mark = 2,
    }

    /// <summary>What stands at the point, from 0 to 1 from left to right and from top to bottom.</summary>
    public static Part At(double x, double y) =>
        IsMark(x, y, 0.39) || IsMark(x, y, 0.61) ? Part.Mark
        : IsInBox(x, y, 0) || IsInTail(x, y) ? Part.Bubble
        : Part.Ground;

    /// <summary>Whether the point lies within the bubble's line.</summary>
    public static bool IsInner(double x, double y) => IsInBox(x, y, Line);

    private static bool IsInBox(double x, double y, double inset)
    {
        var corner = Corner - (inset / 2);
        var dx = Math.Max(Math.Max(Left + inset + corner - x, x - (Right - inset - corner)), 0);
        var dy = Math.Max(Math.Max(Top + inset + corner - y, y - (Bottom - inset - corner)), 0);
        return (dx * dx) + (dy * dy) <= corner * corner;
    }

    private static bool IsInTail(double x, double y) => y >= Bottom - 0.01 && y <= 0.86 && x >= 0.28 && x <= 0.5 - ((y - Bottom) * 1.1);

    /// <summary>A dot with a foot that leans to the left.</summary>
    private static bool IsMark(double x, double y, double middle)
    {
        var isDot = ((x - middle) * (x - middle)) + ((y - 0.39) * (y - 0.39)) <= 0.0042;
        var isFoot = y is >= 0.39 and <= 0.53 && x <= middle + 0.065 - ((y - 0.39) * 0.55) && x >= middle + 0.01 - ((y - 0.39) * 0.35);
        return isDot || isFoot;
    }
}
