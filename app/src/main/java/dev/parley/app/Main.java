package dev.parley.app;

import dev.parley.app.command.ParleyCommand;
import dev.parley.app.command.Terminal;

/** Where the program begins: hands its arguments to the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(ParleyCommand.run(ParleyApplication::run, Terminal.ofThisProcess(), arguments));
    }
}
