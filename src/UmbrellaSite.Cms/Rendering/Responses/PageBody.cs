using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace UmbrellaSite.Cms.Rendering.Responses;

/// <summary>
/// Collects the body of a page in memory, so that its validator and length are known before the first byte is sent and it
/// is compressed as a whole.
/// </summary>
internal sealed class PageBody(IHttpResponseBodyFeature inner) : IHttpResponseBodyFeature, IDisposable
{
    private readonly PooledStream _stream = new();
    private PipeWriter? _writer;

    public Stream Stream => _stream;

    public PipeWriter Writer => _writer ??= PipeWriter.Create(_stream, new StreamPipeWriterOptions(leaveOpen: true));

    public ReadOnlyMemory<byte> Written => _stream.Written;

    public void DisableBuffering()
    {
        // A page is always sent as a whole.
    }

    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(_stream, path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        if (_writer is not null)
        {
            await _writer.FlushAsync();
        }
    }

    public Task SendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        inner.Stream.WriteAsync(body, cancellationToken).AsTask();

    public void Dispose() => _stream.Dispose();
}
