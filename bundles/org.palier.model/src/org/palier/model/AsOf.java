// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * The point in time for which a census is read. It has two dates: the day that is asked about, and the day up to which records count. A
 * record that is entered today about last year changes the census of last year as known today, and not as known then.
 *
 * <p>A snapshot of which runs of the study count; made once for all cells that are read with it.
 */
public final class AsOf {

	private final LocalDate observed;
	private final Instant known;
	private final Runs runs;

	/** The runs that count. */
	private interface Runs {

		boolean counts(String id);

		/** When a run that counts was written down; {@link Instant#MIN} when nobody says. */
		Instant recorded(String id);
	}

	/** Of what belongs to no study, all counts. */
	private static final Runs EVERY = new Runs() {

		@Override
		public boolean counts(String id) {
			return true;
		}

		@Override
		public Instant recorded(String id) {
			return Instant.MIN;
		}
	};

	/** Gathered once, for all cells of a census. */
	private record Gathered(Map<String, Instant> moments) implements Runs {

		static Gathered of(Study study) {
			var moments = new HashMap<String, Instant>();
			study.getRuns().stream().filter(Run::isActive).forEach(it -> moments.put(it.getId(), moment(it.getAt())));
			return new Gathered(moments);
		}

		@Override
		public boolean counts(String id) {
			return moments.containsKey(id);
		}

		@Override
		public Instant recorded(String id) {
			return moments.getOrDefault(id, Instant.MIN);
		}
	}

	/** Looked up one by one, for a single cell: a grid asks for hundreds of thousands of them, one at a time. */
	private record LookedUp(Study study) implements Runs {

		@Override
		public boolean counts(String id) {
			return run(id) != null;
		}

		@Override
		public Instant recorded(String id) {
			Run run = run(id);
			return run == null ? Instant.MIN : moment(run.getAt());
		}

		private Run run(String id) {
			List<Run> runs = study.getRuns();
			for (int i = runs.size() - 1; i >= 0; i--) {
				if (runs.get(i).isActive() && id.equals(runs.get(i).getId())) {
					return runs.get(i);
				}
			}
			return null;
		}
	}

	private AsOf(LocalDate observed, Instant known, Runs runs) {
		this.observed = observed;
		this.known = known;
		this.runs = runs;
	}

	/** All that is known now. @param study null when there is none: then every run counts */
	public static AsOf now(Study study) {
		return at(study, null, null);
	}

	/**
	 * A day as it is known at a moment.
	 *
	 * @param observed the day; null for the latest that is known
	 * @param known    what was written down later is not looked at; null for all
	 */
	public static AsOf at(Study study, LocalDate observed, Instant known) {
		return new AsOf(observed, known, study == null ? EVERY : Gathered.of(study));
	}

	/** The same runs and knowledge, of another day, or of this one where the other is later. */
	public AsOf on(LocalDate day) {
		return new AsOf(observed != null && observed.isBefore(day) ? observed : day, known, runs);
	}

	/** All that is known now, for one cell. @param study null when there is none: then every run counts */
	static AsOf ofOneCell(Study study) {
		return new AsOf(null, null, study == null ? EVERY : new LookedUp(study));
	}

	private static Instant moment(String at) {
		try {
			return at == null ? Instant.MIN : Instant.parse(at);
		} catch (DateTimeParseException byHand) {
			// Somebody wrote into the file: the run counts, and nobody says since when.
			return Instant.MIN;
		}
	}

	/** The day that is asked about; null for the latest that is known. */
	public LocalDate observed() {
		return observed;
	}

	/** Up to when what was written down is known; null for all. */
	public Instant known() {
		return known;
	}

	/** When an observation was written down; {@link Instant#MIN} when nobody says. */
	public Instant recorded(Observation observation) {
		if (observation.recorded() != null) {
			return observation.recorded();
		}
		return observation.run() == null ? Instant.MIN : runs.recorded(observation.run());
	}

	/** Whether what a run brought counts. @param run its id; null for what a person entered */
	public boolean counts(String run) {
		return run == null || runs.counts(run);
	}

	/** Whether an account counts: somebody entered it, or what saw it counts. */
	public boolean counts(Account account) {
		History history = account.getHistory();
		return history == null || history.observations().isEmpty() || history.observations().stream().anyMatch(it -> counts(it.run()));
	}

	/** Whether what a run brought counts and was written down by then. @param run its id; null for what a person entered */
	public boolean knows(String run) {
		return counts(run) && (run == null || known == null || !runs.recorded(run).isAfter(known));
	}

	/** Whether an observation is looked at: its run counts, it was written down by then, and it tells of that day or an earlier one. */
	public boolean sees(Observation observation) {
		return counts(observation.run()) && (known == null || !recorded(observation).isAfter(known))
				&& (observed == null || observation.on() == null || !observation.on().isAfter(observed));
	}

	/** The study that something belongs to; null when it stands alone. */
	static Study studyOf(EObject part) {
		EObject at = part;
		while (at != null && !(at instanceof Study)) {
			at = at.eContainer();
		}
		return (Study) at;
	}
}
