// ClickHouse runs the tool. FIGURES names the program; the engine is the one that the package chdb embeds.
const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { Session } = require("chdb");

const root = path.resolve(__dirname, "../..");
const configuration = path.join(root, "src/ChineseFigures.Tool/ClickHouse");
const columns =
  "id String, date Date, start UInt32, end UInt32, text String, kind String, value Nullable(Decimal(76, 28)), " +
  "max Nullable(Decimal(76, 28)), unit Nullable(String), qualifier Nullable(String), role String, " +
  "direction Nullable(String), basis Nullable(String), rankedBy Nullable(String), scope Nullable(String), " +
  "status Nullable(String), previous Bool, indicator Nullable(String), period Nullable(String), " +
  "indicatorId Nullable(String), place Nullable(String), observation Nullable(UInt32)";

let folder;
let session;

before(() => {
  assert.ok(process.env.FIGURES, "the environment variable FIGURES has to name the tool");
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "figures-engines-"));
  const scripts = path.join(folder, "user_scripts");
  fs.mkdirSync(scripts);
  fs.copyFileSync(path.join(configuration, "figures-serve"), path.join(scripts, "figures-serve"));
  fs.copyFileSync(path.join(configuration, "figures_function.xml"), path.join(folder, "figures_function.xml"));
  fs.writeFileSync(path.join(folder, "plain_function.xml"), withoutChunkHeader());
  fs.writeFileSync(
    path.join(folder, "config.xml"),
    `<clickhouse>
      <user_scripts_path>${scripts}/</user_scripts_path>
      <user_defined_executable_functions_config>${folder}/*_function.xml</user_defined_executable_functions_config>
    </clickhouse>`,
  );
  session = new Session(folder, { connectionArgs: [`--config-file=${folder}/config.xml`] });
  session.query("CREATE TABLE documents (id String, date Nullable(Date), text String) ENGINE = MergeTree ORDER BY id");
  for (const file of sampleFiles())
    session.query(
      `INSERT INTO documents FORMAT JSONEachRow ${JSON.stringify({ id: file, text: fs.readFileSync(file, "utf8") })}`,
    );
});

after(() => {
  session?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test("the table function gives the rows of figures extract", () => {
  const rows = select(`SELECT * FROM executable('figures-serve --rows', 'JSONEachRow', '${columns}',
    (SELECT id, date, text FROM documents)) ORDER BY id, start`);
  assert.deepEqual(rows, extracted());
});

for (const name of ["extractFigures", "extractFiguresPlain"]) {
  test(`${name} gives the rows of figures extract`, () => {
    const rows = select(`SELECT id, f FROM documents ARRAY JOIN ${name}(text) AS f ORDER BY id, f.start`);
    assert.deepEqual(
      rows.map(({ id, f }) => ({ id, ...f })),
      extracted().map(({ date, ...row }) => row),
    );
  });
}

test("a date of the row decides what its times mean", () => {
  const periods = (date) =>
    select(`SELECT f.period FROM (SELECT '去年投资5亿元' AS text) ARRAY JOIN extractFiguresAt(text, ${date}) AS f`);
  assert.deepEqual(periods("toDate('2012-02-17')"), [{ "f.period": "2011" }]);
  assert.deepEqual(periods("CAST(NULL, 'Nullable(Date)')"), [{ "f.period": String(new Date().getFullYear() - 1) }]);
});

test("values are exact to the last of 28 digits", () => {
  const texts = ["79228162514264337593543950.335元", "-0.0000000000000000000000000001%", "1234.5678901234亿元"];
  const values = ["79228162514264337593543950.335", "-0.0000000000000000000000000001", "123456789012.34"];
  const found = select(`SELECT toString(f.value) AS value FROM (SELECT arrayJoin([${texts.map((t) => `'余额${t}'`)}]) AS text)
    ARRAY JOIN extractFigures(text) AS f`);
  assert.deepEqual(found.map((row) => row.value), values);
});

for (const name of ["extractFigures", "extractFiguresPlain"]) {
  test(`${name} stays in step over many blocks and rows that cannot be read`, () => {
    const [counts] = select(`
      SELECT count() AS rows, countIf(empty(figures)) AS none, countIf(figures[1].value = number + 1) AS right
      FROM (
        SELECT number, ${name}(if(number % 1000 = 7, unhex('FF'), concat('投资', toString(number + 1), '元'))) AS figures
        FROM numbers(200000)
      )`);
    assert.deepEqual(counts, { rows: 200000, none: 200, right: 199800 });
  });
}

test("a row that cannot be read has no figures in the table function", () => {
  const rows = select(`SELECT id, text FROM executable('figures-serve --rows', 'JSONEachRow', 'id UInt32, text String',
    (SELECT number AS id, if(number = 1, unhex('FF'), '5家') AS text FROM numbers(3))) ORDER BY id`);
  assert.deepEqual(rows, [
    { id: 0, text: "5家" },
    { id: 2, text: "5家" },
  ]);
});

test("a row that cannot be read ends the query where it is asked for", () => {
  const query = `SELECT count() FROM executable('figures-serve --rows --strict', 'JSONEachRow', 'text String',
    (SELECT if(number = 1, unhex('FF'), '5家') AS text FROM numbers(3)), SETTINGS check_exit_code = 1)`;
  assert.throws(() => select(query), /exited with return code 1/);
});

test("a text with quotes, tabs and line breaks comes through", () => {
  const text = `第一行\t"引号"'\\\n\u0001\u2028投资5亿元`;
  const rows = select(`SELECT f.text, f.start FROM (SELECT JSONExtractString('${sql(JSON.stringify({ text }))}', 'text') AS text)
    ARRAY JOIN extractFigures(text) AS f`);
  assert.deepEqual(rows, [{ "f.text": "5亿元", "f.start": text.indexOf("5亿元") }]);
});

test("spans are those of substringUTF8", () => {
  const rows = select(`SELECT substringUTF8(text, f.start + 1, f.end - f.start) = f.text AS same
    FROM documents ARRAY JOIN extractFigures(text) AS f`);
  assert.ok(rows.length > 100);
  assert.ok(rows.every((row) => row.same === 1));
});

function sampleFiles() {
  const seeds = path.join(root, "seeds");
  return fs.readdirSync(seeds).filter((name) => name.endsWith(".txt")).map((name) => path.join(seeds, name)).sort();
}

// The shipped function again, by the other form of the protocol.
function withoutChunkHeader() {
  const shipped = fs.readFileSync(path.join(configuration, "figures_function.xml"), "utf8");
  const plain = shipped
    .replaceAll(/<name>(extractFigures\w*)<\/name>/g, "<name>$1Plain</name>")
    .replaceAll("figures-serve --chunk-header", "figures-serve")
    .replaceAll("<send_chunk_header>true<", "<send_chunk_header>false<");
  assert.notEqual(plain, shipped);
  return plain;
}

// What the tool says of the samples by itself, a row a figure.
function extracted() {
  const answer = execFileSync(process.env.FIGURES, ["extract", path.join(root, "seeds"), "--format", "jsonl"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const rows = lines(answer).flatMap(({ source, date, figures }) => figures.map((figure) => ({ id: source, date, ...figure })));
  assert.ok(rows.length > 100);
  return rows;
}

// Rows as the tool writes them: values as text, and nothing where there is nothing to say.
function select(query) {
  return lines(session.query(`${query} SETTINGS output_format_json_quote_decimals = 1`, "JSONEachRow")).map(stated);
}

function stated(value) {
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== false);
  return Object.fromEntries(entries.map(([key, item]) => [key, stated(item)]));
}

function lines(text) {
  return text.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}

function sql(text) {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
