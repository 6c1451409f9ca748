package dev.parley.app.configuration;

import dev.parley.projections.reading.ClocksArgument;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Invokes handlers, and of those that answer at a point of the clocks only so many at once; others
 * wait in the order in which they came. More reads than processors would only take the processors
 * from each other, so that each is late.
 */
final class ReadsInTurn extends RequestMappingHandlerAdapter {

    /** Who has waited so long goes ahead: a long read holds up nobody for longer. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(50);

    private final Semaphore turns;

    ReadsInTurn(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
        return isRead(handler) ? new Read(handler) : super.createInvocableHandlerMethod(handler);
    }

    /** One that is answered as a whole: who streams an answer waits for its reader. */
    private static boolean isRead(HandlerMethod handler) {
        return !handler.isVoid()
                && Stream.of(handler.getMethodParameters()).anyMatch(ClocksArgument::isTaken);
    }

    private final class Read extends ServletInvocableHandlerMethod {

        Read(HandlerMethod handler) {
            super(handler);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            boolean inTurn = turns.tryAcquire(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS);
            try {
                return super.doInvoke(arguments);
            } finally {
                if (inTurn) {
                    turns.release();
                }
            }
        }
    }
}
