package dev.parley.core.time;

/** What may stand on either side of the slash of an interval. */
sealed interface Endpoint extends Extent permits Endpoint.Unbounded, Expression.Single {

    /** An end without a date: open ({@code ..}) or unknown (left empty). */
    enum Unbounded implements Endpoint {
        OPEN,
        UNKNOWN;

        @Override
        public Span span() {
            return Span.UNBOUNDED;
        }

        @Override
        public Span reach() {
            return Span.UNBOUNDED;
        }
    }
}
