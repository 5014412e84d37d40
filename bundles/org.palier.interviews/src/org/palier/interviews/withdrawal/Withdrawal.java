// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.withdrawal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.palier.ground.Progress;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.EraseRun;
import org.palier.intake.privacy.PassageSearch;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.interviews.transcripts.TranscriptBatch;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.model.file.WholeFile;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Erases an interview for good, because consent to it was taken back: its text and the earlier ones, its passages with
 * memos and quotes, its facts and its agency. Only its id and the day stay, so that nothing of it is brought in again.
 * Nothing is taken back once it began; a second run of the order does the rest. After the study is saved, call
 * {@link #cleanBackups} once more: the earlier file is a backup then.
 *
 * @param interview its id
 */
public record Withdrawal(String interview) implements StudyRun<Withdrawal.Outcome> {

	private static final Wording WORDS = new Wording(Withdrawal.class, "messages");

	/** Between two sentences. */
	private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+");
	/** Shorter ones are said by many. */
	private static final int SHORTEST_SENTENCE = 30;

	/** The result of a withdrawal. @param run its id @param at when it began @param files that were deleted or cleaned */
	public record Outcome(String run, Instant at, long files) {
	}

	/** There is no such interview; nothing was changed. */
	public static final class UnknownInterviewException extends ExplainedIOException {

		private static final long serialVersionUID = 1L;

		UnknownInterviewException(String given, List<String> known) {
			super(WORDS.text("unknown", given, known.isEmpty() ? "–" : String.join(", ", known)));
		}
	}

	/**
	 * Makes the withdrawal that a person asks for, after a comparison with the study.
	 *
	 * @param given id or pseudonym
	 * @throws UnknownInterviewException when there is none
	 */
	public static Withdrawal of(String given, Study study) throws UnknownInterviewException {
		String id = given.strip().toLowerCase(Locale.ROOT);
		List<String> known = study.getInterviews().stream().map(Interview::getId).toList();
		if (!known.contains(id)) {
			throw new UnknownInterviewException(given, known);
		}
		return new Withdrawal(id);
	}

	@Override
	public RunKind kind() {
		return EraseRun.KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		progress.checkCancelled();
		long files = new TranscriptStore(run.folder().path()).delete(interview) + cleanBackups(run.folder()) + cleanManifests(run.folder());
		LocalDate on = LocalDate.ofInstant(run.at(), ZoneOffset.UTC);
		RunRecord record = RunRecord.of(Map.of("order", "interview", "interview", interview), List.of()).counting(Map.of("files", files));
		return WorkOutcome.changing(new Outcome(run.id(), run.at(), files), record, study -> new RecordedEdit(WORDS.text("step", interview),
				List.of(Root.members(study, Literals.STUDY__INTERVIEWS), Root.list(study, Literals.STUDY__RUNS)), () -> {
			wipe(study, on);
			StudyRuns.list(study, run, interview);
		}));
	}

	/**
	 * Files of the study in which the interview is quoted: its passages, and its sentences. To be asked before it is erased. Changes nothing.
	 *
	 * @throws IOException when the text or a file cannot be read
	 */
	public PassageSearch.PassageTraces quoted(StudyFolder folder, Study study) throws IOException {
		return search(folder, study).in(folder);
	}

	/** Looks for what the interview says. To be asked before it is erased. @throws IOException when the text cannot be read */
	public PassageSearch search(StudyFolder folder, Study study) throws IOException {
		Optional<Interview> found = study.getInterviews().stream().filter(it -> interview.equals(it.getId())).findFirst();
		List<String> passages = new ArrayList<>();
		if (found.isPresent()) {
			Optional<TranscriptText> text = new TranscriptStore(folder.path()).of(found.get());
			List<String> words = text.stream().flatMap(it -> it.paragraphs().stream()).map(Paragraph::words).toList();
			words.forEach(it -> Arrays.stream(SENTENCE.split(it)).filter(each -> each.length() >= SHORTEST_SENTENCE).forEach(passages::add));
			found.get().getPassages().forEach(it -> parts(it, words, passages));
		}
		return PassageSearch.of(passages);
	}

	/** Adds the words of a passage in each of its paragraphs. A passage outside of the text has none. */
	private static void parts(Passage passage, List<String> words, List<String> into) {
		for (int i = Math.max(0, passage.getFromParagraph()); i <= Math.min(passage.getToParagraph(), words.size() - 1); i++) {
			String text = words.get(i);
			int length = text.codePointCount(0, text.length());
			int from = i == passage.getFromParagraph() ? Math.min(passage.getFromCodePoint(), length) : 0;
			int to = i == passage.getToParagraph() ? Math.min(passage.getToCodePoint(), length) : length;
			if (from >= 0 && from < to) {
				into.add(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
			}
		}
	}

	/** @return whether there was anything to wipe */
	private boolean wipe(Study study, LocalDate on) {
		Optional<Interview> found = study.getInterviews().stream().filter(it -> interview.equals(it.getId())).findFirst();
		if (found.isEmpty()) {
			return false;
		}
		Interview wiped = found.get();
		for (EStructuralFeature feature : wiped.eClass().getEAllStructuralFeatures()) {
			if (feature.isChangeable() && !feature.isDerived() && feature != PalierPackage.eINSTANCE.getIdentified_Id()) {
				wiped.eUnset(feature);
			}
		}
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		consent.setWithdrawnOn(on);
		wiped.setConsent(consent);
		return true;
	}

	/** Takes the interview out of earlier states of the study; one that cannot be read is deleted. @return how many were changed */
	public long cleanBackups(StudyFolder folder) throws IOException {
		Path backups = folder.path().resolve("backups");
		if (!Files.isDirectory(backups)) {
			return 0;
		}
		long cleaned = 0;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, "*.palier")) {
			for (Path file : files) {
				cleaned += clean(file) ? 1 : 0;
			}
		}
		return cleaned;
	}

	private boolean clean(Path file) throws IOException {
		Study study;
		try {
			study = new StudyFile(file).load();
		} catch (IOException unreadable) {
			return Files.deleteIfExists(file);
		}
		Optional<Interview> there = study.getInterviews().stream().filter(it -> interview.equals(it.getId())).findFirst();
		if (there.isEmpty() || Interviews.isWithdrawn(there.get()) && there.get().getAgency() == null) {
			return false;
		}
		wipe(study, LocalDate.now(ZoneOffset.UTC));
		// A file that others link to keeps its content when it is written into: a new one takes its place.
		byte[] content = new StudyFile(file).content(study);
		new WholeFile(file).write(out -> out.write(content));
		return true;
	}

	/** Manifests of the import that brought the text no longer say which agency it was, nor what file. */
	private long cleanManifests(StudyFolder folder) throws IOException {
		if (!Files.isDirectory(folder.runs())) {
			return 0;
		}
		long cleaned = 0;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*-import*.json")) {
			for (Path file : files) {
				RunManifest manifest = RunManifest.read(file);
				Optional<RunManifest> without = without(manifest);
				if (without.isPresent()) {
					folder.record(without.get());
					cleaned++;
				}
			}
		}
		return cleaned;
	}

	/** Returns a manifest without its data on the interview; empty when it has none. */
	private Optional<RunManifest> without(RunManifest manifest) {
		Map<String, String> told = manifest.parameters();
		if (TranscriptImport.KIND.equals(told.get("kind")) && told.containsKey("agency")
				&& interview.equals(told.getOrDefault("respondent", "").toLowerCase(Locale.ROOT))) {
			return Optional.of(manifest.withholding(Set.of("agency", "held-on"), it -> !it.path().equals(StudyFolder.STUDY_FILE)));
		}
		Set<String> names = TranscriptBatch.toldOf(interview, told);
		// Others of the same lot keep their files, but for one of the same name.
		Optional<String> from = TranscriptBatch.fileOf(interview, told);
		return names.isEmpty() ? Optional.empty()
				: Optional.of(manifest.withholding(names, it -> from.isPresent() && !it.path().equals(StudyFolder.STUDY_FILE)
						&& (it.path().equals(from.get()) || it.path().endsWith("/" + from.get()) || it.path().endsWith("\\" + from.get()))));
	}
}
