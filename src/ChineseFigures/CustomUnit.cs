namespace ChineseFigures;

/// <summary>A unit of the user's own: a measure word, a measure or a currency that the vocabulary lacks.</summary>
/// <remarks>Its words go before those of the vocabulary. Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// new CustomUnit { Kind = FigureKind.Count, Code = "趟次", Words = ["趟次"] }
/// new CustomUnit { Kind = FigureKind.Measure, Code = "kg", Words = ["司马担"], Factor = 60.478982m }
/// </code>
/// </example>
public sealed class CustomUnit
{
    /// <summary>Its kind: <see cref="FigureKind.Count"/>, <see cref="FigureKind.Measure"/> or <see cref="FigureKind.Money"/>.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What <see cref="Figure.Unit"/> says: a unit of the vocabulary (<c>kg</c>), or a name of one's own.</summary>
    public required string Code { get; init; }

    /// <summary>What texts write behind a number, in either script.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What the number is multiplied by to be in <see cref="Code"/>; 1 unless said.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>The unit's code, for debuggers and logs.</summary>
    public override string ToString() => Code;
}
