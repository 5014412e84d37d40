// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.resolved.AdjudicationDesk;
import org.palier.coding.resolved.Decision;

/** Writes decisions in the order in which they were taken, away from the user-interface thread, on which all of this is called. */
final class DecisionWriting {

	private static final int LONGEST_END = 20;

	private final AdjudicationDesk desk;
	private final Control owner;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(it -> {
		var made = new Thread(it, "Palier writes decisions");
		made.setDaemon(true);
		return made;
	});
	private final Map<Long, Integer> underWay = new HashMap<>();

	/** @param owner whose end is the end of it */
	DecisionWriting(AdjudicationDesk desk, Control owner) {
		this.desk = desk;
		this.owner = owner;
	}

	/**
	 * Writes decisions of one post.
	 *
	 * @param name   of the one who decides alone
	 * @param then   when they are durable
	 * @param failed when they are not
	 */
	void write(List<Decision> decisions, String name, Runnable then, Consumer<IOException> failed) {
		long post = decisions.getFirst().post().stored().key();
		underWay.merge(post, 1, Integer::sum);
		thread.execute(() -> {
			IOException refused = null;
			try {
				desk.decide(decisions, name);
			} catch (IOException failure) {
				ILog.of(DecisionWriting.class).warn(String.valueOf(failure.getMessage()), failure);
				refused = failure;
			}
			IOException why = refused;
			if (!owner.isDisposed()) {
				owner.getDisplay().asyncExec(() -> {
					if (underWay.merge(post, -1, Integer::sum) == 0) {
						underWay.remove(post);
					}
					if (owner.isDisposed()) {
						return;
					}
					if (why == null) {
						then.run();
					} else {
						failed.accept(why);
					}
				});
			}
		});
	}

	/** Whether a decision on a post is not durable yet. */
	boolean isUnderWay(long post) {
		return underWay.containsKey(post);
	}

	/** Ends; what was decided is written first. */
	void close() {
		thread.shutdown();
		try {
			if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
				ILog.of(DecisionWriting.class).warn("Decisions were still being written");
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
