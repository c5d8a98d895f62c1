namespace UmbrellaSite.Submissions.Uploads;

public enum UploadVerdict
{
    Taken,
    Empty,
    TooLarge,

    /// <summary>None of the types that are taken, or broken: decided by the content, whatever the name says.</summary>
    WrongType,

    /// <summary>The name ends otherwise than the content, or hides the name of a program: <c>photo.php.jpg</c>.</summary>
    WrongName,

    /// <summary>A document with macros, or one that unpacks to more than anybody writes.</summary>
    Dangerous,
}
