namespace Alignment.Documents;

/// <summary>How large a document may be. Far above any news article, far below what would trouble a small machine.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a document that is read as a whole.</summary>
    public const int Bytes = 64 << 20;

    /// <summary>Bytes that all parts of a compressed document unpack to.</summary>
    public const int UnpackedBytes = 256 << 20;

    /// <summary>Parts of a compressed document.</summary>
    public const int Parts = 10_000;

    /// <summary>UTF-16 units of one line of JSON.</summary>
    public const int Line = 16 << 20;

    /// <summary>Elements within elements of a page; deeper ones are read as children of the deepest allowed.</summary>
    public const int Depth = 512;
}
