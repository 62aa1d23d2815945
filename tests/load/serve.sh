#!/usr/bin/env bash
# The viewer under load, on this machine's loopback alone: 50 clients for a minute, then clients that dawdle and requests that are too large, then a search while an add is going on.
#
#   tests/load/serve.sh CORPUS [SECONDS]       (Debian: apt-get install wrk)
#
# CORPUS is copied first. One of 100,000 sentences: dotnet run -c Release --project tests/Alignment.Benchmarks -- scale FILE 100000 FOLDER…
# Builds the program unless ALIGNMENT names its alignment.dll. Exit code 1 when an answer was an error, p95 was 150 ms or more, or memory grew by more than a half.
set -euo pipefail
corpus=${1:?name a corpus} seconds=${2:-60}
repository=$(cd "$(dirname "$0")/../.." && pwd)
command -v wrk >/dev/null || { echo "skipped: wrk is not here; Debian has it"; exit 0; }
program=${ALIGNMENT:-}
if [ -z "$program" ]; then
  dotnet build "$repository/src/Alignment.Cli" -c Release -nologo -v q
  program=$repository/src/Alignment.Cli/bin/Release/net10.0/alignment.dll
fi
work=$(mktemp -d /tmp/alignment-load-XXXXXX)
viewer= bad=0
trap '[ -z "$viewer" ] || kill "$viewer" 2>/dev/null || true; rm -rf "$work"' EXIT
cp "$corpus" "$work/load.corpus"
dotnet "$program" serve --port 0 --corpus "$work/load.corpus" >"$work/address" 2>"$work/log" &
viewer=$!
until [ -s "$work/address" ]; do kill -0 "$viewer"; sleep 0.1; done
address=$(head -1 "$work/address")
resident() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$viewer/status"; }
fail() { echo "NOT MET: $*"; bad=1; }

cat >"$work/queries.lua" <<'LUA'
local words = { "ferry", "korban", "gempa", "minister", "presiden", "harga beras", "bank merger", "banjir Jakarta", "rupiah", "trade deal", "final", "polisi", "haze", "2025", "Surabaya" }
math.randomseed(7)
request = function()
  local query = words[math.random(#words)] .. " " .. words[math.random(#words)]
  return wrk.format("GET", "/search?q=" .. query:gsub(" ", "+"))
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("%d answers, %d errors, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms\n", summary.requests,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
LUA
load() { wrk -t 2 -c 50 -d "$1" --timeout 30s -s "$work/queries.lua" "$address" | tail -1; }

echo "warm: $(load 5)"
before=$(resident)
result=$(load "$seconds")
after=$(resident)
echo "50 clients, $seconds s: $result; memory $before MB before, $after MB after; $(nproc) cores"
[[ $result == *" 0 errors"* ]] || fail "errors"
p95=$(sed 's/.*p95 \([0-9]*\).*/\1/' <<<"$result")
[ "$p95" -lt 150 ] || fail "p95 under 150 ms"
[ "$after" -lt $((before * 3 / 2)) ] || fail "flat memory"

port=${address##*:}
for _ in $(seq 100); do { exec {socket}<>"/dev/tcp/127.0.0.1/$port"; printf 'GET / HTTP/1.1\r\nHost: 127' >&"$socket"; } 2>/dev/null || true; done
slow=$(curl -s -o /dev/null -w '%{http_code} after %{time_total} s' "$address/search?q=ferry")
echo "with 100 clients that never finish their request: $slow"
[[ $slow == 200* ]] || fail "an answer beside dawdling clients"
for size in 9000 100000; do
  code=$(curl -s -o /dev/null -w '%{http_code}' "$address/search?q=$(head -c "$size" /dev/zero | tr '\0' a)" || true)
  echo "a query of $size characters: $code"
  [[ $code == 4* ]] || fail "a large address refused"
done
code=$(head -c 40000000 /dev/zero | curl -s -o /dev/null -w '%{http_code}' --data-binary @- "$address/pairs/x/reviews" || true)
echo "a form of 40 MB: $code"
[[ $code == 4* ]] || fail "a large form refused"

# One pair more while searching: every count is that before or that after.
count() { curl -s "$address/" | grep -o '[0-9][0-9,.]* pairs\?' | head -1; }
old=$(count)
dotnet "$program" add "$repository/seeds/a4_ferry_sinking" "$repository/seeds/e9_rice_imports" --corpus "$work/load.corpus" >/dev/null &
adding=$!
while kill -0 "$adding" 2>/dev/null; do count; done | sort | uniq -c >"$work/counts"
wait "$adding"
echo "pairs seen during an add of two: $(tr -s ' \n' ' ' <"$work/counts") (before: $old, after: $(count))"
exit "$bad"
