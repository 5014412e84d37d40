// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;

/**
 * The days on which a recommendation reached its states. A state may be skipped: people begin what nobody decided. A later state never has
 * an earlier day. Immutable.
 *
 * @param state    how far it is
 * @param proposed day on which it was proposed; null where nobody knows
 * @param decided  day on which it was decided; null before that, and where it was skipped
 * @param begun    day on which work began; likewise
 * @param ended    day on which it was done or dropped; null before that
 */
public record StateDates(RecommendationState state, @Nullable LocalDate proposed, @Nullable LocalDate decided, @Nullable LocalDate begun,
		@Nullable LocalDate ended) {

	/** Complete on construction. */
	public StateDates {
		Objects.requireNonNull(state);
	}

	/** The days of a recommendation, as they are kept. */
	public static StateDates of(Recommendation recommendation) {
		return new StateDates(recommendation.getState(), recommendation.getProposedOn(), recommendation.getDecidedOn(),
				recommendation.getBegunOn(), recommendation.getEndedOn());
	}

	/** The readers' name of a state. */
	public static Bilingual label(RecommendationState state) {
		return RecommendationWords.WORDS.text("state." + state.getLiteral());
	}

	/** True while somebody may still do it: it is neither done nor dropped. */
	public boolean isOpen() {
		return state != RecommendationState.DONE && state != RecommendationState.DROPPED;
	}

	/** The day on which it reached its state, where that is known. */
	public Optional<LocalDate> reached() {
		return Optional.ofNullable(switch (state) {
		case PROPOSED -> proposed;
		case DECIDED -> decided;
		case BEGUN -> begun;
		case DONE, DROPPED -> ended;
		});
	}

	/**
	 * These days after a change of state. The days of states that come after the new one are removed: a recommendation that
	 * goes back to “proposed” was never decided. To set the present state with another day corrects that day.
	 *
	 * @param wanted the new state
	 * @param day on which it was reached
	 * @param today no state is reached after it
	 * @throws RecommendationRefusal when the day lies after today, or before the day of an earlier state
	 */
	public StateDates to(RecommendationState wanted, LocalDate day, LocalDate today) throws RecommendationRefusal {
		if (day.isAfter(today)) {
			throw new RecommendationRefusal(RecommendationWords.WORDS.text("refused.future", RecommendationWords.day(day)));
		}
		StateDates kept = switch (wanted) {
		case PROPOSED -> new StateDates(wanted, day, null, null, null);
		case DECIDED -> new StateDates(wanted, proposed, day, null, null);
		case BEGUN -> new StateDates(wanted, proposed, decided, day, null);
		case DONE, DROPPED -> new StateDates(wanted, proposed, decided, begun, day);
		};
		Optional<LocalDate> before = kept.before();
		if (before.isPresent() && day.isBefore(before.get())) {
			throw new RecommendationRefusal(RecommendationWords.WORDS.text("refused.order", label(wanted), RecommendationWords.day(day),
					RecommendationWords.day(before.get())));
		}
		return kept;
	}

	/** The latest day of the states that come before this one. */
	private Optional<LocalDate> before() {
		return switch (state) {
		case PROPOSED -> Optional.empty();
		case DECIDED -> latest(proposed);
		case BEGUN -> latest(proposed, decided);
		case DONE, DROPPED -> latest(proposed, decided, begun);
		};
	}

	private static Optional<LocalDate> latest(@Nullable LocalDate... days) {
		return known(days).stream().max(Comparator.naturalOrder());
	}

	private static List<LocalDate> known(@Nullable LocalDate... days) {
		List<LocalDate> known = new ArrayList<>();
		for (LocalDate each : days) {
			if (each != null) {
				known.add(each);
			}
		}
		return known;
	}

	/** The days that are known, in the order of the states. */
	public List<LocalDate> days() {
		return known(proposed, decided, begun, ended);
	}

	/** The remark that a begun or done recommendation was never decided; empty when the states were usual. */
	public Optional<Bilingual> remark() {
		boolean undecided = (state == RecommendationState.DONE || state == RecommendationState.BEGUN) && decided == null;
		return undecided ? Optional.of(RecommendationWords.WORDS.text("remark.undecided." + state.getLiteral())) : Optional.empty();
	}

	/** Whether each day lies on or after those of the states before it. */
	public boolean isOrdered() {
		LocalDate latest = LocalDate.MIN;
		for (LocalDate each : days()) {
			if (each.isBefore(latest)) {
				return false;
			}
			latest = each;
		}
		return true;
	}

	/** Writes the state and its days. */
	void write(Recommendation into) {
		into.setState(state);
		into.setProposedOn(proposed);
		into.setDecidedOn(decided);
		into.setBegunOn(begun);
		into.setEndedOn(ended);
	}
}
