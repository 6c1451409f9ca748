package dev.parley.projections.webhooks;

import java.math.BigInteger;
import java.net.InetAddress;

/** All addresses that begin with the same bits. */
record Block(InetAddress network, int bits) {

    /** Reads a block in the notation of CIDR. */
    static Block of(String cidr) {
        int slash = cidr.indexOf('/');
        return new Block(
                InetAddress.ofLiteral(cidr.substring(0, slash)),
                Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        int length = address.getAddress().length;
        return length == network.getAddress().length
                && prefix(address, length).equals(prefix(network, length));
    }

    private BigInteger prefix(InetAddress address, int length) {
        return new BigInteger(1, address.getAddress()).shiftRight(length * 8 - bits);
    }
}
