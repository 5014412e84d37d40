// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/**
 * One of several values, or none.
 *
 * @param <T> the values
 */
final class ChoiceRow<T> implements Row {

	private final Combo combo;
	private final Supplier<List<T>> values;
	private final Function<T, String> name;
	private final Supplier<T> value;
	private final String none;

	/**
	 * @param none   what stands for no value
	 * @param values what can be chosen, in order
	 * @param value  the value of the model; null for none
	 * @param write  writes a value to the model; null for none
	 */
	ChoiceRow(Composite parent, TabbedPropertySheetWidgetFactory factory, String label, String none, Supplier<List<T>> values,
			Function<T, String> name, Supplier<T> value, Consumer<T> write) {
		this.values = values;
		this.name = name;
		this.value = value;
		this.none = none;
		Row.above(factory.createLabel(parent, label, SWT.WRAP));
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			int chosen = combo.getSelectionIndex();
			write.accept(chosen <= 0 ? null : values.get().get(chosen - 1));
		});
	}

	@Override
	public void refresh() {
		List<T> all = values.get();
		combo.setItems(Stream.concat(Stream.of(none), all.stream().map(name))
				.toArray(String[]::new));
		combo.select(value.get() == null ? 0 : all.indexOf(value.get()) + 1);
	}
}
