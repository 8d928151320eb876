using System.Globalization;

namespace ChineseFigures.Values;

/// <summary>Writes text to a span and keeps count; once something does not fit, it is full and stays so.</summary>
internal ref struct TextBuffer(Span<char> target)
{
    private readonly Span<char> _target = target;

    /// <summary>Characters written.</summary>
    public int Length { get; private set; }

    /// <summary>Whether something did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Writes one character.</summary>
    public void Append(char c) => Append([c]);

    /// <summary>Writes a text.</summary>
    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (!IsFull && text.TryCopyTo(_target[Length..]))
            Length += text.Length;
        else
            IsFull = true;
    }

    /// <summary>Writes a number in plain notation without trailing zeros.</summary>
    public void Append(decimal number)
    {
        Span<char> digits = stackalloc char[PlainDecimal.MaxLength];
        Append(digits[..PlainDecimal.Format(number, digits)]);
    }

    /// <summary>Writes a whole number.</summary>
    public void Append(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        Append(digits[..length]);
    }

    /// <summary>Writes a value in one of its formats.</summary>
    public void Append<T>(T value, char format)
        where T : ISpanFormattable
    {
        if (!IsFull && value.TryFormat(_target[Length..], out var length, [format], null))
            Length += length;
        else
            IsFull = true;
    }

    /// <summary>Writes the first characters of a day: 2019, 2019-01 or 2019-01-31.</summary>
    public void Append(DateOnly day, int length)
    {
        Span<char> digits = stackalloc char[10];
        day.TryFormat(digits, out _, "O", CultureInfo.InvariantCulture);
        Append(digits[..length]);
    }
}
