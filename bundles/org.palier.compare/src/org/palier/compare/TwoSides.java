// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.compare.Sides.Choice;
import org.palier.explore.Comparison;
import org.palier.explore.Comparison.Verdict;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Two sides beside each other. Immutable.
 *
 * @param one     a side
 * @param other   another
 * @param view    of the study, or of the part of it that is looked at
 * @param theory  whose levels are compared; empty for a study without one
 * @param levels  shares of its levels; empty where they cannot be compared
 * @param codes   shares of usages; empty where they cannot be compared, and for two theories
 * @param remarks what is not alike in how both were made, and what cannot be compared: it is read before the numbers
 */
public record TwoSides(Choice one, Choice other, StudyView view, Optional<TheoryView> theory, Optional<Comparison> levels,
		Optional<Comparison> codes, List<Bilingual> remarks) {

	/** Copies its list. */
	public TwoSides {
		remarks = List.copyOf(remarks);
	}

	/** The result in one sentence: about levels first, then about usages; where nothing could be compared, it says so. */
	public Bilingual title() {
		return lead().map(Comparison::title).orElse(CompareWords.WORDS.text("title.none", one.name(), other.name()));
	}

	/** The size of the largest difference, with its range; where no range is known, the reason; empty where nothing could be compared. */
	public Bilingual subtitle() {
		return lead().map(DifferenceSentence::of).orElse(Bilingual.EMPTY);
	}

	/**
	 * The comparison of the title, levels before usages: the first with a clear or likely difference, else with one that is not small, else
	 * the first.
	 */
	private Optional<Comparison> lead() {
		List<Comparison> all = Stream.concat(levels.stream(), codes.stream()).toList();
		return all.stream().filter(it -> it.told().isPresent()).findFirst()
				.or(() -> all.stream().filter(it -> it.rows().stream().anyMatch(row -> row.verdict() != Verdict.SMALL)).findFirst())
				.or(() -> all.stream().findFirst());
	}

	/** The comparison that is listed: usages, or levels where usages cannot be compared. */
	public Optional<Comparison> listed() {
		return codes.or(() -> levels);
	}
}
