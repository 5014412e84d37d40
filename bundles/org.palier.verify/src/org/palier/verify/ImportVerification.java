// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.palier.analysis.Analysis;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.coding.exchange.LabelledPosts;
import org.palier.coding.exchange.SetNames;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.migration.IdMigrations;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.RejectedRows;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyErasures;
import org.palier.interviews.exchange.CaseTableImport;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.Workshop;

/**
 * Reads the file of an import again, and compares how many rows were read, taken and left out. For a file of posts it also compares the
 * posts in the corpus with those of the file. Rows of a census may have been edited since, so that only their numbers are compared.
 *
 * @param parts at hand
 */
record ImportVerification(VerifyParts parts) implements Verification {

	/** Imports of interviews, which are edited, coded and withdrawn afterwards. */
	private static final Set<String> INTERVIEWS = Set.of(TranscriptImport.KIND, ProjectImport.KIND, CaseTableImport.KIND);
	private static final Set<String> NO_OPTIONS = Set.of("kind", "encoding", "delimiter");

	@Override
	public boolean takes(RunManifest manifest) {
		return new Import().isOf(manifest);
	}

	@Override
	public boolean restsOnCodings() {
		return false;
	}

	@Override
	public Bilingual conclusion(Outcome outcome) {
		return WORDS.text(outcome.differences().isEmpty() ? "import.same" : "import.differs", outcome.outputs(), outcome.differences().size());
	}

	@Override
	public Outcome verify(RecordedRun run, Progress progress) throws IOException, CannotVerifyException {
		RunManifest manifest = run.manifest();
		if (manifest.parameters().containsKey(FetchedPosts.SINCE)) {
			throw run.cannot(WORDS.text("cannot.fetched"));
		}
		String kind = manifest.parameters().getOrDefault("kind", "");
		if (kind.equals(CodingsImport.KIND)) {
			return codes(run, progress);
		}
		if (INTERVIEWS.contains(kind)) {
			throw run.cannot(WORDS.text("cannot.interview"));
		}
		Importer importer = parts.importers().stream().filter(it -> it.id().equals(kind)).findFirst()
				.orElseThrow(() -> run.cannot(WORDS.text("cannot.no_plugin", kind, manifest.palier())));
		run.sameParts(parts.importing(kind));
		ImportRequest request = asked(run.input(), manifest).asFarAsTakenBy(importer);
		try (var open = parts.open(run.folder(), !importer.bringsPosts())) {
			return new Outcome(1, importer.bringsPosts() ? posts(run, open, importer, request, progress)
					: census(run, open, importer, request, progress));
		}
	}

	/** Codes that a table brought are known now, so that new and known ones are compared together. */
	private Outcome codes(RecordedRun run, Progress progress) throws IOException, CannotVerifyException {
		RunManifest manifest = run.manifest();
		CodingsRequest request = CodingsRequest.of(asked(run.input(), manifest).plain(), manifest.parameters());
		try (var open = parts.open(run.folder(), false)) {
			CorpusView posts = open.postsNeeded();
			SortedMap<String, Long> now = codings(run, open.study(), request).tryOut(posts, manifest.at(), progress).counts();
			long then = manifest.counts().getOrDefault("accepted", 0L) + manifest.counts().getOrDefault("known", 0L);
			long taken = now.get("accepted") + now.get("known");
			now.keySet().retainAll(Set.of("read", "rejected"));
			now.put("accepted", manifest.counts().getOrDefault("accepted", 0L) + taken - then);
			return new Outcome(1, run.counts(now));
		}
	}

	private CodingsImport codings(RecordedRun run, Study study, CodingsRequest request) throws IOException {
		var analysis = new Analysis(parts.importers(), List.of(), List.of());
		var labelled = LabelledPosts.found(it -> analysis.importerFor(it, KnownMapping.of(study)), request,
				new CensusDirectory(study, parts.addresses()));
		return new CodingsImport(request, Codebook.of(study), CodingsImport.persons(study), SetNames.of(study), labelled,
				StudyRuns.active(study), PrivacyDoor.open(), StudyErasures.of(run.folder()), new RejectedRowsOfRuns(Locale.CANADA),
				List.of());
	}

	static UncheckedImport asked(Path file, RunManifest manifest) {
		Map<String, String> options = new HashMap<>(manifest.parameters());
		options.keySet().removeAll(NO_OPTIONS);
		options.keySet().removeAll(PrivacyTerms.names());
		String delimiter = manifest.parameters().getOrDefault("delimiter", "");
		return new UncheckedImport(file, Optional.ofNullable(manifest.parameters().get("encoding")).map(Charset::forName),
				delimiter.isEmpty() ? Optional.empty() : Optional.of(delimiter.charAt(0)), options);
	}

	private List<Difference> census(RecordedRun run, OpenStudy open, Importer importer, ImportRequest request, Progress progress)
			throws IOException {
		var analysis = new Analysis(List.of(), List.of(), List.of(), IdMigrations.NONE, parts.addresses());
		SortedMap<String, Long> counts = analysis.read(importer, request, open.study(), StudyErasures.of(run.folder()), progress).counts();
		// Remarks on a file depend on the study, which by now may remember its columns and know more agencies.
		counts.remove("remarks");
		return run.counts(counts);
	}

	/** Read alone, a file knows no posts of others: what was known then is new now, and only the sum can be compared. */
	private static SortedMap<String, Long> alone(RunManifest manifest, PostImportResult again) {
		SortedMap<String, Long> counts = again.counts();
		counts.keySet().retainAll(Set.of("read", "rejected"));
		long then = manifest.counts().getOrDefault("accepted", 0L) + manifest.counts().getOrDefault("known", 0L);
		long now = again.accepted() + again.known();
		counts.put("accepted", manifest.counts().getOrDefault("accepted", 0L) + now - then);
		return counts;
	}

	private List<Difference> posts(RecordedRun run, OpenStudy open, Importer importer, ImportRequest request, Progress progress)
			throws IOException {
		RunManifest manifest = run.manifest();
		CorpusSettings settings = CorpusSettings.of("palier run verify");
		var there = open.posts(Set.of(manifest.id()));
		try (var workshop = Workshop.temporary("palier-verify");
				Corpus again = DuckDbCorpus.open(workshop.folder().resolve("again.duckdb"), "again", settings)) {
			PostImportResult result = new PostImport(again).read(importer, request,
					new CensusDirectory(open.study(), parts.addresses()), manifest.id(), manifest.at(), Set.of(), RejectedRows.COUNTED_ONLY,
					PrivacyTerms.of(manifest.parameters(), Optional.empty()).door(open.study(), parts.addresses(), StudyErasures.of(run.folder())),
					progress);
			List<Difference> differences = new ArrayList<>(run.counts(alone(manifest, result)));
			String was = there.isPresent() ? there.get().postsDigest() : "";
			String is = again.view(Set.of(manifest.id())).postsDigest();
			if (!was.equals(is)) {
				differences.add(new Difference(Kind.CONTENT, StudyFolder.CORPUS_FILE, was, is,
						WORDS.text("import.other_posts", there.isPresent() ? there.get().posts() : 0, result.posts())));
			}
			return differences;
		}
	}
}
