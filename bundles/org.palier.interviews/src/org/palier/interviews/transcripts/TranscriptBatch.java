// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Several transcripts that come into a study as one step, each an interview: all of them or none.
 *
 * @param entries one or more, each of another respondent
 */
public record TranscriptBatch(List<Entry> entries) implements StudyRun<List<TranscriptImport.Outcome>> {

	/** Before the id of an interview, in the manifest. */
	private static final List<String> TOLD = List.of("agency.", "held-on.", "file.");
	private static final String RESPONDENT = "respondent.";

	/**
	 * One of them.
	 *
	 * @param file       null for a text that was pasted
	 * @param text       as it was read
	 * @param agency     id or name of the agency that was asked
	 * @param respondent pseudonym of who answered
	 * @param heldOn     day; null when not known
	 */
	public record Entry(@Nullable Path file, ReadTranscript text, String agency, String respondent, @Nullable LocalDate heldOn) {

		private TranscriptImport asked(String id) {
			Path from = file;
			return new TranscriptImport(from == null ? Path.of("") : from, id, respondent, heldOn);
		}

		private @Nullable String name() {
			Path from = file;
			return from == null ? null : String.valueOf(from.getFileName());
		}
	}

	/** Copies its list. */
	public TranscriptBatch {
		entries = List.copyOf(entries);
	}

	/**
	 * Why an entry cannot come in; empty when it can.
	 *
	 * @param others pseudonyms of the other entries
	 */
	public static Optional<Bilingual> fault(Entry entry, List<String> others, Study study, StudyView view, TranscriptStore texts) {
		if (entry.text().text().length() == 0) {
			return Optional.of(TranscriptFile.WORDS.text("empty"));
		}
		if (entry.agency().isBlank()) {
			return Optional.of(TranscriptFile.WORDS.text("agency_wanted"));
		}
		if (others.stream().anyMatch(entry.respondent()::equalsIgnoreCase)) {
			return Optional.of(TranscriptFile.WORDS.text("twice", entry.respondent()));
		}
		try {
			Path from = entry.file();
			TranscriptImport.of(from == null ? Path.of("") : from, entry.agency(), entry.respondent(), entry.heldOn(), study, view, texts);
			return Optional.empty();
		} catch (TranscriptException refused) {
			return Optional.of(refused.reason());
		}
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<List<TranscriptImport.Outcome>> work(OpenRun run, Progress progress) throws IOException {
		Set<String> respondents = new HashSet<>();
		Map<String, String> told = new HashMap<>(Map.of("kind", TranscriptImport.KIND));
		List<FileDigest> read = new ArrayList<>();
		List<Entry> whole = new ArrayList<>();
		List<Bilingual> remarks = new ArrayList<>();
		List<TranscriptImport.Outcome> outcomes = new ArrayList<>();
		long paragraphs = 0;
		for (Entry entry : entries) {
			progress.checkCancelled();
			Path file = entry.file();
			// It may have been written anew since it was shown.
			ReadTranscript text = file == null ? entry.text() : new TranscriptFile().read(file);
			whole.add(new Entry(file, text, entry.agency(), entry.respondent(), entry.heldOn()));
			String id = entry.respondent().toLowerCase(Locale.ROOT);
			if (!respondents.add(id)) {
				throw TranscriptException.contradicted(TranscriptFile.WORDS.text("twice", entry.respondent()));
			}
			told.put(RESPONDENT + id, entry.respondent());
			told.put("agency." + id, entry.agency());
			if (entry.heldOn() != null) {
				told.put("held-on." + id, String.valueOf(entry.heldOn()));
			}
			if (file != null) {
				told.put("file." + id, String.valueOf(file.getFileName()));
				read.add(run.digest(file));
			}
			text.remarks().forEach(it -> remarks.add(TranscriptFile.WORDS.text("remark", entry.respondent(), it)));
			paragraphs += text.text().paragraphs().size();
			outcomes.add(new TranscriptImport.Outcome(id, text.text().paragraphs().size(), text.text().speakers(), text.remarks()));
		}
		String name = entries.size() == 1 ? entries.getFirst().respondent()
				: entries.getFirst().respondent() + " … " + entries.getLast().respondent();
		RunRecord record = RunRecord.of(told, List.of()).reading(read)
				.counting(Map.of("interviews", (long) entries.size(), "paragraphs", paragraphs)).saying(remarks);
		return WorkOutcome.changing(List.copyOf(outcomes), record, study -> new RecordedEdit(
				entries.size() == 1 ? TranscriptFile.WORDS.text("step", name) : TranscriptFile.WORDS.text("steps", entries.size()),
				List.of(Root.members(study, Literals.STUDY__INTERVIEWS), Root.list(study, Literals.STUDY__RUNS)), () -> {
					whole.forEach(it -> it.asked(it.agency()).put(study, it.text().text(), it.name()));
					StudyRuns.list(study, run, name + " (" + TranscriptImport.KIND + ")");
				}));
	}

	/** Names of what a manifest tells of an interview that it brought; none when it brought it not. */
	public static Set<String> toldOf(String interview, Map<String, String> parameters) {
		Set<String> names = new HashSet<>();
		if (TranscriptImport.KIND.equals(parameters.get("kind")) && parameters.containsKey(RESPONDENT + interview)) {
			TOLD.stream().map(it -> it + interview).filter(parameters::containsKey).forEach(names::add);
		}
		return names;
	}

	/** Name of the file that an interview came from, as a manifest tells it; empty for a text that was pasted. */
	public static Optional<String> fileOf(String interview, Map<String, String> parameters) {
		return Optional.ofNullable(parameters.get("file." + interview));
	}
}
