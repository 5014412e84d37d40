// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Finding;
import org.palier.model.Identified;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Scenario;
import org.palier.model.Study;

/**
 * A recommendation as it was when it was read, so that another thread can look at it. Immutable.
 *
 * @param id        of the recommendation
 * @param text      what should be done
 * @param owner     who answers for it; empty while nobody does
 * @param due       day by which it should be done; null where nobody said
 * @param hours     work in all bodies together, in hours a week; null where nobody knows
 * @param scenario  id and name of the scenario that supports it; null for none
 * @param indicator id of the number that will show it, as {@link SignNumbers} read it; empty for none
 * @param sign      the sign in words; empty for none
 * @param before    value of the indicator when it was proposed; null where nobody knows
 * @param aim       value that is wanted, a share from 0 to 1; null for none
 * @param findings  ids of the findings that it rests on
 * @param dates     its state, and the days of its states
 * @param note      free remark; empty for none
 */
public record RecommendationView(String id, Bilingual text, String owner, @Nullable LocalDate due, @Nullable Double hours,
		@Nullable Named scenario, String indicator, Bilingual sign, @Nullable Double before, @Nullable Double aim, List<String> findings,
		StateDates dates, String note) {

	/** Something that has an id and a name. */
	public record Named(String id, Bilingual name) {
	}

	/** Copies its list. */
	public RecommendationView {
		findings = List.copyOf(findings);
		Objects.requireNonNull(dates);
	}

	/** All of a study, in their order. On the thread of the study. */
	public static List<RecommendationView> all(Study study) {
		return study.getRecommendations().stream().map(RecommendationView::of).toList();
	}

	/** One as it stands. On the thread of the study. */
	public static RecommendationView of(Recommendation it) {
		return new RecommendationView(Objects.requireNonNullElse(it.getId(), ""), Bilingual.of(it.getText()), words(it.getOwner()), it.getDue(),
				it.getHoursPerWeek(), named(it.getScenario()), words(it.getIndicator()), Bilingual.of(it.getSign()), it.getBefore(), it.getAim(),
				it.getFindings().stream().map(Finding::getId).toList(), StateDates.of(it), words(it.getNote()));
	}

	private static String words(@Nullable String text) {
		return text == null ? "" : text.strip();
	}

	private static @Nullable Named named(@Nullable Scenario scenario) {
		return scenario == null ? null : new Named(id(scenario), nameOf(scenario));
	}

	private static String id(Identified thing) {
		return Objects.requireNonNullElse(thing.getId(), "");
	}

	static Bilingual nameOf(Scenario scenario) {
		Bilingual name = Bilingual.of(scenario.getName());
		return name.isEmpty() ? Bilingual.same(id(scenario)) : name;
	}

	/** The day by which it should be done, if somebody said one. */
	public Optional<LocalDate> dueDay() {
		return Optional.ofNullable(due);
	}

	/** Hours a week, if somebody knows. */
	public OptionalDouble hoursPerWeek() {
		Double known = hours;
		return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
	}

	/** Whether its day has passed and it is neither done nor dropped. */
	public boolean isLate(LocalDate today) {
		LocalDate day = due;
		return day != null && day.isBefore(today) && dates.isOpen();
	}

	/** The parts that it still needs before a page prints it. A dropped recommendation needs none. */
	public Set<Lack> lacks() {
		Set<Lack> lacks = EnumSet.noneOf(Lack.class);
		if (dates.state() == RecommendationState.DROPPED) {
			return lacks;
		}
		if (owner.isEmpty()) {
			lacks.add(Lack.OWNER);
		}
		if (due == null) {
			lacks.add(Lack.DUE);
		}
		if (sign.isEmpty() && (indicator.isEmpty() || aim == null)) {
			lacks.add(Lack.SIGN);
		}
		return lacks;
	}

	/** Why no page prints it; empty where nothing is missing. */
	public Optional<Bilingual> unprintable() {
		Set<Lack> lacks = lacks();
		return lacks.isEmpty() ? Optional.empty() : Optional.of(RecommendationWords.WORDS.text("unprintable", Lack.listed(lacks)));
	}
}
