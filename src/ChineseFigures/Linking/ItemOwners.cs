using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Tells apart what the items of a list have each: 云台山景区接待游客4.2万人次，门票收入520万元；龙门景区接待游客2.8万人次，
/// 门票收入264万元. A name that stands in two items is given the owner that its item begins with.
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
        if (s.Drafts.Count < 2 || s.Text[s.Start..s.End].IndexOf(';') < 0)
            return;
        FindItems();
        _shared.Clear();
        for (var i = 0; i < s.Drafts.Count; i++)
        {
            if (i != _firsts[_items[i]] && StandsInOtherItem(i))
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
            if (i == 0 || s.Text[last..d.Start].IndexOf(';') >= 0)
                _firsts.Add(-1);
            if (_firsts[^1] < 0 && IsNamed(d))
                _firsts[^1] = i;
            _items.Add(_firsts.Count - 1);
            last = Math.Max(last, d.End);
        }
    }

    // By words of its own, which it shares with no other.
    private static bool IsNamed(FigureDraft d) =>
        d is { OwnName: true, Indicator: not null, Respective: null, InParentheses: false, IsSibling: false }
        && d.Role != FigureRole.Threshold;

    private bool StandsInOtherItem(int figure)
    {
        var d = s.Drafts[figure];
        if (!IsNamed(d) || figure + 1 < s.Drafts.Count && s.Drafts[figure + 1].IsSibling)
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

    private static bool IsOfSameKind(FigureDraft a, FigureDraft b) =>
        a.Role == b.Role && a.Unit == b.Unit && a.Period == b.Period;

    // 敬老院62所: what is counted; 云台山景区接待游客: whose guests they are.
    private string? OwnerOf(int item)
    {
        if (_firsts[item] < 0 || s.Drafts[_firsts[item]] is not { Indicator: { } name } first)
            return null;
        if (!NounPhrase.EndsWithHead(name))
            return first.Kind == FigureKind.Count ? name : null;
        var owner = NounPhrase.WithoutHead(name);
        if (CueTable.Default.VerbsBefore.MatchEnd(owner, out var verb) != WordTrie.None)
            owner = owner[..^verb];
        return owner.Length >= ShortestOwner && owner.Length < name.Length ? owner : null;
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
