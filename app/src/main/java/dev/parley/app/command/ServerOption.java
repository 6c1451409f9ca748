package dev.parley.app.command;

import picocli.CommandLine.Option;

/** Which running Parley a command asks. */
final class ServerOption {

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Who is asked (default: ${DEFAULT-VALUE}).")
    private ServerUrl server = ServerUrl.USUAL;

    ParleyClient client() {
        return new ParleyClient(server);
    }
}
