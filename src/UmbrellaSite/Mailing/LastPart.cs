namespace UmbrellaSite.Mailing;

/// <summary>
/// The part of a message that is written last, and says so at its end: .NET's mail client has no other moment between the
/// text and the final dot, after which nobody can take the mail back.
/// </summary>
internal sealed class LastPart(byte[] content, Func<Task> atEnd) : Stream
{
    private readonly MemoryStream _content = new(content, writable: false);
    private bool _hasEnded;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _content.Length;

    public override long Position
    {
        get => _content.Position;
        set => _content.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _content.Read(buffer, offset, count);
        if (IsEnd(read, count))
        {
            atEnd().GetAwaiter().GetResult();
        }

        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await _content.ReadAsync(buffer, cancellationToken);
        if (IsEnd(read, buffer.Length))
        {
            await atEnd();
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => _content.Seek(offset, origin);

    public override void Flush()
    {
        // Nothing is written.
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _content.Dispose();
        base.Dispose(disposing);
    }

    private bool IsEnd(int read, int asked) => asked > 0 && read == 0 && !_hasEnded && (_hasEnded = true);
}
