// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.intake.mapping.MappingQuestion;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;

/**
 * Values that name nothing of the study, or mean nothing in their place, each with its number of rows. A person can
 * create a thing, take it for an existing one, or leave it empty. Answers stay in the list, and can be taken back.
 */
final class QuestionsTable extends Composite {

	/** The answers of a person. */
	interface Answers {
		/** A value means another. @param meant empty for nothing */
		void means(MappingQuestion question, String meant);

		/** Takes the answer for a value back. */
		void forget(MappingQuestion question);

		/** Each means what is nearest to it. */
		void take(List<MappingQuestion> near);

		/** Things of a kind are made where a value names none, or not. */
		void create(String kind, boolean made);
	}

	private static final int MOST_CHOICES = 2000;

	private final Table table;
	private final Composite kinds;
	private final Map<String, Button> creating = new LinkedHashMap<>();
	private final Label takeFor;
	private final Combo meant;
	private final Button near;
	private final Button allNear;
	private final Button leave;
	private final Button back;
	private final Answers answers;
	private final Function<String, Map<String, Bilingual>> values;
	private List<MappingQuestion> questions = List.of();
	private List<String> choices = List.of();

	/** @param values what values of a field can name */
	QuestionsTable(Composite parent, Answers answers, Function<String, Map<String, Bilingual>> values) {
		super(parent, SWT.NONE);
		this.answers = answers;
		this.values = values;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		kinds = new Composite(this, SWT.NONE);
		kinds.setLayout(new RowLayout(SWT.HORIZONTAL));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
		table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 90).applyTo(table);
		table.setHeaderVisible(true);
		column(ImportMessages.columnOfFile, 190);
		column(ImportMessages.value, 240);
		column(ImportMessages.rows, 80);
		column(ImportMessages.whatOfIt, 560);
		var row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		near = button(row, ImportMessages.isBody, it -> answers.means(it, it.near().isEmpty() ? it.value() : it.near().getFirst()));
		GridDataFactory.swtDefaults().applyTo(near);
		allNear = button(row, ImportMessages.takeAllNear, it -> answers.take(proposed()));
		GridDataFactory.swtDefaults().applyTo(allNear);
		takeFor = new Label(row, SWT.NONE);
		takeFor.setText(ImportMessages.takeFor);
		meant = new Combo(row, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(meant);
		meant.addListener(SWT.Selection, event -> take());
		new SpokenName(ImportMessages.takeFor).on(meant);
		leave = button(row, ImportMessages.leaveEmpty, it -> answers.means(it, ""));
		back = button(row, ImportMessages.takeBack, answers::forget);
		table.addListener(SWT.Selection, event -> offer());
		offer();
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	private Button button(Composite row, String text, Consumer<MappingQuestion> does) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			selected().ifPresent(does);
			// The next answer is given at the same place.
			table.setFocus();
		});
		return button;
	}

	private List<MappingQuestion> proposed() {
		return questions.stream().filter(it -> !it.near().isEmpty()).toList();
	}

	private static void show(Button button, boolean shown, String text) {
		button.setText(text);
		button.setVisible(shown);
		((GridData) button.getLayoutData()).exclude = !shown;
	}

	private void take() {
		int at = meant.getSelectionIndex();
		selected().filter(it -> at >= 0 && at < choices.size()).ifPresent(it -> answers.means(it, choices.get(at)));
		table.setFocus();
	}

	private Optional<MappingQuestion> selected() {
		int place = table.getSelectionIndex();
		return place < 0 || place >= questions.size() ? Optional.empty() : Optional.of(questions.get(place));
	}

	/** Shows what is open and what was answered. @param creatable kinds that can be made, and whether they are */
	void show(List<MappingQuestion> asked, Map<String, Boolean> creatable) {
		int place = table.getSelectionIndex();
		questions = List.copyOf(asked);
		table.setRedraw(false);
		table.removeAll();
		var typography = new Typography(Locale.getDefault());
		for (MappingQuestion each : questions) {
			new TableItem(table, SWT.NONE).setText(new String[] { each.column(), each.value().replaceAll("\\s+", " "),
					each.rows() == 0 ? "" : typography.count(each.rows()), sentence(each) });
		}
		table.setRedraw(true);
		if (!questions.isEmpty()) {
			table.setSelection(Math.clamp(place, 0, questions.size() - 1));
		}
		creatable.forEach((kind, made) -> creating.computeIfAbsent(kind, this::check).setSelection(made));
		for (String kind : List.copyOf(creating.keySet())) {
			if (!creatable.containsKey(kind)) {
				creating.remove(kind).dispose();
			}
		}
		layout(true, true);
		offer();
	}

	private Button check(String kind) {
		var check = new Button(kinds, SWT.CHECK);
		check.setText(switch (kind) {
		case "category" -> ImportMessages.createCategory;
		case "field" -> ImportMessages.createField;
		case "jurisdiction" -> ImportMessages.createJurisdiction;
		case "platform" -> ImportMessages.createPlatform;
		case "parent" -> ImportMessages.createParent;
		default -> NLS.bind(ImportMessages.createOther, kind);
		});
		check.addListener(SWT.Selection, event -> answers.create(kind, check.getSelection()));
		return check;
	}

	private String sentence(MappingQuestion question) {
		String line = new Typography(Locale.getDefault()).count(question.line());
		return switch (question.sort()) {
		case UNKNOWN -> question.near().isEmpty() ? isAuthor(question) ? ImportMessages.unknownAuthor : ImportMessages.unknownValue
				: NLS.bind(ImportMessages.nearValue, named(question.field(), question.near().getFirst()));
		case LEFT_OUT -> NLS.bind(ImportMessages.leftOutValue, line, question.allowed().in(Locale.getDefault()));
		case ROW_LEFT_OUT -> NLS.bind(ImportMessages.leftOutRow, line, question.allowed().in(Locale.getDefault()));
		case ANSWERED -> answered(question);
		};
	}

	private String answered(MappingQuestion question) {
		if (question.field().equals(MappingQuestion.BODY)) {
			return question.meant().isEmpty() ? ImportMessages.answeredNoBody : ImportMessages.answeredBody;
		}
		return question.meant().isEmpty() ? isAuthor(question) ? ImportMessages.answeredNoBody : ImportMessages.answeredEmpty
				: NLS.bind(ImportMessages.answered, named(question.field(), question.meant()));
	}

	private static boolean isAuthor(MappingQuestion question) {
		return question.field().equals(MappingQuestion.AUTHOR);
	}

	private String named(String field, String id) {
		return values.apply(field).getOrDefault(id, Bilingual.same(id)).in(Locale.getDefault());
	}

	private void offer() {
		Optional<MappingQuestion> question = selected();
		boolean open = question.filter(it -> !it.field().isEmpty()).isPresent();
		choices = open ? choices(question.get()) : List.of();
		List<String> names = choices.stream().map(it -> named(question.get().field(), it)).toList();
		meant.setItems(names.toArray(String[]::new));
		meant.setEnabled(!names.isEmpty());
		takeFor.setEnabled(!names.isEmpty());
		question.ifPresent(it -> meant.select(choices.indexOf(it.meant())));
		boolean row = question.filter(it -> it.sort() == MappingQuestion.Sort.ROW_LEFT_OUT).isPresent();
		Optional<MappingQuestion> proposal = question.filter(it -> !it.near().isEmpty());
		show(near, row && open || proposal.isPresent(),
				proposal.isPresent() ? ImportMessages.takeNear : ImportMessages.isBody);
		show(allNear, proposed().size() > 1, NLS.bind(ImportMessages.takeAllNear, proposed().size()));
		leave.setText(question.filter(QuestionsTable::isAuthor).isPresent() ? ImportMessages.noBody : ImportMessages.leaveEmpty);
		near.getParent().layout(true);
		leave.setEnabled(open && !row && question.get().sort() != MappingQuestion.Sort.ANSWERED);
		back.setEnabled(question.filter(it -> it.sort() == MappingQuestion.Sort.ANSWERED).isPresent());
	}

	/** The ids that a value can be taken for; of an author, near bodies come first, and those of a very long list are left out. */
	private List<String> choices(MappingQuestion question) {
		if (!isAuthor(question)) {
			return List.copyOf(values.apply(question.field()).keySet());
		}
		var all = new LinkedHashSet<>(question.near());
		if (!question.meant().isEmpty()) {
			all.add(question.meant());
		}
		Map<String, Bilingual> known = values.apply(question.field());
		if (known.size() <= MOST_CHOICES) {
			all.addAll(known.keySet());
		}
		return List.copyOf(all);
	}

	/** For tests. */
	Table table() {
		return table;
	}

	/** The list of what a value may be taken for, for tests. */
	Combo meant() {
		return meant;
	}

	/** The box that lets things of a kind be made, for tests; null when nothing of it would be. */
	Button creating(String kind) {
		return creating.get(kind);
	}
}
