using Polly;
using Polly.CircuitBreaker;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>
/// Spares a mail server that cannot be reached, and the log: after two failures nobody tries for a while, then one mail
/// finds out whether it is back.
/// </summary>
internal sealed class MailServerBreaker
{
    private readonly ResiliencePipeline<MailOutcome> _pipeline;
    private readonly TimeProvider _clock;
    private DateTimeOffset _sparedUntil = DateTimeOffset.MinValue;

    public MailServerBreaker(TimeProvider clock)
    {
        _clock = clock;
        _pipeline = new ResiliencePipelineBuilder<MailOutcome> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<MailOutcome>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { Verdict: MailVerdict.Unreachable }),
                FailureRatio = 0.5,
                MinimumThroughput = 2,
                SamplingDuration = TimeSpan.FromMinutes(1),
                BreakDurationGenerator = arguments => ValueTask.FromResult(BackOff.After(arguments.HalfOpenAttempts)),
                OnOpened = arguments =>
                {
                    _sparedUntil = clock.GetUtcNow() + arguments.BreakDuration;
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    /// <summary>Whether it is of no use to take mails now.</summary>
    public bool IsServerSpared => _clock.GetUtcNow() < _sparedUntil;

    /// <returns>Null when it was not tried.</returns>
    public async Task<MailOutcome?> TryAsync(Func<CancellationToken, ValueTask<MailOutcome>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(send, cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return null;
        }
    }
}
