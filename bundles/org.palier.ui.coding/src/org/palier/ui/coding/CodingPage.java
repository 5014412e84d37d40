// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.Passage;
import org.palier.coding.desk.SheetState;
import org.palier.ground.text.Typography;

/**
 * Posts, one after the other, and what the coder says of them. The post keeps the keyboard: a key gives a code, Enter goes on once every
 * facet has one. Without suggestions nothing of what programs or other coders say is in any control.
 */
final class CodingPage extends Composite {

	/** The services that the window around it gives to the page. */
	interface Around {

		/** Runs an operation so that it can be undone; {@link CodingPage#give} is what it calls. */
		void run(DeskPost post, CoderSheet before, CoderSheet after);

		/** Whether it can be chosen who codes. */
		boolean mayChoose();

		/** Asks again who codes, and what. */
		void choose();

		/** A code is to have another key. */
		void key(DeskFacet facet, DeskCode code);

		/** Returns the next step once all posts are done; empty for none. */
		Optional<AfterLast> afterLast();

		/** How far a coder is. @param settled posts that are done with, of all */
		void progress(int settled, int all);

		/** Remembers where a coder is. @param coder id */
		void at(DeskPost post, String coder);

		/** Says something in the status line. */
		void say(String sentence);

		/** A code is durable. */
		void written();

		/** Posts cannot be read or written. */
		void failed(IOException failure);
	}

	/**
	 * The next step after the last post.
	 *
	 * @param sentence what has been reached
	 * @param button   what leads on
	 * @param go       where to
	 */
	record AfterLast(String sentence, String button, Runnable go) {
	}

	private final CodingDesk desk;
	private final CodeKeys keys;
	private final Around around;
	private final CodingFlow flow;
	private final PageParts parts;

	CodingPage(Composite parent, CodingDesk desk, CodeKeys keys, Around around, CodingMemory memory, Clock clock) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.keys = keys;
		this.around = around;
		flow = new CodingFlow(this, desk, around, clock, new PageDisplay());
		parts = new PageParts(this, desk, keys, around, flow.queue(), flow.pace(), memory, flow::go, flow, flow, this::setFocus);
		new PageKeys(keys, parts, flow);
		addListener(SWT.Dispose, event -> flow.queue().close());
		flow.begin(memory.place(desk.terms().coder().id()));
	}

	/** Says something of a post and shows it: what was just done, undone or done again. */
	void give(DeskPost post, CoderSheet sheet) {
		if (!isDisposed()) {
			flow.give(post, sheet);
		}
	}

	/** Says how near the sample is to the margin at which its coding ends. */
	void margin(String words) {
		parts.pace().margin(words);
	}

	/** Goes to the memo. */
	void askMemo() {
		parts.actions().askMemo();
	}

	/** Goes to the search in the codebook. */
	void askSearch() {
		parts.codebook().askSearch();
	}

	@Override
	public boolean setFocus() {
		// While a page is disposed of whose control has the focus, the page is asked for another one: that may be gone by then.
		return !parts.post().control().isDisposed() && parts.post().control().setFocus();
	}

	/** Shows the way through the queue in the parts of the page. */
	private final class PageDisplay implements CodingFlow.CodingDisplay {

		@Override
		public void nothing() {
			parts.post().say(CodingMessages.nothing);
			parts.counts().setText("");
		}

		@Override
		public void post(DeskPost post, List<ThreadPost> thread) {
			parts.post().show(post, thread, flow.sheet());
			parts.facts().show(post, desk.terms().name().in(Locale.getDefault()), desk.terms().suggestions());
		}

		@Override
		public void absent(boolean gone) {
			parts.post().say(gone ? CodingMessages.goneLong : "…");
			parts.facts().clear();
		}

		@Override
		public void place(int place) {
			parts.list().show(place);
		}

		@Override
		public void sheet(CoderSheet sheet, Optional<DeskFacet> waiting, boolean unsure) {
			parts.codes().show(sheet, waiting, flow.post().map(DeskPost::suggestions).orElse(Map.of()), flow.lessons().told(sheet));
			parts.actions().show(sheet.memo(), unsure, waiting.isEmpty());
			progress();
		}

		@Override
		public void progress() {
			Map<SheetState, Integer> states = desk.progress();
			int size = flow.queue().size();
			int settled = states.entrySet().stream().filter(it -> it.getKey().isSettled()).mapToInt(Map.Entry::getValue).sum();
			parts.pace().show(flow.place(), settled, size);
			var typography = new Typography(Locale.getDefault());
			int coded = states.get(SheetState.CODED) + states.get(SheetState.UNSURE);
			parts.counts().setText(
					NLS.bind(CodingMessages.counts, new Object[] { typography.count(coded), typography.count(states.get(SheetState.UNSURE)),
							typography.count(states.get(SheetState.SKIPPED)), typography.count(size - settled) }));
			parts.strip().waiting(typography.count(size - settled));
			parts.ended(size > 0 && settled == size ? around.afterLast() : Optional.empty());
			around.progress(settled, size);
			parts.list().redraw();
		}

		@Override
		public void ended() {
			if (parts.end().isVisible()) {
				parts.end().button().setFocus();
			}
		}

		@Override
		public void code(DeskFacet facet, DeskCode code) {
			parts.codebook().show(facet, code);
		}

		@Override
		public Optional<Passage> selected() {
			return parts.post().selected();
		}

		@Override
		public void home() {
			setFocus();
		}
	}

	/** Returns the parts, for tests. */
	PageParts parts() {
		return parts;
	}

	/** Returns the control that has the keyboard while one codes, for tests. */
	Control home() {
		return parts.post().control();
	}

	/** The post that is seen, for tests. */
	Optional<DeskPost> post() {
		return flow.post();
	}

	/** Returns the answers to the shown post, for tests. */
	CoderSheet sheet() {
		return flow.sheet();
	}

	/** Which keys give which code. */
	CodeKeys keys() {
		return keys;
	}
}
