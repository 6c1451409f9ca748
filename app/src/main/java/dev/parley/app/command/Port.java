package dev.parley.app.command;

import picocli.CommandLine.TypeConversionException;

/** A TCP port to listen on; 0 lets the system choose. */
record Port(int number) {

    static final Port USUAL = new Port(8080);

    private static final int LAST = 65_535;

    static Port parse(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
            throw new TypeConversionException(
                    "'%s' is not a port: it is a number from 0 to %d".formatted(text, LAST));
        }
        return new Port(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
