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
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.CodeKeys.Target;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.desk.Passage;

/**
 * The way through the queue: which post is shown, how it is coded, and which post comes next, whether by a key or a
 * button. The page shows it. On the thread of the window.
 */
final class CodingFlow implements PageKeys.Acts, PageParts.Clicks, ActionBar.Actions, DeskQueue.Ear {

	/** Shows the flow on the page. */
	interface CodingDisplay {

		/** There is nothing to code. */
		void nothing();

		/** Shows another post, with the posts before it in its thread. */
		void post(DeskPost post, List<ThreadPost> thread);

		/** The post is not there yet, or any more. */
		void absent(boolean gone);

		/** A post is another one than before. @param place from 0 */
		void place(int place);

		/** Shows changed answers to the post. @param waiting the facet that the next code is for */
		void sheet(CoderSheet sheet, Optional<DeskFacet> waiting, boolean unsure);

		/** How far the coder is has changed. */
		void progress();

		/** A code is explained. */
		void code(DeskFacet facet, DeskCode code);

		/** Returns the selected passage of the post, which is to be kept. */
		Optional<Passage> selected();

		/** The keyboard goes where codes are typed. */
		void home();

		/** The coder goes on from the last post that waited: what follows takes the keyboard. */
		void ended();
	}

	private final CodingDesk desk;
	private final CodingPage.Around around;
	private final Clock clock;
	private final DeskQueue queue;
	private final CodingPace pace;
	private final CodingDisplay shown;
	private final Lessons lessons = new Lessons();
	/** Keys that were pressed before the post was there: codes, or nothing for that which goes on. */
	private final Deque<Optional<Target>> early = new ArrayDeque<>();
	private int place;
	private boolean unsure;
	private Optional<DeskPost> post = Optional.empty();

	/** @param owner with whose end it ends */
	CodingFlow(Control owner, CodingDesk desk, CodingPage.Around around, Clock clock, CodingDisplay shown) {
		this.desk = desk;
		this.around = around;
		this.clock = clock;
		this.shown = shown;
		pace = new CodingPace(clock.instant());
		queue = new DeskQueue(desk, owner, this);
	}

	/** Begins where the coder was, or at the next post that waits. @param remembered place, from 0 */
	void begin(int remembered) {
		place = queue.size() == 0 ? 0 : Math.clamp(remembered, 0, queue.size() - 1);
		if (queue.size() > 0 && queue.state(place).isSettled()) {
			place = queue.nextOpen(place).orElse(place);
		}
		show();
	}

	/** The posts. */
	DeskQueue queue() {
		return queue;
	}

	/** How fast the coder is. */
	CodingPace pace() {
		return pace;
	}

	/** The post that is seen; empty while it is read. */
	Optional<DeskPost> post() {
		return post;
	}

	/** Returns the answers to the post. */
	CoderSheet sheet() {
		return queue.sheet(place);
	}

	/** Returns the decisions on the post, for facets that the coder has coded. */
	Lessons lessons() {
		return lessons;
	}

	@Override
	public void press(Target target) {
		shown.code(target.facet(), target.code());
		if (post.isEmpty()) {
			early.add(Optional.of(target));
			return;
		}
		FacetAnswer answer = sheet().answer(target.facet().facet());
		FacetAnswer now = unsure && answer.isGiven() ? answer.unsure(target.code().id())
				: answer.chosen(target.code().id(), target.facet().several());
		if (answer.isGiven()) {
			unsure = false;
		}
		say(sheet().with(target.facet().facet(), now));
		explain(target.facet());
	}

	@Override
	public void code(DeskFacet facet, DeskCode code) {
		press(new Target(facet, code));
		shown.home();
	}

	/** Takes back a code that was given. Where the usage wants one, says so. */
	@Override
	public void none(DeskFacet facet) {
		if (post.isPresent()) {
			if (sheet().mayBeNone(facet)) {
				say(sheet().with(facet.facet(), FacetAnswer.NONE));
			} else {
				around.say(noneIsFor(facet));
			}
		}
		shown.home();
	}

	private String noneIsFor(DeskFacet facet) {
		Locale locale = Locale.getDefault();
		return NLS.bind(CodingMessages.noneOnlyFor,
				String.join(", ", desk.codebook().usages().codes().stream().filter(it -> facet.notAskedFor().contains(it.id()))
				.map(it -> NLS.bind(CodingMessages.quoted, it.name().in(locale))).toList()));
	}

	@Override
	public void anotherKey(DeskFacet facet, DeskCode code) {
		around.key(facet, code);
	}

