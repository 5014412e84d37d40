// SPDX-License-Identifier: EPL-2.0
package org.palier.explore.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodedBy;
import org.palier.explore.expression.ExpressionTalk.Question;
import org.palier.ground.text.Bilingual;
import org.palier.model.PresenceStatus;
import org.palier.numbers.cases.SizeClass;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldValue;

/**
 * The tables that an expression is answered from: the census of a study and the counts of its posts, under the views that
 * {@link StudyColumns} documents. They contain no text of a post, no account, no author and no interview, so that none can
 * be asked for.
 */
final class StudyTables {

	private static final int YEAR = 4;

	private final StudyView view;
	private final Locale locale;
	private final StudyColumns columns;
	private final Consumer<Question> sink;

	/** @param locale of names @param sink is handed table after table, and their views */
	StudyTables(StudyView view, Locale locale, Consumer<Question> sink) {
		this.view = view;
		this.locale = locale;
		this.columns = new StudyColumns(view);
		this.sink = sink;
	}

	void hand() {
		bodies();
		platforms();
		statuses();
		usages();
		cells();
		posts();
		codes();
		views();
	}

	private String name(Bilingual name) {
		return name.in(locale);
	}

	private static long place(int position) {
		return position;
	}

	private void bodies() {
		List<DeclaredField> own = List.copyOf(columns.own().keySet());
		Stream<String> ownTypes = own.stream().map(it -> columns.own().get(it) + " " + type(it));
		var table = new TableRows("t_bodies",
				Stream.concat(Stream.of("place BIGINT", "agency VARCHAR", "agency_name VARCHAR", "government VARCHAR",
						"government_name VARCHAR", "category VARCHAR", "category_name VARCHAR", "employees BIGINT", "size VARCHAR",
						"in_frame BOOLEAN"), ownTypes).toList(),
				sink);
		for (int i = 0; i < view.agencies().size(); i++) {
			AgencyView it = view.agencies().get(i);
			StudyView.Named government = view.jurisdictions().get(it.jurisdiction());
			StudyView.Named category = it.category() == StudyView.NONE ? null : view.categories().get(it.category());
			List<@Nullable Object> row = new ArrayList<>();
			row.add(place(i));
			row.add(it.id());
			row.add(name(it.name()));
			row.add(government.id());
			row.add(name(government.name()));
			row.add(category == null ? null : category.id());
			row.add(category == null ? null : name(category.name()));
			row.add(it.size() == StudyView.NONE ? null : place(it.size()));
			row.add(it.size() == StudyView.NONE ? null : SizeClass.of(it.size()).id());
			row.add(view.isCounted(i));
			own.forEach(field -> row.add(value(field, view.ownFields().of(field, it.id()))));
			table.add(row.toArray());
		}
		table.end();
	}

	private static String type(DeclaredField field) {
		return switch (field.type()) {
		case NUMBER -> "DOUBLE";
		case DATE -> "DATE";
		case YES_NO -> "BOOLEAN";
		case TEXT, CHOICE -> "VARCHAR";
		};
	}

	private @Nullable Object value(DeclaredField field, FieldValue value) {
		return switch (value) {
		case FieldValue.Amount it -> it.number().doubleValue();
		case FieldValue.Day it -> it.day();
		case FieldValue.Answer it -> it.yes();
		case FieldValue.Words it -> it.text();
		case FieldValue.Chosen it -> field.shown(it, locale);
		case FieldValue.Missing none -> null;
		case FieldValue.Unfit none -> null;
		};
	}

	private void platforms() {
		var table = new TableRows("t_platforms", List.of("place BIGINT", "platform VARCHAR", "platform_name VARCHAR"), sink);
		for (int i = 0; i < view.platforms().size(); i++) {
			table.add(place(i), view.platforms().get(i).id(), name(view.platforms().get(i).name()));
		}
		table.end();
	}

	private void statuses() {
		var table = new TableRows("t_statuses", List.of("place BIGINT", "status VARCHAR", "status_name VARCHAR"), sink);
		for (PresenceStatus status : PresenceStatus.values()) {
			table.add(place(status.ordinal()), status.getLiteral(), name(ExpressionWords.WORDS.text("status." + status.getLiteral())));
		}
		table.end();
	}

	private void usages() {
		var table = new TableRows("t_usages", List.of("place BIGINT", "usage VARCHAR", "usage_name VARCHAR"), sink);
		for (int i = 0; i < view.usages().size(); i++) {
			table.add(place(i), view.usages().get(i).id(), name(view.usages().get(i).name()));
		}
		table.end();
	}

