// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskTerms;

/**
 * The parts of the page: the queue on the left, the post over its codes in the middle, the codebook and the origin of
 * the post on the right. With less room, the codes are beside the post, the queue is a strip that opens, and the
 * progress is one line. With still less, the codebook is left out.
 */
final class PageParts {

	/**
	 * From this width on, which a window of 1400 pixels leaves, codes are under the post and the queue beside both; from that the codebook is
	 * seen.
	 */
	private static final int WIDE = 1330;
	private static final int NARROW = 720;

	private final QueueStrip strip;
	private final SashForm sash;
	private final Composite left;
	private final Composite middle;
	private final Composite head;
	private final ScrolledComposite room;
	private final EndBar end;
	private final SashForm right;
	private Composite chips;
	private boolean compact;
	private boolean queueOpen = true;

	private final QueueList list;
	private final Label counts;
	private final PaceBar pace;
	private final PostPane post;
	private final CodesPane codes;
	private final ActionBar actions;
	private final CodebookPane codebook;
	private final FactsPane facts;

	/** The clicks in the page. */
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
	PageParts(Composite page, CodingDesk desk, CodeKeys keys, CodingPage.Around around, DeskQueue queue, CodingPace speed,
			CodingMemory memory, IntConsumer go, Clicks clicks, ActionBar.Actions actions, Runnable home) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		strip = new QueueStrip(page, this::toggleQueue);
		GridDataFactory.fillDefaults().exclude(true).applyTo(strip);
		strip.setVisible(false);
		sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		left = column(sash);
		list = new QueueList(left, queue, go::accept);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 100).applyTo(list);
		counts = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(60, SWT.DEFAULT).applyTo(counts);

		middle = column(sash);
		head = column(middle);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		pace = new PaceBar(head, speed, memory.isPaceHidden(), memory::hidePace);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pace);
		chips(head, desk.terms(), around, clicks);
		post = new PostPane(middle);
		room = new ScrolledComposite(middle, SWT.V_SCROLL);
		room.setExpandHorizontal(true);
		room.setExpandVertical(true);
		codes = new CodesPane(room, desk, keys, clicks);
		room.setContent(codes);
		room.addListener(SWT.Resize, event -> {
			room.setMinHeight(codes.computeSize(room.getClientArea().width, SWT.DEFAULT).y);
			giveRest();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(room);
		end = new EndBar(middle, home);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(end);
		end.setVisible(false);
		this.actions = new ActionBar(middle, actions, home);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this.actions);

		right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		codebook = new CodebookPane(right, desk, keys, home);
		facts = new FactsPane(right);
		right.setWeights(79, 21);
		sash.setWeights(19, 58, 23);
		page.addListener(SWT.Resize, event -> fit(page.getSize().x));
	}

	/** Gives all of it the places that suit a width. */
	private void fit(int width) {
		boolean small = width < WIDE;
		boolean tiny = width < NARROW;
		if (small != compact || right.getVisible() == tiny) {
			compact = small;
			queueOpen = !small;
			right.setVisible(!tiny);
			place();
		}
	}

	/** The post gets the height that codes do not need at their width. */
	private void giveRest() {
		GridData of = (GridData) room.getLayoutData();
		int needed = codes.computeSize(room.getSize().x, SWT.DEFAULT).y;
		if (!of.grabExcessVerticalSpace && room.getSize().x > of.widthHint && of.heightHint != needed) {
			of.heightHint = needed;
			middle.layout();
		}
	}

	private void toggleQueue() {
		queueOpen = !queueOpen;
		place();
	}

	private void place() {
		left.setVisible(queueOpen);
		strip.setVisible(compact);
		((GridData) strip.getLayoutData()).exclude = !compact;
		strip.open(queueOpen);
		boolean beside = compact && right.getVisible();
		((GridLayout) head.getLayout()).numColumns = compact ? 2 : 1;
		pace.brief(compact);
		((GridData) chips.getLayoutData()).grabExcessHorizontalSpace = !compact;
		pace.moveBelow(compact ? chips : null);
		if (!compact) {
			pace.moveAbove(chips);
		}
		((GridLayout) middle.getLayout()).numColumns = beside ? 2 : 1;
		for (Control each : List.of(head, end, this.actions)) {
			((GridData) each.getLayoutData()).horizontalSpan = beside ? 2 : 1;
		}
		codes.narrow(beside);
		GridData of = (GridData) room.getLayoutData();
		of.grabExcessHorizontalSpace = !beside;
		of.grabExcessVerticalSpace = beside;
		of.widthHint = beside ? CodesPane.BESIDE : 300;
		of.heightHint = beside ? 100 : SWT.DEFAULT;
		sash.setWeights(compact ? new int[] { 19, 76, 24 } : new int[] { 19, 58, 23 });
		sash.getParent().layout(true, true);
	}

	/** Shows the sentence and the button after the last post; empty for none. */
	void ended(Optional<CodingPage.AfterLast> after) {
		end.show(after);
		if (end.getVisible() != after.isPresent()) {
			end.setVisible(after.isPresent());
			((GridData) end.getLayoutData()).exclude = after.isEmpty();
			middle.layout(true, true);
		}
	}

	EndBar end() {
		return end;
	}

	QueueStrip strip() {
		return strip;
	}

	private void chips(Composite parent, DeskTerms terms, CodingPage.Around around, Clicks clicks) {
		chips = new Composite(parent, SWT.NONE);
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
