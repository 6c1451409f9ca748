package dev.parley.projections.webhooks;

import java.net.InetAddress;
import java.time.Duration;

/**
 * How messages are sent.
 *
 * @param privateTargets whether to addresses that are not public, too
 * @param patience for one answer
 */
public record Settings(boolean privateTargets, Duration patience, Schedule schedule) {

    Hosts hosts() {
        return new Hosts(InetAddress::getAllByName, privateTargets);
    }
}
