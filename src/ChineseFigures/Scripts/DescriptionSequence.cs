using System.Text;

namespace ChineseFigures.Scripts;

/// <summary>Ideographic description sequences, ⿰氵每, which conversion leaves whole as OpenCC does.</summary>
internal static class DescriptionSequence
{
    public const char FirstOperator = '\u2FF0';
    public const char LastOperator = '\u2FFF';

    // OpenCC's limits; a sequence beyond them is no sequence.
    private const int MaxDepth = 16;
    private const int MaxCharacters = 64;

    /// <summary>The length of the complete sequence that <paramref name="text"/> begins with, or 0.</summary>
    /// <remarks>
    /// A line break is no operand (OpenCC takes it as one), so that a text can be converted line by line.
    /// </remarks>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var characters = 0;
        var end = Consume(text, 0, MaxDepth, ref characters);
        return end < 0 ? 0 : end;
    }

    public static bool IsOperator(char c) => c is >= FirstOperator and <= LastOperator;

    private static int Consume(ReadOnlySpan<char> text, int at, int depth, ref int characters)
    {
        if (at >= text.Length || depth == 0 || characters++ >= MaxCharacters || text[at] is '\n' or '\r')
            return -1;
        Rune.DecodeFromUtf16(text[at..], out _, out var length);
        var end = at + length;
        for (var operand = Operands(text[at]); operand > 0 && end > 0; operand--)
            end = Consume(text, end, depth - 1, ref characters);
        return end;
    }

    private static int Operands(char c) =>
        c switch
        {
            '\u2FF2' or '\u2FF3' => 3,
            '\u2FFE' or '\u2FFF' => 1,
            >= FirstOperator and <= LastOperator => 2,
            _ => 0,
        };
}
