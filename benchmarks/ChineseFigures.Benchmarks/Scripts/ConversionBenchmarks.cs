using System.Text;
using BenchmarkDotNet.Attributes;
using ChineseFigures.Tests.Scripts;

namespace ChineseFigures.Benchmarks.Scripts;

/// <summary>Conversion of text in memory, beside a plain copy and the naive longest match.</summary>
/// <remarks>
/// MB of UTF-8 a second, the unit of the results, is the length that <see cref="Setup"/> prints over the mean.
/// </remarks>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private const int Repetitions = 4;

    private string _text = "";
    private ScriptConverter _converter = null!;
    private NaiveConversion _naive = null!;

    /// <summary>The conversions whose speed is promised.</summary>
    [Params(ScriptConversion.S2T, ScriptConversion.T2S, ScriptConversion.S2TWP, ScriptConversion.TW2SP)]
    public ScriptConversion Conversion { get; set; }

    /// <summary>Makes the text, in the script that the conversion begins from.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var simplified = string.Concat(Enumerable.Repeat(SampleText.Simplified, Repetitions));
        _text = Conversion switch
        {
            ScriptConversion.T2S => new ScriptConverter(ScriptConversion.S2T).Convert(simplified),
            ScriptConversion.TW2SP => new ScriptConverter(ScriptConversion.S2TWP).Convert(simplified),
            _ => simplified,
        };
        _converter = new ScriptConverter(Conversion);
        _naive = new NaiveConversion(Conversion);
        Console.WriteLine($"// {Conversion}: {Encoding.UTF8.GetByteCount(_text)} bytes of UTF-8");
    }

    /// <summary>What moving the text costs, without a look at it.</summary>
    [Benchmark]
    public string Copy() => new(_text.AsSpan());

    /// <summary>The conversion.</summary>
    [Benchmark]
    public string Convert() => _converter.Convert(_text);

    /// <summary>The conversion with a map back to the source.</summary>
    [Benchmark]
    public string ConvertWithMap() => _converter.ConvertWithMap(_text).Text;

    /// <summary>The same conversion told plainly: the longest match out of dictionaries of strings.</summary>
    [Benchmark(Baseline = true)]
    public string NaiveLongestMatch() => _naive.Convert(_text);
}
