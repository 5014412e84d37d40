// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.resolved.AdjudicationDesk;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.Decision;
import org.palier.core.text.Typography;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.ui.coding.PostPane;
import org.palier.ui.coding.TypedDigit;
import org.palier.ui.coding.adjudication.PostRows.Cell;
import org.palier.ui.coding.adjudication.PostRows.State;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ScreenColors;

/**
 * The posts that differ on the left, one of them with what its coders say and what is asked in the middle, agreement on the right.
 * Digits choose while the post has the keyboard; once all that is asked is chosen, the keyboard is at the reason, where Enter decides
 * and goes on. Nothing of what programs say is in any control.
 */
final class AdjudicationPage extends Composite {

	/** What the page is handed by the window around it. */
	interface Around {

		/** Runs a decision so that it can be undone. */
		void run(Runnable decide, Runnable takeBack);

		/** Asks for a code that nobody gave; empty when none was chosen. */
		Optional<String> otherCode(DeskFacet facet);

		/** Asks which third person decides; empty when nobody was named. @param coders ids of those who cannot decide alone */
		Optional<PersonCoder> third(List<String> coders);

		/** Remembers who decides. @param alone empty for those who coded, together */
		void by(Optional<PersonCoder> alone);

		/** Says something in the status line. */
		void say(String sentence);

		/** A decision is durable. @param alone who took it, unless several did */
		void written(Optional<PersonCoder> alone);

		/** A decision cannot be written. */
		void failed(IOException failure);
	}

	private final AdjudicationSet set;
	private final Around around;
	private final DecisionWriting writing;
	private final TypedDigit digits = new TypedDigit();
	private final Drafts drafts;
	private final FilterBar filters;
	private final PostTable table;
	private final Label counts;
	private final PostPane postPane;
	private final SidesPane sides;
	private final Label standing;
	private final ChoicesPane choices;
	private final ReasonPane reason;
	private final AgreementPane agreement;
	private boolean dark;
	private DeskFacet facet;
	private State state = State.ALL;
	private Optional<Cell> cell = Optional.empty();
	private Optional<CodedPost> shown = Optional.empty();

	/** @param third who decides alone; empty for those who coded, together */
	AdjudicationPage(Composite parent, AdjudicationSet set, Optional<PersonCoder> third, Around around) {
		super(parent, SWT.NONE);
		this.set = set;
		this.around = around;
		drafts = new Drafts(set, third);
		writing = new DecisionWriting(set.desk(), this);
		facet = facetWithOpen().orElse(set.facets().getFirst());
		GridLayoutFactory.fillDefaults().applyTo(this);
		var sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		filters = new FilterBar(left, this::nextFacet, this::nextState, this::lift);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(filters);
		table = new PostTable(left, set, this::go);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table);
		counts = new Label(left, SWT.WRAP);
		Inks.QUIET.on(counts);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(100, SWT.DEFAULT).applyTo(counts);

