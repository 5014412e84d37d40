// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.text.TranscriptStore;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.EditorPages;
import org.palier.ui.study.PartSelection;

/** All interviews of a study as they are read: search, themes, codes by codes, memos, a page each. */
public final class ReadingEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.interviews.reading.editor";
	/** Part of a study that it shows. */
	public static final String PART = "reading";

	/** Its pages, in their order. */
	public enum Page {
		/** Words in all interviews, and codes for them. */
		SEARCH,
		/** Codes or themes by interviews or categories. */
		THEMES,
		/** Codes by codes. */
		CODES,
		/** Memos. */
		MEMOS
	}

	private static final String CONTEXT = "org.palier.ui.interviews.context";

	private final PartSelection selection = new PartSelection();
	private final List<ReadingPage> shown = new ArrayList<>();
	private EditorPages pages;
	private Label foot;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		pages = new EditorPages(parent, getSite(), () -> {
			// Nothing is to be kept before a page is turned.
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		foot = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).hint(400, SWT.DEFAULT).applyTo(foot);
		var around = new ReadingPage.Around(session(), new OpenInterview(getSite().getWorkbenchWindow(), session()), selection::select,
				this::say);
		add("page.search", new SearchPage(pages.control(), around));
		add("page.themes", new MatrixPage(pages.control(), around, new ThemeChoice()));
		add("page.codes", new MatrixPage(pages.control(), around, new NearChoice()));
		add("page.memos", new MemosPage(pages.control(), around));
		pages.control().addListener(SWT.Selection, event -> turned());
		getSite().setSelectionProvider(selection);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages.control(), "org.palier.help.reading");
		offerUndo();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		handle("org.palier.ui.interviews.find", () -> page().find());
		handle("org.palier.ui.interviews.code", () -> page().code());
		handle("org.palier.ui.interviews.memo", () -> page().memo());
		handle(ActionFactory.COPY.getCommandId(), this::copy);
		turned();
	}

	private void add(String name, ReadingPage page) {
		shown.add(page);
		pages.add(ReadingWords.said(name), page);
	}

	private void handle(String command, Runnable does) {
		getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				does.run();
				return null;
			}
		});
	}

	/** A field in which one types copies what is selected in it. */
	private void copy() {
		switch (pages.control().getDisplay().getFocusControl()) {
		case Text field -> field.copy();
		case StyledText field -> field.copy();
		case null, default -> page().copy();
		}
	}

	private ReadingPage page() {
		return shown.get(pages.selected());
	}

	/** Turns to a page. */
	public void turn(Page page) {
		pages.select(page.ordinal());
		turned();
		page().find();
	}

	/** Looks for words that were looked for elsewhere. */
	void look(String words) {
		page().look(words);
	}

	private void turned() {
		say(page().hint());
		studyChanged();
	}

	private void say(String words) {
		foot.setText(words);
		foot.getParent().layout();
	}

	@Override
	protected void studyChanged() {
		if (pages == null || pages.control().isDisposed()) {
			return;
		}
		try {
			// A coder of an open set sees only their own codings, here as in the interview.
			String coder = new ChosenCoder(session()).in(session().study()).id();
			page().show(CodedReading.seenBy(coder, session().study(), new TranscriptStore(session().folder())));
		} catch (IOException | RuntimeException unreadable) {
			say(ReadingWords.said("unreadable", String.valueOf(unreadable.getMessage())));
		}
	}

	/** The page that is seen, for tests. */
	ReadingPage shown() {
		return page();
	}

	/** The text of the foot, for tests. */
	String told() {
		return foot.getText();
	}

	@Override
	public void setFocus() {
		page().setFocus();
	}
}
