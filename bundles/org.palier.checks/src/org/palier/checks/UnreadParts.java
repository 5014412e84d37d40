// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.palier.model.Study;
import org.palier.model.Unread;

/** Reports the parts of the study file that this version of Palier does not know, all in one sentence. */
public final class UnreadParts extends WordedRule {

	private static final String XMLNS = "xmlns:";

	/** Finds warnings. */
	public UnreadParts() {
		super("unread_parts", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Map<String, Long> counts = study.getUnread().stream().map(Unread::getName).filter(it -> !it.startsWith(XMLNS))
				.collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
		if (!counts.isEmpty()) {
			String named = counts.entrySet().stream().map(it -> it.getKey() + " (" + it.getValue() + ")").collect(Collectors.joining(", "));
			long all = counts.values().stream().mapToLong(Long::longValue).sum();
			found.add(all == 1 ? "one" : "message", study, all, named);
		}
	}
}
