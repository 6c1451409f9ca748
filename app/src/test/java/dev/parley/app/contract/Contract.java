package dev.parley.app.contract;

import dev.parley.app.testing.RunningParley;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test of the contract a client of its own, and all of them one Parley. */
final class Contract implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Contract.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Client.class || type == RunningParley.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningParley parley = shared(context);
        return parameter.getParameter().getType() == Client.class
                ? new Client(parley.address())
                : parley;
    }

    /** Started when first asked for; closed after the last test of all. */
    private static RunningParley shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        RunningParley.class, _ -> RunningParley.start(), RunningParley.class);
    }
}
