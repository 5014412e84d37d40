// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.analysis.Analysis;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.coding.exchange.LabelledPosts;
import org.palier.coding.exchange.SetNames;
import org.palier.corpus.CorpusView;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.RefusedException;
import org.palier.intake.imports.AskedImport;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.KnownFileException;
import org.palier.intake.privacy.PrivacyDoor;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A table of codes brought into a study on disk, or tried. */
public final class CodesImport {

	private final Console console;
	private final StudyFolder folder;

	public CodesImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	CodingsImport.Outcome run(CodingsRequest request, PrivacyOptions privacy) throws IOException, RefusedException {
		try (var study = console.toWrite(folder, "import")) {
			study.postsNeeded();
			Instant now = console.clock().instant();
			return study.run(importOf(study, request, privacy), now, new ConsoleProgress(console));
		}
	}

	/** The study stays as it is. */
	CodingsImport.Outcome tryOut(CodingsRequest request, PrivacyOptions privacy) throws IOException, RefusedException {
		try (var study = Console.toRead(folder, false)) {
			CorpusView posts = study.postsNeeded();
			return importOf(study, request, privacy).tryOut(posts, console.clock().instant(), new ConsoleProgress(console));
		}
	}

	/** Reads a table again that was imported: its codes are known now. */
	public CodingsImport.Outcome again(StudyOnDisk open, CodingsRequest request) throws IOException {
		return importOf(open, request, PrivacyDoor.open(), StudyErasures.of(folder)).tryOut(open.postsNeeded(), console.clock().instant(),
				new ConsoleProgress(console));
	}

	private CodingsImport importOf(StudyOnDisk open, CodingsRequest request, PrivacyOptions privacy) throws IOException, RefusedException {
		var erased = StudyErasures.of(folder);
		return importOf(open, request, privacy.terms(open.study(), folder).door(open.study(), console.contributions().addressForms(), erased), erased);
	}

	private CodingsImport importOf(StudyOnDisk open, CodingsRequest request, PrivacyDoor door, StudyErasures erased) {
		Study study = open.study();
		return new CodingsImport(request, Codebook.of(study), CodingsImport.persons(study), SetNames.of(study), labelled(study, request),
				StudyRuns.active(study),
				door, erased, new RejectedRowsOfRuns(console.locale()), List.of());
	}

	/** An importer of posts that knows the file, whenever somebody asks which row is which post. */
	private LabelledPosts labelled(Study study, CodingsRequest request) {
		var directory = new CensusDirectory(study, console.contributions().addressForms());
		ImportRequest table = request.table();
		var asked = new AskedImport(table.file(), table.encoding(), table.delimiter(), request.platform().map(it -> Map.of("platform", it)).orElse(Map.of()));
		return (plain, progress) -> {
			Optional<Importer> found = importer(study, asked);
			return found.isEmpty() ? LabelledPosts.NONE.byLine(plain, progress)
					: LabelledPosts.of(found.get(), directory).byLine(asked.asFarAsTakenBy(found.get()), progress);
		};
	}

	private Optional<Importer> importer(Study study, AskedImport table) throws IOException {
		try {
			return new Analysis(Contributions.usable(console.contributions().of(PartKind.IMPORTERS).read()), List.of(), List.of())
					.importerFor(table, KnownMapping.of(study)).filter(Importer::bringsPosts);
		} catch (KnownFileException none) {
			return Optional.empty();
		} catch (UnreadableFileException none) {
			return Optional.empty();
		}
	}
}
