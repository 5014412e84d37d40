// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.change;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.palier.ground.Faults;
import org.palier.ground.Guarded;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.scenario.words.ScenarioWords;

/**
 * A plug-in's kind of change, asked once for all its descriptions, so that forms and checks cannot fail on it. Its
 * exceptions in a draw reach the caller, and are reported.
 */
public final class GuardedChangeKind implements ChangeKind {

	private final ChangeKind kind;
	private final String id;
	private final Bilingual title;
	private final Bilingual description;
	private final List<ChangeParameter> parameters;
	private final Set<Part> changes;
	private final Faults faults;
	private final AtomicInteger running = new AtomicInteger();
	/** Whether a call ended only when its thread was interrupted. */
	private volatile boolean interrupted;
	/** Why it is not asked any more; empty as long as it is. */
	private volatile Bilingual left = Bilingual.EMPTY;

	/** One whose failures nobody hears of but who draws. */
	public GuardedChangeKind(ChangeKind kind) {
		this(kind, Faults.UNHEARD);
	}

	/**
	 * Whatever the kind throws comes out.
	 *
	 * @param faults told why, when it throws in a draw or is given up
	 * @throws IllegalArgumentException when two parameters have one id
	 */
	public GuardedChangeKind(ChangeKind kind, Faults faults) {
		this.kind = kind;
		this.faults = faults;
		this.id = Objects.requireNonNull(kind.id(), "id");
		this.title = Objects.requireNonNull(kind.title(), "title");
		this.description = Objects.requireNonNull(kind.description(), "description");
		this.parameters = List.copyOf(kind.parameters());
		this.changes = Set.copyOf(kind.changes());
		var ids = new HashSet<String>();
		for (ChangeParameter parameter : parameters) {
			if (!ids.add(parameter.id())) {
				throw new IllegalArgumentException("parameter " + parameter.id() + " twice");
			}
		}
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual title() {
		return title;
	}

	@Override
	public Bilingual description() {
		return description;
	}

	@Override
	public List<ChangeParameter> parameters() {
		return parameters;
	}

	@Override
	public Set<Part> changes() {
		return changes;
	}

	@Override
	public void census(ChangeValues values, ChangedCensus census) {
		run(() -> kind.census(values, census));
	}

	@Override
	public void posts(ChangeValues values, ChangedPosts posts) {
		run(() -> kind.posts(values, posts));
	}

	@Override
	public void work(ChangeValues values, ChangedWork work) {
		run(() -> kind.work(values, work));
	}

	private void run(Runnable call) {
		if (!left.isEmpty()) {
			throw new PluginFailedException(left);
		}
		running.incrementAndGet();
		try {
			Guarded.tell(call::run, problem -> {
				if (!Thread.currentThread().isInterrupted()) {
					faults.failed(ScenarioWords.text("kind_broken", id, Faults.said(problem)));
				}
			});
		} finally {
			interrupted |= Thread.currentThread().isInterrupted();
			running.decrementAndGet();
		}
	}

	/** Draws that it takes part in show no sign of life: if one of its calls has not come back by itself, it is given up. */
	public void stalled(Bilingual reason) {
		if (running.get() > 0 || interrupted) {
			left = reason;
			faults.givenUp(reason);
		}
	}
}
