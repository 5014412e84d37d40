// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.Observation.Witness;

/**
 * The status of a cell that follows from all its observations. A correction replaces all earlier observations of its day. Of the others the
 * latest day counts, and within a day a person before a list, and a list before a scan. Of one witness the last observation counts. Two
 * persons who differ leave the cell open. A step that found nothing says nothing.
 *
 * @param status      status in force; {@link PresenceStatus#NOT_CHECKED} when nobody says, or when persons differ
 * @param observation the one that holds, else the last that found nothing; null when nobody looked, or persons differ
 * @param open        the words of the persons who differ; empty when none do
 */
public record Holding(PresenceStatus status, Observation observation, List<Observation> open) {

	private static final Holding NOTHING = new Holding(PresenceStatus.NOT_CHECKED, null, List.of());

	/** What holds of a cell now. For many at once, make an {@link AsOf} and ask with it: that looks no run up. */
	public static Holding of(Presence presence) {
		History history = presence.getHistory();
		return history == null ? NOTHING : of(history, AsOf.ofOneCell(AsOf.studyOf(presence)));
	}

	/** What holds of a history. @param history null for none */
	public static Holding of(History history, AsOf asOf) {
		if (history == null) {
			return NOTHING;
		}
		List<Observation> seen = history.observations();
		List<Observation> ofDay = latestDay(seen, asOf);
		return switch (ofDay.size()) {
		case 0 -> silent(seen, asOf);
		case 1 -> holding(ofDay.getFirst());
		default -> mostBelieved(ofDay);
		};
	}

	private static Holding holding(Observation observation) {
		return new Holding(observation.status(), observation, List.of());
	}

	/** Nobody says anything of the status: the last that looked is told. */
	private static Holding silent(List<Observation> seen, AsOf asOf) {
		return seen.reversed().stream().filter(asOf::sees).findFirst().map(Holding::holding).orElse(NOTHING);
	}

	/** What speaks of the latest day, after corrections, in the order of recording. */
	private static List<Observation> latestDay(List<Observation> seen, AsOf asOf) {
		LocalDate latest = null;
		var ofDay = new ArrayList<Observation>();
		for (Observation each : seen) {
			if (!each.speaks() || !asOf.sees(each)) {
				continue;
			}
			LocalDate day = day(each, asOf);
			if (latest == null || day.isAfter(latest)) {
				latest = day;
				ofDay.clear();
			}
			if (day.equals(latest)) {
				if (each.correction()) {
					ofDay.clear();
				}
				ofDay.add(each);
			}
		}
		return ofDay;
	}

	/** The day that it tells of, else that of its recording, else before all others. */
	private static LocalDate day(Observation observation, AsOf asOf) {
		if (observation.on() != null) {
			return observation.on();
		}
		Instant recorded = asOf.recorded(observation);
		return recorded.equals(Instant.MIN) ? LocalDate.MIN : LocalDate.ofInstant(recorded, ZoneOffset.UTC);
	}

	/** Of the words of one day, the last of the best witness; of persons the last of each, and none where they differ. */
	private static Holding mostBelieved(List<Observation> ofDay) {
		Observation last = ofDay.getFirst();
		Map<String, Observation> words = new LinkedHashMap<>();
		for (Observation each : ofDay) {
			int more = each.witness().compareTo(last.witness());
			if (more > 0) {
				words.clear();
			}
			if (more >= 0) {
				last = each;
				// Lists and scans are not persons: the last of them counts.
				words.put(each.witness() == Witness.PERSON && each.by() != null ? each.by() : "", each);
			}
		}
		PresenceStatus status = last.status();
		boolean differ = words.values().stream().anyMatch(it -> it.status() != status);
		return differ ? new Holding(PresenceStatus.NOT_CHECKED, null, List.copyOf(words.values())) : holding(last);
	}

	/** Day of the observation that holds; null when none does or nobody says. */
	public LocalDate on() {
		return observation == null ? null : observation.on();
	}

	/** Who saw what holds; null when nobody is named. */
	public String by() {
		return observation == null ? null : observation.by();
	}

	/** Address or note that what holds rests on; null for none. */
	public String evidence() {
		return observation == null ? null : observation.evidence();
	}
}
