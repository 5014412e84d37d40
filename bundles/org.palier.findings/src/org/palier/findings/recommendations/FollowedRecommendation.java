// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.ground.text.Bilingual;

/**
 * A recommendation beside the number that shows it, as the study gives that number now. Immutable.
 *
 * @param recommendation as it is kept
 * @param shows          the number; empty where it names none
 * @param today          the day for which it is told
 */
public record FollowedRecommendation(RecommendationView recommendation, Optional<SignNumber> shows, LocalDate today) {

	/** Complete on construction. */
	public FollowedRecommendation {
		Objects.requireNonNull(recommendation);
		Objects.requireNonNull(shows);
		Objects.requireNonNull(today);
	}

	/** Several, each beside its number. @param numbers reads them */
	public static List<FollowedRecommendation> of(List<RecommendationView> recommendations, SignNumbers numbers, LocalDate today) {
		return recommendations.stream().map(it -> new FollowedRecommendation(it, it.indicator().isEmpty() ? Optional.empty()
				: Optional.of(numbers.number(it.indicator()).orElseGet(() -> SignNumber.gone(it.indicator()))), today)).toList();
	}

	/** Whether its day has passed and it is neither done nor dropped. */
	public boolean isLate() {
		return recommendation.isLate(today);
	}

	/** Its state in a word; that it is late goes first. */
	public Bilingual stateWord() {
		return isLate() ? RecommendationWords.WORDS.text("state.late") : StateDates.label(recommendation.dates().state());
	}

	/** By what one will see that it is done, in words; empty where nobody said. */
	public Bilingual sign() {
		return recommendation.sign().isEmpty() ? shows.map(SignNumber::name).orElse(Bilingual.EMPTY) : recommendation.sign();
	}

	/** Its number now, a share from 0 to 1; empty where there is none. */
	public OptionalDouble now() {
		return shows.map(SignNumber::number).orElse(OptionalDouble.empty());
	}

	/**
	 * The course of its number: 28 → 33. Where the former number is unknown it is today's alone, and a dash where there is
	 * none.
	 */
	public Bilingual since() {
		if (shows.isEmpty()) {
			return Bilingual.same("–");
		}
		SignNumber number = shows.get();
		Double before = recommendation.before();
		return before == null ? number.written() : RecommendationWords.WORDS.text("sign.since", number.written(before), number.written());
	}

	/** Its aim as each language writes it; a dash where it has none. */
	public Bilingual aim() {
		Double aim = recommendation.aim();
		return aim == null || shows.isEmpty() ? Bilingual.same("–") : shows.get().written(aim);
	}

	/**
	 * Whether its number has come to its aim: up to it, or down to it where the aim lies below what the number was. Empty where a number is
	 * missing, or where nobody knows from which side it comes.
	 */
	public Optional<Boolean> isReached() {
		Double before = recommendation.before();
		Double aim = recommendation.aim();
		OptionalDouble now = now();
		if (before == null || aim == null || now.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(aim >= before ? now.getAsDouble() >= aim : now.getAsDouble() <= aim);
	}
}
