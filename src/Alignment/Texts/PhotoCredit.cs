namespace Alignment.Texts;

/// <summary>A credit at the end of a line.</summary>
/// <param name="Start">Where it begins, bracket or dash included.</param>
/// <param name="IsPhoto">Whether it tells of a photograph, or only of an agency or names.</param>
internal readonly record struct PhotoCredit(int Start, bool IsPhoto);
