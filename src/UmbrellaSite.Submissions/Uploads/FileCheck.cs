namespace UmbrellaSite.Submissions.Uploads;

/// <summary>What becomes of a file that somebody sends.</summary>
/// <param name="Content">Cleaned, to be stored; null when it is not taken.</param>
internal sealed record FileCheck(UploadVerdict Verdict, string Name, string Type, byte[]? Content)
{
    public static FileCheck Of(byte[] content, string name, UploadOptions options)
    {
        if (content.Length == 0)
        {
            return Refused(UploadVerdict.Empty);
        }

        if (content.Length > options.LargestFile)
        {
            return Refused(UploadVerdict.TooLarge);
        }

        if (FileSniffer.Kind(content) is not { } kind)
        {
            return Refused(UploadVerdict.WrongType);
        }

        if (FileNames.Safe(name, kind) is not { } safe)
        {
            return Refused(UploadVerdict.WrongName);
        }

        return Clean(content, kind, safe, options);
    }

    private static FileCheck Clean(byte[] content, FileKind kind, string name, UploadOptions options)
    {
        if (IsPacked(kind) && !PackedDocument.IsHarmless(content, options.LargestUnpacked))
        {
            return Refused(UploadVerdict.Dangerous);
        }

        var clean = kind == FileKind.Jpeg ? JpegCleaner.Clean(content)
            : kind == FileKind.Png ? PngCleaner.Clean(content)
            : content;
        return clean is null ? Refused(UploadVerdict.WrongType) : new FileCheck(UploadVerdict.Taken, name, kind.Type, clean);
    }

    private static bool IsPacked(FileKind kind) => kind != FileKind.Pdf && kind != FileKind.Jpeg && kind != FileKind.Png;

    private static FileCheck Refused(UploadVerdict verdict) => new(verdict, string.Empty, string.Empty, Content: null);
}
