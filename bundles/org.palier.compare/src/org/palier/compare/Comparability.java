// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.explore.BodyCounts;
import org.palier.explore.Measure;
import org.palier.explore.PivotFields;
import org.palier.explore.PivotGroup;
import org.palier.explore.QuestionException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.PostQuery.Programs;
import org.palier.numbers.view.StudyView;

/**
 * Remarks on differences in how the numbers of two sides were made. They name platforms that only one side has,
 * a census that is older, the part of the agencies that was read, and different programs and codebooks.
 */
final class Comparability {

	/** Number of months from which one census counts as older than another. */
	private static final long MONTHS = 3;
	/** Difference from which two shares of agencies read get a remark. */
	private static final double ALIKE = 0.1;

	private final Study study;
	private final Measure measure;

	Comparability(Study study, Measure measure) {
		this.study = study;
		this.measure = measure;
	}

	/** @param one a side, told apart by platforms @param other another */
	List<Bilingual> remarks(Sided one, Sided other) throws QuestionException {
		List<Bilingual> remarks = new ArrayList<>();
		if (!(isOfPlatforms(one) || isOfPlatforms(other))) {
			only(one, other).ifPresent(remarks::add);
			only(other, one).ifPresent(remarks::add);
		}
		age(one, other).ifPresent(remarks::add);
		coverage(one, other).ifPresent(remarks::add);
		if (measure == Measure.POSTS) {
			remarks.addAll(coded(one, other));
		}
		return remarks;
	}

	private static boolean isOfPlatforms(Sided side) {
		return side.choice().side() instanceof Side.OfGroup it && it.field().equals(PivotFields.PLATFORM);
	}

	/** Platforms that one side has and the other has not. */
	private Optional<Bilingual> only(Sided one, Sided other) {
		Set<String> there = new HashSet<>();
		platforms(other).forEach(it -> there.add(it.id()));
		List<Bilingual> names = platforms(one).stream().filter(it -> !there.contains(it.id())).map(PivotGroup::name).toList();
		return names.isEmpty() ? Optional.empty()
				: Optional.of(CompareWords.WORDS.text("platforms", one.choice().name(), measure.label(), Bilingual.joined(names, ", ")));
	}

	private static List<PivotGroup> platforms(Sided side) {
		return IntStream.range(0, side.answer().heads().size()).filter(it -> side.line().cells().get(it).count().number() > 0)
				.mapToObj(it -> side.answer().heads().get(it).getFirst()).toList();
	}

	/**
	 * A remark that one census is at least three months older; empty where both sides have the same bodies, or where a date is not known.
	 */
	private Optional<Bilingual> age(Sided one, Sided other) throws QuestionException {
		Set<String> here = bodies(one);
		Set<String> there = bodies(other);
		Optional<LocalDate> first = here.equals(there) ? Optional.empty() : checked(here);
		Optional<LocalDate> second = checked(there);
		if (first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		boolean older = first.get().isBefore(second.get());
		LocalDate old = older ? first.get() : second.get();
		LocalDate young = older ? second.get() : first.get();
		long months = ChronoUnit.MONTHS.between(old, young);
		return months < MONTHS ? Optional.empty()
				: Optional.of(CompareWords.WORDS.text("age", (older ? one : other).choice().name(), months, day(old), day(young)));
	}

	private static Bilingual day(LocalDate day) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
	}

	private static Set<String> bodies(Sided side) throws QuestionException {
		Set<String> bodies = new HashSet<>();
		for (var each : side.bodies(side.heads()).entrySet()) {
			BodyCounts counts = each.getValue();
			if (counts.whole() > 0) {
				bodies.add(each.getKey());
			}
		}
		return bodies;
	}

	/** The latest day on which a cell of these bodies was checked; empty where no such day is known. */
	private Optional<LocalDate> checked(Set<String> bodies) {
		return study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).filter((Agency it) -> bodies.contains(it.getId()))
				.flatMap(it -> it.getPresences().stream()).flatMap(it -> Optional.ofNullable(it.getCheckedOn()).stream()).max(LocalDate::compareTo);
	}

	/** Remarks that the two sides were coded by different programs, or after different codebooks. */
	private static List<Bilingual> coded(Sided one, Sided other) throws QuestionException {
		List<Programs.Group> here = programs(one);
		List<Programs.Group> there = programs(other);
		List<Bilingual> remarks = new ArrayList<>();
		unlike("programs", one, here, other, there, it -> it.version().isEmpty() ? it.program() : it.program() + " " + it.version())
				.ifPresent(remarks::add);
		unlike("codebooks", one, here, other, there, Programs.Group::codebook).ifPresent(remarks::add);
		return remarks;
	}

	private static Optional<Bilingual> unlike(String key, Sided one, List<Programs.Group> here, Sided other, List<Programs.Group> there,
			Function<Programs.Group, String> what) {
		SortedSet<String> first = here.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
		SortedSet<String> second = there.stream().map(what).collect(Collectors.toCollection(TreeSet::new));
		return first.isEmpty() || second.isEmpty() || first.equals(second) ? Optional.empty()
				: Optional.of(CompareWords.WORDS.text(key, one.choice().name(), String.join(", ", first), other.choice().name(),
						String.join(", ", second)));
	}

	private static List<Programs.Group> programs(Sided side) throws QuestionException {
		StudyView view = side.pivot().view();
		Set<String> bodies = bodies(side);
		Optional<Side.OfGroup> group = side.choice().side() instanceof Side.OfGroup it ? Optional.of(it) : Optional.empty();
		Optional<String> year = group.filter(it -> it.field().equals(PivotFields.YEAR)).map(Side.OfGroup::group);
		Optional<String> platform = group.filter(it -> it.field().equals(PivotFields.PLATFORM)).map(Side.OfGroup::group);
		return view.ask(new Programs()).stream()
				.filter(it -> it.agency() != PostQuery.NONE && bodies.contains(view.agencies().get(it.agency()).id()))
				.filter(it -> year.filter(only -> !only.equals(it.year())).isEmpty())
				.filter(it -> platform.filter(only -> it.platform() == PostQuery.NONE
						|| !only.equals(view.platforms().get(it.platform()).id())).isEmpty()).toList();
	}

	private static Optional<Bilingual> coverage(Sided one, Sided other) {
		double here = read(one.line().coverage());
		double there = read(other.line().coverage());
		return Math.abs(here - there) < ALIKE ? Optional.empty()
				: Optional.of(CompareWords.WORDS.text("coverage", one.choice().name(), here, other.choice().name(), there));
	}

	private static double read(Coverage coverage) {
		return coverage.bodies() == 0 ? 1 : (double) coverage.behind() / coverage.bodies();
	}
}
