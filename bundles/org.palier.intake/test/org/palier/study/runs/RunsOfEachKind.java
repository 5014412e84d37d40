// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassifyRun;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.codebook.cluster.ClusterCodings;
import org.palier.codebook.cluster.ClusterExport;
import org.palier.codebook.cluster.ClusterRun;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.CodedPost;
import org.palier.codebook.cluster.ExportManifest;
import org.palier.codebook.cluster.ExportedPost;
import org.palier.codebook.cluster.JobManifest;
import org.palier.codebook.theory.MigrateRun;
import org.palier.codebook.theory.PackMigration;
import org.palier.codebook.theory.RecodeRun;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.Recoding;
import org.palier.corpus.RunWriter;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.fixtures.MadePost;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportedFile;
import org.palier.intake.imports.PostLines;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.RejectedRowsFiles;
import org.palier.matching.Proposal;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.CaseEdits;
import org.palier.numbers.cases.SelectRun;
import org.palier.numbers.cases.TooFewCandidatesException;
import org.palier.numbers.view.StudyView;
import org.palier.register.duplicates.MergeRun;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** A study with two posts, one of them coded, and one run of each kind that changes a study. */
final class RunsOfEachKind {

	static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

	/** @param make the run, of a study that is open */
	record Sample(String name, Function<OpenStudy, StudyRun<?>> make) {
		@Override
		public String toString() {
			return name;
		}
	}

	/** One that no release has: what a run of adjudication might be. */
	record Adjudicate() implements RunKind {
		@Override
		public String id() {
			return "adjudicate";
		}

