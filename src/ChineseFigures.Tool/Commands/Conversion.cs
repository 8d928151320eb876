using System.Buffers;
using System.Text;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Commands;

/// <summary>One run of <c>figures convert</c>, in memory that does not grow with the text.</summary>
internal sealed class Conversion
{
    private readonly Diagnostics _diagnostics = new();

    /// <summary>Files and <c>-</c>, as named on the command line.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>What to convert from and to.</summary>
    public ScriptConversion Configuration { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The file of own phrases, or null.</summary>
    public string? Phrases { get; init; }

    /// <summary>Whether economic terms come before OpenCC's phrases.</summary>
    public bool EconomicTerms { get; init; }

    /// <summary>Reads, converts and writes; answers the exit code.</summary>
    public int Run()
    {
        if (!TryReadPhrases(out var phrases))
            return _diagnostics.ExitCode;
        var options = new ScriptConverterOptions { Phrases = phrases, EconomicTerms = EconomicTerms };
        var converter = new ScriptConverter(Configuration, options);
        using var progress = new ProgressLine(Inputs.Count);
        _diagnostics.BeforeWrite = progress.Clear;
        try
        {
            using var output = Output is null ? StandardOutput.Open(progress.Clear) : File.Create(Output);
            Convert(converter, output, progress);
        }
        // What cannot be read is named by the reader, and standard output has an exception of its own.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Fail(Output!, SourceReader.Reason(exception));
        }
        return _diagnostics.ExitCode;
    }

    private void Convert(ScriptConverter converter, Stream output, ProgressLine progress)
    {
        var converted = new ArrayBufferWriter<char>();
        var encoded = new ArrayBufferWriter<byte>();
        var writer = converter.CreateWriter(converted);
        var reader = new SourceReader(_diagnostics) { BeforeRead = Output is null ? output.Flush : null };
        foreach (var source in Inputs)
        {
            progress.Begin();
            reader.ReadBlocks(
                source,
                block =>
                {
                    writer.Write(block);
                    HandOn();
                    progress.Add(block.Length);
                }
            );
            writer.Complete();
            HandOn();
        }

        void HandOn()
        {
            Encoding.UTF8.GetBytes(converted.WrittenSpan, encoded);
            output.Write(encoded.WrittenSpan);
            converted.ResetWrittenCount();
            encoded.ResetWrittenCount();
        }
    }

    private bool TryReadPhrases(out UserPhrases? phrases)
    {
        phrases = null;
        if (Phrases is null)
            return true;
        foreach (var text in new SourceReader(_diagnostics).ReadWhole(Phrases))
        {
            try
            {
                phrases = UserPhrases.Parse(text.Text);
                return true;
            }
            catch (FormatException exception)
            {
                _diagnostics.Fail(Phrases, exception.Message);
            }
        }
        return false;
    }
}
