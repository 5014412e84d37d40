// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.palier.analysis.Analysis;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.extensions.PartKind;
import org.palier.files.ImportRequest;
import org.palier.ground.migration.IdMigrations;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.RefusedException;
import org.palier.headless.imports.CodesImport;
import org.palier.intake.imports.AskedImport;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostImport;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.RejectedRows;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StudyErasures;
import org.palier.interviews.exchange.CaseTableImport;
import org.palier.interviews.exchange.ProjectImport;
import org.palier.interviews.transcripts.TranscriptImport;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.Workshop;

/**
 * Reads the file of an import again, and compares: how many rows were read, taken and left out, and, of a file of posts,
 * whether the posts in the corpus are those of the file. What rows of a census said may have been edited since, so
 * of them the numbers are compared.
 */
final class ImportVerification {

	/** What these bring is edited, coded and withdrawn afterwards. */
	private static final Set<String> INTERVIEWS = Set.of(TranscriptImport.KIND, ProjectImport.KIND, CaseTableImport.KIND);
	private static final Set<String> NO_OPTIONS = Set.of("kind", "encoding", "delimiter");

	private final Console console;

	ImportVerification(Console console) {
		this.console = console;
	}

	/** @param given files that may be the one that was imported */
	Outcome verify(StudyFolder folder, RunManifest manifest, List<Path> given) throws IOException, RefusedException {
		var run = new RunVerification(folder, manifest);
		if (manifest.parameters().containsKey(FetchedPosts.SINCE)) {
			throw run.cannot(Console.text("verify.cannot.fetched"));
		}
		String kind = manifest.parameters().getOrDefault("kind", "");
		if (kind.equals(CodingsImport.KIND)) {
			return codes(run, folder, manifest, given);
		}
		if (INTERVIEWS.contains(kind)) {
			throw run.cannot(Console.text("verify.cannot.interview"));
		}
		Importer importer = console.contributions().of(PartKind.IMPORTERS).usable().stream().filter(it -> it.id().equals(kind)).findFirst()
				.orElseThrow(() -> run.cannot(Console.text("verify.cannot.no_plugin", kind, manifest.palier())));
		run.sameParts(console.contributions().participants().ofImport(kind));
		ImportRequest request = asked(run.input(given), manifest).asFarAsTakenBy(importer);
		try (var open = Console.toRead(folder, !importer.bringsPosts())) {
			return new Outcome(1, importer.bringsPosts() ? posts(run, open, importer, request, manifest, folder) : census(run, open, importer, request, folder));
		}
	}

	/** What was taken of a table of codes is known now, so that what was new then and what was known are compared together. */
	private Outcome codes(RunVerification run, StudyFolder folder, RunManifest manifest, List<Path> given) throws IOException, RefusedException {
		ImportRequest table = asked(run.input(given), manifest).plain();
		try (var open = Console.toRead(folder, false)) {
			SortedMap<String, Long> now = new CodesImport(console, folder).again(open, CodingsRequest.of(table, manifest.parameters())).counts();
			long then = manifest.counts().getOrDefault("accepted", 0L) + manifest.counts().getOrDefault("known", 0L);
			long taken = now.get("accepted") + now.get("known");
			now.keySet().retainAll(Set.of("read", "rejected"));
			now.put("accepted", manifest.counts().getOrDefault("accepted", 0L) + taken - then);
			return new Outcome(1, run.counts(now));
		}
	}

	private static AskedImport asked(Path file, RunManifest manifest) {
		Map<String, String> options = new HashMap<>(manifest.parameters());
		options.keySet().removeAll(NO_OPTIONS);
		options.keySet().removeAll(PrivacyTerms.names());
		String delimiter = manifest.parameters().getOrDefault("delimiter", "");
		return new AskedImport(file, Optional.ofNullable(manifest.parameters().get("encoding")).map(Charset::forName),
				delimiter.isEmpty() ? Optional.empty() : Optional.of(delimiter.charAt(0)), options);
	}

	private List<Difference> census(RunVerification run, StudyOnDisk open, Importer importer, ImportRequest request, StudyFolder folder) throws IOException {
		var analysis = new Analysis(List.of(), List.of(), List.of(), IdMigrations.NONE, console.contributions().addressForms());
		return run.counts(analysis.read(importer, request, open.study(), StudyErasures.of(folder), new ConsoleProgress(console)).counts());
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

	private List<Difference> posts(RunVerification run, StudyOnDisk open, Importer importer, ImportRequest request, RunManifest manifest, StudyFolder folder)
			throws IOException {
		CorpusSettings settings = CorpusSettings.of("palier run verify");
		var there = open.posts(Set.of(manifest.id()));
		try (var workshop = Workshop.temporary("palier-verify");
				Corpus again = DuckDbCorpus.open(workshop.folder().resolve("again.duckdb"), "again", settings)) {
			PostImportResult result = new PostImport(again).read(importer, request,
					new CensusDirectory(open.study(), console.contributions().addressForms()), manifest.id(), manifest.at(), Set.of(), RejectedRows.COUNTED_ONLY,
					PrivacyTerms.of(manifest.parameters(), Optional.empty()).door(open.study(), console.contributions().addressForms(), StudyErasures.of(folder)),
					new ConsoleProgress(console));
			List<Difference> differences = new ArrayList<>(run.counts(alone(manifest, result)));
			String was = there.isPresent() ? there.get().postsDigest() : "";
			String is = again.view(Set.of(manifest.id())).postsDigest();
			if (!was.equals(is)) {
				differences.add(new Difference(Kind.CONTENT, StudyFolder.CORPUS_FILE, was, is,
						Console.text("verify.import.other_posts", there.isPresent() ? there.get().posts() : 0, result.posts())));
			}
			return differences;
		}
	}
}
