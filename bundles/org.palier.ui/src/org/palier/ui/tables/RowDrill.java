// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.indicators.RowPosts;
import org.palier.numbers.view.StudyView;
import org.palier.ui.UiMessages;

/**
 * Leads from the chosen row of a table of posts to these posts, by Enter, double click, button and context
 * menu, and says of a row that cannot be listed that it cannot. For tables of other things it is not seen.
 */
final class RowDrill {

	private final TableViewer viewer;
	private final Button button;
	private final Label hint;
	private final Consumer<PostFilter> drill;
	private final Action action = new Action(UiMessages.showPosts) {
		@Override
		public void run() {
			drill();
		}
	};
	private Table table;
	private RowPosts rows;

	/**
	 * @param hint  where is said what can be done with the row
	 * @param drill lists posts; null where no row leads to any
	 */
	RowDrill(TableViewer viewer, Button button, Label hint, Consumer<PostFilter> drill) {
		this.viewer = viewer;
		this.button = button;
		this.hint = hint;
		this.drill = drill;
		button.setText(UiMessages.showPosts);
		button.addListener(SWT.Selection, event -> drill());
		viewer.addSelectionChangedListener(event -> chosen());
		viewer.getTable().addListener(SWT.DefaultSelection, event -> drill());
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			if (counts()) {
				menu.add(action);
			}
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	/** @param view that the table was computed from */
	void show(Table shown, StudyView view) {
		table = shown;
		rows = new RowPosts(view);
		for (Control control : List.of(button, hint)) {
			control.setVisible(counts());
			((GridData) control.getLayoutData()).exclude = !counts();
		}
		chosen();
	}

	private boolean counts() {
		return table != null && drill != null && RowPosts.counts(table);
	}

	@SuppressWarnings("unchecked") // the rows of a table are lists of values
	private Optional<List<Value>> row() {
		return Optional.ofNullable((List<Value>) viewer.getStructuredSelection().getFirstElement());
	}

	private Optional<PostFilter> filter() {
		return row().flatMap(it -> rows.of(table, it));
	}

	private void chosen() {
		if (!counts()) {
			return;
		}
		boolean leads = filter().isPresent();
		action.setEnabled(leads);
		button.setEnabled(leads);
		hint.setText(row().isEmpty() ? UiMessages.rowChoose : leads ? UiMessages.rowLeads : UiMessages.rowLeadsNowhere);
	}

	private void drill() {
		if (counts()) {
			filter().ifPresent(drill);
		}
	}
}
