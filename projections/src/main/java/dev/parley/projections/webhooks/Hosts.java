package dev.parley.projections.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts that messages may be sent to. It is asked for each connection, and
 * the connection goes to the very address that it answered, so that a name that leads elsewhere
 * tomorrow leads nowhere.
 *
 * @param lookup finds every address of a name or a literal
 * @param anywhere whether addresses that are not public will do
 */
record Hosts(Lookup lookup, boolean anywhere) implements DnsResolver {

    /** Looks a host up. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** A host has an address that nothing may be sent to. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        private NotPublic(String host, InetAddress address) {
            super(
                    "'%s' leads to %s, which is not a public address."
                            .formatted(host, address.getHostAddress()));
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.addresses(host);
        for (InetAddress address : addresses) {
            if (!anywhere && !PublicAddresses.contain(address)) {
                throw new NotPublic(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return Arrays.stream(resolve(host))
                .findFirst()
                .map(InetAddress::getCanonicalHostName)
                .orElse(host);
    }
}
