// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.register.grid.CellReplacement;
import org.palier.register.grid.CellReplacement.ReplaceRequest;
import org.palier.register.grid.CellReplacement.ReplacedCell;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.ui.labels.TextScale;

/** Asks for a text and what comes in its place, shows every cell of the study that it changes before it does, and says which cannot be. */
final class ReplaceDialog extends TitleAreaDialog {

	/** More would not be read before the button is pressed. */
	private static final int SHOWN = 500;
	private static final int PAUSE = 250;

	private final CensusSheet sheet;
	private final int column;
	private final BiConsumer<ReplaceRequest, List<ReplacedCell>> replace;
	private final Typography typography = new Typography(Locale.getDefault());
	private final Runnable look = this::look;
	private Text what;
	private Text by;
	private Button whole;
	private Button exact;
	private Combo where;
	private Table table;
	private List<ReplacedCell> found = List.of();

	/**
	 * @param column of the selected cell; -1 for none
	 * @param replace told what was found, once the person agrees
	 */
	ReplaceDialog(Shell parent, CensusSheet sheet, int column, BiConsumer<ReplaceRequest, List<ReplacedCell>> replace) {
		super(parent);
		this.sheet = sheet;
		this.column = column;
		this.replace = replace;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CensusMessages.replaceTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CensusMessages.replaceTitle);
		setMessage(CensusMessages.replaceHint);
		var area = (Composite) super.createDialogArea(parent);
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		what = text(fields, CensusMessages.replaceWhat);
		by = text(fields, CensusMessages.replaceBy);
		new Label(fields, SWT.NONE).setText(CensusMessages.replaceWhere);
		where = new Combo(fields, SWT.READ_ONLY);
		where.add(CensusMessages.replaceEverywhere);
		if (column >= 0) {
			where.add(NLS.bind(CensusMessages.replaceInColumn, sheet.columns().names().get(column)));
		}
		where.select(where.getItemCount() - 1);
		where.addListener(SWT.Selection, event -> look());
		whole = check(fields, CensusMessages.replaceWhole);
		exact = check(fields, CensusMessages.replaceExact);
		table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(880, 260).indent(5, 0).applyTo(table);
		head(CensusMessages.columnName, 260);
		head(CensusMessages.problemColumn, 140);
		head(CensusMessages.replaceBefore, 150);
		head(CensusMessages.replaceAfter, 150);
		head(CensusMessages.problemReason, 300);
		return area;
	}

	private Text text(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		// A study of many agencies is not gone through for each letter.
		text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE, look));
		return text;
	}

	private Button check(Composite parent, String name) {
		var check = new Button(parent, SWT.CHECK);
		check.setText(name);
		check.addListener(SWT.Selection, event -> look());
		return check;
	}

	private void head(String name, int width) {
		var head = new TableColumn(table, SWT.NONE);
		head.setText(name);
		TextScale.widen(head, width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CensusMessages.replaceDo, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Asks for a text, as a person types it. */
	void say(String wanted, String instead, boolean everywhere) {
		where.select(everywhere ? 0 : where.getItemCount() - 1);
		what.setText(wanted);
		by.setText(instead);
		look();
	}

	private void look() {
		if (table == null || table.isDisposed()) {
			return;
		}
		found = what.getText().isEmpty() ? List.of()
				: new CellReplacement(sheet.reader(), sheet.text(), sheet.part()).find(Agencies.of(sheet.session().study()).toList(),
						columns(), asked());
		table.removeAll();
		for (ReplacedCell each : found.subList(0, Math.min(SHOWN, found.size()))) {
			new TableItem(table, SWT.NONE).setText(new String[] { name(each.agency()), name(each.column()), each.before(), each.after(),
					each.reason() == null ? "" : each.reason().in(Locale.getDefault()) });
		}
		long can = found.stream().filter(it -> it.reason() == null).count();
		setMessage(what.getText().isEmpty() ? CensusMessages.replaceHint
				: found.size() == can ? can == 1 ? CensusMessages.replaceFoundOne
						: CountedSentence.bind(CensusMessages.replaceFound, typography.count(can))
						: CountedSentence.bind(CensusMessages.replaceFoundSome, typography.count(can), typography.count(found.size() - can)));
		getButton(IDialogConstants.OK_ID).setEnabled(can > 0);
	}

	/** The cells that are found now, for tests. */
	List<ReplacedCell> found() {
		return found;
	}

	private ReplaceRequest asked() {
		return new ReplaceRequest(what.getText(), by.getText(), whole.getSelection(), exact.getSelection());
	}

	/** Governments are not written in the grid; everything else is. */
	private List<GridColumn> columns() {
		return column >= 0 && where.getSelectionIndex() > 0 ? List.of(sheet.column(column))
				: sheet.columns().all().stream().filter(it -> it != Fact.JURISDICTION).toList();
	}

	private String name(Agency agency) {
		return sheet.text().shown(agency, Fact.NAME, sheet.part());
	}

	private String name(GridColumn of) {
		return sheet.columns().names().get(sheet.columns().all().indexOf(of));
	}

	@Override
	protected void okPressed() {
		ReplaceRequest asked = asked();
		List<ReplacedCell> agreed = found;
		super.okPressed();
		replace.accept(asked, agreed);
	}
}
