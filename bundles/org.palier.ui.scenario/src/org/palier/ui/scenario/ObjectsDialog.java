// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.palier.ui.labels.NamesDialog;

/** Asks which things of the study are meant. @param shell over which it opens */
record ObjectsDialog(Shell shell) {

	/** Several of a long list, with a field to search in; one at least. Empty when nobody decided. */
	<T> Optional<List<T>> ask(String title, List<T> all, Collection<T> chosen, Function<T, String> named) {
		return searched(title, all, named).some(chosen);
	}

	/** One of a long list. @param chosen null for none */
	<T> Optional<T> one(String title, List<T> all, T chosen, Function<T, String> named) {
		NamesDialog<T> dialog = searched(title, all, named);
		if (chosen != null) {
			dialog.setInitialElementSelections(List.of(chosen));
		}
		return dialog.one();
	}

	/** Any of a short list, none included. */
	<T> Optional<List<T>> some(String title, List<T> all, Collection<T> chosen, Function<T, String> named) {
		ListSelectionDialog dialog = ListSelectionDialog.of(all).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(labels(named)).title(title).message(ScenarioText.of("ask.some")).preselect(chosen.toArray()).create(shell);
		return dialog.open() == Window.OK ? Optional.of(results(dialog.getResult())) : Optional.empty();
	}

	private <T> NamesDialog<T> searched(String title, List<T> all, Function<T, String> named) {
		return new NamesDialog<>(shell, title, ScenarioText.of("ask.search"), all, named);
	}

	@SuppressWarnings("unchecked")
	private static <T> LabelProvider labels(Function<T, String> named) {
		return LabelProvider.createTextProvider(it -> named.apply((T) it));
	}

	@SuppressWarnings("unchecked")
	private static <T> List<T> results(Object[] results) {
		return (List<T>) Arrays.asList(results);
	}
}
