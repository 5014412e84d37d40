// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Participant;
import org.palier.model.Study;
import org.palier.numbers.maturity.AgencyLookup;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Brings the transcript of an interview into a study: the interview is made when there is none of that respondent, and its text is written
 * with the study. A text that is there already is never replaced.
 *
 * @param file       the transcript
 * @param agency     id of the agency that was asked
 * @param respondent pseudonym of who answered, e.g. I-05
 * @param heldOn     day of the interview; null when not known
 */
public record TranscriptImport(Path file, String agency, String respondent, @Nullable LocalDate heldOn)
		implements StudyRun<TranscriptImport.Outcome> {

	/** The name in commands and manifests. */
	public static final String KIND = "transcript";

	private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,30}");

	/**
	 * The outcome of the import.
	 *
	 * @param interview  its id
	 * @param paragraphs of its text
	 * @param speakers   marks found, in the order of speaking
	 * @param remarks    what a person should know
	 */
	public record Outcome(String interview, int paragraphs, List<String> speakers, List<Bilingual> remarks) {
		/** Copies its lists. */
		public Outcome {
			speakers = List.copyOf(speakers);
			remarks = List.copyOf(remarks);
		}
	}

	/**
	 * Makes the import that a person asks for, after a comparison with the study.
	 *
	 * @param agency id, or name in either language
	 * @throws TranscriptException when the agency is unknown, the pseudonym is none, or the interview has a text, is another agency's or was
	 * withdrawn
	 */
	public static TranscriptImport of(Path file, String agency, String respondent, @Nullable LocalDate heldOn, Study study, StudyView view,
			TranscriptStore texts) throws TranscriptException {
		var lookup = new AgencyLookup(view);
		OptionalInt found = lookup.find(agency);
		if (found.isEmpty()) {
			List<StudyView.AgencyView> near = lookup.near(agency);
			throw TranscriptException.unknown(TranscriptFile.WORDS.text("no_agency", agency, near.isEmpty() ? TranscriptFile.WORDS.text("far")
					: TranscriptFile.WORDS.text("near", near.stream().map(StudyView.AgencyView::id).collect(Collectors.joining(", ")))));
		}
		if (!PSEUDONYM.matcher(respondent).matches()) {
			throw TranscriptException.unknown(TranscriptFile.WORDS.text("respondent", respondent));
		}
		var asked = new TranscriptImport(file, view.agencies().get(found.getAsInt()).id(), respondent, heldOn);
		asked.check(study, texts);
		return asked;
	}

	private void check(Study study, TranscriptStore texts) throws TranscriptException {
		Optional<Interview> known = interview(study);
		if (known.isEmpty()) {
			return;
		}
		if (Interviews.isWithdrawn(known.get())) {
			throw TranscriptException.contradicted(TranscriptFile.WORDS.text("withdrawn", known.get().getId()));
		}
		if (known.get().getTranscript() != null || texts.has(known.get().getId())) {
			throw TranscriptException.contradicted(TranscriptFile.WORDS.text("has_text", known.get().getId()));
		}
		Agency of = known.get().getAgency();
		if (of != null && !of.getId().equals(agency)) {
			throw TranscriptException.contradicted(TranscriptFile.WORDS.text("other_agency", known.get().getId(), of.getId(), agency));
		}
	}

	/** The id that the interview has or gets. */
	public String id() {
		return respondent.toLowerCase(Locale.ROOT);
	}

	private Optional<Interview> interview(Study study) {
		return study.getInterviews().stream().filter(it -> id().equals(it.getId())).findFirst();
	}

	/** Makes a preview of the outcome; changes nothing. @throws IOException when the file cannot be read */
	public Outcome tryOut() throws IOException {
		return outcome(new TranscriptFile().read(file));
	}

	private Outcome outcome(ReadTranscript read) {
		return new Outcome(id(), read.text().paragraphs().size(), read.text().speakers(), read.remarks());
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		ReadTranscript read = new TranscriptFile().read(file);
		progress.checkCancelled();
		var told = new TreeMap<>(Map.of("kind", KIND, "agency", agency, "respondent", respondent));
		if (heldOn != null) {
			told.put("held-on", String.valueOf(heldOn));
		}
		Outcome outcome = outcome(read);
		RunRecord record = RunRecord.of(told, List.of()).reading(List.of(run.digest(file)))
				.counting(Map.of("paragraphs", (long) outcome.paragraphs(), "speakers", (long) outcome.speakers().size())).saying(read.remarks());
		return WorkOutcome.changing(outcome, record, study -> new RecordedEdit(TranscriptFile.WORDS.text("step", respondent),
				List.of(Root.members(study, Literals.STUDY__INTERVIEWS), Root.list(study, Literals.STUDY__RUNS)), () -> {
			put(study, read.text(), String.valueOf(file.getFileName()));
			StudyRuns.list(study, run, respondent + " (" + KIND + ")");
		}));
	}

	/** Within an edit. @param source name of the file; null for a text that was pasted */
	void put(Study study, TranscriptText text, @Nullable String source) {
		Interview interview = interview(study).orElseGet(() -> fresh(study));
		complete(study, interview, text);
		TranscriptStore.put(interview, text);
		interview.getTranscript().setSource(source);
	}

	private Interview fresh(Study study) {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId(id());
		study.getInterviews().add(interview);
		return interview;
	}

	private void complete(Study study, Interview interview, TranscriptText text) {
		if (interview.getAgency() == null) {
			Agencies.of(study).filter(it -> it.getId().equals(agency)).findFirst()
					.ifPresent(interview::setAgency);
		}
		if (interview.getHeldOn() == null && heldOn != null) {
			interview.setHeldOn(heldOn);
		}
		if (interview.getParticipants().stream().noneMatch(it -> respondent.equals(it.getPseudonym()))) {
			Participant participant = PalierFactory.eINSTANCE.createParticipant();
			participant.setPseudonym(respondent);
			speaker(text).ifPresent(participant::setSpeaker);
			interview.getParticipants().add(participant);
		}
	}

	/** The mark of who answers where it is not the pseudonym: of those who speak, the one who says most. */
	private Optional<String> speaker(TranscriptText text) {
		if (text.speakers().size() < 2 || text.speakers().contains(respondent)) {
			return Optional.empty();
		}
		return text.speakers().stream().max(Comparator.comparingInt(
				mark -> text.paragraphs().stream().filter(it -> it.speaker().equals(mark)).mapToInt(Paragraph::length).sum()));
	}
}
