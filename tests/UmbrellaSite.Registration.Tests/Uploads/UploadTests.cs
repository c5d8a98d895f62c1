using System.Text;
using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Registration.Tests.Uploads;

[TestFixture]
internal sealed class UploadTests
{
    private static readonly TestCaseData[] _documents =
    [
        new TestCaseData("Satzung.pdf", SampleFiles.Pdf).SetArgDisplayNames("pdf"),
        new TestCaseData("Satzung vom 12.03.2024.PDF", SampleFiles.Pdf).SetArgDisplayNames("pdf with a date"),
        new TestCaseData("brief.docx", SampleFiles.Word()).SetArgDisplayNames("docx"),
        new TestCaseData("brief.odt", SampleFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()))).SetArgDisplayNames("odt"),
        new TestCaseData("foto.jpeg", SampleFiles.Photo(orientation: 1)).SetArgDisplayNames("jpeg"),
        new TestCaseData("logo.png", SampleFiles.Png("x")).SetArgDisplayNames("png"),
    ];

    private static readonly TestCaseData[] _refused =
    [
        new TestCaseData("leer.pdf", Array.Empty<byte>(), UploadVerdict.Empty).SetArgDisplayNames("empty"),
        new TestCaseData("seite.pdf", "<html><script>alert(1)</script>"u8.ToArray(), UploadVerdict.WrongType).SetArgDisplayNames("html as pdf"),
        new TestCaseData("bild.svg", "<svg onload='alert(1)'/>"u8.ToArray(), UploadVerdict.WrongType).SetArgDisplayNames("svg"),
        new TestCaseData("tool.exe", "MZ\0\0"u8.ToArray(), UploadVerdict.WrongType).SetArgDisplayNames("program"),
        new TestCaseData("foto.pdf", SampleFiles.Photo(orientation: 1), UploadVerdict.WrongName).SetArgDisplayNames("photo named pdf"),
        new TestCaseData("foto.php.jpg", SampleFiles.Photo(orientation: 1), UploadVerdict.WrongName).SetArgDisplayNames("double ending"),
        new TestCaseData("foto.jpg.exe", SampleFiles.Photo(orientation: 1), UploadVerdict.WrongName).SetArgDisplayNames("hidden ending"),
        new TestCaseData("archiv.docx", SampleFiles.Zip(("a.txt", "a"u8.ToArray())), UploadVerdict.WrongType).SetArgDisplayNames("any archive"),
        new TestCaseData("makro.docx", SampleFiles.Word(("word/vbaProject.bin", [1])), UploadVerdict.Dangerous).SetArgDisplayNames("macros"),
        new TestCaseData("bombe.docx", SampleFiles.Word(("word/media/a.bin", new byte[110 * 1024 * 1024])), UploadVerdict.Dangerous).SetArgDisplayNames("zip bomb"),
        new TestCaseData("kaputt.docx", SampleFiles.Word()[..60], UploadVerdict.WrongType).SetArgDisplayNames("broken archive"),
        new TestCaseData("gross.pdf", (byte[])[.. SampleFiles.Pdf, .. new byte[10 * 1024 * 1024]], UploadVerdict.TooLarge).SetArgDisplayNames("too large"),
    ];

    private TestStore _site = null!;
    private DirectoryInfo _folder = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("umbrella-uploads-");
        _site = await TestStore.CreateAsync(services => services.AddUploads(_ => new UploadOptions(_folder.FullName)));
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestCaseSource(nameof(_documents))]
    public async Task What_people_send_is_taken(string name, byte[] content) =>
        Assert.That((await TakeAsync(name, content)).Verdict, Is.EqualTo(UploadVerdict.Taken));

    [TestCaseSource(nameof(_refused))]
    public async Task What_could_do_harm_is_refused_and_not_kept(string name, byte[] content, UploadVerdict expected)
    {
        var outcome = await TakeAsync(name, content);

        Assert.That(outcome, Is.EqualTo(new UploadOutcome(expected)));
        Assert.That(_folder.GetFiles(), Is.Empty);
    }

    [Test]
    public async Task A_body_without_end_is_not_read_beyond_the_limit()
    {
        await using var endless = new EndlessStream();
        var outcome = await _site.Get<UploadStore>().TakeAsync(endless, "gross.pdf");

        Assert.That(outcome.Verdict, Is.EqualTo(UploadVerdict.TooLarge));
        Assert.That(endless.Taken, Is.LessThan(11 * 1024 * 1024));
    }

    [TestCase(@"C:\Users\Anna\Foto.jpg", "Foto.jpg")]
    [TestCase("../../etc/passwd.jpg", "passwd.jpg")]
    [TestCase("a\r\nX: y\".jpg", "aX y.jpg")]
    [TestCase(".jpg", "datei.jpg")]
    public async Task A_name_is_no_path_and_breaks_no_header(string sent, string kept) =>
        Assert.That((await TakeAsync(sent, SampleFiles.Photo(orientation: 1))).Name, Is.EqualTo(kept));

    [Test]
    public async Task A_photo_says_nothing_about_its_maker_but_which_way_is_up()
    {
        var content = await StoredAsync("foto.jpg", SampleFiles.Photo(orientation: 6));

        var text = Encoding.Latin1.GetString(content);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("Anna").And.Not.Contain("GPS").And.Not.Contain("Canon"));
            Assert.That(text, Does.Contain("JFIF").And.Contain("quantization").And.EndWith("\u00FF\u00D9"));
            Assert.That(content.AsSpan().IndexOf([(byte)0x01, (byte)0x12, (byte)0, (byte)3, (byte)0, (byte)0, (byte)0, (byte)1, (byte)0, (byte)6]), Is.Positive, "orientation 6");
        });
    }

    [Test]
    public async Task A_picture_says_nothing_in_its_texts() =>
        Assert.That(Encoding.Latin1.GetString(await StoredAsync("logo.png", SampleFiles.Png("Anna Muster"))), Does.Not.Contain("Anna").And.Contain("IDAT").And.Contain("IEND"));

    [Test]
    public async Task An_upload_belongs_to_one_entry_and_goes_with_it()
    {
        var key = (await TakeAsync("Satzung.pdf", SampleFiles.Pdf)).Key!;
        var taken = await _site.Store.WriteAsync(session => UploadStore.Attach(session, key, "entry-1"));
        var stolen = await _site.Store.WriteAsync(session => UploadStore.Attach(session, key, "entry-2"));
        await _site.Store.WriteAsync(session => _site.Get<UploadStore>().Forget(session, "entry-1"));

        Assert.Multiple(() =>
        {
            Assert.That((taken, stolen), Is.EqualTo((true, false)));
            Assert.That(_site.Count("submissionUpload"), Is.Zero);
            Assert.That(() => _folder.GetFiles().Length, Is.Zero.After(2000, 10));
        });
    }

    [Test]
    public async Task What_was_never_sent_goes_after_thirty_days_and_what_a_crash_left_after_one()
    {
        var kept = (await TakeAsync("Satzung.pdf", SampleFiles.Pdf)).Key!;
        await TakeAsync("Entwurf.pdf", SampleFiles.Pdf);
        await _site.Store.WriteAsync(session => UploadStore.Attach(session, kept, "entry-1"));
        var orphan = Path.Combine(_folder.FullName, "0123456789.upload");
        await File.WriteAllTextAsync(orphan, "x");
        File.SetLastWriteTimeUtc(orphan, TestClock.Start.UtcDateTime);
        _site.Clock.Pass(TimeSpan.FromDays(30.1));
        await _site.Get<RetentionSweep>().RunAsync();

        Assert.That(() => _folder.GetFiles().Select(file => Path.GetFileNameWithoutExtension(file.Name)), Is.EqualTo(new[] { kept }).After(2000, 10));
    }

    private Task<UploadOutcome> TakeAsync(string name, byte[] content) => _site.Get<UploadStore>().TakeAsync(new MemoryStream(content), name);

    private async Task<byte[]> StoredAsync(string name, byte[] content)
    {
        var key = (await TakeAsync(name, content)).Key!;
        var upload = _site.Store.Read(session => UploadStore.Find(session, key))!;
        await using var file = _site.Get<UploadStore>().Open(upload)!;
        var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
