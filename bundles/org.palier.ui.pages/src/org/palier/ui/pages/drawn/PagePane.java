// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.Inks;
import org.palier.ui.pictures.tables.TablePage;
import org.palier.workbench.api.PageContent;

/**
 * A page of a plug-in in a window: its blocks, or the sentence that says why there are none. The old blocks stay while the page
 * is made again. User-interface thread only.
 */
public final class PagePane {

	private static final int SIDE = 16;
	private static final int WIDTH = 300;
	private static final int SPACE = 8;

	private final ScrolledComposite scrolled;
	private final Locale locale = Locale.getDefault();
	private Composite body;
	private List<TablePage> tables = List.of();
	private boolean empty = true;

	/** A page that is being made. */
	public PagePane(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, event -> fit());
		begin();
		sentence(DrawnMessages.reading);
		end();
	}

	/** All of it. */
	public Control control() {
		return scrolled;
	}

	/** Whether nothing was shown yet. */
	public boolean isEmpty() {
		return empty;
	}

	/** Shows what the page says. @param view that it was made from */
	public void show(PageContent content, StudyView view, PageActs acts) {
		KeptFocus kept = KeptFocus.within(scrolled);
		Point seen = scrolled.getOrigin();
		begin();
		var blocks = new DrawnBlocks(body, view, acts);
		content.blocks().forEach(blocks::add);
		tables = blocks.tables();
		end();
		scrolled.setOrigin(seen);
		empty = false;
		kept.giveTo(body);
	}

	/** Shows that the page could not be made. @param again asks it once more */
	public void failed(Bilingual reason, Runnable again) {
		begin();
		tables = List.of();
		Inks.WARNING.on(sentence(reason.in(locale)));
		var button = new Button(body, SWT.PUSH);
		button.setText(DrawnMessages.again);
		GridDataFactory.swtDefaults().indent(SIDE, 0).applyTo(button);
		button.addListener(SWT.Selection, event -> again.run());
		end();
		empty = false;
	}

	/** Says above what is shown that an edit changed nothing; goes with the next page. */
	public void refused(Bilingual reason) {
		Label said = sentence(reason.in(locale));
		Inks.WARNING.on(said);
		said.moveAbove(null);
		end();
		scrolled.setOrigin(0, 0);
	}

	/** Copies the table that has the keyboard, else the first one. */
	public void copy() {
		Control focused = scrolled.getDisplay().getFocusControl();
		tables.stream().filter(it -> KeptFocus.isWithin(it.control(), focused)).findFirst().or(() -> tables.stream().findFirst())
				.ifPresent(TablePage::copy);
	}

	/** Goes to the first thing that takes the keyboard. */
	public void setFocus() {
		if (!body.setFocus()) {
			scrolled.setFocus();
		}
	}

	private void begin() {
		Composite old = body;
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, SPACE * 2).spacing(0, SPACE).applyTo(body);
		scrolled.setContent(body);
		if (old != null) {
			old.dispose();
		}
	}

	private void end() {
		body.layout(true, true);
		fit();
	}

	private Label sentence(String words) {
		var label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void fit() {
		if (body != null && !body.isDisposed()) {
			int width = Math.max(WIDTH, scrolled.getClientArea().width);
			scrolled.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
		}
	}
}
