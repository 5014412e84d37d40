// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.palier.coding.sets.PlanRequest.Coding;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ui.labels.Inks;

/** All settings of a plan, folded away under a sentence that says what they are. */
final class PlanDetail {

	private static final int ROOM = 230;

	/** The listener of the settings. */
	interface Ear {

		/** A setting has changed. */
		void changed();

		/** It was opened or folded. */
		void folded(boolean open);

		/** Posts of strata were typed. @param posts all together */
		void typed(int posts);
	}

	private final SampleDrafts drafts;
	private final Map<String, String> fields;
	private final Set<String> usual;
	private final Button fold;
	private final Label sentence;
	private final TabFolder tabs;
	private final FrameFields frame;
	private final StratumFields strata;
	private final CoderFields coders;
	private final DrawPreview preview;
	private final Map<String, Integer> byHand = new HashMap<>();

	PlanDetail(Composite parent, SampleDrafts drafts, Ear ear) {
		this.drafts = drafts;
		fields = drafts.fields();
		usual = drafts.usualFacets();
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		fold = new Button(head, SWT.TOGGLE);
		sentence = new Label(head, SWT.WRAP);
		Inks.QUIET.on(sentence);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
		tabs = new TabFolder(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROOM).exclude(true).applyTo(tabs);
		tabs.setVisible(false);
		Runnable changed = () -> {
			byHand.clear();
			ear.changed();
		};
		frame = tab(SetMessages.tabFrame, it -> new FrameFields(it, drafts.freeName(), drafts.platforms(), changed), FrameFields::body);
		strata = tab(SetMessages.tabStrata, it -> new StratumFields(it, fields, drafts.samplesOfAgencies(), changed), StratumFields::body);
		coders = tab(SetMessages.tabCoders, it -> new CoderFields(it, drafts.facets(), Set.of(Facet.USAGE.id()), ear::changed),
				CoderFields::body);
		preview = new DrawPreview(tabs, this::isByHand, typed -> {
			byHand.clear();
			byHand.putAll(typed);
			ear.typed(typed.values().stream().mapToInt(Integer::intValue).sum());
		}, this::follow);
		item(SetMessages.tabPreview).setControl(preview.body());
		tabs.addListener(SWT.Selection, event -> ear.changed());
		fold.addListener(SWT.Selection, event -> {
			show(fold.getSelection());
			ear.folded(fold.getSelection());
		});
		show(false);
	}

	private TabItem item(String words) {
		var item = new TabItem(tabs, SWT.NONE);
		item.setText(words);
		return item;
	}

	private <T> T tab(String words, Function<Composite, T> made, Function<T, Composite> body) {
		var scrolled = new ScrolledComposite(tabs, SWT.V_SCROLL);
		item(words).setControl(scrolled);
		T section = made.apply(scrolled);
		Composite content = body.apply(section);
		scrolled.setContent(content);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
		return section;
	}

	private void show(boolean open) {
		fold.setText((open ? "▾ " : "▸ ") + SetMessages.planDetail);
		tabs.setVisible(open);
		((GridData) tabs.getLayoutData()).exclude = !open;
		tabs.getParent().layout(true, true);
	}

	/** Returns the name of the link that replaces an option; empty for one without a field in this window. */
	static Optional<String> remedy(String option) {
		return switch (option) {
		case "merge-small" -> Optional.of(SetMessages.remedyMerge);
		case "authors" -> Optional.of(SetMessages.remedyAuthors);
		default -> Optional.empty();
		};
	}

	/** Does what the option of a remedy says. */
	void follow(String option) {
		switch (option) {
		case "merge-small" -> strata.mergeSmall();
		case "authors" -> frame.drawFromAgencies();
		default -> throw new IllegalArgumentException(option);
		}
	}

	/** Whether it is seen what would be drawn. */
	boolean showsPreview() {
		return fold.getSelection() && tabs.getSelectionIndex() == tabs.getItemCount() - 1;
	}

	/** Returns the preview of the draw. */
	DrawPreview preview() {
		return preview;
	}

	private boolean isByHand() {
		return strata.isByHand();
	}

	/** Sets the number of posts to draw: numbers typed for strata are forgotten where their sum differs. */
	void draw(int posts) {
		if (byHand.values().stream().mapToInt(Integer::intValue).sum() != posts) {
			byHand.clear();
		}
	}

	/** Returns the coded facets, by ids. */
	List<String> coded() {
		return coders.coded();
	}

	/** Sets the coded facets. */
	void code(Set<String> ids) {
		coders.code(ids);
	}

	/** Share of the posts that all read. */
	double overlap() {
		return coders.overlap();
	}

	/** Returns the reason why this is no plan, beside those of its parts; empty for none. */
	String wrong() {
		return strata.seed().isEmpty() ? SetMessages.badSeed : strata.wantsWords() ? SetMessages.wordsWanted
				: coders.coded().isEmpty() ? SetMessages.nothingCoded : "";
	}

	/**
	 * Makes the request.
	 *
	 * @param random posts that are drawn
	 * @param readers names
	 * @throws SetException when a field cannot be read
	 */
	PlanRequest request(int random, List<String> readers) throws SetException {
		List<String> what = coders.coded();
		return new PlanRequest(frame.name(), frame.purpose(), random + strata.targeted(), frame.filter(), strata.strata(byHand),
				strata.target(random), new Coding(coders.overlap(), readers, Set.copyOf(what).equals(usual) ? List.of() : what,
						coders.suggestions(), coders.identified()),
				strata.seed().orElse(1L));
	}

	/** Returns the inputs that decide how many posts a margin needs. @throws SetException when a field cannot be read */
	Object ground() throws SetException {
		return List.of(frame.filter(), strata.strata(Map.of()));
	}

	/** Makes a trial of this plan, to find how many posts a margin needs. @throws SetException when a field cannot be read */
	PlanRequest trial() throws SetException {
		return new PlanRequest(null, frame.purpose(), SampleDrafts.TRIAL, frame.filter(), strata.strata(Map.of()), PlanRequest.Target.NONE,
				new Coding(1, List.of(), List.of(), false, false), 1);
	}

	/** Says what the settings are. */
	void tell(PlanRequest request) throws SetException {
		String words = new PlanSentence(drafts.run(request).plan(), fields).words();
		if (!sentence.getText().equals(words)) {
			sentence.setText(words.replace("&", "&&"));
			sentence.requestLayout();
		}
	}
}
