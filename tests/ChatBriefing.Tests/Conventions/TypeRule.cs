using System.Reflection;
using System.Runtime.CompilerServices;

namespace ChatBriefing.Tests.Conventions;

/// <summary>What the house asks of types and methods, looked up in an assembly.</summary>
internal static class TypeRule
{
    private static readonly string[] EmptyNames = ["Utils", "Util", "Manager", "Helper", "Helpers"];

    /// <summary>Public classes that are neither sealed, static nor made to have heirs (abstract).</summary>
    public static IEnumerable<string> Unsealed(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsVisible: true, IsSealed: false, IsAbstract: false } && !IsGenerated(type)).Select(type => type.FullName!);

    /// <summary>Methods of our own whose cancellation token is not the last parameter, or may be left out.</summary>
    public static IEnumerable<string> TokensOutOfPlace(IEnumerable<Type> types) =>
        from type in types.Where(type => !IsGenerated(type))
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !IsGenerated(method) && !method.Name.Contains('<', StringComparison.Ordinal)
        let tokens = method.GetParameters().Where(parameter => parameter.ParameterType == typeof(CancellationToken)).ToList()
        where tokens.Exists(token => token.Position != method.GetParameters().Length - 1 || token.IsOptional)
        select $"{type.FullName}.{method.Name}";

    /// <summary>Types with a name that says nothing.</summary>
    public static IEnumerable<string> EmptyNamed(IEnumerable<Type> types) =>
        types.Where(type => EmptyNames.Any(name => type.Name.EndsWith(name, StringComparison.Ordinal))).Select(type => type.FullName!);

    /// <summary>Public types that more than one constructor parameter or none could make: everything but the private ones.</summary>
    public static IEnumerable<ConstructorInfo> OpenConstructors(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(constructor => !constructor.IsPrivate);

    private static bool IsGenerated(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || member.Name.StartsWith('<');
}
