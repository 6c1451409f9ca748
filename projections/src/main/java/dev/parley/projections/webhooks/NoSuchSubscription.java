package dev.parley.projections.webhooks;

/** There is no subscription, or no delivery of it, where a request looks for one. */
final class NoSuchSubscription extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchSubscription(String message) {
        super(message);
    }
}
