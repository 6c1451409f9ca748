package dev.parley.projections.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses that the whole Internet reaches from those of one's own house. */
final class PublicAddresses {

    /** What IANA's registry of special purposes keeps back, and what is not for one host. */
    private static final List<Block> SPECIAL_V4 =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /** Nothing outside is routed between hosts, or it hides an address of IPv4. */
    private static final Block GLOBAL_V6 = Block.of("2000::/3");

    /** Among them Teredo and 6to4, which hide an address of IPv4, too. */
    private static final List<Block> SPECIAL_V6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(SPECIAL_V4, address)
                : GLOBAL_V6.contains(address) && !isIn(SPECIAL_V6, address);
    }

    private static boolean isIn(List<Block> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... cidrs) {
        return Stream.of(cidrs).map(Block::of).toList();
    }
}
