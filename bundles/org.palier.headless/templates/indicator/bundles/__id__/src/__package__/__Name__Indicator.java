package [=id];

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.PostQuery.ReplyDelays;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.corpus.PostCut;

/**
 * How many agencies of each jurisdiction have no category, and how many replies they gave. Reads the view and asks the posts
 * what it declares, and nothing else.
 */
public final class [=Name]Indicator implements Indicator {

	private static final Wording WORDS = new Wording([=Name]Indicator.class, "messages");

	/** By agency, for those of a jurisdiction are added up here; their medians could not be. */
	private static final ReplyDelays REPLIES = new ReplyDelays(Set.of(PostCut.AGENCY));

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual title() {
		return WORDS.text("title");
	}

	/** A view answers these questions alone. */
	@Override
	public Set<PostQuery<?>> queries() {
		return Set.of(REPLIES);
	}

	/** A row: what is counted of a jurisdiction. */
	private record Row(StudyView.Named jurisdiction, long agencies, long without, long replies) {

		private Value share() {
			return agencies == 0 ? new Value.Undefined(WORDS.text("none")) : new Value.Share(new Value.Count(without), new Value.Count(agencies));
		}
	}

	/** Each column with what it shows of a row. */
	private static final Columns<Row> COLUMNS = Columns.<Row>of()
			.and(column("jurisdiction", Type.ITEM), it -> new Value.Item(it.jurisdiction().id(), it.jurisdiction().name()))
			.and(column("agencies", Type.COUNT), it -> new Value.Count(it.agencies()))
			.and(column("without", Type.COUNT), it -> new Value.Count(it.without()))
			.and(column("share", Type.SHARE), Row::share)
			.and(column("replies", Type.COUNT), it -> new Value.Count(it.replies()));

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			long all = view.agencies().stream().filter(it -> it.jurisdiction() == jurisdiction).count();
			long without = view.agencies().stream()
					.filter(it -> it.jurisdiction() == jurisdiction && it.category() == StudyView.NONE).count();
			long replies = view.ask(REPLIES).stream().filter(it -> it.agency() != PostQuery.NONE
					&& view.agencies().get(it.agency()).jurisdiction() == jurisdiction).mapToLong(ReplyDelays.Group::replies).sum();
			rows.add(new Row(view.jurisdictions().get(i), all, without, replies));
		}
		return new Table(id(), title(), WORDS.text("definition"), Unit.AGENCY, "", COLUMNS.rows(rows), List.of());
	}

	private static Column column(String id, Type type) {
		return new Column(id, WORDS.text(id), type);
	}
}
