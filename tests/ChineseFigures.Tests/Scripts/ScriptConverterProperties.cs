using System.Text;
using ChineseFigures.Scripts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class ScriptConverterProperties
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40);

    public static TheoryData<ScriptConversion> Conversions => [.. Enum.GetValues<ScriptConversion>()];

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Output_is_what_the_plain_telling_of_the_conversion_gives(ScriptConversion conversion)
    {
        var naive = new NaiveConversion(conversion);
        var converter = new ScriptConverter(conversion);
        ForAll(conversion, text => naive.Convert(text) == converter.Convert(text));
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Conversion_line_by_line_is_conversion_of_the_whole(ScriptConversion conversion)
    {
        var converter = new ScriptConverter(conversion);
        ForAll(conversion, text => string.Concat(LinesOf(text).Select(converter.Convert)) == converter.Convert(text));
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void What_is_written_in_pieces_comes_out_as_the_whole(ScriptConversion conversion) =>
        WritesAsTheWhole(conversion, new ScriptConverter(conversion));

    [Theory]
    [InlineData("国家", "一一")]
    [InlineData("国", "一\n二")]
    public void What_is_written_in_pieces_comes_out_as_the_whole_with_phrases(string first, string second)
    {
        var phrases = new UserPhrases([new(first, "㊀"), new(second, "㊁")]);
        var options = new ScriptConverterOptions { Phrases = phrases, EconomicTerms = true };
        WritesAsTheWhole(ScriptConversion.S2TWP, new ScriptConverter(ScriptConversion.S2TWP, options), first, second);
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void Text_that_does_not_change_comes_back_as_the_same_instance(ScriptConversion conversion)
    {
        var converter = new ScriptConverter(conversion);
        ForAll(
            conversion,
            text =>
            {
                var converted = converter.Convert(text);
                return converted != text || ReferenceEquals(converted, text);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void The_map_is_monotone_and_covers_both_sides(ScriptConversion conversion)
    {
        var converter = new ScriptConverter(conversion);
        ForAll(
            conversion,
            text =>
            {
                var result = converter.ConvertWithMap(text);
                return result.Text == converter.Convert(text)
                    && Covers(Offsets(result.Text).Select(result.ToSource), text.Length)
                    && Covers(Offsets(text).Select(result.ToOutput), result.Text.Length);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_span_of_the_map_there_and_back_is_the_span_widened_to_whole_words(ScriptConversion conversion)
    {
        var converter = new ScriptConverter(conversion);
        ForAll(
            conversion,
            text =>
            {
                var result = converter.ConvertWithMap(text);
                return Spans(result.Text).All(span => RoundTrips(span, result.ToSource, result.ToOutput))
                    && Spans(text).All(span => RoundTrips(span, result.ToOutput, result.ToSource));
            },
            maxTest: 50
        );
    }

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_text_of_user_phrases_is_their_conversions(ScriptConversion conversion)
    {
        var phrases = new UserPhrases([new("国家", "㊀"), new("國家", "㊀"), new("一", "one")]);
        var converter = new ScriptConverter(conversion, new ScriptConverterOptions { Phrases = phrases });
        var plain = new ScriptConverter(conversion);
        ForAll(
            conversion,
            text =>
            {
                var result = converter.ConvertWithMap($"{text}国家");
                return result.Text == converter.Convert($"{text}国家")
                    && !result.Text.Contains('一')
                    && result.Text.EndsWith('㊀')
                    && result.Text[result.ToOutput(text.Length..)] == "㊀"
                    && (
                        text.Contains('一')
                        || text.Contains('家')
                        || text.Any(DescriptionSequence.IsOperator)
                        || result.Text == plain.Convert(text) + "㊀"
                    );
            }
        );
    }

    /// <summary>Pieces of all lengths, of texts longer than what a writer holds back or converts at once.</summary>
    private static void WritesAsTheWhole(
        ScriptConversion conversion,
        ScriptConverter converter,
        params string[] phrases
    ) =>
        ForAll(
            conversion,
            text =>
            {
                var parts = string.Concat(Enumerable.Repeat(text + string.Concat(phrases), 40));
                var whole = parts + parts.Replace('\n', '。') + parts;
                var written = new WholeCharacters();
                var writer = converter.CreateWriter(written);
                var lengths = new Random(text.Length);
                for (int at = 0, length; at < whole.Length; at += length)
                {
                    length = Math.Min(lengths.Next(1 << lengths.Next(1, 16)), whole.Length - at);
                    writer.Write(whole.AsSpan(at, length));
                }
                writer.Complete();
                return written.Text == converter.Convert(whole) && (written.AreWhole || HasLoneSurrogate(whole));
            },
            maxTest: 60
        );

    private static bool HasLoneSurrogate(string text) =>
        text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

    private static void ForAll(ScriptConversion conversion, Func<string, bool> holds, int maxTest = 300) =>
        Prop.ForAll(ChineseTexts.For(conversion).ToArbitrary(), holds).Check(Settings.WithMaxTest(maxTest));

    private static IEnumerable<string> LinesOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) is var newline and >= 0 ? newline + 1 : text.Length;
            yield return text[start..end];
        }
    }

    private static IEnumerable<int> Offsets(string text) => Enumerable.Range(0, text.Length + 1);

    private static IEnumerable<Range> Spans(string text) =>
        from start in Enumerable.Range(0, text.Length)
        from length in Enumerable.Range(1, Math.Min(5, text.Length - start))
        select start..(start + length);

    private static bool Covers(IEnumerable<int> offsets, int length)
    {
        int[] all = [.. offsets];
        return all[0] == 0 && all[^1] == length && all.SequenceEqual(all.Order());
    }

    private static bool RoundTrips(Range span, Func<Range, Range> there, Func<Range, Range> back)
    {
        var widened = back(there(span));
        return widened.Start.Value <= span.Start.Value
            && widened.End.Value >= span.End.Value
            && there(widened).Equals(there(span))
            && back(there(widened)).Equals(widened);
    }
}
