using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Gives shares the whole that stands once for several of them: 其中A占44%，B占16%.</summary>
internal sealed class SharedScopes(Sentence s)
{
    private string? _scope;

    /// <summary>Begins a paragraph, which shares nothing with the one before.</summary>
    public void Reset() => _scope = null;

    /// <summary>Goes through the figures of a sentence.</summary>
    public void Read()
    {
        var whole = s.Inherited;
        foreach (var d in s.Drafts)
        {
            if (d is { Role: FigureRole.Level, IsAmong: false })
                whole = d.Indicator;
            if (d.Role != FigureRole.Share)
                continue;
            if (d.Scope is null && !IsPlainRatio(s, d) && (d.IsAmong || d.Chain.Has(Cue.Share)))
            {
                d.Scope = d.IsAmong || _scope is not null ? _scope ?? (MayHold(whole, d) ? whole : null) : null;
                if (s.Trace && d.Scope is { } scope)
                    s.Note(d, "shared scope", $"scope={scope}");
            }
            _scope = d.Scope;
        }
    }

    // 有进出口实绩企业800家。其中，民营企业进出口150亿元，占〔55%〕: of companies their trade is no part.
    private static bool MayHold(string? whole, FigureDraft part) =>
        whole is null
        || ListLending.IsMeasured(whole)
        || part.Indicator is not { } name
        || !ListLending.IsMeasured(name);

    /// <summary>Whether the share is called 占比, which names no whole; 占 and 比重 point to the one before.</summary>
    public static bool IsPlainRatio(Sentence s, FigureDraft d) =>
        d.Chain.StartOf(Cue.Share) is var at and >= 0 && s.Text[at..d.Start].StartsWith("占比");
}
