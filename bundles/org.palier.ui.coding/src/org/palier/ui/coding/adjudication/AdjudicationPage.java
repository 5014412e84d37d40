// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.palier.coding.resolved.MachineWords;
import org.palier.core.text.Typography;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.ui.coding.PostPane;
import org.palier.ui.coding.TypedDigit;
import org.palier.ui.coding.adjudication.PostRows.Cell;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ScreenColors;

/**
 * The posts that differ on the left, one of them with what its coders say and what is asked in the middle, agreement on the right.
 * Digits choose while the post has the keyboard; once all that is asked is chosen, the keyboard is at the reason, where Enter decides
 * and goes on. Nothing of what programs say is in any control before all is decided.
 */
final class AdjudicationPage extends Composite {

	/** What the page is handed by the window around it. */
	interface Around {

		/** Runs a decision so that it can be undone, on the page that is there by then. */
		void run(Consumer<AdjudicationPage> decide, Consumer<AdjudicationPage> takeBack);

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

		/** Reads what programs said, once nothing is open. @param heard told it when there is something */
		void programs(Consumer<MachineWords> heard);

		/** A decision cannot be written. */
		void failed(IOException failure);
	}

	/** The lowest height of the post, in pixels. */
	private static final int POST = 130;

	private final AdjudicationSet set;
	private final Around around;
	private final DecisionWriting writing;
	private final TypedDigit digits = new TypedDigit();
	private final Walk walk;
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
	/** What programs said: nothing as long as something is open. */
	private MachineWords programs = MachineWords.NONE;

