# Sourced by parley and mvnw: exports JAVA_HOME as a JDK 25 or newer, without starting one.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${feature:-0}" -ge 25 ]
}

home_of_java_on_path() {
    java=$(command -v java) || return 0
    dirname "$(dirname "$(readlink -f "$java")")"
}

find_jdk_25() {
    for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)" /usr/lib/jvm/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if is_jdk_25 "$home"; then
            echo "$home"
            return
        fi
    done
    echo 'Parley needs a JDK 25 or newer: install one, or let JAVA_HOME point to it.' >&2
    return 1
}

HOME=${HOME:-/}
JAVA_HOME=$(find_jdk_25) || exit 1
export JAVA_HOME
