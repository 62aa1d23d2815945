using System.Globalization;

namespace Alignment.Cli.Sharding;

/// <summary>Batch files for Slurm (slurm.schedmd.com/sbatch.html): the array, the merge that waits for it, and what submits both.</summary>
/// <param name="Folder">The folder of the shards, absolute: a node starts somewhere else.</param>
/// <param name="Corpus">The corpus, absolute.</param>
/// <param name="Program">How a shell starts the program.</param>
internal sealed record SlurmScripts(string Folder, string Corpus, string Program)
{
    /// <summary>Name of the script that submits the others.</summary>
    public const string Submit = "submit.sh";

    private const string Array = "align.sbatch", Merge = "merge.sbatch";

    /// <summary>Number of shards.</summary>
    public required int Shards { get; init; }

    /// <summary>Most tasks of the array.</summary>
    public required int MostTasks { get; init; }

    /// <summary>How often a task that failed is queued again.</summary>
    public required int Retries { get; init; }

    private int Tasks => Math.Max(1, Math.Min(Shards, MostTasks));

    /// <summary>The files by name.</summary>
    public IEnumerable<(string Name, string Text)> All() => [(Array, ArrayText()), (Merge, MergeText()), (Submit, SubmitText())];

    private string ArrayText() => string.Create(CultureInfo.InvariantCulture, $"""
        #!/bin/sh
        #SBATCH --job-name=alignment
        #SBATCH --array=1-{Tasks}
        #SBATCH --ntasks=1
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output={Folder}/logs/align-%a.log
        # A node that dies puts its task in the queue again (--requeue); a task that fails does so itself, {
            Retries} times. What it had done is kept.
        # A task does the shard of its number, then the one {Tasks} further, and so on.
        shard=$SLURM_ARRAY_TASK_ID
        while [ "$shard" -le {Shards} ]; do
          if ! {Program} align-shard {Quoted(Folder)}/shard-"$(printf %04d "$shard")".jsonl; then
            # The order to requeue ends this script from outside: it must not end well before that.
            [ $((SLURM_RESTART_COUNT)) -lt {Retries} ] && scontrol requeue "$SLURM_JOB_ID" && sleep 300
            exit 1
          fi
          shard=$((shard + {Tasks}))
        done

        """);

    private string MergeText() => $"""
        #!/bin/sh
        #SBATCH --job-name=alignment-merge
        #SBATCH --ntasks=1
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output={Folder}/logs/merge.log
        exec {Program} merge {Quoted(Folder)} --corpus {Quoted(Corpus)}

        """;

    private string SubmitText() => $"""
        #!/bin/sh
        # Submits the array, and the merge for when all of it has succeeded.
        set -eu
        array=$(sbatch --parsable {Quoted(Folder)}/{Array})
        array=$(printf %s "$array" | cut -d ';' -f 1)
        merge=$(sbatch --parsable --dependency=afterok:"$array" --kill-on-invalid-dep=yes {Quoted(Folder)}/{Merge})
        echo "array $array, merge $merge"

        """;

    private static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
