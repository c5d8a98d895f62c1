using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <summary>A mail server that takes everything and remembers it, in the order in which it came.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;

    public MailServer()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>What it answers to the text of a mail; by default it takes it.</summary>
    public Func<ReceivedMail, string> Answer { get; set; } = _ => "250 taken";

    /// <summary>Runs when all of a text has come, before the final dot.</summary>
    public Action? BeforeTheDot { get; set; }

    /// <summary>Settings by which a site sends through this server.</summary>
    public string[] Options =>
    [
        "--Umbraco:CMS:Global:Smtp:DeliveryMethod=Network",
        "--Umbraco:CMS:Global:Smtp:Host=127.0.0.1",
        $"--Umbraco:CMS:Global:Smtp:Port={Port}",
        "--Umbraco:CMS:Global:Smtp:SecureSocketOptions=None",
        "--Umbraco:CMS:Global:Smtp:From=noreply@example.org",
    ];

    public async Task<ReceivedMail> WaitForAsync(Func<ReceivedMail, bool> wanted, TimeSpan? limit = null)
    {
        using var patience = new CancellationTokenSource(limit ?? TimeSpan.FromSeconds(20));
        while (true)
        {
            if (_mails.FirstOrDefault(wanted) is { } mail)
            {
                return mail;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = Task.Run(() => TalkAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end of the test.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await TalkAsync(client.GetStream());
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // The sender has gone, which some tests want.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 test");
        var receivers = new List<string>();
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-test\r\n250 8BITMIME");
                    break;
                case "RCPT":
                    receivers.Add(line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.LastIndexOf('>')]);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    await writer.WriteLineAsync(Take(new ReceivedMail([.. receivers], await TextAsync(reader))));
                    receivers.Clear();
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private string Take(ReceivedMail mail)
    {
        var answer = Answer(mail);
        if (answer.StartsWith('2'))
        {
            _mails.Enqueue(mail);
        }

        return answer;
    }

    private async Task<string> TextAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (true)
        {
            // Without the final dot there was no mail.
            var line = await reader.ReadLineAsync(_end.Token) ?? throw new IOException("The sender has gone in the middle of a mail.");
            if (line == ".")
            {
                BeforeTheDot?.Invoke();
                return text.ToString();
            }

            text.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
        }
    }
}
