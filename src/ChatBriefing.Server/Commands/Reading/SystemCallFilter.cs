using System.Runtime.InteropServices;

namespace ChatBriefing.Server.Commands.Reading;

/// <summary>
/// Has the kernel of Linux refuse this process sockets and other programs (seccomp). No reader asks for any; this is for
/// the day when one does. Elsewhere, and on a kernel that knows no filters, nothing changes.
/// </summary>
internal static class SystemCallFilter
{
    private const int SetNoNewPrivileges = 38;
    private const int SetFilter = 1, AllThreads = 1;
    private const ushort Load = 0x20, JumpIfEqual = 0x15, Return = 0x06;
    private const uint Allow = 0x7FFF_0000, RefuseAccess = 0x0005_0000 | 13;
    private const uint OffsetOfNumber = 0, OffsetOfArchitecture = 4;

    /// <summary>Forbids them from now on, for all threads.</summary>
    /// <returns>Whether the kernel does so.</returns>
    public static bool Forbid()
    {
        if (!OperatingSystem.IsLinux() || Calls() is not { } calls)
        {
            return false;
        }

        var program = ProgramOf(calls.Architecture, calls.Forbidden);
        var handle = GCHandle.Alloc(program, GCHandleType.Pinned);
        try
        {
            var filter = new FilterProgram { Length = (ushort)program.Length, First = handle.AddrOfPinnedObject() };
            return prctl(SetNoNewPrivileges, 1, 0, 0, 0) == 0 && syscall(calls.Seccomp, SetFilter, AllThreads, ref filter) == 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
        finally
        {
            handle.Free();
        }
    }

    /// <summary>Numbers of seccomp, and of socket, connect, execve and execveat, by the kernel's tables.</summary>
    private static (uint Architecture, nint Seccomp, uint[] Forbidden)? Calls() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => (0xC000_003E, 317, [41, 42, 59, 322]),
        Architecture.Arm64 => (0xC000_00B7, 277, [198, 203, 221, 281]),
        _ => null,
    };

    private static Instruction[] ProgramOf(uint architecture, uint[] forbidden)
    {
        var refuse = (byte)(forbidden.Length + 1);
        return
        [
            new Instruction(Load, 0, 0, OffsetOfArchitecture),
            new Instruction(JumpIfEqual, 0, (byte)(forbidden.Length + 1), architecture),
            new Instruction(Load, 0, 0, OffsetOfNumber),
            .. forbidden.Select((number, at) => new Instruction(JumpIfEqual, (byte)(refuse - 1 - at), 0, number)),
            new Instruction(Return, 0, 0, Allow),
            new Instruction(Return, 0, 0, RefuseAccess),
        ];
    }

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int prctl(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);

    [DllImport("libc", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint syscall(nint number, nint operation, nint flags, ref FilterProgram filter);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Instruction(ushort Code, byte IfTrue, byte IfFalse, uint Operand);

    [StructLayout(LayoutKind.Sequential)]
    private struct FilterProgram
    {
        public ushort Length;
        public nint First;
    }
}
