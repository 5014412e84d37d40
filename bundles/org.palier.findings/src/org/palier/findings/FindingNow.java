// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.model.Finding;
import org.palier.model.Study;
import org.palier.numbers.claims.ShareRange;

/**
 * A finding that a person kept, beside what the study says today. Immutable, but for the finding.
 *
 * @param kept     as the study has it
 * @param now      the same sentence computed today; empty where the study no longer has its numbers
 * @param sentence what is said of it: in the words of its author where there are any
 * @param worded   whether these are the words of its author
 * @param moved    numbers that changed since somebody saw them
 * @param typed    numbers in the words of its author that none of its cells holds
 */
public record FindingNow(Finding kept, Optional<Candidate> now, Bilingual sentence, boolean worded, List<Moved> moved, List<String> typed) {

	/** A difference too small to show in a percentage with one decimal. */
	private static final double SHOWN = 0.0005;

	/** A number that moved. @param then as somebody saw it @param now today */
	public record Moved(ShareRange then, ShareRange now) {
	}

	/** Copies its lists. */
	public FindingNow {
		moved = List.copyOf(moved);
		typed = List.copyOf(typed);
	}

	/** Those of a study, in the order of presentation. @param today what may be said of it today, and what may not */
	public static List<FindingNow> of(Study study, Candidates today) {
		return new SavedFindings(study).all().stream().map(it -> of(it, today)).toList();
	}

	private static FindingNow of(Finding kept, Candidates today) {
		Optional<Candidate> now = Stream.concat(today.held().stream(), today.refused().stream())
				.filter(it -> it.id().equals(kept.getCandidate())).findFirst();
		List<Moved> moved = new ArrayList<>();
		List<ShareRange> cells = new ArrayList<>();
		for (int i = 0; i < kept.getCells().size(); i++) {
			String of = kept.getCells().get(i).getOf();
			ShareRange then = SavedFindings.span(kept.getCells().get(i));
			ShareRange here = now.flatMap(it -> it.cells().stream().filter(cell -> cell.query().text().equals(of)).findFirst()).map(Cell::span)
					.orElse(then);
			cells.add(here);
			if (Math.abs(here.value() - then.value()) >= SHOWN) {
				moved.add(new Moved(then, here));
			}
		}
		Bilingual computed = now.map(Candidate::sentence).orElseGet(() -> gone(kept));
		Bilingual wording = kept.getWording() == null ? Bilingual.EMPTY : Bilingual.of(kept.getWording());
		if (wording.isEmpty()) {
			return new FindingNow(kept, now, computed, false, moved, List.of());
		}
		var said = new Sentence(wording, cells);
		return new FindingNow(kept, now, said.filled(), true, moved, Stream.of(Locale.CANADA_FRENCH, Locale.CANADA)
				.flatMap(it -> said.typed(it, computed.in(it)).stream()).distinct().toList());
	}

	/** Why it has no numbers today: what a plug-in counted, the study itself never had. */
	private static Bilingual gone(Finding kept) {
		return FindingWords.WORDS.text(
				kept.getCandidate() != null && kept.getCandidate().startsWith(ContributedClaims.PREFIX) ? "kept.plugin" : "kept.gone");
	}

	/** Whether its author calls it an opinion: it has no number. */
	public boolean isOpinion() {
		return kept.getCandidate() == null;
	}

	/** Whether it may stand as a title today: it holds, and its words have no number that it does not know. */
	public boolean mayBeTitle() {
		return typed.isEmpty() && now.filter(it -> it.verdict().holds()).isPresent();
	}

	/** Why it may not stand as a title, or what somebody must look at; empty for nothing. */
	public List<Bilingual> remarks() {
		List<Bilingual> remarks = new ArrayList<>();
		if (isOpinion()) {
			remarks.add(FindingWords.WORDS.text("kept.opinion"));
		} else {
			now.map(Candidate::verdict).filter(it -> !it.holds())
					.ifPresent(it -> remarks.add(FindingWords.WORDS.text("kept.refused.now", it.reason())));
			if (now.isEmpty()) {
				remarks.add(gone(kept));
			}
		}
		moved.forEach(it -> remarks.add(FindingWords.WORDS.text("kept.moved", Phrases.percents(it.then().value(), it.now().value())[0],
				Phrases.percents(it.then().value(), it.now().value())[1])));
		typed.forEach(it -> remarks.add(FindingWords.WORDS.text("kept.typed", it)));
		return remarks;
	}
}
