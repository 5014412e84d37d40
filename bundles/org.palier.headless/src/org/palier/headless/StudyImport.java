// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
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
		Path rejected = null;
		var outputs = new ArrayList<FileDigest>();
		if (!result.rejected().isEmpty()) {
			rejected = folder.runs().resolve(runId + "-rejected.csv");
			Files.createDirectories(folder.runs());
			try (Writer writer = Files.newBufferedWriter(rejected)) {
				new RejectedRowsFile(console.locale()).write(result, writer);
			}
			outputs.add(folder.digest(rejected));
		}
		folder.file().save(study);
		outputs.add(folder.digest(folder.file().path()));
		folder.record(new RunManifest(runId, "import", now, console.version(), parameters(importer, request),
				plugins(importers, importer), inputs, counts(result), result.remarks(),
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

	private static TreeMap<String, String> parameters(Importer importer, ImportRequest request) {
		var parameters = new TreeMap<String, String>(Map.of("kind", importer.id()));
		importer.options().forEach(it -> parameters.put(it.id(), request.option(it)));
		request.encoding().ifPresent(it -> parameters.put("encoding", it.name()));
		request.delimiter().ifPresent(it -> parameters.put("delimiter", it.toString()));
		return parameters;
	}

	private static List<PluginVersion> plugins(List<? extends org.palier.extensions.Contribution<?>> importers,
			Importer importer) {
		return List.of(Contributions.plugin(importers, importer.id()));
	}

	private static TreeMap<String, Long> counts(ImportResult result) {
		return new TreeMap<>(Map.of("read", result.read(), "accepted", result.accepted(), "rejected",
				(long) result.rejected().size(), "remarks", (long) result.remarks().size()));
	}
}
