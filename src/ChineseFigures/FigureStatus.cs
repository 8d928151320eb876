namespace ChineseFigures;

/// <summary>Whether a figure states a fact. The default is <see cref="Fact"/>.</summary>
public enum FigureStatus
{
    /// <summary>It states what is.</summary>
    Fact,

    /// <summary>目标, 力争, 拟, 到2025年达到.</summary>
    Target,

    /// <summary>预计, 有望.</summary>
    Forecast,
}
