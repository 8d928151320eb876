using BenchmarkDotNet.Running;
using ChineseFigures.Benchmarks.Extraction;
using ChineseFigures.Benchmarks.Parsing;

if (args is ["growth"])
    Growth.Print();
else if (args is ["values"])
    ValueRatios.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
