package dev.parley.projections.web;

import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.time.Edtf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a voice last said of a meeting.
 *
 * @param via the source that carries it, if it is not the voice itself
 */
record VoiceView(
        String voice,
        @Nullable String via,
        @Nullable Dated when,
        String status,
        Dated since,
        String reportHref) {

    static List<VoiceView> of(Optional<List<MeetingClaim>> claims, Links links) {
        return claims.orElse(List.of()).stream().map(claim -> of(claim, links)).toList();
    }

    private static VoiceView of(MeetingClaim claim, Links links) {
        String voice = claim.voice();
        String source = claim.source();
        Edtf when = claim.when();
        return new VoiceView(
                voice,
                voice.equals(source) ? null : source,
                when == null ? null : Dated.of(when),
                claim.status().slug(),
                Dated.of(claim.knownFrom()),
                links.report(claim.report()));
    }
}
