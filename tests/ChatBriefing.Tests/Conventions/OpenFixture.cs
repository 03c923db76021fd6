using System.Diagnostics.CodeAnalysis;

namespace ChatBriefing.Tests.Conventions;

/// <summary>Breaks the rules on purpose, so that a test can see them fail.</summary>
public class OpenFixture
{
    [SuppressMessage("Design", "CA1068", Justification = "Shows that the rule is broken")]
    public static void First(CancellationToken cancellationToken, int number) => cancellationToken.ThrowIfCancellationRequested();

    public static void Optional(int number, CancellationToken cancellationToken = default) => cancellationToken.ThrowIfCancellationRequested();

    public static void Right(int number, CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();
}
