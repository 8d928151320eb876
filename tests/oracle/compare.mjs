// Compares `figures convert` with OpenCC over every configuration: the sample documents given, every dictionary key
// and candidate alone and inside carriers, and generated text. Not part of `dotnet test`.
//
//   cd tests/oracle && npm install
//   node compare.mjs [--documents FOLDER] [--records N] -- dotnet PATH/TO/figures.dll
//
// The oracle is the npm package `opencc` (OpenCC's own C++) where its binary loads, and else `opencc-js`.
//
// Differences that are expected and counted apart:
// - opencc-js leaves out TSCharactersExt, the conversions to rarely drawn characters, which OpenCC includes by default
//   and so do we. Against opencc-js a difference is expected where making these conversions removes it.
// - opencc-js gives the description operators U+2FFE and U+2FFF two operands; OpenCC and we give them one. An
//   operator at the very end of a text is an operand to it, while OpenCC and we find the sequence incomplete.
// - Description sequences (U+2FF0-2FFF) with a line break as an operand: we end them at the line. None is generated.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const CONFIGURATIONS = "s2t t2s s2tw tw2s s2twp tw2sp s2hk hk2s s2hkp hk2sp t2tw tw2t t2hk hk2t t2jp jp2t".split(" ");
const LOCALES = { s: "cn", sp: "cn", t: "t", tw: "tw", twp: "twp", hk: "hk", hkp: "hkp", jp: "jp" };

const options = parseArguments(process.argv.slice(2));
const data = join(dirname(require.resolve("opencc/package.json")), "data");
const dictionaries = readDictionaries(join(data, "dictionary"));
const oracle = await loadOracle();
const records = [...documentLines(options.documents), ...carriers(), ...generated(options.records)];
console.log(`${records.length} records, oracle ${oracle.name}`);

let unexpected = 0;
for (const configuration of CONFIGURATIONS) {
  unexpected += compare(configuration);
}
process.exitCode = unexpected === 0 ? 0 : 1;

function parseArguments(args) {
  const split = args.indexOf("--");
  const [own, command] = split < 0 ? [args, []] : [args.slice(0, split), args.slice(split + 1)];
  const value = (name) => (own.includes(name) ? own[own.indexOf(name) + 1] : undefined);
  if (command.length === 0) {
    console.error("usage: node compare.mjs [--documents FOLDER] [--records N] -- COMMAND OF figures");
    process.exit(2);
  }
  return { command, documents: value("--documents"), records: Number(value("--records") ?? 40000) };
}

function readDictionaries(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .map(([key, candidates]) => ({ key, candidates: candidates.split(" ") }));
}

async function loadOracle() {
  try {
    const { OpenCC } = require("opencc");
    new OpenCC("s2t.json");
    return { name: "opencc", exact: true, converter: (c) => { const o = new OpenCC(`${c}.json`); return (t) => o.convertSync(t); } };
  } catch (error) {
    console.log(`opencc does not load here (${String(error.message).split("\n")[0]}); comparing with opencc-js`);
    const js = await import("opencc-js");
    return {
      name: "opencc-js",
      exact: false,
      converter: (c) => {
        const [from, to] = c.split("2");
        // The vocabulary that a config's P stands for is the Traditional side's.
        return js.Converter(
          to === "sp" ? { from: `${from}p`, to: "cn" } : { from: LOCALES[from], to: LOCALES[to] },
        );
      },
    };
  }
}

function documentLines(folder) {
  if (folder === undefined) {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\r?\n/));
}

function carriers() {
  const words = [...new Set(dictionaries.flatMap(({ key, candidates }) => [key, ...candidates]))];
  return words.flatMap((word) => [word, `在${word}了`, `A${word}。`]);
}

// A small generator of its own, so that every run compares the same text.
function randomNumbers(seed) {
  return (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
}

function generated(count) {
  const random = randomNumbers(7);
  const pick = (list) => list[random(list.length)];
  const keys = dictionaries.map(({ key }) => [...key]);
  const parts = [
    [8, () => pick(keys).join("")],
    [4, () => pick(pick(dictionaries).candidates.map((c) => [c])).join("")],
    [3, () => { const key = pick(keys); return key.slice(0, 1 + random(key.length)).join(""); }],
    [1, () => { const key = pick(keys); return key.slice(random(key.length)).join(""); }],
    [3, () => pick(pick(keys))],
    [1, () => String.fromCodePoint(0x4e00 + random(0x5200))],
    [0.4, () => String.fromCodePoint(0x2ff0 + random(16))],
    [0.2, () => String.fromCodePoint(pick([0xf900 + random(0x1d0), 0x2f800 + random(0x21e)]))],
    [0.4, () => pick([..."abcXYZ 12，。、", "\u{fe00}", "\u{e0101}", "😀", "\u3000"])],
  ];
  const total = parts.reduce((sum, [weight]) => sum + weight, 0);
  const part = () => {
    let at = (random(1e6) / 1e6) * total;
    return parts.find(([weight]) => (at -= weight) < 0)?.[1]() ?? "";
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + random(25) }, part).join(""));
}

function convertOurs(configuration) {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const input = join(folder, "input.txt");
    const output = join(folder, "output.txt");
    writeFileSync(input, records.join("\n"));
    const [program, ...args] = options.command;
    const run = spawnSync(program, [...args, "convert", "-c", configuration, input, "--output", output], { stdio: "inherit" });
    if (run.status !== 0) {
      throw new Error(`figures convert -c ${configuration} ended with ${run.status}`);
    }
    return readFileSync(output, "utf8").split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(configuration) {
  const convert = oracle.converter(configuration);
  const ours = convertOurs(configuration);
  const expected = { rare: 0, operators: 0 };
  const different = [];
  records.forEach((record, i) => {
    const theirs = convert(record);
    if (ours[i] === theirs) {
      return;
    }
    if (!oracle.exact && withRareForms(ours[i]) === withRareForms(theirs)) {
      expected.rare++;
    } else if (!oracle.exact && /[\u2ffe\u2fff]|[\u2ff0-\u2fff]$/u.test(record)) {
      expected.operators++;
    } else {
      different.push({ record, theirs, ours: ours[i] });
    }
  });
  const note = oracle.exact
    ? ""
    : ` (of opencc-js's own: ${expected.rare} by TSCharactersExt, ${expected.operators} by description operators)`;
  console.log(`${configuration}: ${different.length} differences${note}`);
  different.slice(0, 3).forEach((d) => console.log(" ", JSON.stringify(d)));
  return different.length;
}

function withRareForms(text) {
  rareForms ??= readRareForms();
  return [...text].map((c) => rareForms.get(c) ?? c).join("");
}

var rareForms;

// The lines behind "# @tofu-risk:" of TSCharacters: a character kept as it is, and its rarely drawn form.
function readRareForms() {
  const lines = readFileSync(join(data, "dictionary", "TSCharacters.txt"), "utf8").split("\n");
  const rare = lines.filter((_, i) => i > 0 && lines[i - 1].startsWith("# @tofu-risk:"));
  return new Map(
    rare.map((line) => line.split("\t")).map(([key, candidates]) => [key, candidates.split(" ").find((c) => c !== key)]),
  );
}
