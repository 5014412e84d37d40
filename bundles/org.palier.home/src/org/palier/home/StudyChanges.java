// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.coding.resolved.SetProgress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.intake.privacy.EraseRun;
import org.palier.model.Agency;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.History;
import org.palier.model.Interview;
import org.palier.model.Observation;
import org.palier.model.Passage;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.reports.content.FrontNumbers;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunKinds;

/**
 * The changes of a study since a moment. They are its runs and, for each person, the cells checked, the pages given uses,
 * the sampled posts read and the passages coded. A change without a date is left out. Reads the study in the thread that
 * owns it.
 */
public final class StudyChanges {

	/** Ids of importers behind the name of what they read. */
	private static final String BEHIND = " \\([\\p{L}\\d._-]+\\)$";

	/** One person's changes of one kind. */
	private static final class Counted {
		private long number;
		private Instant last = Instant.MIN;

		private void add(Instant at) {
			number++;
			last = last.isAfter(at) ? last : at;
		}
	}

	private final Study study;
	private final Instant since;
	private final LocalDate day;
	private final ZoneId zone;
	private final List<StudyChange> found = new ArrayList<>();

	private StudyChanges(Study study, Instant since, ZoneId zone) {
		this.study = study;
		this.since = since;
		this.zone = zone;
		this.day = since.atZone(zone).toLocalDate();
	}

	/**
	 * The latest first.
	 *
	 * @param sample how far the sample is that was drawn last; empty where none is
	 * @param since  earlier is not told; of what is dated by its day alone the whole day is
	 * @param zone   in which days are told
	 */
	public static List<StudyChange> since(Study study, Optional<SetProgress> sample, Instant since, ZoneId zone) {
		var changes = new StudyChanges(study, since, zone);
		changes.runs();
		changes.pages();
		sample.ifPresent(changes::posts);
		changes.passages();
		changes.found.sort(Comparator.comparing(StudyChange::at).reversed());
		return List.copyOf(changes.found);
	}

	private void runs() {
		for (Run run : study.getRuns()) {
			Optional<Instant> at = moment(run.getAt()).filter(it -> it.isAfter(since));
			if (at.isPresent()) {
				RunKind kind = RunKinds.OF_PALIER.of(run.getKind());
				// The label of an erasure is hidden, because it would name the person whose posts were erased.
				String label = EraseRun.KIND.isOf(run.getKind()) ? "" : Objects.requireNonNullElse(run.getLabel(), "").replaceFirst(BEHIND, "");
				Bilingual words = HomeWords.WORDS
						.text(label.isEmpty() ? "change.run.nameless" : run.isActive() ? "change.run" : "change.run.out",
								HomeWords.sentence(kind.name()), kind.label(label));
				found.add(new StudyChange(at.get(), Optional.empty(), 1, words, Place.HISTORY));
			}
		}
	}

	private void pages() {
		Map<String, Counted> checked = new TreeMap<>();
		Map<String, Counted> coded = new TreeMap<>();
		for (Agency agency : (Iterable<Agency>) Agencies.of(study)::iterator) {
			for (Presence presence : agency.getPresences()) {
				for (Observation each : History.of(presence.getHistory()).observations()) {
					if (each.recorded() != null && each.run() == null && each.recorded().isAfter(since)) {
						checked.computeIfAbsent(Objects.requireNonNullElse(each.by(), ""), it -> new Counted()).add(each.recorded());
					}
				}
				for (PresenceCoding each : presence.getCodings()) {
					if (isPerson(each.getCoder()) && each.getCodedOn() != null && !each.getCodedOn().isBefore(day)) {
						coded.computeIfAbsent(name(each.getCoder()), it -> new Counted()).add(start(each.getCodedOn()));
					}
				}
			}
		}
		tell("cells", checked, Place.CENSUS);
		tell("uses", coded, Place.CENSUS);
	}

	private void posts(SetProgress sample) {
		Map<String, Counted> read = new TreeMap<>();
		sample.coders().forEach(coder -> coder.said().stream().filter(it -> it.isAfter(since))
				.forEach(it -> read.computeIfAbsent(named(coder.coder()), each -> new Counted()).add(it)));
		tell("posts", read, Place.READ);
	}

	private void passages() {
		Map<String, Counted> coded = new TreeMap<>();
		for (Interview interview : study.getInterviews()) {
			for (Passage each : interview.getPassages()) {
				Optional<Instant> at = moment(each.getCodedAt()).filter(it -> it.isAfter(since));
				if (at.isPresent() && isPerson(each.getCoder())) {
					coded.computeIfAbsent(name(each.getCoder()), it -> new Counted()).add(at.get());
				}
			}
		}
		tell("passages", coded, Place.INTERVIEWS);
	}

	private void tell(String kind, Map<String, Counted> byPerson, Place place) {
		byPerson.forEach((who, counted) -> {
			Bilingual words = HomeWords.WORDS.text("change." + kind + (who.isEmpty() ? ".nobody" : ""), FrontNumbers.count(counted.number),
					counted.number, who);
			found.add(new StudyChange(counted.last, Optional.of(who).filter(it -> !it.isEmpty()), counted.number, words, place));
		});
	}

	/** A moment as the study writes it; none where it writes none, or what is no moment. */
	private static Optional<Instant> moment(@Nullable String written) {
		try {
			return written == null || written.isBlank() ? Optional.empty() : Optional.of(Instant.parse(written));
		} catch (DateTimeParseException noMoment) {
			return Optional.empty();
		}
	}

	/** When something was done that is dated by its day alone: not before the moment from which it is told. */
	private Instant start(LocalDate on) {
		Instant begun = on.atStartOfDay(zone).toInstant();
		return begun.isBefore(since) ? since : begun;
	}

	private static boolean isPerson(@Nullable Coder coder) {
		return coder != null && coder.getKind() != CoderKind.MACHINE;
	}

	private static String name(Coder coder) {
		return coder.getName() == null || coder.getName().isBlank() ? coder.getId() : coder.getName();
	}

	private String named(String id) {
		return study.getCoders().stream().filter(it -> id.equals(it.getId())).map(StudyChanges::name).findFirst().orElse(id);
	}
}
