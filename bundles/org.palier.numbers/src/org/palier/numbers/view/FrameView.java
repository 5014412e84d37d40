// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.Progress;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.KeptApart;
import org.palier.model.Study;
import org.palier.study.history.Lifetime;

/**
 * The frame of a study: the bodies in which shares are counted. It has the bodies of lists of organisations, and those
 * that a person confirmed by keeping them apart from similar ones. A name that only a list of accounts has is not in
 * the frame, because it is known only for being present. Such a name may be another spelling of a body in the frame.
 * Thread-safe.
 */
public final class FrameView {

	private final boolean defined;
	private final long listed;
	private final long confirmed;
	private final long others;
	private final long fewestOthers;
	private final long ended;
	private final long toCome;
	private final long shared;
	private final long unofficial;
	private final long unofficialPresences;
	private final StudyBodies.Question question;
	private volatile long open = -1;

	/**
	 * @param all  the agencies of the view: those of runs that are left out, or were not known then, are none of the frame
	 * @param day  that is looked at: those that have ended by then, or begin later, are in no frame of it
	 * @param bases by which accounts they are present
	 * @param defined true when the study has a frame, of which the part that is looked at may hold nothing
	 */
	FrameView(Study study, Set<Agency> all, LocalDate day, PresenceBases bases, boolean defined) {
		this.defined = defined;
		Set<Agency> kept = confirmed(study);
		List<Agency> counted = all.stream().filter(it -> !defined || !it.isUnmatched() || kept.contains(it)).toList();
		ended = counted.stream().filter(it -> Lifetime.of(it).isOver(day)).count();
		toCome = counted.stream().filter(it -> Lifetime.of(it).isToCome(day)).count();
		Set<Agency> seen = all.stream().filter(it -> Lifetime.of(it).holds(day)).collect(Collectors.toSet());
		confirmed = seen.stream().filter(kept::contains).count();
		listed = seen.stream().filter(it -> !it.isUnmatched()).count();
		others = seen.size() - listed - confirmed;
		List<Agency> agencies = others == 0 ? List.of() : Agencies.of(study).filter(seen::contains).toList();
		List<NamesInTwoLanguages.Pair> names = NamesInTwoLanguages.pairs(agencies);
		fewestOthers = others - NamesInTwoLanguages
				.most(names.stream().filter(it -> !kept.contains(it.french()) && !kept.contains(it.english())).toList());
		shared = bases.sharedAgencies();
		unofficial = bases.othersAgencies();
		unofficialPresences = bases.othersPresences();
		question = StudyBodies.Question.of(study, agencies, names);
	}

	/** Agencies known from accounts alone of which a person said that they are bodies of their own. */
	static Set<Agency> confirmed(Study study) {
		var confirmed = new HashSet<Agency>();
		for (KeptApart pair : study.getKeptApart()) {
			confirmed.add(pair.getOne());
			confirmed.add(pair.getOther());
		}
		// Editing by hand may leave a pair with one end: it keeps nothing apart, and validation says so.
		confirmed.removeIf(it -> it == null || !it.isUnmatched());
		return confirmed;
	}

	/** True when the study has a frame: bodies beyond it are then counted in no share, even where only such are looked at. */
	public boolean isDefined() {
		return defined;
	}

	/** Bodies that would be of the frame and have ended by the day that is looked at. */
	public long ended() {
		return ended;
	}

	/** Bodies that would be of the frame and begin after the day that is looked at. */
	public long toCome() {
		return toCome;
	}

	/** Bodies of lists of organisations. */
	public long listed() {
		return listed;
	}

	/** Bodies that only accounts name and that a person confirmed. */
	public long confirmed() {
		return confirmed;
	}

	/** Bodies of which shares are counted. */
	public long all() {
		return listed + confirmed;
	}

	/** Names that may be a body of the frame and wait for an answer; found when first asked for, in a second or so for 100,000. */
	public long open() {
		long found = open;
		if (found < 0) {
			Set<String> waiting = others == 0 ? Set.of() : question.answer(Progress.NONE).open();
			found = question.bodies().stream().filter(it -> !it.listed() && waiting.contains(it.id())).count();
			open = found;
		}
		return found;
	}

	/** Bodies of the frame that are present by accounts alone that serve others too. */
	public long shared() {
		return shared;
	}

	/** Bodies of the frame of which pages of others and copies alone were found: they do not count as present. */
	public long unofficial() {
		return unofficial;
	}

	/** Cells of the frame where pages of others and copies alone were found. */
	public long unofficialPresences() {
		return unofficialPresences;
	}

	/** The fewest bodies that {@link #others} may be: one body may have a name in French and another in English. */
	public long fewestOthers() {
		return fewestOthers;
	}

	/** All that only accounts name and nobody confirmed, open or not: left out of shares. */
	public long others() {
		return others;
	}
}
