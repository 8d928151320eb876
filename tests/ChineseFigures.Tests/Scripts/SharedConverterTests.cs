using Xunit;

namespace ChineseFigures.Tests.Scripts;

/// <summary>Converters that threads share give what one thread gets.</summary>
public class SharedConverterTests
{
    private const int Threads = 8;
    private const int Rounds = 20;

    [Fact]
    public async Task All_threads_get_what_one_gets()
    {
        var options = new ScriptConverterOptions { EconomicTerms = true };
        var converters = Enum.GetValues<ScriptConversion>().Select(c => new ScriptConverter(c, options)).ToList();
        var texts = Enumerable.Range(0, 50).Select(i => $"{i}台打印机和軟體，经济運行、互联网發展。\n").ToList();
        texts.Add(string.Concat(texts));
        using var start = new Barrier(Threads);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, Threads)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait(TestContext.Current.CancellationToken);
                            return Enumerable.Range(0, Rounds).Select(_ => Answer(converters, texts)).ToList();
                        },
                        TestContext.Current.CancellationToken,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
        );

        var alone = Answer(converters, texts);
        Assert.All(answers.SelectMany(rounds => rounds), answer => Assert.Equal(alone, answer));
    }

    private static List<string> Answer(List<ScriptConverter> converters, List<string> texts)
    {
        var answer = new List<string>();
        foreach (var converter in converters)
        {
            foreach (var text in texts)
            {
                var result = converter.ConvertWithMap(text);
                var written = new WholeCharacters();
                converter.Convert(text, written);
                answer.Add(converter.Convert(text));
                answer.Add(written.Text);
                answer.Add(result.Text + result.ToSource(result.Text.Length / 2));
            }
        }
        answer.Add(string.Concat(texts.Select(text => ScriptDetector.Detect(text).ToString())));
        return answer;
    }
}