		@Override
		public Bilingual name() {
			return new Bilingual("arbitrage", "adjudication");
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/** Writes one coding of the first post, and lists itself. */
	private record Adjudication() implements StudyRun<String> {
		@Override
		public RunKind kind() {
			return new Adjudicate();
		}

		@Override
		public WorkOutcome<String> work(OpenRun run, Progress progress) throws IOException {
			try (RunWriter<Coding> codings = run.corpus().appendCodings(run.id(), run.at())) {
				codings.commit();
			}
			return WorkOutcome.changing(run.id(), RunRecord.of(Map.of("set", "pilot"), List.of()).counting(Map.of("settled", 1L)),
					study -> new RecordedEdit(Bilingual.same("Adjudicate"), Root.everything(study, "test"), () -> StudyRuns.list(study, run, "pilot")));
		}
	}

	static final RejectedRowsFiles REJECTED = new RejectedRowsFiles() {
		@Override
		public Optional<Path> write(ImportResult result, OpenRun run) throws IOException {
			return Optional.of(Files.writeString(file(run), "rejected\n"));
		}

		@Override
		public Stream open(OpenRun run) {
			Path file = file(run);
			return new Stream() {
				@Override
				public void header(List<String> columns) {
					// Rows are enough.
				}

				@Override
				public void row(Rejected row) throws IOException {
					Files.writeString(file, row.value() + "\n");
				}

				@Override
				public Optional<Path> file() {
					return Optional.of(file);
				}

				@Override
				public void close() {
					// Written at once.
				}
			};
		}

		private Path file(OpenRun run) {
			return run.keep(run.folder().runs().resolve(run.id() + "-rejected.csv"));
		}
	};

	private RunsOfEachKind() {
	}

	static List<Sample> all() {
		return List.of(new Sample("import of a census", RunsOfEachKind::census), new Sample("import of posts", RunsOfEachKind::posts),
				new Sample("classify", RunsOfEachKind::classify), new Sample("codings of a cluster", RunsOfEachKind::cluster),
				new Sample("recode", RunsOfEachKind::recode),
				new Sample("migrate", RunsOfEachKind::migrate), new Sample("select", RunsOfEachKind::select),
				new Sample("merge", RunsOfEachKind::merge), new Sample("a kind to come", open -> new Adjudication()));
	}

	/** Makes the study. */
	static StudyFolder study(Path path) throws IOException {
		StudyFolder folder = StudyFolder.at(path);
		folder.create(Bilingual.same("Sample"), Bilingual.EMPTY, List.of(pack("1.0")));
		Study study = folder.file().load();
		var agency = Samples.agency(Samples.jurisdiction(study, "qc"), "parks");
		Samples.cell(study, agency, "twitter", PresenceStatus.PRESENT);
		Samples.cell(study, agency, "facebook", PresenceStatus.PRESENT);
		Samples.agency(study.getJurisdictions().getFirst(), "unmatched.parks").setUnmatched(true);
		try (Corpus corpus = folder.openCorpus(study, CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("posts", AT)) {
				posts.add(MadePost.of(1, "parks", "alert one"));
				posts.add(MadePost.of(2, "parks", "answer two"));
				posts.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("codes", AT)) {
				codings.add(Coding.byMachine(1, Facet.USAGE, CodeSet.of("alert"), "rules", AT, "v", 1.0, "[]"));
				codings.commit();
			}
		}
		StudyRuns.list(study, "posts", new Import(), AT, "posts.csv");
		StudyRuns.list(study, "codes", ClassifyRun.KIND, AT, "rules");
		folder.file().save(study);
		return folder;
	}

	private static TheoryPack pack(String version) {
		try {
			return new TheoryPackFile(
					Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-" + version + ".xml")).load();
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static ImportedFile file(OpenStudy open) {
		Path file = open.folder().path().resolveSibling("lines.txt");
		try {
			Files.writeString(file, "parks alert three\nbroken\n");
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
		return new ImportedFile(new PostLines(), ImportRequest.of(file), List.of());
	}

	private static StudyRun<?> census(OpenStudy open) {
		var rejected = new Rejected(2, "", "broken", "no_text", Bilingual.same("no text"), List.of("broken"));
		return new CensusImport(file(open), new ImportResult("census", List.of("line"), 1, 0, List.of(rejected), List.of(), List.of()), REJECTED,
				Progress.NONE);
	}

	private static StudyRun<?> posts(OpenStudy open) {
		return new PostsImport(file(open), new CensusDirectory(open.study()), StudyRuns.active(open.study()), REJECTED);
	}

	private static StudyRun<?> classify(OpenStudy open) {
		Codebook codebook = Codebook.of(open.study());
		return new ClassifyRun(new PluginVersion("first_word", "classifier", "1", "test"), codebook,
				new Classification(new FirstWord(), OptionValues.NONE, codebook), StudyRuns.active(open.study()));
	}

	/** A job that coded the two posts, with its export, as a cluster leaves them beside the study. */
	private static StudyRun<?> cluster(OpenStudy open) {
		Codebook codebook = Codebook.of(open.study());
		Set<String> active = StudyRuns.active(open.study());
		try {
			Path beside = Files.createTempDirectory(open.folder().path().getParent(), "cluster");
			List<String> lines = new ArrayList<>();
			ExportManifest export;
			try (PostCursor cursor = open.corpus().view(active).read()) {
				export = new ClusterExport(beside.resolve("export")).write(cursor, 2, page -> page.stream().map(ExportedPost::new).toList(),
						ExportManifest.IDENTIFIED, new CodebookFile(codebook), "test", AT, Progress.NONE);
			}
			var job = new JobManifest("app-1", export, "words", "7", new TreeMap<>(), new TreeMap<>());
			var by = new CodedPost.By(export.fingerprint(), job.classifier(), job.version(), job.job());
			Verdict verdict = Verdict.ofUsage(new Judgement.Coded("alert", Scores.NONE, List.of()), "en", false);
			try (PostCursor cursor = open.corpus().view(active).read()) {
				while (cursor.hasNext()) {
					lines.add(CodedPost.of(cursor.next(), verdict, by).line());
				}
			}
			Files.createDirectories(beside.resolve("out/codings"));
			Files.write(beside.resolve("out/codings/part-00000.txt"), lines);
			Files.writeString(beside.resolve("out").resolve(JobManifest.FILE), job.content());
			return new ClusterRun(ClusterCodings.read(beside.resolve("out"), codebook), active);
		} catch (IOException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static StudyRun<?> recode(OpenStudy open) {
		return new RecodeRun(StudyRuns.active(open.study()), "v", List.of(new Recoding(Facet.USAGE, "alert", "", "answer")), Map.of(), List.of(),
				"merge", posts -> new RecordedEdit(Bilingual.same("merge"), Root.everything(open.study(), "test"),
						() -> StudyRuns.list(open.study(), posts.runId(), RecodeRun.KIND, posts.at(), posts.label())));
	}

	private static StudyRun<?> migrate(OpenStudy open) {
		var migration = new PackMigration(open.study(), pack("1.0"), pack("1.1"));
		return new MigrateRun(migration, migration.preview(), new PluginVersion("public_engagement", "theory", "1.1", "test"),
				StudyRuns.active(open.study()));
	}

	private static StudyRun<?> select(OpenStudy open) {
		StudyView view = StudyView.of(open.study());
		var draw = new CaseDraw(view, new CaseCriteria(1, 1, 1));
		try {
			return new SelectRun(draw, new CaseEdits(open.study(), view).make(draw, Bilingual.EMPTY, LocalDate.of(2026, 11, 24)));
		} catch (TooFewCandidatesException tooFew) {
			throw new IllegalStateException(tooFew);
		}
	}

	private static StudyRun<?> merge(OpenStudy open) {
		return new MergeRun(0.8, List.of(new Proposal("unmatched.parks", "parks", 0.9, List.of())), 1);
	}
}
