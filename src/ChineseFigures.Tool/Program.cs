using System.CommandLine;
using System.CommandLine.Invocation;
using ChineseFigures.Tool;
using ChineseFigures.Tool.Commands;
using ChineseFigures.Tool.Output;

var parsed = CommandLine.Parse(args);
if (parsed.Action is ParseErrorAction)
    return Usage.Report(parsed);
try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OutputException exception)
{
    // Whoever read the answer has seen enough: nothing is wrong.
    if (exception.IsClosed)
        return ExitCode.Success;
    Diagnostics.Write(exception.Message);
    return ExitCode.Failure;
}
