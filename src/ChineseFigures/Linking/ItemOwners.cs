using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Tells apart what the items of a list have each: 云台山景区接待游客4.2万人次，门票收入520万元；龙门景区接待游客2.8万人次，
/// 门票收入264万元. A name that stands in two items, of one sentence or of two of the paragraph, is given the owner that
/// its item begins with.
/// </summary>
internal sealed class ItemOwners(Sentence s)
{
    private const int ShortestOwner = 2;

    // Of each figure, which item it stands in; of each item, its first figure that is named, or -1.
    private readonly List<int> _items = [];
    private readonly List<int> _firsts = [];
    private readonly List<int> _shared = [];

    /// <summary>Goes through the figures of a sentence.</summary>
    public void Read()
    {
        if (s.Drafts.Count < 2)
            return;
        FindItems();
        _shared.Clear();
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            if (i != _firsts[_items[i]] && (StandsInOtherItem(i) || StandsInOtherSentence(i)))
                _shared.Add(i);
        }
        foreach (var i in _shared)
        {
            if (OwnerOf(_items[i]) is { } owner)
                Rename(_items[i], s.Drafts[i].Indicator!, owner);
        }
    }

    private void FindItems()
    {
        _items.Clear();
        _firsts.Clear();
        var last = s.Start;
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            var d = s.Drafts[i];
            if (i == 0 || s.Text[last..d.Start].IndexOf(';') >= 0 || BeginsPart(i))
                _firsts.Add(-1);
            if (_firsts[^1] < 0 && IsNamed(d))
                _firsts[^1] = i;
            _items.Add(_firsts.Count - 1);
            last = Math.Max(last, d.End);
        }
    }

    // 高中42所，其中，公办高中〔29所〕，招生3万人: behind 其中 the counted part is the owner.
    private bool BeginsPart(int figure) =>
        s.Drafts[figure] is { IsAmong: true, Kind: FigureKind.Count, Role: FigureRole.Level, Indicator: { } part }
        && !s.Drafts[figure - 1].IsAmong
        && !NounPhrase.EndsWithHead(part);

    // By words of its own, which it shares with no other.
    private static bool IsNamed(FigureDraft d) =>
        d is { OwnName: true, Indicator: not null, Respective: null, InParentheses: false, IsSibling: false }
        && d.Role != FigureRole.Threshold;

    private bool StandsInOtherItem(int figure)
    {
        var d = s.Drafts[figure];
        if (_firsts.Count < 2 || !IsNamed(d) || figure + 1 < s.Drafts.Count && s.Drafts[figure + 1].IsSibling)
            return false;
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            var other = s.Drafts[i];
            if (
                other.Indicator == d.Indicator
                && _items[i] != _items[figure]
                && IsNamed(other)
                && IsOfSameKind(d, other)
            )
                return true;
        }
        return false;
    }

    // So far the other sentence may be: a paragraph may be as long as the text, and is not searched for every figure.
    private const int Nearby = 400;

    // 普通高校5所，招生1.2万人。职业学校18所，〔招生〕2.3万人: what a counted thing has, as the next counted thing has too.
    private bool StandsInOtherSentence(int figure)
    {
        var d = s.Drafts[figure];
        var first = _firsts[_items[figure]];
        return first >= 0
            && d is { Role: FigureRole.Level, Indicator: { } name }
            && d.Clause > s.Drafts[first].Clause
            && IsNamed(d)
            && MayOwn(s.Drafts[first], d)
            && (
                StandsBare(s.Text[Math.Max(0, s.Start - Nearby)..s.Start], name)
                || StandsBare(s.Text[s.End..Math.Min(s.Text.Length, s.End + Nearby)], name)
            );
    }

    // 普通高校5所; 化妆品业务营收11亿元
    private static bool MayOwn(FigureDraft first, FigureDraft d) =>
        first is { Role: FigureRole.Level, Indicator: { } name }
        && (
            first is { Kind: FigureKind.Count, Unit: not ("人" or "人次") }
                ? d.Kind != FigureKind.Percent && !NounPhrase.EndsWithHead(name)
                : NounPhrase.Owner(name) is not null && NounPhrase.IsHeadOrEnd(d.Indicator!)
        );

    // As the words of a clause before a number, with nothing before them.
    private static bool StandsBare(ReadOnlySpan<char> text, string name)
    {
        for (var at = text.IndexOf(name); at >= 0; )
        {
            var end = at + name.Length;
            if (
                end < text.Length
                && char.IsAsciiDigit(text[end])
                && (at == 0 || text[at - 1] is ',' or ';' or ':' or '。')
            )
                return true;
            var next = text[end..].IndexOf(name);
            at = next < 0 ? -1 : end + next;
        }
        return false;
    }

    private static bool IsOfSameKind(FigureDraft a, FigureDraft b) =>
        a.Role == b.Role && a.Unit == b.Unit && a.Period == b.Period;

    // 敬老院62所: what is counted; 云台山景区接待游客: whose guests they are.
    private string? OwnerOf(int item)
    {
        if (_firsts[item] < 0 || s.Drafts[_firsts[item]] is not { Indicator: { } name } first)
            return null;
        if (!NounPhrase.EndsWithHead(name))
            return first.Kind == FigureKind.Count ? BeforeNew(name) : null;
        var owner = NounPhrase.WithoutHead(name);
        if (CueTable.Default.VerbsBefore.MatchEnd(owner, out var verb) != WordTrie.None)
            owner = owner[..^verb];
        return owner.Length >= ShortestOwner && owner.Length < name.Length ? owner : null;
    }

    // 制造业|新设外资企业: whose the money is are not the new ones alone.
    private static string? BeforeNew(string name)
    {
        var at = name.IndexOf("新设", StringComparison.Ordinal);
        return at < 0 ? name
            : at >= ShortestOwner ? name[..at]
            : null;
    }

    private void Rename(int item, string name, string owner)
    {
        if (name.Contains(owner, StringComparison.Ordinal))
            return;
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            var d = s.Drafts[i];
            if (_items[i] != item || d.Indicator != name || i == _firsts[item])
                continue;
            d.Indicator = NounPhrase.Join(owner, name);
            if (s.Trace)
                s.Note(d, "item", $"indicator={d.Indicator}");
        }
    }
}
