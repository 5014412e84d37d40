// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.palier.ground.Progress;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.FewestTold;
import org.palier.intake.privacy.WentOut;
import org.palier.interviews.reading.CodeTables;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.Quote;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Code;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;
import org.palier.study.releases.ToldGroup;

/**
 * Quotes from interviews: those that a person chose, under a pseudonym, and codes by category of agency. In every
 * edition they have no names of agencies and no small counts, because agencies were promised this for all readers.
 *
 * @param texts  where they lie; empty where nobody quotes them, or where it is only asked what sections there are
 * @param day    on which consent is asked: that of the report; never a day on which it would not hold is taken for one on which it does
 * @param fewest agencies of the smallest category that is told, and interviews of the smallest count
 * @param guard  what went out before
 */
record QuoteSection(Optional<TranscriptStore> texts, LocalDate day, int fewest, ReleaseGuard guard) implements SectionSource {

	/** The id in choices and templates. */
	static final String ID = "quotes";

	private static final Wording WORDS = ReportWords.all();

	/** Makes the section outside of any report: nothing with an end date may be quoted. */
	QuoteSection(Optional<TranscriptStore> texts) {
		this(texts, LocalDate.MAX, FewestTold.STANDARD, ReleaseGuard.NONE);
	}

	@Override
	public SectionSource asked(LocalDate made, int smallest, Palette palette) {
		return new QuoteSection(texts, made, smallest, guard);
	}

	@Override
	public SectionSource beside(ReleaseGuard released) {
		return new QuoteSection(texts, day, fewest, released);
	}

	@Override
	public ToldInReport told(Study study) throws IOException {
		if (texts.isEmpty() || offered(study).isEmpty()) {
			return ToldInReport.NOTHING;
		}
		CodedReading reading = CodedReading.of(study, texts.get());
		ReleasedQuotes quotes = quotes(study, reading);
		var told = new ToldInReport(quotes.groups(), quotes.words(), quotes.interviews(), Set.of(), false);
		Set<String> members = members(study);
		return members.isEmpty() || withheld(study, counts(reading)).isPresent() ? told
				: told.and(new ToldInReport(List.of(new ToldGroup(counts(reading).id(), "all", members, 0, 0)), List.of(),
						ToldInReport.of(study.getInterviews()).interviews(), Set.of(), false));
	}

	private Table counts(CodedReading reading) {
		return new CodeTables(reading, Optional.of(fewest)).byCategory();
	}

	/** Keyed ids of all interviews that are counted; none where no key is at hand. */
	private Set<String> members(Study study) {
		return guard.key().map(key -> study.getInterviews().stream().filter(QuoteRules::holds).map(it -> WentOut.id(key, it.getId()))
				.collect(Collectors.toSet())).orElse(Set.of());
	}

	/** Says why counts cannot be told beside those that went out before; empty where they can. */
	private Optional<Bilingual> withheld(Study study, Table counts) {
		Set<String> members = members(study);
		return guard.blind().or(() -> members.isEmpty() ? Optional.empty() : guard.sums(counts.id(), fewest).setApart(members)
				.map(few -> guard.refusal("release.given.answers", counts.id(), counts.title(), members, few)));
	}

	private ReleasedQuotes quotes(Study study, CodedReading reading) {
		return ReleasedQuotes.of(reading.quotes(new QuoteRules(study, fewest, day)), guard, fewest);
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getInterviews().stream().anyMatch(it -> it.getPassages().stream().anyMatch(Passage::isCleared))
				? List.of(new OfferedSection(ID, WORDS.text("section.quotes"))) : List.of();
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress)
			throws IOException {
		if (texts.isEmpty() || offered(study).isEmpty() || !wanted.test(ID)) {
			return List.of();
		}
		CodedReading reading = CodedReading.of(study, texts.get());
		ReleasedQuotes released = quotes(study, reading);
		List<Quote> quotes = released.quotes();
		List<Bilingual> lead = new ArrayList<>(List.of(WORDS.text("quotes.lead", quotes.size())));
		lead.addAll(released.words());
		Table counts = counts(reading);
		Optional<Bilingual> withheld = withheld(study, counts);
		withheld.filter(it -> !lead.contains(it)).ifPresent(lead::add);
		List<List<Value>> rows = new ArrayList<>();
		for (Code code : reading.codes()) {
			for (Quote quote : quotes) {
				if (quote.codes().getFirst() == code) {
					rows.add(List.of(new Value.Item(code.getId(), Bilingual.of(code.getName())), new Value.Item(quote.who(), QuoteRules.signature(quote)),
							new Value.Item("quote" + rows.size(), Bilingual.same(quote.words().replace("\n", " ")))));
				}
			}
		}
		var table = new Table(ID, WORDS.text("section.quotes"), WORDS.text("quotes.definition", fewest, FrontNumbers.day(day)),
				Unit.INTERVIEW, "",
				List.of(new Column("code", WORDS.text("quotes.code"), Type.ITEM), new Column("who", WORDS.text("quotes.who"), Type.ITEM),
						new Column("words", WORDS.text("quotes.words"), Type.ITEM)),
				rows, List.of());
		return List.of(new ReportSection(ID, WORDS.text("section.quotes"), lead, List.of(),
				withheld.isPresent() ? List.of(table) : List.of(table, counts)));
	}
}
