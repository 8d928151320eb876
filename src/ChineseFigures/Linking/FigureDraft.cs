using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// The working record of one figure while the rules fill it in. Positions are clean characters. When its sentence is
/// linked it serves for a figure of the next.
/// </summary>
internal sealed class FigureDraft(Sequence<Quantity> quantities)
{
    private int _quantity;

    /// <summary>The quantity as it was read.</summary>
    public ref readonly Quantity Quantity => ref quantities[_quantity];

    public int Start;
    public int End;

    /// <summary>Where the words that may belong to this figure begin: behind the last boundary or figure.</summary>
    public int WindowStart;

    /// <summary>Which clause of the sentence it stands in.</summary>
    public int Clause;

    /// <summary>Whether it stands in parentheses that opened after the window's own clause.</summary>
    public bool InParentheses;

    /// <summary>The cue words directly before the number.</summary>
    public CueChain Chain;

    /// <summary>The cue word directly behind the number, and how long it is; or null.</summary>
    public Cue? After;
    public int AfterLength;

    /// <summary>The end of the words that may name the indicator; rules move it to the left as they explain words.</summary>
    public int NameEnd;

    /// <summary>Where the name begins, where a rule found it to begin behind the window's start; else the window's start.</summary>
    public int NameStart;

    /// <summary>Behind the words that the figure's own name took, where it stands behind the number.</summary>
    public int ConsumedEnd;

    /// <summary>The words before the colon that its clause stands behind; empty where there is none.</summary>
    public Gap Label;

    public bool IsDropped;
    public FigureKind Kind;
    public decimal Value;
    public decimal Max;
    public bool HasMax;
    public bool HasValue;
    public string? Unit;
    public Qualifier Qualifier;
    public FigureRole Role;
    public Direction Direction;
    public Basis Basis;
    public RankedBy RankedBy;

    /// <summary>What it and the ranks behind it go by, where nouns say that for each: 总量、增幅分别居第五位和第三位.</summary>
    public List<RankedBy>? RankedByEach;
    public FigureStatus Status;
    public bool IsPrevious;

    /// <summary>Whether parentheses add it to what something is compared with.</summary>
    public bool IsComparator;

    /// <summary>Whether it is the amount of a goal, of which a ratio follows.</summary>
    public bool IsGoal;

    /// <summary>Whether it says how many times, or which part of, a former amount something is: no sign goes with it.</summary>
    public bool IsRatio;

    /// <summary>Whether 由 or 从 stands before it: it may be where a movement starts.</summary>
    public bool IsFrom;

    /// <summary>Whether it compares growth rates, so that a rank behind it goes by growth.</summary>
    public bool ComparesGrowth;
    public string? Scope;

    /// <summary>The whole whose share it moves: 占进出口总值比重提高〔2个百分点〕.</summary>
    public string? Whole;
    public string? Indicator;
    public bool OwnName;

    /// <summary>Its own subject in a list of subjects that 分别 joins to a list of numbers.</summary>
    public string? Respective;

    /// <summary>What is counted in the class that it bounds: 亿元以上〔项目〕.</summary>
    public string? ClassNoun;

    /// <summary>What the parentheses that it stands in are about.</summary>
    public string? BracketOwner;

    /// <summary>Whether its clause is introduced by 其中.</summary>
    public bool IsAmong;

    /// <summary>Where its clause begins.</summary>
    public int ClauseStart;
    public bool IsSibling;

    /// <summary>Whether a noun says what a rank goes by.</summary>
    public bool RankNamed;
    public Period? Period;
    public string? Place;

    /// <summary>The names of the rules that decided its role and its indicator.</summary>
    public string RoleRule = "";
    public string SubjectRule = "";
    public List<TraceStep>? Trace;

    /// <summary>Begins with a quantity, and with nothing that was found out about the figure before.</summary>
    public void Begin(int quantity)
    {
        _quantity = quantity;
        (Start, End, WindowStart, NameStart, NameEnd, ConsumedEnd) = (0, 0, 0, 0, 0, 0);
        Label = default;
        (Clause, ClauseStart, IsAmong, InParentheses, IsSibling) = (0, 0, false, false, false);
        (Chain, After, AfterLength, IsFrom) = (default, null, 0, false);
        (Kind, Value, Max, HasMax, HasValue, Unit, Qualifier) = (default, 0, 0, false, false, null, default);
        (IsDropped, Role, Direction, Basis, RankedBy, Status) = (false, default, default, default, default, default);
        (IsPrevious, IsComparator, IsGoal, IsRatio, ComparesGrowth) = (false, false, false, false, false);
        (RankNamed, OwnName) = (false, false);
        (Scope, Whole, Indicator, Respective) = (null, null, null, null);
        (BracketOwner, ClassNoun, Place, Period) = (null, null, null, null);
        (RoleRule, SubjectRule, Trace, RankedByEach) = ("", "", null, null);
    }
}
