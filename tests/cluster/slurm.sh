#!/usr/bin/env bash
# A corpus aligned under real slurmctld and slurmd: three nodes on this machine, one of them killed in the middle, a task put in the queue again, a shard written twice.
# The merged corpus must be the one that "add" makes on a single machine, byte for byte.
#
#   tests/cluster/slurm.sh            (as root; Debian: apt-get install slurm-wlm munge; some two minutes)
#
# Builds the program unless ALIGNMENT names its alignment.dll. Everything is made in a folder of its own and ended with the script.
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
for need in slurmctld slurmd munged sbatch; do
  command -v "$need" >/dev/null || { echo "skipped: $need is not here; Debian has it in slurm-wlm and munge"; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "skipped: slurmd runs jobs as their users and so wants to be root"; exit 0; }

work=$(mktemp -d /tmp/alignment-slurm-XXXXXX)
export SLURM_CONF=$work/slurm.conf
started=()
say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
finish() {
  local code=$? pid
  for node in n1 n2 n3; do kill_node "$node" || true; done
  for pid in "${started[@]}"; do
    kill "$pid" 2>/dev/null || true
    wait_for 20 "end of $pid" test ! -d "/proc/$pid" || true
  done
  if [ "$code" -eq 0 ]; then
    rm -rf "$work"
  else
    tail -n 5 "$work"/*.log "$work"/shards/logs/*.log 2>/dev/null || true
    echo "left in $work"
  fi
  exit "$code"
}
# All that runs on a node goes at once, as in a power cut: the step daemons first, which would report what befell their tasks, then slurmd, then whatever has the node's name in its environment.
kill_node() {
  local pid job pids=()
  for job in $(squeue -h -t R -w "$1" -o %A 2>/dev/null || true); do pids+=($(pgrep -f "^slurmstepd: \[$job\." || true)); done
  [ ! -f "$work/slurmd-$1.pid" ] || pids+=("$(cat "$work/slurmd-$1.pid")")
  for pid in $(grep -lsz "^SLURMD_NODENAME=$1\$" /proc/[0-9]*/environ | cut -d / -f 3); do
    grep -qsz "^SLURM_CONF=$SLURM_CONF\$" "/proc/$pid/environ" && pids+=("$pid")
  done
  [ ${#pids[@]} -eq 0 ] || kill -9 "${pids[@]}" 2>/dev/null || true
  rm -f "$work/slurmd-$1.pid"
}
wait_for() { # wait_for SECONDS WHAT COMMAND…
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$until" ] || { say "no $what in time"; squeue -a || true; sinfo || true; return 1; }
    sleep 0.5
  done
}
trap finish EXIT

program=${ALIGNMENT:-}
if [ -z "$program" ]; then
  dotnet build "$repository/src/Alignment.Cli" -c Release -nologo -v q
  program=$repository/src/Alignment.Cli/bin/Release/net10.0/alignment.dll
fi
alignment() { dotnet "$program" "$@"; }

say "one machine"
alignment add "$repository/seeds" --corpus "$work/one.corpus" >/dev/null
alignment shard "$repository/seeds" --into "$work/shards" --size 2 >"$work/shard.log" 2>&1
cat "$work/shard.log"
# Long enough to be met in the middle of a shard.
printf '#!/bin/sh\nsleep 2\nexec dotnet %s "$@"\n' "$program" >"$work/program"
chmod +x "$work/program"
alignment slurm "$work/shards" --corpus "$work/many.corpus" --program "$work/program" 2>/dev/null >/dev/null

say "munged, slurmctld, three times slurmd"
dd if=/dev/urandom of="$work/munge.key" bs=1024 count=1 2>/dev/null
chmod 0400 "$work/munge.key"
chmod 0755 "$work"
munged --force --socket="$work/munge.sock" --key-file="$work/munge.key" --pid-file="$work/munged.pid" --log-file="$work/munged.log" --seed-file="$work/munge.seed"
started+=("$(cat "$work/munged.pid")")
host=$(hostname -s)
cat >"$SLURM_CONF" <<CONF
ClusterName=test
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.sock
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
JobRequeue=1
ReturnToService=2
SlurmdTimeout=10
KillWait=2
UnkillableStepTimeout=10
SchedulerParameters=sched_interval=2,requeue_delay=1,bf_interval=5
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=17001 CPUs=1
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=17002 CPUs=1
NodeName=n3 NodeHostname=$host NodeAddr=127.0.0.1 Port=17003 CPUs=1
PartitionName=all Nodes=n[1-3] Default=YES State=UP
CONF
mkdir "$work/state" "$work"/spool-n{1,2,3}
slurmctld -f "$SLURM_CONF"
wait_for 20 slurmctld test -s "$work/slurmctld.pid"
started+=("$(cat "$work/slurmctld.pid")")
for node in n1 n2 n3; do slurmd -f "$SLURM_CONF" -N "$node"; done
idle() { [ "$(sinfo -h -N -t idle -o %N | wc -l)" -eq 3 ]; }
wait_for 40 "three idle nodes" idle
sinfo

say "submitted"
sh "$work/shards/submit.sh"
on_node() { squeue -h -t R -w "$1" -o %A | grep -q .; }
wait_for 60 "task on n2" on_node n2
sleep 1
say "n2 dies with its task $(squeue -h -t R -w n2 -o '%F_%K')"
kill_node n2
wait_for 60 "task on n1" on_node n1
again=$(squeue -h -t R -w n1 -o %A | head -1)
say "task $(squeue -h -j "$again" -o '%F_%K') of n1 is put in the queue again"
scontrol requeue "$again"
say "shard 9 is written by hand at the same time"
alignment align-shard "$work/shards/shard-0009.jsonl" &
by_hand=$!
# Twice on purpose: whole, a result is left as it is.
alignment align-shard "$work/shards/shard-0009.jsonl"
wait "$by_hand"
down() { sinfo -h -n n2 -o %T | grep -q down; }
wait_for 90 "notice of n2's death" down
say "n2 is down for the controller; what it had is in the queue again"
squeue -a
sleep 2
slurmd -f "$SLURM_CONF" -N n2
say "n2 is back"
done_all() { [ -z "$(squeue -a -h)" ]; }
wait_for 400 "end of all jobs" done_all

say "restarts: $(scontrol show job 2>/dev/null | grep -o 'Restarts=[0-9]*' | sort | uniq -c | tr '\n' ' ')"
grep -ch 'was there' "$work"/shards/logs/align-*.log | awk '{ n += $1 } END { print n " results were there already when a task came to them" }'
cmp "$work/one.corpus" "$work/many.corpus"
alignment export --corpus "$work/one.corpus" >"$work/one.jsonl"
alignment export --corpus "$work/many.corpus" >"$work/many.jsonl"
cmp "$work/one.jsonl" "$work/many.jsonl"
say "the same $(stat -c %s "$work/many.corpus") bytes as on one machine, and the same export"

if command -v parallel >/dev/null; then
  rm -f "$work"/shards/result-*
  parallel -j 2 dotnet "$program" align-shard ::: "$work"/shards/shard-*.jsonl >/dev/null
  alignment merge "$work/shards" --corpus "$work/parallel.corpus" >/dev/null
  cmp "$work/one.corpus" "$work/parallel.corpus"
  say "and under GNU parallel"
fi
