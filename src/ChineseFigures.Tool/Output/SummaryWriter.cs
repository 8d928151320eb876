using System.Diagnostics;
using System.Globalization;
using ChineseFigures.Json;
using Spectre.Console;

namespace ChineseFigures.Tool.Output;

/// <summary><c>--format summary</c>: how many figures of each kind and role all documents hold, and how long it took.</summary>
internal sealed class SummaryWriter(Stream output) : IDocumentWriter
{
    private static readonly FigureKind[] Kinds = Enum.GetValues<FigureKind>();
    private static readonly FigureRole[] Roles = Enum.GetValues<FigureRole>();

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly int[,] _counts = new int[Kinds.Length, Roles.Length];
    private int _documents;
    private long _characters;
    private int _figures;

    public void Write(Answer answer)
    {
        _documents++;
        _characters += answer.Document.Text.Length;
        _figures += answer.Document.Figures.Count;
        foreach (var figure in answer.Document.Figures)
            _counts[(int)figure.Kind, (int)figure.Role]++;
    }

    public void Complete()
    {
        var terminal = new Terminal(output);
        var seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        if (_figures > 0)
            terminal.Write(CreateTable());
        terminal.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"documents {_documents}, characters {_characters}, figures {_figures}, seconds {seconds:0.000}"
            )
        );
    }

    // Kinds down, roles across, totals at the ends; what does not occur is left out.
    private Table CreateTable()
    {
        var roles = Roles.Where(role => Kinds.Any(kind => Count(kind, role) > 0)).ToList();
        var table = Terminal.CreateTable(["", .. roles.Select(FigureJson.Name), "all"]);
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        foreach (var kind in Kinds.Where(kind => Roles.Any(role => Count(kind, role) > 0)))
            AddRow(table, FigureJson.Name(kind), [.. roles.Select(role => Count(kind, role))]);
        AddRow(table, "all", [.. roles.Select(role => Kinds.Sum(kind => Count(kind, role)))]);
        return table;
    }

    private static void AddRow(Table table, string head, int[] counts) =>
        table.AddRow([
            new Text(head),
            .. counts.Append(counts.Sum()).Select(count => new Text(count == 0 ? "" : $"{count}")),
        ]);

    private int Count(FigureKind kind, FigureRole role) => _counts[(int)kind, (int)role];
}