	/** Replaces the answers to the shown post. */
	private void say(CoderSheet sheet) {
		DeskPost of = post.orElseThrow();
		CoderSheet before = queue.sheet(of.place());
		if (before.equals(sheet)) {
			showSheet();
			return;
		}
		if (!before.state(desk.codebook()).isSettled() && sheet.state(desk.codebook()).isSettled()) {
			pace.done(clock.instant());
		}
		around.run(of, before, sheet);
	}

	/** Says something of a post and shows it: what was just done, undone or done again. */
	void give(DeskPost of, CoderSheet sheet) {
		queue.give(of, sheet);
		if (of.place() != place) {
			go(of.place());
		} else {
			showSheet();
		}
	}

	@Override
	public void arm() {
		unsure = !unsure;
		showSheet();
	}

	@Override
	public void disarm() {
		unsure = false;
		showSheet();
	}

	@Override
	public void unsure() {
		arm();
		shown.home();
	}

	@Override
	public void memo(String text) {
		if (post.isPresent()) {
			say(sheet().withMemo(text));
		}
	}

	@Override
	public void keepPassage() {
		post.ifPresent(seen -> {
			CoderSheet sheet = sheet();
			shown.selected().ifPresentOrElse(it -> say(sheet.withPassage(it)), () -> {
				if (sheet.passage() == null) {
					around.say(CodingMessages.selectFirst);
				} else {
					say(sheet.withPassage(null));
				}
			});
			shown.post(seen, seen.before());
		});
	}

	@Override
	public void wholeThread() {
		post.ifPresent(seen -> queue.thread(seen, all -> {
			if (post.filter(seen::equals).isPresent()) {
				List<ThreadPost> others = all.stream()
						.filter(it -> !it.post().itemId().equals(seen.post().itemId()) || seen.post().itemId().isEmpty()).toList();
				shown.post(seen, others);
				around.say(others.isEmpty() ? CodingMessages.noThread : "");
			}
		}));
		shown.home();
	}

	@Override
	public void skip() {
		post.ifPresent(seen -> {
			if (!sheet().state(desk.codebook()).isSettled()) {
				say(sheet().skip());
			}
			if (place == queue.size() - 1 && queue.nextOpen(0).isEmpty()) {
				end();
			} else {
				go(place + 1);
			}
		});
	}

	@Override
	public void next() {
		if (post.isEmpty()) {
			early.add(Optional.empty());
			return;
		}
		if (waiting().isPresent()) {
			around.say(CodingMessages.notAllCoded);
			shown.home();
			return;
		}
		queue.nextOpen((place + 1) % Math.max(1, queue.size())).ifPresentOrElse(this::to, this::end);
	}

	private void end() {
		show();
		around.say(CodingMessages.allCoded);
		shown.home();
		shown.ended();
	}

	private Optional<DeskFacet> waiting() {
		CoderSheet sheet = sheet();
		return desk.codebook().facets().stream().filter(sheet::isOpen).findFirst();
	}

	@Override
	public void step(int by) {
		go(place + by);
	}

	/** Goes to a post. @param wanted beyond the ends: stays */
	void go(int wanted) {
		early.clear();
		to(wanted);
	}

	/** Goes to a place; keys that were pressed early apply to later posts. */
	private void to(int wanted) {
		if (wanted >= 0 && wanted < queue.size() && wanted != place) {
			place = wanted;
			unsure = false;
			show();
		}
		shown.home();
	}

	private void show() {
		if (queue.size() == 0) {
			shown.nothing();
			return;
		}
		post = queue.post(place);
		lessons.of(Map.of());
		post.ifPresentOrElse(seen -> {
			around.at(seen, desk.terms().coder().id());
			around.say("");
			if (desk.terms().training()) {
				queue.lessons(seen, found -> {
					if (post.filter(seen::equals).isPresent()) {
						lessons.of(found);
						showSheet();
					}
				});
			}
			shown.post(seen, seen.before());
		}, () -> shown.absent(queue.isGone(place)));
		shown.place(place);
		showSheet();
		while (post.isPresent() && !early.isEmpty()) {
			early.poll().ifPresentOrElse(this::press, this::next);
		}
	}

	private void showSheet() {
		if (queue.size() > 0) {
			shown.sheet(sheet(), waiting(), unsure);
		}
	}

	private void explain(DeskFacet facet) {
		lessons.verdict(facet, sheet()).ifPresent(said -> {
			lessons.told(sheet()).get(facet.facet()).codes().only().flatMap(facet::code).ifPresent(it -> shown.code(facet, it));
			around.say(said);
		});
	}

	@Override
	public void arrived(int first, int last) {
		shown.progress();
		if (post.isEmpty() && place >= first && place <= last) {
			show();
		}
	}

	@Override
	public void written() {
		shown.progress();
		around.written();
	}

	@Override
	public void failed(IOException failure) {
		around.failed(failure);
	}

	/** Where the coder is, from 0. */
	int place() {
		return place;
	}
}
