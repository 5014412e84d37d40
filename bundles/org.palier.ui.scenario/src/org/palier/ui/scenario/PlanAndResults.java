// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The two halves of the editor, what is supposed and what it comes to: side by side where there is room for both, else
 * one at a time. Which ones somebody wants to see, and how wide, is remembered, for narrow and wide editors apart.
 */
final class PlanAndResults {

	/** Pixels from which both halves have room. */
	static final int WIDE = 960;
	/** Pixels from which the lists of what is supposed stand beside the form. */
	private static final int ABREAST = 620;

	/** The visible parts. */
	enum VisibleParts {
		PLAN, BOTH, RESULTS
	}

	private final IDialogSettings settings;
	private final Composite choice;
	private final SashForm halves;
	private final SashForm plan;
	private final SashForm lists;
	private Boolean wide;
	private Boolean abreast;

	/**
	 * @param head     gets the choice of what is seen, its first control
	 * @param parent   gets the halves
	 * @param settings that remember
	 */
	PlanAndResults(Composite head, Composite parent, IDialogSettings settings) {
		this.settings = settings;
		choice = new Composite(head, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(VisibleParts.values().length).spacing(8, 0).applyTo(choice);
		for (VisibleParts it : VisibleParts.values()) {
			var item = new Button(choice, SWT.RADIO);
			item.setText(ScenarioText.of("seen." + it.name().toLowerCase(Locale.ROOT)));
			item.setToolTipText(ScenarioText.of("seen.hint." + it.name().toLowerCase(Locale.ROOT)));
			item.setData(it);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					choose(it);
				}
			});
		}
		halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		plan = new SashForm(halves, SWT.VERTICAL);
		lists = new SashForm(plan, SWT.VERTICAL);
		halves.addListener(SWT.Resize, event -> arrange());
		halves.addListener(SWT.Dispose, event -> remember());
	}

	/** Place of the changes and of the assumptions, one after the other. */
	Composite lists() {
		return lists;
	}

	/** Place of the form. */
	Composite form() {
		return plan;
	}

	/** Place of the results. */
	Composite results() {
		return halves;
	}

	/** Once all is in its place. */
	void filled() {
		lists.setWeights(weights("lists", 46, 54));
		plan.setWeights(weights("plan.stacked", 60, 40));
		halves.setWeights(weights("halves", 46, 54));
		arrange();
	}

	/** The parts that are visible now. */
	VisibleParts seen() {
		Control only = halves.getMaximizedControl();
		return only == null ? VisibleParts.BOTH : only == plan ? VisibleParts.PLAN : VisibleParts.RESULTS;
	}

	/** Shows one half or both, from now on in editors that are as narrow or as wide as this one. */
	void choose(VisibleParts wanted) {
		settings.put(key(), wanted.name());
		apply(wanted);
	}

	/** Has the results seen, if they are not. */
	void showResults() {
		if (seen() == VisibleParts.PLAN) {
			apply(VisibleParts.RESULTS);
		}
	}

	/** Has the form seen, if it is not. */
	void showPlan() {
		if (seen() == VisibleParts.RESULTS) {
			apply(VisibleParts.PLAN);
		}
	}

	private String key() {
		return Boolean.TRUE.equals(wide) ? "seen.wide" : "seen.narrow";
	}

	private void arrange() {
		int width = halves.getClientArea().width;
		if (width < 1 || halves.getChildren().length < 2) {
			return;
		}
		if (wide == null || wide != width >= WIDE) {
			wide = width >= WIDE;
			apply(wanted());
		}
		lay();
	}

	private VisibleParts wanted() {
		VisibleParts usual = Boolean.TRUE.equals(wide) ? VisibleParts.BOTH : VisibleParts.PLAN;
		return Arrays.stream(VisibleParts.values()).filter(it -> it.name().equals(settings.get(key()))).findFirst().orElse(usual);
	}

	private void apply(VisibleParts wanted) {
		Control results = Arrays.stream(halves.getChildren()).filter(it -> it instanceof Composite && it != plan).findFirst().orElseThrow();
		halves.setMaximizedControl(switch (wanted) {
		case PLAN -> plan;
		case BOTH -> null;
		case RESULTS -> results;
		});
		for (Control item : choice.getChildren()) {
			((Button) item).setSelection(item.getData() == wanted);
		}
		lay();
	}

	/** Lists and form beside each other where they are alone and the editor is no column. */
	private void lay() {
		boolean beside = seen() == VisibleParts.PLAN && halves.getClientArea().width >= ABREAST;
		if (Objects.equals(abreast, beside)) {
			return;
		}
		if (abreast != null) {
			keep(abreast ? "plan.abreast" : "plan.stacked", plan);
		}
		abreast = beside;
		plan.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
		plan.setWeights(beside ? weights("plan.abreast", 48, 52) : weights("plan.stacked", 60, 40));
		halves.layout(true, true);
	}

	private void remember() {
		keep("lists", lists);
		keep("halves", halves);
		if (abreast != null) {
			keep(abreast ? "plan.abreast" : "plan.stacked", plan);
		}
	}

	private void keep(String key, SashForm sash) {
		settings.put(key, Arrays.stream(sash.getWeights()).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
	}

	/** Those that are remembered, unless what is remembered is no pair of numbers. */
	private int[] weights(String key, int... usual) {
		String kept = settings.get(key);
		if (kept == null || !kept.matches("[1-9]\\d{0,6} [1-9]\\d{0,6}")) {
			return usual;
		}
		return Arrays.stream(kept.split(" ")).mapToInt(Integer::parseInt).toArray();
	}
}
