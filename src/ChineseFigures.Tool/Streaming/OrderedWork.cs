namespace ChineseFigures.Tool.Streaming;

/// <summary>
/// Work that several threads do and whose results are taken in the order in which it came. All that is under way, from
/// its reading to the taking of its result, is bounded by weight, so that memory does not grow with the input.
/// </summary>
/// <typeparam name="TPiece">What is worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal sealed class OrderedWork<TPiece, TResult>
{
    private readonly object _gate = new();
    private readonly Queue<Slot> _order = new();
    private readonly Queue<Slot> _waiting = new();
    private long _weight;
    private bool _isComplete;
    private bool _isStopped;

    /// <summary>How many threads work.</summary>
    public required int Threads { get; init; }

    /// <summary>How much may be under way; what alone is heavier is worked on alone.</summary>
    public required long Capacity { get; init; }

    /// <summary>What a piece weighs.</summary>
    public required Func<TPiece, long> Weigh { get; init; }

    /// <summary>Makes the work of one thread, which keeps to itself what the work needs.</summary>
    public required Func<Func<TPiece, TResult>> CreateWorker { get; init; }

    /// <summary>Called before the taker of the results has to wait for one.</summary>
    public required Action BeforeWait { get; init; }

    /// <summary>Runs the work and gives its results in order.</summary>
    /// <param name="produce">Finds the pieces and hands each on; has a thread of its own.</param>
    public IEnumerable<TResult> Run(Action<Action<TPiece>> produce)
    {
        Start("reader", () => Produce(produce));
        for (var i = 0; i < Threads; i++)
            Start("worker", Work);
        while (TryTake(out var result))
            yield return result;
    }

    /// <summary>Ends the run: of what is under way, the results that stand complete at the front are still taken.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            Monitor.PulseAll(_gate);
        }
    }

    // In the background: a thread that waits for its input does not keep the program.
    private static void Start(string name, Action run) =>
        new Thread(() => run()) { Name = name, IsBackground = true }.Start();

    private void Produce(Action<Action<TPiece>> produce)
    {
        produce(Add);
        lock (_gate)
        {
            _isComplete = true;
            Monitor.PulseAll(_gate);
        }
    }

    private void Add(TPiece piece)
    {
        var slot = new Slot(piece, Weigh(piece));
        lock (_gate)
        {
            while (_order.Count > 0 && _weight + slot.Weight > Capacity)
                Monitor.Wait(_gate);
            _weight += slot.Weight;
            _order.Enqueue(slot);
            _waiting.Enqueue(slot);
            Monitor.PulseAll(_gate);
        }
    }

    private void Work()
    {
        var work = CreateWorker();
        while (TryBegin(out var slot))
        {
            var result = work(slot.Piece);
            lock (_gate)
            {
                slot.Complete(result);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool TryBegin(out Slot slot)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_isComplete && !_isStopped)
                Monitor.Wait(_gate);
            return _waiting.TryDequeue(out slot!) && !_isStopped;
        }
    }

    private bool TryTake(out TResult result)
    {
        if (!KnowsWhatIsNext())
            BeforeWait();
        lock (_gate)
        {
            while (!IsDecided)
                Monitor.Wait(_gate);
            return TryTakeFirst(out result);
        }
    }

    private bool KnowsWhatIsNext()
    {
        lock (_gate)
            return IsDecided;
    }

    // The first result is there, or none will come.
    private bool IsDecided => _order.TryPeek(out var first) ? first.IsDone || _isStopped : _isComplete || _isStopped;

    private bool TryTakeFirst(out TResult result)
    {
        result = default!;
        if (!_order.TryPeek(out var first) || !first.IsDone)
            return false;
        _order.Dequeue();
        _weight -= first.Weight;
        result = first.Result;
        Monitor.PulseAll(_gate);
        return true;
    }

    private sealed class Slot(TPiece piece, long weight)
    {
        public TPiece Piece { get; private set; } = piece;

        public long Weight => weight;

        public bool IsDone { get; private set; }

        public TResult Result { get; private set; } = default!;

        // The piece is let go: its text may be all that the result no longer needs.
        public void Complete(TResult result) => (Piece, Result, IsDone) = (default!, result, true);
    }
}
