using Microsoft.Data.Sqlite;

namespace ChineseFigures.Tool.Tests.Output;

/// <summary>Reads what the program wrote into a database.</summary>
internal static class Database
{
    /// <summary>The rows of a query, their cells as text.</summary>
    public static List<string?[]> Query(string path, string query)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([
                .. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i)),
            ]);
        return rows;
    }

    /// <summary>The only cell of a query.</summary>
    public static string? Cell(string path, string query) => Assert.Single(Assert.Single(Query(path, query)));
}
