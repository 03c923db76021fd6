namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Tests that start the program that reads follow each other: one of them counts its processes.</summary>
[CollectionDefinition]
public sealed class ReaderProcesses;
