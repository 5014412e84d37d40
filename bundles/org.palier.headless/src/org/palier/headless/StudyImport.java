// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.imports.PostImport;
import org.palier.core.imports.PostImportResult;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.runs.EarlierImport;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyRuns;
import org.palier.core.text.Bilingual;
import org.palier.core.scenario.ChangeKinds;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contributions;
import org.palier.reports.RejectedRowsFile;
import org.palier.reports.RejectedRowsStream;

/**
 * One file brought into a study on disk: read, written into the study or its corpus, recorded. The study
 * file changes last but for the manifest, so that a failure before leaves it as it was.
 */
final class StudyImport {

	/**
	 * What came of it.
	 *
	 * @param counts       read, accepted, rejected and, when the file brings posts, posts
	 * @param rejected     rows left out; of a file of posts none is kept here, all are in the file
	 * @param rejectedFile the rows left out, or null when there are none
	 */
	record Outcome(String runId, String kind, SortedMap<String, Long> counts, List<Rejected> rejected,
			List<Bilingual> remarks, Path rejectedFile) {
	}

	private final Console console;
	private final StudyFolder folder;

	StudyImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** @param kind id of the importer, or null to find it by the file */
	Outcome run(String kind, ImportRequest request) throws IOException, RefusedException {
		List<Contribution<Importer>> importers = console.contributions().importers();
		var analysis = new Analysis(Contributions.usable(importers), List.of(), List.of(), ChangeKinds.NONE,
				console.contributions().addressForms());
		String current = new CurrentIds(console).find("importer", kind, importers.stream().map(it -> it.plugin().id()).toList());
		for (Contribution<Importer> it : importers) {
			if (it.plugin().id().equals(current) && it instanceof Broken<Importer> broken && analysis.importer(current).isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, broken.reason());
			}
		}
		Importer importer = importer(analysis, current, request);
		Instant now = console.clock().instant();
		String runId = folder.newRunId(now, StudyRuns.IMPORT);
		boolean saved = false;
		try (var study = new CensusAndPosts(folder)) {
			FileDigest before = folder.digest(folder.file().path());
			String label = request.file().getFileName() + " (" + importer.id() + ")";
			if (importer.bringsPosts()) {
				EarlierImport.find(EarlierImport.of(study.study()), request.file(), folder)
						.ifPresent(it -> console.say(Console.text("import.warning", it.warning())));
			}
			Outcome outcome = importer.bringsPosts() ? posts(study, importer, request, runId, now, label)
					: census(study, analysis, importer, request, runId, now, label);
			// After reading: the digest of a large file that cannot be read is work for nothing.
			var inputs = List.of(folder.digest(request.file()), before);
			folder.file().save(study.study());
			saved = true;
			var outputs = new ArrayList<FileDigest>();
			if (outcome.rejectedFile() != null) {
				outputs.add(folder.digest(outcome.rejectedFile()));
			}
			outputs.add(folder.digest(folder.file().path()));
			folder.record(new RunManifest(runId, StudyRuns.IMPORT, now, console.version(), request.parameters(importer),
					List.of(Contributions.plugin(importers, importer.id())), inputs, outcome.counts(), outcome.remarks(),
					outputs));
			return outcome;
		} finally {
			if (!saved) {
				// The rows of a run that never was.
				Files.deleteIfExists(folder.runs().resolve(runId + "-rejected.csv"));
			}
		}
	}

	private Outcome census(CensusAndPosts study, Analysis analysis, Importer importer, ImportRequest request, String runId,
			Instant now, String label) throws IOException {
		ImportResult result = analysis.read(importer, request, study.study(), new ConsoleProgress(console));
		analysis.apply(result, study.study(), runId, now, label, new ConsoleProgress(console));
		Path rejected = new RejectedRowsFile(console.locale()).write(result, folder, runId).orElse(null);
		return new Outcome(runId, result.kind(), result.counts(), result.rejected(), result.remarks(), rejected);
	}

	private Outcome posts(CensusAndPosts study, Importer importer, ImportRequest request, String runId, Instant now,
			String label) throws IOException {
		try (var rejected = new RejectedRowsStream(folder, runId, console.locale())) {
			if (folder.lacksCorpus(study.study())) {
				console.say(Console.text("corpus.gone", folder.corpus()));
			}
			PostImportResult result = new PostImport(study.makeCorpus()).read(importer, request,
					new CensusDirectory(study.study(), console.contributions().addressForms()), runId, now, rejected, new ConsoleProgress(console));
			StudyRuns.list(study.study(), runId, StudyRuns.IMPORT, now, label);
			return new Outcome(runId, result.kind(), result.counts(), List.of(), result.remarks(),
					rejected.file().orElse(null));
		}
	}

	private static Importer importer(Analysis analysis, String kind, ImportRequest request)
			throws IOException, RefusedException {
		Optional<Importer> found = kind == null ? analysis.importerFor(request) : analysis.importer(kind);
		if (found.isEmpty()) {
			String known = String.join(", ", analysis.importers().stream().map(Importer::id).toList());
			throw kind == null
					? new RefusedException(ExitCode.UNREADABLE, Console.text("import.not_recognised", request.file(), known))
					: new RefusedException(ExitCode.USAGE, Console.text("import.no_such_kind", kind, known));
		}
		return found.get();
	}
}
