// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodeKeys.Target;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskLesson;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.FacetAnswer;
import org.palier.coding.desk.SheetState;
import org.palier.core.text.Typography;
import org.palier.corpus.Facet;

/**
 * The queue on the left, the post over its codes in the middle, the codebook and where the post comes from on the right. The post
 * keeps the keyboard: a key gives a code, Enter goes on once every facet has one. Without suggestions nothing of what programs or
 * other coders say is in any control.
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

		/** Remembers where the coder is. */
		void at(DeskPost post);

		/** Says something in the status line. */
		void say(String sentence);

		/** A code is durable. */
		void written();

		/** Posts cannot be read or written. */
		void failed(IOException failure);
	}

	/** From this width on the queue is shown, and from that the codebook. */
	private static final int WIDE = 1000;
	private static final int NARROW = 720;

	private final CodingDesk desk;
	private final Around around;
	private final Clock clock;
	private final CodeKeys keys;
	private final DeskQueue queue;
	private final TypedDigit typed = new TypedDigit();
	private final CodingPace pace;
	private final QueueList list;
	private final Label counts;
	private final PaceBar paceBar;
	private final PostPane postPane;
	private final CodesPane codes;
	private final ActionBar actions;
	private final CodebookPane codebook;
	private final FactsPane facts;
	/** Keys that were pressed before the post was there. */
	private final Deque<Target> early = new ArrayDeque<>();
	private int place;
	private boolean unsure;
	private Optional<DeskPost> shown = Optional.empty();
	/** What was decided of the post that is seen; told after the coder's own code. */
	private Map<Facet, DeskLesson> lessons = Map.of();

	CodingPage(Composite parent, CodingDesk desk, CodeKeys keys, Around around, CodingMemory memory, Clock clock) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.keys = keys;
		this.around = around;
		this.clock = clock;
		pace = new CodingPace(clock.instant());
		queue = new DeskQueue(desk, this, new Heard());
		GridLayoutFactory.fillDefaults().applyTo(this);
		var sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		list = new QueueList(left, queue, this::go);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 100).applyTo(list);
		counts = new Label(left, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(60, SWT.DEFAULT).applyTo(counts);

		Composite middle = column(sash);
		paceBar = new PaceBar(middle, pace, memory.isPaceHidden(), memory::hidePace);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(paceBar);
		var chips = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(18, 12, 2, 4).spacing(8, 0).applyTo(chips);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips);
		var chip = new Chip(chips, blindness(desk.terms()), !desk.terms().suggestions() && !desk.terms().training());
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(chip);
		var who = new KeyButton(chips, "", NLS.bind(CodingMessages.codedBy, desk.terms().coder().name()), around::choose);
		who.setToolTipText(around.mayChoose() ? CodingMessages.codedByTip : null);
		who.look(around.mayChoose() ? KeyButton.Look.PLAIN : KeyButton.Look.OFF);
		new KeyButton(chips, "T", CodingMessages.wholeThread, this::wholeThread);
		postPane = new PostPane(middle);
		codes = new CodesPane(middle, desk, keys, this::press, around::key);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(codes);
		actions = new ActionBar(middle, new Pressed(), this::setFocus);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);

		var right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		codebook = new CodebookPane(right, desk, keys, this::setFocus);
		facts = new FactsPane(right);
		right.setWeights(79, 21);
		sash.setWeights(19, 58, 23);
		// Post and codes come first: where there is no room for all, the queue gives way, then the codebook.
		addListener(SWT.Resize, event -> {
			int width = getSize().x;
			boolean both = left.getVisible() != width >= WIDE || right.getVisible() != width >= NARROW;
			if (both) {
				left.setVisible(width >= WIDE);
				right.setVisible(width >= NARROW);
				sash.layout();
			}
		});

		postPane.control().addVerifyKeyListener(event -> {
			var asKey = new Event();
			asKey.character = event.character;
			asKey.keyCode = event.keyCode;
			asKey.stateMask = event.stateMask;
			asKey.doit = true;
			key(asKey);
			event.doit = asKey.doit;
		});
		for (Control each : List.of(codebook.control(), facts.control())) {
			// What can be copied from is no field: letters code, and go on where codes are typed.
			each.addListener(SWT.KeyDown, event -> {
				if (typed.of(event) != 0) {
					setFocus();
					key(event);
				}
			});
		}
		for (Control each : List.of(postPane.control(), codebook.control(), facts.control(), codebook.field(), actions.field())) {
			each.addListener(SWT.KeyDown, this::panels);
		}
		addListener(SWT.Dispose, event -> queue.close());
		place = queue.size() == 0 ? 0 : Math.clamp(memory.place(), 0, queue.size() - 1);
		if (queue.size() > 0 && queue.state(place).isSettled()) {
			place = queue.nextOpen(place).orElse(place);
		}
		show();
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		return column;
	}

	private static String blindness(DeskTerms terms) {
		return terms.training() ? CodingMessages.training : terms.suggestions() ? CodingMessages.suggestionsShown : CodingMessages.blind;
	}

	private void panels(Event event) {
		if (event.keyCode == SWT.F6 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			Control now = getDisplay().getFocusControl();
			if (now == postPane.control()) {
				askMemo();
			} else if (now == actions.field()) {
				askSearch();
			} else {
				setFocus();
			}
		}
	}

	private void key(Event event) {
		char code = typed.of(event);
		if (code != 0) {
			event.doit = false;
			switch (code) {
			case 'U' -> arm();
			case 'Q' -> keepPassage();
			case 'T' -> wholeThread();
			default -> keys.target(code).ifPresent(this::press);
			}
			return;
		}
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		boolean taken = true;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(place - 1);
		case SWT.ARROW_RIGHT -> go(place + 1);
		case SWT.ARROW_DOWN, ' ' -> skip();
		case SWT.CR, SWT.KEYPAD_CR -> next();
		case SWT.ESC -> disarm();
		default -> taken = false;
		}
		event.doit = !taken;
	}

	private void press(DeskFacet facet, DeskCode code) {
		press(new Target(facet, code));
		setFocus();
	}

	private void press(Target target) {
		codebook.show(target.facet(), target.code());
		if (shown.isEmpty()) {
			early.add(target);
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

	private void arm() {
		unsure = !unsure;
		showSheet();
	}

	private void disarm() {
		unsure = false;
		showSheet();
	}

	private void keepPassage() {
		shown.ifPresent(post -> {
			CoderSheet sheet = queue.sheet(place);
			postPane.selected().ifPresentOrElse(it -> say(sheet.withPassage(it)), () -> {
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
			return;
		}
		if (waiting().isPresent()) {
			around.say(CodingMessages.notAllCoded);
			return;
		}
		queue.nextOpen((place + 1) % Math.max(1, queue.size())).ifPresentOrElse(this::go, () -> {
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
		if (wanted >= 0 && wanted < queue.size() && wanted != place) {
			place = wanted;
			unsure = false;
			early.clear();
			show();
		}
		setFocus();
	}

	private void show() {
		if (queue.size() == 0) {
			postPane.say(CodingMessages.nothing);
			counts.setText("");
			return;
		}
		shown = queue.post(place);
		lessons = Map.of();
		shown.ifPresentOrElse(post -> {
			around.at(post);
			around.say("");
			if (desk.terms().training()) {
				queue.lessons(post, found -> {
					if (shown.filter(post::equals).isPresent()) {
						lessons = found;
						showSheet();
					}
				});
			}
			showPost(post, post.before());
			facts.show(post, desk.terms().name().in(Locale.getDefault()), desk.terms().suggestions());
		}, () -> {
			postPane.say(queue.isGone(place) ? CodingMessages.goneLong : "…");
			facts.clear();
		});
		list.show(place);
		showSheet();
		while (shown.isPresent() && !early.isEmpty()) {
			press(early.poll());
		}
	}

	private void showPost(DeskPost post, List<ThreadPost> thread) {
		postPane.show(post, thread, queue.sheet(place));
	}

	private void showSheet() {
		if (queue.size() == 0) {
			return;
		}
		CoderSheet sheet = queue.sheet(place);
		Optional<DeskFacet> now = waiting();
		codes.show(sheet, now, shown.map(DeskPost::suggestions).orElse(Map.of()), told(sheet));
		actions.show(sheet.memo(), unsure, now.isEmpty());
		showProgress();
	}

	/** Of each facet that the coder has coded, what was decided: nothing is told before. */
	private Map<Facet, DeskLesson> told(CoderSheet sheet) {
		var told = new HashMap<Facet, DeskLesson>(lessons);
		told.keySet().retainAll(sheet.answers().keySet());
		return told;
	}

	private void explain(DeskFacet facet) {
		DeskLesson lesson = told(queue.sheet(place)).get(facet.facet());
		if (lesson != null) {
			facet.code(lesson.code()).ifPresent(it -> codebook.show(facet, it));
			boolean right = queue.sheet(place).answer(facet.facet()).value().equals(lesson.code());
			String name = facet.code(lesson.code()).map(it -> it.name().in(Locale.getDefault())).orElse(lesson.code());
			String verdict = right ? CodingMessages.lessonRight : NLS.bind(CodingMessages.lessonOther, name);
			around.say(lesson.reason().isEmpty() ? verdict : NLS.bind(CodingMessages.lessonWhy, verdict, lesson.reason()));
		}
	}

	private void showProgress() {
		Map<SheetState, Integer> states = desk.progress();
		int settled = states.entrySet().stream().filter(it -> it.getKey().isSettled()).mapToInt(Map.Entry::getValue).sum();
		paceBar.show(place, settled, queue.size());
		var typography = new Typography(Locale.getDefault());
		int coded = states.get(SheetState.CODED) + states.get(SheetState.UNSURE);
		counts.setText(NLS.bind(CodingMessages.counts, new Object[] { typography.count(coded), typography.count(states.get(SheetState.UNSURE)),
				typography.count(states.get(SheetState.SKIPPED)), typography.count(queue.size() - settled) }));
		list.redraw();
	}

	/** Goes to the memo. */
	void askMemo() {
		actions.askMemo();
	}

	/** Goes to the search in the codebook. */
	void askSearch() {
		codebook.askSearch();
	}

	@Override
	public boolean setFocus() {
		return postPane.control().setFocus();
	}

	private final class Pressed implements ActionBar.Actions {

		@Override
		public void unsure() {
			arm();
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
			list.redraw();
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

	/** What has the keyboard while one codes, for tests. */
	Control home() {
		return postPane.control();
	}

	/** The post that is seen, for tests. */
	Optional<DeskPost> post() {
		return shown;
	}

	/** What is said of it, for tests. */
	CoderSheet sheet() {
		return queue.sheet(place);
	}

	/** Which codes are shown, for tests. */
	CodesPane codes() {
		return codes;
	}

	/** Which keys give which code. */
	CodeKeys keys() {
		return keys;
	}

	/** Where the coder is and how far, for tests. */
	String progress() {
		return paceBar.words();
	}

	/** The codebook, for tests. */
	CodebookPane codebook() {
		return codebook;
	}

	/** Memo and the like, for tests. */
	ActionBar actions() {
		return actions;
	}
}
