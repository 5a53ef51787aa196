using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Reports.Benchmarks;
using Reports.Benchmarks.Measuring;
using Reports.Benchmarks.Works;

switch (args)
{
    case ["works", var folder]:
        WorkFiles.Write(folder);
        break;
    case ["check", var file, var expected]:
        return WorkFiles.Check(file, expected) ? 0 : 1;
    case ["documents", .. var rest]:
        DocumentBenchmarks.Run(Number(rest, 0, 5), Number(rest, 1, 1000) / 1000.0, Number(rest, 2, 1));
        break;
    case ["rows", var rows]:
        DocumentBenchmarks.Grow(int.Parse(rows, CultureInfo.InvariantCulture));
        break;
    case ["costs", .. var templates]:
        DocumentBenchmarks.Costs(templates, 100);
        break;
    case ["builds", var turns, .. var rest]:
        Builds.Compare([.. rest.Where(Directory.Exists)], [.. rest.Where(path => !Directory.Exists(path))], int.Parse(turns, CultureInfo.InvariantCulture));
        break;
    case ["workbook", var templates]:
        WorkbookCost.Run(templates);
        break;
    case ["records", var file, var count]:
        BatchGrowth.WriteRecords(Work.Form(), int.Parse(count, CultureInfo.InvariantCulture), file);
        break;
    case ["growth", .. var sizes]:
        return BatchGrowth.Run([.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
    case ["growth-of", var scratch, var forms]:
        return BatchGrowth.Measure(scratch, forms);
    default:
        // In process: the project a benchmark would otherwise generate cannot be restored everywhere.
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkRunner.Run<LanguageBenchmarks>(DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default), args);
        break;
}

return 0;

static int Number(string[] values, int at, int otherwise) =>
    at < values.Length ? int.Parse(values[at], CultureInfo.InvariantCulture) : otherwise;
