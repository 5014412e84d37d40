// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.interviews.passages.RankedPlaces;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.interviews.words.CutWords;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.TextScale;

/**
 * Objectives by place, ranked by keys: Alt and the arrows move one, = ties it with the one before, Delete takes it off, Enter goes to where
 * it was said.
 */
final class RankingTable {

	private static final int PLACE = 64;
	private static final int WHERE = 52;

	private final Composite body;
	private final FactsHost host;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private Table table;
	private Combo add;
	private Interview interview;
	private List<Objective> others = List.of();

	RankingTable(Composite body, FactsHost host) {
		this.body = body;
		this.host = host;
	}

	void build() {
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(60, 4 * table.getItemHeight() + 10).applyTo(table);
		for (int width : new int[] { PLACE, 120, WHERE }) {
			TextScale.widen(new TableColumn(table, SWT.LEFT), width);
		}
		table.addListener(SWT.Resize,
				event -> table.getColumn(1).setWidth(Math.max(60, table.getClientArea().width - TextScale.of(table).of(PLACE + WHERE))));
		CutWords.tell(table);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.DefaultSelection, event -> go());
		var buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(2, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(3, 1).applyTo(buttons);
		add = new Combo(buttons, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(add);
		add.addListener(SWT.Selection, event -> {
			if (add.getSelectionIndex() > 0) {
				add(others.get(add.getSelectionIndex() - 1));
			}
		});
		button(buttons, "↑", "up", () -> move(-1));
		button(buttons, "↓", "down", () -> move(1));
		button(buttons, "=", "tie", this::tie);
		button(buttons, "¶", "refer_selected", this::refer);
		button(buttons, "×", "remove", this::remove);
	}

	private static void button(Composite parent, String sign, String tip, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(sign);
		button.setToolTipText(InterviewWords.said(tip));
		button.addListener(SWT.Selection, event -> does.run());
	}

	private void key(Event event) {
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		Runnable does = alt && event.keyCode == SWT.ARROW_UP ? () -> move(-1) : alt && event.keyCode == SWT.ARROW_DOWN ? () -> move(1)
				: event.character == '=' ? this::tie : event.keyCode == SWT.DEL ? this::remove : null;
		if (does != null) {
			event.doit = false;
			does.run();
		}
	}

	private Optional<RankedObjective> chosen() {
		int at = table.getSelectionIndex();
		if (at < 0 || at >= interview.getRanking().size()) {
			host.say(InterviewWords.said("select_objective"));
			return Optional.empty();
		}
		return Optional.of(interview.getRanking().get(at));
	}

	private void move(int by) {
		edit((places, it) -> places.move(it, by), Math.clamp(table.getSelectionIndex() + (long) by, 0, Math.max(0, table.getItemCount() - 1)));
	}

	private void tie() {
		edit(RankedPlaces::tie, table.getSelectionIndex());
	}

	private void remove() {
		edit(RankedPlaces::remove, Math.max(0, table.getSelectionIndex() - 1));
	}

	private void add(Objective objective) {
		host.execute(new RankedPlaces(interview).add(objective));
		table.select(table.getItemCount() - 1);
		table.setFocus();
	}

	private interface Change {
		RecordedEdit of(RankedPlaces places, RankedObjective ranked);
	}

	private void edit(Change change, int after) {
		chosen().ifPresent(it -> {
			host.execute(change.of(new RankedPlaces(interview), it));
			table.select(after);
			table.showSelection();
		});
	}

	private void go() {
		chosen().ifPresent(it -> {
			if (it.getPassages().isEmpty()) {
				refer();
			} else {
				host.go(it.getPassages().getFirst().getFromParagraph());
			}
		});
	}

	private void refer() {
		chosen().ifPresent(ranked -> host.selected().ifPresentOrElse(passage -> host.execute(new RecordedEdit(InterviewWords.both("edit.refer"),
				Root.itself(ranked), () -> {
					if (!ranked.getPassages().contains(passage)) {
						ranked.getPassages().add(passage);
					}
				})), () -> host.say(InterviewWords.said("select_passage"))));
	}

	void refresh(Study study, Interview now) {
		boolean same = interview == now;
		interview = now;
		List<RankedObjective> ranking = now.getRanking();
		int selected = same ? table.getSelectionIndex() : -1;
		List<String[]> rows = rows(ranking);
		while (table.getItemCount() > rows.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int i = 0; i < rows.size(); i++) {
			(i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE)).setText(rows.get(i));
		}
		if (selected >= 0 && selected < rows.size()) {
			table.select(selected);
		}
		others = study.getObjectives().stream().filter(it -> ranking.stream().noneMatch(ranked -> ranked.getObjective() == it)).toList();
		List<String> names = new ArrayList<>(List.of(InterviewWords.said("add_objective")));
		others.forEach(it -> names.add(labels.text(it)));
		if (!names.equals(List.of(add.getItems()))) {
			add.setItems(names.toArray(new String[0]));
		}
		add.select(0);
		add.setEnabled(!others.isEmpty());
	}

	private List<String[]> rows(List<RankedObjective> ranking) {
		Function<RankedObjective, Long> tied = one -> ranking.stream().filter(it -> it.getPlace() == one.getPlace()).count();
		List<String[]> rows = new ArrayList<>();
		for (RankedObjective ranked : ranking) {
			rows.add(new String[] { tied.apply(ranked) > 1 ? InterviewWords.said("tied", ranked.getPlace()) : Integer.toString(ranked.getPlace()),
					ranked.getObjective() == null ? "–" : labels.text(ranked.getObjective()),
					ranked.getPassages().isEmpty() ? "" : "¶ " + (ranked.getPassages().getFirst().getFromParagraph() + 1) });
		}
		return rows;
	}

	/** The list of objectives that have no place yet, for tests. */
	Combo others() {
		return add;
	}

	/** The table, for tests. */
	Table table() {
		return table;
	}
}