		Composite middle = column(sash);
		postPane = new PostPane(middle);
		sides = new SidesPane(middle, set, this::elsewhere);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sides);
		standing = new Label(middle, SWT.WRAP);
		Inks.QUIET.on(standing);
		GridDataFactory.fillDefaults().grab(true, false).indent(18, 4).hint(200, SWT.DEFAULT).applyTo(standing);
		choices = new ChoicesPane(middle, set, new Chosen());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		reason = new ReasonPane(middle, new Deciding());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);

		agreement = new AgreementPane(sash, set, new Agreed());
		sash.setWeights(30, 42, 28);
		postPane.control().addVerifyKeyListener(event -> {
			var asKey = new Event();
			asKey.character = event.character;
			asKey.keyCode = event.keyCode;
			asKey.stateMask = event.stateMask;
			asKey.doit = true;
			key(asKey);
			event.doit = asKey.doit;
		});
		// The theme speaks after the window was made, and when somebody changes it.
		postPane.control().addListener(SWT.Paint, event -> {
			if (dark != isDark()) {
				dark = isDark();
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						show();
					}
				});
			}
		});
		addListener(SWT.Dispose, event -> writing.close());
		middle.addListener(SWT.Resize, event -> {
			sides.fit();
			middle.layout();
		});
		List<CodedPost> posts = rows().posts();
		shown = posts.stream().filter(it -> PostRows.isOpen(it, facet.facet())).findFirst().or(() -> posts.stream().findFirst());
		dark = isDark();
		show();
	}

	private boolean isDark() {
		return ScreenColors.isDark(postPane.control().getBackground().getRGB());
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		return column;
	}

	private PostRows rows() {
		return PostRows.of(set.codedTwice(), facet.facet(), state, cell);
	}

	private boolean isOpen(CodedPost post, DeskFacet of) {
		return PostRows.isOpen(post, of.facet()) && !writing.isUnderWay(post.stored().key());
	}

	private Optional<DeskFacet> facetWithOpen() {
		List<CodedPost> posts = set.codedTwice();
		return set.facets().stream().filter(of -> posts.stream().anyMatch(it -> isOpen(it, of))).findFirst();
	}

	// ---- what is seen

	private void show() {
		shown = shown.map(it -> set.desk().post(it.stored().key()));
		showList();
		agreement.show(facet, cell);
		if (shown.isEmpty()) {
			postPane.say(set.codedTwice().isEmpty() ? AdjudicationMessages.nothingTwice : AdjudicationMessages.nothingDiffers);
			sides.setVisible(false);
			choices.setVisible(false);
			reason.setVisible(false);
			return;
		}
		CodedPost post = shown.get();
		sides.setVisible(true);
		choices.setVisible(true);
		reason.setVisible(true);
		DeskPost shownAs = set.posts().get(post.stored().key());
		sides.show(post);
		showChoices();
		sides.getParent().layout();
		postPane.show(shownAs, shownAs.before(), sides.marks(post), AdjudicationMessages.onlyWhatDiffers);
	}

	private void showList() {
		filters.show(set.name(facet), state, cell.isPresent() || state != State.ALL);
		table.show(rows(), facet, shown.map(it -> it.stored().key()).orElse(-1L));
		List<CodedPost> posts = set.codedTwice();
		var typography = new Typography(Locale.getDefault());
		long differing = posts.stream().filter(it -> it.differs(facet.facet())).count();
		long open = posts.stream().filter(it -> PostRows.isOpen(it, facet.facet())).count();
		String also = set.facets().stream().filter(it -> !it.equals(facet)).map(it -> set.name(it).toLowerCase(Locale.getDefault()) + " "
				+ typography.count(posts.stream().filter(post -> post.differs(it.facet())).count())).collect(Collectors.joining(", "));
		String machine = facetWithOpen().isPresent() ? AdjudicationMessages.machineAbsent : AdjudicationMessages.ended;
		counts.setText((NLS.bind(AdjudicationMessages.counts, typography.count(differing - open), typography.count(differing))
				+ (also.isEmpty() ? "" : " · " + NLS.bind(AdjudicationMessages.also, also)) + "\n" + machine).replace("&", "&&"));
		counts.requestLayout();
	}

	private void showChoices() {
		CodedPost post = shown.orElseThrow();
		choices.show(post, drafts.of(post));
		String decided = set.facets().stream().flatMap(it -> post.decision(it.facet()).stream()).findFirst()
				.map(it -> NLS.bind(AdjudicationMessages.decidedBy, set.decidedBy(it))).orElse("");
		standing.setText((AdjudicationMessages.decision + (decided.isEmpty() ? "" : " · " + decided)).replace("&", "&&"));
		showReason();
		choices.getParent().layout();
	}

	private void showReason() {
		CodedPost post = shown.orElseThrow();
		String by = drafts.third().map(PersonCoder::name).map(it -> NLS.bind(AdjudicationMessages.byThird, it)).orElseGet(
				() -> NLS.bind(set.coders(post).size() == 2 ? AdjudicationMessages.byBoth : AdjudicationMessages.byAll, set.persons(set.coders(post))));
		reason.show(drafts.of(post).reason(), by, drafts.isComplete(post));
	}

	// ---- where one is

	/** Goes to a post. */
	private void go(long key) {
		shown = Optional.of(set.desk().post(key));
		around.say("");
		show();
		setFocus();
	}

	private void step(int by) {
		List<CodedPost> posts = rows().posts();
		int now = place(posts);
		int wanted = now < 0 ? 0 : now + by;
		if (wanted >= 0 && wanted < posts.size()) {
			go(posts.get(wanted).stored().key());
		} else {
			setFocus();
		}
	}

	private int place(List<CodedPost> posts) {
		long key = shown.map(it -> it.stored().key()).orElse(-1L);
		return posts.stream().map(it -> it.stored().key()).toList().indexOf(key);
	}

	/** The next post that is open, from the one that is seen on; of another facet when this one is done. */
	private void goOn() {
		List<CodedPost> posts = rows().posts();
		int now = Math.max(0, place(posts));
		for (int i = 1; i <= posts.size(); i++) {
			CodedPost next = posts.get((now + i) % posts.size());
			if (isOpen(next, facet)) {
				go(next.stored().key());
				return;
			}
		}
		Optional<DeskFacet> other = facetWithOpen();
		if (other.isEmpty()) {
			show();
			around.say(AdjudicationMessages.allDecided);
			setFocus();
		} else if (cell.isPresent() || state != State.ALL) {
			lift();
			goOn();
		} else {
			look(other.get());
		}
	}

	private void look(DeskFacet other) {
		facet = other;
		cell = Optional.empty();
		List<CodedPost> posts = rows().posts();
		if (shown.isEmpty() || place(posts) < 0 || !isOpen(shown.get(), facet)) {
			shown = posts.stream().filter(it -> isOpen(it, facet)).findFirst().or(() -> posts.stream().findFirst());
		}
		show();
		setFocus();
	}

	private void nextFacet() {
		look(set.facets().get((set.facets().indexOf(facet) + 1) % set.facets().size()));
	}

	private void nextState() {
		state = state.next();
		showList();
		setFocus();
	}

	private void lift() {
		cell = Optional.empty();
		state = State.ALL;
		show();
		setFocus();
	}

	private void narrow(Optional<Cell> to) {
		cell = to;
		List<CodedPost> posts = rows().posts();
		to.ifPresent(it -> {
			List<CodedPost> within = posts.stream().filter(post -> it.holds(post, facet.facet())).toList();
			within.stream().filter(post -> isOpen(post, facet)).findFirst().or(() -> within.stream().findFirst()).ifPresent(post -> shown = Optional.of(post));
		});
		show();
		setFocus();
	}

	// ---- keys

	/** A key that was pressed where nothing is typed: it means what it means at the post, and the keyboard goes there. */
	private void elsewhere(Event event) {
		boolean digit = digits.of(event) != 0;
		boolean leaves = event.keyCode == SWT.ESC || event.keyCode == SWT.F6 || event.keyCode == SWT.F2;
		if (digit || leaves) {
			setFocus();
			if (event.keyCode != SWT.ESC && event.keyCode != SWT.F6) {
				key(event);
			}
			event.doit = false;
		}
	}

	private void key(Event event) {
		char code = digits.of(event);
		if (code != 0) {
			event.doit = false;
			switch (code) {
			case 'F' -> nextFacet();
			case 'S' -> nextState();
			case 'T' -> by();
			case 'P' -> agreement.nextPair();
			default -> choices.key(code).ifPresent(Runnable::run);
			}
			return;
		}
		boolean control = event.stateMask == SWT.MOD1;
		if (event.stateMask != 0 && !(control && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR))) {
			return;
		}
		boolean taken = true;
		switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> step(-1);
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> step(1);
		case SWT.CR, SWT.KEYPAD_CR -> decide();
		case SWT.ESC -> lift();
		case SWT.F2 -> reason.ask();
		case SWT.F6 -> agreement.matrix().setFocus();
		default -> taken = false;
		}
		event.doit = !taken;
	}

	private void by() {
		drafts.by(drafts.third().isPresent() ? Optional.empty() : around.third(set.coders()));
		around.by(drafts.third());
		if (shown.isPresent()) {
			showReason();
		}
		setFocus();
	}

	// ---- deciding

	private void choose(Facet of, String code) {
		shown.ifPresent(post -> {
			drafts.keep(post, drafts.of(post).choosing(of, code));
			showChoices();
			if (drafts.waiting(post).isEmpty()) {
				reason.ask();
			} else {
				setFocus();
			}
		});
	}

	private void decide() {
		if (shown.isEmpty()) {
			return;
		}
		CodedPost post = shown.get();
		if (drafts.waiting(post).isPresent()) {
			around.say(NLS.bind(AdjudicationMessages.chooseFirst, set.name(drafts.waiting(post).get())));
			setFocus();
			return;
		}
		if (drafts.of(post).reason().isBlank() && !drafts.of(post).choices().isEmpty()) {
			around.say(AdjudicationMessages.reasonFirst);
			reason.ask();
			return;
		}
		List<Decision> taken = drafts.taken(post);
		if (taken.isEmpty()) {
			goOn();
			return;
		}
		Optional<PersonCoder> alone = drafts.third();
		List<String> by = drafts.deciders(post);
		Draft drafted = drafts.of(post);
		List<Facet> facets = taken.stream().map(Decision::facet).toList();
		around.run(() -> {
			write(taken, alone);
			drafts.forget(post);
			goOn();
		}, () -> {
			write(AdjudicationDesk.takingBack(post, facets, by, AdjudicationMessages.takenBack), alone);
			drafts.keep(post, drafted);
			go(post.stored().key());
		});
	}

	private void write(List<Decision> decisions, Optional<PersonCoder> alone) {
		if (isDisposed()) {
			return;
		}
		long key = decisions.getFirst().post().stored().key();
		writing.write(decisions, alone.map(PersonCoder::name).orElse(""), () -> {
			if (shown.filter(it -> it.stored().key() == key).isPresent()) {
				show();
			} else {
				showList();
			}
			around.written(alone);
		}, failure -> {
			show();
			around.failed(failure);
		});
	}

	@Override
	public boolean setFocus() {
		return postPane.control().setFocus();
	}

	private final class Chosen implements ChoicesPane.Answers {

		@Override
		public void choose(Facet of, String code) {
			AdjudicationPage.this.choose(of, code);
		}

		@Override
		public void other(DeskFacet of) {
			around.otherCode(of).ifPresentOrElse(it -> AdjudicationPage.this.choose(of.facet(), it), AdjudicationPage.this::setFocus);
		}
	}

	private final class Deciding implements ReasonPane.Deciding {

		@Override
		public void typed(String words) {
			shown.ifPresent(post -> {
				drafts.keep(post, drafts.of(post).because(words));
				showReason();
			});
		}

		@Override
		public void decide() {
			AdjudicationPage.this.decide();
		}

		@Override
		public void leave() {
			setFocus();
		}

		@Override
		public void onwards() {
			agreement.matrix().setFocus();
		}

		@Override
		public void later() {
			step(1);
		}

		@Override
		public void by() {
			AdjudicationPage.this.by();
		}
	}

	private final class Agreed implements AgreementPane.Asked {

		@Override
		public void facet(DeskFacet other) {
			look(other);
		}

		@Override
		public void cell(Optional<Cell> to) {
			narrow(to);
		}

		@Override
		public void typed(Event event) {
			elsewhere(event);
		}
	}

	/** What has the keyboard while one chooses, for tests. */
	Control home() {
		return postPane.control();
	}

	/** The post that is seen, for tests. */
	Optional<CodedPost> post() {
		return shown;
	}

	/** What is listed, for tests. */
	List<String> listed() {
		return rows().all().stream().map(table::words).toList();
	}

	/** What is asked, for tests. */
	ChoicesPane choices() {
		return choices;
	}

	/** What coders say, for tests. */
	SidesPane sides() {
		return sides;
	}

	/** Why it is decided so, for tests. */
	ReasonPane reason() {
		return reason;
	}

	/** How far coders agree, for tests. */
	AgreementPane agreement() {
		return agreement;
	}

	/** How far one is, for tests. */
	String progress() {
		return counts.getText();
	}
}
