// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.model.SavedView;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.WhereException;
import org.palier.ui.labels.SpokenName;

/** Which saved view is looked at, and what is done with views: a button with the name, and a menu. */
final class ViewChoice {

	/** A name of a button is cut to so many letters. */
	private static final int LONGEST = 28;

	private final StudyFilters filters;
	private final Button button;

	ViewChoice(Composite parent, StudyFilters filters) {
		this.filters = filters;
		button = new Button(parent, SWT.PUSH);
		new SpokenName(() -> NLS.bind(FilterMessages.viewSpoken, name())).on(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> open()));
		button.addListener(SWT.KeyDown, this::pressed);
	}

	/** Shows what is chosen now. */
	void update() {
		String name = name();
		button.setText((name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name).replace("&", "&&") + " \u25be");
		button.setToolTipText(name.length() > LONGEST ? name.replace("&", "&&") : null);
	}

	/** The text of the button. */
	String shown() {
		return button.getText();
	}

	private String name() {
		return filters.saved().map(SavedViews::nameOf).orElse(filters.shown().isEmpty() ? FilterMessages.wholeStudy : FilterMessages.unnamed);
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			open();
		}
	}

	private void open() {
		var menu = new Menu(button);
		radio(menu, FilterMessages.wholeStudy, filters.shown().isEmpty(), filters::lift);
		for (SavedView each : new SavedViews(filters.session().study()).all()) {
			radio(menu, SavedViews.nameOf(each), filters.saved().filter(each::equals).isPresent(), () -> filters.show(each));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, FilterMessages.saveAsMenu, !filters.shown().isEmpty() && filters.gone().isEmpty(), this::saveAs);
		item(menu, FilterMessages.renameMenu, filters.saved().isPresent(), this::rename);
		item(menu, FilterMessages.removeMenu, filters.saved().isPresent(), filters::removeSaved);
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void radio(Menu menu, String name, boolean chosen, Runnable done) {
		var item = new MenuItem(menu, SWT.RADIO);
		item.setText(name.replace("&", "&&"));
		item.setSelection(chosen);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> {
			if (item.getSelection()) {
				done.run();
			}
		}));
	}

	private static void item(Menu menu, String name, boolean enabled, Runnable done) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(name);
		item.setEnabled(enabled);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(it -> done.run()));
	}

	/** Asks for a name and keeps the filter under it. */
	void saveAs() {
		ask(FilterMessages.saveTitle, "", name -> new SavedViews(filters.session().study()).add(name, filters.current()), filters::saveAs);
	}

	private void rename() {
		filters.saved().ifPresent(view -> ask(FilterMessages.renameTitle, SavedViews.nameOf(view),
				name -> new SavedViews(filters.session().study()).rename(view, name), filters::rename));
	}

	private void ask(String title, String initial, Consumer<String> trial, Consumer<String> done) {
		IInputValidator check = name -> {
			try {
				trial.accept(name);
				return null;
			} catch (WhereException refused) {
				return name.isBlank() ? "" : refused.reason().in(Locale.getDefault());
			}
		};
		var dialog = new InputDialog(button.getShell(), title, FilterMessages.nameOfView, initial, check);
		if (dialog.open() == Window.OK) {
			attempt(() -> done.accept(dialog.getValue()));
		}
	}

	/** Does what may be refused, and says so. */
	void attempt(Runnable work) {
		try {
			work.run();
		} catch (WhereException refused) {
			MessageDialog.openInformation(button.getShell(), FilterMessages.saveTitle, refused.reason().in(Locale.getDefault()));
		}
	}
}
