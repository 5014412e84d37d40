// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.RunWriter;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.HiddenRows;
import org.palier.intake.imports.RejectedRows;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyCoders;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes the codes of a table into a study, as words of coders who are named. Undone like every run: by leaving it out.
 *
 * @param request  the table, and what a person says of it
 * @param codebook of the study
 * @param persons  whom the study knows as coders, see {@link #persons}
 * @param sets     the coding sets of the study, see {@link SetNames#of}
 * @param labelled says which row is which post, for a table in which no column names posts
 * @param active   ids of the runs whose posts and codings count
 * @param door     what memos and rejected rows pass
 * @param erased   what the study erased
 * @param rejected where rows go that are left out
 * @param plugins  that take part, for the manifest
 */
public record CodingsImport(CodingsRequest request, Codebook codebook, List<PersonCoder> persons, SetNames sets, LabelledPosts labelled,
		Set<String> active, PrivacyDoor door, Erased erased, RejectedRowsFiles rejected, List<PluginVersion> plugins)
		implements StudyRun<CodingsImport.Outcome> {

	/** The name of this import in commands and manifests. */
	public static final String KIND = "codings";

	static final Wording WORDS = new Wording(CodingsImport.class, "messages");

	/**
	 * The result of an import.
	 *
	 * @param runId        empty when it was only tried
	 * @param counts       read, accepted, known, rejected (rows; the last three sum to the first), codings, erased
	 * @param remarks      what a reader should know
	 * @param rejectedFile the rows left out; empty when there are none
	 * @param unknown      words that the codebook does not know, and how many rows have each, by facet
	 */
	public record Outcome(String runId, SortedMap<String, Long> counts, List<Bilingual> remarks, Optional<Path> rejectedFile,
			SortedMap<Facet, Map<String, Long>> unknown) {
	}

	/** Copies its collections. */
	public CodingsImport {
		persons = List.copyOf(persons);
		active = Set.copyOf(active);
		plugins = List.copyOf(plugins);
	}

	/** The persons who code in a study. */
	public static List<PersonCoder> persons(Study study) {
		return Speakers.of(study);
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	/**
	 * The result that an import would have; nothing is changed.
	 *
	 * @param posts posts that count; of an empty corpus when there is none
	 */
	public Outcome tryOut(CorpusView posts, Instant now, Progress progress) throws IOException {
		var reading = new TableReading(this, new Speakers(persons));
		CodesTally tally = reading.read(posts, now, it -> {
			// Nothing is written.
		}, RejectedRows.COUNTED_ONLY, progress);
		return new Outcome("", tally.counts(), reading.remarks(), Optional.empty(), tally.unknown());
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		var speakers = new Speakers(persons);
		var reading = new TableReading(this, speakers);
		RejectedRowsFiles.Stream left = rejected.open(run);
		CodesTally tally;
		try (left; RunWriter<Coding> codings = run.corpus().appendCodings(run.id(), run.at())) {
			tally = reading.read(run.corpus().view(active), run.at(), codings::add, HiddenRows.behind(door, left), progress);
			progress.checkCancelled();
			codings.commit();
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		List<FileDigest> written = new ArrayList<>();
		if (left.file().isPresent()) {
			written.add(run.digest(left.file().get()));
		}
		List<Bilingual> remarks = reading.remarks();
		RunRecord record = RunRecord.of(request.parameters(), plugins).reading(List.of(run.digest(request.table().file())))
				.counting(tally.counts())
				.saying(remarks).writing(written);
		String label = name() + " (" + KIND + ")";
		List<PersonCoder> unknown = speakers.unknown();
		return WorkOutcome.changing(new Outcome(run.id(), tally.counts(), remarks, left.file(), tally.unknown()), record,
				study -> new RecordedEdit(WORDS.text("step", name()), Root.lists(study, Literals.STUDY__RUNS, Literals.STUDY__CODERS), () -> {
					StudyCoders.complete(study, unknown);
					StudyRuns.list(study, run, label);
				}));
	}

	private String name() {
		return door.fileName(String.valueOf(request.table().file().getFileName()));
	}

	/** Rows that are left out. Nothing is kept of rows whose posts were erased. */
	record RejectedCodings(RejectedRows next) implements RejectedRows.Onward {

		@Override
		public void row(Rejected row) throws IOException {
			if (row.faults().stream().noneMatch(it -> it.rule().equals(CodesTally.ERASED))) {
				next.row(row);
			}
		}
	}
}
