// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Things of which any number can be ticked, one below the other, with a name before them.
 *
 * @param <T> what a tick stands for
 */
final class CheckList<T> {

	private final ScrolledComposite scrolled;
	private final Composite group;
	private final Runnable changed;
	private final int seen;
	private final Map<T, Button> buttons = new LinkedHashMap<>();

	/**
	 * Fills a row of three columns.
	 * @param seen so many are seen at once, and half of one more where there are more
	 * @param changed told after each tick
	 */
	CheckList(Composite body, String label, int seen, Runnable changed) {
		this.seen = seen;
		this.changed = changed;
		var name = new Label(body, SWT.NONE);
		name.setText(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(name);
		scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(scrolled);
		group = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(group);
		scrolled.setContent(group);
	}

	/** Adds one. @param label as it is read */
	void add(T thing, String label, boolean ticked) {
		var button = new Button(group, SWT.CHECK);
		button.setText(LegacyActionTools.escapeMnemonics(label));
		button.setSelection(ticked);
		button.addListener(SWT.Selection, event -> changed.run());
		buttons.put(thing, button);
		Point size = group.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		scrolled.setMinSize(size);
		var place = (GridData) scrolled.getLayoutData();
		place.heightHint = buttons.size() <= seen ? size.y : size.y * (2 * seen + 1) / (2 * buttons.size());
	}

	/** Ticks those that a condition holds of, and no others. */
	void tick(Predicate<T> condition) {
		buttons.forEach((thing, button) -> button.setSelection(condition.test(thing)));
	}

	/** Those that are ticked, in order. */
	List<T> ticked() {
		return buttons.entrySet().stream().filter(it -> it.getValue().getSelection()).map(Map.Entry::getKey).toList();
	}

	/** True when none is left out. */
	boolean isWhole() {
		return ticked().size() == buttons.size();
	}
}
