// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappingDraft.Column;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingProposal.Origin;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;

/**
 * The columns of a file, one a row: their names, examples of their values, the field each is taken for and how sure
 * that is. The chosen row has a list of fields in it; Alt+Down or F2 opens it, and after a choice the row has the
 * keyboard again.
 */
final class ColumnTable extends Composite {

	private static final int FIELD = 2;
	private static final int EXAMPLES = 4;
	private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
	private static final int LONGEST = 40;
	/** Room for a list in a row, in points. */
	private static final int ROW = 34;

	private final Table table;
	private final Combo combo;
	private final TableEditor editor;
	private final BiConsumer<Integer, String> chosen;
	private MappingDraft draft;
	private List<MappableField> fields = List.of();

	/** @param chosen told the place of a column and the field that a person said, empty for none */
	ColumnTable(Composite parent, BiConsumer<Integer, String> chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		GridLayoutFactory.fillDefaults().applyTo(this);
		table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 180).applyTo(table);
		table.setHeaderVisible(true);
		column(ImportMessages.columnOfFile, 200);
		column(ImportMessages.examples, 290);
		column(ImportMessages.isTakenFor, 230);
		column(ImportMessages.howSure, 400);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW));
		combo = new Combo(table, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(20);
		new SpokenName(() -> NLS.bind(ImportMessages.fieldOf, selected().map(it -> name(it)).orElse(""))).on(combo);
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.grabVertical = true;
		table.addListener(SWT.Selection, event -> place());
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDoubleClick, event -> open());
		combo.addListener(SWT.Selection, event -> choose());
		combo.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				table.setFocus();
			}
		});
		combo.setVisible(false);
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F2 || event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
			event.doit = false;
			open();
		}
	}

	private void open() {
		if (combo.isVisible()) {
			combo.setFocus();
			combo.setListVisible(true);
		}
	}

	/** Shows another table. */
	void show(MappingDraft shown, List<MappableField> offered) {
		draft = shown;
		fields = List.copyOf(offered);
		table.removeAll();
		shown.columns().forEach(it -> fill(new TableItem(table, SWT.NONE), it));
		if (table.getItemCount() > 0) {
			table.select(firstToConfirm(shown));
			table.showSelection();
		}
		place();
	}

	private static int firstToConfirm(MappingDraft shown) {
		return shown.columns().stream().filter(it -> it.standing() == MappingDraft.Standing.TO_CONFIRM).mapToInt(Column::place).findFirst()
				.orElse(0);
	}

	/** Shows what has become of the columns. */
	void refresh() {
		List<Column> columns = draft.columns();
		for (int i = 0; i < columns.size(); i++) {
			fill(table.getItem(i), columns.get(i));
		}
		place();
	}

	private void fill(TableItem item, Column column) {
		item.setText(new String[] { name(column), examples(column.place()), field(column.field()), sureness(column) });
		boolean dark = ScreenColors.isDark(table.getBackground().getRGB());
		Color quiet = ScreenColors.of(dark ? "#a9b6c2" : "#5a6b7a");
		Color amber = ScreenColors.of(dark ? "#f0b64a" : "#8a5a00");
		item.setForeground(1, quiet);
		item.setForeground(FIELD, column.field().isEmpty() ? quiet : null);
		item.setForeground(3, column.standing() == MappingDraft.Standing.TO_CONFIRM ? amber : quiet);
	}

	private static String name(Column column) {
		return column.header().isEmpty() ? NLS.bind(ImportMessages.unnamedColumn, column.place() + 1) : column.header();
	}

	private String examples(int place) {
		return draft.proposal().first().stream().map(it -> cell(it, place)).filter(it -> !it.isEmpty()).distinct().limit(EXAMPLES)
				.collect(Collectors.joining(" · "));
	}

	private String cell(Row row, int place) {
		String text = place < row.cells().size() ? row.text(place).replaceAll("\\s+", " ") : "";
		if (!draft.proposal().sheets().isEmpty() && Locale.getDefault().getLanguage().equals("fr") && DECIMAL.matcher(text).matches()) {
			// A workbook keeps numbers and not how they are written; its own program shows a comma here.
			text = text.replace('.', ',');
		}
		return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
	}

	/** Returns the name of a field of a mapping for readers. */
	private String field(String id) {
		if (id.isEmpty()) {
			return ImportMessages.notRead;
		}
		Optional<MappableField> field = fields.stream().filter(it -> it.is(id)).findFirst();
		return field.map(it -> it.name().in(Locale.getDefault()) + (it.several() ? " – " + id.substring(id.indexOf('.') + 1) : "")).orElse(id);
	}

	private String sureness(Column column) {
		String reason = column.reason().in(Locale.getDefault());
		return switch (column.standing()) {
		case SURE -> switch (draft.proposal().origin()) {
		case KEPT -> ImportMessages.asBefore;
		case SHIPPED -> ImportMessages.asPublished;
		case SUGGESTED -> NLS.bind(ImportMessages.sure, reason);
		};
		case TO_CONFIRM -> NLS.bind(ImportMessages.toConfirm, reason);
		case CHOSEN -> ImportMessages.chosen;
		case LEFT -> "";
		};
	}

	private Optional<Column> selected() {
		int place = table.getSelectionIndex();
		return draft == null || place < 0 ? Optional.empty() : Optional.of(draft.columns().get(place));
	}

	/** The list of fields goes to the chosen row. */
	private void place() {
		Optional<Column> column = selected();
		combo.setVisible(column.isPresent());
		if (column.isEmpty()) {
			return;
		}
		combo.removeAll();
		combo.add(ImportMessages.notRead);
		fields.forEach(it -> combo.add(it.name().in(Locale.getDefault())));
		int at = 0;
		for (int i = 0; i < fields.size(); i++) {
			at = at == 0 && fields.get(i).is(column.get().field()) ? i + 1 : at;
		}
		if (at == 0 && !column.get().field().isEmpty()) {
			combo.add(column.get().field());
			at = combo.getItemCount() - 1;
		}
		combo.select(at);
		editor.setEditor(combo, table.getItem(column.get().place()), FIELD);
		editor.layout();
	}

	private void choose() {
		int at = combo.getSelectionIndex();
		selected().filter(it -> at <= fields.size()).ifPresent(it -> {
			String field = at <= 0 ? "" : fields.get(at - 1).of(it.header());
			chosen.accept(it.place(), field);
			refresh();
		});
		table.setFocus();
	}

	/** Takes the next column that a person should look at. @param back the one before */
	void next(boolean back) {
		List<Column> columns = draft.columns();
		int size = columns.size();
		for (int step = 1; step <= size; step++) {
			int at = Math.floorMod(table.getSelectionIndex() + (back ? -step : step), size);
			if (columns.get(at).standing() == MappingDraft.Standing.TO_CONFIRM) {
				table.setSelection(at);
				place();
				return;
			}
		}
	}

	/** Goes to the column of a name. */
	void select(String header) {
		draft.columns().stream().filter(it -> it.header().equals(header)).findFirst().ifPresent(it -> {
			table.setSelection(it.place());
			place();
		});
	}

	/** Returns the origin of the mapping, for the line above. */
	static String origin(MappingDraft draft) {
		Bilingual title = draft.proposal().title();
		long open = draft.columns().stream().filter(it -> it.standing() == MappingDraft.Standing.TO_CONFIRM).count();
		Origin origin = draft.proposal().origin();
		return switch (origin) {
		case KEPT -> NLS.bind(ImportMessages.originKept, title.in(Locale.getDefault()));
		case SHIPPED -> NLS.bind(ImportMessages.originShipped, title.in(Locale.getDefault()));
		case SUGGESTED -> open == 0 ? ImportMessages.originSure : NLS.bind(ImportMessages.originOpen, open);
		};
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** For tests. */
	Table table() {
		return table;
	}

	/** For tests. */
	Combo combo() {
		return combo;
	}
}
