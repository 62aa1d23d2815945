namespace Alignment.Sqlite;

/// <summary>A part of an FTS5 index that was written at one time, by its entry in the structure record.</summary>
/// <param name="Id">Its number; given again when it is gone.</param>
/// <param name="First">Number of its first page.</param>
/// <param name="Last">Number of its last page.</param>
/// <param name="Origin">When the oldest of its rows were written, counted in writings; never given again.</param>
/// <param name="Newest">When the newest were.</param>
/// <param name="TombstonePages">Number of pages that list rows deleted from it.</param>
/// <param name="Tombstones">Number of these rows.</param>
internal readonly record struct FtsSegment(long Id, int First, int Last, long Origin, long Newest, int TombstonePages, long Tombstones);
