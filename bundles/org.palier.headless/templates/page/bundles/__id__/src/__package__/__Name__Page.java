package [=id];

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.pictures.RankedBars;
import org.palier.workbench.api.Block;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.StudyEdit;

/**
 * The page counts the agencies whose field of activity is known, government by government. A person writes the field of the selected
 * agency on it. The page says what is to be seen, and draws nothing.
 */
public final class [=Name]Page implements Page {

	private static final Wording WORDS = new Wording([=Name]Page.class, "messages");

	@Override
	public String id() {
		return "[=contribution]";
	}

	/** A row: what is counted of a government. */
	private record Row(StudyView.Named government, long agencies, long known) {
	}

	/** Each column with what it shows of a row. */
	private static final Columns<Row> COLUMNS = Columns.<Row>of()
			.and(column("government", Type.ITEM), it -> new Value.Item(it.government().id(), it.government().name()))
			.and(column("agencies", Type.COUNT), it -> new Value.Count(it.agencies()))
			.and(column("with", Type.COUNT), it -> new Value.Count(it.known()));

	private static Column column(String id, Type type) {
		return new Column(id, WORDS.text(id), type);
	}

	/** The view is what the filter of the window leaves of the study. */
	@Override
	public PageContent content(Looking looking) {
		StudyView view = looking.view();
		List<Row> rows = rows(view);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Block.Heading(WORDS.text("title")));
		blocks.add(new Block.Sentence(WORDS.text("known", known(view.agencies()), view.agencies().size())));
		blocks.add(selected(looking));
		blocks.add(new Block.Picture(new RankedBars(WORDS.text("with").in(looking.language()), "",
				rows.stream().map(it -> new RankedBars.Bar(it.government().name().in(looking.language()), it.known())).toList())));
		var table = new Table(id(), WORDS.text("title"), WORDS.text("definition"), Unit.AGENCY, "", COLUMNS.rows(rows), List.of());
		blocks.add(new Block.Numbers(table));
		return new PageContent(blocks);
	}

	private static List<Row> rows(StudyView view) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int government = i;
			List<AgencyView> agencies = view.agencies().stream().filter(it -> it.jurisdiction() == government).toList();
			rows.add(new Row(view.jurisdictions().get(i), agencies.size(), known(agencies)));
		}
		return rows;
	}

	private static long known(List<AgencyView> agencies) {
		return agencies.stream().filter(it -> !it.field().isEmpty()).count();
	}

	/** A field for the agency that is selected, or what to do to get one. */
	private static Block selected(Looking looking) {
		return looking.view().agencies().stream().filter(it -> looking.selection().agencies().contains(it.id())).findFirst()
				.<Block>map([=Name]Page::entry).orElse(new Block.Sentence(WORDS.text("select")));
	}

	private static Block.Entry entry(AgencyView agency) {
		Bilingual label = Bilingual.joined(List.of(WORDS.text("field"), agency.name()), " – ");
		return new Block.Entry(label, agency.field(), text -> change(agency.id(), text));
	}

	/** One step of undo, which Palier tries on a copy of the study first. */
	private static StudyEdit<?> change(String agency, String text) {
		return StudyEdit.ofAgency(WORDS.text("change"), agency, it -> it.setField(text.strip()));
	}
}
