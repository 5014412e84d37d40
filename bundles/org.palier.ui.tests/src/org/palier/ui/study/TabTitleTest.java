// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.Samples;
import org.palier.ui.UiMessages;
import org.palier.ui.commands.StudyOpener;
import org.palier.ui.testing.OpenStudy;

class TabTitleTest {

	@TempDir
	Path folder;

	private OpenStudy one;
	private OpenStudy other;

	@BeforeEach
	void open() throws Exception {
		one = new OpenStudy(Samples.write(folder.resolve("one")));
		other = new OpenStudy(Samples.write(folder.resolve("other")));
	}

	@AfterEach
	void close() throws Exception {
		one.close();
		other.close();
	}

	private static IEditorPart theories(OpenStudy study) {
		new StudyOpener(study.window()).showTheories(study.session(), null);
		return study.page().getActiveEditor();
	}

	@Test
	void aTabNamesItsStudyWhileAnotherOneHasATabOfTheSameName() {
		IEditorPart first = theories(one);
		assertThat(first.getTitle()).isEqualTo(UiMessages.theoriesTitle);
		IEditorPart second = theories(other);
		assertThat(first.getTitle()).isEqualTo(one.session().name() + " · " + UiMessages.theoriesTitle);
		assertThat(second.getTitle()).isEqualTo(other.session().name() + " · " + UiMessages.theoriesTitle);
		one.page().closeEditor(second, false);
		assertThat(first.getTitle()).isEqualTo(UiMessages.theoriesTitle);
	}
}
