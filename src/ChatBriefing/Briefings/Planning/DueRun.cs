namespace ChatBriefing.Briefings.Planning;

/// <summary>A run that is to take place now.</summary>
/// <param name="Slot">The run.</param>
/// <param name="IsLate">Whether it is made up after it had been missed.</param>
/// <param name="Dropped">How many older runs are given up for it.</param>
public sealed record DueRun(EditionSlot Slot, bool IsLate, int Dropped);
