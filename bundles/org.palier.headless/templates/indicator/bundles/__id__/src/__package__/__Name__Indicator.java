package [=id];

import java.util.ArrayList;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;

/** How many agencies of each jurisdiction have no category. Reads the view and nothing else. */
public final class [=Name]Indicator implements Indicator {

	private static final Wording WORDS = new Wording([=Name]Indicator.class, "messages");

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual title() {
		return WORDS.text("title");
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			long all = view.agencies().stream().filter(it -> it.jurisdiction() == jurisdiction).count();
			long without = view.agencies().stream()
					.filter(it -> it.jurisdiction() == jurisdiction && it.category() == StudyView.NONE).count();
			StudyView.Named named = view.jurisdictions().get(i);
			Value share = all == 0 ? new Value.Undefined(WORDS.text("none")) : new Value.Share((double) without / all);
			rows.add(List.of(new Value.Item(named.id(), named.name()), new Value.Count(all), new Value.Count(without), share));
		}
		return new Table(id(), title(), WORDS.text("definition"), Unit.AGENCY, "", List.of(column("jurisdiction", Type.ITEM),
				column("agencies", Type.COUNT), column("without", Type.COUNT), column("share", Type.SHARE)), rows, List.of());
	}

	private static Column column(String id, Type type) {
		return new Column(id, WORDS.text(id), type);
	}
}
