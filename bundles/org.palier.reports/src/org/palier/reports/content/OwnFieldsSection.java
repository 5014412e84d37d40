// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.explore.Answer;
import org.palier.explore.AnswerTables;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.Showing;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;

/**
 * The values of the fields that a study declares. Bodies, accounts and interviews have a table each, with those that
 * have any value; for posts, it counts each value of a choice. Only in reports with names, because a value may identify
 * a body as well as its name does.
 */
record OwnFieldsSection() implements SectionSource {

	/** The id in choices and templates. */
	static final String ID = "own_fields";

	private static final Wording WORDS = ReportWords.all();

	/** A thing with its name. */
	private record Row(String id, Bilingual name, EObject thing) {
	}

	@Override
	public boolean namesBodies() {
		return true;
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getFields().isEmpty() ? List.of() : List.of(new OfferedSection(ID, WORDS.text("section.own_fields")));
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		if (study.getFields().isEmpty() || !wanted.test(ID)) {
			return List.of();
		}
		var fields = DeclaredFields.of(study);
		List<Table> tables = Stream.concat(Stream.of(
				table(fields, FieldSubject.AGENCY, "own_fields", Unit.AGENCY, Agencies.of(study).map(OwnFieldsSection::row)),
				table(fields, FieldSubject.ACCOUNT, "own_fields_accounts", Unit.ACCOUNT, Agencies.of(study)
						.flatMap(it -> it.getPresences().stream()).flatMap(it -> it.getAccounts().stream()).map(OwnFieldsSection::row)),
				table(fields, FieldSubject.INTERVIEW, "own_fields_interviews", Unit.INTERVIEW,
						study.getInterviews().stream().map(OwnFieldsSection::row))),
				ofPosts(view)).filter(it -> !it.rows().isEmpty()).toList();
		return tables.isEmpty() ? List.of()
				: List.of(new ReportSection(ID, WORDS.text("section.own_fields"), List.of(), List.of(), tables, true));
	}

	/** How many posts have each value: posts are too many to be listed, and those of text, number and day have as many values. */
	private static Stream<Table> ofPosts(StudyView view) {
		var pivot = new Pivot(view);
		return view.posts().isEmpty() ? Stream.of() : view.ownFields().ofPosts().stream()
				.filter(it -> it.type() == FieldType.CHOICE || it.type() == FieldType.YES_NO).flatMap(field -> {
					try {
						Answer answer = pivot.answer(new Question(List.of(field.id()), List.of(), Measure.POSTS, Showing.COLUMN));
						return Stream.of(new AnswerTables("own_fields_posts_" + field.id(), answer,
								WORDS.text("table.own_fields_posts", field.name())).listed());
					} catch (QuestionException unanswered) {
						throw new IllegalStateException("a field that the study declares: " + field.id(), unanswered);
					}
				});
	}

	private static Row row(Agency agency) {
		return new Row(agency.getId(), Bilingual.of(agency.getName()), agency);
	}

	private static Row row(Account account) {
		String name = account.getHandle() == null ? Objects.requireNonNullElse(account.getUrl(), account.getId()) : account.getHandle();
		return new Row(account.getId(), Bilingual.same(name), account);
	}

	private static Row row(Interview interview) {
		return new Row(interview.getId(), Bilingual.same(interview.getId()), interview);
	}

	private static Table table(DeclaredFields declared, FieldSubject subject, String id, Unit unit, Stream<Row> things) {
		List<DeclaredField> fields = declared.of(subject);
		List<Column> columns = new ArrayList<>(List.of(new Column(subject.getLiteral(), unit.label(), Type.ITEM)));
		fields.forEach(it -> columns.add(new Column(it.id(), it.name(), Type.ITEM, form(it))));
		List<List<Value>> rows = new ArrayList<>();
		if (!fields.isEmpty()) {
			things.forEach(it -> {
				var values = new OwnValues(it.thing());
				if (fields.stream().anyMatch(field -> !values.of(field).isMissing())) {
					List<Value> cells = new ArrayList<>(List.of(new Value.Item(it.id(), it.name().isEmpty() ? Bilingual.same(it.id()) : it.name())));
					fields.forEach(field -> cells.add(cell(field, values.of(field), values.text(field.id()))));
					rows.add(cells);
				}
			});
		}
		return new Table(id, WORDS.text("table." + id), WORDS.text("own_fields.definition", fields.size()), unit, "", columns, rows, List.of());
	}

	private static Form form(DeclaredField field) {
		return switch (field.type()) {
		case TEXT -> Form.WORDS;
		case NUMBER -> Form.NUMBER;
		case DATE -> Form.DAY;
		case CHOICE -> Form.THING;
		case YES_NO -> Form.YES_NO;
		};
	}

	/**
	 * A value that a field does not allow is reported by validation, and is in no table: the type of a column is that
	 * of its values.
	 */
	private static Value cell(DeclaredField field, FieldValue value, String kept) {
		if (value.isMissing() || value instanceof FieldValue.Unfit) {
			return new Value.Item("", Bilingual.EMPTY);
		}
		return new Value.Item(value instanceof FieldValue.Answer it ? Boolean.toString(it.yes()) : kept,
				new Bilingual(field.shown(value, Locale.CANADA_FRENCH), field.shown(value, Locale.CANADA)));
	}
}
