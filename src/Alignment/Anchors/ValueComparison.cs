namespace Alignment.Anchors;

/// <summary>Compares normal forms. Symmetric. Thread-safe.</summary>
public static class ValueComparison
{
    /// <summary>The relation of two anchors of the same kind of value; <see cref="ValueRelation.Different"/> for anchors that cannot be compared.</summary>
    public static ValueRelation Relate(Anchor left, Anchor right) =>
        left.Type == right.Type && left.Value.Normal == right.Value.Normal ? ValueRelation.Equal : ValueRelation.Different;
}
