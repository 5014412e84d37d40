// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PartGate;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.queries.PostQuery;
import org.palier.numbers.queries.UnansweredQueryException;
import org.palier.numbers.view.StudyView;

/**
 * A plug-in's source that cannot keep a page from being made. When the source throws or does not end, it has no
 * findings and a fault says so. Findings are checked, and those that cannot be a sentence of Palier are left out.
 * Thread-safe.
 */
public final class GuardedSource {

	static final Wording WORDS = new Wording(GuardedSource.class, "messages");
	/** More findings than a page could look at: each makes the ranges of all wider. */
	static final int MOST = 50;

	private final FindingSource source;
	private final String id;
	private final Set<PostQuery<?>> queries;
	private final PartGate gate;
	private final Faults faults;

	/**
	 * One that may take its time, as those of Palier do.
	 *
	 * @param faults told what it did wrong
	 */
	public GuardedSource(FindingSource source, Faults faults) {
		this(source, PartGate.trusted(source.id()), faults);
	}

	/**
	 * One that is given up when it does not end, and is not asked again.
	 *
	 * @param watchdog how long one call may take
	 * @param faults   told what it did wrong, or that it is given up
	 */
	public GuardedSource(FindingSource source, Watchdog watchdog, Faults faults) {
		this(source, new PartGate(source.id(), watchdog, faults), faults);
	}

	private GuardedSource(FindingSource source, PartGate gate, Faults faults) {
		this.source = source;
		this.id = Objects.requireNonNull(source.id(), "no id");
		this.queries = Set.copyOf(source.queries());
		this.gate = gate;
		this.faults = faults;
	}

	/** Id of the source. */
	public String id() {
		return id;
	}

	/**
	 * Asks the source for its findings in a view.
	 *
	 * @throws CancellationException when somebody asked to stop
	 */
	public SourceAnswer ask(StudyView view) {
		return Guarded.call(() -> {
			StudyView asked = view.fetching(queries);
			return kept(view, List.copyOf(gate.call(() -> Objects.requireNonNull(source.findings(asked), "no findings"))));
		}, problem -> new SourceAnswer(id, List.of(), List.of(failed(problem))));
	}

	private SourceAnswer kept(StudyView view, List<ContributedFinding> given) {
		List<ContributedFinding> kept = new ArrayList<>();
		List<Bilingual> wrong = new ArrayList<>();
		Set<String> bodies = view.agencies().stream().map(StudyView.AgencyView::id).collect(Collectors.toSet());
		var check = new FindingCheck(id, bodies);
		Set<String> ids = new HashSet<>();
		for (ContributedFinding it : given.subList(0, Math.min(MOST, given.size()))) {
			Optional<Bilingual> fault = ids.add(it.id()) ? check.fault(it) : Optional.of(WORDS.text("twice", id, it.id()));
			fault.ifPresentOrElse(wrong::add, () -> kept.add(it));
		}
		if (given.size() > MOST) {
			wrong.add(WORDS.text("many", id, given.size(), MOST));
		}
		wrong.forEach(faults::failed);
		return new SourceAnswer(id, kept, wrong);
	}

	private Bilingual failed(Throwable problem) {
		if (problem instanceof CancellationException cancelled) {
			throw cancelled;
		}
		if (problem instanceof UnansweredQueryException unanswered) {
			return unanswered.reason();
		}
		if (problem instanceof StalledException stalled) {
			return stalled.and(WORDS.text("given_up", id, stalled.seconds()));
		}
		Bilingual said = WORDS.text("broken", id, Faults.said(problem));
		faults.failed(said);
		return said;
	}
}
