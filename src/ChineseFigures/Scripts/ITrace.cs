namespace ChineseFigures.Scripts;

/// <summary>Is told by a stage what it replaced other than one character by one.</summary>
/// <remarks>A type parameter of the stage, so that a conversion nobody watches does not pay for it.</remarks>
internal interface ITrace
{
    void Replaced(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int start, int outputStart);
}
