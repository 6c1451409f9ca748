package dev.parley.projections.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.webhooks.Place.Redelivery;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Place place = Place.after(at(100));

    @Test
    void a_redelivery_of_everything_begins_further_back() {
        assertThat(place.again(at(40), null)).isEqualTo(Place.after(at(40)));
        assertThat(place.again(at(40), 120L)).isEqualTo(Place.after(at(40)));
    }

    @Test
    void a_redelivery_of_a_part_goes_on_where_the_subscription_was() {
        Place again = place.again(at(40), 50L);

        assertThat(again).isEqualTo(new Place(at(40), new Redelivery(50, at(100))));
        assertThat(again.bound(200)).isEqualTo(50);
        assertThat(again.told(at(45))).isEqualTo(new Place(at(45), again.redelivery()));
        assertThat(again.told(at(50))).isEqualTo(new Place(at(50), again.redelivery()));
        assertThat(again.told(FeedPosition.after(50))).isEqualTo(place);
    }

    @Test
    void what_was_not_delivered_yet_is_not_passed_over() {
        assertThat(place.again(at(150), null)).isEqualTo(place);
        assertThat(place.again(at(150), 170L)).isEqualTo(place);
    }

    @Test
    void a_second_redelivery_widens_the_first() {
        Place first = place.again(at(40), 50L);

        assertThat(first.again(at(30), 35L))
                .isEqualTo(new Place(at(30), new Redelivery(50, at(100))));
        assertThat(first.again(at(60), 70L))
                .isEqualTo(new Place(at(40), new Redelivery(70, at(100))));
        assertThat(first.again(at(60), null)).isEqualTo(Place.after(at(40)));
    }

    private static FeedPosition at(long position) {
        return new FeedPosition(position, 0);
    }
}
