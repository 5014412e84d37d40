// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Usage;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** An invented study with the editor of its theories open, and what a person does and reads there. */
final class OpenTheories implements AutoCloseable {

	private final OpenStudy study;
	private TheoryEditor editor;

	/** @param folder that gets the study */
	OpenTheories(Path folder) throws IOException {
		study = new OpenStudy(Samples.write(folder));
		show();
	}

	/** Opens the editor, on the usage “advice”. */
	void show() {
		new StudyOpener(study.window()).showTheories(session(), usage("advice"));
		editor = (TheoryEditor) study.page().getActiveEditor();
		study.screen().pause(50);
	}

	OpenStudy study() {
		return study;
	}

	StudySession session() {
		return study.session();
	}

	TheoryEditor editor() {
		return editor;
	}

	Shell shell() {
		return study.window().getShell();
	}

	void undo() throws Exception {
		study.undo();
	}

	List<String> labels() {
		return study.screen().all(Label.class, editor.form().control()).stream().map(Label::getText).toList();
	}

	/** What the pyramid is painted from. */
	List<String> levels() {
		return session().view().theories().getFirst().categories().stream().map(it -> it.id()).toList();
	}

	static List<String> ids(List<Usage> usages) {
		return usages.stream().map(Usage::getId).toList();
	}

	void picture(Shell shell, String name) throws IOException {
		study.screen().pause(300);
		study.screen().picture(shell, name + "-" + Locale.getDefault().getLanguage());
	}

	boolean enabled(Shell shell, String name) {
		return study.screen().all(Button.class, shell).stream().filter(it -> it.getText().equals(name)).findFirst().orElseThrow().isEnabled();
	}

	void press(String name) {
		button(name).notifyListeners(SWT.Selection, new Event());
		study.screen().pause(20);
	}

	/** A button of the page, once it is there. */
	Button button(String name) {
		study.screen().until(name, () -> buttons(name).findFirst().isPresent());
		return buttons(name).findFirst().orElseThrow();
	}

	private Stream<Button> buttons(String name) {
		Control beneath = editor.form().control().getParent();
		return study.screen().all(Button.class, beneath).stream().filter(it -> it.getText().equals(name));
	}

	Text field(String content) {
		return study.screen().all(Text.class, editor.form().control()).stream().filter(it -> it.getText().equals(content)).findFirst()
				.orElseThrow();
	}

	Usage usage(String id) {
		return session().study().getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	@Override
	public void close() throws IOException {
		study.close();
	}
}
