using ChineseFigures.Dictionaries.Generator;

const string Usage = """
    Packs the dictionaries and configurations of the npm package opencc into one resource.

    usage: dictionaries-generator PACKAGE OUTPUT [--check]

      PACKAGE   the package as `npm pack opencc@VERSION` writes it (.tgz), or its unpacked folder
      OUTPUT    the resource to write, src/ChineseFigures/Scripts/dictionaries.bin
      --check   write nothing; compare OUTPUT with what would be written, exit 1 when they differ
    """;

var positional = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
var options = args.Except(positional).ToArray();
if (positional.Length != 2 || options.Any(o => o != "--check"))
{
    Console.Error.WriteLine(Usage);
    return 2;
}
var package = OpenCCPackage.Open(positional[0]);
var packed = ResourcePacker.Pack(package);
var output = positional[1];

if (options.Length == 0)
{
    File.WriteAllBytes(output, packed);
    Console.WriteLine($"{output}: {packed.Length} bytes, {package.Describe()}");
    return 0;
}
if (File.Exists(output) && File.ReadAllBytes(output).AsSpan().SequenceEqual(packed))
{
    Console.WriteLine($"{output} is what {package.Describe()} gives");
    return 0;
}
Console.Error.WriteLine($"{output} differs from what {package.Describe()} gives; regenerate it");
return 1;
