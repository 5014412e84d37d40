// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.palier.ground.text.FoldedText;
import org.palier.ground.text.NameOrder;

/**
 * Asks for things by any part of their names, case and accents aside. The names stand in the order of the reader's language, with numbers
 * by value.
 *
 * @param <T> what has the names
 */
public final class NamesDialog<T> extends ElementListSelectionDialog {

	private final Function<T, String> named;
	boolean none;

	/**
	 * Makes the question.
	 * @param title of the window
	 * @param message what is asked
	 * @param all that can be chosen, in any order
	 * @param named their names
	 */
	public NamesDialog(Shell parent, String title, String message, Collection<? extends T> all, Function<T, String> named) {
		super(parent, LabelProvider.createTextProvider(it -> named.apply(cast(it))));
		this.named = named;
		setTitle(title);
		setMessage(message);
		setElements(all.toArray());
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setComparator(Comparator.comparing(String.class::cast, NameOrder.of(Locale.getDefault())));
		list.setFilterMatcher(new FilteredList.FilterMatcher() {
			private FoldedText wanted = new FoldedText("");

			@Override
			public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
				wanted = new FoldedText(pattern);
			}

			@Override
			public boolean match(Object element) {
				return wanted.isIn(named.apply(cast(element)));
			}
		});
		return list;
	}

	@Override
	protected boolean validateCurrentSelection() {
		boolean allowed = none && getSelectedElements().length == 0;
		if (allowed) {
			updateStatus(Status.OK_STATUS);
		}
		return allowed || super.validateCurrentSelection();
	}

	/** Asks for one. @return nothing when a person takes none */
	public Optional<T> one() {
		return open() == Window.OK ? Optional.ofNullable(cast(getFirstResult())) : Optional.empty();
	}

	/** Asks for one at least. @param before what is chosen at first @return nothing when a person leaves it as it was */
	public Optional<List<T>> some(Collection<? extends T> before) {
		setMultipleSelection(true);
		setInitialSelections(before.toArray());
		return open() == Window.OK ? Optional.of(Stream.of(getResult()).map(NamesDialog::<T>cast).toList()) : Optional.empty();
	}

	/** Asks for any number, none included. @param before what is chosen at first @return nothing when a person leaves it as it was */
	public Optional<List<T>> any(Collection<? extends T> before) {
		none = true;
		return some(before);
	}

	@SuppressWarnings("unchecked")
	private static <T> T cast(Object element) {
		return (T) element;
	}
}
