// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FormerValue;
import org.palier.model.Study;

/**
 * The begin, the end, the successors and their source of an agency as imports state them. The agency keeps its values
 * from before an import, so that the import can be left out and taken in again. A value that a person wrote since is
 * not taken back. On the thread of the study.
 */
public final class StatedLife {

	private static final String BEGUN = "begunOn";
	private static final String ENDED = "endedOn";
	private static final String SUCCESSORS = "successors";
	private static final String NAMES = "successorNames";
	private static final String SOURCE = "lifeSource";
	private static final String BETWEEN = " ; ";

	private StatedLife() {
	}

	/**
	 * Makes a change that an import brings, and keeps the earlier values. No value is kept for an agency that the
	 * import itself brought: the agency is deleted with the import.
	 *
	 * @param run id of the import; null for a change of nobody
	 */
	public static void by(@Nullable String run, Agency agency, Runnable change) {
		Map<String, String> before = values(agency);
		change.run();
		if (run != null && !run.equals(agency.getRun())) {
			Map<String, String> after = values(agency);
			before.forEach((field, was) -> {
				if (!was.equals(after.get(field))
						&& agency.getFormerValues().stream().noneMatch(it -> field.equals(it.field()) && run.equals(it.run()))) {
					agency.getFormerValues().add(new FormerValue(field, was.isEmpty() ? null : was, run));
				}
			});
		}
	}

	/** Hands the kept values of one agency to another that it was merged with, for fields without kept values there. */
	public static void handOver(Agency going, Agency staying) {
		List<String> kept = staying.getFormerValues().stream().map(FormerValue::field).toList();
		going.getFormerValues().stream().filter(it -> !kept.contains(it.field()) && !staying.getFormerValues().contains(it)).toList()
				.forEach(staying.getFormerValues()::add);
	}

	private static Map<String, String> values(Agency agency) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put(BEGUN, Objects.toString(agency.getBegunOn(), ""));
		values.put(ENDED, Objects.toString(agency.getEndedOn(), ""));
		values.put(SUCCESSORS, agency.getSuccessors().stream().map(Agency::getId).collect(Collectors.joining(" ")));
		values.put(NAMES, String.join(BETWEEN, agency.getSuccessorNames()));
		values.put(SOURCE, Objects.toString(agency.getLifeSource(), ""));
		return values;
	}

	/** Whether an import stated something of an agency that was other before. */
	static boolean isStated(Agency agency, String run) {
		return agency.getFormerValues().stream().anyMatch(it -> run.equals(it.run()));
	}

	/** Exchanges the values of an import with those before it. @param counts which imports count, this one aside */
	static void turn(Study study, Agency agency, String run, Predicate<String> counts) {
		List<FormerValue> all = agency.getFormerValues();
		for (int i = all.size() - 1; i >= 0; i--) {
			FormerValue mine = all.get(i);
			if (run.equals(mine.run())) {
				turn(study, agency, i, counts);
			}
		}
	}

	private static void turn(Study study, Agency agency, int mine, Predicate<String> counts) {
		List<FormerValue> all = agency.getFormerValues();
		FormerValue before = all.get(mine);
		int next = mine + 1;
		while (next < all.size() && !(before.field().equals(all.get(next).field()) && counts.test(all.get(next).run()))) {
			next++;
		}
		if (next < all.size()) {
			FormerValue later = all.get(next);
			// Two lines of a list are never alike: each has the id of its own import.
			all.set(mine, new FormerValue(before.field(), later.value(), before.run()));
			all.set(next, new FormerValue(before.field(), before.value(), later.run()));
		} else if (HeldFields.of(agency, before.field().equals(NAMES) ? SUCCESSORS : before.field()).isEmpty()) {
			String now = values(agency).getOrDefault(before.field(), "");
			all.set(mine, new FormerValue(before.field(), now.isEmpty() ? null : now, before.run()));
			set(study, agency, before.field(), Objects.requireNonNullElse(before.value(), ""));
		}
	}

	private static void set(Study study, Agency agency, String field, String value) {
		switch (field) {
		case BEGUN -> agency.setBegunOn(day(value));
		case ENDED -> agency.setEndedOn(day(value));
		case SOURCE -> agency.setLifeSource(value.isEmpty() ? null : value);
		case NAMES -> set(agency.getSuccessorNames(), parts(value, BETWEEN).toList());
		case SUCCESSORS -> set(agency.getSuccessors(),
				parts(value, " ").map(it -> agency(study, it)).flatMap(Optional::stream).filter(it -> it != agency).distinct().toList());
		default -> {
			// A later Palier may keep more: it is left as it is.
		}
		}
	}

	private static <T> void set(List<T> list, List<T> wanted) {
		if (!list.equals(wanted)) {
			list.clear();
			list.addAll(new ArrayList<>(wanted));
		}
	}

	private static Stream<String> parts(String value, String between) {
		return Arrays.stream(value.split(between)).map(String::strip).filter(it -> !it.isEmpty());
	}

	private static @Nullable LocalDate day(String value) {
		return value.isEmpty() ? null : LocalDate.parse(value);
	}

	/** One that was merged away is the one that has its id since; one that was deleted is none. */
	private static Optional<Agency> agency(Study study, String id) {
		return Agencies.of(study).filter(it -> id.equals(it.getId()) || it.getFormerIds().contains(id)).findFirst();
	}
}
