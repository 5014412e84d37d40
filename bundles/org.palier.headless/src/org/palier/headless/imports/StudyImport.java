// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.palier.core.analysis.Analysis;
import org.palier.core.census.CensusDirectory;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.imports.IsolatedImporter;
import org.palier.core.imports.PostImport;
import org.palier.core.imports.PostImportResult;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.isolation.IsolatedJava;
import org.palier.core.runs.EarlierImport;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyRuns;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.text.Bilingual;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contributions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.PartKind;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.study.CensusAndPosts;
import org.palier.reports.RejectedRowsFile;
import org.palier.reports.RejectedRowsStream;

/**
 * One file brought into a study on disk: read, written into the study or its corpus, recorded. The study
 * file changes last but for the manifest, so that a failure before leaves it as it was.
 */
public final class StudyImport {

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

	public StudyImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** @param kind id of the importer, or null to find it by the file */
	public Outcome run(String kind, ImportRequest request) throws IOException, RefusedException {
		List<Contribution<Importer>> importers = console.contributions().of(PartKind.IMPORTERS).read();
		String current = checked(kind, importers);
		var analysis = new Analysis(Contributions.usable(importers), List.of(), List.of());
		return run(importer(analysis, current, request), request);
	}

	/**
	 * The same with the importer in a process of its own; here not even its class is loaded.
	 *
	 * @param options   those of the request that nobody here knows
	 * @param megabytes of memory that it may have
	 */
	public Outcome isolated(String kind, ImportRequest request, Set<String> options, int megabytes) throws IOException, RefusedException {
		List<Contribution<String>> declared = console.contributions().of(PartKind.IMPORTERS).declared();
		String known = String.join(", ", declared.stream().map(it -> it.plugin().id()).toList());
		if (kind == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("import.isolate_kind", known));
		}
		String id = new CurrentIds(console).all("importer", List.of(kind), declared).getFirst();
		PluginVersion plugin = declared.stream().map(Contribution::plugin).filter(it -> it.id().equals(id)).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("import.no_such_kind", id, known)));
		IsolatedJava java = ChosenClassifier.java(Part.IMPORTER, megabytes);
		try (var importer = new IsolatedImporter(id, folder.path(), java, ChosenClassifier.faults(console, plugin))) {
			for (String option : options) {
				if (importer.options().stream().noneMatch(it -> it.id().equals(option))) {
					throw new RefusedException(ExitCode.USAGE, Console.text("import.no_such_option", "--" + option, id));
				}
			}
			return run(importer, request);
		}
	}

	/** The id that an importer has now. @throws RefusedException when it is broken: why */
	private String checked(String kind, List<Contribution<Importer>> importers) throws RefusedException {
		String id = kind == null ? null : new CurrentIds(console).all("importer", List.of(kind), importers).getFirst();
		List<Contribution<Importer>> named = importers.stream().filter(it -> it.plugin().id().equals(id)).toList();
		if (Contributions.usable(named).isEmpty() && !named.isEmpty() && named.getFirst() instanceof Broken<Importer> broken) {
			throw new RefusedException(ExitCode.USAGE, broken.reason());
		}
		return id;
	}

	private Outcome run(Importer importer, ImportRequest request) throws IOException, RefusedException {
		var analysis = new Analysis(List.of(), List.of(), List.of(), ChangeKinds.NONE, console.contributions().addressForms());
		try (var study = CensusAndPosts.forWriting(console, folder, "import")) {
			Instant now = console.clock().instant();
			String runId = folder.newRunId(now, StudyRuns.IMPORT);
			boolean saved = false;
			try {
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
				study.save();
				saved = true;
				record(importer, request, outcome, now, inputs);
				return outcome;
			} finally {
				if (!saved) {
					// The rows of a run that never was.
					Files.deleteIfExists(folder.runs().resolve(runId + "-rejected.csv"));
				}
				folder.giveBack(runId);
			}
		}
	}

	private void record(Importer importer, ImportRequest request, Outcome outcome, Instant now, List<FileDigest> inputs) throws IOException {
		var outputs = new ArrayList<FileDigest>();
		if (outcome.rejectedFile() != null) {
			outputs.add(folder.digest(outcome.rejectedFile()));
		}
		outputs.add(folder.digest(folder.file().path()));
		folder.record(new RunManifest(outcome.runId(), StudyRuns.IMPORT, now, console.version(), request.parameters(importer),
				console.contributions().participants().ofImport(importer.id()), inputs, outcome.counts(), outcome.remarks(), outputs));
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
