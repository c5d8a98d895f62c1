using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using UmbrellaSite.Registration.Desk;

namespace UmbrellaSite.Benchmarks.Registrations;

/// <summary>
/// How many people can register a second: a steady load, where each comes at his time whether or not those before have an
/// answer, and as many as the desk takes. Each registration is an entry with its person, a token, a mail and its delivery,
/// and is answered when it is on the disk.
/// </summary>
internal sealed class RegistrationBenchmark(BenchmarkOptions options)
{
    private const int Crowd = 200;

    public async Task<string> RunAsync() => string.Join(
        Environment.NewLine,
        "| registrations | a second | p50 | p99 | longest | CPU of each | mails sent |",
        "|---|---:|---:|---:|---:|---:|---:|",
        await MeasureAsync($"steady, {options.Rate} a second", seats: 1_000_000, SteadyAsync),
        await MeasureAsync("steady, ten seats, the rest in line", seats: 10, SteadyAsync),
        await MeasureAsync($"{Crowd} people at a time, as fast as it goes", seats: 1_000_000, CrowdAsync));

    private static async Task<string> MeasureAsync(string name, int seats, Func<MeasuredDesk, ConcurrentBag<double>, Task> load)
    {
        await using var desk = await MeasuredDesk.OpenAsync(seats);
        await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => desk.RegisterAsync()));
        var times = new ConcurrentBag<double>();
        var (started, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await load(desk, times);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var cpu = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count;
        double[] sorted = [.. times.Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {sorted.Length / seconds:0} | {sorted[sorted.Length / 2]:0.0} ms | {sorted[sorted.Length * 99 / 100]:0.0} ms | {sorted[^1]:0.0} ms | {cpu:0.00} ms | {desk.Transport.Taken} |");
    }

    // The time counts from when somebody should have come, so a desk that stands still cannot hide it.
    private async Task SteadyAsync(MeasuredDesk desk, ConcurrentBag<double> times)
    {
        var started = Stopwatch.GetTimestamp();
        var tasks = new List<Task>();
        for (var number = 0; number < options.Rate * options.Seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / options.Rate);
            while (Stopwatch.GetElapsedTime(started) < due)
            {
                await Task.Delay(1);
            }

            tasks.Add(Task.Run(() => RegisterAsync(desk, times, () => Stopwatch.GetElapsedTime(started) - due)));
        }

        await Task.WhenAll(tasks);
    }

    private Task CrowdAsync(MeasuredDesk desk, ConcurrentBag<double> times)
    {
        var started = Stopwatch.GetTimestamp();
        return Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started).TotalSeconds < options.Seconds)
            {
                var came = Stopwatch.GetTimestamp();
                await RegisterAsync(desk, times, () => Stopwatch.GetElapsedTime(came));
            }
        })));
    }

    private static async Task RegisterAsync(MeasuredDesk desk, ConcurrentBag<double> times, Func<TimeSpan> waited)
    {
        var outcome = await desk.RegisterAsync();
        times.Add(waited().TotalMilliseconds);
        if (outcome.Result is not (RegisterResult.Reserved or RegisterResult.Waiting))
        {
            throw new InvalidOperationException($"A registration was answered with {outcome.Result}.");
        }
    }
}
