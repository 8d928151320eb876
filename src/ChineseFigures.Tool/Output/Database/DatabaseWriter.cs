using System.Globalization;
using ChineseFigures.Json;
using ChineseFigures.Output;
using Microsoft.Data.Sqlite;

namespace ChineseFigures.Tool.Output.Database;

/// <summary>
/// <c>--sqlite</c>: documents and figures as rows of a database, a transaction a document. A document that is there
/// already is replaced.
/// </summary>
internal sealed class DatabaseWriter : IDocumentWriter, IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _deleteLine;
    private readonly SqliteCommand _deleteId;
    private readonly SqliteCommand _insertDocument;
    private readonly SqliteCommand _insertFigure;

    /// <summary>Opens the database, or makes it.</summary>
    /// <exception cref="OutputException">It cannot be opened or written, or is something else.</exception>
    public DatabaseWriter(string path)
    {
        _path = path;
        var target = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            ForeignKeys = true,
            Pooling = false,
        };
        _connection = new SqliteConnection(target.ToString());
        _deleteLine = Command(
            "DELETE FROM documents WHERE id IS NULL AND source = $source AND ifnull(line, 0) = ifnull($line, 0)",
            ["source", "line"]
        );
        _deleteId = Command("DELETE FROM documents WHERE source = $source AND id = $id", ["source", "id"]);
        _insertDocument = Insert(
            "documents",
            ["source", "line", "id", "error", "date", "dateSource", "text"],
            " RETURNING document"
        );
        _insertFigure = Insert("figures", ["document", "figure", .. FigureColumn.All.Select(column => column.Name)]);
        Attempt(Open);
    }

    public void Write(Answer answer) =>
        Attempt(() =>
        {
            using var transaction = _connection.BeginTransaction();
            Write(answer, transaction);
            transaction.Commit();
        });

    public void Complete() { }

    public void Dispose()
    {
        _deleteLine.Dispose();
        _deleteId.Dispose();
        _insertDocument.Dispose();
        _insertFigure.Dispose();
        _connection.Dispose();
    }

    // The log beside the database makes a commit one write. A commit survives the end of the program at once; only a
    // machine that loses power may lose the last ones, and leaves a sound database then too.
    private void Open()
    {
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        using (var transaction = _connection.BeginTransaction())
        {
            Execute(ReadSchema(), transaction);
            transaction.Commit();
        }
        // Now, not at the first document: a table of that name may be someone else's.
        _deleteLine.Prepare();
        _deleteId.Prepare();
        _insertDocument.Prepare();
        _insertFigure.Prepare();
    }

    private void Write(Answer answer, SqliteTransaction transaction)
    {
        var (source, document) = answer;
        var id = source.IdText;
        if (id is null)
            Run(_deleteLine, transaction, source.Source, source.Line);
        else
            Run(_deleteId, transaction, source.Source, id);
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var origin = FigureJson.Name(document.DateSource);
        var number = Run(
            _insertDocument,
            transaction,
            source.Source,
            source.Line,
            id,
            source.Error,
            day,
            origin,
            document.Text
        );
        for (var i = 0; i < document.Figures.Count; i++)
        {
            var figure = document.Figures[i];
            Run(
                _insertFigure,
                transaction,
                [number, i + 1, .. FigureColumn.All.Select(column => Cell(column, figure))]
            );
        }
    }

    // The columns' types make numbers of the text of integers.
    private static object? Cell(FigureColumn column, Figure figure)
    {
        var cell = column.Cell(figure);
        return column.Kind == ColumnKind.Flag && cell is not null ? 1 : cell;
    }

    private static object? Run(SqliteCommand command, SqliteTransaction transaction, params object?[] values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteScalar();
    }

    private void Execute(string statements, SqliteTransaction? transaction = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statements;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Insert(string table, IReadOnlyList<string> columns, string more = "")
    {
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", columns.Select(column => $"${column}"));
        return Command($"INSERT INTO {table} ({names}) VALUES ({values}){more}", columns);
    }

    private SqliteCommand Command(string statement, IReadOnlyList<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = statement;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter($"${parameter}", null));
        return command;
    }

    private void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException exception)
        {
            throw new OutputException(_path, Reason(exception), exception);
        }
    }

    // What SQLite says stands in quotes behind its number.
    private static string Reason(SqliteException exception)
    {
        const int StatementError = 1;
        var reason = exception.Message.Split('\'', 2)[^1].TrimEnd('.', '\'');
        return exception.SqliteErrorCode == StatementError
            ? $"its tables documents and figures are not those of this program: {reason}"
            : reason;
    }

    private static string ReadSchema()
    {
        using var reader = new StreamReader(typeof(DatabaseWriter).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
