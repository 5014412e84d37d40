// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.palier.ground.table.Column;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.pictures.Drawing.Group;
import org.palier.pictures.Drawing.Shape;
import org.palier.pictures.Drawing.Words;
import org.palier.pictures.Drawing;
import org.palier.pictures.TextLine;

/** A report with every text that comes from a study or a file passed through one function. Numbers stay as they are. */
final class Rewording {

	private final UnaryOperator<String> words;
	/** Whether a name stays as it is: thousands of numbers name the same few. */
	private final Map<String, Boolean> kept = new ConcurrentHashMap<>();

	/** @param words applied to each text; gives the same for the same */
	Rewording(UnaryOperator<String> words) {
		this.words = words;
	}

	ReportContent of(ReportContent it) {
		return new ReportContent(it.locale(), text(it.name()), text(it.description()), it.nature(), texts(it.jurisdictions()),
				it.headlines().stream().map(this::keyFigure).toList(), it.counts().stream().map(this::keyFigure).toList(),
				it.sections().stream().map(this::section).toList(), it.imports().stream().map(this::imported).toList(),
				it.withImports(), texts(it.method()), texts(it.theories()), it.redacted(), it.manifest().reworded(words),
				it.front().map(this::front), agencies(it.agencies()), it.credits(), it.author(),
				it.samples().stream().map(this::table).toList());
	}

	private AgencyNumbers agencies(AgencyNumbers it) {
		return new AgencyNumbers(it.alone().stream().map(words).toList(),
				it.sharing().stream().map(all -> all.stream().map(words).toList()).toList());
	}

	private FrontPage front(FrontPage it) {
		return new FrontPage(text(it.finding()), text(it.subject()), it.sentences().stream().map(this::keyFigure).toList(),
				it.picture().map(this::figure), text(it.legend()),
				texts(it.whom()), texts(it.worth()), it.findings().map(kept -> new FrontFindings(text(kept.title()), text(kept.condition()),
						texts(kept.found()), texts(kept.advice()),
						kept.holding().stream()
								.map(each -> new FrontFindings.Holding(text(each.sentence()), text(each.condition()),
										each.picture().map(this::figure)))
								.toList(), kept.picture().map(this::figure))));
	}

	private ReportFigure figure(ReportFigure it) {
		return new ReportFigure(it.id(), drawing(it.drawing()), text(it.source()));
	}

	Bilingual text(Bilingual text) {
		return new Bilingual(words.apply(text.fr()), words.apply(text.en()));
	}

	private List<Bilingual> texts(List<Bilingual> texts) {
		return texts.stream().map(this::text).toList();
	}

	private KeyFigure keyFigure(KeyFigure it) {
		return new KeyFigure(it.id(), text(it.number()), text(it.label()), text(it.detail()));
	}

	private ReportSection section(ReportSection it) {
		return new ReportSection(it.id(), text(it.title()), texts(it.words()),
				it.figures().stream().map(this::figure).toList(),
				it.tables().stream().map(this::table).toList(), it.annex(), it.headlines().stream().map(this::keyFigure).toList(), text(it.question()));
	}

	private Table table(Table it) {
		return new Table(it.id(), text(it.title()), text(it.definition()), it.unit(), words.apply(it.source()),
				it.columns().stream().map(column -> column.titled(text(column.title()))).toList(),
				it.rows().stream().map(row -> row.stream().map(this::value).toList()).toList(), texts(it.notes()));
	}

	private Value value(Value value) {
		return switch (value) {
		case Value.Item item -> new Value.Item(words.apply(item.id()), text(item.label()));
		case Value.Undefined undefined -> new Value.Undefined(text(undefined.reason()));
		case Value.Count count -> count.telling(this::mayTell);
		case Value.Share share -> share.telling(this::mayTell);
		case Value.Decimal decimal -> decimal;
		case Value.Estimate estimate -> estimate;
		};
	}

	/**
	 * Whether a number may keep what it counts: only where none of its names would be reworded. A filter with other
	 * words counts other things.
	 */
	private boolean mayTell(Counted counted) {
		return !(counted instanceof Counted.Posts posts && posts.filter().singlesOut())
				&& counted.named().allMatch(name -> kept.computeIfAbsent(name, it -> words.apply(it).equals(it)));
	}

	private Drawing drawing(Drawing it) {
		return new Drawing(words.apply(it.title()), words.apply(it.alt()), it.width(), it.height(), it.background(),
				it.shapes().stream().map(this::shape).toList());
	}

	private Shape shape(Shape shape) {
		return switch (shape) {
		case Words said -> {
			TextLine it = said.line();
			yield new Words(new TextLine(words.apply(it.text()), it.x(), it.baseline(), it.width(), it.size(), it.semibold(),
					it.color()));
		}
		case Group group -> new Group(words.apply(group.words()), group.shapes().stream().map(this::shape).toList());
		case Drawing.Polygon polygon -> polygon;
		case Drawing.Rectangle rectangle -> rectangle;
		case Drawing.Disc disc -> disc;
		case Drawing.Line line -> line;
		};
	}

	private ImportSummary imported(ImportSummary it) {
		return new ImportSummary(text(it.kind()), words.apply(it.file()), it.read(), it.accepted(), it.rejected(),
				words.apply(it.rejectedFile()), texts(it.remarks()));
	}
}
