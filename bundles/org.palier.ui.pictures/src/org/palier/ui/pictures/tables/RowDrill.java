// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.view.StudyView;

/**
 * Leads from the numbers of a table to the posts or agencies that they count. Enter and button start from the first
 * number of the chosen row, a double click from the one that is clicked, the context menu from each. It is hidden for
 * tables without such numbers.
 */
final class RowDrill {

	/** The column index for the first number of a row. */
	private static final int FIRST = -1;

	/** A number of a row that leads somewhere. */
	private record Number(int column, Value value, Counted counted) {
	}

	private final TableViewer viewer;
	private final Button button;
	private final Label hint;
	private final TableText text;
	private final BiConsumer<StudyView, Counted> drill;
	private Table table;
	private StudyView view;
	private Optional<Counted> first = Optional.empty();
	private int clicked = FIRST;
	private BiConsumer<MenuManager, List<Value>> more = (menu, row) -> {
		// nothing more
	};

	/**
	 * @param hint  where is said what can be done with the row
	 * @param drill lists what a number of a view counts; null where no row leads to any
	 */
	RowDrill(TableViewer viewer, Button button, Label hint, TableText text, BiConsumer<StudyView, Counted> drill) {
		this.viewer = viewer;
		this.button = button;
		this.hint = hint;
		this.text = text;
		this.drill = drill;
		button.addListener(SWT.Selection, event -> drill(clicked));
		viewer.addSelectionChangedListener(event -> chosen());
		viewer.getTable().addListener(SWT.KeyDown, event -> move(event));
		viewer.getTable().addListener(SWT.PaintItem, event -> ring(event));
		viewer.getTable().addListener(SWT.MouseDown, event -> {
			ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
			at(cell == null ? FIRST : cell.getColumnIndex());
		});
		viewer.getTable().addListener(SWT.DefaultSelection, event -> drill(clicked));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> fill(menu));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	/** @param of that the table was computed from */
	void show(Table shown, StudyView of) {
		table = shown;
		view = of;
		clicked = FIRST;
		first = drill == null ? Optional.empty() : shown.rows().stream().flatMap(RowDrill::counted).findFirst();
		button.setText(showing());
		for (Control control : List.of(button, hint)) {
			control.setVisible(first.isPresent());
			((GridData) control.getLayoutData()).exclude = first.isEmpty();
		}
		chosen();
	}

	/** Left and Right go from number to number of the row; a row of fewer numbers keeps the place for the next one. */
	private void move(Event event) {
		boolean right = event.keyCode == SWT.ARROW_RIGHT;
		if (event.stateMask != 0 || !right && event.keyCode != SWT.ARROW_LEFT || first.isEmpty()) {
			return;
		}
		List<Integer> columns = numbers().stream().map(Number::column).toList();
		int from = place();
		(right ? columns.stream().filter(it -> it > from).findFirst() : columns.reversed().stream().filter(it -> it < from).findFirst())
				.ifPresent(it -> {
			at(it);
			viewer.getTable().showColumn(viewer.getTable().getColumn(it));
		});
		event.doit = columns.isEmpty();
	}

	/** The column of the number that Enter opens. */
	private int place() {
		List<Integer> columns = numbers().stream().map(Number::column).toList();
		return columns.contains(clicked) ? clicked : columns.isEmpty() ? FIRST : columns.getFirst();
	}

	private void at(int column) {
		clicked = column;
		viewer.getTable().redraw();
		chosen();
	}

	/** Marks the number that Enter opens. */
	private void ring(Event event) {
		if (viewer.getTable().isFocusControl() && viewer.getTable().getSelectionIndex() == viewer.getTable().indexOf((TableItem) event.item)
				&& event.index == place()) {
			Rectangle cell = ((TableItem) event.item).getBounds(event.index);
			event.gc.setForeground(viewer.getTable().getForeground());
			event.gc.setLineWidth(2);
			event.gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 3, cell.height - 3);
		}
	}

	/** The number that Enter opens with the words of its row and its column; empty where none does. */
	String described() {
		return numbers().stream().filter(it -> it.column() == place()).findFirst().map(it -> {
			String words = row().orElse(List.of()).stream().filter(Value.Item.class::isInstance).map(text::cell).limit(1)
					.collect(Collectors.joining());
			String column = table.columns().get(it.column()).title().in(text.locale());
			return Stream.of(text.cell(it.value()), words, column).filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
		}).orElse("");
	}

	private static Stream<Counted> counted(List<Value> row) {
		return row.stream().flatMap(it -> it.counted().stream());
	}

	private boolean isOfPosts() {
		return first.filter(Counted.Posts.class::isInstance).isPresent();
	}

	private String showing() {
		return isOfPosts() ? TableMessages.showPosts : TableMessages.showAgencies;
	}

	@SuppressWarnings("unchecked") // the rows of a table are lists of values
	private Optional<List<Value>> row() {
		return Optional.ofNullable((List<Value>) viewer.getStructuredSelection().getFirstElement());
	}

	/** Those of the chosen row; of nothing there is no list. */
	private List<Number> numbers() {
		List<Value> row = row().orElse(List.of());
		List<Number> numbers = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			int column = i;
			row.get(i).counted().filter(it -> !isNothing(row.get(column))).ifPresent(it -> numbers.add(new Number(column, row.get(column), it)));
		}
		return numbers;
	}

	private static boolean isNothing(Value value) {
		return value.equals(new Value.Count(0)) || value.equals(new Value.Share(0));
	}

	/** Sets further commands for a row. @param offered adds it to the menu; gets the chosen row */
	void offer(BiConsumer<MenuManager, List<Value>> offered) {
		more = offered;
	}

	private void fill(MenuManager menu) {
		List<Number> numbers = numbers();
		row().ifPresent(it -> more.accept(menu, it));
		if (first.isEmpty()) {
			return;
		}
		menu.add(action(showing(), FIRST, !numbers.isEmpty()));
		menu.add(new Separator());
		for (Number it : numbers) {
			String column = table.columns().get(it.column()).title().in(text.locale());
			menu.add(action(NLS.bind(TableMessages.showCounted, column, text.cell(it.value())), it.column(), true));
		}
	}

	private Action action(String name, int column, boolean enabled) {
		var action = new Action(LegacyActionTools.escapeMnemonics(name)) {
			@Override
			public void run() {
				drill(column);
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void chosen() {
		if (first.isEmpty()) {
			return;
		}
		boolean leads = !numbers().isEmpty();
		boolean posts = isOfPosts();
		button.setEnabled(leads);
		hint.setText(row().isEmpty() ? posts ? TableMessages.rowChoose : TableMessages.rowChooseAgencies
				: leads ? posts ? TableMessages.rowLeads : TableMessages.rowLeadsAgencies
						: posts ? TableMessages.rowLeadsNowhere : TableMessages.rowLeadsNowhereAgencies);
	}

	/** @param column of the number; the first number of the row where that one leads nowhere */
	private void drill(int column) {
		List<Number> numbers = numbers();
		numbers.stream().filter(it -> it.column() == column).findFirst().or(() -> numbers.stream().findFirst()).filter(it -> drill != null)
				.ifPresent(it -> drill.accept(view, it.counted()));
	}
}
