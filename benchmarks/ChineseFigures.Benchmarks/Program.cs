using BenchmarkDotNet.Running;
using ChineseFigures.Benchmarks.Extraction;

if (args is ["growth"])
    Growth.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
