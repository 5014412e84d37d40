// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A list to choose one of several things from, written when another is chosen.
 *
 * @param <T> the things; null among them where nothing can be chosen
 */
final class ObjectCombo<T> {

	private final Combo combo;
	private final Supplier<List<T>> things;
	private final Supplier<T> chosen;
	private final String nothing;
	private final Function<T, String> named;
	private final List<T> shown = new ArrayList<>();

	/**
	 * @param things  in their order, asked at each refresh
	 * @param chosen  the one of the model; null for none
	 * @param nothing what stands for null; null when something must be chosen
	 * @param write   writes another one to the model
	 */
	ObjectCombo(Composite parent, Supplier<List<T>> things, Supplier<T> chosen, String nothing, Function<T, String> named,
			Consumer<T> write) {
		this.things = things;
		this.chosen = chosen;
		this.nothing = nothing;
		this.named = named;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> {
			T wanted = shown.get(combo.getSelectionIndex());
			if (!Objects.equals(wanted, chosen.get())) {
				write.accept(wanted);
			}
		});
		refresh();
	}

	Combo control() {
		return combo;
	}

	/** Shows what the model has now. */
	void refresh() {
		shown.clear();
		if (nothing != null) {
			shown.add(null);
		}
		shown.addAll(things.get());
		String[] items = shown.stream().map(it -> it == null ? nothing : named.apply(it)).toArray(String[]::new);
		if (!Arrays.equals(items, combo.getItems())) {
			combo.setItems(items);
		}
		int at = shown.indexOf(chosen.get());
		if (at < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != at) {
			combo.select(at);
		}
	}
}
