# shellcheck shell=bash
# Sourced by packaging/run, tests/run, .ci/run and .ci/full: named steps, each with its time, its log in a file, and a
# stop with the end of that log at the first failure.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project" || exit 1
logs="$project/build/logs"
mkdir -p "$logs"
export DEBIAN_FRONTEND=noninteractive
export LC_ALL=C.UTF-8
export CMAKE_COLOR_DIAGNOSTICS=OFF
# One compiler cache for every build directory and every clone beside this one.
CCACHE_BASEDIR=${CCACHE_BASEDIR:-$(dirname "$project")}
export CCACHE_BASEDIR
export CCACHE_NOHASHDIR=1
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-10G}

jobs=${SEATKEEPER_JOBS:-$(nproc)}
script_started=$SECONDS
step_names=()
step_times=()
step_results=()

# step NAME COMMAND…: runs the command with its output in a log file.
step() {
    local name=$1 began=$SECONDS log status=0
    shift
    log="$logs/$(printf '%s' "${step_prefix:-}$name" | tr -c 'A-Za-z0-9' '-').log"
    printf '%-52s ' "$name"
    # Not in a condition: there the shell would let a function go on after a command of it failed.
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    status=$?
    set -e
    step_names+=("$name")
    step_times+=($((SECONDS - began)))
    if [ "$status" -ne 0 ]; then
        step_results+=(Failed)
        printf 'FAILED after %d s (exit %d)\n' $((SECONDS - began)) "$status"
        printf -- '--- the end of %s\n' "${log#"$project"/}"
        tail -n 80 "$log"
        summary
        exit 1
    fi
    step_results+=(Passed)
    # What a step has to say in one line it writes as "note: …".
    printf 'ok %4d s  %s\n' $((SECONDS - began)) "$(sed -n 's/^note: //p' "$log" | tail -n 1)"
}

# summary: one line per step and a last line that says it all.
summary() {
    local i failed=0
    echo
    for i in "${!step_names[@]}"; do
        printf '%2d/%d %-50s %s %6d s\n' $((i + 1)) ${#step_names[@]} "${step_names[$i]}" "${step_results[$i]}" \
            "${step_times[$i]}"
        [ "${step_results[$i]}" = Passed ] || failed=$((failed + 1))
    done
    echo
    if [ "$failed" -eq 0 ]; then
        echo "100% of the steps passed, 0 failed out of ${#step_names[@]}"
    else
        echo "$failed of ${#step_names[@]} steps failed"
    fi
    echo "Total time = $((SECONDS - script_started)) s"
}

configure() { cmake --preset "$@"; }
build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" -j "$jobs" "$@"
}

# suite PRESET [CTEST ARGUMENTS…]: all tests of a build, none of them missing.
suite() {
    local preset=$1
    shift
    ctest --preset "$preset" -j "$jobs" --no-tests=error "$@"
    local found
    found=$(ctest --preset "$preset" -N "$@" | sed -n 's/^Total Tests: //p')
    echo "note: $found test programs"
}
