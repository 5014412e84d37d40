// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.findings.FindingNow;
import org.palier.ground.text.Bilingual;
import org.palier.ui.labels.SpokenName;

/** The findings that are kept, in the order of the report, and what is done to the one that is chosen, by buttons and by keys. */
final class SavedFindingsTable {

	/** What is done to a finding. */
	enum Deed {
		/** One place earlier: Alt+Up. */
		UP,
		/** One place later: Alt+Down. */
		DOWN,
		/** In other words: F2. */
		REWORD,
		/** Its numbers of today are seen. */
		SEE,
		/** No finding any more: Delete. */
		REMOVE
	}

	/** What a person does with findings. */
	interface Chosen {

		/** Looks at one. */
		void looked(FindingNow finding);

		/** Does something to one. */
		void does(Deed deed, FindingNow finding);
	}

	/** Part of the width that findings take, in percent. */
	private static final int FINDING = 72;

	private final Composite body;
	private final Table table;
	private final Locale locale = Locale.getDefault();
	private final Chosen chosen;
	private final Button up;
	private final Button down;
	private final Button reword;
	private final Button see;
	private final Button remove;
	private List<FindingNow> shown = List.of();

	SavedFindingsTable(Composite parent, Chosen chosen) {
		this.chosen = chosen;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		new SpokenName(FindingsMessages.kept).on(table);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		var finding = new TableColumn(table, SWT.NONE);
		finding.setText(FindingsMessages.keptColumn);
		var remark = new TableColumn(table, SWT.NONE);
		table.addControlListener(ControlListener.controlResizedAdapter(it -> {
			int width = table.getClientArea().width;
			finding.setWidth(width * FINDING / 100);
			remark.setWidth(width - width * FINDING / 100);
		}));
		var buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		up = button(buttons, FindingsMessages.up, Deed.UP);
		down = button(buttons, FindingsMessages.down, Deed.DOWN);
		reword = button(buttons, FindingsMessages.reword, Deed.REWORD);
		see = button(buttons, FindingsMessages.see, Deed.SEE);
		remove = button(buttons, FindingsMessages.remove, Deed.REMOVE);
		table.addListener(SWT.Selection, event -> {
			enable();
			selected().ifPresent(chosen::looked);
		});
		table.addListener(SWT.DefaultSelection, event -> does(Deed.REWORD));
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean alt = (event.stateMask & SWT.MOD3) != 0;
			switch (event.keyCode) {
			case SWT.ARROW_UP -> does(alt ? Optional.of(Deed.UP) : Optional.empty());
			case SWT.ARROW_DOWN -> does(alt ? Optional.of(Deed.DOWN) : Optional.empty());
			case SWT.F2 -> does(Deed.REWORD);
			case SWT.DEL -> does(Deed.REMOVE);
			default -> {
				// Other keys are the table's own.
				return;
			}
			}
			event.doit = !alt;
		}));
		enable();
	}

	Composite control() {
		return body;
	}

	private Button button(Composite parent, String text, Deed deed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> does(deed));
		return button;
	}

	private void does(Optional<Deed> deed) {
		deed.ifPresent(this::does);
	}

	private void does(Deed deed) {
		selected().filter(it -> can(deed, it)).ifPresent(it -> chosen.does(deed, it));
	}

	private boolean can(Deed deed, FindingNow finding) {
		int row = shown.indexOf(finding);
		return switch (deed) {
		case UP -> row > 0;
		case DOWN -> row < shown.size() - 1;
		case SEE -> !finding.moved().isEmpty() && finding.now().isPresent();
		case REWORD, REMOVE -> true;
		};
	}

	private void enable() {
		Optional<FindingNow> one = selected();
		up.setEnabled(one.filter(it -> can(Deed.UP, it)).isPresent());
		down.setEnabled(one.filter(it -> can(Deed.DOWN, it)).isPresent());
		see.setEnabled(one.filter(it -> can(Deed.SEE, it)).isPresent());
		reword.setEnabled(one.isPresent());
		remove.setEnabled(one.isPresent());
	}

	/** Whether a person is at it. */
	boolean hasFocus() {
		Control focused = body.getDisplay().getFocusControl();
		return focused != null && (focused == table || focused.getParent() == up.getParent());
	}

	/** The finding that is chosen. */
	Optional<FindingNow> selected() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
	}

	/** Shows them; the one that was chosen stays chosen. */
	void show(List<FindingNow> findings) {
		Optional<String> before = selected().map(it -> it.kept().getId());
		shown = List.copyOf(findings);
		boolean titled = false;
		table.setRedraw(false);
		table.setItemCount(0);
		for (FindingNow each : shown) {
			var item = new TableItem(table, SWT.NONE);
			boolean title = !titled && each.mayBeTitle();
			titled |= title;
			List<Bilingual> remarks = each.remarks();
			item.setText(new String[] { each.sentence().in(locale),
					remarks.isEmpty() ? title ? FindingsMessages.title : "" : remarks.getFirst().in(locale) });
		}
		table.setRedraw(true);
		int row = before.map(it -> shown.stream().map(each -> each.kept().getId()).toList().indexOf(it)).orElse(-1);
		if (row >= 0) {
			table.setSelection(row);
		}
		enable();
	}
}
