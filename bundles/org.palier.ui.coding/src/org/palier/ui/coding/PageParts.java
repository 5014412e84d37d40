// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskTerms;

/**
 * What the page shows: the queue on the left, the post over its codes in the middle, the codebook and where the post comes from on the
 * right. Where there is no room for all, the queue gives way, then the codebook.
 */
final class PageParts {

	/** From this width on the queue is shown, and from that the codebook. */
	private static final int WIDE = 1000;
	private static final int NARROW = 720;

	private final QueueList list;
	private final Label counts;
	private final PaceBar pace;
	private final PostPane post;
	private final CodesPane codes;
	private final ActionBar actions;
	private final CodebookPane codebook;
	private final FactsPane facts;

	/** What is clicked. */
	interface Clicks extends CodesPane.Clicks {

		/** The whole conversation is wanted. */
		void wholeThread();
	}

	/**
	 * Fills a page.
	 *
	 * @param go      hears which place of the queue was clicked
	 * @param clicks  hear what else was
	 * @param actions hear what buttons below the codes do
	 * @param home    puts the keyboard where codes are typed
	 */
	PageParts(Composite page, CodingDesk desk, CodeKeys keys, CodingPage.Around around, DeskQueue queue, CodingPace speed, CodingMemory memory, IntConsumer go,
			Clicks clicks, ActionBar.Actions actions, Runnable home) {
		GridLayoutFactory.fillDefaults().applyTo(page);
		var sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		list = new QueueList(left, queue, go::accept);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 100).applyTo(list);
		counts = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(60, SWT.DEFAULT).applyTo(counts);

		Composite middle = column(sash);
		pace = new PaceBar(middle, speed, memory.isPaceHidden(), memory::hidePace);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pace);
		chips(middle, desk.terms(), around, clicks);
		post = new PostPane(middle);
		codes = new CodesPane(middle, desk, keys, clicks);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(codes);
		this.actions = new ActionBar(middle, actions, home);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this.actions);

		var right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		codebook = new CodebookPane(right, desk, keys, home);
		facts = new FactsPane(right);
		right.setWeights(79, 21);
		sash.setWeights(19, 58, 23);
		page.addListener(SWT.Resize, event -> {
			int width = page.getSize().x;
			if (left.getVisible() != width >= WIDE || right.getVisible() != width >= NARROW) {
				left.setVisible(width >= WIDE);
				right.setVisible(width >= NARROW);
				sash.layout();
			}
		});
	}

	private static void chips(Composite middle, DeskTerms terms, CodingPage.Around around, Clicks clicks) {
		var chips = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(18, 12, 2, 4).spacing(8, 0).applyTo(chips);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
		var chip = new Chip(chips, blindness(terms), !terms.suggestions() && !terms.training());
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(chip);
		var who = new KeyButton(chips, "", NLS.bind(CodingMessages.codedBy, terms.coder().name()), around::choose);
		who.setToolTipText(around.mayChoose() ? CodingMessages.codedByTip : null);
		who.look(around.mayChoose() ? KeyButton.Look.PLAIN : KeyButton.Look.OFF);
		new KeyButton(chips, "T", CodingMessages.wholeThread, clicks::wholeThread);
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		return column;
	}

	private static String blindness(DeskTerms terms) {
		return terms.training() ? CodingMessages.training : terms.suggestions() ? CodingMessages.suggestionsShown : CodingMessages.blind;
	}

	QueueList list() {
		return list;
	}

	/** Where it is said how many are coded. */
	Label counts() {
		return counts;
	}

	PaceBar pace() {
		return pace;
	}

	PostPane post() {
		return post;
	}

	CodesPane codes() {
		return codes;
	}

	ActionBar actions() {
		return actions;
	}

	CodebookPane codebook() {
		return codebook;
	}

	FactsPane facts() {
		return facts;
	}
}
