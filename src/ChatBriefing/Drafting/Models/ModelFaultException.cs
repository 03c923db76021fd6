namespace ChatBriefing.Drafting.Models;

/// <summary>A model gave back what cannot be used.</summary>
public sealed class ModelFaultException(string message) : Exception(message);
