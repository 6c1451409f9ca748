package dev.parley.projections.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.projections.live.FeedPosition;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages as Standard Webhooks asks: one request each, and no redirect is followed. */
final class Sender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final ContentType CLOUD_EVENT =
            ContentType.create("application/cloudevents+json");

    /** More of an answer is not waited for, and its connection not used again. */
    private static final int MOST_BYTES = 1 << 16;

    /** No endpoint is to wait for a connection that another one has. */
    private static final int MOST_CONNECTIONS = 100_000;

    private static final TimeValue IDLE = TimeValue.ofSeconds(1);

    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("parley-webhooks-alarm").factory());
    private final CloseableHttpClient client;
    private final Duration patience;

    Sender(Hosts hosts, Duration patience) {
        this.client = client(hosts, Timeout.of(patience));
        this.patience = patience;
    }

    private static CloseableHttpClient client(Hosts hosts, Timeout patience) {
        return HttpClients.custom()
                .setConnectionManager(connections(hosts, patience))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(patience)
                                .setProtocolUpgradeEnabled(false)
                                .build())
                .setUserAgent("Parley")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(Hosts hosts, Timeout patience) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .setValidateAfterInactivity(IDLE)
                                .build())
                .build();
    }

    /** Makes one attempt to deliver a message. */
    Outcome send(Subscription subscription, FeedPosition message, String envelope) {
        HttpPost post = request(subscription, message, envelope);
        // The client's own limits are for each read: an endpoint could answer byte by byte.
        Future<?> limit = alarm.schedule(post::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            Outcome outcome = Answers.outcome(response, Instant.now());
            release(post, response);
            return outcome;
        } catch (IOException e) {
            return Outcome.Failed.without(
                    post.isCancelled() ? Answers.late(patience) : Answers.reason(e, patience));
        } finally {
            limit.cancel(false);
        }
    }

    private static HttpPost request(
            Subscription subscription, FeedPosition message, String envelope) {
        String id = subscription.webhookId(message);
        long timestamp = Instant.now().getEpochSecond();
        HttpPost post = new HttpPost(subscription.target().uri());
        post.setEntity(new ByteArrayEntity(envelope.getBytes(UTF_8), CLOUD_EVENT));
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", timestamp);
        post.setHeader(
                "webhook-signature", subscription.secret().signature(id, timestamp, envelope));
        return post;
    }

    /** What an endpoint says beside its status is of no interest; read, its connection is free. */
    private static void release(HttpPost post, ClassicHttpResponse response) {
        try (response) {
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.getContent().readNBytes(MOST_BYTES).length == MOST_BYTES) {
                post.cancel();
            }
        } catch (IOException e) {
            LOG.debug("The rest of an answer was not read", e);
        }
    }

    /** At once: what is under way is broken off. */
    @Override
    public void close() {
        alarm.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
