// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.AdjudicationDesk;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.Decision;
import org.palier.coding.resolved.MachineWords;
import org.palier.coding.resolved.RuleCase;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.corpus.PersonCoder;
import org.palier.ui.coding.adjudication.PostRows.Cell;

/**
 * The way from one disagreement to the next. It has the code chosen for a post, the reason, the persons who decide, the
 * time of the decision and the next post. A key or a button leads on. The page shows it. On the thread of the window.
 */
final class AdjudicationFlow implements ChoicesPane.Answers, ReasonPane.Deciding {

	/** Shows the flow on the page. */
	interface AdjudicationDisplay {

		/** Another post, or another list. */
		void all();

		/** Only the list has changed. */
		void list();

		/** Shows changed choices for the post. */
		void choices();

		/** Only the reason has changed, or who decides. */
		void reason();

		/** The keyboard goes to the reason. */
		void askReason();

		/** The keyboard goes to the confusion. */
		void matrix();

		/** The keyboard goes to the post. */
		void home();
	}

	private final AdjudicationSet set;
	private final AdjudicationPage.Around around;
	private final AdjudicationDisplay shown;
	private final DecisionWriting writing;
	private final Walk walk;
	private final Drafts drafts;
	/** Programs' codes: none as long as something is open. */
	private MachineWords programs = MachineWords.NONE;

	/** @param owner with whose end it ends @param third who decides alone; empty for those who coded, together */
	AdjudicationFlow(Control owner, AdjudicationSet set, Optional<PersonCoder> third, AdjudicationPage.Around around,
			AdjudicationDisplay shown) {
		this.set = set;
		this.around = around;
		this.shown = shown;
		drafts = new Drafts(set, third);
		writing = new DecisionWriting(set.desk(), owner);
		walk = new Walk(set, writing::isUnderWay);
		owner.addListener(SWT.Dispose, event -> writing.close());
	}

	/** Where one is. */
	Walk where() {
		return walk;
	}

	/** Returns the choices that are not decided yet. */
	Drafts drafts() {
		return drafts;
	}

	// ---- where one is

	/** Goes somewhere, and is there. */
	void walk(Runnable way) {
		way.run();
		around.say("");
		shown.all();
		shown.home();
	}

	/** To a post of the set. */
	void go(long key) {
		walk(() -> walk.go(key));
	}

	/** By another facet. */
	void look(DeskFacet facet) {
		walk(() -> walk.look(facet));
	}

	/** To the posts of a cell, or of all. */
	void narrow(Optional<Cell> to) {
		walk(() -> walk.narrow(to));
	}

	private void goOn() {
		boolean more = walk.goOn();
		walk(() -> {
			// there already
		});
		around.say(more ? "" : AdjudicationMessages.allDecided);
	}

	@Override
	public void later() {
		walk(() -> walk.step(1));
	}

	@Override
	public void leave() {
		shown.home();
	}

	@Override
	public void onwards() {
		shown.matrix();
	}

	// ---- what programs say

	/** Returns programs' codes of a post and a facet: none as long as something is open. */
	MachineWords programs() {
		return programs;
	}

	/** Programs are heard once nothing is open, and no more when something is again. @param owner the page that asks */
	void hear(Control owner) {
		if (walk.facetWithOpen().isPresent()) {
			programs = MachineWords.NONE;
		} else if (programs == MachineWords.NONE && !set.codedTwice().isEmpty()) {
			around.programs(it -> {
				if (!owner.isDisposed() && walk.facetWithOpen().isEmpty()) {
					programs = it;
					walk.shown().ifPresent(post -> shown.choices());
				}
			});
		}
	}

	// ---- deciding

	@Override
	public void choose(Facet of, CodeSet codes) {
		walk.shown().ifPresent(post -> {
			drafts.keep(post, drafts.of(post).choosing(of, codes));
			shown.choices();
			if (drafts.waiting(post).isEmpty()) {
				shown.askReason();
			} else {
				shown.home();
			}
		});
	}

	@Override
	public void other(DeskFacet of) {
		around.otherCode(of).ifPresentOrElse(it -> choose(of.facet(), it), shown::home);
	}

	@Override
	public void typed(String words) {
		walk.shown().ifPresent(post -> {
			drafts.keep(post, drafts.of(post).because(words));
			shown.reason();
		});
	}

	/** The reason is a rule of the codebook, or a case of it; what is typed already stays before it. */
	@Override
	public void ruleCase() {
		walk.shown().ifPresent(post -> {
			Draft draft = drafts.of(post);
			List<DeskFacet> decided = set.facets().stream().filter(it -> draft.asks(post, it) || draft.choices().containsKey(it.facet())).toList();
			around.ruleCase(RuleCase.of(decided, of -> set.weighed(post, of, draft)))
					.ifPresent(it -> typed(draft.reason().isBlank() ? it : draft.reason().stripTrailing() + "\n" + it));
			shown.askReason();
		});
	}

	@Override
	public void by() {
		drafts.by(drafts.third().isPresent() ? Optional.empty() : around.third(set.coders()));
		around.by(drafts.third());
		if (walk.shown().isPresent()) {
			shown.reason();
		}
		shown.home();
	}

	@Override
	public void decide() {
		if (walk.shown().isEmpty()) {
			return;
		}
		CodedPost post = walk.shown().get();
		if (drafts.waiting(post).isPresent()) {
			around.say(NLS.bind(AdjudicationMessages.chooseFirst, set.name(drafts.waiting(post).get())));
			shown.home();
			return;
		}
		if (drafts.of(post).reason().isBlank() && !drafts.of(post).choices().isEmpty()) {
			around.say(AdjudicationMessages.reasonFirst);
			shown.askReason();
			return;
		}
		List<Decision> taken = drafts.taken(post);
		if (taken.isEmpty()) {
			goOn();
		} else {
			decide(post, taken);
		}
	}

	private void decide(CodedPost post, List<Decision> taken) {
		Optional<PersonCoder> alone = drafts.third();
		List<String> by = drafts.deciders(post);
		Draft drafted = drafts.of(post);
		List<Facet> facets = taken.stream().map(Decision::facet).toList();
		around.run(page -> {
			AdjudicationFlow now = page.flow();
			now.write(taken, alone);
			now.drafts.forget(post);
			now.goOn();
		}, page -> {
			AdjudicationFlow now = page.flow();
			now.write(AdjudicationDesk.takingBack(post, facets, by, AdjudicationMessages.takenBack), alone);
			now.drafts.keep(post, drafted);
			now.go(post.stored().key());
		});
	}

	private void write(List<Decision> decisions, Optional<PersonCoder> alone) {
		long key = decisions.getFirst().post().stored().key();
		alone.ifPresent(it -> set.names().putIfAbsent(it.id(), it.name()));
		writing.write(decisions, alone.map(PersonCoder::name).orElse(""), () -> {
			if (walk.shown().filter(it -> it.stored().key() == key).isPresent()) {
				shown.all();
			} else {
				shown.list();
			}
			around.written(alone);
		}, failure -> {
			shown.all();
			around.failed(failure);
		});
	}
}
