using System.Buffers;
using System.CommandLine;
using System.Text;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool;

/// <summary><c>figures convert</c>: converts files between Chinese scripts, as a stream.</summary>
internal static class ConvertCommand
{
    private const int UsageError = 2;

    private static readonly Option<string> Configuration = new("--config", "-c")
    {
        Description = "the conversion, by OpenCC's name: " + string.Join(" ", KnownConversions()),
        Required = true,
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "the file to write; standard output if not given",
    };

    private static readonly Option<string?> Phrases = new("--phrases")
    {
        Description = "a text dictionary of own phrases, which take precedence: phrase, tab, conversion",
    };

    private static readonly Option<bool> Economic = new("--economic-terms")
    {
        Description = "convert the terms of economic text that OpenCC takes for others as economic terms",
    };

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "the files to convert, - for standard input, which is also read if none is given",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("convert", "Convert text between Chinese scripts as OpenCC does.");
        command.Options.Add(Configuration);
        command.Options.Add(Output);
        command.Options.Add(Phrases);
        command.Options.Add(Economic);
        command.Arguments.Add(Files);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var name = arguments.GetValue(Configuration)!;
        if (!KnownConversions().Contains(name))
        {
            Console.Error.WriteLine(
                $"figures: unknown configuration {name}; known are {string.Join(", ", KnownConversions())}"
            );
            return UsageError;
        }

        var files = arguments.GetValue(Files)!;
        var output = arguments.GetValue(Output);
        if (output is not null && files.Any(file => Path.GetFullPath(file) == Path.GetFullPath(output)))
        {
            Console.Error.WriteLine($"figures: {output} is both read and written");
            return UsageError;
        }

        try
        {
            var options = new ScriptConverterOptions
            {
                EconomicTerms = arguments.GetValue(Economic),
                Phrases = arguments.GetValue(Phrases) is { } phrases ? ReadPhrases(phrases) : null,
            };
            var converter = new ScriptConverter(Enum.Parse<ScriptConversion>(name, ignoreCase: true), options);
            using var destination = output is null ? StandardOutput.Open() : File.Create(output);
            return InputFile.ReadAll(files, (_, reader, progress) => Convert(converter, reader, destination, progress));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"figures: {e.Message}");
            return 1;
        }
    }

    private static IEnumerable<string> KnownConversions() =>
        Enum.GetNames<ScriptConversion>().Select(name => name.ToLowerInvariant());

    private static UserPhrases ReadPhrases(string file)
    {
        try
        {
            return UserPhrases.Parse(File.ReadAllText(file));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}, {e.Message}", e);
        }
    }

    private static void Convert(
        ScriptConverter converter,
        Utf8Reader reader,
        Stream destination,
        StreamProgress progress
    )
    {
        var converted = new ArrayBufferWriter<char>();
        var encoded = new ArrayBufferWriter<byte>();
        while (!reader.AtEnd)
        {
            reader.Read();
            var ready = reader.AtEnd ? reader.Text.Length : converter.LastCut(reader.Text);
            converter.Convert(reader.Text[..ready], converted);
            reader.Take(ready);

            Encoding.UTF8.GetBytes(converted.WrittenSpan, encoded);
            destination.Write(encoded.WrittenSpan);
            destination.Flush();
            converted.ResetWrittenCount();
            encoded.ResetWrittenCount();
            progress.Report(reader.BytesRead);
        }
    }
}
