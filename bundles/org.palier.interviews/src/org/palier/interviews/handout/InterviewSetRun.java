// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.handout.PackageException;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SampleRun;
import org.palier.corpus.PersonCoder;
import org.palier.ground.Progress;
import org.palier.ground.text.CensusIds;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyCoders;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Has several people code the same interviews, blind to each other until the set is closed. A named coder who is no
 * person of the study becomes one. Made in the thread that owns the study.
 */
public final class InterviewSetRun implements StudyRun<InterviewSetRun.Outcome> {

	/** The set that was made. @param set its id @param interviews ids @param coders names */
	public record Outcome(String set, String name, List<String> interviews, List<String> coders) {
	}

	private final String name;
	private final List<String> interviews;
	private final List<PersonCoder> coders;

	/**
	 * Compares an order with the study.
	 *
	 * @param called     what people call the set; null for the next free name
	 * @param interviews ids; none for all that have a text and whose consent holds
	 * @param coders     names or ids, two or more
	 * @throws PackageException when a name is taken, an interview or coder cannot be, or too few coders are named
	 * @throws IOException      when a text cannot be read
	 */
	public InterviewSetRun(@Nullable String called, List<String> interviews, List<String> coders, Study study, TranscriptStore texts)
			throws IOException {
		var sets = new CodingSets(study);
		if (called != null && (called.isBlank() || sets.names().contains(called))) {
			throw GivenWords.refused("set.name_taken", called);
		}
		this.name = called == null ? sets.freeName() : called;
		this.interviews = interviews.isEmpty() ? all(study, texts) : chosen(interviews, study, texts);
		this.coders = persons(study, coders);
	}

	private static List<String> all(Study study, TranscriptStore texts) throws IOException {
		List<String> found = new ArrayList<>();
		for (Interview each : study.getInterviews()) {
			if (QuoteRules.holds(each) && texts.of(each).isPresent()) {
				found.add(each.getId());
			}
		}
		if (found.isEmpty()) {
			throw GivenWords.refused("set.none");
		}
		return found;
	}

	private static List<String> chosen(List<String> asked, Study study, TranscriptStore texts) throws IOException {
		Set<String> found = new LinkedHashSet<>();
		for (String each : asked) {
			String id = each.strip().toLowerCase(Locale.ROOT);
			Interview interview = study.getInterviews().stream().filter(it -> id.equals(it.getId())).findFirst()
					.orElseThrow(() -> GivenWords.refused("set.interview", each, known(study)));
			if (!QuoteRules.holds(interview)) {
				throw GivenWords.refused("set.withdrawn", id);
			}
			if (texts.of(interview).isEmpty()) {
				throw GivenWords.refused("set.no_text", id);
			}
			found.add(id);
		}
		return List.copyOf(found);
	}

	private static String known(Study study) {
		return study.getInterviews().isEmpty() ? "–" : study.getInterviews().stream().map(Interview::getId).collect(Collectors.joining(", "));
	}

	private static List<PersonCoder> persons(Study study, List<String> names) throws PackageException {
		List<PersonCoder> persons = new ArrayList<>();
		for (String each : names) {
			String asked = each.strip();
			Coder known = study.getCoders().stream().filter(it -> asked.equals(it.getId()) || asked.equals(it.getName())).findFirst().orElse(null);
			String id = known == null ? CensusIds.of(asked) : known.getId();
			boolean another = known == null && study.getCoders().stream().anyMatch(it -> id.equals(it.getId()));
			if (id.isEmpty() || another || known != null && known.getKind() != CoderKind.HUMAN
					|| persons.stream().anyMatch(it -> it.id().equals(id))) {
				throw GivenWords.refused("set.coder", each);
			}
			persons.add(new PersonCoder(id, known == null || known.getName() == null ? asked : known.getName()));
		}
		if (persons.size() < 2) {
			throw GivenWords.refused("set.coders");
		}
		return persons;
	}

	@Override
	public RunKind kind() {
		return SampleRun.KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		RunRecord record = RunRecord.of(Map.of("set", name, "interviews", String.join(",", interviews)), List.of())
				.counting(Map.of("interviews", (long) interviews.size(), "coders", (long) coders.size()));
		var outcome = new Outcome(run.id(), name, interviews, coders.stream().map(PersonCoder::name).toList());
		return WorkOutcome.changing(outcome, record, study -> new RecordedEdit(GivenWords.text("edit.set", name),
				Root.lists(study, Literals.STUDY__RUNS, Literals.STUDY__CODERS, Literals.STUDY__CODING_SETS), () -> {
			StudyRuns.list(study, run, name);
			StudyCoders.complete(study, coders);
			CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
			set.setId(run.id());
			set.setName(name);
			set.setPurpose(SetPurpose.REAL);
			set.setDrawnOn(LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
			set.setOverlap(1);
			set.setIdentified(true);
			coders.forEach(by -> study.getCoders().stream().filter(it -> by.id().equals(it.getId())).findFirst().ifPresent(set.getCoders()::add));
			study.getInterviews().stream().filter(it -> interviews.contains(it.getId())).forEach(set.getInterviews()::add);
			study.getCodingSets().add(set);
		}));
	}
}
