namespace ChineseFigures.Tests.Linking;

/// <summary>Rows are equal when span, text and keys are.</summary>
internal sealed class RowEquality : IEqualityComparer<Row>
{
    public static RowEquality Instance { get; } = new();

    public bool Equals(Row? x, Row? y) => x?.ToString() == y?.ToString();

    public int GetHashCode(Row row) => row.Start;
}