	/** @param third who decides alone; empty for those who coded, together */
	AdjudicationPage(Composite parent, AdjudicationSet set, Optional<PersonCoder> third, Around around) {
		super(parent, SWT.NONE);
		this.set = set;
		this.around = around;
		drafts = new Drafts(set, third);
		writing = new DecisionWriting(set.desk(), this);
		walk = new Walk(set, writing::isUnderWay);
		GridLayoutFactory.fillDefaults().applyTo(this);
		var sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Composite left = column(sash);
		filters = new FilterBar(left, () -> walk(walk::nextFacet), () -> walk(walk::nextState), () -> walk(walk::lift));
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
		sash.setWeights(29, 44, 27);
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
			fit();
		});
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

	// ---- what is seen

	private void show() {
		showList();
		agreement.show(walk.facet(), walk.cell());
		if (walk.shown().isEmpty()) {
			postPane.say(set.codedTwice().isEmpty() ? AdjudicationMessages.nothingTwice : AdjudicationMessages.nothingDiffers);
			sides.setVisible(false);
			choices.setVisible(false);
			reason.setVisible(false);
			return;
		}
		CodedPost post = walk.shown().get();
		sides.setVisible(true);
		choices.setVisible(true);
		reason.setVisible(true);
		DeskPost shownAs = set.posts().get(post.stored().key());
		sides.show(post);
		showChoices();
		postPane.show(shownAs, shownAs.before(), sides.marks(post), AdjudicationMessages.onlyWhatDiffers);
	}

	/** The post keeps its lines: what coders said gets the room that it and what is asked leave. */
	private void fit() {
		Composite middle = sides.getParent();
		int taken = Stream.of(standing, choices, reason).mapToInt(it -> it.computeSize(middle.getSize().x, SWT.DEFAULT).y + 8).sum();
		sides.fit(middle.getSize().y - taken - POST);
		middle.layout(true, true);
	}

	private void showList() {
		DeskFacet facet = walk.facet();
		filters.show(set.name(walk.facet()), walk.state(), walk.isNarrowed());
		table.show(walk.rows(), facet, walk.shown().map(it -> it.stored().key()).orElse(-1L));
		List<CodedPost> posts = set.codedTwice();
		var typography = new Typography(Locale.getDefault());
		long differing = posts.stream().filter(it -> it.differs(facet.facet())).count();
		long open = posts.stream().filter(it -> PostRows.isOpen(it, facet.facet())).count();
		String also = set.facets().stream().filter(it -> !it.equals(facet)).map(it -> set.name(it).toLowerCase(Locale.getDefault()) + " "
				+ typography.count(posts.stream().filter(post -> post.differs(it.facet())).count())).collect(Collectors.joining(", "));
		String machine = walk.facetWithOpen().isPresent() ? AdjudicationMessages.machineAbsent : AdjudicationMessages.ended;
		counts.setText((NLS.bind(AdjudicationMessages.counts, typography.count(differing - open), typography.count(differing))
				+ (also.isEmpty() ? "" : " · " + NLS.bind(AdjudicationMessages.also, also)) + "\n" + machine).replace("&", "&&"));
		counts.requestLayout();
		hear();
	}

	/** Programs are heard once nothing is open, and no more when something is again. */
	private void hear() {
		if (walk.facetWithOpen().isPresent()) {
			programs = MachineWords.NONE;
		} else if (programs == MachineWords.NONE && !set.codedTwice().isEmpty()) {
			around.programs(it -> {
				if (!isDisposed() && walk.facetWithOpen().isEmpty()) {
					programs = it;
					walk.shown().ifPresent(post -> showChoices());
				}
			});
		}
	}

	private String programs(CodedPost post) {
		String said = set.facets().stream().flatMap(facet -> programs.of(post.stored().key(), facet.facet()).stream()
				.map(it -> NLS.bind(AdjudicationMessages.programSays, new Object[] { set.name(facet).toLowerCase(Locale.getDefault()),
						it.value().isEmpty() ? AdjudicationMessages.abstained : AdjudicationSet.code(facet, it.value()), it.coder() })))
				.collect(Collectors.joining(" · "));
		return said.isEmpty() ? "" : "\n" + said;
	}

	private void showChoices() {
		CodedPost post = walk.shown().orElseThrow();
		choices.show(post, drafts.of(post));
		String decided = set.facets().stream().flatMap(it -> post.decision(it.facet()).stream()).findFirst()
				.map(it -> NLS.bind(AdjudicationMessages.decidedBy, set.decidedBy(it))).orElse("");
		standing.setText((AdjudicationMessages.decision + (decided.isEmpty() ? "" : " · " + decided) + programs(post)).replace("&", "&&"));
		showReason();
		fit();
	}

	private void showReason() {
		CodedPost post = walk.shown().orElseThrow();
		String by = drafts.third().map(PersonCoder::name).map(it -> NLS.bind(AdjudicationMessages.byThird, it)).orElseGet(
				() -> NLS.bind(set.coders(post).size() == 2 ? AdjudicationMessages.byBoth : AdjudicationMessages.byAll, set.persons(set.coders(post))));
		reason.show(drafts.of(post).reason(), by, drafts.isComplete(post));
	}

	// ---- where one is

	/** Goes somewhere, and is there. */
	private void walk(Runnable way) {
		way.run();
		around.say("");
		show();
		setFocus();
	}

	private void go(long key) {
		walk(() -> walk.go(key));
	}

	private void goOn() {
		boolean more = walk.goOn();
		walk(() -> {
			// there already
		});
		around.say(more ? "" : AdjudicationMessages.allDecided);
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
			case 'F' -> walk(walk::nextFacet);
			case 'S' -> walk(walk::nextState);
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
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> walk(() -> walk.step(-1));
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> walk(() -> walk.step(1));
		case SWT.CR, SWT.KEYPAD_CR -> decide();
		case SWT.ESC -> walk(walk::lift);
		case SWT.F2 -> reason.ask();
		case SWT.F6 -> agreement.matrix().setFocus();
		default -> taken = false;
		}
		event.doit = !taken;
	}

	private void by() {
		drafts.by(drafts.third().isPresent() ? Optional.empty() : around.third(set.coders()));
		around.by(drafts.third());
		if (walk.shown().isPresent()) {
			showReason();
		}
		setFocus();
	}

	// ---- deciding

	private void choose(Facet of, String code) {
		walk.shown().ifPresent(post -> {
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
		if (walk.shown().isEmpty()) {
			return;
		}
		CodedPost post = walk.shown().get();
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
		around.run(page -> {
			page.write(taken, alone);
			page.drafts.forget(post);
			page.goOn();
		}, page -> {
			page.write(AdjudicationDesk.takingBack(post, facets, by, AdjudicationMessages.takenBack), alone);
			page.drafts.keep(post, drafted);
			page.go(post.stored().key());
		});
	}

	private void write(List<Decision> decisions, Optional<PersonCoder> alone) {
		long key = decisions.getFirst().post().stored().key();
		alone.ifPresent(it -> set.names().putIfAbsent(it.id(), it.name()));
		writing.write(decisions, alone.map(PersonCoder::name).orElse(""), () -> {
			if (walk.shown().filter(it -> it.stored().key() == key).isPresent()) {
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

	/** What is chosen and not decided yet. */
	Drafts drafts() {
		return drafts;
	}

	/** What was begun on an earlier page of the same set goes on here. */
	void takeOver(Drafts begun) {
		drafts.takeOver(begun);
		show();
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
			walk.shown().ifPresent(post -> {
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
			walk(() -> walk.step(1));
		}

		@Override
		public void by() {
			AdjudicationPage.this.by();
		}
	}

	private final class Agreed implements AgreementPane.Asked {

		@Override
		public void facet(DeskFacet other) {
			walk(() -> walk.look(other));
		}

		@Override
		public void cell(Optional<Cell> to) {
			walk(() -> walk.narrow(to));
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
		return walk.shown();
	}

	/** What is listed, for tests. */
	List<String> listed() {
		return walk.rows().all().stream().map(table::words).toList();
	}

	/** What is asked, for tests. */
	ChoicesPane choices() {
		return choices;
	}

	/** What coders say, for tests. */
	SidesPane sides() {
		return sides;
	}

	/** What stands above what is asked, for tests. */
	String standing() {
		return standing.getText();
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
