# Shared by the commands in this folder: finds what they need, builds what is stale, starts the program.
# Sourced, not run. Everything happens in the folder of the repository.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[2m%s\033[0m\n' "$*" >&2; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

# ---- what the machine must bring ------------------------------------------------------------------------------

java_major() { # of the JDK in folder $1, 0 where there is none
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || { echo 0; return; }
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_java() {
    local candidate best="" on_path
    on_path="$(command -v javac || true)"
    [ -z "$on_path" ] || on_path="$(dirname "$(dirname "$(readlink -f "$on_path")")")"
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -n "$candidate" ] || continue
        case "$(java_major "$candidate")" in
            25) best="$candidate"; break ;;
            2[6-9] | [3-9][0-9]) [ -n "$best" ] || best="$candidate" ;;
        esac
    done
    [ -n "$best" ] || fail "Hengke needs a JDK 25 and found none in JAVA_HOME, in the usual folders or on the PATH." \
        "Get one from https://adoptium.net, or: apt install openjdk-25-jdk | brew install openjdk@25 | sdk install java 25-tem" \
        "未找到 JDK 25：请安装后设置 JAVA_HOME。"
    export JAVA_HOME="$best"
}

# $1 is the version found, $2 the least one
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

find_maven() {
    local version
    for MAVEN in "${MAVEN_HOME:-/nowhere}/bin/mvn" "${M2_HOME:-/nowhere}/bin/mvn" "$(command -v mvn || true)"; do
        [ -n "$MAVEN" ] && [ -x "$MAVEN" ] || continue
        version="$("$MAVEN" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)"
        [ -n "$version" ] && at_least "$version" 3.8 && return
    done
    fail "Building Hengke needs Maven 3.8 or newer; found ${version:-none}." \
        "Get it from https://maven.apache.org, or: apt install maven | brew install maven" \
        "构建需要 Maven 3.8 或更高版本。"
}

find_node() {
    local version
    version="$(node --version 2>/dev/null | tr -d v || true)"
    [ -n "$version" ] && at_least "$version" 20.19 && command -v npm > /dev/null && return
    fail "Building Hengke's pages needs Node 20.19 or newer with npm; found ${version:-none}." \
        "Get it from https://nodejs.org, or: apt install nodejs npm | brew install node" \
        "构建页面需要 Node 20.19 或更高版本。"
}

# ---- building what is stale -----------------------------------------------------------------------------------

# Is anything in $2… newer than the file $1, or the file missing?
is_stale() {
    local made="$1"
    shift
    [ ! -f "$made" ] || [ -n "$(find "$@" -newer "$made" -type f -print -quit 2> /dev/null)" ]
}

web_packages() {
    find_node
    if is_stale web/node_modules/.package-lock.json web/package-lock.json; then
        say "Fetching what the pages are built with …"
        (cd web && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error)
    fi
}

web_sources() { find web -maxdepth 1 -type f; echo web/src; echo web/public; }

build_web() {
    [ -f web/package.json ] || return 0
    # shellcheck disable=SC2046
    is_stale web/dist/index.html $(web_sources) || return 0
    web_packages
    say "Building the pages …"
    (cd web && npm run build --silent -- --logLevel=warn)
}

# One at a time, so that a second command does not build into what the first is building. Told to stop meanwhile, a command ends with
# the build and starts nothing.
build_program() {
    trap 'exit 130' INT
    trap 'exit 143' TERM
    mkdir -p target
    if command -v flock > /dev/null; then
        (flock 9 && build_what_is_stale) 9> target/build.lock
    else
        build_what_is_stale
    fi
}

build_what_is_stale() {
    build_web
    if is_stale target/hengke.jar pom.xml src/main web/dist; then
        find_maven
        say "Building the program …"
        "$MAVEN" -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package
    fi
    if is_stale target/app/hengke.jar target/hengke.jar; then
        rm -rf target/app target/app.next
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/hengke.jar extract --destination target/app.next > /dev/null
        mv target/app.next target/app
        touch target/app/hengke.jar
        train
    fi
}

# Starts the program once and asks it a little, to learn which classes it loads and which code runs often; later starts take both from
# the cache. Never fatal: without the cache, or with one that no longer fits, the program starts a few seconds later.
train() {
    local program port="" tries=0
    say "Preparing a fast start …"
    rm -rf target/training
    # shellcheck disable=SC2046
    HENGKE_HOME=target/training HENGKE_PORT=0 HENGKE_DATABASE_URL= "$JAVA_HOME/bin/java" $(java_options) \
        -XX:AOTCacheOutput=target/app/hengke.aot -Xlog:disable -jar target/app/hengke.jar > target/training.log 2>&1 &
    program=$!
    trap 'kill "$program" 2> /dev/null || true' EXIT
    while [ -z "$port" ] && [ $((tries += 1)) -lt 600 ] && kill -0 "$program" 2> /dev/null; do
        sleep 0.2
        port="$(sed -n 's|.*Hengke serves on http://localhost:\([0-9]*\).*|\1|p' target/training.log)"
    done
    if [ -n "$port" ]; then
        ask "$port" GET /actuator/health
        ask "$port" GET /
        ask "$port" POST /api/v1/session '{"login":"nobody","password":"nothing","code":null}'
        ask "$port" GET /api/v1/me
    fi
    kill "$program" 2> /dev/null || true
    wait "$program" 2> /dev/null || true
    trap - EXIT
    rm -rf target/training
    [ -f target/app/hengke.aot ] || say "No fast start this time, see target/training.log"
}

# One request without any program for it; what is answered does not matter.
ask() { # port method path [body]
    local body="${4:-}"
    { exec 3<> "/dev/tcp/127.0.0.1/$1"; } 2> /dev/null || return 0
    printf '%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' \
        "$2" "$3" "${#body}" "$body" >&3 || true
    cat <&3 > /dev/null || true
    exec 3>&-
}

# ---- starting -------------------------------------------------------------------------------------------------

java_options() {
    echo "-Xms96m -Xmx${HENGKE_HEAP:-512m} -XX:+UseG1GC -XX:+UseCompactObjectHeaders -XX:+UseStringDeduplication \
        --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
        -XX:+ExitOnOutOfMemoryError ${HENGKE_JAVA_OPTIONS:-}"
}

# Becomes the program: Ctrl-C and signals go to it directly.
start_program() {
    local cache=()
    [ ! -f target/app/hengke.aot ] || cache=(-XX:AOTCache=target/app/hengke.aot -Xlog:aot=off -Xlog:cds=off)
    # shellcheck disable=SC2046
    exec "$JAVA_HOME/bin/java" $(java_options) ${cache[@]+"${cache[@]}"} -jar target/app/hengke.jar "$@"
}
