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
        using var file = Output is null ? null : new OutputFile(Output);
        using var output = file?.Stream ?? StandardOutput.Open(progress.Clear);
        // Where nothing could be read, a file that is there stays.
        if (Convert(converter, output, progress) || _diagnostics.ExitCode == ExitCode.Success)
            file?.Complete();
        return _diagnostics.ExitCode;
    }

    // Answers whether any source could be read.
    private bool Convert(ScriptConverter converter, Stream output, ProgressLine progress)
    {
        var isAnyRead = false;
        var converted = new ArrayBufferWriter<char>();
        var encoded = new ArrayBufferWriter<byte>();
        var writer = converter.CreateWriter(converted);
        var reader = new SourceReader(_diagnostics) { BeforeRead = Output is null ? output.Flush : null };
        foreach (var source in Inputs)
        {
            progress.Begin();
            isAnyRead |= reader.ReadBlocks(
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
        return isAnyRead;

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
