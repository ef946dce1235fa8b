# What the scripts in this folder share. Sourced, never run.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly project
readonly build="$project/build/release"
# The program and the finished example, as the build and the repository lay them out.
# shellcheck disable=SC2034
readonly steelyard="$build/app/steelyard" example="$project/resources/examples/member-app.steelyard"

fail() {
  printf '%s: %s\n' "packaging/$(basename "$0")" "$*" >&2
  exit 1
}

wrong_usage() {
  printf '%s: %s\nTry --help.\n' "packaging/$(basename "$0")" "$*" >&2
  exit 2
}

jobs() {
  printf '%s\n' "${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)}"
}

# Qt reads and writes UTF-8 alone; each of its tools, of which a build calls hundreds, says in four lines
# that it goes over to C.UTF-8 where the locale is another, or none. That is done once, here. A machine
# without a login session also gets the folder that Qt otherwise warns about.
settle_environment() {
  if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
    if [[ -n ${LC_ALL:-} ]]; then
      LANG=$LC_ALL # its language stays
      unset LC_ALL
    fi
    export LANG=${LANG:-C.UTF-8} LC_CTYPE=C.UTF-8
  fi
  if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    export XDG_RUNTIME_DIR="$build/runtime"
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
  fi
}

# install_missing run|test|full: sets $installed_some to yes when packages were added.
install_missing() {
  installed_some=no
  if ! "$project/packaging/dependencies" "$1" --check >/dev/null 2>&1; then
    "$project/packaging/dependencies" "$1"
    installed_some=yes
  fi
}

tests_configured() {
  grep -qs '^BUILD_TESTING:[A-Z]*=ON$' "$1/CMakeCache.txt"
}

# configure PRESET ON|OFF: says whether the tests are wanted, and does nothing when build/PRESET is
# already configured that way. Tests stay configured once they are: switching them on and off would
# configure again at every turn, while the program's own objects are the same either way.
configure() {
  local preset=$1 tests=$2 folder="$project/build/$1" log="$project/build/$1-configure.log"
  if [[ $tests == OFF ]] && tests_configured "$folder"; then
    tests=ON
  fi
  if [[ $installed_some == no && -f $folder/build.ninja && $folder/build.ninja -nt $project/CMakePresets.json ]] &&
    { [[ $tests == OFF ]] || tests_configured "$folder"; }; then
    return
  fi
  printf 'Configuring in build/%s\n' "$preset"
  mkdir -p "$project/build"
  if ! (cd "$project" && cmake --preset "$preset" -DBUILD_TESTING="$tests") >"$log" 2>&1; then
    cat "$log" >&2
    fail "the build could not be configured; the lines above say why"
  fi
  touch "$folder/build.ninja"
}

# Reads a build's output: on a terminal ninja keeps its own status on one line, so this is for files
# and pipes, where it lets a status line through every ten seconds and everything else always.
thin_out() {
  local line last='' shown=-10
  while IFS= read -r line; do
    if [[ $line =~ ^\[[0-9]+/[0-9]+\] ]]; then
      last=$line
      if ((SECONDS - shown >= 10)); then
        printf '%s\n' "$line"
        shown=$SECONDS
        last=''
      fi
    else
      printf '%s\n' "$line"
    fi
  done
  [[ -z $last ]] || printf '%s\n' "$last"
}

# compile PRESET [TARGET]: silent when nothing is to do.
compile() {
  local folder="$project/build/$1" targets=("${@:2}") dry
  dry=$(ninja -C "$folder" -n "${targets[@]}" 2>&1) || true
  if [[ $dry == *'no work to do'* ]]; then
    return
  fi
  printf 'Building in build/%s\n' "$1"
  (
    cd "$folder"
    if [[ -t 1 ]]; then
      ninja -j "$(jobs)" "${targets[@]}"
    else
      ninja -j "$(jobs)" "${targets[@]}" 2>&1 | thin_out
    fi
  ) || fail "the build failed; the lines marked FAILED say where"
}
