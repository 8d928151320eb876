using System.Runtime.InteropServices;

namespace ChineseFigures.Tool.Streaming;

/// <summary>
/// Turns the first Ctrl+C, or request to end, into a call; the second ends the program as it would without.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Action _stop;

    public Interruption(Action stop)
    {
        _stop = stop;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Take),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take),
        ];
    }

    /// <summary>What to answer to the shell, once it happened; else null.</summary>
    public int? ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());

    private void Take(PosixSignalContext context)
    {
        if (ExitCode is not null)
            return;
        context.Cancel = true;
        ExitCode = context.Signal == PosixSignal.SIGINT ? Tool.ExitCode.Interrupted : Tool.ExitCode.Terminated;
        _stop();
    }
}
