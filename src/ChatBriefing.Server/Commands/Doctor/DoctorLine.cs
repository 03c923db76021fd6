namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>A check and what it found, as it is printed.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="State">"fine", "skipped" or "failed".</param>
/// <param name="Message">What is so, or what to do.</param>
internal sealed record DoctorLine(string Check, string State, string Message);
