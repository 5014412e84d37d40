// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.palier.analysis.Analysis;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.coding.exchange.LabelledPosts;
import org.palier.coding.exchange.SetNames;
import org.palier.corpus.CorpusView;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.RefusedException;
import org.palier.intake.imports.CensusDirectory;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

/** A table of codes brought into a study on disk, or tried. */
final class CodesImport {

	private final Console console;
	private final StudyFolder folder;

	CodesImport(Console console, StudyFolder folder) {
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

	private CodingsImport importOf(StudyOnDisk open, CodingsRequest request, PrivacyOptions privacy) throws IOException, RefusedException {
		Study study = open.study();
		var erased = privacy.erased(folder);
		var door = privacy.terms(study, folder).door(study, console.contributions().addressForms(), erased);
		LabelledPosts labelled = LabelledPosts.found(asked -> new Analysis(console.contributions().of(PartKind.IMPORTERS).usable(),
				List.of(), List.of())
				.importerFor(asked, KnownMapping.of(study)), request, new CensusDirectory(study, console.contributions().addressForms()));
		return new CodingsImport(request, Codebook.of(study), CodingsImport.persons(study), SetNames.of(study), labelled,
				StudyRuns.active(study), door, erased, new RejectedRowsOfRuns(console.locale()), List.of());
	}
}
