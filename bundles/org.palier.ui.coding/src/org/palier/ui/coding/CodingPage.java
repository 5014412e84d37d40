// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodeKeys.Target;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.desk.SheetState;
import org.palier.core.text.Typography;

/**
 * Posts, one after the other, and what the coder says of them. The post keeps the keyboard: a key gives a code, Enter goes on once every
 * facet has one. Without suggestions nothing of what programs or other coders say is in any control.
 */
final class CodingPage extends Composite {

	/** What the page is handed by the window around it. */
	interface Around {

		/** Runs an operation so that it can be undone; {@link CodingPage#give} is what it calls. */
		void run(DeskPost post, CoderSheet before, CoderSheet after);

		/** Whether it can be chosen who codes. */
		boolean mayChoose();

		/** Asks anew who codes, and what. */
		void choose();

		/** A code is to have another key. */
		void key(DeskFacet facet, DeskCode code);

		/** Remembers where a coder is. @param coder id */
		void at(DeskPost post, String coder);

		/** Says something in the status line. */
		void say(String sentence);

		/** A code is durable. */
		void written();

		/** Posts cannot be read or written. */
		void failed(IOException failure);
	}

	private final CodingDesk desk;
	private final Around around;
	private final Clock clock;
	private final CodeKeys keys;
	private final DeskQueue queue;
	private final CodingPace pace;
	private final PageParts parts;
	private final Lessons lessons = new Lessons();
	/** Keys that were pressed before the post was there: codes, or nothing for that which goes on. */
	private final Deque<Optional<Target>> early = new ArrayDeque<>();
	private int place;
	private boolean unsure;
	private Optional<DeskPost> shown = Optional.empty();

