// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.rig;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.filter.Where;
import org.palier.ui.pages.drawn.PageActs;
import org.palier.ui.pages.drawn.PagePane;
import org.palier.workbench.api.Lead;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.OpenedStudy;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.Selection;
import org.palier.workbench.api.Shown;
import org.palier.workbench.api.StudyEdit;
import org.palier.workbench.api.guard.GuardedContent;

/**
 * A page of a plug-in in a shell of its own, without a workbench: what a test reads, presses and writes there, as a person would. All calls
 * come from one thread.
 */
public final class PageRig implements AutoCloseable {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 700;

	private final GuardedContent<PageContent> page;
	private final Study study;
	private final Display display;
	private final Shell shell;
	private final PagePane pane;
	private final Deque<RecordedEdit> done = new ArrayDeque<>();
	private final List<Lead> leads = new ArrayList<>();
	private final Map<String, String> answers = new HashMap<>();
	private Selection selection = Selection.NONE;

	private PageRig(Shown<PageContent> page, Study study) {
		this.page = new GuardedContent<>(page, page.id(), PartGate.trusted(page.id()), Faults.UNHEARD);
		this.study = study;
		this.display = Display.getDefault();
		this.shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		pane = new PagePane(shell);
		shell.open();
		show();
	}

	/**
	 * Opens a page, or a section of Properties, on a study, which its edits change.
	 *
	 * @throws org.palier.ground.PluginFailedException when the page fails, with the sentence that a person would read
	 */
	public static PageRig open(Shown<PageContent> page, Study study) {
		return new PageRig(page, study);
	}

	private void show() {
		StudyView view = StudyView.of(study);
		var opened = new OpenedStudy(Path.of("").toAbsolutePath(), String.valueOf(study.getId()), Bilingual.of(study.getName()), !done.isEmpty());
		var looking = new Looking(List.of(opened), opened, view, Where.ALL, selection, Locale.getDefault(), "",
				answers);
		pane.show(page.ask(looking), view, new Edits());
		settle();
	}

	private final class Edits implements PageActs {

		@Override
		public void make(StudyEdit<?> edit) {
			execute(page.tried(edit, EcoreUtil.copy(study)));
		}

		@Override
		public void make(Function<String, StudyEdit<?>> edit, String text) {
			execute(page.tried(edit, text, EcoreUtil.copy(study)));
		}

		@Override
		public void follow(Lead lead, StudyView view) {
			leads.add(lead);
		}

		@Override
		public void answer(String id, String text) {
			answers.put(id, text);
			display.asyncExec(PageRig.this::show);
		}

		private void execute(StudyEdit<?> tried) {
			RecordedEdit edit = page.edit(tried, study);
			edit.run();
			done.push(edit);
			display.asyncExec(PageRig.this::show);
		}
	}

	/** Where links and numbers led that a test followed, the last one last. */
	public List<Lead> leads() {
		return List.copyOf(leads);
	}

	/** Follows a link. @throws NoSuchElementException when the page has none of that name */
	public void follow(String name) {
		find(Link.class, it -> it.getText().equals("<a>" + name + "</a>"), name).notifyListeners(SWT.Selection, null);
		settle();
	}

	/** Chooses one of several. @param choice what stands before it @param option what is read */
	public void choose(String choice, String option) {
		Combo combo = beside(choice, Combo.class);
		combo.select(combo.indexOf(option));
		combo.notifyListeners(SWT.Selection, null);
		settle();
	}

	private <T extends Control> T find(Class<T> type, Predicate<T> wanted, String name) {
		return controls(shell).stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst()
				.orElseThrow(() -> new NoSuchElementException(name));
	}

	private <T extends Control> T beside(String label, Class<T> type) {
		Label before = find(Label.class, it -> it.getText().equals(label), label);
		return controls(before.getParent()).stream().filter(type::isInstance).map(type::cast).findFirst()
				.orElseThrow(() -> new NoSuchElementException(label));
	}

	/** Selects something in the window that the page is in. */
	public void select(Selection selected) {
		selection = selected;
		show();
	}

	/** All that is written on the page, line by line: sentences, fields with what stands in them, rows of tables with tabs. */
	public String words() {
		List<String> lines = new ArrayList<>();
		for (Control it : controls(shell)) {
			switch (it) {
			case Label label when label.isVisible() -> lines.add(label.getText());
			case Button button when button.isVisible() -> lines.add(button.getText());
			case Link link when link.isVisible() -> lines.add(link.getText().replaceAll("</?a>", ""));
			case Text text when text.isVisible() -> lines.add(text.getText());
			case Table table -> rows(table, lines);
			default -> {
				// It has no words of its own.
			}
			}
		}
		return String.join("\n", lines);
	}

	private static void rows(Table table, List<String> lines) {
		for (TableItem row : table.getItems()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.getColumnCount(); i++) {
				cells.add(row.getText(i));
			}
			lines.add(String.join("\t", cells));
		}
	}

	/** Presses a button. @throws NoSuchElementException when the page has none of that name */
	public void press(String name) {
		Button button = find(Button.class, it -> it.getText().equals(name), name);
		button.notifyListeners(SWT.Selection, null);
		settle();
	}

	/** Writes in a field and presses Enter. @throws NoSuchElementException when the page has none of that name */
	public void write(String field, String text) {
		Text written = beside(field, Text.class);
		written.setText(text);
		written.notifyListeners(SWT.DefaultSelection, null);
		settle();
	}

	/** Takes the last edit of the page back. @throws NoSuchElementException when there is none */
	public void undo() {
		done.pop().undo();
		show();
	}

	/** Names of the edits that the page made, the last one first. */
	public List<Bilingual> edits() {
		return done.stream().map(RecordedEdit::label).toList();
	}

	/** Writes what is seen as a PNG file. */
	public void picture(Path file) {
		settle();
		var size = shell.getClientArea();
		var image = new Image(display, size.width, size.height);
		var gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// all that is due
		}
		shell.layout(true, true);
		shell.update();
	}

	private static List<Control> controls(Composite within) {
		List<Control> all = new ArrayList<>();
		for (Control it : within.getChildren()) {
			all.add(it);
			if (it instanceof Composite inner) {
				all.addAll(controls(inner));
			}
		}
		return all;
	}

	@Override
	public void close() {
		shell.dispose();
		settleAll();
	}

	private void settleAll() {
		while (!display.isDisposed() && display.readAndDispatch()) {
			// all that is due
		}
	}
}
