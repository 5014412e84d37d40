// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.findings.Candidate;
import org.palier.findings.CandidateVerdict;
import org.palier.findings.Candidates;
import org.palier.findings.ReadingNeed;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/** What reading more would settle: how many posts, what becomes of the margin, and how many hours it takes. */
final class SurerTable {

	private static final int MOST = 3;
	private static final double PERCENT = 100;
	private static final Wording WORDS = ChoiceWords.WORDS;

	private final List<Candidate> nearest;
	/** Sentences of which one first sample tells. */
	private final long unchecked;

	/** @param view of the study, with its estimates */
	SurerTable(Study study, StudyView view) {
		List<Candidate> refused = Candidates.of(study, view).refused();
		this.nearest = nearest(refused);
		this.unchecked = refused.stream().filter(it -> it.verdict() instanceof CandidateVerdict.Unchecked).count();
	}

	/** The nearest three that reading would settle. A first sample tells of all that programs alone coded: it is one. */
	private static List<Candidate> nearest(List<Candidate> refused) {
		List<Candidate> nearest = new ArrayList<>();
		boolean first = true;
		for (Candidate it : refused) {
			boolean again = it.verdict() instanceof CandidateVerdict.Unchecked && !first;
			first &= !(it.verdict() instanceof CandidateVerdict.Unchecked);
			if (nearest.size() < MOST && !again && reading(it.verdict()).isPresent()) {
				nearest.add(it);
			}
		}
		return nearest;
	}

	/** The one thing that reading would settle, as a sentence in place of a table of one row; empty where there is none, or several. */
	Optional<Bilingual> sentence() {
		if (nearest.size() != 1) {
			return Optional.empty();
		}
		Candidate it = nearest.getFirst();
		return Optional.of(it.verdict() instanceof CandidateVerdict.Unchecked && unchecked > 1 ? it.verdict().reason()
				: WORDS.text("surer.one", it.sentence(), it.verdict().reason()));
	}

	/** The things that reading would settle, two or three; empty where there are fewer. */
	Optional<Table> table() {
		if (nearest.size() < 2) {
			return Optional.empty();
		}
		List<List<Value>> rows = nearest.stream().map(it -> row(it, reading(it.verdict()).orElseThrow())).toList();
		List<Column> columns = List.of(ChoiceWords.column("unsure", Form.THING), ChoiceWords.column("readings", Form.NUMBER),
				ChoiceWords.column("margin", Form.WORDS), ChoiceWords.column("person_hours", Form.NUMBER));
		return Optional.of(new Table("to_be_surer", WORDS.text("surer.table"), WORDS.text("surer.definition"), Unit.POST, "", columns, rows,
				List.of()));
	}

	private static Optional<ReadingNeed> reading(CandidateVerdict verdict) {
		return switch (verdict) {
		case CandidateVerdict.Open it when it.reading().more() > 0 -> Optional.of(it.reading());
		case CandidateVerdict.Unchecked it when it.reading().more() > 0 -> Optional.of(it.reading());
		default -> Optional.empty();
		};
	}

	private List<Value> row(Candidate it, ReadingNeed reading) {
		boolean several = it.verdict() instanceof CandidateVerdict.Unchecked && unchecked > 1;
		return List.of(several ? new Value.Item("unchecked", WORDS.text("surer.unchecked")) : new Value.Item(it.id(), it.sentence()),
				ChoiceWords.number(reading.more(), ChoiceWords.both(number -> number.count(reading.more()))),
				ChoiceWords.words(margin(it)), ChoiceWords.number(reading.hours(), ChoiceWords.hours(reading.hours())));
	}

	/** From the margin of today to that at which the range would leave out nothing; of a first sample its margin alone. */
	private static Bilingual margin(Candidate it) {
		if (it.verdict() instanceof CandidateVerdict.Unchecked) {
			return WORDS.text("surer.first");
		}
		double off = it.range().difference();
		double now = off > 0 ? off - it.range().low() : it.range().high() - off;
		return WORDS.text("surer.margin", points(now), points(Math.abs(off)));
	}

	private static Bilingual points(double margin) {
		return ChoiceWords.both(it -> it.number(margin * PERCENT, margin * PERCENT < 10 ? 1 : 0));
	}
}
