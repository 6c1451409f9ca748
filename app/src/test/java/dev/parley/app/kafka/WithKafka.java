package dev.parley.app.kafka;

import dev.parley.core.testing.TestDatabase;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one broker, with one partition a topic, and one Parley, which none of them stops. */
final class WithKafka implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(WithKafka.class);

    private record Pair(Broker broker, Node node) implements AutoCloseable {

        static Pair start() {
            Broker broker = Broker.start(1);
            return new Pair(broker, Node.start(broker, TestDatabase.fresh()));
        }

        @Override
        public void close() {
            node.close();
            broker.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Broker.class || type == Node.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Pair pair =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Pair.class, _ -> Pair.start(), Pair.class);
        return parameter.getParameter().getType() == Broker.class ? pair.broker() : pair.node();
    }
}
