// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.memos.StudyMemo;
import org.palier.interviews.memos.StudyMemo.Kind;
import org.palier.interviews.memos.StudyMemos;
import org.palier.interviews.reading.CodedReading;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.ui.interviews.words.CutWords;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.ChosenCoder;

/**
 * All memos in one list: filtered as one types, edited beneath it, opened where they belong, exported as rows. F2 goes to the words of the
 * memo, Ctrl+Enter, Esc or leaving the field keeps them; undo takes them back.
 */
final class MemosPage extends ReadingPage {

	private static final int[] WIDTHS = { 80, 220, 0, 90, 100 };

	private final Text filter;
	private final Combo kind;
	private final Table table;
	private final Text words;
	private List<StudyMemo> all = List.of();
	private List<StudyMemo> shown = List.of();
	/** On what the memo is that stands in the field; null for none. */
	private EObject edited;

	MemosPage(Composite parent, Around around) {
		super(parent, around);
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(this);
		var top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		filter = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(ReadingWords.said("memos.filter"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		filter.addListener(SWT.Modify, event -> filter());
		filter.addListener(SWT.KeyDown, this::filterKey);
		kind = new Combo(top, SWT.READ_ONLY);
		kind.add(ReadingWords.said("kind.all"));
		for (Kind each : Kind.values()) {
			kind.add(kind(each));
		}
		kind.select(0);
		kind.addListener(SWT.Selection, event -> filter());
		button(top, "memos.new", this::memo);
		button(top, "export", this::export);
		var panes = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		table = new Table(panes, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (String column : List.of("memos.on", "memos.about", "memos.memo", "memos.by", "memos.day")) {
			new TableColumn(table, SWT.NONE).setText(ReadingWords.said(column));
		}
		table.addListener(SWT.Resize, event -> fit());
		CutWords.tell(table);
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::open));
		table.addListener(SWT.KeyDown, this::tableKey);
		words = new Text(panes, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		words.addListener(SWT.FocusOut, event -> keep());
		words.addListener(SWT.KeyDown, this::wordsKey);
		words.setEnabled(false);
		panes.setWeights(70, 30);
	}

	private static void button(Composite parent, String key, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(ReadingWords.said(key));
		button.addListener(SWT.Selection, event -> does.run());
	}

	private static String kind(Kind kind) {
		return ReadingWords.said("kind." + kind.name().toLowerCase(Locale.ROOT));
	}

	private void fit() {
		int left = table.getClientArea().width;
		for (int width : WIDTHS) {
			left -= TextScale.of(table).of(width);
		}
		for (int i = 0; i < WIDTHS.length; i++) {
			table.getColumn(i).setWidth(WIDTHS[i] == 0 ? Math.max(120, left) : TextScale.of(table).of(WIDTHS[i]));
		}
	}

	private void filterKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
			event.doit = false;
			table.setFocus();
		}
	}

	private void tableKey(Event event) {
		if (event.keyCode == SWT.F2 && words.isEnabled()) {
			words.setFocus();
			words.setSelection(words.getCharCount());
		} else if (event.keyCode == SWT.DEL) {
			selected().ifPresent(it -> around().session().execute(memos().write(it, "")));
		} else if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && table.getSelectionIndex() == 0) {
			event.doit = false;
			filter.setFocus();
		}
	}

	private void wordsKey(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (event.keyCode == SWT.ESC || enter && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			keep();
			table.setFocus();
		}
	}

	private StudyMemos memos() {
		return new StudyMemos(around().session().study(), Locale.getDefault());
	}

	@Override
	void show(CodedReading reading) {
		var study = around().session().study();
		var blind = new BlindCoding(study);
		String coder = new ChosenCoder(around().session()).in(study).id();
		all = memos().all().stream()
				.filter(it -> !(it.on() instanceof Passage passage) || blind.isSeen(it.interview().orElseThrow(), passage, coder)).toList();
		filter();
	}

	private void filter() {
		EObject before = edited;
		String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
		int of = kind.getSelectionIndex();
		shown = all.stream().filter(it -> of <= 0 || it.kind() == Kind.values()[of - 1])
				.filter(it -> (it.about() + "\n" + it.text() + "\n" + it.by()).toLowerCase(Locale.getDefault()).contains(wanted)).toList();
		table.setRedraw(false);
		table.removeAll();
		for (StudyMemo memo : shown) {
			new TableItem(table, SWT.NONE)
					.setText(new String[] { kind(memo.kind()), memo.about(), memo.text().replace('\n', ' '), memo.by(), memo.day() });
		}
		table.setRedraw(true);
		if (!shown.isEmpty()) {
			table.setSelection(Math.max(0, shown.stream().map(StudyMemo::on).toList().indexOf(before)));
		}
		chosen();
	}

	private Optional<StudyMemo> selected() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
	}

	private void chosen() {
		Optional<StudyMemo> memo = selected();
		// A change elsewhere does not remove text that a person is typing.
		boolean typing = words.isFocusControl() && memo.isPresent() && memo.get().on() == edited;
		edited = memo.map(StudyMemo::on).orElse(null);
		words.setEnabled(memo.isPresent());
		if (!typing) {
			words.setText(memo.map(StudyMemo::text).orElse(""));
		}
		around().selects().accept(edited);
	}

	private void keep() {
		if (edited == null) {
			return;
		}
		EObject on = edited;
		String typed = words.getText();
		if (shown.stream().anyMatch(it -> it.on() == on && !it.text().equals(typed.strip()))) {
			around().session().execute(memos().write(on, typed));
		}
	}

	private void open(StudyMemo memo) {
		if (memo.on() instanceof Passage passage) {
			around().opens().at(passage);
		} else if (memo.interview().isPresent()) {
			around().opens().at(memo.interview().get());
		} else {
			around().says().accept(ReadingWords.said("memos.here"));
			words.setFocus();
		}
	}

	/** Nobody can take out of prose who it tells of, so that memos leave as they are or not at all. */
	private void export() {
		List<Interview> told = shown.stream().flatMap(it -> it.interview().stream()).distinct().toList();
		new ExportDialog(getShell(), "memos", ReadingWords.said("memos.identified", shown.size())).ask(around(), Release.IDENTIFIED, told,
				(rows, file) -> memos().export(shown, rows, file));
	}

	@Override
	void memo() {
		var dialog = new MemoDialog(getShell(), around().session().study());
		if (new ChosenCoder(around().session()).isKnown() && dialog.open() == Window.OK) {
			add(dialog);
		}
	}

	private void add(MemoDialog dialog) {
		var study = around().session().study();
		around().session().execute(dialog.on().isPresent() ? memos().write(dialog.on().get(), dialog.words())
				: memos().add(dialog.title(), dialog.words(), new ChosenCoder(around().session()).in(study), LocalDate.now()));
		// The new memo is shown.
		edited = dialog.on().orElseGet(() -> study.getMemos().getLast());
		filter();
	}

	@Override
	String hint() {
		return ReadingWords.said("memos.keys");
	}

	@Override
	void find() {
		filter.selectAll();
		filter.setFocus();
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	/** The list, for tests. */
	Table table() {
		return table;
	}

	/** The text that is typed in place, for tests. */
	Text words() {
		return words;
	}
}