	private void cells() {
		var cells = new TableRows("t_cells", List.of("body BIGINT", "platform BIGINT", "status BIGINT", "read BOOLEAN"), sink);
		var seen = new TableRows("t_seen", List.of("body BIGINT", "platform BIGINT", "usage BIGINT"), sink);
		for (int body = 0; body < view.agencies().size(); body++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				cells.add(place(body), place(platform), place(view.status(body, platform).ordinal()), view.isCoded(body, platform));
				for (int usage = 0; usage < view.usages().size() && view.isCoded(body, platform); usage++) {
					if (view.shows(body, platform, usage)) {
						seen.add(place(body), place(platform), place(usage));
					}
				}
			}
		}
		cells.end();
		seen.end();
	}

	/** Where posts are told apart, for both tables of them. @param number of posts alike */
	private static final List<String> OF_POSTS = List.of("own BOOLEAN", "body BIGINT", "platform VARCHAR", "year BIGINT", "month VARCHAR",
			"reply BOOLEAN",
			"relay BOOLEAN", "coded_by VARCHAR", "number BIGINT");

	private static List<@Nullable Object> row(PostsView posts, int cell, CodedBy by) {
		String month = posts.month(cell);
		List<@Nullable Object> row = new ArrayList<>();
		row.add(posts.isOwn(cell));
		row.add(posts.isOwn(cell) ? place(posts.agency(cell)) : null);
		row.add(posts.platformId(cell));
		row.add(month.length() < YEAR ? null : Long.valueOf(month.substring(0, YEAR)));
		row.add(month.isEmpty() ? null : month);
		row.add(posts.isReply(cell));
		row.add(posts.isRelay(cell));
		row.add(switch (by) {
		case HUMAN -> "person";
		case MACHINE -> "program";
		case ABSTAINED -> "abstained";
		case NOBODY -> "nobody";
		case OPEN -> "open";
		});
		row.add(posts.posts(cell));
		return row;
	}

	private void posts() {
		var table = new TableRows("t_posts", Stream.concat(OF_POSTS.stream(), Stream.of("usage VARCHAR")).toList(), sink);
		PostsView posts = view.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.posts(cell) > 0 && !posts.isAgain(cell)) {
				List<@Nullable Object> row = row(posts, cell, posts.codedBy(cell));
				row.add(posts.usageId(cell).isEmpty() ? null : posts.usageId(cell));
				table.add(row.toArray());
			}
		}
		table.end();
	}

	private void codes() {
		var known = new TableRows("t_codes",
				List.of("theory VARCHAR", "theory_name VARCHAR", "place BIGINT", "level BIGINT", "code VARCHAR", "code_name VARCHAR"),
				sink);
		var table = new TableRows("t_post_codes",
				Stream.concat(OF_POSTS.stream(), Stream.of("theory VARCHAR", "code BIGINT", "again BOOLEAN")).toList(), sink);
		for (TheoryView theory : view.theories()) {
			for (int i = TheoryView.UNPLACED; i < theory.categories().size(); i++) {
				TheoryView.CategoryView code = i == TheoryView.UNPLACED ? null : theory.categories().get(i);
				known.add(theory.id(), name(theory.name()), place(i), theory.ordered() && code != null ? place(i + 1) : null,
						code == null ? null : code.id(), code == null ? null : name(code.plainName()));
			}
			PlacedPosts placed = view.posts().placed(theory);
			for (int cell = 0; cell < placed.posts().cells(); cell++) {
				if (placed.posts().posts(cell) > 0 && !placed.isElsewhere(cell)) {
					List<@Nullable Object> row = row(placed.posts(), cell, placed.codedBy(cell));
					row.addAll(List.of(theory.id(), place(placed.category(cell)), placed.posts().isAgain(cell)));
					table.add(row.toArray());
				}
			}
		}
		known.end();
		table.end();
	}

	/** The views over these tables; a row for each post, of which the tables hold how many are alike. */
	private void views() {
		String bodies = Stream.concat(StudyColumns.OF_BODIES.stream(), columns.own().values().stream())
				.map(it -> "b." + ExpressionDatabase.quoted(it))
				.collect(Collectors.joining(", "));
		String platform = "p.platform, p.platform_name";
		String cells = " FROM t_cells c JOIN t_bodies b ON b.place = c.body JOIN t_platforms p ON p.place = c.platform";
		String written = " LEFT JOIN t_bodies b ON b.place = x.body LEFT JOIN t_platforms p ON p.platform = x.platform, range(x.number)";
		view("bodies", "SELECT " + bodies
				+ ", coalesce(c.looked, 0) > 0 AS looked_for, coalesce(c.found, 0) > 0 AS present, coalesce(c.found, 0) AS pages"
				+ " FROM t_bodies b LEFT JOIN (SELECT body, count(*) FILTER (status IN (1, 2)) AS looked, count(*) FILTER (status = 1) AS found FROM t_cells"
				+ " GROUP BY body) c ON c.body = b.place ORDER BY b.place");
		view("cells",
				"SELECT " + bodies + ", " + platform
						+ ", s.status, s.status_name, c.status IN (1, 2) AS looked_for, c.status = 1 AS present, c.read"
				+ cells + " JOIN t_statuses s ON s.place = c.status ORDER BY b.place, p.place");
		view("pages", "SELECT " + bodies + ", " + platform + ", c.read, coalesce(u.seen, 0) AS usages" + cells
				+ " LEFT JOIN (SELECT body, platform, count(*) AS seen FROM t_seen GROUP BY ALL) u ON u.body = c.body AND u.platform = c.platform"
				+ " WHERE c.status = 1 ORDER BY b.place, p.place");
		view("usages", "SELECT " + bodies + ", " + platform + ", u.usage, u.usage_name" + cells
				+ " JOIN t_seen s ON s.body = c.body AND s.platform = c.platform JOIN t_usages u ON u.place = s.usage WHERE c.status = 1"
				+ " ORDER BY b.place, p.place, u.place");
		view("posts", "SELECT " + bodies
				+ ", x.own, x.platform, coalesce(p.platform_name, x.platform) AS platform_name, x.year, x.month, x.usage,"
				+ " coalesce(u.usage_name, x.usage) AS usage_name, x.coded_by, x.reply, x.relay FROM t_posts x LEFT JOIN t_usages u ON u.usage = x.usage"
				+ written);
		view("post_codes",
				"SELECT " + bodies
						+ ", x.own, x.platform, coalesce(p.platform_name, x.platform) AS platform_name, x.year, x.month, x.reply, x.relay,"
				+ " x.theory, k.theory_name, k.level, k.code, k.code_name, x.coded_by, x.again FROM t_post_codes x"
				+ " JOIN t_codes k ON k.theory = x.theory AND k.place = x.code" + written);
	}

	private void view(String name, String select) {
		sink.accept(new Question.View(name, columns.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().names(),
				select));
	}
}
