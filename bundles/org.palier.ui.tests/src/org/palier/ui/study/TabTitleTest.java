// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

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
	void aTabNamesItsStudyWhileAnotherOneIsOpen() throws Exception {
		String title = new Bilingual("Théories et grille", "Theories and codebook").in(Locale.getDefault());
		IEditorPart first = theories(one);
		assertThat(first.getTitle()).isEqualTo(one.session().name() + " · " + title);
		assertThat(first.getTitleToolTip()).contains(one.session().name(), one.session().folder().toString());
		one.window().getService(StudySessions.class).close(other.session());
		assertThat(first.getTitle()).isEqualTo(title);
		assertThat(first.getTitleToolTip()).as("it would hide what lies below the tab").isEmpty();
		other = new OpenStudy(folder.resolve("other"));
		assertThat(first.getTitle()).isEqualTo(one.session().name() + " · " + title);
	}
}
