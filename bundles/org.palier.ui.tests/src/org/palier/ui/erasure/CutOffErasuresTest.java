// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** A study is opened of which an erasure was cut off. */
class CutOffErasuresTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final Dialogs dialogs = new Dialogs(window.getShell().getDisplay());

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		window.getActivePage().closeAllEditors(false);
		StudySessions sessions = window.getService(StudySessions.class);
		sessions.sessions().forEach(sessions::close);
	}

	@Test
	void whoOpensItIsAskedAndAReceiptEndsIt() throws Exception {
		Path place = Samples.write(folder.resolve("cut off"));
		StudyFolder study = new StudyFolder(place);
		Files.createDirectories(study.runs());
		Path begun = study.runs().resolve("20261201-101010-erase.erasing.txt");
		Files.write(begun, List.of("a process that is gone", "erasing 1", "order period 2020-01-01 2020-01-02", "from 2020-01-01T00:00:00Z",
				"until 2020-01-03T00:00:00Z", "posts 0", "codings 0", "changed 0", "whole"));

		var later = dialogs.press(EraseMessages.cutOffTitle, EraseMessages.later, "");
		new StudyOpener(window).open(place);
		screen.until("asked", later::isPressed);
		assertThat(later.words()).contains("20261201-101010-erase");
		assertThat(begun).as("nothing was decided").exists();

		var finish = dialogs.press(EraseMessages.cutOffTitle, EraseMessages.finish, "erasure-cut-off");
		new StudyOpener(window).open(place);
		screen.until("asked again", finish::isPressed);
		var told = dialogs.press(EraseMessages.cutOffTitle, JFaceResources.getString("ok"), "", "receipt.txt");
		screen.until("told", told::isPressed);
		assertThat(begun).doesNotExist();
		assertThat(receipts(study)).hasSize(1);
		assertThat(Files.readString(receipts(study).getFirst())).contains("2020-01-01");
	}

	private static List<Path> receipts(StudyFolder study) throws IOException {
		try (Stream<Path> files = Files.list(study.runs())) {
			return files.filter(it -> it.toString().endsWith(".receipt.txt")).toList();
		}
	}
}
