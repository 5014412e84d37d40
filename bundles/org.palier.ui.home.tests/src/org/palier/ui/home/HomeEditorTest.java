// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** The first page of a study in the window. */
class HomeEditorTest {

	@TempDir
	private Path folder;

	private OpenStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		new StudyOpener(study.window()).open(study.session().folder());
		study.screen().until("home", () -> !links().isEmpty());
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	@Test
	void aStudyOpensWithItsPathAndItsQuestions() {
		assertThat(study.page().getActiveEditor()).isInstanceOf(HomeEditor.class);
		assertThat(links()).contains("<a>1. Drop my Excel file</a>", "<a>How many are present?</a>");
		assertThat(labels()).contains("To do");
		assertThat(study.screen().all(Link.class, study.window().getShell())).anyMatch(Link::isFocusControl);
	}

	@Test
	void upAndDownGoFromLinkToLink() {
		Link first = study.screen().all(Link.class, study.window().getShell()).stream().filter(Link::isFocusControl).findFirst().orElseThrow();
		study.screen().press('\0', SWT.ARROW_DOWN);
		study.screen().until("another link",
				() -> !first.isFocusControl() && study.window().getShell().getDisplay().getFocusControl() instanceof Link);
		study.screen().press('\0', SWT.ARROW_UP);
		study.screen().until("the first again", first::isFocusControl);
	}

	@Test
	void followsEdits() {
		var edit = new RecordedEdit(Bilingual.same("rename"), Root.beneath(study.study().getName()),
				() -> study.study().getName().setEn("Rivers"));
		study.session().execute(edit);
		study.screen().until("name", () -> labels().contains("Rivers"));
	}

	private List<String> links() {
		return study.screen().all(Link.class, study.window().getShell()).stream().map(Link::getText).toList();
	}

	private List<String> labels() {
		return study.screen().all(Label.class, study.window().getShell()).stream().map(Label::getText).toList();
	}
}
