namespace ChatBriefing.Tests.Library.Ingestion;

/// <summary>200 MB of the letter x that need no memory.</summary>
internal sealed class HugeStream(bool canSeek) : Stream
{
    private const long Size = 200L << 20;

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => canSeek ? Size : throw new NotSupportedException();

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, Size - BytesRead);
        buffer.AsSpan(offset, read).Fill((byte)'x');
        BytesRead += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
