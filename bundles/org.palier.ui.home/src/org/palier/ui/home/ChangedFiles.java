// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.ground.Progress;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.FileNews;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.RememberedFile;
import org.palier.intake.imports.RememberedFile.State;
import org.palier.intake.imports.RememberedFiles;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.StudyErasures;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.StudySession;
import org.palier.ui.wizards.ImportDialog;

/** The files that an open study remembers: which have changed since, and the page that shows what they would change. */
final class ChangedFiles {

	private final IWorkbenchWindow window;
	private final StudySession session;

	/** @param session of the study */
	ChangedFiles(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
	}

	/** Ids of the imports that count. User-interface thread. */
	Set<String> imports() {
		return StudyRuns.active(session.study());
	}

	/**
	 * By what one sees that a file was written since: where it lies, how long it is and when it was written. Reads no content.
	 *
	 * @param imports see {@link #imports}
	 */
	List<String> stamps(Set<String> imports) {
		return remembered(imports).stream().map(it -> {
			File file = it.path().toFile();
			return it.run() + " " + file + " " + file.length() + " " + file.lastModified();
		}).toList();
	}

	/** What has become of them; files are read on the calling thread, which is not the window's. @param imports see {@link #imports} */
	List<FileNews> news(Set<String> imports, Display display) {
		List<Importer> importers = contributions().analysis().importers();
		Erased erased;
		try {
			erased = StudyErasures.of(new StudyFolder(session.folder()));
		} catch (IOException unreadable) {
			// Whoever was erased must not come back: nothing is read then.
			return List.of();
		}
		var news = new ArrayList<FileNews>();
		for (RememberedFile file : remembered(imports)) {
			Optional<Importer> importer = importers.stream().filter(it -> it.id().equals(file.importer())).findFirst();
			var directory = new CensusDirectory[1];
			if (importer.isPresent() && file.state() != State.SAME) {
				display.syncExec(() -> directory[0] = session.isOpen() ? new CensusDirectory(session.study(), contributions().addressForms()) : null);
			}
			if (importer.isPresent() && directory[0] != null) {
				FileNews.Reading read = FileNews.read(file, importer.get(), directory[0], erased, Progress.NONE);
				display.syncExec(() -> {
					if (session.isOpen()) {
						news.add(read.against(session.study(), directory[0]));
					}
				});
			}
		}
		return news;
	}

	private Contributions contributions() {
		return window.getService(Contributions.class);
	}

	private List<RememberedFile> remembered(Set<String> imports) {
		return new RememberedFiles(new StudyFolder(session.folder())).of(imports);
	}

	/** Shows what the first file that has changed would change. User-interface thread. */
	void review() {
		remembered(imports()).stream().filter(it -> it.state() == State.CHANGED).findFirst()
				.ifPresent(it -> ImportDialog.review(window, session, it));
	}
}