	CodingPage(Composite parent, CodingDesk desk, CodeKeys keys, Around around, CodingMemory memory, Clock clock) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.keys = keys;
		this.around = around;
		this.clock = clock;
		pace = new CodingPace(clock.instant());
		queue = new DeskQueue(desk, this, new Heard());
		parts = new PageParts(this, desk, keys, around, queue, pace, memory, this::go, new Clicked(), new Pressed(), this::setFocus);
		new PageKeys(keys, parts, new Typed());
		addListener(SWT.Dispose, event -> queue.close());
		place = queue.size() == 0 ? 0 : Math.clamp(memory.place(desk.terms().coder().id()), 0, queue.size() - 1);
		if (queue.size() > 0 && queue.state(place).isSettled()) {
			place = queue.nextOpen(place).orElse(place);
		}
		show();
	}

	private void press(Target target) {
		parts.codebook().show(target.facet(), target.code());
		if (shown.isEmpty()) {
			early.add(Optional.of(target));
			return;
		}
		CoderSheet sheet = queue.sheet(place);
		FacetAnswer answer = sheet.answer(target.facet().facet());
		FacetAnswer now = unsure && answer.isGiven() ? answer.unsure(target.code().id()) : answer.chosen(target.code().id(), target.facet().several());
		if (answer.isGiven()) {
			unsure = false;
		}
		say(sheet.with(target.facet().facet(), now));
		explain(target.facet());
	}

	/** The post has no code in a facet: takes one back that was given. Where the usage wants one, says so. */
	private void none(DeskFacet facet) {
		if (shown.isEmpty()) {
			return;
		}
		CoderSheet sheet = queue.sheet(place);
		if (sheet.mayBeNone(facet)) {
			say(sheet.with(facet.facet(), FacetAnswer.NONE));
		} else {
			around.say(noneIsFor(facet));
		}
	}

	private String noneIsFor(DeskFacet facet) {
		Locale locale = Locale.getDefault();
		return NLS.bind(CodingMessages.noneOnlyFor, String.join(", ", desk.codebook().usages().codes().stream().filter(it -> facet.notAskedFor().contains(it.id()))
				.map(it -> NLS.bind(CodingMessages.quoted, it.name().in(locale))).toList()));
	}

	/** What is said of the post that is seen becomes this. */
	private void say(CoderSheet sheet) {
		DeskPost post = shown.orElseThrow();
		CoderSheet before = queue.sheet(post.place());
		if (before.equals(sheet)) {
			showSheet();
			return;
		}
		if (!before.state(desk.codebook()).isSettled() && sheet.state(desk.codebook()).isSettled()) {
			pace.done(clock.instant());
		}
		around.run(post, before, sheet);
	}

	/** Says something of a post and shows it: what was just done, undone or done again. */
	void give(DeskPost post, CoderSheet sheet) {
		if (isDisposed()) {
			return;
		}
		queue.give(post, sheet);
		if (post.place() != place) {
			go(post.place());
		} else {
			showSheet();
		}
	}

	private void arm(boolean now) {
		unsure = now;
		showSheet();
	}

	private void keepPassage() {
		shown.ifPresent(post -> {
			CoderSheet sheet = queue.sheet(place);
			parts.post().selected().ifPresentOrElse(it -> say(sheet.withPassage(it)), () -> {
				if (sheet.passage() == null) {
					around.say(CodingMessages.selectFirst);
				} else {
					say(sheet.withPassage(null));
				}
			});
			showPost(post, post.before());
		});
	}

	private void wholeThread() {
		shown.ifPresent(post -> queue.thread(post, all -> {
			if (shown.filter(post::equals).isPresent()) {
				List<ThreadPost> others = all.stream().filter(it -> !it.post().itemId().equals(post.post().itemId()) || post.post().itemId().isEmpty()).toList();
				showPost(post, others);
				around.say(others.isEmpty() ? CodingMessages.noThread : "");
			}
		}));
		setFocus();
	}

	private void skip() {
		shown.ifPresent(post -> {
			CoderSheet sheet = queue.sheet(place);
			if (!sheet.state(desk.codebook()).isSettled()) {
				say(sheet.skip());
			}
			go(place + 1);
		});
	}

	private void next() {
		if (shown.isEmpty()) {
			early.add(Optional.empty());
			return;
		}
		if (waiting().isPresent()) {
			around.say(CodingMessages.notAllCoded);
			return;
		}
		queue.nextOpen((place + 1) % Math.max(1, queue.size())).ifPresentOrElse(this::to, () -> {
			around.say(CodingMessages.allCoded);
			show();
		});
	}

	private Optional<DeskFacet> waiting() {
		CoderSheet sheet = queue.sheet(place);
		return desk.codebook().facets().stream().filter(sheet::isOpen).findFirst();
	}

	/** Goes to a post. @param wanted beyond the ends: stays */
	void go(int wanted) {
		early.clear();
		to(wanted);
	}

	/** The same; keys that were pressed early hold for posts that follow. */
	private void to(int wanted) {
		if (wanted >= 0 && wanted < queue.size() && wanted != place) {
			place = wanted;
			unsure = false;
			show();
		}
		setFocus();
	}

	private void show() {
		if (queue.size() == 0) {
			parts.post().say(CodingMessages.nothing);
			parts.counts().setText("");
			return;
		}
		shown = queue.post(place);
		lessons.of(Map.of());
		shown.ifPresentOrElse(post -> {
			around.at(post, desk.terms().coder().id());
			around.say("");
			if (desk.terms().training()) {
				queue.lessons(post, found -> {
					if (shown.filter(post::equals).isPresent()) {
						lessons.of(found);
						showSheet();
					}
				});
			}
			showPost(post, post.before());
			parts.facts().show(post, desk.terms().name().in(Locale.getDefault()), desk.terms().suggestions());
		}, () -> {
			parts.post().say(queue.isGone(place) ? CodingMessages.goneLong : "…");
			parts.facts().clear();
		});
		parts.list().show(place);
		showSheet();
		while (shown.isPresent() && !early.isEmpty()) {
			early.poll().ifPresentOrElse(this::press, this::next);
		}
	}

	private void showPost(DeskPost post, List<ThreadPost> thread) {
		parts.post().show(post, thread, queue.sheet(place));
	}

	private void showSheet() {
		if (queue.size() == 0) {
			return;
		}
		CoderSheet sheet = queue.sheet(place);
		Optional<DeskFacet> now = waiting();
		parts.codes().show(sheet, now, shown.map(DeskPost::suggestions).orElse(Map.of()), lessons.told(sheet));
		parts.actions().show(sheet.memo(), unsure, now.isEmpty());
		showProgress();
	}

	private void explain(DeskFacet facet) {
		CoderSheet sheet = queue.sheet(place);
		lessons.verdict(facet, sheet).ifPresent(said -> {
			facet.code(lessons.told(sheet).get(facet.facet()).code()).ifPresent(it -> parts.codebook().show(facet, it));
			around.say(said);
		});
	}

	private void showProgress() {
		Map<SheetState, Integer> states = desk.progress();
		int settled = states.entrySet().stream().filter(it -> it.getKey().isSettled()).mapToInt(Map.Entry::getValue).sum();
		parts.pace().show(place, settled, queue.size());
		var typography = new Typography(Locale.getDefault());
		int coded = states.get(SheetState.CODED) + states.get(SheetState.UNSURE);
		parts.counts().setText(NLS.bind(CodingMessages.counts, new Object[] { typography.count(coded), typography.count(states.get(SheetState.UNSURE)),
				typography.count(states.get(SheetState.SKIPPED)), typography.count(queue.size() - settled) }));
		parts.list().redraw();
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
		return parts.post().control().setFocus();
	}

	private final class Typed implements PageKeys.Acts {

		@Override
		public void press(Target target) {
			CodingPage.this.press(target);
		}

		@Override
		public void none(DeskFacet facet) {
			CodingPage.this.none(facet);
		}

		@Override
		public void arm() {
			CodingPage.this.arm(!unsure);
		}

		@Override
		public void disarm() {
			CodingPage.this.arm(false);
		}

		@Override
		public void keepPassage() {
			CodingPage.this.keepPassage();
		}

		@Override
		public void wholeThread() {
			CodingPage.this.wholeThread();
		}

		@Override
		public void step(int by) {
			go(place + by);
		}

		@Override
		public void skip() {
			CodingPage.this.skip();
		}

		@Override
		public void next() {
			CodingPage.this.next();
		}
	}

	private final class Clicked implements PageParts.Clicks {

		@Override
		public void code(DeskFacet facet, DeskCode code) {
			press(new Target(facet, code));
			setFocus();
		}

		@Override
		public void none(DeskFacet facet) {
			CodingPage.this.none(facet);
			setFocus();
		}

		@Override
		public void anotherKey(DeskFacet facet, DeskCode code) {
			around.key(facet, code);
		}

		@Override
		public void wholeThread() {
			CodingPage.this.wholeThread();
		}
	}

	private final class Pressed implements ActionBar.Actions {

		@Override
		public void unsure() {
			arm(!unsure);
			setFocus();
		}

		@Override
		public void memo(String text) {
			if (shown.isPresent()) {
				say(queue.sheet(place).withMemo(text));
			}
		}

		@Override
		public void skip() {
			CodingPage.this.skip();
		}

		@Override
		public void next() {
			CodingPage.this.next();
			setFocus();
		}
	}

	private final class Heard implements DeskQueue.Ear {

		@Override
		public void arrived(int first, int last) {
			parts.list().redraw();
			if (shown.isEmpty() && place >= first && place <= last) {
				show();
			}
		}

		@Override
		public void written() {
			showProgress();
			around.written();
		}

		@Override
		public void failed(IOException failure) {
			around.failed(failure);
		}
	}

	/** What it shows, for tests. */
	PageParts parts() {
		return parts;
	}

	/** What has the keyboard while one codes, for tests. */
	Control home() {
		return parts.post().control();
	}

	/** The post that is seen, for tests. */
	Optional<DeskPost> post() {
		return shown;
	}

	/** What is said of it, for tests. */
	CoderSheet sheet() {
		return queue.sheet(place);
	}

	/** Which keys give which code. */
	CodeKeys keys() {
		return keys;
	}
}
