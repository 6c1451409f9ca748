package dev.parley.bench.live;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.stock.StockAxon;

/** Who is asked how soon it hears. */
enum Subject {
    PARLEY("parley") {
        @Override
        LiveNode start(DatabaseAddress database, String node) {
            ParleyNode parley = ParleyNode.start(database, node);
            return new AxonLiveNode(
                    parley.store(),
                    parley.commits(),
                    parley.witness(),
                    parley.processor(),
                    parley::close);
        }
    },
    AXON_STOCK("axon-stock") {
        @Override
        LiveNode start(DatabaseAddress database, String node) {
            StockAxon axon = StockAxon.start(database, node);
            return new AxonLiveNode(
                    axon.store(), axon.commits(), axon.witness(), axon.processor(), axon::close);
        }
    },
    RAW("raw") {
        @Override
        LiveNode start(DatabaseAddress database, String node) {
            return RawLiveNode.start(database);
        }
    };

    final String label;

    Subject(String label) {
        this.label = label;
    }

    /** A node of a name of its own. */
    abstract LiveNode start(DatabaseAddress database, String node);
}
