package dev.parley.projections.webhooks;

/** A request says more than a subscription can. */
final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(String message) {
        super(message);
    }
}
