using Xunit;

namespace ChineseFigures.Tests.Extraction;

/// <summary>What holds for the spans of every document.</summary>
internal static class Spans
{
    /// <summary>Figures lie inside the text, slice to their own text, and follow one another.</summary>
    public static void AssertValid(string text, FigureDocument document)
    {
        var end = 0;
        foreach (var figure in document.Figures)
        {
            Assert.True(end <= figure.Start, $"{figure} overlaps the figure before it in: {text}");
            Assert.True(figure.Start < figure.End && figure.End <= text.Length, $"{figure} lies outside of: {text}");
            Assert.Equal(text[figure.Start..figure.End], figure.Text);
            end = figure.End;
        }
    }
}
