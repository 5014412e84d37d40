// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.MachineWords;
import org.palier.coding.resolved.RuleCase;
import org.palier.corpus.CodeSet;
import org.palier.corpus.PersonCoder;
import org.palier.ui.labels.ScreenColors;

/**
 * The posts that differ on the left, one of them with what its coders say and what is asked in the middle, agreement on the right.
 * Digits choose while the post has the keyboard; once all that is asked is chosen, the keyboard is at the reason, where Enter decides
 * and goes on. Nothing of what programs say is in any control before all is decided.
 */
final class AdjudicationPage extends Composite {

	/** The services that the window around it gives to the page. */
	interface Around {

		/** Runs a decision so that it can be undone, on the page that is there by then. */
		void run(Consumer<AdjudicationPage> decide, Consumer<AdjudicationPage> takeBack);

		/** Asks for a code that nobody gave; empty when none was chosen. */
		Optional<CodeSet> otherCode(DeskFacet facet);

		/** Asks which rule of the codebook, or case of it, is the reason. @return in words; empty when none was chosen */
		Optional<String> ruleCase(List<RuleCase> cases);

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

	private final AdjudicationSet set;
	private final AdjudicationWords words;
	private final AdjudicationFlow flow;
	private final AdjudicationParts parts;
	private AdjudicationKeys keys;
	private boolean dark;

	/** @param third who decides alone; empty for those who coded, together */
	AdjudicationPage(Composite parent, AdjudicationSet set, Optional<PersonCoder> third, Around around) {
		super(parent, SWT.NONE);
		this.set = set;
		words = new AdjudicationWords(set);
		flow = new AdjudicationFlow(this, set, third, around, new PageDisplay());
		parts = new AdjudicationParts(this, set, flow, event -> keys.elsewhere(event));
		keys = new AdjudicationKeys(flow, parts);
		keys.listen();
		// The theme speaks after the window was made, and when somebody changes it.
		home().addListener(SWT.Paint, event -> {
			if (dark != isDark()) {
				dark = isDark();
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						show();
					}
				});
			}
		});
		dark = isDark();
		show();
	}

	private boolean isDark() {
		return ScreenColors.isDark(home().getBackground().getRGB());
	}

	private void show() {
		Walk walk = flow.where();
		showList();
		parts.agreement().show(walk.facet(), walk.cell());
		parts.seen(walk.shown().isPresent());
		walk.shown().ifPresentOrElse(this::show,
				() -> parts.post().say(set.codedTwice().isEmpty() ? AdjudicationMessages.nothingTwice : AdjudicationMessages.nothingDiffers));
	}

	private void show(CodedPost post) {
		DeskPost shownAs = set.posts().get(post.stored().key());
		parts.sides().show(post);
		showChoices(post);
		parts.post().show(shownAs, shownAs.before(), parts.sides().marks(post), AdjudicationMessages.onlyWhatDiffers);
	}

	private void showList() {
		Walk walk = flow.where();
		DeskFacet facet = walk.facet();
		parts.filters().show(set.name(facet), walk.state(), walk.isNarrowed());
		parts.table().show(walk.rows(), facet, walk.shown().map(it -> it.stored().key()).orElse(-1L));
		parts.counts().setText(words.counts(facet, walk.facetWithOpen().isEmpty()).replace("&", "&&"));
		parts.counts().requestLayout();
		flow.hear(this);
	}

	private void showChoices(CodedPost post) {
		parts.choices().show(post, flow.drafts().of(post));
		parts.standing().setText(words.standing(post, flow.programs()).replace("&", "&&"));
		showReason(post);
		parts.fit();
	}

	private void showReason(CodedPost post) {
		Drafts drafts = flow.drafts();
		parts.reason().show(drafts.of(post).reason(), words.by(post, drafts), drafts.isComplete(post));
	}

	/** Version of the codebook that decisions follow. */
	String codebook() {
		return set.codebook();
	}

	/** Returns the flow of decisions on this page. */
	AdjudicationFlow flow() {
		return flow;
	}

	/** Returns the choices that are not decided yet. */
	Drafts drafts() {
		return flow.drafts();
	}

	/** Continues drafts from an earlier page of the same set. */
	void takeOver(Drafts begun) {
		flow.drafts().takeOver(begun);
		show();
	}

	@Override
	public boolean setFocus() {
		// While a page is disposed of whose control has the focus, the page is asked for another one: that may be gone by then.
		return !home().isDisposed() && home().setFocus();
	}

	private final class PageDisplay implements AdjudicationFlow.AdjudicationDisplay {

		@Override
		public void all() {
			show();
		}

		@Override
		public void list() {
			showList();
		}

		@Override
		public void choices() {
			flow.where().shown().ifPresent(AdjudicationPage.this::showChoices);
		}

		@Override
		public void reason() {
			flow.where().shown().ifPresent(AdjudicationPage.this::showReason);
		}

		@Override
		public void askReason() {
			parts.reason().ask();
		}

		@Override
		public void matrix() {
			parts.agreement().matrix().setFocus();
		}

		@Override
		public void home() {
			setFocus();
		}
	}

	/** Returns the control that has the keyboard while one chooses. */
	Control home() {
		return parts.post().control();
	}

	/** The post that is seen, for tests. */
	Optional<CodedPost> post() {
		return flow.where().shown();
	}

	/** Returns the listed rows, for tests. */
	List<String> listed() {
		return flow.where().rows().all().stream().map(parts.table()::words).toList();
	}

	/** Returns the pane of choices, for tests. */
	ChoicesPane choices() {
		return parts.choices();
	}

	/** Returns the pane of coders' codes, for tests. */
	SidesPane sides() {
		return parts.sides();
	}

	/** Returns the sentence above the choices, for tests. */
	String standing() {
		return parts.standing().getText();
	}

	/** Why it is decided so, for tests. */
	ReasonPane reason() {
		return parts.reason();
	}

	/** How far coders agree, for tests. */
	AgreementPane agreement() {
		return parts.agreement();
	}

	/** How far one is, for tests. */
	String progress() {
		return parts.counts().getText();
	}
}
