// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.RunManifest;
import org.palier.extensions.Contributions;
import org.palier.model.Study;
import org.palier.reports.RejectedRowsFile;

/**
 * One file brought into a study on disk: read, written into the study, recorded. The study file changes
 * last but for the manifest, so that a failure before leaves it as it was.
 */
final class StudyImport {

	/** What came of it. @param rejectedFile the rows left out, or null when there are none */
	record Outcome(ImportResult result, String runId, Path rejectedFile) {
	}

	private final Console console;
	private final StudyFolder folder;

	StudyImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** @param kind id of the importer, or null to find it by the file */
	Outcome run(String kind, ImportRequest request) throws IOException, RefusedException {
		var importers = console.contributions().importers();
		var analysis = new Analysis(Contributions.usable(importers), List.of());
		Study study = folder.file().load();
		Importer importer = importer(analysis, kind, request);
		var inputs = new ArrayList<FileDigest>(List.of(folder.digest(request.file()), folder.digest(folder.file().path())));
		Instant now = console.clock().instant();
		String runId = folder.newRunId(now, "import");
		ImportResult result = analysis.read(importer, request, study, new ConsoleProgress(console));
		analysis.apply(result, study, runId, now, request.file().getFileName() + " (" + importer.id() + ")",
				new ConsoleProgress(console));
		var outputs = new ArrayList<FileDigest>();
		Path rejected = new RejectedRowsFile(console.locale()).write(result, folder, runId).orElse(null);
		if (rejected != null) {
			outputs.add(folder.digest(rejected));
		}
		folder.file().save(study);
		outputs.add(folder.digest(folder.file().path()));
		folder.record(new RunManifest(runId, "import", now, console.version(), request.parameters(importer),
				List.of(Contributions.plugin(importers, importer.id())), inputs, result.counts(), result.remarks(),
				outputs));
		return new Outcome(result, runId, rejected);
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
