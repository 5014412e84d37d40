// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.explore.Answer.Cell;
import org.palier.explore.Answer.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

/** An answer as tables: crossed, as a person reads it, and with a number a row, as programs read it. */
public final class AnswerTables {

	/** Id of tables of a question that nobody kept. */
	public static final String ID = "ask";

	private final String id;
	private final Answer answer;
	private final Bilingual title;

	/** @param id of the tables @param title of the tables */
	public AnswerTables(String id, Answer answer, Bilingual title) {
		this.id = id;
		this.answer = answer;
		this.title = title;
	}

	/** With the id of what is asked and not kept. @param title of the tables */
	public AnswerTables(Answer answer, Bilingual title) {
		this(ID, answer, title);
	}

	/** With a title that says what is counted and by what. */
	public AnswerTables(Answer answer) {
		this(answer, title(answer));
	}

	/** The title of an answer: what is counted, and by which fields. */
	public static Bilingual title(Answer answer) {
		List<Bilingual> by = Stream.concat(answer.rows().stream(), answer.columns().stream())
				.map(it -> ExploreWords.WORDS.text("by", inside(it))).toList();
		Bilingual counted = answer.question().measure().label();
		return switch (by.size()) {
		case 0 -> counted;
		case 1 -> ExploreWords.WORDS.text("title", counted, by.getFirst());
		default -> ExploreWords.WORDS.text("title", counted,
				ExploreWords.WORDS.text("and", Bilingual.joined(by.subList(0, by.size() - 1), ", "), by.getLast()));
		};
	}

	/** The name of a field within a sentence: a name of the study stands as it is written. */
	private static Bilingual inside(PivotField field) {
		return ExploreWords.isOurs(field.name()) ? new Bilingual(small(field.name().fr()), small(field.name().en())) : field.name();
	}

	private static String small(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	/** A line for each group of the rows, a column for each of the columns; before them how many bodies were read, and how much there is. */
	public Table crossed() {
		Columns<Line> columns = ofLines();
		columns = columns.and(new Column("bodies_read", coverageTitle(), Type.ITEM, Form.WORDS), AnswerTables::read);
		if (!answer.columns().isEmpty()) {
			columns = columns.and(new Column(answer.question().measure().id(), answer.question().measure().label(), Type.COUNT), Line::all);
		}
		for (int i = 0; i < answer.heads().size(); i++) {
			int head = i;
			columns = columns.and(head(answer.heads().get(i)), it -> it.cells().get(head).shown(answer.question().showing()));
		}
		List<Line> lines = new ArrayList<>(answer.lines());
		answer.total().ifPresent(lines::add);
		return table(columns.rows(lines));
	}

	/** The columns that name the groups of a line. */
	private Columns<Line> ofLines() {
		Columns<Line> columns = Columns.of();
		for (int i = 0; i < answer.rows().size(); i++) {
			int field = i;
			columns = columns.and(item(answer.rows().get(i)), it -> it.groups().isEmpty() ? all(field) : item(it.groups().get(field)));
		}
		return columns;
	}

	/** The columns with the number of bodies behind a line. */
	private Columns<Line> coverage() {
		return Columns.<Line>of().and(new Column("bodies_read", coverageTitle(), Type.COUNT), it -> new Value.Count(it.coverage().behind()))
				.and(new Column("bodies", ExploreWords.WORDS.text("column.bodies"), Type.COUNT), it -> new Value.Count(it.coverage().bodies()));
	}

	private Bilingual coverageTitle() {
		boolean read = answer.question().measure().isRead(Stream.concat(answer.rows().stream(), answer.columns().stream()).toList());
		return ExploreWords.WORDS.text(read ? "column.bodies_read" : "column.bodies_checked");
	}

	/** The number of bodies as a person reads it: so many of so many. */
	private static Value read(Line line) {
		return new Value.Item(line.coverage().behind() + "/" + line.coverage().bodies(),
				ExploreWords.WORDS.text("of", line.coverage().behind(), line.coverage().bodies()));
	}

	private static Value all(int field) {
		return field == 0 ? new Value.Item(Value.Item.ALL, ExploreWords.WORDS.text("all")) : new Value.Item(Value.Item.ALL, Bilingual.EMPTY);
	}

	private Column head(List<PivotGroup> groups) {
		Type type = switch (answer.question().showing()) {
		case COUNT -> Type.COUNT;
		case CORRECTED -> Type.ESTIMATE;
		default -> Type.SHARE;
		};
		if (groups.isEmpty()) {
			return new Column(answer.question().measure().id(), answer.question().measure().label(), type);
		}
		return new Column(groups.stream().map(PivotGroup::id).collect(Collectors.joining("|")),
				PivotGroup.names(groups), type);
	}

	/** A number of an answer. */
	private record Entry(Line line, List<PivotGroup> head, Cell cell) {
	}

	/** A row for each number, with its groups; the count, the share, and where asked for the corrected share. */
	public Table listed() {
		Columns<Entry> columns = Columns.<Entry>of().and(ofLines(), Entry::line);
		for (int i = 0; i < answer.columns().size(); i++) {
			int field = i;
			columns = columns.and(item(answer.columns().get(i)), it -> item(it.head().get(field)));
		}
		columns = columns.and(new Column(answer.question().measure().id(), answer.question().measure().label(), Type.COUNT),
				it -> it.cell().count());
		if (answer.question().showing().isShare()) {
			columns = columns.and(new Column("share", ExploreWords.WORDS.text("column.share"), Type.SHARE), it -> it.cell().share());
		}
		if (answer.question().showing() == Showing.CORRECTED) {
			columns = columns.and(new Column("corrected", ExploreWords.WORDS.text("column.corrected"), Type.ESTIMATE),
					it -> it.cell().shown(Showing.CORRECTED));
		}
		columns = columns.and(coverage(), Entry::line);
		List<Entry> entries = Stream.concat(answer.lines().stream(), answer.total().stream()).flatMap(this::entries).toList();
		return table(columns.rows(entries));
	}

	private Stream<Entry> entries(Line line) {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < answer.heads().size(); i++) {
			entries.add(new Entry(line, answer.heads().get(i), line.cells().get(i)));
		}
		return entries.stream();
	}

	private static Column item(PivotField field) {
		return new Column(field.id(), field.name(), Type.ITEM);
	}

	private static Value item(PivotGroup group) {
		return new Value.Item(group.id(), group.name());
	}

	/** The definition of the numbers, in words. */
	Bilingual definition() {
		String how = answer.question().measure().isOfChecked() && answer.question().showing().isShare() ? "checked"
				: answer.question().showing().id();
		return ExploreWords.WORDS.text("definition." + how, answer.question().measure().label());
	}

	private Table table(Rows rows) {
		return new Table(id, title, definition(), answer.question().measure().unit(), "", rows, answer.notes());
	}
}
